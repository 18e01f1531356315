"""What concerns the screen alone and not the experiment: the look, the drawing tool, the chosen class, what the plane
and the loss show, hints and read-outs. All of it is remembered in the settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QAction, QGuiApplication

from core.data.names import PLAIN_NAMES
from core.training.snapshot import Snapshot
from gui.base.actions import icon_names
from gui.base.data_words import class_text
from gui.base.formatting import count, plain
from gui.base.icons import icon
from gui.base.theme import DARK, LIGHT, system_colours
from gui.control.next_step import NextSteps, RunStage, stage_of
from gui.session.presenter import Presenter
from gui.shell.help.glossary import GlossaryDialog
from gui.shell.help.pages import AboutDialog, HelpDialog, ShortcutsDialog
from gui.shell.main_window import MainWindow

TOOLS = ("add", "move", "erase", "spray")
_LOOKS = {"view.system": None, "view.light": LIGHT, "view.dark": DARK}


class AppearanceController(QObject):
    """Keeps menus, buttons and views in step about how things are shown."""

    def __init__(self, window: MainWindow, presenter: Presenter, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._settings = settings
        self._actions = window.actions_by_id
        self._tool = "add"
        self._label = 1
        self._names = PLAIN_NAMES
        self._stage: RunStage | None = None
        self._next_steps = NextSteps(self._actions, self)
        self._connect_looks()
        self._connect_tools()
        self._connect_views()
        self._connect_help()

    # Light and dark

    def _connect_looks(self) -> None:
        self._window.theme.changed.connect(self._on_theme_changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_look_changed)
        for name in _LOOKS:
            self._actions[name].triggered.connect(self._on_look_triggered)
        stored = str(self._settings.value("view/look", "view.system", type=str))
        self._actions[stored if stored in _LOOKS else "view.system"].setChecked(True)
        self._on_look_triggered()
        self._on_theme_changed()

    def _on_look_triggered(self) -> None:
        chosen = next(name for name in _LOOKS if self._actions[name].isChecked())
        self._settings.setValue("view/look", chosen)
        self._window.theme.switch(_LOOKS[chosen] or system_colours())

    def _on_system_look_changed(self) -> None:
        if self._actions["view.system"].isChecked():
            self._window.theme.switch(system_colours())

    def _on_theme_changed(self) -> None:
        for name, picture in icon_names().items():
            self._actions[name].setIcon(icon(picture, self._window.theme))

    # Tools and class

    def _connect_tools(self) -> None:
        for tool in TOOLS:
            self._actions[f"tool.{tool}"].triggered.connect(self._on_tool_triggered)
        self._window.data_panel.tool_chosen.connect(self._choose_tool)
        self._window.data_panel.class_chosen.connect(self._choose_class)
        self._window.boundary_view.class_chosen.connect(self._choose_class)
        self._window.data_panel.clear_asked.connect(self._on_clear_asked)
        self._choose_tool("add")
        self._choose_class(1)

    def _on_tool_triggered(self) -> None:
        self._choose_tool(next(tool for tool in TOOLS if self._actions[f"tool.{tool}"].isChecked()))

    def _choose_tool(self, tool: str) -> None:
        self._actions[f"tool.{tool}"].setChecked(True)
        self._window.data_panel.set_tool(tool)
        self._window.boundary_view.set_tool(tool)
        self._tool = tool
        self._show_hint()

    def _choose_class(self, label: int) -> None:
        self._window.data_panel.set_class(label)
        self._window.boundary_view.set_class(label)
        self._label = label
        self._show_hint()

    def _on_clear_asked(self) -> None:
        # What comes next happens on the plane. Left alone, the focus would go from the button, which has nothing more
        # to clear, to the network, and the plane would show a feature.
        self._window.boundary_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_hint(self) -> None:
        """What the chosen tool does; while the learner does not draw, what the run can do next."""
        name = class_text(self._names, self._label)
        if self._tool == "add" and self._stage is not None:
            self._window.show_hint(self._next_steps.sentence(self._stage, name))
            return
        hints = {
            "add": self.tr("Click the plane to add a point of {name}. Drag moves a point, Delete removes it."),
            "move": self.tr("Drag a point to another place. Drag beside the points to move the view."),
            "erase": self.tr("Drag over points to remove them. The wheel changes the radius, Shift and wheel zoom."),
            "spray": self.tr("Drag to spray points of {name}. The wheel changes the radius, Shift and wheel zoom."),
        }
        self._window.show_hint(hints[self._tool].format(name=name))

    # Views

    def _connect_views(self) -> None:
        window = self._window
        window.network_view.unit_hovered.connect(window.boundary_view.show_unit)
        window.boundary_view.read_out.connect(window.show_read_out)
        window.boundary_view.hint.connect(window.show_hint)
        self._tie("view.test_data", window.boundary_view.set_test_shown, window.boundary_view.test_shown_changed, True)
        self._tie("view.discretise", window.boundary_view.set_discretised, window.boundary_view.discretised_changed)
        view = window.boundary_view
        self._tie("view.equal_scales", view.set_equal_scales, view.equal_scales_changed)
        self._actions["plane.zoom_in"].triggered.connect(self._on_zoom_in_triggered)
        self._actions["plane.zoom_out"].triggered.connect(self._on_zoom_out_triggered)
        self._actions["plane.fit"].triggered.connect(view.fit)
        self._tie("view.log_loss", window.loss_view.set_logarithmic, window.loss_view.logarithmic_changed)
        for name in window.dock_area.docks:
            self._actions[f"view.{name}"].setChecked(name in window.dock_area.open_docks)
            self._actions[f"view.{name}"].toggled.connect(self._on_dock_toggled)
        window.dock_area.dock_shown.connect(self._on_dock_shown)

    def _on_zoom_in_triggered(self) -> None:
        self._window.boundary_view.zoom_by(1.0)

    def _on_zoom_out_triggered(self) -> None:
        self._window.boundary_view.zoom_by(-1.0)

    def _on_dock_shown(self, name: str, shown: bool) -> None:
        """A dock is also closed by its own button, and comes back with the layout of the last session."""
        self._actions[f"view.{name}"].setChecked(shown)

    def _on_dock_toggled(self, on: bool) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        name = action.objectName().removeprefix("view.")
        if not on and self._window.dock_area.is_covered(name):
            action.setChecked(True)  # who asks for a dock that lies under another one wants to see it
        else:
            focused = self._window.focusWidget()
            if not on and focused is not None and self._window.dock_area.docks[name].isAncestorOf(focused):
                # Before hiding, which would give the keyboard to the next button.
                self._window.boundary_view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._window.dock_area.show_dock(name, on)

    def _tie(self, name: str, show: Any, changed: Any, first: bool = False) -> None:
        """A checkable action and a switch in a view that mean the same."""
        action = self._actions[name]
        action.setChecked(bool(self._settings.value(name, first, type=bool)))
        show(action.isChecked())
        action.toggled.connect(show)
        action.toggled.connect(self._on_switch_toggled)
        changed.connect(action.setChecked)

    def _on_switch_toggled(self, on: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._settings.setValue(action.objectName(), on)

    def on_presented(self, snapshot: Snapshot) -> None:
        """Show how fast it goes and what can be done next, and call the classes by the names of these points."""
        before = self._names, self._stage
        self._names, self._stage = snapshot.experiment.names, stage_of(snapshot, self._stage)
        if (self._names, self._stage) != before:
            self._show_hint()
        if not snapshot.is_running:
            self._window.show_pace("")
            return
        text = self.tr("{iterations} iterations/s   {pictures} pictures/s")
        pictures, iterations = self._presenter.pictures_per_s, snapshot.iterations_per_s
        self._window.show_pace(
            text.format(
                iterations=count(round(iterations)) if iterations >= 1.0 else plain(iterations, 2),
                pictures=count(round(pictures)),
            )
        )

    # Help

    def _connect_help(self) -> None:
        self._actions["help.about"].triggered.connect(self._on_about_triggered)
        self._actions["help.shortcuts"].triggered.connect(self._on_shortcuts_triggered)
        self._actions["help.glossary"].triggered.connect(self._on_glossary_triggered)

    def _on_about_triggered(self) -> None:
        AboutDialog(self._window.theme, self._window).open()

    def _on_glossary_triggered(self) -> None:
        self._show_beside(GlossaryDialog, lambda: GlossaryDialog(self._window.theme, self._window))

    def _on_shortcuts_triggered(self) -> None:
        self._show_beside(ShortcutsDialog, lambda: ShortcutsDialog(self._window.theme, self._actions, self._window))

    def _show_beside(self, kind: type[HelpDialog], make: Callable[[], HelpDialog]) -> None:
        """A page that is read while the window is used; where it is open already, it comes to the front."""
        is_open = (page for page in self._window.findChildren(kind) if page.isVisible())
        page = next(is_open, None) or make()
        page.show()
        page.raise_()
        page.activateWindow()
