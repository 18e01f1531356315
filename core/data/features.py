"""The input features: what of a point the network is given as input, as a table keyed by the spec's names.

Values are handed on as they are, without any scaling, so that a weight on the screen means what it says.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from core.arrays import FloatArray
from core.data.dataset import MAX_COLUMNS
from core.data.names import plain_columns
from core.errors import InvalidInputError
from core.sentences import sentence


@dataclass(frozen=True, slots=True)
class Feature:
    """One input of the network, computed from a point.

    Attributes
    ----------
    name : str
        The key in ``FEATURES``.
    label : str
        The formula on the screen.
    columns : tuple of int
        The columns that it is computed from.
    evaluate : Callable
        ``evaluate(*columns)``: those columns in, arrays of one shape; an array of that shape out, element by element.
    numpy, onnx : str
        How exported files write it.
    """

    name: str
    label: str
    columns: tuple[int, ...]
    evaluate: Callable[..., FloatArray]
    numpy: str
    onnx: str


def _plain(column: int) -> Feature:
    name = f"x{column + 1}"
    return Feature(name, name.translate(_SUBSCRIPTS), (column,), lambda x: x, name, f"Identity({name})")


_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")

_OF_THE_PLANE = (
    _plain(0),
    _plain(1),
    Feature("x1_squared", "x₁²", (0,), lambda x1: x1 * x1, "x1 * x1", "Mul(x1, x1)"),
    Feature("x2_squared", "x₂²", (1,), lambda x2: x2 * x2, "x2 * x2", "Mul(x2, x2)"),
    Feature("x1x2", "x₁x₂", (0, 1), lambda x1, x2: x1 * x2, "x1 * x2", "Mul(x1, x2)"),
    Feature("sin_x1", "sin x₁", (0,), np.sin, "np.sin(x1)", "Sin(x1)"),
    Feature("sin_x2", "sin x₂", (1,), np.sin, "np.sin(x2)", "Sin(x2)"),
)

FEATURES: dict[str, Feature] = {
    feature.name: feature for feature in (*_OF_THE_PLANE, *map(_plain, range(2, MAX_COLUMNS)))
}


def available_features(n_columns: int) -> tuple[str, ...]:
    """What is offered for data of so many columns: up to two also with squares, product and sine, more as they are."""
    if n_columns > 2:
        return plain_columns(n_columns)
    return tuple(feature.name for feature in _OF_THE_PLANE if max(feature.columns) < n_columns)


def picture_side(n_columns: int) -> int:
    """Pixels along a side of the pictures that examples of so many columns are, row by row from the top; 0 where they
    are none."""
    return math.isqrt(MAX_COLUMNS) if n_columns == MAX_COLUMNS else 0


def feature_matrix(points: ArrayLike, names: Sequence[str]) -> FloatArray:
    """The network's input ``X`` for some points: one row a feature, one column a point.

    Parameters
    ----------
    points : array, shape (d, m)
        The columns x1 to xd.
    names : sequence of str
        Keys of ``FEATURES``, in the order of the rows.

    Returns
    -------
    array, shape (n_x, m)
        A new float64 array, not scaled in any way.

    Raises
    ------
    InvalidInputError
        If a name is not known, or needs a column that ``points`` does not have.
    """
    columns = np.asarray(points, dtype=np.float64)
    if columns.ndim != 2:
        raise InvalidInputError("points", sentence("has shape {shape}, expected (any, any).", shape=columns.shape))
    unknown = [name for name in names if name not in FEATURES]
    if unknown:
        raise InvalidInputError(
            "features",
            sentence(
                "{unknown!r} is not known; choose from {features}.", unknown=unknown[0], features=", ".join(FEATURES)
            ),
        )
    X = np.empty((len(names), columns.shape[1]))
    for row, name in zip(X, names, strict=True):
        feature = FEATURES[name]
        needed = max(feature.columns) + 1
        if needed > len(columns):
            raise InvalidInputError(
                "features",
                sentence(
                    "{name!r} needs {needed} columns; there are {n_columns}.",
                    name=name,
                    needed=needed,
                    n_columns=len(columns),
                ),
            )
        row[:] = feature.evaluate(*columns[list(feature.columns)])
    return X
