"""Runs side by side in the window: one thing differs, what is done to one is done to all, and all of it can be taken
back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.testing import assert_array_equal
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QToolButton

from core.demonstrations.catalogue import DEMONSTRATIONS
from core.experiment.one_difference import NoDifference, SettingDifference, WeightDifference
from core.experiment.proposals import COMPARED_FIELDS, LECTURE_ACTIVATIONS
from core.explain.target import Target
from core.io.experiment.experiment_file import decode
from gui.base.actions import demonstration_action
from gui.base.formatting import loss_text
from gui.views.compare.pictures import RunPictures
from gui.views.loss.plot import LossPlot
from gui.views.loss.read_out import ReadOut
from tests.tools.comparing import (
    accept,
    choose_what,
    compare,
    compare_view,
    do_with_run,
    open_dialog,
    pictures,
    press,
    table,
)
from tests.tools.learner import SMALL, Session
from tests.tools.window import Glassbox


@pytest.fixture
def session(glassbox: Glassbox) -> Session:
    """At iteration 0 of a small experiment, in a window with room for the dock."""
    glassbox.window.resize(1280, 1000)
    session = Session(glassbox)
    session.begin()
    return session


def train(session: Session, iterations: int) -> None:
    for _ in range(iterations):
        session.program.trigger("run.step")
    session.agree()


def a_run_that_differs_in_its_activation_goes_on_beside_this_one(session: Session) -> None:
    program = session.program
    train(session, 3)
    compare(program, "activation")
    snapshot = session.agree()
    (fork,) = snapshot.forks
    assert fork.difference == SettingDifference("activation", "relu")
    assert_array_equal(fork.snapshot.parameters.weights[0], snapshot.parameters.weights[0])
    train(session, 4)
    snapshot = program.window.snapshot
    assert snapshot is not None
    assert snapshot.iteration == snapshot.forks[0].snapshot.iteration == 7
    assert snapshot.forks[0].snapshot.train_loss != snapshot.train_loss
    assert len(pictures(program)) == 2
    texts = compare_view(program).accessibleDescription()
    assert texts.startswith("This run: tanh: iteration 7, loss ")
    assert "ReLU: iteration 7, loss" in texts
    assert texts.endswith("All runs stand at the same iteration.")
    session.undo_everything_and_redo_everything()


def what_is_proposed_is_another_value_and_the_dialog_says_what_will_happen(session: Session) -> None:
    program = session.program
    train(session, 2)
    for field in (*COMPARED_FIELDS, "weight", "nothing"):
        dialog = open_dialog(program)
        choose_what(dialog, field)
        sentence = dialog.findChild(QLabel, "compare_outcome")
        assert isinstance(sentence, QLabel)
        assert sentence.text()
        assert "both stay the same" not in sentence.text()
        accept(program, dialog)
        snapshot = session.agree()
        (fork,) = snapshot.forks
        if field == "nothing":
            assert fork.difference == NoDifference()
        elif field == "weight":
            assert isinstance(fork.difference, WeightDifference)
            weight = fork.snapshot.parameters.weights[0][0, 0]
            assert weight == fork.difference.value
            assert np.sign(weight) == -np.sign(snapshot.parameters.weights[0][0, 0])
        else:
            assert isinstance(fork.difference, SettingDifference)
            assert fork.difference.field == field
            assert fork.snapshot.experiment != program.experiment
            assert fork.snapshot.iteration == 2
        program.trigger("edit.undo")
        session.agree()


def a_typed_value_that_cannot_be_is_said_at_its_field_and_nothing_is_compared(session: Session) -> None:
    program = session.program
    dialog = open_dialog(program)
    for field, name, text, problem in (
        ("hidden_units", "hidden_units", "4, 99", "“4, 99” are no units"),
        ("learning_rate", "learning_rate", "-1", "outside"),
        ("leak", "leak", "7", "outside"),
    ):
        choose_what(dialog, field)
        line = dialog.findChild(QComboBox, name) if field == "learning_rate" else dialog.findChild(QLineEdit, name)
        line = line.lineEdit() if isinstance(line, QComboBox) else line
        assert isinstance(line, QLineEdit)
        line.selectAll()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)
        hint = dialog.findChild(QLabel, f"{field}_hint")
        assert isinstance(hint, QLabel)
        assert problem in hint.text()
        assert dialog.difference is None
    accept(program, dialog)
    assert session.agree().forks == ()


def the_weight_that_was_pointed_at_last_is_the_one_that_is_proposed(session: Session) -> None:
    program = session.program
    program.window.network_view.pointed.emit(Target("weight", 2, 0, 1))
    program.window.network_view.pointed.emit(None)
    dialog = open_dialog(program)
    assert isinstance(dialog.difference, SettingDifference)
    choose_what(dialog, "weight")
    difference = dialog.difference
    assert isinstance(difference, WeightDifference)
    assert (difference.layer, difference.row, difference.column) == (2, 0, 1)
    accept(program, dialog)
    assert len(session.agree().forks) == 1


def the_keyboard_goes_from_a_weight_of_the_network_through_the_dialog(session: Session) -> None:
    program = session.program
    view = program.window.network_view
    view.setFocus()
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Right)
    dialog = open_dialog(program)
    assert isinstance(dialog.difference, WeightDifference)
    box = dialog.findChild(QComboBox, "compared_field")
    assert isinstance(box, QComboBox)
    box.setFocus()
    seen = []
    for _ in range(5):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        seen.append(dialog.focusWidget().objectName())
    assert seen == ["weight_layer", "weight_unit", "weight_source", "weight_value", "compare_accept"]
    value = dialog.findChild(QLineEdit, "weight_value")
    assert isinstance(value, QLineEdit)
    value.setFocus()
    for typed in ("2,5 or so", "2.5"):
        assert dialog.isVisible()
        value.selectAll()
        QTest.keyClicks(value, typed)
        QTest.keyClick(value, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    (fork,) = session.agree().forks
    assert isinstance(fork.difference, WeightDifference)
    assert fork.difference.value == 2.5


def a_number_typed_at_a_weight_can_be_compared_instead_of_taken(session: Session) -> None:
    program = session.program
    view = program.window.network_view
    for way, typed in (("key", "2.5"), ("click", "3.5"), ("tab", "4.5")):
        QTest.keyClick(view, Qt.Key.Key_Home)
        QTest.keyClick(view, Qt.Key.Key_Home)
        QTest.keyClick(view, Qt.Key.Key_Right)
        QTest.keyClick(view, Qt.Key.Key_Return)
        field = view.findChild(QLineEdit, "weight_editor_field")
        assert isinstance(field, QLineEdit)
        program.wait_until(field.isVisible)
        button = view.findChild(QToolButton, "weight_editor_compare")
        if way == "key":
            QTest.keyClicks(field, "x")
            QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            assert field.isVisible(), "what is no number stays to be mended"
            field.clear()
        QTest.keyClicks(field, typed)
        if way == "key":
            QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        elif way == "click":
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(field, Qt.Key.Key_Tab)
            assert button.hasFocus()
            QTest.keyClick(button, Qt.Key.Key_Space)
        session.agree()
        assert not field.isVisible()
    snapshot = session.agree()
    assert [fork.difference.value for fork in snapshot.forks] == [2.5, 3.5, 4.5]
    first = snapshot.forks[0].difference
    assert (first.layer, first.column) == (1, 0)
    assert snapshot.parameters.weights[0][first.row, 0] not in (2.5, 3.5, 4.5)
    assert snapshot.forks[0].snapshot.parameters.weights[0][first.row, 0] == 2.5
    assert len(pictures(program)) == 4


def activations_begin_again_side_by_side_from_the_same_weights_as_one_step(session: Session) -> None:
    program = session.program
    train(session, 5)
    before = session.whole()
    program.trigger("run.activations")
    snapshot = session.agree()
    assert program.document.undo_stack.count() == 1
    assert snapshot.iteration == 0
    names = [
        snapshot.experiment.spec.activation,
        *(fork.snapshot.experiment.spec.activation for fork in snapshot.forks),
    ]
    assert sorted(names) == sorted(LECTURE_ACTIVATIONS)
    for fork in snapshot.forks:
        for own, other in zip(snapshot.parameters.weights, fork.snapshot.parameters.weights, strict=True):
            assert_array_equal(own, other)
    train(session, 3)
    program.trigger("edit.undo")
    session.agree()
    assert session.whole() == before
    assert program.window.snapshot is not None
    assert program.window.snapshot.forks == ()
    session.undo_everything_and_redo_everything()


def a_fork_becomes_the_run_and_undo_brings_all_back(session: Session) -> None:
    program = session.program
    compare(program, "learning_rate")
    train(session, 6)
    fork = session.agree().forks[0].snapshot
    do_with_run(program, 1, "adopt")
    assert program.experiment.spec.learning_rate == pytest.approx(0.9)
    snapshot = session.agree()
    assert snapshot.forks == ()
    assert_array_equal(snapshot.parameters.weights[0], fork.parameters.weights[0])
    assert snapshot.train_loss == fork.train_loss
    program.trigger("edit.undo")
    snapshot = session.agree()
    assert program.experiment == SMALL
    assert len(snapshot.forks) == 1
    session.undo_everything_and_redo_everything()


def the_timeline_takes_all_runs_along(session: Session) -> None:
    program = session.program
    compare(program, "activation")
    train(session, 8)
    QTest.keyClick(program.window.loss_view.timeline, Qt.Key.Key_Home)
    snapshot = session.agree()
    assert (snapshot.iteration, snapshot.forks[0].snapshot.iteration) == (0, 0)
    QTest.keyClick(program.window.loss_view.timeline, Qt.Key.Key_End)
    snapshot = session.agree()
    assert (snapshot.iteration, snapshot.forks[0].snapshot.iteration) == (8, 8)


def edits_while_comparing_change_all_runs_but_for_what_differs(session: Session) -> None:
    program = session.program
    compare(program, "activation")
    train(session, 3)
    program.window.training_panel.spec_edited.emit({"learning_rate": 0.05})
    program.window.boundary_view.point_added.emit(1.0, 1.0, 1)
    program.window.network_view.weight_edited.emit(1, 0, 0, 2.0)
    snapshot = session.agree()
    fork = snapshot.forks[0].snapshot
    assert fork.experiment.spec.learning_rate == 0.05
    assert fork.experiment.data == snapshot.experiment.data
    assert fork.parameters.weights[0][0, 0] == 2.0
    assert fork.experiment.spec.activation == "relu"
    session.undo_everything_and_redo_everything()


def by_time_and_back_and_the_end_are_steps_of_undo(session: Session) -> None:
    program = session.program
    compare(program, "activation")
    box = compare_view(program).findChild(QComboBox, "keep_step")
    assert isinstance(box, QComboBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    box.activated.emit(box.currentIndex())
    assert session.agree().compares_by_time
    press(program, "end_comparison_button")
    assert session.agree().forks == ()
    program.trigger("edit.undo")
    assert session.agree().compares_by_time
    program.trigger("edit.undo")
    snapshot = session.agree()
    assert snapshot.forks
    assert not snapshot.compares_by_time
    program.wait_until(lambda: box.currentData() is False)


def compare_brings_its_dock_to_the_front(session: Session) -> None:
    program = session.program
    for name in ("equations", "compare", "surface"):
        program.trigger(f"view.{name}")
    program.wait_until(lambda: program.window.dock_area.is_covered("compare"))
    compare(program, "activation")
    assert not program.window.dock_area.is_covered("compare")
    session.agree()
    assert len(pictures(program)) == 2


def no_more_than_three_runs_are_put_beside_this_one(session: Session) -> None:
    program = session.program
    for field in ("activation", "learning_rate", "optimizer"):
        compare(program, field)
    session.agree()
    assert len(pictures(program)) == 4
    program.trigger("run.compare")
    assert not session.dialogs()
    assert "At most 3 runs" in program.window.statusBar().currentMessage()
    do_with_run(program, 2, "remove")
    snapshot = session.agree()
    assert [fork.difference.field for fork in snapshot.forks] == ["activation", "optimizer"]
    assert len(pictures(program)) == 3


def new_data_sets_go_on_comparing_and_a_demonstration_ends_it(session: Session) -> None:
    program = session.program
    compare(program, "activation")
    program.window.data_panel.data_settings_edited.emit({"name": "xor"})
    assert len(session.agree().forks) == 1
    name = next(iter(DEMONSTRATIONS))
    program.trigger(demonstration_action(name))
    session.until_answered(lambda: program.experiment == DEMONSTRATIONS[name].experiment)
    assert session.agree().forks == ()
    program.trigger("edit.undo")
    assert len(session.agree().forks) == 1


def place_on(widget: RunPictures, x1: float, x2: float) -> QPoint:
    assert widget._frame is not None
    x, y = widget._frame.to_pixel((x1, x2))
    return QPoint(round(x), round(y))


def a_click_into_any_plane_adds_the_point_to_all_runs(session: Session) -> None:
    program = session.program
    compare(program, "activation")
    session.agree()
    before = program.experiment.data.n_examples
    own, other = pictures(program)
    program.wait_until(lambda: other._frame is not None)
    QTest.mouseClick(other, Qt.MouseButton.LeftButton, pos=place_on(other, 5.4, 5.4))
    QTest.mouseClick(own, Qt.MouseButton.RightButton, pos=place_on(own, -5.4, 5.4))
    data = session.agree().forks[0].snapshot.experiment.data
    assert data.n_examples == before + 2
    assert data.labels[-2:].tolist() == [1, 0]
    assert program.document.undo_stack.undoText() == "Add Point"
    assert data == program.experiment.data


def pointing_in_one_run_lights_up_in_all_and_in_the_network(session: Session) -> None:
    program = session.program
    compare(program, "activation")
    session.agree()
    own, other = pictures(program)
    program.wait_until(lambda: other._frame is not None)
    x, y, width, height = other._drawn.layout.tiles[1][1].tolist()
    QTest.mouseMove(other, QPoint(round(x + width / 2), round(y + height / 2)))
    for pointing in (own._pointing, program.window.network_view._pointing):
        part = pointing.highlighted
        assert part is not None
        assert (part.kind, part.layer, part.row) == ("unit", 1, 1)
    x1, x2 = program.experiment.data.points[:, 3].tolist()
    QTest.mouseMove(other, place_on(other, x1, x2))
    assert own._marks._pointed == 3
    assert program.window.boundary_view._examples._pointed == 3
    program.window.boundary_view.pointed.emit(Target("example", example=5))
    assert own._marks._pointed == other._marks._pointed == 5


def the_keyboard_walks_through_the_network_of_a_run(session: Session) -> None:
    program = session.program
    compare(program, "activation")
    session.agree()
    own, other = pictures(program)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):  # the first one shows where the focus is
        QTest.keyClick(other, Qt.Key.Key_Right)
    part = own._pointing.highlighted
    assert part is not None
    assert part.kind == "weight"
    part = program.window.network_view._pointing.highlighted
    assert part is not None
    assert part.kind == "weight"


def the_table_is_sorted_by_keys_and_by_its_headings(session: Session) -> None:
    program = session.program
    compare(program, "activation")
    compare(program, "learning_rate")
    train(session, 10)
    found, view = table(program), compare_view(program)
    assert not found.isVisible(), "in a low dock one page is seen at a time"
    press(program, "table_page")
    assert found.isVisible()
    assert pictures(program) == []
    model = found.model()
    rows = {model.index(row, 0).data() for row in range(model.rowCount())}
    assert rows == {"This run: α = 0.3, tanh", "ReLU", "α = 0.9"}
    assert view.isVisible()
    found.setFocus()
    found.setCurrentIndex(model.index(0, 3))
    for reverse in (False, True):
        QTest.keyClick(found, Qt.Key.Key_S)
        losses = [float(model.index(row, 3).data()) for row in range(3)]
        assert losses == sorted(losses, reverse=reverse)
    header = found.horizontalHeader()
    QTest.mouseClick(
        header.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(header.sectionViewportPosition(0) + 5, header.height() // 2),
    )
    assert model.index(0, 0).data() == "This run: α = 0.3, tanh"


def test_a_fork_is_saved_as_an_experiment_of_its_own_and_the_run_stays(session: Session, tmp_path: Path) -> None:
    program = session.program
    train(session, 2)
    compare(program, "activation")
    train(session, 5)
    fork = session.agree().forks[0].snapshot
    do_with_run(program, 1, "save")
    (dialog,) = (one for one in program.window.findChildren(QFileDialog) if one.objectName() == "save_run_dialog")
    path = tmp_path / "relu.glassbox"
    program.name_file(dialog, path)
    program.wait_until(path.exists)
    program.wait_until(lambda: "saved as relu.glassbox" in program.window.statusBar().currentMessage())
    run = decode(path.read_bytes(), str(path))
    assert run.experiment.spec.activation == "relu"
    assert run.now.iteration == fork.iteration == 7
    assert program.experiment == SMALL
    assert len(session.agree().forks) == 1


def test_the_loss_plot_reads_of_all_runs_what_they_had_at_an_iteration(session: Session) -> None:
    program, plot = session.program, session.program.window.loss_view.findChild(LossPlot)
    program.trigger("run.activations")
    train(session, 9)
    assert [label.text.partition(",")[0] for label in plot.end_labels] == ["tanh", "sigmoid", "ReLU", "leaky ReLU"]
    plot.setFocus()
    read_out = program.window.loss_view.findChild(ReadOut)
    for _ in range(9 - 4):
        QTest.keyClick(plot, Qt.Key.Key_Left)
    read = read_out.accessibleName()
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    for _ in range(9 - 4):
        QTest.keyClick(program.window.loss_view.timeline, Qt.Key.Key_Left)
        there = session.agree()
    assert there.iteration == 4
    assert [fork.snapshot.iteration for fork in there.forks] == [4, 4, 4]
    losses = [loss_text(one.train_loss) for one in (there, *(fork.snapshot for fork in there.forks))]
    values = [text.rsplit(" ", 1)[1] for text in read.split(", ") if text.startswith(("tanh", "sig", "ReLU", "leak 0"))]
    assert read.startswith("iteration 4, ")
    assert values == losses
    assert len(plot.end_labels) == 4, "the curves are still those of the whole runs"


# Stories that share a window: to open one takes longer than most of them


def test_runs_go_on_in_lock_step_whatever_is_done(session: Session) -> None:
    for story in (
        a_run_that_differs_in_its_activation_goes_on_beside_this_one,
        the_timeline_takes_all_runs_along,
        edits_while_comparing_change_all_runs_but_for_what_differs,
        new_data_sets_go_on_comparing_and_a_demonstration_ends_it,
    ):
        session.begin()
        story(session)


def test_the_dialog_asks_for_one_difference(session: Session) -> None:
    for story in (
        what_is_proposed_is_another_value_and_the_dialog_says_what_will_happen,
        a_typed_value_that_cannot_be_is_said_at_its_field_and_nothing_is_compared,
        the_weight_that_was_pointed_at_last_is_the_one_that_is_proposed,
        the_keyboard_goes_from_a_weight_of_the_network_through_the_dialog,
    ):
        session.begin()
        story(session)


def test_a_comparison_is_changed_and_ended_by_steps_of_undo(session: Session) -> None:
    for story in (
        activations_begin_again_side_by_side_from_the_same_weights_as_one_step,
        a_fork_becomes_the_run_and_undo_brings_all_back,
        by_time_and_back_and_the_end_are_steps_of_undo,
        no_more_than_three_runs_are_put_beside_this_one,
        compare_brings_its_dock_to_the_front,
    ):
        session.begin()
        story(session)


def test_what_is_done_in_one_run_is_seen_in_all(session: Session) -> None:
    for story in (
        a_number_typed_at_a_weight_can_be_compared_instead_of_taken,
        a_click_into_any_plane_adds_the_point_to_all_runs,
        pointing_in_one_run_lights_up_in_all_and_in_the_network,
        the_keyboard_walks_through_the_network_of_a_run,
        the_table_is_sorted_by_keys_and_by_its_headings,
    ):
        session.begin()
        story(session)
