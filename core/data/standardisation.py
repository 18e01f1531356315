"""Standardisation: shifting and stretching each coordinate so that the training points have mean 0 and deviation 1.

A record of numbers and its formula in words; they are shown where it is applied. Nothing here is applied by itself.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from core.arrays import BoolArray, FloatArray

FORMULA = "x′ = (x − mean) / deviation"

_ALMOST_CONSTANT = 1e-12
"""A deviation this small beside the values themselves is what rounding leaves of none."""

_MOST_DECIMALS = 12

_UNDERFLOW = 1e-150
"""The squares of smaller numbers are 0."""


@dataclass(frozen=True, slots=True)
class Standardisation:
    """Mean and deviation of x1 and x2.

    Attributes
    ----------
    means : (mean of x1, mean of x2)
    deviations : (deviation of x1, deviation of x2)
        Above 0. It is 1 for a coordinate that is the same in all points: it is shifted only.
    """

    means: tuple[float, float] = (0.0, 0.0)
    deviations: tuple[float, float] = (1.0, 1.0)

    def applied(self, points: FloatArray) -> FloatArray:
        """Points (2, m) standardised."""
        shifted: FloatArray = points - np.array([self.means]).T
        shifted /= np.array([self.deviations]).T
        return shifted

    def formula_texts(self) -> tuple[str, str]:
        """The formula of each coordinate with its numbers, such as ``"x1′ = (x1 − 3.211) / 1.4"``.

        A mean has as many decimals as the deviation beside it asks for: 900 000 would say little of points that differ
        by 3.
        """
        first, second = map(_formula, ("x1", "x2"), self.means, self.deviations)
        return first, second


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
    points : array, shape (2, m)
    train_mask : array of bool, shape (m,)

    Returns
    -------
    Standardisation
        With the deviation sqrt(mean((x - mean)²)). Without training points it changes nothing.
    """
    trained = points[:, train_mask]
    if trained.shape[1] == 0:
        return Standardisation()
    means = trained.mean(axis=1)
    deviations = trained.std(axis=1)
    is_constant = deviations <= np.maximum(_ALMOST_CONSTANT * np.abs(trained).max(axis=1), _UNDERFLOW)
    # A constant coordinate becomes exactly 0; its mean as computed may be off in the last digit.
    means = np.where(is_constant, trained[:, 0], means)
    deviations = np.where(is_constant, 1.0, deviations)
    return Standardisation((float(means[0]), float(means[1])), (float(deviations[0]), float(deviations[1])))
