"""The thread boundary: a QThread around the training loop. Messages go in through the loop's inbox, records and
pictures come out as signals. What fails inside is caught here, logged and reported; it never kills the process."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable

from PySide6.QtCore import QMetaMethod, QObject, QThread, Signal

from core.experiment.experiment import Experiment
from core.training.loop import TrainingLoop
from core.training.messages import UNCOUNTED, Message, PictureDrawn, Quit
from gui.session.unfinished import STOP_TIMEOUT_MS, keep, stop_at_exit

SWITCH_INTERVAL_S = 0.0005
"""The interpreter's default of 5 ms lets a training thread that runs flat out starve the window (measured: 4 pictures
a second)."""


class TrainingThread(QThread):
    """Trains in a thread of its own.

    Emits
    -----
    iteration_done(IterationRecord)
        In the training thread, once for every iteration; who connects while it trains gets them from its next slice
        on. A receiver that lives in the GUI thread must not be connected to it directly at full speed: its queue has no
        limit.
    snapshot_ready(Snapshot)
        In the training thread, only when the previous picture was drawn (see `picture_drawn`) or its time ran out.
    captured(object, RunState)
        In the training thread, for each ``Capture``: its token, and the whole run.
    replay_reported(Replay or None)
        In the training thread, ten times a second on a long way to another moment, and None at its end.
    failed(str)
        In the training thread, with a traceback, when the loop broke down. The loop starts again, paused, on the last
        experiment; what breaks down again at once is not tried again before the next message.
    """

    iteration_done = Signal(object)
    snapshot_ready = Signal(object)
    captured = Signal(object, object)
    replay_reported = Signal(object)
    failed = Signal(str)

    def __init__(self, experiment: Experiment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("training_thread")
        stop_at_exit(self)
        self._was_spoken_to = threading.Event()
        self.n_sent = 0
        self._is_heard = False
        self._loop = TrainingLoop(
            experiment,
            self.iteration_done.emit,
            self.snapshot_ready.emit,
            on_captured=self.captured.emit,
            on_replay=self.replay_reported.emit,
            hears=lambda: self._is_heard,
        )

    def connectNotify(self, signal: QMetaMethod) -> None:
        # Noted here, in the thread that connects. Where the training thread asked Qt, both threads could stand still
        # for ever: both were found waiting, one in that question and one in Qt's event loop.
        if signal.name() == b"iteration_done":
            self._is_heard = True

    def send(self, message: Message) -> None:
        """Put a message into the loop's inbox. From any thread; returns at once."""
        if not isinstance(message, UNCOUNTED):
            self.n_sent += 1
        self._loop.send(message)
        self._was_spoken_to.set()

    def picture_drawn(self) -> None:
        """Tell the loop that the last picture is on the screen and the next may come."""
        self._loop.send(PictureDrawn())

    def cancel(self) -> None:
        """End the loop, without waiting for that."""
        self.requestInterruption()
        self.send(Quit())

    def stop(self) -> bool:
        """End the loop and wait for the thread.

        Returns
        -------
        bool
            False if it did not end in time; that is logged, and it is kept.
        """
        self.cancel()
        stopped = self.wait(STOP_TIMEOUT_MS)
        if not stopped:
            keep(self)
        return stopped

    def run(self) -> None:
        sys.setswitchinterval(SWITCH_INTERVAL_S)
        if self._ends_well(self._loop.run):
            return
        while not self._ends_well(self._run_again):
            pass

    def _run_again(self) -> None:
        if not self.isInterruptionRequested():
            self._loop.recover()
            self._loop.run()

    def _ends_well(self, work: Callable[[], None]) -> bool:
        self._was_spoken_to.clear()
        try:
            work()
        except Exception:  # the thread boundary: nothing may escape into C++
            self.failed.emit(traceback.format_exc())
            # What fails without having been told anything would fail for ever, thousands of times a second.
            self._was_spoken_to.wait()
            return False
        return True
