"""Many runs at once: stacked by their shape, in pieces that stay in a core's cache, and the pieces spread over threads.

NumPy lets go of the interpreter inside its calls, which are long here, as each does the work of a whole stack: two
threads take a little more than half of the time, start in no time, and leave the window its turns. What becomes of a
run does not depend on the others, nor on how many threads there are. Nothing here knows who asks.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from queue import SimpleQueue
from time import perf_counter

from core.data.generators import generate
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.training.batches import Examples
from core.training.run_stack import RunStack, StackedRun
from core.training.run_wish import RunOutcome, RunWish
from core.training.trainer import NOTHING_TO_TRAIN_ON

OnProgress = Callable[[int, int], bool]
"""Gets how many iterations of all runs are done, and how many there are at most; returns False to stop."""

CACHE_SIZE = 1_000_000
"""Bytes of a piece's arrays: half of what a core's own cache holds today. Measured: pieces of 0.4 to 4 MB take the same
time, smaller ones longer, for each of the calls is paid by fewer runs."""

MOST_RUNS_IN_A_PIECE = 256
"""More make no call worth its while, and progress would come seldom."""

FEWEST_RUNS_IN_A_PIECE = 8
"""Fewer are not split for another thread: its calls would be too short to leave the other one a turn."""

PROGRESS_PERIOD_S = 0.05


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
        Accuracy on the training points, 0 to 1.
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
            reason = f"{len(self.data_seeds)} for {len(self.weight_seeds)} weight seeds; give one for each."
            raise InvalidInputError("data_seeds", reason)
        if not can_vary_data(self.experiment):
            raise InvalidInputError("data_seeds", "these points are not generated, so that there are no others.")

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
    """Whether there are other points of the same kind: whether these are as they were generated."""
    return experiment.data.has_points_of(generate(experiment.data_settings))


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
                if not on_progress(done, total):
                    break
                due_at = perf_counter() + PROGRESS_PERIOD_S
        else:
            on_progress(total, total)
    return tuple(sorted(outcomes, key=lambda outcome: outcome.number))


Step = tuple[int, list[RunOutcome]]
"""Iterations, of all runs together, that are done or will not be made any more, and what became of runs that ended."""


def train_runs(wishes: Sequence[RunWish], jobs: int) -> Generator[Step, None, None]:
    """Train runs of any shapes; steps come as they are made, in any order. Closing the iterator stops everything.

    Parameters
    ----------
    wishes : sequence of RunWish
    jobs : int
        Threads, at most. With one, everything is done in the calling thread.

    Raises
    ------
    InvalidInputError
        If there is no training example for one of them.
    """
    pieces = deque(pieces_of(wishes, jobs))
    n_threads = min(jobs, len(pieces))
    if n_threads <= 1:
        yield from _steps(pieces, threading.Event())
        return
    made: SimpleQueue[Step | None] = SimpleQueue()
    stopped = threading.Event()

    def work() -> None:
        try:
            for step in _steps(pieces, stopped):
                made.put(step)
        finally:
            made.put(None)

    with ThreadPoolExecutor(n_threads) as pool:
        try:
            threads = [pool.submit(work) for _ in range(n_threads)]
            for _ in threads:
                yield from iter(made.get, None)
            for thread in threads:
                thread.result()
        finally:
            stopped.set()


def _steps(pieces: deque[list[StackedRun]], stopped: threading.Event) -> Iterator[Step]:
    """Train the pieces that others have not taken."""
    while pieces and not stopped.is_set():
        try:
            runs = pieces.popleft()
        except IndexError:  # another thread was faster
            return
        stack, iterations = RunStack(runs), runs[0].wish.iterations
        while stack.runs and not stopped.is_set():
            before = stack.iteration
            ended = stack.advance()
            # what a run that has ended was still allowed to make is done, too
            yield len(stack.runs) * (stack.iteration - before) + len(ended) * (iterations - before), ended


def pieces_of(wishes: Sequence[RunWish], jobs: int) -> list[list[StackedRun]]:
    """The runs in groups of one shape, and these in pieces, as equal as can be.

    Raises
    ------
    InvalidInputError
        If there is no training example for a run.
    """
    known: dict[int, Examples] = {}
    groups: dict[tuple[object, ...], list[StackedRun]] = {}
    for number, wish in enumerate(wishes):
        examples = known.get(id(wish.data))
        examples = Examples(wish.spec, wish.data) if examples is None else examples.changed(wish.spec, wish.data)
        known[id(wish.data)] = examples
        if examples.train is None:
            raise InvalidInputError("data", NOTHING_TO_TRAIN_ON)
        run = StackedRun(number, wish, examples)
        groups.setdefault(run.shape, []).append(run)
    return [piece for runs in groups.values() for piece in _cut(runs, jobs)]


def _cut(runs: list[StackedRun], jobs: int) -> list[list[StackedRun]]:
    """The runs of one shape in pieces of `CACHE_SIZE` at most, and at least one for each thread."""
    most = max(1, min(MOST_RUNS_IN_A_PIECE, CACHE_SIZE // runs[0].memory_size))
    n_pieces = max(-(-len(runs) // most), min(jobs, len(runs) // FEWEST_RUNS_IN_A_PIECE))
    return [runs[place::n_pieces] for place in range(n_pieces)]
