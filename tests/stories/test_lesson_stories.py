"""A learner does a lesson in the real window: to its end, with a break, and off the path and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.explain.target import Target
from core.io.experiment.experiment_file import encode
from gui.control.files.experiment_file import FileController, fresh_run
from gui.views.exercise.view import ExerciseView
from tests.tools.lesson_player import LessonPlayer
from tests.tools.window import Glassbox, opened_glassbox

HEAD = """
format = "glassbox-lesson"
version = 1
id = "sample"
title = "A sample"
"""

ASKING = (
    HEAD
    + """
[start]
network = { hidden_units = [], activation = "tanh", learning_rate = 0.1 }
points = [[1.0, 1.0, 1]]
weights = [{ W = [[0.5, 0.5]], b = [1.0] }]
docks = ["equations"]

[[steps]]
text = "A network with one unit."
question = { kind = "cells", cells = ["Z[1]"], why = "Each row is a unit." }

[[steps]]
text = "One step."
question = { kind = "loss" }
"""
)


WIDER = (
    HEAD
    + """
hide = ["loss", "data_panel"]

[start]
network = { hidden_units = [], learning_rate = 0.5, train_fraction = 1.0 }
data = { name = "xor4" }

[[steps]]
text = "Add a layer."
do = "Press +."
goal = "layers >= 1"
may_change = ["hidden_units"]

[[steps]]
text = "Look at the microscope and make a step."
goal = 'opened("microscope") and pressed("run.step") and iteration >= 1'
hints = ["First hint.", "Second hint."]

[[steps]]
text = "Another network."
start = { network = { hidden_units = [2] }, data = { name = "gauss" }, docks = ["checks"] }
goal = "iteration >= 1"
"""
)


def written(folder: Path, text: str) -> Path:
    path = folder / "sample.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def player(glassbox: Glassbox) -> LessonPlayer:
    glassbox.window.resize(1280, 800)
    return LessonPlayer(glassbox)


def test_a_lesson_is_done_from_the_menu_to_its_end(player: LessonPlayer) -> None:
    player.open("xor")
    assert player.text("lesson_title") == "XOR needs a hidden layer"
    assert player.text("lesson_step") == "Step 1 of 6"
    assert not player.answer(1)
    assert player.text("lesson_reply").startswith("✗")
    assert player.answer(2)
    assert player.text("lesson_reply").startswith("✓")
    player.next()
    assert not player.is_reached
    player.full_speed()
    assert player.run_to_goal().iteration >= 100
    player.next()
    assert player.answer("0,5")
    player.next()
    assert "+" in player.hint()
    player.click("layers.add")
    assert player.run_to_goal().train_accuracy == 1.0
    player.next()
    player.point_at(Target("unit", 1, 0))
    player.wait_for_goal()
    player.next()
    assert player.answer(3)
    player.next()
    assert player.text("lesson_end_text") == "All 6 steps are done. Hints taken: 1."
    assert player.entry("xor").mark == "✓"


def test_covered_cells_and_predictions_are_asked_when_their_step_begins(player: LessonPlayer, tmp_path: Path) -> None:
    player.open_file(written(tmp_path, ASKING))
    assert player.window.equations_view.isVisible()
    assert not player.fill("1")
    assert player.course.record.answers[-1].slip == "forgot_bias"
    player.click("prediction_again")
    assert player.fill("2")
    assert player.text("lesson_reply") == "✓ Each row is a unit."
    player.next()
    assert not player.course.can_go_on
    assert player.predict("falls")
    assert player.program.settle().iteration == 1
    player.next()
    assert player.text("lesson_end_text") == "All 2 steps are done. Hints taken: 0."


def test_a_lesson_is_taken_up_after_a_restart_with_the_network_its_step_began_with(
    qtbot: QtBot, isolated_settings: None, tmp_path: Path
) -> None:
    path = written(tmp_path, WIDER)
    with opened_glassbox(qtbot) as first:
        player = LessonPlayer(first)
        player.open_file(path)
        player.click("layers.add")
        player.wait_for_goal()
        player.next()
        player.hint()
        begun = first.settle()
        player.press("run.step")
        player.open("relu")
    with opened_glassbox(qtbot) as second:
        player = LessonPlayer(second)
        player.press("help.lessons")
        rows = player.window.focusWidget()
        assert isinstance(rows, QListWidget)
        assert rows.currentItem().text() == "ReLU"
        player.open_file(path)
        assert player.text("lesson_step") == "Step 2 of 3"
        assert player.text("lesson_hint_1") == "Hint 1. First hint."
        snapshot = second.settle()
        assert snapshot.experiment == begun.experiment
        assert snapshot.experiment.spec.hidden_units == (4,)
        for now, then in zip(snapshot.parameters.weights, begun.parameters.weights, strict=True):
            assert (now == then).all()
        assert not player.text("lesson_differences")


CODING = (
    HEAD
    + """
