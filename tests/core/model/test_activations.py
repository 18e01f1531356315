"""Laws of the activation functions: right derivatives, facts that hold, no overflow, two forms that agree."""

import math

import numpy as np
import pytest

from core.model import activations
from core.model.activations import ACTIVATIONS, LECTURE_ACTIVATIONS, TANH_BY_EXP_SIZE, WIDE_TANH, sigmoid, softmax

LEAK = 0.1
EVERYWHERE = np.linspace(-8.0, 8.0, 1601)  # holds 0
AWAY_FROM_THE_KINK = EVERYWHERE[np.abs(EVERYWHERE) > 1e-3]

every_activation = pytest.mark.parametrize("activation", ACTIVATIONS.values(), ids=ACTIVATIONS.keys())


def test_the_lectures_four_come_first_and_further_ones_after_them_under_the_names_of_the_screen() -> None:
    labels = {name: record.label for name, record in ACTIVATIONS.items()}
    assert labels == {
        "sigmoid": "sigmoid",
        "tanh": "tanh",
        "relu": "ReLU",
        "leaky_relu": "leaky ReLU",
        "linear": "linear",
        "gelu": "GELU",
        "elu": "ELU",
    }
    assert tuple(labels)[:4] == LECTURE_ACTIVATIONS == ("sigmoid", "tanh", "relu", "leaky_relu")


@every_activation
def test_the_derivative_is_the_slope_of_the_value(activation) -> None:
    step = 1e-6
    above = activation.value(AWAY_FROM_THE_KINK + step, LEAK)
    below = activation.value(AWAY_FROM_THE_KINK - step, LEAK)
    slope = activation.derivative(AWAY_FROM_THE_KINK, LEAK)
    np.testing.assert_allclose(slope, (above - below) / (2 * step), atol=1e-8)


def test_at_exactly_zero_relu_has_slope_0_and_leaky_relu_the_leak() -> None:
    zero = np.zeros((1, 1))
    assert ACTIVATIONS["relu"].derivative(zero, LEAK) == 0.0
    assert ACTIVATIONS["leaky_relu"].derivative(zero, LEAK) == LEAK
    assert ACTIVATIONS["leaky_relu"].derivative(zero, 0.0) == ACTIVATIONS["relu"].derivative(zero, 0.0)


def test_leaky_relu_is_the_larger_of_leak_z_and_z_and_its_slope_below_zero_is_the_leak() -> None:
    leaky = ACTIVATIONS["leaky_relu"]
    np.testing.assert_array_equal(leaky.value(np.array([-2.0, 0.0, 3.0]), 0.1), [-0.2, 0.0, 3.0])
    np.testing.assert_array_equal(leaky.derivative(np.array([-2.0, 3.0]), 0.25), [0.25, 1.0])


@every_activation
def test_the_range_holds_every_output(activation) -> None:
    lowest, highest = activation.output_range
    A = activation.value(np.array([-1000.0, -1.0, 0.0, 1.0, 1000.0]), LEAK)
    assert lowest <= A.min()
    assert A.max() <= highest
    reaches_far = np.abs(A).max() > 2
    assert reaches_far == (math.inf in (highest, -lowest))


@every_activation
def test_it_saturates_exactly_if_the_slope_is_lost_on_both_sides(activation) -> None:
    slopes = activation.derivative(np.array([-50.0, 50.0]), LEAK)
    assert activation.saturates == bool((slopes < 1e-12).all())


@every_activation
def test_it_can_die_exactly_if_output_and_slope_can_both_be_zero(activation) -> None:
    Z = np.array([-3.0])
    dead = activation.value(Z, LEAK) == 0 and activation.derivative(Z, LEAK) == 0
    assert activation.can_die == dead


@every_activation
def test_it_is_zero_centred_exactly_if_it_is_odd(activation) -> None:
    odd = np.allclose(activation.value(-EVERYWHERE, LEAK), -activation.value(EVERYWHERE, LEAK))
    assert activation.zero_centred == odd


