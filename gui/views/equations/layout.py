"""Where everything of the equations is: headings, lines, matrices, operators and notes, one equation below the other.
Where the area is wide, those of one phase stand side by side.

Pure geometry in device-independent pixels; it knows neither Qt nor what the numbers are. Only shapes and the sizes of
texts come in, so it is made anew only when the network, the form or the width changes.
"""

from __future__ import annotations

import math
from dataclasses import replace

from gui.views.equations.geometry import (
    BRACKET,
    FEWEST_COLUMNS,
    GAP,
    MARGIN,
    SCROLL_BAR,
    STRIP,
    Block,
    Box,
    EquationsLayout,
    Item,
    Matrix,
    Operator,
    Placed,
    PlacedEquation,
    PlacedMatrix,
    PlacedOperator,
    TextSizes,
)

_SMALL = 4
"""A matrix of up to so many columns is shown whole, where there is room for twice as many."""
_ROOM_OF_LEAST = 2.1
_COLUMN = 3.0
"""In cells, at least: equations take whole columns of this width."""
MOST_ROWS = 16
"""A layer's units are all shown; columns of examples that stand upright are longer."""
ROWS_OF_TALL = 6


def arrange(blocks: tuple[Block, ...], width: float, sizes: TextSizes) -> EquationsLayout:
    """Place equations below, and where there is room beside each other.

    Parameters
    ----------
    blocks : tuple of Block
    width : float
        Of the area. Rows that are wider scroll inside their matrices, and break where even that is not enough.
    sizes : TextSizes
    """
    equals = MARGIN + max(sizes.cell_width + 2.0 * BRACKET, 3.6 * sizes.math) + GAP
    columns = max(int(width / (_COLUMN * sizes.cell_width)), 1)
    y, placed = 0.0, []
    for row in _side_by_side(blocks, width, equals, columns, sizes):
        heading: Box | None = None
        if row[0][0].has_heading:
            heading = (MARGIN, y, width - 2.0 * MARGIN, 1.9 * sizes.line)
            y += heading[3]
        equations, left = [], 0.0
        for block, span in row:
            across = width * span / columns
            equations.append(_place(block, (left, y, across), equals, sizes, heading if left == 0.0 else None))
            left += across
        height = max(equation.height for equation in equations)
        placed += [replace(equation, height=height) for equation in equations]
        y += height
    return EquationsLayout(width, y + MARGIN, equals, sizes, tuple(placed))


def _side_by_side(
    blocks: tuple[Block, ...], width: float, equals: float, columns: int, sizes: TextSizes
) -> list[list[tuple[Block, int]]]:
    """The blocks in rows, each with the columns that it takes."""
    rows: list[list[tuple[Block, int]]] = []
    for block in blocks:
        needed = _whole_width(block, equals, sizes)
        span = columns if block.note_lines else min(math.ceil(needed * columns / width), columns)
        taken = sum(others for _, others in rows[-1]) if rows else columns
        if block.has_heading or taken + span > columns or rows[-1][0][0].group != block.group:
            rows.append([])
        rows[-1].append((block, span))
    return rows


def _whole_width(block: Block, equals: float, sizes: TextSizes) -> float:
    """What an equation takes when nothing of it is squeezed."""
    widths = [_width(item, item.columns if isinstance(item, Matrix) else 0, sizes) for item in block.items]
    left = max(equals - GAP - widths[0], MARGIN)
    return max(left + sum(widths) + GAP * (len(widths) - 1), MARGIN + block.line_width) + MARGIN


def _place(
    block: Block, place: tuple[float, float, float], equals: float, sizes: TextSizes, heading: Box | None
) -> PlacedEquation:
    """At x and y, within a width."""
    x, top, width = place
    baseline = round(top + 1.5 * sizes.math)
    y: float = round(baseline + 0.72 * sizes.math)
    items: list[Placed] = []
    for number, row in enumerate(_rows(block.items, width - 2.0 * MARGIN, equals - MARGIN, sizes)):
        placed, bottom = _place_row(row, y, width, equals, sizes, is_first=number == 0)
        items += placed
        y = bottom
    note: Box | None = None
    if block.note_lines:
        note = (x + MARGIN, y + 2.0, width - 2.0 * MARGIN, block.note_lines * sizes.line)
        y = note[1] + note[3]
    height = y + 0.4 * sizes.line - top
    return PlacedEquation(x, width, top, height, heading, baseline, tuple(_moved(item, x) for item in items), note)


def _moved(item: Placed, x: float) -> Placed:
    """An item that was placed in a column at 0, in its own."""
    if isinstance(item, PlacedOperator):
        return PlacedOperator(_to_the_right(item.box, x))
    boxes = (_to_the_right(box, x) for box in (item.box, item.cells, item.caption))
    return PlacedMatrix(item.rows, item.columns, *boxes)


def _to_the_right(box: Box, x: float) -> Box:
    return box[0] + x, *box[1:]


def _rows(items: tuple[Item, ...], room: float, indent: float, sizes: TextSizes) -> list[list[Item]]:
    """The items broken into rows, each of which fits when its matrices are squeezed."""
    rows: list[list[Item]] = [[]]
    used = 0.0
    for group in _groups(items, sizes):
        needed = sum(_width(item, _least_columns(item, room, sizes), sizes) + GAP for item in group)
        if rows[-1] and used + needed - GAP > room:
            rows.append([])
            used = indent
        rows[-1] += group
        used += needed
    return rows


