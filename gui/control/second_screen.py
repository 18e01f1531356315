"""Sends a view to the second screen, where it follows the one at home, and brings it back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from core.training.snapshot import Snapshot
from gui.control.late_views import LateViews, Parts
from gui.control.projector import ProjectorController
from gui.shell.second_window import SecondWindow

_PAUSED_MS, _RUNNING_MS = 150, 500
"""So long after the view at home was painted the copy looks where it looks."""

_WITHOUT_COPY = "exercise"


class SecondScreenController(QObject):
    """Answers View → Show on Second Screen.

    One view at a time is there. Its controls stay in the main window: a dock is opened there.
    """

    def __init__(self, parts: Parts, views: LateViews, projector: ProjectorController) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._views = views
        self._projector = projector
        self._shown: SecondWindow | None = None
        self._screen: QScreen | None = None
        self._watched: list[QWidget] = []
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self._look)
        window = parts.window
        titles = {"plane": self.tr("Plane"), "network": self.tr("Network"), "loss": self.tr("Loss")}
        titles |= {name: dock.windowTitle() for name, dock in window.dock_area.docks.items() if name != _WITHOUT_COPY}
        self._actions = {name: self._action(name, title) for name, title in titles.items()}
        window.second_screen_menu.addActions(list(self._actions.values()))
        for name, dock in window.dock_area.docks.items():
            if name in self._actions:
                dock.offer(self._actions[name])
        window.theme.changed.connect(self._on_theme_changed)
        window.closing.connect(self.bring_home)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenRemoved.connect(self._on_screen_removed)

    def on_presented(self, snapshot: Snapshot) -> None:
        """Show the moment there, too."""
        if self._shown is not None:
            self._shown.render(snapshot)

    def bring_home(self) -> None:
        """Close what is on the second screen."""
        if self._shown is not None:
            self._shown.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._due.isActive():
            snapshot = self._parts.window.snapshot
            self._due.start(_RUNNING_MS if snapshot is not None and snapshot.is_running else _PAUSED_MS)
        return False

    def _action(self, name: str, title: str) -> QAction:
        action = QAction(title, self._parts.window)
        action.setObjectName(f"second_screen.{name}")
        action.setCheckable(True)
        help_text = self.tr("Show this view on the second screen too, or in a window of its own; again closes it.")
        action.setStatusTip(help_text)
        action.triggered.connect(partial(self._on_triggered, name))
        return action

    def _on_triggered(self, name: str) -> None:
        on = self._actions[name].isChecked()
        self.bring_home()
        if on:
            self._send(name)

    def _send(self, name: str) -> None:
        window, title = self._parts.window, self._actions[name].text()
        if name in window.dock_area.docks:
            window.dock_area.show_dock(name, True)
            self._views.build(name)
        live = self._parts.pictures.view(name)
        shown = self._shown = SecondWindow(live, title)
        shown.addActions(window.actions())  # their keys work there, too
        shown.closed.connect(self._on_closed)
        others = [screen for screen in QGuiApplication.screens() if screen is not window.screen()]
        self._screen = others[0] if others else None
        shown.show_on(self._screen)
        self._parts.view_linker.add_copy(shown.view)
        self._look()
        self._watched = [live, *live.findChildren(QWidget)]
        for widget in self._watched:
            widget.installEventFilter(self)
        self._actions[name].setChecked(True)
        self._projector.set_audience(shown, title)

    def _look(self) -> None:
        if self._shown is not None:
            self._shown.look(self._parts.window.snapshot)

    def _on_closed(self) -> None:
        shown, self._shown = self._shown, None
        self._due.stop()
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = []
        for action in self._actions.values():
            action.setChecked(False)
        self._projector.set_audience(None)
        if shown is not None:
            self._parts.view_linker.remove_copy(shown.view)
            shown.deleteLater()

    def _on_theme_changed(self) -> None:
        if self._shown is not None:
            self._shown.dress()

    def _on_screen_removed(self, screen: QScreen) -> None:
        if self._shown is not None and screen is self._screen:
            self.bring_home()
            self._parts.window.show_problem_hint(self.tr("The second screen is gone; its view is closed."))
