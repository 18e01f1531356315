"""No change destroys a run: what is left can be returned to, what is kept can be gone on with, bit for bit."""

from __future__ import annotations

import numpy as np
import pytest

from core import ExperimentSpec
from core.data.generators import DataSettings
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.training.journey import Journey
from core.training.messages import (
    AddRun,
    GoTo,
    HideRuns,
    Load,
    Reconfigure,
    Reset,
    ReturnTo,
    SetEntry,
    SetMark,
    StepBack,
    Way,
)
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


@pytest.mark.parametrize("leave", ["reset", "other start", "fork", "weight"])
def test_a_run_that_is_left_comes_back_whole_and_the_one_left_for_it_too(leave: str) -> None:
    journey, way = journey_of(30), Way("Leave", keep_as=1)
    if leave in ("fork", "weight"):
        journey.do(GoTo(12))
    before, curves = state_of(journey.trainer), curves_of(journey)
    journey.do(
        {
            "reset": Reset(way),
            "other start": Reconfigure(OTHER_START, way=way),
            "fork": Reconfigure(FASTER, way=way),
            "weight": SetEntry(1, 0, 0, 0.5, way),
        }[leave]
    )
    train(journey, 7)
    after, curves_after = state_of(journey.trainer), curves_of(journey)
    assert [branch.key for branch in journey.archive.branches] == [1]
    journey.do(ReturnTo(Way("Undo", keep_as=2, return_to=1)))
    assert state_of(journey.trainer) == before
    assert curves_of(journey) == curves
    assert journey.experiment is EXPERIMENT
    assert journey.trainer.latest_iteration == 30
    assert [branch.key for branch in journey.archive.branches] == [2]
    journey.do(ReturnTo(Way("Redo", keep_as=1, return_to=2)))
    assert state_of(journey.trainer) == after
    assert curves_of(journey) == curves_after


def test_undo_of_new_weights_gives_the_trained_run_back() -> None:
    journey = journey_of(20)
    before = state_of(journey.trainer)
    journey.do(Reconfigure(OTHER_START, way=Way("New Weights", keep_as=5, return_to=6)))
    assert journey.trainer.iteration == 0
    train(journey, 3)
    journey.do(Reconfigure(EXPERIMENT, way=Way("New Weights", keep_as=6, return_to=5)))
    assert state_of(journey.trainer) == before
    journey.do(Reconfigure(OTHER_START, way=Way("New Weights", keep_as=5, return_to=6)))
    assert journey.trainer.iteration == 3
    assert journey.experiment is OTHER_START


def test_a_change_at_the_end_of_a_run_leaves_nothing_and_is_marked() -> None:
    journey = journey_of(15)
    journey.do(Reconfigure(FASTER, way=Way("Change Learning rate", keep_as=1)))
    assert journey.archive.branches == ()
    assert journey.marks.all == (Mark(15, "change", "Change Learning rate"),)


def test_before_the_first_iteration_there_is_no_run_to_leave() -> None:
    journey = journey_of()
    journey.do(Reset(Way("Reset", keep_as=1)))
    journey.do(Reconfigure(OTHER_START, way=Way("New Weights", keep_as=2)))
    assert journey.archive.branches == ()


@pytest.mark.parametrize("stands_at", [40, 25])
def test_a_run_that_was_kept_goes_on_as_if_it_had_never_stopped(stands_at: int) -> None:
    straight = journey_of(20)
    straight.do(SetMark(13, "here"))
    straight.do(Reconfigure(FASTER, way=Way("Change")))
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
    journey.do(Reconfigure(FASTER, way=Way("Change", keep_as=1)))
    assert [mark.kind for mark in journey.marks.all] == ["change"]
    journey.do(ReturnTo(Way("Undo", keep_as=2, return_to=1)))
    assert journey.marks.all == (Mark(25, "own", "late"),)
    journey.do(SetMark(25, None))
    assert journey.marks.all == ()


def test_what_cannot_be_done_changes_nothing() -> None:
    journey = journey_of(5)
    before = state_of(journey.trainer)
    for impossible in (GoTo(77), ReturnTo(Way(return_to=99)), SetEntry(9, 0, 0, 1.0)):
        with pytest.raises(InvalidInputError):
            journey.do(impossible)
        assert state_of(journey.trainer) == before
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
        journey.do(Reconfigure(FASTER, way=Way("Change", keep_as=1)))
    assert journey.archive.branches == ()
    assert journey.trainer.context is journey.experiment is EXPERIMENT


# What earlier runs were


def tried(journey: Journey, rates: list[float], iterations: int = 20) -> None:
    """Learning rates one after the other: train, choose the next one, reset."""
    for key, rate in enumerate(rates):
        journey.do(Reconfigure(EXPERIMENT.with_spec(learning_rate=rate), way=Way("Change")))
        if journey.trainer.iteration:
            journey.do(Reset(Way("Reset", keep_as=key)))
        train(journey, iterations)


def rates_of(journey: Journey) -> list[list[float]]:
    return [[one.spec.learning_rate for one in branch.experiments] for branch in journey.archive.branches]


def test_an_earlier_run_is_of_the_settings_that_made_it_not_of_those_chosen_for_the_next() -> None:
    journey = journey_of()
    tried(journey, [0.03, 0.3, 1.0])
    assert rates_of(journey) == [[0.03], [0.3]]


