"""Contour lines of a sampled field by marching squares, as ordered polylines that a painter can stroke in one go.

It stands between the output over the plane and the drawn decision boundary. Pure arithmetic on arrays, no Qt.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.arrays import BoolArray, FloatArray, IntArray

_TOP, _RIGHT, _BOTTOM, _LEFT = range(4)
_NO_SEGMENT = (-1, -1)

# A case is 8 top-left + 4 top-right + 2 bottom-right + 1 bottom-left, counting corners above the level. Every segment
# runs from its first side to its second with the high ground on its left, so segments of neighbouring cells join
# end to start. Rows 16 and 17 are the saddles 5 and 10 where the middle of the cell is above the level.
_SEGMENTS: tuple[tuple[tuple[int, int], tuple[int, int]], ...] = (
    (_NO_SEGMENT, _NO_SEGMENT),
    ((_BOTTOM, _LEFT), _NO_SEGMENT),
    ((_RIGHT, _BOTTOM), _NO_SEGMENT),
    ((_RIGHT, _LEFT), _NO_SEGMENT),
    ((_TOP, _RIGHT), _NO_SEGMENT),
    ((_TOP, _RIGHT), (_BOTTOM, _LEFT)),
    ((_TOP, _BOTTOM), _NO_SEGMENT),
    ((_TOP, _LEFT), _NO_SEGMENT),
    ((_LEFT, _TOP), _NO_SEGMENT),
    ((_BOTTOM, _TOP), _NO_SEGMENT),
    ((_LEFT, _TOP), (_RIGHT, _BOTTOM)),
    ((_RIGHT, _TOP), _NO_SEGMENT),
    ((_LEFT, _RIGHT), _NO_SEGMENT),
    ((_BOTTOM, _RIGHT), _NO_SEGMENT),
    ((_LEFT, _BOTTOM), _NO_SEGMENT),
    (_NO_SEGMENT, _NO_SEGMENT),
    ((_TOP, _LEFT), (_BOTTOM, _RIGHT)),
    ((_RIGHT, _TOP), (_LEFT, _BOTTOM)),
)
_SEGMENT_TABLE = np.array(_SEGMENTS, dtype=np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Contour:
    """Polylines, one after the other.

    Attributes
    ----------
    points : FloatArray
        (k, 2) column and row of each corner, in cells: (0, 0) is the field's first value.
    starts : BoolArray
        (k,) True where a new polyline starts. A closed one ends with its first point again; any other ends at the
        border of the field.
    """

    points: FloatArray
    starts: BoolArray


def contour(field: NDArray[Any], level: float) -> Contour:
    """The lines on which a field has a given value.

    Parameters
    ----------
    field : array, shape (rows, columns)
        Cells with a corner that is not finite have no line.
    level : float
        A value counts as above if it is greater than ``level``.

    Returns
    -------
    Contour
        Linearly interpolated between neighbouring values. In a cell with two high corners across from each other the
        mean of the four decides which of them are joined.

    Source
    ------
    Lorensen and Cline, "Marching cubes", 1987, in two dimensions.
    """
    values = np.asarray(field, dtype=np.float64)
    if min(values.shape) < 2:
        return _empty()
    first, second = _segments(values, level)
    if first.size == 0:
        return _empty()
    order, starts = _in_order(first, second)
    return Contour(_crossings(values, level, order), starts)


def _empty() -> Contour:
    return Contour(np.empty((0, 2)), np.empty(0, dtype=np.bool_))


def _segments(values: FloatArray, level: float) -> tuple[IntArray, IntArray]:
    """Grid edge at which each segment starts and grid edge at which it ends, numbered as in ``_crossings``."""
    rows, columns = values.shape
    above = np.greater(values, level).astype(np.uint8)
    case = above[:-1, :-1] * 8 + above[:-1, 1:] * 4 + above[1:, 1:] * 2 + above[1:, :-1]
    row, column = np.nonzero((case != 0) & (case != 15))
    case = case[row, column].astype(np.int64)
    corners = np.stack(
        (values[row, column], values[row, column + 1], values[row + 1, column], values[row + 1, column + 1])
    )
    with np.errstate(invalid="ignore"):
        middle = (corners / 4).sum(axis=0)
    case[(case == 5) & (middle > level)] = 16
    case[(case == 10) & (middle > level)] = 17
    n_horizontal = rows * (columns - 1)
    top = row * (columns - 1) + column
    left = n_horizontal + row * columns + column
    sides = np.stack((top, left + 1, top + columns - 1, left), axis=1)
    table = _SEGMENT_TABLE[case]
    cell, segment = np.nonzero((table[:, :, 0] >= 0) & np.isfinite(middle)[:, np.newaxis])
    ends = table[cell, segment]
    return sides[cell, ends[:, 0]], sides[cell, ends[:, 1]]


def _in_order(first: IntArray, second: IntArray) -> tuple[IntArray, BoolArray]:
    """Grid edges in the order in which the polylines pass them, and where a polyline starts."""
    following = dict(zip(first.tolist(), second.tolist(), strict=True))
    # Lines that start at the border go first: what is left after them are rings, which may start anywhere.
    heads = following.keys() - following.values()
    order: list[int] = []
    starts: list[int] = []
    for head in (*sorted(heads), *first.tolist()):
        if head not in following:
            continue
        starts.append(len(order))
        order.append(head)
        while order[-1] in following:
            order.append(following.pop(order[-1]))
    flags = np.zeros(len(order), dtype=np.bool_)
    flags[starts] = True
    return np.array(order, dtype=np.int64), flags


def _crossings(values: FloatArray, level: float, edges: IntArray) -> FloatArray:
    """Where the level lies on each edge of the grid: first the horizontal edges row by row, then the vertical ones."""
    rows, columns = values.shape
    is_horizontal = edges < rows * (columns - 1)
    number = np.where(is_horizontal, edges, edges - rows * (columns - 1))
    row, column = np.divmod(number, np.where(is_horizontal, columns - 1, columns))
    here = values[row, column]
    there = values[np.where(is_horizontal, row, row + 1), np.where(is_horizontal, column + 1, column)]
    share = (level - here) / (there - here)
    return np.stack((column + np.where(is_horizontal, share, 0.0), row + np.where(is_horizontal, 0.0, share)), axis=1)
