"""Many runs of one experiment that differ in their seeds alone: of the start weights, of the data, or of both.

What becomes of each run is what a `Trainer` of its experiment comes to after the same iterations. Nothing here knows
who asks, and nothing is kept: a run is made again from its seeds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from time import perf_counter

import numpy as np

from core.arrays import FloatArray, IntArray, frozen
from core.data.generators import generate
from core.errors import InvalidInputError, NonFiniteError
from core.experiment.experiment import Experiment
from core.model.network import Parameters
from core.training.trainer import Trainer

OnProgress = Callable[[int, int], bool]
"""Gets how many iterations of all runs are done, and how many there are at most; returns False to stop."""

LOOK_EVERY = 10
"""Accuracy is looked at after so many iterations at the earliest: a look costs about half of one."""


def look_period(iterations_per_epoch: int) -> int:
    """Iterations from one look at the accuracy to the next: whole epochs, at least `LOOK_EVERY`."""
    epoch = max(1, iterations_per_epoch)
    return -(-LOOK_EVERY // epoch) * epoch


@dataclass(frozen=True, slots=True, eq=False)
class ManyRunsWish:
    """What is to be trained.

    Attributes
    ----------
    experiment : Experiment
        Its own seeds are replaced by those below.
    weight_seeds : tuple of int
        One for each run; they set the start weights and the order of the batches.
    data_seeds : tuple of int or None
        One for each run, for other points of the same kind (`can_vary_data`); None for the experiment's own points.
    iterations : int
        At most.
    goal : float
        Accuracy on the training points, 0 to 1.
    stops_at_goal : bool
        Whether a run ends when it is found to have reached the goal.
    """

    experiment: Experiment
    weight_seeds: tuple[int, ...]
    data_seeds: tuple[int, ...] | None = None
    iterations: int = 2000
    goal: float = 0.95
    stops_at_goal: bool = False

    def __post_init__(self) -> None:
        if self.data_seeds is not None and len(self.data_seeds) != len(self.weight_seeds):
            reason = f"{len(self.data_seeds)} for {len(self.weight_seeds)} weight seeds; give one for each."
            raise InvalidInputError("data_seeds", reason)
        if self.data_seeds is not None and not can_vary_data(self.experiment):
            raise InvalidInputError("data_seeds", "these points are not generated, so that there are no others.")

    def experiment_of(self, number: int) -> Experiment:
        """The experiment of a run, counted from 0: a `Trainer` of it makes the run again."""
        experiment = self.experiment.with_spec(seed=self.weight_seeds[number])
        return experiment if self.data_seeds is None else experiment.with_data_settings(seed=self.data_seeds[number])


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
        Of the data, where that was wished.
    reached : int or None
        The iteration at which the goal was found to be reached first; a look is taken every `look_period` iterations.
    iteration : int
        How far it came. Of a run that diverged, the last one that is finite.
    diverged : bool
        Whether the next iteration would have had a number that is not finite.
    loss, accuracy : float or None
        On the training points, at the end, without the penalty; None without any.
    parameters : Parameters
        At the end.
    curve_iterations : IntArray, shape (k,)
        Some of its iterations, ascending, denser at the beginning.
    curve_losses : FloatArray, shape (k,)
        The loss on the training points at these.
    seconds : float
        Its share of the time it took.
    """

    number: int
    seed: int
    data_seed: int | None
    reached: int | None
    iteration: int
    diverged: bool
    loss: float | None
    accuracy: float | None
    parameters: Parameters
    curve_iterations: IntArray
    curve_losses: FloatArray
    seconds: float


def can_vary_data(experiment: Experiment) -> bool:
    """Whether other points of the same kind can be generated: whether these are as generated."""
    return experiment.data.has_points_of(generate(experiment.data_settings))


def train_many(wish: ManyRunsWish, on_progress: OnProgress = lambda done, total: True) -> tuple[RunOutcome, ...]:
    """Train all runs, and give what became of each, in the order of the wish; of those that are done, if stopped.

    Parameters
    ----------
    wish : ManyRunsWish
    on_progress : callable, optional
        Called from time to time, in the thread that calls this function.

    Raises
    ------
    InvalidInputError
        If there is no training example.
    """
    outcomes = []
    total = wish.iterations * len(wish.weight_seeds)
    for number in range(len(wish.weight_seeds)):
        if not on_progress(number * wish.iterations, total):
            break
        outcomes.append(_single(wish, number))
    else:
        on_progress(total, total)
    return tuple(outcomes)


def _single(wish: ManyRunsWish, number: int) -> RunOutcome:
    began = perf_counter()
    experiment = wish.experiment_of(number)
    trainer = Trainer(experiment.spec, experiment.data)
    trainer.check_trainable()
    reached, curve, diverged = None, [], False
    for target in _looks(look_period(trainer.iterations_per_epoch), wish.iterations):
        try:
            trainer.run(lambda record: None, lambda: trainer.iteration >= target)  # noqa: B023 - used up at once
        except NonFiniteError:
            diverged = True
            break
        if reached is None and (trainer.train_accuracy or 0.0) >= wish.goal:
            reached = target
            if wish.stops_at_goal:
                break
        curve.append((target, trainer.train_loss or 0.0))
    iterations, losses = zip(*curve, strict=True)
    return RunOutcome(
        number=number,
        seed=experiment.spec.seed,
        data_seed=None if wish.data_seeds is None else wish.data_seeds[number],
        reached=reached,
        iteration=trainer.iteration,
        diverged=diverged,
        loss=trainer.train_loss,
        accuracy=trainer.train_accuracy,
        parameters=trainer.parameters,
        curve_iterations=frozen(np.array(iterations)),
        curve_losses=frozen(np.array(losses)),
        seconds=perf_counter() - began,
    )


def _looks(period: int, last: int) -> Iterator[int]:
    yield from range(0, last, period)
    yield last
