"""Laws of the gradient check: it agrees where the formulas are right, finds the one that is wrong, and says where."""

from __future__ import annotations

import math
from time import perf_counter

import numpy as np
import pytest

from core.errors import InvalidInputError
from core.experiment.spec import ExperimentSpec
from core.explain import check_gradients
from core.explain.gradient_check import (
    STEP,
    TOLERANCE,
    GradientCheck,
    compare_entry,
    numeric_gradient,
    sample_places,
)
from core.explain.target import Target
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.model.network import (
    Gradients,
    LayerList,
    Parameters,
    backward,
    cost,
    forward,
    initial_parameters,
    one_hot,
)
from core.model.penalties import PENALTIES


def network(hidden: tuple[int, ...], n_y: int = 1, seed: int = 0) -> Parameters:
    random = np.random.default_rng(seed)
    drawn = initial_parameters((2, *hidden, n_y), "xavier", 1.0, random)
    return Parameters(drawn.weights, tuple(random.normal(0, 0.3, b.shape) for b in drawn.biases))


def examples(m: int = 40, n_y: int = 1) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(7)
    n_classes = max(2, n_y)
    return random.normal(0, 3, (2, m)), one_hot(random.integers(0, n_classes, m), n_classes)


@pytest.mark.parametrize("n_y", [1, 3])
@pytest.mark.parametrize("hidden", [(), (4,), (5, 4, 3)])
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_every_entry_of_a_right_backward_pass_agrees(activation, loss, hidden, n_y) -> None:
    spec = ExperimentSpec(hidden_units=hidden, activation=activation, loss=loss)
    parameters = network(hidden, n_y)
    result = check_gradients(parameters, spec, *examples(n_y=n_y))
    assert result.worst_relative_error <= 1e-6
    assert result.n_entries == parameters.n_parameters
    assert result.n_wrong == result.n_not_compared == 0


def test_the_numeric_value_is_the_difference_of_two_costs_and_nothing_else() -> None:
    spec = ExperimentSpec(hidden_units=(5, 4), activation=("relu", "tanh"))
    parameters, (X, Y) = network((5, 4)), examples()
    for layer in check_gradients(parameters, spec, X, Y).entries:
        W, b = parameters.weights[layer.layer - 1], parameters.biases[layer.layer - 1]
        for unit, column in np.ndindex(*layer.numeric.shape):
            h = float(layer.step[unit, column])
            if column < W.shape[1]:
                moved = [parameters.with_weight(layer.layer, unit, column, W[unit, column] + s * h) for s in (1, -1)]
            else:
                moved = [parameters.with_bias(layer.layer, unit, b[unit, 0] + s * h) for s in (1, -1)]
            ahead, behind = (cost(p, spec, X, Y) for p in moved)
            assert layer.numeric[unit, column] == pytest.approx((ahead - behind) / (2 * h), abs=1e-9)


def spoiled(gradients: Gradients, layer: int, at: tuple[int, int], factor: float) -> Gradients:
    dW = [array.copy() for array in gradients.dW]
    dW[layer - 1][at] *= factor
    return Gradients(LayerList(dW), gradients.db, gradients.dZ)


def test_one_wrong_entry_is_found_and_named() -> None:
    spec = ExperimentSpec(hidden_units=(5, 4))
    parameters, (X, Y) = network((5, 4)), examples()
    gradients = spoiled(backward(parameters, spec, forward(parameters, spec, X), Y), 2, (3, 1), 1.001)
    check = GradientCheck(parameters, spec, X, Y, gradients=gradients)
    check.advance(math.inf)
    worst = check.result.worst
    assert worst is not None
    assert worst.target == Target("weight", 2, 3, 1)
    assert worst.agrees is False
    assert worst.relative_error == pytest.approx(0.001, rel=0.01)
    assert check.result.n_wrong == 1


def test_a_gradient_that_is_no_number_is_wrong_where_the_slope_is_one() -> None:
    spec = ExperimentSpec(hidden_units=(3,))
    parameters, (X, Y) = network((3,)), examples()
    passed = forward(parameters, spec, X)
    gradients = spoiled(backward(parameters, spec, passed, Y), 1, (0, 0), math.nan)
    comparison = compare_entry(parameters, spec, passed, gradients, Y, Target("weight", 1, 0, 0))
    assert comparison.relative_error == math.inf
    assert comparison.agrees is False


def test_a_step_across_the_bend_of_relu_is_counted_and_no_error() -> None:
    # The first example has z = 0 exactly: its two evaluations lie on different sides of the bend.
    parameters = Parameters(([[1.0, 0.0]], [[0.7]]), ([[0.0]], [[0.1]]))
    spec = ExperimentSpec(hidden_units=(1,), activation="relu")
    X, Y = np.array([[0.0, 1.0, -2.0], [1.0, 1.0, 1.0]]), np.array([[0.0, 1.0, 0.0]])
    passed = forward(parameters, spec, X)
    target = Target("bias", 1, 0)
    comparison = compare_entry(parameters, spec, passed, backward(parameters, spec, passed, Y), Y, target)
    assert comparison.n_bent == 1
    assert abs(comparison.analytic - comparison.numeric) > 0.01
    assert comparison.agrees is True
    result = check_gradients(parameters, spec, X, Y)
    assert result.n_bent > 0
    assert result.n_wrong == 0


