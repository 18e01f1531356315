"""What stands over the loss plot at the pointer: a line, a mark on each curve, and a card with their values."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.base.formatting import count, loss_text
from gui.base.language import listed
from gui.base.painting import ScreenPainter
from gui.base.theme import Theme
from gui.views.loss.paint import LineKind, Row, draw_sample, shortened


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
            self.setAccessibleName(listed([title, *(f"{row.name} {row.value}" for row in rows), *notes]))
            self.show()
            self.update()

    def value_text(self, low: float, high: float, own_iteration: int | None = None) -> str:
        """One value, or the smallest and the largest where several iterations share a bucket; with the iteration of a
        run that counts otherwise than the axis."""
        low_text, high_text = loss_text(low), loss_text(high)
        if low_text != high_text:
            low_text = self.tr("{low} to {high}").format(low=low_text, high=high_text)
        if own_iteration is None:
            return low_text
        return self.tr("{loss} at {iteration}").format(loss=low_text, iteration=count(own_iteration))

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self) as painter:
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
        rows = self._rows_with_room(line)
        values = max((metrics.horizontalAdvance(row.value) for row in rows), default=0.0)
        room = self.width() - values - 36.0 - 2 * self._MARGIN
        texts = [shortened(row.name, metrics, room) for row in rows]
        names = 26.0 + max(map(metrics.horizontalAdvance, texts), default=0.0) + 10.0
        notes = max((metrics.horizontalAdvance(note) for note in self._notes), default=0.0)
        title = QFontMetricsF(title_font).horizontalAdvance(self._title)
        n_lines = 1 + len(rows) + len(self._notes)
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
        for row, text in zip(rows, texts, strict=True):
            baseline += line
            draw_sample(painter, row.kind, self._theme, QPointF(left, baseline - metrics.xHeight() / 2), 20.0)
            painter.setPen(self._theme.colour("quiet"))
            painter.drawText(QPointF(left + 26.0, baseline), text)
            painter.setPen(self._theme.colour("text"))
            painter.drawText(QPointF(left + names, baseline), row.value)
        painter.setPen(self._theme.colour("quiet"))
        for note in self._notes:
            baseline += line
            painter.drawText(QPointF(left, baseline), note)

    def _rows_with_room(self, line: float) -> list[Row]:
        """In a low plot the runs that are compared come before what else is read of the present one."""
        n_rooms = int((self.height() - 2 * self._MARGIN + 2) / line) - 1 - len(self._notes)
        rows = list(self._rows)
        for kind in (LineKind.MANY, LineKind.BATCH, LineKind.TEST):
            if len(rows) > n_rooms:
                rows = [row for row in rows if row.kind is not kind]
        return rows[: max(n_rooms, 1)]

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
        left = min(max(left, self._area.left() + 2.0), self.width() - card.width())
        return QPointF(round(max(left, 0.0)), round(max(min(top, self.height() - card.height()), 0.0)))
