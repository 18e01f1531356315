"""Which earlier runs a file keeps, and how much of each, so that it stays small.

The newest that fit are kept, with fewer states to go back to and coarser loss curves. Where each of them stood is kept
exactly.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

import numpy as np

from core.arrays import frozen
from core.io.experiment.points import common_ends
from core.io.experiment.schema import MAX_EARLIER_RUNS
from core.io.experiment.thinning import (
    EXPERIMENT_BYTES,
    NUMBER_BYTES,
    STATES_BYTES,
    size_of_point,
    size_of_start,
    size_of_state,
    thinned,
)
from core.training.checkpoint import Checkpoint
from core.training.run_state import EarlierRun, RunState, SeriesState

T = TypeVar("T")

EARLIER_SHARE = 0.5
"""Earlier runs take so much of a file at most, measured by what the states of the present run may take."""

_RUN, _MARK = 1500, 600
"""Bytes of an earlier run and of a mark beside their numbers."""

_BUCKET = 3 * NUMBER_BYTES
_FEWEST_BUCKETS = 64


def thinned_run(state: RunState, states_bytes: int = STATES_BYTES) -> RunState:
    """A run with as much of its past, and of the runs beside it, as is worth its room in a file.

    Parameters
    ----------
    state : RunState
    states_bytes : int, optional
        What the states of its past may take; its earlier runs take up to half as much.

    Returns
    -------
    RunState
        What is now is unchanged. Where earlier runs are missing they were the oldest, or too large.
    """
    present = replace(state, states=thinned(state.states, states_bytes, state.marks, state.now.iteration))
    room = int(EARLIER_SHARE * states_bytes)
    written = _Written(present)
    kept: dict[int, RunState] = {}
    newest_first = list(enumerate(state.earlier, start=1))[: -MAX_EARLIER_RUNS - 1 : -1]
    for place, (number, earlier) in enumerate(newest_first):
        if _least_size(earlier.run) > room:
            continue
        for share in (room // (len(newest_first) - place), 0):
            run = _thinned_to(earlier.run, share, written)
            size = written.size_of(run)
            if size <= room and _is_finite(run):
                kept[number] = run
                written.add(run)
                room -= size
                break
    return replace(present, earlier=_renumbered(state.earlier, kept))


class _Written:
    """What a file holds already, and what a run takes in addition."""

    def __init__(self, present: RunState) -> None:
        self._own = present.experiment.data
        self.states: set[int] = set()
        self._known = {id(self._own)}
        self.add(present)

    def add(self, run: RunState) -> None:
        self.states |= set(map(id, run.states))
        self._known |= {
            id(part) for one in (run.now, *run.states) for part in (one.data, one.initial_parameters, one.context)
        }

    def size_of(self, run: RunState) -> int:
        """About so many bytes; rather too many than too few."""
        new = [run.now, *(one for one in run.states if id(one) not in self.states)]
        n_buckets = sum(len(series.iterations) + 1 for series in (run.batch, run.train, run.test))
        contexts = self._new(one.context for one in new)
        starts = self._new(one.initial_parameters for one in new)
        return (
            _RUN
            + _MARK * len(run.marks)
            + _BUCKET * n_buckets
            + sum(map(size_of_state, new))
            + EXPERIMENT_BYTES * len(contexts)
            + sum(size_of_start(start) for start in starts)
            + self._size_of_points(new)
        )

    def _new(self, parts: Iterable[T | None]) -> list[T]:
        different = {id(part): part for part in parts if part is not None and id(part) not in self._known}
        return list(different.values())

    def _size_of_points(self, states: Sequence[Checkpoint]) -> int:
        size, before = 0, self._own
        for data in self._new(one.data for one in states):
            alike = max(sum(common_ends(other, data)) for other in (before, self._own))
            size += EXPERIMENT_BYTES + size_of_point(data) * (data.n_examples - alike)
            before = data
        return size


def _least_size(run: RunState) -> int:
    """A run without states takes more than this, whatever is left out."""
    n_buckets = sum(min(len(series.iterations), _FEWEST_BUCKETS // 2) for series in (run.batch, run.train, run.test))
    return _RUN + size_of_state(run.now) + _BUCKET * n_buckets


def _thinned_to(run: RunState, share: int, written: _Written) -> RunState:
    """Half of its share is for its curves; what they and what is now leave is for states."""
    most = max(_FEWEST_BUCKETS, share // (2 * 3 * _BUCKET))
    batch, train, test = (_coarser(series, most) for series in (run.batch, run.train, run.test))
    run = replace(run, batch=batch, train=train, test=test)
    room = max(0, share - written.size_of(replace(run, states=())))
    states = thinned(run.states, room, run.marks, run.now.iteration, written.states)
    return replace(run, states=states)


def _coarser(series: SeriesState, most: int) -> SeriesState:
    """The same curve with at most so many buckets, each twice as wide as often as is needed."""
    while len(series.iterations) > most:
        n = len(series.iterations) // 2
        partial, n_partial = series.partial, series.n_partial
        if len(series.iterations) % 2:
            last = (float(series.iterations[-1]), float(series.lows[-1]), float(series.highs[-1]))
            partial = (last[0], min(last[1], partial[1]), max(last[2], partial[2])) if n_partial else last
            n_partial += series.width
        series = SeriesState(
            2 * series.width,
            frozen(series.iterations[: 2 * n : 2]),
            frozen(series.lows[: 2 * n].reshape(n, 2).min(axis=1)),
            frozen(series.highs[: 2 * n].reshape(n, 2).max(axis=1)),
            partial,
            n_partial,
        )
    return series


def _is_finite(run: RunState) -> bool:
    """A file holds finite numbers only."""
    return all(bool(np.isfinite(one.memory).all()) for one in (run.now, *run.states))


def _renumbered(earlier: Sequence[EarlierRun], kept: dict[int, RunState]) -> tuple[EarlierRun, ...]:
    """The kept runs, each like the one that is now the closest to it."""
    closest: dict[int, tuple[int, float]] = {0: (0, math.inf)}  # to each run: a kept one, and what they have in common
    runs: list[EarlierRun] = []
    for number, one in enumerate(earlier, start=1):
        like, common = closest[one.like]
        common = min(common, one.fork)
        closest[number] = like, common
        if number not in kept:
            continue
        runs.append(EarlierRun(like, int(common), kept[number]))
        closest[number] = len(runs), math.inf
        above, common = one.like, float(one.fork)
        while above and above not in kept and common > closest[above][1]:
            closest[above] = len(runs), common
            above, common = earlier[above - 1].like, min(common, earlier[above - 1].fork)
    return tuple(runs)
