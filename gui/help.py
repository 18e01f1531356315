"""The help of the window: every key and every click on one page, and what the program is.

Keys and names come from the table of actions, so that the page cannot say anything else than the menus.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from gui.actions import ActionTable
from gui.theme import Theme
from gui.version import VERSION

_MARGIN = 24
_COLUMN_GAP = 40

Rows = Iterable[tuple[str, str]]
"""What to press or do, and what it does."""


class _HelpDialog(QDialog):
    """A window that is read and closed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(_COLUMN_GAP)
        self._grid.setVerticalSpacing(18)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        for button in buttons.buttons():
            button.setIcon(button.icon().__class__())  # the desktop's icon would be the only coloured one
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 20, _MARGIN, 16)
        column.setSpacing(18)
        column.addLayout(self._grid)
        column.addWidget(buttons)
        # The sizes of the texts decide; there is nothing to gain by pulling.
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def _text(self, html: str) -> QLabel:
        label = QLabel(html, self)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        return label


class ShortcutsDialog(_HelpDialog):
    """Keys of the menus at the left, what mouse and keys do in the views at the right."""

    def __init__(self, theme: Theme, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("shortcuts_dialog")
        self.setWindowTitle(self.tr("Keyboard and Mouse"))
        slow_motion = (self.tr("Any key"), self.tr("pause slow motion"))
        groups = (
            (self.tr("RUN"), (*_shortcuts(actions, ("run.",)), slow_motion)),
            (self.tr("EDIT"), _shortcuts(actions, ("edit.", "data."))),
            (self.tr("VIEW AND PROGRAM"), _shortcuts(actions, ("view.", "help.", "file."))),
        )
        self._grid.addWidget(self._column(groups), 0, 0)
        views = (
            (self.tr("ON THE PLANE"), self._plane_rows()),
            (self.tr("IN THE NETWORK"), self._network_rows()),
            (self.tr("IN THE LOSS AND THE FIELDS"), self._other_rows()),
        )
        self._grid.addWidget(self._column(views), 0, 1)

    def _column(self, blocks: Iterable[tuple[str, Rows]]) -> QLabel:
        """Blocks with titles as one table, so that all of them have the same columns."""
        quiet = self._theme.colours.quiet
        lines: list[str] = []
        for title, rows in blocks:
            top = 14 if lines else 0
            lines.append(
                f'<tr><td colspan="2" style="color: {quiet}; padding: {top}px 0 4px 0"><b>{escape(title)}</b></td></tr>'
            )
            lines += [
                f'<tr><td style="white-space: nowrap; padding: 1px 20px 1px 0">{escape(what)}</td>'
                f'<td style="white-space: nowrap; color: {quiet}; padding: 1px 0">{escape(meaning)}</td></tr>'
                for what, meaning in rows
            ]
        return self._text(f'<table cellspacing="0">{"".join(lines)}</table>')

    def _plane_rows(self) -> Rows:
        return (
            (self.tr("Click"), self.tr("add a point of the chosen class")),
            (self.tr("Right click, Shift and click"), self.tr("add a point of the other class")),
            (self.tr("Click a point, Enter"), self.tr("choose it: its numbers are shown")),
            (self.tr("Drag, Esc"), self.tr("move a point; take the drag back")),
            (self.tr("Delete"), self.tr("remove the point under the pointer or cursor")),
            (self.tr("1, 2"), self.tr("choose class 1 or class 0")),
            (self.tr("Wheel, [ and ]"), self.tr("radius of eraser and spray")),
            (self.tr("Arrows, with Shift"), self.tr("move the cursor, in small steps")),
            (self.tr("Space, with Shift"), self.tr("use the tool at the cursor, with the other class")),
            (self.tr("Ctrl and arrows"), self.tr("move the point at the cursor")),
        )

    def _network_rows(self) -> Rows:
        return (
            (self.tr("Point at a unit"), self.tr("its output on the plane")),
            (self.tr("Point at a line or bias"), self.tr("its value and gradient")),
            (self.tr("Click it, Enter, Esc"), self.tr("type a value, accept it, leave it")),
            (self.tr("Click a feature"), self.tr("use it or drop it")),
            (self.tr("Arrows, Enter"), self.tr("walk through the network, edit")),
            (self.tr("+ and \u2212"), self.tr("more or fewer units in the layer")),
            (self.tr("Click a warning, D"), self.tr("what it is and what to try; the next one")),
        )

    def _other_rows(self) -> Rows:
        return (
            (self.tr("Wheel, drag, double click"), self.tr("zoom the loss, move it, show all of it")),
            (self.tr("Drag the timeline, arrows"), self.tr("go to another iteration; M marks it")),
            (self.tr("Click a grey curve"), self.tr("return to a run that was left")),
            (self.tr("Point at a cell, click it"), self.tr("what belongs to it; the sum that makes it")),
            (self.tr("Up and Down in a field"), self.tr("the next value; Enter accepts what is typed")),
            (self.tr("Tab"), self.tr("the next control: run, data, network, output")),
        )


class AboutDialog(_HelpDialog):
    """Name, version and purpose."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("about_dialog")
        self.setWindowTitle(self.tr("About Glassbox"))
        version = self.tr("Version {version}").format(version=VERSION)
        purpose = self.tr(
            "See a neural network while it learns: the forward pass, the loss, back propagation and the update, on"
            " points you set yourself."
        )
        licence = self.tr("MIT licence")
        quiet = theme.colours.quiet
        text = self._text(
            f'<p style="font-size: 16pt; font-weight: 600; margin: 0">Glassbox</p>'
            f'<p style="color: {quiet}; margin: 2px 0 14px 0">{version}</p><p>{purpose}</p>'
            f'<p style="color: {quiet}">{licence}</p>'
        )
        text.setWordWrap(True)
        text.setFixedWidth(340)
        self._grid.addWidget(text, 0, 0)


def _shortcuts(actions: Mapping[str, QAction], prefixes: tuple[str, ...]) -> Rows:
    """Keys and name of each action that has keys; what is chosen with it, where only the title of its menu says so."""
    submenus = {action_id: title for title, ids in ActionTable().submenus().values() for action_id in ids.split()}
    for action_id, action in actions.items():
        keys = [keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts()]
        if action_id.startswith(prefixes) and keys:
            name, menu = action.text().replace("&", ""), submenus.get(action_id)
            yield " \u00b7 ".join(keys), f"{menu}: {name}" if menu else name
