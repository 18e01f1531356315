"""How things look, remembered in the settings: light, dark or high contrast, motion, the size of texts, what the plane
and the loss show; and the pages of the Help menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent, QWindow

from core.training.snapshot import Snapshot
from gui.base.actions import icon_names
from gui.base.formatting import count, plain, significant
from gui.base.icons import icon
from gui.base.motion import reduce_motion
from gui.base.redraw import RedrawPace
from gui.base.scroll import settle_layouts
from gui.base.theme import LOOKS, ZOOMS, Colours, Theme, system_colours
from gui.session.presenter import Presenter
from gui.shell.main_window import MainWindow
from gui.shell.menus import keep_closed

_LOOKS: dict[str, Colours | None] = {"view.system": None, **{f"view.{name}": look for name, look in LOOKS.items()}}
_MOTION_KEY = "view/reduce_motion"
_ZOOM_KEY = "view/zoom"
_PACE_PERIOD_S = 0.2
"""Numbers that change more often cannot be read."""

_SAMPLED_SHARE, _SMOOTH_RATE = 0.6, 20.0
"""What is drawn with fewer of the pictures than this share and less often a second than this is named: of the rest
nobody sees that it misses a picture."""

_NOTCH = 120
"""What the wheel reports for one notch, in eighths of a degree."""


class AppearanceController(QObject):
    """Keeps menus, buttons and views in step about how things are shown."""

    def __init__(self, window: MainWindow, presenter: Presenter, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._settings = settings
        self._pace = RedrawPace(parent=self, period_s=_PACE_PERIOD_S)
        self._actions = window.actions_by_id
        self._connect_looks()
        self._connect_motion()
        self._connect_views()
        for name, slot in (
            ("help.about", self._show_about),
            ("help.shortcuts", self._show_shortcuts),
            ("help.glossary", self._show_glossary),
        ):
            self._actions[name].triggered.connect(slot)

    # Light, dark and high contrast; motion

    def _connect_looks(self) -> None:
        self._window.theme.changed.connect(self._on_theme_changed)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_look_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_look_changed)
        for name in _LOOKS:
            self._actions[name].triggered.connect(self._on_look_triggered)
        stored = str(self._settings.value("view/look", "view.system", type=str))
        self._actions[stored if stored in _LOOKS else "view.system"].setChecked(True)
        self._on_look_triggered()
        self._on_theme_changed()

    def _on_look_triggered(self) -> None:
        self._settings.setValue("view/look", self._chosen_look())
        self._window.theme.switch(self.chosen_colours())

    def chosen_colours(self) -> Colours:
        """The look that the window has, but for a projector."""
        return _LOOKS[self._chosen_look()] or system_colours()

    def _chosen_look(self) -> str:
        return next(name for name in _LOOKS if self._actions[name].isChecked())

    def _on_system_look_changed(self) -> None:
        if self._actions["view.system"].isChecked() and not self._window.theme.is_projected:
            self._window.theme.switch(system_colours())

    def _connect_motion(self) -> None:
        reduced = self._actions["view.reduce_motion"]
        reduced.setChecked(bool(self._settings.value(_MOTION_KEY, False, type=bool)))
        reduced.toggled.connect(self._on_motion_reduced)
        self._on_motion_reduced(reduced.isChecked())

    def _on_motion_reduced(self, on: bool) -> None:
        self._settings.setValue(_MOTION_KEY, on)
        reduce_motion(on, self._window)

    def _on_theme_changed(self) -> None:
        for name, picture in icon_names().items():
            self._actions[name].setIcon(icon(picture, self._window.theme))

    # Views

    def _connect_views(self) -> None:
        plane, loss, actions = self._window.boundary_view, self._window.loss_view, self._actions
        self._window.network_view.unit_hovered.connect(plane.show_unit)
        plane.read_out.connect(self._window.show_read_out)
        self._tie("view.test_data", plane.set_test_shown, plane.test_shown_changed, True)
        self._tie("view.discretise", plane.set_discretised, plane.discretised_changed)
        self._tie("view.true_border", plane.set_border_shown, plane.border_shown_changed, True)
        self._tie("view.equal_scales", plane.set_equal_scales, plane.equal_scales_changed)
        self._tie("view.log_loss", loss.set_logarithmic, loss.logarithmic_changed)
        actions["plane.zoom_in"].triggered.connect(lambda: plane.zoom_by(1.0))
        actions["plane.zoom_out"].triggered.connect(lambda: plane.zoom_by(-1.0))
        actions["plane.fit"].triggered.connect(plane.fit)

    def _tie(self, name: str, show: Callable[[bool], Any], changed: Any, first: bool = False) -> None:
        """A checkable action and a switch in a view that mean the same."""
        action = self._actions[name]
        action.setChecked(bool(self._settings.value(name, first, type=bool)))
        show(action.isChecked())
        action.toggled.connect(show)
        action.toggled.connect(partial(self._settings.setValue, name))
        changed.connect(action.setChecked)

    def on_presented(self, snapshot: Snapshot) -> None:
        """Show how fast it goes."""
        if not snapshot.is_running:
            self._window.show_pace("", "")
        elif self._pace.is_due(snapshot):
            with self._pace.drawing():
                self._show_pace(snapshot)

    def _show_pace(self, snapshot: Snapshot) -> None:
        text = self.tr("{iterations} iterations/s   {pictures} pictures/s")
        pictures, iterations = self._presenter.pictures_per_s, snapshot.iterations_per_s
        text = text.format(
            iterations=count(round(iterations)) if iterations >= 1.0 else plain(iterations, 2),
            pictures=count(round(pictures)),
        )
        self._window.show_pace(text, self._sampled_text(min(_SAMPLED_SHARE * pictures, _SMOOTH_RATE)))

    def _sampled_text(self, below: float) -> str:
        """Which parts are drawn less often than pictures come, the slowest first; empty where none is."""
        paces = ((pace.times_per_s, pace.name) for pace in self._window.findChildren(RedrawPace) if pace.name)
        slow = sorted((times, name) for times, name in paces if times is not None and times < below)
        said = self.tr("{part} {times}/s")
        return "   ".join(said.format(part=name, times=significant(times, 6)) for times, name in slow)

    # The pages of the Help menu are loaded when they are first wanted

    def _show_about(self) -> None:
        from gui.shell.help.about import AboutDialog

        AboutDialog(self._window.theme, self._window).open()

    def _show_shortcuts(self) -> None:
        from gui.shell.help.pages import ShortcutsDialog

        self._show_beside(ShortcutsDialog, self._window.theme, self._actions, self._window)

    def _show_glossary(self) -> None:
        from gui.shell.help.glossary import GlossaryDialog

        self._show_beside(GlossaryDialog, self._window.theme, self._window)

    def _show_beside(self, kind: type[Any], *arguments: Any) -> None:
        """A page that is read while the window is used; where it is open already, it comes to the front."""
        is_open = (page for page in self._window.findChildren(kind) if page.isVisible())
        page = next(is_open, None) or kind(*arguments)
        page.show()
        page.raise_()
        page.activateWindow()


def restore_zoom(theme: Theme, settings: QSettings) -> None:
    """Take the text size of the last session, before anything is built with another one."""
    stored = settings.value(_ZOOM_KEY, 1.0, type=float)
    theme.set_zoom(stored if isinstance(stored, float) else 1.0)


class ZoomController(QObject):
    """Makes the text larger and smaller: Ctrl with the wheel, plus, minus or 0, in the window, dialogs and docks."""

    def __init__(self, window: MainWindow, settings: QSettings) -> None:
        super().__init__(window)
        self._theme = window.theme
        self._settings = settings
        self._menu_bar = window.menuBar()
        self._turned = 0
        self._zoom_in, self._zoom_out = (window.actions_by_id[f"view.zoom_{way}"] for way in ("in", "out"))
        self._zoom_in.triggered.connect(lambda: self._step(1))
        self._zoom_out.triggered.connect(lambda: self._step(-1))
        window.actions_by_id["view.zoom_reset"].triggered.connect(lambda: self._take(1.0))
        window.text_zoom_turned.connect(self._turn)
        window.theme.changed.connect(self._show_state)
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

    def _step(self, by: int) -> None:
        place = ZOOMS.index(self._theme.zoom) + by
        least = ZOOMS.index(1.0) if self._theme.is_projected else 0
        self._take(ZOOMS[min(max(place, least), len(ZOOMS) - 1)])

    def _take(self, zoom: float) -> None:
        self._theme.set_zoom(zoom)
        settle_layouts()
        if not self._theme.is_projected:
            self._settings.setValue(_ZOOM_KEY, zoom)
        self._show_state()

    def _show_state(self) -> None:
        self._zoom_in.setEnabled(self._theme.zoom < ZOOMS[-1])
        # On a projector normal text is the smallest that can be read.
        self._zoom_out.setEnabled(self._theme.zoom > (1.0 if self._theme.is_projected else ZOOMS[0]))
