"""What surrounds the plane: title, ticks and legend, one opaque picture that is kept until a word or the size changes.

It is told the words and the places; it reacts to nothing itself.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QLinearGradient, QPainter, QPen, QPixmap

from core.data.names import DataNames
from core.data.region import PlaneRegion
from gui.base.data_words import symbol_text
from gui.base.painting import device_ratio, is_vector
from gui.base.plane_coordinates import PlaneFrame
from gui.base.theme import Theme
from gui.views.plane.layout import PlaneLayout, PlaneParts, mark_places
from gui.views.plane.legend import PointsLegend, draw_entry, entry_width, legend_entries
from gui.views.plane.ticks import AxisNumbers, AxisRoom, axis_numbers, widest_text

LEGEND_WIDTHS = 96, 150
_LONGEST_NAME = 60
"""Characters of a column's name; the side of the square cuts it further."""

_LONGEST_INLINE = 3
"""Characters of the name of an axis that finds room between two numbers."""


_ROOM_AT_THE_LEFT, _ROOM_AT_THE_RIGHT = 28.0, 14.0
"""Pixels beyond the square that the first and the last number below it may take."""

_ROOM_ABOVE, _ROOM_BELOW = 3.0, 2.0
"""Pixels beyond the square that the numbers left of it may take."""

_CUT = Qt.TextElideMode.ElideRight
_BELOW = 5.0
"""Pixels from the square to the numbers below it."""


@dataclass(frozen=True, slots=True)
class FrameTexts:
    """The words around the plane.

    Attributes
    ----------
    title, subtitle : str
        What kind of thing is shown, and which one.
    short : str
        The subtitle where there is little room.
    legend : (str, str, str)
        The values at the low end, in the middle and at the high end of the colours.
    axes : (str, str)
        Names of the two axes.
    """

    title: str
    subtitle: str
    short: str
    legend: tuple[str, str, str]
    axes: tuple[str, str]

    @property
    def has_long_axes(self) -> bool:
        """Whether the names of the axes need lines of their own."""
        return are_long(self.axes)


