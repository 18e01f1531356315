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
from core.sentences import counted, joined, listed, phrase, sentence, some_of

_BACKWARD = "dZ[l−1] = W[l]ᵀ dZ[l] * g′(Z[l−1])"


def saturated(layer: int, activation: str, found: Saturation, error_limit: str) -> Finding:
    """A unit whose slope is nearly 0 for most examples; ``error_limit`` says how wrong the network has to be."""
    label = ACTIVATIONS[activation].label
    return Finding(
        kind="saturated",
        severity="warning",
        layer=layer,
        unit=found.unit,
        message=sentence(
            "For {share} of the training examples, z lies where {label} is nearly flat. There g′(z) is "
            "close to 0, so {lost_share} of the error signal that comes back to the unit is lost. It "
            "hardly learns, although the network still makes mistakes.",
            share=_percent(found.saturated_share),
            label=label,
            lost_share=_percent(found.lost_share),
        ),
        numbers=(
            (phrase("examples saturated"), Share(found.saturated_share)),
            (phrase("error signal lost at g′(z)"), Share(found.lost_share)),
            (phrase("mean g′(z)"), found.mean_slope),
            (phrase("mean |z|"), found.mean_z),
        ),
        statement=ACTIVATIONS[activation].statement_with("saturated"),
        threshold=sentence(
            "Shown when at least {share} of the examples are saturated and at least {lost_share} of the "
            "error signal is lost, while {error_limit}.",
            share=_percent(SATURATED_SHARE),
            lost_share=_percent(LOST_SHARE),
            error_limit=error_limit,
        ),
    )


def dead(layer: int, unit: int, n_examples: int, largest_z: float, bias: float, largest_gradient: float) -> Finding:
    """A ReLU unit that is 0 for every example."""
    message = phrase(
        "Its z is 0 or negative for every training example, so its output and its slope are 0 for all of them. The "
        "gradient of J for its weights is exactly 0: training does not change its weights."
    )
    if layer > 1:
        message = phrase(
            "Its z is 0 or negative for every training example, so its output and its slope are 0 for all of them. "
            "The gradient of J for its weights is exactly 0: only a change in the layers before it can bring it back."
        )
    return Finding(
        kind="dead",
        severity="warning",
        layer=layer,
        unit=unit,
        message=message,
        numbers=(
            (phrase("examples with output 0: all"), n_examples),
            (phrase("largest z"), largest_z),
            (phrase("bias"), bias),
            (phrase("largest |dW| of its weights"), largest_gradient),
        ),
        statement=phrase("Loses half the spectrum. Leaky ReLU will not “die”."),
        threshold=phrase(
            "Shown when the output is 0 for every example. One example above 0 is enough to bring the unit back."
        ),
    )


def same_as_neighbour(layer: int, unit: int, others: Sequence[int], n_units: int, is_zero: bool) -> Finding:
    """A unit that has the same weights as others of its layer."""
    same = counted(
        "It has the same incoming weights, bias and outgoing weights as unit {units}.",
        "It has the same incoming weights, bias and outgoing weights as units {units}.",
        len(others),
        units=_listed(others),
    )
    zero = phrase("They are all 0.") if is_zero else ""
    equal = phrase("Equal units get equal gradients, so they stay equal: together they do the work of one unit.")
    return Finding(
        kind="same_as_neighbour",
        severity="warning",
        layer=layer,
        unit=unit,
        message=joined(same, zero, equal),
        numbers=((phrase("equal units"), len(others) + 1), (phrase("units in the layer"), n_units)),
        statement=phrase("Initialize parameters."),
        threshold=sentence(
            "Shown when weights and bias differ by at most {size} of the largest one.", size=_short(SAME_WITHIN)
        ),
    )


