"""Weights over time: asks for the states of the run while the view is seen, and has them read beside the window.

One question at a time and a few a second; where something new came meanwhile the next one follows. Hidden, it asks
nothing and keeps nothing of the run.
"""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QObject, QSettings, QTimer, Slot

from core.errors import GlassboxError
from core.explain.weight_series import QUANTITIES, WeightSeries
from core.explain.weights_over_time import WeightReader
from core.training.run_state import RunPath
from gui.session.run_serializer import RunSerializer
from gui.session.worker import Task, Worker
from gui.shell.main_window import MainWindow
from gui.views.weights.header import PAGES, WeightsLook
from gui.views.weights.view import WeightsView

_PERIOD_MS = 200
_RUNNING_S, _PAUSED_S = 0.04, 0.15
"""How long one answer may be worked on: the training thread waits meanwhile."""


class WeightsController(QObject):
    """Brings series to the view of weights over time, and its choice of an iteration to the timeline."""

    def __init__(self, window: MainWindow, view: WeightsView, serializer: RunSerializer, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._view = view
        self._serializer = serializer
        self._settings = settings
        self._worker = Worker(self, is_ordered=True)
        self._reader = WeightReader()
        self._is_wanted = self._is_asking = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PERIOD_MS)
        self._pause.timeout.connect(self._ask_if_wanted)
        timeline = window.loss_view.timeline
        view.show_look(_look_in(settings))
        view.look_changed.connect(self._on_look_changed)
        view.series_wanted.connect(self._on_series_wanted)
        view.went_out_of_sight.connect(self._begin_anew)
        view.iteration_chosen.connect(timeline.iteration_chosen)
        view.gesture_started.connect(timeline.gesture_started)
        view.gesture_finished.connect(timeline.gesture_finished)
        window.equations_view.covers_changed.connect(self._on_covers_changed)
        window.closing.connect(self._worker.stop)
        self._on_covers_changed()

    @Slot(object)
    def _on_look_changed(self, look: WeightsLook) -> None:
        """Look at the same the next time, but at all layers: the network will be another one."""
        self._settings.setValue("weights/page", look.page)
        self._settings.setValue("weights/quantity", look.quantity)
        self._settings.setValue("weights/logarithmic", " ".join(sorted(look.logarithmic)))

    @Slot()
    def _on_covers_changed(self) -> None:
        """What is covered in the equations is not said here either: from an update its gradient can be worked out."""
        covers = self._window.equations_view.covers
        gradients = covers.targets(("dW", "db", "dW_penalised"))
        updates = gradients | covers.targets(("W_new", "b_new"))
        self._view.cover_numbers({"gradient": gradients, "update": updates})

    @Slot()
    def _on_series_wanted(self) -> None:
        self._is_wanted = True
        self._ask_if_wanted()

    def _ask_if_wanted(self) -> None:
        if self._is_wanted and not self._is_asking and not self._pause.isActive() and self._view.isVisible():
            self._is_wanted, self._is_asking = False, True
            self._pause.start()
            self._serializer.ask_for_path(self._on_path)

    def _on_path(self, path: RunPath) -> None:
        if not self._view.isVisible():
            self._begin_anew()
            return
        snapshot = self._window.snapshot
        is_running = snapshot is not None and snapshot.is_running
        seconds, reader = _RUNNING_S if is_running else _PAUSED_S, self._reader

        def read(task: Task) -> WeightSeries:
            """In the worker's thread."""
            until = perf_counter() + seconds
            return reader.read(path, lambda: task.is_cancelled() or perf_counter() > until)

        self._worker.start(read, self._on_read, self._on_failed, self._begin_anew)

    def _on_read(self, series: WeightSeries) -> None:
        self._is_asking = False
        self._is_wanted = self._is_wanted or not series.is_complete
        self._view.show_series(series)
        self._ask_if_wanted()

    def _on_failed(self, _error: GlassboxError) -> None:
        """There was a state from which nothing can be read."""
        self._begin_anew()

    def _begin_anew(self) -> None:
        """Forget what was read, and the states of the run, which are many."""
        self._is_asking = False
        self._reader = WeightReader()


def _look_in(settings: QSettings) -> WeightsLook:
    """What was looked at the last time; what is not understood counts as not chosen."""
    page, quantity = (str(settings.value(f"weights/{key}", "", type=str)) for key in ("page", "quantity"))
    names = settings.value("weights/logarithmic", None)
    usual = WeightsLook()
    return WeightsLook(
        page=next((one for one in PAGES if one == page), None),
        quantity=next((one for one in QUANTITIES if one == quantity), usual.quantity),
        logarithmic=usual.logarithmic
        if names is None
        else frozenset(one for one in QUANTITIES if one in str(names).split()),
    )