@every_activation
def test_every_record_says_what_it_is_in_words(activation) -> None:
    assert activation.formula.startswith("g(z) = ")
    assert activation.derivative_formula.startswith("g′(z) = ")
    assert all(sentence.endswith(".") for sentence, _ in activation.statements)
    assert activation.statements


@every_activation
@pytest.mark.parametrize("size", [1, TANH_BY_EXP_SIZE - 1, TANH_BY_EXP_SIZE, 2000])
@pytest.mark.parametrize("is_wide", [WIDE_TANH, False])  # of a CPU without AVX-512, too
def test_the_in_place_form_equals_the_readable_one(activation, size, is_wide, monkeypatch) -> None:
    monkeypatch.setattr(activations, "WIDE_TANH", is_wide)
    Z = np.concatenate([np.random.default_rng(size).normal(0, 4, size - 1), [0.0]]).reshape(1, size)
    memory = Z.copy()
    overwrite = activation.overwrite(memory, LEAK)
    memory *= overwrite.factor
    for operation in overwrite.operations:
        operation()
    np.testing.assert_allclose(memory, activation.value(Z, LEAK), rtol=0, atol=1e-15)
    np.testing.assert_allclose(activation.slopes(Z, memory, LEAK), activation.derivative(Z, LEAK), rtol=0, atol=1e-14)


@every_activation
def test_the_in_place_form_keeps_nan_so_that_a_run_away_is_seen(activation) -> None:
    memory = np.full((1, 3), np.nan)
    for operation in activation.overwrite(memory, LEAK).operations:
        operation()
    assert np.isnan(memory).all()


@every_activation
def test_far_out_every_slope_is_a_number_within_its_range(activation) -> None:
    Z = np.array([-1e300, -1e155, -1e5, -40.0, 0.0, 40.0, 1e5, 1e155, 1e300])
    A = activation.value(Z, LEAK)
    with np.errstate(all="ignore"):
        slopes = activation.slopes(Z, A, LEAK)
    for found in (slopes, activation.derivative(Z, LEAK)):
        assert (activation.slope_range[0] <= found).all()
        assert (found <= activation.slope_range[1]).all()
    assert np.isfinite(A).all()


@every_activation
def test_the_range_of_the_slope_is_not_wider_than_the_slope(activation) -> None:
    slopes = activation.derivative(EVERYWHERE, LEAK)
    reached = min(0.0, slopes.min()), slopes.max()
    assert reached == pytest.approx(activation.slope_range, abs=2e-3)


def test_gelu_is_within_half_a_thousandth_of_z_times_the_normal_distribution() -> None:
    exact = [z * (1.0 + math.erf(z / math.sqrt(2.0))) / 2.0 for z in EVERYWHERE]
    np.testing.assert_allclose(ACTIVATIONS["gelu"].value(EVERYWHERE, LEAK), exact, atol=5e-4)


def test_sigmoid_is_exact_and_silent_far_out() -> None:
    np.testing.assert_array_equal(sigmoid(np.array([-1000.0, 0.0, 1000.0])), [0.0, 0.5, 1.0])


def test_sigmoid_of_a_very_negative_logit_keeps_all_its_digits() -> None:
    Z = np.array([-700.0, -100.0, -40.0, -36.0, -20.0, -1.0])
    expected = np.exp(Z) / (1.0 + np.exp(Z))
    np.testing.assert_allclose(sigmoid(Z), expected, rtol=1e-14)
    np.testing.assert_allclose(ACTIVATIONS["sigmoid"].derivative(Z, 0.1), expected * (1.0 - expected), rtol=1e-14)


def test_softmax_columns_sum_to_one_also_far_out_and_for_two_classes_it_is_the_sigmoid_of_the_difference() -> None:
    Z = np.array([[1000.0, -3.0, 0.2], [-1000.0, 2.0, 0.1]])
    A = softmax(Z)
    np.testing.assert_allclose(A.sum(axis=0), 1.0)
    np.testing.assert_allclose(A[0], sigmoid(Z[0] - Z[1]), atol=1e-15)