class FramePicture:
    """Title, ticks and legends on the colour of the window."""

    def __init__(self, theme: Theme, tr: Callable[[str], str]) -> None:
        self._theme = theme
        self._tr = tr
        self._key: tuple[object, ...] = ()
        self._pixmap = QPixmap()

    def forget(self) -> None:
        """Colours or fonts have changed."""
        self._key = ()

    def draw(
        self,
        painter: QPainter,
        size: QSize,
        layout: PlaneLayout,
        texts: FrameTexts,
        legend: PointsLegend,
        is_discretised: bool,
    ) -> None:
        """Draw the whole view without the plane itself."""
        if is_vector(painter):
            painter.fillRect(QRectF(0.0, 0.0, size.width(), size.height()), self._theme.colour("chrome"))
            self._paint(painter, layout, texts, legend, is_discretised)
        else:
            ratio = device_ratio(painter)
            painter.drawPixmap(0, 0, self._kept(size, ratio, layout, texts, legend, is_discretised))

    def _kept(
        self,
        size: QSize,
        ratio: float,
        layout: PlaneLayout,
        texts: FrameTexts,
        legend: PointsLegend,
        is_discretised: bool,
    ) -> QPixmap:
        key = (size.toTuple(), ratio, layout, texts, legend, is_discretised)
        if key != self._key:
            self._key = key
            self._pixmap = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
            self._pixmap.setDevicePixelRatio(ratio)
            self._pixmap.fill(self._theme.colour("chrome"))
            with QPainter(self._pixmap) as painter:
                self._paint(painter, layout, texts, legend, is_discretised)
        return self._pixmap

    def _paint(
        self, painter: QPainter, layout: PlaneLayout, texts: FrameTexts, legend: PointsLegend, is_discretised: bool
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_title(painter, layout, texts)
        self._paint_ticks(painter, layout, texts)
        self._paint_marks(painter, layout, legend)
        self._paint_legend(painter, layout, texts, is_discretised)

    def _paint_title(self, painter: QPainter, layout: PlaneLayout, texts: FrameTexts) -> None:
        area = QRectF(*layout.title)
        font = _title_font(self._theme)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, texts.title)
        taken = QFontMetricsF(font).horizontalAdvance(texts.title) + 12.0
        painter.setFont(self._theme.font(0.92))
        painter.setPen(self._theme.colour("quiet"))
        room = area.adjusted(taken, 0.0, -8.0, 0.0)
        metrics = QFontMetricsF(painter.font())
        fitting = (text for text in (texts.subtitle, texts.short) if metrics.horizontalAdvance(text) <= room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, next(fitting, ""))

    def _paint_ticks(self, painter: QPainter, layout: PlaneLayout, texts: FrameTexts) -> None:
        frame = layout.frame
        painter.setFont(self._theme.font(0.85))
        metrics = QFontMetricsF(painter.font())
        bottom = frame.top + frame.side
        for axis, name in enumerate(texts.axes):
            is_inline = not texts.has_long_axes
            numbers = axis_labels(frame, axis, metrics, name if is_inline else "")
            painter.setPen(self._theme.colour("strong_line"))
            for at in numbers.ticks:
                line = (at, bottom, at, bottom + 4.0) if axis == 0 else (frame.left - 4.0, at, frame.left, at)
                painter.drawLine(QLineF(*line))
            painter.setPen(self._theme.colour("quiet"))
            for at, text in zip(numbers.places, numbers.texts, strict=True):
                _draw_number(painter, frame, axis, at, text)
            painter.setPen(self._theme.colour("text"))
            if is_inline:
                _draw_number(painter, frame, axis, numbers.name_place, name)
        if texts.has_long_axes:
            self._paint_names(painter, QRectF(frame.left, bottom, frame.side, 0.0), layout, texts.axes)

    def _paint_names(self, painter: QPainter, bottom: QRectF, layout: PlaneLayout, names: tuple[str, str]) -> None:
        """The names of columns, below the numbers and upright at the left of them."""
        metrics = QFontMetricsF(painter.font())
        height, side = metrics.height(), layout.frame.side
        left, right = layout.title[0], layout.buttons[0] + layout.buttons[2]
        across, up = (
            metrics.elidedText(name, _CUT, room) for name, room in zip(names, (right - left, side), strict=True)
        )
        # In the middle of the square, but within the view where it is wider than the square.
        at = bottom.center().x() - metrics.horizontalAdvance(across) / 2.0
        at = max(min(at, right - metrics.horizontalAdvance(across)), left)
        area = QRectF(at, bottom.top() + height + 5.0, right - at, height)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, across)
        painter.save()
        painter.translate(layout.title[0], layout.frame.top + side)
        painter.rotate(-90.0)
        painter.drawText(QRectF(0.0, 0.0, side, height), Qt.AlignmentFlag.AlignCenter, up)
        painter.restore()

    def _paint_marks(self, painter: QPainter, layout: PlaneLayout, legend: PointsLegend) -> None:
        if layout.marks is None:
            return
        painter.setFont(self._theme.font(0.92))
        metrics = QFontMetricsF(painter.font())
        entries = [entry for entry in legend_entries(legend, metrics, self._tr) if entry.is_shown]
        left, top, width, _ = layout.marks
        places = mark_places([entry_width(entry, metrics) for entry in entries], width)
        for entry, (x, row) in zip(entries, places, strict=True):
            draw_entry(painter, self._theme, entry, left + x, top + row * layout.mark_row, metrics.height())

    def _paint_legend(self, painter: QPainter, layout: PlaneLayout, texts: FrameTexts, is_discretised: bool) -> None:
        bar = QRectF(*layout.legend)
        table = self._theme.heat_table()
        colours = QLinearGradient(bar.topLeft(), bar.topRight())
        stops = (
            ((0.0, 0), (0.4999, 0), (0.5, 255), (1.0, 255)) if is_discretised else ((0.0, 0), (0.5, 128), (1.0, 255))
        )
        for position, level in stops:
            colours.setColorAt(position, table[level])
        painter.fillRect(bar, colours)
        painter.setPen(QPen(self._theme.colour("line"), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(self._theme.font(0.85))
        painter.setPen(self._theme.colour("text"))
        numbers = bar.adjusted(6.0, 0.0, -6.0, 0.0)
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
        # The middle one goes where the three would run into each other.
        fits = 1.3 * QFontMetricsF(painter.font()).horizontalAdvance("".join(texts.legend)) <= numbers.width()
        for side, text in zip(sides, texts.legend, strict=True):
            if side is sides[1] and not fits:
                continue
            painter.drawText(numbers, side | Qt.AlignmentFlag.AlignVCenter, text)


def axis_texts(names: DataNames) -> tuple[str, str]:
    """What the axes are called: ``"x₁ = petal length"``, or ``"x₁"`` alone where the column has no name of its own."""
    return symbol_text(names, 0, _LONGEST_NAME), symbol_text(names, 1, _LONGEST_NAME)


def axis_labels(frame: PlaneFrame, axis: int, metrics: QFontMetricsF, name: str) -> AxisNumbers:
    """The numbers of an axis: 0 is horizontal, 1 vertical; with the name between the last two, if it is not empty."""
    bottom, height = frame.top + frame.side, metrics.height()
    if axis == 0:
        width = metrics.horizontalAdvance(name)
        room = AxisRoom(frame.left, frame.left + frame.side, _ROOM_AT_THE_LEFT, _ROOM_AT_THE_RIGHT, width)
        return axis_numbers(frame.region.x1_limits, room, metrics.horizontalAdvance)
    # The lowest number stays clear of the leftmost one below the square.
    room = AxisRoom(bottom, frame.top, _ROOM_ABOVE, _ROOM_BELOW, height - 6.0 if name else 0.0)
    return axis_numbers(frame.region.x2_limits, room, lambda text: height - 6.0)


def title_width(theme: Theme, tr: Callable[[str], str]) -> int:
    """Width of the longest title, with some room beside it."""
    metrics = QFontMetricsF(_title_font(theme))
    return math.ceil(max(map(metrics.horizontalAdvance, (tr("OUTPUT"), tr("FEATURE"), tr("UNIT")))) + 12.0)


def _title_font(theme: Theme) -> QFont:
    font = theme.font(bold=True)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1.0)
    return font


def are_long(axes: tuple[str, str]) -> bool:
    """Whether the names of the axes are too long to stand between two numbers."""
    return max(map(len, axes)) > _LONGEST_INLINE


def measured_parts(
    theme: Theme,
    region: PlaneRegion,
    names: DataNames,
    sizes: tuple[tuple[int, int], tuple[int, int]],
    tr: Callable[[str], str],
) -> PlaneParts:
    """What the view is made of in the fonts in force; ``sizes`` are those of its check boxes and of its buttons."""
    small, metrics = QFontMetricsF(theme.font(0.85)), QFontMetricsF(theme.font(0.92))
    has_names = are_long(axis_texts(names))
    widest = math.ceil(widest_text(region.x2_limits, small.horizontalAdvance)) + 8
    name_line = math.ceil(small.height()) if has_names else 0
    entries = legend_entries(PointsLegend(names), metrics, tr)
    marks = tuple(entry_width(entry, metrics) for entry in entries)
    line = QFontMetrics(theme.font()).height()
    gutter = max(theme.gutter(), widest + name_line)
    return PlaneParts(line, gutter, LEGEND_WIDTHS, *sizes, marks, has_names)


def _draw_number(painter: QPainter, frame: PlaneFrame, axis: int, at: float, text: str) -> None:
    height = QFontMetricsF(painter.font()).height()
    if axis == 0:
        area = QRectF(at - 60.0, frame.top + frame.side + _BELOW, 120.0, height)
        painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)
    else:
        area = QRectF(frame.left - 126.0, at - height / 2.0, 120.0, height)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
