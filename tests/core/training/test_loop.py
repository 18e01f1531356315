"""The loop keeps its pace, reports every iteration, does what it is told between two of them, and blocks if paused."""

from __future__ import annotations

import math
import threading

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from core import Dataset, ExperimentSpec, InvalidInputError, Trainer
from core.data.generators import DataSettings
from core.data.region import USUAL_REGION, PlaneRegion
from core.experiment.experiment import Experiment
from core.experiment.inputs import input_matrix
from core.experiment.one_difference import NoDifference, SettingDifference
from core.model.network import forward
from core.training.boundary import grid_points
from core.training.loop import PICTURE_TIMEOUT_S, TrainingLoop
from core.training.messages import (
    Advance,
    AdvanceEpoch,
    CaptureStates,
    GoTo,
    Message,
    MoveTo,
    Pause,
    PictureDrawn,
    Play,
    Quit,
    Reconfigure,
    Reset,
    SetEntry,
    SetForks,
    ShowRegion,
    TargetNode,
)
from core.training.pace import LONGEST_SLICE_S, RateMeter
from core.training.run_state import RunPath
from core.training.snapshot import Snapshot
from core.training.trainer import IterationRecord
from tests.tools.scripted_loop import ScriptedInbox, Stage

EXPERIMENT = Experiment.generated(ExperimentSpec(hidden_units=(3,), batch_size=10), DataSettings(n_samples=45))
EMPTY = EXPERIMENT.with_data(EXPERIMENT.data.cleared())
RUNAWAY = EXPERIMENT.with_spec(activation="relu", learning_rate=1000.0, batch_size=None)
SPEEDS = [1, 2, 5, 10, 30, 60]
UNLIMITED = Play(None)


def test_a_record_is_handed_on_only_while_somebody_wants_it() -> None:
    answers, inbox, records = iter([False, True, False]), ScriptedInbox(), list[IterationRecord]()
    loop = TrainingLoop(
        EXPERIMENT, records.append, lambda _: None, lambda: inbox.now, inbox, hears=lambda: next(answers)
    )
    inbox.at(0.0, Advance(3), Advance(4), Advance(5))
    loop.run()
    assert [record.iteration for record in records] == [4, 5, 6, 7]


def test_it_starts_paused_with_one_picture_and_blocks() -> None:
    stage = Stage(EXPERIMENT)
    snapshot = stage.play()
    assert stage.records == []
    assert [snapshot.iteration for _, snapshot in stage.pictures] == [0]
    assert not snapshot.is_running
    assert snapshot.experiment is EXPERIMENT
    assert stage.inbox.n_blocked == 2  # for the picture to be drawn, and then for good


@pytest.mark.parametrize("speed", SPEEDS)
def test_at_a_pace_every_iteration_has_its_picture_at_its_time(speed: int) -> None:
    stage = Stage(EXPERIMENT, drawing_s=0.012)
    stage.inbox.at(1.0, Play(speed))
    stage.play(until_s=21.0)
    assert abs(len(stage.records) - 20 * speed) <= 1
    for made, (time_s, record) in enumerate(stage.records):
        assert record.iteration == made + 1
        assert time_s == pytest.approx(1.0 + made / speed, abs=0.0021)  # nothing adds up over 20 seconds
    shown = [snapshot.iteration for _, snapshot in stage.pictures]
    assert shown == sorted(shown)
    assert set(range(1, len(stage.records))) <= set(shown)


def test_a_window_slower_than_the_pace_is_waited_for() -> None:
    stage = Stage(EXPERIMENT, drawing_s=0.1)
    stage.play(Play(60), until_s=5.0)
    shown = [snapshot.iteration for _, snapshot in stage.pictures]
    assert set(range(1, len(stage.records))) <= set(shown)
    assert 45 <= len(stage.records) <= 51


