"""The runs of a sweep, and how they are spread over the cores of this machine or over a Dask cluster.

A run depends on nothing but what is wished of it, so who makes it, beside which others, and how many there are, changes
nothing about its numbers.
"""

from __future__ import annotations

import sys
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from core.command_line.arguments import one_line
from core.errors import GlassboxError
from core.training.helpers import without_interrupts
from core.training.many_runs import train_runs
from core.training.pieces import pieces_of
from core.training.run_wish import RunOutcome, RunWish


@dataclass(frozen=True, slots=True)
class SweepTask:
    """A run, and which combination of settings it belongs to, counted from 0."""

    setting: int
    wish: RunWish


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
    loss, score : float
        On the training points, at the end: accuracy, or R² where numbers are learnt.
    seconds : float
        Its share of the time it took.
    """

    setting: int
    seed: int
    reached: int | None
    iteration: int
    ran_away: bool
    loss: float
    score: float
    seconds: float


_CONNECT_TIMEOUT_S = 10


class ClusterError(GlassboxError):
    """There is no cluster to work on."""


def results(tasks: Sequence[SweepTask], jobs: int, scheduler: str | None, on_dask: bool) -> Iterator[SweepResult]:
    """Do all tasks; results come as they are done, in any order.

    Parameters
    ----------
    tasks : sequence of SweepTask
    jobs : int
        Processes on this machine, this one included, or those of a Dask cluster.
    scheduler : str or None
        Address of a Dask scheduler, whose workers do the work then.
    on_dask : bool
        Without an address: whether a Dask cluster of that many processes is started here.

    Raises
    ------
    ClusterError
        If there is no Dask, or no scheduler at that address.
    """
    wishes = [task.wish for task in tasks]
    with closing(_on_dask(wishes, jobs, scheduler) if on_dask else train_runs(wishes, jobs)) as steps:
        for _, ended in steps:
            for outcome in ended:
                yield SweepResult(
                    setting=tasks[outcome.number].setting,
                    seed=outcome.seed,
                    reached=outcome.reached,
                    iteration=outcome.iteration,
                    ran_away=outcome.diverged,
                    loss=outcome.loss,
                    score=outcome.score,
                    seconds=outcome.seconds,
                )


def trained(wishes: Sequence[RunWish]) -> list[RunOutcome]:
    """Train some runs, in this process."""
    return [outcome for _, ended in train_runs(wishes, 1) for outcome in ended]


def _on_dask(
    wishes: Sequence[RunWish], jobs: int, scheduler: str | None
) -> Generator[tuple[int, list[RunOutcome]], None, None]:
    """As `train_runs`: each piece is a task of a cluster."""
    with _dask(jobs, scheduler) as client:
        pieces = pieces_of(wishes, sum(client.ncores().values()))
        numbers = {}
        for piece in pieces:
            # "not pure": else Dask would keep results under the contents of the wishes, which it cannot tell apart
            future = client.submit(trained, [run.wish for run in piece], pure=False)
            numbers[future.key] = future, [run.number for run in piece]
        futures = [future for future, _ in numbers.values()]
        for future in import_module("distributed").as_completed(futures, loop=client.loop):
            _, places = numbers.pop(future.key)
            yield 0, [replace(outcome, number=places[outcome.number]) for outcome in future.result()]


@contextmanager
def _dask(jobs: int, scheduler: str | None) -> Iterator[Any]:
    """A client of a Dask cluster: the one at an address, or processes of one thread each on this machine."""
    try:
        dask = import_module("distributed")
    except ImportError as error:
        if getattr(sys, "frozen", False):
            raise ClusterError(
                "--backend dask does not work in the packed program; start main.py with Python."
            ) from error
        raise ClusterError("--backend dask needs the package distributed: pip install distributed.") from error
    import logging

    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # workers that are ended would log it at length
    with ExitStack() as stack:
        try:
            local: dict[str, Any] = {"n_workers": jobs, "threads_per_worker": 1, "dashboard_address": None}
            with without_interrupts():
                address = scheduler or stack.enter_context(dask.LocalCluster(**local))
            client = stack.enter_context(dask.Client(address, timeout=_CONNECT_TIMEOUT_S, set_as_default=False))
        except (OSError, ValueError) as error:  # a time-out is an OSError, too
            at = f"at {one_line(scheduler)}" if scheduler else "on this machine"
            raise ClusterError(f"There is no Dask scheduler {at}: {one_line(str(error))}") from error
        check_cluster(client)
        yield client


def check_cluster(client: Any) -> None:
    """A scheduler or a worker that cannot import what is to be done would log that, and the sweep would wait for ever.

    Raises
    ------
    ClusterError
        If one of them cannot, or there is no worker.
    """
    try:
        client.run_on_scheduler(find_spec, trained.__module__)
        if not client.run(find_spec, trained.__module__):
            raise ClusterError("The Dask cluster has no workers; start some with `dask worker` and its address.")
    except ModuleNotFoundError as error:
        raise ClusterError(
            "The Dask cluster does not know Glassbox; start its scheduler and workers with this folder in PYTHONPATH."
        ) from error
