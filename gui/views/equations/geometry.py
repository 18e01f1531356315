"""Geometry of the equations: blocks of matrices and operators, the same in their places, what is at a place, and how
far the matrices can be scrolled. In device-independent pixels; it knows neither Qt nor what the numbers are.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Box = tuple[float, float, float, float]
"""x, y, width, height."""

MARGIN = 16.0
"""Left and right; the bar of the phase stands in the left one."""
BRACKET = 6.0
"""From the edge of a matrix to its cells: the bracket, and the place to point at a whole row."""
STRIP = 5.0
"""Above and below the cells: the place to point at a whole column."""
SCROLL_BAR = 6.0
GAP = 7.0
"""Between a matrix and an operator."""
FEWEST_COLUMNS = 2
"""No matrix is squeezed below this many visible columns."""


@dataclass(frozen=True, slots=True)
class TextSizes:
    """How large texts are in the fonts of the moment, in pixels.

    Attributes
    ----------
    line : float
        Height of a line of text.
    math : float
        Size of the typeset letters.
    caption : float
        Height of the line below a matrix.
    cell_width, cell_height : float
        Room for any number.
    """

    line: float
    math: float
    caption: float
    cell_width: float
    cell_height: float


@dataclass(frozen=True, slots=True)
class Matrix:
    """A matrix that is to be placed.

    Attributes
    ----------
    rows, columns : int
    caption_width : float
        Room for its name and shape below it.
    """

    rows: int
    columns: int
    caption_width: float = 0.0


@dataclass(frozen=True, slots=True)
class Operator:
    """A sign or word between matrices, and how wide it is. Closing ones belong to the matrix before them."""

    width: float
    is_closing: bool = False


Item = Matrix | Operator


@dataclass(frozen=True, slots=True)
class Block:
    """An equation that is to be placed.

    Attributes
    ----------
    items : tuple of Item
        What stands below its typeset line.
    has_heading : bool
    note_lines : int
        In the whole width.
    group : tuple of str and int
        Only equations of one group stand side by side.
    line_width : float
        Of the typeset line, about.
    """

    items: tuple[Item, ...]
    has_heading: bool = False
    note_lines: int = 0
    group: tuple[str, int] = ("", 0)
    line_width: float = 0.0


@dataclass(frozen=True, slots=True)
class PlacedOperator:
    """An operator between matrices; as high as its row."""

    box: Box


@dataclass(frozen=True, slots=True)
class PlacedMatrix:
    """A matrix in its place.

    Attributes
    ----------
    rows, columns : int
    box : Box
        With brackets and strips.
    cells : Box
        What is visible of the cells; the rest is reached by scrolling.
    caption : Box
    """

    rows: int
    columns: int
    box: Box
    cells: Box
    caption: Box


Placed = PlacedMatrix | PlacedOperator


@dataclass(frozen=True, slots=True)
class PlacedEquation:
    """An equation in its place.

    Attributes
    ----------
    x, width : float
        Of its column.
    top, height : float
        Without the heading; the same for all that stand side by side.
    heading : Box or None
        Of the part of the iteration that begins here.
    baseline : float
        Of the typeset line.
    items : tuple
        One for each item of the block.
    note : Box or None
    """

    x: float
    width: float
    top: float
    height: float
    heading: Box | None
    baseline: float
    items: tuple[Placed, ...]
    note: Box | None

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def outer_top(self) -> float:
        """With the heading."""
        return self.top if self.heading is None else self.heading[1]


@dataclass(frozen=True, slots=True, eq=False)
class EquationsLayout:
    """All equations in their order, from left to right and down.

    Attributes
    ----------
    width, height : float
        Of the whole, which scrolls.
    equals : float
        x of the sign "=" of every line, and of every row whose result is narrow enough.
    sizes : TextSizes
    equations : tuple of PlacedEquation
    """

    width: float
    height: float
    equals: float
    sizes: TextSizes
    equations: tuple[PlacedEquation, ...]

    def between(self, top: float, bottom: float) -> range:
        """The equations of which something is between two heights."""
        first = bisect_left(self.equations, top, key=lambda equation: equation.bottom)
        after = bisect_right(self.equations, bottom, key=lambda equation: equation.outer_top)
        return range(first, max(after, first))


Offset = tuple[float, float]
"""How far a matrix is scrolled to the right and down, in pixels."""

SpotKind = Literal["cell", "row", "column", "caption", "bar"]

_LEAST_THUMB = 14.0


@dataclass(frozen=True, slots=True)
class Spot:
    """A part of a matrix.

    Attributes
    ----------
    equation, item : int
        Which matrix: places in the layout.
    kind : str
        ``"cell"``; ``"row"`` and ``"column"``, pointed at beside them; ``"caption"`` for the matrix as a whole;
        ``"bar"``, one of its scroll bars.
    row, column : int or None
        For a bar: the row is None for the one that goes across, the column for the one that goes down.
    """

    equation: int
    item: int
    kind: SpotKind
    row: int | None = None
    column: int | None = None


def largest_offset(matrix: PlacedMatrix, sizes: TextSizes) -> Offset:
    """How far a matrix can be scrolled, by whole cells; 0 where all of it is visible."""
    hidden_columns = matrix.columns - round(matrix.cells[2] / sizes.cell_width)
    hidden_rows = matrix.rows - round(matrix.cells[3] / sizes.cell_height)
    return hidden_columns * sizes.cell_width, hidden_rows * sizes.cell_height


def visible_cells(matrix: PlacedMatrix, offset: Offset, sizes: TextSizes) -> tuple[range, range]:
    """The rows and the columns of which something is visible."""
    return (
        _visible(offset[1], matrix.cells[3], sizes.cell_height, matrix.rows),
        _visible(offset[0], matrix.cells[2], sizes.cell_width, matrix.columns),
    )


def cell_box(matrix: PlacedMatrix, row: int | None, column: int | None, offset: Offset, sizes: TextSizes) -> Box:
    """Where a cell is, also outside of what is visible; a whole row or column where the other is None."""
    x, y, _, _ = matrix.cells
    left = x - offset[0] + (column or 0) * sizes.cell_width
    top = y - offset[1] + (row or 0) * sizes.cell_height
    across = (matrix.columns if column is None else 1) * sizes.cell_width
    down = (matrix.rows if row is None else 1) * sizes.cell_height
    return left, top, across, down


def offset_to_show(matrix: PlacedMatrix, row: int, column: int, offset: Offset, sizes: TextSizes) -> Offset:
    """The nearest offset at which the whole of a cell is visible."""
    width, height = sizes.cell_width, sizes.cell_height
    x = min(max(offset[0], (column + 1) * width - matrix.cells[2]), column * width)
    y = min(max(offset[1], (row + 1) * height - matrix.cells[3]), row * height)
    return x, y


def scroll_bars(matrix: PlacedMatrix, offset: Offset, sizes: TextSizes) -> tuple[tuple[Box, Box] | None, ...]:
    """The bar across and the bar down, each as its groove and its thumb; None for one that is not needed."""
    x, y, across, down = matrix.cells
    limit = largest_offset(matrix, sizes)
    bars: list[tuple[Box, Box] | None] = [None, None]
    if limit[0]:
        top = matrix.box[1] + matrix.box[3] - SCROLL_BAR
        start, length = _thumb(across, limit[0], offset[0])
        bars[0] = (x, top, across, SCROLL_BAR), (x + start, top, length, SCROLL_BAR)
    if limit[1]:
        left = x + across + BRACKET
        start, length = _thumb(down, limit[1], offset[1])
        bars[1] = (left, y, SCROLL_BAR, down), (left, y + start, SCROLL_BAR, length)
    return tuple(bars)


def offset_for_thumb(matrix: PlacedMatrix, is_across: bool, place: float, sizes: TextSizes) -> float:
    """The offset at which the middle of a thumb is at a place along its groove."""
    axis = 0 if is_across else 1
    visible, limit = matrix.cells[2 + axis], largest_offset(matrix, sizes)[axis]
    _, length = _thumb(visible, limit, 0.0)
    share = (place - matrix.cells[axis] - 0.5 * length) / max(visible - length, 1.0)
    return min(max(share, 0.0), 1.0) * limit


def spot_at(layout: EquationsLayout, x: float, y: float, offset_of: Callable[[int, int], Offset]) -> Spot | None:
    """The part of a matrix at a place; None between the matrices.

    Parameters
    ----------
    layout : EquationsLayout
    x, y : float
    offset_of : callable
        The offset of the matrix at (equation, item).
    """
    for equation in layout.between(y, y):
        for item, placed in enumerate(layout.equations[equation].items):
            if not isinstance(placed, PlacedMatrix):
                continue
            if contains(placed.box, x, y):
                return _spot_in(placed, equation, item, (x, y), offset_of(equation, item), layout.sizes)
            if contains(placed.caption, x, y):
                return Spot(equation, item, "caption")
    return None


def contains(box: Box, x: float, y: float) -> bool:
    """Whether a place is within a box."""
    return box[0] <= x < box[0] + box[2] and box[1] <= y < box[1] + box[3]


def numbers_box(equation: PlacedEquation) -> Box:
    """What changes with every picture: the matrices of an equation, without their captions."""
    boxes = [item.box for item in equation.items if isinstance(item, PlacedMatrix)]
    if not boxes:
        return 0.0, equation.baseline, 0.0, 0.0
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[0] + box[2] for box in boxes), max(box[1] + box[3] for box in boxes)
    return left, top, right - left, bottom - top


def _spot_in(
    matrix: PlacedMatrix, equation: int, item: int, place: tuple[float, float], offset: Offset, sizes: TextSizes
) -> Spot:
    x, y = place
    for is_down, bar in enumerate(scroll_bars(matrix, offset, sizes)):
        if bar is not None and contains(bar[0], x, y):
            return Spot(equation, item, "bar", row=0 if is_down else None, column=None if is_down else 0)
    left, top, across, down = matrix.cells
    row = int(min(max((y - top + offset[1]) // sizes.cell_height, 0), matrix.rows - 1))
    column = int(min(max((x - left + offset[0]) // sizes.cell_width, 0), matrix.columns - 1))
    if not left <= x < left + across:
        return Spot(equation, item, "row", row=row)
    if not top <= y < top + down:
        return Spot(equation, item, "column", column=column)
    return Spot(equation, item, "cell", row, column)


def _visible(offset: float, length: float, step: float, count: int) -> range:
    # A hair of a cell is no cell.
    first = max(math.floor((offset + 0.5) / step), 0)
    return range(first, min(math.ceil((offset + length - 0.5) / step), count))


def _thumb(groove: float, limit: float, offset: float) -> tuple[float, float]:
    """Where in its groove a thumb starts, and how long it is."""
    length = max(groove * groove / (groove + limit), min(_LEAST_THUMB, groove))
    return (groove - length) * min(max(offset / limit, 0.0), 1.0) if limit else 0.0, length