def test_a_step_of_many_iterations_ends_where_training_diverges() -> None:
    stage = Stage(RUNAWAY)
    snapshot = stage.play(Advance(2000))
    assert 0 < snapshot.iteration < 2000
    assert snapshot.problem is not None
    assert len(stage.pictures) < 10


def test_the_rate_of_a_slow_run_is_known_from_two_iterations() -> None:
    meter = RateMeter()
    for now, iteration in ((10.0, 3), (14.0, 5)):
        meter.mark(now, iteration)
    assert meter.per_second == 0.5
    for tenth in range(1, 31):
        meter.mark(14.0 + tenth / 10, 5 + tenth)
    assert meter.per_second == pytest.approx(10.0)


class Stumbling(Stage):
    """Its thirtieth iteration takes five seconds."""

    def _on_iteration(self, record: IterationRecord) -> None:
        super()._on_iteration(record)
        if record.iteration == 30:
            self.inbox.now += 5.0


def test_a_run_that_fell_behind_its_pace_does_not_hurry_to_catch_up() -> None:
    stage = Stumbling(EXPERIMENT)
    stage.play(Play(60), until_s=8.0)
    late = stage.records[30][0]
    assert len([made for made, _ in stage.records if late < made <= late + 1.0]) <= 60 + 20


def test_a_hidden_window_does_not_stop_a_paced_run() -> None:
    stage = Stage(EXPERIMENT, hidden_until_s=math.inf)
    stage.play(Play(10), until_s=10.0)
    assert 96 <= len(stage.records) <= 101
    assert len(stage.pictures) <= 10.0 / PICTURE_TIMEOUT_S + 2


def test_unlimited_training_and_drawing_take_turns() -> None:
    stage = Stage(EXPERIMENT, drawing_s=0.008, iteration_s=0.0005)
    stage.play(UNLIMITED, until_s=1.0)
    for time_s, _ in stage.pictures:
        assert not [made for made, _ in stage.records if time_s + 1e-9 < made < time_s + 0.008]
    gaps = np.diff([time_s for time_s, _ in stage.pictures[2:]])
    assert gaps.max() <= LONGEST_SLICE_S + 0.008 + 0.001
    assert len(stage.pictures) >= 50
    assert stage.iterations == list(range(1, len(stage.records) + 1))


def test_a_hidden_window_hardly_slows_unlimited_training_and_is_not_flooded() -> None:
    stage = Stage(EXPERIMENT, hidden_until_s=math.inf)
    stage.play(UNLIMITED, until_s=5.0)
    assert len(stage.records) >= 0.7 * 5000
    assert len(stage.pictures) <= 5.0 / PICTURE_TIMEOUT_S + 2


def test_a_window_that_wakes_up_is_waited_for_again() -> None:
    stage = Stage(EXPERIMENT, drawing_s=0.02, hidden_until_s=2.0)
    stage.play(UNLIMITED, until_s=4.0)
    late = [time_s for time_s, _ in stage.pictures if time_s > 2.0 + PICTURE_TIMEOUT_S]
    assert np.diff(late)[10:].max() <= LONGEST_SLICE_S + 0.02 + 0.001  # the first ones are longer
    assert np.diff(late).min() >= 0.02 - 1e-9


@pytest.mark.parametrize("speed", [None, *SPEEDS])
def test_pause_acts_between_two_iterations(speed: int | None) -> None:
    stage = Stage(EXPERIMENT)
    stage.inbox.at(0.0, Play(speed))
    stage.inbox.at(0.5035, Pause())
    snapshot = stage.play()
    assert stage.records[-1][0] <= 0.5035 + 0.001
    assert not snapshot.is_running
    assert snapshot.iterations_per_s == 0.0
    assert snapshot.iteration == len(stage.records)


