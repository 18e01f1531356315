"""The still parts of the plane's picture: surroundings, points, and the heat map with its contour, each kept until it
changes. They are painted in device pixels once for each snapshot; moving the pointer only copies them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import contourpy
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen, QRegion, QTransform

from core.arrays import BoolArray, FloatArray
from gui.base.markers import PointsPicture
from gui.base.painting import device_ratio, is_vector
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

_PATH_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
"""An element of a QPainterPath as QDataStream reads it; kind 0 moves there, kind 1 draws a line."""


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
        _draw_smoothly(image, field.levels, self._table)
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


def _draw_smoothly(image: QImage, levels: NDArray[np.uint8], table: Sequence[int]) -> None:
    rows, columns = levels.shape
    pixels = levels.tobytes()
    cells = QImage(pixels, columns, rows, columns, QImage.Format.Format_Indexed8)
    cells.setColorTable(table)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        # Scaling the indexed image itself takes three times as long.
        painter.drawImage(QRectF(image.rect()), cells.convertToFormat(QImage.Format.Format_RGB32))


def _two_colours(field: Field, n_pixels: int, low: int, high: int) -> QImage:
    """One flat colour on each side of the contour."""
    distance = np.nan_to_num(field.values.astype(np.float64) - field.middle)
    # Scaled so that the middle lies between two levels: an output that hardly leaves 0.5 is cut at the right place too.
    steepness = 127.5 / max(float(np.abs(distance).max()), 1e-12)
    levels = np.rint(127.5 + distance * steepness).astype(np.uint8)
    grey = _empty_image(n_pixels)
    _draw_smoothly(grey, levels, [0xFF000000 | level * 0x010101 for level in range(256)])
    pixels = np.frombuffer(grey.bits(), dtype=np.uint32).reshape(n_pixels, n_pixels)
    pixels[:] = np.where((pixels & 0xFF) > 127, np.uint32(high), np.uint32(low))
    return grey


def contour_path(lines: Contour, scale: float, offset: float) -> QPainterPath:
    """A contour as a path, each coordinate ``(cell + offset) * scale``."""
    path = QPainterPath()
    if lines.starts.size:
        elements = np.empty(lines.starts.size, dtype=_PATH_ELEMENT)
        elements["kind"] = ~lines.starts
        elements["x"] = (lines.points[:, 0] + offset) * scale
        elements["y"] = (lines.points[:, 1] + offset) * scale
        count = np.array([elements.size], dtype=">i4")
        no_open_start_and_odd_even_rule = np.zeros(2, dtype=">i4")
        # Reading a stream is thirty times faster than a call for each of some hundred corners.
        data = QByteArray(count.tobytes() + elements.tobytes() + no_open_start_and_odd_even_rule.tobytes())
        QDataStream(data) >> path
    return path


@dataclass(frozen=True, slots=True, eq=False)
class Contour:
    """Polylines, one after the other.

    Attributes
    ----------
    points : FloatArray
        (k, 2) column and row of each corner, in cells: (0, 0) is the field's first value.
    starts : BoolArray
        (k,) True where a new polyline starts. A closed one ends with its first point again; any other ends at the
        border of the field or of cells that are not finite.
    """

    points: FloatArray
    starts: BoolArray


@lru_cache(maxsize=4)
def _cells(rows: int, columns: int) -> tuple[FloatArray, FloatArray]:
    """Column and row of each value of a field; making them costs as much as finding the lines."""
    across, down = np.meshgrid(np.arange(columns, dtype=np.float64), np.arange(rows, dtype=np.float64))
    return across, down


def contour(field: NDArray[Any], level: float) -> Contour:
    """The lines on which a field has a given value, linear between neighbouring values.

    Parameters
    ----------
    field : array, shape (rows, columns)
        Cells with a corner that is not finite have no line.
    level : float
        A value counts as above if it is greater than ``level``.
    """
    if min(field.shape) < 2:
        return Contour(np.empty((0, 2)), np.empty(0, dtype=np.bool_))
    values = np.asarray(field, dtype=np.float64)
    generator = contourpy.contour_generator(*_cells(*values.shape), values, name="serial", line_type="Separate")
    lines = [np.empty((0, 2)), *generator.lines(level)]
    starts = np.zeros(sum(map(len, lines)), dtype=np.bool_)
    starts[np.cumsum([len(line) for line in lines[:-1]], dtype=np.intp)] = True
    return Contour(np.concatenate(lines), starts)
