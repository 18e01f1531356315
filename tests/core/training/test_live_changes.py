"""Changes under way cost what their field says and no more: weights stay wherever they still have a place."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from core import Dataset, ExperimentSpec, InvalidInputError, NonFiniteError, Parameters, Trainer, forward
from core.data.features import available_features, feature_matrix
from core.data.generators import make_dataset
from core.experiment.edits import (
    with_feature,
    with_layer_added,
    with_layer_removed,
    with_unit_added,
    with_unit_removed,
)
from core.experiment.spec import FIELD_INFO, Effect
from core.model.losses import losses_for
from core.model.optimizers import OPTIMIZERS
from core.training.resize import resized

CIRCLE = make_dataset("circle", n_samples=53, seed=1)
SPEC = ExperimentSpec(hidden_units=(4, 3), batch_size=10)
PLACES = np.random.default_rng(3).uniform(-6, 6, (2, 40))

LIVE_CHANGES: dict[str, Any] = {
    "activation": "relu",
    "leak": 0.3,
    "loss": "squared_error",
    "optimizer": "adam",
    "learning_rate": 0.01,
    "batch_size": 7,
    "penalty": "l2",
    "penalty_rate": 0.5,
    "standardise": True,
    "train_fraction": 0.5,
}
RESTART_CHANGES: dict[str, Any] = {"initializer": "he", "init_scale": 2.0, "seed": 5}


def trained(spec: ExperimentSpec = SPEC, data: Dataset = CIRCLE, iterations: int = 23) -> Trainer:
    trainer = Trainer(spec, data)
    for _ in range(iterations):
        trainer.step()
    return trainer


def output(parameters: Parameters, spec: ExperimentSpec) -> np.ndarray:
    return forward(parameters, spec, feature_matrix(PLACES, spec.features)).A[len(parameters.weights)]


def assert_same(one: Parameters, other: Parameters) -> None:
    assert one.layer_sizes == other.layer_sizes
    for mine, theirs in zip((*one.weights, *one.biases), (*other.weights, *other.biases), strict=True):
        assert_array_equal(mine, theirs)


def test_every_field_that_acts_on_a_run_is_looked_at_here() -> None:
    by_effect = {effect: {name for name, info in FIELD_INFO.items() if info.effect is effect} for effect in Effect}
    assert by_effect[Effect.LIVE] == set(LIVE_CHANGES)
    assert by_effect[Effect.RESTART] == set(RESTART_CHANGES)
    assert by_effect[Effect.RESTRUCTURE] == {"hidden_units", "features", "softmax_of_two"}


@pytest.mark.parametrize(("field", "value"), LIVE_CHANGES.items())
def test_a_live_change_keeps_weights_and_counters_and_acts_at_once(field: str, value: object) -> None:
    trainer, unchanged = trained(), trained()
    before = trainer.parameters
    assert trainer.reconfigure(SPEC.changed(**{field: value}), CIRCLE) is Effect.LIVE
    assert_same(trainer.parameters, before)
    assert (trainer.iteration, trainer.epoch) == (23, 3)
    record = trainer.step()
    assert record.iteration == 24
    acts = field not in ("leak", "penalty_rate")  # these need leaky ReLU and a penalty to act
    expected = unchanged.step()
    differs = record.loss != expected.loss or not np.array_equal(
        trainer.parameters.weights[0], unchanged.parameters.weights[0]
    )
    assert differs == acts


def test_the_optimizers_memory_stays_through_a_change_of_the_learning_rate() -> None:
    spec = SPEC.changed(optimizer="adam", batch_size=None)
    trainer, smooth = trained(spec), trained(spec)
    trainer.reconfigure(spec.changed(learning_rate=1.0), CIRCLE)
    trainer.reconfigure(spec, CIRCLE)
    assert [trainer.step() for _ in range(10)] == [smooth.step() for _ in range(10)]


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_another_optimizer_begins_without_a_memory(optimizer: str) -> None:
    trainer = trained(SPEC.changed(optimizer="momentum", batch_size=None))
    fresh = Trainer(SPEC.changed(optimizer=optimizer, batch_size=None), CIRCLE, parameters=trainer.parameters)
    trainer.reconfigure(SPEC.changed(optimizer="gradient_descent", batch_size=None), CIRCLE)
    trainer.reconfigure(SPEC.changed(optimizer=optimizer, batch_size=None), CIRCLE)
    assert [trainer.step().loss for _ in range(5)] == [fresh.step().loss for _ in range(5)]


def test_other_points_keep_the_weights_and_begin_an_epochs_batches() -> None:
    trainer = trained()
    before = trainer.parameters
    more = CIRCLE.with_points_added([[1.0], [1.0]], [1])
    assert trainer.reconfigure(SPEC, more) is Effect.LIVE
    assert_same(trainer.parameters, before)
    assert trainer.data is more
    epochs = [trainer.step().epoch for _ in range(6)]
    assert epochs == [3, 3, 3, 3, 3, 4]


def test_points_may_all_go_and_come_back() -> None:
    trainer = trained()
    before = trainer.parameters
    trainer.reconfigure(SPEC, CIRCLE.cleared())
    assert not trainer.can_train
    with pytest.raises(InvalidInputError, match="no training points"):
        trainer.step()
    trainer.reconfigure(SPEC, CIRCLE)
    assert_same(trainer.parameters, before)
    assert trainer.step().iteration == 24


def test_a_run_that_stopped_goes_on_after_a_change() -> None:
    spec = SPEC.changed(activation="linear", learning_rate=1000.0)
    trainer = Trainer(spec, CIRCLE)
    with pytest.raises(NonFiniteError):
        trainer.run(lambda record: None, lambda: trainer.iteration >= 500)
    trainer.reconfigure(spec.changed(initializer="he", learning_rate=0.01), CIRCLE)
    assert trainer.step().iteration == 1


@pytest.mark.parametrize(("field", "value"), RESTART_CHANGES.items())
def test_a_restart_is_a_fresh_trainer(field: str, value: object) -> None:
    spec = SPEC.changed(**{field: value})
    trainer, fresh = trained(), Trainer(spec, CIRCLE)
    assert trainer.reconfigure(spec, CIRCLE) is Effect.RESTART
    assert (trainer.iteration, trainer.epoch) == (0, 0)
    assert_same(trainer.parameters, fresh.parameters)
    assert [trainer.step() for _ in range(10)] == [fresh.step() for _ in range(10)]


@pytest.mark.parametrize("layer", [1, 2])
@pytest.mark.parametrize("loss", losses_for(is_regression=False))
def test_a_unit_added_leaves_the_function_and_then_learns(layer: int, loss: str) -> None:
    trainer = trained(SPEC.changed(loss=loss))
    before = output(trainer.parameters, trainer.spec)
    wider = with_unit_added(trainer.spec, layer)
    assert trainer.reconfigure(wider, CIRCLE) is Effect.RESTRUCTURE
    assert trainer.iteration == 23
    assert_allclose(output(trainer.parameters, wider), before, rtol=0, atol=1e-15)
    assert (trainer.parameters.weights[layer][:, -1] == 0.0).all()
    assert (trainer.parameters.weights[layer - 1][-1] != 0.0).all()
    trainer.step()
    assert (trainer.parameters.weights[layer][:, -1] != 0.0).any()


@pytest.mark.parametrize("layer", [1, 2])
def test_a_unit_removed_keeps_the_others(layer: int) -> None:
    trainer = trained()
    before = trainer.parameters
    trainer.reconfigure(with_unit_removed(SPEC, layer), CIRCLE)
    after = trainer.parameters
    assert_array_equal(after.weights[layer - 1], before.weights[layer - 1][:-1])
    assert_array_equal(after.biases[layer - 1], before.biases[layer - 1][:-1])
    assert_array_equal(after.weights[layer], before.weights[layer][:, :-1])


def test_a_layer_added_or_removed_keeps_the_layers_before_it() -> None:
    trainer = trained()
    before = trainer.parameters
    deeper = with_layer_added(SPEC)
    assert trainer.reconfigure(deeper, CIRCLE) is Effect.RESTRUCTURE
    assert trainer.parameters.layer_sizes == (2, 4, 3, 3, 1)
    for index in (0, 1):
        assert_array_equal(trainer.parameters.weights[index], before.weights[index])
    trainer.reconfigure(with_layer_removed(deeper), CIRCLE)
    for index in (0, 1):
        assert_array_equal(trainer.parameters.weights[index], before.weights[index])
    assert trainer.parameters.layer_sizes == before.layer_sizes
    assert trainer.step().iteration == 24


def test_the_last_hidden_layer_may_go_too() -> None:
    trainer = trained(SPEC.changed(hidden_units=(4,)))
    trainer.reconfigure(SPEC.changed(hidden_units=()), CIRCLE)
    assert trainer.parameters.layer_sizes == (2, 1)
    trainer.step()


@pytest.mark.parametrize("name", [name for name in available_features(2) if name not in SPEC.features])
def test_a_feature_added_leaves_the_function_and_dropped_takes_only_its_own_weights(name: str) -> None:
    trainer = trained()
    before = trainer.parameters
    richer = with_feature(SPEC, name, used=True)
    assert trainer.reconfigure(richer, CIRCLE) is Effect.RESTRUCTURE
    assert_allclose(output(trainer.parameters, richer), output(before, SPEC), rtol=0, atol=1e-15)
    trainer.reconfigure(SPEC, CIRCLE)
    assert_same(trainer.parameters, before)


def test_a_dropped_feature_takes_its_own_column() -> None:
    trainer = trained()
    before = trainer.parameters
    trainer.reconfigure(with_feature(SPEC, "x1", used=False), CIRCLE)
    assert_array_equal(trainer.parameters.weights[0], before.weights[0][:, 1:])


def test_features_in_another_order_keep_their_weights() -> None:
    trainer = trained()
    before = output(trainer.parameters, SPEC)
    turned = SPEC.changed(features=("x2", "x1"))
    trainer.reconfigure(turned, CIRCLE)
    assert_allclose(output(trainer.parameters, turned), before, rtol=0, atol=1e-15)


@pytest.mark.parametrize("loss", losses_for(is_regression=False))
def test_a_third_class_keeps_the_odds_of_the_first_two_and_goes_without_a_trace(loss: str) -> None:
    spec = SPEC.changed(loss=loss)
    trainer = trained(spec)
    before = trainer.parameters
    trainer.reconfigure(spec, CIRCLE.with_points_added([[5.5], [5.5]], [2]))
    assert trainer.parameters.layer_sizes == (2, 4, 3, 3)
    two, three = output(before, spec), output(trainer.parameters, spec)
    assert_allclose(three[1] / three[0], (two / (1 - two))[0], rtol=1e-9)
    trainer.step()
    trainer.reconfigure(spec, CIRCLE)
    assert trainer.parameters.layer_sizes == before.layer_sizes
    trainer.step()


def test_a_single_weight_can_be_set_in_mid_run() -> None:
    trainer = trained()
    trainer.set_parameters(trainer.parameters.with_weight(2, 1, 3, 0.625).with_bias(3, 0, -0.5))
    assert trainer.parameters.weights[1][1, 3] == 0.625
    assert trainer.parameters.biases[2][0, 0] == -0.5
    assert trainer.step().iteration == 24


specs = st.builds(
    ExperimentSpec,
    hidden_units=st.lists(st.integers(1, 5), max_size=4).map(tuple),
    features=st.lists(st.sampled_from(available_features(2)), min_size=1, max_size=4, unique=True).map(tuple),
    loss=st.sampled_from(losses_for(is_regression=False)),
    initializer=st.sampled_from(["xavier", "zeros"]),
)


@settings(max_examples=60, deadline=None)
@given(specs, specs, st.sampled_from([1, 3, 4]), st.sampled_from([1, 3, 4]))
def test_any_network_can_become_any_other(old: ExperimentSpec, new: ExperimentSpec, n_old: int, n_new: int) -> None:
    labels = (np.arange(12) % max(2, n_old), np.arange(12) % max(2, n_new))
    points = np.random.default_rng(0).normal(size=(2, 12))
    trainer = Trainer(old, Dataset(points, labels[0]))
    before = trainer.parameters
    trainer.reconfigure(new, Dataset(points, labels[1]))
    sizes = (len(new.features), *new.hidden_units, n_new)
    assert trainer.parameters.layer_sizes == sizes
    trainer.step()
    back = resized(trainer.parameters, new, old, n_old, np.random.default_rng(0))
    assert back.layer_sizes == before.layer_sizes
