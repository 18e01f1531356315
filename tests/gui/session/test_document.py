"""The document: one undo step a change or gesture, and undo-all-redo-all is the identity."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.one_difference import SettingDifference
from core.experiment.spec import ExperimentSpec
from core.training.boundary import UnitMapper
from core.training.messages import (
    AdoptFork,
    Forget,
    GoTo,
    Message,
    MoveTo,
    Reconfigure,
    Reset,
    SetEntry,
    SetForks,
    TakeBack,
    TargetNode,
)
from core.training.run_state import RunState
from core.training.snapshot_builder import build_snapshot
from core.training.training_session import TrainingSession
from gui.session.document import MEMORY_LIMIT, UNDO_LIMIT, Document
from gui.session.undo_steps import Stack, UndoStep
from tests.tools.snapshots import sample_snapshot


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
        document.change(
            "ignored", document.experiment.with_data(document.experiment.data.with_point_moved(0, (x1, 0.0)))
        )
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


def asked_of(document: Document) -> list[Message]:
    """Every message to the trainer from now on."""
    asked: list[Message] = []
    document.command_issued.connect(asked.append)
    return asked


def run_of(experiment: Experiment) -> RunState:
    return TrainingSession(experiment, lambda record: None).capture()


def test_undo_and_redo_move_between_the_two_nodes_of_a_step() -> None:
    document = Document(small_experiment())
    asked = asked_of(document)
    document.change_entry("Edit Weight", 1, 2, 0, 0.5, -1.5)
    document.change_entry("Edit Bias", 2, 0, None, 0.0, 2.0)
    document.undo()
    document.undo()
    document.redo()
    first, second, *moves = asked
    assert isinstance(first, SetEntry)
    assert isinstance(second, SetEntry)
    assert first.target is not None
    assert second.target is not None
    assert (first.value, second.value) == (-1.5, 2.0)
    one, two = first.target.node, second.target.node
    assert moves == [MoveTo(one, goes_on=True), MoveTo(0, goes_on=True), MoveTo(one, goes_on=True)]
    assert document.node == one != two


def test_reset_is_a_step_and_its_undo_pauses() -> None:
    document = Document(small_experiment())
    asked = asked_of(document)
    document.reset("Reset")
    document.undo()
    document.redo()
    first, undone, redone = asked
    assert isinstance(first, Reset)
    assert first.target is not None
    assert (undone, redone) == (MoveTo(0), MoveTo(first.target.node))


def test_jumps_one_after_the_other_are_one_step_and_each_drag_is_one() -> None:
    document = Document(small_experiment())
    asked = asked_of(document)
    document.go_to("Go to Iteration", 90, 40, is_one_of_many=False)
    for iteration in (39, 38, 37):
        document.go_to("Go to Iteration", iteration + 1, iteration, is_one_of_many=True)
    assert [message.iteration for message in asked if isinstance(message, GoTo)] == [40, 39, 38, 37]
    assert document.undo_stack.count() == 1
    document.go_to("Go to Iteration", 37, 60, is_one_of_many=False)
    assert document.undo_stack.count() == 2


def test_a_jump_and_back_leaves_no_step() -> None:
    document = Document(small_experiment())
    asked = asked_of(document)
    document.go_to("Go to Iteration", 90, 91, is_one_of_many=True)
    document.go_to("Go to Iteration", 91, 90, is_one_of_many=True)
    assert asked[1:] == [GoTo(90, TargetNode(1, "Go to Iteration")), TakeBack(1)]
    document.agree(sample_snapshot(experiment=document.experiment, node=0, nodes=(0,)))
    assert document.undo_stack.count() == 0
    assert document.node == 0


def test_a_gesture_that_ends_where_it_began_leaves_no_step_and_gives_the_run_back() -> None:
    document = Document(small_experiment())
    before, asked = document.experiment, asked_of(document)
    document.begin_gesture("Move Point")
    document.change("", before.with_data(before.data.with_point_moved(0, (3.0, 3.0))))
    document.change("", before)
    document.end_gesture()
    assert asked[2:] == [TakeBack(1)]
    document.agree(sample_snapshot(experiment=before, node=0, nodes=(0,)))
    assert document.undo_stack.count() == 0
    assert document.node == 0


def test_a_gesture_that_ends_where_it_began_is_a_step_if_training_went_on_meanwhile() -> None:
    document = Document(small_experiment())
    before = document.experiment
    document.begin_gesture("Move Point")
    document.change("", before.with_data(before.data.with_point_moved(0, (3.0, 3.0))))
    document.change("", before)
    document.end_gesture()
    document.agree(sample_snapshot(experiment=before, node=1, nodes=(0, 1)))
    assert document.undo_stack.undoText() == "Move Point"
    asked = asked_of(document)
    document.undo()
    assert asked == [MoveTo(0, goes_on=True)]


def test_what_is_done_right_after_a_gesture_that_came_to_nothing_follows_what_was_before_it() -> None:
    document = Document(small_experiment())
    before = document.experiment
    document.begin_gesture("Move Point")
    document.change("", before.with_data(before.data.with_point_moved(0, (3.0, 3.0))))
    document.change("", before)
    document.end_gesture()
    changed = before.with_spec(leak=0.3)
    document.change("Change Leak", changed)
    document.agree(sample_snapshot(experiment=changed, node=2, nodes=(0, 2)))
    assert document.undo_stack.count() == 1
    document.undo()
    assert document.experiment == before
    assert document.node == 0


def test_a_step_after_a_refused_one_follows_what_was_before_that() -> None:
    document = Document(small_experiment())
    before = document.experiment
    document.change("Refused", before.with_spec(leak=0.9))
    changed = document.experiment.with_spec(learning_rate=0.7)
    document.change("Change Rate", changed)
    document.agree(sample_snapshot(experiment=changed, node=2, nodes=(0, 2)))
    assert document.undo_stack.count() == 1
    document.undo()
    assert (document.node, document.experiment) == (0, before)
    document.redo()
    assert (document.node, document.experiment) == (2, changed)


def test_an_undo_that_the_trainer_could_not_make_leaves_the_stack_where_the_trainer_is() -> None:
    document = Document(small_experiment())
    changed = document.experiment.with_spec(leak=0.3)
    document.change("Change Leak", changed)
    for _ in range(2):
        document.undo()
        document.agree(sample_snapshot(experiment=changed, node=1, nodes=(0, 1)))
        assert document.experiment == changed
        assert document.undo_stack.undoText() == "Change Leak"


def test_what_was_saved_before_a_step_that_is_given_up_is_no_longer_what_is_saved() -> None:
    document = Document(small_experiment())
    document.undo_stack.setClean()
    for number in range(UNDO_LIMIT + 1):
        document.change("Change Leak", document.experiment.with_spec(leak=number / (UNDO_LIMIT + 1) + 0.001))
    nodes = tuple(range(UNDO_LIMIT + 2))
    document.agree(sample_snapshot(experiment=document.experiment, node=document.node, nodes=nodes))
    while document.undo_stack.canUndo():
        document.undo()
    assert not document.undo_stack.isClean()


def test_what_the_trainer_shows_is_wanted_without_a_step_of_undo() -> None:
    document = Document(small_experiment())
    older = document.experiment.with_spec(leak=0.3)
    announced, asked = recorded(document), asked_of(document)
    for _ in range(2):
        document.agree(sample_snapshot(experiment=older, node=0, nodes=(0,)))
    assert announced == [older]
    assert asked == []
    assert document.undo_stack.count() == 0


def test_a_step_that_the_trainer_refused_is_none() -> None:
    document = Document(small_experiment())
    before = document.experiment
    document.change("Change Leak", before.with_spec(leak=0.2))
    kept = document.node
    changed = document.experiment
    document.change("Refused", before.with_spec(leak=0.9))
    asked = asked_of(document)
    document.agree(sample_snapshot(experiment=changed, node=kept, nodes=(0, kept)))
    assert document.experiment == changed
    assert document.undo_stack.count() == 1
    assert document.undo_stack.undoText() == "Change Leak"
    assert asked == []
    document.undo()
    assert document.experiment == before


def test_a_change_that_was_refused_in_a_gesture_is_not_wanted_after_it() -> None:
    document = Document(small_experiment())
    before = document.experiment
    refused = sample_snapshot(experiment=before, node=0, nodes=(0,))
    document.begin_gesture("Change Leak")
    document.change("Change Leak", before.with_spec(leak=0.9))
    document.agree(refused)
    document.end_gesture()
    assert document.experiment == before
    assert document.undo_stack.count() == 0
    document.begin_gesture("Change Leak")
    document.change("Change Leak", before.with_spec(leak=0.9))
    document.agree(refused)
    document.change("Change Leak", before.with_spec(leak=0.4))
    document.end_gesture()
    assert document.experiment == before.with_spec(leak=0.4), "the trainer has not answered yet"


def test_the_oldest_steps_go_with_their_nodes_and_that_is_said() -> None:
    document = Document(small_experiment())
    experiment = document.experiment
    for number in range(UNDO_LIMIT + 1):
        document.change(f"step {number}", experiment.with_spec(leak=number / (UNDO_LIMIT + 1) + 0.001))
    last = document.experiment
    said: list[bool] = []
    document.steps_dropped.connect(lambda: said.append(True))
    asked = asked_of(document)
    nodes = tuple(range(UNDO_LIMIT + 2))
    document.agree(sample_snapshot(experiment=last, node=document.node, nodes=nodes))
    assert said == [True]
    (forget,) = asked
    assert isinstance(forget, Forget)
    n_gone = UNDO_LIMIT + 1 - document.undo_stack.count()
    assert sorted(forget.nodes) == list(range(n_gone))
    assert document.undo_stack.index() == document.undo_stack.count()
    while document.undo_stack.canUndo():
        document.undo()
    assert not {message.node for message in asked[1:] if isinstance(message, MoveTo)} & set(forget.nodes)
    assert document.experiment == experiment.with_spec(leak=(n_gone - 1) / (UNDO_LIMIT + 1) + 0.001)


def test_of_too_much_memory_runs_that_no_step_leads_to_go_first() -> None:
    document = Document(small_experiment())
    document.change("Change Leak", document.experiment.with_spec(leak=0.3))
    asked = asked_of(document)
    document.agree(
        sample_snapshot(experiment=document.experiment, node=1, nodes=(0, 1, 5, 6), history_bytes=MEMORY_LIMIT + 1)
    )
    assert asked == [Forget((5,))]
    assert document.undo_stack.count() == 1


def test_no_memory_is_saved_in_mid_gesture_so_that_it_can_still_be_taken_back() -> None:
    document = Document(small_experiment())
    before, asked = document.experiment, asked_of(document)
    document.begin_gesture("Change Leak")
    document.change("", before.with_spec(leak=0.3))
    document.agree(
        sample_snapshot(experiment=document.experiment, node=1, nodes=(0, 1), history_bytes=MEMORY_LIMIT + 1)
    )
    document.end_gesture()
    assert not [message for message in asked if isinstance(message, Forget)]
    document.undo()
    assert document.experiment == before


def test_the_place_of_the_saved_state_is_kept_when_steps_go() -> None:
    document = Document(small_experiment())
    for number in range(4):
        document.change("Change Leak", document.experiment.with_spec(leak=0.2 + 0.1 * number))
    document.undo()
    document.undo_stack.setClean()
    document.redo()
    shown = sample_snapshot(experiment=document.experiment, node=4, nodes=(1, 2, 3, 4))
    document.agree(shown)
    assert document.undo_stack.count() == 3
    assert not document.undo_stack.isClean()
    document.undo()
    assert document.undo_stack.isClean()


def test_where_the_saved_state_is_given_up_nothing_is_what_was_saved() -> None:
    steps = tuple(UndoStep(str(node), node, node + 1) for node in range(4))
    kept = Stack(steps, index=4, clean=1).without_farthest(2)
    assert (kept.steps, kept.index, kept.clean) == (steps[2:], 2, -1)
    assert Stack(steps, index=4, clean=3).without_farthest(2).clean == 1
    redone_last = Stack(steps, index=0, clean=0).without_farthest(3)
    assert (redone_last.steps, redone_last.index, redone_last.clean) == (steps[:1], 0, 0)


def test_points_replaced_by_others_are_reported_with_what_becomes_of_the_weights() -> None:
    document = Document(small_experiment())
    reported: list[tuple[str, bool]] = []
    document.data_replaced.connect(lambda text, restarts: reported.append((text, restarts)))
    asked: list[object] = []
    document.command_issued.connect(asked.append)
    document.replace_data("Change Data", document.experiment.with_data_settings(name="xor"), restarts=True)
    assert reported == [("Change Data", True)]
    assert [message.restart for message in asked if isinstance(message, Reconfigure)] == [True]
    document.begin_gesture("Change Data")
    for noise in (0.1, 0.2):
        document.replace_data("Change Data", document.experiment.with_data_settings(noise=noise), restarts=True)
    assert len(reported) == 1, "not while the slider is dragged"
    document.end_gesture()
    assert reported[1:] == [("Change Data", False)]


def test_an_opened_experiment_leaves_nothing_to_undo() -> None:
    document = Document(small_experiment())
    document.change("Change Leak", document.experiment.with_spec(leak=0.3))
    document.open(run_of(small_experiment()))
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


RELU, FASTER = SettingDifference("activation", "relu"), SettingDifference("learning_rate", 0.9)


def sent_by(document: Document) -> list[Message]:
    """Every message to the trainer from now on."""
    sent: list[Message] = []
    document.command_issued.connect(sent.append)
    return sent


def test_each_fork_has_a_key_of_its_own_and_each_change_of_a_comparison_is_one_step() -> None:
    document = Document(small_experiment())
    sent = sent_by(document)
    document.compare("Compare", (RELU,))
    document.compare("Compare", (FASTER,))
    document.compare("By Time", by_time=True)
    document.compare("Remove", removed=(1,))
    document.compare("Compare", (RELU,))
    assert [message.forks for message in sent if isinstance(message, SetForks)] == [
        ((1, RELU),),
        ((1, RELU), (2, FASTER)),
        ((1, RELU), (2, FASTER)),
        ((2, FASTER),),
        ((2, FASTER), (3, RELU)),
    ]
    assert [message.by_time for message in sent if isinstance(message, SetForks)] == [False, False, True, True, True]
    assert document.undo_stack.count() == len(sent) == 5
    document.compare("End", removed=(2, 3))
    assert document.forks == ()
    assert not document.compares_by_time


def test_a_comparison_that_changes_nothing_is_no_step() -> None:
    document = Document(small_experiment())
    document.compare("Nothing")
    document.compare("Nothing", by_time=True)
    document.compare("Compare", (RELU,))
    document.compare("Nothing", removed=(7,), by_time=False)
    assert document.undo_stack.count() == 1


def test_a_fork_that_is_adopted_is_shown_at_once_and_ends_the_comparison() -> None:
    document = Document(small_experiment())
    before, after = document.experiment, document.experiment.with_spec(activation="relu")
    document.compare("Compare", (RELU,))
    announced, sent = recorded(document), sent_by(document)
    document.adopt("Go On", 1, after)
    assert announced == [after]
    assert [type(message) for message in sent] == [AdoptFork]
    assert document.forks == ()
    document.undo()
    assert document.experiment == before


def test_a_comparison_from_the_start_is_one_step_of_several_messages() -> None:
    document = Document(small_experiment())
    document.compare("Compare", (FASTER,))
    sent = sent_by(document)
    document.compare_from_start("Activations", document.experiment.with_spec(activation="sigmoid"), (RELU,))
    assert [type(message) for message in sent] == [SetForks, Reconfigure, Reset, SetForks]
    assert len({message.target for message in sent if isinstance(message, SetForks | Reconfigure | Reset)}) == 1
    assert document.forks == ((2, RELU),)
    assert document.undo_stack.count() == 2


def test_beginning_with_another_experiment_ends_a_comparison_within_its_step() -> None:
    document = Document(small_experiment())
    document.compare("Compare", (RELU,))
    sent = sent_by(document)
    document.begin_with("Lesson", document.experiment.with_spec(leak=0.2), None)
    assert isinstance(sent[0], SetForks)
    assert sent[0].forks == ()
    assert document.undo_stack.count() == 2
    sent.clear()
    document.begin_with("Lesson", document.experiment, None)
    assert not [message for message in sent if isinstance(message, SetForks)], "there is nothing to end"


class Learner:
    """A document and a session that does what it says at once."""

    def __init__(self) -> None:
        self.document = Document(small_experiment())
        self.session = TrainingSession(small_experiment(), lambda record: None)
        self.document.command_issued.connect(self.session.do)

    def agree(self) -> None:
        """The picture of what was done comes in."""
        session = self.session
        comparison, region = session.comparison, session.experiment.region
        picture = build_snapshot(session.trainer, UnitMapper(), session.recorder.curves(), session.experiment)
        forks = () if comparison is None else comparison.pictures(region)
        self.document.agree(replace(picture, node=session.tree.cursor, nodes=session.tree.ids, forks=forks))


def test_a_step_between_two_moves_of_a_gesture_stands_between_them_in_the_history() -> None:
    learner = Learner()
    document = learner.document
    document.begin_gesture("Move Point")
    document.change("Move Point", document.experiment.with_spec(leak=0.2))
    document.compare("Compare", (RELU,))
    document.change("Move Point", document.experiment.with_spec(leak=0.4))
    document.end_gesture()
    learner.agree()

    def seen() -> tuple[float, int]:
        learner.agree()
        return document.experiment.spec.leak, len(document.forks)

    assert seen() == (0.4, 1)
    back = []
    while document.undo_stack.canUndo():
        document.undo()
        back.append(seen())
    assert back == [(0.2, 1), (0.2, 0), (0.1, 0)]
    while document.undo_stack.canRedo():
        document.redo()
    assert seen() == (0.4, 1)


def test_what_is_compared_is_known_right_after_an_undo() -> None:
    learner = Learner()
    document = learner.document
    document.compare("Compare", (RELU,))
    learner.agree()
    document.compare("End Comparison", removed=[document.forks[0][0]])
    learner.agree()
    document.undo()
    document.compare("Compare", (FASTER,))
    learner.agree()
    assert [difference for _, difference in document.forks] == [RELU, FASTER]
    document.undo()
    document.begin_with("Begin", small_experiment().with_spec(leak=0.3), None)
    learner.agree()
    assert document.forks == ()


def test_a_run_that_was_adopted_can_be_left_and_gone_on_with_again() -> None:
    learner = Learner()
    document, session = learner.document, learner.session
    document.compare("Compare", (RELU, FASTER))
    learner.agree()
    session.train(lambda: session.trainer.iteration >= 10)
    document.adopt("Adopt", document.forks[0][0], RELU.experiment(document.experiment))
    session.train(lambda: session.trainer.iteration >= 15)
    for _ in range(2):
        document.undo()
        learner.agree()
        assert (document.experiment.spec.activation, len(document.forks)) == ("tanh", 2)
        document.redo()
        learner.agree()
        assert (document.experiment.spec.activation, len(document.forks)) == ("relu", 0)
        assert session.trainer.iteration == 15
