"""Other processes that train pieces of many runs beside this one. None is started before there is work for it, and
where one breaks down this process does its work.

They are spawned and not forked, since the program has threads, and load the core alone.
"""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from core.training.pieces import Step, pieces_of, steps_of
from core.training.run_stack import StackedRun
from core.training.run_wish import RunOutcome, RunWish

if TYPE_CHECKING:  # loaded when a process is started, which is seldom
    from concurrent.futures import Future, ProcessPoolExecutor
    from multiprocessing.sharedctypes import Synchronized
    from multiprocessing.synchronize import Event

_WAIT_S = 0.05


class Helpers:
    """Processes that help.

    Parameters
    ----------
    n_helpers : int
        At most.
    """

    def __init__(self, n_helpers: int) -> None:
        self._n_helpers = n_helpers
        self._pool: ProcessPoolExecutor | None = None
        self._work: dict[Future[list[RunOutcome]], list[StackedRun]] = {}
        self._n_seen = 0

    @property
    def are_there(self) -> bool:
        """Whether they were started."""
        return self._pool is not None

    def work_on(self, pieces: deque[list[StackedRun]]) -> Iterator[Step]:
        """Give them pieces, taken from the end, as far as they have none, and say what they did in the meantime."""
        from concurrent.futures.process import BrokenProcessPool

        yield from self._collect(pieces)
        while pieces and len(self._work) < self._n_helpers:
            try:
                with without_interrupts():
                    future = self._start().submit(_train, [run.wish for run in pieces[-1]])
            except BrokenProcessPool:
                self._n_helpers = 0
            else:
                self._work[future] = pieces.pop()

    def finish(self, pieces: deque[list[StackedRun]]) -> Iterator[Step]:
        """Wait for what they do; ``pieces`` holds afterwards what they could not."""
        if not self._work:
            return
        from concurrent.futures import FIRST_COMPLETED, wait

        while self._work:
            wait(self._work, _WAIT_S, FIRST_COMPLETED)
            yield from self._collect(pieces)

    def close(self) -> None:
        """Stop them; what they have not finished is lost."""
        if self._pool is not None:
            self._stopped.set()
            self._pool.shutdown(cancel_futures=True)

    def _start(self) -> ProcessPoolExecutor:
        if self._pool is None:
            import multiprocessing
            from concurrent.futures import ProcessPoolExecutor

            context = multiprocessing.get_context("spawn")
            self._stopped, self._n_done = context.Event(), context.Value("q", 0)
            shared = self._stopped, self._n_done
            self._pool = ProcessPoolExecutor(self._n_helpers, context, initializer=_begin, initargs=shared)
        return self._pool

    def _collect(self, pieces: deque[list[StackedRun]]) -> Iterator[Step]:
        if self._pool is None:
            return
        from concurrent.futures.process import BrokenProcessPool

        n_done = self._n_done.value
        yield n_done - self._n_seen, []
        self._n_seen = n_done
        for future in [future for future in self._work if future.done()]:
            runs = self._work.pop(future)
            try:
                outcomes = future.result()
            except BrokenProcessPool:
                self._n_helpers = 0
                pieces.append(runs)
            else:
                yield 0, [_renumbered(outcome, runs) for outcome in outcomes]


def _renumbered(outcome: RunOutcome, runs: Sequence[StackedRun]) -> RunOutcome:
    return replace(outcome, number=runs[outcome.number].number)


@contextmanager
def without_interrupts() -> Iterator[None]:
    """Processes that are started within it never hear of Ctrl+C, which goes to all processes of a terminal: this one
    ends them. It hears of it at the end; where a signal cannot wait, as on Windows, not at all."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    if hasattr(signal, "pthread_sigmask"):
        mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            yield
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


# In a helper

_stopped: Event
_n_done: Synchronized[int]


def _begin(stopped: Event, n_done: Synchronized[int]) -> None:
    global _stopped, _n_done
    _stopped, _n_done = stopped, n_done
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A process that is killed cannot stop its helpers; they would wait for work for ever."""
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _train(wishes: Sequence[RunWish]) -> list[RunOutcome]:
    outcomes = []
    for piece in pieces_of(wishes, 1):
        for iterations, ended in steps_of(piece):
            if _stopped.is_set():
                return []
            with _n_done.get_lock():
                _n_done.value += iterations
            outcomes += ended
    return outcomes
