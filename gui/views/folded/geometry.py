"""Where everything of the folded plane stands: the parts of the view, the square of the plot with its numbers, lines in
pixels, and what is under the pointer. Pure arithmetic, no Qt; all sizes are logical pixels.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.arrays import BoolArray, FloatArray, IntArray
from core.data.region import PlaneRegion
from core.explain.projection import Cut
from gui.base import axes
from gui.base.plane_coordinates import PlaneFrame

Box = tuple[int, int, int, int]
"""Left, top, width, height."""

_GAP = 8
_WIDE = 1.3
"""From this width of the view beside its height on, texts and controls stand beside the plot where they have room."""

_PANEL_SHARE = 0.42
"""Of the width, for texts and controls beside the plot, at least."""

_FEWEST_LINES = 9
"""Lines of text that the plot is high, at least."""

_MOST_TICKS = 12
_TICK_ROOM = 1.25
"""Of the size of a number, with the gap to the next one."""

_LEAST_PICTURE = 48
"""Side of a small picture."""

_FARTHEST = 20.0
"""Sides of the square; what lies farther off is moved there, for painters count on whole numbers."""

_SHORTEST = 1e-100
"""Of a normal; the square of a shorter one is 0."""

REACH = 9.0
"""A point or line is pointed at from this many pixels on."""


@dataclass(frozen=True, slots=True)
class Needs:
    """What the parts need in the present size of texts.

    Attributes
    ----------
    line : int
        Height of a line of text.
    gutter : int
        Room left of the square of the plot.
    panel_width : int
        Of the panel of texts and controls, at least.
    """

    line: int
    gutter: int
    panel_width: int

    @property
    def plot(self) -> tuple[int, int]:
        """Width and height of the plot, at least."""
        side = _FEWEST_LINES * self.line
        return side + self.gutter, side + 2 * self.line

    def is_wide(self, width: int, height: int) -> bool:
        """Whether the panel stands beside the plot and not below it."""
        return width >= max(self.plot[0] + self.panel_width + 4 * _GAP, _WIDE * height)

    def panel_width_in(self, width: int, height: int) -> int:
        """How wide the panel is in a view of this size."""
        if not self.is_wide(width, height):
            return max(width - 2 * _GAP, self.panel_width)
        usual = max(width - (height + self.gutter) - 2 * _GAP, round(_PANEL_SHARE * width))
        return max(min(usual, width - self.plot[0] - 4 * _GAP), self.panel_width)

    def least_size(self, width: int, height: int, panel_height: int) -> tuple[int, int]:
        """What a view of this size needs at least, where its panel needs this height."""
        across, down = self.plot
        if self.is_wide(width, height):
            return across + self.panel_width + 4 * _GAP, max(down, panel_height) + 2 * _GAP
        return max(across, self.panel_width) + 2 * _GAP, down + panel_height + 3 * _GAP


@dataclass(frozen=True, slots=True)
class Parts:
    """The plot, and the panel of texts and controls."""

    plot: Box
    panel: Box


def arrange(width: int, height: int, needs: Needs, panel_height: int) -> Parts:
    """The plot with the panel beside it, or below it with the height that it needs."""
    panel_width = needs.panel_width_in(width, height)
    if needs.is_wide(width, height):
        left = width - _GAP - panel_width
        return Parts((_GAP, _GAP, left - 3 * _GAP, height - 2 * _GAP), (left, _GAP, panel_width, height - 2 * _GAP))
    plot_height = max(height - panel_height - 3 * _GAP, 0)
    return Parts((_GAP, _GAP, width - 2 * _GAP, plot_height), (_GAP, plot_height + 2 * _GAP, panel_width, panel_height))


def strip_boxes(width: int, height: int, count: int) -> list[Box]:
    """Squares for small pictures of the stops side by side, as large as there is room for; none where they would be too
    small."""
    side = min(height - 1, (width - 1 - (count - 1) * _GAP) // count)
    if side < _LEAST_PICTURE:
        return []
    return [(k * (width - 1 - side) // max(count - 1, 1), 0, side, side) for k in range(count)]


def played(progress: float, rest: float) -> float:
    """Where on the way one is after so many of its parts: at each stop it rests for a share of a part, and from stop to
    stop it starts and ends slowly."""
    stop, share = int(progress), progress % 1.0
    moved = max((share - rest) / (1.0 - rest), 0.0)
    return stop + moved * moved * (3.0 - 2.0 * moved)


def square(width: float, height: float, gutter: float, line: float, region: PlaneRegion) -> PlaneFrame:
    """The square of the plot: numbers and a name left of it and below it."""
    above = line / 2.0
    side = max(min(width - gutter - _GAP, height - above - 2.0 * line - _GAP), 1.0)
    left = gutter + max(width - gutter - _GAP - side, 0.0) / 2.0
    return PlaneFrame(float(round(left)), float(round(above)), float(round(side)), region)


def axis_ticks(limits: tuple[float, float], side: float, size: Callable[[float], float]) -> list[float]:
    """Values of the ticks of an axis, as many as have room; ``size`` is what the number at one takes in pixels."""
    found = [axes.ticks(*limits, at_most) for at_most in range(1, _MOST_TICKS)]
    fitting = (ticks for ticks in found if len(ticks) * _TICK_ROOM * max(map(size, ticks), default=0.0) <= side)
    return max(fitting, key=len, default=[])


def to_pixels(places: FloatArray, frame: PlaneFrame) -> FloatArray:
    """Pixels (2, k) of places (2, k)."""
    x, y = frame.to_pixels(places)
    reach = _FARTHEST * frame.side
    return np.stack((np.clip(x, -reach, reach), np.clip(y, -reach, reach)))


def seen_parts(
    places: FloatArray, starts: BoolArray, kinds: IntArray, region: PlaneRegion
) -> tuple[FloatArray, BoolArray, IntArray]:
    """Of lines (2, k) the corners of what can be seen in a region: a painter would work long on what lies far outside,
    and cannot draw what is no number."""
    if places.shape[1] < 2:
        return places[:, :0], starts[:0], kinds[:0]
    with np.errstate(all="ignore"):
        x, y = region.to_unit(places)
        beyond = np.stack((x < -1.0, x > 1.0, y < -1.0, y > 1.0))
    is_number: BoolArray = np.asarray(np.isfinite(places).all(axis=0))
    is_way = ~starts[1:] & is_number[:-1] & is_number[1:] & ~(beyond[:, :-1] & beyond[:, 1:]).any(axis=0)
    ways = np.zeros(starts.size + 1, dtype=np.bool_)
    ways[1:-1] = is_way
    comes: BoolArray = ways[:-1]
    kept: BoolArray = comes | ways[1:]
    return places[:, kept], ~comes[kept], kinds[kept]


def straight_line(cut: Cut, region: PlaneRegion) -> FloatArray | None:
    """The ends (2, 2) of a straight line within a region; None where it does not pass through it.

    The positive side is at the right of the way from one end to the other. In a layer with one unit it is upright.
    """
    normal = cut.normal if cut.normal.size == 2 else np.array([cut.normal[0], 0.0])
    middle, halves = np.array(region.middle), np.array(region.halves)
    # In units of the halves the region is the square from -1 to 1.
    across, offset = normal * halves, float(normal @ middle) + cut.offset
    length = float(np.hypot(*across))
    if not (_SHORTEST < length < np.inf and np.isfinite(offset)):
        return None
    across /= length
    foot, way = -across * (offset / length), np.array([-across[1], across[0]])
    shares = [-np.inf, np.inf]
    for start, step in zip(foot, way, strict=True):
        if abs(step) < 1e-12:
            if abs(start) > 1.0:
                return None
            continue
        low, high = sorted(((-1.0 - start) / step, (1.0 - start) / step))
        shares = [max(shares[0], low), min(shares[1], high)]
    if shares[0] >= shares[1]:
        return None
    in_square = foot[:, np.newaxis] + way[:, np.newaxis] * np.array(shares)
    ends: FloatArray = in_square * halves[:, np.newaxis] + middle[:, np.newaxis]
    return ends


def side_marks(ends: FloatArray, gap: float = 26.0, length: float = 5.0) -> FloatArray:
    """Short strokes at the right of a line from one end to the other, in pixels (2, 2): (n, 2, 2), two ends as rows.

    For a line of `straight_line` that is the positive side.
    """
    way = ends[:, 1] - ends[:, 0]
    total = float(np.hypot(*way))
    if total == 0.0:
        return np.empty((0, 2, 2))
    n_marks = max(int(total / gap), 1)
    shares = (np.arange(n_marks) + 0.5) / n_marks
    feet = ends[:, 0] + shares[:, np.newaxis] * way
    aside = np.array([-way[1], way[0]]) / total * length
    return np.stack((feet, feet + aside), axis=1)


def distances_to_line(places: FloatArray, starts: BoolArray, x: float, y: float) -> FloatArray:
    """How far a pixel is from each way between corners (2, k), (k - 1,); infinite where the next one begins a line."""
    if places.shape[1] < 2:
        return np.empty(0)
    begin, way = places[:, :-1], np.diff(places, axis=1)
    offset = np.array([[x], [y]]) - begin
    square_length = (way**2).sum(axis=0)
    with np.errstate(all="ignore"):
        share = np.where(square_length > 0.0, (way * offset).sum(axis=0) / square_length, 0.0)
    distance = np.hypot(*(offset - way * np.clip(share, 0.0, 1.0)))
    return np.where(starts[1:], np.inf, distance)


def axis_at(x: float, y: float, frame: PlaneFrame, width: float, height: float) -> int | None:
    """The axis beside the square: 0 below it, 1 left of it."""
    if frame.left <= x <= frame.left + frame.side and frame.top + frame.side < y <= height:
        return 0
    return 1 if 0 <= x < frame.left and frame.top <= y <= frame.top + frame.side and x <= width else None


def nearest(places: FloatArray, shown: BoolArray, x: float, y: float, reach: float = REACH) -> int | None:
    """The shown point nearest to a pixel; of several the one drawn on top; None where none is within reach."""
    candidates = np.flatnonzero(shown)
    if not candidates.size:
        return None
    distances = np.hypot(places[0, candidates] - x, places[1, candidates] - y)
    last = candidates.size - 1 - int(distances[::-1].argmin())
    return int(candidates[last]) if distances[last] <= reach else None


def next_towards(places: FloatArray, shown: BoolArray, at: int | None, way: tuple[int, int]) -> int | None:
    """The point that an arrow key leads to: the nearest one that lies more in this direction than aside.

    Parameters
    ----------
    places : array, shape (2, m)
        Pixels, y down.
    shown : array of bool, shape (m,)
    at : int or None
        Where one is; from nowhere it leads to the point in the middle.
    way : (int, int)
        One pixel in the direction.
    """
    candidates: IntArray = np.flatnonzero(shown)
    if not candidates.size:
        return None
    if at is None or not shown[at]:
        middle = np.median(places[:, candidates], axis=1)
        return int(candidates[np.hypot(*(places[:, candidates] - middle[:, np.newaxis])).argmin()])
    offset = places[:, candidates] - places[:, at : at + 1]
    along = offset[0] * way[0] + offset[1] * way[1]
    aside = np.abs(offset[0] * way[1]) + np.abs(offset[1] * way[0])
    cost = np.where((along > 0.0) & (along >= aside), along + 2.0 * aside, np.inf)
    return int(candidates[cost.argmin()]) if np.isfinite(cost).any() else at
