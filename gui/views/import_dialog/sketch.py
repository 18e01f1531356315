"""Where the points of a table will lie: the part of the plane that will be shown, in the import dialog."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.arrays import FloatArray, IntArray
from core.data.dataset import Dataset
from core.data.names import DataNames
from core.data.region import PlaneRegion, region_of
from core.data.value_scale import value_scale
from core.experiment.plane_axes import usual_axes
from gui.base.class_looks import class_colour
from gui.base.markers import draw_marker
from gui.base.painting import ScreenPainter
from gui.base.plane_coordinates import PlaneFrame
from gui.base.theme import Theme
from gui.base.value_marks import N_SHADES, draw_value_marker, value_colours
from gui.views.import_dialog.texts import number_text

_FEW = 400
"""Up to here the points of the sketch have their shapes; more of them are dots."""


class PointsSketch(QWidget):
    """The points on the part of the plane that will be shown, with the numbers at its borders."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points: FloatArray = np.empty((2, 0))
        self._labels: IntArray = np.empty(0, dtype=np.int64)
        self._shades: IntArray | None = None
        self._region = PlaneRegion()
        self._picture: QPixmap | None = None
        self.setObjectName("points_sketch")
        self.setAccessibleName(self.tr("The points on the plane"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._forget)

    def show_data(self, data: Dataset, names: DataNames) -> None:
        """Show examples as the plane will; on axes that each fit their own column if they are those of a table."""
        self._points = usual_axes(data).places(data)
        self._labels = data.labels
        self._region = region_of(self._points, is_table=names.are_of_table)
        self._shades = None
        if data.targets is not None:
            levels = value_scale(data.targets, is_table=names.are_of_table).levels(data.targets)
            self._shades = levels.astype(np.int64) * N_SHADES // 256
        (left, right), (low, high) = self._limit_texts()
        sentence = self.tr("The plane shows x1 from {left} to {right} and x2 from {low} to {high}.")
        if data.n_columns == 1:
            sentence = self.tr("The plane shows x1 from {left} to {right} and what is learnt from {low} to {high}.")
        elif data.n_columns > 2:
            sentence = self.tr(
                "The plane shows x1 from {left} to {right} and x2 from {low} to {high}. Others can be shown later."
            )
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
        with ScreenPainter(self) as painter:
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
        groups = self._labels if self._shades is None else self._shades
        if groups.size <= _FEW:
            for (x, y), group in zip(pixels.T.tolist(), groups.tolist(), strict=True):
                if self._shades is None:
                    draw_marker(painter, self._theme, QPointF(x, y), 3.2, group, True)
                else:
                    draw_value_marker(painter, self._theme, QPointF(x, y), 3.0, group, True)
            return
        for group in np.unique(groups).tolist():
            colour = (
                class_colour(self._theme, group, 170) if self._shades is None else value_colours(self._theme)[group]
            )
            painter.setPen(QPen(colour, 2.2, c=Qt.PenCapStyle.RoundCap))
            painter.drawPoints(QPolygonF([QPointF(x, y) for x, y in pixels[:, groups == group].T.tolist()]))

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
