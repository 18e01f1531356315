"""Where the small plots of weights over time are, and where their curves run in them: arithmetic on arrays, no Qt.

All plots of a picture have the same two axes. Their ends are round and stay as they are while what is to be seen fits.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.arrays import FloatArray, IntArray
from core.explain.target import Target
from gui.base import axes

Box = tuple[float, float, float, float]
"""Left, top, width and height."""

SHORTEST_RUN = 10.0
"""Iterations that the axis shows at least."""

_GAP = 8.0
"""Pixels between two plots, and between the rows of two layers."""

_INSET = 2.0
"""Pixels between the ends of the axes and the edge of a plot: a curve along the edge would be cut in half."""

_LEAST_WIDTH, _LEAST_HEIGHT, _MOST_HEIGHT = 8.0, 2.6, 12.0
"""Of a plot, in lines of text: lower ones cannot be read, higher ones say no more."""

_LOW = 6.0
"""Lines of text up to which a plot has room for the numbers at the ends of its axis only."""

N_BINS = 31
"""Bars of a histogram; odd, so that one is in the middle, around 0."""

_SMALLEST, _LARGEST = 1e-9, 1e300
"""Where axes end: beyond, the numbers between their ends overflow."""

_DEEPEST = 12
"""Decades below the largest value from which on a logarithmic axis goes no deeper."""


@dataclass(frozen=True, slots=True)
class PlotGrid:
    """The places of small plots.

    Attributes
    ----------
    n_columns : int
    boxes : array, shape (n, 4)
        Left, top, width and height of each, without the line of its title above it.
    title_height, height : float
        Of one title, and of all.
    """

    n_columns: int
    boxes: FloatArray
    title_height: float
    height: float

    def box(self, index: int) -> Box:
        left, top, width, height = self.boxes[index].tolist()
        return left, top, width, height

    def at(self, x: float, y: float) -> int | None:
        """The plot at a place, its title included."""
        left, top, width, height = self.boxes.T
        is_hit = (left <= x) & (x < left + width) & (top - self.title_height <= y) & (y < top + height)
        return int(is_hit.argmax()) if is_hit.any() else None

    def seen(self, top: float, height: float) -> IntArray:
        """The plots of which something lies between two heights."""
        y, h = self.boxes[:, 1], self.boxes[:, 3]
        return np.flatnonzero((y - self.title_height < top + height) & (y + h > top))

    def next_to(self, index: int, across: int, down: int) -> int:
        """The plot beside another one, or the nearest one in the next or the last row; itself at an end."""
        if across:
            return min(max(index + across, 0), len(self.boxes) - 1)
        tops = np.unique(self.boxes[:, 1])
        row = int(np.searchsorted(tops, self.boxes[index, 1])) + down
        if not 0 <= row < len(tops):
            return index
        in_row = np.flatnonzero(self.boxes[:, 1] == tops[row])
        return int(in_row[np.abs(self.boxes[in_row, 0] - self.boxes[index, 0]).argmin()])


def plot_grid(
    counts: Sequence[int], width: float, height: float, gutter: float, line: float, row_length: int = 0
) -> PlotGrid:
    """Plots row by row, a layer's beginning in a row of their own, as high as there is room for.

    Parameters
    ----------
    counts : sequence of int
        Plots in each layer.
    width, height : float
        The room there is; where it is too low for all, the grid is higher.
    gutter, line : float
        Room left of the plots for the numbers of the axis, and the height of a line of text.
    row_length : int, optional
        Plots that make a row where there is room for so many side by side.
    """
    most = max(int((width - gutter) // (_LEAST_WIDTH * line + _GAP)), 1)
    if 0 < row_length <= most:
        most = n_columns = row_length
        n_rows = _n_rows(counts, n_columns)
    else:  # no more columns than it takes: plots in few rows are wider
        n_rows = _n_rows(counts, most)
        n_columns = next(one for one in range(1, most + 1) if _n_rows(counts, one) <= n_rows)
    title = line + 2.0
    pitch = (height - _GAP * len(counts)) / n_rows
    # Whole pixels: what is drawn once for all plots fits each of them.
    plot_height = float(round(min(max(pitch - title - _GAP / 2, _LEAST_HEIGHT * line), _MOST_HEIGHT * line)))
    plot_width = max((width - gutter) // n_columns - _GAP, 1.0)
    boxes, top = [], title
    for count in counts:
        for index in range(count):
            row, column = divmod(index, n_columns)
            left = math.ceil(gutter) + column * (plot_width + _GAP)
            boxes.append((left, round(top + row * (plot_height + title + _GAP / 2)), plot_width, plot_height))
        top = boxes[-1][1] + plot_height + title + _GAP
    return PlotGrid(n_columns, np.array(boxes), title, boxes[-1][1] + plot_height)


def _n_rows(counts: Sequence[int], n_columns: int) -> int:
    return sum(math.ceil(count / n_columns) for count in counts)


class PlotAxes:
    """The ranges of both axes. Values are given as they are; on a logarithmic axis their sizes are shown as log10."""

    def __init__(self) -> None:
        self.is_logarithmic = False
        self.end = 0.0
        self.y_range = (0.0, 1.0)
        self._ends = (0.0, 0.0)
        self._decades = (0.0, 0.0)

    def forget(self) -> None:
        """Something else is shown now: in ranges of its own."""
        self._ends, self._decades = (0.0, 0.0), (0.0, 0.0)

    def update(self, curves: FloatArray, latest: float) -> None:
        """Fit the ranges to some curves (n, k), NaN where they have no value, and to how far the run has come."""
        self.end = axes.steady_end(latest, self.end, SHORTEST_RUN)
        values = np.clip(curves[np.isfinite(curves)], -_LARGEST, _LARGEST)
        if self.is_logarithmic:
            sizes = np.abs(values[values != 0.0])
            largest = float(sizes.max()) if sizes.size else 1.0
            smallest = max(float(sizes.min()) if sizes.size else 0.1, largest * 10.0**-_DEEPEST)
            self._decades = self.y_range = axes.steady_decades(smallest, largest, self._decades)
            return
        low, high = (float(values.min()), float(values.max())) if values.size else (0.0, 1.0)
        least = max(0.04 * max(high, -low), _SMALLEST)
        self._ends = (
            axes.steady_end(-low, self._ends[0], least) if low < 0.0 else 0.0,
            axes.steady_end(high, self._ends[1], least) if high > 0.0 else 0.0,
        )
        self.y_range = (-self._ends[0], self._ends[1] or (0.0 if self._ends[0] else 1.0))

    def ticks(self, height: float, line: float) -> list[float]:
        """Values at the left of a plot of some height, in the axis' own numbers; in a low one its ends and 0, or the
        first and the last power of ten."""
        at_most, is_low = max(int(height / (1.3 * line)), 2), height < _LOW * line
        low, high = self.y_range
        if self.is_logarithmic:
            ends = float(math.ceil(low - 1e-9)), float(math.floor(high + 1e-9))
            return list(ends) if is_low and ends[0] < ends[1] else axes.decade_ticks(low, high, at_most=at_most)
        return sorted({low, 0.0, high}) if is_low else axes.ticks(low, high, at_most=at_most)

    def xs(self, iterations: FloatArray, box: Box) -> FloatArray:
        """Places of iterations in a plot."""
        found: FloatArray = box[0] + _INSET + iterations / self.end * (box[2] - 2 * _INSET)
        return found

    def x(self, iteration: float, box: Box) -> float:
        """The place of one."""
        return box[0] + _INSET + iteration / self.end * (box[2] - 2 * _INSET)

    def iteration_at(self, x: float, box: Box) -> float:
        """The iteration at a place in a plot."""
        return (x - box[0] - _INSET) / (box[2] - 2 * _INSET) * self.end

    def ys(self, values: FloatArray, box: Box) -> FloatArray:
        """Places of values in a plot; on a logarithmic axis what is smaller than its end lies there, 0 too."""
        if self.is_logarithmic:
            values = np.log10(np.maximum(np.abs(values), 10.0 ** self.y_range[0]))
        return self.heights(values, box)

    def heights(self, numbers: FloatArray, box: Box) -> FloatArray:
        """Places of the axis' own numbers, such as ticks."""
        low, high = self.y_range
        found: FloatArray = box[1] + _INSET + (high - numbers) / (high - low) * (box[3] - 2 * _INSET)
        return found


