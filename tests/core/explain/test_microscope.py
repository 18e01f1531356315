"""The activation microscope: every measure against an independent computation, and no value that makes it raise."""

from __future__ import annotations

import itertools
import math
from time import perf_counter

import numpy as np
import pytest

from core.arrays import FloatArray
from core.data.generators import DataSettings, generate
from core.explain import microscope
from core.explain.microscope import (
    SATURATED_BELOW,
    EvaluationTimes,
    histogram,
    measure,
    sample,
    saturated_beyond,
)
from core.model.activations import ACTIVATIONS, LECTURE_ACTIVATIONS
from core.model.initializers import INITIALIZERS

LEAK = 0.1
NAMES = list(ACTIVATIONS)


def some_z(scale: float = 3.0, shape: tuple[int, int] = (4, 60)) -> FloatArray:
    return np.random.default_rng(1).standard_normal(shape) * scale


def numeric_slopes(name: str, z: FloatArray) -> FloatArray:
    value = ACTIVATIONS[name].value
    return (value(z + 1e-6, LEAK) - value(z - 1e-6, LEAK)) / 2e-6


@pytest.mark.parametrize("name", NAMES)
def test_means_and_shares_equal_those_of_outputs_and_finite_differences(name: str) -> None:
    Z = some_z()
    found = measure(name, sample(Z), LEAK)
    A, slopes = ACTIVATIONS[name].value(Z, LEAK), np.abs(numeric_slopes(name, Z))
    assert found.n_values == Z.size
    assert found.mean_output == pytest.approx(A.mean(), abs=1e-12)
    assert found.mean_slope == pytest.approx(slopes.mean(), abs=1e-8)
    assert found.zero_share == pytest.approx((A == 0.0).mean())
    expected = (slopes < SATURATED_BELOW * slopes.max()).mean() if name in ("sigmoid", "tanh") else 0.0
    assert found.saturated_share == pytest.approx(expected, abs=0.01)
    assert found.slope_at_largest == pytest.approx(numeric_slopes(name, np.array([Z.max()]))[0], abs=1e-8)


@pytest.mark.parametrize("name", ["sigmoid", "tanh"])
def test_saturation_begins_where_the_slope_has_fallen_to_a_tenth_of_its_steepest(name: str) -> None:
    edge = saturated_beyond(name)
    assert edge is not None
    steepest, at_edge = numeric_slopes(name, np.array([0.0, edge]))
    assert at_edge == pytest.approx(SATURATED_BELOW * steepest, rel=1e-6)
    just_beyond, just_within = (measure(name, sample(np.array([[z, -z]])), LEAK) for z in (edge + 1e-9, edge - 1e-9))
    assert (just_beyond.saturated_share, just_within.saturated_share) == (1.0, 0.0)


def test_only_what_flattens_on_both_sides_can_saturate() -> None:
    assert [name for name in NAMES if saturated_beyond(name) is not None] == ["sigmoid", "tanh"]
    assert measure("relu", sample(np.full((1, 5), -50.0)), LEAK).saturated_share == 0.0


def test_a_start_with_huge_weights_saturates_and_an_ordinary_one_does_not() -> None:
    """Circle, raw coordinates, 2-8-1, tanh: the setting of the lesson, at its start."""
    points = generate(DataSettings(name="circle")).points
    shares = []
    for initializer, scale in (("normal", 10.0), ("xavier", 1.0)):
        W = INITIALIZERS[initializer].draw((8, 2), scale, np.random.default_rng(0))
        shares.append(measure("tanh", sample(W @ points), LEAK).saturated_share)
    assert shares[0] > 0.85
    assert shares[1] < 0.4


def test_relu_loses_the_negative_half_and_leaky_relu_does_not() -> None:
    taken = sample(np.array([[-1.0, 2.0, -3.0, 4.0], [-1.0, -2.0, -3.0, 0.0]]))
    relu, leaky = (measure(name, taken, LEAK) for name in ("relu", "leaky_relu"))
    assert (relu.zero_share, relu.dead_units, relu.n_units) == (6 / 8, 1, 2)
    assert (leaky.zero_share, leaky.dead_units) == (1 / 8, 0)


def test_tanh_is_centred_where_z_is_and_sigmoid_is_not() -> None:
    Z = some_z()
    taken = sample(np.hstack([Z, -Z]))
    assert measure("tanh", taken, LEAK).mean_output == pytest.approx(0.0, abs=1e-12)
    assert measure("sigmoid", taken, LEAK).mean_output == pytest.approx(0.5)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_not_finite_is_left_out_and_counted(name: str) -> None:
    Z = some_z()
    broken = np.hstack([Z, np.array([[math.nan], [math.inf], [-math.inf], [math.nan]])])
    taken = sample(broken)
    assert taken.n_not_finite == 4
    assert measure(name, taken, LEAK).mean_output == pytest.approx(measure(name, sample(Z), LEAK).mean_output)
    nothing = measure(name, sample(np.full((2, 3), math.nan)), LEAK)
    assert nothing.n_values == 0
    assert nothing.dead_units == 0
    assert math.isnan(nothing.mean_output)
    assert math.isnan(nothing.saturated_share)


def test_a_sum_that_overflows_leaves_nothing_out() -> None:
    taken = sample(np.full((2, 4), 1e308))
    assert taken.n_not_finite == 0
    assert measure("tanh", taken, LEAK).saturated_share == 1.0
    assert measure("relu", taken, LEAK).slope_at_largest == 1.0


@pytest.mark.parametrize("name", NAMES)
def test_no_example_is_nothing_measured(name: str) -> None:
    found = measure(name, sample(np.empty((3, 0))), LEAK)
    assert found.n_values == 0
    assert found.dead_units == 0
    assert math.isnan(found.zero_share)


def test_a_histogram_counts_every_value_once_as_numpy_does() -> None:
    z = some_z().ravel()
    counts = histogram(z, -12.0, 12.0, 24)
    np.testing.assert_array_equal(counts, np.histogram(z, bins=24, range=(-12.0, 12.0))[0])
    assert histogram(np.array([-1e300, -5.0, 5.0, 1e300]), -1.0, 1.0, 7).tolist() == [2, 0, 0, 0, 0, 0, 2]
    assert histogram(np.empty(0), -1.0, 1.0, 3).tolist() == [0, 0, 0]


class ScriptedClock:
    """Advances a little with every reading, and by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 1e-6
        return self.now


def test_times_are_multiples_of_relus_and_measured_again_only_after_a_while() -> None:
    clock = ScriptedClock()
    times = EvaluationTimes(clock)
    assert times.relative("tanh") is None
    assert times.refresh(LEAK)
    # on this clock every evaluation takes the same time
    assert [times.relative(name) for name in LECTURE_ACTIVATIONS] == pytest.approx([1.0] * 4)
    assert times.relative("linear") is None
    assert not times.refresh(LEAK)
    clock.now += microscope.REFRESH_S
    assert times.refresh(LEAK)


def test_measuring_the_times_stays_within_its_budget_and_finds_exp_slower() -> None:
    times = EvaluationTimes()
    times.refresh(LEAK)
    budgets = []
    for _ in range(5):
        times = EvaluationTimes()
        start = perf_counter()
        times.refresh(LEAK)
        budgets.append(perf_counter() - start)
    assert min(budgets) < 0.005
    for name, other in itertools.product(("sigmoid", "tanh"), ("relu", "leaky_relu")):
        assert (times.seconds(name) or 0.0) > (times.seconds(other) or 1.0)
