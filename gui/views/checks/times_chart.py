"""Times of the loop and of the matrix products over m: two bars for each m on one logarithmic axis, with their numbers.

It is a table as much as a chart: everything is written beside the bars.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.explain.vectorisation import Measurement
from gui.base.formatting import count
from gui.base.theme import Theme
from gui.views.checks.texts import error_text
from gui.views.checks.vectorisation_texts import ratio_text, time_text

_GAP = 10.0
_DECADES_AT_LEAST = 3


class TimesChart(QWidget):
    """Paints measurements. Without any, it takes no room."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measured: tuple[Measurement, ...] = ()
        self.setObjectName("times_chart")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()
        self.hide()
        theme.changed.connect(self.update)

    @property
    def measured(self) -> tuple[Measurement, ...]:
        """What is shown."""
        return self._measured

    def show_measured(self, measured: tuple[Measurement, ...]) -> None:
        """Show these, one group of bars each."""
        if measured != self._measured:
            if len(measured) != len(self._measured):
                self.updateGeometry()
            self._measured = measured
            self.setVisible(bool(measured))
            self._say()
            self.update()

    def _say(self) -> None:
        rows = [
            self.tr("m = {m}: loop {loop}, matrix {matrix}, {ratio}, largest difference {difference}").format(
                m=row.m,
                loop=time_text(row.loop_s),
                matrix=time_text(row.matrix_s),
                ratio=ratio_text(row.ratio),
                difference=error_text(row.largest_difference),
            )
            for row in self._measured
        ]
        self.setAccessibleName("; ".join([self.tr("Times of loop and matrix form"), *rows]))

    def sizeHint(self) -> QSize:
        line = QFontMetricsF(self._theme.font(0.9)).height()
        return QSize(400, round((1.0 + 2.15 * len(self._measured)) * line + 8))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._theme.font(0.9))
            metrics = QFontMetricsF(painter.font())
            columns = self._columns(metrics)
            self._paint_head(painter, metrics, columns)
            low, high = self._range()
            y = metrics.height() + 4.0
            for row in self._measured:
                self._paint_row(painter, metrics, columns, row, y, low, high)
                y += 2.15 * metrics.height()

    def _columns(self, metrics: QFontMetricsF) -> tuple[float, float, float, float]:
        """Left ends of the bars, the ratio and the difference, and the room for a bar."""
        names = max(metrics.horizontalAdvance(text) for text in ("10 000", self.tr("m")))
        kinds = max(metrics.horizontalAdvance(text) for text in (self.tr("loop"), self.tr("matrix")))
        bars = names + _GAP + kinds + _GAP
        difference = self.width() - metrics.horizontalAdvance(self.tr("largest difference")) - 2.0
        ratio = difference - _GAP - max(metrics.horizontalAdvance(text) for text in ("0000 ×", self.tr("ratio")))
        room = ratio - _GAP - bars - metrics.horizontalAdvance("000.0 ms") - 6.0
        return bars, ratio, difference, max(room, 8.0)

    def _paint_head(self, painter: QPainter, metrics: QFontMetricsF, columns: tuple[float, ...]) -> None:
        bars, ratio, difference, _ = columns
        painter.setPen(self._theme.colour("quiet"))
        heads = (0.0, self.tr("m")), (bars, self.tr("time, log scale"))
        for left, text in (*heads, (ratio, self.tr("ratio")), (difference, self.tr("largest difference"))):
            painter.drawText(QPointF(left, metrics.ascent()), text)

    def _range(self) -> tuple[float, float]:
        """log10 of the times at the axis's ends, whole decades."""
        times = [time for row in self._measured for time in (row.loop_s, row.matrix_s)]
        low = math.floor(math.log10(max(min(times), 1e-9)))
        return low, max(math.ceil(math.log10(max(max(times), 1e-9))), low + _DECADES_AT_LEAST)

    def _paint_row(
        self,
        painter: QPainter,
        metrics: QFontMetricsF,
        columns: tuple[float, float, float, float],
        row: Measurement,
        y: float,
        low: float,
        high: float,
    ) -> None:
        bars, ratio, difference, room = columns
        line = metrics.height()
        painter.setPen(self._theme.colour("text"))
        painter.drawText(QPointF(0.0, y + metrics.ascent()), count(row.m))
        self._paint_bar(painter, metrics, bars, y, room, self.tr("loop"), row.loop_s, low, high)
        self._paint_bar(painter, metrics, bars, y + line, room, self.tr("matrix"), row.matrix_s, low, high)
        painter.setPen(self._theme.colour("text"))
        painter.setFont(self._theme.font(0.9, bold=True))
        painter.drawText(QPointF(ratio, y + metrics.ascent()), ratio_text(row.ratio))
        painter.setFont(self._theme.font(0.9))
        painter.drawText(QPointF(difference, y + metrics.ascent()), error_text(row.largest_difference))

    def _paint_bar(
        self,
        painter: QPainter,
        metrics: QFontMetricsF,
        left: float,
        y: float,
        room: float,
        kind: str,
        time_s: float,
        low: float,
        high: float,
    ) -> None:
        """The loop's bar is an outline, that of the matrix form is filled."""
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(QPointF(left - _GAP - metrics.horizontalAdvance(kind), y + metrics.ascent()), kind)
        share = (math.log10(max(time_s, 1e-9)) - low) / (high - low)
        bar = QRectF(left, y + 0.22 * metrics.height(), max(room * share, 2.0), 0.56 * metrics.height())
        is_loop = kind == self.tr("loop")
        painter.setPen(QPen(self._theme.colour("quiet" if is_loop else "accent"), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush if is_loop else self._theme.colour("accent"))
        painter.drawRect(bar)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(QPointF(bar.right() + 6.0, y + metrics.ascent()), time_text(time_s))
