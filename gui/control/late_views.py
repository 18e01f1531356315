"""Docks whose views are built when they are first shown: until then neither their code is loaded nor a widget made, so
that the start of the program does not wait for what most sessions do not use.

Here a late view is connected with the rest, as the others are in `gui.app`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtWidgets import QWidget

from gui.base.linked_view import LinkedView
from gui.control.edit import EditController
from gui.control.files.exchange import PYTHON, Exchange
from gui.control.pictures import PictureController
from gui.control.run import RunController
from gui.control.view_linker import ViewLinker
from gui.session.document import Document
from gui.session.presenter import Presenter
from gui.session.run_serializer import RunSerializer
from gui.session.training_thread import TrainingThread
from gui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from gui.control.compare import CompareController


@dataclass(frozen=True)
class Parts:
    """What views and their controllers are connected with."""

    window: MainWindow
    document: Document
    thread: TrainingThread
    presenter: Presenter
    edit: EditController
    run_control: RunController
    view_linker: ViewLinker
    pictures: PictureController
    serializer: RunSerializer
    exchange: Exchange
    settings: QSettings


class LateViews(QObject):
    """Builds each late view once, when its dock is first shown.

    Emits
    -----
    code_checked(CheckResult)
        In the GUI thread: the code of the exercise was checked to its end.
    """

    code_checked = Signal(object)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._waiting = dict(_BUILDERS)
        dock_area = parts.window.dock_area
        dock_area.dock_shown.connect(self._on_dock_shown)
        actions = parts.window.actions_by_id
        actions["run.compare"].triggered.connect(lambda: self._compared().choose())
        actions["run.activations"].triggered.connect(lambda: self._compared().compare_activations())
        parts.window.network_view.weight_compared.connect(
            lambda target, value: self._compared().compare_weight(target, value)
        )
        parts.pictures.opening.connect(self._build_what_pictures_show)
        parts.window.file_dropped.connect(self._on_file_dropped)
        parts.window.equations_built.connect(lambda view: self._offer_pictures("equations", view))
        for name in dock_area.open_docks:
            self.build(name)

    def build(self, name: str) -> None:
        """Build the view of a dock, unless it is there or is none of the late ones."""
        parts, window = self._parts, self._parts.window
        builder = self._waiting.pop(name, None)
        if builder is not None:
            view = builder(parts)
            if isinstance(view, LinkedView):
                parts.view_linker.add(view)
            else:
                parts.view_linker.add_docked(view)
            window.dock_area.docks[name].hold(view)
            self._offer_pictures(name, view)
        elif name == "equations":
            assert window.equations_view  # the window builds it
        elif name == "exercise" and window.findChild(QWidget, "exercise_view") is None:
            window.dock_area.docks[name].hold(_build_exercise(parts, self))

    def _offer_pictures(self, name: str, view: QWidget) -> None:
        self._parts.pictures.add(name, self._parts.window.actions_by_id[f"view.{name}"].text(), view)

    def _compared(self) -> CompareController:
        """What decides about the runs side by side, which come into sight."""
        from gui.control.compare import CompareController

        self._parts.window.dock_area.show_dock("compare", True)  # in front of others that lie over it, too
        self.build("compare")
        controller = self._parts.window.findChild(CompareController)
        assert controller is not None
        return controller

    def _build_what_pictures_show(self) -> None:
        for name in ("equations", "microscope", "checks"):
            self.build(name)

    def _on_file_dropped(self, path: str) -> None:
        if path.lower().endswith(PYTHON):
            from gui.control.files.exercise_code import ExerciseCode

            self.build("exercise")
            code = self._parts.window.findChild(ExerciseCode)
            assert code is not None
            code.read_file(path)

    @Slot(str, bool)
    def _on_dock_shown(self, name: str, shown: bool) -> None:
        if shown:
            self.build(name)


def _build_microscope(parts: Parts) -> QWidget:
    from gui.views.microscope.view import MicroscopeView

    view = MicroscopeView(parts.window.theme, parts.window.dock_area.docks["microscope"].place)
    view.activation_chosen.connect(parts.edit.choose_activation)
    return view


def _build_checks(parts: Parts) -> QWidget:
    from gui.views.checks.view import ChecksView

    view = ChecksView(parts.window.theme, parts.window.dock_area.docks["checks"].place)
    if parts.view_linker.weight is not None:
        view.show_weight(parts.view_linker.weight)
    parts.window.network_view.weight_chosen.connect(view.show_weight)
    return view


def _build_exercise(parts: Parts, views: LateViews) -> QWidget:
    """The one view that shows no moment of the run."""
    from gui.control.exercise import ExerciseController
    from gui.control.files.exercise_code import ExerciseCode
    from gui.views.exercise.view import ExerciseView

    window = parts.window
    view = ExerciseView(window.theme, window.dock_area.docks["exercise"].place)
    controller = ExerciseController(window, parts.document, view)
    controller.checked.connect(views.code_checked)
    parts.presenter.agreed.connect(controller.on_agreed)
    window.closing.connect(controller.close)  # after the training thread, which may run the code, was stopped
    ExerciseCode(parts.exchange, parts.document, view)
    return view


def _build_compare(parts: Parts) -> LinkedView:
    from gui.control.compare import CompareController
    from gui.views.compare.view import CompareView

    window = parts.window
    view = CompareView(window.theme, window.dock_area.docks["compare"].place)
    CompareController(view, window, parts.document, parts.view_linker, parts.serializer, parts.settings)
    return view


def _build_luck(parts: Parts) -> LinkedView:
    from gui.control.luck import LuckController
    from gui.views.luck.view import LuckView

    window = parts.window
    view = LuckView(window.theme, window.dock_area.docks["luck"].place)
    LuckController(view, window, parts.document, parts.thread, parts.exchange)
    true_border = window.actions_by_id["view.true_border"]
    view.set_border_shown(true_border.isChecked())
    true_border.toggled.connect(view.set_border_shown)
    return view


def _build_surface(parts: Parts) -> LinkedView:
    from gui.control.surface import SurfaceController
    from gui.views.surface.view import SurfaceView

    view = SurfaceView(parts.window.theme, parts.window.dock_area.docks["surface"].place)
    SurfaceController(view, parts.document, parts.serializer, parts.window)
    return view


def _build_folded(parts: Parts) -> LinkedView:
    from gui.views.folded.view import FoldedView

    view = FoldedView(parts.window.theme, parts.window.dock_area.docks["folded"].place)
    view.example_chosen.connect(parts.view_linker.choose_example)
    test_data = parts.window.actions_by_id["view.test_data"]
    view.set_test_shown(test_data.isChecked())
    test_data.toggled.connect(view.set_test_shown)
    return view


def _build_confusion(parts: Parts) -> LinkedView:
    from gui.views.confusion.view import ConfusionView

    view = ConfusionView(parts.window.theme, parts.window.dock_area.docks["confusion"].place)
    view.examples_marked.connect(parts.window.boundary_view.mark_examples)
    return view


def _build_weights(parts: Parts) -> LinkedView:
    from gui.control.weights import WeightsController
    from gui.views.weights.view import WeightsView

    view = WeightsView(parts.window.theme, parts.window.dock_area.docks["weights"].place)
    WeightsController(parts.window, view, parts.serializer, parts.settings)
    return view


_BUILDERS: dict[str, Callable[[Parts], QWidget]] = {
    "microscope": _build_microscope,
    "checks": _build_checks,
    "compare": _build_compare,
    "luck": _build_luck,
    "surface": _build_surface,
    "folded": _build_folded,
    "confusion": _build_confusion,
    "weights": _build_weights,
}
