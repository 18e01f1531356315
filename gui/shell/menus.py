"""The menu bar: the table of menus, and the menus built from it and from the table of actions."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QMenuBar, QStyleOptionMenuItem

from core.demonstrations.catalogue import DEMONSTRATIONS
from gui.base.actions import demonstration_action
from gui.base.language import LANGUAGES

_NAMED_BY_STATE = {"run.toggle"}
"""Run becomes Pause: a mark beside "Pause" would say that the run is paused."""


class MenuTable(QObject):
    """Titles and entries of all menus, in the user's language."""

    def submenus(self) -> dict[str, tuple[str, str]]:
        """Title and action ids of each menu within another, by the name that stands there for it."""
        sizes = "run.size_phase run.size_example run.size_iteration run.size_epoch"
        exports = (
            "file.export_points file.export_parameters file.export_loss file.export_numpy file.export_pytorch"
            " file.export_sklearn file.export_onnx"
        )
        languages = " ".join(f"view.language_{code}" for code in ("system", *(one.code for one in LANGUAGES)))
        return {
            ">step_size": (self.tr("Step Size"), sizes),
            ">earlier_runs": (self.tr("Return to an Earlier Run"), ""),
            ">recent": (self.tr("Open Recent"), ""),
            ">import": (self.tr("Import"), "file.import_points file.import_parameters"),
            ">export": (self.tr("Export"), exports),
            ">layout": (
                self.tr("Layout"),
                "view.layout_lecture view.layout_inside view.layout_all - view.data_panel view.reset_layout",
            ),
            ">demonstrations": (self.tr("Demonstrations"), " ".join(map(demonstration_action, DEMONSTRATIONS))),
            ">text_size": (self.tr("Text Size"), "view.zoom_in view.zoom_out view.zoom_reset"),
            ">plane": (
                self.tr("Plane"),
                "plane.zoom_in plane.zoom_out plane.fit - view.equal_scales",
            ),
            ">language": (self.tr("Language"), languages),
            ">projector": (
                self.tr("Projector"),
                "view.projector - projector.plane projector.network projector.loss projector.equations projector.panel"
                " projector.all - projector.cover projector.numbers projector.reveal projector.black",
            ),
            ">second_screen": (self.tr("Show on Second Screen"), ""),
            ">speech": (
                self.tr("Keyboard and Sound"),
                "view.next_part view.previous_part - view.announce view.sound",
            ),
            ">look": (
                self.tr("Appearance"),
                "view.system view.light view.dark view.contrast_light view.contrast_dark - view.reduce_motion",
            ),
        }

    def menus(self) -> tuple[tuple[str, str], ...]:
        """Title and action ids of each menu; a dash is a separator, ``>`` begins the name of a menu within it."""
        return (
            (
                self.tr("&File"),
                "file.new file.open >recent - file.save file.save_as - >import >export - file.picture file.animation"
                " - file.quit",
            ),
            (
                self.tr("&Edit"),
                "edit.undo edit.redo - data.copy data.paste edit.copy_picture - tool.add tool.move tool.erase"
                " tool.spray - data.new data.clear",
            ),
            (
                self.tr("&Run"),
                "run.toggle run.step run.step_back run.step_epoch >step_size run.ask_first - run.faster run.slower"
                " - run.reset run.new_weights run.lower_rate - run.compare run.activations"
                " - >earlier_runs run.clear_earlier - run.mark",
            ),
            (
                self.tr("&View"),
                "view.equations view.microscope view.checks view.exercise - view.confusion view.compare view.luck"
                " view.surface view.folded view.weights - view.signs view.test_data view.discretise view.true_border"
                " >plane view.log_loss - >layout >text_size >look >speech >language"
                " - >projector >second_screen view.full_screen",
            ),
            (self.tr("&Teach"), "teach.new_lesson teach.worksheet"),
            (
                self.tr("&Help"),
                "help.welcome help.lessons help.next_step help.hand_in >demonstrations - help.describe help.glossary"
                " help.shortcuts help.about",
            ),
        )


class _Menu(QMenu):
    """A menu in which a letter goes to the next entry that begins with it; Qt's own style does so with no entry."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (event.text().isalpha() and self._go_to(event.text())):
            super().keyPressEvent(event)

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        if action.objectName() in _NAMED_BY_STATE:
            option.checkType = QStyleOptionMenuItem.CheckType.NotCheckable

    def _go_to(self, letter: str) -> bool:
        entries = [action for action in self.actions() if action.isEnabled() and not action.isSeparator()]
        active = self.activeAction()
        after = entries.index(active) + 1 if active in entries else 0
        found = (
            one for one in entries[after:] + entries[:after] if one.text().casefold().startswith(letter.casefold())
        )
        action = next(found, None)
        # As if by Down: set at once, a menu within this one would open and take the keys.
        for _ in self.actions() if action is not None else ():
            super().keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier))
            if self.activeAction() is action:
                return True
        return False


class _BarMenu(_Menu):
    """A menu of the bar. Esc closes it, and the keyboard goes back to where it was.

    Qt would keep the title highlighted and the keyboard in the menu bar until a second Esc, also where the menu was
    opened with the mouse: Space and the arrow keys would do nothing in the window.
    """

    def __init__(self, title: str, bar: QMenuBar) -> None:
        super().__init__(title, bar)
        self._bar = bar

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        super().keyPressEvent(event)
        if key == Qt.Key.Key_Escape and not self.isVisible():
            QCoreApplication.sendEvent(self._bar, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))


def fill_menu_bar(menu_bar: QMenuBar, actions: Mapping[str, QAction]) -> dict[str, QMenu]:
    """Build the menus of the table and return the submenus by name: the recent files are filled elsewhere."""
    within: dict[str, QMenu] = {}
    for title, ids in MenuTable().menus():
        menu = _BarMenu(title, menu_bar)
        menu_bar.addMenu(menu)
        _fill(menu, ids, actions, within)
    return within


def keep_closed(menu_bar: QMenuBar) -> None:
    """Alt, which is held, belongs to what the mouse does: the bar must not take the keyboard when it is released.

    Qt knows this of a click and of another key, but not of the wheel. It forgets Alt with any event of this kind.
    """
    QCoreApplication.sendEvent(menu_bar, QEvent(QEvent.Type.ActivationChange))


def _fill(menu: QMenu, ids: str, actions: Mapping[str, QAction], within: dict[str, QMenu]) -> None:
    submenus = MenuTable().submenus()
    for entry in ids.split():
        if entry == "-":
            menu.addSeparator()
        elif entry in submenus:
            title, its_ids = submenus[entry]
            within[entry] = _Menu(title, menu)
            menu.addMenu(within[entry])
            _fill(within[entry], its_ids, actions, within)
        else:
            menu.addAction(actions[entry])
