"""The equations of the update: the penalty, what the optimizer remembers, and W := W − α dW in the optimizer's form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, cast

from core.explain.equation import NO_POINTS, Equation, Piece, Setting, constant, filled, written
from core.explain.quantities import Quantity, Symbol, View
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES
from core.training.step_position import Phase

_UPDATE = Phase("update")
_BECOMES = r"\coloneqq"  # ":=" would be set as two signs far apart
_SLIDE = "Update of parameters"
_NOT_THIS_RUN = "What the update would be if this example were the whole batch. The run uses the whole batch."


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
    return written(
        "penalty_gradient",
        _UPDATE,
        layer,
        (result, _BECOMES, dW, "+", *line),
        (result, "=", dW, *numbers),
        "The penalty is not a mean over the examples, so it is not divided by m. Biases have no penalty.",
    )


def _of_parameter(setting: Setting, layer: int, of: Literal["W", "b"], step: int) -> tuple[Equation, ...]:
    optimizer, gradient = OPTIMIZERS[setting.spec.optimizer], gradient_of(setting, layer, of)
    new: dict[str, Quantity] = {
        slot.kind: _quantity(setting, f"new_{slot.kind}_{of}", layer) for slot in optimizer.slots
    }
    equations = []
    for slot in optimizer.slots:
        result, old = new[slot.kind], _quantity(setting, f"{slot.kind}_{of}", layer)
        line, numbers = (filled(text, {}, old=old, d=gradient) for text in (slot.line, slot.numbers))
        name = f"optimizer_{slot.kind}_{of}"
        equations.append(written(name, _UPDATE, layer, (result, _BECOMES, *line), (result, "=", *numbers)))
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
    note = optimizer.note.format(t=step, **corrections)
    if setting.view is View.ALONE:
        note = _NOT_THIS_RUN
    elif setting.m == 0:
        note = NO_POINTS
    return written(
        "update_weights" if of == "W" else "update_bias",
        _UPDATE,
        layer,
        (new, _BECOMES, old, "-", r"\alpha", *filled(optimizer.line, {}, **pieces)),
        (new, "=", old, rate, *filled(optimizer.numbers, corrections, **parts)),
        note,
        "" if optimizer.slots else _SLIDE,
    )


def _quantity(setting: Setting, symbol: str, layer: int) -> Quantity:
    return setting.names.quantity(cast(Symbol, symbol), layer)
