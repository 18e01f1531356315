"""The numbers of one iteration are slopes, add up, make the trainer's step, and know where they come from."""

from __future__ import annotations

import time

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

import core.explain.worked as worked_module
from core import ExperimentSpec, Parameters, Trainer
from core.data.features import feature_matrix
from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.targets import targets_of
from core.explain.quantities import LIKE_BIASES, LIKE_WEIGHTS, PER_EXAMPLE, PER_UNIT, Quantity, View
from core.explain.target import Target
from core.explain.worked import WorkedIteration
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.model.network import cost
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES
from tests.tools.iterations import iteration, named, parameters_of, points, quantities

STEP = 1e-5


def value(worked: WorkedIteration, symbol: str, layer: int = 0) -> np.ndarray:
    return worked.value(Quantity(symbol, layer))


def slopes(worked: WorkedIteration, columns: np.ndarray, layer: int, of: str) -> np.ndarray:
    """Central differences of J over these columns, for each entry of W[layer] or b[layer]."""
    data, spec = worked._experiment.data, worked.spec
    X, Y = feature_matrix(data.points[:, columns], spec.features), targets_of(data, spec)[:, columns]
    entries = (worked.parameters.weights if of == "W" else worked.parameters.biases)[layer - 1]
    result = np.empty_like(entries)
    for row, column in np.ndindex(entries.shape):
        ahead, behind = (
            cost(_with(worked.parameters, of, layer, row, column, entries[row, column] + step), worked.spec, X, Y)
            for step in (STEP, -STEP)
        )
        result[row, column] = (ahead - behind) / (2.0 * STEP)
    return result


def _with(parameters: Parameters, of: str, layer: int, row: int, column: int, number: float) -> Parameters:
    if of == "W":
        return parameters.with_weight(layer, row, column, number)
    return parameters.with_bias(layer, row, number)


