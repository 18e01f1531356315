"""Geometry of the plane on the screen: where a point is drawn, what is under the pointer or the brush.

The views ask it for numbers and draw them. Pure arithmetic, no Qt; pixels are logical pixels, y downwards. Distances
are measured in units of the view, in which the square reaches from -1 to 1: each axis has a scale of its own, and close
is what is close on the screen.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.arrays import BoolArray, FloatArray, IntArray
from core.data.region import PlaneRegion

Place = tuple[float, float]
"""x1 and x2 of a place on the plane."""


@dataclass(frozen=True, slots=True)
class PlaneFrame:
    """The square on the screen that shows a region of the plane.

    Attributes
    ----------
    left, top, side : float
        Upper left corner and length of a side in pixels.
    region : PlaneRegion
        What it shows.
    """

    left: float
    top: float
    side: float
    region: PlaneRegion

    @property
    def scales(self) -> tuple[float, float]:
        """Pixels for one unit of x1, and for one of x2."""
        return self.side / (2.0 * self.region.half_x1), self.side / (2.0 * self.region.half_x2)

    @property
    def pixel(self) -> float:
        """The length of a pixel in units of the view."""
        return 2.0 / self.side

    def to_pixels(self, points: FloatArray) -> FloatArray:
        """Pixels (2, k) of points (2, k)."""
        (across, up), (low, _), (_, high) = self.scales, self.region.x1_limits, self.region.x2_limits
        return np.stack((self.left + (points[0] - low) * across, self.top + (high - points[1]) * up))

    def to_pixel(self, place: Place) -> tuple[float, float]:
        """Pixel of one place."""
        x, y = self.to_pixels(np.array([[place[0]], [place[1]]]))[:, 0].tolist()
        return x, y

    def to_place(self, x: float, y: float) -> Place:
        """The place a pixel shows, also outside the square."""
        across, up = self.scales
        return self.region.x1_limits[0] + (x - self.left) / across, self.region.x2_limits[1] - (y - self.top) / up

    def holds_pixel(self, x: float, y: float) -> bool:
        """Whether a pixel is in the square."""
        return self.left <= x <= self.left + self.side and self.top <= y <= self.top + self.side

    def area_of(self, region: PlaneRegion) -> tuple[float, float, float, float]:
        """Left, top, width and height in pixels of another region; it may reach far beyond the square or be a speck."""
        if region == self.region:
            return self.left, self.top, self.side, self.side
        left, top = self.to_pixel((region.x1_limits[0], region.x2_limits[1]))
        across, up = self.scales
        return left, top, 2.0 * region.half_x1 * across, 2.0 * region.half_x2 * up


@dataclass(frozen=True, slots=True, eq=False)
class ShownPoints:
    """The points of an experiment and which of them are on the screen.

    Attributes
    ----------
    points : FloatArray
        (2, m)
    labels : IntArray
        (m,)
    trains : BoolArray
        (m,) True for training examples, False for test examples.
    wanted : BoolArray
        (m,) False for test examples that are left out.
    shown : BoolArray
        (m,) True for what is drawn and can be pointed at: what is wanted and lies within the region.
    n_outside : int
        Points that lie outside the region.
    shades : IntArray or None
        (m,) the colour of each point's number (`gui.base.value_marks`); None where classes are learnt.
    n_far : int
        Points that are left out because they lie far from the slice of the data that the plane shows.
    """

    points: FloatArray
    labels: IntArray
    trains: BoolArray
    wanted: BoolArray
    shown: BoolArray
    n_outside: int
    shades: IntArray | None = None
    n_far: int = 0

    @classmethod
    def of(
        cls,
        points: FloatArray,
        labels: IntArray,
        trains: BoolArray,
        test_shown: bool,
        region: PlaneRegion,
        shades: IntArray | None = None,
        near: BoolArray | None = None,
    ) -> ShownPoints:
        """The points of which those outside a region, and perhaps the test examples or those that are not ``near``, are
        not shown."""
        inside = region.holds(points)
        wanted = np.ones_like(trains) if test_shown else trains
        wanted = wanted if near is None else wanted & near
        n_outside = int(np.count_nonzero(~inside))
        n_far = 0 if near is None else int(np.count_nonzero(~near))
        return cls(points, labels, trains, wanted, inside & wanted, n_outside, shades, n_far)

    @classmethod
    def none(cls) -> ShownPoints:
        """No points at all."""
        nothing = np.empty(0, dtype=np.bool_)
        return cls(np.empty((2, 0)), np.empty(0, dtype=np.int64), nothing, nothing, nothing, 0)

    @property
    def n_classes(self) -> int:
        """As of a ``Dataset``: the largest label plus one, and never less than two."""
        return max(2, int(self.labels.max(initial=0)) + 1)

    @property
    def n_points(self) -> int:
        """All of them, also those that are not shown."""
        return int(self.labels.size)


def clamped(place: Place, region: PlaneRegion) -> Place:
    """The nearest place that a region holds."""
    (left, right), (low, high) = region.x1_limits, region.x2_limits
    return min(max(place[0], left), right), min(max(place[1], low), high)


def decimals(half: float, usual: int = 2) -> int:
    """Decimals of a coordinate that say as much on an axis of this half as ``usual`` ones do in the usual region."""
    return max(0, usual - math.floor(math.log10(half)))


def in_view(place: Place, region: PlaneRegion) -> Place:
    """A place in units of the view."""
    return (place[0] - region.middle_x1) / region.half_x1, (place[1] - region.middle_x2) / region.half_x2


def nearest_point(points: FloatArray, shown: BoolArray, place: Place, reach: float) -> int | None:
    """Index of the shown point closest to a place, None if none is within reach; of equals the one drawn on top.

    Parameters
    ----------
    points : array, shape (2, m)
    shown : array of bool, shape (m,)
    place : (float, float)
    reach : float
        Largest distance. All three in units of the view.
    """
    candidates = np.flatnonzero(shown)
    if candidates.size == 0:
        return None
    distances = np.hypot(points[0, candidates] - place[0], points[1, candidates] - place[1])
    last = candidates.size - 1 - int(distances[::-1].argmin())
    return int(candidates[last]) if distances[last] <= reach else None


def points_under_stroke(points: FloatArray, shown: BoolArray, start: Place, end: Place, radius: float) -> IntArray:
    """Indices of the shown points that a round brush passes on its straight way from start to end.

    All in units of the view. The way counts, not its ends alone: a quick stroke skips no point however few mouse events
    it comes in.
    """
    way = np.array(end) - np.array(start)
    offset = points - np.array(start)[:, np.newaxis]
    length_squared = float(way @ way)
    share = np.clip(way @ offset / length_squared, 0.0, 1.0) if length_squared > 0 else np.zeros(points.shape[1])
    distance = np.hypot(*(offset - way[:, np.newaxis] * share))
    return np.flatnonzero(shown & (distance <= radius))


def sprayed_places(random: np.random.Generator, start: Place, end: Place, radius: float, count: int) -> FloatArray:
    """Places (2, count) spread evenly over discs along the way from start to end and kept in view, in its units."""
    share = random.random(count)
    angle = random.random(count) * 2.0 * np.pi
    distance = radius * np.sqrt(random.random(count))
    centres = np.array(start)[:, np.newaxis] + (np.array(end) - np.array(start))[:, np.newaxis] * share
    places: FloatArray = np.clip(centres + distance * np.stack((np.cos(angle), np.sin(angle))), -1.0, 1.0)
    return places


def value_at(field: NDArray[Any], place: Place, region: PlaneRegion) -> float:
    """A field over a region at one place, linear between the middles of its cells.

    Parameters
    ----------
    field : array, shape (rows, columns)
        Row 0 is the top of the region; values belong to the middles of the cells.
    place : (x1, x2)
    region : PlaneRegion
    """
    rows, columns = field.shape
    across, up = in_view(place, region)
    column = min(max((across + 1.0) / 2.0 * columns - 0.5, 0.0), columns - 1.0)
    row = min(max((1.0 - up) / 2.0 * rows - 0.5, 0.0), rows - 1.0)
    left, top = min(int(column), columns - 2), min(int(row), rows - 2)
    across, down = column - left, row - top
    corners = field[top : top + 2, left : left + 2].astype(np.float64)
    return float(np.array([1.0 - down, down]) @ corners @ np.array([1.0 - across, across]))
