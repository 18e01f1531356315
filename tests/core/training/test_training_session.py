"""No change destroys a run: what is left can be returned to, what is kept can be gone on with, bit for bit."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core import ExperimentSpec
from core.data.generators import DataSettings
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.model.network import Parameters
from core.training.batches import Examples
from core.training.messages import (
    AddRun,
    Edit,
    Forget,
    GoTo,
    HideRuns,
    Load,
    MoveTo,
    Reconfigure,
    Reset,
    SetEntry,
    SetMark,
    StepBack,
    TakeBack,
    TargetNode,
    TrainWith,
)
from core.training.run_state import Mark, RunState
from core.training.step_position import IterationStart, StepSize
from core.training.trainer import IterationRecord
from core.training.training_session import TrainingSession
from tests.core.training.test_rewind import state_of

EXPERIMENT = Experiment.generated(
    ExperimentSpec(hidden_units=(3,), batch_size=10, learning_rate=0.1, train_fraction=0.8),
    DataSettings(name="circle", n_samples=50),
)
FASTER = EXPERIMENT.with_spec(learning_rate=0.5)
OTHER_START = EXPERIMENT.with_spec(seed=9)


class Drifting:
    """An update that never gives the same result twice; it counts how often it is called."""

    def __init__(self) -> None:
        self.n_calls = 0
        self._random = np.random.default_rng(5)

    def __call__(self, start: IterationStart, examples: Examples, spec: ExperimentSpec) -> Parameters:
        self.n_calls += 1
        parameters = start.parameters
        return Parameters([W + self._random.normal(size=W.shape) for W in parameters.weights], parameters.biases)


def session_of(iterations: int = 0) -> TrainingSession:
    session = TrainingSession(EXPERIMENT, lambda record: None)
    train(session, iterations)
    return session


def train(session: TrainingSession, iterations: int) -> list[IterationRecord]:
    records: list[IterationRecord] = []
    end = session.trainer.iteration + iterations
    recorder = session.recorder

    def take(record: IterationRecord) -> None:
        recorder.on_record(record)
        records.append(record)

    if iterations:
        session.trainer.run(take, lambda: session.trainer.iteration >= end)
    recorder.curves()
    return records


def curves_of(session: TrainingSession) -> list[list[float]]:
    history = session.recorder.curves()
    curves = (history.batch, history.train, history.test)
    return [part.tolist() for curve in curves for part in (curve.iterations, curve.lows)]


def shown(session: TrainingSession) -> list[tuple[int, int, int]]:
    """Of each curve that is seen: the node, where it leaves the present run, and its end."""
    return [(branch.key, branch.fork, branch.latest_iteration) for branch in session.tree.branches]


@pytest.mark.parametrize("leave", ["reset", "other start", "fork", "weight"])
def test_a_run_that_is_left_comes_back_whole_and_the_one_left_for_it_too(leave: str) -> None:
    session, step = session_of(30), TargetNode(1, "Leave")
    if leave in ("fork", "weight"):
        session.do(GoTo(12))
    before, curves = state_of(session.trainer), curves_of(session)
    session.do(
        {
            "reset": Reset(step),
            "other start": Reconfigure(OTHER_START, step),
            "fork": Reconfigure(FASTER, step),
            "weight": SetEntry(1, 0, 0, 0.5, step),
        }[leave]
    )
    train(session, 7)
    after, curves_after = state_of(session.trainer), curves_of(session)
    fork = 12 if leave in ("fork", "weight") else 0
    assert shown(session) == [(0, fork, 30)]
    session.do(MoveTo(0))
    assert state_of(session.trainer) == before
    assert curves_of(session) == curves
    assert session.experiment is EXPERIMENT
    assert session.trainer.latest_iteration == 30
    assert shown(session) == [(1, fork, fork + 7)]
    session.do(MoveTo(1))
    assert state_of(session.trainer) == after
    assert curves_of(session) == curves_after


def test_what_is_trained_between_undo_and_redo_is_kept_with_the_node() -> None:
    session = session_of(20)
    session.do(Reconfigure(OTHER_START, TargetNode(1, "New Weights")))
    train(session, 3)
    changed = state_of(session.trainer)
    session.do(MoveTo(0))
    train(session, 5)
    longer = state_of(session.trainer)
    session.do(MoveTo(1))
    assert state_of(session.trainer) == changed
    assert session.experiment is OTHER_START
    session.do(MoveTo(0))
    assert state_of(session.trainer) == longer


def test_a_change_at_the_end_of_a_run_leaves_nothing_to_see_and_is_marked() -> None:
    session = session_of(15)
    session.do(Reconfigure(FASTER, TargetNode(1, "Change Learning rate")))
    train(session, 5)
    assert shown(session) == []
    assert session.marks.all == (Mark(15, "change", "Change Learning rate"),)


def test_before_the_first_iteration_there_is_no_run_to_see() -> None:
    session = session_of()
    session.do(Reset(TargetNode(1, "Reset")))
    session.do(Reconfigure(OTHER_START, TargetNode(2, "New Weights")))
    assert shown(session) == []


def test_edits_of_one_step_leave_one_node() -> None:
    session = session_of(20)
    session.do(GoTo(5))
    before = state_of(session.trainer)
    for rate in (0.2, 0.3, 0.4):
        session.do(Reconfigure(EXPERIMENT.with_spec(learning_rate=rate), TargetNode(1, "Drag")))
        train(session, 2)
    assert session.tree.ids == (0, 1)
    session.do(MoveTo(0))
    assert state_of(session.trainer) == before
    assert session.trainer.latest_iteration == 20


def test_a_run_that_another_one_goes_on_is_seen_as_its_part_and_once() -> None:
    session = session_of(10)
    session.do(Reconfigure(FASTER, TargetNode(1, "Faster")))
    train(session, 10)
    session.do(SetEntry(1, 0, 0, 0.5, TargetNode(2, "Edit Weight")))
    train(session, 10)
    session.do(MoveTo(0))
    assert shown(session) == [(2, 10, 30)]
    assert rates_of(session) == [[0.5]]


def test_a_jump_is_a_node_of_the_same_run_and_shows_no_second_curve() -> None:
    session = session_of(20)
    session.do(GoTo(5, TargetNode(1, "Go to Iteration")))
    assert shown(session) == []
    session.do(Reconfigure(FASTER, TargetNode(2, "Faster")))
    train(session, 3)
    assert shown(session) == [(0, 5, 20)]
    for node, iteration in ((1, 5), (0, 20), (2, 8)):
        session.do(MoveTo(node))
        assert session.trainer.iteration == iteration


def test_a_forgotten_node_is_gone_and_what_grew_from_it_stays() -> None:
    session = session_of(10)
    session.do(Reconfigure(FASTER, TargetNode(1, "Faster")))
    train(session, 10)
    n_bytes = session.tree.n_bytes
    session.do(Reset(TargetNode(2, "Reset")))
    session.do(Forget((1, 2, 77)))
    assert session.tree.ids == (0, 2)
    with pytest.raises(InvalidInputError, match="no longer kept"):
        session.do(MoveTo(1))
    assert shown(session) == [(0, 0, 10)]
    assert session.tree.n_bytes < n_bytes + 200_000


def test_of_steps_that_cannot_be_made_again_only_the_untrained_ones_are_forgotten() -> None:
    session = session_of(10)
    session.do(Reconfigure(FASTER, TargetNode(1, "Faster")))
    train(session, 10)
    session.do(Reconfigure(OTHER_START, TargetNode(2, "New Weights")))
    session.do(MoveTo(0))
    session.do(Forget((1, 2), untrained_only=True))
    assert session.tree.ids == (0, 1)
    assert shown(session) == [(1, 10, 20)]


def test_nodes_that_share_their_states_count_them_once() -> None:
    session = session_of(200)
    session.do(GoTo(100, TargetNode(1)))
    once = session.tree.n_bytes
    for node in range(2, 40):
        session.do(GoTo(100 + node, TargetNode(node)))
    assert session.tree.n_bytes < once + 38 * 1_500
    session.do(Forget(tuple(range(1, 39))))
    assert session.tree.n_bytes < once + 1_500


@pytest.mark.parametrize("stands_at", [40, 25])
def test_a_run_that_was_kept_goes_on_as_if_it_had_never_stopped(stands_at: int) -> None:
    straight = session_of(20)
    straight.do(SetMark(13, "here"))
    straight.do(Reconfigure(FASTER))
    train(straight, 20)
    straight.do(GoTo(stands_at))
    kept: RunState = straight.capture()
    resumed = TrainingSession(OTHER_START, lambda record: None)
    train(resumed, 5)
    resumed.do(Load(kept))
    assert state_of(resumed.trainer) == state_of(straight.trainer)
    assert resumed.marks.all == straight.marks.all
    assert resumed.trainer.latest_iteration == 40
    assert train(resumed, 30) == train(straight, 30)
    assert state_of(resumed.trainer) == state_of(straight.trainer)
    assert curves_of(resumed) == curves_of(straight)
    for iteration in (0, 13, 19, 21, 50):
        for session in (resumed, straight):
            session.do(GoTo(iteration))
        assert state_of(resumed.trainer) == state_of(straight.trainer)
        assert resumed.experiment == straight.experiment


def test_where_training_diverged_a_mark_stands() -> None:
    session = session_of(4)
    session.note_divergence()
    assert session.marks.all == (Mark(4, "divergence"),)


def test_iterations_that_are_made_again_are_reported_again() -> None:
    reported: list[IterationRecord] = []
    session = TrainingSession(EXPERIMENT, reported.append)
    first = train(session, 6)
    session.do(GoTo(2))
    again = train(session, 6)
    assert reported == first + again
    assert again[:4] == first[2:]


def test_the_curves_hold_every_batch_and_the_losses_of_each_picture_and_end_where_a_weight_is_changed() -> None:
    session = session_of()
    records = train(session, 6)
    history = session.recorder.curves()
    assert history.batch.iterations.tolist() == [1, 2, 3, 4, 5, 6]
    assert history.batch.lows.tolist() == [record.loss for record in records]
    for curve, loss in ((history.train, session.trainer.train_loss), (history.test, session.trainer.test_loss)):
        assert (curve.iterations[-1], curve.lows[-1]) == (6, loss)
    session.do(GoTo(2))
    session.do(SetEntry(1, 0, 0, 0.5))
    assert session.recorder.curves().batch.iterations.tolist() == [1, 2]


def test_where_an_iteration_is_an_epoch_the_curves_have_the_losses_of_every_iteration() -> None:
    full_batch = EXPERIMENT.with_spec(batch_size=None)
    session, other = (TrainingSession(full_batch, lambda record: None) for _ in range(2))
    train(session, 5)
    losses = {}
    for iteration in range(1, 6):
        train(other, 1)
        losses[iteration] = other.trainer.train_loss, other.trainer.test_loss
    history = session.recorder.curves()
    for place, curve in enumerate((history.train, history.test)):
        seen = dict(zip(curve.iterations.tolist(), curve.lows.tolist(), strict=True))
        assert seen | {iteration: pair[place] for iteration, pair in losses.items()} == seen


@pytest.mark.parametrize("change", [{"hidden_units": (5,)}, {"optimizer": "rmsprop"}])
def test_where_the_optimizer_begins_anew_it_counts_its_updates_from_zero(change: dict[str, object]) -> None:
    session = TrainingSession(EXPERIMENT.with_spec(optimizer="adam"), lambda record: None)
    train(session, 3)
    assert session.trainer.start.optimizer.step == 3
    session.do(Reconfigure(session.experiment.with_spec(**change)))
    assert session.trainer.start.optimizer.step == 0


@pytest.mark.parametrize("is_opened", [False, True], ids=["marked now", "opened with its mark"])
def test_a_marked_iteration_is_kept_when_its_neighbours_are_given_up(
    monkeypatch: pytest.MonkeyPatch, is_opened: bool
) -> None:
    monkeypatch.setattr("core.training.checkpoint_history.NEAR", 20)
    monkeypatch.setattr("core.training.checkpoint_history._SWEEP_AT", 16)
    monkeypatch.setattr("core.training.checkpoint_history.LONGEST_GAP", 1)
    session = session_of(14)
    session.do(SetMark(13, "here"))
    if is_opened:
        run, session = session.capture(), session_of()
        session.do(Load(run, 1))
    train(session, 200)
    kept = {state.iteration for state in session.trainer.states}
    assert 13 in kept
    assert not {11, 14} & kept


def test_marks_beyond_a_fork_stay_with_the_run_that_was_left() -> None:
    session = session_of(30)
    session.do(SetMark(25, "late"))
    session.do(GoTo(10))
    session.do(Reconfigure(FASTER, TargetNode(1, "Change")))
    assert [mark.kind for mark in session.marks.all] == ["change"]
    session.do(MoveTo(0))
    assert session.marks.all == (Mark(25, "own", "late"),)
    session.do(SetMark(25, None))
    assert session.marks.all == ()


def test_what_cannot_be_done_changes_nothing() -> None:
    session = session_of(5)
    before = state_of(session.trainer)
    for impossible in (GoTo(77, TargetNode(1)), MoveTo(99), SetEntry(9, 0, 0, 1.0, TargetNode(1))):
        with pytest.raises(InvalidInputError):
            session.do(impossible)
        assert state_of(session.trainer) == before
        assert session.tree.ids == (0,)
    for _ in range(5):
        session.do(StepBack())
    with pytest.raises(InvalidInputError):
        session.do(StepBack())


def test_the_history_of_a_resumed_run_is_not_written_twice() -> None:
    session = session_of(12)
    kept = session.capture()
    session.do(Load(kept))
    history = session.recorder.curves()
    assert (np.diff(history.batch.iterations) > 0).all()
    assert (np.diff(history.train.iterations) > 0).all()


def test_a_change_that_is_refused_leaves_no_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    session = session_of(10)
    session.do(GoTo(5))

    def refuse(*_: object, **__: object) -> None:
        raise InvalidInputError("weights", "are not finite.")

    monkeypatch.setattr(session.trainer, "reconfigure", refuse)
    with pytest.raises(InvalidInputError):
        session.do(Reconfigure(FASTER, TargetNode(1, "Change")))
    assert session.tree.ids == (0,)
    assert session.trainer.context is session.experiment is EXPERIMENT


# What earlier runs were


def tried(session: TrainingSession, rates: list[float], iterations: int = 20) -> None:
    """Learning rates one after the other: train, choose the next one, reset."""
    for number, rate in enumerate(rates):
        session.do(Reconfigure(EXPERIMENT.with_spec(learning_rate=rate), TargetNode(2 * number + 1, "Change")))
        if session.trainer.iteration:
            session.do(Reset(TargetNode(2 * number + 2, "Reset")))
        train(session, iterations)


def rates_of(session: TrainingSession) -> list[list[float]]:
    return [[one.spec.learning_rate for one in branch.experiments] for branch in session.tree.branches]


def test_an_earlier_run_is_of_the_settings_that_made_it_not_of_those_chosen_for_the_next() -> None:
    session = session_of()
    tried(session, [0.03, 0.3, 1.0])
    assert rates_of(session) == [[0.03], [0.3]]


def test_a_return_brings_back_the_settings_that_made_the_run() -> None:
    session = session_of(20)
    trained = state_of(session.trainer)
    for node, wanted in enumerate((FASTER, FASTER.with_spec(hidden_units=(5,), optimizer="adam")), start=1):
        session.do(Reconfigure(wanted, TargetNode(node, "Change")))
    session.do(Reset(TargetNode(3, "Reset")))
    train(session, 5)
    ((node, _, _),) = shown(session)
    session.do(MoveTo(node))
    assert state_of(session.trainer) == trained
    assert session.experiment is EXPERIMENT
    assert session.marks.all == ()
    for iteration in (0, 7, 20):
        session.do(GoTo(iteration))
        assert session.experiment is EXPERIMENT


def test_a_setting_changed_while_training_is_told_with_what_came_before() -> None:
    session = session_of(10)
    session.do(Reconfigure(FASTER, TargetNode(1, "Change")))
    train(session, 10)
    session.do(GoTo(5, TargetNode(2)))
    session.do(Reset(TargetNode(3, "Reset")))
    assert rates_of(session) == [[0.1, 0.5]]
    assert session.experiment is EXPERIMENT, "at iteration 5 this was the rate"


def test_hidden_runs_are_not_shown_and_still_come_back() -> None:
    session = session_of()
    tried(session, [0.03, 0.3, 1.0])
    (first, second) = (branch.key for branch in session.tree.branches)
    session.do(HideRuns((first, 77)))
    assert rates_of(session) == [[0.3]]
    session.do(HideRuns((first,), is_hidden=False))
    assert rates_of(session) == [[0.03], [0.3]]
    session.do(HideRuns((first, second)))
    session.do(MoveTo(second))
    assert session.experiment.spec.learning_rate == 0.3
    assert rates_of(session) == [[1.0]]


def test_new_points_can_begin_the_run_again_and_undo_gives_the_old_one_back() -> None:
    session = session_of(20)
    before = state_of(session.trainer)
    other = EXPERIMENT.with_data_settings(name="xor")
    session.do(Reconfigure(other, TargetNode(1, "Change Data"), restart=True))
    assert session.trainer.iteration == 0
    assert session.experiment is other
    train(session, 6)
    after = state_of(session.trainer)
    session.do(MoveTo(0))
    assert state_of(session.trainer) == before
    session.do(MoveTo(1))
    assert state_of(session.trainer) == after


def test_a_run_that_is_added_stands_beside_the_present_one_and_can_be_returned_to() -> None:
    session, alone = session_of(10), TrainingSession(FASTER, lambda record: None)
    train(alone, 30)
    before = state_of(session.trainer)
    session.do(AddRun(FASTER, 30, node=7))
    assert state_of(session.trainer) == before
    (branch,) = session.tree.branches
    assert (branch.key, branch.fork, branch.latest_iteration) == (7, 0, 30)
    assert branch.experiments == (FASTER,)
    session.do(MoveTo(7))
    assert state_of(session.trainer) == state_of(alone.trainer)


# The law of the history

STEPS = [
    "own code",
    "train",
    "faster",
    "other start",
    "adam",
    "weight",
    "points",
    "jump",
    "reset",
    "undo",
    "redo",
    "step back",
]


def seen(session: TrainingSession) -> object:
    """Everything that undo gives back."""
    return state_of(session.trainer), curves_of(session), session.marks.all, session.trainer.latest_iteration


@given(st.lists(st.sampled_from(STEPS), min_size=3, max_size=14))
@settings(max_examples=60, deadline=None)
def test_undo_everything_and_redo_everything_is_the_identity_with_any_training_between(steps: list[str]) -> None:
    session = session_of(3)
    path, place, new = [0], 0, 1
    for name in steps:
        if name == "train":
            train(session, 4)
        elif name == "step back":
            if session.trainer.iteration:
                session.do(StepBack())
        elif name in ("undo", "redo"):
            place = max(0, place - 1) if name == "undo" else min(len(path) - 1, place + 1)
            session.do(MoveTo(path[place]))
        else:
            session.do(_edit(name, session, TargetNode(new, name)))
            path, place, new = [*path[: place + 1], new], place + 1, new + 1
    at = {}
    for node in reversed(path):
        session.do(MoveTo(node))
        at[node] = seen(session)
    for node in path:
        session.do(MoveTo(node))
        assert seen(session) == at[node]


def _edit(name: str, session: TrainingSession, step: TargetNode) -> Edit:
    experiment, trainer = session.experiment, session.trainer
    rate = experiment.spec.learning_rate
    match name:
        case "faster":
            return Reconfigure(experiment.with_spec(learning_rate=min(2.0 * rate, 1.0)), step)
        case "other start":
            return Reconfigure(experiment.with_spec(seed=experiment.spec.seed + 1), step)
        case "adam":
            return Reconfigure(experiment.with_spec(optimizer="adam", learning_rate=0.01), step)
        case "weight":
            return SetEntry(1, 0, 0, 0.25, step)
        case "own code":
            return TrainWith(None if trainer.own is not None else Drifting(), step)
        case "points":
            data = experiment.data.with_points_added([[1.0], [2.0]], [1])
            return Reconfigure(experiment.with_data(data), step)
        case "jump":
            return GoTo((trainer.oldest_iteration + trainer.latest_iteration) // 2, step)
        case _:
            return Reset(step)


Place = tuple[int, bytes]
"""An iteration, and the parameters there."""


def _moment(session: TrainingSession) -> Place:
    state = session.trainer.capture()
    return state.iteration, state.memory.tobytes()


@example(["faster", "train", "step back", "step back", "train on"])
@given(
    st.lists(
        st.sampled_from([*STEPS, "train", "step back", "train on", "step back", "faster"]), min_size=3, max_size=14
    )
)
@settings(max_examples=60, deadline=None)
def test_every_moment_that_training_led_to_can_be_gone_to(steps: list[str]) -> None:
    session = session_of(3)
    trained = {_moment(session)}
    path, place, new = [0], 0, 1
    for name in steps:
        if name in ("train", "train on"):
            for _ in range(4 if name == "train" else 9):
                train(session, 1)
                trained.add(_moment(session))
        elif name == "step back":
            for _ in range(min(7, session.trainer.iteration)):
                session.do(StepBack())
        elif name in ("undo", "redo"):
            place = max(0, place - 1) if name == "undo" else min(len(path) - 1, place + 1)
            session.do(MoveTo(path[place]))
        else:
            session.do(_edit(name, session, TargetNode(new, name)))
            given_up = tuple(path[place + 1 :])
            session.do(Forget(given_up, untrained_only=True))
            path, place, new = [*path[: place + 1], new], place + 1, new + 1
    reachable = set()
    for node in session.tree.ids:
        session.do(MoveTo(node))
        for iteration in range(session.trainer.latest_iteration + 1):
            session.do(GoTo(iteration))
            reachable.add(_moment(session))
    assert trained <= reachable


# Ways that are left, and faults


def test_training_on_behind_a_change_keeps_what_lay_beyond_it_as_a_run() -> None:
    session = session_of(10)
    session.do(Reconfigure(FASTER, TargetNode(1, "Faster")))
    train(session, 10)
    for _ in range(12):
        session.do(StepBack())
    train(session, 1)
    assert session.trainer.latest_iteration == 20, "up to the change nothing is left"
    train(session, 3)
    assert shown(session)[-1][1:] == (10, 20)
    assert session.marks.all == ()
    assert session.experiment is EXPERIMENT
    key = shown(session)[-1][0]
    straight = session_of(10)
    straight.do(Reconfigure(FASTER))
    train(straight, 10)
    session.do(MoveTo(key))
    assert state_of(session.trainer) == state_of(straight.trainer)
    assert curves_of(session) == curves_of(straight)


def test_after_a_jump_behind_a_change_the_run_that_was_left_is_seen_once() -> None:
    session = session_of(10)
    session.do(Reconfigure(FASTER, TargetNode(1, "Faster")))
    train(session, 10)
    session.do(GoTo(4, TargetNode(2, "Go to Iteration")))
    train(session, 9)
    assert shown(session) == [(1, 10, 20)]
    assert session.tree.ids == (0, 1, 2)


def test_a_step_that_led_nowhere_is_taken_back_unless_training_followed_it() -> None:
    session = session_of(20)
    session.do(GoTo(5))
    before = seen(session)
    session.do(Reconfigure(OTHER_START, TargetNode(1, "Drag")))
    session.do(Reconfigure(EXPERIMENT, TargetNode(1, "Drag")))
    session.do(TakeBack(1))
    assert seen(session) == before
    assert session.tree.ids == (0,)
    session.do(Reconfigure(FASTER, TargetNode(2, "Drag")))
    train(session, 1)
    session.do(TakeBack(2))
    assert session.tree.cursor == 2
    assert session.trainer.iteration == 6


def test_a_drag_of_which_only_the_way_back_was_seen_is_taken_back_too() -> None:
    session = session_of(20)
    session.do(GoTo(5))
    before = seen(session)
    session.do(Reconfigure(EXPERIMENT, TargetNode(1, "Drag")))
    session.do(TakeBack(1))
    assert session.tree.ids == (0,)
    assert seen(session) == before
    session.do(Reconfigure(EXPERIMENT, TargetNode(2, "Drag")))
    session.do(Reconfigure(FASTER, TargetNode(2, "Drag")))
    train(session, 1)
    session.do(MoveTo(0))
    assert shown(session) == [(2, 5, 6)]


@pytest.mark.parametrize("place", ["reconfigure", "go_to", "set_parameters", "reset"])
def test_after_a_fault_in_a_change_the_run_is_as_it_was(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    session = session_of(20)
    session.do(GoTo(12))
    before = seen(session)
    real = getattr(session.trainer, place)

    def half_done(*arguments: object, **named: object) -> None:
        real(*arguments, **named)
        raise ZeroDivisionError

    monkeypatch.setattr(session.trainer, place, half_done)
    edit = {
        "reconfigure": Reconfigure(OTHER_START, TargetNode(1, "New Weights")),
        "go_to": GoTo(3, TargetNode(1)),
        "set_parameters": SetEntry(1, 0, 0, 0.5, TargetNode(1)),
        "reset": Reset(TargetNode(1)),
    }[place]
    with pytest.raises(ZeroDivisionError):
        session.do(edit)
    session.recover()
    assert seen(session) == before
    assert (session.tree.ids, session.tree.cursor) == ((0,), 0)
    assert session.experiment is EXPERIMENT


def test_after_a_fault_that_comes_when_the_run_has_begun_anew_its_curves_are_as_they_were(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    session = session_of(20)
    before = curves_of(session)

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(session.tree, "append", fail)
    with pytest.raises(ZeroDivisionError):
        session.do(Reset(TargetNode(1)))
    session.recover()
    assert curves_of(session) == before


def test_after_a_fault_in_a_move_the_cursor_is_where_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    session = session_of(20)
    session.do(Reconfigure(FASTER, TargetNode(1, "Faster")))
    train(session, 4)
    before = seen(session)

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(session.trainer, "resume", fail)
    with pytest.raises(ZeroDivisionError):
        session.do(MoveTo(0))
    session.recover()
    assert session.tree.cursor == 1
    assert seen(session) == before


def test_after_a_fault_in_training_no_iteration_is_lost() -> None:
    session, straight = session_of(20), session_of(20)
    train(straight, 13)

    def fail(record: IterationRecord) -> None:
        session.recorder.on_record(record)
        if record.iteration == 33:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        session.trainer.run(fail, lambda: False)
    session.recover()
    assert state_of(session.trainer) == state_of(straight.trainer)
    assert session.trainer.latest_iteration == 33
    assert curves_of(session) == curves_of(straight)


def test_a_refused_change_leaves_the_place_within_the_iteration() -> None:
    session = session_of(5)
    session.stepper.advance(StepSize.PHASE)
    position = session.stepper.position
    with pytest.raises(InvalidInputError):
        session.do(SetEntry(9, 0, 0, 1.0, TargetNode(1)))
    assert session.stepper.position == position
    session.do(GoTo(3))
    session.do(GoTo(5, position=position))
    assert session.stepper.position == position
