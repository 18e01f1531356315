"""The pictures in the import dialog: the first rows of a table as they were understood, and where its points will lie.

Each is one widget that paints; what is imported, the dialog decides.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.arrays import FloatArray, IntArray
from core.data.region import PlaneRegion, region_of
from core.io.tables.table import PointsTable
from gui.base.class_looks import class_colour
from gui.base.formatting import MINUS, feature_text
from gui.base.markers import draw_marker
from gui.base.plane_coordinates import PlaneFrame
from gui.base.theme import Theme
from gui.views.import_dialog.texts import cut

N_ROWS = 5
_PAD = 10.0
_GAP = 18.0
_FEW = 400
"""Up to here the points of the sketch have their shapes; more of them are dots."""


def number_text(value: float) -> str:
    """A coordinate in at most six digits."""
    return f"{value:.6g}".replace("-", MINUS)


class RowsPreview(QWidget):
    """The first rows of a table: x1, x2, and the class as a shape beside its name in the table."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[tuple[str, str, str]] = []
        self._labels: list[int | None] = []
        self._more = ""
        self.setObjectName("rows_preview")
        self.setAccessibleName(self.tr("First rows"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_table(self, table: PointsTable) -> None:
        """Show the first rows of a table."""
        coordinates = table.points[:, :N_ROWS].T.tolist()
        self._labels = [None] * len(coordinates) if table.labels is None else table.labels[:N_ROWS].tolist()
        names = [cut(word) for word in table.first_words[: len(coordinates)]] or [""] * len(coordinates)
        self._rows = [
            (number_text(x1), number_text(x2), name) for (x1, x2), name in zip(coordinates, names, strict=True)
        ]
        self._more = "…" if table.n_rows > N_ROWS else ""
        self.setAccessibleDescription("; ".join(", ".join(row) for row in self._rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        return QSize(math.ceil(sum(self._widths(metrics)) + 2 * _PAD), self._height(metrics))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter, self._theme)

    def _paint(self, painter: QPainter, theme: Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line"), 1.0))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4.0, 4.0)
        metrics = QFontMetricsF(self.font())
        line, widths = metrics.height() * 1.3, self._widths(metrics)
        self._paint_row(painter, self._heading(), _PAD / 2, line, widths, theme.colour("quiet"))
        y = _PAD / 2 + line
        painter.setPen(QPen(theme.colour("line"), 1.0))
        painter.drawLine(QPointF(_PAD, round(y) + 0.5), QPointF(self.width() - _PAD, round(y) + 0.5))
        if not self.isEnabled():  # there are no points to show
            return
        for row, label in zip(self._rows, self._labels, strict=True):
            self._paint_row(painter, row, y, line, widths, theme.colour("text"))
            if label is not None:
                centre = QPointF(_PAD + widths[0] + widths[1] + _GAP + line * 0.3, y + line / 2)
                draw_marker(painter, theme, centre, line * 0.2, label, True)
            y += line
        if self._more:
            self._paint_row(painter, (self._more, self._more, ""), y, line, widths, theme.colour("quiet"))

    def _paint_row(
        self,
        painter: QPainter,
        row: Sequence[str],
        top: float,
        height: float,
        widths: tuple[float, float, float],
        colour: QColor,
    ) -> None:
        right, middle = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignVCenter
        painter.setPen(colour)
        painter.drawText(QRectF(_PAD, top, widths[0], height), right | middle, row[0])
        painter.drawText(QRectF(_PAD + widths[0], top, widths[1], height), right | middle, row[1])
        left = _PAD + widths[0] + widths[1] + _GAP + height * 0.75
        painter.drawText(QRectF(left, top, self.width() - left, height), middle, row[2])

    def _heading(self) -> tuple[str, str, str]:
        return feature_text("x1"), feature_text("x2"), self.tr("class")

    def _widths(self, metrics: QFontMetricsF) -> tuple[float, float, float]:
        rows = [self._heading(), *self._rows]
        first, second, name = (max(metrics.horizontalAdvance(row[place]) for row in rows) for place in range(3))
        least = metrics.horizontalAdvance("0.00000")
        return max(first, least), max(second, least) + _GAP, name + _GAP + metrics.height()

    def _height(self, metrics: QFontMetricsF) -> int:
        n_lines = 1 + len(self._rows) + bool(self._more)
        return math.ceil(n_lines * metrics.height() * 1.3 + _PAD)


class PointsSketch(QWidget):
    """The points on the part of the plane that will be shown, with the numbers at its borders."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points: FloatArray = np.empty((2, 0))
        self._labels: IntArray = np.empty(0, dtype=np.int64)
        self._region = PlaneRegion()
        self._picture: QPixmap | None = None
        self.setObjectName("points_sketch")
        self.setAccessibleName(self.tr("The points on the plane"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._forget)

    def show_points(self, points: FloatArray, labels: IntArray, *, is_table: bool) -> None:
        """Show points (2, m) with labels (m,), on axes that each fit their own column if they are those of a table."""
        self._points, self._labels, self._region = points, labels, region_of(points, is_table=is_table)
        (left, right), (low, high) = self._limit_texts()
        sentence = self.tr("The plane shows x1 from {left} to {right} and x2 from {low} to {high}.")
        sentence = sentence.format(left=left, right=right, low=low, high=high)
        self.setAccessibleDescription(sentence)
        self.setToolTip(sentence)
        self._forget()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._theme.font(0.85))
        side = metrics.height() * 9.5
        return QSize(math.ceil(side + self._gutter(metrics)), math.ceil(side + metrics.height() * 1.2))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None or self._picture.deviceIndependentSize().toSize() != self.size():
            self._picture = self._painted()
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture)

    def resizeEvent(self, event: object) -> None:
        self._picture = None

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange:
            self._picture = None
        super().changeEvent(event)

    def _painted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._theme.font(0.85))
            metrics = QFontMetricsF(painter.font())
            gutter = self._gutter(metrics)
            side = min(self.width() - gutter, self.height() - metrics.height() * 1.2)
            frame = QRectF(gutter + 0.5, 0.5, side - 1.0, side - 1.0)
            painter.setPen(QPen(self._theme.colour("line"), 1.0))
            painter.setBrush(self._theme.colour("surface"))
            painter.drawRect(frame)
            self._paint_limits(painter, frame, metrics)
            painter.setClipRect(frame)
            self._paint_axes(painter, frame)
            if self.isEnabled():
                self._paint_points(painter, frame)
        return picture

    def _paint_limits(self, painter: QPainter, frame: QRectF, metrics: QFontMetricsF) -> None:
        painter.setPen(self._theme.colour("quiet"))
        (left, right), (low, high) = self._limit_texts()
        at_right, line = Qt.AlignmentFlag.AlignRight, metrics.height()
        gutter = QRectF(0.0, 0.0, frame.left() - 5.0, line)
        painter.drawText(gutter, at_right, high)
        painter.drawText(gutter.translated(0.0, frame.bottom() - line), at_right, low)
        below = QRectF(frame.left(), frame.bottom() + 1.0, frame.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, left)
        painter.drawText(below, at_right, right)

    def _paint_axes(self, painter: QPainter, frame: QRectF) -> None:
        zero = self._to_pixels(np.zeros((2, 1)), frame)[:, 0]
        painter.setPen(QPen(self._theme.colour("line"), 1.0))
        painter.drawLine(QPointF(zero[0], frame.top()), QPointF(zero[0], frame.bottom()))
        painter.drawLine(QPointF(frame.left(), zero[1]), QPointF(frame.right(), zero[1]))

    def _paint_points(self, painter: QPainter, frame: QRectF) -> None:
        pixels = self._to_pixels(self._points, frame)
        if self._labels.size <= _FEW:
            for (x, y), label in zip(pixels.T.tolist(), self._labels.tolist(), strict=True):
                draw_marker(painter, self._theme, QPointF(x, y), 3.2, label, True)
            return
        for label in np.unique(self._labels).tolist():
            painter.setPen(QPen(class_colour(self._theme, label, 170), 2.2, c=Qt.PenCapStyle.RoundCap))
            dots = pixels[:, self._labels == label].T.tolist()
            painter.drawPoints(QPolygonF([QPointF(x, y) for x, y in dots]))

    def _to_pixels(self, points: FloatArray, frame: QRectF) -> FloatArray:
        return PlaneFrame(frame.left(), frame.top(), frame.width(), self._region).to_pixels(points)

    def _limit_texts(self) -> tuple[tuple[str, str], tuple[str, str]]:
        (left, right), (low, high) = self._region.x1_limits, self._region.x2_limits
        return (number_text(left), number_text(right)), (number_text(low), number_text(high))

    def _gutter(self, metrics: QFontMetricsF) -> float:
        return max(metrics.horizontalAdvance(text) for text in self._limit_texts()[1]) + 6.0

    def _forget(self) -> None:
        self._picture = None
        self.updateGeometry()
        self.update()
