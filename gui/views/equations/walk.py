"""Where the keyboard goes from a cell: to the next cell, over the edge of a matrix to its neighbour, to the equation
below or beside.

It knows shapes only.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt

from gui.views.equations.geometry import EquationsLayout, PlacedMatrix, Spot

Step = Literal["left", "right", "up", "down", "first", "last"]

STEPS: dict[int, Step] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
}


def first_cell(layout: EquationsLayout, equation: int) -> Spot | None:
    """The first cell of an equation's result; None where there is no such equation."""
    if not 0 <= equation < len(layout.equations):
        return None
    return Spot(equation, 0, "cell", 0, 0)


def is_there(layout: EquationsLayout, spot: Spot) -> bool:
    """Whether a layout has this cell."""
    if spot.equation >= len(layout.equations) or spot.item >= len(layout.equations[spot.equation].items):
        return False
    matrix = layout.equations[spot.equation].items[spot.item]
    if not isinstance(matrix, PlacedMatrix) or spot.row is None or spot.column is None:
        return False
    return spot.row < matrix.rows and spot.column < matrix.columns


def walked(layout: EquationsLayout, spot: Spot, step: Step) -> Spot:
    """The cell one step on; the same one where there is none."""
    matrix = layout.equations[spot.equation].items[spot.item]
    assert isinstance(matrix, PlacedMatrix)
    row, column = spot.row or 0, spot.column or 0
    match step:
        case "first":
            column = 0
        case "last":
            column = matrix.columns - 1
        case "left" | "right":
            column += 1 if step == "right" else -1
            if not 0 <= column < matrix.columns:
                return _beside(layout, spot, 1 if step == "right" else -1)
        case "up" | "down":
            row += 1 if step == "down" else -1
            if not 0 <= row < matrix.rows:
                return first_cell(layout, _below(layout, spot.equation, 1 if step == "down" else -1)) or spot
    return Spot(spot.equation, spot.item, "cell", row, column)


def _below(layout: EquationsLayout, equation: int, direction: int) -> int:
    """The equation in the next row, 1, or the row before, -1, that begins closest to the side of this one."""
    here = layout.equations[equation]
    others = range(equation + 1, len(layout.equations)) if direction > 0 else range(equation - 1, -1, -1)
    rows = [place for place in others if layout.equations[place].top != here.top]
    if not rows:
        return len(layout.equations) if direction > 0 else -1
    row = [place for place in rows if layout.equations[place].top == layout.equations[rows[0]].top]
    return min(row, key=lambda place: abs(layout.equations[place].x - here.x))


def _beside(layout: EquationsLayout, spot: Spot, direction: int) -> Spot:
    """The nearest cell of the next matrix in the same equation, or in the one beside it."""
    equation, item = spot.equation, spot.item + direction
    while True:
        items = layout.equations[equation].items
        if not 0 <= item < len(items):
            beside = equation + direction
            is_there = 0 <= beside < len(layout.equations)
            if not is_there or layout.equations[beside].top != layout.equations[equation].top:
                return spot
            equation, item = beside, 0 if direction > 0 else len(layout.equations[beside].items) - 1
            continue
        matrix = items[item]
        if isinstance(matrix, PlacedMatrix):
            row = min(spot.row or 0, matrix.rows - 1)
            return Spot(equation, item, "cell", row, 0 if direction > 0 else matrix.columns - 1)
        item += direction
