"""Compared runs where something comes in between: a long way that is given up, other code, phases, an adopted run."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core.errors import InvalidInputError
from core.experiment.one_difference import Difference, NoDifference, SettingDifference, WeightDifference
from core.experiment.spec import ExperimentSpec
from core.model.network import Parameters
from core.training.batches import Examples
from core.training.messages import AdoptFork, Reconfigure, Reset, SetEntry, SetForks, SetMark, SetParameters, TrainWith
from core.training.run_watch import Watch
from core.training.step_position import IterationStart, StepSize
from core.training.training_session import TrainingSession
from tests.tools.compared import EXPERIMENT, RELU, Learner


def _for_four_units(start: IterationStart, examples: Examples, spec: ExperimentSpec) -> Parameters:
    if spec.hidden_units != (4,):
        raise InvalidInputError("W1", "has another shape.")
    return start.parameters


def test_a_fork_that_other_code_could_not_train_goes_on_when_that_code_ends() -> None:
    learner = Learner()
    learner.compare(SettingDifference("hidden_units", (6,)))
    learner.train(20)
    learner.do(TrainWith, _for_four_units)
    learner.train(5)
    (fork,) = learner.forks
    assert (fork.diverged_at, fork.trainer.iteration) == (20, 20)
    learner.do(TrainWith, None)
    learner.train(5)
    assert (fork.diverged_at, fork.trainer.iteration) == (None, 30)


def test_a_fork_keeps_its_difference_when_other_code_begins_before_it() -> None:
    learner = Learner()
    learner.train(100)
    learner.compare(RELU)
    learner.go_to(40)
    learner.do(TrainWith, _for_four_units)
    learner.train(5)
    (fork,) = learner.forks
    assert fork.begun_at == 40
    assert fork.trainer.spec.activation == "relu"


def test_with_other_code_the_run_goes_another_way_and_has_not_reached_the_goal_yet() -> None:
    learner = Learner()
    learner.train(400)
    learner.compare(RELU)
    assert learner.comparison.facts.reached is not None
    learner.go_to(5)
    learner.do(TrainWith, _for_four_units)
    assert learner.comparison.facts.reached is None
    assert learner.forks[0].reached is None


def test_the_goal_is_seen_in_an_iteration_that_was_made_phase_by_phase() -> None:
    learner = Learner()
    learner.compare(NoDifference())
    (fork,), session = learner.forks, learner.session
    while fork.reached is None:
        learner.train(9)
        end = session.trainer.iteration + 1
        while session.trainer.iteration < end:
            session.advance_within(StepSize.PHASE)
    assert learner.comparison.facts.reached == fork.reached


def test_what_is_captured_in_the_middle_of_a_replay_has_the_compared_runs_too() -> None:
    learner = Learner()
    learner.train(10)
    learner.compare(RELU)
    learner.train(10)
    run = learner.session.capture_before([])
    assert run.comparison is None
    assert [(one.fork, one.run.experiment.spec.activation) for one in run.earlier] == [(10, "relu")]


@pytest.mark.parametrize(("by_time", "kept"), [(False, [5, 15]), (True, [5])])
def test_a_run_that_is_adopted_keeps_the_marks(by_time: bool, kept: list[int]) -> None:
    learner = Learner()
    learner.train(10)
    learner.session.do(SetMark(5, "mine"))
    learner.compare(RELU, by_time=by_time)
    learner.train(10)
    learner.session.do(SetMark(15, "mine too"))
    learner.do(AdoptFork, 1)
    assert [mark.iteration for mark in learner.session.marks.all] == kept


def test_forks_that_are_refused_leave_how_runs_keep_step() -> None:
    learner = Learner()
    learner.compare(RELU)
    with pytest.raises(InvalidInputError):
        learner.do(SetForks, tuple(enumerate((RELU,) * 9)), True)
    assert not learner.comparison.by_time


def test_where_a_long_way_is_given_up_all_runs_stand_at_the_same_iteration_and_are_changed_there() -> None:
    learner, is_stopped, n_ways = Learner(), False, 0

    def gives_up(begin: int, iteration: int, _target: int) -> bool:
        """The way of the run after three iterations, and that of the fork after one."""
        nonlocal n_ways
        n_ways += is_stopped and iteration == begin
        return is_stopped and n_ways <= 2 and iteration - begin >= (3, 1)[n_ways - 1]

    learner.session = TrainingSession(EXPERIMENT, lambda record: None, gives_up)
    learner.compare(RELU)
    learner.train(3000)
    learner.go_to(0)
    is_stopped = True
    learner.go_to(2995)
    is_stopped = False
    (fork,), trainer = learner.forks, learner.session.trainer
    assert fork.trainer.iteration == trainer.iteration < 3000
    assert trainer.latest_iteration == 3000
    learner.change(learning_rate=0.1)
    assert [state.iteration for state in fork.trainer.beginnings] == [state.iteration for state in trainer.beginnings]
    assert fork.trainer.iteration == trainer.iteration


def _by_time() -> Learner:
    learner = Learner()
    learner.compare(SettingDifference("hidden_units", (64, 64)), by_time=True)
    learner.train(1000)
    return learner


@pytest.mark.parametrize("fields", [{"batch_size": 5}, {"optimizer": "adam"}, {"learning_rate": 0.1}], ids=str)
def test_by_time_what_is_changed_is_changed_in_each_run_where_it_stands(fields: dict[str, object]) -> None:
    learner = _by_time()
    (fork,) = learner.forks
    at = fork.trainer.iteration
    assert 0 < at < 1000
    learner.change(**fields)
    assert fork.trainer.iteration == at
    assert fork.trainer.spec == learner.session.trainer.spec.changed(hidden_units=(64, 64))
    learner.train(500)
    assert at < fork.trainer.iteration < 1500


def test_by_time_each_run_comes_back_to_where_it_stood_beyond_a_change() -> None:
    learner = _by_time()
    (fork,) = learner.forks
    changed_at = fork.trainer.iteration
    learner.go_to(600)
    then = fork.trainer.iteration
    learner.go_to(1000)
    learner.change(batch_size=5)
    learner.train(200)
    end = fork.trainer.iteration
    for _ in range(2):
        learner.go_to(600)
        assert fork.trainer.iteration == then < changed_at
        assert fork.trainer.spec.batch_size is None
        learner.go_to(1200)
        assert fork.trainer.iteration == end > changed_at


def test_by_time_a_change_that_is_not_made_again_is_not_made_in_the_forks_either() -> None:
    learner = _by_time()
    learner.change(batch_size=5)
    learner.train(200)
    learner.go_to(900)
    learner.train(500)
    (fork,) = learner.forks
    assert learner.session.trainer.spec.batch_size is fork.trainer.spec.batch_size is None
    assert len(fork.paces) == 1
    assert fork.trainer.iteration == fork.at_the_time_of(1400) < 1400


def test_by_time_a_run_that_begins_again_does_so_with_its_forks() -> None:
    learner = _by_time()
    learner.change(optimizer="adam")
    learner.do(Reset)
    (fork,) = learner.forks
    assert fork.trainer.iteration == 0
    learner.train(300)
    assert 0 < fork.trainer.iteration < 300


def test_by_time_begins_to_count_where_all_runs_were_changed_last() -> None:
    learner = Learner()
    learner.compare(SettingDifference("hidden_units", (64, 64)))
    learner.train(500)
    learner.change(batch_size=5)
    learner.train(300)
    learner.do(SetForks, learner.comparison.differences, True)
    (fork,) = learner.forks
    assert 500 < fork.trainer.iteration < 800
    assert fork.trainer.spec.batch_size == 5


@pytest.mark.parametrize(("n_failures", "n_forks"), [(1, 2), (1000, 0)])
def test_after_a_fault_in_a_fork_the_run_goes_on_and_where_it_comes_again_without_the_comparison(
    n_failures: int, n_forks: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    learner = Learner()
    learner.compare(RELU, NoDifference())
    learner.train(10)
    train, failures = Watch.run, iter(range(n_failures))

    def fail_in_fork(watch: Watch, stop: Callable[[], bool]) -> None:
        forks = () if learner.session.comparison is None else learner.forks
        if any(watch is fork._watch for fork in forks[:1]) and next(failures, None) is not None:
            raise RuntimeError
        train(watch, stop)

    monkeypatch.setattr(Watch, "run", fail_in_fork)
    with pytest.raises(RuntimeError):
        learner.train(5)
    if n_failures > 1:
        with pytest.raises(RuntimeError):
            learner.session.recover()
    learner.session.recover()
    comparison = learner.session.comparison
    assert (0 if comparison is None else len(comparison.differences)) == n_forks
    learner.session.train(lambda: learner.session.trainer.iteration >= 30)
    assert learner.session.trainer.iteration == 30


def test_weights_that_a_fork_cannot_have_after_a_change_let_it_begin_again_and_the_change_is_made() -> None:
    """Of three classes two stay: their difference overflows in the fork alone."""
    data = EXPERIMENT.data.with_points_added([[0.5], [0.5]], [2])
    learner = Learner(EXPERIMENT.with_data(data))
    learner.train(5)
    learner.do(SetEntry, 2, 1, None, 1.7e308)
    learner.compare(WeightDifference(2, 0, None, -1.7e308), RELU)
    learner.do(Reconfigure, EXPERIMENT)
    overflown, relu = learner.forks
    assert learner.session.experiment == EXPERIMENT
    assert overflown.trainer.data == relu.trainer.data == EXPERIMENT.data
    assert overflown.trainer.parameters.layer_sizes == (2, 4, 1)
    assert relu.trainer.iteration == 5


@pytest.mark.parametrize(
    "difference", [SettingDifference("hidden_units", (6,)), WeightDifference(1, 0, 0, 2.0)], ids=["units", "weight"]
)
def test_what_lay_ahead_of_a_fork_is_gone_also_where_weights_are_set_that_it_does_not_take(
    difference: Difference,
) -> None:
    learner = Learner()
    learner.compare(difference)
    learner.train(20)
    learner.change(batch_size=8)
    learner.train(10)
    learner.go_to(10)
    if isinstance(difference, WeightDifference):
        learner.do(SetEntry, 1, 0, 0, -1.0)
    else:
        learner.do(SetParameters, learner.session.trainer.parameters)
    learner.train(30)
    (fork,) = learner.forks
    assert learner.session.trainer.spec.batch_size is fork.trainer.spec.batch_size is None
    assert fork.trainer.iteration == 40