[start]
network = { hidden_units = [2] }
data = { name = "xor4" }
docks = ["exercise"]

[[steps]]
text = "Write it."
goal = 'code_right("forward")'
"""
)


def test_code_that_was_written_in_a_lesson_is_there_when_it_is_taken_up_again(
    qtbot: QtBot, isolated_settings: None, tmp_path: Path
) -> None:
    path = written(tmp_path, CODING)
    for typed in ("# first ", "# second "):
        with opened_glassbox(qtbot) as program:
            player = LessonPlayer(program)
            player.open_file(path)
            editor = program.view(ExerciseView).findChild(QPlainTextEdit)
            assert isinstance(editor, QPlainTextEdit)
            before = editor.toPlainText()
            QTest.keyClicks(editor, typed)
    assert "# first" in before


def test_off_the_path_the_pane_says_in_what_and_leads_back(player: LessonPlayer, tmp_path: Path) -> None:
    player.open_file(written(tmp_path, WIDER))
    assert not player.text("lesson_differences")
    player.click("layers.add")  # the step is about that
    player.program.settle()
    assert not player.text("lesson_differences")
    player.program.change(learning_rate=3.0)
    assert player.text("lesson_differences") == "Other than in the lesson: Learning rate."
    player.press("run.step")
    player.program.wait_for(lambda snapshot: snapshot.iteration == 1)
    player.click("lesson_return")
    assert player.wait_for_start().experiment.spec.learning_rate == 0.5
    assert player.program.settle().iteration == 0
    assert not player.text("lesson_differences")
    player.press("edit.undo")
    assert player.program.wait_for(lambda snapshot: snapshot.iteration == 1).experiment.spec.learning_rate == 3.0
    assert player.text("lesson_differences") == "Other than in the lesson: Learning rate."


def test_a_step_counts_what_is_opened_and_pressed_and_can_have_a_network_of_its_own(
    player: LessonPlayer, tmp_path: Path
) -> None:
    player.open_file(written(tmp_path, WIDER))
    player.skip()
    player.press("run.step")
    player.program.wait_for(lambda snapshot: snapshot.iteration == 1)
    assert not player.is_reached
    player.click("microscope_button")
    player.wait_for_goal()
    player.next()
    assert player.program.settle().experiment.data_settings.name == "gauss"
    assert player.window.dock_area.open_docks == {"checks"}
    assert not player.is_reached
    player.press("run.step")
    player.wait_for_goal()
    player.press("help.next_step")
    assert player.text("lesson_end_text") == "You have come to the end. Steps not done yet: 1."
    player.click("lesson_end_back")
    assert player.text("lesson_step") == "Step 2 of 3"


def test_undo_of_its_start_takes_the_lesson_away_with_all_that_it_hid(player: LessonPlayer, tmp_path: Path) -> None:
    before = player.program.experiment
    player.open_file(written(tmp_path, WIDER))
    assert not player.window.loss_view.isVisible()
    assert not player.window.sidebar.isVisible()
    player.press("edit.undo")
    player.program.wait_until(lambda: not player.pane.isVisible())
    assert player.program.settle().experiment == before
    assert player.window.loss_view.isVisible()
    assert player.window.sidebar.isVisible()
    assert player.lessons.course is None


def test_a_lesson_is_left_and_the_experiment_stays(player: LessonPlayer, tmp_path: Path) -> None:
    path = written(tmp_path, WIDER)
    player.open_file(path)
    wanted = player.program.experiment
    player.click("lesson_leave")
    assert not player.pane.isVisible()
    assert player.window.loss_view.isVisible()
    assert player.program.settle().experiment == wanted
    assert not player.window.actions_by_id["help.next_step"].isEnabled()
    player.open_file(path)
    assert player.text("lesson_step") == "Step 1 of 3"


def test_a_broken_lesson_is_one_sentence_and_the_one_under_way_goes_on(player: LessonPlayer, tmp_path: Path) -> None:
    player.open_file(written(tmp_path, WIDER))
    broken = tmp_path / "broken.toml"
    broken.write_text(WIDER.replace("layers >= 1", "layrs >= 1"), encoding="utf-8")
    player.window.file_dropped.emit(str(broken))
    box = player.window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    player.program.wait_until(box.isVisible)
    assert "steps[0].goal" in box.informativeText()
    box.close()
    assert player.text("lesson_step") == "Step 1 of 3"
    assert player.program.settle().experiment.data_settings.name == "xor4"


@pytest.mark.nightly
def test_begin_again_forgets_what_was_done_and_undo_has_all_of_it_back(player: LessonPlayer, tmp_path: Path) -> None:
    path = written(tmp_path, WIDER)
    player.open_file(path)
    player.click("layers.add")
    player.wait_for_goal()
    player.next()
    player.click("lesson_again")
    player.wait_for_start()
    assert player.text("lesson_step") == "Step 1 of 3"
    assert not player.is_reached
    assert player.program.settle().experiment.spec.hidden_units == ()
    player.press("edit.undo")
    assert player.program.settle().experiment.spec.hidden_units == (4,)
    assert not player.pane.isVisible()
    player.open_file(path)
    assert player.text("lesson_step") == "Step 2 of 3"
    assert player.course.passed == (True, False, False)


def test_the_welcome_leads_to_the_first_lesson_that_is_not_done(player: LessonPlayer) -> None:
    player.press("help.welcome")
    welcome = player.window.findChild(QWidget, "welcome_dialog")
    assert isinstance(welcome, QWidget)
    player.click("welcome_lesson")
    player.wait_for_start()
    assert not welcome.isVisible()
    first, second = player.lessons.shelf.entries()[:2]
    assert player.text("lesson_title") == first.title
    while not player.course.progress.is_at_end:
        player.skip()
    assert player.text("lesson_end_next") == f"Next: {second.title}"
    player.click("lesson_end_go_on")
    player.wait_for_start()
    assert player.text("lesson_title") == second.title
    assert player.entry(first.id).mark == "0/6"  # nothing of it was done


def test_the_keyboard_alone_leads_through_a_lesson(player: LessonPlayer, tmp_path: Path) -> None:
    keys = QTest.keyClick
    player.press("help.lessons")
    rows = player.window.focusWidget()
    assert isinstance(rows, QListWidget)
    keys(rows, Qt.Key.Key_End)
    keys(rows, Qt.Key.Key_Home)
    keys(rows, Qt.Key.Key_Return)
    player.wait_for_start()
    assert player.text("lesson_title") == player.lessons.shelf.entries()[0].title
    text = player.window.focusWidget()
    assert text is not None
    assert text.objectName() == "lesson_scroll"
    player.open_file(written(tmp_path, WIDER))
    player.press("help.next_step")
    keys(player.window, Qt.Key.Key_I, Qt.KeyboardModifier.AltModifier)
    player.program.wait_until(lambda: player.course.hints)
    keys(player.window, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    player.program.wait_until(lambda: player.text("lesson_step") == "Step 1 of 3")
    player.press("help.lessons")
    assert player.pane.isAncestorOf(player.window.focusWidget())


ANSWERING = (
    HEAD
    + """
