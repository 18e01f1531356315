"""What stands over the loss plot at the pointer: a line, a mark on each curve, and a card with their values."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.base.theme import Theme
from gui.views.loss.paint import Row, draw_sample


class ReadOut(QWidget):
    """The line under the pointer, a mark on each curve and the card with their values, laid over the plot."""

    _MARGIN = 7.0

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = ""
        self._rows: tuple[Row, ...] = ()
        self._notes: tuple[str, ...] = ()
        self._marks: tuple[QPointF, ...] = ()
        self._x = 0.0
        self._area = QRectF()
        self.setObjectName("loss_read_out")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(
        self,
        x: float,
        area: QRectF,
        title: str,
        rows: tuple[Row, ...],
        marks: tuple[QPointF, ...],
        notes: tuple[str, ...] = (),
    ) -> None:
        """Draw the line at ``x`` over ``area``, all in this widget's pixels; ``notes`` are quiet lines of the card."""
        new = (x, area, title, rows, marks, notes)
        if new != (self._x, self._area, self._title, self._rows, self._marks, self._notes) or self.isHidden():
            self._x, self._area, self._title, self._rows, self._marks, self._notes = new
            self.setAccessibleName(", ".join([title, *(f"{row.name} {row.value}" for row in rows), *notes]))
            self.show()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("strong_line"), 1.0))
            x = round(self._x) + 0.5
            painter.drawLine(QPointF(x, self._area.top()), QPointF(x, self._area.bottom()))
            painter.setPen(QPen(self._theme.colour("surface"), 1.5))
            painter.setBrush(self._theme.colour("text"))
            for mark in self._marks:
                painter.drawEllipse(mark, 3.5, 3.5)
            self._paint_card(painter)

    def _paint_card(self, painter: QPainter) -> None:
        title_font, font = self._theme.font(0.9, bold=True), self._theme.font(0.9)
        metrics, line = QFontMetricsF(font), QFontMetrics(title_font).height() + 2.0
        names = 26.0 + max((metrics.horizontalAdvance(row.name) for row in self._rows), default=0.0) + 10.0
        values = max((metrics.horizontalAdvance(row.value) for row in self._rows), default=0.0)
        notes = max((metrics.horizontalAdvance(note) for note in self._notes), default=0.0)
        title = QFontMetricsF(title_font).horizontalAdvance(self._title)
        n_lines = 1 + len(self._rows) + len(self._notes)
        card = QRectF(0, 0, max(names + values, title, notes) + 2 * self._MARGIN, line * n_lines + 2 * self._MARGIN - 2)
        card.moveTopLeft(self._card_place(card))
        painter.setPen(QPen(self._theme.colour("line"), 1.0))
        painter.setBrush(self._theme.colour("surface", 248))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        left, baseline = card.left() + self._MARGIN, card.top() + self._MARGIN + metrics.ascent()
        painter.setPen(self._theme.colour("text"))
        painter.setFont(title_font)
        painter.drawText(QPointF(left, baseline), self._title)
        painter.setFont(font)
        for row in self._rows:
            baseline += line
            draw_sample(painter, row.kind, self._theme, QPointF(left, baseline - metrics.xHeight() / 2), 20.0)
            painter.setPen(self._theme.colour("quiet"))
            painter.drawText(QPointF(left + 26.0, baseline), row.name)
            painter.setPen(self._theme.colour("text"))
            painter.drawText(QPointF(left + names, baseline), row.value)
        painter.setPen(self._theme.colour("quiet"))
        for note in self._notes:
            baseline += line
            painter.drawText(QPointF(left, baseline), note)

    def _card_place(self, card: QRectF) -> QPointF:
        """Right of the line, or left of it where there is no room; always within the plot. A card with notes is about
        the last mark's curve and leaves it in sight: below it, or above it where it is low."""
        gap = 10.0
        left = self._x + gap
        if left + card.width() > self._area.right():
            left = self._x - gap - card.width()
        top = self._area.top() + 6.0
        if self._notes and self._marks and self._marks[-1].y() < self._area.center().y():
            top = min(self._marks[-1].y() + gap, self.height() - card.height())
        return QPointF(round(max(left, self._area.left() + 2.0)), round(top))
