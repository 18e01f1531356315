"""The window on the second screen: one view as large as the screen, dressed for a projector, and no controls."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QScrollBar, QVBoxLayout, QWidget

from core.training.snapshot import Snapshot
from gui.base.halo import halo_cursor
from gui.base.redraw import RedrawPace
from gui.base.scroll import ScrollPort
from gui.base.theme import PROJECTOR, Theme, projected_height

_LEAST, _FIRST_SIZE = QSize(320, 240), QSize(1024, 720)
_RESIZED_MS = 150


class SecondWindow(QWidget):
    """Shows a copy of a view, which follows the one at home.

    Parameters
    ----------
    live : QWidget
        The view in the main window: its class makes another one from a theme alone.
    title : str
        What the view is called.

    Emits
    -----
    closed()
        In the GUI thread, once.
    """

    closed = Signal()

    def __init__(self, live: QWidget, title: str) -> None:
        super().__init__()
        self.setObjectName("second_window")
        self.setWindowTitle(self.tr("Glassbox: {view}").format(view=title))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._live = live
        self.theme = Theme.of_window(self, PROJECTOR, projected_height(_FIRST_SIZE))
        self._port = ScrollPort(_LEAST, self)
        kind: Any = type(live)
        self.view = kind(self.theme, self._port.viewport())
        self._port.hold(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._port)
        self._n_dressed = 0
        self._scrolled: list[int] = []
        self._pace = RedrawPace(title, self)
        self._resized = QTimer(self, singleShot=True, interval=_RESIZED_MS)
        self._resized.timeout.connect(self._take_size)

    def show_on(self, screen: QScreen | None) -> None:
        """Fill this screen; or be a window that can be moved where there is no other screen."""
        if screen is None:
            self.resize(_FIRST_SIZE)
            self.show()
        else:
            self.setScreen(screen)
            self.setGeometry(screen.geometry())
            self.showFullScreen()
        self._take_size()

    def look(self, snapshot: Snapshot | None) -> None:
        """Look at things as the view at home does, as far down its page."""
        if hasattr(self.view, "look_as"):
            self.view.look_as(self._live)
        if snapshot is not None:
            self.view.render(snapshot)
        self._scroll()
        if len(self.findChildren(QWidget)) != self._n_dressed:
            self.dress()

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override]  # Qt's own is not virtual
        """Show a moment of the run, while training runs flat out only as often as there is time for."""
        if self._pace.is_due(snapshot):
            with self._pace.drawing():
                self.view.render(snapshot)
                # Painted now: what it takes belongs to what is measured.
                QCoreApplication.sendEvent(self, QEvent(QEvent.Type.UpdateRequest))

    def dress(self) -> None:
        """Look as before, after the application's look has changed."""
        self.theme.apply()
        self._n_dressed = len(self.findChildren(QWidget))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._resized.stop()
        self.closed.emit()

    def _take_size(self) -> None:
        self.theme.project(PROJECTOR, projected_height(self.size()))
        self.setCursor(halo_cursor(self.theme.projection, self.devicePixelRatioF()))

    def _scroll(self) -> None:
        """Follow the bars at home, where they were moved since."""
        bars = self._live.findChildren(QScrollBar)
        values = [bar.value() for bar in bars]
        if values != self._scrolled:
            self._scrolled = values
            for own, bar in zip(self.view.findChildren(QScrollBar), bars, strict=False):
                own.setValue(round(bar.value() / max(bar.maximum(), 1) * own.maximum()))
