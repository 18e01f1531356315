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

Place = tuple[float, float]
"""x1 and x2 of a place on the plane."""


@dataclass(frozen=True, slots=True)
class PlaneFrame:
    """The square that shows x1 and x2 from -extent to extent.

    Attributes
    ----------
    left, top, side : float
        Upper left corner and length of a side in pixels.
    extent : float
        Half the side in units of the plane.
    """

    left: float
    top: float
    side: float
    extent: float

    @property
    def scale(self) -> float:
        """Pixels for one unit of the plane."""
        return self.side / (2.0 * self.extent)

    def to_pixels(self, points: FloatArray) -> FloatArray:
        """Pixels (2, k) of points (2, k)."""
        scale = self.scale
        return np.stack((self.left + (points[0] + self.extent) * scale, self.top + (self.extent - points[1]) * scale))

    def to_pixel(self, place: Place) -> tuple[float, float]:
        """Pixel of one place."""
        x, y = self.to_pixels(np.array([[place[0]], [place[1]]]))[:, 0].tolist()
        return x, y

    def to_place(self, x: float, y: float) -> Place:
        """The place a pixel shows, also outside the square."""
        scale = self.scale
        return (x - self.left) / scale - self.extent, self.extent - (y - self.top) / scale

    def holds_pixel(self, x: float, y: float) -> bool:
        """Whether a pixel is in the square."""
        return self.left <= x <= self.left + self.side and self.top <= y <= self.top + self.side

    def clamped(self, place: Place) -> Place:
        """The nearest place that the square shows."""
        low, high = -self.extent, self.extent
        return min(max(place[0], low), high), min(max(place[1], low), high)


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
        Points that lie outside the plane.
    """

    points: FloatArray
    labels: IntArray
    trains: BoolArray
    shown: BoolArray
    n_outside: int

    @classmethod
    def of(
        cls, points: FloatArray, labels: IntArray, trains: BoolArray, test_shown: bool, extent: float
    ) -> ShownPoints:
        """The points of which those outside the plane, and perhaps the test examples, are not shown."""
        inside = within(points, extent)
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


def within(points: FloatArray, extent: float) -> BoolArray:
    """Which of the points (2, k) the plane holds; its border belongs to it."""
    inside: BoolArray = np.logical_and(np.abs(points[0]) <= extent, np.abs(points[1]) <= extent)
    return inside


def ticks(extent: float, side: float) -> FloatArray:
    """Values to label on an axis from -extent to extent: whole steps from zero, never closer than about 40 pixels."""
    for step in (1.0, 2.0, 3.0, 6.0):
        if side * step / (2.0 * extent) >= 48.0:
            break
    count = math.floor(extent / step)
    values: FloatArray = np.arange(-count, count + 1, dtype=np.float64) * step
    return values


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
    random: np.random.Generator, start: Place, end: Place, radius: float, count: int, extent: float
) -> FloatArray:
    """Places (2, count) spread evenly over discs along the way from start to end, kept within the plane."""
    share = random.random(count)
    angle = random.random(count) * 2.0 * np.pi
    distance = radius * np.sqrt(random.random(count))
    centres = np.array(start)[:, np.newaxis] + (np.array(end) - np.array(start))[:, np.newaxis] * share
    places: FloatArray = np.clip(centres + distance * np.stack((np.cos(angle), np.sin(angle))), -extent, extent)
    return places


def value_at(field: NDArray[Any], place: Place, extent: float) -> float:
    """A field over the plane at one place, linear between the middles of its cells.

    Parameters
    ----------
    field : array, shape (rows, columns)
        Row 0 is the top of the plane; values belong to the middles of the cells.
    place : (x1, x2)
    extent : float
    """
    rows, columns = field.shape
    column = min(max((place[0] / extent + 1.0) / 2.0 * columns - 0.5, 0.0), columns - 1.0)
    row = min(max((1.0 - place[1] / extent) / 2.0 * rows - 0.5, 0.0), rows - 1.0)
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


def arrange(area: tuple[int, int, int, int], parts: PlaneParts, extent: float) -> PlaneLayout:
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
        frame=PlaneFrame(left, top, side, extent),
        title=(x, y, width, parts.line),
        legend=(footer_left, below, legend, parts.legend_height),
        switches=(max(x, boxes_left), boxes_top, boxes, boxes_height),
    )