@pytest.mark.parametrize("running", [Pause(), Play(30), UNLIMITED])
@pytest.mark.parametrize(("step", "iterations"), [(Advance(1), 1), (Advance(7), 7), (AdvanceEpoch(), 5)])
def test_a_step_makes_exactly_its_iterations_also_while_running(
    running: Message, step: Message, iterations: int
) -> None:
    paused, stepped = Stage(EXPERIMENT), Stage(EXPERIMENT)
    paused.inbox.at(0.4, Pause())
    stepped.inbox.at(0.4, step)
    before, after = paused.play(running), stepped.play(running)
    assert after.iteration == before.iteration + iterations == len(stepped.records)
    assert not after.is_running


def test_an_epoch_step_is_a_whole_epoch_from_wherever_it_starts() -> None:
    stage = Stage(EXPERIMENT)
    snapshot = stage.play(Advance(2), AdvanceEpoch())
    assert (snapshot.iteration, snapshot.epoch) == (7, 1)


def test_a_thousand_steps_are_a_thousand_iterations_and_far_fewer_pictures() -> None:
    stage = Stage(EXPERIMENT)
    snapshot = stage.play(*[Advance(1)] * 1000)
    assert stage.iterations == list(range(1, 1001))
    assert snapshot.iteration == 1000
    assert len(stage.pictures) <= 1.0 / LONGEST_SLICE_S + 5


@pytest.mark.parametrize("message", [Pause(), Reset(), Play(1)])
def test_a_long_step_can_be_stopped(message: Message) -> None:
    stage = Stage(EXPERIMENT)
    stage.inbox.at(0.5, message)
    stage.play(Advance(100_000), until_s=0.6)
    assert len([time_s for time_s, _ in stage.records if time_s > 0.502]) <= 1
    assert len(stage.pictures) > 10  # and it is seen while it is made


def test_a_change_sent_after_a_step_comes_after_it() -> None:
    slower = EXPERIMENT.with_spec(learning_rate=0.001)
    stage = Stage(EXPERIMENT, iteration_s=0.0)
    snapshot = stage.play(Advance(50), Reconfigure(slower), Advance(50))
    trainer = Trainer(EXPERIMENT.spec, EXPERIMENT.data)
    for _ in range(50):
        trainer.step()
    trainer.reconfigure(slower.spec, slower.data)
    for _ in range(50):
        trainer.step()
    assert_array_equal(snapshot.parameters.weights[0], trainer.parameters.weights[0])


def test_a_run_has_the_iterations_of_the_trainer_alone() -> None:
    stage = Stage(EXPERIMENT)
    stage.play(UNLIMITED, until_s=0.3)
    trainer = Trainer(EXPERIMENT.spec, EXPERIMENT.data)
    assert [record for _, record in stage.records] == [trainer.step() for _ in stage.records]


def test_of_many_changes_the_latest_wins_and_has_one_picture() -> None:
    stage = Stage(EXPERIMENT)
    stage.inbox.at(1.0, *(Reconfigure(EXPERIMENT.with_spec(learning_rate=0.001 * k)) for k in range(1, 1001)))
    snapshot = stage.play()
    assert snapshot.experiment.spec.learning_rate == 1.0
    assert len(stage.pictures) == 2


def test_a_picture_says_how_many_messages_it_answers_those_that_were_out_of_date_too() -> None:
    stage = Stage(EXPERIMENT)
    snapshot = stage.play(
        Reconfigure(EXPERIMENT.with_spec(leak=0.2), TargetNode(1)),
        Reconfigure(EXPERIMENT.with_spec(leak=0.3), TargetNode(1)),
        GoTo(9, TargetNode(2)),
        GoTo(0, TargetNode(2)),
        MoveTo(1),
    )
    assert snapshot.n_handled == 5
    assert (snapshot.node, snapshot.nodes) == (1, (0, 1, 2))
    assert snapshot.experiment.spec.leak == 0.3


