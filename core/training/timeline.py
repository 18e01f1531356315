"""What a run leaves behind beside its states: marks on its way, and the runs that were left for another way.

A run that is left is kept whole, so that it can be returned to. The oldest go when there are too many.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.experiment.experiment import Experiment
from core.training.rewind import Checkpoint
from core.training.run_state import Mark, RunState, SeriesState
from core.training.snapshot import BranchCurve, Curve

MAX_BRANCHES = 12
MAX_BYTES = 48 * 2**20
"""Of their states; of larger networks fewer runs are kept."""

MAX_STATES = 400
"""States that a run which was left keeps; between them it is made again."""

MAX_CHANGE_MARKS = 200
_SAME_CHANGE = 20
"""Iterations within which the same setting changed again is one change: a slider is dragged while training runs."""


class Marks:
    """The marks of a run, ascending; at most one of each kind at an iteration."""

    def __init__(self, marks: Sequence[Mark] = ()) -> None:
        self._marks = tuple(sorted(marks, key=lambda mark: mark.iteration))

    @property
    def all(self) -> tuple[Mark, ...]:
        return self._marks

    @property
    def iterations(self) -> frozenset[int]:
        """Where there are marks of the learner's own."""
        return frozenset(mark.iteration for mark in self._marks if mark.kind == "own")

    def set_own(self, iteration: int, name: str) -> None:
        """The learner marks an iteration, or gives its mark another name."""
        self._put(Mark(iteration, "own", name))

    def remove_own(self, iteration: int) -> None:
        """Take the learner's mark away."""
        self._marks = tuple(mark for mark in self._marks if (mark.kind, mark.iteration) != ("own", iteration))

    def note_change(self, iteration: int, name: str) -> None:
        """Something was changed. Changes before the first iteration need no mark; repeated ones have one."""
        changes = [mark for mark in self._marks if mark.kind == "change"]
        last = changes[-1] if changes else None
        again = last is not None and last.name == name and iteration - last.iteration <= _SAME_CHANGE
        if iteration == 0 or again:
            return
        self._put(Mark(iteration, "change", name))
        if len(changes) >= MAX_CHANGE_MARKS:
            self._marks = tuple(mark for mark in self._marks if mark is not changes[0])

    def note_divergence(self, iteration: int) -> None:
        """In the iteration after this one the numbers ran away."""
        self._put(Mark(iteration, "divergence"))

    def forget_after(self, iteration: int) -> None:
        """From here on the run goes another way."""
        if self._marks and self._marks[-1].iteration > iteration:
            self._marks = tuple(mark for mark in self._marks if mark.iteration <= iteration)

    def _put(self, mark: Mark) -> None:
        others = (old for old in self._marks if (old.kind, old.iteration) != (mark.kind, mark.iteration))
        self._marks = tuple(sorted((*others, mark), key=lambda one: one.iteration))


@dataclass(slots=True)
class _KeptRun:
    """A run as it was left, as its last iteration left it, and what is seen of it."""

    run: RunState
    trained: RunState
    branch: BranchCurve
    is_hidden: bool = False

    @property
    def states(self) -> tuple[Checkpoint, ...]:
        return self.run.now, self.trained.now, *self.run.states


class Archive:
    """Runs that were left, by the key that who left them chose."""

    def __init__(self) -> None:
        self._runs: dict[int, _KeptRun] = {}

    @property
    def branches(self) -> tuple[BranchCurve, ...]:
        """What can be seen of them, the oldest first; of a run that had not begun there is nothing to see."""
        shown = (kept.branch for kept in self._runs.values() if not kept.is_hidden)
        return tuple(branch for branch in shown if branch.latest_iteration > branch.fork)

    @property
    def n_bytes(self) -> int:
        """Memory that the states of all kept runs take; what several of them share counts once."""
        states = {id(state): state.memory.nbytes for kept in self._runs.values() for state in kept.states}
        return sum(states.values())

    def has(self, key: int) -> bool:
        """Whether a run is kept under a key."""
        return key in self._runs

    def put(self, key: int, run: RunState, fork: int, trained: RunState | None = None) -> None:
        """Keep a run that was left at iteration ``fork``; ``trained`` is the run without the settings that were changed
        after its last iteration."""
        self._runs.pop(key, None)
        trained = trained or run
        curve = _curve_from(run.train, fork)
        branch = BranchCurve(key, fork, run.latest_iteration, curve, experiments_since(trained, fork))
        self._runs[key] = _KeptRun(run, trained, branch)
        while len(self._runs) > 1 and (len(self._runs) > MAX_BRANCHES or self.n_bytes > MAX_BYTES):
            del self._runs[next(iter(self._runs))]

    def take(self, key: int, *, as_trained: bool = False) -> tuple[RunState, int] | None:
        """Hand a run out with the iteration it was left at; it is no longer kept then. None if there is none."""
        kept = self._runs.pop(key, None)
        return (kept.trained if as_trained else kept.run, kept.branch.fork) if kept is not None else None

    def hide(self, keys: Sequence[int], is_hidden: bool) -> None:
        """Show runs no longer, or again; they stay kept."""
        for key in keys:
            if key in self._runs:
                self._runs[key].is_hidden = is_hidden

    def clear(self) -> None:
        """Another experiment begins."""
        self._runs.clear()


def experiments_since(run: RunState, iteration: int) -> tuple[Experiment, ...]:
    """What a run trained from an iteration on, one experiment after the other."""
    states = sorted((run.now, *run.states), key=lambda state: state.iteration)
    return experiments_of(states, iteration, run.latest_iteration) or (run.experiment,)


def experiments_of(states: Sequence[Checkpoint], first: int, latest: int) -> tuple[Experiment, ...]:
    """What was trained between two iterations, one experiment after the other; ``states`` ascend."""
    trained: list[Experiment] = []
    ends = [*(state.iteration for state in states[1:]), latest]
    for state, end in zip(states, ends, strict=True):
        experiment = state.context
        if end > max(state.iteration, first) and isinstance(experiment, Experiment) and experiment not in trained[-1:]:
            trained.append(experiment)
    return tuple(trained)


def evenly_thinned(
    states: Sequence[Checkpoint], pinned: frozenset[int], most: int = MAX_STATES
) -> tuple[Checkpoint, ...]:
    """At most about ``most`` states, evenly spread; the ends stay, and so do beginnings and pinned iterations."""
    if len(states) <= most:
        return tuple(states)
    chosen = {round(place) for place in np.linspace(0, len(states) - 1, most)}
    return tuple(
        state for place, state in enumerate(states) if place in chosen or state.begins or state.iteration in pinned
    )


def _curve_from(series: SeriesState, iteration: int) -> Curve:
    """The part of a loss curve from an iteration on."""
    later = series.iterations >= iteration
    parts = [series.iterations[later], series.lows[later], series.highs[later]]
    if series.n_partial and series.partial[0] >= iteration:
        parts = [np.append(part, end) for part, end in zip(parts, series.partial, strict=True)]
    return Curve(*parts)
