"""Many runs at once: stacked by their shape, in pieces that stay in a core's cache, and where they take long with the
help of other processes.

What becomes of a run does not depend on the others, nor on who trains it. Nothing here knows who asks.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from time import perf_counter, thread_time

from core.data.generators import generate
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.sentences import phrase, sentence
from core.training.helpers import Helpers
from core.training.pieces import Step, pieces_of, steps_of
from core.training.run_wish import RunOutcome, RunWish

OnProgress = Callable[[int, int], bool]
"""Gets how many iterations of all runs are done, and how many there are at most; returns False to stop."""

PROGRESS_PERIOD_S = 0.05

LOOK_AFTER_S = 0.2
HELP_PAYS_S = 1.0
"""So long must the rest take for other processes to be started, which takes them 0.3 to 0.5 s. After so long it is
looked at. Threads do not pay: NumPy's calls are short here, and two threads that hand the interpreter to each other
after each took 1.5 s for what one does in 0.8 s."""


@dataclass(frozen=True, slots=True, eq=False)
class ManyRunsWish:
    """Runs of one experiment that differ in their seeds alone: of the start weights, of the data, or of both.

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
        Score on the training points, 0 to 1: accuracy, or R² where numbers are learnt.
    stops_at_goal : bool
        Whether a run ends when it is found to have reached the goal.

    Raises
    ------
    InvalidInputError
        If there is not one data seed for each weight seed, or the data cannot be varied.
    """

    experiment: Experiment
    weight_seeds: tuple[int, ...]
    data_seeds: tuple[int, ...] | None = None
    iterations: int = 2000
    goal: float = 0.95
    stops_at_goal: bool = False

    def __post_init__(self) -> None:
        if self.data_seeds is None:
            return
        if len(self.data_seeds) != len(self.weight_seeds):
            reason = sentence(
                "{n_data_seeds} for {n_weight_seeds} weight seeds; give one for each.",
                n_data_seeds=len(self.data_seeds),
                n_weight_seeds=len(self.weight_seeds),
            )
            raise InvalidInputError("data_seeds", reason)
        if not can_vary_data(self.experiment):
            reason = phrase(
                "these points are not generated, or are the same with every seed, so that there are no others."
            )
            raise InvalidInputError("data_seeds", reason)

    def experiment_of(self, number: int) -> Experiment:
        """The experiment of a run, counted from 0: a `Trainer` of it makes the run again."""
        experiment = self.experiment.with_spec(seed=self.weight_seeds[number])
        return experiment if self.data_seeds is None else experiment.with_data_settings(seed=self.data_seeds[number])

    def runs(self) -> list[RunWish]:
        """Each of the runs."""
        ending = self.iterations, self.goal, self.stops_at_goal
        experiments = map(self.experiment_of, range(len(self.weight_seeds)))
        data_seeds = self.data_seeds or (None,) * len(self.weight_seeds)
        return [RunWish(one.spec, one.data, *ending, seed) for one, seed in zip(experiments, data_seeds, strict=True)]


def can_vary_data(experiment: Experiment) -> bool:
    """Whether there are other points of the same kind: whether these are as they were generated, and are others with
    another seed, which those of XOR-4 are not."""
    data, settings = experiment.data, experiment.data_settings
    another = replace(settings, seed=settings.seed ^ 1)
    return data.has_points_of(generate(settings)) and not data.has_points_of(generate(another))


def cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def train_many(wish: ManyRunsWish, on_progress: OnProgress = lambda done, total: True) -> tuple[RunOutcome, ...]:
    """Train all runs, and give what became of each, in the order of the wish; of those that are done, if stopped.

    Parameters
    ----------
    wish : ManyRunsWish
    on_progress : callable, optional
        Called about twenty times a second, in the thread that calls this function, and once at the end.

    Raises
    ------
    InvalidInputError
        If there is no training example.
    """
    outcomes: list[RunOutcome] = []
    total, done, due_at = wish.iterations * len(wish.weight_seeds), 0, 0.0
    with closing(train_runs(wish.runs(), cores())) as steps:
        for iterations, ended in steps:
            done += iterations
            outcomes += ended
            if perf_counter() >= due_at:
                if not on_progress(min(done, total), total):
                    break
                due_at = perf_counter() + PROGRESS_PERIOD_S
        else:
            on_progress(total, total)
    return tuple(sorted(outcomes, key=lambda outcome: outcome.number))


def train_runs(wishes: Sequence[RunWish], jobs: int) -> Generator[Step, None, None]:
    """Train runs of any shapes; steps come as they are made, in any order. Closing the iterator stops everything.

    Parameters
    ----------
    wishes : sequence of RunWish
    jobs : int
        Processes, at most; this one is the first of them, and with one it does everything.

    Raises
    ------
    InvalidInputError
        If there is no training example for one of them.
    """
    pieces = deque(pieces_of(wishes, jobs))
    total, done, began = sum(wish.iterations for wish in wishes), 0, thread_time()
    with closing(Helpers(jobs - 1)) as helpers:
        while pieces:
            for step in steps_of(pieces.popleft()):
                yield step
                done += step[0]
                if helpers.are_there or _takes_long(total - done, done, thread_time() - began):
                    yield from helpers.work_on(pieces)
            if not pieces:
                yield from helpers.finish(pieces)


def _takes_long(left: int, done: int, seconds: float) -> bool:
    """Whether what is left takes so long that helpers have time to start and to be of use. ``seconds`` are those of the
    processor: where a busy machine makes it wait, helpers would wait too, and be waited for."""
    return seconds >= LOOK_AFTER_S and seconds * left > HELP_PAYS_S * done