def test_pictures_wait_for_the_window_however_many_changes_there_are() -> None:
    stage = Stage(EXPERIMENT, drawing_s=0.05)
    for k in range(1, 1000):
        stage.inbox.at(0.001 * k, Reconfigure(EXPERIMENT.with_spec(learning_rate=0.001 * k)))
    snapshot = stage.play()
    times = [time_s for time_s, _ in stage.pictures]
    assert np.diff(times).min() >= 0.05 - 1e-9
    assert snapshot.experiment.spec.learning_rate == pytest.approx(0.999)


def zoomed_in(k: int) -> ShowRegion:
    return ShowRegion(PlaneRegion(0.5, -0.5, 6.0 / k, 3.0 / k))


def test_pictures_are_of_the_part_of_the_plane_that_is_seen_until_another_one_is() -> None:
    wanted = zoomed_in(4)
    stage = Stage(EXPERIMENT)
    stage.inbox.at(1.0, wanted)
    stage.inbox.at(2.0, Advance(3))
    stage.inbox.at(3.0, Reset())
    stage.inbox.at(4.0, ShowRegion(None))
    stage.play()
    regions = [snapshot.maps.region for _, snapshot in stage.pictures]
    assert regions == [USUAL_REGION, wanted.region, wanted.region, wanted.region, USUAL_REGION]
    snapshot, spec = stage.pictures[2][1], EXPERIMENT.spec
    passed = forward(snapshot.parameters, spec, input_matrix(grid_points(wanted.region), spec, None))
    assert_allclose(snapshot.maps.output.ravel(), passed.A[2].ravel(), atol=1e-5)


def test_another_part_of_the_plane_has_a_picture_also_while_paused_and_the_same_part_none() -> None:
    stage = Stage(EXPERIMENT)
    for time_s in (1.0, 2.0, 3.0):
        stage.inbox.at(time_s, zoomed_in(2))
    stage.play(Advance(1))
    assert [round(time_s) for time_s, _ in stage.pictures] == [0, 1]
    assert stage.iterations == [1]


def test_of_many_turns_of_the_wheel_the_last_one_counts_and_a_slow_window_is_waited_for() -> None:
    stage = Stage(EXPERIMENT, drawing_s=0.05)
    for k in range(1, 200):
        stage.inbox.at(0.001 * k, zoomed_in(k))
    stage.inbox.at(1.0, *(zoomed_in(k) for k in range(200, 1000)))
    snapshot = stage.play()
    assert snapshot.maps.region == zoomed_in(999).region
    assert len(stage.pictures) < 10
    assert np.diff([time_s for time_s, _ in stage.pictures]).min() >= 0.05 - 1e-9


def test_looking_elsewhere_keeps_the_problem_in_sight_and_the_run_going() -> None:
    stage = Stage(RUNAWAY)
    stage.inbox.at(10.0, zoomed_in(3))
    snapshot = stage.play(UNLIMITED)
    assert snapshot.maps.region == zoomed_in(3).region
    assert snapshot.problem is not None
    running = Stage(EXPERIMENT)
    running.inbox.at(0.2, zoomed_in(3))
    assert running.play(UNLIMITED, until_s=0.5).is_running


def test_reset_pauses_at_the_same_start_weights_in_a_new_run() -> None:
    stage = Stage(EXPERIMENT)
    stage.inbox.at(0.5, Reset())
    snapshot = stage.play(UNLIMITED)
    start = Trainer(EXPERIMENT.spec, EXPERIMENT.data).parameters
    assert_array_equal(snapshot.parameters.weights[0], start.weights[0])
    assert (snapshot.iteration, snapshot.epoch, snapshot.is_running) == (0, 0, False)
    assert snapshot.run_id == stage.pictures[0][1].run_id + 1
    assert len(snapshot.history.batch.iterations) == 0


