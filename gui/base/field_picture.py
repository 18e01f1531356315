"""A field of numbers over the plane as a picture: the heat map and the line where it has its middle value; or the most
likely class and the lines between the classes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QTransform

from core.training.snapshot import Snapshot
from gui.base.class_field import ClassField, class_table
from gui.base.contours import contour_path, contours, label_place, with_border
from gui.base.fields.base import number_text
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
    label : int or None
        The class whose output it is, in the colours of that class.
    """

    levels: NDArray[np.uint8]
    exact: NDArray[Any] | None
    middle: float
    lines: tuple[float, ...] = ()
    has_numbers: bool = False
    label: int | None = None

    @property
    def values(self) -> NDArray[Any]:
        """The values that the contour is drawn from."""
        return self.levels if self.exact is None else self.exact


def output_field(snapshot: Snapshot, label: int | None = None) -> Field | ClassField:
    """The network's output over the plane: P(class 1) of two classes, of more the most likely one; or the output of a
    class that has one of its own."""
    maps = snapshot.maps
    scale = snapshot.experiment.value_scale
    if scale is not None:
        values = scale.round_values()
        middle = min(values, key=lambda value: abs(value - scale.middle))
        lines = tuple(value for value in values if value != middle)
        return Field(maps.levels[-1][0], maps.output[0], middle, lines, has_numbers=True)
    n_outputs = len(maps.output)
    has_own = label is not None and n_outputs > 1
    if n_outputs > 2 and not has_own:
        return ClassField.of(maps.output)
    index = label if label is not None and has_own else n_outputs - 1
    middle = float(maps.ranges[-1][index].mean())
    return Field(maps.levels[-1][index], maps.output[index], middle, label=label if has_own else None)


def unit_field(snapshot: Snapshot, layer: int, unit: int) -> Field | ClassField:
    """A unit's output over the plane."""
    levels = snapshot.maps.levels
    if layer == len(levels) - 1:
        return output_field(snapshot, unit)
    return Field(levels[layer][unit], None, 127.5)


CONTOUR_WIDTH = 1.6
LINE_WIDTH = 0.9

_LEAST_SIDE_WITH_VALUES = 180.0
"""Pixels of a square on which contours have their numbers."""


class FieldPicture:
    """Heat map and contour in device pixels."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._key: tuple[object, ...] = ()
        self._image = QImage()

    def forget(self) -> None:
        """The colours have changed."""
        self._key = ()

    def draw(
        self, painter: QPainter, field: Field | ClassField, area: QRectF, side: float, is_discretised: bool
    ) -> None:
        """Draw a field over an area, with the sharpness of a square of this side.

        The two differ for the moment after a zoom: until the field of what is seen now comes, the old one is stretched.
        """
        ratio = device_ratio(painter)
        n_pixels = max(1, round(side * ratio))
        if is_vector(painter):
            # An image of its own: what is kept for the screen stays.
            painter.drawImage(area, FieldPicture(self._theme)._heat_map(field, n_pixels, is_discretised))
            to_area = QTransform(area.width(), 0.0, 0.0, area.height(), area.left(), area.top())
            for path, pen in self._lines_of(field, 1.0, 1.0):
                painter.strokePath(to_area.map(path), pen)
            painter.save()
            painter.translate(area.topLeft())
            self._write_values(painter, field, area.width())
            painter.restore()
            return
        key = (field, side, ratio, is_discretised)
        if key != self._key:
            self._key = key
            self._paint(field, n_pixels, ratio, is_discretised)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, area.width() != side or area.height() != side)
        painter.drawImage(area, self._image)

    def _paint(self, field: Field | ClassField, n_pixels: int, ratio: float, is_discretised: bool) -> None:
        image = self._heat_map(field, n_pixels, is_discretised)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for path, pen in self._lines_of(field, n_pixels, ratio):
                painter.strokePath(path, pen)
            painter.scale(ratio, ratio)
            self._write_values(painter, field, n_pixels / ratio)
        self._image = image

    def _heat_map(self, field: Field | ClassField, n_pixels: int, is_discretised: bool) -> QImage:
        if isinstance(field, Field):
            table = field_table(self._theme, field.label, VALUE_STRENGTH if field.has_numbers else HEAT_MAP_STRENGTH)
            if is_discretised:
                return _two_colours(field, n_pixels, table[0], table[-1])
        image = self._image if self._image.width() == n_pixels else _empty_image(n_pixels)
        self._image = QImage()  # the only reference, or painting would copy the pixels first
        if isinstance(field, Field):
            draw_smoothly(image, field.levels, table)
        elif is_discretised:
            field.draw_flat(image, self._theme)
        else:
            field.draw_strengths(image, self._theme)
        return image

    def _lines_of(self, field: Field | ClassField, side: float, ratio: float) -> Iterator[tuple[QPainterPath, QPen]]:
        """What is drawn over the heat map, on a square of this side, with pens for so many pixels to one."""
        if isinstance(field, ClassField):
            yield field.borders(side), self._pen(CONTOUR_WIDTH * ratio)
            return
        for value, path in _contours_of(field, side):
            # Strong in the middle, else thin, and broken below the middle.
            pen = self._pen((CONTOUR_WIDTH if value == field.middle else LINE_WIDTH) * ratio)
            if value < field.middle:
                pen.setDashPattern([5.0, 4.0])
            yield path, pen

    def _write_values(self, painter: QPainter, field: Field | ClassField, side: float) -> None:
        """The number of each contour of numbers on it, where the square has room for them."""
        if isinstance(field, ClassField) or not field.has_numbers or side < _LEAST_SIDE_WITH_VALUES:
            return
        painter.setFont(self._theme.font(0.85))
        metrics, placed = QFontMetricsF(painter.font()), list[QRectF]()
        values, size = (field.middle, *field.lines), len(field.levels)
        for value, lines in zip(values, contours(field.values, values), strict=True):
            # row 0 is the top here
            place = label_place(np.stack((lines.points[:, 0], size - 1.0 - lines.points[:, 1]), axis=1), (size, size))
            if place is None:
                continue
            text = number_text(value)
            plate = QRectF(0.0, 0.0, metrics.horizontalAdvance(text) + 6.0, metrics.height())
            plate.moveCenter(QPointF(place[0] + 0.5, size - 0.5 - place[1]) * (side / size))
            if not any(plate.adjusted(-6.0, 0.0, 6.0, 0.0).intersects(other) for other in placed):
                placed.append(plate)
                painter.fillRect(plate, self._theme.colour("surface", 190))
                painter.setPen(self._theme.colour("text"))
                painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)

    def _pen(self, width: float) -> QPen:
        pen = QPen(self._theme.colour("text"), self._theme.stroke(width))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
        return pen


def field_table(theme: Theme, label: int | None, strength: float = HEAT_MAP_STRENGTH) -> list[int]:
    """256 ``0xffrrggbb`` values from the low to the high end of a field, or of the output of a class."""
    return theme.heat_table(strength) if label is None else class_table(theme.colours, label, strength)


def _contours_of(field: Field, side: float) -> list[tuple[float, QPainterPath]]:
    """The lines where a field has its middle value and others, on a square of this side, each with its value."""
    values = (*field.lines, field.middle)
    # The field has grown by one cell on each side; its values sit in the middles of the cells.
    scale = side / len(field.levels)
    found = zip(values, contours(with_border(field.values), values), strict=True)
    return [(value, contour_path(lines, scale, -0.5)) for value, lines in found]


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
