"""Laws of the readable network: gradients that are slopes, the lecture's numbering, and sentences for wrong shapes."""

from __future__ import annotations

import itertools
from typing import NamedTuple

import numpy as np
import pytest

from core.errors import InvalidInputError
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
    predict,
)


class Architecture(NamedTuple):
    activations: tuple[str, ...]
    leak: float = 0.1
    loss: str = "cross_entropy"


HIDDEN = (5, 4, 3)


def examples(n_y: int, m: int = 12) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(100 + n_y)
    return random.normal(0, 2, (2, m)), one_hot(random.integers(0, max(2, n_y), m), max(2, n_y))


def network(depth: int, n_y: int, seed: int = 0) -> Parameters:
    random = np.random.default_rng(seed)
    drawn = initial_parameters((2, *HIDDEN[:depth], n_y), "he", 1.0, random)
    return Parameters(drawn.weights, tuple(random.normal(0, 0.3, b.shape) for b in drawn.biases))


def moved(parameters: Parameters, direction: Parameters, step: float) -> Parameters:
    return Parameters(
        tuple(W + step * D for W, D in zip(parameters.weights, direction.weights, strict=True)),
        tuple(b + step * d for b, d in zip(parameters.biases, direction.biases, strict=True)),
    )


def slope_along(gradients: Gradients, direction: Parameters) -> float:
    pairs = itertools.chain(
        zip(gradients.dW, direction.weights, strict=True), zip(gradients.db, direction.biases, strict=True)
    )
    return sum(float(np.sum(gradient * change)) for gradient, change in pairs)


@pytest.mark.parametrize("n_y", [1, 3])
@pytest.mark.parametrize("depth", [0, 1, 2, 3])
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", [*ACTIVATIONS, "mixed"])
def test_along_any_direction_the_gradient_is_the_slope_of_the_cost(activation, loss, depth, n_y) -> None:
    names = ("tanh", "relu", "sigmoid")[:depth] if activation == "mixed" else (activation,) * depth
    spec = Architecture(names, loss=loss)
    X, Y = examples(n_y)
    parameters = network(depth, n_y)
    gradients = backward(parameters, spec, forward(parameters, spec, X), Y)
    step = 1e-5
    for seed in range(1, 4):
        direction = network(depth, n_y, seed)
        ahead = cost(moved(parameters, direction, step), spec, X, Y)
        behind = cost(moved(parameters, direction, -step), spec, X, Y)
        measured, computed = (ahead - behind) / (2 * step), slope_along(gradients, direction)
        assert abs(measured - computed) <= 1e-6 * (abs(measured) + abs(computed))


def test_a_pass_by_hand_through_the_smallest_network() -> None:
    parameters = Parameters(([[2.0]], [[-1.0]]), ([[1.0]], [[0.5]]))
    spec = Architecture(("relu",))
    X, Y = np.array([[1.0, -1.0]]), np.array([[0.0, 1.0]])
    passed = forward(parameters, spec, X)
    np.testing.assert_array_equal(passed.Z[1], [[3.0, -1.0]])
    np.testing.assert_array_equal(passed.A[1], [[3.0, 0.0]])
    np.testing.assert_array_equal(passed.Z[2], [[-2.5, 0.5]])
    a = 1 / (1 + np.exp([2.5, -0.5]))
    np.testing.assert_allclose(passed.A[2], [a])
    gradients = backward(parameters, spec, passed, Y)
    np.testing.assert_allclose(gradients.dZ[2], [[a[0], a[1] - 1]])
    np.testing.assert_allclose(gradients.dW[2], [[3 * a[0] / 2]])
    np.testing.assert_allclose(gradients.db[2], [[(a[0] + a[1] - 1) / 2]])
    np.testing.assert_allclose(gradients.dZ[1], [[-a[0], 0.0]])
    np.testing.assert_allclose(gradients.dW[1], [[-a[0] / 2]])


def test_shapes_are_the_lectures_and_a0_is_x_itself() -> None:
    parameters, (X, Y) = network(2, 3), examples(3)
    spec = Architecture(("tanh", "relu"))
    passed = forward(parameters, spec, X)
    gradients = backward(parameters, spec, passed, Y)
    assert passed.A[0] is X
    assert [A.shape for A in passed.A] == [(2, 12), (5, 12), (4, 12), (3, 12)]
    assert [Z.shape for Z in passed.Z] == [dZ.shape for dZ in gradients.dZ] == [(5, 12), (4, 12), (3, 12)]
    assert [dW.shape for dW in gradients.dW] == [W.shape for W in parameters.weights]
    assert [db.shape for db in gradients.db] == [b.shape for b in parameters.biases]


def test_the_gradient_over_all_examples_is_the_mean_of_those_over_each() -> None:
    parameters, (X, Y) = network(2, 1), examples(1)
    spec = Architecture(("tanh", "sigmoid"))
    together = backward(parameters, spec, forward(parameters, spec, X), Y)
    each = [
        backward(parameters, spec, forward(parameters, spec, X[:, [k]]), Y[:, [k]]).dW[1] for k in range(X.shape[1])
    ]
    np.testing.assert_allclose(together.dW[1], np.mean(each, axis=0), atol=1e-15)


