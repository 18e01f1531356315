"""What a learner does to compare runs, with the real dialog and the real view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QPushButton

from gui.views.compare.dialog import CompareDialog
from gui.views.compare.pictures import RunPictures
from gui.views.compare.table import RunsTable
from gui.views.compare.view import CompareView
from tests.tools.window import Glassbox


def compare_view(program: Glassbox) -> CompareView:
    """The view, once its dock was shown."""
    view = program.window.findChild(CompareView)
    assert isinstance(view, CompareView)
    return view


def open_dialog(program: Glassbox) -> CompareDialog:
    """Compare… from the menu."""
    program.trigger("run.compare")
    (dialog,) = (one for one in program.window.findChildren(CompareDialog) if one.isVisible())
    return dialog


def choose_what(dialog: CompareDialog, field: str) -> None:
    """Choose in the list what differs."""
    box = dialog.findChild(QComboBox, "compared_field")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(field))


def accept(program: Glassbox, dialog: CompareDialog) -> None:
    """Press Compare, if that can be pressed, else Esc."""
    button = dialog.findChild(QPushButton, "compare_accept")
    assert isinstance(button, QPushButton)
    if button.isEnabled():
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    program.wait_until(lambda: not program.window.findChildren(CompareDialog))


def compare(program: Glassbox, field: str) -> None:
    """Compare with what is proposed for a field."""
    dialog = open_dialog(program)
    choose_what(dialog, field)
    accept(program, dialog)


def press(program: Glassbox, name: str) -> None:
    """Click a button of the view."""
    button = compare_view(program).findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def pictures(program: Glassbox) -> list[RunPictures]:
    """Those of the runs that are seen, the present one first."""
    return [one for one in compare_view(program).findChildren(RunPictures) if one.isVisible()]


def table(program: Glassbox) -> RunsTable:
    """The table of the runs."""
    found = compare_view(program).findChild(RunsTable)
    assert isinstance(found, RunsTable)
    return found


def do_with_run(program: Glassbox, place: int, what: str) -> None:
    """An entry of the menu of a run: adopt, save or remove."""
    column = compare_view(program)._columns[place]
    action = column.findChild(QAction, f"run_{what}")
    assert isinstance(action, QAction)
    action.trigger()