def test_where_every_example_lies_on_the_bend_nothing_is_said() -> None:
    parameters = Parameters((np.zeros((2, 2)), np.ones((1, 2))), (np.zeros((2, 1)), np.zeros((1, 1))))
    spec = ExperimentSpec(hidden_units=(2,), activation="relu")
    result = check_gradients(parameters, spec, *examples())
    assert result.n_not_compared == 6
    assert result.n_wrong == 0
    assert result.worst is not None
    assert result.worst.target.layer == 2


def test_where_the_cost_is_not_finite_there_is_no_worst() -> None:
    parameters = Parameters((np.full((2, 2), 1e300), np.full((1, 2), 1e300)), (np.zeros((2, 1)), np.zeros((1, 1))))
    spec = ExperimentSpec(hidden_units=(2,), activation="linear")
    result = check_gradients(parameters, spec, np.full((2, 3), 1e6), np.zeros((1, 3)))
    assert result.n_not_compared == result.n_entries
    assert result.worst is None
    assert math.isnan(result.worst_relative_error)


@pytest.mark.parametrize("penalty", PENALTIES)
def test_the_penalty_is_left_out_unless_asked_for_and_then_on_both_sides(penalty) -> None:
    spec = ExperimentSpec(hidden_units=(3,), penalty=penalty, penalty_rate=0.5)
    parameters, (X, Y) = network((3,)), examples()
    without, with_it = (check_gradients(parameters, spec, X, Y, with_penalty=flag) for flag in (False, True))
    slope = 0.5 * PENALTIES[penalty].gradient(parameters.weights[0])
    np.testing.assert_allclose(with_it.entries[0].analytic[:, :-1], without.entries[0].analytic[:, :-1] + slope)
    np.testing.assert_array_equal(with_it.entries[0].numeric[:, -1], without.entries[0].numeric[:, -1])
    assert max(without.worst_relative_error, with_it.worst_relative_error) <= TOLERANCE


def test_slices_give_what_one_go_gives() -> None:
    spec = ExperimentSpec(hidden_units=(6, 5), activation="sigmoid")
    parameters, (X, Y) = network((6, 5)), examples(1000)
    check, done = GradientCheck(parameters, spec, X, Y), [0]
    while not check.advance(0.0):
        done.append(check.n_done)
        assert np.isnan(check.result.entries[-1].analytic).any()
    assert done == sorted(set(done))
    assert check.n_done == check.n_entries
    whole = check_gradients(parameters, spec, X, Y)
    for mine, theirs in zip(check.result.entries, whole.entries, strict=True):
        np.testing.assert_array_equal(mine.numeric, theirs.numeric)
    assert check.result.worst == whole.worst


def test_eight_layers_of_sixteen_units_are_checked_within_two_seconds() -> None:
    hidden = (16,) * 8
    parameters, (X, Y) = network(hidden), examples(250)
    begun = perf_counter()
    result = check_gradients(parameters, ExperimentSpec(hidden_units=hidden), X, Y)
    assert perf_counter() - begun < 2.0
    assert result.n_entries == 1969
    assert result.worst_relative_error <= 1e-6


def test_one_weight_alone_is_the_entry_of_the_whole_check() -> None:
    spec = ExperimentSpec(hidden_units=(8, 6))
    parameters, (X, Y) = network((8, 6)), examples(250)
    entries = check_gradients(parameters, spec, X, Y).entries[1]
    assert numeric_gradient(parameters, spec, X, Y, Target("weight", 2, 4, 7)) == pytest.approx(
        (entries.analytic[4, 7], entries.numeric[4, 7]), rel=1e-9
    )
    assert numeric_gradient(parameters, spec, X, Y, Target("bias", 2, 5)) == pytest.approx(
        (entries.analytic[5, -1], entries.numeric[5, -1]), rel=1e-9
    )


def test_no_step_moves_a_z_twice_as_far_as_it_should() -> None:
    X, Y = examples()
    X *= 1e5
    result = check_gradients(network((3,)), ExperimentSpec(hidden_units=(3,)), X, Y)
    largest = np.append(np.abs(X).max(axis=1), 1.0)
    assert (result.entries[0].step.min(axis=0) * largest < 2.0 * STEP).all()


def test_large_coordinates_and_saturated_units_raise_no_alarm() -> None:
    X, Y = examples()
    for activation in ("tanh", "sigmoid", "relu"):
        spec = ExperimentSpec(hidden_units=(6, 4), activation=activation)
        assert check_gradients(network((6, 4)), spec, 1e4 * X, Y).n_wrong == 0


@pytest.mark.parametrize(
    "target",
    [
        Target("unit", 1, 0),
        Target("weight", 0, 0, 0),
        Target("weight", 3, 0, 0),
        Target("weight", 1, 4, 0),
        Target("weight", 1, 0, 2),
        Target("bias", 1, -1),
        Target("weight", 1, 0),
    ],
)
def test_what_has_no_gradient_is_refused(target) -> None:
    spec = ExperimentSpec(hidden_units=(4,))
    with pytest.raises(InvalidInputError, match="target"):
        numeric_gradient(network((4,)), spec, *examples(), target)


def test_no_examples_are_refused() -> None:
    with pytest.raises(InvalidInputError, match="at least one"):
        check_gradients(network((4,)), ExperimentSpec(), np.empty((2, 0)), np.empty((1, 0)))


def test_a_sample_holds_distinct_places_in_order_of_both_parities() -> None:
    places = sample_places(10_000, 500)
    assert len(np.unique(places)) == 500
    assert (np.diff(places) > 0).all()
    assert 0.4 < (places % 2).mean() < 0.6
    np.testing.assert_array_equal(sample_places(3, 500), [0, 1, 2])
