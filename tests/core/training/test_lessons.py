"""What the lecture teaches, seen in the program: each lesson with settings that show it, on a few seeds."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core.data.dataset import Dataset
from core.data.generators import make_dataset
from core.errors import NonFiniteError
from core.experiment.spec import ExperimentSpec
from core.model.network import forward
from core.training.trainer import Trainer

SEEDS = range(5)
CIRCLE = make_dataset("circle", n_samples=250, noise=0.1, seed=0)
XOR_POINTS = Dataset([[-1.0, 1.0, -1.0, 1.0], [-1.0, -1.0, 1.0, 1.0]], [0, 1, 1, 0])


def trained(n_iterations: int, data: Dataset, **spec: object) -> Trainer:
    trainer = Trainer(ExperimentSpec(**spec), data)  # type: ignore[arg-type]
    trainer.run(lambda _record: None, lambda: trainer.iteration >= n_iterations)
    return trainer


def iterations_to(accuracy: float, data: Dataset, limit: int, **spec: object) -> int:
    trainer = Trainer(ExperimentSpec(**spec), data)  # type: ignore[arg-type]
    while (trainer.train_score or 0.0) < accuracy and trainer.iteration < limit:
        trainer.step()
    return trainer.iteration


@pytest.mark.parametrize("seed", SEEDS)
def test_xor_is_never_solved_without_a_hidden_layer(seed: int) -> None:
    for _ in range(4):
        assert trained(250, XOR_POINTS, hidden_units=(), learning_rate=0.5, seed=seed).train_score != 1.0


@pytest.mark.parametrize("seed", SEEDS)
def test_xor_is_solved_with_eight_hidden_units(seed: int) -> None:
    trainer = trained(2000, XOR_POINTS, hidden_units=(8,), learning_rate=0.5, seed=seed)
    assert trainer.train_score == 1.0


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu", "leaky_relu"])
def test_from_a_zero_start_nothing_is_learnt(activation: str) -> None:
    trainer = trained(200, CIRCLE, activation=activation, initializer="zeros", learning_rate=0.5)
    assert trainer.train_loss == pytest.approx(math.log(2), abs=1e-4)
    balanced = Dataset(CIRCLE.points[:, :200], np.arange(200) % 2)
    trainer = trained(200, balanced, activation=activation, initializer="zeros", learning_rate=0.5)
    assert not trainer.parameters.weights[0].any()


def test_units_that_start_equal_stay_one_unit() -> None:
    trainer = trained(300, CIRCLE, initializer="constant", init_scale=0.5, learning_rate=0.5)
    W1 = trainer.parameters.weights[0]
    assert np.ptp(W1, axis=0).max() == 0.0
    assert not np.allclose(W1, 0.5)


def test_on_the_circle_relu_is_faster_than_tanh_and_tanh_than_sigmoid() -> None:
    medians = [
        np.median(
            [
                iterations_to(0.95, CIRCLE, 2000, activation=activation, learning_rate=0.5, seed=seed)
                for seed in range(7)
            ]
        )
        for activation in ("relu", "tanh", "sigmoid")
    ]
    assert medians[0] < medians[1] < medians[2] < 2000


@pytest.mark.parametrize("seed", SEEDS)
def test_a_large_start_saturates(seed: int) -> None:
    trainer = trained(
        100, CIRCLE, hidden_units=(8,), initializer="normal", init_scale=10.0, learning_rate=0.1, seed=seed
    )
    A1 = forward(trainer.parameters, trainer.spec, trainer.examples.X).A[1]
    assert (np.abs(A1) > 0.99).mean() > 0.7


def test_through_six_layers_the_gradient_vanishes_with_sigmoid_and_not_with_tanh() -> None:
    def ratio(activation: str) -> float:
        ratios = []
        for seed in range(20):
            spec = ExperimentSpec(hidden_units=(4,) * 6, activation=activation, seed=seed)
            gradients = Trainer(spec, CIRCLE).gradients
            assert gradients is not None
            ratios.append(np.abs(gradients.dW[1]).mean() / np.abs(gradients.dW[7]).mean())
        return float(np.median(ratios))

    assert ratio("sigmoid") < 1e-4
    assert ratio("tanh") > 0.1


@pytest.mark.parametrize("seed", [0, 1, 2, 4])
def test_relu_units_die_at_a_large_rate_and_only_leaky_ones_move_again(seed: int) -> None:
    data = Dataset(CIRCLE.points / 5.0, CIRCLE.labels)
    settings = {"hidden_units": (8,), "initializer": "he", "seed": seed}
    trainer = trained(200, data, activation="relu", learning_rate=10.0, **settings)
    assert not forward(trainer.parameters, trainer.spec, trainer.examples.X).A[1].any()
    dead = trainer.parameters
    for activation, moves in (("relu", False), ("leaky_relu", True)):
        spec = ExperimentSpec(activation=activation, learning_rate=1.0, **settings)  # type: ignore[arg-type]
        later = Trainer(spec, data, parameters=dead)
        later.run(lambda _record: None, lambda later=later: later.iteration >= 500)  # type: ignore[misc]
        assert np.array_equal(later.parameters.weights[0], dead.weights[0]) != moves


def test_the_gradient_of_a_single_example_has_one_sign_where_activations_are_not_zero_centred() -> None:
    def share_of_one_sign(activation: str) -> float:
        n_same = 0
        for label, x in zip(CIRCLE.labels[:60], CIRCLE.points.T[:60], strict=True):
            trainer = Trainer(ExperimentSpec(hidden_units=(4,), activation=activation), Dataset(x[:, None], [label]))
            assert trainer.gradients is not None
            dW2 = trainer.gradients.dW[2]
            n_same += bool((dW2 >= 0).all() or (dW2 <= 0).all())
        return n_same / 60

    assert share_of_one_sign("sigmoid") == share_of_one_sign("relu") == 1.0
    assert share_of_one_sign("tanh") < 0.5


def test_a_rate_too_small_crawls_a_good_one_learns_and_one_too_large_does_worse() -> None:
    losses = [trained(300, CIRCLE, learning_rate=rate).train_loss or 0.0 for rate in (0.003, 0.03, 0.3, 3.0, 30.0)]
    assert losses[0] > losses[1] > losses[2] > losses[3]
    assert losses[4] > losses[3]


@pytest.mark.parametrize("seed", SEEDS)
def test_relu_at_a_rate_of_ten_diverges_until_it_is_stopped(seed: int) -> None:
    settings = {"hidden_units": (4,), "activation": "relu", "seed": seed}
    with pytest.raises(NonFiniteError) as caught:
        trained(2000, make_dataset("xor"), learning_rate=30.0, **settings)
    assert caught.value.iteration > 1


@pytest.mark.parametrize("seed", SEEDS)
def test_two_gaussians_never_diverge(seed: int) -> None:
    trainer = trained(200, make_dataset("gauss"), activation="relu", learning_rate=10.0, seed=seed)
    assert trainer.train_loss is not None
    assert np.isfinite(trainer.train_loss)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_spiral_of_one_turn_is_learnt_with_tanh(seed: int) -> None:
    data = make_dataset("spiral", n_samples=200, noise=0.0, seed=0)
    trainer = trained(4000, data, hidden_units=(8,), learning_rate=0.5, seed=seed)
    assert (trainer.train_score or 0.0) > 0.95
