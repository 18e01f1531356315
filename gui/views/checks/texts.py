"""The words of the checks: names and places of parameters, digits enough to compare, what a comparison says, and of the
vectorisation lens times, ratios and the two listings, the lecture's loop and the matrix form.
"""

from __future__ import annotations

import math

from core.data.features import FEATURES
from core.explain.gradient_check import Comparison, GradientCheckResult
from core.explain.target import Target
from core.model.losses import LOSSES
from core.model.network import Parameters
from core.model.penalties import NO_PENALTY
from core.training.snapshot import Snapshot
from gui.base.formatting import MINUS, bias_name, count, plain, superscript, weight_name
from gui.base.language import counted_text, localised, tr

TICK, CROSS, DASH = "✓", "✗", "–"

_SMALLEST_PLAIN = 1e-3
"""Below, eight decimals hold fewer than six digits that count."""


def digits(value: float) -> str:
    """Eight digits, to compare two numbers by eye: ``"+0.01234568"``, ``"−1.2345678e−5"``."""
    if math.isnan(value):
        return tr("NaN")
    if math.isinf(value):
        return f"{MINUS}∞" if value < 0 else "+∞"
    size = abs(value)
    text = f"{value + 0.0:+.8f}" if size == 0.0 or _SMALLEST_PLAIN <= size < 1e3 else _exponential(value, 7, "+")
    return localised(text.replace("-", MINUS))


def error_text(value: float) -> str:
    """A small number in two digits, ``"3.1e−9"``; exactly zero is ``"0"``."""
    if math.isnan(value):
        return tr("NaN")
    if math.isinf(value):
        return "∞"
    return "0" if value == 0.0 else localised(_exponential(value, 1).replace("-", MINUS))


def _exponential(value: float, decimals: int, sign: str = "-") -> str:
    mantissa, exponent = f"{value:{sign}.{decimals}e}".split("e")
    return f"{mantissa}e{int(exponent)}"


def entry_name(target: Target) -> str:
    """``"W²₁₃"`` or ``"b²₁"``."""
    unit = target.unit or 0
    return (
        bias_name(target.layer, unit) if target.kind == "bias" else weight_name(target.layer, unit, target.source or 0)
    )


def entry_place(target: Target, parameters: Parameters, features: tuple[str, ...]) -> str:
    """Where it stands: ``"x₁ → unit 2 of layer 1"``, ``"bias of the output"``."""
    sizes = parameters.layer_sizes
    unit = _unit_place(target.layer, target.unit or 0, sizes)
    if target.kind == "bias":
        return tr("bias of {unit}").format(unit=unit)
    source = target.source or 0
    if target.layer > 1:
        came_from = _unit_place(target.layer - 1, source, sizes)
    else:
        came_from = FEATURES[features[source]].label if source < len(features) else str(source + 1)
    return tr("{source} → {unit}").format(source=came_from, unit=unit)


def _unit_place(layer: int, unit: int, sizes: tuple[int, ...]) -> str:
    if layer < len(sizes) - 1:
        return tr("unit {unit} of layer {layer}").format(unit=unit + 1, layer=layer)
    return tr("the output") if sizes[-1] == 1 else tr("output {unit}").format(unit=unit + 1)


def verdict(comparison: Comparison) -> str:
    """A sign and what it means."""
    if comparison.agrees is None:
        if comparison.n_bent == comparison.n_examples:
            return tr("{sign} every example lies at a bend: nothing to compare").format(sign=DASH)
        return tr("{sign} J is not a finite number: nothing to compare").format(sign=DASH)
    if not comparison.agrees:
        return tr("{sign} they disagree").format(sign=CROSS)
    return tr("{sign} equal up to rounding").format(sign=TICK)


def footnote(comparison: Comparison, penalty: str, *, is_with_penalty: bool) -> str:
    """What else there is to know of a comparison."""
    said = [tr("h = {step}.").format(step=_step_text(comparison.step)), penalty_text(penalty, is_with_penalty)]
    if comparison.n_bent:
        said.append(
            counted_text(
                "For {bent} of {n} example the step crosses the bend of an activation. The difference is not "
                "the slope there, so it is left out of the relative error.",
                "For {bent} of {n} examples the step crosses the bend of an activation. The difference is not "
                "the slope there, so these examples are left out of the relative error.",
                comparison.n_examples,
                bent=count(comparison.n_bent),
            )
        )
    elif max(abs(comparison.analytic), abs(comparison.numeric)) < comparison.floor:
        floor = error_text(comparison.floor)
        said.append(tr("Both are below {floor}; the error is relative to {floor}.").format(floor=floor))
    return " ".join(text for text in said if text)


def _step_text(step: float) -> str:
    """The step, a power of two, as one."""
    if not math.isfinite(step) or step <= 0.0:
        return tr("NaN")
    return f"2{superscript(round(math.log2(step)))}"


def penalty_text(penalty: str, is_with_penalty: bool) -> str:
    """Which J is meant."""
    if is_with_penalty:
        return tr("J with the penalty.")
    return tr("J without the penalty.") if penalty != NO_PENALTY else ""


