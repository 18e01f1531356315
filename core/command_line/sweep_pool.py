"""The runs of a sweep, and how they are spread over the cores of this machine or over a Dask cluster.

joblib does the work. A run depends on nothing but its task and prints nothing, so which process makes it, and how many
there are, changes nothing about its numbers.
"""

from __future__ import annotations

import logging
import os
import signal
import warnings
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from time import perf_counter
from typing import Any

from core.command_line.arguments import one_line
from core.command_line.runs import look_period
from core.data.dataset import Dataset
from core.errors import GlassboxError, NonFiniteError
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


_CONNECT_TIMEOUT_S = 10


class ClusterError(GlassboxError):
    """There is no cluster to work on."""


def cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def results(tasks: Sequence[SweepTask], jobs: int, scheduler: str | None, on_dask: bool) -> Iterator[SweepResult]:
    """Do all tasks; results come as they are done, in any order.

    Parameters
    ----------
    tasks : sequence of SweepTask
    jobs : int
        Processes on this machine.
    scheduler : str or None
        Address of a Dask scheduler, whose workers do the work then.
    on_dask : bool
        Without an address: whether a Dask cluster of that many processes is started here.

    Raises
    ------
    ClusterError
        If there is no Dask, or no scheduler at that address.
    """
    if not on_dask and min(jobs, len(tasks)) == 1:
        yield from map(do, tasks)
        return
    import joblib  # type: ignore[import-untyped]

    with ExitStack() as stack:
        stack.enter_context(warnings.catch_warnings())
        # Of a sweep that is interrupted, joblib warns that work is left; that is what was wanted.
        warnings.simplefilter("ignore")
        stack.enter_context(_dask(jobs, scheduler) if on_dask else _processes(jobs))
        n_jobs = -1 if on_dask else min(jobs, len(tasks))
        parallel = joblib.Parallel(n_jobs=n_jobs, return_as="generator_unordered")
        done = stack.enter_context(closing(parallel(joblib.delayed(do)(task) for task in tasks)))
        yield from done


def _processes(jobs: int) -> AbstractContextManager[Any]:
    import joblib

    # One thread each, as in this process: with another number, sums may end in other last digits.
    context: AbstractContextManager[Any] = joblib.parallel_config(
        "loky", n_jobs=jobs, inner_max_num_threads=1, initializer=_ignore_interrupts
    )
    return context


def _ignore_interrupts() -> None:
    """Ctrl+C goes to all processes of a terminal. The workers leave it to the first one, which ends them."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Processes that are started within it never hear of Ctrl+C."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _dask(jobs: int, scheduler: str | None) -> Iterator[None]:
    """A Dask cluster: the one at an address, or processes of one thread each on this machine."""
    try:
        dask = import_module("distributed")
    except ImportError as error:
        raise ClusterError("--backend dask needs the package distributed: pip install distributed.") from error
    import joblib

    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # workers that are ended would log it at length
    with ExitStack() as stack:
        try:
            local: dict[str, Any] = {"n_workers": jobs, "threads_per_worker": 1, "dashboard_address": None}
            with _without_interrupts():
                address = scheduler or stack.enter_context(dask.LocalCluster(**local))
            client = stack.enter_context(dask.Client(address, timeout=_CONNECT_TIMEOUT_S, set_as_default=False))
        except (OSError, ValueError) as error:  # a time-out is an OSError, too
            at = f"at {one_line(scheduler)}" if scheduler else "on this machine"
            raise ClusterError(f"There is no Dask scheduler {at}: {one_line(str(error))}") from error
        check_cluster(client)
        stack.enter_context(joblib.parallel_config("dask", client=client))
        yield


def check_cluster(client: Any) -> None:
    """A scheduler or a worker that cannot import what is to be done would log that, and the sweep would wait for ever.

    Raises
    ------
    ClusterError
        If one of them cannot, or there is no worker.
    """
    try:
        client.run_on_scheduler(find_spec, do.__module__)
        if not client.run(find_spec, do.__module__):
            raise ClusterError("The Dask cluster has no workers; start some with `dask worker` and its address.")
    except ModuleNotFoundError as error:
        raise ClusterError(
            "The Dask cluster does not know Glassbox; start its scheduler and workers with this folder in PYTHONPATH."
        ) from error
