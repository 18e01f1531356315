"""Strokes and colours of the loss surface: the heat map with its lines and their numbers, kept until it changes, and
what lies over it: the path, the last step, where the run stands, and the cursor.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QLinearGradient, QPainter, QPainterPath, QPen, QTransform

from core.arrays import FloatArray
from core.explain.loss_surface import Surface
from gui.base import axes
from gui.base.colour import mix, rgb
from gui.base.contours import Contour, contour_path, contours, label_place
from gui.base.formatting import loss_text
from gui.base.painting import device_ratio, is_vector
from gui.base.theme import Colours, Theme
from gui.views.surface import geometry, texts
from gui.views.surface.geometry import Ends, Frame

SMALL = 0.85
_LIGHT_END, _DARK_END = (104, 78, 156), (150, 128, 214)
_STRENGTH = 0.78
"""The highest loss is not quite the full colour, so that lines stand out on it."""

_DOTS_UP_TO = 24
"""States of a path that are marked one by one; more of them hide the line."""

_LEAST_ARROW = 6.0
_SCALE_WIDTH = 56.0
_RADIUS = 5.0


@dataclass(frozen=True, slots=True, eq=False)
class PathShown:
    """The way of the run in the plane.

    Attributes
    ----------
    places : array, shape (k, 2)
        Of the kept states and, as the last one, where the run stands.
    step : array, shape (2, 2) or (0, 2)
        From where to where the last update went, if there is one.
    """

    places: FloatArray
    step: FloatArray


class SurfacePainter:
    """Paints the picture of a surface."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._key: tuple[object, ...] = ()
        self._image = QImage()

    def forget(self) -> None:
        """The colours have changed."""
        self._key = ()

    def metrics(self) -> QFontMetricsF:
        """Of the numbers at the axes."""
        return QFontMetricsF(self._theme.font(SMALL))

    # The surface

    def paint_surface(self, painter: QPainter, frame: Frame, surface: Surface, ends: Ends) -> None:
        """Heat map, lines and their numbers. Until the surface of what is seen now comes, the old one is stretched."""
        area, ratio = QRectF(*frame.area_of(surface.request.window)), device_ratio(painter)
        box = QRectF(0.0, 0.0, frame.box[2], frame.box[3])
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, area.size() != box.size())
        if is_vector(painter):
            painter.drawImage(area, self._heat_map(surface, ends, box, ratio))
            painter.save()
            painter.translate(area.topLeft())
            self._paint_lines(painter, surface, ends, box)
            painter.restore()
            return
        key = (surface, ends, frame.box[2:], ratio, self._theme.font(SMALL).key())
        if key != self._key:
            self._key = key
            self._image = self._heat_map(surface, ends, box, ratio)
            with QPainter(self._image) as onto:
                onto.scale(ratio, ratio)
                self._paint_lines(onto, surface, ends, box)
        painter.drawImage(area, self._image)

    def _heat_map(self, surface: Surface, ends: Ends, box: QRectF, ratio: float) -> QImage:
        width, height = max(1, round(box.width() * ratio)), max(1, round(box.height() * ratio))
        pixels = _table(self._theme.colours)[geometry.shades(surface.losses, ends, width, height)]
        return QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_RGB32).copy()

    def _paint_lines(self, painter: QPainter, surface: Surface, ends: Ends, box: QRectF) -> None:
        rows, columns = surface.losses.shape
        to_box = QTransform(box.width() / (columns - 1), 0.0, 0.0, -box.height() / (rows - 1), 0.0, box.height())
        levels = geometry.contour_levels(ends)
        lines = contours(surface.losses, levels)
        path = QPainterPath()
        for line in lines:
            path.addPath(to_box.map(contour_path(line, 1.0, 0.0)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.strokePath(path, QPen(self._theme.colour("text", 110), 1.0))
        self._paint_numbers(painter, levels, lines, to_box, (columns, rows))

    def _paint_numbers(
        self,
        painter: QPainter,
        levels: Sequence[float],
        lines: Sequence[Contour],
        to_box: QTransform,
        size: tuple[int, int],
    ) -> None:
        painter.setFont(self._theme.font(SMALL))
        metrics, placed = self.metrics(), list[QRectF]()
        for level, line in zip(levels, lines, strict=True):
            place = label_place(line.points, size)
            if place is None:
                continue
            text = texts.tick(level)
            label = QRectF(0.0, 0.0, metrics.horizontalAdvance(text) + 6.0, metrics.height())
            label.moveCenter(to_box.map(QPointF(*place.tolist())))
            if not any(label.adjusted(-6.0, 0.0, 6.0, 0.0).intersects(other) for other in placed):
                placed.append(label)
                painter.fillRect(label, self._theme.colour("surface", 190))
                painter.setPen(self._theme.colour("text"))
                painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)

    # What lies over it

    def paint_path(self, painter: QPainter, frame: Frame, shown: PathShown) -> None:
        """The way, its start as a square, the last step as an arrow, and where the run stands as a disc."""
        places = geometry.simplified(frame.to_pixels(shown.places))
        starts = np.zeros(len(places), dtype=np.bool_)
        starts[0] = True
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._stroke(painter, contour_path(Contour(places, starts), 1.0, 0.0), 1.6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("text"))
        if 2 < len(places) <= _DOTS_UP_TO:
            for x, y in places[1:-1].tolist():
                painter.drawEllipse(QPointF(x, y), 2.0, 2.0)
        painter.setPen(QPen(self._theme.colour("text"), 1.4))
        painter.setBrush(self._theme.colour("surface"))
        if len(places) > 1:
            x, y = places[0].tolist()
            painter.drawRect(QRectF(x - 3.5, y - 3.5, 7.0, 7.0))
        self._paint_step(painter, frame.to_pixels(shown.step))
        painter.setPen(QPen(self._theme.colour("surface"), 1.6))
        painter.setBrush(self._theme.colour("text"))
        painter.drawEllipse(QPointF(*places[-1].tolist()), _RADIUS, _RADIUS)

    def _paint_step(self, painter: QPainter, ends: FloatArray) -> None:
        if not len(ends):
            return
        (x0, y0), (x1, y1) = ends.tolist()
        length = float(np.hypot(x1 - x0, y1 - y0))
        if not _LEAST_ARROW < length < 1e5:
            return
        along = np.array([x1 - x0, y1 - y0]) / length
        tip = np.array([x1, y1]) - along * (_RADIUS + 1.0)
        side = np.array([-along[1], along[0]])
        path = QPainterPath(QPointF(x0, y0))
        path.lineTo(QPointF(*tip.tolist()))
        for way in (1.0, -1.0):
            path.moveTo(QPointF(*(tip - 7.0 * along + way * 4.0 * side).tolist()))
            path.lineTo(QPointF(*tip.tolist()))
        self._stroke(painter, path, 2.2, "accent")

    def _stroke(self, painter: QPainter, path: QPainterPath, width: float, role: str = "text") -> None:
        """With a rim, so that it is seen on every colour."""
        for colour, extra in ((self._theme.colour("surface"), 2.4), (self._theme.colour(role), 0.0)):
            pen = QPen(colour, self._theme.stroke(width + extra))
            pen.setJoinStyle(
                Qt.PenJoinStyle.BevelJoin
            )  # on short pieces it looks as a round one does, in half the time
            painter.strokePath(path, pen)

    def paint_cursor(self, painter: QPainter, frame: Frame, place: tuple[float, float]) -> None:
        """The cross of the keyboard."""
        (x, y), (left, top, width, height) = frame.to_pixels(np.array([place]))[0].tolist(), frame.box
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(self._theme.colour("accent"), 1.0, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(left, y), QPointF(left + width, y))
        painter.drawLine(QPointF(x, top), QPointF(x, top + height))

    def paint_read_out(self, painter: QPainter, frame: Frame, text: str) -> None:
        """A line at the bottom of the picture, or at its top where the run is at the bottom."""
        left, top, width, height = frame.box
        painter.setFont(self._theme.font(SMALL))
        line = self.metrics().height() + 4.0
        strip = QRectF(left, top + height - line, width, line)
        painter.fillRect(strip, self._theme.colour("surface", 225))
        painter.setPen(self._theme.colour("text"))
        shown = self.metrics().elidedText(text, Qt.TextElideMode.ElideRight, width - 8.0)
        painter.drawText(strip.adjusted(4.0, 0.0, -4.0, 0.0), Qt.AlignmentFlag.AlignVCenter, shown)

    # What stands around it

    def paint_axes(
        self, painter: QPainter, frame: Frame, names: tuple[str, str], marked: frozenset[int]
    ) -> tuple[QRectF, QRectF]:
        """Ticks, numbers and the two names; returns where the names are. Marked ones are underlined and in bold."""
        painter.setFont(self._theme.font(SMALL))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        left, top, width, height = frame.box
        metrics = self.metrics()
        boxes = []
        for index, name in enumerate(names):
            font = self._theme.font(SMALL, bold=index in marked)
            font.setUnderline(index in marked)
            painter.setFont(font)
            painter.setPen(self._theme.colour("accent" if index in marked else "text"))
            across = QFontMetricsF(font).horizontalAdvance(name)
            x, y = (left + width - across, top + height + 4.0) if index == 0 else (0.0, top - metrics.height() - 2.0)
            boxes.append(QRectF(x, y, across, metrics.height()))
            painter.drawText(QPointF(x, y + metrics.ascent()), name)
        painter.setFont(self._theme.font(SMALL))
        self._paint_ticks(painter, frame, boxes[0].left() - metrics.averageCharWidth())
        return boxes[0], boxes[1]

    def _paint_ticks(self, painter: QPainter, frame: Frame, right: float) -> None:
        left, top, width, height = frame.box
        low, high, bottom, upper = frame.window
        metrics, line, text = self.metrics(), self._theme.colour("strong_line"), self._theme.colour("quiet")
        values = axes.ticks(low, high, max(2, int(width / (6.0 * metrics.averageCharWidth()))))
        xs = frame.to_pixels(np.array([[value, bottom] for value in values]))[:, 0].tolist()
        widths = [metrics.horizontalAdvance(texts.tick(value)) for value in values]
        begins = axes.apart(xs, widths, left, right, metrics.averageCharWidth())
        for index, (value, x) in enumerate(zip(values, xs, strict=True)):
            painter.setPen(line)
            painter.drawLine(QPointF(x, top + height), QPointF(x, top + height + 3.0))
            if index in begins:
                painter.setPen(text)
                painter.drawText(QPointF(begins[index], top + height + 4.0 + metrics.ascent()), texts.tick(value))
        values = axes.ticks(bottom, upper, max(2, int(height / (1.8 * metrics.height()))))
        ys = frame.to_pixels(np.array([[low, value] for value in values]))[:, 1].tolist()
        for value, y in zip(values, ys, strict=True):
            painter.setPen(line)
            painter.drawLine(QPointF(left - 3.0, y), QPointF(left, y))
            painter.setPen(text)
            middle = min(max(y, top + metrics.height() / 2), top + height - metrics.height() / 2)
            box = QRectF(0.0, middle - metrics.height() / 2, left - 5.0, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, texts.tick(value))

    def paint_scale(self, painter: QPainter, frame: Frame, name: str, ends: Ends, least_left: float) -> None:
        """The colours with the losses at their ends, above the picture to the right; nothing without room for it."""
        left, top, width, _ = frame.box
        metrics, low, high = self.metrics(), f"{name} {loss_text(ends[0])}", loss_text(ends[1])
        gap, right = 5.0, left + width
        widths = metrics.horizontalAdvance(low), metrics.horizontalAdvance(high)
        begin = right - sum(widths) - _SCALE_WIDTH - 2.0 * gap
        if begin < least_left + gap:
            return
        baseline = top - 2.0 - metrics.descent()
        painter.setFont(self._theme.font(SMALL))
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(QPointF(begin, baseline), low)
        painter.drawText(QPointF(right - widths[1], baseline), high)
        bar = QRectF(right - widths[1] - gap - _SCALE_WIDTH, top - metrics.height(), _SCALE_WIDTH, metrics.ascent() - 1)
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        table = _table(self._theme.colours)
        gradient.setColorAt(0.0, int(table[0]))
        gradient.setColorAt(1.0, int(table[-1]))
        painter.fillRect(bar, gradient)
        painter.setPen(QPen(self._theme.colour("line"), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar)


@lru_cache(maxsize=4)
def _table(colours: Colours) -> NDArray[np.uint32]:
    """256 ``0xffrrggbb`` values from the lowest to the highest loss."""
    ground, end = rgb(colours.surface), _DARK_END if colours.is_dark else _LIGHT_END
    table = (mix(ground, end, _STRENGTH * step / 255.0) for step in range(256))
    return np.array([0xFF000000 | r << 16 | g << 8 | b for r, g, b in table], dtype=np.uint32)
