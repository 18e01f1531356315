"""What a test leaves behind: running timers, threads, jobs of thread pools, animations, and visible windows.

Qt has no list of them all, and those without a parent belong to nobody. So everything that is started is noted when it
is started.
"""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from weakref import WeakSet

from PySide6.QtCore import (
    QAbstractAnimation,
    QCoreApplication,
    QEvent,
    QObject,
    QThread,
    QThreadPool,
    QTimeLine,
    QTimer,
)
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

GRACE_MS = 200
"""A thread that was told to end, or a job whose result is there, needs a moment to be over."""

_started: WeakSet[QObject] = WeakSet()
_shots: list[_Shot] = []


class _Shot:
    """A call of QTimer.singleShot that may still come."""

    def __init__(self, context: object, call: Callable[[], object]) -> None:
        self._context = context
        self._call = call
        self._is_over = False

    def __call__(self) -> None:
        self._is_over = True
        self._call()

    @property
    def is_running(self) -> bool:
        return not self._is_over and (not isinstance(self._context, QObject) or isValid(self._context))


def _note_starts(kind: Any) -> None:
    start = kind.start

    @functools.wraps(start)
    def noted(self: QObject, *arguments: Any, **named: Any) -> Any:
        _started.add(self)
        return start(self, *arguments, **named)

    kind.start = noted


def _note_shots() -> None:
    shoot: Any = QTimer.singleShot

    def noted(interval: int, *arguments: Any) -> None:
        *context, call = arguments
        shot = _Shot(next((one for one in context if isinstance(one, QObject)), getattr(call, "__self__", None)), call)
        _shots.append(shot)
        shoot(interval, *context, shot)

    QTimer.singleShot = noted  # type: ignore[method-assign]


for _kind in (QTimer, QThread, QThreadPool, QAbstractAnimation, QTimeLine):
    _note_starts(_kind)
_note_shots()


def _is_running(work: QObject) -> bool:
    match work:
        case QTimer():
            return work.isActive()
        case QThread():
            return work.isRunning() and not work.wait(GRACE_MS)
        case QThreadPool():
            return work.activeThreadCount() > 0 and not work.waitForDone(GRACE_MS)
        case QAbstractAnimation():
            return work.state() == QAbstractAnimation.State.Running
        case QTimeLine():
            return work.state() == QTimeLine.State.Running
    return False


def _end(work: QObject) -> None:
    """Keep it from troubling the next test, as far as that can be done."""
    if isinstance(work, QTimer | QAbstractAnimation | QTimeLine):
        work.stop()
    elif isinstance(work, QThread):
        work.requestInterruption()
        work.quit()
    elif isinstance(work, QThreadPool):
        work.clear()


def _python_threads() -> set[threading.Thread]:
    # Where Python code runs in a thread of Qt there is a dummy, which is never seen to end.
    return {thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)}


def _described(work: QObject) -> str:
    parent = work.parent()
    owner = f" of {type(parent).__name__} {parent.objectName()}".rstrip() if parent is not None else " without a parent"
    return f"{type(work).__name__} {work.objectName()}".rstrip() + owner


@contextmanager
def nothing_left() -> Iterator[None]:
    """Raise AssertionError where something that was started within the block is running at its end."""
    threads_before = _python_threads()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # what is deleted is not left
    visible = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    left = [f"window {window!r}" for window in visible]
    for window in visible:
        window.close()
    running = [work for work in _started if isValid(work) and _is_running(work)]
    left += map(_described, running)
    left += [f"single shot for {shot._call!r}" for shot in _shots if shot.is_running]
    for thread in _python_threads() - threads_before:
        thread.join(GRACE_MS / 1000)
        if thread.is_alive():
            left.append(f"Python thread {thread.name}")
    if QThreadPool.globalInstance().activeThreadCount() and not QThreadPool.globalInstance().waitForDone(GRACE_MS):
        left.append("a job of the global thread pool")
    for work in running:
        _end(work)
    _started.clear()
    _shots.clear()
    assert not left, f"left running: {'; '.join(left)}"
