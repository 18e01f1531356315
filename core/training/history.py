"""The loss history: every iteration's loss in bounded memory, its extremes kept.

The training loop appends, nothing else does. A ``Series`` halves its resolution whenever it is full, so a run of a
week takes no more room than a run of a minute, and the views get a curve of a few thousand buckets.
"""

from __future__ import annotations

import math

import numpy as np

from core.arrays import FloatArray, frozen
from core.errors import InvalidInputError
from core.sentences import sentence
from core.training.run_state import SeriesState
from core.training.snapshot import Curve, LossHistory

MAX_BUCKETS = 4096
"""A power of two above any screen's width in pixels."""

_FLUSH_AT = 2048
"""Values kept in a list until they are taken over in bulk; appending to a list is all an iteration pays."""


class Series:
    """A growing sequence of (iteration, value) as at most ``max_buckets`` buckets and one that is being filled.

    A bucket holds the first iteration, the smallest and the largest of ``width`` successive values. When all are full,
    neighbours merge and the width doubles. Values that are not finite are left out.

    Parameters
    ----------
    max_buckets : int
        An even number.
    """

    def __init__(self, max_buckets: int = MAX_BUCKETS) -> None:
        self._first = np.empty(max_buckets)
        self._lows = np.empty(max_buckets)
        self._highs = np.empty(max_buckets)
        self.clear()

    def clear(self) -> None:
        """Forget everything."""
        self._state: SeriesState | None = None
        self._n_buckets = 0
        self._width = 1
        self._partial = (0.0, math.inf, -math.inf)
        self._n_partial = 0
        self._iterations: list[int] = []
        self._values: list[float] = []

    def append(self, iteration: int, value: float) -> None:
        """Add the value of an iteration that is not below the last one."""
        self._iterations.append(iteration)
        self._values.append(value)
        if len(self._values) >= _FLUSH_AT:
            self._flush()

    def forget_after(self, iteration: int) -> None:
        """Forget what is later than an iteration, and the bucket with it that holds earlier and later values alike.

        The bucket that is being filled goes too: it does not say which of its values are later.
        """
        self._flush()
        self._state = None
        first = np.append(self._first[: self._n_buckets], self._partial[0] if self._n_partial else math.inf)
        ends = first[1:] if self._width > 1 else first[:-1] + 1.0
        self._n_buckets = int(np.searchsorted(ends, iteration + 1.0, side="right"))
        self._partial, self._n_partial = (0.0, math.inf, -math.inf), 0

    @property
    def state(self) -> SeriesState:
        """Everything that going on depends on; the same object until something is added or forgotten."""
        self._flush()
        if self._state is None:
            self._state = self._make_state()
        return self._state

    def _make_state(self) -> SeriesState:
        full = slice(0, self._n_buckets)
        return SeriesState(
            width=self._width,
            iterations=frozen(self._first[full]),
            lows=frozen(self._lows[full]),
            highs=frozen(self._highs[full]),
            partial=self._partial if self._n_partial else (0.0, 0.0, 0.0),
            n_partial=self._n_partial,
        )

    def restore(self, state: SeriesState) -> None:
        """Be as a series was.

        Raises
        ------
        InvalidInputError
            If it has more buckets than there is room for, or does not fit together.
        """
        n = len(state.iterations)
        if not n == len(state.lows) == len(state.highs) or n > len(self._first) or state.width < 1:
            raise InvalidInputError(
                "history", sentence("{n} buckets of {width} values do not fit together.", n=n, width=state.width)
            )
        if not 0 <= state.n_partial < max(state.width, 1):
            raise InvalidInputError(
                "history",
                sentence("{n_partial} values in a bucket of {width}.", n_partial=state.n_partial, width=state.width),
            )
        self.clear()
        self._width, self._n_buckets = state.width, n
        self._first[:n], self._lows[:n], self._highs[:n] = state.iterations, state.lows, state.highs
        if state.n_partial:
            self._partial, self._n_partial = state.partial, state.n_partial
        self._halve_if_full()
        self._state = None

    def curve(self) -> Curve:
        """The series so far, as private read-only copies."""
        self._flush()
        parts = [self._first[: self._n_buckets], self._lows[: self._n_buckets], self._highs[: self._n_buckets]]
        if self._n_partial:
            parts = [np.append(part, end) for part, end in zip(parts, self._partial, strict=True)]
        return Curve(*(frozen(part) for part in parts))

    def _flush(self) -> None:
        if not self._values:
            return
        self._state = None
        iterations = np.array(self._iterations, dtype=np.float64)
        values = np.array(self._values, dtype=np.float64)
        self._iterations.clear()
        self._values.clear()
        finite = np.isfinite(values)
        if not finite.all():
            iterations, values = iterations[finite], values[finite]
        done = 0
        while done < len(values):
            taken = self._take_whole(iterations[done:], values[done:]) if not self._n_partial else 0
            done += taken or self._take_part(iterations[done:], values[done:])

    def _take_whole(self, iterations: FloatArray, values: FloatArray) -> int:
        """Fill as many empty buckets as there is room and values for; returns the number of values taken."""
        n_new = min(len(values) // self._width, len(self._first) - self._n_buckets)
        blocks = values[: n_new * self._width].reshape(n_new, self._width)
        new = slice(self._n_buckets, self._n_buckets + n_new)
        self._first[new] = iterations[: blocks.size : self._width]
        self._lows[new] = blocks.min(axis=1)
        self._highs[new] = blocks.max(axis=1)
        self._n_buckets += n_new
        self._halve_if_full()
        return blocks.size

    def _take_part(self, iterations: FloatArray, values: FloatArray) -> int:
        """Put values into the bucket that is being filled; returns the number of values taken."""
        part = values[: self._width - self._n_partial]
        first, low, high = self._partial
        first = first if self._n_partial else float(iterations[0])
        self._partial = (first, min(low, float(part.min())), max(high, float(part.max())))
        self._n_partial += len(part)
        if self._n_partial == self._width:
            self._first[self._n_buckets], self._lows[self._n_buckets], self._highs[self._n_buckets] = self._partial
            self._n_buckets += 1
            self._partial, self._n_partial = (0.0, math.inf, -math.inf), 0
            self._halve_if_full()
        return len(part)

    def _halve_if_full(self) -> None:
        if self._n_buckets < len(self._first):
            return
        half = self._n_buckets // 2
        self._first[:half] = self._first[::2].copy()
        self._lows[:half] = self._lows.reshape(half, 2).min(axis=1)
        self._highs[:half] = self._highs.reshape(half, 2).max(axis=1)
        self._n_buckets = half
        self._width *= 2


class History:
    """The three loss curves of a run: of each batch, and over all training and all test examples."""

    def __init__(self) -> None:
        self.batch = Series()
        self.train = Series()
        self.test = Series()

    def clear(self) -> None:
        """Forget everything; a new run begins."""
        for series in (self.batch, self.train, self.test):
            series.clear()

    @property
    def state(self) -> tuple[SeriesState, SeriesState, SeriesState]:
        """Batch, train and test."""
        return self.batch.state, self.train.state, self.test.state

    def restore(self, batch: SeriesState, train: SeriesState, test: SeriesState) -> None:
        """Be as a history was; raises what `Series.restore` raises."""
        for series, state in ((self.batch, batch), (self.train, train), (self.test, test)):
            series.restore(state)

    def forget_after(self, iteration: int) -> None:
        """From this iteration on the run goes another way."""
        for series in (self.batch, self.train, self.test):
            series.forget_after(iteration)

    def curves(self) -> LossHistory:
        """All curves, as private read-only copies."""
        return LossHistory(batch=self.batch.curve(), train=self.train.curve(), test=self.test.curve())
