"""The part of the plane that holds all points: the usual ±6, or fitted around points that ask for another one.

A pure function of the points and of how they came. Points that were generated or drawn stand on the usual square
with equal scales, and a square around them where some lie outside: a click never makes it smaller. Points from a table
have columns with units of their own, so each axis fits its own column. Both go in coarse steps, so that the view stands
still while a point is moved a little. Points are never scaled to fit the view; the view is fitted to the points.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from core.arrays import BoolArray, FloatArray

USUAL_HALF = 6.0

_MARGIN = 1.06
_LEAST_MARGIN = 1.04
"""A point at the very border would be cut in two; the least margin is what rounding the middle may leave."""

_HALVES = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)
"""Half a side is one of these times a power of ten."""

_FEWEST_STEPS = 2.0
"""Steps of the axis in half a side, at least; at most 5."""

_LEAST_SHARE = 1e-6
"""Half a side as a share of the farthest coordinate, at least: below, float64 runs out of places between the ticks."""

_LEAST_HALF = 1e-9
"""Points closer together than this are one point on the screen."""

_CENTRED_UP_TO = 1.5
"""A range around the origin may be this much larger than the smallest one, and is preferred to it."""

_SIMILAR_UP_TO = 1.5
"""Two columns whose ranges differ by less than this factor share one scale."""

_USUAL_UP_TO = 1.5
"""The usual range may be this much larger than the one that fits a column, and is preferred to it."""

_MIDDLES_A_STEP = 4
"""The middle of a fitted column lies on a whole part of the axis' step, so many to a step."""


@dataclass(frozen=True, slots=True)
class PlaneRegion:
    """A rectangle of the plane, shown as a square.

    Attributes
    ----------
    middle_x1, middle_x2 : float
        Its middle.
    half_x1, half_x2 : float
        Half its length along each axis.
    """

    middle_x1: float = 0.0
    middle_x2: float = 0.0
    half_x1: float = USUAL_HALF
    half_x2: float = USUAL_HALF

    @property
    def middle(self) -> tuple[float, float]:
        """Its middle as a place."""
        return self.middle_x1, self.middle_x2

    @property
    def halves(self) -> tuple[float, float]:
        """Half its length along x1 and x2."""
        return self.half_x1, self.half_x2

    @property
    def steps(self) -> tuple[float, float]:
        """A distance for the ticks of each axis, 1, 2 or 5 times a power of ten, of which a half has 2 to 5."""
        return tick_step(self.half_x1), tick_step(self.half_x2)

    @property
    def x1_limits(self) -> tuple[float, float]:
        """Left and right border."""
        return self.middle_x1 - self.half_x1, self.middle_x1 + self.half_x1

    @property
    def x2_limits(self) -> tuple[float, float]:
        """Lower and upper border."""
        return self.middle_x2 - self.half_x2, self.middle_x2 + self.half_x2

    @property
    def has_equal_scales(self) -> bool:
        """Whether a length is as long on the screen along one axis as along the other."""
        return self.half_x1 == self.half_x2

    def with_equal_scales(self) -> PlaneRegion:
        """The smallest region around this one in which a circle is a circle."""
        half = max(self.halves)
        return self if self.has_equal_scales else replace(self, half_x1=half, half_x2=half)

    def holds(self, points: FloatArray) -> BoolArray:
        """Which of the points (2, m) it shows; its border belongs to it."""
        (left, right), (low, high) = self.x1_limits, self.x2_limits
        inside: BoolArray = (points[0] >= left) & (points[0] <= right) & (points[1] >= low) & (points[1] <= high)
        return inside

    def to_unit(self, points: FloatArray) -> FloatArray:
        """Points (2, m) as shares of the halves: -1 to 1 within the region, equal lengths on the screen."""
        return np.stack(((points[0] - self.middle_x1) / self.half_x1, (points[1] - self.middle_x2) / self.half_x2))

    def from_unit(self, points: FloatArray) -> FloatArray:
        """Points (2, m) of the plane for shares of the halves."""
        return np.stack((self.middle_x1 + points[0] * self.half_x1, self.middle_x2 + points[1] * self.half_x2))


USUAL_REGION = PlaneRegion()
"""What is shown while nothing asks for another one."""


