"""What is highlighted in the equations: the cells of what is pointed at, what makes a cell, and where a transposed
matrix comes from: the matrix as it stood before, with the row that is a column now. Nothing is kept.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from core.explain.quantities import Quantity
from core.explain.target import Target
from gui.base.cell_numbers import CellNumbers
from gui.base.formatting import count
from gui.base.language import tr
from gui.base.theme import Theme
from gui.views.equations.content import EquationContent
from gui.views.equations.cover_paint import paint_cover
from gui.views.equations.covers import Covers
from gui.views.equations.geometry import BRACKET, Box, EquationsLayout, PlacedMatrix, Spot
from gui.views.equations.texts import name_of

Role = Literal["highlighted", "source", "origin", "whole", "marked"]


@dataclass(frozen=True, slots=True)
class Light:
    """Cells of a matrix that are highlighted.

    Attributes
    ----------
    equation, item : int
    role : str
        ``"highlighted"``: what is pointed at. ``"source"``: what makes the cell that is pointed at. ``"origin"``: the
        line of a matrix whose transpose has that source. ``"whole"``: the matrix of a symbol. ``"marked"``: the
        chosen example.
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


def lights(content: EquationContent, pointed: Pointed, visible: range) -> list[Light]:
    """Everything that is highlighted in the visible equations."""
    if pointed.symbol is not None:
        return _of_symbol(content, *pointed.symbol)
    sources = _sources(content, pointed.spot)
    found = sources + _origins(content, sources, visible) + _turned(content, pointed.spot)
    if pointed.target is not None and pointed.target.kind != "layer":
        found += _of_target(content, pointed.target, visible)
    elif pointed.spot is not None:
        spot = pointed.spot
        if spot.kind == "caption":
            found.append(Light(spot.equation, spot.item, "whole", None, None))
        elif spot.kind != "bar":
            found.append(Light(spot.equation, spot.item, "highlighted", spot.row, spot.column))
    return found


def marks(content: EquationContent, visible: range) -> list[Light]:
    """The column of the marked example, in a whole batch."""
    if content.column_of(content.marked) is None:
        return []
    target = Target("example", example=content.marked)
    return [replace(light, role="marked") for light in _of_target(content, target, visible)]


def target_of(content: EquationContent, pointed: Pointed) -> Target | None:
    """What other views are told: the weight, bias, unit or example that is pointed at here."""
    if pointed.symbol is not None:
        return _layer_of(pointed.symbol[1])
    spot = pointed.spot
    if spot is None or spot.kind == "bar":
        return None
    quantity = content.equations[spot.equation].numbers[spot.item]
    assert isinstance(quantity, Quantity)
    if spot.kind == "caption":
        return _layer_of(quantity)
    if spot.row is not None and spot.column is not None:
        return content.worked.target(quantity, spot.row, spot.column)
    if spot.row is not None:
        return content.worked.row_target(quantity, spot.row)
    assert spot.column is not None
    return content.worked.column_target(quantity, spot.column)


def _layer_of(quantity: Quantity) -> Target | None:
    """The layer of a whole matrix; losses and cost are of none."""
    return None if quantity.symbol in ("J", "loss", "loss_others") else Target("layer", quantity.layer)


def _of_symbol(content: EquationContent, equation: int, symbol: Quantity) -> list[Light]:
    numbers = content.equations[equation].numbers
    return [Light(equation, item, "whole", None, None) for item, part in enumerate(numbers) if part == symbol]


def _of_target(content: EquationContent, target: Target, visible: range) -> list[Light]:
    found = []
    for equation, item, quantity in _matrices(content, visible):
        cells = content.worked.cells(quantity, target)
        found += [Light(equation, item, "highlighted", row, column) for row, column in cells]
    return found


