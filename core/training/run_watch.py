"""What is found out about runs that are compared: when each reached the goal, and what an iteration of it costs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from time import perf_counter
from types import EllipsisType

import numpy as np

from core.errors import NonFiniteError
from core.model.losses import score_of
from core.model.network import forward
from core.model.workspace import parameters_of
from core.training.checkpoint import Checkpoint
from core.training.resize import layer_sizes
from core.training.run_wish import look_period
from core.training.snapshot import Snapshot
from core.training.trainer import IterationRecord, Trainer

REACHED = 0.95
"""Score on the training points at which a run has learnt them: accuracy, or R² where numbers are learnt."""

_COARSE = 100
"""Kept states that are looked at first, of thousands."""


class Watch:
    """Takes in a run's records, and notes when the goal is reached.

    Parameters
    ----------
    trainer : Trainer
    on_record : callable
        Gets each record before.
    reached : int or None
        What was noted of this run before; by default that is found out.

    Attributes
    ----------
    reached : int or None
        The first iteration that was looked at with a score of `REACHED`; looks are as far apart as in a sweep.
    """

    def __init__(
        self,
        trainer: Trainer,
        on_record: Callable[[IterationRecord], object],
        reached: int | EllipsisType | None = ...,
    ) -> None:
        self._trainer = trainer
        self._hand_on = on_record
        self.reached = first_reached(trainer) if isinstance(reached, EllipsisType) else reached

    def run(self, stop: Callable[[], bool]) -> None:
        """Train as `Trainer.run`."""
        self._trainer.run(self.on_record if self.reached is None else self._hand_on, stop)

    def on_record(self, record: IterationRecord) -> None:
        """Take in one iteration."""
        self._hand_on(record)
        if self.reached is None and record.iteration % look_period(self._trainer.iterations_per_epoch) == 0:
            self._look(record.iteration)

    def forget_after(self, iteration: int) -> None:
        """From here on the run goes another way."""
        if self.reached is not None and self.reached > iteration:
            self.reached = None

    def begin_again(self) -> None:
        """Another run begins."""
        self.reached = first_reached(self._trainer)

    def _look(self, iteration: int) -> None:
        if (self._trainer.train_score or 0.0) >= REACHED:
            self.reached = iteration


def first_reached(trainer: Trainer) -> int | None:
    """When a run up to now first reached the goal, as a `Watch` would have noted it.

    Of the kept states about `_COARSE` are looked at, then those before the first that has reached it, then the
    iterations between two of them, which are made again.
    """
    states = [state for state in trainer.states if state.iteration <= trainer.iteration]
    step = max(1, len(states) // _COARSE)
    found = next((n for n in range(0, len(states), step) if _has_reached(trainer, states[n])), len(states))
    if found == len(states) and (trainer.train_score or 0.0) < REACHED:
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
    return _score_at(trainer, state) >= REACHED


def _score_at(trainer: Trainer, state: Checkpoint) -> float:
    examples = trainer.examples.changed(state.spec, state.data)
    chosen = examples.is_train
    if not chosen.any():
        return 0.0
    sizes = layer_sizes(state.spec, examples.n_outputs)
    with np.errstate(all="ignore"):
        passed = forward(parameters_of(state.memory[0], sizes), state.spec, examples.X[:, chosen])
    return score_of(passed.A[len(sizes) - 1], examples.Y[:, chosen], state.spec.loss)


def _reached_between(trainer: Trainer, first: int, last: int) -> int | None:
    clone = trainer.clone_at(first)
    period = look_period(clone.iterations_per_epoch)
    while clone.iteration < last:
        target = min(last, (clone.iteration // period + 1) * period)
        clone.run(lambda record: None, lambda: clone.iteration >= target)  # noqa: B023 - used up at once
        if (clone.train_score or 0.0) >= REACHED:
            return clone.iteration
    return None


_ROUNDS, _ROUND_S, _MOST = 3, 0.001, 50
_ENOUGH_S = 0.05
"""Where a single iteration takes so long, measuring it once more would be felt and adds little."""


def costs_of(trainers: Sequence[Trainer]) -> tuple[float | None, ...]:
    """Seconds that an iteration of each takes; None where there are no examples, or other code makes the iterations.

    Copies of them train in turns without a pause, and of each the fastest turn counts: a single iteration between two
    pictures takes several times as long as the same one among many, and a busy machine disturbs them all.
    """
    clones = [
        trainer.clone_at(trainer.iteration) if trainer.can_train and trainer.own is None else None
        for trainer in trainers
    ]
    best: list[float | None] = [None] * len(clones)
    began = perf_counter()
    for number in range(_ROUNDS + 1):
        if number and perf_counter() - began > _ENOUGH_S:
            break
        for place, clone in enumerate(clones):
            if clone is not None:
                before = best[place]
                n = 1 if before is None else max(1, min(_MOST, int(_ROUND_S / before)))
                taken = _turn(clone, n)
                best[place] = taken if before is None else min(before, taken)
    return tuple(best)


def _turn(trainer: Trainer, n: int) -> float:
    """Seconds for each of ``n`` iterations; where the numbers overflow before, for those up to there."""
    first, began = trainer.iteration, perf_counter()
    with suppress(NonFiniteError):
        trainer.run(lambda record: None, lambda: trainer.iteration >= first + n)
    return (perf_counter() - began) / max(1, trainer.iteration - first)


class FirstReach:
    """Follows the pictures of a run and knows the one with which it has learnt its points: once in a run."""

    def __init__(self) -> None:
        self._before: Snapshot | None = None
        self._is_reached = False

    def comes_with(self, snapshot: Snapshot) -> bool:
        """Whether it is this picture. A run that began anew or went back can reach it again."""
        before, self._before = self._before, snapshot
        is_good = snapshot.train_score is not None and snapshot.train_score >= REACHED
        goes_on = before is not None and before.run_id == snapshot.run_id and before.iteration < snapshot.iteration
        if goes_on and is_good and not self._is_reached:
            self._is_reached = True
            return True
        if not goes_on and (before is None or before.iteration != snapshot.iteration or not is_good):
            self._is_reached = is_good
        return False