@dataclass(frozen=True, slots=True)
class Strokes:
    """The pieces of a curve.

    Attributes
    ----------
    positive, negative : array, shape (k, 4)
        x and y of both ends of those above and below 0.
    """

    positive: FloatArray
    negative: FloatArray


def strokes(x: FloatArray, y: FloatArray, values: FloatArray, *, dashes_negative: bool) -> Strokes:
    """A curve cut where its values change their sign or are missing.

    Parameters
    ----------
    x, y, values : array, shape (k,)
        NaN where there is no value.
    dashes_negative : bool
        Leave gaps in the pieces below 0: on a logarithmic axis they are drawn among the others.
    """
    pieces = np.stack((x[:-1], y[:-1], x[1:], y[1:]), axis=1)
    middles = values[:-1] + values[1:]
    is_there = np.isfinite(middles)
    is_negative = is_there & (middles < 0.0)
    is_positive = is_there & ~is_negative
    if dashes_negative:
        is_negative &= (0.5 * (x[:-1] + x[1:])) % 6.0 < 4.0
    return Strokes(pieces[is_positive], pieces[is_negative])


def nearest(iterations: FloatArray, iteration: float) -> int:
    """The place of the iteration that is nearest to another one."""
    after = int(np.clip(np.searchsorted(iterations, iteration), 1, max(len(iterations) - 1, 1)))
    if after >= len(iterations):
        return 0
    return after if iterations[after] - iteration < iteration - iterations[after - 1] else after - 1


