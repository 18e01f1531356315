"""What the card of a cell says: the sum that makes it, or where a number comes from that the iteration starts from.

It turns a cell into texts; how they look, the card knows.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from core.explain.equation import Equation
from core.explain.quantities import Quantity
from core.explain.recompute import Recomputation, recompute, recompute_others
from core.explain.worked import WorkedIteration
from gui.base.cell_numbers import cell_text
from gui.base.fields.base import core_text
from gui.base.formatting import MINUS, count
from gui.views.equations.hits import Spot
from gui.views.equations.recompute_card import CardText
from gui.views.equations.subject import Subject
from gui.views.equations.words import cell_name, cell_of

_MADE_BY_UPDATE = {"W": "W_new", "b": "b_new"} | {
    f"{slot}_{of}": f"new_{slot}_{of}" for slot in ("first", "second") for of in ("W", "b")
}
_DIGITS_OF_UPDATE = 5
"""With the usual three an update would hardly ever be seen to change anything."""
_SAME = 1e-9
"""Up to here a recomputed parameter is the one that is there; beyond, another one has been typed."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("EquationsView", text)


def card_text(subject: Subject, spot: Spot) -> CardText:
    """What is said of a cell."""
    quantity, row, column = cell_of(subject, spot)
    name, iteration = cell_name(subject, quantity, row, column), _iteration_text(subject.snapshot.iteration)
    place = (column, row) if quantity.transposed else (row, column)
    equation = subject.maker(quantity)
    if equation is not None:
        found = _recomputed(subject.worked, subject.equations[equation], place)
        return CardText(found.left, found.text, found.short, core_text(found.note) if found.note else "", iteration)
    if quantity.symbol.endswith("_others"):
        found = recompute_others(subject.worked, quantity, *place)
        note = _tr("One term for each other example; “Whole Batch” shows them side by side.")
        return CardText(name, found.text, found.short, core_text(found.note) if found.note else note, iteration)
    value = float(subject.worked.value(quantity)[row, column])
    return CardText(name, _all_digits(value), _many_digits(value), _origin(subject, quantity, place, value), iteration)


def _iteration_text(iteration: int) -> str:
    return _tr("iteration {number}").format(number=count(iteration))


def _all_digits(value: float) -> str:
    return repr(value).removesuffix(".0") if math.isfinite(value) else cell_text(value)


def _many_digits(value: float) -> str:
    return f"{value:.6g}".replace("-", MINUS) if math.isfinite(value) else cell_text(value)


def _origin(subject: Subject, quantity: Quantity, place: tuple[int, int], value: float) -> str:
    if quantity.symbol == "Y":
        return _tr("Given: the label of the example.")
    if quantity.symbol == "A":
        return _tr("Given: a feature of the example.")
    update = _last_update(subject, quantity, place, value)
    if update is not None:
        made, iteration = update
        return _tr("Made by the update of {iteration}: {sum}").format(iteration=iteration, sum=made.short)
    if quantity.symbol in ("W", "b"):
        if subject.worked.iteration == 1:
            return _tr("A parameter, before the first update.")
        return _tr("A parameter: its start value, changed by every update so far.")
    return _tr("What the optimizer keeps from the iterations before.")


def _last_update(
    subject: Subject, quantity: Quantity, place: tuple[int, int], value: float
) -> tuple[Recomputation, str] | None:
    """How the iteration before made a parameter, and its name; None where that is not known or not what is there."""
    before, symbol = subject.snapshot.previous, _MADE_BY_UPDATE.get(quantity.symbol)
    if before is None or before.iteration != subject.worked.iteration - 1 or symbol is None:
        return None
    worked = WorkedIteration(subject.snapshot.experiment, before)
    equation = _maker(worked.equations(), symbol, quantity.layer)
    if equation is None:
        return None
    made = _recomputed(worked, equation, place)
    is_it = made.value == value or math.isclose(made.value, value, rel_tol=_SAME, abs_tol=1e-300)
    return (made, _iteration_text(before.iteration)) if is_it else None


def _recomputed(worked: WorkedIteration, equation: Equation, place: tuple[int, int]) -> Recomputation:
    if equation.name.startswith("update"):
        return recompute(worked, equation, *place, digits=_DIGITS_OF_UPDATE)
    return recompute(worked, equation, *place)


def _maker(equations: tuple[Equation, ...], symbol: str, layer: int) -> Equation | None:
    found = (one for one in equations if (one.result.symbol, one.result.layer) == (symbol, layer))
    return next(found, None)
