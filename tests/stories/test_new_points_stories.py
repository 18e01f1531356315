"""Other points under a trained network: what becomes of the weights is said, and the other way is a button away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget

from core.training.snapshot import Snapshot
from tests.tools.window import TIMEOUT_MS, Glassbox


def choose_set(glassbox: Glassbox, name: str) -> Snapshot:
    """A click on a picture of the data panel."""
    button = glassbox.window.data_panel.findChild(QWidget, f"data_{name}")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert glassbox.experiment.data_settings.name == name
    return glassbox.settle()


def press(glassbox: Glassbox, text: str) -> None:
    bar = glassbox.window.message_bar
    glassbox.qtbot.waitUntil(bar.isVisible, timeout=TIMEOUT_MS)
    (button,) = [one for one in bar.findChildren(QToolButton) if one.text() == text and one.isVisible()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_another_set_starts_again_and_the_weights_can_be_kept_all_the_same(glassbox: Glassbox) -> None:
    before = glassbox.train(4)
    chosen = choose_set(glassbox, "xor")
    assert chosen.iteration == 0
    assert "starts again" in glassbox.window.message_bar.sentence
    press(glassbox, "Keep the Weights")
    kept = glassbox.wait_for(lambda snapshot: snapshot.iteration == 4 and snapshot.experiment == glassbox.experiment)
    assert kept.experiment.data_settings.name == "xor"
    for old, new in zip(before.parameters.weights, kept.parameters.weights, strict=True):
        assert (old == new).all()
    assert not glassbox.window.message_bar.isVisible()
    glassbox.trigger("edit.undo")
    back = glassbox.settle()
    assert back.experiment.data_settings.name == "circle"
    assert back.iteration == 4


def test_undo_of_another_set_gives_the_run_back(glassbox: Glassbox) -> None:
    before = glassbox.train(4)
    choose_set(glassbox, "xor")
    assert glassbox.window.loss_view.earlier_runs.shown == (), "a run on other points has no place on these axes"
    glassbox.trigger("edit.undo")
    back = glassbox.wait_for(lambda snapshot: snapshot.iteration == 4)
    assert back.outputs.tobytes() == before.outputs.tobytes()
    assert not glassbox.window.message_bar.isVisible()


@pytest.mark.parametrize("gesture", ["new points", "slider"])
def test_other_points_of_the_same_set_keep_the_weights_and_a_button_starts_again(
    glassbox: Glassbox, gesture: str
) -> None:
    glassbox.train(4)
    if gesture == "new points":
        glassbox.trigger("data.new")
    else:
        panel = glassbox.window.data_panel
        panel.gesture_started.emit("Change Data")
        for noise in (0.1, 0.2):
            panel.data_settings_edited.emit({"noise": noise})
            assert not glassbox.window.message_bar.isVisible(), "not in the way of the hand"
        panel.gesture_finished.emit()
    assert glassbox.settle().iteration == 4
    assert "weights are kept" in glassbox.window.message_bar.sentence
    press(glassbox, "Start Again")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 0)
    assert not glassbox.window.message_bar.isVisible()
    glassbox.trigger("edit.undo")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 4)


def test_before_the_first_iteration_nothing_is_said_and_weights_set_by_hand_stay(glassbox: Glassbox) -> None:
    glassbox.document.change_entry("Edit Weight", 1, 0, 0, 0.0, 0.75)
    glassbox.wait_for(lambda snapshot: snapshot.parameters.weights[0][0, 0] == 0.75)
    snapshot = choose_set(glassbox, "xor")
    assert snapshot.parameters.weights[0][0, 0] == 0.75
    assert not glassbox.window.message_bar.isVisible()


def test_the_offer_can_be_closed_and_goes_with_the_next_change(glassbox: Glassbox) -> None:
    glassbox.train(2)
    choose_set(glassbox, "xor")
    press(glassbox, "Close")
    assert not glassbox.window.message_bar.isVisible()
    glassbox.train(2)
    choose_set(glassbox, "gauss")
    assert glassbox.window.message_bar.isVisible()
    glassbox.document.change("Change", glassbox.experiment.with_spec(learning_rate=0.5))
    assert not glassbox.window.message_bar.isVisible()


def test_a_problem_comes_before_an_offer(glassbox: Glassbox) -> None:
    bar = glassbox.window.message_bar
    bar.show_offer("The points are new.")
    bar.show_problem("There are no training points yet.")
    assert bar.sentence == "There are no training points yet."
    bar.show_problem("")
    assert bar.sentence == "The points are new."
    bar.show_offer("")
    assert not bar.isVisible()
