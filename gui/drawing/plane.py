"""Geometry of the plane on the screen: where it lies, where a point is drawn, what is under the pointer or the brush.

The views ask it for numbers and draw them. Pure arithmetic, no Qt; pixels are logical pixels, y downwards.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.arrays import BoolArray, FloatArray, IntArray
from core.data.region import USUAL_REGION, PlaneRegion

MINUS = "\N{MINUS SIGN}"

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
    def scale(self) -> float:
        """Pixels for one unit of the plane."""
        return self.side / (2.0 * self.region.half)

    def to_pixels(self, points: FloatArray) -> FloatArray:
        """Pixels (2, k) of points (2, k)."""
        scale, (low, _), (_, high) = self.scale, self.region.x1_limits, self.region.x2_limits
        return np.stack((self.left + (points[0] - low) * scale, self.top + (high - points[1]) * scale))

    def to_pixel(self, place: Place) -> tuple[float, float]:
        """Pixel of one place."""
        x, y = self.to_pixels(np.array([[place[0]], [place[1]]]))[:, 0].tolist()
        return x, y

    def to_place(self, x: float, y: float) -> Place:
        """The place a pixel shows, also outside the square."""
        scale = self.scale
        return self.region.x1_limits[0] + (x - self.left) / scale, self.region.x2_limits[1] - (y - self.top) / scale

    def holds_pixel(self, x: float, y: float) -> bool:
        """Whether a pixel is in the square."""
        return self.left <= x <= self.left + self.side and self.top <= y <= self.top + self.side

    def square_of(self, region: PlaneRegion) -> tuple[float, float, float]:
        """Left, top and side in pixels of another region; it may reach far beyond this square or be a speck in it."""
        if region == self.region:
            return self.left, self.top, self.side
        left, top = self.to_pixel((region.x1_limits[0], region.x2_limits[1]))
        return left, top, 2.0 * region.half * self.scale


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
    shown : BoolArray
        (m,) True for what is drawn and can be pointed at.
    n_outside : int
        Points that lie outside the region.
    """

    points: FloatArray
    labels: IntArray
    trains: BoolArray
    shown: BoolArray
    n_outside: int

    @classmethod
    def of(
        cls, points: FloatArray, labels: IntArray, trains: BoolArray, test_shown: bool, region: PlaneRegion
    ) -> ShownPoints:
        """The points of which those outside a region, and perhaps the test examples, are not shown."""
        inside = region.holds(points)
        shown = inside if test_shown else inside & trains
        return cls(points, labels, trains, shown, int(np.count_nonzero(~inside)))

    @classmethod
    def none(cls) -> ShownPoints:
        """No points at all."""
        nothing = np.empty(0, dtype=np.bool_)
        return cls(np.empty((2, 0)), np.empty(0, dtype=np.int64), nothing, nothing, 0)

    @property
    def n_points(self) -> int:
        """All of them, also those that are not shown."""
        return int(self.labels.size)


def clamped(place: Place, region: PlaneRegion) -> Place:
    """The nearest place that a region holds."""
    (left, right), (low, high) = region.x1_limits, region.x2_limits
    return min(max(place[0], left), right), min(max(place[1], low), high)


@dataclass(frozen=True, slots=True, eq=False)
class Ticks:
    """What is labelled on the two axes: whole steps, counted from zero, and as many decimals as the step has."""

    step: float
    x1: FloatArray
    x2: FloatArray

    def text(self, value: float) -> str:
        """The number at a tick."""
        return f"{value:.{max(0, -math.floor(math.log10(self.step)))}f}".replace("-", MINUS)


def ticks(region: PlaneRegion, side: float = math.inf, least: float = 48.0) -> Ticks:
    """Values to label on the axes of a region that is shown with this side.

    Parameters
    ----------
    region : PlaneRegion
    side : float
        In pixels.
    least : float
        Pixels from one value to the next, at least, as far as two values are left then.
    """
    steps = (1.0, 2.0, 3.0, 6.0) if region == USUAL_REGION else tuple(n * region.step for n in (1.0, 2.0, 5.0))
    found = [Ticks(step, _steps(region.x1_limits, step), _steps(region.x2_limits, step)) for step in steps]
    found = [entry for entry in found if min(entry.x1.size, entry.x2.size) >= 2]
    roomy = (entry for entry in found if side * entry.step / (2.0 * region.half) >= least)
    return next(roomy, found[-1])


def _steps(limits: tuple[float, float], step: float) -> FloatArray:
    """The multiples of a step between limits, as the decimals that are meant: 3 × 0.1 is 0.3."""
    first, last = math.ceil(limits[0] / step - 1e-9), math.floor(limits[1] / step + 1e-9)
    return np.array([float(f"{count * step:.12g}") for count in range(first, last + 1)])


def decimals(region: PlaneRegion, usual: int = 2) -> int:
    """Decimals of a coordinate that say as much in a region as ``usual`` ones do in the usual one."""
    return max(0, usual - math.floor(math.log10(region.half)))


def nearest_point(points: FloatArray, shown: BoolArray, place: Place, reach: float) -> int | None:
    """Index of the shown point closest to a place, None if none is within reach; of equals the one drawn on top.

    Parameters
    ----------
    points : array, shape (2, m)
    shown : array of bool, shape (m,)
    place : (x1, x2)
    reach : float
        Largest distance, in units of the plane.
    """
    candidates = np.flatnonzero(shown)
    if candidates.size == 0:
        return None
    distances = np.hypot(points[0, candidates] - place[0], points[1, candidates] - place[1])
    last = candidates.size - 1 - int(distances[::-1].argmin())
    return int(candidates[last]) if distances[last] <= reach else None


