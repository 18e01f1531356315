"""The pictures of the vectorisation lens: times of loop and matrix product over m, two bars for each m on one
logarithmic axis; and X, a column for each training example, a row for each feature, coloured by value. One column is
highlighted, the loop's current one or the one that is pointed at.
"""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.arrays import FloatArray, IntArray
from core.data.features import FEATURES
from core.explain.target import Target
from core.explain.vectorisation import Measurement
from gui.base.data_words import shortened
from gui.base.formatting import count, plain, time_text
from gui.base.language import counted_text, listed
from gui.base.painting import ScreenPainter, draw_cells
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.checks.section import PointedPicture
from gui.views.checks.texts import error_text, ratio_text

_GAP = 10.0
_NAME_GAP = 6.0
_ROW_SCALE = 0.95
_MOST_VALUES = 8
"""Of a column, that are said above the picture."""
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
        with ScreenPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._theme.font(0.9))
            line = QFontMetricsF(painter.font()).height()
            columns = self._columns(QFontMetricsF(painter.font()))
            bars, ratio, difference, _ = columns
            heads = (self.tr("m"), self.tr("time, log scale"), self.tr("ratio"), self.tr("largest difference"))
            for left, text in zip((0.0, bars, ratio, difference), heads, strict=True):
                self._write(painter, "quiet", left, 0.0, text)
            y = line + 4.0
            for row in self._measured:
                self._paint_row(painter, columns, row, y)
                y += 2.15 * line

    def _write(self, painter: QPainter, role: str, left: float, top: float, text: str) -> None:
        painter.setPen(self._theme.colour(role))
        painter.drawText(QPointF(left, top + QFontMetricsF(painter.font()).ascent()), text)

    def _columns(self, metrics: QFontMetricsF) -> tuple[float, float, float, float]:
        """Left ends of the bars, the ratio and the difference, and the room for a bar."""
        names = max(metrics.horizontalAdvance(text) for text in ("10 000", self.tr("m")))
        kinds = max(metrics.horizontalAdvance(text) for text in (self.tr("loop"), self.tr("matrix")))
        bars = names + _GAP + kinds + _GAP
        difference = self.width() - metrics.horizontalAdvance(self.tr("largest difference")) - 2.0
        ratio = difference - _GAP - max(metrics.horizontalAdvance(text) for text in ("0000 ×", self.tr("ratio")))
        room = ratio - _GAP - bars - metrics.horizontalAdvance("000.0 ms") - 6.0
        return bars, ratio, difference, max(room, 8.0)

    def _range(self) -> tuple[float, float]:
        """log10 of the times at the axis's ends, whole decades."""
        times = [time for row in self._measured for time in (row.loop_s, row.matrix_s)]
        low = math.floor(math.log10(max(min(times), 1e-9)))
        return low, max(math.ceil(math.log10(max(max(times), 1e-9))), low + _DECADES_AT_LEAST)

    def _paint_row(
        self, painter: QPainter, columns: tuple[float, float, float, float], row: Measurement, y: float
    ) -> None:
        bars, ratio, difference, room = columns
        self._write(painter, "text", 0.0, y, count(row.m))
        self._paint_bar(painter, QPointF(bars, y), room, row.loop_s, is_loop=True)
        line = QFontMetricsF(painter.font()).height()
        self._paint_bar(painter, QPointF(bars, y + line), room, row.matrix_s, is_loop=False)
        painter.setFont(self._theme.font(0.9, bold=True))
        self._write(painter, "text", ratio, y, ratio_text(row.ratio))
        painter.setFont(self._theme.font(0.9))
        self._write(painter, "text", difference, y, error_text(row.largest_difference))

    def _paint_bar(self, painter: QPainter, at: QPointF, room: float, time_s: float, *, is_loop: bool) -> None:
        """The loop's bar is an outline, that of the matrix form is filled."""
        metrics, (low, high) = QFontMetricsF(painter.font()), self._range()
        kind = self.tr("loop") if is_loop else self.tr("matrix")
        self._write(painter, "quiet", at.x() - _GAP - metrics.horizontalAdvance(kind), at.y(), kind)
        share = (math.log10(max(time_s, 1e-9)) - low) / (high - low)
        bar = QRectF(at.x(), at.y() + 0.22 * metrics.height(), max(room * share, 2.0), 0.56 * metrics.height())
        painter.setPen(QPen(self._theme.colour("quiet" if is_loop else "accent"), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush if is_loop else self._theme.colour("accent"))
        painter.drawRect(bar)
        self._write(painter, "text", bar.right() + 6.0, at.y(), time_text(time_s))


class ColumnsPicture(PointedPicture[int]):
    """The columns of X."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("columns_picture", theme, parent)
        self._names: tuple[str, ...] = ()
        self._X: FloatArray = np.empty((0, 0))
        self._places: IntArray = np.empty(0, dtype=np.int64)
        self._image: QImage | None = None
        self._current: int | None = None
        self.setAccessibleName(self.tr("Columns of X"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        describe(
            self,
            self.tr(
                "X, the training examples side by side: each column is an example, each row a feature; blue "
                "is above zero, orange below. The loop takes one column after the other, a matrix product "
                "takes all at once. Point at a column, or use the arrow keys, to see its point."
            ),
        )
        theme.changed.connect(self._forget_image)

    def show_columns(self, X: FloatArray, places: IntArray, features: tuple[str, ...]) -> None:
        """Show inputs (n_0, m) of the examples at these places of the data."""
        if features == self._names and np.array_equal(places, self._places) and np.array_equal(X, self._X):
            return
        if len(features) != len(self._names):
            self.updateGeometry()
        self._names, self._X, self._places = features, X, places
        self._highlighted = self._current = self._image = None
        self.update()

    def show_current(self, column: int | None) -> None:
        """The column that the loop has come to."""
        if column != self._current:
            self._current = column
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
        return QRectF(names + _NAME_GAP, top, self.width() - names - _NAME_GAP - 1.0, self.height() - top - 2.0)

    # Pointer and keys

    def _place_of(self, target: Target) -> int | None:
        found = np.flatnonzero(self._places == target.example).tolist() if target.example is not None else []
        return found[0] if found else None

    def _target_of(self, place: int) -> Target:
        return Target("example", example=int(self._places[place]))

    def _place_at(self, x: float, y: float) -> int | None:
        area, m = self._area(), len(self._places)
        share = (x - area.left()) / max(area.width(), 1.0)
        return int(share * m) if m and 0.0 <= share < 1.0 else None

    def _beside(self, across: int, down: int) -> int | None:
        m = len(self._places)
        if not m or not across:
            return None
        return 0 if self._highlighted is None else min(max(self._highlighted + across, 0), m - 1)

    # Painting

    def _forget_image(self) -> None:
        self._image = None

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self) as painter:
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
            self._paint_column(painter, area, self._highlighted, "accent")

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
        shown = self._current if self._current is not None else self._highlighted
        if shown is None or not 0 <= shown < m:
            return counted_text("X, {n} column", "X, {n} columns", m)
        texts = [
            f"{FEATURES[name].label} = {plain(value, 2)}"
            for name, value in zip(self._names, self._X[:, shown], strict=True)
        ]
        values = listed(shortened(texts, _MOST_VALUES))
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
