"""Where everything of the loss plot is: the ranges of its axes, and the places of the labels at the curves.

Pure arithmetic on arrays; no Qt and no texts. Ends of axes are round and stay as they are while what is to be seen
fits; labels stand next to or on their own curve, off the others, and never over each other.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.arrays import BoolArray, FloatArray
from core.training.snapshot import Curve
from gui.base import axes
from gui.views.loss import curves

SHORTEST_RUN = 10.0
"""Iterations that the axis shows at least."""

_SHORTEST_WINDOW = 8.0
_HEADROOM = 1.02
"""A line along the very top would be cut in half."""

_SMALLEST_LOSS = 1e-9

_RAN_AWAY = 20.0
"""Times the usual loss beyond which a linear axis no longer goes along: the rest would be a flat line."""

_ROOM_FOR_RUNAWAY = 4.0
"""Times the usual loss that such an axis shows."""

_ROOM_FOR_OTHERS = 1.5
"""Times the largest loss of the run that is shown of earlier runs, where they were worse."""

_USUAL_LOSS = 0.25
"""The usual loss is taken to be this at least: a jump from 0.001 to 2 is to be seen whole."""

_STILL_A_LOSS = 100.0
"""Times the loss at the start beyond which a value says nothing about what is usual."""

_GAP = 3.0
"""Pixels between a label and its curve, and between two labels."""

_SHARES = (1.0, 0.85, 0.7, 0.5, 0.3, 0.15)
"""Where along its curve a label may stand: at the end rather than elsewhere."""

_COST_OF_INK, _COST_OF_OWN_INK = 8.0, 2.0
"""Pixels of another place that covering one more point of another curve, or of its own, is worth."""

_COST_OF_DOUBT = 60.0
"""The same for a place at which another curve is as near as its own: the label would seem to be that one's."""

Area = tuple[float, float, float, float]
"""Left, top, right and bottom."""


Range = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Cut:
    """Where a curve leaves the top of the axis, and how far it goes."""

    iteration: float
    highest: float


class LossAxes:
    """The ranges of both axes. The loss is given and shown as it is, or as log10."""

    def __init__(self) -> None:
        self.is_logarithmic = False
        self.window: Range | None = None
        self.x_range: Range = (0.0, SHORTEST_RUN)
        self.y_range: Range = (0.0, 1.0)
        self.cuts: tuple[Cut, ...] = ()
        self._run_end = 0.0
        self._loss_end = 0.0
        self._decades: Range = (0.0, 0.0)

    def restart(self) -> None:
        """A new run begins: show all of it, in ranges of its own."""
        self.window = None
        self._run_end = 0.0
        self._forget_losses()

    def zoom(self, factor: float, at: float) -> None:
        """Show ``factor`` times as many iterations, ``at`` staying where it is; all of them when none are left out."""
        low, high = self.x_range
        factor = max(factor, _SHORTEST_WINDOW / (high - low))
        low, high = at - (at - low) * factor, at + (high - at) * factor
        self._set_window(low, high)

    def pan(self, by: float) -> None:
        """Move the window by some iterations; nothing happens while all is shown."""
        if self.window is not None:
            low, high = self.window
            by = min(max(by, -low), self._run_end - high)
            self._set_window(low + by, high + by)

    def fit(self) -> None:
        """Show the whole run."""
        self.window = None
        self._forget_losses()

    def update(self, shown: Sequence[Curve], last_iteration: float, others: Sequence[Curve] = ()) -> None:
        """Fit the ranges to what is in view. A linear axis does not follow a loss that diverged; ``cuts`` says where it
        is left.

        Parameters
        ----------
        shown : sequence of Curve
            The curves of the run, first the training loss.
        last_iteration : float
            Where the run is.
        others : sequence of Curve, optional
            Those of earlier runs: the axis grows a little for them.
        """
        self._run_end = axes.steady_end(last_iteration, self._run_end, SHORTEST_RUN)
        self.x_range = (0.0, self._run_end) if self.window is None else self.window
        found = curves.extremes((*shown, *others), *self.x_range)
        _, smallest, highest = (0.0, 0.1, 0.9) if found is None else found
        self.cuts = ()
        if self.is_logarithmic:
            self._decades = axes.steady_decades(smallest, max(highest, smallest), self._decades)
            self.y_range = self._decades
        else:
            top = self._top(shown or others, highest)
            if top < highest:
                self.cuts = _cuts((*shown, *others), top, self.x_range)
            highest = top
            self._loss_end = axes.steady_end(highest * _HEADROOM, self._loss_end, _SMALLEST_LOSS)
            self.y_range = (0.0, self._loss_end)

    def _top(self, shown: Sequence[Curve], highest: float) -> float:
        """The largest loss that a linear axis shows; ``highest`` is the largest there is, of any run."""
        found = curves.extremes(tuple(shown), *self.x_range)
        own = highest if found is None else found[2]
        usual = _usual_loss(shown, own, self.x_range)
        if own > _RAN_AWAY * usual:
            own = _ROOM_FOR_RUNAWAY * usual
        return min(highest, _ROOM_FOR_OTHERS * own) if highest > own else own

    def _set_window(self, low: float, high: float) -> None:
        low, high = max(low, 0.0), min(high, self._run_end)
        if high - low >= self._run_end or high <= low:
            self.window = None
        else:
            self.window = (low, high)
        self._forget_losses()

    def _forget_losses(self) -> None:
        self._loss_end = 0.0
        self._decades = (0.0, 0.0)

    def x_ticks(self, width: float, label_width: float) -> list[float]:
        """Whole iterations, as many as find room in a width in pixels, labels of some width among them."""
        at_most = max(int(width / max(75.0, 1.5 * label_width)), 2)
        return axes.ticks(*self.x_range, at_most=at_most, whole=True)

    def y_ticks(self, height: float, label_height: float) -> list[float]:
        """Values on the loss axis, as many as find room in a height in pixels, labels of some height among them."""
        at_most = max(int(height / max(32.0, 2.0 * label_height)), 2)
        if self.is_logarithmic:
            return axes.decade_ticks(*self.y_range, at_most=at_most)
        return axes.ticks(*self.y_range, at_most=at_most)

    def decimals(self, ticks: list[float]) -> int:
        """Decimals that tell neighbouring linear ticks apart."""
        step = ticks[1] - ticks[0] if len(ticks) > 1 else 1.0
        return max(0, -math.floor(math.log10(step) + 1e-9))


