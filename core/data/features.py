"""The input features: what of a point the network is given as input, as a table keyed by the spec's names.

Values are handed on as they are, without any scaling, so that a weight on the screen means what it says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from core.arrays import FloatArray
from core.errors import InvalidInputError


@dataclass(frozen=True, slots=True)
class Feature:
    """One input of the network, computed from a point.

    Attributes
    ----------
    name : str
        The key in ``FEATURES``.
    label : str
        The formula on the screen.
    evaluate : Callable
        ``evaluate(x1, x2)``: two arrays of one shape in, an array of that shape out, element by element.
    numpy, onnx : str
        How exported files write it.
    """

    name: str
    label: str
    evaluate: Callable[[FloatArray, FloatArray], FloatArray]
    numpy: str
    onnx: str


FEATURES: dict[str, Feature] = {
    feature.name: feature
    for feature in (
        Feature("x1", "x₁", lambda x1, x2: x1, "x1", "Identity(x1)"),
        Feature("x2", "x₂", lambda x1, x2: x2, "x2", "Identity(x2)"),
        Feature("x1_squared", "x₁²", lambda x1, x2: x1 * x1, "x1 * x1", "Mul(x1, x1)"),
        Feature("x2_squared", "x₂²", lambda x1, x2: x2 * x2, "x2 * x2", "Mul(x2, x2)"),
        Feature("x1x2", "x₁x₂", lambda x1, x2: x1 * x2, "x1 * x2", "Mul(x1, x2)"),
        Feature("sin_x1", "sin x₁", lambda x1, x2: np.sin(x1), "np.sin(x1)", "Sin(x1)"),
        Feature("sin_x2", "sin x₂", lambda x1, x2: np.sin(x2), "np.sin(x2)", "Sin(x2)"),
    )
}


def feature_matrix(points: ArrayLike, names: Sequence[str]) -> FloatArray:
    """The network's input ``X`` for some points: one row a feature, one column a point.

    Parameters
    ----------
    points : array, shape (2, m)
        Coordinates x1 and x2.
    names : sequence of str
        Keys of ``FEATURES``, in the order of the rows.

    Returns
    -------
    array, shape (n_x, m)
        A new float64 array, not scaled in any way.

    Raises
    ------
    InvalidInputError
        If a name is not known or ``points`` does not have two rows.
    """
    coordinates = np.asarray(points, dtype=np.float64)
    if coordinates.ndim != 2 or coordinates.shape[0] != 2:
        raise InvalidInputError("points", f"has shape {coordinates.shape}, expected (2, any).")
    unknown = [name for name in names if name not in FEATURES]
    if unknown:
        raise InvalidInputError("features", f"{unknown[0]!r} is not known; choose from {', '.join(FEATURES)}.")
    X = np.empty((len(names), coordinates.shape[1]))
    for row, name in zip(X, names, strict=True):
        row[:] = FEATURES[name].evaluate(coordinates[0], coordinates[1])
    return X