def result_text(result: GradientCheckResult, iteration: int, penalty: str, *, is_with_penalty: bool) -> str:
    """What a check of all parameters found."""
    n_compared = result.n_entries - result.n_not_compared
    if result.n_wrong:
        said = counted_text(
            "{sign} {wrong} of {n} weight or bias disagrees",
            "{sign} {wrong} of {n} weights and biases disagree",
            n_compared,
            sign=CROSS,
            wrong=count(result.n_wrong),
        )
    elif n_compared:
        said = counted_text(
            "{sign} The {n} weight or bias agrees", "{sign} All {n} weights and biases agree", n_compared, sign=TICK
        )
    else:
        said = tr("{sign} Nothing could be compared").format(sign=DASH)
    said = _over_examples(said, result, iteration)
    more = [said, penalty_text(penalty, is_with_penalty)]
    if result.n_bent:
        more.append(
            counted_text(
                "For {n} of them, a step crosses the bend of an activation for some examples; these examples are left"
                " out.",
                "For {n} of them, a step crosses the bend of an activation for some examples; these examples are left"
                " out.",
                result.n_bent,
            )
        )
    if result.n_not_compared:
        more.append(tr("{n} cannot be compared.").format(n=count(result.n_not_compared)))
    return " ".join(text for text in more if text)


def _over_examples(said: str, result: GradientCheckResult, iteration: int) -> str:
    """What a check found, and of which examples; many are checked on some of them."""
    drawn, given = result.n_examples, result.n_given
    if drawn == given:
        return counted_text(
            "{said}, over {n} example, at iteration {iteration}.",
            "{said}, over {n} examples, at iteration {iteration}.",
            given,
            said=said,
            iteration=count(iteration),
        )
    return counted_text(
        "{said}, over {drawn} drawn of {n} example, at iteration {iteration}.",
        "{said}, over {drawn} drawn of {n} examples, at iteration {iteration}.",
        given,
        said=said,
        drawn=count(drawn),
        iteration=count(iteration),
    )


def worst_text(worst: Comparison) -> str:
    """The worst entry in a few words."""
    return tr("Worst: {name}, {error}").format(name=entry_name(worst.target), error=error_text(worst.relative_error))


def ratio_text(ratio: float) -> str:
    """How many times as long: ``"45 ×"``, ``"0.8 ×"``."""
    return f"{plain(ratio, 1 if ratio < 9.95 else 0)} ×"


def sizes_text(snapshot: Snapshot) -> str:
    """The network by its layers: ``"2-8-6-1"``."""
    return "-".join(str(size) for size in snapshot.parameters.layer_sizes)


def loop_listing(n_layers: int, loss: str) -> str:
    """The lecture's loop over the examples; from three layers on with a loop over the layers, too."""
    if n_layers > 2:
        forward = ["  a[0] = x", "  for l = 1 to L", "    z[l] = W[l] a[l−1] + b[l]", "    a[l] = g(z[l])"]
        backward = [
            f"  dz[L] = {LOSSES[loss].gradient_text('a[L]', 'y')}",
            "  for l = L to 1",
            "    dW[l] += dz[l] a[l−1]ᵀ,  db[l] += dz[l]",
            "    dz[l−1] = W[l]ᵀ dz[l] * g′(z[l−1])",
        ]
    else:
        layers = range(1, n_layers + 1)
        forward = [f"  z[{k}] = W[{k}] {_input(k, 'x', 'a')} + b[{k}],  a[{k}] = g(z[{k}])" for k in layers]
        backward = [f"  dz[{n_layers}] = {LOSSES[loss].gradient_text(f'a[{n_layers}]', 'y')}"]
        for k in reversed(layers):
            backward.append(f"  dW[{k}] += dz[{k}] {_input(k, 'x', 'a')}ᵀ,  db[{k}] += dz[{k}]")
            if k > 1:
                backward.append(f"  dz[{k - 1}] = W[{k}]ᵀ dz[{k}] * g′(z[{k - 1}])")
    return "\n".join(["for i = 1 to m", "  x, y = column i of X, Y", *forward, *backward, "dW /= m,  db /= m"])


def matrix_listing(n_layers: int, loss: str) -> str:
    """The same pass as matrix products, all columns at once."""
    if n_layers > 2:
        lines = ["A[0] = X", "for l = 1 to L", "  Z[l] = W[l] A[l−1] + b[l]", "  A[l] = g(Z[l])"]
        lines += [
            f"dZ[L] = {LOSSES[loss].gradient_text('A[L]', 'Y')}",
            "for l = L to 1",
            "  dW[l] = (1/m) dZ[l] A[l−1]ᵀ,  db[l] = (1/m) Σ dZ[l]",
            "  dZ[l−1] = W[l]ᵀ dZ[l] * g′(Z[l−1])",
        ]
        return "\n".join(lines)
    layers = range(1, n_layers + 1)
    lines = [f"Z[{k}] = W[{k}] {_input(k, 'X', 'A')} + b[{k}],  A[{k}] = g(Z[{k}])" for k in layers]
    lines.append(f"dZ[{n_layers}] = {LOSSES[loss].gradient_text(f'A[{n_layers}]', 'Y')}")
    for k in reversed(layers):
        lines.append(f"dW[{k}] = (1/m) dZ[{k}] {_input(k, 'X', 'A')}ᵀ,  db[{k}] = (1/m) Σ dZ[{k}]")
        if k > 1:
            lines.append(f"dZ[{k - 1}] = W[{k}]ᵀ dZ[{k}] * g′(Z[{k - 1}])")
    return "\n".join(lines)


def _input(layer: int, first: str, later: str) -> str:
    return first if layer == 1 else f"{later}[{layer - 1}]"
