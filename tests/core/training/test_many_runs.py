"""Many runs at once: each is what a trainer makes of it alone, whatever is trained beside it, and in which threads."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from core import Dataset, ExperimentSpec, InvalidInputError, Trainer, make_dataset
from core.data.generators import DataSettings
from core.demonstrations.catalogue import starter_experiment
from core.experiment.experiment import Experiment
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.model.network import backward, forward
from core.model.optimizers import OPTIMIZERS
from core.model.workspace import parameters_of
from core.training import many_runs, pieces
from core.training.helpers import without_interrupts
from core.training.many_runs import ManyRunsWish, can_vary_data, train_many, train_runs
from core.training.pieces import pieces_of
from core.training.run_stack import safe_weight
from core.training.run_wish import RunOutcome, RunWish, trained_alone

ROOT = Path(__file__).parents[3]
THREE_CLASSES = Dataset(np.random.default_rng(0).normal(0, 2, (2, 45)), np.arange(45) % 3)
MOONS = Experiment.generated(ExperimentSpec(hidden_units=(3,)), DataSettings(name="moons", n_samples=40, noise=0.1))


def together(wishes: Sequence[RunWish]) -> list[RunOutcome]:
    ended = [outcome for _, some in train_runs(wishes, 1) for outcome in some]
    return sorted(ended, key=lambda outcome: outcome.number)


def assert_equal(found: RunOutcome, expected: RunOutcome, tolerance: float = 1e-9) -> None:
    for name in ("number", "seed", "reached", "iteration", "diverged", "score"):
        assert getattr(found, name) == getattr(expected, name), name
    assert found.loss == pytest.approx(expected.loss, rel=tolerance, abs=tolerance)
    arrays = zip(
        (*found.parameters.weights, *found.parameters.biases, found.curve_losses),
        (*expected.parameters.weights, *expected.parameters.biases, expected.curve_losses),
        strict=True,
    )
    for ours, theirs in arrays:
        np.testing.assert_allclose(ours, theirs, rtol=tolerance, atol=tolerance)
    np.testing.assert_array_equal(found.curve_iterations, expected.curve_iterations)


def assert_made_as_alone(wishes: Sequence[RunWish]) -> list[RunOutcome]:
    found = together(wishes)
    for number, wish in enumerate(wishes):
        assert_equal(found[number], trained_alone(wish, number))
    return found


@pytest.mark.parametrize("batch_size", [1, 7, None])
@pytest.mark.parametrize("hidden_units", [(), (3,), (4, 2)])
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_every_optimizer_depth_and_batch_size_makes_of_a_run_what_it_is_alone(
    optimizer: str, hidden_units: tuple[int, ...], batch_size: int | None
) -> None:
    spec = ExperimentSpec(
        hidden_units=hidden_units, optimizer=optimizer, batch_size=batch_size, penalty="l2", train_fraction=0.7
    )
    data = make_dataset("circle", 40, 0.1)
    assert_made_as_alone([RunWish(spec.changed(seed=seed), data, 47, 0.9, False) for seed in (0, 5)])


@pytest.mark.parametrize("hidden_units", [(), (1,), (3, 2)])
def test_runs_on_a_single_point_are_what_they_are_alone(hidden_units: tuple[int, ...]) -> None:
    spec, data = ExperimentSpec(hidden_units=hidden_units), make_dataset("circle", 1, 0.1)
    assert_made_as_alone([RunWish(spec.changed(seed=seed), data, 20, 0.9, False) for seed in (0, 5)])


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("is_varied", [False, True], ids=["three classes", "data of their own"])
def test_every_activation_and_loss_makes_of_a_run_what_it_is_alone(activation: str, loss: str, is_varied: bool) -> None:
    spec = ExperimentSpec(hidden_units=(3, 2), activation=activation, loss=loss, penalty="l1", standardise=True)
    datas = [make_dataset("moons", 40, 0.1, seed) if is_varied else THREE_CLASSES for seed in range(3)]
    assert_made_as_alone([RunWish(spec.changed(seed=7), data, 30, 0.9, False) for data in datas])


def test_a_run_ends_in_the_very_digits_of_the_single_run_also_where_training_is_chaotic() -> None:
    wish = ManyRunsWish(starter_experiment().with_spec(activation="relu", learning_rate=3.0), (1, 2, 3), None, 600)
    for outcome in train_many(wish):
        experiment = wish.experiment_of(outcome.number)
        trainer = Trainer(experiment.spec, experiment.data)
        trainer.run(lambda record: None, lambda: trainer.iteration >= outcome.iteration)  # noqa: B023 - used up at once
        assert trainer.parameters.equals(outcome.parameters)
        assert (trainer.train_loss, trainer.train_score) == (outcome.loss, outcome.score)


def test_a_run_in_blocks_of_many_points_ends_in_the_very_digits_of_the_single_run() -> None:
    wide = starter_experiment().with_spec(hidden_units=(40,) * 6, train_fraction=1.0, optimizer="momentum")
    wish = ManyRunsWish(wide.with_data_settings(n_samples=2100), (1, 2), None, 5)
    for outcome in train_many(wish):
        experiment = wish.experiment_of(outcome.number)
        trainer = Trainer(experiment.spec, experiment.data)
        trainer.run(lambda record: None, lambda: trainer.iteration >= 5)  # noqa: B023 - used up at once
        assert trainer.parameters.equals(outcome.parameters)
        assert (trainer.train_loss, trainer.train_score) == (outcome.loss, outcome.score)
        trainer.go_to(2)
        trainer.go_to(5)
        assert trainer.parameters.equals(outcome.parameters)


@pytest.mark.parametrize(("batch_size", "rate"), [(9, 1.5), (None, 2.0)])
def test_runs_that_diverge_or_reach_the_goal_leave_the_others_as_they_are(batch_size: int | None, rate: float) -> None:
    spec = ExperimentSpec(
        hidden_units=(4, 4), activation="leaky_relu", learning_rate=rate, batch_size=batch_size, train_fraction=0.8
    )
    data = make_dataset("xor", 40, 0.0)
    found = assert_made_as_alone([RunWish(spec.changed(seed=seed), data, 50, 0.9, True) for seed in range(12)])
    endings = {(outcome.diverged, outcome.reached is not None) for outcome in found}
    assert endings >= {(True, False), (False, True)}


def test_a_run_whose_start_weights_are_too_large_for_a_stack_is_made_as_it_is_alone() -> None:
    spec = ExperimentSpec(hidden_units=(64,) * 40, activation="relu", initializer="normal", init_scale=100.0)
    assert safe_weight((2, *spec.hidden_units, 1), 6.0) < 100.0
    found = assert_made_as_alone([RunWish(spec.changed(seed=seed), MOONS.data, 3, 0.9, True) for seed in (0, 1)])
    assert all(outcome.diverged for outcome in found)


def test_a_run_that_reaches_the_goal_goes_on_where_that_is_wished_and_is_reached_once() -> None:
    stopping, going_on = (together([RunWish(MOONS.spec, MOONS.data, 400, 0.8, stops)])[0] for stops in (True, False))
    assert going_on.reached == stopping.reached == stopping.iteration
    assert (going_on.iteration, stopping.curve_iterations[-1]) == (400, stopping.iteration)


def test_the_loss_curve_holds_the_losses_of_its_iterations_and_is_denser_at_the_beginning() -> None:
    (outcome,) = train_many(ManyRunsWish(MOONS, (4,), None, 700))
    trainer = Trainer(MOONS.spec.changed(seed=4), MOONS.data)
    for iteration, loss in zip(outcome.curve_iterations, outcome.curve_losses, strict=True):
        trainer.run(lambda record: None, lambda: trainer.iteration >= iteration)  # noqa: B023 - used up at once
        assert loss == pytest.approx(trainer.train_loss, rel=1e-12)
    assert outcome.curve_iterations[:5].tolist() == [0, 1, 2, 3, 4]
    assert outcome.curve_iterations[-1] == 700
    assert len(outcome.curve_iterations) < 200


def test_other_data_seeds_give_other_points_of_the_same_kind() -> None:
    wish = ManyRunsWish(MOONS, (3, 3), (8, 9), 20)
    outcomes = train_many(wish)
    for outcome, seed in zip(outcomes, (8, 9), strict=True):
        data = make_dataset("moons", 40, 0.1, seed)
        assert (wish.experiment_of(outcome.number).data, outcome.data_seed) == (data, seed)
        assert_equal(outcome, trained_alone(RunWish(MOONS.spec.changed(seed=3), data, 20, 0.95, False), outcome.number))


def test_points_that_are_not_generated_cannot_be_varied() -> None:
    own = MOONS.with_data(MOONS.data.with_points_added([[0.0], [0.0]], [1]))
    fixed = Experiment.generated(MOONS.spec, DataSettings(name="xor4"))
    assert [can_vary_data(experiment) for experiment in (MOONS, own, fixed)] == [True, False, False]
    with pytest.raises(InvalidInputError, match="not generated"):
        ManyRunsWish(own, (0,), (0,))
    with pytest.raises(InvalidInputError, match="give one for each"):
        ManyRunsWish(MOONS, (0, 1), (0,))
    with pytest.raises(InvalidInputError, match="no training points"):
        train_many(ManyRunsWish(MOONS.with_data(MOONS.data.cleared()), (0,)))


def some_wishes(n_iterations: int = 40) -> list[RunWish]:
    return [
        RunWish(MOONS.spec.changed(seed=seed, hidden_units=(units,)), MOONS.data, n_iterations, 0.9, True)
        for units in (2, 3)
        for seed in range(7)
    ]


def test_pieces_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "MOST_RUNS", 3)
    wishes = some_wishes()
    cut = pieces_of(wishes, 1)
    assert sorted(run.number for piece in cut for run in piece) == list(range(14))
    assert all(len({run.shape for run in piece}) == 1 and len(piece) <= 3 for piece in cut)
    for number, outcome in enumerate(together(wishes)):
        assert_equal(outcome, trained_alone(wishes[number], number), tolerance=1e-14)


@pytest.fixture
def helped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Other processes help from the first look on, with pieces of few runs."""
    monkeypatch.setattr(pieces, "MOST_RUNS", 2)
    monkeypatch.setattr(many_runs, "LOOK_AFTER_S", 0.0)
    monkeypatch.setattr(many_runs, "HELP_PAYS_S", -1.0)


