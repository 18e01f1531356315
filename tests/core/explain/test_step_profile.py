"""Laws of the profile along an update: it starts and lands where the run did, with the slope that is promised."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from core.data.dataset import Dataset
from core.data.generators import DataSettings, make_dataset
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.explain.step_profile import LONGEST, StepProfile, profile_step
from core.model.network import Parameters, cost
from core.model.optimizers import OPTIMIZERS
from core.training.boundary import UnitMapper
from core.training.history import History
from core.training.run import penalty_of
from core.training.snapshot import Snapshot
from core.training.snapshot_builder import build_snapshot
from core.training.trainer import Trainer
from tests.tools.kinds import numbers

SETTINGS = DataSettings(name="circle", n_samples=60, noise=0.1)
CIRCLE = make_dataset("circle", n_samples=60, noise=0.1, seed=0)


def trained(n_steps: int, data: Dataset = CIRCLE, **spec: Any) -> tuple[Trainer, Snapshot]:
    experiment = Experiment(ExperimentSpec(**spec), data, SETTINGS)
    trainer = Trainer(experiment.spec, experiment.data)
    for _ in range(n_steps):
        trainer.step()
    return trainer, snapshot_of(trainer, experiment)


def snapshot_of(trainer: Trainer, experiment: Experiment) -> Snapshot:
    return build_snapshot(trainer, UnitMapper(), History().curves(), experiment)


def profile_of(snapshot: Snapshot) -> StepProfile:
    found = profile_step(snapshot)
    assert found is not None
    return found


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("batch_size", [None, 8])
@pytest.mark.parametrize("penalty", ["none", "l2"])
def test_the_profile_starts_and_lands_where_the_update_did(
    optimizer: str, batch_size: int | None, penalty: str
) -> None:
    trainer, snapshot = trained(3, optimizer=optimizer, batch_size=batch_size, penalty=penalty, penalty_rate=0.05)
    before = trainer.previous
    assert before is not None
    profile = profile_of(snapshot)
    X, Y = trainer.examples.X[:, before.batch], trainer.examples.Y[:, before.batch]
    for t, parameters in ((0.0, before.parameters), (1.0, trainer.parameters)):
        expected = cost(parameters, trainer.spec, X, Y) + penalty_of(parameters, trainer.spec)
        (place,) = np.flatnonzero(profile.times == t)
        assert profile.losses[place] == pytest.approx(expected, rel=1e-12)
    assert profile.is_made
    assert profile.iteration == 3
    assert profile.n_examples == len(before.batch)
    assert profile.is_whole_set == (batch_size is None)
    assert profile.actual == pytest.approx(profile.losses[len(profile.losses) // 2] - profile.losses[0])


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("penalty", ["none", "l2"])
def test_the_prediction_is_the_slope_of_the_profile_at_its_start(optimizer: str, penalty: str) -> None:
    # a small rate: the curve of the profile, second order in t, is then small beside its slope
    _, snapshot = trained(5, optimizer=optimizer, penalty=penalty, penalty_rate=0.05, learning_rate=1e-4)
    profile = profile_of(snapshot)
    slope = np.gradient(profile.losses, profile.times, edge_order=2)[0]
    assert profile.predicted == pytest.approx(slope, rel=1e-4)


def test_with_gradient_descent_the_prediction_is_rate_times_the_squared_gradient() -> None:
    _, snapshot = trained(5, learning_rate=0.3)
    profile = profile_of(snapshot)
    assert profile.is_plain
    assert profile.rate == 0.3
    assert profile.predicted == pytest.approx(-0.3 * profile.gradient_norm**2, rel=1e-9)
    _, snapshot = trained(5, optimizer="adam")
    assert not profile_of(snapshot).is_plain
    assert not profile_of(replace(trained(5)[1], trains_own_code=True)).is_plain


def test_at_the_start_it_is_the_next_update() -> None:
    trainer, snapshot = trained(0, optimizer="adam", batch_size=8)
    profile = profile_of(snapshot)
    assert not profile.is_made
    assert profile.iteration == 1
    trainer.step()
    made = profile_of(snapshot_of(trainer, snapshot.experiment))
    np.testing.assert_allclose(made.losses, profile.losses, rtol=1e-9)
    assert made.predicted == pytest.approx(profile.predicted)


def test_a_step_that_goes_much_too_far_ends_higher_than_it_began() -> None:
    profile = profile_of(trained(1, activation="relu", learning_rate=30.0)[1])
    assert profile.predicted < 0.0 < profile.actual
    assert profile.times[-1] == LONGEST


def test_where_nothing_is_trained_there_is_no_profile() -> None:
    _, snapshot = trained(0, Dataset(np.empty((2, 0)), []))
    assert profile_step(snapshot) is None


@pytest.mark.parametrize("size", [1e60, 1e100, 1e160])
def test_a_step_that_overflows_has_a_profile_too(size: float) -> None:
    experiment = numbers("ridge", activation="relu", hidden_units=(3,))
    trainer = Trainer(experiment.spec, experiment.data)
    drawn = trainer.parameters
    trainer.set_parameters(Parameters([size * W for W in drawn.weights], drawn.biases))
    profile = profile_of(snapshot_of(trainer, experiment))
    assert not profile.predicted > 0.0
    assert not profile.actual < 0.0