def _sources(content: EquationContent, spot: Spot | None) -> list[Light]:
    """What makes the cell of a result."""
    if spot is None or spot.kind != "cell" or spot.item != 0:
        return []
    assert spot.row is not None
    assert spot.column is not None
    sources = content.worked.sources(content.equations[spot.equation], spot.row, spot.column)
    return [Light(spot.equation, item, "source", row, column) for item, row, column in sources]


def _origins(content: EquationContent, sources: list[Light], visible: range) -> list[Light]:
    """Where the same line is in the matrices that are not transposed, or that are."""
    found = []
    for source in sources:
        quantity = content.equations[source.equation].numbers[source.item]
        if (source.row is None) == (source.column is None) or not isinstance(quantity, Quantity):
            continue
        turned = replace(quantity, transposed=not quantity.transposed)
        for equation, item, other in _matrices(content, visible):
            if other == turned:
                found.append(Light(equation, item, "origin", source.column, source.row))
    return found


def _turned(content: EquationContent, spot: Spot | None) -> list[Light]:
    """The row of a transposed matrix that a cell of it is in: it was a column."""
    if spot is None or spot.kind != "cell":
        return []
    quantity = content.equations[spot.equation].numbers[spot.item]
    is_turned = isinstance(quantity, Quantity) and quantity.transposed
    return [Light(spot.equation, spot.item, "source", spot.row, None)] if is_turned else []


def _matrices(content: EquationContent, visible: range) -> Iterable[tuple[int, int, Quantity]]:
    for equation in visible:
        for item, part in enumerate(content.equations[equation].numbers):
            if isinstance(part, Quantity):
                yield equation, item, part


_MOST_COLUMNS = 6
_BEFORE = 2
"""Columns before the one that is pointed at, where there are more than are shown."""
_PADDING = 9.0
_GAP = 6.0


@dataclass(frozen=True, slots=True, eq=False)
class Origin:
    """A matrix before it was transposed.

    Attributes
    ----------
    quantity : Quantity
    shape : tuple of int
    columns : range
        The ones that are shown.
    row, column : int or None
        What is pointed at in it; None for all of them.
    beside : Box
        The transposed matrix on the sheet, with its name.
    sentence : str
    """

    quantity: Quantity
    shape: tuple[int, int]
    columns: range
    row: int | None
    column: int | None
    beside: Box
    sentence: str


def origin_of(content: EquationContent, layout: EquationsLayout, pointed: Pointed) -> Origin | None:
    """The origin of what is pointed at on the sheet; None where that is not transposed."""
    spot = pointed.spot
    if spot is None or spot.kind == "bar":
        return None
    part, matrix = content.equations[spot.equation].numbers[spot.item], layout.equations[spot.equation].items[spot.item]
    if not isinstance(part, Quantity) or not isinstance(matrix, PlacedMatrix) or not part.transposed:
        return None
    before = replace(part, transposed=False)
    rows, n_columns = content.shape(before)
    row, column = spot.column, spot.row
    first = min(max((column or 0) - _BEFORE, 0), max(n_columns - _MOST_COLUMNS, 0))
    columns = range(first, min(first + _MOST_COLUMNS, n_columns))
    sentence = _sentence(name_of(content, before), name_of(content, part), row, column)
    x, y, across, _ = matrix.box
    beside = x, y, across, matrix.caption[1] + matrix.caption[3] - y
    return Origin(before, (rows, n_columns), columns, row, column, beside, sentence)


def _sentence(name: str, transposed: str, row: int | None, column: int | None) -> str:
    if column is not None:
        line = tr("Column {number} of {name} is row {number} of {transposed}.")
        return line.format(number=count(column + 1), name=name, transposed=transposed)
    if row is not None:
        line = tr("Row {number} of {name} is column {number} of {transposed}.")
        return line.format(number=count(row + 1), name=name, transposed=transposed)
    return tr("The rows of {name} are the columns of {transposed}.").format(name=name, transposed=transposed)


