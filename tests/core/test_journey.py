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
from core.training.journey import Journey
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
    Step,
    StepBack,
    TakeBack,
)
from core.training.moment import StepSize
from core.training.run_state import Mark, RunState
from core.training.trainer import IterationRecord
from tests.core.test_rewind import state_of

EXPERIMENT = Experiment.generated(
    ExperimentSpec(hidden_units=(3,), batch_size=10, learning_rate=0.1, train_fraction=0.8),
    DataSettings(name="circle", n_samples=50),
)
FASTER = EXPERIMENT.with_spec(learning_rate=0.5)
OTHER_START = EXPERIMENT.with_spec(seed=9)


def journey_of(iterations: int = 0) -> Journey:
    journey = Journey(EXPERIMENT, lambda record: None)
    train(journey, iterations)
    return journey


def train(journey: Journey, iterations: int) -> list[IterationRecord]:
    records: list[IterationRecord] = []
    end = journey.trainer.iteration + iterations
    recorder = journey.recorder

    def take(record: IterationRecord) -> None:
        recorder.on_record(record)
        records.append(record)

    if iterations:
        journey.trainer.run(take, lambda: journey.trainer.iteration >= end)
    recorder.curves()
    return records


def curves_of(journey: Journey) -> list[list[float]]:
    history = journey.recorder.curves()
    curves = (history.batch, history.train, history.test)
    return [part.tolist() for curve in curves for part in (curve.iterations, curve.lows)]


def shown(journey: Journey) -> list[tuple[int, int, int]]:
    """Of each curve that is seen: the node, where it leaves the present run, and its end."""
    return [(branch.key, branch.fork, branch.latest_iteration) for branch in journey.tree.branches]


@pytest.mark.parametrize("leave", ["reset", "other start", "fork", "weight"])
def test_a_run_that_is_left_comes_back_whole_and_the_one_left_for_it_too(leave: str) -> None:
    journey, step = journey_of(30), Step(1, "Leave")
    if leave in ("fork", "weight"):
        journey.do(GoTo(12))
    before, curves = state_of(journey.trainer), curves_of(journey)
    journey.do(
        {
            "reset": Reset(step),
            "other start": Reconfigure(OTHER_START, step),
            "fork": Reconfigure(FASTER, step),
            "weight": SetEntry(1, 0, 0, 0.5, step),
        }[leave]
    )
    train(journey, 7)
    after, curves_after = state_of(journey.trainer), curves_of(journey)
    fork = 12 if leave in ("fork", "weight") else 0
    assert shown(journey) == [(0, fork, 30)]
    journey.do(MoveTo(0))
    assert state_of(journey.trainer) == before
    assert curves_of(journey) == curves
    assert journey.experiment is EXPERIMENT
    assert journey.trainer.latest_iteration == 30
    assert shown(journey) == [(1, fork, fork + 7)]
    journey.do(MoveTo(1))
    assert state_of(journey.trainer) == after
    assert curves_of(journey) == curves_after


def test_what_is_trained_between_undo_and_redo_is_kept_with_the_node() -> None:
    journey = journey_of(20)
    journey.do(Reconfigure(OTHER_START, Step(1, "New Weights")))
    train(journey, 3)
    changed = state_of(journey.trainer)
    journey.do(MoveTo(0))
    train(journey, 5)
    longer = state_of(journey.trainer)
    journey.do(MoveTo(1))
    assert state_of(journey.trainer) == changed
    assert journey.experiment is OTHER_START
    journey.do(MoveTo(0))
    assert state_of(journey.trainer) == longer


def test_a_change_at_the_end_of_a_run_leaves_nothing_to_see_and_is_marked() -> None:
    journey = journey_of(15)
    journey.do(Reconfigure(FASTER, Step(1, "Change Learning rate")))
    train(journey, 5)
    assert shown(journey) == []
    assert journey.marks.all == (Mark(15, "change", "Change Learning rate"),)


