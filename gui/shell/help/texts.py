"""What the page of keys says: the keys of each menu, and what mouse and keys do in each part of the window.

Keys and names of the menus come from the table of actions, so that the page and the menus always agree.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from gui.base.actions import ActionTable
from gui.shell.menus import MenuTable

Rows = tuple[tuple[str, str], ...]
"""What to press or do, and what it does."""


@dataclass(frozen=True, slots=True)
class HelpSection:
    """A titled block of the page."""

    title: str
    rows: Rows

    def matching(self, words: Iterable[str]) -> HelpSection:
        """The rows that contain every word, in any case; a word of the title counts for all rows."""
        title = self.title.casefold()
        rest = [word.casefold() for word in words if word.casefold() not in title]
        rows = ((what, does) for what, does in self.rows if all(word in f"{what} {does}".casefold() for word in rest))
        return HelpSection(self.title, tuple(rows))


class HelpTexts(QObject):
    """The sections of the page, in the user's language."""

    def sections(self, actions: Mapping[str, QAction]) -> tuple[HelpSection, ...]:
        """First the menus, then the parts of the window."""
        return (
            *self._menus(actions),
            HelpSection(self.tr("Everywhere"), self._everywhere()),
            HelpSection(self.tr("Plane"), self._plane()),
            HelpSection(self.tr("Network"), self._network()),
            HelpSection(self.tr("Loss and Timeline"), self._loss()),
            HelpSection(self.tr("Equations"), self._equations()),
            HelpSection(self.tr("Microscope and Checks"), self._microscope()),
            HelpSection(self.tr("Settings"), self._settings()),
        )

    def _menus(self, actions: Mapping[str, QAction]) -> Iterable[HelpSection]:
        """Each action that has keys, once, in its menu."""
        infos = {row.id: row for row in ActionTable().rows()}
        table = MenuTable()
        submenus = table.submenus()
        for title, ids in table.menus():
            rows: list[tuple[str, str]] = []
            for entry in ids.split():
                inner, its_ids = submenus.get(entry, ("", entry))
                for info in (infos[action_id] for action_id in its_ids.split() if action_id in infos):
                    name = info.text.removesuffix("…")
                    # One of several that exclude each other says little without the name of their menu.
                    does = f"{inner}: {name}" if inner and info.group else name
                    rows += [(keys, does) for keys in (self._keys(actions[info.id]),) if keys]
            if rows:
                yield HelpSection(title.replace("&", ""), tuple(rows))

    def _keys(self, action: QAction) -> str:
        """As they are written on this computer: ``"Ctrl+R or F5"``; empty without any."""
        texts = [keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts()]
        both = self.tr("{keys} or {other_keys}")
        return reduce(lambda keys, other: both.format(keys=keys, other_keys=other), texts) if texts else ""

    def _everywhere(self) -> Rows:
        return (
            (self.tr("Space"), self.tr("pause a run (not while you type in a field)")),
            (self.tr("Any key"), self.tr("pause a run in slow motion")),
            (self.tr("Tab, Shift+Tab"), self.tr("go to the next or the previous control")),
            (self.tr("Esc"), self.tr("close a card or menu; cancel a drag")),
            (self.tr("Alt and F, E, R, V or H"), self.tr("open a menu; a letter then goes to an entry")),
            (self.tr("Ctrl and wheel"), self.tr("larger or smaller text")),
            (self.tr("Drop a file"), self.tr("open an experiment or import points")),
        )

    def _plane(self) -> Rows:
        return (
            (self.tr("Click"), self.tr("add a point of the chosen class")),
            (self.tr("Right click, Shift+click"), self.tr("add a point of the other class")),
            (self.tr("Click a point, Enter"), self.tr("choose the point: its numbers are shown")),
            (self.tr("Drag a point"), self.tr("move it; Esc cancels")),
            (self.tr("Delete"), self.tr("remove the point under the pointer or cursor")),
            (self.tr("1, 2"), self.tr("choose class 1 or class 0")),
            (self.tr("Wheel, + and \u2212"), self.tr("zoom the plane; with eraser and spray, Shift and wheel")),
            (
                self.tr("Drag with Ctrl or the middle button"),
                self.tr("move the view; with the Move tool any drag beside the points"),
            ),
            (self.tr("Alt and arrow keys"), self.tr("move the view by keyboard")),
            (self.tr("Home, double click beside the plane"), self.tr("show all points")),
            (self.tr("[ and ], wheel with eraser or spray"), self.tr("change the size of the eraser or spray")),
            (self.tr("Arrow keys"), self.tr("move the cursor; with Shift in small steps")),
            (self.tr("Space"), self.tr("use the tool at the cursor; with Shift for the other class")),
            (self.tr("Ctrl and arrow keys"), self.tr("move the point at the cursor")),
        )

    def _network(self) -> Rows:
        return (
            (self.tr("Point at a unit"), self.tr("show its output on the plane")),
            (self.tr("Point at a line or bias"), self.tr("show its value and gradient")),
            (self.tr("Click a line or bias"), self.tr("type a value; Enter accepts it, Esc cancels")),
            (self.tr("Click a feature"), self.tr("use it or stop using it")),
            (self.tr("Click a warning, D"), self.tr("explain the warning; D goes to the next one")),
            (self.tr("Arrow keys, Enter"), self.tr("move through the network, edit")),
            (self.tr("+ and \u2212"), self.tr("add or remove a unit of the layer")),
        )

    def _loss(self) -> Rows:
        return (
            (self.tr("Wheel, + and \u2212"), self.tr("zoom the loss")),
            (self.tr("Drag the plot"), self.tr("move the loss")),
            (self.tr("Double click elsewhere, Home"), self.tr("show all of the loss")),
            (self.tr("Click a grey curve, Up, Down"), self.tr("choose an earlier run")),
            (self.tr("Double click it, Enter"), self.tr("return to the earlier run")),
            (self.tr("Delete"), self.tr("remove the earlier run that is chosen")),
            (self.tr("Drag the timeline"), self.tr("go to another iteration")),
            (
                self.tr("Arrow keys, Page Up, Page Down"),
                self.tr("go to another iteration, when the timeline has the focus"),
            ),
            (self.tr("M"), self.tr("set a mark, when the timeline has the focus")),
        )

    def _equations(self) -> Rows:
        return (
            (self.tr("Point at a symbol or number"), self.tr("highlight what belongs to it")),
            (self.tr("Click a number, Enter"), self.tr("show how it is computed")),
            (self.tr("Arrow keys, Tab"), self.tr("go to the next number or equation")),
            (self.tr("Shift and wheel, drag"), self.tr("scroll a wide matrix")),
        )

    def _microscope(self) -> Rows:
        return (
            (self.tr("Point at a dot"), self.tr("show its numbers")),
            (self.tr("Click an activation"), self.tr("use it in the layer that is shown")),
            (self.tr("Point at a weight in a check"), self.tr("show its two gradients")),
            (self.tr("Left, Right"), self.tr("go to the next dot, activation or column")),
        )

    def _settings(self) -> Rows:
        return (
            (self.tr("Up, Down"), self.tr("the next larger or smaller value in a field")),
            (self.tr("Enter, Esc"), self.tr("accept or cancel what you typed")),
            (self.tr("Arrow keys on a card"), self.tr("choose another data set or activation")),
        )
