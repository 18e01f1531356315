"""The still parts of the plane's picture: surroundings, points, and the heat map with its contour, each kept until it
changes. They are painted in device pixels once for each snapshot; moving the pointer only copies them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen, QRegion, QTransform

from core.arrays import BoolArray
from gui.base.contours import contour, contour_path
from gui.base.markers import PointsPicture
from gui.base.painting import device_ratio, draw_smoothly, is_vector
from gui.base.plane_coordinates import ShownPoints
from gui.base.theme import Theme
from gui.views.plane.geometry import PlaneLayout
from gui.views.plane.surroundings import FramePicture, PointsLegend
from gui.views.plane.texts import Field, PlaneContent, empty_texts

_LARGEST_FIELD = 100.0
"""A field that covers far more than is shown is a single colour here; its successor comes with the next snapshot."""


class PlaneCanvas:
    """Paints the plane and everything around it."""

    def __init__(self, theme: Theme, tr: Callable[[str], str]) -> None:
        self._theme = theme
        self._tr = tr
        self._field_picture = FieldPicture(theme)
        self._points_picture = PointsPicture(theme)
        self._frame_picture = FramePicture(theme, tr)

    def forget(self) -> None:
        """The colours have changed."""
        for picture in (self._field_picture, self._points_picture, self._frame_picture):
            picture.forget()

    def forget_texts(self) -> None:
        """The fonts have changed."""
        self._frame_picture.forget()

    def paint_ground(
        self,
        painter: QPainter,
        area: QRect,
        layout: PlaneLayout,
        content: PlaneContent | None,
        legend: PointsLegend,
        is_discretised: bool,
    ) -> None:
        """Surroundings and field; from here on painting is clipped to the square."""
        texts = empty_texts(legend.names, self._tr) if content is None else content.texts
        frame = layout.frame
        square = QRectF(frame.left, frame.top, frame.side, frame.side)
        # The square is covered anyway, and it is most of the pixels.
        painter.setClipRegion(QRegion(area) - QRegion(square.toRect()))
        self._frame_picture.draw(painter, area.size(), layout, texts, legend, is_discretised)
        painter.setClipRect(square)
        if content is None or content.region != frame.region:
            painter.fillRect(square, self._theme.colour("zero"))
        if content is not None:
            covered = QRectF(*frame.area_of(content.region))
            if max(covered.width(), covered.height()) <= _LARGEST_FIELD * frame.side:
                self._field_picture.draw(painter, content.field, covered, frame.side, is_discretised)

    def paint_points(
        self, painter: QPainter, layout: PlaneLayout, points: ShownPoints, wrong: BoolArray | None
    ) -> None:
        """The points, with a mark in those that are ``wrong`` (m,) where that is known."""
        self._points_picture.draw(painter, points, wrong, layout.frame, device_ratio(painter))


CONTOUR_WIDTH = 1.6


class FieldPicture:
    """Heat map and contour in device pixels."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._table: list[int] = []
        self._key: tuple[object, ...] = ()
        self._image = QImage()

    def forget(self) -> None:
        """The colours have changed."""
        self._table = []
        self._key = ()

    def draw(self, painter: QPainter, field: Field, area: QRectF, side: float, is_discretised: bool) -> None:
        """Draw a field over an area, with the sharpness of a square of this side.

        The two differ for the moment after a zoom: until the field of what is seen now comes, the old one is stretched.
        """
        ratio = device_ratio(painter)
        n_pixels = max(1, round(side * ratio))
        if is_vector(painter):
            # An image of its own: what is kept for the screen stays.
            painter.drawImage(area, FieldPicture(self._theme)._heat_map(field, n_pixels, is_discretised))
            to_area = QTransform(area.width(), 0.0, 0.0, area.height(), area.left(), area.top())
            painter.strokePath(to_area.map(_contour_of(field, 1.0)), self._pen(CONTOUR_WIDTH))
            return
        key = (field, side, ratio, is_discretised)
        if key != self._key:
            self._key = key
            self._paint(field, n_pixels, ratio, is_discretised)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, area.width() != side or area.height() != side)
        painter.drawImage(area, self._image)

    def _paint(self, field: Field, n_pixels: int, ratio: float, is_discretised: bool) -> None:
        image = self._heat_map(field, n_pixels, is_discretised)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.strokePath(_contour_of(field, n_pixels), self._pen(CONTOUR_WIDTH * ratio))
        self._image = image

    def _heat_map(self, field: Field, n_pixels: int, is_discretised: bool) -> QImage:
        self._table = self._table or self._theme.heat_table()
        if is_discretised:
            return _two_colours(field, n_pixels, self._table[0], self._table[-1])
        image = self._image if self._image.width() == n_pixels else _empty_image(n_pixels)
        self._image = QImage()  # the only reference, or painting would copy the pixels first
        draw_smoothly(image, field.levels, self._table)
        return image

    def _pen(self, width: float) -> QPen:
        pen = QPen(self._theme.colour("text"), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
        return pen


def _contour_of(field: Field, side: float) -> QPainterPath:
    """The line where a field has its middle value, on a square of this side."""
    lines = contour(_with_border(field.values), field.middle)
    # The field has grown by one cell on each side; its values sit in the middles of the cells.
    return contour_path(lines, side / len(field.levels), -0.5)


def _with_border(values: NDArray[Any]) -> NDArray[Any]:
    """The field with its outermost values once more all around, so that lines reach the border of the plane."""
    rows, columns = values.shape
    grown = np.empty((rows + 2, columns + 2))
    grown[1:-1, 1:-1] = values
    grown[0, 1:-1], grown[-1, 1:-1] = values[0], values[-1]
    grown[:, 0], grown[:, -1] = grown[:, 1], grown[:, -2]
    return grown


def _empty_image(n_pixels: int) -> QImage:
    return QImage(n_pixels, n_pixels, QImage.Format.Format_RGB32)


def _two_colours(field: Field, n_pixels: int, low: int, high: int) -> QImage:
    """One flat colour on each side of the contour."""
    distance = np.nan_to_num(field.values.astype(np.float64) - field.middle)
    # Scaled so that the middle lies between two levels: an output that hardly leaves 0.5 is cut at the right place too.
    steepness = 127.5 / max(float(np.abs(distance).max()), 1e-12)
    levels = np.rint(127.5 + distance * steepness).astype(np.uint8)
    grey = _empty_image(n_pixels)
    draw_smoothly(grey, levels, [0xFF000000 | level * 0x010101 for level in range(256)])
    pixels = np.frombuffer(grey.bits(), dtype=np.uint32).reshape(n_pixels, n_pixels)
    pixels[:] = np.where((pixels & 0xFF) > 127, np.uint32(high), np.uint32(low))
    return grey
