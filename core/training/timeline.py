"""What a run leaves behind beside its states: marks on its way, and which of its states a kept run needs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from core.experiment.experiment import Experiment
from core.training.checkpoint import Checkpoint
from core.training.run_state import Mark

MAX_STATES = 400
"""States that a kept run has; between them it is made again."""

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
        """In the iteration after this one training diverged."""
        self._put(Mark(iteration, "divergence"))

    def forget_after(self, iteration: int) -> None:
        """From here on the run goes another way."""
        if self._marks and self._marks[-1].iteration > iteration:
            self._marks = tuple(mark for mark in self._marks if mark.iteration <= iteration)

    def _put(self, mark: Mark) -> None:
        others = (old for old in self._marks if (old.kind, old.iteration) != (mark.kind, mark.iteration))
        self._marks = tuple(sorted((*others, mark), key=lambda one: one.iteration))


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
    states: Sequence[Checkpoint], protected: frozenset[int], most: int = MAX_STATES
) -> tuple[Checkpoint, ...]:
    """At most about ``most`` states, evenly spread; the ends stay, and so do beginnings and pinned iterations."""
    if len(states) <= most:
        return tuple(states)
    chosen = {round(place) for place in np.linspace(0, len(states) - 1, most)}
    return tuple(
        state for place, state in enumerate(states) if place in chosen or state.is_root or state.iteration in protected
    )
