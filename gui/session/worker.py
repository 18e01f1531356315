"""Work beside the window: the one bridge to what is encoded, read or written in another thread.

Each piece of work ends in exactly one of three ways, and who asked for it hears of that in the GUI thread: done,
failed, or cancelled. What the work is, it does not know.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from core.errors import GlassboxError
from gui.session.unfinished import STOP_TIMEOUT_MS, keep, stop_at_exit

Result = TypeVar("Result")
Ending = Callable[[], object]


class Task:
    """A piece of work, for both sides: whether it is still wanted, and how far it is. From any thread."""

    def __init__(self, report: Callable[[Task, object], None]) -> None:
        self._report = report
        self._is_cancelled = threading.Event()

    def cancel(self) -> None:
        """Want it no longer: nothing is heard of it any more but that it was cancelled."""
        self._is_cancelled.set()

    def is_cancelled(self) -> bool:
        """Whether nobody wants it any more; work that takes long asks from time to time."""
        return self._is_cancelled.is_set()

    def report(self, progress: object) -> None:
        """Tell who asked how far it is, in whatever way both know."""
        self._report(self, progress)


class Worker(QObject):
    """Does work in other threads.

    Parameters
    ----------
    parent : QObject
    is_ordered : bool, optional
        One piece after the other, in the order in which they were asked for.

    Emits
    -----
    _heard(object)
        From the other threads to the GUI thread: what is to be called there.
    """

    _heard = Signal(object)

    def __init__(self, parent: QObject, *, is_ordered: bool = False) -> None:
        super().__init__(parent)
        self._tasks: set[Task] = set()
        self._pool = QThreadPool(self)
        if is_ordered:
            self._pool.setMaxThreadCount(1)
        self._heard.connect(self._on_heard)
        stop_at_exit(self)

    def start(
        self,
        work: Callable[[Task], Result],
        done: Callable[[Result], object],
        failed: Callable[[GlassboxError], object],
        cancelled: Ending = lambda: None,
        reported: Callable[[object], object] = lambda progress: None,
    ) -> Task:
        """Do ``work`` and call one of three in the GUI thread.

        Parameters
        ----------
        work : callable
            Gets the task; called in another thread.
        done : callable
            Gets what came of it.
        failed : callable
            Gets the error that it raised.
        cancelled : callable, optional
            Called where the task was cancelled, and also where the work broke down by a mistake of the program, which
            is reported as others are.
        reported : callable, optional
            Gets what the work reports on its way.
        """

        def report(task: Task, progress: object) -> None:
            self._heard.emit(partial(self._pass_on, task, partial(reported, progress)))

        def run() -> None:
            end: Ending = cancelled
            try:
                if not task.is_cancelled():
                    end = partial(done, work(task))
            except GlassboxError as error:
                end = partial(failed, error)
            finally:
                self._heard.emit(partial(self._end, task, end, cancelled))

        task = Task(report)
        self._tasks.add(task)
        self._pool.start(run)
        return task

    def cancel(self) -> None:
        """Cancel everything, without waiting for its end."""
        for task in self._tasks:
            task.cancel()

    def stop(self) -> None:
        """Cancel everything and wait until nothing is done any more, for a while; before the program ends."""
        self.cancel()
        if not self._pool.waitForDone(STOP_TIMEOUT_MS):
            keep(self._pool)

    def _pass_on(self, task: Task, report: Ending) -> None:
        if not task.is_cancelled():
            report()

    def _end(self, task: Task, end: Ending, cancelled: Ending) -> None:
        self._tasks.discard(task)
        (cancelled if task.is_cancelled() else end)()

    @Slot(object)
    def _on_heard(self, call: Ending) -> None:
        call()
