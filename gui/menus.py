"""The menu bar, built from the table of actions."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QMenuBar, QStyleOptionMenuItem

from gui.actions import ActionTable

_NAMED_BY_STATE = {"run.toggle"}
"""Run becomes Pause: a mark beside "Pause" would say that the run is paused."""


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
        if action is not None:
            self.setActiveAction(action)
        return action is not None


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
    for title, ids in ActionTable().menus():
        menu = _BarMenu(title, menu_bar)
        menu_bar.addMenu(menu)
        _fill(menu, ids, actions, within)
    return within


def _fill(menu: QMenu, ids: str, actions: Mapping[str, QAction], within: dict[str, QMenu]) -> None:
    submenus = ActionTable().submenus()
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
