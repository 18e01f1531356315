"""Contour lines of a sampled field, as ordered polylines that a painter can stroke in one go.

It stands between the output over the plane and the drawn decision boundary; contourpy does the marching squares.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import contourpy
import numpy as np
from numpy.typing import NDArray

from core.arrays import BoolArray, FloatArray


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
    values = np.ma.masked_invalid(np.asarray(field, dtype=np.float64))
    generator = contourpy.contour_generator(z=values, name="serial", line_type="Separate")
    lines = [np.empty((0, 2)), *generator.lines(level)]
    starts = np.zeros(sum(map(len, lines)), dtype=np.bool_)
    starts[np.cumsum([len(line) for line in lines[:-1]], dtype=np.intp)] = True
    return Contour(np.concatenate(lines), starts)
