"""What a learner does in the window while a lesson is open: actions used, panels opened, parts pointed at."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from gui.control.view_linker import ViewLinker
from gui.shell.main_window import MainWindow


class LessonEvents(QObject):
    """Listens to the whole window.

    Emits
    -----
    pressed(id)
        In the GUI thread: an action was used, by its keys, a button or the menu.
    opened(name)
        In the GUI thread: a dock was opened, or a dialog by an action; the name is the one after the dot of its action.
    pointed(Target)
        In the GUI thread: something was pointed at in any view.
    """

    pressed = Signal(str)
    opened = Signal(str)
    pointed = Signal(object)

    def __init__(self, window: MainWindow, view_linker: ViewLinker) -> None:
        super().__init__(window)
        self._window = window
        for name, action in window.actions_by_id.items():
            action.triggered.connect(partial(self._on_triggered, name))
        window.dock_area.dock_shown.connect(self._on_dock_shown)
        view_linker.pointed.connect(self.pointed)

    def _on_triggered(self, name: str, _checked: bool = False) -> None:
        self.pressed.emit(name)
        if not self._window.actions_by_id[name].isCheckable():
            self.opened.emit(name.partition(".")[2])

    def _on_dock_shown(self, name: str, shown: bool) -> None:
        if shown:
            self.opened.emit(name)
