"""Laws of the vectorisation lens: the loop and the products are one and the same pass, and both are really run."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core.errors import InvalidInputError
from core.experiment.spec import ExperimentSpec
from core.explain.vectorisation import Benchmark, ExampleLoop, compare, matrix_pass
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.model.network import Parameters, cost, forward, initial_parameters, one_hot


def network(hidden: tuple[int, ...], n_y: int = 1) -> Parameters:
    return initial_parameters((2, *hidden, n_y), "he", 1.0, np.random.default_rng(3))


def examples(m: int, n_y: int = 1) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(5)
    return random.normal(0, 2, (2, m)), one_hot(random.integers(0, max(2, n_y), m), max(2, n_y))


@pytest.mark.parametrize("n_y", [1, 3])
@pytest.mark.parametrize("hidden", [(), (4,), (5, 4, 3)])
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_the_loop_over_examples_gives_the_numbers_of_the_products(activation, loss, hidden, n_y) -> None:
    spec = ExperimentSpec(hidden_units=hidden, activation=activation, loss=loss)
    network_and_data = network(hidden, n_y), spec, *examples(30, n_y)
    loop = ExampleLoop(*network_and_data)
    assert loop.run(math.inf)
    assert loop.result.difference(matrix_pass(*network_and_data)) < 1e-12
    assert loop.result.loss == pytest.approx(cost(*network_and_data), rel=1e-12)


def test_a_loop_that_is_left_after_each_example_ends_where_one_in_one_go_ends() -> None:
    arguments = network((4,)), ExperimentSpec(hidden_units=(4,)), *examples(12)
    whole, sliced = ExampleLoop(*arguments), ExampleLoop(*arguments)
    whole.run(math.inf)
    positions = []
    while not sliced.run(0.0):
        positions.append(sliced.position)
    assert positions == list(range(1, 12))
    assert whole.result.difference(sliced.result) == 0.0


def test_fewer_examples_than_wanted_are_repeated_in_their_order() -> None:
    X, Y = examples(4)
    spec, parameters = ExperimentSpec(hidden_units=(3,)), network((3,))
    benchmark = Benchmark(parameters, spec, X, Y, 10, 0.0)
    while not benchmark.advance(1.0):
        pass
    assert benchmark.measurement.n_given == 4
    assert benchmark._found is not None
    expected = forward(parameters, spec, np.hstack([X, X, X[:, :2]])).A[2]
    np.testing.assert_allclose(benchmark._found.outputs, expected, rtol=1e-12)


def test_both_forms_are_run_and_timed_at_least_once() -> None:
    X, Y = examples(50)
    measured = compare(network((8, 6)), ExperimentSpec(hidden_units=(8, 6)), X, Y, 50, 0.0)
    assert min(measured.n_loops, measured.n_products) >= 1
    assert min(measured.loop_s, measured.matrix_s) > 0
    assert measured.ratio == measured.loop_s / measured.matrix_s
    assert measured.m == measured.n_given == 50
    assert measured.largest_difference < 1e-12


def test_over_a_thousand_examples_the_products_are_many_times_faster() -> None:
    X, Y = examples(1000)
    assert compare(network((8, 6)), ExperimentSpec(hidden_units=(8, 6)), X, Y, 1000, 0.05).ratio > 5


def test_in_slices_the_loop_comes_past_its_columns_in_order_and_is_run_to_its_end() -> None:
    X, Y = examples(300)
    benchmark = Benchmark(network((4,)), ExperimentSpec(hidden_units=(4,)), X, Y, 300, 0.0)
    positions = []
    while not benchmark.advance(0.0):
        if benchmark.is_looping:
            positions.append(benchmark.position)
    assert positions == sorted(positions)
    assert positions[-1] == 299
    assert benchmark.measurement.n_loops == 1


def test_numbers_that_run_away_are_compared_as_what_they_are() -> None:
    parameters = Parameters((np.full((2, 2), 1e300), np.full((1, 2), 1e300)), (np.zeros((2, 1)), np.zeros((1, 1))))
    spec = ExperimentSpec(hidden_units=(2,), activation="linear")
    measured = compare(parameters, spec, np.array([[1e6, -1e6], [1e6, 1e6]]), np.array([[0.0, 1.0]]), 2, 0.0)
    assert not math.isfinite(measured.largest_difference)


@pytest.mark.parametrize("m", [0, -3])
def test_no_examples_to_take_are_refused(m) -> None:
    with pytest.raises(InvalidInputError, match="number of examples"):
        Benchmark(network((3,)), ExperimentSpec(hidden_units=(3,)), *examples(4), m, 0.0)


def test_no_examples_to_take_them_from_are_refused() -> None:
    with pytest.raises(InvalidInputError, match="at least one"):
        compare(network((3,)), ExperimentSpec(hidden_units=(3,)), np.empty((2, 0)), np.empty((1, 0)), 10, 0.0)
