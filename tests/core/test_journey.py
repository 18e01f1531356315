"""No change destroys a run: what is left can be returned to, what is kept can be gone on with, bit for bit."""

from __future__ import annotations

import numpy as np
import pytest

from core import ExperimentSpec
from core.data.generators import DataSettings
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.training.journey import Journey
from core.training.messages import GoTo, Load, Reconfigure, Reset, ReturnTo, SetEntry, SetMark, StepBack, Way
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

    def refuse(*_: object) -> None:
        raise InvalidInputError("weights", "are not finite.")

    monkeypatch.setattr(journey.trainer, "reconfigure", refuse)
    with pytest.raises(InvalidInputError):
        journey.do(Reconfigure(FASTER, way=Way("Change", keep_as=1)))
    assert journey.archive.branches == ()
    assert journey.trainer.context is journey.experiment is EXPERIMENT
