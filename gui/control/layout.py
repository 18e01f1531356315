"""The named layouts of the window and the full screen: which one is chosen, and what stands where in it."""

from __future__ import annotations

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
        self._actions = {name: window.actions_by_id[name] for name in LAYOUTS}
        self._full_screen = window.actions_by_id["view.full_screen"]
        group = next(iter(self._actions.values())).actionGroup()
        assert group is not None
        self._group = group
        for action in self._actions.values():
            action.triggered.connect(self._on_layout_triggered)
        window.actions_by_id["view.reset_layout"].triggered.connect(self._on_reset_triggered)
        self._full_screen.triggered.connect(self._on_full_screen_triggered)
        window.dock_area.dock_shown.connect(self._show_layout)
        window.installEventFilter(self)
        window.data_panel.fold_asked.connect(self._fold_data)
        window.sidebar.folded.connect(self._on_sidebar_folded)
        window.actions_by_id["view.data_panel"].setChecked(not window.sidebar.is_folded)
        window.actions_by_id["view.data_panel"].toggled.connect(self._on_data_panel_toggled)
        window.show_layout_buttons(LayoutButtons(list(self._actions.values()), window))
        self._show_layout()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange:
            self._full_screen.setChecked(self._window.isFullScreen())
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.KeyPress and is_escape and self._window.isFullScreen():
            # It comes here when no view, field or card wanted it.
            self._leave_full_screen()
            return True
        return False

    def _on_layout_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            layout = LAYOUTS[action.objectName()]
            self._window.arrange(layout.docks, is_folded=layout.is_folded)
            self._show_layout()

    def _on_reset_triggered(self) -> None:
        self._window.reset_layout()
        self._show_layout()

    def _show_layout(self) -> None:
        """Check the action of the layout that stands there; none where it is one of the learner's own."""
        opened = self._window.dock_area.open_docks
        # An exclusive group does not let go of the one that is checked.
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for name, action in self._actions.items():
            action.setChecked(frozenset(LAYOUTS[name].docks) == opened)
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.Exclusive)

    def _fold_data(self) -> None:
        self._window.sidebar.set_folded(True)

    def _on_sidebar_folded(self, is_folded: bool) -> None:
        self._window.actions_by_id["view.data_panel"].setChecked(not is_folded)

    def _on_data_panel_toggled(self, on: bool) -> None:
        if on == self._window.sidebar.is_folded:
            self._window.sidebar.set_folded(not on)

    def _on_full_screen_triggered(self, on: bool) -> None:
        if on:
            self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowFullScreen)
        else:
            self._leave_full_screen()

    def _leave_full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)


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
