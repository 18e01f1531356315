"""How often the diagnosis is right, measured on runs whose outcome is known: healthy ones are left in peace, sick ones
are named. The settings are those of the lessons; each rate is over several seeds and over whole runs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from core.data.dataset import Dataset
from core.data.generators import DataSettings, generate, make_dataset
from core.errors import NonFiniteError
from core.experiment.spec import ExperimentSpec
from core.explain.diagnosis import diagnose
from core.training.trainer import Trainer

CIRCLE = make_dataset("circle", n_samples=250, noise=0.1, seed=0)
UNIT_CIRCLE = Dataset(CIRCLE.points / 5.0, CIRCLE.labels)
SPIRAL = make_dataset("spiral", n_samples=200, noise=0.0, seed=0)
XOR_POINTS = Dataset([[-1.0, 1.0, -1.0, 1.0], [-1.0, -1.0, 1.0, 1.0]], [0, 1, 1, 0])
XOR_CLOUD = make_dataset("xor")
SIX_LAYERS = (4,) * 6
RINGS = generate(DataSettings(name="rings", n_classes=3))
CLUSTERS = generate(DataSettings(name="clusters", n_classes=8))
RIDGE = make_dataset("ridge")
NUMBERS = {"loss": "linear_squared_error", "hidden_units": (8,), "learning_rate": 0.1}


def moments(data: Dataset, n_iterations: int, every: int, **spec: Any) -> Iterator[Counter[str]]:
    """How many warnings of each kind there are, at every so many iterations of a run until it ends or runs away."""
    trainer = Trainer(ExperimentSpec(**spec), data)
    X, Y = trainer.examples.X, trainer.examples.Y
    for iteration in range(1, n_iterations + 1):
        is_looked_at = iteration % every == 0
        previous = trainer.start if is_looked_at else None
        try:
            trainer.step()
        except NonFiniteError:
            return
        if is_looked_at:
            found = diagnose(trainer.parameters, trainer.spec, X, Y, previous=previous)
            yield Counter(finding.kind for finding in found if finding.severity == "warning")


def false_alarms(data: Dataset, seeds: int, n_iterations: int, every: int, **spec: Any) -> dict[str, float]:
    """Share of the moments with a warning of each kind. That a ReLU unit has died is true, and no false alarm."""
    counts: Counter[str] = Counter()
    n_moments = 0
    for seed in range(seeds):
        for warnings in moments(data, n_iterations, every, seed=seed, **spec):
            n_moments += 1
            counts.update(set(warnings) - {"dead"})
    return {kind: count / n_moments for kind, count in counts.items()}


def named(kind: str, data: Dataset, seeds: int, n_iterations: int, every: int = 1, **spec: Any) -> float:
    """Share of the seeds whose run is given this warning at some moment."""
    n_named = sum(
        any(kind in warnings for warnings in moments(data, n_iterations, every, seed=seed, **spec))
        for seed in range(seeds)
    )
    return n_named / seeds


HEALTHY = {
    "tanh": (CIRCLE, 600, {"learning_rate": 0.5}),
    "relu": (CIRCLE, 600, {"learning_rate": 0.5, "activation": "relu"}),
    "sigmoid": (CIRCLE, 900, {"learning_rate": 0.5, "activation": "sigmoid"}),
    "xor, tanh": (XOR_POINTS, 2000, {"learning_rate": 0.5, "hidden_units": (8,)}),
    "xor, relu": (XOR_POINTS, 2000, {"learning_rate": 0.5, "hidden_units": (8,), "activation": "relu"}),
    "spiral, tanh": (SPIRAL, 4000, {"learning_rate": 0.5, "hidden_units": (8,)}),
    "spiral, relu": (SPIRAL, 4000, {"learning_rate": 0.5, "hidden_units": (8,), "activation": "relu"}),
    "six layers, tanh": (CIRCLE, 600, {"learning_rate": 0.1, "hidden_units": SIX_LAYERS}),
    "six layers, relu": (CIRCLE, 300, {"learning_rate": 0.03, "hidden_units": (8,) * 6, "activation": "relu"}),
    "batches of 10": (CIRCLE, 1000, {"learning_rate": 0.1, "batch_size": 10}),
    "batches of 1": (CIRCLE, 1000, {"learning_rate": 0.03, "batch_size": 1}),
    "momentum": (CIRCLE, 500, {"learning_rate": 0.05, "optimizer": "momentum"}),
    "adam": (CIRCLE, 500, {"learning_rate": 0.03, "optimizer": "adam"}),
    "adam, batches of 10": (CIRCLE, 500, {"learning_rate": 0.01, "optimizer": "adam", "batch_size": 10}),
    "rmsprop": (CIRCLE, 500, {"learning_rate": 0.01, "optimizer": "rmsprop"}),
    "weight penalty": (CIRCLE, 600, {"penalty": "l2"}),
    "squared error": (CIRCLE, 600, {"learning_rate": 1.0, "loss": "squared_error"}),
    "three classes": (RINGS, 300, {"learning_rate": 0.1, "hidden_units": (8,)}),
    "eight classes": (CLUSTERS, 300, {"learning_rate": 0.1, "hidden_units": (8,)}),
    "eight sigmoids": (CLUSTERS, 300, {"learning_rate": 0.5, "hidden_units": (8,), "loss": "squared_error"}),
    "numbers": (RIDGE, 300, NUMBERS),
    "numbers, small": (
        Dataset.of_numbers(RIDGE.points, 0.02 * RIDGE.targets),
        300,
        {**NUMBERS, "learning_rate": 0.001},
    ),
    "numbers, Huber": (RIDGE, 300, {**NUMBERS, "loss": "huber"}),
    "no hidden layer": (make_dataset("gauss"), 300, {"hidden_units": ()}),
}

SICK = {
    "zero start": ("same_as_neighbour", CIRCLE, 50, {"initializer": "zeros", "learning_rate": 0.5}),
    "equal start": ("same_as_neighbour", CIRCLE, 50, {"initializer": "constant", "init_scale": 0.5}),
    "start of 10": (
        "saturated",
        CIRCLE,
        20,
        {"hidden_units": (8,), "initializer": "normal", "init_scale": 10.0, "learning_rate": 0.1},
    ),
    "dead": (
        "dead",
        UNIT_CIRCLE,
        200,
        {"hidden_units": (8,), "activation": "relu", "initializer": "he", "learning_rate": 10.0},
    ),
    "vanishing": ("vanishing", CIRCLE, 10, {"hidden_units": SIX_LAYERS, "activation": "sigmoid"}),
    "exploding": (
        "exploding",
        CIRCLE,
        3,
        {
            "hidden_units": (8,) * 6,
            "activation": "relu",
            "initializer": "he",
            "init_scale": 5.0,
            "learning_rate": 0.001,
        },
    ),
    "eight classes, start of 10": (
        "saturated",
        CLUSTERS,
        20,
        {"hidden_units": (8,), "initializer": "normal", "init_scale": 10.0, "learning_rate": 0.1},
    ),
    "numbers, start of 10": (
        "saturated",
        RIDGE,
        20,
        {**NUMBERS, "initializer": "normal", "init_scale": 10.0, "learning_rate": 0.001},
    ),
    "eight classes, rate of 30": ("overshooting", CLUSTERS, 50, {"learning_rate": 30.0}),
    "numbers, rate of 1": ("overshooting", RIDGE, 50, {**NUMBERS, "learning_rate": 1.0}),
    "rate of 30": ("overshooting", CIRCLE, 50, {"learning_rate": 30.0}),
    "relu at 3": ("overshooting", XOR_CLOUD, 50, {"activation": "relu", "learning_rate": 3.0}),
    "relu at 10": ("overshooting", XOR_CLOUD, 50, {"activation": "relu", "learning_rate": 10.0}),
    "momentum at 5": ("overshooting", CIRCLE, 50, {"optimizer": "momentum", "learning_rate": 5.0}),
    "adam at 3": ("overshooting", CIRCLE, 50, {"optimizer": "adam", "learning_rate": 3.0}),
    "batches at 30": ("overshooting", CIRCLE, 50, {"batch_size": 10, "learning_rate": 30.0}),
}


@pytest.mark.parametrize("run", HEALTHY)
def test_at_98_percent_of_the_moments_of_a_healthy_run_there_is_no_warning(run: str) -> None:
    data, n_iterations, spec = HEALTHY[run]
    rates = false_alarms(data, 3, n_iterations, n_iterations // 60, **spec)
    assert sum(rates.values()) <= 0.02, rates


@pytest.mark.parametrize("run", SICK)
def test_a_sick_run_is_named(run: str) -> None:
    kind, data, n_iterations, spec = SICK[run]
    assert named(kind, data, 6, n_iterations, **spec) >= 0.8


@pytest.mark.parametrize("kind", ["vanishing", "exploding"])
@pytest.mark.parametrize("activation", ["tanh", "relu"])
def test_through_six_layers_of_tanh_or_relu_the_gradient_at_the_start_is_neither(activation: str, kind: str) -> None:
    assert named(kind, CIRCLE, 20, 1, hidden_units=SIX_LAYERS, activation=activation) == 0.0


@pytest.mark.parametrize("run", ["zero start", "equal start", "start of 10", "vanishing"])
def test_what_is_wrong_from_the_start_is_said_at_every_moment(run: str) -> None:
    kind, data, n_iterations, spec = SICK[run]
    for seed in range(3):
        assert all(kind in warnings for warnings in moments(data, n_iterations, 1, seed=seed, **spec))


@pytest.mark.nightly
def test_the_learning_rates_that_do_well_overshoot_seldom_and_those_that_do_not_often() -> None:
    rates = [
        sum("overshooting" in warnings for seed in range(4) for warnings in moments(CIRCLE, 300, 2, seed=seed, **spec))
        / 600
        for spec in ({"learning_rate": rate} for rate in (0.3, 1.0, 3.0, 10.0, 30.0))
    ]
    assert rates == sorted(rates)
    assert rates[1] == 0.0
    assert rates[2] < 0.02  # a rate of 3 zigzags, and ends with the lowest loss of all
    assert rates[4] > 0.1


@pytest.mark.nightly
@pytest.mark.parametrize("run", HEALTHY)
def test_no_healthy_setting_raises_false_alarms_over_many_seeds(run: str) -> None:
    data, n_iterations, spec = HEALTHY[run]
    rates = false_alarms(data, 20, n_iterations, max(n_iterations // 200, 1), **spec)
    assert sum(rates.values()) <= 0.02, rates


@pytest.mark.nightly
@pytest.mark.parametrize("run", SICK)
def test_every_sick_setting_is_named_in_nearly_all_of_many_seeds(run: str) -> None:
    kind, data, n_iterations, spec = SICK[run]
    assert named(kind, data, 40, n_iterations, **spec) >= 0.9
