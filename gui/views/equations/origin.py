"""Where a transposed matrix comes from: the matrix as it stood before, beside the one that is pointed at, with the row
that is a column now, or the column that is a row.

What is to be shown is worked out from what is pointed at; nothing is kept.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from core.explain.quantities import Quantity
from gui.base.cell_numbers import CellNumbers
from gui.base.formatting import count
from gui.base.theme import Theme
from gui.views.equations.blocks import BRACKET, Box, EquationsLayout, PlacedMatrix
from gui.views.equations.lights import Pointed
from gui.views.equations.subject import Subject
from gui.views.equations.words import name_of

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


def origin_of(subject: Subject, layout: EquationsLayout, pointed: Pointed) -> Origin | None:
    """The origin of what is pointed at on the sheet; None where that is not transposed."""
    spot = pointed.spot
    if spot is None or spot.kind == "bar":
        return None
    part, matrix = subject.equations[spot.equation].numbers[spot.item], layout.equations[spot.equation].items[spot.item]
    if not isinstance(part, Quantity) or not isinstance(matrix, PlacedMatrix) or not part.transposed:
        return None
    before = replace(part, transposed=False)
    rows, n_columns = subject.shape(before)
    row, column = spot.column, spot.row
    first = min(max((column or 0) - _BEFORE, 0), max(n_columns - _MOST_COLUMNS, 0))
    columns = range(first, min(first + _MOST_COLUMNS, n_columns))
    sentence = _sentence(name_of(subject, before), name_of(subject, part), row, column)
    x, y, across, _ = matrix.box
    beside = x, y, across, matrix.caption[1] + matrix.caption[3] - y
    return Origin(before, (rows, n_columns), columns, row, column, beside, sentence)


def _sentence(name: str, transposed: str, row: int | None, column: int | None) -> str:
    if column is not None:
        line = _tr("Column {number} of {name} is row {number} of {transposed}.")
        return line.format(number=count(column + 1), name=name, transposed=transposed)
    if row is not None:
        line = _tr("Row {number} of {name} is column {number} of {transposed}.")
        return line.format(number=count(row + 1), name=name, transposed=transposed)
    return _tr("The rows of {name} are the columns of {transposed}.").format(name=name, transposed=transposed)


def paint_origin(
    painter: QPainter, theme: Theme, numbers: CellNumbers, subject: Subject, origin: Origin, view: QRectF
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
    numbers.paint(painter, subject.worked.value(origin.quantity)[:, origin.columns.start : origin.columns.stop], box)
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


def _tr(text: str) -> str:
    return QCoreApplication.translate("EquationsView", text)
