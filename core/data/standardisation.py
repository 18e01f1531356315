"""Standardisation: shifting and stretching each coordinate so that the training points have mean 0 and deviation 1.

A record of numbers and its formula in words; they are shown where it is applied. Nothing here is applied by itself.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from core.arrays import BoolArray, FloatArray
from core.data.names import plain_columns
from core.sentences import phrase

FORMULA = phrase("x′ = (x − mean) / deviation")

_ALMOST_CONSTANT = 1e-12
"""A deviation this small beside the values themselves is what rounding leaves of none."""

_MOST_DECIMALS = 12

_UNDERFLOW = 1e-150
"""The squares of smaller numbers are 0."""


@dataclass(frozen=True, slots=True)
class Standardisation:
    """Mean and deviation of each column, x1 to xd.

    Attributes
    ----------
    means, deviations : tuple of float
        A deviation is above 0. It is 1 for a column that is the same in all points: it is shifted only.
    """

    means: tuple[float, ...] = (0.0, 0.0)
    deviations: tuple[float, ...] = (1.0, 1.0)

    def applied(self, points: FloatArray) -> FloatArray:
        """Points (d, m) standardised."""
        shifted: FloatArray = points - np.array([self.means]).T
        shifted /= np.array([self.deviations]).T
        return shifted

    def formula_texts(self) -> tuple[str, ...]:
        """The formula of each column with its numbers, such as ``"x1′ = (x1 − 3.211) / 1.4"``.

        A mean has as many decimals as the deviation beside it asks for: 900 000 would say little of points that differ
        by 3.
        """
        return tuple(map(_formula, plain_columns(len(self.means)), self.means, self.deviations))


def _formula(name: str, mean: float, deviation: float) -> str:
    sign = "+" if mean < 0 else "−"
    return f"{name}′ = ({name} {sign} {_text(abs(mean), deviation)}) / {_text(deviation, deviation)}"


def _text(value: float, deviation: float) -> str:
    """A number to a thousandth of a deviation."""
    decimals = 3 - math.floor(math.log10(deviation))
    if decimals > _MOST_DECIMALS:
        return f"{value:.{_MOST_DECIMALS}g}"
    text = f"{value:.{max(decimals, 0)}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def standardisation_of(points: FloatArray, train_mask: BoolArray) -> Standardisation:
    """Mean and deviation of the training points; test points have no say, they stand for points not yet seen.

    Parameters
    ----------
    points : array, shape (d, m)
    train_mask : array of bool, shape (m,)

    Returns
    -------
    Standardisation
        With the deviation sqrt(mean((x - mean)²)). Without training points it changes nothing.
    """
    trained = points[:, train_mask]
    if trained.shape[1] == 0:
        return Standardisation((0.0,) * len(points), (1.0,) * len(points))
    means = trained.mean(axis=1)
    deviations = trained.std(axis=1)
    is_constant = deviations <= np.maximum(_ALMOST_CONSTANT * np.abs(trained).max(axis=1), _UNDERFLOW)
    # A constant coordinate becomes exactly 0; its mean as computed may be off in the last digit.
    means = np.where(is_constant, trained[:, 0], means)
    deviations = np.where(is_constant, 1.0, deviations)
    return Standardisation(tuple(means.tolist()), tuple(deviations.tolist()))
