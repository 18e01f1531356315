"""One history in the window: what was done can be taken back to the last bit, a refused or failed step changes nothing,
and Run shows what the training thread does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox, QToolButton, QToolTip, QWidget

from core.errors import InvalidInputError
from core.training.recorder import Recorder
from core.training.run_tree import RunTree
from core.training.step_position import Phase, StepPosition
from core.training.trainer import Trainer
from gui.base.fields.slider import Slider
from gui.control.files.import_export import RunExchange
from tests.tools.learner import SMALL, Session, Whole
from tests.tools.learner_actions import press
from tests.tools.window import Glassbox


@pytest.fixture
def session(glassbox: Glassbox) -> Session:
    """At iteration 0 of a small experiment."""
    session = Session(glassbox)
    session.begin()
    return session


def train(session: Session, iterations: int) -> None:
    """So many iterations more, one by one."""
    for _ in range(iterations):
        session.program.trigger("run.step")
        session.agree()


def run_flat_out(session: Session) -> None:
    """Run, and wait until something was trained."""
    program = session.program
    begun = session.agree().latest_iteration
    program.window.run_bar.speed_chosen.emit(None)
    program.trigger("run.toggle")
    program.wait_for(lambda snapshot: snapshot.is_running and snapshot.latest_iteration > begun + 20)


def press_on_timeline(session: Session, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(session.program.window.loss_view.timeline, key)
        session.agree()


def change(session: Session, **spec: Any) -> None:
    session.program.window.training_panel.spec_edited.emit(spec)
    session.agree()


def undo(session: Session) -> None:
    session.program.trigger("edit.undo")
    session.check()


def redo(session: Session) -> None:
    session.program.trigger("edit.redo")
    session.check()


# Who is playing


def test_after_an_undo_that_stops_the_run_the_button_says_run(session: Session) -> None:
    toggle = session.program.window.actions_by_id["run.toggle"]
    for step in ("jump", "reset"):
        session.begin()
        train(session, 6)
        if step == "jump":
            press_on_timeline(session, Qt.Key.Key_Home)
        else:
            session.program.trigger("run.reset")
        run_flat_out(session)
        undo(session)
        assert not toggle.isChecked()
        assert toggle.text() == "Run"
        assert session.agree().iteration == 6
        session.program.trigger("run.toggle")
        session.check()
        assert toggle.text() == "Pause"
    # A change that is taken back lets the run go on.
    change(session, learning_rate=0.1)
    undo(session)
    assert session.agree().is_running


# Gestures that come to nothing


def mouse(view: QWidget, kind: QEvent.Type, x: float, y: float) -> None:
    press(view, QPointF(x, y), kind)


def drag_point_and_back(session: Session, in_between: Callable[[], object] = lambda: None) -> None:
    """The pointer takes it and brings it back."""
    view = session.program.window.boundary_view
    session.program.trigger("tool.move")
    x1, x2 = session.program.experiment.data.points[:, 0]
    home = view.plane_to_widget(float(x1), float(x2))
    mouse(view, QEvent.Type.MouseButtonPress, home.x(), home.y())
    for away in (8.0, 30.0, 60.0):
        mouse(view, QEvent.Type.MouseMove, home.x() + away, home.y())
    session.until(lambda: session.program.window.snapshot.experiment == session.program.experiment)
    in_between()
    mouse(view, QEvent.Type.MouseMove, home.x(), home.y())
    mouse(view, QEvent.Type.MouseButtonRelease, home.x(), home.y())


def drag_point_and_press_escape(session: Session) -> None:
    drag_point_and_back(session, lambda: QTest.keyClick(session.program.window.boundary_view, Qt.Key.Key_Escape))


def drag_slider_and_back(session: Session) -> None:
    slider = session.program.window.data_panel.findChild(Slider, "noise_slider")
    assert isinstance(slider, Slider)
    before = session.program.experiment.data_settings.noise
    middle, home = slider.height() / 2, slider.handle_centre().x()
    mouse(slider, QEvent.Type.MouseButtonPress, home, middle)
    for away in (30.0, 60.0):
        mouse(slider, QEvent.Type.MouseMove, home + away, middle)
    assert session.program.experiment.data_settings.noise != before
    mouse(slider, QEvent.Type.MouseMove, home, middle)
    assert session.program.experiment.data_settings.noise == before
    mouse(slider, QEvent.Type.MouseButtonRelease, home, middle)


def test_what_is_moved_and_moved_back_in_one_gesture_leaves_the_future_as_it_was(session: Session) -> None:
    train(session, 20)
    press_on_timeline(session, Qt.Key.Key_Home, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)
    before, steps = session.whole(), session.program.document.undo_stack.count()
    for drag in (drag_point_and_back, drag_point_and_press_escape, drag_slider_and_back):
        drag(session)
        session.check()
        assert session.whole() == before
        assert session.agree().latest_iteration == 20
        assert session.program.document.undo_stack.count() == steps


def test_a_gesture_that_comes_to_nothing_is_a_step_if_training_went_on_meanwhile(session: Session) -> None:
    train(session, 3)
    before = session.whole()
    session.program.trigger("run.toggle")
    drag_point_and_back(session, lambda: session.program.wait_for(lambda snapshot: snapshot.iteration > 30))
    session.program.trigger("run.toggle")
    session.check()
    assert session.program.document.undo_stack.undoText() == "Move Point"
    assert session.agree().latest_iteration > 30
    session.program.trigger("edit.undo")
    session.check()
    assert session.whole().trainer[0] >= before.trainer[0]
    redo(session)
    assert session.agree().latest_iteration > 30


def test_one_key_forth_and_one_back_on_the_timeline_leave_no_step(session: Session) -> None:
    train(session, 5)
    before = session.whole()
    press_on_timeline(session, Qt.Key.Key_Left, Qt.Key.Key_Right)
    assert session.whole() == before
    assert not session.program.document.undo_stack.canUndo()


# Undo and redo with training between


def import_own_weights(session: Session) -> None:
    found = session.program.window.findChild(RunExchange)
    assert found is not None
    parameters = session.agree().parameters
    weights = [0.5 * W for W in parameters.weights]
    session.program.document.set_parameters("Import Weights and Biases", type(parameters)(weights, parameters.biases))


EDITS: dict[str, Callable[[Session], object]] = {
    "imported weights": import_own_weights,
    "a typed weight": lambda session: session.program.window.network_view.weight_edited.emit(1, 0, 0, 0.75),
    "a learning rate": lambda session: change(session, learning_rate=0.1),
    "another optimizer": lambda session: change(session, optimizer="rmsprop"),
    "a unit": lambda session: session.program.window.network_view.unit_removed.emit(1),
}


def test_undo_and_redo_is_the_identity_with_training_on_both_sides(session: Session) -> None:
    change(session, optimizer="adam", batch_size=5)
    train(session, 10)
    before = session.whole()
    assert before.trainer[4] == 10, "updates that Adam has counted"
    for name, edit in EDITS.items():
        edit(session)
        session.agree()
        train(session, 4)
        after = session.whole()
        undo(session)
        assert session.whole() == before, name
        redo(session)
        assert session.whole() == after, name
        undo(session)


@pytest.mark.nightly
def test_fifteen_resets_can_all_be_taken_back(session: Session) -> None:
    ends: list[Whole] = []
    for number in range(16):
        train(session, 1 + number % 3)
        ends.append(session.whole())
        session.program.trigger("run.reset")
        session.agree()
    for end in reversed(ends):
        undo(session)
        assert session.whole() == end
    assert not session.program.document.undo_stack.canUndo()


# What was not yet on the screen


def test_a_point_can_be_chosen_before_there_is_a_picture_of_it(session: Session) -> None:
    program = session.program
    program.trigger("view.equations")
    session.agree()
    view = program.window.boundary_view
    n_points = program.experiment.data.n_examples
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.plane_to_widget(0.3, 0.2).toPoint())
    assert program.experiment.data.n_examples == n_points + 1
    assert program.window.snapshot.experiment.data.n_examples == n_points
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.plane_to_widget(0.3, 0.2).toPoint())
    view.example_chosen.emit(n_points)
    session.check()
    assert not _error_dialogs(program)


def _error_dialogs(program: Glassbox) -> list[QMessageBox]:
    return [one for one in program.window.findChildren(QMessageBox, "error_dialog") if one.isVisible()]


def test_after_a_jump_that_was_refused_marks_and_undo_know_where_the_run_stands(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    train(session, 8)
    before = session.whole()

    def refuse(_trainer: Trainer, iteration: int) -> None:
        raise InvalidInputError("iteration", f"Iteration {iteration} is not available.")

    with monkeypatch.context() as patched:
        patched.setattr(Trainer, "go_to", refuse)
        press_on_timeline(session, Qt.Key.Key_Home)
    session.check()
    assert session.program.window.message_bar.sentence == "Iteration 0 is not available."
    assert session.whole() == before
    assert not session.program.document.undo_stack.canUndo()
    session.program.trigger("run.mark")
    (dialog,) = (one for one in session.dialogs() if one.objectName() == "mark_dialog")
    assert isinstance(dialog, QInputDialog)
    assert "iteration 8" in dialog.labelText()
    dialog.accept()
    assert [mark.iteration for mark in session.agree().marks] == [8]
    press_on_timeline(session, Qt.Key.Key_Left)
    undo(session)
    assert session.agree().iteration == 8


def test_where_a_mark_and_an_earlier_run_meet_the_tooltip_says_both_in_plain_text(session: Session) -> None:
    train(session, 6)
    press_on_timeline(session, Qt.Key.Key_Left, Qt.Key.Key_Left)
    change(session, learning_rate=0.1)
    train(session, 3)
    strip = session.program.window.loss_view.timeline
    place = QPoint(round(strip.x_of(4)), strip.height() // 2)
    QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, place, strip.mapToGlobal(place)))
    text = QToolTip.text()
    QToolTip.hideText()
    assert "Earlier run" in text
    assert "Changed after iteration 4" in text
    assert "&lt;" not in text
    assert "<br" not in text


# Steps that are refused, and faults


def test_a_change_that_is_refused_leaves_every_part_on_what_is_trained(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    train(session, 4)
    before = session.whole()

    def refuse(*_: object, **__: object) -> None:
        raise InvalidInputError("weights", "A weight of the new network would be no finite number.")

    with monkeypatch.context() as patched:
        patched.setattr(Trainer, "reconfigure", refuse)
        change(session, learning_rate=0.7)
    session.check()
    assert "no finite number" in session.program.window.message_bar.sentence
    assert session.program.experiment == SMALL
    assert session.whole() == before
    assert not session.program.document.undo_stack.canUndo()


def test_a_refusal_is_said_also_where_steps_were_taken_back_before(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    train(session, 4)
    change(session, learning_rate=0.7)
    undo(session)
    with monkeypatch.context() as patched:
        patched.setattr(Trainer, "set_parameters", _refuse)
        session.program.window.network_view.weight_edited.emit(1, 0, 0, 0.75)
        session.agree()
    assert session.program.window.message_bar.sentence == "It cannot be."


def _refuse(*_: object, **__: object) -> None:
    raise InvalidInputError("weights", "It cannot be.")


FAULTS: dict[str, tuple[type, str, Callable[[Session], object]]] = {
    "a change": (Trainer, "reconfigure", lambda session: change(session, learning_rate=0.7)),
    "a change, at its end": (RunTree, "append", lambda session: change(session, hidden_units=(2, 2))),
    "a change of the history": (Recorder, "refresh", lambda session: change(session, optimizer="adam")),
    "a typed weight": (Trainer, "set_parameters", EDITS["a typed weight"]),
    "reset": (Trainer, "reset", lambda session: session.program.trigger("run.reset")),
    "a jump": (Trainer, "go_to", lambda session: press_on_timeline(session, Qt.Key.Key_Home)),
    "step back": (Trainer, "step_back", lambda session: session.program.trigger("run.step_back")),
    "a step": (Trainer, "run", lambda session: session.program.trigger("run.step")),
    "undo": (RunTree, "move", lambda session: session.program.trigger("edit.undo")),
    "undo, half way": (Trainer, "resume", lambda session: session.program.trigger("edit.undo")),
}


def test_after_a_fault_document_trainer_and_views_stand_at_the_last_agreed_node(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    for owner, name, act in FAULTS.values():
        session.begin()
        break_down(session, owner, name, act, monkeypatch)


def break_down(
    session: Session, owner: type, name: str, act: Callable[[Session], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    program = session.program
    train(session, 3)
    change(session, learning_rate=0.1)
    train(session, 4)
    before, stack = session.whole(), program.document.undo_stack
    real = getattr(owner, name)

    def once(*arguments: Any, **named: Any) -> None:
        setattr(owner, name, real)  # not the monkeypatch's undo: the recovery must find it whole
        if owner is Recorder:
            real(*arguments, **named)
        raise ZeroDivisionError

    monkeypatch.setattr(owner, name, once)
    act(session)
    session.until(lambda: bool(_error_dialogs(program)))
    for dialog in _error_dialogs(program):
        dialog.close()
    session.check()
    assert session.whole() == before
    assert (stack.index(), stack.count()) == (1, 1)
    session.undo_everything_and_redo_everything()
    assert session.whole() == before
    train(session, 1)
    session.check()
    assert session.agree().iteration == 8


# Slow motion


def test_any_key_pauses_slow_motion_also_after_points_were_cleared_and_came_back(session: Session) -> None:
    program = session.program
    train(session, 5)
    program.trigger("data.clear")
    press_on_timeline(session, Qt.Key.Key_Home)
    assert program.experiment.data.n_examples
    program.trigger("run.size_phase")
    program.window.run_bar.speed_chosen.emit(60)
    toggle = program.window.actions_by_id["run.toggle"]
    toggle.setChecked(True)
    seen: list[StepPosition] = []
    program.presenter.presented.connect(lambda snapshot: seen.append(snapshot.position))
    session.until(lambda: len({position.phase for position in seen} - {Phase("rest")}) > 2)
    QTest.keyClick(program.window, Qt.Key.Key_X)
    assert not toggle.isChecked()
    session.check()


def test_a_run_that_stops_by_itself_says_so_and_a_key_is_then_an_ordinary_key(session: Session) -> None:
    program = session.program
    program.trigger("run.size_phase")
    program.trigger("data.clear")
    program.trigger("run.toggle")
    session.check()
    assert not program.window.actions_by_id["run.toggle"].isChecked()
    assert "no training points" in program.window.message_bar.sentence
    program.trigger("run.mark")
    session.close_dialogs()
    program.window.loss_view.timeline.mark_requested.emit(0)
    session.close_dialogs()
    session.check()
    assert "no training points" in program.window.message_bar.sentence


def test_other_buttons_under_the_same_sentence_take_the_place_of_those_before(session: Session) -> None:
    window = session.program.window
    actions, bar = window.actions_by_id, window.message_bar
    for names in (("run.step_back", "run.reset"), ("run.reset",), ("run.reset", "run.lower_rate")):
        bar.show_problem("The loss is no longer a finite number.", *(actions[name] for name in names))
        shown = [button.text() for button in bar.findChildren(QToolButton) if not button.isHidden()]
        assert shown == [actions[name].text() for name in names]
