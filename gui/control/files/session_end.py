"""The end that nobody asked the window for: a signal (SIGTERM, SIGHUP, Ctrl+C in the terminal), or the desktop session
is closed. There is no time for a question then: unsaved work is left for the next start, which offers it.

Python handles a signal only when the interpreter has its turn, and an idle window gives it none. Here the signal is
written into a socket that Qt watches.
"""

from __future__ import annotations

import signal
import socket
from types import FrameType
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from core.training.messages import Pause
from gui.control.files.experiment_file import FileController
from gui.control.files.recovery import Recovery
from gui.session.training_thread import TrainingThread
from gui.shell.main_window import MainWindow

_SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")
"""Not every system has all of them."""


class SessionEnd(QObject):
    """Ends the program without a question, and loses nothing."""

    def __init__(self, window: MainWindow, thread: TrainingThread, files: FileController, recovery: Recovery) -> None:
        super().__init__(window)
        self._window = window
        self._thread = thread
        self._files = files
        self._recovery = recovery
        self._sockets: tuple[socket.socket, socket.socket] | None = None
        self._notifier: QSocketNotifier | None = None
        self._former: list[tuple[int, Any]] = []
        window.closing.connect(self._cease)

    def listen(self) -> None:
        """From now on signals and the end of the session come here. To be called in the main thread."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(self.on_commit_data_request)
        self._sockets = written, read = socket.socketpair()
        for end in self._sockets:
            end.setblocking(False)
        signal.set_wakeup_fd(written.fileno(), warn_on_full_buffer=False)
        for number in (getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)):
            self._former.append((number, signal.signal(number, _do_nothing)))
        self._notifier = QSocketNotifier(read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def _cease(self) -> None:
        if self._sockets is None or self._notifier is None:
            return
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number, handler in self._former:
            signal.signal(number, handler)
        for end in self._sockets:
            end.close()
        self._sockets = None

    def _on_signal(self) -> None:
        if self._sockets is None:
            return
        self._sockets[1].recv(64)
        for number, _ in self._former:
            signal.signal(number, signal.SIG_DFL)  # the second one ends the program at once
        self.on_commit_data_request()
        self._window.close()
        QApplication.exit(0)  # a dialog that is open would keep the event loop

    @Slot()
    def on_commit_data_request(self) -> None:
        """The session ends, or is about to: the windows are closed next."""
        self._thread.send(Pause())  # on a long way to another moment nobody answers
        self._recovery.leave_work()
        self._files.leave_without_question()


def _do_nothing(_number: int, _frame: FrameType | None) -> None:
    """A handler of Python's own there must be; without one the system ends the program, or a slot is interrupted."""