def test_a_live_change_goes_on_in_the_same_run_and_a_new_start_is_a_new_one() -> None:
    stage = Stage(EXPERIMENT)
    stage.inbox.at(0.5, Reconfigure(EXPERIMENT.with_spec(activation="relu")))
    live = stage.play(UNLIMITED, until_s=1.0)
    assert (live.run_id, live.is_running) == (0, True)
    assert live.history.batch.iterations[0] == 1
    stage = Stage(EXPERIMENT)
    stage.inbox.at(0.5, Reconfigure(EXPERIMENT.with_spec(seed=1)))
    anew = stage.play(UNLIMITED, until_s=1.0)
    assert (anew.run_id, anew.is_running) == (1, True)
    assert anew.iteration < 500
    assert len(anew.history.batch.iterations) == anew.iteration


@pytest.mark.parametrize("play", [Play(30), UNLIMITED, Advance(1000)])
def test_a_run_that_runs_away_pauses_and_says_why(play: Message) -> None:
    stage = Stage(RUNAWAY)
    snapshot = stage.play(play, until_s=60.0)
    assert not snapshot.is_running
    assert snapshot.problem is not None
    assert f"of iteration {snapshot.iteration + 1}. " in snapshot.problem
    assert "A learning rate below " in snapshot.problem
    assert snapshot.iteration == len(stage.records) > 3
    assert all(np.isfinite(W).all() for W in snapshot.parameters.weights)


@pytest.mark.parametrize("standardise", [False, True])
def test_of_a_run_that_overflows_the_inputs_are_looked_at_before_the_rate(standardise: bool) -> None:
    far = Dataset(1585.0 + 300.0 * RUNAWAY.data.points, RUNAWAY.data.labels)
    experiment = RUNAWAY.with_data(far).with_spec(activation="leaky_relu", standardise=standardise, hidden_units=(4, 4))
    problem = Stage(experiment).play(UNLIMITED, until_s=2.0).problem
    assert problem is not None
    assert ("standardise the inputs" in problem) != standardise
    assert ("lower the rate" in problem) == standardise


def test_a_pause_does_not_take_the_problem_out_of_sight() -> None:
    stage = Stage(RUNAWAY)
    stage.inbox.at(5.0, Pause())
    snapshot = stage.play(UNLIMITED, until_s=6.0)
    assert snapshot.problem is not None


def test_the_problem_stays_until_something_changes() -> None:
    stage = Stage(RUNAWAY)
    stage.inbox.at(5.0, UNLIMITED)
    stage.inbox.at(6.0, Reset())
    stage.inbox.at(7.0, Reconfigure(EXPERIMENT), UNLIMITED)
    last = stage.play(UNLIMITED, until_s=8.0)
    again = [snapshot for time_s, snapshot in stage.pictures if 5.0 <= time_s < 6.0]
    assert again[-1].problem is not None
    reset = [snapshot for time_s, snapshot in stage.pictures if 6.0 <= time_s < 7.0]
    assert reset[-1].problem is None
    assert last.problem is None
    assert last.is_running


@pytest.mark.parametrize("play", [Play(30), UNLIMITED, Advance(1), AdvanceEpoch()])
def test_without_training_points_it_says_so_and_does_not_run(play: Message) -> None:
    stage = Stage(EMPTY)
    snapshot = stage.play(play)
    assert snapshot.problem is not None
    assert snapshot.problem.startswith("There are no training points yet.")
    assert not snapshot.is_running
    assert stage.records == []


def test_points_may_go_in_mid_run_and_come_back() -> None:
    stage = Stage(EXPERIMENT)
    stage.inbox.at(0.5, Reconfigure(EMPTY))
    stage.inbox.at(1.0, Reconfigure(EXPERIMENT), UNLIMITED)
    snapshot = stage.play(UNLIMITED, until_s=1.5)
    assert snapshot.problem is None
    assert snapshot.is_running
    assert stage.iterations == list(range(1, len(stage.records) + 1))


