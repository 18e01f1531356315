"""What is said of the next iteration is what training then does, and the run is not touched by asking."""

from __future__ import annotations

import numpy as np
import pytest

from core import Dataset, ExperimentSpec, Trainer
from core.data.generators import DataSettings
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.lessons.predictions.questions import next_loss, next_weight
from core.model.optimizers import OPTIMIZERS

_DATA = DataSettings(name="circle")


def at(iteration: int = 0, **of_spec: object) -> tuple[Trainer, Experiment]:
    experiment = Experiment.generated(ExperimentSpec(**({"hidden_units": (4,)} | of_spec)), _DATA)
    trainer = Trainer(experiment.spec, experiment.data)
    for _ in range(iteration):
        trainer.step()
    return trainer, experiment


@pytest.mark.parametrize("iteration", [0, 7])
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize(("rate", "batch_size"), [(0.3, None), (8.0, None), (1.0, 10)])
def test_the_loss_goes_where_it_is_said_to_go(optimizer, rate, batch_size, iteration) -> None:
    trainer, experiment = at(iteration, optimizer=optimizer, learning_rate=rate, batch_size=batch_size)
    before, expected = trainer.train_loss, next_loss(experiment, trainer.start)
    trainer.step()
    assert expected.before == pytest.approx(before)
    assert expected.after == pytest.approx(trainer.train_loss)
    assert expected.answer == ("rises" if trainer.train_loss > before else "falls")
    assert expected.why.startswith(f"The loss {expected.answer}")


@pytest.mark.parametrize("penalty", ["none", "l1"])
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_every_weight_and_bias_goes_where_it_is_said_to_go(optimizer, penalty) -> None:
    trainer, experiment = at(5, optimizer=optimizer, penalty=penalty, penalty_rate=0.1, batch_size=10)
    start = trainer.start
    trainer.step()
    before, after = start.parameters, trainer.parameters
    for layer in (1, 2):
        for row, column in np.ndindex(before.weights[layer - 1].shape):
            expected = next_weight(experiment, start, layer, row, column)
            old, new = (arrays.weights[layer - 1][row, column] for arrays in (before, after))
            assert expected.answer == ("up" if new > old else "down")
            assert expected.why.startswith(f"It goes {expected.answer}")
        expected = next_weight(experiment, start, layer, 0)
        assert expected.after == pytest.approx(after.biases[layer - 1][0, 0])


def test_a_step_that_is_too_long_is_said_to_overshoot() -> None:
    trainer, experiment = at(3, learning_rate=30.0, activation="tanh")
    while next_loss(experiment, trainer.start).answer != "rises":
        trainer.step()
    assert "overshoots" in next_loss(experiment, trainer.start).why


@pytest.mark.parametrize(
    ("place", "reason"),
    [((1, 0, 0), "weights that lead on"), ((1, 0), "weights that lead on"), ((2, 0, 0), "comes into it")],
)
def test_from_weights_of_zero_nothing_moves_and_the_reason_is_said(place, reason) -> None:
    trainer, experiment = at(initializer="zeros", activation="tanh")
    expected = next_weight(experiment, trainer.start, *place)
    assert expected.answer == "stays"
    assert reason in expected.why


def test_the_weights_of_a_dead_unit_stay_because_of_its_slope() -> None:
    _, experiment = at(activation="relu")
    dead = Trainer(experiment.spec, experiment.data).parameters.with_bias(1, 0, -100.0)
    expected = next_weight(experiment, Trainer(experiment.spec, experiment.data, dead).start, 1, 0, 1)
    assert expected.answer == "stays"
    assert "slope of its unit" in expected.why


def test_at_the_very_middle_of_a_symmetric_problem_the_loss_stays() -> None:
    spec = ExperimentSpec(hidden_units=(3,), initializer="zeros", activation="tanh", train_fraction=1.0)
    points = np.array([[1.0, -1.0, 1.0, -1.0], [1.0, -1.0, -1.0, 1.0]])
    xor = Experiment(spec, Dataset(points, np.array([0, 0, 1, 1])), _DATA)
    expected = next_loss(xor, Trainer(xor.spec, xor.data).start)
    assert expected.answer == "stays"
    assert "every gradient is 0" in expected.why


def test_momentum_that_still_points_uphill_is_named() -> None:
    trainer, experiment = at(optimizer="momentum", learning_rate=2.0, activation="tanh")
    whys = set()
    for _ in range(120):
        whys.add(next_loss(experiment, trainer.start).why)
        trainer.step()
    assert any("earlier gradients" in why for why in whys)


def test_a_penalty_is_named_where_it_turns_the_way() -> None:
    trainer, experiment = at(40, penalty="l2", penalty_rate=1.0)
    whys = {next_weight(experiment, trainer.start, 1, row, column).why for row in range(4) for column in (0, 1)}
    assert any("penalty" in why for why in whys)


def test_without_points_there_is_nothing_to_ask() -> None:
    empty = Experiment(ExperimentSpec(), Dataset(np.empty((2, 0)), np.empty(0, dtype=np.int64)), _DATA)
    start = Trainer(empty.spec, empty.data).start
    with pytest.raises(InvalidInputError, match="no training points"):
        next_loss(empty, start)
