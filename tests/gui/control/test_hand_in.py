"""Handing in with real events: what was done in a lesson is in one file, which is done again to the same end."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit

from core.lessons.hand_in.packing import decode_hand_in
from core.lessons.hand_in.records import HandIn
from core.lessons.hand_in.replay import check_hand_in
from core.training.action_log import ActionsTaken
from gui.session.run_serializer import RunSerializer
from tests.tools.lesson_player import LessonPlayer
from tests.tools.window import Glassbox, opened_glassbox

LESSON = """format = "glassbox-lesson"
version = 1
id = "hand-in-test"
title = "Hand in"
[start]
network = { hidden_units = [3], learning_rate = 0.5, seed = 2 }
data = { name = "xor4" }
[[steps]]
text = "Train."
do = "Run."
goal = "iteration >= 30 and loss < before(loss)"
[[steps]]
text = "Choose."
question = { kind = "choice", text = "Which?", choices = ["one", "two"], answer = 2 }
[[steps]]
text = "A wider network, and another rate."
goal = "units >= 4 and learning_rate > 0.9"
may_change = ["hidden_units", "learning_rate"]
"""


@pytest.fixture
def player(glassbox: Glassbox, tmp_path: Path) -> LessonPlayer:
    glassbox.window.resize(1280, 800)
    (tmp_path / "lesson.toml").write_text(LESSON, encoding="utf-8")
    player = LessonPlayer(glassbox)
    player.open_file(tmp_path / "lesson.toml")
    return player


def hand_in(player: LessonPlayer, path: Path, name: str = "Ada") -> HandIn:
    """By the menu, the name and the file dialog."""
    window, program = player.window, player.program
    player.choose("help.hand_in")
    dialog = window.findChild(QInputDialog, "hand_in_dialog")
    assert dialog is not None
    program.wait_until(dialog.isVisible)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.selectAll()
    QTest.keyClicks(field, name)
    QTest.keyClick(field, Qt.Key.Key_Return)
    program.wait_until(lambda: any(one.isVisible() for one in window.findChildren(QFileDialog)))
    (files,) = [one for one in window.findChildren(QFileDialog) if one.isVisible()]
    edit = files.findChild(QLineEdit)
    assert edit is not None
    edit.setText(str(path))
    QTest.keyClick(edit, Qt.Key.Key_Return)
    program.wait_until(path.exists)
    return decode_hand_in(path.read_bytes(), path.name)


def do_first_step(player: LessonPlayer) -> None:
    player.full_speed()
    player.run_to_goal()
    player.next()


def do_the_rest(player: LessonPlayer) -> None:
    player.answer(1)
    player.answer(2)
    player.next()
    player.click("units.add.1")
    player.set_number("learning_rate", "2")
    player.press("edit.undo")
    player.set_number("learning_rate", "1.5")
    player.wait_for_goal()
    player.next()


def wait_until_kept(player: LessonPlayer) -> None:
    """Until all that was done is in the file that the next sitting goes on with."""
    (serializer,) = player.window.findChildren(RunSerializer)
    player.program.wait_until(lambda: not serializer._asked)


def test_a_lesson_that_was_done_is_passed_when_its_file_is_done_again(player, tmp_path):
    do_first_step(player)
    do_the_rest(player)
    handed = hand_in(player, tmp_path / "ada.handin")
    checked = check_hand_in(handed)
    assert handed.learner == "Ada"
    assert checked.problem == ""
    assert [step.is_passed for step in checked.steps] == [True, True, True]
    assert checked.steps[1].n_answers == 2


def test_what_was_done_before_the_lesson_was_left_is_handed_in_too(player, tmp_path):
    do_first_step(player)
    player.program.wait_until(lambda: player.course.number == 1)
    player.click("lesson_leave")
    player.program.settle()
    wait_until_kept(player)
    player.open_file(tmp_path / "lesson.toml")
    assert player.step == 2
    do_the_rest(player)
    handed = hand_in(player, tmp_path / "ada.handin")
    assert len(handed.sittings) == 2
    checked = check_hand_in(handed)
    assert [step.is_passed for step in checked.steps] == [True, True, True]
    assert checked.problem == ""


def test_a_lesson_that_is_taken_up_after_a_restart_is_handed_in_without_a_problem(qtbot, isolated_settings, tmp_path):
    path = tmp_path / "lesson.toml"
    path.write_text(LESSON, encoding="utf-8")
    with opened_glassbox(qtbot) as program:
        player = LessonPlayer(program)
        player.open_file(path)
        do_first_step(player)
        wait_until_kept(player)
    with opened_glassbox(qtbot) as program:
        player = LessonPlayer(program)
        player.open_file(path)
        assert player.step == 2
        do_the_rest(player)
        checked = check_hand_in(hand_in(player, tmp_path / "ada.handin"))
    assert [step.is_passed for step in checked.steps] == [True, True, True]
    assert checked.problem == ""


def test_nothing_can_be_handed_in_without_a_lesson(player):
    action = player.window.actions_by_id["help.hand_in"]
    assert action.isEnabled()
    player.click("lesson_leave")
    assert not action.isEnabled()


def actions_taken(player: LessonPlayer) -> ActionsTaken:
    taken: list[ActionsTaken] = []
    RunSerializer(player.program.thread, player.window).ask_for_actions(taken.append)
    player.program.wait_until(lambda: taken)
    return taken[0]


def test_nothing_is_noted_any_more_when_the_lesson_is_left(player):
    player.set_number("learning_rate", "1.5")
    assert actions_taken(player).actions
    player.click("lesson_leave")
    player.set_number("learning_rate", "2")
    assert not actions_taken(player).actions


def test_where_too_much_was_done_before_another_run_came_between_that_is_said(player, monkeypatch):
    monkeypatch.setattr("core.training.action_log.MAX_ACTIONS", 1)
    player.set_number("learning_rate", "1.5")
    player.program.document.opened.emit()
    player.pane.return_requested.emit()
    player.program.wait_until(lambda: "more was changed" in player.window.statusBar().currentMessage())


def test_the_right_answer_counts_however_many_wrong_ones_came_before_it(player, tmp_path, monkeypatch):
    monkeypatch.setattr("core.lessons.course.MAX_ANSWERS", 2)
    do_first_step(player)
    player.answer(1)
    player.answer(1)
    do_the_rest(player)
    handed = hand_in(player, tmp_path / "ada.handin")
    assert [step.is_passed for step in check_hand_in(handed).steps] == [True, True, True]
