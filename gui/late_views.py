"""Docks whose views are built when they are first shown: until then neither their code is loaded nor a widget made, so
that the start of the program does not wait for what most sessions do not use.

Part of the composition root: here a late view is connected with the rest, as the others are in `gui.app`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Slot

from gui.base.linked_view import LinkedView
from gui.control.pictures import PictureController
from gui.control.run import RunController
from gui.control.view_linker import ViewLinker
from gui.session.document import Document
from gui.session.run_serializer import RunSerializer
from gui.session.training_thread import TrainingThread
from gui.shell.main_window import LATE_DOCKS, MainWindow

if TYPE_CHECKING:
    from gui.control.compare import CompareController


@dataclass(frozen=True)
class Parts:
    """What views and their controllers are connected with."""

    window: MainWindow
    document: Document
    thread: TrainingThread
    run_control: RunController
    view_linker: ViewLinker
    pictures: PictureController
    serializer: RunSerializer
    settings: QSettings


class LateViews(QObject):
    """Builds each late view once, when its dock is first shown."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._waiting = dict(_BUILDERS)
        dock_area = parts.window.dock_area
        dock_area.dock_shown.connect(self._on_dock_shown)
        actions = parts.window.actions_by_id
        actions["run.compare"].triggered.connect(lambda: self._compared().choose())
        actions["run.activations"].triggered.connect(lambda: self._compared().compare_activations())
        for name in dock_area.open_docks:
            self.build(name)

    def build(self, name: str) -> None:
        """Build the view of a dock, unless it is there or is none of the late ones."""
        builder = self._waiting.pop(name, None)
        if builder is None:
            return
        parts, window = self._parts, self._parts.window
        view = builder(parts)
        parts.view_linker.add(view)
        window.dock_area.docks[name].hold(view)
        parts.pictures.add(name, window.actions_by_id[f"view.{name}"].text(), view)

    def _compared(self) -> CompareController:
        """What decides about the runs side by side, which come into sight."""
        from gui.control.compare import CompareController

        self._parts.window.actions_by_id["view.compare"].setChecked(True)
        self.build("compare")
        controller = self._parts.window.findChild(CompareController)
        assert controller is not None
        return controller

    @Slot(str, bool)
    def _on_dock_shown(self, name: str, shown: bool) -> None:
        if shown:
            self.build(name)


def _build_compare(parts: Parts) -> LinkedView:
    from gui.control.compare import CompareController
    from gui.views.compare.view import CompareView

    window = parts.window
    view = CompareView(window.theme, window.dock_area.docks["compare"].place)
    CompareController(view, window, parts.document, parts.serializer, parts.settings)
    return view


def _build_luck(parts: Parts) -> LinkedView:
    from gui.control.files.exchange import Exchange
    from gui.control.luck import LuckController
    from gui.views.luck.view import LuckView

    window = parts.window
    view = LuckView(window.theme, window.dock_area.docks["luck"].place)
    exchange = window.findChild(Exchange)
    assert exchange is not None
    LuckController(view, window, parts.document, parts.thread, exchange)
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


def _build_weights(parts: Parts) -> LinkedView:
    from gui.control.weights import WeightsController
    from gui.views.weights.view import WeightsView

    view = WeightsView(parts.window.theme, parts.window.dock_area.docks["weights"].place)
    WeightsController(parts.window, view, parts.serializer, parts.settings)
    return view


_BUILDERS: dict[str, Callable[[Parts], LinkedView]] = dict(
    zip(LATE_DOCKS, (_build_compare, _build_luck, _build_surface, _build_folded, _build_weights), strict=True)
)
