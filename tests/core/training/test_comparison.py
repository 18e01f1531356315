"""Forks go where the run goes, differ from it in one thing only, and come and go with the history."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from core import Trainer
from core.errors import InvalidInputError
from core.experiment.one_difference import Difference, NoDifference, SettingDifference, WeightDifference
from core.model.network import Parameters
from core.training.messages import (
    AdoptFork,
    Edit,
    MoveTo,
    Reset,
    SetEntry,
    SetForks,
    SetParameters,
    StepBack,
)
from core.training.step_position import StepSize
from tests.tools.compared import EXPERIMENT, RELU, Learner, theta

DIFFERENCES: tuple[Difference, ...] = (
    RELU,
    SettingDifference("learning_rate", 0.1),
    SettingDifference("optimizer", "adam"),
    SettingDifference("batch_size", 7),
    SettingDifference("initializer", "he"),
    SettingDifference("penalty", "l2"),
    SettingDifference("hidden_units", (6,)),
    SettingDifference("loss", "squared_error"),
    SettingDifference("standardise", True),
    SettingDifference("seed", 9),
    WeightDifference(1, 2, 1, 2.5),
    WeightDifference(2, 0, None, -1.0),
)


@pytest.mark.parametrize("batch_size", [None, 10])
@pytest.mark.parametrize("optimizer", ["gradient_descent", "adam"])
def test_a_fork_with_nothing_changed_stays_equal_for_10_000_iterations(batch_size: int | None, optimizer: str) -> None:
    learner = Learner(EXPERIMENT.with_spec(batch_size=batch_size, optimizer=optimizer, learning_rate=0.01))
    learner.train(25)
    learner.compare(NoDifference())
    for _ in range(10):
        learner.train(1000)
        (fork,) = learner.forks
        now, its = learner.session.trainer.capture(), fork.trainer.capture()
        assert_array_equal(now.memory, its.memory)
        assert (now.iteration, now.epoch, now.step, now.random) == (its.iteration, its.epoch, its.step, its.random)


@pytest.mark.parametrize("difference", DIFFERENCES, ids=str)
@pytest.mark.parametrize("begun_at", [0, 37])
def test_a_fork_is_the_run_that_is_changed_in_this_one_thing(difference: Difference, begun_at: int) -> None:
    learner = Learner()
    learner.train(begun_at)
    learner.compare(difference)
    learner.train(50)
    (fork,) = learner.forks
    alone = Trainer(EXPERIMENT.spec, EXPERIMENT.data)
    alone.run(lambda record: None, lambda: alone.iteration >= begun_at)
    wanted = difference.experiment(EXPERIMENT)
    alone.reconfigure(wanted.spec, wanted.data)
    if isinstance(difference, WeightDifference):
        alone.set_parameters(difference.parameters(alone.parameters))
    alone.run(lambda record: None, lambda: alone.iteration >= begun_at + 50)
    assert fork.trainer.iteration == learner.session.trainer.iteration == begun_at + 50
    assert_array_equal(theta(fork.trainer), theta(alone))
    assert not np.array_equal(theta(fork.trainer), theta(learner.session.trainer))


def test_activations_begin_with_exactly_the_same_weights() -> None:
    learner = Learner()
    learner.train(10)
    names = ("sigmoid", "relu", "leaky_relu")
    learner.compare(*(SettingDifference("activation", name) for name in names))
    learner.do(Reset)
    assert [fork.trainer.spec.activation for fork in learner.forks] == list(names)
    for fork in learner.forks:
        assert fork.trainer.iteration == 0
        assert_array_equal(theta(fork.trainer), theta(learner.session.trainer))
    learner.train(5)
    for fork in learner.forks:
        assert not np.array_equal(theta(fork.trainer), theta(learner.session.trainer))


_STRANGE = (RELU, SettingDifference("hidden_units", (2, 3)), NoDifference())


def _anything(learner: Learner, random: np.random.Generator) -> None:
    session = learner.session
    trainer = session.trainer
    kind = random.integers(11)
    if kind < 3:
        learner.train(int(random.integers(1, 60)))
    elif kind == 3:
        learner.go_to(int(random.integers(trainer.oldest_iteration, trainer.latest_iteration + 1)))
    elif kind == 4 and trainer.iteration > trainer.oldest_iteration:
        session.do(StepBack(StepSize(random.choice([size.value for size in StepSize]))))
    elif kind == 5:
        session.advance_within(StepSize.PHASE)
    elif kind == 6:
        field, value = [
            ("learning_rate", 0.2),
            ("batch_size", 8),
            ("batch_size", None),
            ("optimizer", "momentum"),
            ("hidden_units", (5,)),
            ("hidden_units", (4,)),
            ("seed", 5),
            ("activation", "sigmoid"),
        ][random.integers(8)]
        learner.change(**{field: value})
    elif kind == 7:
        learner.do(SetEntry, 1, 0, 0, float(random.normal()))
    elif kind == 8:
        learner.do(Reset, draws_weights=bool(random.integers(2)))
    elif kind == 9:
        compared = [node for node in session.tree.ids if session.tree[node].run.comparison is not None]
        session.do(MoveTo(int(random.choice(compared)) if compared else session.tree.cursor))
    elif kind == 10:
        parameters = trainer.parameters
        scaled = tuple(2.0 * weight for weight in parameters.weights)
        learner.do(SetParameters, Parameters(scaled, parameters.biases))


def assert_in_lock_step(learner: Learner) -> None:
    trainer = learner.session.trainer
    for fork in learner.forks:
        assert fork.diverged_at is not None or fork.trainer.iteration == trainer.iteration
        assert fork.trainer.oldest_iteration <= trainer.oldest_iteration
    equal = learner.forks[-1]
    assert_array_equal(equal.trainer.capture().memory, trainer.capture().memory)
    assert equal.trainer.spec == trainer.spec
    for fork in learner.forks:
        present = learner.session.experiment
        wanted = fork.difference.experiment(present) if trainer.iteration >= fork.begun_at else present
        assert fork.trainer.spec == wanted.spec


def _do_anything(seed: int, times: int) -> None:
    random = np.random.default_rng(seed)
    learner = Learner()
    learner.train(int(random.integers(60)))
    learner.compare(*_STRANGE)
    for _ in range(times):
        _anything(learner, random)
        assert_in_lock_step(learner)


@pytest.mark.parametrize("seed", range(12))
def test_forks_stand_where_the_run_stands_whatever_is_done(seed: int) -> None:
    _do_anything(seed, 12)


@pytest.mark.nightly
@pytest.mark.parametrize("seed", range(100, 300))
def test_forks_stand_where_the_run_stands_whatever_is_done_for_long(seed: int) -> None:
    _do_anything(seed, 60)


def test_a_fork_keeps_its_difference_when_training_comes_again_to_where_it_began() -> None:
    learner = Learner()
    learner.train(100)
    learner.compare(RELU)
    learner.train(50)
    (fork,) = learner.forks
    end = theta(fork.trainer)
    learner.go_to(40)
    assert fork.trainer.spec.activation == "tanh"
    assert_array_equal(theta(fork.trainer), theta(learner.session.trainer))
    learner.train(110)
    assert fork.trainer.iteration == 150
    assert fork.trainer.spec.activation == "relu"
    assert_array_equal(theta(fork.trainer), end)


def test_what_is_changed_before_a_fork_began_changes_it_too_and_it_differs_from_there_on() -> None:
    learner = Learner()
    learner.train(100)
    learner.compare(RELU, WeightDifference(1, 0, 0, 3.0))
    learner.go_to(40)
    learner.change(learning_rate=0.05)
    relu, weight = learner.forks
    assert relu.begun_at == weight.begun_at == 40
    assert relu.trainer.spec == learner.session.trainer.spec.changed(activation="relu")
    assert weight.trainer.parameters.weights[0][0, 0] == 3.0
    learner.train(10)
    assert relu.trainer.iteration == 50


def test_a_weight_that_is_edited_is_edited_in_all_but_the_fork_that_differs_in_it() -> None:
    learner = Learner()
    learner.compare(RELU, WeightDifference(1, 1, 0, 3.0), SettingDifference("hidden_units", (2,)))
    learner.do(SetEntry, 1, 1, 0, -2.0)
    learner.do(SetEntry, 1, 3, 0, -4.0)
    relu, weight, narrow = learner.forks
    assert relu.trainer.parameters.weights[0][1, 0] == -2.0
    assert relu.trainer.parameters.weights[0][3, 0] == -4.0
    assert weight.trainer.parameters.weights[0][1, 0] == 3.0
    assert narrow.trainer.parameters.weights[0][1, 0] == -2.0
    assert narrow.trainer.parameters.layer_sizes == (2, 2, 1)


def test_a_fork_that_diverges_waits_and_the_others_go_on() -> None:
    learner = Learner()
    learner.compare(SettingDifference("learning_rate", 10_000.0), RELU)
    learner.change(activation="relu")
    learner.train(200)
    diverged, other = learner.forks
    assert diverged.diverged_at is not None
    assert diverged.diverged_at < 200
    assert diverged.trainer.iteration == diverged.diverged_at
    assert other.trainer.iteration == 200
    learner.go_to(0)
    assert diverged.trainer.iteration == 0
    learner.do(Reset)
    learner.change(activation="tanh")
    assert diverged.diverged_at is None


def test_a_comparison_is_a_step_of_the_history() -> None:
    learner = Learner()
    learner.train(20)
    before = learner.compare(RELU)
    learner.train(20)
    end = theta(learner.forks[0].trainer)
    with_fork = learner.session.tree.cursor
    learner.session.do(MoveTo(before))
    assert learner.session.comparison is None
    learner.session.do(MoveTo(with_fork))
    assert_array_equal(theta(learner.forks[0].trainer), end)
    learner.train(5)
    assert learner.forks[0].trainer.iteration == learner.session.trainer.iteration == 45


def test_one_fork_can_go_while_another_goes_on() -> None:
    learner = Learner()
    learner.compare(RELU, SettingDifference("learning_rate", 0.1))
    learner.train(30)
    kept = learner.forks[1]
    before = learner.do(SetForks, ((2, kept.difference), (3, SettingDifference("optimizer", "adam"))))
    assert [fork.key for fork in learner.forks] == [2, 3]
    assert learner.forks[0] is kept
    assert learner.forks[1].begun_at == 30
    learner.session.do(MoveTo(before))
    assert [fork.key for fork in learner.forks] == [1, 2]


def test_a_fork_becomes_the_run_and_that_can_be_undone() -> None:
    learner = Learner()
    learner.train(20)
    learner.compare(RELU, SettingDifference("learning_rate", 0.1))
    learner.train(30)
    fork, run = learner.forks[0].trainer.capture(), theta(learner.session.trainer)
    before = learner.do(AdoptFork, 1)
    session = learner.session
    assert session.comparison is None
    assert session.experiment.spec.activation == "relu"
    assert_array_equal(session.trainer.capture().memory, fork.memory)
    session.do(StepBack())
    assert session.trainer.iteration == 49
    session.do(MoveTo(before))
    assert_array_equal(theta(session.trainer), run)
    assert len(learner.forks) == 2
    assert session.experiment.spec.activation == "tanh"


def test_what_is_no_longer_compared_cannot_be_adopted() -> None:
    learner = Learner()
    with pytest.raises(InvalidInputError):
        learner.do(AdoptFork, 1)
    learner.compare(RELU)
    with pytest.raises(InvalidInputError, match="no longer compared"):
        learner.do(AdoptFork, 7)
    assert learner.session.comparison is not None


def test_there_are_at_most_three_forks() -> None:
    learner = Learner()
    with pytest.raises(InvalidInputError, match="at most 3"):
        learner.compare(RELU, RELU, RELU, RELU)
    assert learner.session.comparison is None


def test_a_file_holds_forks_as_earlier_runs() -> None:
    learner = Learner()
    learner.train(20)
    learner.compare(RELU)
    learner.train(10)
    captured = learner.session.capture_all()
    assert captured.comparison is None
    (earlier,) = captured.earlier
    assert (earlier.like, earlier.fork) == (0, 20)
    assert earlier.run.experiment.spec.activation == "relu"
    assert earlier.run.latest_iteration == 30


def test_a_fork_can_be_had_as_a_run_of_its_own_as_long_as_it_is_compared() -> None:
    learner = Learner()
    learner.train(20)
    learner.compare(RELU)
    learner.train(10)
    run = learner.session.capture_fork(1)
    assert run is not None
    assert run.experiment.spec.activation == "relu"
    assert (run.now.iteration, run.latest_iteration) == (30, 30)
    learner.do(SetForks, ())
    assert learner.session.capture_fork(1) is None


def test_by_time_a_dearer_run_makes_fewer_iterations() -> None:
    learner = Learner()
    learner.compare(SettingDifference("hidden_units", (64, 64)), by_time=True)
    for _ in range(5):
        learner.train(200)
    (fork,) = learner.forks
    assert 0 < fork.trainer.iteration < 600
    learner.go_to(0)
    assert fork.trainer.iteration == 0
    learner.do(SetForks, learner.comparison.differences)
    learner.go_to(300)
    assert fork.trainer.iteration == 300


def test_by_time_equal_runs_keep_step_also_when_each_iteration_comes_after_a_rest() -> None:
    learner = Learner()
    learner.compare(NoDifference(), by_time=True)
    for _ in range(30):
        np.ones(6_000_000).sum()  # so that nothing of the run is at hand any more
        learner.train(1)
    (fork,) = learner.forks
    assert 15 < fork.trainer.iteration < 60


def test_a_run_that_diverges_while_its_cost_is_tried_out_goes_on_as_it_was() -> None:
    learner = Learner(EXPERIMENT.with_spec(activation="relu", learning_rate=1e4))
    learner.compare(NoDifference(), by_time=True)
    learner.train(1)
    assert learner.comparison.facts.seconds_per_iteration is not None
    assert learner.session.trainer.iteration == 1
    learner.train(1)
    assert learner.session.trainer.iteration == 2


@pytest.mark.parametrize("begun_at", [0, 25, 200])
def test_when_a_run_reached_the_goal_is_what_a_sweep_says(begun_at: int) -> None:
    learner = Learner()
    learner.train(begun_at)
    learner.compare(RELU)
    learner.train(400 - begun_at)
    alone = Trainer(EXPERIMENT.spec, EXPERIMENT.data)
    expected = None
    while expected is None:
        alone.run(lambda record: None, lambda target=alone.iteration + 10: alone.iteration >= target)  # type: ignore[misc]
        expected = alone.iteration if (alone.train_score or 0.0) >= 0.95 else None
    assert learner.comparison.facts.reached == expected
    assert 10 < expected < 400


@pytest.mark.parametrize("batch_size", [None, 7])
@pytest.mark.parametrize("begun_at", [0, 12])
@pytest.mark.parametrize(
    "difference", [RELU, SettingDifference("loss", "squared_error"), WeightDifference(1, 0, 0, 3.0)]
)
def test_the_curve_of_a_fork_begins_with_its_own_loss(
    difference: Difference, begun_at: int, batch_size: int | None
) -> None:
    learner = Learner(EXPERIMENT.with_spec(batch_size=batch_size, train_fraction=0.8))
    learner.train(begun_at)
    learner.session.recorder.curves()
    learner.compare(difference)
    (picture,) = learner.comparison.pictures(EXPERIMENT.region)
    (own, test) = (picture.snapshot.train_loss, picture.snapshot.test_loss)
    learner.train(8)
    (picture,) = learner.comparison.pictures(EXPERIMENT.region)
    for curve, loss in ((picture.snapshot.history.train, own), (picture.snapshot.history.test, test)):
        assert curve.lows[curve.iterations == begun_at].tolist() == [pytest.approx(loss, rel=1e-12)]
        assert len(set(curve.iterations.tolist())) == len(curve.iterations)
    assert own != pytest.approx(learner.session.recorder.curves().train.lows[begun_at if batch_size is None else -2])


@pytest.mark.parametrize("batch_size", [None, 7])
def test_what_is_changed_before_the_first_iteration_leaves_no_loss_of_before_in_the_curves(
    batch_size: int | None,
) -> None:
    learner = Learner(EXPERIMENT.with_spec(batch_size=batch_size, train_fraction=0.8))
    learner.compare(SettingDifference("learning_rate", 0.1))
    learner.session.recorder.curves()
    learner.comparison.pictures(EXPERIMENT.region)
    learner.change(hidden_units=(2,))
    (fork,) = learner.forks
    for recorder, trainer in ((learner.session.recorder, learner.session.trainer), (fork.recorder, fork.trainer)):
        loss = trainer.train_loss
        assert recorder.curves().train.lows.tolist() == [pytest.approx(loss, rel=1e-12)]
    learner.train(3)
    for recorder in (learner.session.recorder, fork.recorder):
        assert recorder.curves().train.lows[0] == pytest.approx(loss, rel=1e-12)


def test_pictures_of_forks_are_of_the_same_iteration_and_region() -> None:
    learner = Learner()
    learner.compare(RELU, NoDifference())
    learner.train(12)
    region = EXPERIMENT.region
    for picture in learner.comparison.pictures(region):
        assert picture.snapshot.iteration == 12
        assert picture.snapshot.maps.region == region
        assert picture.facts.seconds_per_iteration is not None
    relu, equal = learner.comparison.pictures(region)
    assert relu.snapshot.experiment.spec.activation == "relu"
    assert equal.difference == NoDifference()


def test_an_edit_that_is_refused_leaves_run_and_forks_as_they_were() -> None:
    learner = Learner()
    learner.compare(RELU)
    learner.train(10)
    run, fork = theta(learner.session.trainer), theta(learner.forks[0].trainer)
    edit: Edit = SetEntry(1, 9, 0, 1.0)
    with pytest.raises(InvalidInputError):
        learner.session.do(edit)
    wrong = Trainer(EXPERIMENT.spec.changed(hidden_units=(2,)), EXPERIMENT.data).parameters
    with pytest.raises(InvalidInputError):
        learner.session.do(SetParameters(wrong))
    assert_array_equal(theta(learner.session.trainer), run)
    assert_array_equal(theta(learner.forks[0].trainer), fork)


def test_what_an_iteration_costs_does_not_depend_on_the_pace() -> None:
    """One by one between two pictures, an iteration takes several times as long as among many."""
    learner = Learner()
    learner.compare(NoDifference(), SettingDifference("hidden_units", (64, 64)))
    for _ in range(20):
        learner.train(1)
    (equal, wide), own = learner.comparison.pictures(None), learner.comparison.facts
    assert own.seconds_per_iteration is not None
    assert equal.facts.seconds_per_iteration == pytest.approx(own.seconds_per_iteration, rel=1.0)
    assert (wide.facts.seconds_per_iteration or 0.0) > 2 * own.seconds_per_iteration
    learner.change(learning_rate=0.1)
    assert learner.comparison.facts == own
    learner.change(optimizer="adam")
    assert learner.comparison.facts != own


def test_by_time_undo_brings_each_run_back_to_where_it_stood() -> None:
    learner = Learner()
    learner.compare(RELU, SettingDifference("hidden_units", (30,)), by_time=True)
    learner.train(300)
    stood = [theta(fork.trainer) for fork in learner.forks]
    before = learner.change(learning_rate=0.2)
    learner.train(50)
    learner.session.do(MoveTo(before))
    for fork, then in zip(learner.forks, stood, strict=True):
        assert_array_equal(theta(fork.trainer), then)
