"""The pictures of the vectorisation lens: times of loop and matrix product over m, two bars for each m on one
logarithmic axis; and X, a column for each training example, a row for each feature, coloured by value. One column is
highlighted, the loop's current one or the one that is pointed at.
"""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.arrays import FloatArray, IntArray
from core.data.features import FEATURES
from core.explain.target import Target
from core.explain.vectorisation import Measurement
from gui.base.formatting import count, wrapped
from gui.base.painting import draw_cells
from gui.base.theme import Theme
from gui.views.checks.texts import error_text, ratio_text, time_text

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


_GAP = 6.0
_ROW_SCALE = 0.95
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ColumnsPicture(QWidget):
    """The columns of X.

    Emits
    -----
    pointed(Target or None)
        When another column, or none, is under the pointer or the keyboard's mark.
    """

    pointed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: tuple[str, ...] = ()
        self._X: FloatArray = np.empty((0, 0))
        self._places: IntArray = np.empty(0, dtype=np.int64)
        self._image: QImage | None = None
        self._lit: int | None = None
        self._current: int | None = None
        self.setObjectName("columns_picture")
        self.setAccessibleName(self.tr("Columns of X"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            wrapped(
                self.tr(
                    "X, the training examples side by side: each column is an example, each row a feature; blue "
                    "is above zero, orange below. The loop takes one column after the other, a matrix product "
                    "takes all at once. Point at a column, or use the arrow keys, to see its point."
                )
            )
        )
        theme.changed.connect(self._on_theme_changed)

    def show_columns(self, X: FloatArray, places: IntArray, features: tuple[str, ...]) -> None:
        """Show inputs (n_0, m) of the examples at these places of the data."""
        if features == self._names and np.array_equal(places, self._places) and np.array_equal(X, self._X):
            return
        if len(features) != len(self._names):
            self.updateGeometry()
        self._names, self._X, self._places = features, X, places
        self._lit = self._current = self._image = None
        self.update()

    def show_current(self, column: int | None) -> None:
        """The column that the loop has come to."""
        if column != self._current:
            self._current = column
            self.update()

    def show_pointed(self, target: Target | None) -> None:
        """Light up the column of an example. Emits nothing."""
        place = target.example if target is not None else None
        found = np.flatnonzero(self._places == place).tolist() if place is not None else []
        column = found[0] if found else None
        if column != self._lit:
            self._lit = column
            self.update()

    # Size

    def sizeHint(self) -> QSize:
        return QSize(320, round(self._metrics().height() * (1 + _ROW_SCALE * max(len(self._names), 1)) + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._theme.font(0.9))

    def _area(self) -> QRectF:
        """Where the columns are: right of the features' names, below the line of words."""
        names = max((self._metrics().horizontalAdvance(FEATURES[name].label) for name in self._names), default=0.0)
        top = self._metrics().height() + 2.0
        return QRectF(names + _GAP, top, self.width() - names - _GAP - 1.0, self.height() - top - 2.0)

    # Pointer and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        area, m = self._area(), len(self._places)
        share = (event.position().x() - area.left()) / max(area.width(), 1.0)
        self._point(int(share * m) if m and 0.0 <= share < 1.0 else None)

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        m = len(self._places)
        if step is not None and m:
            self._point(0 if self._lit is None else min(max(self._lit + step, 0), m - 1))
        elif event.key() == Qt.Key.Key_Escape and self._lit is not None:
            self._point(None)
        else:
            super().keyPressEvent(event)

    def _point(self, column: int | None) -> None:
        if column != self._lit:
            self._lit = column
            self.update()
            self.pointed.emit(None if column is None else Target("example", example=int(self._places[column])))

    # Painting

    def _on_theme_changed(self) -> None:
        self._image = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setFont(self._theme.font(0.9))
            painter.setPen(self._theme.colour("quiet"))
            metrics, area = self._metrics(), self._area()
            painter.drawText(QPointF(area.left(), metrics.ascent()), self._caption())
            row = area.height() / max(len(self._names), 1)
            for k, name in enumerate(self._names):
                y = area.top() + (k + 0.5) * row + (metrics.ascent() - metrics.descent()) / 2
                painter.drawText(QPointF(0.0, y), FEATURES[name].label)
            if not self._X.size:
                return
            if self._image is None:
                self._image = _image_of(self._X, self._theme.heat_table(0.9))
            draw_cells(painter, area, self._image)
            painter.setPen(QPen(self._theme.colour("line"), 1.0))
            painter.drawRect(area)
            self._paint_column(painter, area, self._current, "text")
            self._paint_column(painter, area, self._lit, "accent")

    def _paint_column(self, painter: QPainter, area: QRectF, column: int | None, role: str) -> None:
        """A frame around a column, at least wide enough to be seen, with a pointer above it."""
        if column is None or not 0 <= column < len(self._places):
            return
        width = area.width() / len(self._places)
        left = area.left() + column * width
        frame = QRectF(left, area.top(), width, area.height())
        if frame.width() < 5.0:
            frame.adjust(-0.5 * (5.0 - width), 0, 0.5 * (5.0 - width), 0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("surface"), 4.0))
        painter.drawRect(frame)
        painter.setPen(QPen(self._theme.colour(role), 2.0))
        painter.drawRect(frame)
        painter.drawLine(QLineF(frame.center().x(), frame.top() - 4.0, frame.center().x(), frame.top()))

    def _caption(self) -> str:
        m = len(self._places)
        if not m:
            return self.tr("X has no columns: there are no training examples")
        shown = self._current if self._current is not None else self._lit
        if shown is None or not 0 <= shown < m:
            return self.tr("X, {m} columns").format(m=count(m))
        values = ", ".join(
            f"{FEATURES[name].label} = {value:.2f}".replace("-", "−")
            for name, value in zip(self._names, self._X[:, shown], strict=True)
        )
        return self.tr("column i = {i} of {m}: {values}").format(i=count(shown + 1), m=count(m), values=values)


def _image_of(X: FloatArray, table: list[int]) -> QImage:
    """A pixel for each entry, each row on a scale of its own that is symmetric about 0."""
    largest = np.maximum(np.abs(X).max(axis=1, keepdims=True), 1e-300)
    levels = np.rint((X / largest + 1.0) * 127.5).astype(np.uint8)
    n_rows, m = levels.shape
    padded = np.zeros((n_rows, (m + 3) // 4 * 4), dtype=np.uint8)  # lines of an image begin at multiples of four
    padded[:, :m] = levels
    image = QImage(padded.tobytes(), m, n_rows, padded.shape[1], QImage.Format.Format_Indexed8)
    image.setColorTable(table)
    return image.copy()  # owns its memory