def test_before_the_first_iteration_there_is_no_run_to_see() -> None:
    journey = journey_of()
    journey.do(Reset(Step(1, "Reset")))
    journey.do(Reconfigure(OTHER_START, Step(2, "New Weights")))
    assert shown(journey) == []


def test_edits_of_one_step_leave_one_node() -> None:
    journey = journey_of(20)
    journey.do(GoTo(5))
    before = state_of(journey.trainer)
    for rate in (0.2, 0.3, 0.4):
        journey.do(Reconfigure(EXPERIMENT.with_spec(learning_rate=rate), Step(1, "Drag")))
        train(journey, 2)
    assert journey.tree.ids == (0, 1)
    journey.do(MoveTo(0))
    assert state_of(journey.trainer) == before
    assert journey.trainer.latest_iteration == 20


def test_a_run_that_another_one_goes_on_is_seen_as_its_part_and_once() -> None:
    journey = journey_of(10)
    journey.do(Reconfigure(FASTER, Step(1, "Faster")))
    train(journey, 10)
    journey.do(SetEntry(1, 0, 0, 0.5, Step(2, "Edit Weight")))
    train(journey, 10)
    journey.do(MoveTo(0))
    assert shown(journey) == [(2, 10, 30)]
    assert rates_of(journey) == [[0.5]]


def test_a_jump_is_a_node_of_the_same_run_and_shows_no_second_curve() -> None:
    journey = journey_of(20)
    journey.do(GoTo(5, Step(1, "Go to Iteration")))
    assert shown(journey) == []
    journey.do(Reconfigure(FASTER, Step(2, "Faster")))
    train(journey, 3)
    assert shown(journey) == [(0, 5, 20)]
    for node, iteration in ((1, 5), (0, 20), (2, 8)):
        journey.do(MoveTo(node))
        assert journey.trainer.iteration == iteration


def test_a_forgotten_node_is_gone_and_what_grew_from_it_stays() -> None:
    journey = journey_of(10)
    journey.do(Reconfigure(FASTER, Step(1, "Faster")))
    train(journey, 10)
    n_bytes = journey.tree.n_bytes
    journey.do(Reset(Step(2, "Reset")))
    journey.do(Forget((1, 2, 77)))
    assert journey.tree.ids == (0, 2)
    with pytest.raises(InvalidInputError, match="no longer kept"):
        journey.do(MoveTo(1))
    assert shown(journey) == [(0, 0, 10)]
    assert journey.tree.n_bytes < n_bytes + 200_000


def test_of_steps_that_cannot_be_made_again_only_the_untrained_ones_are_forgotten() -> None:
    journey = journey_of(10)
    journey.do(Reconfigure(FASTER, Step(1, "Faster")))
    train(journey, 10)
    journey.do(Reconfigure(OTHER_START, Step(2, "New Weights")))
    journey.do(MoveTo(0))
    journey.do(Forget((1, 2), untrained_only=True))
    assert journey.tree.ids == (0, 1)
    assert shown(journey) == [(1, 10, 20)]


def test_nodes_that_share_their_states_count_them_once() -> None:
    journey = journey_of(200)
    journey.do(GoTo(100, Step(1)))
    once = journey.tree.n_bytes
    for node in range(2, 40):
        journey.do(GoTo(100 + node, Step(node)))
    assert journey.tree.n_bytes < once + 38 * 1_500
    journey.do(Forget(tuple(range(1, 39))))
    assert journey.tree.n_bytes < once + 1_500


