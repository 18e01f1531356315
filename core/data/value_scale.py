"""The range in which numbers to be learnt are shown: by colours on the plane, as heights where there is one column.

It depends on the targets alone and goes in coarse steps, so that it stands still while a network learns, and while a
point is moved a little. Of numbers of both signs 0 is in its middle.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.arrays import FloatArray
from core.data.region import USUAL_HALF, fitted_range, tick_step

_NEAR_ZERO = 0.25
"""Where the targets spread over at least this share of the largest one, 0 is in the middle as well."""


@dataclass(frozen=True, slots=True)
class ValueScale:
    """A range of numbers.

    Attributes
    ----------
    middle, half : float
        Its middle, and half its length.
    """

    middle: float = 0.0
    half: float = USUAL_HALF

    @property
    def low(self) -> float:
        """Its lower end."""
        return self.middle - self.half

    @property
    def high(self) -> float:
        """Its upper end."""
        return self.middle + self.half

    def levels(self, values: NDArray[np.floating]) -> NDArray[np.uint8]:
        """Where values lie in it, 0 to 255, of any shape; beyond an end they are at that end, NaN in the middle."""
        shares = np.nan_to_num((np.asarray(values) - self.middle) / self.half, nan=0.0, posinf=1.0, neginf=-1.0)
        levels: NDArray[np.uint8] = np.rint((shares.clip(-1.0, 1.0) + 1.0) * 127.5).astype(np.uint8)
        return levels

    def round_values(self) -> tuple[float, ...]:
        """The multiples of a round step within it, ascending: 4 to 11 of them."""
        step = tick_step(self.half)
        first, last = math.ceil(self.low / step - 1e-9), math.floor(self.high / step + 1e-9)
        # the decimal that is meant: 3 × 0.1 is 0.3
        return tuple(float(f"{count * step:.12g}") + 0.0 for count in range(first, last + 1))


def value_scale(targets: FloatArray, *, is_table: bool = False) -> ValueScale:
    """The scale of targets (m,): of a table that of its column, else with 0 in the middle unless they are far off."""
    if targets.size == 0:
        return ValueScale()
    low, high = float(targets.min()), float(targets.max())
    farthest = max(abs(low), abs(high))
    is_about_zero = low <= 0.0 <= high or (not is_table and high - low >= _NEAR_ZERO * farthest)
    if is_about_zero and farthest > 0.0:
        low, high = -farthest, farthest
    return ValueScale(*fitted_range(low, high))
