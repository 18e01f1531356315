"""Which part of a loss history is on the screen: all of it, or the window of iterations the user zoomed to.

Pure arithmetic, no Qt. Ends are round and stay as they are while what is to be seen fits.
"""

from __future__ import annotations

import math

from core.training.snapshot import Curve
from gui.drawing import axes, curves

SHORTEST_RUN = 10.0
"""Iterations that the axis shows at least."""

_SHORTEST_WINDOW = 8.0
_HEADROOM = 1.02
"""A line along the very top would be cut in half."""

_SMALLEST_LOSS = 1e-9

Range = tuple[float, float]


class LossAxes:
    """The ranges of both axes. The loss is given and shown as it is, or as log10."""

    def __init__(self) -> None:
        self.is_logarithmic = False
        self.window: Range | None = None
        self.x_range: Range = (0.0, SHORTEST_RUN)
        self.y_range: Range = (0.0, 1.0)
        self._run_end = 0.0
        self._loss_end = 0.0
        self._decades: Range = (0.0, 0.0)

    def restart(self) -> None:
        """A new run begins: show all of it, in ranges of its own."""
        self.window = None
        self._run_end = 0.0
        self._forget_losses()

    def set_logarithmic(self, is_logarithmic: bool) -> None:
        """Choose the scale of the loss; ``update`` has to follow."""
        self.is_logarithmic = is_logarithmic

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

    def update(self, shown: tuple[Curve, ...], last_iteration: float) -> None:
        """Fit the ranges to what is in view.

        Parameters
        ----------
        shown : tuple of Curve
            The curves that are drawn.
        last_iteration : float
            Where the run is.
        """
        self._run_end = axes.steady_end(last_iteration, self._run_end, SHORTEST_RUN)
        self.x_range = (0.0, self._run_end) if self.window is None else self.window
        found = curves.extremes(shown, *self.x_range)
        _, smallest, highest = (0.0, 0.1, 0.9) if found is None else found
        if self.is_logarithmic:
            self._decades = axes.steady_decades(smallest, max(highest, smallest), self._decades)
            self.y_range = self._decades
        else:
            self._loss_end = axes.steady_end(highest * _HEADROOM, self._loss_end, _SMALLEST_LOSS)
            self.y_range = (0.0, self._loss_end)

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

    def x_ticks(self, width: float) -> list[float]:
        """Whole iterations, as many as find room in a width in pixels."""
        return axes.ticks(*self.x_range, at_most=max(int(width / 75), 2), whole=True)

    def y_ticks(self, height: float) -> list[float]:
        """Values on the loss axis, as many as find room in a height in pixels."""
        at_most = max(int(height / 32), 2)
        if self.is_logarithmic:
            return axes.decade_ticks(*self.y_range, at_most=at_most)
        return axes.ticks(*self.y_range, at_most=at_most)

    def decimals(self, ticks: list[float]) -> int:
        """Decimals that tell neighbouring linear ticks apart."""
        step = ticks[1] - ticks[0] if len(ticks) > 1 else 1.0
        return max(0, -math.floor(math.log10(step) + 1e-9))
