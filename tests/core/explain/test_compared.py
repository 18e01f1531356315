"""What tells compared runs apart: shares of dead and saturated units are what a look at each unit gives."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.experiment.one_difference import SettingDifference
from core.explain.compared import compared_runs, unit_shares
from core.explain.microscope import SATURATED_BELOW
from core.explain.unit_health import LOST_SHARE, SATURATED_SHARE
from core.model.activations import ACTIVATIONS
from core.model.network import Parameters, backward, forward, one_hot
from core.training.boundary import UnitMapper
from core.training.snapshot import NO_HISTORY, RunFacts, Snapshot
from core.training.snapshot_builder import build_snapshot
from core.training.trainer import Trainer
from tests.tools.snapshots import sample_experiment, sample_fork, sample_snapshot


def trained_with(activation: str, factor: float, seed: int) -> Snapshot:
    """A moment of a run with some test points, whose weights are so many times larger than drawn, so that units
    saturate, and whose biases kill some ReLU."""
    experiment = sample_experiment((6, 4), seed=seed, activation=activation, train_fraction=0.7)
    trainer = Trainer(experiment.spec, experiment.data, context=experiment)
    weights = tuple(factor * W for W in trainer.parameters.weights)
    trainer.set_parameters(Parameters(weights, tuple(b - 0.5 * factor for b in trainer.parameters.biases)))
    return build_snapshot(trainer, UnitMapper(), NO_HISTORY, experiment)


def shares_unit_by_unit(snapshot: Snapshot) -> tuple[float, float]:
    """From the definitions, with a loop over units and examples."""
    spec, data = snapshot.experiment.spec, snapshot.experiment.data
    chosen = np.flatnonzero(data.train_mask(spec.train_fraction))
    X, Y = snapshot.passed.A[0][:, chosen], one_hot(data.labels[chosen], 2)
    passed = forward(snapshot.parameters, spec, X)
    gradients = backward(snapshot.parameters, spec, passed, Y)
    n_dead = n_saturated = n_units = 0
    for layer, name in enumerate(spec.activations, start=1):
        record = ACTIVATIONS[name]
        slopes = record.slopes(passed.Z[layer], passed.A[layer], spec.leak)
        signal = snapshot.parameters.weights[layer].T @ gradients.dZ[layer + 1]
        for unit in range(len(slopes)):
            n_units += 1
            n_dead += all(a == 0.0 for a in passed.A[layer][unit]) and not slopes[unit].any()
            flat = [slope < SATURATED_BELOW * record.steepest for slope in slopes[unit]]
            arriving = sum(map(abs, signal[unit]))
            passing = sum(map(abs, signal[unit] * slopes[unit])) / record.steepest
            loses = arriving > 0 and 1.0 - passing / arriving >= LOST_SHARE
            n_saturated += record.saturates and sum(flat) / len(flat) >= SATURATED_SHARE and loses
    return n_dead / n_units, n_saturated / n_units


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu", "leaky_relu"])
@pytest.mark.parametrize("factor", [1.0, 6.0, 40.0])
@pytest.mark.parametrize("seed", range(3))
def test_the_shares_are_those_of_a_look_at_each_unit(activation: str, factor: float, seed: int) -> None:
    snapshot = trained_with(activation, factor, seed)
    assert unit_shares(snapshot) == pytest.approx(shares_unit_by_unit(snapshot))


def test_some_of_these_units_are_dead_and_some_saturated() -> None:
    """Or the law above would say nothing."""
    (_, saturated), (dead, _) = (unit_shares(trained_with(name, 6.0, 1)) or (0.0, 0.0) for name in ("tanh", "relu"))
    assert saturated > 0
    assert dead > 0


def test_without_hidden_units_there_is_no_share() -> None:
    assert unit_shares(sample_snapshot(())) is None


def test_the_present_run_comes_first_and_each_has_its_own_facts() -> None:
    present = sample_snapshot(iteration=12)
    fork = sample_fork(3, SettingDifference("activation", "relu"), present, iteration=9, facts=RunFacts(5, 1e-4, 9))
    own, other = compared_runs(replace(present, forks=(fork,), facts=RunFacts(None, 2e-5)))
    assert (own.key, own.iteration, own.facts.seconds_per_iteration) == (None, 12, 2e-5)
    assert (other.key, other.iteration, other.facts.reached, other.facts.diverged_at) == (3, 9, 5, 9)
    assert other.loss == fork.snapshot.train_loss
