"""The second half of the lessons, done in the window with real events: what a learner clicks and types in each step."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from core.explain.target import Target
from core.lessons.exercise.fence import FUNCTIONS
from gui.views.exercise.view import ExerciseView
from tests.tools.learner_code import TWO_LAYERS
from tests.tools.lesson_player import LessonPlayer


def play_backward_output(player: LessonPlayer) -> None:
    assert player.answer(1)
    player.next()
    assert not player.fill("0.5")
    assert player.course.record.answers[-1].slip == "error_sign"
    assert player.fill("-0.5")
    player.next()
    assert player.fill("-1", "-0,5", "-0.5")
    player.next()
    player.point_at(Target("weight", 2, 0, 0))
    player.wait_for_goal()
    player.next()
    assert player.predict("up")
    player.wait_for_goal()
    player.next()
    assert player.fill("0.5", "1", "0.5")


def play_backward_hidden(player: LessonPlayer) -> None:
    assert player.answer("-0.25")
    player.next()
    assert player.answer("0.1")
    player.next()
    assert not player.fill("-0.25", "0.5")
    assert player.course.record.answers[-1].slip == "forgot_slope"
    assert player.fill("0.05")
    player.next()
    assert player.fill("-0.25", "-0.5", "0.05", "0.1", "-0.25", "0.05")
    player.next()
    player.step_to_goal()
    player.next()
    assert player.fill("-0.05", "0")


def play_learning_rate(player: LessonPlayer) -> None:
    assert player.fill("1", "-0.75")
    player.next()
    assert player.answer(2)
    player.run_fast_to_goal()
    player.next()
    _draw(player, (-3.0, 3.0), (3.0, 3.0), (3.0, -3.0), (-3.0, -3.0), (-3.0, 3.0))
    player.predict("check")
    player.wait_for_goal()
    player.next()
    assert player.answer(2)
    player.set_number("learning_rate", "30")
    player.press("run.reset")
    player.run_fast_to_goal()
    player.next()
    assert player.answer(3)
    player.run_fast_to_goal()
    player.next()
    player.press("run.lower_rate")
    player.set_number("learning_rate", "0.1")
    player.press("run.reset")
    player.run_fast_to_goal()


def play_initialise(player: LessonPlayer) -> None:
    assert player.answer(3)
    player.run_fast_to_goal()
    player.next()
    assert not player.answer(1)
    assert player.answer(3)
    player.next()
    assert player.answer(2)
    player.run_fast_to_goal()
    player.next()
    player.run_fast_to_goal()
    player.next()
    assert player.answer(2)
    player.set_choice("initializer", "xavier")
    player.set_number("init_scale", "1")
    player.run_fast_to_goal()


def play_xor(player: LessonPlayer) -> None:
    assert player.answer(2)
    player.next()
    player.run_fast_to_goal()
    player.next()
    assert player.answer("0,5")
    player.next()
    player.click("layers.add")
    player.run_fast_to_goal()
    player.next()
    player.point_at(Target("unit", 1, 0))
    player.wait_for_goal()
    player.next()
    assert player.answer(3)


def play_width(player: LessonPlayer) -> None:
    assert player.answer(2)
    for _ in range(2):
        player.program.train(3)
        player.press("run.new_weights")
    player.wait_for_goal()
    player.next()
    assert player.answer(2)
    player.next()
    for _ in range(6):
        player.click("units.add.1")
    player.run_fast_to_goal()
    player.next()
    assert player.answer(2)
    player.run_fast_to_goal()
    player.next()
    player.click("units.add.1")
    player.click("units.add.1")
    player.run_fast_to_goal()


def play_depth(player: LessonPlayer) -> None:
    player.run_fast_to_goal()
    player.next()
    assert player.answer(3)
    player.run_fast_to_goal()
    player.next()
    assert player.answer("0.00024")
    player.next()
    player.point_at(Target("weight", 1, 0, 0))
    player.point_at(Target("weight", 7, 0, 0))
    player.wait_for_goal()
    player.next()
    player.click("activation_tanh")
    player.set_number("learning_rate", "0.3")
    player.press("run.reset")
    player.run_fast_to_goal()
    player.next()
    assert player.answer(3)


def play_overfitting(player: LessonPlayer) -> None:
    assert player.answer(2)
    player.run_fast_to_goal()
    player.next()
    test_loss = player.program.settle().history.test
    _go_to(player, int(test_loss.iterations[test_loss.lows.argmin()]))
    player.wait_for_goal()
    player.next()
    assert player.answer(2)
    player.set_choice("penalty", "l2")
    player.set_number("penalty_rate", "0.1")
    player.press("run.reset")
    player.run_fast_to_goal()
    player.next()
    assert player.answer(2)
    player.run_fast_to_goal()


def play_learning_loop(player: LessonPlayer) -> None:
    player.press("run.new_weights")
    player.wait_for_goal()
    player.next()
    assert player.answer(1)
    player.step_to_goal()
    player.next()
    player.step_to_goal()
    player.next()
    assert player.answer(2)
    player.step_to_goal()
    player.next()
    assert player.answer(1)
    player.step_to_goal()
    player.next()
    player.run_fast_to_goal()
    player.next()
    assert player.answer(1)


def play_exercise(player: LessonPlayer) -> None:
    editor = player.program.view(ExerciseView).editor
    for name in FUNCTIONS:
        editor.setFocus()
        QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QGuiApplication.clipboard().setText(_code_until(name))
        QTest.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        player.wait_for_goal()
        player.next()
    player.click("train_code_button")
    player.program.wait_for(lambda snapshot: snapshot.trains_own_code)
    player.run_fast_to_goal()


def _code_until(name: str) -> str:
    """The learner's code when this function is written, too."""
    functions = TWO_LAYERS.split("\n\n\ndef ")
    return "\n\n\ndef ".join(functions[: FUNCTIONS.index(name) + 2])


def _draw(player: LessonPlayer, *places: tuple[float, float]) -> None:
    for start, end in pairwise(places):
        player.program.drag(start, end)


def _go_to(player: LessonPlayer, iteration: int) -> None:
    """Click this iteration on the timeline."""
    strip = player.window.loss_view.timeline
    place = QPoint(round(strip.x_of(iteration)), strip.height() // 2)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)


PLAYS: dict[str, Callable[[LessonPlayer], None]] = {
    "backward-output": play_backward_output,
    "backward-hidden": play_backward_hidden,
    "learning-rate": play_learning_rate,
    "initialise": play_initialise,
    "xor": play_xor,
    "width": play_width,
    "depth": play_depth,
    "overfitting": play_overfitting,
    "learning-loop": play_learning_loop,
    "exercise": play_exercise,
}
"""What is done in each lesson, from its first step to its last, by the lesson's id."""