@pytest.mark.usefixtures("helped")
def test_other_processes_change_nothing_also_where_one_of_them_breaks_down() -> None:
    wishes = some_wishes()
    expected = together(wishes)
    for breaks_down in (False, True):
        found: list[RunOutcome] = []
        helpers: set[int] = set()
        for _, some in train_runs(wishes, 2):
            for process in multiprocessing.active_children():
                if breaks_down and process.pid not in helpers:
                    process.kill()
                helpers.add(process.pid or 0)
            found += some
        assert len(helpers) == 1
        for outcome in found:
            assert_equal(outcome, expected[outcome.number], tolerance=0.0)
        assert sorted(outcome.number for outcome in found) == list(range(14))
        assert not multiprocessing.active_children()


@pytest.mark.usefixtures("helped")
def test_what_is_not_wanted_any_more_stops_in_other_processes_too() -> None:
    with closing(train_runs(some_wishes(10_000_000), 2)) as steps:
        while not multiprocessing.active_children():
            next(steps)
    assert not multiprocessing.active_children()


@pytest.mark.nightly
@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_helper_ends_when_the_process_that_wants_it_is_killed() -> None:
    program = (
        "import multiprocessing\n"
        "from core.training import many_runs, pieces\n"
        "from tests.core.training.test_many_runs import some_wishes\n"
        "pieces.MOST_RUNS, many_runs.LOOK_AFTER_S, many_runs.HELP_PAYS_S = 2, 0.0, -1.0\n"
        "for step in many_runs.train_runs(some_wishes(10_000_000), 2):\n"
        "    for process in multiprocessing.active_children():\n"
        "        print(process.pid, flush=True)\n"
    )
    with subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        helper = Path("/proc", process.stdout.readline().strip())
        process.kill()
    deadline = time.monotonic() + 20.0
    while helper.exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not helper.exists()


