"""The equations of back propagation, as the lecture writes them, in all three views."""

from __future__ import annotations

from core.explain.equation import (
    NO_POINTS,
    NOT_IN_BATCH,
    Equation,
    LinePart,
    NumbersPart,
    Part,
    Piece,
    Setting,
    constant,
    filled,
    written,
)
from core.explain.quantities import Quantity, View
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.training.step_position import Phase

GRADIENT_SLIDE = "Gradient descent for Neural Networks"
_ALONE = "As if this example were the whole batch."


def backward_equations(setting: Setting, layer: int) -> tuple[Equation, ...]:
    """dZ[l], dW[l] and db[l]."""
    at_output = layer == setting.n_layers
    errors = (_output_gradient(setting),) if at_output else (_slope(setting, layer), _hidden_gradient(setting, layer))
    return *errors, _weight_gradient(setting, layer), _bias_gradient(setting, layer)


def _output_gradient(setting: Setting) -> Equation:
    L = setting.n_layers
    q = setting.names.quantity
    dZ, A, Y = q("dZ", L), q("A", L), q("Y", L)
    loss = LOSSES[setting.spec.loss]
    line, numbers = filled(loss.gradient_line, {}, A=A, Y=Y), filled(loss.gradient_numbers, {}, A=A, Y=Y)
    return written(
        "output_gradient",
        Phase("backward", L),
        L,
        (dZ, "=", *line),
        (dZ, "=", *numbers),
        loss.gradient_note,
        GRADIENT_SLIDE,
    )


def _slope(setting: Setting, layer: int) -> Equation:
    """g′(Z[l]), from A[l] where that is how one computes it."""
    q = setting.names.quantity
    slope, Z, A = q("slope", layer), q("Z", layer), q("A", layer)
    record, leak = ACTIVATIONS[setting.spec.activations[layer - 1]].in_equations, constant(setting.spec.leak)
    line = filled(record.slope_line, {"leak": leak}, Z=Z, A=A)
    numbers = filled(record.slope_numbers, {"leak": leak}, Z=Z, A=A)
    return written(
        "slope",
        Phase("backward", layer),
        layer,
        (slope, "=", *line),
        (slope, "=", *numbers),
        record.slope_note,
        statement="Derivatives of activation functions",
    )


def _hidden_gradient(setting: Setting, layer: int) -> Equation:
    q = setting.names.quantity
    dZ, W_T = q("dZ", layer), q("W", layer + 1, transposed=True)
    after, slope = q("dZ", layer + 1), q("slope", layer)
    return written(
        "hidden_gradient",
        Phase("backward", layer),
        layer,
        (dZ, "=", W_T, after, r"\ast", slope),
        (dZ, "=", (W_T, Part.ROW), "·", (after, Part.COLUMN), "*", slope),
        statement=GRADIENT_SLIDE,
    )


def _weight_gradient(setting: Setting, layer: int) -> Equation:
    q = setting.names.quantity
    dZ, A_T = q("dZ", layer), q("A", layer - 1, transposed=True)
    line: tuple[LinePart, ...] = (dZ, A_T)
    numbers: tuple[NumbersPart, ...] = ((dZ, Part.ROW), "·", (A_T, Part.COLUMN))
    return _averaged(setting, "weight_gradient", q("dW", layer), line, numbers, q("dW_others", layer))


def _bias_gradient(setting: Setting, layer: int) -> Equation:
    q = setting.names.quantity
    dZ = q("dZ", layer)
    one = Piece(setting.names.of_example("dz", layer), dZ)
    if setting.view is View.BATCH:
        total: tuple[NumbersPart, ...] = ("Σ", (dZ, Part.ROW))
        return _averaged(setting, "bias_gradient", q("db", layer), (r"\sum_{i=1}^{m}", one), total, dZ)
    return _averaged(setting, "bias_gradient", q("db", layer), (dZ,), (dZ,), q("db_others", layer))


def _averaged(
    setting: Setting,
    name: str,
    result: Quantity,
    line: tuple[LinePart, ...],
    numbers: tuple[NumbersPart, ...],
    others: Quantity,
) -> Equation:
    """The mean over the batch of a product that the view shows for all examples, or for one and the sum of others."""
    mean, factor = r"\frac{1}{m}", f"1/{setting.m}"
    note = NO_POINTS if setting.m == 0 else ""
    if setting.view is View.ALONE:
        note = _ALONE
    elif setting.view is View.BATCH:
        sums = numbers[0] == "Σ"
        line = (mean + line[0], *line[1:]) if sums and isinstance(line[0], str) else (mean, *line)
        numbers = (f"{factor} · Σ", *numbers[1:]) if sums else (f"{factor} ·", *numbers)
    elif setting.names.in_batch:
        line, numbers = (mean, "(", *line, "+", others, ")"), (f"{factor} · (", *numbers, "+", others, ")")
    else:
        line, numbers, note = (mean, others), (f"{factor} ·", others), note or NOT_IN_BATCH
    layer = result.layer
    return written(
        name, Phase("backward", layer), layer, (result, "=", *line), (result, "=", *numbers), note, GRADIENT_SLIDE
    )