def _usual_loss(shown: Sequence[Curve], highest: float, x_range: Range) -> float:
    """A loss that the run has most of the time, or had at its start; only looked for where there is an unusual one."""
    # Of the training loss alone: the others begin one update later, which may be where training diverged.
    starts = [float(curve.highs[0]) for curve in shown[:1] if len(curve.highs) and math.isfinite(curve.highs[0])]
    usual = max([_USUAL_LOSS, *starts])
    if highest <= _RAN_AWAY * usual:
        return usual
    parts = [curve.highs[(curve.iterations >= x_range[0]) & (curve.iterations <= x_range[1])] for curve in shown]
    values = np.concatenate(parts)
    values = values[values <= _STILL_A_LOSS * max(usual, 1.0)]
    return max(usual, float(np.median(values))) if len(values) else usual


def _cuts(shown: Sequence[Curve], top: float, x_range: Range) -> tuple[Cut, ...]:
    """Where curves first leave the axis at its top; curves that leave it at one place are one cut."""
    cuts: dict[float, float] = {}
    for curve in shown:
        in_view = (curve.iterations >= x_range[0]) & (curve.iterations <= x_range[1]) & np.isfinite(curve.highs)
        beyond = in_view & (curve.highs > top)
        if beyond.any():
            iteration = float(curve.iterations[np.argmax(beyond)])
            cuts[iteration] = max(cuts.get(iteration, 0.0), float(curve.highs[beyond].max()))
    return tuple(Cut(iteration, highest) for iteration, highest in sorted(cuts.items()))


def label_places(
    lines: Sequence[FloatArray], sizes: Sequence[tuple[float, float]], area: Area, unnamed: FloatArray
) -> list[tuple[float, float] | None]:
    """Where labels stand: the first ones have the choice.

    Parameters
    ----------
    lines : sequence of array, shape (n, 2)
        Points of each label's curve, from left to right and evenly dense.
    sizes : sequence of tuple of float
        Width and height of each label.
    area : tuple of float
        Left, top, right and bottom of the room there is.
    unnamed : array, shape (k, 2)
        Points of a curve that gets no label; as few points as possible are covered, of any curve.

    Returns
    -------
    list
        Left and top of each label; None where there is no room for it next to its curve.
    """
    taken = np.empty((0, 4))
    places: list[tuple[float, float] | None] = []
    for line, size in zip(lines, sizes, strict=True):
        boxes, costs = _candidates(line, size, area)
        is_free = ~_touches(boxes, taken).any(axis=1) if len(boxes) else np.empty(0, dtype=np.bool_)
        boxes, costs = boxes[is_free], costs[is_free]
        if not len(boxes):
            places.append(None)
            continue
        others = np.vstack([unnamed, *(other for other in lines if other is not line), np.empty((0, 2))])
        ink = _COST_OF_INK * _covered(boxes, others) + _COST_OF_OWN_INK * _covered(boxes, line)
        doubt = _COST_OF_DOUBT * (_nearest(boxes, others) < _nearest(boxes, line) + _GAP)
        best = boxes[np.argmin(costs + ink + doubt)]
        taken = np.vstack([taken, best])
        places.append((float(best[0]), float(best[1])))
    return places


