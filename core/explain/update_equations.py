"""The equations of the update: the penalty, what the optimizer remembers, and W := W − α dW in the optimizer's form."""

from __future__ import annotations

from typing import Literal, cast

from core.explain.equation import NO_POINTS, Equation, LinePart, NumbersPart, Piece, Setting, constant, written
from core.explain.quantities import Quantity, Symbol, View
from core.model.optimizers import (
    ADAM_FIRST_DECAY,
    ADAM_SECOND_DECAY,
    EPSILON,
    MOMENTUM_DECAY,
    RMSPROP_DECAY,
)
from core.training.step_position import Phase

_UPDATE = Phase("update")
_BECOMES = r"\coloneqq"  # ":=" would be set as two signs far apart
_SLIDE = "Update of parameters"
_EPSILON = f"{EPSILON:.0e}".replace("e-0", "e−")
_NOT_THIS_RUN = "What the update would be if this example were the whole batch. The run uses the whole batch."


def update_equations(setting: Setting, layer: int, step: int) -> tuple[Equation, ...]:
    """What becomes of W[l] and b[l]; ``step`` counts the updates of the optimizer, this one included."""
    penalised = (_penalty_gradient(setting, layer),) if setting.spec.penalty != "none" else ()
    return (*penalised, *_of_parameter(setting, layer, "W", step), *_of_parameter(setting, layer, "b", step))


def gradient_of(setting: Setting, layer: int, of: Literal["W", "b"]) -> Quantity:
    """The gradient that the optimizer is given: with the penalty for weights, if there is one."""
    q = setting.names.quantity
    if of == "b":
        return q("db", layer)
    return q("dW", layer) if setting.spec.penalty == "none" else q("dW_penalised", layer)


def _penalty_gradient(setting: Setting, layer: int) -> Equation:
    q = setting.names.quantity
    result, dW, W = q("dW_penalised", layer), q("dW", layer), q("W", layer)
    rate = constant(setting.spec.penalty_rate)
    if setting.spec.penalty == "l1":
        line: tuple[LinePart, ...] = (r"\lambda", r"\mathrm{sign}(", W, ")")
        numbers: tuple[NumbersPart, ...] = (f"+ {rate} · sign(", W, ")")
    else:
        line, numbers = (r"\lambda", W), (f"+ {rate} ·", W)
    return written(
        "penalty_gradient",
        _UPDATE,
        layer,
        (result, _BECOMES, dW, "+", *line),
        (result, "=", dW, *numbers),
        "The penalty is not a mean over the examples, so it is not divided by m. Biases have no penalty.",
    )


def _of_parameter(setting: Setting, layer: int, of: Literal["W", "b"], step: int) -> tuple[Equation, ...]:
    match setting.spec.optimizer:
        case "momentum":
            return _momentum(setting, layer, of)
        case "rmsprop":
            return _rmsprop(setting, layer, of)
        case "adam":
            return _adam(setting, layer, of, step)
        case _:
            gradient = gradient_of(setting, layer, of)
            return (_update(setting, layer, of, (gradient,), (gradient,), _SLIDE),)


def _momentum(setting: Setting, layer: int, of: Literal["W", "b"]) -> tuple[Equation, ...]:
    velocity = _quantity(setting, "new_first", of, layer)
    return _first(setting, layer, of, f"{MOMENTUM_DECAY:g}", ""), _update(setting, layer, of, (velocity,), (velocity,))


def _rmsprop(setting: Setting, layer: int, of: Literal["W", "b"]) -> tuple[Equation, ...]:
    gradient, square = gradient_of(setting, layer, of), _quantity(setting, "new_second", of, layer)
    root = Piece(rf"\sqrt{{{square.latex}}}", square)
    line: tuple[LinePart, ...] = (gradient, r"/ (", root, r"+ \epsilon)")
    numbers: tuple[NumbersPart, ...] = (gradient, "/ (√", square, f"+ {_EPSILON})")
    return _second(setting, layer, of, RMSPROP_DECAY), _update(setting, layer, of, line, numbers)


