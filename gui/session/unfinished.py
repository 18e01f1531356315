"""Work beside the window that must not be running when the process is taken apart.

Qt aborts the process when a running thread is destroyed. What is started here is stopped when the interpreter ends,
whether or not the window was closed. What does not stop in time is kept until then, and the process ends without
taking anything apart.
"""

from __future__ import annotations

import atexit
import logging
import os
import sys
from typing import NoReturn, Protocol
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QThread, QThreadPool
from shiboken6 import isValid

log = logging.getLogger("glassbox")

STOP_TIMEOUT_MS = 300
"""So long one piece of work is waited for; there are three at most, and the window is to close within a second."""


class Stoppable(Protocol):
    """What can be asked to end."""

    def stop(self) -> object:
        """Ask for the end, and wait for it for a while."""


_started: WeakSet[Stoppable] = WeakSet()
_kept: list[QThread | QThreadPool] = []


def stop_at_exit(work: Stoppable) -> None:
    """Have this stopped when the interpreter ends, if it is still there."""
    _started.add(work)


def keep(work: QThread | QThreadPool) -> None:
    """Keep what did not end in time, so that nobody destroys it."""
    log.error("%s did not stop within %d ms.", work.objectName() or type(work).__name__, STOP_TIMEOUT_MS)
    work.setParent(None)
    _kept.append(work)


def leave(code: int) -> NoReturn:
    """End the process. Qt's objects are taken apart unless something is still running; Python's never are: that takes
    longer than all the rest of closing."""
    application = QCoreApplication.instance()
    if application is not None and not any(map(_is_running, _kept)):
        application.shutdown()
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(code)


def _is_running(work: QThread | QThreadPool) -> bool:
    return work.isRunning() if isinstance(work, QThread) else work.activeThreadCount() > 0


def _at_exit() -> None:
    for work in list(_started):
        if isValid(work):
            work.stop()
    if any(map(_is_running, _kept)):
        leave(1)


# After Qt's own, which destroys everything: what is registered last is called first.
atexit.register(_at_exit)
