"""Places and sizes of the luck view: the grid of small planes, the charts beside it, bins and lines. Arrays and
numbers, no Qt; pixels are logical pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

import numpy as np

from core.arrays import FloatArray, IntArray
from gui.base.axes import round_up

Box = tuple[float, float, float, float]
"""Left, top, width and height."""

_GAP = 6.0
N_BINS = 24
"""Bars of a histogram, about."""

_STARTS_SEEN = 0.9
"""The axis of the losses holds at least this share of all starts; a few that are far higher, and what diverges, leave
it at its top."""

_AFTER_THE_GOAL = 4.0
"""So many times the iterations of the run that was last to reach the goal are shown, where all did."""

_SIDE_BY_SIDE = 24.0
"""Lines of text that histogram and curves together need across to stand side by side."""

_HISTOGRAM_LINES, _CURVES_LINES = 5.5, 7.5
_BAR_LINES, _PAIRS_LINES = 1.4, 4.6
"""Heights of the parts of the charts in lines of text, at least."""


@dataclass(frozen=True, slots=True)
class TileGrid:
    """Tiles of one size in rows, from left to right.

    Attributes
    ----------
    n_tiles : int
    width : float
        Room for a row.
    tile_width, tile_height : float
    """

    n_tiles: int
    width: float
    tile_width: float
    tile_height: float

    @property
    def n_columns(self) -> int:
        """Tiles in a row, at least one."""
        return max(1, int((self.width + _GAP) // (self.tile_width + _GAP)))

    @property
    def height(self) -> float:
        """Of all rows."""
        n_rows = -(-self.n_tiles // self.n_columns)
        return max(0.0, n_rows * (self.tile_height + _GAP) - _GAP)

    def box(self, place: int) -> Box:
        """Where a tile is."""
        row, column = divmod(place, self.n_columns)
        return column * (self.tile_width + _GAP), row * (self.tile_height + _GAP), self.tile_width, self.tile_height

    def place_at(self, x: float, y: float) -> int | None:
        """The tile at a pixel; None between tiles and beyond them."""
        column, across = divmod(x, self.tile_width + _GAP)
        row, down = divmod(y, self.tile_height + _GAP)
        place = int(row) * self.n_columns + int(column)
        is_on_tile = across < self.tile_width and down < self.tile_height and 0 <= column < self.n_columns
        return place if is_on_tile and row >= 0 and place < self.n_tiles else None

    def seen(self, top: float, bottom: float) -> range:
        """The tiles of which something lies between two heights."""
        step = self.tile_height + _GAP
        first, last = int(max(top, 0.0) // step), int(max(bottom, 0.0) // step)
        return range(min(first * self.n_columns, self.n_tiles), min((last + 1) * self.n_columns, self.n_tiles))


@dataclass(frozen=True, slots=True)
class ChartBoxes:
    """Where the parts of the charts are; one share and one histogram for each result."""

    shares: tuple[Box, ...]
    pairs: Box | None
    histograms: tuple[Box, ...]
    curves: Box


def least_charts_height(width: float, line: float, n_results: int, n_lines: int) -> float:
    """What the charts need at this width, where the text of a share, or of a difference, takes so many lines."""
    above = _above(line, n_results, n_lines)
    histograms = n_results * _HISTOGRAM_LINES * line
    curves = _CURVES_LINES * line
    return above + (max(histograms, curves) if _is_wide(width, line) else histograms + curves)


def chart_boxes(width: float, height: float, line: float, n_results: int, n_lines: int) -> ChartBoxes:
    """The shares at the top, what is paired below them, then the histograms below each other and the curves."""
    share = (n_lines + _BAR_LINES) * line
    shares = tuple((0.0, number * share, width, share) for number in range(n_results))
    top = n_results * share
    pairs = (0.0, top, width, (n_lines + _PAIRS_LINES) * line) if n_results > 1 else None
    top = _above(line, n_results, n_lines)
    room = max(height - top, 0.0)
    if _is_wide(width, line):
        half = (width - 2 * _GAP) / 2
        each = room / max(n_results, 1)
        histograms = tuple((0.0, top + number * each, half, each) for number in range(n_results))
        return ChartBoxes(shares, pairs, histograms, (half + 2 * _GAP, top, half, room))
    parts = n_results * _HISTOGRAM_LINES + _CURVES_LINES
    each = room * _HISTOGRAM_LINES / parts
    histograms = tuple((0.0, top + number * each, width, each) for number in range(n_results))
    below = top + n_results * each
    return ChartBoxes(shares, pairs, histograms, (0.0, below, width, max(height - below, 0.0)))


def _above(line: float, n_results: int, n_lines: int) -> float:
    return (n_results * (n_lines + _BAR_LINES) + (n_lines + _PAIRS_LINES if n_results > 1 else 0.0)) * line


def _is_wide(width: float, line: float) -> bool:
    return width >= _SIDE_BY_SIDE * line


def histogram_end(reached: Sequence[Sequence[int]]) -> float:
    """Where the axis of the iterations ends that several histograms share: a round number."""
    largest = max((one[-1] for one in reached if one), default=0)
    return round_up(float(max(largest, 10)))


def curves_end(iterations: int, n_failed: int, last_reached: int) -> float:
    """Where the axis of the loss curves ends: where all runs reached the goal early, nothing happens in most of it."""
    if n_failed or not last_reached:
        return float(iterations)
    return min(float(iterations), round_up(_AFTER_THE_GOAL * last_reached))


def bin_width(reached: Sequence[Sequence[int]], end: float) -> int:
    """How wide the bars are of histograms that end there. The goal is looked for in steps: each bar holds as many."""
    step = int(np.gcd.reduce([number for one in reached for number in one] or [1])) or 1
    width = ceil(end / N_BINS)
    return step * ceil(width / step) if step < width else width


def bins(reached: Sequence[int], width: int, end: float) -> IntArray:
    """How many of these iterations lie in each bar of this width: above its left end, and up to its right end."""
    places = np.maximum(-(-np.asarray(reached, dtype=np.int64) // width) - 1, 0)
    return np.bincount(places, minlength=ceil(end / width)).astype(np.int64)


def loss_end(curves: Sequence[FloatArray]) -> float:
    """Where the axis of the losses ends: a round number that holds all curves but those that run away."""
    losses = [finite for curve in curves if (finite := curve[np.isfinite(curve)]).size]
    if not losses:
        return 1.0
    highest = max(float(curve.max()) for curve in losses)
    starts = float(np.quantile([curve[0] for curve in losses], _STARTS_SEEN))
    return round_up(max(min(highest, starts), 1e-6))


def line_of(iterations: FloatArray | IntArray, losses: FloatArray, box: Box, ends: tuple[float, float]) -> FloatArray:
    """Pixels (k, 2) of a curve in a box whose axes end at these iterations and losses; it leaves the box at the top
    where the losses do."""
    left, top, width, height = box
    x = left + width * np.asarray(iterations, dtype=np.float64) / ends[0]
    shares = np.nan_to_num(np.asarray(losses, dtype=np.float64) / ends[1], nan=2.0, posinf=2.0).clip(-1.0, 2.0)
    return np.stack((x, top + height * (1.0 - shares)), axis=1)


def thinned(n_points: int, most: int) -> slice:
    """Every k-th of so many points, so that at most ``most`` are left."""
    return slice(None, None, max(1, -(-n_points // most)))
