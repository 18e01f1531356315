"""The middle and the right of the window, and below them the docks that look inside an iteration. A dock can be moved,
laid over another one, or taken out of the window, onto a projector for example."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QByteArray, QChildEvent, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QMainWindow, QTabBar, QWidget

from gui.base.scroll import ScrollPort
from gui.base.widgets import describe, first_control

_FIRST_DOCK_HEIGHT = 300
_FIRST_SHARE = 0.57
"""Of the width, for the first dock beside another one."""

_LARGEST_SHARE = 0.42
"""Of the height, for the docks: the network and the plane have the room."""

_PASSES = 2
"""Of the layout: the first one may turn plane and loss, which then need other sizes."""

_LEAST_DOCK = QSize(180, 60)

_AREAS = Qt.DockWidgetArea.BottomDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea


class ViewDock(QDockWidget):
    """A dock around one view; named ``<view>_dock``."""

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setObjectName(f"{name}_dock")
        self.setAllowedAreas(_AREAS)
        self._port = ScrollPort(_LEAST_DOCK, self)
        self.setWidget(self._port)
        self.visibilityChanged.connect(self._on_visibility_changed)
        self._explain_buttons()
        self.hide()

    @property
    def place(self) -> QWidget:
        """What the view is built in, before it is handed to ``hold``."""
        return self._port.viewport()

    def hold(self, view: QWidget) -> None:
        """Show this view."""
        self._port.hold(view)
        policy = self._port.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._port.setSizePolicy(policy)

    def offer(self, action: QAction) -> None:
        """Put an action into the menu of the title."""
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.addAction(action)

    def _explain_buttons(self) -> None:
        """Qt names the buttons of the title for screen readers only."""
        for name, text in (
            ("qt_dockwidget_closebutton", self.tr("Close this panel. The View menu opens it again.")),
            ("qt_dockwidget_floatbutton", self.tr("Move this panel into a window of its own, or back.")),
        ):
            button = self.findChild(QAbstractButton, name)
            if button is not None:
                describe(button, text)

    def _on_visibility_changed(self, visible: bool) -> None:
        """Under another dock Qt only moves it out of sight: there it would go on working, and Tab would lead to it."""
        if not self.window().isMinimized():
            self.widget().setVisible(visible or self.isHidden())


class DockArea(QMainWindow):
    """A window within the window: docks need one.

    Parameters
    ----------
    titles : Mapping of str to str
        By the docks' names, in the order in which they stand from left to right; from the third on they lie over the
        second.

    Emits
    -----
    room_changed
        In the GUI thread, when a dock came or went, or the size changed.
    dock_shown(name, shown)
        In the GUI thread, when a dock was opened or closed. A dock that a tab covers, or that is out of sight because
        the whole window is, is open.
    """

    room_changed = Signal()
    dock_shown = Signal(str, bool)

    def __init__(self, titles: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A main window makes itself a window whatever it is told. What moves from one window to another goes to the end
        # of the tab order: the docks, which come first, would stand before the network.
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setObjectName("stage")
        self.setDockOptions(QMainWindow.DockOption.AllowTabbedDocks | QMainWindow.DockOption.AllowNestedDocks)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._is_dock_coming = self._is_restoring = False
        self.docks = {name: ViewDock(name, title, self) for name, title in titles.items()}
        for dock in self.docks.values():
            dock.topLevelChanged.connect(self.room_changed)
            dock.dockLocationChanged.connect(self.room_changed)
            dock.installEventFilter(self)
        self.put_docks_in_place()

    @property
    def has_docks_below(self) -> bool:
        """Whether a dock takes height away from the network."""
        below = Qt.DockWidgetArea.BottomDockWidgetArea
        return self._is_dock_coming or any(
            not dock.isHidden() and not dock.isFloating() and self.dockWidgetArea(dock) == below
            for dock in self.docks.values()
        )

    @property
    def first_dock_height(self) -> int:
        """What the docks take when the first of them comes."""
        return min(_FIRST_DOCK_HEIGHT, round(_LARGEST_SHARE * self.height()))

    @property
    def state_text(self) -> str:
        """Where the docks are, for the next session."""
        return self.saveState().toBase64().toStdString()

    def is_covered(self, name: str) -> bool:
        """Whether a dock is open and lies under another one."""
        dock = self.docks[name]
        return not dock.isHidden() and dock.widget().isHidden()

    def restore(self, state_text: str) -> None:
        """Take the docks to where they were; a text that holds no state is ignored."""
        before = self.open_docks
        self._is_restoring = True
        if state_text:
            self.restoreState(QByteArray.fromBase64(state_text.encode("ascii", "replace")))
        self._is_restoring = False
        # Not before: who hears of a dock may ask for sizes, and some docks had no place until now.
        for name in before ^ self.open_docks:
            self.dock_shown.emit(name, name in self.open_docks)
        self.room_changed.emit()

    def put_docks_in_place(self) -> None:
        """Below, where they stand at first; whether they are shown stays as it is."""
        first, *others = self.docks.values()
        shown = [dock for dock in self.docks.values() if not dock.isHidden()]
        for dock in self.docks.values():
            dock.setFloating(False)
            self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        if others:
            self.splitDockWidget(first, others[0], Qt.Orientation.Horizontal)
        for dock in others[1:]:
            self.tabifyDockWidget(others[0], dock)
        for dock in self.docks.values():
            dock.setVisible(dock in shown)
        self._share_width()
        self._share_height(first)

    def show_docks(self, names: Collection[str]) -> None:
        """Open these docks at their first places, and close all others."""
        for name, dock in self.docks.items():
            dock.setVisible(name in names)
        self.put_docks_in_place()
        for name in reversed(tuple(names)):
            self.docks[name].raise_()

    @property
    def open_docks(self) -> frozenset[str]:
        """The names of the docks that are open, wherever they are."""
        return frozenset(name for name, dock in self.docks.items() if not dock.isHidden())

    def show_dock(self, name: str, shown: bool) -> None:
        """Bring a dock to the front, or take it away."""
        dock = self.docks[name]
        had_any = self.has_docks_below
        if shown and not had_any:
            # Room first: a window that is too low for what it holds grows, and does not shrink again.
            self._is_dock_coming = True
            self.room_changed.emit()
            self._is_dock_coming = False
        dock.setVisible(shown)
        if shown:
            dock.raise_()
            self._share_width()
            if not had_any:
                self._share_height(dock)
        self.settle()

    def give_keyboard(self, name: str) -> None:
        """Let the keyboard go to the first part of this dock that takes it."""
        control = first_control(self.docks[name])
        if control is not None:
            control.setFocus(Qt.FocusReason.TabFocusReason)

    def settle(self) -> None:
        """Give every part its place now: who points at a part next shall find it where it stays."""
        layout = self.layout()
        assert layout is not None
        for _ in range(_PASSES):
            layout.activate()

    def _share_width(self) -> None:
        """Between the first two docks that stand side by side."""
        shown = [dock for dock in self.docks.values() if not dock.isHidden() and not dock.isFloating()]
        if len(shown) > 1:
            first, other = shown[:2]
            share = round(_FIRST_SHARE * self.width())
            self.resizeDocks([first, other], [max(share, 1), max(self.width() - share, 1)], Qt.Orientation.Horizontal)

    def _share_height(self, dock: ViewDock) -> None:
        centre = self.centralWidget()
        room = self.height() - (0 if centre is None else centre.minimumHeight())
        height = min(self.first_dock_height, room)
        self.resizeDocks([dock], [max(height, 1)], Qt.Orientation.Vertical)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Not visibilityChanged: that one also tells of docks that another one covers.
        if event.type() in (QEvent.Type.HideToParent, QEvent.Type.ShowToParent) and not self._is_restoring:
            name = next((name for name, dock in self.docks.items() if dock is watched), "")
            if name:
                self.dock_shown.emit(name, not self.docks[name].isHidden())
            self.room_changed.emit()
        return super().eventFilter(watched, event)

    def childEvent(self, event: QChildEvent) -> None:
        super().childEvent(event)
        # The tabs of docks keep the focus of the keyboard even out of sight. Each dock has a key of its own.
        child = event.child()
        if event.type() == QEvent.Type.ChildPolished and isinstance(child, QTabBar):
            child.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            child.setAccessibleName(self.tr("Panels"))
            describe(child, self.tr("Choose the panel that is shown."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size() != event.oldSize():
            self.room_changed.emit()