def paint_origin(
    painter: QPainter,
    theme: Theme,
    numbers: CellNumbers,
    content: EquationContent,
    origin: Origin,
    covers: Covers,
    view: QRectF,
) -> None:
    """Draw an origin within ``view``, below the transposed matrix or else above it."""
    font = theme.font(0.9)
    metrics = QFontMetricsF(font)
    across, down = numbers.cell_size()
    rows, n_columns = origin.shape
    cells = QSizeF(len(origin.columns) * across, rows * down)
    dots = metrics.horizontalAdvance(" …")
    inner = max(cells.width() + 2.0 * (BRACKET + dots), metrics.horizontalAdvance(origin.sentence))
    size = QSizeF(inner + 2.0 * _PADDING, cells.height() + metrics.height() + 2.0 * _PADDING + _GAP)
    frame = _place(origin.beside, size, view)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("strong_line"), 1.0))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 5.0, 5.0)
    painter.setFont(font)
    painter.setPen(theme.colour("text"))
    top_line = QRectF(frame.left() + _PADDING, frame.top() + _PADDING - 2.0, inner, metrics.height())
    painter.drawText(top_line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), origin.sentence)
    corner = QPointF(round(frame.left() + _PADDING + dots + BRACKET), round(top_line.bottom() + _GAP))
    box = QRectF(corner, cells)
    if origin.columns.start > 0:
        painter.drawText(QPointF(box.left() - BRACKET - dots, box.center().y()), "…")
    if origin.columns.stop < n_columns:
        painter.drawText(QPointF(box.right() + BRACKET, box.center().y()), " …")
    for x, arm in ((box.left() - 3.5, 4.0), (box.right() + 3.5, -4.0)):
        top, bottom = box.top() - 2.5, box.bottom() + 2.5
        painter.drawLines([QLineF(x, top, x, bottom), QLineF(x, top, x + arm, top), QLineF(x, bottom, x + arm, bottom)])
    painter.setFont(numbers.font())
    values = content.worked.value(origin.quantity)[:, origin.columns.start : origin.columns.stop]
    numbers.paint(painter, values, box, covers.hidden(content, origin.quantity, range(rows), origin.columns))
    for row, column, cover in covers.within(content, origin.quantity, range(rows), origin.columns):
        left = box.left() + (column - origin.columns.start) * across
        paint_cover(painter, theme, QRectF(left, box.top() + row * down, across, down), cover)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_lines(painter, theme, origin, box)


def _paint_lines(painter: QPainter, theme: Theme, origin: Origin, box: QRectF) -> None:
    """Frames around the line that was turned, and the cell in it."""
    rows = origin.shape[0]
    across, down = box.width() / len(origin.columns), box.height() / rows
    x = box.left() + ((origin.column or 0) - origin.columns.start) * across
    y = box.top() + (origin.row or 0) * down
    painter.setBrush(theme.colour("accent", 26))
    painter.setPen(QPen(theme.colour("accent"), 1.8))
    if origin.column is not None:
        painter.drawRoundedRect(QRectF(x, box.top(), across, box.height()), 2.5, 2.5)
    elif origin.row is not None:
        painter.drawRoundedRect(QRectF(box.left(), y, box.width(), down), 2.5, 2.5)
    if origin.column is not None and origin.row is not None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("text"), 1.8))
        painter.drawRoundedRect(QRectF(x, y, across, down), 2.5, 2.5)


def _place(beside: Box, size: QSizeF, view: QRectF) -> QRectF:
    """To the left of the transposed matrix, where its other operand and the result are; else to the right."""
    x, y, across, down = beside
    left = x - size.width() - _GAP
    if left < view.left() + 4.0:
        left = x + across + _GAP
    left = min(max(left, view.left() + 4.0), max(view.right() - size.width() - 4.0, view.left()))
    below, above = y + down + _GAP, y - size.height() - _GAP
    fits_below = below + size.height() <= view.bottom() - 2.0
    top = below if fits_below or above < view.top() else above
    return QRectF(QPointF(round(left), round(min(top, max(view.bottom() - size.height() - 2.0, view.top())))), size)
