"""The document: one undo step a change or gesture, and undo-all-redo-all is the identity."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.training.messages import GoTo, Reconfigure, Reset, ReturnTo, SetEntry, Way
from gui.document import Document


def small_experiment() -> Experiment:
    return Experiment.generated(ExperimentSpec(), DataSettings(n_samples=6))


def recorded(document: Document) -> list[Experiment]:
    """Every experiment that the document announces from now on."""
    announced: list[Experiment] = []
    document.experiment_changed.connect(announced.append)
    return announced


def test_a_change_is_announced_and_can_be_taken_back() -> None:
    document = Document(small_experiment())
    before, after = document.experiment, document.experiment.with_spec(leak=0.2)
    announced = recorded(document)
    document.change("Change Leak", after)
    document.undo()
    document.redo()
    assert announced == [after, before, after]
    assert document.undo_stack.undoText() == "Change Leak"


def test_a_change_to_the_same_leaves_no_step() -> None:
    document = Document(small_experiment())
    document.change("Nothing", document.experiment.with_spec(leak=0.1))
    assert document.undo_stack.count() == 0


def test_a_gesture_is_one_step_and_shows_every_change_at_once() -> None:
    document = Document(small_experiment())
    before = document.experiment
    announced = recorded(document)
    document.begin_gesture("Move Point")
    for x1 in (0.1, 0.2, 0.3):
        document.change("ignored", document.experiment.with_data(document.experiment.data.with_point_moved(0, x1, 0.0)))
    document.end_gesture()
    assert len(announced) == 3
    assert document.undo_stack.count() == 1
    document.undo()
    assert document.experiment == before


def test_a_gesture_without_a_change_leaves_no_step() -> None:
    document = Document(small_experiment())
    document.begin_gesture("Move Point")
    document.end_gesture()
    assert document.undo_stack.count() == 0


def test_undo_in_the_middle_of_a_gesture_takes_the_gesture_back() -> None:
    document = Document(small_experiment())
    before = document.experiment
    document.begin_gesture("Change Leak")
    document.change("", document.experiment.with_spec(leak=0.3))
    document.undo()
    document.end_gesture()
    assert document.experiment == before
    assert document.undo_stack.canRedo()


def test_after_an_undo_in_mid_gesture_the_rest_of_the_gesture_is_one_step_too() -> None:
    document = Document(small_experiment())
    before = document.experiment
    document.begin_gesture("Change Leak")
    document.change("", document.experiment.with_spec(leak=0.3))
    document.undo()
    for leak in (0.4, 0.5, 0.6):
        document.change("", document.experiment.with_spec(leak=leak))
    document.end_gesture()
    assert document.undo_stack.count() == 1
    assert document.undo_stack.undoText() == "Change Leak"
    document.undo()
    assert document.experiment == before


def test_redo_in_mid_gesture_takes_up_what_was_taken_back_before() -> None:
    document = Document(small_experiment())
    changed = document.experiment.with_spec(leak=0.3)
    document.change("Change Leak", changed)
    document.undo()
    document.begin_gesture("Move Point")
    document.redo()
    document.end_gesture()
    assert document.experiment == changed
    assert document.undo_stack.count() == 1


def test_an_edited_weight_is_announced_with_its_old_value_on_undo() -> None:
    document = Document(small_experiment())
    asked: list[SetEntry] = []
    document.asked.connect(asked.append)
    document.change_entry("Edit Weight", 1, 2, 0, 0.5, -1.5)
    document.change_entry("Edit Bias", 2, 0, None, 0.0, 2.0)
    document.undo()
    document.undo()
    entries = [(entry.layer, entry.row, entry.column, entry.value) for entry in asked]
    assert entries == [(1, 2, 0, -1.5), (2, 0, None, 2.0), (2, 0, None, 0.0), (1, 2, 0, 0.5)]
    assert asked[2].way.return_to == asked[1].way.keep_as


def test_undo_of_a_change_asks_for_the_run_that_the_change_left() -> None:
    document = Document(small_experiment())
    asked: list[Reconfigure] = []
    document.asked.connect(asked.append)
    document.change("New Weights", document.experiment.with_spec(seed=5))
    document.undo()
    document.redo()
    first, undone, redone = (message.way for message in asked)
    assert undone.return_to == first.keep_as
    assert redone.return_to == undone.keep_as
    assert redone.keep_as == first.keep_as


def test_reset_is_a_step_that_gives_the_run_back_and_takes_it_again() -> None:
    document = Document(small_experiment())
    asked: list[Reset | ReturnTo] = []
    document.asked.connect(asked.append)
    document.reset("Reset")
    document.undo()
    document.redo()
    first, undone, redone = asked
    assert isinstance(first, Reset)
    assert isinstance(undone, ReturnTo)
    assert isinstance(redone, Reset)
    assert undone.way.return_to == first.way.keep_as
    assert redone.way.return_to == undone.way.keep_as


def test_iterations_gone_to_by_key_are_one_step_and_each_drag_is_one() -> None:
    document = Document(small_experiment())
    asked: list[GoTo] = []
    document.asked.connect(asked.append)
    document.go_to("Go to Iteration", 90, 40)
    for iteration in (40, 39, 38):
        document.go_to("Go to Iteration", iteration, iteration - 1, is_one_of_many=True)
    assert asked == []
    document.undo()
    document.undo()
    document.redo()
    document.redo()
    assert [message.iteration for message in asked] == [40, 90, 40, 37]


def test_an_edit_on_its_way_is_newer_than_where_the_trainer_went_unless_it_came_before() -> None:
    document = Document(small_experiment())
    shown, older = document.experiment, document.experiment.with_spec(leak=0.3)
    edited = document.experiment.with_spec(leak=0.7)
    document.ask_to_travel(ReturnTo(Way(return_to=1)))
    document.change("Change", edited)
    document.follow(older, shown)
    assert document.experiment == edited
    document.ask_to_travel(ReturnTo(Way(return_to=1)))
    document.follow(older, shown)
    assert document.experiment == older


def test_points_replaced_by_others_are_reported_with_what_becomes_of_the_weights() -> None:
    document = Document(small_experiment())
    reported: list[tuple[str, bool]] = []
    document.data_replaced.connect(lambda text, restarts: reported.append((text, restarts)))
    asked: list[object] = []
    document.asked.connect(asked.append)
    document.replace_data("Change Data", document.experiment.with_data_settings(name="xor"), restarts=True)
    assert reported == [("Change Data", True)]
    document.undo_stack.undo()
    document.undo_stack.redo()
    assert [message.restart for message in asked if isinstance(message, Reconfigure)] == [True] * 3
    document.begin_gesture("Change Data")
    for noise in (0.1, 0.2):
        document.replace_data("Change Data", document.experiment.with_data_settings(noise=noise), restarts=True)
    assert len(reported) == 1, "not while the slider is dragged"
    document.end_gesture()
    assert reported[1:] == [("Change Data", False)]


def test_what_the_trainer_went_back_to_is_wanted_without_a_step_of_undo() -> None:
    document = Document(small_experiment())
    older = document.experiment.with_spec(leak=0.3)
    announced, asked = recorded(document), []
    document.asked.connect(asked.append)
    shown = document.experiment
    document.follow(older, shown)
    document.follow(older, shown)
    assert announced == [older]
    assert asked == []
    assert document.undo_stack.count() == 0


def test_an_opened_experiment_leaves_nothing_to_undo() -> None:
    document = Document(small_experiment())
    document.change("Change Leak", document.experiment.with_spec(leak=0.3))
    document.open(small_experiment())
    assert document.undo_stack.count() == 0
    assert document.experiment == small_experiment()


EDITS = {
    "leak": lambda experiment, number: experiment.with_spec(leak=number / 10),
    "units": lambda experiment, number: experiment.with_spec(hidden_units=(number + 1,)),
    "noise": lambda experiment, number: experiment.with_data_settings(noise=number / 20),
    "add": lambda experiment, number: experiment.with_data(
        experiment.data.with_points_added([[number / 3], [0.0]], [number % 2])
    ),
    "clear": lambda experiment, _number: experiment.with_data(experiment.data.cleared()),
}


@given(st.lists(st.tuples(st.sampled_from(sorted(EDITS)), st.integers(0, 9), st.booleans()), max_size=12))
def test_undo_all_and_redo_all_is_the_identity(edits: list[tuple[str, int, bool]]) -> None:
    document = Document(small_experiment())
    first = document.experiment
    for name, number, as_gesture in edits:
        if as_gesture:
            document.begin_gesture(name)
        document.change(name, EDITS[name](document.experiment, number))
        document.end_gesture()
    last = document.experiment
    while document.undo_stack.canUndo():
        document.undo()
    assert document.experiment == first
    while document.undo_stack.canRedo():
        document.redo()
    assert document.experiment == last
