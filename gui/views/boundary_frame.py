"""What surrounds the plane, title, ticks and legend, and what lies over it for a moment: cursor, brush, marks, notes.

The surroundings are one opaque picture, kept until a word or the size changes. It reacts to nothing itself.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QLinearGradient, QPainter, QPen, QPixmap

from gui.drawing.plane import Place, PlaneFrame, PlaneLayout, ticks
from gui.formatting import MINUS
from gui.theme import Theme

LEGEND_WIDTH = 150
_BAR_HEIGHT = 9.0


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

    def pixmap(
        self, size: QSize, ratio: float, layout: PlaneLayout, texts: FrameTexts, is_discretised: bool
    ) -> QPixmap:
        """The picture of the whole view without the plane itself."""
        key = (size.toTuple(), ratio, layout, texts, is_discretised)
        if key != self._key:
            self._key = key
            self._pixmap = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
            self._pixmap.setDevicePixelRatio(ratio)
            self._pixmap.fill(self._theme.colour("chrome"))
            painter = QPainter(self._pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_title(painter, layout, texts)
            self._paint_ticks(painter, layout.frame, texts)
            self._paint_legend(painter, layout, texts, is_discretised)
            painter.end()
        return self._pixmap

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
        values = ticks(frame.extent, frame.side)
        step = float(values[1] - values[0])
        # The axis titles take the free places between the last two numbers, so they cost no room.
        labels = [(float(value), f"{value:.0f}".replace("-", MINUS), "quiet") for value in values]
        painter.setPen(self._theme.colour("strong_line"))
        for value, _, _ in labels:
            x, y = frame.to_pixel((value, value))
            painter.drawLine(QLineF(x, frame.top + frame.side, x, frame.top + frame.side + 4.0))
            painter.drawLine(QLineF(frame.left - 4.0, y, frame.left, y))
        for axis, name in enumerate(texts.axes):
            for value, text, role in (*labels, (float(values[-1]) - step / 2.0, name, "text")):
                painter.setPen(self._theme.colour(role))
                _draw_tick_label(painter, frame, axis, value, text)

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


def _draw_tick_label(painter: QPainter, frame: PlaneFrame, axis: int, value: float, text: str) -> None:
    x, y = frame.to_pixel((value, value))
    height = QFontMetricsF(painter.font()).height()
    if axis == 0:
        area = QRectF(x - 30.0, frame.top + frame.side + 5.0, 60.0, height)
        painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)
    else:
        area = QRectF(frame.left - 66.0, y - height / 2.0, 60.0, height)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)


def gutter_width(theme: Theme) -> int:
    """Room that the numbers left of the plane need."""
    return round(QFontMetricsF(theme.font(0.85)).horizontalAdvance(f"{MINUS}6")) + 8


def draw_border(painter: QPainter, theme: Theme, frame: PlaneFrame, has_focus: bool) -> None:
    """The edge of the plane; with the keyboard on it, in the accent colour."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("accent" if has_focus else "strong_line"), 2.0 if has_focus else 1.0))
    inset = 1.0 if has_focus else 0.5
    painter.drawRect(QRectF(frame.left, frame.top, frame.side, frame.side).adjusted(inset, inset, -inset, -inset))


def draw_first_look(painter: QPainter, theme: Theme, frame: PlaneFrame, lines: tuple[str, str]) -> None:
    """What to do with an empty plane, in its middle."""
    fonts = theme.font(1.7), theme.font()
    room = QRectF(0.0, 0.0, frame.side - 56.0, frame.side)
    wrapped = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    sizes = [QFontMetricsF(font).boundingRect(room, wrapped, line) for font, line in zip(fonts, lines, strict=True)]
    width = max(size.width() for size in sizes) + 32.0
    height = sum(size.height() for size in sizes) + 32.0
    x = frame.left + (frame.side - width) / 2.0
    y = frame.top + (frame.side - height) / 2.0
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("surface", 200))  # the boundary of an untrained network passes through the middle
    painter.drawRoundedRect(QRectF(x, y, width, height), 6.0, 6.0)
    y += 12.0
    for font, line, size, role in zip(fonts, lines, sizes, ("text", "quiet"), strict=True):
        painter.setFont(font)
        painter.setPen(theme.colour(role))
        painter.drawText(QRectF(x + 16.0, y, width - 32.0, size.height()), wrapped, line)
        y += size.height() + 8.0


def draw_note(painter: QPainter, theme: Theme, frame: PlaneFrame, text: str) -> None:
    """A quiet remark in the lower right corner of the plane."""
    painter.setFont(theme.font(0.85))
    metrics = QFontMetricsF(painter.font())
    width, height = metrics.horizontalAdvance(text) + 10.0, metrics.height() + 4.0
    area = QRectF(frame.left + frame.side - width - 6.0, frame.top + frame.side - height - 6.0, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("surface", 215))
    painter.drawRoundedRect(area, 3.0, 3.0)
    painter.setPen(theme.colour("quiet"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


def draw_mark(painter: QPainter, theme: Theme, frame: PlaneFrame, place: Place, radius: float, strong: bool) -> None:
    """A square around the point under the pointer, stronger around the selected one; circles mean wrong points."""
    x, y = frame.to_pixel(place)
    area = QRectF(x - radius, y - radius, 2.0 * radius, 2.0 * radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for role, width in (("outline", 3.6 if strong else 2.6), ("accent", 2.0 if strong else 1.2)):
        painter.setPen(QPen(theme.colour(role), width))
        painter.drawRoundedRect(area, 3.0, 3.0)


def draw_cursor(painter: QPainter, theme: Theme, frame: PlaneFrame, place: Place) -> None:
    """The keyboard's crosshair, open in the middle."""
    x, y = frame.to_pixel(place)
    for role, width in (("outline", 3.6), ("text", 1.6)):
        painter.setPen(QPen(theme.colour(role), width))
        for along_x, along_y in ((1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)):
            start = QPointF(x + 5.0 * along_x, y + 5.0 * along_y)
            painter.drawLine(start, QPointF(x + 20.0 * along_x, y + 20.0 * along_y))


def draw_brush(painter: QPainter, theme: Theme, frame: PlaneFrame, place: Place, radius: float) -> None:
    """The reach of eraser or spray, ``radius`` in units of the plane."""
    size = radius * frame.scale
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for role, width in (("outline", 3.0), ("text", 1.2)):
        painter.setPen(QPen(theme.colour(role, 200), width))
        painter.drawEllipse(QPointF(*frame.to_pixel(place)), size, size)
