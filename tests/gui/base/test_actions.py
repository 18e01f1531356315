"""The table of actions: ids and shortcuts once each, everything explained, and the names that scripts rely on."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gui.base.actions import ActionTable, create_actions
from gui.shell.menus import MenuTable, fill_menu_bar
from tests.tools.window import Glassbox

PROMISED_ACTIONS = (
    "run.toggle",
    "run.step",
    "run.step_back",
    "run.step_epoch",
    "run.size_phase",
    "run.size_example",
    "run.size_iteration",
    "run.size_epoch",
    "run.reset",
    "run.new_weights",
    "edit.undo",
    "edit.redo",
    "data.clear",
)
PROMISED_WIDGETS = ("network_view", "boundary_view", "loss_view", "data_panel", "network_panel", "training_panel")
ROWS = ActionTable().rows()


def test_every_action_has_an_id_of_its_own() -> None:
    assert not [name for name, n in Counter(row.id for row in ROWS).items() if n > 1]


def test_no_shortcut_is_given_twice_on_any_way_of_writing_it() -> None:
    keys = [QKeySequence(keys).toString() for row in ROWS for keys in row.shortcuts]
    assert all(keys), "a shortcut that Qt does not know"
    assert not [name for name, n in Counter(keys).items() if n > 1]


def test_every_action_is_in_exactly_one_menu_and_every_menu_entry_is_an_action() -> None:
    table = MenuTable()
    submenus = table.submenus()
    within = [entry for _, ids in submenus.values() for entry in ids.split() if entry != "-"]
    entries = [entry for _, ids in table.menus() for entry in ids.split() if entry != "-"]
    assert sorted(entries + within) == sorted([*(row.id for row in ROWS), *submenus])


def test_the_menu_bar_shows_every_action_once_and_the_step_sizes_in_a_menu_of_their_own(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = create_actions(window)
    fill_menu_bar(window.menuBar(), actions)
    menus = window.menuBar().findChildren(QMenu)
    shown = [action.objectName() for menu in menus for action in menu.actions() if action.objectName()]
    assert sorted(shown) == sorted(actions)
    (sizes,) = [menu for menu in menus if menu.title() == "Step Size"]
    assert [action.text() for action in sizes.actions()] == ["Phase", "Example", "Iteration", "Epoch"]


def test_a_switch_does_not_flap_while_its_key_is_held(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    for action in create_actions(window).values():
        assert action.autoRepeat() == (not action.isCheckable()), action.objectName()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_every_action_has_a_name_and_a_sentence(row: object) -> None:
    assert row.text  # type: ignore[attr-defined]
    assert row.help.endswith(".")  # type: ignore[attr-defined]


def test_the_window_has_every_promised_action_and_widget_under_its_name(glassbox: Glassbox) -> None:
    for name in PROMISED_ACTIONS:
        found = glassbox.window.findChild(QAction, name)
        assert isinstance(found, QAction), name
        assert found is glassbox.window.actions_by_id[name]
    for name in PROMISED_WIDGETS:
        widget = glassbox.window.findChild(QWidget, name)
        assert isinstance(widget, QWidget), name
        assert widget.isVisible(), name


def test_every_action_has_a_tooltip_with_its_name_and_shortcut_and_a_status_tip(glassbox: Glassbox) -> None:
    for row in ROWS:
        action = glassbox.window.actions_by_id[row.id]
        assert f"<b>{action.text().replace('&', '')}</b>" in action.toolTip(), row.id
        assert action.statusTip(), row.id
        if row.shortcuts:
            assert QKeySequence(row.shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText) in action.toolTip()


def test_after_running_and_undoing_the_tooltips_still_say_what_a_click_does(glassbox: Glassbox) -> None:
    toggle, undo = (glassbox.window.actions_by_id[name] for name in ("run.toggle", "edit.undo"))
    glassbox.trigger("run.toggle")
    assert "<b>Pause</b>" in toggle.toolTip()
    glassbox.trigger("data.clear")
    assert "<b>Undo Clear Points</b>" in undo.toolTip()
    glassbox.trigger("run.toggle")
    glassbox.trigger("edit.undo")
    assert "<b>Run</b>" in toggle.toolTip()
    assert "<b>Undo</b>" in undo.toolTip()


def test_every_action_does_something(glassbox: Glassbox) -> None:
    """A row of the table that nobody listens to is a menu entry that looks done."""
    glassbox.trigger("help.lessons")  # with the first lesson its own actions are connected
    deaf = []
    for name, action in glassbox.window.actions_by_id.items():
        shown_in = [where for where in action.associatedObjects() if isinstance(where, QMenu)]
        if not action.isCheckable() and action.receivers(SIGNAL("triggered(bool)")) <= len(shown_in):
            deaf.append(name)
    assert not deaf
