"""Paints the equations that are in the viewport: what stays the same as one kept picture, the numbers anew each time.

It is handed everything; which equations there are, how far they are scrolled and what is highlighted, the canvas knows.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from core.explain.equation import Equation
from core.explain.quantities import Quantity
from gui.base.cell_numbers import CellNumbers
from gui.base.painting import clipped, device_ratio, is_vector
from gui.base.theme import Theme
from gui.views.equations.content import EquationContent
from gui.views.equations.cover_paint import paint_cover
from gui.views.equations.covers import Covers
from gui.views.equations.geometry import (
    MARGIN,
    Box,
    EquationsLayout,
    Offset,
    PlacedEquation,
    PlacedMatrix,
    Spot,
    cell_box,
    numbers_box,
    scroll_bars,
    visible_cells,
)
from gui.views.equations.highlights import Light, Origin, paint_origin
from gui.views.equations.renderer import EquationRenderer

_VEIL = 165
"""How much of the ground lies over an equation that has not been made yet, of 255."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """What is to be painted.

    Attributes
    ----------
    content : EquationContent
    layout : EquationsLayout
    top : int
        What of the layout is at the upper edge.
    size : QSize
        Of the viewport.
    visible : range
        The equations in it.
    offset_of : callable
        How far the matrix at (equation, item) is scrolled.
    lights : list of Light
    symbol : tuple of int and Quantity, or None
        The symbol in a line that is pointed at.
    focused : Spot or None
        The cell with the keyboard's focus, where that is to be seen.
    covers : Covers
    origin : Origin or None
        The matrix whose transpose is pointed at.
    """

    content: EquationContent
    layout: EquationsLayout
    top: int
    size: QSize
    visible: range
    offset_of: Callable[[int, int], Offset]
    lights: list[Light]
    symbol: tuple[int, Quantity] | None
    focused: Spot | None
    covers: Covers
    origin: Origin | None = None


class EquationPainter:
    """Paints frames."""

    def __init__(self, theme: Theme, page: EquationRenderer) -> None:
        self._theme = theme
        self._page = page
        self._numbers = CellNumbers(theme)
        self._still: QPixmap | None = None
        self._still_key: tuple[object, ...] = ()
        self._still_equations: tuple[Equation, ...] = ()

    def forget(self) -> None:
        """Nothing that was kept is right any more: another layout, look or font."""
        self._still = None

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Draw a frame over the whole viewport."""
        if is_vector(painter):
            self._paint_still(painter, frame)
        else:
            painter.drawPixmap(0, 0, self._still_picture(frame, device_ratio(painter)))
        painter.translate(0, -frame.top)
        painter.setFont(self._numbers.font())
        for index in frame.visible:
            self._paint_numbers(painter, frame, index)
        for light in frame.lights:
            self._paint_light(painter, frame, light)
        for index in frame.visible:
            if frame.content.state(frame.content.equations[index]) == "waiting":
                self._paint_veil(painter, frame.layout.equations[index])
        if frame.focused is not None:
            self._paint_focus(painter, frame, frame.focused)
        if frame.origin is not None:
            view = QRectF(0.0, frame.top, frame.size.width(), frame.size.height())
            paint_origin(painter, self._theme, self._numbers, frame.content, frame.origin, frame.covers, view)

    # What stays the same

    def _still_picture(self, frame: Frame, ratio: float) -> QPixmap:
        """Everything but numbers and lights; made anew when one scrolls or the phase changes."""
        content = frame.content
        key = (id(frame.layout), frame.top, frame.size, ratio, content.phase, frame.symbol)
        equations = content.equations[frame.visible.start : frame.visible.stop]
        if self._still is None or key != self._still_key or not _are_same(equations, self._still_equations):
            self._still_equations = equations
            self._still_key = key
            self._still = pixmap = QPixmap(frame.size * ratio)
            pixmap.setDevicePixelRatio(ratio)
            with QPainter(pixmap) as painter:
                self._paint_still(painter, frame)
        return self._still

    def _paint_still(self, painter: QPainter, frame: Frame) -> None:
        painter.fillRect(QRect(QPoint(), frame.size), self._theme.colour("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -frame.top)
        for index in frame.visible:
            self._page.paint(painter, frame.content, frame.layout, index, frame.symbol)
        painter.translate(0, frame.top)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    # Numbers

    def _paint_numbers(self, painter: QPainter, frame: Frame, index: int) -> None:
        placed = frame.layout.equations[index]
        _, top, _, height = numbers_box(placed)
        if top + height < frame.top or top > frame.top + frame.size.height():
            return
        for item, part in enumerate(frame.content.equations[index].numbers):
            matrix = placed.items[item]
            if isinstance(part, Quantity) and isinstance(matrix, PlacedMatrix):
                self._paint_matrix(painter, frame, part, matrix, frame.offset_of(index, item))

    def _paint_matrix(
        self, painter: QPainter, frame: Frame, quantity: Quantity, matrix: PlacedMatrix, offset: Offset
    ) -> None:
        sizes = frame.layout.sizes
        rows, columns = visible_cells(matrix, offset, sizes)
        rows = _within(matrix, rows, offset, frame)
        if not rows or not columns:
            return
        values = frame.content.worked.value(quantity)[rows.start : rows.stop, columns.start : columns.stop]
        hidden = frame.covers.hidden(frame.content, quantity, rows, columns)
        left, top, _, _ = cell_box(matrix, rows.start, columns.start, offset, sizes)
        box = QRectF(left, top, len(columns) * sizes.cell_width, len(rows) * sizes.cell_height)
        bars = scroll_bars(matrix, offset, sizes)
        with clipped(painter, QRectF(*matrix.cells)) if any(bars) else nullcontext():
            self._numbers.paint(painter, values, box, hidden)
            for row, column, cover in frame.covers.within(frame.content, quantity, rows, columns):
                paint_cover(painter, self._theme, QRectF(*cell_box(matrix, row, column, offset, sizes)), cover)
        self._paint_bars(painter, [bar for bar in bars if bar is not None])

    def _paint_bars(self, painter: QPainter, bars: list[tuple[Box, Box]]) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for bar in bars:
            for box, role in zip(bar, ("line", "strong_line"), strict=True):
                painter.setBrush(self._theme.colour(role))
                painter.drawRoundedRect(QRectF(*box).adjusted(1.5, 1.5, -1.5, -1.5), 1.5, 1.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    # Lights, veils and the focus

    def _paint_light(self, painter: QPainter, frame: Frame, light: Light) -> None:
        matrix = frame.layout.equations[light.equation].items[light.item]
        assert isinstance(matrix, PlacedMatrix)
        offset = frame.offset_of(light.equation, light.item)
        box = _visible_part(matrix, cell_box(matrix, light.row, light.column, offset, frame.layout.sizes))
        if box is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if light.role == "origin":
            self._paint_origin(painter, matrix, box, is_column=light.row is None)
        else:
            colour = self._theme.colour("text" if light.role == "highlighted" else "accent")
            painter.setPen(QPen(colour, 1.2 if light.role == "marked" else 1.8))
            painter.setBrush(self._wash(light))
            painter.drawRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), 2.5, 2.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _wash(self, light: Light) -> QColor:
        return self._theme.colour("accent", 26) if light.role == "source" else QColor(Qt.GlobalColor.transparent)

    def _paint_origin(self, painter: QPainter, matrix: PlacedMatrix, box: QRectF, is_column: bool) -> None:
        """A small mark at the column, or row, that stands as a row, or column, in the transpose."""
        x, y = box.center().x(), box.center().y()
        if is_column:
            tip = QPointF(x, matrix.cells[1])
            corners = [tip, tip + QPointF(-4.5, -6.0), tip + QPointF(4.5, -6.0)]
        else:
            tip = QPointF(matrix.cells[0] - 1.0, y)
            corners = [tip, tip + QPointF(-6.0, -4.5), tip + QPointF(-6.0, 4.5)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawPolygon(QPolygonF(corners))
        line = QLineF(box.topLeft(), box.topRight()) if is_column else QLineF(box.topLeft(), box.bottomLeft())
        painter.setPen(QPen(self._theme.colour("accent"), 2.0))
        painter.drawLine(line)

    def _paint_veil(self, painter: QPainter, equation: PlacedEquation) -> None:
        box = QRectF(equation.x + MARGIN - 8.0, equation.top, equation.width - MARGIN, equation.height)
        painter.fillRect(box, self._theme.colour("surface", _VEIL))

    def _paint_focus(self, painter: QPainter, frame: Frame, spot: Spot) -> None:
        matrix = frame.layout.equations[spot.equation].items[spot.item]
        assert isinstance(matrix, PlacedMatrix)
        offset = frame.offset_of(spot.equation, spot.item)
        box = _visible_part(matrix, cell_box(matrix, spot.row, spot.column, offset, frame.layout.sizes))
        if box is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("accent"), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 3.0, 3.0)


def _are_same(equations: tuple[Equation, ...], others: tuple[Equation, ...]) -> bool:
    """Whether these are the very same equations; to compare them word by word would take longer."""
    return len(equations) == len(others) and all(a is b for a, b in zip(equations, others, strict=True))


def _within(matrix: PlacedMatrix, rows: range, offset: Offset, frame: Frame) -> range:
    """Of the rows those in the viewport."""
    height = frame.layout.sizes.cell_height
    first = int((frame.top - matrix.cells[1] + offset[1]) // height)
    after = int((frame.top + frame.size.height() - matrix.cells[1] + offset[1]) // height) + 1
    return range(max(rows.start, first), min(rows.stop, after))


def _visible_part(matrix: PlacedMatrix, box: Box) -> QRectF | None:
    part = QRectF(*box).intersected(QRectF(*matrix.cells))
    return None if part.width() < 1.0 or part.height() < 1.0 else part