@pytest.mark.parametrize("stands_at", [40, 25])
def test_a_run_that_was_kept_goes_on_as_if_it_had_never_stopped(stands_at: int) -> None:
    straight = journey_of(20)
    straight.do(SetMark(13, "here"))
    straight.do(Reconfigure(FASTER))
    train(straight, 20)
    straight.do(GoTo(stands_at))
    kept: RunState = straight.capture()
    resumed = Journey(OTHER_START, lambda record: None)
    train(resumed, 5)
    resumed.do(Load(kept))
    assert state_of(resumed.trainer) == state_of(straight.trainer)
    assert resumed.marks.all == straight.marks.all
    assert resumed.trainer.latest_iteration == 40
    assert train(resumed, 30) == train(straight, 30)
    assert state_of(resumed.trainer) == state_of(straight.trainer)
    assert curves_of(resumed) == curves_of(straight)
    for iteration in (0, 13, 19, 21, 50):
        for journey in (resumed, straight):
            journey.do(GoTo(iteration))
        assert state_of(resumed.trainer) == state_of(straight.trainer)
        assert resumed.experiment == straight.experiment


def test_where_the_numbers_ran_away_a_mark_stands() -> None:
    journey = journey_of(4)
    journey.ran_away()
    assert journey.marks.all == (Mark(4, "divergence"),)


def test_marks_beyond_a_fork_stay_with_the_run_that_was_left() -> None:
    journey = journey_of(30)
    journey.do(SetMark(25, "late"))
    journey.do(GoTo(10))
    journey.do(Reconfigure(FASTER, Step(1, "Change")))
    assert [mark.kind for mark in journey.marks.all] == ["change"]
    journey.do(MoveTo(0))
    assert journey.marks.all == (Mark(25, "own", "late"),)
    journey.do(SetMark(25, None))
    assert journey.marks.all == ()


def test_what_cannot_be_done_changes_nothing() -> None:
    journey = journey_of(5)
    before = state_of(journey.trainer)
    for impossible in (GoTo(77, Step(1)), MoveTo(99), SetEntry(9, 0, 0, 1.0, Step(1))):
        with pytest.raises(InvalidInputError):
            journey.do(impossible)
        assert state_of(journey.trainer) == before
        assert journey.tree.ids == (0,)
    for _ in range(5):
        journey.do(StepBack())
    with pytest.raises(InvalidInputError):
        journey.do(StepBack())


def test_the_history_of_a_resumed_run_is_not_written_twice() -> None:
    journey = journey_of(12)
    kept = journey.capture()
    journey.do(Load(kept))
    history = journey.recorder.curves()
    assert (np.diff(history.batch.iterations) > 0).all()
    assert (np.diff(history.train.iterations) > 0).all()


def test_a_change_that_is_refused_leaves_no_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    journey = journey_of(10)
    journey.do(GoTo(5))

    def refuse(*_: object, **__: object) -> None:
        raise InvalidInputError("weights", "are not finite.")

    monkeypatch.setattr(journey.trainer, "reconfigure", refuse)
    with pytest.raises(InvalidInputError):
        journey.do(Reconfigure(FASTER, Step(1, "Change")))
    assert journey.tree.ids == (0,)
    assert journey.trainer.context is journey.experiment is EXPERIMENT


# What earlier runs were


def tried(journey: Journey, rates: list[float], iterations: int = 20) -> None:
    """Learning rates one after the other: train, choose the next one, reset."""
    for number, rate in enumerate(rates):
        journey.do(Reconfigure(EXPERIMENT.with_spec(learning_rate=rate), Step(2 * number + 1, "Change")))
        if journey.trainer.iteration:
            journey.do(Reset(Step(2 * number + 2, "Reset")))
        train(journey, iterations)


def rates_of(journey: Journey) -> list[list[float]]:
    return [[one.spec.learning_rate for one in branch.experiments] for branch in journey.tree.branches]


def test_an_earlier_run_is_of_the_settings_that_made_it_not_of_those_chosen_for_the_next() -> None:
    journey = journey_of()
    tried(journey, [0.03, 0.3, 1.0])
    assert rates_of(journey) == [[0.03], [0.3]]