def one_sign(layer: int, share: float, activation: str | None, mean_input: float) -> Finding:
    """A layer whose gradients have one sign because its inputs have; ``activation`` None for the features."""
    share_text = _percent(share)
    message = (
        sentence("The features all have the same sign for {share} of the training examples.", share=share_text)
        if activation is None
        else sentence(
            "The outputs of layer {layer} all have the same sign for {share} of the training examples.",
            layer=layer - 1,
            share=share_text,
        )
    )
    why = phrase(
        "By dW = dZ Aᵀ, each of these examples pushes all weights of a unit in the same direction: all up, or all "
        "down. This is not an error: many good networks train this way. The path to the minimum has more zigzag."
    )
    record = ACTIVATIONS.get(activation or "")
    statement = "" if record is None or record.zero_centred else record.statement_with("mean_output")
    return Finding(
        kind="one_sign",
        severity="info",
        layer=layer,
        unit=None,
        message=joined(message, why),
        numbers=(
            (phrase("examples with gradients of one sign"), Share(share)),
            (phrase("mean of the inputs A"), mean_input),
        ),
        statement=statement or phrase("Not zero-centered output."),
        threshold=sentence(
            "Shown when this is so for at least {share} of the examples.", share=_percent(ONE_SIGN_SHARE)
        ),
    )


def vanishing(layer: int, share: float, sizes: Sequence[float]) -> Finding:
    """A layer that hardly any error signal reaches."""
    return Finding(
        kind="vanishing",
        severity="warning",
        layer=layer,
        unit=None,
        message=sentence(
            "The error signal becomes smaller in each layer on its way back. Only {size} of "
            "dZ[{last}] at the output arrives at layer {layer}, so its weights hardly change while "
            "those of the output do.",
            size=_short(share),
            last=len(sizes),
            layer=layer,
        ),
        numbers=(
            (sentence("mean |dZ[{layer}]| relative to |dZ[{last}]|", layer=layer, last=len(sizes)), share),
            *_gradient_numbers(sizes),
        ),
        statement=_BACKWARD,
        threshold=sentence(
            "Shown when less than {size} of the output’s error signal arrives at a layer.",
            size=_short(VANISHING_BELOW),
        ),
    )


def exploding(layer: int, share: float, sizes: Sequence[float]) -> Finding:
    """A layer whose error signal has grown on its way back."""
    return Finding(
        kind="exploding",
        severity="warning",
        layer=layer,
        unit=None,
        message=sentence(
            "The error signal becomes larger in each layer on its way back: dZ[{layer}] is {size} times "
            "as large as dZ[{last}] at the output. One update can change these weights far too much.",
            layer=layer,
            size=_short(share),
            last=len(sizes),
        ),
        numbers=(
            (sentence("mean |dZ[{layer}]| relative to |dZ[{last}]|", layer=layer, last=len(sizes)), share),
            *_gradient_numbers(sizes),
        ),
        statement=_BACKWARD,
        threshold=sentence(
            "Shown when the error signal at a layer is more than {exploding_above:.0f} times that of the output.",
            exploding_above=EXPLODING_ABOVE,
        ),
    )


def overshooting(spec: ExperimentSpec, verdict: StepVerdict, is_made: bool) -> Finding:
    """An update after which the loss is clearly higher, although it went downhill."""
    message = phrase(
        "The next update goes downhill, but the loss rises: the step is too long and lands on the other side of the "
        "valley, higher than before."
    )
    if is_made:
        message = phrase(
            "The last update went downhill, but the loss rose: the step was too long and landed on the other side of "
            "the valley, higher than before."
        )
    before = phrase("The loss J on its batch, before")
    if spec.has_penalty:
        before = phrase("The loss (J and the penalty) on its batch, before")
    return Finding(
        kind="overshooting",
        severity="warning",
        layer=None,
        unit=None,
        message=message,
        numbers=(
            (before, verdict.loss),
            (phrase("after"), verdict.loss + verdict.actual),
            (phrase("change predicted by the slope"), verdict.predicted),
            (phrase("actual change"), verdict.actual),
            (phrase("learning rate α"), spec.learning_rate),
        ),
        statement=_update_statement(spec),
        threshold=sentence(
            "Shown when an update raises the loss by more than {share} of the predicted fall and by "
            "more than {share_of_loss} of the loss itself.",
            share=_percent(RISE_OF_PREDICTED),
            share_of_loss=_percent(RISE_OF_LOSS),
        ),
    )


def _update_statement(spec: ExperimentSpec) -> str:
    return sentence("Update of parameters: {formula}", formula=OPTIMIZERS[spec.optimizer].formula)


def _gradient_numbers(sizes: Sequence[float]) -> tuple[NumberPair, ...]:
    return tuple((sentence("mean |dW[{layer}]|", layer=layer), size) for layer, size in enumerate(sizes, start=1))


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
    return some_of(names, 7) if len(names) > 8 else listed(names)
