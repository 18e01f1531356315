"""The lines on which a field of numbers has a given value, and how a painter draws them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from contourpy import FillType, LineType, SerialContourGenerator, ZInterp
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream
from PySide6.QtGui import QPainterPath

from core.arrays import BoolArray, FloatArray

_PATH_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
"""An element of a QPainterPath as QDataStream reads it; kind 0 moves there, kind 1 draws a line."""


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


def contour_in(field: NDArray[Any], level: float, rows: slice, columns: slice) -> Contour:
    """The lines within a part of a field, in the cells of the whole one."""
    across, down = (np.ascontiguousarray(axis[rows, columns]) for axis in _cells(*field.shape))
    generator = _generator(np.ascontiguousarray(field[rows, columns], dtype=np.float64), (across, down))
    return _joined([*generator.lines(level)])


def filled_path(field: NDArray[Any], level: float, scale: float, offset: float) -> QPainterPath:
    """Where a field is above a value, as a path to be filled, each coordinate ``(cell + offset) * scale``."""
    values = np.asarray(field, dtype=np.float64)
    generator = _generator(values)
    path = QPainterPath()
    for points, offsets in zip(*generator.filled(level, np.inf), strict=True):
        starts = np.zeros(len(points), dtype=np.bool_)
        starts[offsets[:-1]] = True
        path.addPath(contour_path(Contour(points, starts), scale, offset))
    return path


def with_border(values: NDArray[Any]) -> NDArray[Any]:
    """A field with its outermost values once more all around, so that lines reach the border of the plane."""
    rows, columns = values.shape
    grown = np.empty((rows + 2, columns + 2))
    grown[1:-1, 1:-1] = values
    grown[0, 1:-1], grown[-1, 1:-1] = values[0], values[-1]
    grown[:, 0], grown[:, -1] = grown[:, 1], grown[:, -2]
    return grown


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


def _generator(values: FloatArray, grid: tuple[FloatArray, FloatArray] | None = None) -> SerialContourGenerator:
    """As `contourpy.contour_generator` makes it, which would load `numpy.ma` for it and take as long as a contour."""
    return SerialContourGenerator(
        *(grid or _cells(*values.shape)),
        values,
        ~np.isfinite(values),
        line_type=LineType.Separate,
        fill_type=FillType.OuterOffset,
        corner_mask=True,
        quad_as_tri=False,
        z_interp=ZInterp.Linear,
    )


def contour(field: NDArray[Any], level: float) -> Contour:
    """The lines on which a field has a given value, linear between neighbouring values.

    Parameters
    ----------
    field : array, shape (rows, columns)
        Cells with a corner that is not finite have no line.
    level : float
        A value counts as above if it is greater than ``level``.
    """
    return contours(field, (level,))[0]


def contours(field: NDArray[Any], levels: Sequence[float]) -> tuple[Contour, ...]:
    """The same for several levels."""
    if min(field.shape) < 2:
        return tuple(Contour(np.empty((0, 2)), np.empty(0, dtype=np.bool_)) for _ in levels)
    generator = _generator(np.asarray(field, dtype=np.float64))
    lines: list[list[FloatArray]] = [[*generator.lines(level)] for level in levels]
    return tuple(map(_joined, lines))


def _joined(lines: Sequence[FloatArray]) -> Contour:
    starts = np.zeros(sum(map(len, lines)), dtype=np.bool_)
    starts[np.cumsum([0, *(len(line) for line in lines[:-1])], dtype=np.intp)[: len(lines)]] = True
    return Contour(np.concatenate([np.empty((0, 2)), *lines]), starts)


def label_place(points: FloatArray, size: tuple[int, int]) -> FloatArray | None:
    """Where the number of a line stands: on the line, nearest to the diagonal from upper left to lower right: it moves
    only as the line does, and paths lead the other way. None for a line without a point well inside.

    Parameters
    ----------
    points : array, shape (k, 2)
        Column and row in cells, row 0 at the bottom.
    size : tuple of int
        Columns and rows of the field.
    """
    shares = points / (np.array(size) - 1.0)
    inside = ((shares > 0.06) & (shares < 0.94)).all(axis=1)
    if not inside.any():
        return None
    distance = np.where(inside, np.abs(shares.sum(axis=1) - 1.0), np.inf)
    place: FloatArray = points[int(distance.argmin())]
    return place