@pytest.mark.parametrize("n_classes", [2, 3])
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_every_entry_of_the_gradient_is_the_slope_of_its_view(activation, loss, n_classes) -> None:
    batch = [4, 1, 6]
    of_view = {View.BATCH: (None, batch), View.EXAMPLE: (1, batch), View.ALONE: (1, [1])}
    for view, (example, columns) in of_view.items():
        worked = iteration(view, example, batch=batch, activation=activation, loss=loss, n_classes=n_classes)
        for layer in (1, 2, 3):
            for of in "Wb":
                expected = slopes(worked, np.array(columns), layer, of)
                assert_allclose(value(worked, f"d{of}", layer), expected, rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("example", [1, 4, 6])
def test_an_example_and_the_others_are_the_batch(example) -> None:
    batch = [4, 1, 6, 0]
    whole, part = iteration(batch=batch), iteration(View.EXAMPLE, example, batch=batch)
    assert part.in_batch
    assert part.m == 4
    for layer in (1, 2, 3):
        own = value(part, "dZ", layer) @ value(part, "A", layer - 1).T
        assert_allclose((own + value(part, "dW_others", layer)) / 4, value(whole, "dW", layer), atol=1e-15)
        summed = value(part, "dZ", layer) + value(part, "db_others", layer)
        assert_allclose(summed / 4, value(whole, "db", layer), atol=1e-15)
    assert_allclose((value(part, "loss") + value(part, "loss_others")) / 4, value(whole, "J"), atol=1e-15)


@pytest.mark.parametrize("penalty", PENALTIES)
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_what_the_update_shows_is_what_the_trainer_does(optimizer, penalty) -> None:
    for batch_size, loss, n_classes in ((None, "cross_entropy", 2), (4, "squared_error", 3), (1, "cross_entropy", 3)):
        spec = ExperimentSpec(
            hidden_units=(3, 2),
            optimizer=optimizer,
            penalty=penalty,
            batch_size=batch_size,
            loss=loss,
            learning_rate=0.1,
        )
        data = points(9, n_classes)
        trainer = Trainer(spec, data)
        experiment = Experiment(spec, data, DataSettings())
        for _ in range(5):
            start = trainer.start
            record = trainer.step()
            for view in (View.BATCH, View.EXAMPLE):
                worked = WorkedIteration(experiment, start, view, 2)
                assert worked.iteration == record.iteration
                assert_allclose(value(worked, "J"), record.loss, rtol=1e-12)
                for layer, (W, b) in enumerate(
                    zip(trainer.parameters.weights, trainer.parameters.biases, strict=True), 1
                ):
                    assert_allclose(value(worked, "W_new", layer), W, rtol=1e-12, atol=1e-12)
                    assert_allclose(value(worked, "b_new", layer), b, rtol=1e-12, atol=1e-12)


def test_the_memory_after_one_iteration_is_the_memory_before_the_next() -> None:
    spec, data = ExperimentSpec(optimizer="adam", batch_size=3), points(9)
    trainer, experiment = Trainer(spec, data), Experiment(spec, data, DataSettings())
    trainer.step()
    before = WorkedIteration(experiment, trainer.start)
    trainer.step()
    after = WorkedIteration(experiment, trainer.start)
    for slot in ("first_W", "first_b", "second_W", "second_b"):
        assert_allclose(value(before, f"new_{slot}", 1), value(after, slot, 1), rtol=1e-12)


def test_working_an_iteration_out_changes_nothing() -> None:
    spec, data = ExperimentSpec(optimizer="momentum"), points(9)
    trainer = Trainer(spec, data)
    trainer.step()
    start = trainer.start
    slots = [slot.copy() for slot in start.optimizer.slots]
    worked = WorkedIteration(Experiment(spec, data, DataSettings()), start)
    for quantity in quantities(worked):
        worked.value(quantity)
    assert start.optimizer.step == 1
    assert_array_equal(start.optimizer.slots, slots)


@pytest.mark.parametrize("view", View)
def test_all_values_have_the_lectures_shapes_and_fit_their_equations(view) -> None:
    worked = iteration(view, 4, batch=[4, 1, 6], optimizer="adam", penalty="l2", n_classes=3)
    n = 3 if view is View.BATCH else 1
    sizes = worked.layer_sizes
    for quantity in quantities(worked):
        symbol, layer = quantity.symbol, quantity.layer
        if symbol in LIKE_WEIGHTS:
            shape = (sizes[layer], sizes[layer - 1])
        elif symbol in LIKE_BIASES:
            shape = (sizes[layer], 1)
        else:
            shape = (sizes[layer] if symbol in PER_UNIT else 1, n if symbol in PER_EXAMPLE else 1)
        assert worked.value(quantity).shape == (shape[::-1] if quantity.transposed else shape), quantity
        assert_array_equal(worked.value(quantity), worked.value(Quantity(symbol, layer, not quantity.transposed)).T)


def test_columns_are_the_batchs_examples_in_its_order() -> None:
    worked = iteration(batch=[4, 1, 6])
    assert_array_equal(worked.examples(Quantity("Z", 1)), [4, 1, 6])
    assert_array_equal(worked.examples(Quantity("A", 1, True)), [4, 1, 6])
    assert worked.examples(Quantity("W", 1)) is None
    assert_array_equal(value(worked, "A", 0), points(7).points[:, [4, 1, 6]])


@pytest.mark.parametrize("view", View)
def test_a_cell_and_what_it_is_find_each_other(view) -> None:
    worked = iteration(view, 1, batch=[4, 1, 6], optimizer="adam", penalty="l1", n_classes=3)
    for quantity in quantities(worked):
        shape = worked.value(quantity).shape
        for row, column in np.ndindex(shape):
            target = worked.target(quantity, row, column)
            if target is None:
                assert quantity.symbol in ("J", "loss_others")
                continue
            block = worked.cells(quantity, target)
            expected = (None, column) if quantity.symbol == "loss" else (row, column)
            assert block == (expected,), quantity
            assert not worked.cells(quantity, Target("weight", 9, 0, 0))


@pytest.mark.parametrize("view", View)
def test_a_line_and_what_it_is_find_each_other(view) -> None:
    worked = iteration(view, 1, batch=[4, 1, 6], n_classes=3)
    for quantity in quantities(worked):
        n_rows, n_columns = worked.value(quantity).shape
        for row in range(n_rows):
            target = worked.row_target(quantity, row)
            assert target is None or (row, None) in worked.cells(quantity, target)
        for column in range(n_columns):
            target = worked.column_target(quantity, column)
            assert target is None or (None, column) in worked.cells(quantity, target)


def test_a_unit_is_a_row_of_its_own_layer_and_a_column_of_the_next_weights() -> None:
    worked, unit = iteration(batch=[4, 1, 6]), Target("unit", 1, 2)
    rows = {"Z": (2, None), "A": (2, None), "W": (2, None), "dW": (2, None), "b": (2, None)}
    for symbol, cell in rows.items():
        assert worked.cells(Quantity(symbol, 1), unit) == (cell,)
    assert worked.cells(Quantity("W", 2), unit) == ((None, 2),)
    assert worked.cells(Quantity("W", 2, True), unit) == ((2, None),)
    assert worked.cells(Quantity("A", 1, True), unit) == ((None, 2),)
    assert worked.cells(Quantity("Z", 2), unit) == ()
    assert worked.cells(Quantity("Z", 1), Target("unit", 1, 2, example=6)) == ((2, 2),)
    assert worked.cells(Quantity("Z", 1), Target("unit", 1, 2, example=5)) == ()
    assert worked.cells(Quantity("Z", 1), Target("example", example=1)) == ((None, 1),)
    assert worked.cells(Quantity("b", 1), Target("layer", 1)) == ((None, None),)


def test_a_weights_gradient_comes_from_a_row_of_dz_and_the_column_of_the_transposed_a() -> None:
    worked = iteration()
    equation = named(worked, "weight_gradient", 2)
    (dZ, *of_dZ), (A_T, *of_A) = worked.sources(equation, 1, 2)
    assert equation.numbers[dZ] == Quantity("dZ", 2)
    assert equation.numbers[A_T] == Quantity("A", 1, transposed=True)
    assert (of_dZ, of_A) == ([1, None], [None, 2])
    assert worked.column_target(equation.numbers[A_T], 2) == Target("unit", 1, 2)


def test_the_sources_of_a_product_are_its_row_and_column_and_the_bias() -> None:
    worked = iteration()
    equation = named(worked, "forward_z", 1)
    assert worked.sources(equation, 2, 5) == ((2, 2, None), (4, None, 5), (6, 2, 0))
    assert worked.sources(named(worked, "cost"), 0, 0) == ((3, 0, None),)


def test_a_test_point_has_its_forward_pass_and_no_share_in_the_gradient() -> None:
    worked, whole = iteration(View.EXAMPLE, 3, batch=[4, 1, 6]), iteration(batch=[4, 1, 6])
    own = iteration(View.ALONE, 3)
    assert not worked.in_batch
    assert_array_equal(value(worked, "Z", 2), value(own, "Z", 2))
    assert_array_equal(value(worked, "dZ", 1), value(own, "dZ", 1))
    assert_array_equal(value(worked, "W_new", 1), value(whole, "W_new", 1))
    assert_allclose(value(worked, "dW_others", 1) / 3, value(whole, "dW", 1), atol=1e-15)


def test_an_example_alone_is_the_batch_of_one() -> None:
    alone, batch = iteration(View.ALONE, 3, optimizer="adam"), iteration(batch=[3], optimizer="adam")
    for quantity in quantities(batch):
        assert_array_equal(alone.value(quantity), batch.value(quantity))


@pytest.mark.parametrize("example", [None, -1, 7])
def test_without_an_example_that_exists_there_is_the_batch(example) -> None:
    worked = iteration(View.ALONE, example)
    assert (worked.view, worked.example, worked.m) == (View.BATCH, None, 7)


def test_without_points_nothing_is_raised_and_means_are_not_numbers() -> None:
    worked = iteration(m=0)
    assert worked.m == 0
    for quantity in quantities(worked):
        assert worked.value(quantity).ndim == 2
    assert value(worked, "Z", 1).shape == (3, 0)
    for symbol, layer in (("J", 0), ("dW", 1), ("db", 2), ("W_new", 3)):
        assert np.isnan(value(worked, symbol, layer)).all()


def test_with_test_points_only_one_of_them_can_still_be_looked_at() -> None:
    worked = iteration(View.EXAMPLE, 2, batch=[])
    for quantity in quantities(worked):
        worked.value(quantity)
    assert np.isfinite(value(worked, "A", 3)).all()
    assert np.isnan(value(worked, "dW", 1)).all()
    assert np.isfinite(value(iteration(View.ALONE, 2, batch=[]), "W_new", 1)).all()


def test_one_point_and_a_network_without_hidden_layers() -> None:
    worked = iteration(m=1, hidden_units=())
    assert_allclose(value(worked, "dW", 1), value(worked, "dZ", 1) @ value(worked, "A", 0).T)


@pytest.mark.parametrize("view", View)
def test_what_overflows_is_shown_as_infinite(view) -> None:
    worked = iteration(view, 2, scale=1e160, activation="linear", optimizer="adam")
    for quantity in quantities(worked):
        worked.value(quantity)
    assert np.isinf(value(worked, "Z", 2)).any()
    assert not np.isfinite(value(worked, "Z", 3)).all()


def test_nothing_is_computed_before_it_is_asked_for(monkeypatch) -> None:
    asked: list[str] = []
    for name in ("forward", "backward"):
        original = getattr(worked_module, name)
        monkeypatch.setattr(worked_module, name, lambda *a, f=original, n=name: (asked.append(n), f(*a))[1])
    worked = iteration(View.EXAMPLE, 2)
    worked.equations()
    value(worked, "W", 1)
    assert asked == []
    value(worked, "Z", 1)
    value(worked, "A", 3)
    assert asked == ["forward"]
    value(worked, "dZ", 1)
    assert asked == ["forward", "backward"]
    value(worked, "W_new", 1)
    value(worked, "dW_others", 2)
    assert asked == ["forward", "backward"] * 2


def test_ten_thousand_examples_through_a_deep_network_take_no_time_to_speak_of() -> None:
    """Measured 40 ms; the bound only catches another order of magnitude."""
    spec, data = ExperimentSpec(hidden_units=(16,) * 8), points(10_000)
    start = Trainer(spec, data, parameters_of(spec, 1)).start
    begin = time.perf_counter()
    worked = WorkedIteration(Experiment(spec, data, DataSettings()), start)
    for quantity in quantities(worked):
        worked.value(quantity)
    assert time.perf_counter() - begin < 2.0
