"""What the page of keys says: the keys of each menu, and what mouse and keys do in each part of the window.

Keys and names of the menus come from the table of actions, so that the page and the menus always agree.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from core.sentences import phrase
from gui.base.actions import ActionTable
from gui.base.language import left_to_right, tr
from gui.shell.menus import MenuTable

Rows = tuple[tuple[str, str], ...]
"""What to press or do, and what it does."""

_PARTS: dict[str, Rows] = {
    phrase("Everywhere"): (
        (phrase("Space"), phrase("pause a run (not while you type in a field)")),
        (phrase("Any key"), phrase("pause a run in slow motion")),
        (phrase("Tab, Shift+Tab"), phrase("go to the next or the previous control")),
        (phrase("Esc"), phrase("close a card or menu; cancel a drag")),
        (phrase("Alt and F, E, R, V or H"), phrase("open a menu; a letter then goes to an entry")),
        (phrase("Ctrl and wheel"), phrase("larger or smaller text")),
        (phrase("Drop a file"), phrase("open an experiment or import points")),
    ),
    phrase("Plane"): (
        (phrase("Click"), phrase("add a point of the chosen class")),
        (
            phrase("Right click, Shift+click"),
            phrase("add a point of the other class; where numbers are learnt, remove a point"),
        ),
        (phrase("Right click, more than two classes"), phrase("add a point and choose its class")),
        (phrase("Click a point, Enter"), phrase("choose the point: its numbers are shown")),
        (phrase("Drag a point"), phrase("move it; Esc cancels")),
        (phrase("Delete"), phrase("remove the point under the pointer or cursor")),
        (
            phrase("0, 1, 2 …"),
            phrase("choose the class of the points you add; where numbers are learnt, type the number"),
        ),
        (
            phrase("Page Up, Page Down, wheel"),
            phrase("change the number of the points you add, where numbers are learnt"),
        ),
        (phrase("Wheel, + and \u2212"), phrase("zoom the plane; with eraser and spray, Shift and wheel")),
        (
            phrase("Drag with Ctrl or the middle button"),
            phrase("move the view; with the Move tool any drag beside the points"),
        ),
        (phrase("Alt and arrow keys"), phrase("move the view by keyboard")),
        (phrase("Home, double click beside the plane"), phrase("show all points")),
        (phrase("[ and ], wheel with eraser or spray"), phrase("change the size of the eraser or spray")),
        (phrase("Arrow keys"), phrase("move the cursor; with Shift in small steps")),
        (phrase("Space"), phrase("use the tool at the cursor; with Shift for the other class")),
        (phrase("Ctrl and arrow keys"), phrase("move the point at the cursor")),
        (
            phrase("The lists above it, with more than two columns"),
            phrase("choose the column of each axis; the button between swaps them"),
        ),
        (phrase("Held…, with many columns"), phrase("choose where the other columns are held")),
        (
            phrase("Click a pixel of the held picture"),
            phrase("put it on the horizontal axis; with Shift on the vertical one"),
        ),
        (phrase("Drag, Space in a prediction"), phrase("draw the boundary you expect; with Shift, a further line")),
    ),
    phrase("Network"): (
        (phrase("Point at a unit"), phrase("show its output on the plane")),
        (phrase("Point at a line or bias"), phrase("show its value and gradient")),
        (phrase("Click a line or bias"), phrase("type a value; Enter accepts it, Esc cancels, Ctrl+Enter compares")),
        (phrase("Click a feature"), phrase("use it or stop using it")),
        (phrase("Click a warning, D"), phrase("explain the warning; D goes to the next one")),
        (phrase("Arrow keys, Enter"), phrase("move through the network, edit")),
        (phrase("+ and \u2212"), phrase("add or remove a unit of the layer")),
    ),
    phrase("Loss and Timeline"): (
        (phrase("Point at the plot, Left, Right"), phrase("read the loss of each run at an iteration")),
        (phrase("Wheel, + and \u2212"), phrase("zoom the loss")),
        (phrase("Drag the plot"), phrase("move the loss")),
        (phrase("Double click elsewhere, Home"), phrase("show all of the loss")),
        (phrase("Click a grey curve, Up, Down"), phrase("choose an earlier run")),
        (phrase("Double click it, Enter"), phrase("return to the earlier run")),
        (phrase("Delete"), phrase("remove the earlier run that is chosen")),
        (phrase("Drag the timeline"), phrase("go to another iteration")),
        (phrase("Arrow keys, Page Up, Page Down"), phrase("go to another iteration, when the timeline has the focus")),
        (phrase("M"), phrase("set a mark, when the timeline has the focus")),
    ),
    phrase("Equations"): (
        (phrase("Point at a symbol or number"), phrase("highlight what belongs to it")),
        (phrase("Click a number, Enter"), phrase("show how it is computed")),
        (phrase("Arrow keys, Tab"), phrase("go to the next number or equation")),
        (phrase("Shift and wheel, drag"), phrase("scroll a wide matrix")),
        (phrase("C, Shift+C, M"), phrase("cover a number, its column or its matrix, or uncover it")),
        (
            phrase("Tab, arrow keys, Enter in a covered cell"),
            phrase("go to the next one; Enter checks when all are filled in"),
        ),
    ),
    phrase("Microscope and Checks"): (
        (phrase("Point at a dot"), phrase("show its numbers")),
        (phrase("Click an activation"), phrase("use it in the layer that is shown")),
        (phrase("Point at a weight in a check"), phrase("show its two gradients")),
        (phrase("Left, Right"), phrase("go to the next dot, activation or column")),
    ),
    phrase("Compare"): (
        (phrase("Point at a unit, line or point"), phrase("show it in all runs and in the other views")),
        (phrase("Click a plane"), phrase("add a point to all runs, as on the plane")),
        (phrase("Click a point"), phrase("choose it: its numbers are shown")),
        (phrase("Arrow keys, Home, End"), phrase("move through the network of a run")),
        (phrase("The button \u22ef of a run"), phrase("go on with the run, save it or remove it")),
        (phrase("Click a heading of the table, S"), phrase("sort by this column, and again the other way round")),
    ),
    phrase("Loss Surface"): (
        (phrase("Click, Enter at the cursor"), phrase("continue from these weights; Undo goes back")),
        (phrase("Point at a place, arrow keys"), phrase("read J there; with Shift in small steps")),
        (phrase("Wheel, + and −"), phrase("zoom")),
        (phrase("Drag"), phrase("move the picture")),
        (phrase("Home"), phrase("show the whole path again, and follow the run")),
        (phrase("X, Y"), phrase("make the weight that you pointed at last the axis across or up")),
        (phrase("Point at an axis"), phrase("show its weight in the other views")),
    ),
    phrase("Confusion Table"): (
        (phrase("Point at a cell, arrow keys"), phrase("ring its points on the plane")),
        (phrase("Click, Enter"), phrase("keep the points of the cell ringed")),
        (phrase("Esc"), phrase("ring no points any more")),
    ),
    phrase("Folded Plane"): (
        (phrase("Play, the slider or a stop"), phrase("move the points from x over z and a to the next layer")),
        (phrase("Page Up, Page Down on the slider"), phrase("go to the next stop")),
        (phrase("Point at a point, an axis or a line"), phrase("show it in the other views")),
        (phrase("Click a point, Enter"), phrase("choose the point: its numbers are shown")),
        (phrase("Arrow keys"), phrase("go from point to point")),
        (phrase("Page Up, Page Down on the plot"), phrase("go through the axes and lines")),
    ),
    phrase("Weights Over Time"): (
        (phrase("Point at a curve"), phrase("read all plots at this iteration")),
        (phrase("Click, drag"), phrase("go to an iteration")),
        (phrase("Arrow keys, Home, End"), phrase("go to another plot, or to another bar of a histogram")),
        (phrase("Shift and arrow keys, Page Up, Page Down, Home, End"), phrase("read along the curve")),
        (phrase("Enter"), phrase("go to the iteration that is read")),
    ),
    phrase("Luck"): (
        (phrase("Point at a plane"), phrase("show that run enlarged, and its loss curve")),
        (phrase("Click a plane, Enter"), phrase("put that run on the screen; Undo comes back")),
        (phrase("Arrow keys, Home, End"), phrase("go from plane to plane")),
        (phrase("Esc"), phrase("stop the training of all runs")),
    ),
    phrase("Exercise"): (
        (phrase("Ctrl+Return"), phrase("check your code")),
        (phrase("Tab, Shift+Tab"), phrase("move the line or the selected lines to the right or left")),
        (phrase("Esc, then Tab"), phrase("leave the editor")),
        (phrase("Ctrl+Z, Ctrl+Shift+Z"), phrase("undo or redo in the editor")),
        (phrase("Click a result, Enter"), phrase("go to its line in your code")),
    ),
    phrase("Projector Mode"): (
        (phrase("Page Down, Right, Space, a clicker's key"), phrase("make a step; pause a run; show what is black")),
        (phrase("Page Up, Left, a clicker's key"), phrase("go back a step")),
        (phrase("Tab, then arrow keys and Space"), phrase("use them in the view or control that Tab led to")),
        (phrase("B or . on a clicker"), phrase("make the enlarged panel black, and show it again")),
        (phrase("H"), phrase("cover the panel under the pointer, or reveal it; a click on the cover reveals it, too")),
        (phrase("N"), phrase("hide the numbers that the network shows in a phase, or show them again")),
        (phrase("Esc"), phrase("end black; then show all panels; then leave projector mode")),
    ),
    phrase("Second Screen"): (
        (phrase("View, Show on Second Screen"), phrase("show a view there too; the controls stay here")),
        (phrase("Right click the title of a panel"), phrase("show that panel on the second screen")),
        (phrase("Page Down, Page Up"), phrase("make a step or go back, while a view is on the second screen")),
        (phrase("Esc on the second screen"), phrase("close the view there")),
    ),
    phrase("Settings"): (
        (phrase("Up, Down"), phrase("the next larger or smaller value in a field")),
        (phrase("Enter, Esc"), phrase("accept or cancel what you typed")),
        (phrase("Arrow keys on a card"), phrase("choose another data set or activation")),
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
        texts = [left_to_right(keys.toString(QKeySequence.SequenceFormat.NativeText)) for keys in action.shortcuts()]
        both = self.tr("{keys} or {other_keys}")
        return reduce(lambda keys, other: both.format(keys=keys, other_keys=other), texts) if texts else ""
