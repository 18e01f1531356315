"""Laws of the optimizers: first steps by hand, the textbook's equations, and two landscapes walked to the bottom."""

import math

import numpy as np
import pytest

from core.model.optimizer import FLUSH_PERIOD, OptimizerState
from core.model.optimizers import OPTIMIZERS

every_optimizer = pytest.mark.parametrize("name", OPTIMIZERS)


def walk(name, gradient_of, start, learning_rate, n_steps) -> np.ndarray:
    theta = np.array(start, dtype=np.float64)
    state = OPTIMIZERS[name].new_state(theta.size)
    scratch = np.empty_like(theta)
    for _ in range(n_steps):
        OPTIMIZERS[name].update(theta, gradient_of(theta), state, learning_rate, scratch)
    return theta


def bowl_gradient(theta: np.ndarray) -> np.ndarray:
    return np.array([1.0, 10.0]) * (theta - np.array([3.0, -2.0]))


def rosenbrock_gradient(theta: np.ndarray) -> np.ndarray:
    x, y = theta
    return np.array([-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)])


@pytest.mark.parametrize(
    ("name", "learning_rate", "tolerance"),
    [("gradient_descent", 0.1, 1e-6), ("momentum", 0.02, 1e-6), ("rmsprop", 0.01, 0.02), ("adam", 0.05, 1e-4)],
)
def test_the_bottom_of_a_bowl_is_found(name, learning_rate, tolerance) -> None:
    end = walk(name, bowl_gradient, [-5.0, 5.0], learning_rate, 2000)
    np.testing.assert_allclose(end, [3.0, -2.0], atol=tolerance)


@pytest.mark.parametrize(
    ("name", "learning_rate", "tolerance"),
    [("gradient_descent", 1e-3, 0.05), ("momentum", 3e-4, 0.01), ("rmsprop", 1e-3, 0.05), ("adam", 0.02, 0.01)],
)
def test_rosenbrocks_valley_is_walked_to_its_minimum(name, learning_rate, tolerance) -> None:
    end = walk(name, rosenbrock_gradient, [-1.0, 1.0], learning_rate, 20_000)
    np.testing.assert_allclose(end, [1.0, 1.0], atol=tolerance)


@pytest.mark.parametrize(
    ("name", "expected_step"),
    [
        ("gradient_descent", 0.1 * 4.0),
        ("momentum", 0.1 * 4.0),
        ("rmsprop", 0.1 * 4.0 / (math.sqrt(0.1 * 16.0) + 1e-8)),
        ("adam", 0.1 * 4.0 / (4.0 + 1e-8)),
    ],
)
def test_the_first_step_is_the_one_computed_by_hand(name, expected_step) -> None:
    end = walk(name, lambda theta: np.array([4.0]), [1.0], 0.1, 1)
    assert end[0] == pytest.approx(1.0 - expected_step, rel=1e-14)


def test_momentums_second_step_carries_nine_tenths_of_the_first() -> None:
    end = walk("momentum", lambda theta: np.array([1.0]), [0.0], 0.1, 2)
    assert end[0] == pytest.approx(-0.1 - 0.19)


@pytest.mark.parametrize("size", [1e-3, 1.0, 1e6])
def test_adams_bias_correction_makes_every_step_along_a_steady_slope_as_long_as_the_rate(size) -> None:
    for n_steps in (1, 2, 10, 100):
        end = walk("adam", lambda theta: np.array([size]), [0.0], 0.01, n_steps)
        assert end[0] == pytest.approx(-0.01 * n_steps, rel=1e-4)


def test_adam_is_algorithm_1_of_its_paper() -> None:
    random = np.random.default_rng(0)
    theta = random.normal(size=7)
    expected, m, v = theta.copy(), np.zeros(7), np.zeros(7)
    state, scratch = OPTIMIZERS["adam"].new_state(7), np.empty(7)
    for t in range(1, 30):
        gradient = random.normal(size=7) * 1e-6  # small, so that epsilon counts
        m = 0.9 * m + 0.1 * gradient
        v = 0.999 * v + 0.001 * gradient**2
        expected -= 0.01 * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8)
        OPTIMIZERS["adam"].update(theta, gradient, state, 0.01, scratch)
    np.testing.assert_allclose(theta, expected, rtol=1e-13)
    np.testing.assert_allclose(state.slots[0], m, rtol=1e-12)
    np.testing.assert_allclose(state.slots[1], v, rtol=1e-12)


@every_optimizer
def test_a_copied_state_goes_on_exactly_as_the_original_and_shares_nothing(name) -> None:
    optimizer, random = OPTIMIZERS[name], np.random.default_rng(0)
    gradients = random.normal(size=(6, 5))
    theta, state, scratch = np.ones(5), optimizer.new_state(5), np.empty(5)
    for gradient in gradients[:3]:
        optimizer.update(theta, gradient, state, 0.1, scratch)
    saved_theta, saved_state = theta.copy(), state.copy()
    for gradient in gradients[3:]:
        optimizer.update(theta, gradient, state, 0.1, scratch)
    assert saved_state.step == 3
    for gradient in gradients[3:]:
        optimizer.update(saved_theta, gradient, saved_state, 0.1, scratch)
    np.testing.assert_array_equal(saved_theta, theta)
    assert saved_state.step == state.step == 6


@every_optimizer
def test_the_gradient_is_left_alone_and_no_gradient_means_no_move(name) -> None:
    optimizer = OPTIMIZERS[name]
    theta, gradient = np.ones(3), np.zeros(3)
    optimizer.update(theta, gradient, optimizer.new_state(3), 0.5, np.empty(3))
    np.testing.assert_array_equal(theta, np.ones(3))
    np.testing.assert_array_equal(gradient, np.zeros(3))


@every_optimizer
def test_what_is_remembered_of_gradients_that_are_gone_is_never_a_subnormal_number(name) -> None:
    tiny = np.finfo(np.float64).tiny
    theta, scratch = np.ones(6), np.empty(6)
    state = OPTIMIZERS[name].new_state(6)
    gradient = np.array([1.0, -1.0, 1e-3, 1e-6, 1e-9, -1e-12])
    for step in range(20_000):
        OPTIMIZERS[name].update(theta, gradient if step < 3 else np.zeros(6), state, 0.01, scratch)
        if step % 97 == 0:
            assert all(((slot == 0.0) | (np.abs(slot) >= tiny)).all() for slot in state.slots)
    assert all((slot == 0.0).all() for slot in state.slots[:1])


def test_several_runs_at_once_forget_what_is_negligible_as_each_alone() -> None:
    memory = np.random.default_rng(1).normal(size=(2, 4, 6)) * np.logspace(-260, -240, 6)
    stacked = OptimizerState(FLUSH_PERIOD - 1, tuple(memory.copy()))
    stacked.begin_update()
    for run in range(4):
        alone = OptimizerState(FLUSH_PERIOD - 1, tuple(memory[:, run].copy()))
        alone.begin_update()
        np.testing.assert_array_equal(alone.slots, np.array(stacked.slots)[:, run])
    assert 0 < np.count_nonzero(stacked.slots) < memory.size
