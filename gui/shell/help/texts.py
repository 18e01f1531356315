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
from gui.base.language import tr
from gui.shell.menus import MenuTable

Rows = tuple[tuple[str, str], ...]
"""What to press or do, and what it does."""

_PARTS: dict[str, Rows] = {
    "Everywhere": (
        ("Space", "pause a run (not while you type in a field)"),
        ("Any key", "pause a run in slow motion"),
        ("Tab, Shift+Tab", "go to the next or the previous control"),
        ("Esc", "close a card or menu; cancel a drag"),
        ("Alt and F, E, R, V or H", "open a menu; a letter then goes to an entry"),
        ("Ctrl and wheel", "larger or smaller text"),
        ("Drop a file", "open an experiment or import points"),
    ),
    "Plane": (
        ("Click", "add a point of the chosen class"),
        ("Right click, Shift+click", "add a point of the other class; where numbers are learnt, remove a point"),
        ("Right click, more than two classes", "add a point and choose its class"),
        ("Click a point, Enter", "choose the point: its numbers are shown"),
        ("Drag a point", "move it; Esc cancels"),
        ("Delete", "remove the point under the pointer or cursor"),
        ("0, 1, 2 …", "choose the class of the points you add; where numbers are learnt, type the number"),
        ("Page Up, Page Down, wheel", "change the number of the points you add, where numbers are learnt"),
        ("Wheel, + and \u2212", "zoom the plane; with eraser and spray, Shift and wheel"),
        ("Drag with Ctrl or the middle button", "move the view; with the Move tool any drag beside the points"),
        ("Alt and arrow keys", "move the view by keyboard"),
        ("Home, double click beside the plane", "show all points"),
        ("[ and ], wheel with eraser or spray", "change the size of the eraser or spray"),
        ("Arrow keys", "move the cursor; with Shift in small steps"),
        ("Space", "use the tool at the cursor; with Shift for the other class"),
        ("Ctrl and arrow keys", "move the point at the cursor"),
        (
            "The lists above it, with more than two columns",
            "choose the column of each axis; the button between swaps them",
        ),
        ("Held…, with many columns", "choose where the other columns are held"),
        ("Click a pixel of the held picture", "put it on the horizontal axis; with Shift on the vertical one"),
        ("Drag, Space in a prediction", "draw the boundary you expect; with Shift, a further line"),
    ),
    "Network": (
        ("Point at a unit", "show its output on the plane"),
        ("Point at a line or bias", "show its value and gradient"),
        ("Click a line or bias", "type a value; Enter accepts it, Esc cancels, Ctrl+Enter compares"),
        ("Click a feature", "use it or stop using it"),
        ("Click a warning, D", "explain the warning; D goes to the next one"),
        ("Arrow keys, Enter", "move through the network, edit"),
        ("+ and \u2212", "add or remove a unit of the layer"),
    ),
    "Loss and Timeline": (
        ("Point at the plot, Left, Right", "read the loss of each run at an iteration"),
        ("Wheel, + and \u2212", "zoom the loss"),
        ("Drag the plot", "move the loss"),
        ("Double click elsewhere, Home", "show all of the loss"),
        ("Click a grey curve, Up, Down", "choose an earlier run"),
        ("Double click it, Enter", "return to the earlier run"),
        ("Delete", "remove the earlier run that is chosen"),
        ("Drag the timeline", "go to another iteration"),
        ("Arrow keys, Page Up, Page Down", "go to another iteration, when the timeline has the focus"),
        ("M", "set a mark, when the timeline has the focus"),
    ),
    "Equations": (
        ("Point at a symbol or number", "highlight what belongs to it"),
        ("Click a number, Enter", "show how it is computed"),
        ("Arrow keys, Tab", "go to the next number or equation"),
        ("Shift and wheel, drag", "scroll a wide matrix"),
        ("C, Shift+C, M", "cover a number, its column or its matrix, or uncover it"),
        ("Tab, arrow keys, Enter in a covered cell", "go to the next one; Enter checks when all are filled in"),
    ),
    "Microscope and Checks": (
        ("Point at a dot", "show its numbers"),
        ("Click an activation", "use it in the layer that is shown"),
        ("Point at a weight in a check", "show its two gradients"),
        ("Left, Right", "go to the next dot, activation or column"),
    ),
    "Compare": (
        ("Point at a unit, line or point", "show it in all runs and in the other views"),
        ("Click a plane", "add a point to all runs, as on the plane"),
        ("Click a point", "choose it: its numbers are shown"),
        ("Arrow keys, Home, End", "move through the network of a run"),
        ("The button \u22ef of a run", "go on with the run, save it or remove it"),
        ("Click a heading of the table, S", "sort by this column, and again the other way round"),
    ),
    "Loss Surface": (
        ("Click, Enter at the cursor", "continue from these weights; Undo goes back"),
        ("Point at a place, arrow keys", "read J there; with Shift in small steps"),
        ("Wheel, + and −", "zoom"),
        ("Drag", "move the picture"),
        ("Home", "show the whole path again, and follow the run"),
        ("X, Y", "make the weight that you pointed at last the axis across or up"),
        ("Point at an axis", "show its weight in the other views"),
    ),
    "Confusion Table": (
        ("Point at a cell, arrow keys", "ring its points on the plane"),
        ("Click, Enter", "keep the points of the cell ringed"),
        ("Esc", "ring no points any more"),
    ),
    "Folded Plane": (
        ("Play, the slider or a stop", "move the points from x over z and a to the next layer"),
        ("Page Up, Page Down on the slider", "go to the next stop"),
        ("Point at a point, an axis or a line", "show it in the other views"),
        ("Click a point, Enter", "choose the point: its numbers are shown"),
        ("Arrow keys", "go from point to point"),
        ("Page Up, Page Down on the plot", "go through the axes and lines"),
    ),
    "Weights Over Time": (
        ("Point at a curve", "read all plots at this iteration"),
        ("Click, drag", "go to an iteration"),
        ("Arrow keys, Home, End", "go to another plot, or to another bar of a histogram"),
        ("Shift and arrow keys, Page Up, Page Down, Home, End", "read along the curve"),
        ("Enter", "go to the iteration that is read"),
    ),
    "Luck": (
        ("Point at a plane", "show that run enlarged, and its loss curve"),
        ("Click a plane, Enter", "put that run on the screen; Undo comes back"),
        ("Arrow keys, Home, End", "go from plane to plane"),
        ("Esc", "stop the training of all runs"),
    ),
    "Exercise": (
        ("Ctrl+Return", "check your code"),
        ("Tab, Shift+Tab", "move the line or the selected lines to the right or left"),
        ("Esc, then Tab", "leave the editor"),
        ("Ctrl+Z, Ctrl+Shift+Z", "undo or redo in the editor"),
        ("Click a result, Enter", "go to its line in your code"),
    ),
    "Settings": (
        ("Up, Down", "the next larger or smaller value in a field"),
        ("Enter, Esc", "accept or cancel what you typed"),
        ("Arrow keys on a card", "choose another data set or activation"),
    ),
}
"""What mouse and keys do in each part of the window."""


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
            *(
                HelpSection(tr(part), tuple((tr(what), tr(does)) for what, does in rows))
                for part, rows in _PARTS.items()
            ),
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
