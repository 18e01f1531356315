"""The main window: where things stand. It builds the views and panels, keeps the layout, and decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QUndoStack, QWheelEvent
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QStyle, QToolButton, QVBoxLayout, QWidget

from gui.base.actions import create_actions
from gui.base.problems import MessageBar, ProblemReporter
from gui.base.scroll import settle_layouts
from gui.base.theme import Theme
from gui.base.widgets import ElidedLabel, describe, put_into_tab_order
from gui.panels.collapsible_section import CollapsibleSection
from gui.panels.data_panel import DataPanel
from gui.panels.network_panel import NetworkPanel
from gui.panels.training_panel import TrainingPanel
from gui.session.presenter import SnapshotWindow
from gui.shell.docks import DockArea
from gui.shell.menus import fill_menu_bar
from gui.shell.panels import Panels
from gui.shell.sidebar import Sidebar
from gui.shell.splitters import ThinSplitter
from gui.shell.work_area import OutputColumn, WorkArea
from gui.views.loss.view import LossView
from gui.views.network.view import NetworkView
from gui.views.plane.view import PlaneView
from gui.views.run_bar.view import RunBar

if TYPE_CHECKING:
    from gui.views.equations.view import EquationsView

MORE_DOCKS = ("confusion", "compare", "luck", "surface", "folded", "weights")
"""Docks that have no button of their own."""

FIRST_SIZE = (1280, 800)
LEAST_SIZE = (1000, 600)
"""The window is never smaller, and never asks for more: what it holds scrolls."""

_COMFORTABLE_HEIGHT = 550
"""For a network above docks, beside the settings."""

_CROWDED_HEIGHT = 360
"""The same where all is to be seen at once."""

_STATUS_MARGIN = 12
_SLACK = 48
"""So much more height than needed, or less, must not decide whether the data panel opens again."""

_LARGEST_LESSON_SHARE = 0.26
"""Of the window's width, when the lesson pane opens: network and plane are to be of use beside it."""

_LESSON_SHARE_BESIDE_ONE = 0.36
"""The same beside one panel that is enlarged."""

_FIRST_LAYOUT = (
    ("window/geometry", QByteArray()),
    ("window/columns", ""),
    ("window/stage_columns", ""),
    ("window/docks", ""),
    ("window/plane_share", 0.0),
    ("window/folded", False),
    ("window/crowded", False),
    ("window/data_folded", False),
)
"""Keys of the settings, and what holds where there is nothing yet."""

_PROBLEM_SHOWN_MS = 8000


def first_size(available: QSize) -> QSize:
    """As large as is good and no larger than there is room for; the least sizes of the window's parts still hold."""
    return QSize(*FIRST_SIZE).boundedTo(available)


