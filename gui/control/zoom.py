"""The size of the text: Ctrl with the wheel, plus, minus or 0, in the window, its dialogs and docks taken out of it.

It turns keys and wheel into the theme's zoom and keeps it in the settings; how things reflow is the business of each.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent, QWindow

from gui.base.scroll import settle_layouts
from gui.base.theme import ZOOMS, Theme
from gui.shell.main_window import MainWindow
from gui.shell.menus import keep_closed

_KEY = "view/zoom"
_NOTCH = 120
"""What the wheel reports for one notch, in eighths of a degree."""


def restore_zoom(theme: Theme, settings: QSettings) -> None:
    """Take the text size of the last session, before anything is built with another one."""
    stored = settings.value(_KEY, 1.0, type=float)
    theme.set_zoom(stored if isinstance(stored, float) else 1.0)


class ZoomController(QObject):
    """Makes the text larger and smaller."""

    def __init__(self, window: MainWindow, settings: QSettings) -> None:
        super().__init__(window)
        self._theme = window.theme
        self._settings = settings
        self._actions = window.actions_by_id
        self._menu_bar = window.menuBar()
        self._turned = 0
        self._actions["view.zoom_in"].triggered.connect(self._on_zoom_in_triggered)
        self._actions["view.zoom_out"].triggered.connect(self._on_zoom_out_triggered)
        self._actions["view.zoom_reset"].triggered.connect(self._on_zoom_reset_triggered)
        window.text_zoom_turned.connect(self._turn)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._on_focus_window_changed)
        self._show_state()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Of the window of the desktop, before it goes to any widget: lists, sliders and plots use the wheel themselves.
        if event.type() != QEvent.Type.Wheel or not isinstance(event, QWheelEvent):
            return False
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            keep_closed(self._menu_bar)
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return False
        self._turn(event.angleDelta().y())
        return True

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _turn(self, delta: int) -> None:
        """A touchpad reports parts of a notch; they add up."""
        self._turned += delta
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        if notches:
            self._step(notches)

    def _on_zoom_in_triggered(self) -> None:
        self._step(1)

    def _on_zoom_out_triggered(self) -> None:
        self._step(-1)

    def _on_zoom_reset_triggered(self) -> None:
        self._take(1.0)

    def _step(self, by: int) -> None:
        place = ZOOMS.index(self._theme.zoom) + by
        self._take(ZOOMS[min(max(place, 0), len(ZOOMS) - 1)])

    def _take(self, zoom: float) -> None:
        self._theme.set_zoom(zoom)
        settle_layouts()
        self._settings.setValue(_KEY, zoom)
        self._show_state()

    def _show_state(self) -> None:
        self._actions["view.zoom_in"].setEnabled(self._theme.zoom < ZOOMS[-1])
        self._actions["view.zoom_out"].setEnabled(self._theme.zoom > ZOOMS[0])
