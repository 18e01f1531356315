"""Laws of the start weights: their spread, their scale, their seed, and what the two bad starts do to learning."""

import math

import numpy as np
import pytest

from core import Trainer
from core.data.generators import DataSettings, generate
from core.experiment.spec import ExperimentSpec
from core.model.activations import ACTIVATIONS
from core.model.initializers import INITIALIZERS
from core.model.network import backward, forward, initial_parameters, one_hot

SHAPE = (300, 200)  # n_out, n_in: 60 000 draws, so a spread is known to about half a percent


def draw(name: str, scale: float = 1.0, seed: int = 0) -> np.ndarray:
    return INITIALIZERS[name].draw(SHAPE, scale, np.random.default_rng(seed))


@pytest.mark.parametrize(
    ("name", "spread"),
    [
        ("zeros", 0.0),
        ("constant", 0.0),
        ("normal", 0.5),
        ("uniform", 0.5 / math.sqrt(3)),
        ("xavier", 0.5 * math.sqrt(2 / 500)),
        ("he", 0.5 * math.sqrt(2 / 200)),
    ],
)
def test_the_spread_is_the_formulas_at_scale_one_half(name, spread) -> None:
    assert draw(name, 0.5).std() == pytest.approx(spread, rel=0.02)


@pytest.mark.parametrize("name", ["zeros", "normal", "uniform", "xavier", "he"])
def test_the_mean_is_zero(name) -> None:
    W = draw(name)
    assert abs(W.mean()) <= 4 * W.std() / math.sqrt(W.size)


def test_constant_puts_the_scale_everywhere_and_uniform_stays_inside_it() -> None:
    assert (draw("constant", 0.5) == 0.5).all()
    assert 0.499 < np.abs(draw("uniform", 0.5)).max() <= 0.5


@pytest.mark.parametrize("name", INITIALIZERS)
def test_the_same_seed_gives_the_same_weights_and_the_scale_is_a_factor(name) -> None:
    np.testing.assert_array_equal(draw(name, seed=3), draw(name, seed=3))
    np.testing.assert_allclose(draw(name, 2.0, seed=3), 2.0 * draw(name, 1.0, seed=3))
    if name not in ("zeros", "constant"):
        assert (draw(name, seed=3) != draw(name, seed=4)).any()


@pytest.mark.parametrize("name", INITIALIZERS)
def test_biases_start_at_zero_and_shapes_are_the_lectures(name) -> None:
    parameters = initial_parameters((2, 4, 3, 1), name, 1.0, np.random.default_rng(0))
    assert [W.shape for W in parameters.weights] == [(4, 2), (3, 4), (1, 3)]
    assert all((b == 0).all() for b in parameters.biases)


def examples() -> tuple[np.ndarray, np.ndarray]:
    X = np.random.default_rng(5).uniform(-5, 5, (2, 60))
    return X, one_hot((np.square(X).sum(axis=0) < 9).astype(int), 2)


@pytest.mark.parametrize("activation", ["tanh", "relu", "leaky_relu", "linear"])
def test_from_a_zero_start_the_weights_have_no_gradient_and_the_loss_is_log_2(activation) -> None:
    spec = ExperimentSpec(hidden_units=(4,), activation=activation)
    X, Y = examples()
    parameters = initial_parameters((2, 4, 1), "zeros", 1.0, np.random.default_rng(0))
    passed = forward(parameters, spec, X)
    gradients = backward(parameters, spec, passed, Y)
    assert (gradients.dW[1] == 0).all()
    assert (gradients.dW[2] == 0).all()
    assert (passed.A[2] == 0.5).all()


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_from_an_equal_start_all_units_of_a_layer_get_exactly_the_same_gradient(activation) -> None:
    spec = ExperimentSpec(hidden_units=(4,), activation=activation)
    X, Y = examples()
    parameters = initial_parameters((2, 4, 1), "constant", 0.5, np.random.default_rng(0))
    dW1 = backward(parameters, spec, forward(parameters, spec, X), Y).dW[1]
    assert (dW1 == dW1[0]).all()
    assert (dW1 != 0).any()


@pytest.mark.parametrize("name", INITIALIZERS)
def test_the_start_weights_do_not_depend_on_the_activation(name) -> None:
    """Also of those that are meant for some activations: runs with other ones begin with exactly the same numbers."""
    data = generate(DataSettings(n_samples=6))
    starts = [
        Trainer(ExperimentSpec(hidden_units=(5, 3), activation=activation, initializer=name, seed=7), data).parameters
        for activation in ACTIVATIONS
    ]
    for start in starts[1:]:
        assert start.equals(starts[0])
