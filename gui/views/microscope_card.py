"""The small card beside a dot of the microscope: its z, what the activation makes of it, and which example it is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from core.data.names import DataNames
from core.explain.microscope_reading import DotSet
from gui.data_words import class_text
from gui.formatting import plain
from gui.theme import Theme
from gui.views import microscope_texts as texts

_MARGIN = 6.0
_OFFSET = 12.0


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
        bold, font = self._theme.font(0.9, bold=True), self._theme.font(0.85)
        above, below = QFontMetricsF(bold), QFontMetricsF(font)
        width = max(above.horizontalAdvance(numbers), below.horizontalAdvance(name)) + 2 * _MARGIN
        height = above.height() + below.height() + 2 * _MARGIN - 4
        x, y = at
        left = min(max(x - width / 2, within.left() + 2), within.right() - width - 2)
        top = y - _OFFSET - height if y - _OFFSET - height >= within.top() + 2 else y + _OFFSET
        box = QRectF(left, min(top, within.bottom() - height - 2), width, height)
        painter.setPen(QPen(self._theme.colour("strong_line"), 1.0))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(box, 4.0, 4.0)
        baseline = box.top() + _MARGIN - 2 + above.ascent()
        painter.setPen(self._theme.colour("text"))
        painter.setFont(bold)
        painter.drawText(QPointF(left + _MARGIN, baseline), numbers)
        painter.setPen(self._theme.colour("quiet"))
        painter.setFont(font)
        painter.drawText(QPointF(left + _MARGIN, baseline + below.height()), name)
