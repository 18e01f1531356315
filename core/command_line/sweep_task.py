"""One run of a sweep: trained until its goal, and forgotten but for a few numbers. It is done in whichever process or
machine has time, so it depends on nothing but its task and prints nothing."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter

from core.command_line.runs import look_period
from core.data.dataset import Dataset
from core.errors import NonFiniteError
from core.experiment.spec import ExperimentSpec
from core.training.trainer import Trainer


@dataclass(frozen=True, slots=True)
class SweepTask:
    """What is to be trained.

    Attributes
    ----------
    setting : int
        Which combination of settings it belongs to, counted from 0.
    spec : ExperimentSpec
        With the seed of this run.
    data : Dataset
    iterations : int
        At most.
    goal : float
        Accuracy on the training points, 0 to 1.
    """

    setting: int
    spec: ExperimentSpec
    data: Dataset
    iterations: int
    goal: float


@dataclass(frozen=True, slots=True)
class SweepResult:
    """What became of it.

    Attributes
    ----------
    setting, seed : int
        Which run it was.
    reached : int or None
        The iteration at which the goal was found to be reached.
    iteration : int
        How far it came.
    ran_away : bool
        Whether its numbers overflowed.
    loss, accuracy : float or None
        On the training points, at the end.
    seconds : float
        So long it took.
    """

    setting: int
    seed: int
    reached: int | None
    iteration: int
    ran_away: bool
    loss: float | None
    accuracy: float | None
    seconds: float


def do(task: SweepTask) -> SweepResult:
    """Train one run."""
    began = perf_counter()
    trainer = Trainer(task.spec, task.data)
    try:
        reached, ran_away = _reached(trainer, task), False
    except NonFiniteError:
        reached, ran_away = None, True
    return SweepResult(
        setting=task.setting,
        seed=task.spec.seed,
        reached=reached,
        iteration=trainer.iteration,
        ran_away=ran_away,
        loss=trainer.train_loss,
        accuracy=trainer.train_accuracy,
        seconds=perf_counter() - began,
    )


def _reached(trainer: Trainer, task: SweepTask) -> int | None:
    """The first iteration at which the goal is met, of those that are looked at."""
    period = look_period(trainer)
    while True:
        iteration = trainer.iteration
        if (trainer.train_accuracy or 0.0) >= task.goal:
            return iteration
        if iteration >= task.iterations:
            return None
        target = min(iteration + period, task.iterations)
        trainer.run(lambda record: None, lambda: trainer.iteration >= target)  # noqa: B023 - used up at once
