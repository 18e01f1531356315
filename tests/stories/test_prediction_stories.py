"""Predict, then step, in the running window with real events: each kind of question is asked, answered and judged."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from core.explain.quantities import Quantity
from gui.control.predictions import Judged, PredictionController
from gui.views.prediction.view import PredictionCard
from tests.tools.window import Glassbox, opened_glassbox


def card(glassbox: Glassbox) -> PredictionCard:
    found = glassbox.window.findChild(PredictionCard)
    assert isinstance(found, PredictionCard)
    return found


def sentence(glassbox: Glassbox) -> str:
    label = card(glassbox).findChild(QLabel, "prediction_sentence")
    assert isinstance(label, QLabel)
    return label.text()


def score(glassbox: Glassbox) -> str:
    label = card(glassbox).findChild(QLabel, "prediction_score")
    assert isinstance(label, QLabel)
    return label.text()


def choose_kind(glassbox: Glassbox, kind: str) -> None:
    box = card(glassbox).findChild(QComboBox, "prediction_kind")
    assert isinstance(box, QComboBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    while box.currentData() != kind:
        QTest.keyClick(box, Qt.Key.Key_Down)


def button(glassbox: Glassbox, name: str) -> QAbstractButton:
    found = card(glassbox).findChild(QAbstractButton, f"prediction_{name}")
    assert isinstance(found, QAbstractButton)
    return found


def verdicts(glassbox: Glassbox) -> list[Judged]:
    """Fills as answers are judged."""
    controller = glassbox.window.findChild(PredictionController)
    assert isinstance(controller, PredictionController)
    found: list[Judged] = []
    controller.judged.connect(found.append)
    return found


def test_a_step_asks_first_and_says_at_once_who_was_right(glassbox: Glassbox) -> None:
    found = verdicts(glassbox)
    glassbox.press("run_step_button")
    assert glassbox.wait_for(lambda snapshot: snapshot.iteration == 1)
    assert card(glassbox).isHidden()
    glassbox.trigger("run.ask_first")
    assert glassbox.window.run_bar.findChild(QAbstractButton, "run_ask_first_button").isVisible()  # type: ignore[union-attr]
    glassbox.press("run_step_button")
    assert "rise or fall" in sentence(glassbox)
    assert glassbox.settle().iteration == 1
    glassbox.press("prediction_answer_falls")
    glassbox.wait_until(lambda: found)
    snapshot = glassbox.settle()
    assert snapshot.iteration == 2
    assert found[0].is_right
    assert sentence(glassbox).startswith("✓ Right. J fell from")
    assert score(glassbox) == "1 of 1 right at the first try"
    glassbox.press("run_step_button")
    glassbox.press("prediction_answer_rises")
    glassbox.wait_until(lambda: len(found) == 2)
    assert sentence(glassbox).startswith("✗ Not so. J fell from")
    assert score(glassbox) == "1 of 2 right at the first try"


def test_a_click_on_an_edge_chooses_the_weight_that_is_asked_about(glassbox: Glassbox) -> None:
    found = verdicts(glassbox)
    glassbox.trigger("run.ask_first")
    choose_kind(glassbox, "weight")
    glassbox.trigger("run.step")
    before = sentence(glassbox)
    network = glassbox.window.network_view
    network.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(network, key)
    assert sentence(glassbox) != before
    name = sentence(glassbox).split(" is ")[0]
    glassbox.press("prediction_answer_up")
    glassbox.wait_until(lambda: found)
    assert name in found[0].sentence
    assert ("went up" in found[0].sentence) == found[0].is_right


def answer_field(glassbox: Glassbox) -> QLineEdit:
    """The field in the covered cell that has the keyboard."""
    field = glassbox.window.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.objectName() == "equations_answer"
    return field


def type_answers(glassbox: Glassbox, *texts: str) -> None:
    """Type into one covered cell after the other; Tab leads on."""
    for text in texts:
        QTest.keyClicks(answer_field(glassbox), text)
        QTest.keyClick(answer_field(glassbox), Qt.Key.Key_Tab)


def right_answers(glassbox: Glassbox, symbol: str, layer: int) -> list[str]:
    worked = glassbox.window.equations_view.worked
    assert worked is not None
    return [f"{value:.4f}" for value in worked.value(Quantity(symbol, layer))[:, 0]]  # type: ignore[arg-type]


def test_covered_cells_are_typed_checked_and_the_slip_is_named(glassbox: Glassbox) -> None:
    found = verdicts(glassbox)
    glassbox.train(3)  # so that no bias is 0
    glassbox.trigger("run.ask_first")
    choose_kind(glassbox, "cells")
    glassbox.press("run_step_button")
    assert glassbox.window.equations_view.isVisible()
    worked = glassbox.window.equations_view.worked
    assert worked is not None
    right = right_answers(glassbox, "Z", 1)
    wrong = float(right[1]) - float(worked.value(Quantity("b", 1))[1, 0])
    type_answers(glassbox, right[0], f"{wrong:.3f}", *right[2:])
    QTest.keyClick(answer_field(glassbox), Qt.Key.Key_Return)
    assert [one.is_right for one in found] == [False]
    assert found[0].slip == "forgot_bias"
    assert "Z[1], row 2" in sentence(glassbox)
    assert glassbox.settle().iteration == 3
    glassbox.press("prediction_again")
    QTest.keyClicks(answer_field(glassbox), right[1])  # the wrong number is selected
    QTest.keyClick(answer_field(glassbox), Qt.Key.Key_Return)
    assert [one.is_right for one in found] == [False, True]
    assert score(glassbox) == "0 of 1 right at the first try"
    QTest.keyClick(glassbox.window.focusWidget(), Qt.Key.Key_Return)
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 4)


def test_a_sketch_of_the_boundary_is_judged_when_the_iterations_are_made(glassbox: Glassbox) -> None:
    found = verdicts(glassbox)
    glassbox.trigger("run.ask_first")
    choose_kind(glassbox, "sketch")
    n_points = glassbox.settle().experiment.data.n_examples
    glassbox.press("run_step_button")
    glassbox.press("prediction_check")
    assert "Draw a line" in sentence(glassbox)
    number = card(glassbox).findChild(QLineEdit, "prediction_number")
    assert isinstance(number, QLineEdit)
    number.selectAll()
    QTest.keyClicks(number, "3")
    glassbox.drag((-5.5, 5.5), (5.5, -5.0), moves=20)
    assert glassbox.experiment.data.n_examples == n_points
    assert len(glassbox.window.boundary_view.sketch) == 1
    glassbox.press("prediction_check")
    glassbox.wait_until(lambda: found)
    assert glassbox.settle().iteration == 3
    assert "after 3 iterations" in found[0].sentence
    assert glassbox.window.boundary_view.sketch
    assert glassbox.window.boundary_view.tool == "add"


def test_esc_and_skip_and_a_second_step_answer_nothing_and_make_the_step(glassbox: Glassbox) -> None:
    glassbox.trigger("run.ask_first")
    ways = (
        lambda: glassbox.press("prediction_skip"),
        lambda: QTest.keyClick(glassbox.window.focusWidget(), Qt.Key.Key_Escape),
        lambda: glassbox.press("run_step_button"),
    )
    for made, way in enumerate(ways, start=1):
        glassbox.press("run_step_button")
        assert button(glassbox, "skip").isVisible()
        way()
        glassbox.wait_for(lambda snapshot, made=made: snapshot.iteration == made)
    assert score(glassbox) == ""
    glassbox.press("run_step_button")
    glassbox.press("run_toggle_button")
    glassbox.wait_for(lambda snapshot: snapshot.iteration > 6)
    assert not button(glassbox, "skip").isVisible()
    glassbox.press("run_toggle_button")


def test_the_switch_and_the_kind_are_remembered(qtbot: QtBot, isolated_settings: None) -> None:
    with opened_glassbox(qtbot) as first:
        first.trigger("run.ask_first")
        choose_kind(first, "weight")
    with opened_glassbox(qtbot) as second:
        assert second.window.actions_by_id["run.ask_first"].isChecked()
        second.trigger("run.step")
        assert "up or down" in sentence(second)
