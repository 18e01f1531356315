"""X as a picture: a column for each training example, a row for each feature, coloured by value.

It lights one column up, the loop's current one or the one that is pointed at, and reports what is pointed at in it.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.arrays import FloatArray, IntArray
from core.data.features import FEATURES
from core.explain.target import Target
from gui.base.formatting import count, wrapped
from gui.base.painting import draw_cells
from gui.base.theme import Theme

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
