"""One run without anybody who looks at it: what is wished of it, what became of it, and how it is made alone.

`core.training.run_stack` makes many of them at once, with the same outcome.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from time import perf_counter

import numpy as np

from core.arrays import FloatArray, IntArray, frozen
from core.data.dataset import Dataset
from core.errors import NonFiniteError
from core.experiment.spec import ExperimentSpec
from core.model.network import Parameters
from core.training.trainer import IterationRecord, Trainer

LOOK_EVERY = 10
"""The score is looked at after so many iterations at the earliest: a look costs about half of one."""

_CURVE_DENSITY = 32
"""Places of a loss curve from an iteration to twice that many, at most."""


@dataclass(frozen=True, slots=True, eq=False)
class RunWish:
    """A run.

    Attributes
    ----------
    spec : ExperimentSpec
        With the seed of this run.
    data : Dataset
    iterations : int
        At most.
    goal : float
        Score on the training points, 0 to 1: accuracy, or R² where numbers are learnt.
    stops_at_goal : bool
        Whether the run ends when it is found to have reached the goal.
    data_seed : int or None
        Of the data, where that varies from run to run.
    """

    spec: ExperimentSpec
    data: Dataset
    iterations: int
    goal: float
    stops_at_goal: bool
    data_seed: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class RunOutcome:
    """What became of a run.

    Attributes
    ----------
    number : int
        Its place among the wished ones.
    seed : int
        Of the weights.
    data_seed : int or None
        That of the wish.
    reached : int or None
        The iteration at which the goal was found to be reached first; a look is taken every `look_period` iterations.
    iteration : int
        How far it came. Of a run that diverged, the last one that is finite.
    diverged : bool
        Whether the next iteration would have had a number that is not finite.
    loss, score : float
        On the training points, at the end, without the penalty: the score is the share of right predictions, or R²
        where numbers are learnt.
    parameters : Parameters
        At the end.
    curve_iterations : IntArray, shape (k,)
        Some of its iterations, ascending, denser at the beginning.
    curve_losses : FloatArray, shape (k,)
        The loss on the training points at these.
    seconds : float
        Its share of the time that it took.
    """

    number: int
    seed: int
    data_seed: int | None
    reached: int | None
    iteration: int
    diverged: bool
    loss: float
    score: float
    parameters: Parameters
    curve_iterations: IntArray
    curve_losses: FloatArray
    seconds: float


def look_period(iterations_per_epoch: int) -> int:
    """Iterations from one look at the score to the next: whole epochs, at least `LOOK_EVERY`."""
    epoch = max(1, iterations_per_epoch)
    return -(-LOOK_EVERY // epoch) * epoch


def next_on_curve(iteration: int) -> int:
    """The earliest place of a loss curve after one at this iteration."""
    return iteration + max(1, iteration // _CURVE_DENSITY)


def curve_of(iterations: Sequence[int], losses: Sequence[float]) -> tuple[IntArray, FloatArray]:
    """The places of a loss curve and the losses there, as an outcome holds them."""
    return frozen(np.array(iterations, dtype=np.int64)), frozen(np.array(losses, dtype=np.float64))


def trained_alone(wish: RunWish, number: int) -> RunOutcome:
    """Train one run.

    Raises
    ------
    InvalidInputError
        If there is no training example.
    """
    began = perf_counter()
    trainer = Trainer(wish.spec, wish.data)
    trainer.check_trainable()
    log = _CurveLog(trainer)
    reached, diverged = None, False
    period = look_period(trainer.iterations_per_epoch)
    while not diverged:
        log.look()
        if reached is None and (trainer.train_score or 0.0) >= wish.goal:
            reached = trainer.iteration
        if trainer.iteration >= wish.iterations or (reached is not None and wish.stops_at_goal):
            break
        target = min(trainer.iteration + period, wish.iterations)
        try:
            trainer.run(log.on_record, lambda: trainer.iteration >= target)  # noqa: B023 - used up at once
        except NonFiniteError:
            diverged = True
    log.end()
    iterations, losses = curve_of(log.iterations, log.losses)
    return RunOutcome(
        number=number,
        seed=wish.spec.seed,
        data_seed=wish.data_seed,
        reached=reached,
        iteration=trainer.iteration,
        diverged=diverged,
        loss=losses[-1].item(),
        score=trainer.train_score or 0.0,
        parameters=trainer.parameters,
        curve_iterations=iterations,
        curve_losses=losses,
        seconds=perf_counter() - began,
    )


class _CurveLog:
    """Takes the loss curve of a trainer while it trains: for free where a batch is all examples, else at the looks."""

    def __init__(self, trainer: Trainer) -> None:
        self._trainer = trainer
        self._is_full_batch = trainer.iterations_per_epoch == 1
        self._due = 0
        self.iterations: list[int] = []
        self.losses: list[float] = []

    def on_record(self, record: IterationRecord) -> None:
        # the loss of a batch of all examples is that of the iteration before
        if self._is_full_batch and record.iteration > self._due:
            self._add(record.iteration - 1, record.loss)

    def look(self) -> None:
        if self._trainer.iteration >= self._due:
            self._add(self._trainer.iteration, self._trainer.train_loss or 0.0)

    def end(self) -> None:
        if self._trainer.iteration not in self.iterations[-1:]:
            self._add(self._trainer.iteration, self._trainer.train_loss or 0.0)

    def _add(self, iteration: int, loss: float) -> None:
        self.iterations.append(iteration)
        self.losses.append(loss)
        self._due = next_on_curve(iteration)
