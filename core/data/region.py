"""The square of the plane that the window shows: the usual ±6, or fitted around points that lie outside it.

A pure function of the points, in coarse steps, so that the view stands still while a point is moved a little. Points
are never scaled to fit the view; the view is fitted to the points.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

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

_CENTRED_UP_TO = 1.5
"""A square around the origin may be this much larger than the smallest one, and is preferred to it."""


@dataclass(frozen=True, slots=True)
class PlaneRegion:
    """A square of the plane.

    Attributes
    ----------
    middle_x1, middle_x2 : float
        Its middle.
    half : float
        Half a side.
    """

    middle_x1: float = 0.0
    middle_x2: float = 0.0
    half: float = USUAL_HALF

    @property
    def step(self) -> float:
        """A distance for the ticks of both axes, 1, 2 or 5 times a power of ten; the middle is a multiple of it."""
        return _tick_step(self.half)

    @property
    def x1_limits(self) -> tuple[float, float]:
        """Left and right border."""
        return self.middle_x1 - self.half, self.middle_x1 + self.half

    @property
    def x2_limits(self) -> tuple[float, float]:
        """Lower and upper border."""
        return self.middle_x2 - self.half, self.middle_x2 + self.half

    def holds(self, points: FloatArray) -> BoolArray:
        """Which of the points (2, m) it shows; its border belongs to it."""
        (left, right), (low, high) = self.x1_limits, self.x2_limits
        inside: BoolArray = (points[0] >= left) & (points[0] <= right) & (points[1] >= low) & (points[1] <= high)
        return inside


USUAL_REGION = PlaneRegion()
"""What is shown while nothing lies outside."""


def region_of(points: FloatArray) -> PlaneRegion:
    """The region in which all points are seen.

    Parameters
    ----------
    points : array, shape (2, m)
        Finite.

    Returns
    -------
    PlaneRegion
        ``USUAL_REGION`` while all points are within it. Else the smallest of a coarse grid of squares that holds them
        with a margin; around the origin, unless that is much larger. It depends on the outermost points only.
    """
    farthest = float(abs(points).max(initial=0.0))
    if farthest <= USUAL_HALF:
        return USUAL_REGION
    lows, highs = points.min(axis=1), points.max(axis=1)
    centre = lows + (highs - lows) / 2.0
    reach = float((highs - lows).max()) / 2.0
    least = max(reach * _MARGIN, farthest * _LEAST_SHARE) if reach > 0.0 else USUAL_HALF
    fitted = _around(float(centre[0]), float(centre[1]), lows, highs, least)
    centred = _next_half(farthest * _MARGIN)
    return PlaneRegion(half=centred) if centred <= fitted.half * _CENTRED_UP_TO else fitted


def _around(x1: float, x2: float, lows: FloatArray, highs: FloatArray, least: float) -> PlaneRegion:
    """The smallest square of the grid near a centre that holds a box with a margin."""
    half = _next_half(least)
    while True:
        step = _tick_step(half)
        middles = _multiple(round(x1 / step), step), _multiple(round(x2 / step), step)
        needed = max(max(high - middle, middle - low) for middle, low, high in zip(middles, lows, highs, strict=True))
        if needed * _LEAST_MARGIN <= half:
            return PlaneRegion(*middles, half)
        half = _next_half(half * 1.01)


def _next_half(least: float) -> float:
    """The smallest half side of the grid that is not below ``least``."""
    power = math.floor(math.log10(least))
    for exponent in (power, power + 1):
        for half in _HALVES:
            value = _scaled(half, exponent)
            if value >= least:
                return value
    return _scaled(_HALVES[-1], power + 1)


def _tick_step(half: float) -> float:
    """The largest of 1, 2 and 5 times a power of ten of which half a side has at least ``_FEWEST_STEPS``."""
    power = math.floor(math.log10(half / _FEWEST_STEPS) + 1e-9)
    factors = [factor for factor in (1.0, 2.0, 5.0) if _scaled(factor, power) * _FEWEST_STEPS <= half * (1 + 1e-9)]
    return _scaled(factors[-1] if factors else 1.0, power)


def _multiple(count: int, step: float) -> float:
    """``count`` steps, as the decimal that is meant: 3 × 0.1 is 0.3."""
    return float(f"{count * step:.12g}") + 0.0


def _scaled(factor: float, power: int) -> float:
    """``factor`` times a power of ten, rounded once: dividing by 10 is exact where multiplying by 0.1 is not."""
    return factor * 10.0**power if power >= 0 else factor / 10.0**-power
