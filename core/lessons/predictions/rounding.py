"""Digits: how precise an answer has to be, and what a learner's operands look like.

An answer is asked for with ``digits`` decimals, as the cells on the screen have three. Numbers below 0.1 get as many
significant digits instead, and from 10 on one decimal is left out for each further digit before the point:

    digits = 2:   0.31   1.25   −0.48   0.042   0.0031   12.3   123

Who takes digits for decimals is right, too, as long as not only zeros are left: 0.04 for 0.042, but not 0.00 for
0.0031.
"""

from __future__ import annotations

import math
from typing import Final

import numpy as np

from core.arrays import BoolArray, FloatArray

ON_SCREEN: Final = 3
"""Digits of the cells in the window."""

_SLACK = 1e-6
"""Of the last digit: a number that lies half way may be rounded to both sides, however floats fall."""


def last_places(values: FloatArray, digits: int) -> FloatArray:
    """What the last digit that is asked for counts, for each value; that of 0 where a value is no finite number."""
    sizes = np.abs(values)
    usable = np.isfinite(sizes) & (sizes > 0.0)
    power = np.floor(np.log10(np.where(usable, sizes, 1.0)))
    power = np.where(power < 0.0, power + 1.0, power)
    result: FloatArray = 10.0 ** np.maximum(power - digits, -300.0)
    return result


def last_place(value: float, digits: int) -> float:
    """`last_places` of one number, without arrays: looking for a slip takes it thousands of times."""
    if not math.isfinite(value) or value == 0.0:
        return float(10.0**-digits)
    power = math.floor(math.log10(abs(value)))
    return float(10.0 ** max((power + 1 if power < 0 else power) - digits, -300))


def with_digits(values: FloatArray, digits: int) -> FloatArray:
    """The values as somebody writes them who keeps to the digits."""
    units = last_places(values, digits)
    result: FloatArray = np.where(np.isfinite(values), np.round(values / units) * units, values)
    return result


def cut_after(values: FloatArray, digits: int) -> FloatArray:
    """The values with all further digits left out."""
    units = last_places(values, digits)
    result: FloatArray = np.where(np.isfinite(values), np.trunc(values / units * (1.0 + 1e-12)) * units, values)
    return result


def within(given: FloatArray, low: FloatArray, high: FloatArray, units: FloatArray | float) -> BoolArray:
    """Whether numbers are rounded from somewhere between ``low`` and ``high``, with last digits that count ``units``.

    A number that is not finite is only met by itself.
    """
    margin = (0.5 + _SLACK) * units + 1e-12 * np.maximum(np.abs(low), np.abs(high))
    with np.errstate(invalid="ignore"):
        near = (low - margin <= given) & (given <= high + margin)
        same = (given == low) | (np.isnan(given) & np.isnan(low))
    result: BoolArray = np.where(np.isfinite(low) & np.isfinite(high), near, same)
    return result


def is_within(given: float, low: float, high: float, unit: float) -> bool:
    """`within` for finite numbers."""
    margin = (0.5 + _SLACK) * unit + 1e-12 * max(abs(low), abs(high))
    return low - margin <= given <= high + margin
