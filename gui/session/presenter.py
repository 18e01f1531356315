"""The way out: takes each picture of the training thread, lets the views draw it, and asks for the next."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from time import perf_counter
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from core.training.snapshot import Snapshot
from gui.session.training_thread import TrainingThread

_RATE_WINDOW_S = 1.0


class View(Protocol):
    """What the presenter needs of a view."""

    def render(self, snapshot: Snapshot) -> None:
        """Take the picture and ask Qt for a paint."""


class SnapshotWindow(QMainWindow):
    """A window that shows one snapshot; whoever needs the present one reads it here."""

    snapshot: Snapshot | None = None


class Presenter(QObject):
    """Draws pictures in the GUI thread, one after the other.

    Emits
    -----
    presented(Snapshot)
        In the GUI thread, once for each picture, after the views took it and before it is painted: what a receiver
        changes on the screen is painted with it.
    agreed(Snapshot)
        In the GUI thread, after that, where the picture shows everything the training thread was asked for: nothing is
        on its way.
    """

    presented = Signal(object)
    agreed = Signal(object)

    def __init__(self, thread: TrainingThread, views: Sequence[View], window: SnapshotWindow) -> None:
        super().__init__(window)
        self._thread = thread
        self._window = window
        self._views = views
        self._drawn_at: deque[float] = deque(maxlen=240)
        # A timer's turn comes when what was posted is done. Where the next picture is there before that, as with a
        # large network, one would follow the other at once, and no timer, pointer or key had a turn any more.
        self._waiting: list[Snapshot] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._draw)
        thread.snapshot_ready.connect(self._on_snapshot_ready)

    @property
    def pictures_per_s(self) -> float:
        """Pictures drawn within the last second."""
        now = perf_counter()
        while self._drawn_at and now - self._drawn_at[0] > _RATE_WINDOW_S:
            self._drawn_at.popleft()
        return len(self._drawn_at) / _RATE_WINDOW_S

    @Slot(object)
    def _on_snapshot_ready(self, snapshot: Snapshot) -> None:
        """Draw a picture, while training runs when it is a timer's turn. Of those that wait the latest is drawn."""
        self._waiting.append(snapshot)
        if not snapshot.is_running:
            self._draw()
        elif not self._timer.isActive():
            self._timer.start(0)

    def _draw(self) -> None:
        self._timer.stop()
        waiting, self._waiting = self._waiting, []
        snapshot, shown = waiting[-1], self._window.snapshot
        try:
            if shown is None or snapshot.run_id >= shown.run_id:
                self._present(snapshot)
        finally:
            for _ in waiting:
                self._thread.picture_drawn()

    def _present(self, snapshot: Snapshot) -> None:
        self._window.snapshot = snapshot
        for view in self._views:
            view.render(snapshot)
        self._drawn_at.append(perf_counter())
        self.presented.emit(snapshot)
        if snapshot.n_handled == self._thread.n_sent:
            self.agreed.emit(snapshot)
        # Painted now, all views in one go: the training thread waits for this picture to be on the screen, and Qt would
        # send this request some milliseconds later. A repaint() of each view would paint what is dirty twice.
        QCoreApplication.sendEvent(self._window, QEvent(QEvent.Type.UpdateRequest))