class MainWindow(SnapshotWindow):
    """Glassbox's window.

    Emits
    -----
    closing
        In the GUI thread, once, before the window closes.
    file_dropped(str)
        In the GUI thread: the path of a file that was let go over the window.
    equations_built(EquationsView)
        In the GUI thread, once: the equations are there now.
    text_zoom_turned(int)
        In the GUI thread: the wheel was turned with Ctrl, in eighths of a degree.
    said(str)
        In the GUI thread: a part of the window has something to say to who does not see it.

    Attributes
    ----------
    may_close : callable
        Asked before the window closes; it stays open where the answer is no.
    snapshot : Snapshot or None
        The moment of the run that is on the screen, as the presenter put it there; None before the first one.
    undo_stack : QUndoStack
        The document's.
    """

    undo_stack: QUndoStack

    closing = Signal()
    file_dropped = Signal(str)
    equations_built = Signal(object)
    text_zoom_turned = Signal(int)
    said = Signal(str)

    def __init__(self, theme: Theme, settings: QSettings) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle(self.tr("Glassbox"))
        self.setMinimumSize(*LEAST_SIZE)
        self.resize(self._first_size())
        self._settings = settings
        self.theme = theme
        self.actions_by_id = create_actions(self)
        # From the outside in: what changes its parent is polished again with all that it holds.
        central = QWidget(self)
        self.run_bar = RunBar(theme, self.actions_by_id, central)
        self.message_bar = MessageBar(theme, central)
        self._reading = ThinSplitter(theme, Qt.Orientation.Horizontal, central)
        self._columns = ThinSplitter(theme, Qt.Orientation.Horizontal, self._reading)
        self.sidebar = Sidebar(theme, self.tr("Data"), self._columns)
        self.data_panel = DataPanel(theme, self.sidebar)
        self._panes: list[QWidget] = []
        self.dock_area = DockArea(
            {
                "equations": self.tr("Equations"),
                "microscope": self.tr("Microscope"),
                "checks": self.tr("Checks"),
                "exercise": self.tr("Exercise"),
            }
            | {name: self.actions_by_id[f"view.{name}"].text() for name in MORE_DOCKS},
            self._columns,
        )
        self._work_area = WorkArea(theme, self.dock_area)
        self.network_view = NetworkView(theme, self._work_area.network_place)
        self._settings_section = CollapsibleSection(theme, self._work_area.middle)
        self.network_panel = NetworkPanel(theme, self._settings_section.column)
        self.training_panel = TrainingPanel(theme, self._settings_section.column)
        self._settings_section.hold(self.network_panel, self.training_panel)
        self._output = OutputColumn(theme, self._work_area)
        plane_place, loss_place = self._output.places
        self.boundary_view = PlaneView(theme, plane_place)
        self.loss_view = LossView(theme, loss_place)
        self._equations_view: EquationsView | None = None
        self.problems = ProblemReporter(self)
        submenus = fill_menu_bar(self.menuBar(), self.actions_by_id)
        self.recent_menu = submenus[">recent"]
        self.second_screen_menu = submenus[">second_screen"]
        self.earlier_runs_menu = submenus[">earlier_runs"]
        self.may_close: Callable[[], bool] = lambda: True
        self.setAcceptDrops(True)
        self._height_with_docks = _COMFORTABLE_HEIGHT
        self._layout_to_return_to: dict[str, Any] | None = None
        self._panes_to_return_to: list[int] = []
        self._strip: QWidget | None = None
        self._hint_text = self._temporary_hint = ""
        self._sidebar_timer = QTimer(self, singleShot=True, interval=0)
        self._sidebar_timer.timeout.connect(self._fold_sidebar)
        self._build_layout(central)
        self.panels = self._make_panels()
        self._build_status_bar()
        self._restore_layout()
        # The plane's keys work from the start, and no button looks as if it had been chosen.
        self.boundary_view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def views(self) -> tuple[NetworkView | PlaneView | LossView | RunBar, ...]:
        """Everything that renders snapshots."""
        return self.boundary_view, self.network_view, self.loss_view, self.run_bar

    @property
    def mirrors(
        self,
    ) -> tuple[DataPanel | NetworkPanel | TrainingPanel | NetworkView | PlaneView | CollapsibleSection, ...]:
        """Everything that shows the wanted experiment; the plane first, for who clicks waits for the point."""
        return (
            self.boundary_view,
            self.network_view,
            self.data_panel,
            self.network_panel,
            self.training_panel,
            self._settings_section,
        )

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """The parts between which one key goes, from the top to the bottom and from the left to the right."""
        strip = () if self._strip is None else (self._strip,)
        return (
            self.run_bar,
            *strip,
            *self._panes,
            self.sidebar,
            self.network_view,
            self._settings_section,
            self.boundary_view,
            self.loss_view,
            *self.dock_area.docks.values(),
            self.message_bar,
            self.statusBar(),
        )

    def show_strip(self, widget: QWidget) -> None:
        """Put a widget across the window, below the run bar; it shows and hides itself."""
        self._central_layout.insertWidget(1, widget)
        self._strip = widget

    def add_card(self, widget: QWidget) -> None:
        """Put a widget across the window, right above network and plane; it shows and hides itself."""
        self._central_layout.insertWidget(self._central_layout.indexOf(self._reading), widget)

    def add_pane(self, pane: QWidget) -> None:
        """Put a pane at the left, which ``show_pane`` shows: a lesson, or one that is being made."""
        pane.hide()
        self._reading.insertWidget(len(self._panes), pane)
        self._panes.append(pane)
        put_into_tab_order(pane, self.network_view)

    def show_pane(self, shown: QWidget | None) -> None:
        """Show this pane at the left, or none."""
        panes = self._panes
        if [pane.isVisibleTo(self) for pane in panes] == [pane is shown for pane in panes]:
            return
        focused = self.focusWidget()
        if focused is not None and any(pane.isAncestorOf(focused) for pane in panes if pane is not shown):
            self.boundary_view.setFocus(Qt.FocusReason.OtherFocusReason)
        for pane in panes:
            pane.setVisible(pane is shown)
        self._share_pane()
        settle_layouts()

    def _make_panels(self) -> Panels:
        plane, loss = self._output.ports
        parts = {
            "data_panel": self.sidebar,
            "run_bar": self.run_bar,
            "network": self._work_area.network_port,
            "settings": self._settings_section,
            "plane": plane,
            "loss": loss,
        }
        panels = Panels(parts, self._work_area, self.dock_area, self)
        panels.changed.connect(self._on_panels_changed)
        return panels

    def _on_panels_changed(self) -> None:
        self._show_loss()
        if self.theme.is_projected:
            self._share_pane()
        self._share_height()

    def _share_pane(self) -> None:
        """Give the pane that is shown, if any, its first width."""
        shown = next((pane for pane in self._panes if not pane.isHidden()), None)
        if shown is not None:
            share = _LESSON_SHARE_BESIDE_ONE if self.panels.enlarged else _LARGEST_LESSON_SHARE
            width = min(shown.sizeHint().width(), round(share * self.width()))
            left = [width if pane is shown else 0 for pane in self._panes]
            self._reading.setSizes([*left, self.width() - width])

    @property
    def central_part(self) -> QWidget:
        """All between the menus and the status bar."""
        central = self.centralWidget()
        assert central is not None
        return central

    def keep_layout(self) -> None:
        """From now on things are arranged for a while only: ``give_layout_back`` and the next session have them as
        they are now."""
        self._layout_to_return_to = self._layout()
        self._panes_to_return_to = self._reading.sizes()
        for splitter in (self._columns, self._work_area):
            splitter.forget()  # sizes of an earlier session
        self.sidebar.set_folded(True)
        self._settings_section.set_folded(True)

    def give_layout_back(self) -> None:
        """Arrange all as it was when ``keep_layout`` was called."""
        self.panels.enlarge("")
        layout, self._layout_to_return_to = self._layout_to_return_to, None
        if layout is not None:
            self._take_layout(layout)
            sizes = self._panes_to_return_to
            if all(size for pane, size in zip(self._panes, sizes, strict=False) if not pane.isHidden()):
                self._reading.setSizes(sizes)
            else:  # a lesson was opened meanwhile
                self._share_pane()

    @property
    def equations_view(self) -> EquationsView:
        """Built when it is first wanted; views in other docks are built by `gui.control.late_views`."""
        if self._equations_view is None:
            from gui.views.equations.view import EquationsView

            dock = self.dock_area.docks["equations"]
            self._equations_view = EquationsView(self.theme, dock.place)
            dock.hold(self._equations_view)
            self.equations_built.emit(self._equations_view)
        return self._equations_view

    def show_hint(self, text: str) -> None:
        """What the learner can do now, at the left of the status bar."""
        self._hint_text = text
        self._show_hint()

    def show_temporary_hint(self, text: str) -> None:
        """Write over the hint; empty shows the hint again, which may be another one by then."""
        self._temporary_hint = text
        self._show_hint()

    def _show_hint(self) -> None:
        self._hint.setText(self._temporary_hint or self._hint_text)

    def show_problem_hint(self, sentence: str) -> None:
        """Why the last edit could not be made, over the hint for a while; empty takes it away."""
        if sentence:
            self.statusBar().showMessage(sentence, _PROBLEM_SHOWN_MS)
            self.said.emit(sentence)
        else:
            self.statusBar().clearMessage()

    def show_read_out(self, text: str) -> None:
        """Numbers under the pointer, at the right of the status bar."""
        self._read_out.setText(text)

    def show_pace(self, text: str, sampled: str) -> None:
        """Iterations and pictures a second, at the far right of the status bar, and further left how often those parts
        are drawn that are ``sampled``."""
        self._sampled.setText(sampled)
        help_text = self.tr("While training runs fast, what takes long is drawn less often: {parts}.")
        describe(self._sampled, help_text.format(parts=sampled) if sampled else "")
        self._pace.setText(text)
        # It only grows while it is shown: the read-out beside it stays where it is.
        self._pace.setMinimumWidth(max(self._pace.minimumWidth(), self._pace.sizeHint().width()) if text else 0)

    def show_layout_buttons(self, buttons: QWidget) -> None:
        """Put the choice of a layout into sight: beside the menus, or where the desktop has those in the status bar."""
        if self.menuBar().isNativeMenuBar():
            self.statusBar().insertPermanentWidget(0, buttons)
        else:
            self.menuBar().setCornerWidget(buttons, Qt.Corner.TopRightCorner)

    def reset_layout(self) -> None:
        """Give every part its first size and place."""
        self.showNormal()
        self.resize(self._first_size())
        self.arrange((), is_folded=False)

    def arrange(self, docks: Sequence[str], *, is_folded: bool) -> None:
        """Open these docks alone, fold the settings or not, and give every part its first size.

        What stays open folds all the same where there is no room for it.
        """
        if self.panels.enlarged:
            self.panels.enlarge("")
        self._height_with_docks = _CROWDED_HEIGHT if docks and not is_folded else _COMFORTABLE_HEIGHT
        self._settings_section.set_folded(is_folded)
        self.sidebar.set_folded(False)
        for part in (self._settings_section, self.sidebar):
            part.set_room_is_short(False)
        self.dock_area.show_docks(docks)
        self._share_out()
        self._share_height()
        settle_layouts()
        if self._layout_to_return_to is not None:
            self._layout_to_return_to["window/docks"] = self.dock_area.state_text

    def _first_size(self) -> QSize:
        title_bar = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        return first_size(self.screen().availableSize() - QSize(0, title_bar))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_path(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.file_dropped.emit(_dropped_path(event))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.text_zoom_turned.emit(event.angleDelta().y())
            event.accept()
        else:
            super().wheelEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        for key, value in (self._layout_to_return_to or self._layout()).items():
            self._settings.setValue(key, value)
        super().closeEvent(event)

    def _layout(self) -> dict[str, Any]:
        """What stands where, by the keys of the settings."""
        return {
            "window/geometry": self.saveGeometry(),
            "window/columns": self._columns.sizes_text,
            "window/stage_columns": self._work_area.sizes_text,
            "window/docks": self.dock_area.state_text,
            "window/plane_share": self._output.share,
            "window/folded": self._settings_section.stays_folded,
            "window/crowded": self._height_with_docks == _CROWDED_HEIGHT,
            "window/data_folded": self.sidebar.stays_folded,
        }

    def _build_layout(self, central: QWidget) -> None:
        self.sidebar.hold(self.data_panel)
        self._output.hold(self.boundary_view, self.loss_view)
        self._work_area.hold(self.network_view, self._settings_section, self._output)
        self.dock_area.setCentralWidget(self._work_area)
        self.dock_area.room_changed.connect(self._share_height)
        self._reading.addWidget(self._columns)
        self._reading.setStretchFactor(0, 1)
        self._columns.addWidget(self.sidebar)
        self.sidebar.folded.connect(self._on_sidebar_folded)
        self._columns.addWidget(self.dock_area)
        layout = self._central_layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.run_bar)
        layout.addWidget(self._reading, 1)
        # Below: above, it would push the plane away from under a pointer that is about to click.
        layout.addWidget(self.message_bar)
        self.setCentralWidget(central)
        self.message_bar.height_taken.connect(self._on_message_bar_height_taken)
        self.theme.changed.connect(self._share_height)
        self._share_out()

    def _share_out(self) -> None:
        """The network and the plane have the room; the data panel keeps its width."""
        self._columns.setStretchFactor(0, 0)
        self._columns.setStretchFactor(1, 1)
        self._columns.forget()
        self.sidebar.forget_width()
        self._on_sidebar_folded(self.sidebar.is_folded)
        self._work_area.share_out()
        self.dock_area.put_docks_in_place()

    def _share_height(self) -> None:
        """Docks leave the plane and the loss a useful height; the settings fold before the network gets too small."""
        has_docks, height = self.dock_area.has_docks_below, self.dock_area.height() + self._output.taken_below
        network = self.network_view.minimumSizeHint().height()
        needed = self._settings_section.unfolded_height + (self._height_with_docks if has_docks else network)
        self._settings_section.set_room_is_short(height < needed)
        # When all parts have their sizes: a message takes its height from the stage before it says how much.
        self._sidebar_timer.start()
        room = self.dock_area.height() - self.theme.px(60) - 90 if has_docks else 0
        self._work_area.setMinimumHeight(max(min(self._work_area.useful_height(), room), 0))

    def _fold_sidebar(self) -> None:
        """The data panel gives its width where network, plane and loss have too little."""
        has_docks, height = self.dock_area.has_docks_below, self.dock_area.height() + self._output.taken_below
        width = self._columns.width() - self.sidebar.panel_width
        # Beside the data panel there is no strip: its height counts as free.
        left = height + self._strip_height() - (self.dock_area.first_dock_height if has_docks else 0)
        self.sidebar.set_room_is_short(self.isVisible() and width < self._useful_width(left))
        self._show_loss()

    def _show_loss(self) -> None:
        """Beside a lesson, above docks, the loss gives its room to network and plane where it is too little for all."""
        is_reading, has_docks = any(not pane.isHidden() for pane in self._panes), self.dock_area.has_docks_below
        is_short = is_reading and has_docks and self._columns.width() < self._work_area.crowded_width
        self._output.show_loss("loss" not in self.panels.hidden and (self.panels.enlarged == "loss" or not is_short))

    def _useful_width(self, height: int) -> int:
        """What network, plane and loss need beside the data panel. While it is folded for want of room, some more: when
        it opens, the lines around them wrap otherwise and are higher, and it would fold and open without end."""
        area = self._work_area
        if not self.sidebar.is_room_short:
            return area.useful_width(height)
        slack = self.theme.px(_SLACK)
        return max(area.useful_width(height + change) for change in (-slack, 0, slack)) + slack // 2

    def _strip_height(self) -> int:
        strip = self._strip
        is_there = strip is not None and strip.parentWidget() is self.centralWidget() and not strip.isHidden()
        return strip.height() if strip is not None and is_there else 0

    def _on_message_bar_height_taken(self, height: int) -> None:
        self._work_area.give_below(height)
        self._share_height()

    def _on_sidebar_folded(self, is_folded: bool) -> None:
        self._columns.handle(1).setEnabled(not is_folded)
        left = self.sidebar.maximumWidth() if is_folded else self.sidebar.panel_width
        self._columns.setSizes([left, max(self._columns.width() - left, 1)])

    def _build_status_bar(self) -> None:
        self._hint = ElidedLabel("hint", self.theme, self, role="text", scale=1.0)
        self._read_out = ElidedLabel("read_out", self.theme, self, role="text", scale=1.0)
        self._read_out.setTextFormat(Qt.TextFormat.PlainText)
        self._read_out.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._sampled = ElidedLabel("sampled", self.theme, self, scale=1.0)
        self._sampled.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._pace = QLabel(self)
        self._pace.setObjectName("pace")
        self._pace.setProperty("role", "quiet")
        self._pace.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        status_bar = self.statusBar()
        status_bar.setSizeGripEnabled(False)
        status_bar.setContentsMargins(_STATUS_MARGIN, 0, _STATUS_MARGIN, 0)
        status_bar.addWidget(self._hint, 1)
        # Qt hides it under a message, but shows it again where the size of the text changes meanwhile.
        status_bar.messageChanged.connect(self._on_message_changed)
        status_bar.addPermanentWidget(self._sampled)
        status_bar.addPermanentWidget(self._read_out)
        status_bar.addPermanentWidget(self._pace)
        for name in self.dock_area.docks:
            if name not in MORE_DOCKS:
                button = QToolButton(self)
                button.setDefaultAction(self.actions_by_id[f"view.{name}"])
                button.setAccessibleDescription(self.actions_by_id[f"view.{name}"].statusTip())
                button.setObjectName(f"{name}_button")
                status_bar.addPermanentWidget(button)
        status_bar.addPermanentWidget(self._more_views_button())

    def _on_message_changed(self, message: str) -> None:
        self._hint.setHidden(bool(message))

    def _more_views_button(self) -> QToolButton:
        """A menu for the views that have no button of their own."""
        button = QToolButton(self)
        button.setObjectName("more_views_button")
        button.setText(self.tr("More Views"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        describe(
            button, self.tr("Open a view: runs side by side, luck, loss surface, folded plane, weights over time.")
        )
        menu = QMenu(button)
        menu.addActions([self.actions_by_id[f"view.{name}"] for name in MORE_DOCKS])
        button.setMenu(menu)
        return button

    def _restore_layout(self) -> None:
        stored = ((key, first, self._settings.value(key, first, type=type(first))) for key, first in _FIRST_LAYOUT)
        self._take_layout({key: value if isinstance(value, type(first)) else first for key, first, value in stored})

    def _take_layout(self, layout: dict[str, Any]) -> None:
        geometry, share = layout["window/geometry"], layout["window/plane_share"]
        if isinstance(geometry, QByteArray) and not geometry.isEmpty():
            self.restoreGeometry(geometry)
        self._columns.remember(str(layout["window/columns"]))
        self._work_area.remember(str(layout["window/stage_columns"]))
        self.dock_area.restore(str(layout["window/docks"]))
        self._output.set_share(share if isinstance(share, float) else 0.0)
        self._height_with_docks = _CROWDED_HEIGHT if layout["window/crowded"] else _COMFORTABLE_HEIGHT
        self._settings_section.set_folded(bool(layout["window/folded"]))
        self.sidebar.set_folded(bool(layout["window/data_folded"]))
        # The docks came before: where room is short because of them, what is unfolded here folds again.
        self._settings_section.set_room_is_short(False)
        self._share_height()


def _dropped_path(event: QDropEvent) -> str:
    """The file that is being dropped; empty if it is none, or several."""
    urls = event.mimeData().urls()
    return urls[0].toLocalFile() if len(urls) == 1 else ""