[start]
network = { hidden_units = [], learning_rate = 0.5 }
points = [[1.0, 1.0, 1]]

[[steps]]
text = "Read."
goal = 'pointed("weight", 1, 1, 1)'

[[steps]]
text = "A number."
question = { kind = "number", text = "What is 1 + 1?", answer = 2 }

[[steps]]
text = "A choice."
question = { kind = "choice", text = "Which?", choices = ["This", "That"], answer = 2 }
"""
)


def test_tab_leads_from_the_pane_to_the_network_and_back(player: LessonPlayer) -> None:
    player.choose("help.lessons")
    window = player.window
    rows = player.pane.findChild(QListWidget, "lesson_list")
    assert rows is window.focusWidget()
    QTest.keyClick(rows, Qt.Key.Key_Tab)
    assert window.focusWidget() is window.network_view
    QTest.keyClick(window.network_view, Qt.Key.Key_Backtab)
    assert window.focusWidget() is rows


def test_a_question_has_the_keyboard_when_its_step_begins_unless_the_learner_types_elsewhere(
    player: LessonPlayer, tmp_path: Path
) -> None:
    player.open_file(written(tmp_path, ANSWERING))
    player.press("help.next_step")
    field = player.window.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "2")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert player.text("lesson_reply").startswith("✓")
    player.press("help.next_step")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(player.window.focusWidget(), key)
    choice = player.pane.findChild(QRadioButton, "lesson_choice_2")
    assert isinstance(choice, QRadioButton)
    assert choice.isChecked()
    assert player.text("lesson_reply").startswith("✓")
    player.back()
    rate = player.window.findChild(QComboBox, "learning_rate")
    assert isinstance(rate, QComboBox)
    rate.lineEdit().setFocus()
    player.press("help.next_step")
    assert not player.pane.isAncestorOf(player.window.focusWidget())


def test_a_goal_that_the_text_says_already_is_not_said_again_but_its_sign_comes(
    player: LessonPlayer, tmp_path: Path
) -> None:
    player.open_file(written(tmp_path, ANSWERING))
    assert player.text("lesson_goal") == ""
    player.point_at(Target("weight", 1, 0, 0))
    player.wait_for_goal()
    assert player.text("lesson_goal") == "Done."


def test_the_line_at_the_bottom_does_not_lead_away_from_a_lesson(player: LessonPlayer, tmp_path: Path) -> None:
    hint = player.window.findChild(QLabel, "hint")
    assert isinstance(hint, QLabel)
    player.open_file(written(tmp_path, ANSWERING))
    assert "lesson" in hint.text()
    player.click("lesson_leave")
    assert hint.text().startswith("All points are of one class.")


@pytest.mark.nightly
def test_a_lesson_asks_before_an_experiment_with_changes_in_its_file_is_left(
    player: LessonPlayer, tmp_path: Path
) -> None:
    files = player.window.findChild(FileController)
    assert isinstance(files, FileController)
    saved = tmp_path / "own.glassbox"
    saved.write_bytes(encode(fresh_run(player.program.experiment)))
    files.open(str(saved))
    player.program.settle()
    player.press("run.step")
    player.program.wait_for(lambda snapshot: snapshot.iteration == 1)
    player.window.file_dropped.emit(str(written(tmp_path, WIDER)))
    question = player.window.findChild(QMessageBox)
    assert isinstance(question, QMessageBox)
    assert player.lessons.course is None
    question.button(QMessageBox.StandardButton.Discard).click()
    player.wait_for_start()
    assert player.text("lesson_title") == "A sample"
    assert not files.path


@pytest.mark.nightly
def test_a_lesson_is_opened_with_the_dialog_of_experiments(player: LessonPlayer, tmp_path: Path) -> None:
    path = written(tmp_path, WIDER)
    player.press("file.open")
    dialog = player.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert any(name.endswith("(*.toml)") for name in dialog.nameFilters())
    player.program.name_file(dialog, path)
    player.wait_for_start()
    assert player.text("lesson_title") == "A sample"