def test_progress_is_heard_and_stops_what_is_not_wanted_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many_runs, "PROGRESS_PERIOD_S", 0.0)
    wish, heard = ManyRunsWish(MOONS, tuple(range(20)), None, 200), []

    def on_progress(done: int, total: int) -> bool:
        heard.append((done, total))
        return True

    assert [outcome.number for outcome in train_many(wish, on_progress)] == list(range(20))
    assert heard == sorted(heard)
    assert heard[-1] == heard[-2] == (4000, 4000)
    heard.clear()
    stopped = train_many(wish, lambda done, total: on_progress(done, total) and done < 2000)
    assert stopped == ()
    assert 2000 <= heard[-1][0] < 4000
    assert [done < 2000 for done, _ in heard].count(False) == 1


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("hidden_units", [(), (4,), (8,) * 6])
def test_with_weights_of_the_safe_size_no_number_overflows(activation: str, hidden_units: tuple[int, ...]) -> None:
    spec = ExperimentSpec(hidden_units=hidden_units, activation=activation, features=("x1", "x1_squared"))
    X, Y = np.array([[3.0, -1e6], [9.0, 1e12]]), np.array([[0.0, 1.0]])
    sizes = (2, *hidden_units, 1)
    n_parameters = sum((n_in + 1) * n_out for n_in, n_out in pairwise(sizes))
    parameters = parameters_of(np.full(n_parameters, safe_weight(sizes, 1e12)), sizes)
    with np.errstate(over="ignore", under="ignore"):  # inside an activation
        passed = forward(parameters, spec, X)
        gradients = backward(parameters, spec, passed, Y)
    for array in (*passed.Z, *passed.A, *gradients.dW, *gradients.db):
        assert np.isfinite(np.square(array)).all()


def test_an_experiment_is_trained_with_its_other_settings_as_they_are() -> None:
    wish = ManyRunsWish(replace(MOONS, spec=MOONS.spec.changed(features=("x1", "x2", "x1x2"))), (6,), None, 30)
    (outcome,) = train_many(wish)
    assert wish.experiment_of(0).spec == MOONS.spec.changed(features=("x1", "x2", "x1x2"), seed=6)
    assert outcome.parameters.layer_sizes == (3, 3, 1)


@pytest.mark.skipif(sys.platform == "win32", reason="a signal cannot wait there")
def test_ctrl_c_while_helpers_are_started_is_not_lost() -> None:
    with pytest.raises(KeyboardInterrupt), without_interrupts():
        os.kill(os.getpid(), signal.SIGINT)
