"""Predict, then step, in the running window with real events: each kind of question is asked, answered and judged."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.explain.quantities import Quantity
from core.lessons.lesson import AnyQuestion, CellsQuestion, Choice, SketchQuestion, WeightQuestion
from core.training.step_position import Phase
from gui.base.scroll import settle_layouts
from gui.control.prediction_records import Judged
from gui.control.predictions import PredictionController
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
    assert glassbox.window.findChild(PredictionCard) is None  # it is built with the first question
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
    # A question follows the moment, and a new experiment begins a new score.
    glassbox.press("run_step_button")
    before = sentence(glassbox)
    glassbox.trigger("run.new_weights")
    glassbox.wait_until(lambda: sentence(glassbox) != before)
    assert "rise or fall" in sentence(glassbox)
    assert score(glassbox), "other weights are the same experiment"
    glassbox.trigger("data.new")
    glassbox.settle()
    assert score(glassbox) == ""


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
    for number, text in enumerate(texts, start=1):
        QTest.keyClicks(answer_field(glassbox), text)
        if number < len(texts):
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
    assert found[0].answer.startswith(f"Z[1] 1,1 = {right[0]}; Z[1] 2,1 = {wrong:.3f}; ")
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
    assert found[0].answer.startswith("-5.5,5.5 ")
    assert glassbox.window.boundary_view.sketch
    assert glassbox.window.boundary_view.tool == "add"


def test_of_numbers_from_one_column_the_curve_is_sketched_and_over_two_columns_nothing_is(glassbox: Glassbox) -> None:
    found = verdicts(glassbox)
    glassbox.document.change("Change Data", glassbox.experiment.with_data_settings(name="curve"))
    glassbox.settle()
    glassbox.trigger("run.ask_first")
    choose_kind(glassbox, "sketch")
    glassbox.press("run_step_button")
    assert "Draw the curve of the network" in sentence(glassbox)
    glassbox.drag((-4.5, 0.2), (4.5, -0.2), moves=20)
    glassbox.press("prediction_check")
    glassbox.wait_until(lambda: found)
    assert "Solid: the curve after 20 iterations." in found[0].sentence
    assert "boundary" not in found[0].sentence
    glassbox.document.change("Change Data", glassbox.experiment.with_data_settings(name="ridge"))
    before = glassbox.settle().iteration
    glassbox.press("run_step_button")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == before + 1)
    assert sentence(glassbox) == "Numbers over two columns have no boundary to draw. Choose another question."


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


# What a lesson asks


def ask(glassbox: Glassbox, question: AnyQuestion) -> list[Judged]:
    """Ask as a lesson does; the list fills as answers are judged."""
    controller = glassbox.window.findChild(PredictionController)
    assert isinstance(controller, PredictionController)
    found: list[Judged] = []
    assert controller.ask(question, found.append)
    return found


def test_a_lesson_asks_about_its_own_weight_and_for_a_sketch_and_for_nothing_that_is_not_there(
    glassbox: Glassbox,
) -> None:
    found = ask(glassbox, WeightQuestion(layer=1, unit=2, source=1, text="Which way?"))
    asked = sentence(glassbox)
    assert asked.startswith("W¹₂₁ is ")
    assert "Click another line" not in asked
    network = glassbox.window.network_view
    network.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(network, key)
    assert sentence(glassbox) == asked, "no other weight can be chosen"
    glassbox.press("prediction_answer_up")
    glassbox.wait_until(lambda: found)
    assert glassbox.settle().iteration == 1
    assert "W¹₂₁" in sentence(glassbox)
    assert found[0].kind == "weight"
    glassbox.trigger("run.step")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 2)
    assert card(glassbox).isHidden(), "the switch is off: the next step does not ask"

    controller = glassbox.window.findChild(PredictionController)
    assert isinstance(controller, PredictionController)
    assert not controller.ask(WeightQuestion(layer=5, unit=1, source=1), lambda judged: None)
    assert not controller.ask(Choice(choices=["a", "b"], answer=1), lambda judged: None)
    found = ask(glassbox, SketchQuestion(iterations=2))
    assert "after 2 iterations" in sentence(glassbox)
    controller.withdraw()
    assert glassbox.window.boundary_view.tool == "add"
    found = ask(glassbox, SketchQuestion(iterations=2))
    glassbox.drag((-5.0, 4.0), (5.0, -4.0), moves=12)
    glassbox.press("prediction_check")
    glassbox.wait_until(lambda: found)
    assert glassbox.settle().iteration == 4


def test_a_lesson_covers_its_own_cells_with_its_own_digits_and_skip_calls_nothing(glassbox: Glassbox) -> None:
    question = CellsQuestion(cells=["dW[2] 1,1", "J", "Z[1] 1,3", "W_new[9]"], digits=4)
    found = ask(glassbox, question)
    view = glassbox.window.equations_view
    glassbox.wait_until(view.isVisible)
    answers = [(one.symbol, row, column) for one, row, column in view.covered_answers()]
    assert answers == [("Z", 0, 2), ("J", 0, 0), ("dW", 0, 0)]
    assert view.scope == "batch", "a column for each example"
    assert "4 digits" in sentence(glassbox)
    glassbox.press("prediction_skip")
    assert glassbox.settle().iteration == 0
    assert card(glassbox).isHidden()
    assert view.scope == "example"
    assert not view.covered_answers()
    question = CellsQuestion(cells=["dW[2] 1,1", "J"], digits=4)
    found = ask(glassbox, question)
    worked = glassbox.window.equations_view.worked
    assert worked is not None
    right = [float(worked.value(Quantity(symbol, layer))[0, 0]) for symbol, layer in (("J", 0), ("dW", 2))]  # type: ignore[arg-type]
    type_answers(glassbox, f"{right[0]:.2f}", f"{right[1]:.6f}")
    glassbox.press("equations_check")
    assert [one.is_right for one in found] == [False], "two digits are too few"
    assert found[0].slip == "few_digits"
    glassbox.press("prediction_solution")
    glassbox.press("prediction_again")
    assert not found[1:]


# Other steps, other moments


def test_within_an_iteration_the_cells_of_the_next_phase_are_covered(glassbox: Glassbox) -> None:
    glassbox.trigger("run.ask_first")
    choose_kind(glassbox, "cells")
    glassbox.trigger("run.size_phase")
    glassbox.press("run_step_button")
    covered = [one.symbol for one, _, _ in glassbox.window.equations_view.covered_answers()]
    assert set(covered) == {"Z"}
    for layer in (1, 2):
        glassbox.press("prediction_skip")
        glassbox.wait_for(lambda snapshot, layer=layer: snapshot.position.phase == Phase("forward", layer))
        glassbox.press("equations_clear")
        glassbox.press("run_step_button")
    assert [one.symbol for one, _, _ in glassbox.window.equations_view.covered_answers()] == ["J"]


def test_within_an_iteration_the_card_says_when_the_next_question_comes(glassbox: Glassbox) -> None:
    glassbox.trigger("run.size_phase")
    glassbox.trigger("run.step")
    glassbox.wait_for(lambda snapshot: snapshot.position.phase.kind == "forward")
    glassbox.trigger("run.ask_first")
    assert "between two iterations" in sentence(glassbox)
    glassbox.trigger("run.step_epoch")
    glassbox.wait_for(lambda snapshot: snapshot.position.phase.kind == "rest")
    glassbox.wait_until(lambda: sentence(glassbox).startswith("Each step asks you first"))


def test_a_covered_cost_is_said_by_no_other_part_of_the_window(glassbox: Glassbox) -> None:
    glassbox.trigger("view.equations")
    view = glassbox.window.equations_view
    glassbox.wait_until(lambda: view.worked is not None)
    counter = glassbox.window.run_bar.findChild(QWidget, "train_loss_counter")
    legend = glassbox.window.loss_view.findChild(QWidget, "loss_legend")
    assert isinstance(counter, QWidget)
    assert isinstance(legend, QWidget)
    loss = glassbox.settle().train_loss
    assert loss is not None
    assert f"{loss:.4f}" in counter.accessibleName()
    view.cover([(Quantity("J", 0), 0, 0)])
    assert counter.accessibleName() == "Train loss ?"
    assert legend.accessibleName().startswith("train ?")
    glassbox.train(1)
    assert counter.accessibleName() == "Train loss ?"
    glassbox.press("equations_clear")
    loss = glassbox.settle().train_loss
    assert f"{loss:.4f}" in counter.accessibleName()
    assert f"{loss:.4f}" in legend.accessibleName()


def test_an_epoch_and_before_its_first_phase_an_iteration_are_asked_about_as_a_whole(glassbox: Glassbox) -> None:
    found = verdicts(glassbox)
    glassbox.change(batch_size=60)
    before = glassbox.settle()
    glassbox.trigger("run.ask_first")
    glassbox.press("run_step_epoch_button")
    glassbox.press("prediction_answer_falls")
    glassbox.wait_until(lambda: found)
    after = glassbox.settle()
    assert (after.iteration, after.epoch) == (4, 1)
    assert before.train_loss is not None
    assert after.train_loss is not None
    assert found[0].is_right == (after.train_loss < before.train_loss)
    assert f"{before.train_loss:.4f}" in found[0].sentence
    assert f"{after.train_loss:.4f}" in found[0].sentence
    found.clear()
    glassbox.trigger("run.size_phase")
    glassbox.press("run_step_button")
    glassbox.press("prediction_answer_falls")
    assert [one.is_right for one in found] == [True]
    glassbox.wait_for(lambda snapshot: snapshot.position.phase == Phase("forward", 1))
    assert sentence(glassbox).startswith("✓ Right. J fell")
    glassbox.press("run_step_button")
    glassbox.wait_for(lambda snapshot: snapshot.position.phase == Phase("forward", 2))
    assert not button(glassbox, "skip").isVisible(), "nothing is asked within the iteration"


def test_a_step_that_cannot_be_made_leaves_no_question_open(glassbox: Glassbox) -> None:
    found = verdicts(glassbox)
    network = {"hidden_units": (8,) * 5, "activation": "linear", "learning_rate": 1e4, "penalty": "l2"}
    glassbox.change(**network, penalty_rate=10.0)
    glassbox.trigger("run.ask_first")
    for kind, answer in (("weight", "answer_up"), ("sketch", "check")):
        glassbox.trigger("run.reset")
        glassbox.wait_for(lambda snapshot: (snapshot.node, snapshot.iteration) == (glassbox.document.node, 0))
        choose_kind(glassbox, kind)
        for _ in range(8):
            n_before = len(found)
            glassbox.press("run_step_button")
            if not button(glassbox, "skip").isVisible():
                break
            if kind == "sketch":
                glassbox.drag((-4.0, 4.0), (4.0, -4.0))
            glassbox.press(f"prediction_{answer}")
            glassbox.wait_until(lambda n=n_before: len(found) > n or glassbox.settle().problem)
            if glassbox.settle().problem:
                break
        assert glassbox.wait_for(lambda snapshot: snapshot.problem is not None)
        assert not button(glassbox, "skip").isVisible()
        assert glassbox.window.boundary_view.tool == "add"


def test_checking_needs_no_question_but_covered_cells(glassbox: Glassbox) -> None:
    found = verdicts(glassbox)
    glassbox.trigger("view.equations")
    view = glassbox.window.equations_view
    glassbox.wait_until(lambda: view.worked is not None)
    view.cover([(Quantity("Z", 1), 0, 0)])
    glassbox.press("equations_check")
    assert "Type your numbers" in sentence(glassbox)
    view.type_into()
    QTest.keyClicks(answer_field(glassbox), "zero")
    QTest.keyClick(answer_field(glassbox), Qt.Key.Key_Return)
    assert "zero" in sentence(glassbox)
    assert not found, "what cannot be read is no answer"
    answer_field(glassbox).selectAll()
    QTest.keyClicks(answer_field(glassbox), right_answers(glassbox, "Z", 1)[0])
    QTest.keyClick(answer_field(glassbox), Qt.Key.Key_Return)
    assert [one.is_right for one in found] == [True]
    assert not button(glassbox, "go_on").isVisible()
    glassbox.trigger("run.step")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 1)
    assert card(glassbox).isHidden()
    # Where nothing is covered any more, there is nothing to check.
    glassbox.trigger("run.ask_first")
    choose_kind(glassbox, "cells")
    glassbox.press("run_step_button")
    glassbox.press("equations_clear")
    glassbox.press("prediction_check")
    assert sentence(glassbox) == "No number is covered here. Press Cover, then click some."
    glassbox.press("equations_cover")
    view.cover([(Quantity("J", 0), 0, 0)])
    view.type_into()
    QTest.keyClicks(answer_field(glassbox), right_answers(glassbox, "J", 0)[0])
    glassbox.press("prediction_check")
    assert sentence(glassbox) == "✓ Right."


def test_the_card_leaves_an_open_dock_its_height(glassbox: Glassbox) -> None:
    glassbox.window.resize(1280, 800)
    glassbox.trigger("view.equations")
    dock = glassbox.window.dock_area.docks["equations"]
    settle_layouts()
    before = dock.height()
    glassbox.trigger("run.ask_first")
    glassbox.trigger("run.step")
    settle_layouts()
    assert card(glassbox).isVisible()
    assert dock.height() > before - card(glassbox).height()
