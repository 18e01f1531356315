"""The equations of one iteration as the lecture writes them: forward pass, cost, back propagation and update.

What an activation, a loss, a penalty or an optimizer adds to them is in its record. Which equations an iteration has is
in `core.explain.equations`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, cast

from core.explain.equation import Equation, LinePart, NumbersPart, Part, Piece, Setting, constant, filled, written
from core.explain.quantities import Quantity, Symbol, View
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES
from core.sentences import phrase, sentence

_NO_POINTS = phrase("There are no training points, so there is nothing to average.")
_NOT_IN_BATCH = phrase("This example is not in the batch of this iteration, so it does not contribute.")
_AS_WHOLE_BATCH = phrase("As if this example were the whole batch.")
_NOT_THIS_RUN = phrase("What the update would be if this example were the whole batch. The run uses the whole batch.")
_GRADIENT_SLIDE = phrase("Gradient descent for Neural Networks")
_BECOMES = r"\coloneqq"  # ":=" would be set as two signs far apart
_SLIDES = {
    View.BATCH: phrase("Vectorising across multiple examples"),
    View.EXAMPLE: phrase("Vectorising across multiple examples"),
    View.ALONE: phrase("Computing a Neural Network's Output"),
}


def forward_equations(setting: Setting, layer: int) -> tuple[Equation, ...]:
    """Z[l] = W[l] A[l-1] + b[l] and A[l] = g[l](Z[l])."""
    q = setting.names.quantity
    Z, W, b, before, A = q("Z", layer), q("W", layer), q("b", layer), q("A", layer - 1), q("A", layer)
    note = phrase("A[0] is X: one row for each feature, one column for each example.") if layer == 1 else ""
    note = note if setting.view is View.BATCH else ""
    product = (W, Part.ROW), "·", (before, Part.COLUMN), "+", (b, Part.SIDE)
    slide = phrase("Activations") if layer == setting.n_layers else phrase("Different activation functions")
    return (
        written("forward_z", "forward", Z, (W, before, "+", b), product, note, _SLIDES[setting.view]),
        written("forward_a", "forward", A, *_activated(setting, layer, Z), slide),
    )


def _activated(setting: Setting, layer: int, Z: Quantity) -> tuple[tuple[LinePart, ...], tuple[NumbersPart, ...], str]:
    """g(Z): its line, its numbers, and a note."""
    if layer == setting.n_layers:
        output = setting.output
        part = Part.COLUMN if output.over_units else Part.CELL
        return filled(output.line, {}, Z=Z), filled(output.numbers, {}, Z=(Z, part)), output.note
    record, leak = ACTIVATIONS[setting.spec.activations[layer - 1]].in_equations, constant(setting.spec.leak)
    return filled(record.line, {"leak": leak}, Z=Z), filled(record.numbers, {"leak": leak}, Z=Z), record.note


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
    numbers = (f"{form.numbers},  a =", (A, Part.COLUMN), "y =", (Y, Part.COLUMN))
    note = phrase("One loss for each example.") if setting.view is View.BATCH else ""
    return written("loss", "cost", loss, line, numbers, note, phrase("Learning"))


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
    line = filled(LOSSES[setting.spec.loss].form(setting.n_outputs).cost_line, means, Y=Y, A=A)
    return written("cost", "cost", J, line, numbers, _cost_note(setting), phrase("Learning"))


_OUTPUT: tuple[tuple[Symbol, str], ...] = (("Y", "y"), ("A", "a"))
_MEAN = {"mean": r"\frac{1}{m} \sum_{i=1}^{m}", "half_mean": r"\frac{1}{2m} \sum_{i=1}^{m}"}
_ALONE = {"mean": "", "half_mean": r"\frac{1}{2}"}


def _cost_note(setting: Setting) -> str:
    if setting.m == 0:
        return _NO_POINTS
    if not setting.names.in_batch:
        return _NOT_IN_BATCH
    if setting.spec.has_penalty:
        return phrase("Training also adds the penalty on the weights; J is shown without it.")
    return ""


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
    return written("output_gradient", "backward", dZ, line, numbers, loss.gradient_note, _GRADIENT_SLIDE)


def _slope(setting: Setting, layer: int) -> Equation:
    """g′(Z[l]), from A[l] where that is how one computes it."""
    q = setting.names.quantity
    slope, Z, A = q("slope", layer), q("Z", layer), q("A", layer)
    record, leak = ACTIVATIONS[setting.spec.activations[layer - 1]].in_equations, constant(setting.spec.leak)
    line = filled(record.slope_line, {"leak": leak}, Z=Z, A=A)
    numbers = filled(record.slope_numbers, {"leak": leak}, Z=Z, A=A)
    slide = phrase("Derivatives of activation functions")
    return written("slope", "backward", slope, line, numbers, record.slope_note, slide)


def _hidden_gradient(setting: Setting, layer: int) -> Equation:
    q = setting.names.quantity
    dZ, W_T = q("dZ", layer), q("W", layer + 1, transposed=True)
    after, slope = q("dZ", layer + 1), q("slope", layer)
    numbers = (W_T, Part.ROW), "·", (after, Part.COLUMN), "*", slope
    line = W_T, after, r"\ast", slope
    return written("hidden_gradient", "backward", dZ, line, numbers, statement=_GRADIENT_SLIDE)


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
    note = _NO_POINTS if setting.m == 0 else ""
    if setting.view is View.ALONE:
        note = "" if setting.names.in_batch else _AS_WHOLE_BATCH
    elif setting.view is View.BATCH:
        sums = numbers[0] == "Σ"
        line = (mean + line[0], *line[1:]) if sums and isinstance(line[0], str) else (mean, *line)
        numbers = (f"{factor} · Σ", *numbers[1:]) if sums else (f"{factor} ·", *numbers)
    elif setting.names.in_batch:
        line, numbers = (mean, "(", *line, "+", others, ")"), (f"{factor} · (", *numbers, "+", others, ")")
    else:
        line, numbers, note = (mean, others), (f"{factor} ·", others), note or _NOT_IN_BATCH
    return written(name, "backward", result, line, numbers, note, _GRADIENT_SLIDE)


def update_equations(setting: Setting, layer: int, step: int) -> tuple[Equation, ...]:
    """What becomes of W[l] and b[l]; ``step`` counts the updates of the optimizer, this one included."""
    penalised = (_penalty_gradient(setting, layer),) if setting.spec.has_penalty else ()
    return (*penalised, *_of_parameter(setting, layer, "W", step), *_of_parameter(setting, layer, "b", step))


def gradient_of(setting: Setting, layer: int, of: Literal["W", "b"]) -> Quantity:
    """The gradient that the optimizer is given: with the penalty for weights, if there is one."""
    q = setting.names.quantity
    if of == "b":
        return q("db", layer)
    return q("dW_penalised", layer) if setting.spec.has_penalty else q("dW", layer)


def _penalty_gradient(setting: Setting, layer: int) -> Equation:
    q = setting.names.quantity
    result, dW, W = q("dW_penalised", layer), q("dW", layer), q("W", layer)
    rate = constant(setting.spec.penalty_rate)
    penalty = PENALTIES[setting.spec.penalty]
    line, numbers = filled(penalty.line, {}, W=W), filled(penalty.numbers, {"rate": rate}, W=W)
    note = phrase("The penalty is not a mean over the examples, so it is not divided by m. Biases have no penalty.")
    return written("penalty_gradient", "update", result, (dW, "+", *line), (dW, *numbers), note, sign=_BECOMES)


def _of_parameter(setting: Setting, layer: int, of: Literal["W", "b"], step: int) -> tuple[Equation, ...]:
    optimizer, gradient = OPTIMIZERS[setting.spec.optimizer], gradient_of(setting, layer, of)
    new: dict[str, Quantity] = {
        slot.kind: _quantity(setting, f"new_{slot.kind}_{of}", layer) for slot in optimizer.slots
    }
    equations = []
    for slot in optimizer.slots:
        result, old = new[slot.kind], _quantity(setting, f"{slot.kind}_{of}", layer)
        line, numbers = (filled(text, {}, old=old, d=gradient) for text in (slot.line, slot.numbers))
        equations.append(written(f"optimizer_{slot.kind}_{of}", "update", result, line, numbers, sign=_BECOMES))
    return *equations, _update(setting, layer, of, step, {"d": gradient, **new})


def _update(setting: Setting, layer: int, of: Literal["W", "b"], step: int, parts: Mapping[str, Quantity]) -> Equation:
    q, optimizer = setting.names.quantity, OPTIMIZERS[setting.spec.optimizer]
    old, new = (q("W", layer), q("W_new", layer)) if of == "W" else (q("b", layer), q("b_new", layer))
    corrections = {name: f"{value:.3g}" for name, value in optimizer.corrections_at(step).items()}
    pieces: dict[str, Quantity | Piece] = dict(parts)
    if "second" in parts:
        root = optimizer.root.replace("{second}", parts["second"].latex)
        pieces["root"] = Piece(rf"\sqrt{{{root}}}", parts["second"])
    rate = f"− {constant(setting.spec.learning_rate)} ·"
    note = sentence(optimizer.note, t=step, **corrections)
    if setting.view is View.ALONE and not setting.names.in_batch:
        note = _NOT_THIS_RUN
    elif setting.m == 0:
        note = _NO_POINTS
    name, slide = (
        "update_weights" if of == "W" else "update_bias",
        "" if optimizer.slots else phrase("Update of parameters"),
    )
    line = old, "-", r"\alpha", *filled(optimizer.line, {}, **pieces)
    numbers = old, rate, *filled(optimizer.numbers, corrections, **parts)
    return written(name, "update", new, line, numbers, note, slide, sign=_BECOMES)


def _quantity(setting: Setting, symbol: str, layer: int) -> Quantity:
    return setting.names.quantity(cast(Symbol, symbol), layer)