def evenly(line: FloatArray, step: float = 4.0) -> FloatArray:
    """Points along a line, about ``step`` pixels apart.

    Parameters
    ----------
    line : array, shape (n, 2)

    Returns
    -------
    array, shape (k, 2)
    """
    if len(line) < 2:
        return line
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    at = np.linspace(0.0, along[-1], min(max(int(along[-1] / step), 1) + 1, 2000))
    return np.stack([np.interp(at, along, line[:, 0]), np.interp(at, along, line[:, 1])], axis=1)


def _candidates(line: FloatArray, size: tuple[float, float], area: Area) -> tuple[FloatArray, FloatArray]:
    """Boxes next to a curve, left, top, right and bottom each, and how much worse each is than the first."""
    inside = line[(line[:, 0] >= area[0] - 1) & (line[:, 0] <= area[2] + 1)] if len(line) else line
    if not len(inside):
        return np.empty((0, 4)), np.empty(0)
    width, height = size
    boxes: list[tuple[float, float]] = []
    costs: list[float] = []
    left_end, right_end = float(inside[0, 0]), float(inside[-1, 0])
    for share in _SHARES:
        x = left_end + share * (right_end - left_end)
        y = min(max(float(np.interp(x, inside[:, 0], inside[:, 1])), area[1]), area[3])
        away = 60.0 * (1.0 - share)
        if share == 1.0:
            boxes.append((x + 2 * _GAP, y - height / 2))
            costs.append(0.0)
        left = x - width if share == 1.0 else x - width / 2
        boxes.append((min(max(left, area[0]), area[2] - width), min(max(y - height / 2, area[1]), area[3] - height)))
        costs.append(away + 8.0)
        for top in (y - height - _GAP, y + _GAP):
            # Where the curve is steep, what is next to it is over it a little further on.
            for shift in (0.0, -0.5 * height, 0.5 * height):
                boxes.append((min(max(left, area[0]), area[2] - width), top + shift))
                costs.append(away + 4.0 + abs(shift) + (2.0 if top > y else 0.0))
    found = np.array(boxes)
    found = np.hstack([found, found + np.array(size)])
    is_inside = (found[:, :2] >= [area[0], area[1]]).all(axis=1) & (found[:, 2:] <= [area[2], area[3]]).all(axis=1)
    return found[is_inside], np.array(costs)[is_inside]


def _touches(boxes: FloatArray, taken: FloatArray) -> BoolArray:
    """(c, t) whether each box comes too near to each that is taken."""
    apart = (
        (boxes[:, None, 0] >= taken[None, :, 2] + _GAP)
        | (boxes[:, None, 2] + _GAP <= taken[None, :, 0])
        | (boxes[:, None, 1] >= taken[None, :, 3] + 1.0)
        | (boxes[:, None, 3] + 1.0 <= taken[None, :, 1])
    )
    touching: BoolArray = ~apart
    return touching


def _covered(boxes: FloatArray, ink: FloatArray) -> FloatArray:
    """(c,) how many points of curves each box covers."""
    x, y = ink[:, 0], ink[:, 1]
    over = (x >= boxes[:, None, 0]) & (x <= boxes[:, None, 2]) & (y >= boxes[:, None, 1]) & (y <= boxes[:, None, 3])
    covered: FloatArray = over.sum(axis=1).astype(np.float64)
    return covered


def _nearest(boxes: FloatArray, points: FloatArray) -> FloatArray:
    """(c,) how far the nearest of some points is from each box; 0 where one is inside, infinite without points."""
    x, y = points[:, 0], points[:, 1]
    across = np.maximum(np.maximum(boxes[:, None, 0] - x, x - boxes[:, None, 2]), 0.0)
    down = np.maximum(np.maximum(boxes[:, None, 1] - y, y - boxes[:, None, 3]), 0.0)
    nearest: FloatArray = np.hypot(across, down).min(axis=1, initial=np.inf)
    return nearest
