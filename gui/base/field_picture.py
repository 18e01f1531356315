"""A field of numbers over the plane as a picture: the heat map and the line where it has its middle value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen, QTransform

from core.training.snapshot import Snapshot
from gui.base.contours import contour_path, contours
from gui.base.painting import device_ratio, draw_smoothly, is_vector
from gui.base.theme import HEAT_MAP_STRENGTH, Theme
from gui.base.value_marks import VALUE_STRENGTH


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """What is shown over the plane: the output or one unit.

    Attributes
    ----------
    levels : array of uint8, shape (n, n)
        0 to 255, low to high end of the range; row 0 is the top.
    exact : array, shape (n, n), or None
        The values themselves where they are known; the contour is then exact.
    middle : float
        The value of the contour: in the units of ``exact``, or in levels without it.
    lines : tuple of float
        The values of further, thinner contours.
    has_numbers : bool
        Whether it is a number to be learnt, in the colours of numbers.
    """

    levels: NDArray[np.uint8]
    exact: NDArray[Any] | None
    middle: float
    lines: tuple[float, ...] = ()
    has_numbers: bool = False

    @property
    def values(self) -> NDArray[Any]:
        """The values that the contour is drawn from."""
        return self.levels if self.exact is None else self.exact


def output_field(snapshot: Snapshot) -> Field:
    """The network's output over the plane."""
    maps = snapshot.maps
    scale = snapshot.experiment.value_scale
    if scale is not None:
        values = scale.round_values()
        middle = min(values, key=lambda value: abs(value - scale.middle))
        lines = tuple(value for value in values if value != middle)
        return Field(maps.levels[-1][0], maps.output[0], middle, lines, has_numbers=True)
    # One output is P(class 1); of several, number 1 is.
    index = min(1, len(maps.output) - 1)
    return Field(maps.levels[-1][index], maps.output[index], float(maps.ranges[-1][index].mean()))


def unit_field(snapshot: Snapshot, layer: int, unit: int) -> Field:
    """A unit's output over the plane."""
    return Field(snapshot.maps.levels[layer][unit], None, 127.5)


CONTOUR_WIDTH = 1.6
LINE_WIDTH = 0.9


class FieldPicture:
    """Heat map and contour in device pixels."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._key: tuple[object, ...] = ()
        self._image = QImage()

    def forget(self) -> None:
        """The colours have changed."""
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
            for value, path in _contours_of(field, 1.0):
                painter.strokePath(to_area.map(path), self._pen(field, value, 1.0))
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
            for value, path in _contours_of(field, n_pixels):
                painter.strokePath(path, self._pen(field, value, ratio))
        self._image = image

    def _heat_map(self, field: Field, n_pixels: int, is_discretised: bool) -> QImage:
        table = self._theme.heat_table(VALUE_STRENGTH if field.has_numbers else HEAT_MAP_STRENGTH)
        if is_discretised:
            return _two_colours(field, n_pixels, table[0], table[-1])
        image = self._image if self._image.width() == n_pixels else _empty_image(n_pixels)
        self._image = QImage()  # the only reference, or painting would copy the pixels first
        draw_smoothly(image, field.levels, table)
        return image

    def _pen(self, field: Field, value: float, ratio: float) -> QPen:
        """Of a contour: strong in the middle, else thin, and broken below the middle."""
        is_middle = value == field.middle
        pen = QPen(self._theme.colour("text"), (CONTOUR_WIDTH if is_middle else LINE_WIDTH) * ratio)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
        if value < field.middle:
            pen.setDashPattern([5.0, 4.0])
        return pen


def _contours_of(field: Field, side: float) -> list[tuple[float, QPainterPath]]:
    """The lines where a field has its middle value and others, on a square of this side, each with its value."""
    values = (*field.lines, field.middle)
    # The field has grown by one cell on each side; its values sit in the middles of the cells.
    scale = side / len(field.levels)
    found = zip(values, contours(_with_border(field.values), values), strict=True)
    return [(value, contour_path(lines, scale, -0.5)) for value, lines in found]


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
