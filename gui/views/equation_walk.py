"""Where the keyboard goes from a cell: to the next cell, over the edge of a matrix to its neighbour, to an equation.

It knows shapes only.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt

from gui.drawing.equation_hits import Spot
from gui.drawing.equation_layout import EquationsLayout, PlacedMatrix

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
                return first_cell(layout, spot.equation + (1 if step == "down" else -1)) or spot
    return Spot(spot.equation, spot.item, "cell", row, column)


def _beside(layout: EquationsLayout, spot: Spot, direction: int) -> Spot:
    """The nearest cell of the next matrix in the same equation."""
    items = layout.equations[spot.equation].items
    item = spot.item + direction
    while 0 <= item < len(items):
        matrix = items[item]
        if isinstance(matrix, PlacedMatrix):
            row = min(spot.row or 0, matrix.rows - 1)
            return Spot(spot.equation, item, "cell", row, 0 if direction > 0 else matrix.columns - 1)
        item += direction
    return spot