def marked(targets: Sequence[Target], target: Target | None) -> list[int]:
    """Which plots show what is pointed at, or a part of it, or what it is a part of."""
    if target is None or target.kind == "example":
        return []
    return [index for index, shown in enumerate(targets) if _belongs(shown, target)]


def _belongs(shown: Target, target: Target) -> bool:
    if target.kind == "unit" and target.layer == 0:
        return shown.kind == "weight" and (shown.layer, shown.source) == (1, target.unit)
    if shown.layer != target.layer:
        return False
    if "layer" in (shown.kind, target.kind):
        return True
    if "unit" in (shown.kind, target.kind):
        return shown.unit == target.unit
    return (shown.kind, shown.unit, shown.source) == (target.kind, target.unit, target.source)


@dataclass(frozen=True, slots=True)
class HistogramGrid:
    """The places of histograms: a row for each layer, the weights at the left and the gradients at the right.

    Attributes
    ----------
    boxes : array, shape (rows, 2, 4)
        Left, top, width and height of each, without the line of its title above it.
    title_height : float
    """

    boxes: FloatArray
    title_height: float

    def box(self, row: int, column: int) -> Box:
        left, top, width, height = self.boxes[row, column].tolist()
        return left, top, width, height

    def bin_at(self, x: float, y: float) -> tuple[int, int, int] | None:
        """Row, column and bar at a place, above and below the bar too."""
        left, top, width, height = np.moveaxis(self.boxes, -1, 0)
        is_hit = (left <= x) & (x < left + width) & (top - self.title_height <= y) & (y < top + height)
        if not is_hit.any():
            return None
        row, column = (int(index) for index in np.argwhere(is_hit)[0])
        return row, column, min(int((x - left[row, column]) / width[row, column] * N_BINS), N_BINS - 1)


def least_histograms_height(n_rows: int, line: float) -> float:
    """What so many rows need, with the numbers of the axes below them."""
    return n_rows * (line + 2.0 + _LEAST_HEIGHT * line + _GAP) + line + 4.0


def histogram_grid(n_rows: int, width: float, height: float, gutter: float, line: float) -> HistogramGrid:
    """Histograms that fill a room, above a line for the numbers of their axes; ``gutter`` as in `plot_grid`."""
    title, across = line + 2.0, max((width - gutter) / 2.0 - _GAP, 1.0)
    pitch = (height - line - 4.0) / n_rows
    lefts = np.array([gutter, gutter + across + _GAP])
    boxes = np.empty((n_rows, 2, 4))
    boxes[..., 0] = lefts
    boxes[..., 1] = (np.arange(n_rows) * pitch + title)[:, np.newaxis]
    boxes[..., 2] = across
    boxes[..., 3] = max(pitch - title - _GAP, 1.0)
    return HistogramGrid(boxes, title)


def steady_reach(values: Sequence[FloatArray], shown: float) -> float:
    """How far from 0 the bars go for some values, to both sides; it was ``shown`` before."""
    largest = max((float(np.abs(one).max()) for one in values if one.size), default=0.0)
    return axes.steady_end(min(largest, _LARGEST), shown, 1e-12) if largest > 0.0 else shown or 1.0


def bars(shares: FloatArray, highest: float, box: Box) -> FloatArray:
    """Bars of a histogram, (n, 4): left, top, width and height; an empty one has no height, others at least a pixel."""
    left, top, width, height = box
    edges = left + np.arange(shares.size + 1) * (width / shares.size)
    heights = np.where(shares > 0.0, np.maximum(shares / highest * (height - 2.0), 1.0), 0.0)
    return np.stack((edges[:-1] + 0.5, top + height - heights, np.diff(edges) - 1.0, heights), axis=1)
