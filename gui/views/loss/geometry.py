"""The ranges of the axes of the loss plot. Pure arithmetic; no Qt and no texts.

Ends of axes are round and stay as they are while what is to be seen fits.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

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
