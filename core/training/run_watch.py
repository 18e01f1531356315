"""What is noted of a run while it is compared: when it reached the goal, and what an iteration of it costs."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from time import perf_counter, thread_time

import numpy as np

from core.errors import NonFiniteError
from core.model.network import forward, predict
from core.model.workspace import parameters_of
from core.training.checkpoint import Checkpoint
from core.training.run_wish import look_period
from core.training.trainer import IterationRecord, Trainer

REACHED = 0.95
"""Accuracy on the training points at which a run has learnt them."""

_MANY, _LONG_S = 20, 2e-3
"""A call that makes fewer iterations in less time is not counted: after a rest nothing is at hand, and the run that
begins would seem many times as slow as those that follow."""

_TRIAL_S = 1.5e-3
"""For how long iterations are tried out where no call was long enough yet."""

_COARSE = 100
"""Kept states that are looked at first, of thousands."""


@dataclass(frozen=True, slots=True)
class Watched:
    """What is noted of a run while it is compared.

    Attributes
    ----------
    reached : int or None
        The first iteration that was looked at with an accuracy of `REACHED`; looks are as far apart as in a sweep.
    seconds, n_made : float, int
        Spent on how many iterations, in calls that were long enough or in a trial.
    """

    reached: int | None = None
    seconds: float = 0.0
    n_made: int = 0


class Watch:
    """Takes in a run's records: when the goal is reached, and what an iteration costs.

    Parameters
    ----------
    trainer : Trainer
    on_record : callable
        Gets each record before.
    """

    def __init__(
        self, trainer: Trainer, on_record: Callable[[IterationRecord], object], noted: Watched | None = None
    ) -> None:
        self._trainer = trainer
        self._hand_on = on_record
        noted = noted or Watched(first_reached(trainer))
        self.reached, self._seconds, self._n_made = noted.reached, noted.seconds, noted.n_made

    @property
    def noted(self) -> Watched:
        """All that was noted."""
        return Watched(self.reached, self._seconds, self._n_made)

    @property
    def seconds_per_iteration(self) -> float | None:
        """On average; None before the first iteration."""
        return self._seconds / self._n_made if self._n_made else None

    def run(self, stop: Callable[[], bool]) -> None:
        """Train as `Trainer.run`, and take the time: of this thread alone, so that it does not matter what is painted
        meanwhile. Code that is not ours trains in a process of its own, and is waited for."""
        trainer = self._trainer
        clock = thread_time if trainer.own is None else perf_counter
        began, first = clock(), trainer.iteration
        try:
            trainer.run(self.on_record if self.reached is None else self._hand_on, stop)
        finally:
            seconds, n_made = clock() - began, trainer.iteration - first
            if n_made >= _MANY or seconds >= _LONG_S or trainer.own is not None:
                self._seconds, self._n_made = self._seconds + seconds, self._n_made + n_made
            elif n_made and not self._n_made:
                self._seconds, self._n_made = _tried_out(trainer)

    def on_record(self, record: IterationRecord) -> None:
        """Take in one iteration."""
        self._hand_on(record)
        if self.reached is None and record.iteration % look_period(self._trainer.iterations_per_epoch) == 0:
            self._look(record.iteration)

    def forget_after(self, iteration: int) -> None:
        """From here on the run goes another way, at another cost."""
        self._seconds, self._n_made = 0.0, 0
        if self.reached is not None and self.reached > iteration:
            self.reached = None

    def begin_again(self) -> None:
        """Another run begins."""
        self.reached, self._seconds, self._n_made = first_reached(self._trainer), 0.0, 0

    def _look(self, iteration: int) -> None:
        if (self._trainer.train_accuracy or 0.0) >= REACHED:
            self.reached = iteration


def _tried_out(trainer: Trainer) -> tuple[float, int]:
    """Seconds and iterations of a trial: a copy of the run goes on for a while, with everything at hand."""
    now = trainer.capture()
    copy = Trainer(trainer.spec, trainer.data)
    copy.resume(now, (now,), now.iteration)
    began = thread_time()
    with suppress(NonFiniteError):
        copy.run(lambda record: None, lambda: thread_time() - began > _TRIAL_S / 10 and copy.iteration > now.iteration)
    began, first = thread_time(), copy.iteration
    with suppress(NonFiniteError):
        copy.run(lambda record: None, lambda: thread_time() - began > _TRIAL_S)
    return thread_time() - began, copy.iteration - first


def first_reached(trainer: Trainer) -> int | None:
    """When a run up to now first reached the goal, as a `Watch` would have noted it.

    Of the kept states about `_COARSE` are looked at, then those before the first that has reached it, then the
    iterations between two of them, which are made again.
    """
    states = [state for state in trainer.states if state.iteration <= trainer.iteration]
    step = max(1, len(states) // _COARSE)
    found = next((n for n in range(0, len(states), step) if _has_reached(trainer, states[n])), len(states))
    if found == len(states) and (trainer.train_accuracy or 0.0) < REACHED:
        return None
    before = (found - 1) // step * step
    for place in range(max(0, before), found):
        if _has_reached(trainer, states[place]):
            found = place
            break
    if found == 0:
        return states[0].iteration
    end = states[found].iteration if found < len(states) else trainer.iteration
    return _reached_between(trainer, states[found - 1].iteration, end)


def _has_reached(trainer: Trainer, state: Checkpoint) -> bool:
    return _accuracy_at(trainer, state) >= REACHED


def _accuracy_at(trainer: Trainer, state: Checkpoint) -> float:
    examples = trainer.examples.changed(state.spec, state.data)
    chosen = examples.is_train
    if not chosen.any():
        return 0.0
    sizes = _sizes_of(state, examples.n_outputs, len(examples.X))
    with np.errstate(all="ignore"):
        passed = forward(parameters_of(state.memory[0], sizes), state.spec, examples.X[:, chosen])
    return float((predict(passed.A[len(sizes) - 1]) == examples.labels[chosen]).mean())


def _sizes_of(state: Checkpoint, n_outputs: int, n_inputs: int) -> tuple[int, ...]:
    return n_inputs, *state.spec.hidden_units, n_outputs


def _reached_between(trainer: Trainer, first: int, last: int) -> int | None:
    clone = trainer.clone_at(first)
    period = look_period(clone.iterations_per_epoch)
    while clone.iteration < last:
        target = min(last, (clone.iteration // period + 1) * period)
        clone.run(lambda record: None, lambda: clone.iteration >= target)  # noqa: B023 - used up at once
        if (clone.train_accuracy or 0.0) >= REACHED:
            return clone.iteration
    return None
