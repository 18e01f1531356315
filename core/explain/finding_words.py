"""The words of a diagnosis: a `Finding` for each thing measured, with the lecture's statement.

It turns numbers into sentences and measures nothing itself. What to try is found by `core.explain.advice`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from core.experiment.spec import ExperimentSpec
from core.explain.findings import Finding, NumberPair, Share
from core.explain.layer_health import EXPLODING_ABOVE, ONE_SIGN_SHARE, VANISHING_BELOW
from core.explain.overshoot import RISE_OF_LOSS, RISE_OF_PREDICTED, StepVerdict
from core.explain.unit_health import LOST_SHARE, SAME_WITHIN, SATURATED_SHARE, Saturation
from core.model.activations import ACTIVATIONS
from core.model.optimizers import OPTIMIZERS

_BACKWARD = "dZ[l−1] = W[l]ᵀ dZ[l] * g′(Z[l−1])"


def saturated(layer: int, activation: str, found: Saturation, error_limit: str) -> Finding:
    """A unit whose slope is nearly 0 for most examples; ``error_limit`` says how wrong the network has to be."""
    label = ACTIVATIONS[activation].label
    return Finding(
        kind="saturated",
        severity="warning",
        layer=layer,
        unit=found.unit,
        message=(
            f"For {_percent(found.saturated_share)} of the training examples, z lies where {label} is nearly flat. "
            f"There g′(z) is close to 0, so {_percent(found.lost_share)} of the error signal that comes back to the "
            "unit is lost. It hardly learns, although the network still makes mistakes."
        ),
        numbers=(
            ("examples saturated", Share(found.saturated_share)),
            ("error signal lost at g′(z)", Share(found.lost_share)),
            ("mean g′(z)", found.mean_slope),
            ("mean |z|", found.mean_z),
        ),
        statement=ACTIVATIONS[activation].statement_with("saturated"),
        threshold=(
            f"Shown when at least {_percent(SATURATED_SHARE)} of the examples are saturated and at least "
            f"{_percent(LOST_SHARE)} of the error signal is lost, while {error_limit}."
        ),
    )


def dead(layer: int, unit: int, n_examples: int, largest_z: float, bias: float, largest_gradient: float) -> Finding:
    """A ReLU unit that is 0 for every example."""
    way_out = "training does not change its weights."
    if layer > 1:
        way_out = "only a change in the layers before it can bring it back."
    return Finding(
        kind="dead",
        severity="warning",
        layer=layer,
        unit=unit,
        message=(
            "Its z is 0 or negative for every training example, so its output and its slope are 0 for all of them. "
            f"The gradient of J for its weights is exactly 0: {way_out}"
        ),
        numbers=(
            ("examples with output 0: all", n_examples),
            ("largest z", largest_z),
            ("bias", bias),
            ("largest |dW| of its weights", largest_gradient),
        ),
        statement="Loses half the spectrum. Leaky ReLU will not “die”.",
        threshold="Shown when the output is 0 for every example. One example above 0 is enough to bring the unit back.",
    )


def same_as_neighbour(layer: int, unit: int, others: Sequence[int], n_units: int, is_zero: bool) -> Finding:
    """A unit that has the same weights as others of its layer."""
    word = "unit" if len(others) == 1 else "units"
    zero = " They are all 0." if is_zero else ""
    return Finding(
        kind="same_as_neighbour",
        severity="warning",
        layer=layer,
        unit=unit,
        message=(
            f"It has the same incoming weights, bias and outgoing weights as {word} {_listed(others)}.{zero} "
            "Equal units get equal gradients, so they stay equal: together they do the work of one unit."
        ),
        numbers=(("equal units", len(others) + 1), ("units in the layer", n_units)),
        statement="Initialize parameters.",
        threshold=f"Shown when weights and bias differ by at most {_short(SAME_WITHIN)} of the largest one.",
    )


def one_sign(layer: int, share: float, activation: str | None, mean_input: float) -> Finding:
    """A layer whose gradients have one sign because its inputs have; ``activation`` None for the features."""
    source = "The features" if activation is None else f"The outputs of layer {layer - 1}"
    record = ACTIVATIONS.get(activation or "")
    statement = "" if record is None or record.zero_centred else record.statement_with("mean_output")
    return Finding(
        kind="one_sign",
        severity="info",
        layer=layer,
        unit=None,
        message=(
            f"{source} all have the same sign for {_percent(share)} of the training examples. By dW = dZ Aᵀ, each of "
            "these examples pushes all weights of a unit in the same direction: all up, or all down. This is not an "
            "error: many good networks train this way. The path to the minimum has more zigzag."
        ),
        numbers=(("examples with gradients of one sign", Share(share)), ("mean of the inputs A", mean_input)),
        statement=statement or "Not zero-centered output.",
        threshold=f"Shown when this is so for at least {_percent(ONE_SIGN_SHARE)} of the examples.",
    )


def vanishing(layer: int, share: float, sizes: Sequence[float]) -> Finding:
    """A layer that hardly any error signal reaches."""
    return Finding(
        kind="vanishing",
        severity="warning",
        layer=layer,
        unit=None,
        message=(
            f"The error signal becomes smaller in each layer on its way back. Only {_short(share)} of "
            f"dZ[{len(sizes)}] at the output arrives at layer {layer}, so its weights hardly change while those of "
            "the output do."
        ),
        numbers=((f"mean |dZ[{layer}]| relative to |dZ[{len(sizes)}]|", share), *_gradient_numbers(sizes)),
        statement=_BACKWARD,
        threshold=f"Shown when less than {_short(VANISHING_BELOW)} of the output’s error signal arrives at a layer.",
    )


def exploding(layer: int, share: float, sizes: Sequence[float]) -> Finding:
    """A layer whose error signal has grown on its way back."""
    return Finding(
        kind="exploding",
        severity="warning",
        layer=layer,
        unit=None,
        message=(
            f"The error signal becomes larger in each layer on its way back: dZ[{layer}] is {_short(share)} times "
            f"as large as dZ[{len(sizes)}] at the output. One update can change these weights far too much."
        ),
        numbers=((f"mean |dZ[{layer}]| relative to |dZ[{len(sizes)}]|", share), *_gradient_numbers(sizes)),
        statement=_BACKWARD,
        threshold=(
            f"Shown when the error signal at a layer is more than {EXPLODING_ABOVE:.0f} times that of the output."
        ),
    )


def overshooting(spec: ExperimentSpec, verdict: StepVerdict, is_made: bool) -> Finding:
    """An update after which the loss is clearly higher, although it went downhill."""
    which = "The last update" if is_made else "The next update"
    goes, rises, was, lands = ("went", "rose", "was", "landed") if is_made else ("goes", "rises", "is", "lands")
    loss = "The loss (J and the penalty)" if spec.has_penalty else "The loss J"
    return Finding(
        kind="overshooting",
        severity="warning",
        layer=None,
        unit=None,
        message=(
            f"{which} {goes} downhill, but the loss {rises}: the step {was} too long and {lands} on the other side of "
            "the valley, higher than before."
        ),
        numbers=(
            (f"{loss} on its batch, before", verdict.loss),
            ("after", verdict.loss + verdict.actual),
            ("change predicted by the slope", verdict.predicted),
            ("actual change", verdict.actual),
            ("learning rate α", spec.learning_rate),
        ),
        statement=_update_statement(spec),
        threshold=(
            f"Shown when an update raises the loss by more than {_percent(RISE_OF_PREDICTED)} of the predicted fall "
            f"and by more than {_percent(RISE_OF_LOSS)} of the loss itself."
        ),
    )


def _update_statement(spec: ExperimentSpec) -> str:
    return f"Update of parameters: {OPTIMIZERS[spec.optimizer].formula}"


def _gradient_numbers(sizes: Sequence[float]) -> tuple[NumberPair, ...]:
    return tuple((f"mean |dW[{layer}]|", size) for layer, size in enumerate(sizes, start=1))


def _percent(share: float) -> str:
    """Whole percents; 100 % is said only of all."""
    return "100\u00a0%" if share >= 1.0 else f"{math.floor(100.0 * share)}\u00a0%"


def _short(value: float) -> str:
    """Two digits: ``"0.00021"``, ``"22"``, ``"8900"``, ``"2.0e7"``."""
    if math.isfinite(value) and 1e-4 <= abs(value) < 1e6:
        size = max(1 - math.floor(math.log10(abs(value))), 0)
        return f"{round(float(f'{value:.2g}'), size):.{size}f}"
    return f"{value:.1e}".replace("e-0", "e−").replace("e-", "e−").replace("e+0", "e").replace("e+", "e")


def _listed(units: Sequence[int]) -> str:
    """``"2, 3 and 4"``, counted from 1; a long list is cut."""
    names = [str(unit + 1) for unit in units]
    if len(names) > 8:
        return f"{', '.join(names[:7])} and {len(names) - 7} more"
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