def test_a_return_brings_back_the_settings_that_made_the_run() -> None:
    journey = journey_of(20)
    trained = state_of(journey.trainer)
    for node, wanted in enumerate((FASTER, FASTER.with_spec(hidden_units=(5,), optimizer="adam")), start=1):
        journey.do(Reconfigure(wanted, Step(node, "Change")))
    journey.do(Reset(Step(3, "Reset")))
    train(journey, 5)
    ((node, _, _),) = shown(journey)
    journey.do(MoveTo(node))
    assert state_of(journey.trainer) == trained
    assert journey.experiment is EXPERIMENT
    assert journey.marks.all == ()
    for iteration in (0, 7, 20):
        journey.do(GoTo(iteration))
        assert journey.experiment is EXPERIMENT


def test_a_setting_changed_while_training_is_told_with_what_came_before() -> None:
    journey = journey_of(10)
    journey.do(Reconfigure(FASTER, Step(1, "Change")))
    train(journey, 10)
    journey.do(GoTo(5, Step(2)))
    journey.do(Reset(Step(3, "Reset")))
    assert rates_of(journey) == [[0.1, 0.5]]
    assert journey.experiment is EXPERIMENT, "at iteration 5 this was the rate"


def test_hidden_runs_are_not_shown_and_still_come_back() -> None:
    journey = journey_of()
    tried(journey, [0.03, 0.3, 1.0])
    (first, second) = (branch.key for branch in journey.tree.branches)
    journey.do(HideRuns((first, 77)))
    assert rates_of(journey) == [[0.3]]
    journey.do(HideRuns((first,), is_hidden=False))
    assert rates_of(journey) == [[0.03], [0.3]]
    journey.do(HideRuns((first, second)))
    journey.do(MoveTo(second))
    assert journey.experiment.spec.learning_rate == 0.3
    assert rates_of(journey) == [[1.0]]


def test_new_points_can_begin_the_run_again_and_undo_gives_the_old_one_back() -> None:
    journey = journey_of(20)
    before = state_of(journey.trainer)
    other = EXPERIMENT.with_data_settings(name="xor")
    journey.do(Reconfigure(other, Step(1, "Change Data"), restart=True))
    assert journey.trainer.iteration == 0
    assert journey.experiment is other
    train(journey, 6)
    after = state_of(journey.trainer)
    journey.do(MoveTo(0))
    assert state_of(journey.trainer) == before
    journey.do(MoveTo(1))
    assert state_of(journey.trainer) == after


def test_a_run_that_is_added_stands_beside_the_present_one_and_can_be_returned_to() -> None:
    journey, alone = journey_of(10), Journey(FASTER, lambda record: None)
    train(alone, 30)
    before = state_of(journey.trainer)
    journey.do(AddRun(FASTER, 30, node=7))
    assert state_of(journey.trainer) == before
    (branch,) = journey.tree.branches
    assert (branch.key, branch.fork, branch.latest_iteration) == (7, 0, 30)
    assert branch.experiments == (FASTER,)
    journey.do(MoveTo(7))
    assert state_of(journey.trainer) == state_of(alone.trainer)


# The law of the history

STEPS = ["train", "faster", "other start", "adam", "weight", "points", "jump", "reset", "undo", "redo", "step back"]


def seen(journey: Journey) -> object:
    """Everything that undo gives back."""
    return state_of(journey.trainer), curves_of(journey), journey.marks.all, journey.trainer.latest_iteration


@given(st.lists(st.sampled_from(STEPS), min_size=3, max_size=14))
@settings(max_examples=60, deadline=None)
def test_undo_everything_and_redo_everything_is_the_identity_with_any_training_between(steps: list[str]) -> None:
    journey = journey_of(3)
    path, place, new = [0], 0, 1
    for name in steps:
        if name == "train":
            train(journey, 4)
        elif name == "step back":
            if journey.trainer.iteration:
                journey.do(StepBack())
        elif name in ("undo", "redo"):
            place = max(0, place - 1) if name == "undo" else min(len(path) - 1, place + 1)
            journey.do(MoveTo(path[place]))
        else:
            journey.do(_edit(name, journey, Step(new, name)))
            path, place, new = [*path[: place + 1], new], place + 1, new + 1
    at = {}
    for node in reversed(path):
        journey.do(MoveTo(node))
        at[node] = seen(journey)
    for node in path:
        journey.do(MoveTo(node))
        assert seen(journey) == at[node]


