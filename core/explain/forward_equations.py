"""The equations of the forward pass and of the cost, as the lecture writes them, for the network on the screen."""

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
from core.explain.quantities import Quantity, Symbol, View
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.training.step_position import Phase

_SLIDES = {
    View.BATCH: "Vectorising across multiple examples",
    View.EXAMPLE: "Vectorising across multiple examples",
    View.ALONE: "Computing a Neural Network's Output",
}


def forward_equations(setting: Setting, layer: int) -> tuple[Equation, ...]:
    """Z[l] = W[l] A[l-1] + b[l] and A[l] = g[l](Z[l])."""
    q = setting.names.quantity
    phase = Phase("forward", layer)
    Z, W, b, before, A = q("Z", layer), q("W", layer), q("b", layer), q("A", layer - 1), q("A", layer)
    note = "A[0] is X: one row for each feature, one column for each example." if layer == 1 else ""
    product = written(
        "forward_z",
        phase,
        layer,
        (Z, "=", W, before, "+", b),
        (Z, "=", (W, Part.ROW), "·", (before, Part.COLUMN), "+", (b, Part.SIDE)),
        note if setting.view is View.BATCH else "",
        _SLIDES[setting.view],
    )
    line, numbers, note = _activated(setting, layer, Z)
    activation = written(
        "forward_a", phase, layer, (A, "=", *line), (A, "=", *numbers), note, _activation_slide(setting, layer)
    )
    return product, activation


def _activated(setting: Setting, layer: int, Z: Quantity) -> tuple[tuple[LinePart, ...], tuple[NumbersPart, ...], str]:
    """g(Z): its line, its numbers, and a note."""
    if layer == setting.n_layers:
        output = setting.output
        part = Part.COLUMN if output.over_units else Part.CELL
        return filled(output.line, {}, Z=Z), filled(output.numbers, {}, Z=(Z, part)), output.note
    record, leak = ACTIVATIONS[setting.spec.activations[layer - 1]].in_equations, constant(setting.spec.leak)
    return filled(record.line, {"leak": leak}, Z=Z), filled(record.numbers, {"leak": leak}, Z=Z), record.note


def _activation_slide(setting: Setting, layer: int) -> str:
    return "Activations" if layer == setting.n_layers else "Different activation functions"


def cost_equations(setting: Setting) -> tuple[Equation, ...]:
    """The loss of each example, and J as their mean."""
    return _loss(setting), _cost(setting)


def _loss(setting: Setting) -> Equation:
    q = setting.names.quantity
    loss, Y, A = q("loss"), q("Y", setting.n_layers), q("A", setting.n_layers)
    form = LOSSES[setting.spec.loss].form(setting.n_outputs)
    # For the whole batch the losses are in one row, with products cell by cell.
    times = {"times": r"\ast" if setting.view is View.BATCH else ""}
    line = filled(form.line, times, Y=_summand(setting, Y, Y.latex), A=_summand(setting, A, A.latex))
    numbers = (loss, "=", f"{form.numbers},  a =", (A, Part.COLUMN), "y =", (Y, Part.COLUMN))
    note = "One loss for each example." if setting.view is View.BATCH else ""
    return written("loss", Phase("cost"), 0, (loss, "=", *line), numbers, note, "Learning")


def _summand(setting: Setting, quantity: Quantity, latex: str) -> Piece:
    """A quantity of the output, with the index k where there are several outputs to sum over."""
    index = "_{k}" if setting.n_outputs > 1 else ""
    return Piece(latex[0] + index + latex[1:], quantity)


def _cost(setting: Setting) -> Equation:
    """J with the loss written out, since it is the one that the lecture names; its numbers add up the losses."""
    names, L = setting.names, setting.n_layers
    q = names.quantity
    J, loss = q("J"), q("loss")
    numbers: tuple[NumbersPart, ...]
    if setting.view is View.ALONE:
        numbers = (loss,)
    elif setting.view is View.BATCH:
        numbers = (f"1/{setting.m} · Σ", (loss, Part.ROW))
    elif names.in_batch:
        numbers = (f"1/{setting.m} · (", loss, "+", q("loss_others"), ")")
    else:
        numbers = (f"1/{setting.m} ·", q("loss_others"))
    means = _ALONE if setting.view is View.ALONE else _MEAN
    Y, A = (_summand(setting, q(symbol, L), names.of_example(letter, L)) for symbol, letter in _OUTPUT)
    return written(
        "cost",
        Phase("cost"),
        0,
        (J, "=", *filled(LOSSES[setting.spec.loss].form(setting.n_outputs).cost_line, means, Y=Y, A=A)),
        (J, "=", *numbers),
        _cost_note(setting),
        "Learning",
    )


_OUTPUT: tuple[tuple[Symbol, str], ...] = (("Y", "y"), ("A", "a"))


_MEAN = {"mean": r"\frac{1}{m} \sum_{i=1}^{m}", "half_mean": r"\frac{1}{2m} \sum_{i=1}^{m}"}
_ALONE = {"mean": "", "half_mean": r"\frac{1}{2}"}


def _cost_note(setting: Setting) -> str:
    if setting.m == 0:
        return NO_POINTS
    if not setting.names.in_batch:
        return NOT_IN_BATCH
    if setting.spec.has_penalty:
        return "Training also adds the penalty on the weights; J is shown without it."
    return ""