def points_under_stroke(points: FloatArray, shown: BoolArray, start: Place, end: Place, radius: float) -> IntArray:
    """Indices of the shown points that a round brush passes on its straight way from start to end.

    The way counts, not its ends alone: a quick stroke skips no point however few mouse events it comes in.
    """
    way = np.array(end) - np.array(start)
    offset = points - np.array(start)[:, np.newaxis]
    length_squared = float(way @ way)
    share = np.clip(way @ offset / length_squared, 0.0, 1.0) if length_squared > 0 else np.zeros(points.shape[1])
    distance = np.hypot(*(offset - way[:, np.newaxis] * share))
    return np.flatnonzero(shown & (distance <= radius))


def sprayed_places(
    random: np.random.Generator, start: Place, end: Place, radius: float, count: int, region: PlaneRegion
) -> FloatArray:
    """Places (2, count) spread evenly over discs along the way from start to end, kept within a region."""
    share = random.random(count)
    angle = random.random(count) * 2.0 * np.pi
    distance = radius * np.sqrt(random.random(count))
    centres = np.array(start)[:, np.newaxis] + (np.array(end) - np.array(start))[:, np.newaxis] * share
    lows, highs = np.array((region.x1_limits, region.x2_limits)).T[..., np.newaxis]
    places: FloatArray = np.clip(centres + distance * np.stack((np.cos(angle), np.sin(angle))), lows, highs)
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
    across, up = (place[0] - region.middle_x1) / region.half, (place[1] - region.middle_x2) / region.half
    column = min(max((across + 1.0) / 2.0 * columns - 0.5, 0.0), columns - 1.0)
    row = min(max((1.0 - up) / 2.0 * rows - 0.5, 0.0), rows - 1.0)
    left, top = min(int(column), columns - 2), min(int(row), rows - 2)
    across, down = column - left, row - top
    corners = field[top : top + 2, left : left + 2].astype(np.float64)
    return float(np.array([1.0 - down, down]) @ corners @ np.array([1.0 - across, across]))


@dataclass(frozen=True, slots=True)
class PlaneParts:
    """What the view of the plane is made of, in pixels.

    Attributes
    ----------
    line : int
        Height of a line of text.
    gutter : int
        Room for the numbers left of the square.
    legend : (least, most)
        Width of the colour legend.
    switches : (width, height)
        Size of the row of check boxes; it goes below the legend where both do not fit side by side.
    """

    line: int
    gutter: int
    legend: tuple[int, int]
    switches: tuple[int, int]

    @property
    def header(self) -> int:
        """Height of the title and the room below it."""
        return self.line + 8

    @property
    def legend_height(self) -> int:
        """Height of the colours and their numbers."""
        return self.line + 12

    def legend_width(self, width: int) -> int:
        """Width of the legend beside the check boxes in a footer of this width, below 0 if they need two rows."""
        room = width - _FOOTER_GAP - self.switches[0]
        return min(room, self.legend[1]) if room >= self.legend[0] else -1

    def height_around(self, width: int) -> int:
        """Height of everything above and below a square in an area of this width."""
        switches = self.switches[1]
        is_one_row = self.legend_width(width - self.gutter) > 0
        footer = max(self.legend_height, switches) if is_one_row else self.legend_height + 4 + switches
        return self.header + self.line + 8 + footer

    def height_for(self, width: int) -> int:
        """Height of the area in which the square takes the whole width and nothing is left over."""
        return max(width - self.gutter, _SMALLEST_SIDE) + self.height_around(width)


_FOOTER_GAP = 16
_SMALLEST_SIDE = 40


@dataclass(frozen=True, slots=True)
class PlaneLayout:
    """Where the parts of the view lie; each part is (x, y, width, height) in pixels."""

    frame: PlaneFrame
    title: tuple[int, int, int, int]
    legend: tuple[int, int, int, int]
    switches: tuple[int, int, int, int]


def arrange(area: tuple[int, int, int, int], parts: PlaneParts, region: PlaneRegion) -> PlaneLayout:
    """The largest square an area has room for below a title and above ticks, legend and check boxes.

    The title spans the area. The footer spans the square, or what it needs where the square is smaller.
    """
    x, y, width, height = area
    room = width - parts.gutter
    side = max(min(room, height - parts.height_around(width)), _SMALLEST_SIDE)
    left = x + parts.gutter + max(room - side, 0) // 2
    top = y + parts.header
    below = top + side + parts.line + 8
    boxes, boxes_height = parts.switches
    legend = parts.legend_width(room)
    is_one_row = legend > 0
    legend = legend if is_one_row else min(parts.legend[1], side)
    footer = max(side, min(legend + _FOOTER_GAP + boxes, room)) if is_one_row else side
    footer_left = max(x + parts.gutter, min(left, x + width - footer))
    boxes_left = footer_left + footer - boxes if is_one_row else min(footer_left, x + width - boxes)
    boxes_top = below - 3 if is_one_row else below + parts.legend_height + 4
    return PlaneLayout(
        frame=PlaneFrame(left, top, side, region),
        title=(x, y, width, parts.line),
        legend=(footer_left, below, legend, parts.legend_height),
        switches=(max(x, boxes_left), boxes_top, boxes, boxes_height),
    )
