"""Laws of thinning, dashing and looking up loss curves, and of the part of them that is in view."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.training.history import Series
from core.training.snapshot import Curve
from gui.views.loss import curves
from gui.views.loss.geometry import LossAxes

LOSSES = st.floats(0.0, 1e6, allow_nan=False)


@st.composite
def random_curves(draw: st.DrawFn, max_size: int = 600) -> Curve:
    pairs = draw(st.lists(st.tuples(LOSSES, LOSSES), min_size=1, max_size=max_size))
    values = np.array(pairs)
    width = draw(st.integers(1, 50))
    return Curve(np.arange(len(values)) * float(width), values.min(axis=1), values.max(axis=1))


def curve_of(values: object, start: float = 0.0) -> Curve:
    array = np.array(values, dtype=float)
    return Curve(np.arange(len(array)) + start, array, array)


@given(random_curves(), st.integers(8, 200))
def test_thinning_keeps_every_extreme_in_few_vertices_from_left_to_right(curve: Curve, max_vertices: int) -> None:
    x, y = curves.polyline(curve, 0.0, float(curve.iterations[-1]), max_vertices)
    assert len(x) == len(y) <= max_vertices
    assert np.all(np.diff(x) >= 0)
    assert y.min() == curve.lows.min()
    assert y.max() == curve.highs.max()
    assert x[0] == curve.iterations[0]


@given(random_curves(), st.integers(8, 64), st.data())
def test_each_extreme_is_drawn_near_the_iteration_where_it_was(
    curve: Curve, max_vertices: int, data: st.DataObject
) -> None:
    bucket = data.draw(st.integers(0, len(curve.highs) - 1))
    x, y = curves.polyline(curve, 0.0, float(curve.iterations[-1]), max_vertices)
    group = int(np.searchsorted(x, curve.iterations[bucket], "right")) - 1
    around = y[max(group - 1, 0) : group + 2]
    if len(curve.highs) * 2 > max_vertices:
        assert around.min() <= curve.lows[bucket]
        assert around.max() >= curve.highs[bucket]


@given(random_curves(), st.data())
def test_a_window_shows_what_is_in_it_and_leaves_at_its_sides(curve: Curve, data: st.DataObject) -> None:
    first, last = sorted(data.draw(st.tuples(*[st.floats(0.0, float(curve.iterations[-1]))] * 2)))
    x, y = curves.polyline(curve, first, last, 2000)
    inside = (curve.iterations >= first) & (curve.iterations <= last)
    assert set(curve.highs[inside]) <= set(y)
    assert set(curve.lows[inside]) <= set(y)
    assert x[0] <= first
    assert x[-1] >= last or x[-1] == curve.iterations[-1]


def test_a_spike_of_one_iteration_in_thousands_is_still_drawn() -> None:
    values = np.full(4096, 0.2)
    values[2345] = 9.0
    x, y = curves.polyline(curve_of(values), 0.0, 4095.0, 500)
    assert y.max() == 9.0
    assert abs(x[np.argmax(y)] - 2345) <= 32


def test_a_growing_curve_keeps_the_vertices_it_had() -> None:
    values = np.random.default_rng(0).random(3000)
    before = curves.polyline(curve_of(values[:2900]), 0.0, 2899.0, 500)
    after = curves.polyline(curve_of(values), 0.0, 2999.0, 500)
    settled = len(before[0]) - 2
    assert np.array_equal(before[0][:settled], after[0][:settled])
    assert np.array_equal(np.sort(before[1][:settled]), np.sort(after[1][:settled]))


@pytest.mark.parametrize("n_iterations", [3000, 9000, 40_000])
def test_a_smooth_curve_is_drawn_smooth_after_thousands_of_iterations(n_iterations: int) -> None:
    series = Series()
    losses = 0.7 * np.exp(-5.0 * np.arange(n_iterations) / n_iterations)
    for iteration, loss in enumerate(losses):
        series.append(iteration, float(loss))
    x, y = curves.polyline(series.curve(), 0.0, float(n_iterations), 1000)
    assert len(x) <= 1000
    drawn = np.interp(np.arange(n_iterations - 200), x, y)
    step = 0.7 * 5.0 / 500  # what one of 500 groups falls by at most
    assert np.abs(drawn - losses[:-200]).max() < 0.5 * step
    slopes = np.diff(y)[:-2] / np.maximum(np.diff(x)[:-2], 1e-9)
    assert np.abs(slopes).max() < 2.5 * 0.7 * 5.0 / n_iterations, "no step is steeper than the curve"


def test_buckets_without_a_finite_value_are_left_out() -> None:
    x, y = curves.polyline(curve_of([1.0, math.nan, math.inf, 2.0]), 0.0, 3.0)
    assert x.tolist() == [0.0, 3.0]
    assert y.tolist() == [1.0, 2.0]


@pytest.mark.parametrize("values", [[], [0.7]])
def test_a_curve_of_nothing_or_of_one_value_has_as_many_vertices(values: list[float]) -> None:
    x, _ = curves.polyline(curve_of(values), 0.0, 10.0)
    assert len(x) == len(values)


def test_logarithms_are_finite_for_a_loss_of_zero() -> None:
    assert curves.logarithmic(np.array([0.0, -1.0, 100.0])).tolist() == [-16.0, -16.0, 2.0]


@given(random_curves(60), st.floats(0.1, 10), st.floats(0.01, 100))
def test_dashes_lie_on_the_line_and_have_their_length(curve: Curve, per_x: float, per_y: float) -> None:
    line = (curve.iterations, curve.lows)
    x, y = curves.dashes(line, (per_x, per_y), (6.0, 4.0))
    assert len(x) == len(y)
    assert len(x) % 2 == 0
    assert np.allclose(np.interp(x, *line), y, rtol=0, atol=1e-6 * max(1.0, float(np.max(line[1]))))
    drawn = np.hypot(np.diff(x)[::2] * per_x, np.diff(y)[::2] * per_y).sum()
    total = np.hypot(np.diff(line[0]) * per_x, np.diff(line[1]) * per_y).sum()
    assert drawn <= total * (1 + 1e-9)
    if total > 1000:
        assert drawn == pytest.approx(0.6 * total, rel=0.05)


@given(random_curves(), st.floats(-10, 40_000))
def test_a_looked_up_value_is_that_of_the_bucket_that_holds_the_iteration(curve: Curve, iteration: float) -> None:
    found = curves.value_at(curve, iteration)
    held = np.flatnonzero(curve.iterations <= iteration)
    assert found == ((curve.lows[held[-1]], curve.highs[held[-1]]) if len(held) else None)


def test_extremes_count_what_is_in_view_only_and_only_finite_values() -> None:
    curve = curve_of([9.0, math.nan, 0.0, 0.5, math.inf, 7.0])
    assert curves.extremes((curve,), 2.0, 4.0) == (0.0, 0.5, 0.5)
    assert curves.extremes((curve,), 4.0, 4.0) is None
    assert curves.extremes((curve_of([]),), 0.0, 4.0) is None
    assert curves.extremes((curve_of([0.0]),), 0.0, 4.0) == (0.0, curves.LOG_FLOOR, 0.0)


def test_a_full_batch_follows_the_training_loss_and_a_small_one_does_not() -> None:
    train = curve_of(0.7 * np.exp(-np.arange(301) / 50))
    full = Curve(train.iterations[:-1] + 1.0, train.lows[:-1], train.highs[:-1])
    assert curves.follows(full, train)
    assert curves.follows(Curve(train.iterations[:-1], train.lows[:-1], train.highs[:-1]), train)
    assert not curves.follows(Curve(full.iterations, full.lows * 0.7, full.highs * 1.3), train)
    assert curves.follows(curve_of([]), train)
    edited = full.highs.copy()
    edited[len(edited) // 2] *= 3.0  # a point was added just before that iteration
    assert curves.follows(Curve(full.iterations, full.lows, edited), train)


def test_zooming_keeps_the_iteration_under_the_pointer_and_fit_shows_all_again() -> None:
    shown = LossAxes()
    curve = curve_of(np.linspace(1.0, 0.0, 1001))
    shown.update((curve,), 1000.0)
    assert shown.x_range == (0.0, 1000.0)
    shown.zoom(0.5, 800.0)
    shown.update((curve,), 1000.0)
    assert shown.x_range == (400.0, 900.0)
    assert shown.y_range[1] < 1.0, "the loss axis fits what is in the window"
    shown.pan(1e9)
    shown.update((curve,), 1000.0)
    assert shown.x_range == (500.0, 1000.0)
    shown.fit()
    shown.update((curve,), 1000.0)
    assert shown.x_range == (0.0, 1000.0)


@given(st.lists(st.tuples(st.floats(0.01, 100), st.floats(0, 1000), st.floats(-500, 500)), max_size=30))
def test_no_zooming_and_panning_leaves_the_run_or_turns_the_axis_round(moves: list[tuple[float, float, float]]) -> None:
    shown, curve = LossAxes(), curve_of(np.linspace(1.0, 0.0, 1001))
    shown.update((curve,), 1000.0)
    for factor, at, by in moves:
        shown.zoom(factor, min(max(at, shown.x_range[0]), shown.x_range[1]))
        shown.pan(by)
        shown.update((curve,), 1000.0)
        low, high = shown.x_range
        assert -1e-6 <= low < high <= 1000.0 + 1e-6
        assert high - low >= 7.99 or shown.window is None


def runaway(n_sane: int, last: float) -> Curve:
    """A loss that falls from 0.7, then grows by a factor with each iteration up to ``last``."""
    sane = 0.7 * np.exp(-np.arange(n_sane) / 100.0)
    return curve_of(np.concatenate([sane, np.geomspace(1.0, last, 20)]))


@pytest.mark.parametrize("n_sane", [2, 30, 300, 3000])
@pytest.mark.parametrize("last", [1e3, 6e28, 1e300])
def test_a_loss_that_diverged_does_not_flatten_the_rest(n_sane: int, last: float) -> None:
    shown, curve = LossAxes(), runaway(n_sane, last)
    shown.update((curve,), float(len(curve.iterations)))
    assert 0.7 < shown.y_range[1] < 50.0
    (cut,) = shown.cuts
    assert cut.highest == last
    assert n_sane < cut.iteration < n_sane + 20
    shown.is_logarithmic = True
    shown.update((curve,), float(len(curve.iterations)))
    assert shown.y_range[1] >= math.log10(last) - 1e-9
    assert not shown.cuts


@pytest.mark.parametrize(
    "values", [np.geomspace(8.0, 1e-4, 500), np.r_[np.full(400, 1e-3), np.geomspace(2.0, 1e-3, 50)], np.full(50, 900.0)]
)
def test_a_loss_that_only_jumps_or_begins_high_is_shown_whole(values: np.ndarray) -> None:
    shown, curve = LossAxes(), curve_of(values)
    shown.update((curve,), float(len(values)))
    assert shown.y_range[1] >= values.max()
    assert not shown.cuts


def test_an_earlier_run_that_diverged_does_not_flatten_the_present_one() -> None:
    shown, curve = LossAxes(), curve_of(np.linspace(0.7, 0.1, 100))
    shown.update((curve,), 100.0, (runaway(20, 6e28),))
    assert shown.y_range[1] < 5.0
    assert [cut.highest for cut in shown.cuts] == [6e28]
    shown.update((curve,), 100.0, (curve_of(np.linspace(0.7, 1.0, 100)),))
    assert shown.y_range[1] >= 1.0
    assert not shown.cuts
    shown.update((curve,), 100.0, (curve_of(np.linspace(0.7, 4.0, 100)),))
    assert shown.y_range[1] < 1.6
    assert [cut.highest for cut in shown.cuts] == [4.0]
