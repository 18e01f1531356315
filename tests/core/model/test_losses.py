"""Laws of the losses: finite and exact from the logits, gradients that are slopes, and the right output activation."""

import math

import numpy as np
import pytest

from core.errors import InvalidInputError
from core.model.losses import LOSSES, losses_for, output_activation, softplus
from core.model.network import one_hot
from core.model.output_steps import LOG_BY_PARTS_SIZE

every_loss = pytest.mark.parametrize("loss", LOSSES)
several_outputs = pytest.mark.parametrize("n_y", [1, 3])


def some_logits_and_targets(n_y: int, m: int = 40) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(n_y)
    return random.normal(0, 2, (n_y, m)), one_hot(random.integers(0, max(2, n_y), m), max(2, n_y))


def test_cross_entropy_is_the_lectures_formula() -> None:
    Z, Y = some_logits_and_targets(1)
    A = 1 / (1 + np.exp(-Z))
    expected = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    assert LOSSES["cross_entropy"].value(Z, Y) == pytest.approx(expected, rel=1e-13)


def test_squared_error_is_half_the_mean_of_the_squares_summed_over_outputs() -> None:
    Z, Y = some_logits_and_targets(3)
    A = 1 / (1 + np.exp(-Z))
    assert LOSSES["squared_error"].value(Z, Y) == pytest.approx(np.sum((A - Y) ** 2) / (2 * 40), rel=1e-13)


def test_softmax_cross_entropy_is_the_mean_of_minus_log_of_the_right_output() -> None:
    Z, Y = some_logits_and_targets(3)
    A = output_activation("cross_entropy", 3).value(Z)
    expected = -np.mean(np.log((A * Y).sum(axis=0)))
    assert LOSSES["cross_entropy"].value(Z, Y) == pytest.approx(expected, rel=1e-13)


@pytest.mark.parametrize(("z", "y", "expected"), [(1000, 1, 0), (1000, 0, 1000), (-1000, 1, 1000), (-1000, 0, 0)])
def test_cross_entropy_is_exact_where_the_output_is_rounded_to_0_or_1(z, y, expected) -> None:
    Z, Y = np.array([[float(z)]]), np.array([[float(y)]])
    assert LOSSES["cross_entropy"].value(Z, Y) == expected
    assert output_step_loss("cross_entropy", Z, Y) == expected


@pytest.mark.parametrize(("right", "expected"), [(0, 0.0), (1, 2000.0), (2, 1000.0)])
def test_softmax_cross_entropy_is_exact_far_out(right, expected) -> None:
    Z, Y = np.array([[1000.0], [-1000.0], [0.0]]), one_hot([right], 3)
    assert LOSSES["cross_entropy"].value(Z, Y) == expected
    assert output_step_loss("cross_entropy", Z, Y) == expected


def test_a_tiny_cross_entropy_keeps_its_digits() -> None:
    Z, Y = np.array([[40.0]]), np.array([[1.0]])
    assert LOSSES["cross_entropy"].value(Z, Y) == pytest.approx(math.exp(-40), rel=1e-14)
    assert output_step_loss("cross_entropy", Z, Y) == pytest.approx(math.exp(-40), rel=1e-14)


def test_softplus_is_log_1_plus_exp() -> None:
    np.testing.assert_allclose(softplus(np.array([-3.0, 0.0, 3.0])), np.log(1 + np.exp([-3.0, 0.0, 3.0])))


@every_loss
@several_outputs
def test_the_output_gradient_is_m_times_the_slope_of_the_loss(loss, n_y) -> None:
    Z, Y = some_logits_and_targets(n_y, m=5)
    A = output_activation(loss, n_y).value(Z)
    dZ = LOSSES[loss].output_gradient(A, Y)
    step = 1e-6
    for entry in np.ndindex(Z.shape):
        bump = np.zeros_like(Z)
        bump[entry] = step
        slope = (LOSSES[loss].value(Z + bump, Y) - LOSSES[loss].value(Z - bump, Y)) / (2 * step)
        assert dZ[entry] == pytest.approx(5 * slope, abs=1e-8)


@every_loss
@several_outputs
def test_the_loss_is_the_mean_of_the_examples_losses(loss, n_y) -> None:
    Z, Y = some_logits_and_targets(n_y)
    each = LOSSES[loss].per_example(Z, Y)
    assert each.shape == (40,)
    assert (each >= 0).all()
    assert LOSSES[loss].value(Z, Y) == pytest.approx(each.mean())


@every_loss
@several_outputs
@pytest.mark.parametrize("m", [40, 2 * LOG_BY_PARTS_SIZE])
def test_the_in_place_output_step_gives_the_same_loss_and_gradient(loss, n_y, m) -> None:
    Z, Y = some_logits_and_targets(n_y, m)
    A = output_activation(loss, n_y).value(Z)
    step = LOSSES[loss].form(n_y).step(n_y, m)
    signs = step.signs(Y)
    step.Z[:] = Z
    assert step.loss(signs) == pytest.approx(LOSSES[loss].value(Z, Y), rel=1e-13)
    step.gradient(signs / m)
    np.testing.assert_allclose(step.dZ, LOSSES[loss].output_gradient(A, Y) / m, rtol=0, atol=1e-15)


@pytest.mark.parametrize("m", [1, LOG_BY_PARTS_SIZE])
def test_certain_outputs_give_a_loss_and_a_gradient_that_are_right_in_their_last_digits(m) -> None:
    Z, Y = np.tile([[-800.0, -40.0, 40.0, 800.0]], m), np.zeros((1, 4 * m))
    step = LOSSES["cross_entropy"].form(1).step(*Z.shape)
    step.Z[:] = Z
    with np.errstate(over="ignore"):
        assert step.loss(step.signs(Y)) == pytest.approx((math.exp(-40) + 40 + 800) / 4, rel=1e-14)
        step.gradient(step.signs(Y))
    np.testing.assert_allclose(step.dZ[0, :4], [0.0, math.exp(-40), 1.0, 1.0], rtol=1e-14)


@every_loss
def test_a_loss_over_no_examples_is_refused(loss) -> None:
    with pytest.raises(InvalidInputError, match="there is no example"):
        LOSSES[loss].value(np.zeros((1, 0)), np.zeros((1, 0)))


def test_the_output_is_softmax_only_for_cross_entropy_over_several_classes() -> None:
    names = {(loss, n): output_activation(loss, n).name for loss in LOSSES for n in (1, 3)}
    assert names == {
        ("cross_entropy", 1): "sigmoid",
        ("cross_entropy", 3): "softmax",
        ("linear_squared_error", 1): "linear",
        ("linear_squared_error", 3): "linear",
        ("squared_error", 1): "sigmoid",
        ("squared_error", 3): "sigmoid",
        **{(loss, n): "linear" for loss in losses_for(is_regression=True) for n in (1, 3)},
    }


def output_step_loss(loss: str, Z: np.ndarray, Y: np.ndarray) -> float:
    step = LOSSES[loss].form(len(Z)).step(*Z.shape)
    step.Z[:] = Z
    return step.loss(step.signs(Y))