def _edit(name: str, journey: Journey, step: Step) -> Edit:
    experiment, trainer = journey.experiment, journey.trainer
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
        case "points":
            data = experiment.data.with_points_added([[1.0], [2.0]], [1])
            return Reconfigure(experiment.with_data(data), step)
        case "jump":
            return GoTo((trainer.oldest_iteration + trainer.latest_iteration) // 2, step)
        case _:
            return Reset(step)


Place = tuple[int, bytes]
"""An iteration, and the parameters there."""


def _moment(journey: Journey) -> Place:
    state = journey.trainer.capture()
    return state.iteration, state.memory.tobytes()


@example(["faster", "train", "step back", "step back", "train on"])
@given(
    st.lists(
        st.sampled_from([*STEPS, "train", "step back", "train on", "step back", "faster"]), min_size=3, max_size=14
    )
)
@settings(max_examples=60, deadline=None)
def test_every_moment_that_training_led_to_can_be_gone_to(steps: list[str]) -> None:
    journey = journey_of(3)
    trained = {_moment(journey)}
    path, place, new = [0], 0, 1
    for name in steps:
        if name in ("train", "train on"):
            for _ in range(4 if name == "train" else 9):
                train(journey, 1)
                trained.add(_moment(journey))
        elif name == "step back":
            for _ in range(min(7, journey.trainer.iteration)):
                journey.do(StepBack())
        elif name in ("undo", "redo"):
            place = max(0, place - 1) if name == "undo" else min(len(path) - 1, place + 1)
            journey.do(MoveTo(path[place]))
        else:
            journey.do(_edit(name, journey, Step(new, name)))
            given_up = tuple(path[place + 1 :])
            journey.do(Forget(given_up, untrained_only=True))
            path, place, new = [*path[: place + 1], new], place + 1, new + 1
    reachable = set()
    for node in journey.tree.ids:
        journey.do(MoveTo(node))
        for iteration in range(journey.trainer.latest_iteration + 1):
            journey.do(GoTo(iteration))
            reachable.add(_moment(journey))
    assert trained <= reachable


# Ways that are left, and faults


def test_training_on_behind_a_change_keeps_what_lay_beyond_it_as_a_run() -> None:
    journey = journey_of(10)
    journey.do(Reconfigure(FASTER, Step(1, "Faster")))
    train(journey, 10)
    for _ in range(12):
        journey.do(StepBack())
    train(journey, 1)
    assert journey.trainer.latest_iteration == 20, "up to the change nothing is left"
    train(journey, 3)
    assert shown(journey)[-1][1:] == (10, 20)
    assert journey.marks.all == ()
    assert journey.experiment is EXPERIMENT
    key = shown(journey)[-1][0]
    straight = journey_of(10)
    straight.do(Reconfigure(FASTER))
    train(straight, 10)
    journey.do(MoveTo(key))
    assert state_of(journey.trainer) == state_of(straight.trainer)
    assert curves_of(journey) == curves_of(straight)


def test_after_a_jump_behind_a_change_the_run_that_was_left_is_seen_once() -> None:
    journey = journey_of(10)
    journey.do(Reconfigure(FASTER, Step(1, "Faster")))
    train(journey, 10)
    journey.do(GoTo(4, Step(2, "Go to Iteration")))
    train(journey, 9)
    assert shown(journey) == [(1, 10, 20)]
    assert journey.tree.ids == (0, 1, 2)


def test_a_step_that_led_nowhere_is_taken_back_unless_training_followed_it() -> None:
    journey = journey_of(20)
    journey.do(GoTo(5))
    before = seen(journey)
    journey.do(Reconfigure(OTHER_START, Step(1, "Drag")))
    journey.do(Reconfigure(EXPERIMENT, Step(1, "Drag")))
    journey.do(TakeBack(1))
    assert seen(journey) == before
    assert journey.tree.ids == (0,)
    journey.do(Reconfigure(FASTER, Step(2, "Drag")))
    train(journey, 1)
    journey.do(TakeBack(2))
    assert journey.tree.cursor == 2
    assert journey.trainer.iteration == 6


def test_a_drag_of_which_only_the_way_back_was_seen_is_taken_back_too() -> None:
    journey = journey_of(20)
    journey.do(GoTo(5))
    before = seen(journey)
    journey.do(Reconfigure(EXPERIMENT, Step(1, "Drag")))
    journey.do(TakeBack(1))
    assert journey.tree.ids == (0,)
    assert seen(journey) == before
    journey.do(Reconfigure(EXPERIMENT, Step(2, "Drag")))
    journey.do(Reconfigure(FASTER, Step(2, "Drag")))
    train(journey, 1)
    journey.do(MoveTo(0))
    assert shown(journey) == [(2, 5, 6)]


@pytest.mark.parametrize("place", ["reconfigure", "go_to", "set_parameters", "reset"])
def test_after_a_fault_in_a_change_the_run_is_as_it_was(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    journey = journey_of(20)
    journey.do(GoTo(12))
    before = seen(journey)
    real = getattr(journey.trainer, place)

    def half_done(*arguments: object, **named: object) -> None:
        real(*arguments, **named)
        raise ZeroDivisionError

    monkeypatch.setattr(journey.trainer, place, half_done)
    edit = {
        "reconfigure": Reconfigure(OTHER_START, Step(1, "New Weights")),
        "go_to": GoTo(3, Step(1)),
        "set_parameters": SetEntry(1, 0, 0, 0.5, Step(1)),
        "reset": Reset(Step(1)),
    }[place]
    with pytest.raises(ZeroDivisionError):
        journey.do(edit)
    journey.recover()
    assert seen(journey) == before
    assert (journey.tree.ids, journey.tree.cursor) == ((0,), 0)
    assert journey.experiment is EXPERIMENT


def test_after_a_fault_in_a_move_the_cursor_is_where_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    journey = journey_of(20)
    journey.do(Reconfigure(FASTER, Step(1, "Faster")))
    train(journey, 4)
    before = seen(journey)

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(journey.trainer, "resume", fail)
    with pytest.raises(ZeroDivisionError):
        journey.do(MoveTo(0))
    journey.recover()
    assert journey.tree.cursor == 1
    assert seen(journey) == before


def test_after_a_fault_in_training_no_iteration_is_lost() -> None:
    journey, straight = journey_of(20), journey_of(20)
    train(straight, 13)

    def fail(record: IterationRecord) -> None:
        journey.recorder.on_record(record)
        if record.iteration == 33:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        journey.trainer.run(fail, lambda: False)
    journey.recover()
    assert state_of(journey.trainer) == state_of(straight.trainer)
    assert journey.trainer.latest_iteration == 33
    assert curves_of(journey)[:2] == curves_of(straight)[:2]


def test_a_refused_change_leaves_the_place_within_the_iteration() -> None:
    journey = journey_of(5)
    journey.stepper.advance(StepSize.PHASE)
    moment = journey.stepper.moment
    with pytest.raises(InvalidInputError):
        journey.do(SetEntry(9, 0, 0, 1.0, Step(1)))
    assert journey.stepper.moment == moment
    journey.do(GoTo(3))
    journey.do(GoTo(5, moment=moment))
    assert journey.stepper.moment == moment