def test_a_single_weight_is_set_in_mid_run() -> None:
    stage = Stage(EXPERIMENT)
    stage.inbox.at(0.2, SetEntry(1, 2, 0, 5.0), SetEntry(2, 0, None, -3.0), Advance(1))
    snapshot = stage.play(UNLIMITED)
    assert snapshot.parameters.weights[0][2, 0] == pytest.approx(5.0, abs=0.3)
    assert snapshot.parameters.biases[1][0, 0] == pytest.approx(-3.0, abs=0.3)


@pytest.mark.parametrize("entry", [SetEntry(1, 9, 0, 1.0), SetEntry(7, 0, None, 1.0), SetEntry(1, 0, 0, float("nan"))])
def test_a_weight_that_cannot_be_set_is_a_sentence_and_the_run_goes_on(entry: SetEntry) -> None:
    stage = Stage(EXPERIMENT)
    stage.inbox.at(0.2, entry)
    snapshot = stage.play(UNLIMITED, until_s=0.5)
    assert [shown.problem for _, shown in stage.pictures if shown.problem]
    assert snapshot.is_running
    assert all(np.isfinite(W).all() for W in snapshot.parameters.weights)


def test_the_history_has_every_iteration_and_nothing_but_training_appends() -> None:
    full = EXPERIMENT.with_spec(batch_size=None, train_fraction=0.8)
    history = Stage(full, iteration_s=0.0).play(Advance(30)).history
    assert_array_equal(history.batch.iterations, np.arange(1, 31))
    assert_array_equal(history.train.iterations, np.arange(0, 31))
    assert_array_equal(history.test.iterations, np.arange(1, 31))
    assert_array_equal(history.train.lows[:30], history.batch.lows)
    stage = Stage(full, iteration_s=0.0)
    after = stage.play(
        Advance(30), Reconfigure(full.with_data(full.data.cleared())), Reconfigure(full), Pause()
    ).history
    for curve, same in ((history.batch, after.batch), (history.train, after.train), (history.test, after.test)):
        assert_array_equal(curve.lows, same.lows)


def test_with_batches_the_losses_over_all_examples_are_taken_at_each_picture() -> None:
    experiment = EXPERIMENT.with_spec(train_fraction=0.8)
    stage = Stage(experiment, iteration_s=0.0)
    stage.inbox.at(0.95, Advance(17))
    history = stage.play(Play(10), until_s=2.0).history
    n_paced = len(stage.records) - 17
    assert n_paced >= 8
    for curve in (history.train, history.test):
        assert_array_equal(curve.iterations, [*range(1, n_paced + 1), n_paced + 17])
    trainer = Trainer(experiment.spec, experiment.data)
    trainer.step()
    assert history.train.lows[0] == pytest.approx(trainer.train_loss, rel=1e-14)
    assert history.test.lows[0] == pytest.approx(trainer.test_loss, rel=1e-14)


def test_the_rate_is_what_the_clock_says() -> None:
    paced = Stage(EXPERIMENT).play(Play(10), until_s=5.0)
    assert paced.iterations_per_s == pytest.approx(10.0, rel=0.15)
    flat_out = Stage(EXPERIMENT, drawing_s=0.01).play(UNLIMITED, until_s=5.0)
    # One iteration takes 1 ms, and drawing leaves 8 of 18.
    assert flat_out.iterations_per_s == pytest.approx(1000.0 * 8 / 18, rel=0.1)


@pytest.mark.parametrize("speed", [0, -1, float("nan"), 1e9])
def test_a_speed_that_makes_no_sense_is_refused(speed: float) -> None:
    with pytest.raises(InvalidInputError, match="speed"):
        Play(speed)


