"""The small card beside a dot of the microscope: its z, what the activation makes of it, and which example it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from core.data.names import DataNames
from core.explain.microscope_reading import DotSet
from gui.base.data_words import class_text
from gui.base.formatting import plain
from gui.base.theme import Theme
from gui.views.microscope import texts

_MARGIN = 6.0
_OFFSET = 12.0
_EDGE = 2.0
_WRAP = Qt.TextFlag.TextWordWrap


def card_texts(dot: DotSet, names: DataNames) -> tuple[str, str]:
    """The numbers of the one dot in a set, and whose they are."""
    numbers = (plain(float(values[0]), 3) for values in (dot.z, dot.outputs, dot.slopes))
    label = class_text(names, int(dot.labels[0]))
    return texts.dot_numbers(*numbers), texts.dot_name(int(dot.units[0]), int(dot.examples[0]), label)


class DotCard:
    """Paints the card of one dot."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, dot: DotSet, names: DataNames, at: tuple[float, float], within: QRectF) -> None:
        """Paint the card near a place, whole within the plot and off the dot."""
        numbers, name = card_texts(dot, names)
        fonts = (self._theme.font(0.9, bold=True), numbers, "text"), (self._theme.font(0.85), name, "quiet")
        room = QRectF(0.0, 0.0, within.width() - 2 * _MARGIN - 2 * _EDGE, 1e4)
        sizes = [QFontMetricsF(font).boundingRect(room, _WRAP, text).size() for font, text, _ in fonts]
        box = card_box(
            max(size.width() for size in sizes) + 2 * _MARGIN + 1.0,
            sum(size.height() for size in sizes) + 2 * _MARGIN - 4,
            at,
            within,
        )
        painter.setPen(QPen(self._theme.colour("strong_line"), 1.0))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(box, 4.0, 4.0)
        top = box.top() + _MARGIN - 2
        for (font, text, role), size in zip(fonts, sizes, strict=True):
            painter.setFont(font)
            painter.setPen(self._theme.colour(role))
            area = QRectF(box.left() + _MARGIN, top, box.width() - 2 * _MARGIN, size.height() + 1)
            painter.drawText(area, _WRAP, text)
            top += size.height()


def card_box(width: float, height: float, at: tuple[float, float], within: QRectF) -> QRectF:
    """Above the dot, else below it; whole within the plot."""
    x, y = at
    left = max(min(x - width / 2, within.right() - width - _EDGE), within.left() + _EDGE)
    above = y - _OFFSET - height
    top = above if above >= within.top() + _EDGE else y + _OFFSET
    return QRectF(left, max(min(top, within.bottom() - height - _EDGE), within.top() + _EDGE), width, height)
