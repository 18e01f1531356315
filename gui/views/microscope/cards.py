"""What the microscope says in words: the card beside a dot, and the lecture's statements about one activation, each
with the number that was measured just now.

In much room a statement is written out and its number stands below it; in less, statements are cut to a line, and in
little the number leads and the statement follows as far as it goes. The tooltip says everything.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.data.names import DataNames
from core.explain.microscope_reading import DotSet
from gui.base.data_words import class_text, target_text
from gui.base.formatting import plain
from gui.base.painting import ScreenPainter
from gui.base.theme import Theme
from gui.views.microscope import texts

_MARGIN = 6.0
_OFFSET = 12.0
_EDGE = 2.0
_WRAP = Qt.TextFlag.TextWordWrap


def card_texts(dot: DotSet, names: DataNames) -> tuple[str, str]:
    """The numbers of the one dot in a set, and whose they are."""
    numbers = (plain(float(values[0]), 3) for values in (dot.z, dot.outputs, dot.slopes))
    label = class_text(names, int(dot.labels[0])) if dot.targets is None else target_text(names, float(dot.targets[0]))
    return texts.dot_numbers(*numbers), texts.dot_name(int(dot.units[0]), int(dot.examples[0]), label)


def paint_dot_card(
    painter: QPainter, theme: Theme, dot: DotSet, names: DataNames, at: tuple[float, float], within: QRectF
) -> None:
    """Paint the card of one dot near its place, whole within the plot and off the dot."""
    numbers, name = card_texts(dot, names)
    fonts = (theme.font(0.9, bold=True), numbers, "text"), (theme.font(0.85), name, "quiet")
    room = QRectF(0.0, 0.0, within.width() - 2 * _MARGIN - 2 * _EDGE, 1e4)
    sizes = [QFontMetricsF(font).boundingRect(room, _WRAP, text).size() for font, text, _ in fonts]
    width = max(size.width() for size in sizes) + 2 * _MARGIN + 1.0
    box = card_box(width, sum(size.height() for size in sizes) + 2 * _MARGIN - 4, at, within)
    painter.setPen(QPen(theme.colour("strong_line"), 1.0))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(box, 4.0, 4.0)
    top = box.top() + _MARGIN - 2
    for (font, text, role), size in zip(fonts, sizes, strict=True):
        painter.setFont(font)
        painter.setPen(theme.colour(role))
        painter.drawText(QRectF(box.left() + _MARGIN, top, width - 2 * _MARGIN, size.height() + 1), _WRAP, text)
        top += size.height()


def card_box(width: float, height: float, at: tuple[float, float], within: QRectF) -> QRectF:
    """Above the dot, else below it; whole within the plot."""
    x, y = at
    left = max(min(x - width / 2, within.right() - width - _EDGE), within.left() + _EDGE)
    above = y - _OFFSET - height
    top = above if above >= within.top() + _EDGE else y + _OFFSET
    return QRectF(left, max(min(top, within.bottom() - height - _EDGE), within.top() + _EDGE), width, height)


_SMALL = 0.9
_INDENT = 8.0
_GAP = 4.0

Row = tuple[str, str]
"""A statement and its number."""


class MicroscopeStatements(QWidget):
    """A heading and rows of statement and number."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heading = ""
        self._rows: tuple[Row, ...] = ()
        self._own_rows: tuple[Row, ...] = ()
        self._hint = self.tr("Point at a card below for its statements.")
        self.setObjectName("microscope_statements")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_rows(self, heading: str, rows: tuple[Row, ...], *, is_passing: bool = False) -> None:
        """Show these statements; ``is_passing`` while the pointer rests on a card, for which no room is made."""
        if not is_passing:
            self._own_rows = rows
        if (heading, rows) != (self._heading, self._rows):
            self._heading, self._rows = heading, rows
            self.setAccessibleName(heading)
            self.update()

    def event(self, event: QEvent) -> bool:
        # texts that change with every picture are put together only when they are needed
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.full_text())
        return super().event(event)

    def full_text(self) -> str:
        """Everything, as rich text."""
        rows = "".join(f"<p>{escape(statement)}<br><b>{escape(number)}</b></p>" for statement, number in self._rows)
        return f"<b>{escape(self._heading)}</b>{rows}"

    def sizeHint(self) -> QSize:
        return QSize(190, 160)

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self) as painter:
            bold = self._theme.font(1.0, bold=True)
            self._write(painter, bold, "text", QPointF(0, QFontMetricsF(bold).ascent() + 2), self._heading)
            plain_font, bold = self._theme.font(_SMALL), self._theme.font(_SMALL, bold=True)
            if not self._paint_in_full(painter, plain_font, bold):
                self._paint_short(painter, plain_font, bold)

    def _write(self, painter: QPainter, font: QFont, role: str, at: QPointF, text: str) -> str:
        """A line from a place to the right edge, cut where it is longer; what is written."""
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, self.width() - at.x())
        painter.drawText(at, text)
        return text

    def full_height(self, width: float) -> float:
        """The height in which everything is written out."""
        return self._top() + sum(map(sum, self._heights(self._own_rows, width))) + 1.0

    def _top(self) -> float:
        return QFontMetricsF(self._theme.font(1.0, bold=True)).height() + 2 + _GAP

    def _heights(self, rows: tuple[Row, ...], width: float) -> list[tuple[float, float]]:
        """Of each statement and of its number, written out in lines of a width."""
        plain, bold = (QFontMetricsF(self._theme.font(_SMALL, bold=is_bold)) for is_bold in (False, True))
        return [
            (
                plain.boundingRect(QRectF(0, 0, width, 1e4), _WRAP, statement).height(),
                bold.boundingRect(QRectF(0, 0, width - _INDENT, 1e4), _WRAP, number).height(),
            )
            for statement, number in rows
        ]

    def _paint_in_full(self, painter: QPainter, plain_font: QFont, bold: QFont) -> bool:
        """Statements written out with their numbers below, if there is room."""
        top, width = self._top(), float(self.width())
        heights = self._heights(self._rows, width)
        gap = min((self.height() - top - sum(map(sum, heights))) / max(len(heights), 1), 8.0)
        if gap < 0:
            return False
        for (statement, number), (above, below) in zip(self._rows, heights, strict=True):
            painter.setFont(plain_font)
            painter.setPen(self._theme.colour("quiet"))
            painter.drawText(QRectF(0, top, width, above + 1), _WRAP, statement)
            painter.setFont(bold)
            painter.setPen(self._theme.colour("text"))
            painter.drawText(QRectF(_INDENT, top + above, width - _INDENT, below + 1), _WRAP, number)
            top += above + below + gap
        self._paint_hint(painter, top + QFontMetricsF(plain_font).height(), plain_font)
        return True

    def _paint_hint(self, painter: QPainter, top: float, font: QFont) -> None:
        metrics, flags = QFontMetricsF(font), int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignBottom)
        box = QRectF(0, top, self.width(), self.height() - top)
        if metrics.boundingRect(box, flags, self._hint).height() <= box.height():
            painter.setFont(font)
            painter.setPen(self._theme.colour("quiet"))
            painter.drawText(box, flags, self._hint)

    def _paint_short(self, painter: QPainter, plain_font: QFont, bold: QFont) -> None:
        """A line for each statement and one for its number, or one line for both, as many as there is room for."""
        metrics, top = QFontMetricsF(plain_font), self._top()
        line = metrics.height()
        in_two = self.height() - top >= 2 * line * len(self._rows)
        for statement, number in self._rows:
            if top + line > self.height() + 1:
                return
            baseline, used = top + metrics.ascent(), 0.0
            if in_two:
                top += line
                self._write(painter, bold, "text", QPointF(_INDENT, baseline + line), number)
            else:
                number = self._write(painter, bold, "text", QPointF(0, baseline), number)
                used = QFontMetricsF(bold).horizontalAdvance(number) + 6
            if self.width() - used > 24:
                self._write(painter, plain_font, "quiet", QPointF(used, baseline), statement)
            top += line