def test_an_unexpected_exception_comes_out_and_the_loop_recovers_paused_with_its_weights() -> None:
    stage = Stage(EXPERIMENT)
    before = stage.play(Advance(20))
    stage = Stage(EXPERIMENT)
    on_iteration = stage._on_iteration

    def break_down(record: IterationRecord) -> None:
        on_iteration(record)
        if record.iteration == 20 and len(stage.records) == 20:
            raise ZeroDivisionError

    stage.loop = TrainingLoop(EXPERIMENT, break_down, stage._on_snapshot, lambda: stage.inbox.now, stage.inbox)
    stage.inbox.at(0.0, UNLIMITED)
    with pytest.raises(ZeroDivisionError):
        stage.loop.run()
    stage.loop.recover()
    snapshot = stage.play()
    assert_array_equal(snapshot.parameters.weights[0], before.parameters.weights[0])
    assert not snapshot.is_running
    assert (snapshot.run_id, snapshot.iteration) == (1, 20)


class Window:
    """Draws in no time, from the loop's own thread, and knows when it has seen enough."""

    def __init__(self, experiment: Experiment) -> None:
        self.records: list[IterationRecord] = []
        self.pictures: list[Snapshot] = []
        self.has_seen_enough = threading.Event()
        self.is_paused = threading.Event()
        self.loop = TrainingLoop(experiment, self.records.append, self._on_snapshot)
        self.thread = threading.Thread(target=self.loop.run)

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        self.pictures.append(snapshot)
        self.loop.send(PictureDrawn())
        if len(self.pictures) > 10:
            self.has_seen_enough.set()
        if self.has_seen_enough.is_set() and not snapshot.is_running:
            self.is_paused.set()


def test_in_a_thread_it_trains_pauses_and_quits() -> None:
    window = Window(EXPERIMENT)
    window.thread.start()
    window.loop.send(UNLIMITED)
    assert window.has_seen_enough.wait(10.0)
    window.loop.send(Pause())
    assert window.is_paused.wait(10.0)
    made = len(window.records)
    assert window.pictures[-1].iteration == made
    window.loop.send(Quit())
    window.thread.join(5.0)
    assert not window.thread.is_alive()
    assert [record.iteration for record in window.records] == list(range(1, made + 1))


def test_quit_is_seen_before_what_is_still_queued() -> None:
    window = Window(EXPERIMENT)
    for _ in range(10_000):
        window.loop.send(Advance(1_000_000))
    window.loop.send(Quit())
    window.thread.start()
    window.thread.join(5.0)
    assert not window.thread.is_alive()


def test_the_states_of_the_way_are_handed_over_up_to_where_the_run_stands() -> None:
    stage = Stage(EXPERIMENT)
    stage.inbox.at(1.0, CaptureStates(), GoTo(20), CaptureStates())
    stage.play(Advance(50))
    first, second = stage.captured
    assert isinstance(first, RunPath)
    assert isinstance(second, RunPath)
    assert first.now.iteration == 50
    assert [state for state in first.states if state.iteration <= 20] == list(second.states)
    assert second.now.iteration == 20
    assert (*second.states, *second.ahead) == first.states
    assert (first.ahead, first.latest_iteration, second.latest_iteration) == ((), 50, 50)
    trainer = Trainer(EXPERIMENT.spec, EXPERIMENT.data)
    trainer.run(lambda record: None, lambda: trainer.iteration >= 20)
    assert_array_equal(second.now.memory[0], trainer.capture().memory[0])


def test_forks_are_in_every_picture_at_the_iteration_of_the_run() -> None:
    stage = Stage(EXPERIMENT)
    forks = ((1, SettingDifference("activation", "relu")), (2, NoDifference()))
    stage.inbox.at(0.5, Pause())
    stage.inbox.at(1.0, GoTo(3))
    snapshot = stage.play(SetForks(forks, target=TargetNode(1, "Compare")), Play(None))
    assert snapshot.iteration == 3
    compared = [picture for _, picture in stage.pictures if picture.node == 1]
    assert len(compared) > 5
    for picture in compared:
        assert [fork.key for fork in picture.forks] == [1, 2]
        assert {fork.snapshot.iteration for fork in picture.forks} == {picture.iteration}
        assert_array_equal(picture.forks[1].snapshot.outputs, picture.outputs)
        assert picture.facts is not None
