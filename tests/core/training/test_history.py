"""The loss history keeps every iteration and every extreme in bounded memory."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_array_equal

from core.errors import InvalidInputError
from core.training.history import MAX_BUCKETS, History, Series

losses = st.lists(st.floats(-1e6, 1e6), max_size=300)


def filled(values: list[float], max_buckets: int = MAX_BUCKETS) -> Series:
    series = Series(max_buckets)
    for iteration, value in enumerate(values, start=1):
        series.append(iteration, value)
    return series


@given(losses)
def test_a_short_series_holds_each_value_as_it_came(values: list[float]) -> None:
    curve = filled(values).curve()
    assert_array_equal(curve.iterations, np.arange(1, len(values) + 1))
    assert_array_equal(curve.lows, values)
    assert_array_equal(curve.highs, values)


@given(losses.filter(bool), st.integers(1, 300))
def test_every_value_lies_between_the_low_and_the_high_of_its_bucket(values: list[float], looked_at: int) -> None:
    series = Series(8)
    for iteration, value in enumerate(values, start=1):
        series.append(iteration, value)
        if iteration % looked_at == 0:
            series.curve()  # looking in between must not change what is kept
    curve = series.curve()
    assert len(curve.iterations) <= 9
    assert (np.diff(curve.iterations) > 0).all()
    bucket = np.searchsorted(curve.iterations, np.arange(1, len(values) + 1), side="right") - 1
    for index in range(len(curve.iterations)):
        members = np.array(values)[bucket == index]
        assert curve.lows[index] == members.min()
        assert curve.highs[index] == members.max()


def test_a_long_run_takes_no_more_room_and_keeps_its_peak() -> None:
    values = [1.0] * 100_000
    values[77_777] = 1e9
    values[33_333] = -5.0
    curve = filled(values).curve()
    assert MAX_BUCKETS // 2 <= len(curve.iterations) <= MAX_BUCKETS + 1
    assert curve.highs.max() == 1e9
    assert curve.lows.min() == -5.0
    assert curve.iterations[0] == 1


@pytest.mark.parametrize("gap", [math.nan, math.inf, -math.inf])
def test_a_value_that_is_not_finite_is_left_out(gap: float) -> None:
    curve = filled([1.0, gap, 2.0]).curve()
    assert_array_equal(curve.iterations, [1, 3])
    assert_array_equal(curve.lows, [1.0, 2.0])


def test_a_curve_never_changes_after_it_was_taken() -> None:
    series = filled([3.0, 2.0])
    curve = series.curve()
    series.append(3, 1.0)
    series.curve()
    series.clear()
    assert_array_equal(curve.lows, [3.0, 2.0])
    with pytest.raises(ValueError, match="read-only"):
        curve.lows[0] = 0.0


def test_a_cleared_history_is_empty_and_starts_anew() -> None:
    history = History()
    for series in (history.batch, history.train, history.test):
        for iteration in range(10_000):
            series.append(iteration, 1.0)
    history.clear()
    history.batch.append(1, 0.5)
    curves = history.curves()
    assert_array_equal(curves.batch.iterations, [1])
    assert len(curves.train.iterations) == len(curves.test.iterations) == 0


@given(losses, losses)
def test_a_series_that_was_kept_goes_on_as_if_it_had_never_stopped(values: list[float], more: list[float]) -> None:
    straight, kept = filled(values, 8), Series(8)
    kept.restore(filled(values, 8).state)
    for iteration, value in enumerate(more, start=len(values) + 1):
        straight.append(iteration, value)
        kept.append(iteration, value)
    for mine, theirs in (
        (kept.curve().iterations, straight.curve().iterations),
        (kept.curve().lows, straight.curve().lows),
        (kept.curve().highs, straight.curve().highs),
    ):
        assert_array_equal(mine, theirs)


@given(losses.filter(bool), st.data())
def test_what_is_forgotten_is_gone_and_the_rest_stays(values: list[float], data: st.DataObject) -> None:
    series, iteration = filled(values, 512), data.draw(st.integers(0, len(values)))
    series.forget_after(iteration)
    assert_array_equal(series.curve().iterations, np.arange(1, iteration + 1))
    assert_array_equal(series.curve().lows, values[:iteration])
    coarse = filled(values, 8)
    coarse.forget_after(iteration)
    curve = coarse.curve()
    assert (curve.iterations <= max(iteration, 1)).all()
    assert (curve.highs <= max(values[:iteration], default=-math.inf)).all(), "no extreme of what is forgotten stays"
    assert (curve.lows >= min(values[:iteration], default=math.inf)).all()


def test_a_state_that_does_not_fit_together_is_refused() -> None:
    state = filled([1.0, 2.0]).state
    with pytest.raises(InvalidInputError):
        Series(4).restore(replace(state, width=0))
    with pytest.raises(InvalidInputError):
        Series(4).restore(replace(state, lows=state.lows[:1]))
    with pytest.raises(InvalidInputError):
        Series(4).restore(replace(state, n_partial=3))
