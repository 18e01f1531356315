"""Laws of the penalties: their gradient is their slope, biases are free, and the in-place form agrees."""

import numpy as np
import pytest

from core.model.penalties import PENALTIES

W = np.random.default_rng(0).normal(size=(4, 3))

every_penalty = pytest.mark.parametrize("penalty", PENALTIES.values(), ids=PENALTIES.keys())


def test_the_values_are_those_of_the_formulas_summed_over_the_layers() -> None:
    layers = (np.array([[1.0, -2.0]]), np.array([[3.0]]))
    values = {name: penalty.value(layers) for name, penalty in PENALTIES.items()}
    assert values == {"none": 0.0, "l1": 6.0, "l2": 7.0}


@every_penalty
def test_the_gradient_is_the_slope_of_the_value(penalty) -> None:
    direction = np.random.default_rng(1).normal(size=W.shape)
    step = 1e-6
    slope = (penalty.value([W + step * direction]) - penalty.value([W - step * direction])) / (2 * step)
    assert np.sum(penalty.gradient(W) * direction) == pytest.approx(slope, rel=1e-8, abs=1e-12)


@every_penalty
def test_the_in_place_form_adds_the_same_gradient_at_weights_and_nothing_at_biases(penalty) -> None:
    theta = W.ravel().copy()
    rates = np.where(np.arange(theta.size) % 4 == 3, 0.0, 0.3)
    gradient = np.ones_like(theta)
    penalty.add_in_place(theta, rates, gradient, np.empty_like(theta))
    np.testing.assert_allclose(gradient, 1.0 + rates * penalty.gradient(W).ravel(), rtol=1e-15)
    np.testing.assert_array_equal(theta, W.ravel())


def test_l1_does_not_push_a_weight_away_from_zero() -> None:
    assert PENALTIES["l1"].gradient(np.zeros((1, 1))) == 0.0
