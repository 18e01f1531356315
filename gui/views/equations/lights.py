"""What lights up in the equations: the cells of what is pointed at, what makes a cell, and where a transpose is from.

It turns what is pointed at into cells of visible matrices; how they look, the painter knows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from core.explain.quantities import Quantity
from core.explain.target import Target
from gui.views.equations.hits import Spot
from gui.views.equations.subject import Subject

Role = Literal["lit", "source", "origin", "whole", "marked"]


@dataclass(frozen=True, slots=True)
class Light:
    """Cells of a matrix that light up.

    Attributes
    ----------
    equation, item : int
    role : str
        ``"lit"``: what is pointed at. ``"source"``: what makes the cell that is pointed at. ``"origin"``: the line of
        a matrix whose transpose has that source. ``"whole"``: the matrix of a symbol. ``"marked"``: the chosen example.
    row, column : int or None
        None for all of them.
    """

    equation: int
    item: int
    role: Role
    row: int | None
    column: int | None


@dataclass(frozen=True, slots=True)
class Pointed:
    """What is pointed at, here or in another view.

    Attributes
    ----------
    target : Target or None
    spot : Spot or None
        The part of a matrix, when it is here.
    symbol : tuple of int and Quantity, or None
        An equation and a symbol of its line.
    """

    target: Target | None = None
    spot: Spot | None = None
    symbol: tuple[int, Quantity] | None = None


def lights(subject: Subject, pointed: Pointed, visible: range) -> list[Light]:
    """Everything that lights up in the visible equations."""
    if pointed.symbol is not None:
        return _of_symbol(subject, *pointed.symbol)
    sources = _sources(subject, pointed.spot)
    found = sources + _origins(subject, sources, visible) + _turned(subject, pointed.spot)
    if pointed.target is not None and pointed.target.kind != "layer":
        found += _of_target(subject, pointed.target, visible)
    elif pointed.spot is not None:
        spot = pointed.spot
        if spot.kind == "caption":
            found.append(Light(spot.equation, spot.item, "whole", None, None))
        elif spot.kind != "bar":
            found.append(Light(spot.equation, spot.item, "lit", spot.row, spot.column))
    return found


def marks(subject: Subject, visible: range) -> list[Light]:
    """The column of the marked example, in a whole batch."""
    if subject.column_of(subject.marked) is None:
        return []
    target = Target("example", example=subject.marked)
    return [replace(light, role="marked") for light in _of_target(subject, target, visible)]


def target_of(subject: Subject, pointed: Pointed) -> Target | None:
    """What other views are told: the weight, bias, unit or example that is pointed at here."""
    if pointed.symbol is not None:
        return _layer_of(pointed.symbol[1])
    spot = pointed.spot
    if spot is None or spot.kind == "bar":
        return None
    quantity = subject.equations[spot.equation].numbers[spot.item]
    assert isinstance(quantity, Quantity)
    if spot.kind == "caption":
        return _layer_of(quantity)
    if spot.row is not None and spot.column is not None:
        return subject.worked.target(quantity, spot.row, spot.column)
    if spot.row is not None:
        return subject.worked.row_target(quantity, spot.row)
    assert spot.column is not None
    return subject.worked.column_target(quantity, spot.column)


def _layer_of(quantity: Quantity) -> Target | None:
    """The layer of a whole matrix; losses and cost are of none."""
    return None if quantity.symbol in ("J", "loss", "loss_others") else Target("layer", quantity.layer)


def _of_symbol(subject: Subject, equation: int, symbol: Quantity) -> list[Light]:
    numbers = subject.equations[equation].numbers
    return [Light(equation, item, "whole", None, None) for item, part in enumerate(numbers) if part == symbol]


def _of_target(subject: Subject, target: Target, visible: range) -> list[Light]:
    found = []
    for equation, item, quantity in _matrices(subject, visible):
        cells = subject.worked.cells(quantity, target)
        found += [Light(equation, item, "lit", row, column) for row, column in cells]
    return found


def _sources(subject: Subject, spot: Spot | None) -> list[Light]:
    """What makes the cell of a result."""
    if spot is None or spot.kind != "cell" or spot.item != 0:
        return []
    assert spot.row is not None
    assert spot.column is not None
    sources = subject.worked.sources(subject.equations[spot.equation], spot.row, spot.column)
    return [Light(spot.equation, item, "source", row, column) for item, row, column in sources]


def _origins(subject: Subject, sources: list[Light], visible: range) -> list[Light]:
    """Where the same line is in the matrices that are not transposed, or that are."""
    found = []
    for source in sources:
        quantity = subject.equations[source.equation].numbers[source.item]
        if (source.row is None) == (source.column is None) or not isinstance(quantity, Quantity):
            continue
        turned = replace(quantity, transposed=not quantity.transposed)
        for equation, item, other in _matrices(subject, visible):
            if other == turned:
                found.append(Light(equation, item, "origin", source.column, source.row))
    return found


def _turned(subject: Subject, spot: Spot | None) -> list[Light]:
    """The row of a transposed matrix that a cell of it is in: it was a column."""
    if spot is None or spot.kind != "cell":
        return []
    quantity = subject.equations[spot.equation].numbers[spot.item]
    is_turned = isinstance(quantity, Quantity) and quantity.transposed
    return [Light(spot.equation, spot.item, "source", spot.row, None)] if is_turned else []


def _matrices(subject: Subject, visible: range) -> Iterable[tuple[int, int, Quantity]]:
    for equation in visible:
        for item, part in enumerate(subject.equations[equation].numbers):
            if isinstance(part, Quantity):
                yield equation, item, part
