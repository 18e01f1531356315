"""The loop steps within iterations, plays them slowly, and goes back: the messages, without a thread."""

from __future__ import annotations

import numpy as np
import pytest

from core import ExperimentSpec
from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.training.messages import Advance, AdvanceWithin, GoTo, Message, Pause, Play, Reconfigure, SetEntry, StepBack
from core.training.snapshot import Snapshot
from core.training.step_position import Phase, StepSize
from tests.tools.scripted_loop import Stage

EXPERIMENT = Experiment.generated(
    ExperimentSpec(hidden_units=(3,), batch_size=10, learning_rate=0.1), DataSettings(name="circle", n_samples=50)
)
FASTER = EXPERIMENT.with_spec(learning_rate=0.5)
PHASE = AdvanceWithin(StepSize.PHASE)


def pictures_after(*messages: Message) -> list[Snapshot]:
    """The picture after each of the messages, sent a second apart to a new loop."""
    return pictures_of(Stage(EXPERIMENT), *messages)


def pictures_of(stage: Stage, *messages: Message) -> list[Snapshot]:
    for second, message in enumerate(messages, start=1):
        stage.inbox.at(float(second), message)
    stage.play()
    return [
        [snapshot for time_s, snapshot in stage.pictures if time_s < second + 1][-1]
        for second in range(1, len(messages) + 1)
    ]


def test_every_phase_has_its_picture_and_the_update_is_an_iteration() -> None:
    stage = Stage(EXPERIMENT)
    *pictures, following = pictures_of(stage, *[PHASE] * 7)
    kinds = [snapshot.position.phase.kind for snapshot in pictures]
    assert kinds == ["forward", "forward", "cost", "backward", "backward", "update"]
    updated = pictures[-1]
    assert updated.iteration == 1
    assert stage.iterations == [1]
    assert updated.previous is not None
    assert updated.start is updated.previous
    assert updated.start.iteration == 1
    assert following.start.iteration == 2


def test_slow_motion_makes_one_phase_after_the_other_at_its_pace() -> None:
    stage = Stage(EXPERIMENT)
    snapshot = stage.play(Play(5, StepSize.PHASE), until_s=4.0)
    assert snapshot.is_running
    assert len(stage.pictures) == pytest.approx(21, abs=2)
    assert snapshot.iteration == len(stage.records) == 20 // 6


def test_unlimited_slow_motion_is_as_fast_as_a_display() -> None:
    stage = Stage(EXPERIMENT)
    stage.play(Play(None, StepSize.PHASE), until_s=6.0)
    assert len(stage.records) == pytest.approx(60, abs=3)


def test_epochs_can_be_played_too() -> None:
    stage = Stage(EXPERIMENT)
    snapshot = stage.play(Play(2, StepSize.EPOCH), until_s=2.9)
    assert snapshot.epoch == 6
    assert snapshot.iteration == 30


def test_pausing_in_the_middle_of_an_iteration_stays_there() -> None:
    stage = Stage(EXPERIMENT)
    stage.inbox.at(0.5, Pause())
    snapshot = stage.play(Play(5, StepSize.PHASE))
    assert snapshot.position.phase == Phase("cost")
    assert not snapshot.is_running


@pytest.mark.parametrize("change", [Advance(1), SetEntry(1, 0, 0, 0.5), GoTo(0)])
def test_whatever_else_happens_puts_the_moment_to_rest(change: Advance | SetEntry | GoTo) -> None:
    stepped, changed = pictures_after(PHASE, change)
    assert stepped.position.phase.kind == "forward"
    assert changed.position.phase.kind == "rest"


def test_going_back_shows_what_was_and_keeps_the_whole_curve() -> None:
    then, end, back, again = pictures_after(Advance(7), Advance(13), GoTo(7), Advance(13))
    assert back.iteration == 7
    assert back.latest_iteration == 20
    assert back.outputs.tobytes() == then.outputs.tobytes()
    assert back.train_loss == then.train_loss
    np.testing.assert_array_equal(back.history.batch.lows, end.history.batch.lows)
    assert again.outputs.tobytes() == end.outputs.tobytes()
    np.testing.assert_array_equal(again.history.batch.lows, end.history.batch.lows)
    np.testing.assert_array_equal(again.history.batch.iterations, end.history.batch.iterations)


def test_where_the_run_goes_another_way_its_curve_does_too() -> None:
    *_, snapshot = pictures_after(Advance(20), GoTo(7), Reconfigure(FASTER), Advance(3))
    assert snapshot.history.batch.iterations.tolist() == list(range(1, 11))
    *_, straight = pictures_after(Advance(7), Reconfigure(FASTER), Advance(3))
    np.testing.assert_array_equal(snapshot.history.batch.lows, straight.history.batch.lows)
    assert snapshot.history.train.iterations.max() == 10


def test_beyond_a_change_going_back_brings_the_older_experiment_back() -> None:
    changes = (Advance(5), Reconfigure(FASTER), Advance(2))
    *_, there, back = pictures_after(*changes, StepBack(), StepBack(), StepBack())
    assert there.experiment is FASTER
    assert there.iteration == 5
    assert back.experiment is EXPERIMENT
    assert back.iteration == 4


def test_where_nothing_is_before_that_is_said() -> None:
    problem = Stage(EXPERIMENT).play(StepBack()).problem
    assert problem is not None
    assert "there is none before it" in problem


def test_going_back_pauses_a_run() -> None:
    stage = Stage(EXPERIMENT)
    stage.inbox.at(0.5, StepBack(StepSize.ITERATION))
    snapshot = stage.play(Play(10))
    assert not snapshot.is_running
    assert snapshot.iteration == len(stage.records) - 1


def test_training_by_phases_makes_the_same_history_as_whole_iterations() -> None:
    snapshot = pictures_after(*[PHASE] * 18)[-1]
    expected = pictures_after(Advance(1), Advance(1), Advance(1))[-1]
    assert snapshot.iteration == 3
    np.testing.assert_array_equal(snapshot.history.batch.lows, expected.history.batch.lows)


def test_the_phases_of_an_iteration_that_cannot_be_completed_can_be_walked_through_up_to_its_update() -> None:
    """What overflows where is there to be seen; only the update cannot be made."""
    huge = (SetEntry(1, 0, 0, 1e300), SetEntry(2, 0, 0, 1e300))
    linear = Reconfigure(EXPERIMENT.with_spec(activation="linear"))
    *_, failed, one, two, three, four, five, update = pictures_after(
        linear, Advance(2), *huge, Advance(1), *[PHASE] * 6
    )
    assert failed.iteration == 2
    assert failed.problem is not None
    phases = [snapshot.position.phase.kind for snapshot in (one, two, three, four, five)]
    assert phases == ["forward", "forward", "cost", "backward", "backward"]
    assert not any(snapshot.problem for snapshot in (one, two, three, four, five))
    assert update.problem == failed.problem
    assert (update.iteration, update.position) == (2, five.position)
