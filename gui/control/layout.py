"""What stands where: the docks, the named layouts of the window, the data panel and the full screen."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.shell.main_window import MainWindow


class _Layout(NamedTuple):
    """The open docks from left to right, and whether the settings are folded."""

    docks: tuple[str, ...]
    is_folded: bool


LAYOUTS = {
    "view.layout_lecture": _Layout((), is_folded=True),
    "view.layout_inside": _Layout(("equations", "microscope"), is_folded=True),
    "view.layout_all": _Layout(("equations", "microscope", "checks"), is_folded=False),
}
"""What each action arranges."""


class LayoutController(QObject):
    """Arranges the window, and shows in menu and buttons which layout stands there.

    A layout is known by its open docks: who opens or closes one by hand leaves the layout, and may come to another.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        actions = window.actions_by_id
        self._actions = {name: actions[name] for name in LAYOUTS}
        self._full_screen = actions["view.full_screen"]
        self._data_panel = actions["view.data_panel"]
        for name, layout in LAYOUTS.items():
            actions[name].triggered.connect(partial(self._arrange, layout))
        self._docks = {name: actions[f"view.{name}"] for name in window.dock_area.docks}
        for name, action in self._docks.items():
            action.setChecked(name in window.dock_area.open_docks)
            action.toggled.connect(partial(self._on_dock_toggled, name))
        window.dock_area.dock_shown.connect(self._on_dock_shown)
        actions["view.reset_layout"].triggered.connect(self._on_reset_triggered)
        self._full_screen.triggered.connect(self._set_full_screen)
        window.installEventFilter(self)
        sidebar = window.sidebar
        window.data_panel.fold_requested.connect(lambda: sidebar.set_folded(True))
        self._data_panel.setChecked(not sidebar.is_folded)
        sidebar.folded.connect(lambda is_folded: self._data_panel.setChecked(not is_folded))
        self._data_panel.toggled.connect(self._on_data_panel_toggled)
        window.show_layout_buttons(LayoutButtons(list(self._actions.values()), window))
        self._show_layout()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange:
            self._full_screen.setChecked(self._window.isFullScreen())
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.KeyPress and is_escape and self._window.isFullScreen():
            # It comes here when no view, field or card wanted it.
            self._set_full_screen(False)
            return True
        return False

    def _arrange(self, layout: _Layout, _checked: bool = False) -> None:
        if self._dock_with_keyboard() not in ("", *layout.docks):
            self._window.boundary_view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._window.arrange(layout.docks, is_folded=layout.is_folded)
        self._show_layout()

    def _on_reset_triggered(self) -> None:
        self._window.reset_layout()
        self._show_layout()

    def _show_layout(self) -> None:
        """Check the action of the layout that stands there; none where it is one of the learner's own."""
        opened = self._window.dock_area.open_docks
        group = self._actions["view.layout_all"].actionGroup()
        # An exclusive group does not let go of the one that is checked.
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for name, action in self._actions.items():
            action.setChecked(frozenset(LAYOUTS[name].docks) == opened)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.Exclusive)

    def _on_dock_shown(self, name: str, shown: bool) -> None:
        """A dock is also closed by its own button, and comes back with the layout of the last session."""
        self._docks[name].setChecked(shown)
        self._show_layout()

    def _on_dock_toggled(self, name: str, on: bool) -> None:
        dock_area = self._window.dock_area
        if not on and dock_area.is_covered(name):
            self._docks[name].setChecked(True)  # a dock that lies under another one is wanted, and comes to the front
            return
        covered = self._dock_with_keyboard()
        if not on and covered == name:
            # Before hiding, which would give the keyboard to the next button.
            self._window.boundary_view.setFocus(Qt.FocusReason.OtherFocusReason)
        dock_area.show_dock(name, on)
        if on and covered not in ("", name) and dock_area.is_covered(covered):
            dock_area.give_keyboard(name)

    def _dock_with_keyboard(self) -> str:
        """Which dock has the keyboard; empty where none has."""
        focused, docks = self._window.focusWidget(), self._window.dock_area.docks
        return next((name for name, dock in docks.items() if focused is not None and dock.isAncestorOf(focused)), "")

    def _on_data_panel_toggled(self, on: bool) -> None:
        if on == self._window.sidebar.is_folded:
            self._window.sidebar.set_folded(not on)

    def _set_full_screen(self, on: bool) -> None:
        state = self._window.windowState() & ~Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | Qt.WindowState.WindowFullScreen if on else state)


class LayoutButtons(QWidget):
    """The layouts as three buttons side by side."""

    def __init__(self, actions: list[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("layout_buttons")
        self.setAccessibleName(self.tr("Layout"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 12, 1)
        row.setSpacing(4)
        for action in actions:
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setObjectName(f"{action.objectName().removeprefix('view.')}_button")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(self.tr("Layout {name}").format(name=action.text()))
            button.setAccessibleDescription(action.statusTip())
            row.addWidget(button)