def _adam(setting: Setting, layer: int, of: Literal["W", "b"], step: int) -> tuple[Equation, ...]:
    first, second = _quantity(setting, "new_first", of, layer), _quantity(setting, "new_second", of, layer)
    root = Piece(rf"\sqrt{{{second.latex} / (1 - \beta_2^{{t}})}}", second)
    line: tuple[LinePart, ...] = (first, r"/ (1 - \beta_1^{t})", r"/ (", root, r"+ \epsilon)")
    unbiased_first, unbiased_second = (f"{1.0 - decay**step:.3g}" for decay in (ADAM_FIRST_DECAY, ADAM_SECOND_DECAY))
    numbers: tuple[NumbersPart, ...] = (
        first,
        f"/ {unbiased_first} / (√(",
        second,
        f"/ {unbiased_second}) + {_EPSILON})",
    )
    corrections = f"1 − β₁ᵗ = {unbiased_first} and 1 − β₂ᵗ = {unbiased_second}"
    note = f"Adam's step t = {step}: {corrections} correct for the start at 0."
    return (
        _first(setting, layer, of, f"{ADAM_FIRST_DECAY:g}", f"{1.0 - ADAM_FIRST_DECAY:.3g}"),
        _second(setting, layer, of, ADAM_SECOND_DECAY),
        _update(setting, layer, of, line, numbers, note=note),
    )


def _first(setting: Setting, layer: int, of: Literal["W", "b"], decay: str, rest: str) -> Equation:
    new, old = _quantity(setting, "new_first", of, layer), _quantity(setting, "first", of, layer)
    gradient = gradient_of(setting, layer, of)
    line: tuple[LinePart, ...] = (new, _BECOMES, decay, old, "+", rest, gradient)
    numbers: tuple[NumbersPart, ...] = (new, "=", f"{decay} ·", old, f"+ {rest} ·" if rest else "+", gradient)
    return written(f"optimizer_first_{of}", _UPDATE, layer, line, numbers)


def _second(setting: Setting, layer: int, of: Literal["W", "b"], decay: float) -> Equation:
    """The squares are cell by cell."""
    new, old = _quantity(setting, "new_second", of, layer), _quantity(setting, "second", of, layer)
    gradient = gradient_of(setting, layer, of)
    rest = f"{1.0 - decay:.3g}"
    line: tuple[LinePart, ...] = (new, _BECOMES, f"{decay:g}", old, "+", rest, gradient, r"\ast", gradient)
    numbers: tuple[NumbersPart, ...] = (new, "=", f"{decay:g} ·", old, f"+ {rest} · square of", gradient)
    return written(f"optimizer_second_{of}", _UPDATE, layer, line, numbers)


def _update(
    setting: Setting,
    layer: int,
    of: Literal["W", "b"],
    line: tuple[LinePart, ...],
    numbers: tuple[NumbersPart, ...],
    statement: str = "",
    note: str = "",
) -> Equation:
    q = setting.names.quantity
    old, new = (q("W", layer), q("W_new", layer)) if of == "W" else (q("b", layer), q("b_new", layer))
    name = "update_weights" if of == "W" else "update_bias"
    rate = f"− {constant(setting.spec.learning_rate)} ·"
    if setting.view is View.ALONE:
        note = _NOT_THIS_RUN
    elif setting.m == 0:
        note = NO_POINTS
    return written(
        name,
        _UPDATE,
        layer,
        (new, _BECOMES, old, "-", r"\alpha", *line),
        (new, "=", old, rate, *numbers),
        note,
        statement,
    )


def _quantity(
    setting: Setting,
    kind: Literal["first", "second", "new_first", "new_second"],
    of: Literal["W", "b"],
    layer: int,
) -> Quantity:
    return setting.names.quantity(cast(Symbol, f"{kind}_{of}"), layer)
