"""What the loss surface needs of the rest: surfaces from a thread of their own, the way of the run, and the edit that a
click on it is."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from core.errors import GlassboxError
from core.explain.loss_surface import Surface, SurfaceRequest, compute_surface
from core.explain.step_profile import StepProfile, profile_step
from core.model.network import Parameters
from core.training.run_state import RunPath
from core.training.snapshot import Snapshot
from gui.session.document import Document
from gui.session.run_serializer import RunSerializer
from gui.session.worker import Task, Worker
from gui.shell.main_window import MainWindow
from gui.views.surface.view import SurfaceView

_COSTLY_S = 0.05
"""A surface that takes longer rests for as long before the next one while training runs flat out: it would leave too
little of the processor to the pictures of everything else."""

Wish = tuple[SurfaceRequest, Snapshot]
Answer = tuple[Surface | None, StepProfile | None]


class SurfaceController(QObject):
    """Computes one surface at a time; what was wanted meanwhile is computed next, and only the last of it."""

    def __init__(self, view: SurfaceView, document: Document, serializer: RunSerializer, window: MainWindow) -> None:
        super().__init__(window)
        self._asks_first = window.actions_by_id["run.ask_first"]
        self._view = view
        self._document = document
        self._serializer = serializer
        self._worker = Worker(self)
        self._task: Task | None = None
        self._next: Wish | None = None
        self._is_exact = False
        self._is_flat_out = False
        self._begun = 0.0
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._start_next)
        self._is_path_asked_for = False
        view.computes_itself = False
        view.surface_wanted.connect(self._on_surface_wanted)
        view.path_wanted.connect(self._on_path_wanted)
        view.parameters_chosen.connect(self._on_parameters_chosen)
        window.closing.connect(self._stop)

    def _stop(self) -> None:
        self._next = None
        self._rest.stop()
        self._worker.stop()

    def _on_surface_wanted(self, request: SurfaceRequest, snapshot: Snapshot) -> None:
        if self._task is None and not (self._rest.isActive() and snapshot.is_flat_out):
            self._rest.stop()
            self._start((request, snapshot))
            return
        self._next = request, snapshot
        if self._is_exact and self._task is not None:  # it can take long, and nobody looks at it any more
            self._task.cancel()

    def _start(self, wish: Wish) -> None:
        request, snapshot = wish
        self._is_exact, self._is_flat_out, self._begun = request.is_exact, snapshot.is_flat_out, perf_counter()

        def work(task: Task) -> Answer:
            return compute_surface(request, task.is_cancelled), profile_step(snapshot)

        self._task = self._worker.start(work, self._on_done, self._on_failed, self._go_on)

    def _on_done(self, answer: Answer) -> None:
        surface, profile = answer
        self._go_on()
        if profile is not None and not profile.is_made and self._asks_first.isChecked():
            profile = None  # where the next update lands is asked before it is made
        if surface is not None:
            self._view.show_surface(surface, profile)

    def _on_failed(self, error: GlassboxError) -> None:
        self._go_on()

    def _go_on(self) -> None:
        self._task = None
        taken = perf_counter() - self._begun
        if self._is_flat_out and taken > _COSTLY_S:
            self._rest.start(round(1000 * taken))
        else:
            self._start_next()

    def _start_next(self) -> None:
        if self._next is not None:
            wish, self._next = self._next, None
            self._start(wish)

    def _on_path_wanted(self) -> None:
        if not self._is_path_asked_for:
            self._is_path_asked_for = True
            self._serializer.ask_for_path(self._on_path_known)

    def _on_path_known(self, path: RunPath) -> None:
        self._is_path_asked_for = False
        self._view.show_path(path)

    def _on_parameters_chosen(self, parameters: Parameters) -> None:
        self._document.set_parameters(self.tr("Move on the Loss Surface"), parameters)
