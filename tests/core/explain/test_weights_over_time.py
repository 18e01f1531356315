"""Weights over time: every number is the trainer's own, and a longer run costs only what is new in it."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from core.data.generators import DataSettings, generate
from core.errors import NonFiniteError
from core.experiment.spec import ExperimentSpec
from core.explain.target import Target
from core.explain.weight_series import (
    MOST_ENTRIES,
    NetworkShape,
    WeightSeries,
    gradient_sizes,
    most_grown,
    place,
)
from core.explain.weights_over_time import MOST_PLACES, WeightReader
from core.model.network import Parameters
from core.training.run_state import RunPath
from core.training.trainer import Trainer

DATA = generate(DataSettings(n_samples=40, seed=3))


def trained(n: int, **spec: Any) -> Trainer:
    trainer = Trainer(ExperimentSpec(**{"hidden_units": (3,), "seed": 2, **spec}), DATA)
    train_to(trainer, n)
    return trainer


def train_to(trainer: Trainer, iteration: int) -> None:
    trainer.run(lambda record: None, lambda: trainer.iteration >= iteration)


def path_of(trainer: Trainer) -> RunPath:
    now, states = trainer.capture(), trainer.states
    behind = tuple(state for state in states if state.iteration <= now.iteration)
    return RunPath(0, behind, now, states[len(behind) :], trainer.latest_iteration, trainer.own is not None)


def read(
    trainer: Trainer, reader: WeightReader | None = None, is_over: Callable[[], bool] = lambda: False
) -> WeightSeries:
    return (reader or WeightReader()).read(path_of(trainer), is_over)


def flat(parameters: Parameters) -> list[float]:
    layers = zip(parameters.weights, parameters.biases, strict=True)
    return [float(entry) for layer in layers for entry in np.hstack(layer).ravel()]


def assert_is_the_trainers(series: WeightSeries, trainer: Trainer, every: int = 7) -> None:
    values, gradients, updates = (series.curves("weight", quantity) for quantity in ("value", "gradient", "update"))
    for column in range(0, len(series.places), every):
        iteration = series.places[column].iteration
        there = trainer.clone_at(iteration)
        before, found = flat(there.parameters), there.gradients
        assert found is not None
        assert values[:, column].tolist() == before
        layers = zip(found.dW, found.db, strict=True)
        assert gradients[:, column].tolist() == np.concatenate([np.hstack(one).ravel() for one in layers]).tolist()
        there.step()
        assert updates[:, column].tolist() == (np.array(flat(there.parameters)) - before).tolist(), iteration


@pytest.mark.parametrize(
    "spec",
    [
        {},
        {"batch_size": 7, "optimizer": "adam", "learning_rate": 0.01},
        {"optimizer": "momentum", "penalty": "l2", "penalty_rate": 0.1, "hidden_units": (2, 2)},
    ],
    ids=["full batch", "mini-batches with Adam", "momentum with a penalty"],
)
def test_values_gradients_and_updates_are_the_trainers_own(spec: dict[str, Any]) -> None:
    trainer = trained(120, **spec)
    series = read(trainer)
    assert [one.iteration for one in series.places] == list(range(121))
    assert_is_the_trainers(series, trainer, every=13)


def test_a_long_run_has_places_that_lie_evenly_and_are_still_exact() -> None:
    trainer = trained(3001, batch_size=9)
    series = read(trainer)
    gaps = np.diff(series.iterations)
    assert MOST_PLACES / 2 < len(series.places) <= MOST_PLACES + 1
    assert gaps.max() <= 2 * 16
    assert (series.places[0].iteration, series.places[-1].iteration) == (0, 3001)
    assert_is_the_trainers(series, trainer, every=37)


def test_a_picture_later_only_what_is_new_is_read() -> None:
    trainer, reader = trained(1000), WeightReader()
    before = read(trainer, reader)
    train_to(trainer, 1100)  # from 1024 on the step is 8
    after = read(trainer, reader)
    kept = {id(one) for one in before.places} & {id(one) for one in after.places}
    assert len(kept) >= len(before.places) // 2 - 1
    assert len(after.places) - len(kept) <= 100 // 8 + 3
    assert_is_the_trainers(after, trainer, every=20)


def test_where_the_run_stands_is_a_place_also_in_the_middle_and_what_lies_ahead_stays() -> None:
    trainer, reader = trained(500), WeightReader()
    before = read(trainer, reader)
    trainer.go_to(333)
    series = read(trainer, reader)
    assert series.now == 333
    assert series.at_now("weight", "value").tolist() == flat(trainer.parameters)
    assert {id(one) for one in before.places} - {id(one) for one in series.places} <= {id(before.places[-1])}
    assert series.places[-1].iteration >= 498


@pytest.mark.parametrize("has_change", [True, False])
def test_on_another_way_nothing_of_the_way_before_is_left(has_change: bool) -> None:
    trainer, reader = trained(100), WeightReader()
    trainer.set_parameters(trainer.parameters.with_bias(1, 0, 1.5))
    train_to(trainer, 300)
    read(trainer, reader)
    trainer.go_to(60)
    if has_change:
        trainer.set_parameters(trainer.parameters.with_weight(1, 0, 0, 2.0))
    train_to(trainer, 280)  # past 100, without the change that was made there
    assert trainer.latest_iteration == 280
    assert_is_the_trainers(read(trainer, reader), trainer)


def test_after_a_reset_nothing_of_the_run_before_is_left() -> None:
    trainer, reader = trained(90), WeightReader()
    read(trainer, reader)
    trainer.reconfigure(trainer.spec.changed(seed=9), DATA)
    train_to(trainer, 80)
    assert_is_the_trainers(read(trainer, reader), trainer)


def test_where_time_is_short_the_rest_comes_later() -> None:
    trainer, reader = trained(100), WeightReader()
    first = read(trainer, reader, is_over=lambda: True)
    assert [one.iteration for one in first.places] == [100]
    assert not first.is_complete
    answers = iter([False] * 30 + [True] * 100)
    second = read(trainer, reader, is_over=lambda: next(answers))
    assert 20 < len(second.places) < 40
    assert not second.is_complete
    assert read(trainer, reader).is_complete


def test_a_long_way_to_a_place_goes_on_where_time_was_over() -> None:
    trainer = trained(600)
    first, now = trainer.states[0], trainer.capture()
    path, reader = RunPath(0, (first,), now, (), 600, False), WeightReader()  # as from a file that keeps few states
    n_questions, n_asked = 0, 0

    def is_over() -> bool:
        nonlocal n_asked
        n_asked += 1
        return n_asked > 40

    while not reader.read(path, is_over).is_complete:
        n_questions, n_asked = n_questions + 1, 0
    assert 10 < n_questions < 40
    assert_is_the_trainers(reader.read(path), trainer)


def test_a_unit_has_no_value_before_it_was_there() -> None:
    trainer = trained(10, hidden_units=(2,))
    trainer.reconfigure(trainer.spec.changed(hidden_units=(3,)), DATA)
    train_to(trainer, 20)
    series = read(trainer)
    targets = series.shape.targets("weight")
    values = series.curves("weight", "value")
    is_new = np.array([(target.layer == 1 and target.unit == 2) or target.source == 2 for target in targets])
    assert np.isnan(values[is_new, :10]).all()
    assert np.isfinite(values[:, 10:]).all()
    assert np.isfinite(values[~is_new]).all()
    before = trainer.clone_at(5).parameters
    bias = targets.index(Target("bias", 2, 0))
    assert values[bias, 5] == before.biases[1][0, 0]
    assert np.isnan(series.curves("unit", "value", 1)[2, 9])
    assert np.isfinite(series.curves("layer", "gradient")).all()


def test_a_column_of_the_first_layer_belongs_to_its_feature() -> None:
    trainer = trained(8, features=("x1", "x2"))
    trainer.reconfigure(trainer.spec.changed(features=("x2", "x1x2")), DATA)
    series = read(trainer)
    before = trainer.clone_at(4).parameters
    row = series.curves("weight", "value", 1)[:3, 4]
    assert (row[0], row[2]) == (before.weights[0][0, 1], before.biases[0][0, 0])
    assert math.isnan(row[1])


def test_layers_that_were_drawn_anew_begin_there() -> None:
    trainer = trained(5, hidden_units=(3,))
    trainer.reconfigure(trainer.spec.changed(hidden_units=(3, 2)), DATA)
    values = read(trainer).curves("layer", "value")
    assert np.isnan(values[1:, :5]).all()
    assert np.isfinite(values[0]).all()


def test_units_and_layers_are_means_of_absolute_values() -> None:
    shape = NetworkShape(("x1", "x2"), (2, 2, 1))
    one = place(0, shape, np.array([[1.0, -2.0, 3.0, 0.0, 0.0, -6.0, 4.0, -4.0, 1.0]] * 3), np.array([1.0, 3.0, 5.0]))
    assert one.numbers["unit"][0].tolist() == [2.0, 2.0, 3.0]
    assert one.numbers["layer"][1].tolist() == [2.0, 3.0]
    assert one.numbers["layer"][3].tolist() == [2.0, 5.0]
    assert one.numbers["weight"][2].tolist() == [1.0, -2.0, 3.0, 0.0, 0.0, -6.0, 4.0, -4.0, 1.0]


def test_a_network_of_very_many_weights_is_followed_by_its_units_and_layers() -> None:
    series = read(trained(2, hidden_units=(70, 70)))
    assert series.shape.n_entries > MOST_ENTRIES
    assert not series.has("weight")
    assert series.curves("unit", "update", 1).shape == (70, 3)
    assert most_grown(series) is None


def test_the_update_of_an_iteration_by_other_code_is_what_that_code_made() -> None:
    trainer = trained(3)
    trainer.train_with(lambda start, examples, spec: start.parameters.with_weight(1, 0, 0, 0.25 * start.iteration))
    trainer.step()
    trainer.step()
    updates = read(trainer).curves("weight", "update")
    assert updates[0, 4] == 0.25
    assert not updates[1:, 4].any()
    assert np.isnan(updates[:, 5]).all()


def test_without_training_points_there_is_a_value_alone() -> None:
    trainer = Trainer(ExperimentSpec(hidden_units=(2,)), DATA.cleared())
    series = read(trainer)
    assert np.isfinite(series.curves("weight", "value")).all()
    assert np.isnan(series.curves("weight", "gradient")).all()
    assert np.isnan(series.curves("weight", "update")).all()
    assert gradient_sizes(series) is None


def test_an_iteration_that_cannot_be_made_has_no_update() -> None:
    spec = ExperimentSpec(hidden_units=(4,), activation="relu", learning_rate=10.0)
    trainer = Trainer(spec, generate(DataSettings(name="xor", noise=0.3)))
    with pytest.raises(NonFiniteError):
        train_to(trainer, 5000)
    assert np.isnan(read(trainer).at_now("weight", "update")).all()


def test_huge_weights_are_read_without_a_warning() -> None:
    trainer = trained(1)
    trainer.set_parameters(trainer.parameters.with_weight(1, 0, 0, 1e308).with_weight(1, 0, 1, 1e308))
    assert math.isinf(read(trainer).at_now("unit", "value")[0])


def test_what_has_grown_most_and_where_the_gradient_is_smallest_are_found() -> None:
    trainer = trained(3, hidden_units=(4,) * 6, activation="sigmoid", learning_rate=0.5)
    series = read(trainer)
    growth, sizes = most_grown(series), gradient_sizes(series)
    assert growth is not None
    assert sizes is not None
    now, first = np.abs(flat(trainer.parameters)), np.abs(flat(trainer.clone_at(0).parameters))
    row = int((now - first).argmax())
    assert growth.target == series.shape.targets("weight")[row]
    assert (abs(growth.first), abs(growth.now)) == (first[row], now[row])
    found = trainer.gradients
    assert found is not None
    means = [float(np.abs(np.hstack(layer)).mean()) for layer in zip(found.dW, found.db, strict=True)]
    assert (sizes.smallest_layer, sizes.largest_layer) == (int(np.argmin(means)) + 1, 7)
    assert (sizes.smallest, sizes.largest) == pytest.approx((min(means), max(means)), rel=1e-12)


def test_the_error_signal_shows_how_gradients_vanish_all_along_the_run() -> None:
    trainer = trained(300, hidden_units=(4,) * 6, activation="sigmoid", learning_rate=0.5)
    signals = read(trainer).curves("layer", "signal")
    assert (signals[0] < 1e-3 * signals[-1]).all()
    assert (np.diff(signals[1:], axis=0) > 0.0).all()
    found = trainer.gradients
    assert found is not None
    assert signals[2, -1] == pytest.approx(np.abs(found.dZ[3]).mean(), rel=1e-12)
