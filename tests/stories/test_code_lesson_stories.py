"""A lesson whose goals speak of the learner's own code, played on the whole program with real clicks and keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.lessons.hand_in.replay import check_hand_in
from gui.views.exercise.view import ExerciseView
from tests.gui.control.test_hand_in import hand_in
from tests.tools.learner_code import TWO_LAYERS
from tests.tools.lesson_player import LessonPlayer
from tests.tools.window import Glassbox

LESSON = """format = "glassbox-lesson"
version = 1
id = "own-code-test"
title = "Own code"
[start]
network = { hidden_units = [4], learning_rate = 0.5, seed = 2 }
data = { name = "xor4" }
docks = ["exercise"]
[[steps]]
text = "Write."
goal = 'code_right("forward") and code_right("backward")'
[[steps]]
text = "Train."
goal = "own_iterations >= 20"
"""


def write(player: LessonPlayer, code: str) -> None:
    editor = player.program.view(ExerciseView).editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    editor.textCursor().insertText(code)


def test_functions_that_are_right_and_iterations_they_made_reach_goals(glassbox: Glassbox, tmp_path: Path) -> None:
    glassbox.window.resize(1280, 800)
    (tmp_path / "lesson.toml").write_text(LESSON, encoding="utf-8")
    player = LessonPlayer(glassbox)
    player.open_file(tmp_path / "lesson.toml")
    write(player, TWO_LAYERS.replace("A2 - Y", "Y - A2"))
    player.click("check_code_button")
    glassbox.wait_until(lambda: player.course.happened.right_code >= {"forward"})
    assert not player.is_reached
    write(player, TWO_LAYERS)
    player.click("check_code_button")
    player.wait_for_goal()
    player.next()
    player.click("train_code_button")
    glassbox.wait_until(lambda: glassbox.window.snapshot is not None and glassbox.window.snapshot.trains_own_code)
    player.run_to_goal()
    player.next()
    checked = check_hand_in(hand_in(player, tmp_path / "ada.handin"))
    assert checked.problem == ""
    assert [step.is_passed for step in checked.steps] == [True, True]