def region_of(points: FloatArray, *, is_table: bool = False) -> PlaneRegion:
    """The region in which all points are seen.

    Parameters
    ----------
    points : array, shape (2, m)
        Finite.
    is_table : bool
        Whether the points came as a table, so that each axis fits its own column. Else the scales are equal.

    Returns
    -------
    PlaneRegion
        Of a coarse grid, depending on the outermost points only. Around the origin, unless that is much larger.
        Without a table ``USUAL_REGION`` while all points are within it; of a table while it is also filled.
    """
    if points.shape[1] == 0:
        return USUAL_REGION
    lows, highs = points.min(axis=1), points.max(axis=1)
    farthest = float(max(abs(lows).max(), abs(highs).max()))
    if is_table:
        return _of_table(lows, highs, farthest)
    return USUAL_REGION if farthest <= USUAL_HALF else _square(lows, highs, farthest)


def tick_step(half: float) -> float:
    """The largest of 1, 2 and 5 times a power of ten of which half a side has at least ``_FEWEST_STEPS``."""
    power = math.floor(math.log10(half / _FEWEST_STEPS) + 1e-9)
    factors = [factor for factor in (1.0, 2.0, 5.0) if _scaled(factor, power) * _FEWEST_STEPS <= half * (1 + 1e-9)]
    return _scaled(factors[-1] if factors else 1.0, power)


def _square(lows: FloatArray, highs: FloatArray, farthest: float) -> PlaneRegion:
    """The smallest square of the grid that holds a box with a margin."""
    centre = lows + (highs - lows) / 2.0
    half = _next_half(_least_half(float((highs - lows).max()) / 2.0, farthest))
    while True:
        step = tick_step(half)
        x1, x2 = (_multiple(round(float(value) / step), step) for value in centre)
        needed = max(float(highs[0]) - x1, x1 - float(lows[0]), float(highs[1]) - x2, x2 - float(lows[1]))
        if needed * _LEAST_MARGIN <= half:
            break
        half = _next_half(half * 1.01)
    centred = _next_half(farthest * _MARGIN)
    return (
        PlaneRegion(0.0, 0.0, centred, centred) if centred <= half * _CENTRED_UP_TO else PlaneRegion(x1, x2, half, half)
    )


def _of_table(lows: FloatArray, highs: FloatArray, farthest: float) -> PlaneRegion:
    """Each axis by itself; the usual region where it is filled, and one scale where the two are similar."""
    (x1, half_x1), (x2, half_x2) = (
        fitted_range(low, high) for low, high in zip(lows.tolist(), highs.tolist(), strict=True)
    )
    smaller, larger = sorted((half_x1, half_x2))
    if farthest <= USUAL_HALF <= smaller * _USUAL_UP_TO:
        return USUAL_REGION
    region = PlaneRegion(x1, x2, half_x1, half_x2)
    return region.with_equal_scales() if larger <= smaller * _SIMILAR_UP_TO else region


def fitted_range(low: float, high: float) -> tuple[float, float]:
    """Middle and half of the smallest range of the grid that holds low and high with a margin."""
    farthest = max(abs(low), abs(high))
    half = _next_half(_least_half((high - low) / 2.0, farthest))
    while True:
        step = tick_step(half) / _MIDDLES_A_STEP
        middle = _multiple(round((low + (high - low) / 2.0) / step), step)
        if max(high - middle, middle - low) * _LEAST_MARGIN <= half:
            break
        half = _next_half(half * 1.01)
    centred = _next_half(max(farthest * _MARGIN, half))
    return (0.0, centred) if centred <= half * _CENTRED_UP_TO else (middle, half)


def _least_half(reach: float, farthest: float) -> float:
    """The least half for points that reach so far from their middle, and so far from the origin."""
    return max(reach * _MARGIN, farthest * _LEAST_SHARE, _LEAST_HALF) if reach > 0.0 else USUAL_HALF


def _next_half(least: float) -> float:
    """The smallest half side of the grid that is not below ``least``."""
    power = math.floor(math.log10(least))
    for exponent in (power, power + 1):
        for half in _HALVES:
            value = _scaled(half, exponent)
            if value >= least:
                return value
    return _scaled(_HALVES[-1], power + 1)


def _multiple(count: int, step: float) -> float:
    """``count`` steps, as the decimal that is meant: 3 × 0.1 is 0.3."""
    return float(f"{count * step:.12g}") + 0.0


def _scaled(factor: float, power: int) -> float:
    """``factor`` times a power of ten, rounded once: dividing by 10 is exact where multiplying by 0.1 is not."""
    return factor * 10.0**power if power >= 0 else factor / 10.0**-power
