"""Numbers to be learnt: what each generated set has as its exact value at a place, and where its points lie.

All have targets of about ±1 to ±4, so that the starter's learning rate learns them; the targets are never scaled.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from core.arrays import FloatArray
from core.data.above_curve import N_COLUMNS, column_middles
from core.data.dataset import MAX_COORDINATE
from core.data.formula import Formula
from core.errors import InvalidInputError
from core.sentences import sentence

Exact = Callable[[FloatArray], FloatArray]
"""From points (d, m) to the numbers (m,) that they have without noise."""

LARGEST_VALUE = MAX_COORDINATE / 2
"""Of a curve: noise has room above it."""

_HILLS = ((2.0, 1.5, 3.0), (-2.2, -0.5, -2.5), (-1.0, 3.0, 2.0))
"""Middle and height of each hill; one below 0 is a hollow."""

_HILL_SPREAD = 3.0
"""Its variance: at 1.7 from the middle a hill has 61 % of its height."""


def plane_values(points: FloatArray) -> FloatArray:
    """y = 0.5 x1 - 0.25 x2 + 0.5: what a network without hidden units can give exactly."""
    values: FloatArray = 0.5 * points[0] - 0.25 * points[1] + 0.5
    return values


def hill_values(points: FloatArray) -> FloatArray:
    """Two hills and a hollow, each a bell h exp(-r² / 6)."""
    total = np.zeros(points.shape[1])
    for x1, x2, height in _HILLS:
        total += height * np.exp(-((points[0] - x1) ** 2 + (points[1] - x2) ** 2) / (2 * _HILL_SPREAD))
    return total


def ridge_values(points: FloatArray) -> FloatArray:
    """y = 2 sin(0.8 x1 + 0.4 x2): waves that run across the plane, each of them straight."""
    values: FloatArray = 2.0 * np.sin(0.8 * points[0] + 0.4 * points[1])
    return values


def curve_values(formula: Formula) -> Exact:
    """y = f(x1)."""
    return lambda points: formula.evaluate(points[0])


def check_value_curve(formula: Formula, half: float) -> None:
    """Refuse a curve that has no value, or too large ones.

    Raises
    ------
    InvalidInputError
        Of ``formula``.
    """
    values = formula.evaluate(column_middles(half))
    finite = values[np.isfinite(values)]
    if not finite.size:
        reason = sentence(
            "y = {text} has no value from x = −{half:g} to {half:g}; use one that has, such as 3 sin(x).",
            text=formula.text,
            half=half,
        )
        raise InvalidInputError("formula", reason)
    if np.abs(finite).max() > LARGEST_VALUE:
        reason = sentence(
            "y = {text} is larger than {largest_value:,.0f} within x = −{half:g} to {half:g}; divide it by a number.",
            text=formula.text,
            largest_value=LARGEST_VALUE,
            half=half,
        )
        raise InvalidInputError("formula", reason)


def places_on_curve(formula: Formula, shares: FloatArray, half: float) -> FloatArray:
    """Places (1, m) spread evenly over what has a value from -half to half: one in each of m equal parts, which
    ``shares`` (m,), from 0 to 1, choose within the parts."""
    middles = column_middles(half)
    columns = np.flatnonzero(np.isfinite(formula.evaluate(middles)))
    at = (np.arange(shares.size) + shares) / max(shares.size, 1) * columns.size
    chosen = columns[np.minimum(at.astype(np.int64), columns.size - 1)]
    found = middles[chosen] + (at % 1.0 - 0.5) * (2 * half / N_COLUMNS)
    # Between two middles a curve may do anything; the middle itself has a value.
    values = formula.evaluate(found)
    has_value = np.isfinite(values) & (np.abs(values) <= LARGEST_VALUE)
    return np.where(has_value, found, middles[chosen])[np.newaxis]