def test_a_return_brings_back_the_settings_that_made_the_run_and_undo_is_exact() -> None:
    journey = journey_of(20)
    trained = state_of(journey.trainer)
    journey.do(Reconfigure(FASTER, way=Way("Change")))
    as_left = state_of(journey.trainer)
    journey.do(Reset(Way("Reset", keep_as=1)))
    train(journey, 5)
    present = state_of(journey.trainer)
    journey.do(ReturnTo(Way("Return", keep_as=2, return_to=1), as_trained=True))
    assert state_of(journey.trainer) == trained
    assert journey.experiment is EXPERIMENT
    assert journey.marks.all == ()
    assert journey.trainer.latest_iteration == 20
    for iteration in (0, 7, 20):
        journey.do(GoTo(iteration))
        assert journey.experiment is EXPERIMENT
    journey.do(ReturnTo(Way("Undo", keep_as=1, return_to=2)))
    assert state_of(journey.trainer) == present
    journey = journey_of(20)
    journey.do(Reconfigure(FASTER, way=Way("Change")))
    journey.do(Reset(Way("Reset", keep_as=1)))
    journey.do(ReturnTo(Way("Undo", keep_as=2, return_to=1)))
    assert state_of(journey.trainer) == as_left
    assert journey.experiment is FASTER


def test_several_settings_changed_for_the_next_run_are_no_part_of_the_last_one() -> None:
    journey = journey_of(20)
    trained = state_of(journey.trainer)
    wider = FASTER.with_spec(hidden_units=(5,), optimizer="adam")
    for wanted in (FASTER, wider, wider.with_data_settings(name="xor")):
        journey.do(Reconfigure(wanted, way=Way("Change")))
    journey.do(Reset(Way("Reset", keep_as=1)))
    assert [branch.experiments for branch in journey.archive.branches] == [(EXPERIMENT,)]
    journey.do(ReturnTo(Way("Return", keep_as=2, return_to=1), as_trained=True))
    assert state_of(journey.trainer) == trained


def test_a_weight_set_by_hand_at_the_end_is_part_of_the_run() -> None:
    journey = journey_of(20)
    journey.do(SetEntry(1, 0, 0, 0.5, Way("Edit Weight")))
    edited = state_of(journey.trainer)
    journey.do(Reset(Way("Reset", keep_as=1)))
    journey.do(ReturnTo(Way("Return", keep_as=2, return_to=1), as_trained=True))
    assert state_of(journey.trainer) == edited


def test_a_setting_changed_while_training_is_told_with_what_came_before() -> None:
    journey = journey_of(10)
    journey.do(Reconfigure(FASTER, way=Way("Change")))
    train(journey, 10)
    journey.do(GoTo(5))
    journey.do(Reset(Way("Reset", keep_as=1)))
    assert rates_of(journey) == [[0.1, 0.5]]
    assert journey.experiment is EXPERIMENT, "at iteration 5 this was the rate"


def test_the_state_of_another_way_is_not_taken_for_that_of_this_one() -> None:
    journey = journey_of(20)
    journey.do(Reconfigure(FASTER, way=Way("Change")))
    journey.do(GoTo(10))
    journey.do(SetEntry(1, 0, 0, 0.5, Way("Edit Weight")))
    train(journey, 10)
    journey.do(SetEntry(1, 0, 0, 0.7, Way("Edit Weight")))
    end = state_of(journey.trainer)
    journey.do(Reset(Way("Reset", keep_as=1)))
    journey.do(ReturnTo(Way("Return", keep_as=2, return_to=1), as_trained=True))
    assert state_of(journey.trainer) == end


def test_hidden_runs_are_not_shown_and_still_come_back() -> None:
    journey = journey_of()
    tried(journey, [0.03, 0.3, 1.0])
    journey.do(HideRuns((1, 77)))
    assert rates_of(journey) == [[0.3]]
    journey.do(HideRuns((1,), is_hidden=False))
    assert rates_of(journey) == [[0.03], [0.3]]
    journey.do(HideRuns((1, 2)))
    journey.do(ReturnTo(Way("Undo", keep_as=9, return_to=1)))
    assert journey.experiment.spec.learning_rate == 0.3
    assert rates_of(journey) == [[1.0]]


def test_new_points_can_begin_the_run_again_and_undo_gives_the_old_one_back() -> None:
    journey = journey_of(20)
    before = state_of(journey.trainer)
    other = EXPERIMENT.with_data_settings(name="xor")
    journey.do(Reconfigure(other, way=Way("Change Data", keep_as=1, return_to=2), restart=True))
    assert journey.trainer.iteration == 0
    assert journey.experiment is other
    train(journey, 6)
    after = state_of(journey.trainer)
    journey.do(Reconfigure(EXPERIMENT, way=Way("Change Data", keep_as=2, return_to=1), restart=True))
    assert state_of(journey.trainer) == before
    journey.do(Reconfigure(other, way=Way("Change Data", keep_as=1, return_to=2), restart=True))
    assert state_of(journey.trainer) == after


def test_a_run_that_is_added_stands_beside_the_present_one_and_can_be_returned_to() -> None:
    journey, alone = journey_of(10), Journey(FASTER, lambda record: None)
    train(alone, 30)
    before = state_of(journey.trainer)
    journey.do(AddRun(FASTER, 30, key=7))
    assert state_of(journey.trainer) == before
    (branch,) = journey.archive.branches
    assert (branch.key, branch.fork, branch.latest_iteration) == (7, 0, 30)
    assert branch.experiments == (FASTER,)
    journey.do(ReturnTo(Way("Return", keep_as=8, return_to=7)))
    assert state_of(journey.trainer) == state_of(alone.trainer)


def test_a_run_that_is_added_ends_where_its_numbers_overflow() -> None:
    journey = journey_of()
    journey.do(AddRun(EXPERIMENT.with_spec(activation="relu", learning_rate=1e4), 500, key=1))
    assert all(branch.latest_iteration < 500 for branch in journey.archive.branches)
    assert train(journey, 3)