def _groups(items: tuple[Item, ...], sizes: TextSizes) -> list[list[Item]]:
    """What stays together: a matrix with the operators before it and what closes behind it, but for longer words."""
    groups: list[list[Item]] = [[]]
    has_matrix = False
    for item in items:
        is_closing = isinstance(item, Operator) and item.is_closing and item.width <= sizes.cell_width
        if has_matrix and not is_closing:
            groups.append([])
            has_matrix = False
        groups[-1].append(item)
        has_matrix = has_matrix or isinstance(item, Matrix)
    is_short = sum(_width(item, 0, sizes) for item in groups[-1]) <= sizes.cell_width
    if not has_matrix and is_short and len(groups) > 1:
        last = groups.pop()
        groups[-1] += last
    return groups


def _widths(row: list[Item], room: float, sizes: TextSizes) -> list[float]:
    """Every item's width. Where room is short, matrices show whole columns, all as many."""
    shown = [_least_columns(item, room, sizes) for item in row]
    widths = [_width(item, columns, sizes) for item, columns in zip(row, shown, strict=True)]
    spare = room - sum(widths) - GAP * (len(row) - 1)
    while True:
        fewest = min((n for n, item in zip(shown, row, strict=True) if _can_grow(item, n)), default=0)
        level = [k for k, item in enumerate(row) if shown[k] == fewest and _can_grow(item, fewest)]
        wider = {k: _width(row[k], fewest + 1, sizes) for k in level}
        spare -= sum(width - widths[k] for k, width in wider.items())
        if not level or spare < 0.0:
            return widths
        for k, width in wider.items():
            shown[k], widths[k] = fewest + 1, width


def _can_grow(item: Item, columns: int) -> bool:
    return isinstance(item, Matrix) and columns < item.columns


def _least_columns(item: Item, room: float, sizes: TextSizes) -> int:
    """Columns that a matrix shows at least; rather than with fewer it goes into another row."""
    if isinstance(item, Operator):
        return 0
    affordable = max(int(room / (_ROOM_OF_LEAST * sizes.cell_width)), FEWEST_COLUMNS)
    return min(item.columns, affordable, item.columns if item.columns <= _SMALL else FEWEST_COLUMNS + 1)


def _width(item: Item, columns: int, sizes: TextSizes) -> float:
    """Of an item that shows so many columns."""
    if isinstance(item, Operator):
        return item.width
    return max(columns * sizes.cell_width + _frame(item), item.caption_width - GAP)


def _frame(matrix: Matrix) -> float:
    """Beside the cells: the brackets, and the bar of a matrix that is longer than it may be."""
    return 2.0 * BRACKET + (SCROLL_BAR if matrix.rows > MOST_ROWS else 0.0)


def _place_row(
    row: list[Item], y: float, width: float, equals: float, sizes: TextSizes, is_first: bool
) -> tuple[list[Placed], float]:
    """The items of a row from left to right around a common middle, and where the row ends."""
    left = MARGIN if is_first else equals
    widths = _widths(row, width - MARGIN - left, sizes)
    if is_first and len(row) > 1:
        # The result stands before the common "=" if it is narrow enough; else it begins at the margin.
        left = max(left, equals - GAP - widths[0])
    spare = width - MARGIN - left - sum(widths) - GAP * (len(row) - 1)
    left = max(MARGIN, left + min(spare, 0.0))
    height = max([_height(item, sizes) for item in row])
    placed: list[Placed] = []
    for item, across in zip(row, widths, strict=True):
        if isinstance(item, Operator):
            placed.append(PlacedOperator((left, y, across, height)))
        else:
            top = round(y + 0.5 * (height - _height(item, sizes)))
            placed.append(_place_matrix(item, (left, top, across), sizes))
        left += across + GAP
    captions = [item.caption for item in placed if isinstance(item, PlacedMatrix)]
    return placed, max([y + height, *(caption[1] + caption[3] for caption in captions)]) + 4.0


def _height(item: Item, sizes: TextSizes) -> float:
    """Of an item with its brackets; what hangs below it, bar and caption, does not move the middle."""
    if isinstance(item, Operator):
        return sizes.cell_height
    return _visible_rows(item) * sizes.cell_height + 2.0 * STRIP


def _visible_rows(matrix: Matrix) -> int:
    return matrix.rows if matrix.rows <= MOST_ROWS else ROWS_OF_TALL


def _visible_columns(matrix: Matrix, across: float, sizes: TextSizes) -> int:
    """Whole ones: of a number that is cut the rest would be read as another number."""
    room = int((across - _frame(matrix) + 0.5) // sizes.cell_width)
    return max(min(room, matrix.columns), min(matrix.columns, FEWEST_COLUMNS))


def _place_matrix(matrix: Matrix, place: tuple[float, float, float], sizes: TextSizes) -> PlacedMatrix:
    """At x and y, within a width."""
    x, y, across = place
    visible = _visible_columns(matrix, across, sizes)
    inner, height = visible * sizes.cell_width, _height(matrix, sizes)
    # Narrower than its caption: in the middle above it.
    left = round(x + 0.5 * (across - inner - _frame(matrix)))
    cells = (left + BRACKET, y + STRIP, inner, height - 2.0 * STRIP)
    height += SCROLL_BAR if visible < matrix.columns else 0.0
    frame = (left, y, inner + _frame(matrix), height)
    return PlacedMatrix(matrix.rows, matrix.columns, frame, cells, (x, y + height, across, sizes.caption))