def test_layers_are_counted_from_1_and_layer_0_is_an_error_that_says_so() -> None:
    layers = LayerList([np.zeros(1), np.ones(1)])
    assert layers[2] == 1.0
    assert len(layers) == 2
    assert [float(array[0]) for array in layers] == [0.0, 1.0]
    for wrong in (0, -1, 3):
        with pytest.raises(IndexError, match="counted from 1 to 2"):
            layers[wrong]
    with pytest.raises(TypeError):
        layers[1:]


@pytest.mark.parametrize(
    ("weights", "biases", "sentence"),
    [
        ((), (), "each layer needs one of each"),
        (([[1.0, 2.0]],), (), "1 weight matrices and 0 biases"),
        (([[1.0, 2.0]], [[1.0, 2.0]]), ([[0.0]], [[0.0]]), r"W\[2\]: has shape \(1, 2\), expected \(any, 1\)"),
        (([[1.0, 2.0]],), ([0.0],), r"b\[1\]: has shape \(1,\), expected \(1, 1\)"),
        (([[1.0, np.nan]],), ([[0.0]],), r"W\[1\]: must hold finite numbers only"),
        ((np.zeros((0, 2)),), (np.zeros((0, 1)),), "a layer needs a unit"),
    ],
)
def test_parameters_that_do_not_fit_together_are_refused_with_both_shapes(weights, biases, sentence) -> None:
    with pytest.raises(InvalidInputError, match=sentence):
        Parameters(weights, biases)


def test_parameters_are_private_copies_that_nobody_can_write_to() -> None:
    W = np.ones((1, 2))
    parameters = Parameters((W,), (np.zeros((1, 1)),))
    W[0, 0] = 9.0
    assert parameters.weights[0][0, 0] == 1.0
    with pytest.raises(ValueError, match="read-only"):
        parameters.weights[0][0, 0] = 2.0


def test_parameters_know_their_layers_and_their_number() -> None:
    parameters = network(2, 1)
    assert parameters.layer_sizes == (2, 5, 4, 1)
    assert parameters.n_parameters == 5 * 3 + 4 * 6 + 1 * 5


def test_one_entry_is_changed_in_a_copy_and_nothing_else() -> None:
    parameters = network(2, 1)
    changed = parameters.with_weight(2, 3, 1, 7.0).with_bias(1, 4, -2.0)
    assert changed.weights[1][3, 1] == 7.0
    assert changed.biases[0][4, 0] == -2.0
    before, after = (np.concatenate([a.ravel() for a in (*p.weights, *p.biases)]) for p in (parameters, changed))
    assert np.count_nonzero(before != after) == 2


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda p: p.with_weight(0, 0, 0, 1.0), "layers are counted from 1 to 3"),
        (lambda p: p.with_weight(1, 5, 0, 1.0), r"W\[1\]: has shape \(5, 2\) and no entry \(5, 0\)"),
        (lambda p: p.with_bias(1, -1, 1.0), r"b\[1\]: has shape \(5, 1\) and no entry \(-1, 0\)"),
        (lambda p: p.with_bias(1, 0, float("nan")), "finite numbers only"),
    ],
)
def test_an_entry_that_does_not_exist_or_is_not_a_number_is_refused(change, sentence) -> None:
    with pytest.raises(InvalidInputError, match=sentence):
        change(network(2, 1))


def test_inputs_targets_and_activations_that_do_not_fit_are_refused_with_both_shapes() -> None:
    parameters, spec, (X, Y) = network(1, 1), Architecture(("tanh",)), examples(1)
    with pytest.raises(InvalidInputError, match=r"X: has shape \(3, 4\), expected \(2, m\)"):
        forward(parameters, spec, np.zeros((3, 4)))
    with pytest.raises(InvalidInputError, match="2 names for 1 hidden layers"):
        forward(parameters, Architecture(("tanh", "tanh")), X)
    passed = forward(parameters, spec, X)
    with pytest.raises(InvalidInputError, match=r"Y: has shape \(12,\), but the network's output has shape \(1, 12\)"):
        backward(parameters, spec, passed, Y[0])
    with pytest.raises(InvalidInputError, match="holds no example"):
        cost(parameters, spec, np.zeros((2, 0)), np.zeros((1, 0)))


def test_one_hot_and_predict_undo_each_other() -> None:
    for n_classes in (2, 3, 5):
        labels = np.arange(10) % n_classes
        np.testing.assert_array_equal(predict(one_hot(labels, n_classes)), labels)
    assert one_hot([0, 1, 1], 2).shape == (1, 3)
    assert one_hot([0, 2, 1], 3).shape == (3, 3)
    assert predict(np.array([[0.5]])) == 0


@pytest.mark.parametrize("labels", [[0, 3], [-1], [0.5], [[0, 1]]])
def test_labels_outside_the_classes_are_refused(labels) -> None:
    with pytest.raises(InvalidInputError, match="whole numbers from 0 to 2"):
        one_hot(labels, 3)
