"""Projector mode: the window as a class sees it from the last row, one panel at a time, and the keys of who teaches.

It is for a while: leaving it gives back the look, the size of the text and the layout that were there before.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from shiboken6 import isValid

from core.explain.target import Target
from core.model.network import Parameters
from gui.base.actions import keys_of
from gui.base.halo import halo_cursor
from gui.base.projector_actions import ENLARGED
from gui.base.theme import PROJECTOR, Colours, Theme, projected_height
from gui.control.clicker_keys import ClickerKeys
from gui.shell.cover_card import CoverCard
from gui.shell.main_window import MainWindow
from gui.shell.second_window import SecondWindow
from gui.views.network.geometry import HiddenNumbers

_AUDIENCE = "audience"
"""The name of what is on another screen, among those of the panels."""

_FOR_AUDIENCE = ("projector.black", "projector.cover", "projector.numbers", "projector.reveal")


class ProjectorController(QObject):
    """Dresses the window for a projector, enlarges and covers panels, and steps with the keys of a clicker.

    Parameters
    ----------
    chosen_colours : callable
        The look that is chosen in the menu, for afterwards.
    """

    def __init__(self, window: MainWindow, chosen_colours: Callable[[], Colours]) -> None:
        super().__init__(window)
        self._window = window
        self._chosen_colours = chosen_colours
        self._zoom = 1.0
        self._was_full = False
        self._covers: dict[str, CoverCard] = {}
        self._black: CoverCard | None = None
        self._is_enlarging = False
        self._silenced: set[QWidget] = set()
        self._audience: SecondWindow | None = None
        self._audience_title = ""
        self._far_keys = ClickerKeys(window)
        self._keys = ClickerKeys(window)
        self._keys.stepped.connect(self._on_stepped)
        self._keys.escaped.connect(self._on_escaped)
        self._actions = window.actions_by_id
        self._mode = self._actions["view.projector"]
        self._mode.toggled.connect(self._on_mode_toggled)
        for name in ENLARGED:
            self._actions[f"projector.{name}"].triggered.connect(partial(self._enlarge, name))
        for action, slot in (
            ("projector.panel", self._on_panel_triggered),
            ("projector.all", lambda: self._enlarge("")),
            ("projector.cover", self._on_cover_triggered),
            ("projector.reveal", self._reveal_all),
        ):
            self._actions[action].triggered.connect(slot)
        self._actions["projector.black"].toggled.connect(self._on_black_toggled)
        self._actions["projector.numbers"].toggled.connect(self._on_numbers_toggled)
        window.dock_area.dock_shown.connect(self._on_dock_shown)
        window.closing.connect(lambda: self._mode.setChecked(False))
        self._show_state()

    # The mode

    def _on_mode_toggled(self, on: bool) -> None:
        window = self._window
        if on:
            self._zoom = window.theme.zoom
            self._was_full = window.isFullScreen()
            window.keep_layout()
            self._silence()
            window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
            self._dress()
            handle = window.windowHandle()
            if handle is not None:
                handle.screenChanged.connect(self._dress)
        else:
            self._leave()
        self._show_state()

    def set_audience(self, panel: SecondWindow | None, title: str = "") -> None:
        """What the class sees on another screen, or None: there black and covers are then."""
        self._actions["projector.black"].setChecked(False)
        self._reveal_all()
        self._far_keys.watch(is_on=False)
        self._audience, self._audience_title = panel, title
        if panel is not None:
            self._far_keys = ClickerKeys(panel)
            self._far_keys.stepped.connect(self._on_stepped)
            self._far_keys.escaped.connect(panel.close)
            self._far_keys.watch(is_on=True, is_with_others=True)
        self._show_state()

    def _dress(self) -> None:
        """Take the sizes for the screen that the window is on."""
        window = self._window
        window.theme.project(PROJECTOR, projected_height(window.screen().size()))
        QApplication.restoreOverrideCursor()
        QApplication.setOverrideCursor(halo_cursor(window.theme.projection, window.devicePixelRatioF()))

    def _leave(self) -> None:
        window = self._window
        handle = window.windowHandle()
        if handle is not None:
            handle.screenChanged.disconnect(self._dress)
        QApplication.restoreOverrideCursor()
        for widget in self._silenced:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._silenced.clear()
        self._actions["projector.black"].setChecked(False)
        self._reveal_all()
        window.theme.project(self._chosen_colours(), 0.0, self._zoom)
        if not self._was_full:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        window.give_layout_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.ToolTip

    def _silence(self) -> None:
        """What a view is and which keys it has is not for the class: a large text over what is pointed at."""
        window = self._window
        for name in ("plane", "network", "loss", *window.dock_area.open_docks):
            for widget in window.panels[name].findChildren(QWidget):
                if not isinstance(widget, QAbstractButton | QComboBox) and widget not in self._silenced:
                    widget.installEventFilter(self)
                    self._silenced.add(widget)

    def _show_state(self) -> None:
        on, has_audience = self._mode.isChecked(), self._audience is not None
        self._keys.watch(is_on=on or has_audience, is_with_others=on)
        for name, action in self._actions.items():
            if name.startswith("projector."):
                action.setEnabled(on or (has_audience and name in _FOR_AUDIENCE))
        group = self._actions["view.light"].actionGroup()
        group.setEnabled(not on)

    # One panel at a time

    def _enlarge(self, name: str, _checked: bool = False) -> None:
        self._actions["projector.black"].setChecked(False)
        self._is_enlarging = True
        self._window.panels.enlarge(name)
        self._is_enlarging = False

    def _on_panel_triggered(self) -> None:
        """The next of the other docks that were open when the first panel was enlarged."""
        names = [name for name in self._window.panels.open_docks if name not in ENLARGED]
        if names:
            now = self._window.panels.enlarged
            self._enlarge(names[(names.index(now) + 1) % len(names)] if now in names else names[0])
        else:
            self._window.show_problem_hint(self.tr("No other panel is open. The View menu opens them."))

    def _on_dock_shown(self, name: str, shown: bool) -> None:
        """What is opened while another panel is enlarged takes its place; all come where that one is closed."""
        if self._mode.isChecked() and shown:
            self._silence()
        if self._is_enlarging or not self._window.panels.enlarged or not self._mode.isChecked():
            return
        if shown:
            self._enlarge(name)
        elif name == self._window.panels.enlarged:
            self._enlarge("")
            self._window.dock_area.show_dock(name, False)

    # Keys

    def _on_stepped(self, way: int) -> None:
        """Pause a run, show what is black, or make a step."""
        black, run = self._actions["projector.black"], self._actions["run.toggle"]
        if black.isChecked():
            black.setChecked(False)
        elif run.isChecked():
            run.setChecked(False)
        else:
            self._actions["run.step" if way > 0 else "run.step_back"].trigger()

    def _on_escaped(self) -> None:
        """One thing after the other: what is black, what is enlarged, the mode."""
        if self._actions["projector.black"].isChecked():
            self._actions["projector.black"].setChecked(False)
        elif self._window.panels.enlarged:
            self._enlarge("")
        else:
            self._mode.setChecked(False)

    # Black and covers

    def _on_black_toggled(self, on: bool) -> None:
        if self._black is not None:
            self._black.take_away()
            self._black = None
        if on:
            name = self._window.panels.enlarged
            covered = self._audience or (self._window.panels[name] if name else self._window.central_part)
            spoken = self.tr("Black. The key B shows the picture again.")
            self._black = CoverCard(self._theme, covered, "black_screen", spoken=spoken)
            self._black.revealed.connect(partial(self._actions["projector.black"].setChecked, False))

    @property
    def _theme(self) -> Theme:
        """Of what the class sees."""
        return self._window.theme if self._audience is None else self._audience.theme

    def _on_cover_triggered(self) -> None:
        name = _AUDIENCE if self._audience is not None else self._window.panels.enlarged or self._panel_at()
        if name in self._covers:
            self._reveal(name)
        elif name:
            self._cover(name)
        else:
            self._window.show_problem_hint(self.tr("Point at a panel to cover it, or enlarge it."))

    def _panel_at(self) -> str:
        """The panel under the pointer, or else the one with the keyboard; empty where there is none."""
        window = self._window
        for widget in (QApplication.widgetAt(QCursor.pos()), QApplication.focusWidget()):
            for name in ("plane", "network", "loss", *window.dock_area.docks):
                panel = window.panels[name]
                if widget is not None and (panel is widget or panel.isAncestorOf(widget)):
                    return name
        return ""

    def _cover(self, name: str) -> None:
        window = self._window
        titles = {
            _AUDIENCE: self._audience_title,
            "plane": self.tr("Plane"),
            "network": self.tr("Network"),
            "loss": self.tr("Loss"),
        }
        title = titles.get(name) or window.dock_area.docks[name].windowTitle()
        text = self.tr("{panel}: hidden. Click, or press {key}, to reveal it.")
        keys = keys_of(self._actions["projector.cover"])
        panel = window.panels[name] if self._audience is None else self._audience
        card = CoverCard(self._theme, panel, f"{name}_cover", text.format(panel=title, key=keys))
        card.revealed.connect(partial(self._reveal, name))
        self._covers[name] = card
        if name == "loss":
            window.run_bar.cover_loss(True)

    def _reveal(self, name: str) -> None:
        self._covers.pop(name).take_away()
        if name == "loss":
            self._window.run_bar.cover_loss(False)

    def _on_numbers_toggled(self, on: bool) -> None:
        snapshot = self._window.snapshot
        hidden = HiddenNumbers()
        if on and snapshot is not None:
            everything = _weights_and_biases(snapshot.parameters)
            hidden = HiddenNumbers(everything, everything, at_units=True)
        self._window.network_view.hide_numbers(hidden)

    def _reveal_all(self) -> None:
        self._actions["projector.numbers"].setChecked(False)
        for name in tuple(self._covers):
            self._reveal(name)


def _weights_and_biases(parameters: Parameters) -> frozenset[Target]:
    """All there are."""
    found = set()
    for layer, weights in enumerate(parameters.weights, start=1):
        for unit in range(weights.shape[0]):
            found.add(Target("bias", layer, unit))
            found.update(Target("weight", layer, unit, source) for source in range(weights.shape[1]))
    return frozenset(found)
