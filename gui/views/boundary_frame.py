"""What surrounds the plane: title, ticks and legend, one opaque picture that is kept until a word or the size changes.

It is told the words and the places; it reacts to nothing itself.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QLinearGradient, QPainter, QPen, QPixmap

from core.data.region import PlaneRegion
from gui.drawing.plane import PlaneFrame, PlaneLayout, ticks
from gui.painting import device_ratio, is_vector
from gui.theme import Theme

LEGEND_WIDTHS = 96, 150
_BAR_HEIGHT = 9.0

_ROOM_AT_THE_RIGHT = 14.0
"""Pixels beyond the square that the last number may take."""

_ROOM_FOR_TITLE = 30.0
"""Pixels between two numbers, enough for the name of the axis."""


@dataclass(frozen=True, slots=True)
class FrameTexts:
    """The words around the plane.

    Attributes
    ----------
    title, subtitle : str
        What kind of thing is shown, and which one.
    legend : (str, str, str)
        The values at the low end, in the middle and at the high end of the colours.
    axes : (str, str)
        Names of the two axes.
    """

    title: str
    subtitle: str
    legend: tuple[str, str, str]
    axes: tuple[str, str]


class FramePicture:
    """Title, ticks and legend on the colour of the window."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._key: tuple[object, ...] = ()
        self._pixmap = QPixmap()

    def forget(self) -> None:
        """Colours or fonts have changed."""
        self._key = ()

    def draw(
        self, painter: QPainter, size: QSize, layout: PlaneLayout, texts: FrameTexts, is_discretised: bool
    ) -> None:
        """Draw the whole view without the plane itself."""
        if is_vector(painter):
            painter.fillRect(QRectF(0.0, 0.0, size.width(), size.height()), self._theme.colour("chrome"))
            self._paint(painter, layout, texts, is_discretised)
        else:
            painter.drawPixmap(0, 0, self._kept(size, device_ratio(painter), layout, texts, is_discretised))

    def _kept(self, size: QSize, ratio: float, layout: PlaneLayout, texts: FrameTexts, is_discretised: bool) -> QPixmap:
        key = (size.toTuple(), ratio, layout, texts, is_discretised)
        if key != self._key:
            self._key = key
            self._pixmap = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
            self._pixmap.setDevicePixelRatio(ratio)
            self._pixmap.fill(self._theme.colour("chrome"))
            with QPainter(self._pixmap) as painter:
                self._paint(painter, layout, texts, is_discretised)
        return self._pixmap

    def _paint(self, painter: QPainter, layout: PlaneLayout, texts: FrameTexts, is_discretised: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_title(painter, layout, texts)
        self._paint_ticks(painter, layout.frame, texts)
        self._paint_legend(painter, layout, texts, is_discretised)

    def _paint_title(self, painter: QPainter, layout: PlaneLayout, texts: FrameTexts) -> None:
        area = QRectF(*layout.title)
        font = self._theme.font(bold=True)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1.0)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, texts.title)
        taken = QFontMetricsF(font).horizontalAdvance(texts.title) + 12.0
        painter.setFont(self._theme.font(0.92))
        painter.setPen(self._theme.colour("quiet"))
        room = area.adjusted(taken, 0.0, 0.0, 0.0)
        subtitle = QFontMetricsF(painter.font()).elidedText(texts.subtitle, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, subtitle)

    def _paint_ticks(self, painter: QPainter, frame: PlaneFrame, texts: FrameTexts) -> None:
        painter.setFont(self._theme.font(0.85))
        widest = tick_width(frame.region, QFontMetricsF(painter.font()))
        found = ticks(frame.region, frame.side, max(48.0, widest + _ROOM_FOR_TITLE))
        bottom = frame.top + frame.side
        for axis, (values, name) in enumerate(zip((found.x1, found.x2), texts.axes, strict=True)):
            places = [frame.to_pixel((value, value))[axis] for value in values.tolist()]
            painter.setPen(self._theme.colour("strong_line"))
            for at in places:
                line = (at, bottom, at, bottom + 4.0) if axis == 0 else (frame.left - 4.0, at, frame.left, at)
                painter.drawLine(QLineF(*line))
            painter.setPen(self._theme.colour("quiet"))
            for at, value in zip(places, values.tolist(), strict=True):
                _draw_tick_label(painter, frame, axis, at, found.text(value))
            # The axis titles take the free places between the last two numbers, so they cost no room.
            painter.setPen(self._theme.colour("text"))
            _draw_tick_label(painter, frame, axis, (places[-2] + places[-1]) / 2.0, name)

    def _paint_legend(self, painter: QPainter, layout: PlaneLayout, texts: FrameTexts, is_discretised: bool) -> None:
        x, y, width, _ = layout.legend
        bar = QRectF(x, y, width, _BAR_HEIGHT)
        table = self._theme.heat_table()
        colours = QLinearGradient(bar.topLeft(), bar.topRight())
        stops = (
            ((0.0, 0), (0.4999, 0), (0.5, 255), (1.0, 255)) if is_discretised else ((0.0, 0), (0.5, 128), (1.0, 255))
        )
        for position, level in stops:
            colours.setColorAt(position, table[level])
        painter.fillRect(bar, colours)
        painter.setPen(QPen(self._theme.colour("line"), 1.0))
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(self._theme.font(0.85))
        painter.setPen(self._theme.colour("quiet"))
        numbers = QRectF(x, y + _BAR_HEIGHT + 1.0, width, QFontMetricsF(painter.font()).height())
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
        for side, text in zip(sides, texts.legend, strict=True):
            painter.drawText(numbers, side | Qt.AlignmentFlag.AlignTop, text)


def tick_width(region: PlaneRegion, metrics: QFontMetricsF) -> float:
    """Width of the widest number on the axes of a region."""
    found = ticks(region)
    ends = (*found.x1[[0, -1]].tolist(), *found.x2[[0, -1]].tolist())
    return max(metrics.horizontalAdvance(found.text(value)) for value in ends)


def _draw_tick_label(painter: QPainter, frame: PlaneFrame, axis: int, at: float, text: str) -> None:
    metrics = QFontMetricsF(painter.font())
    height = metrics.height()
    if axis == 0:
        at = min(at, frame.left + frame.side + _ROOM_AT_THE_RIGHT - metrics.horizontalAdvance(text) / 2.0)
        area = QRectF(at - 60.0, frame.top + frame.side + 5.0, 120.0, height)
        painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)
    else:
        area = QRectF(frame.left - 126.0, at - height / 2.0, 120.0, height)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
