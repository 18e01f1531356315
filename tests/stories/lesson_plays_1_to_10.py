"""The first half of the lessons, done in the window with real events: what a learner clicks and types, step by step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from core.explain.target import Target
from core.model.activations import LECTURE_ACTIVATIONS
from gui.views.microscope.view import MicroscopeView
from tests.tools.lesson_player import LessonPlayer


def play_one_neuron(player: LessonPlayer) -> None:
    player.point_at(Target("weight", 1, 0, 0))
    player.wait_for_goal()
    player.next()
    assert not player.answer("-0.5")
    assert player.answer("0,5")
    player.next()
    assert player.answer("0.62")
    QTest.mouseMove(player.window.boundary_view, _on_plane(player, 2.0, -1.0))
    player.wait_for_goal()
    player.next()
    assert player.answer(1)
    player.next()
    _type_weight(player, Target("bias", 1, 0), "-3")
    player.wait_for_goal()
    player.next()
    assert player.predict("up")
    player.wait_for_goal()


def play_layers_and_shapes(player: LessonPlayer) -> None:
    assert player.answer(2)
    player.next()
    assert player.answer(2)
    player.press("view.equations")
    player.wait_for_goal()
    player.next()
    assert not player.answer("6")
    assert player.answer("9")
    player.next()
    player.click("units.add.1")
    player.click("units.add.1")
    player.wait_for_goal()
    player.next()
    assert player.answer(1)
    player.click("layers.add")
    while player.program.settle().experiment.spec.hidden_units[1] > 2:
        player.click("units.remove.2")
    player.wait_for_goal()
    player.next()
    assert player.answer("12")


def play_two_layer_output(player: LessonPlayer) -> None:
    player.click("lesson_answer")
    assert not player.fill("0", "0", "0.5", "0.73")
    assert player.course.record.answers[-1].slip == "forgot_bias"
    player.click("prediction_again")
    assert player.fill("1", "", "")
    player.next()
    assert player.fill("1.19", "0.77")
    player.next()
    assert player.answer(2)
    player.next()
    assert player.answer(1)
    player.step_to_goal()
    player.next()
    _type_weight(player, Target("weight", 2, 0, 0), "5")
    player.wait_for_goal()


def play_vectorising(player: LessonPlayer) -> None:
    assert player.answer(2)
    player.next()
    QTest.mouseMove(player.window.boundary_view, _on_plane(player, 1.0, 2.0))
    player.wait_for_goal()
    player.next()
    assert player.answer(2)
    player.next()
    assert player.fill("1.5", "-1")
    player.next()
    assert player.answer(2)
    player.press("view.checks")
    player.wait_for_goal()
    player.next()
    assert player.answer(1)
    QTest.mouseClick(player.window.boundary_view, Qt.MouseButton.LeftButton, pos=_on_plane(player, -3.0, -3.0))
    player.wait_for_goal()


def play_sigmoid(player: LessonPlayer) -> None:
    assert player.answer("0.12")
    player.next()
    assert player.answer(1)
    player.press("view.equations")
    player.wait_for_goal()
    player.next()
    assert player.answer(3)
    player.run_fast_to_goal()
    player.next()
    player.click("settings_fold_button")
    player.set_choice("initializer", "xavier")
    player.set_number("init_scale", "1")
    player.run_fast_to_goal()
    player.next()
    assert player.answer(2)
    player.wait_for_goal()


def play_tanh(player: LessonPlayer) -> None:
    assert player.answer("0.76")
    player.next()
    assert player.answer(1)
    _click_card(player, "tanh")
    player.wait_for_goal()
    player.next()
    assert player.answer(1)
    player.run_to_goal()
    player.next()
    assert player.answer("0.19")
    player.next()
    assert player.answer(2)
    player.run_fast_to_goal()


def play_relu(player: LessonPlayer) -> None:
    assert player.answer("0")
    player.next()
    assert player.answer(2)
    player.program.train(10)
    player.wait_for_goal()
    player.next()
    player.run_fast_to_goal()
    player.next()
    assert not player.answer(2)  # a wrong guess: the run shows what is right
    player.run_to_goal()
    assert player.answer(1)
    player.next()
    assert player.answer(2)
    player.wait_for_goal()
    player.next()
    assert player.answer(3)
    player.press("run.reset")
    player.wait_for_goal()
    player.next()
    assert player.answer(3)
    player.run_fast_to_goal()


def play_leaky_relu(player: LessonPlayer) -> None:
    assert player.answer("-0.3")
    player.next()
    assert player.answer(2)
    player.program.train(10)
    player.wait_for_goal()
    player.next()
    player.run_fast_to_goal()
    player.next()
    assert player.answer(2)
    _click_card(player, "leaky_relu")
    player.run_fast_to_goal()
    player.next()
    assert player.answer(1)
    player.run_to_goal()
    player.next()
    assert player.answer(3)
    player.wait_for_goal()


def play_derivatives(player: LessonPlayer) -> None:
    assert player.answer("0.16")
    player.next()
    assert player.answer(1)
    player.next()
    assert player.answer("16/25")
    player.next()
    assert player.answer(1)
    player.next()
    assert not player.fill("-0.87", "0.43")
    assert player.course.record.answers[-1].slip == "forgot_slope"
    player.click("prediction_again")
    assert player.fill("-0.22", "0.085")
    player.next()
    player.press("view.checks")
    player.wait_for_goal()
    player.next()
    player.set_number("init_scale", "0.1")
    player.wait_for_goal()


def play_cross_entropy(player: LessonPlayer) -> None:
    assert player.answer("0.22")
    player.next()
    assert not player.answer("0.23")
    assert player.answer("1.61")
    player.next()
    assert player.answer("0,92")
    player.next()
    assert player.predict("falls")
    player.run_fast_to_goal()
    player.next()
    assert player.answer(2)
    _type_weight(player, Target("weight", 1, 0, 0), "-5")
    _type_weight(player, Target("weight", 1, 0, 1), "-5")
    player.wait_for_goal()


def _type_weight(player: LessonPlayer, target: Target, value: str) -> None:
    """Click a weight or a bias and type its value."""
    player.click_part(target)
    field = player.window.focusWidget()
    assert isinstance(field, QLineEdit), field
    field.selectAll()
    QTest.keyClicks(field, value)
    QTest.keyClick(field, Qt.Key.Key_Return)


def _click_card(player: LessonPlayer, name: str) -> None:
    """Click the card of one of the lecture's activations, which stand side by side below the microscope."""
    gallery = player.program.view(MicroscopeView).findChild(QWidget, "microscope_gallery")
    assert isinstance(gallery, QWidget)
    place, n = LECTURE_ACTIVATIONS.index(name), len(LECTURE_ACTIVATIONS)
    at = QPoint(gallery.width() * (2 * place + 1) // (2 * n), gallery.height() // 2)
    QTest.mouseClick(gallery, Qt.MouseButton.LeftButton, pos=at)


def _on_plane(player: LessonPlayer, x1: float, x2: float) -> QPoint:
    return player.window.boundary_view.plane_to_widget(x1, x2).toPoint()


PLAYS: dict[str, Callable[[LessonPlayer], None]] = {
    "one-neuron": play_one_neuron,
    "layers-and-shapes": play_layers_and_shapes,
    "two-layer-output": play_two_layer_output,
    "vectorising": play_vectorising,
    "sigmoid": play_sigmoid,
    "tanh": play_tanh,
    "relu": play_relu,
    "leaky-relu": play_leaky_relu,
    "derivatives": play_derivatives,
    "cross-entropy": play_cross_entropy,
}
"""What is done in each lesson, from its first step to its last, by the lesson's id."""
