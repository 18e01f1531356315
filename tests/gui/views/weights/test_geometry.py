"""Small plots as arrays: where they are, steady axes, and what of them belongs to what is pointed at."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from core.explain.target import Target
from gui.views.weights import geometry
from gui.views.weights.geometry import PlotAxes

BOX = (10.0, 20.0, 200.0, 100.0)


@pytest.mark.parametrize("counts", [(12, 5), (8,) * 6 + (1,), (1,), (7,), (272, 272, 17)])
@pytest.mark.parametrize("width", [150.0, 700.0, 2400.0])
def test_plots_stand_apart_in_rows_that_begin_with_each_layer(counts: tuple[int, ...], width: float) -> None:
    grid = geometry.plot_grid(counts, width, 260.0, 50.0, 15.0)
    left, top, across, down = grid.boxes.T
    assert len(grid.boxes) == sum(counts)
    assert left.min() >= 50.0
    assert (left + across).max() <= max(width, 60.0)
    assert (top - grid.title_height).min() >= 0.0
    assert (top + down).max() == grid.height
    assert set(left[np.cumsum((0, *counts[:-1]))]) == {left[0]}
    places = sorted(zip(top.tolist(), left.tolist(), strict=True))
    assert all(
        b[1] >= a[1] + across[0] or b[0] >= a[0] + down[0] + grid.title_height for a, b in itertools.pairwise(places)
    )
    for index in (0, len(left) - 1):
        middle = left[index] + across[index] / 2
        assert grid.at(middle, top[index] + 1.0) == grid.at(middle, top[index] - 2.0) == index


def test_few_plots_are_as_wide_as_there_is_room_and_in_as_few_rows_as_many_columns_would_be() -> None:
    assert geometry.plot_grid((7,), 1100.0, 200.0, 50.0, 15.0).n_columns == 7
    assert geometry.plot_grid((12,), 700.0, 200.0, 50.0, 15.0).n_columns == 4  # three rows, as five columns would be


def test_a_layer_alone_stands_as_its_matrix_where_there_is_room() -> None:
    assert geometry.plot_grid((12,), 700.0, 200.0, 50.0, 15.0, row_length=3).n_columns == 3
    assert geometry.plot_grid((18,), 700.0, 200.0, 50.0, 15.0, row_length=9).n_columns == 5


@pytest.mark.parametrize("is_logarithmic", [False, True])
def test_the_axes_stand_still_while_a_run_grows_a_little(is_logarithmic: bool) -> None:
    axes = PlotAxes()
    axes.is_logarithmic = is_logarithmic
    axes.update(np.array([[0.3, -0.02, 0.38]]), 103)
    before = axes.end, axes.y_range
    axes.update(np.array([[0.3, -0.02, 0.39]]), 110)
    assert (axes.end, axes.y_range) == before
    axes.update(np.array([[0.3, -9.0, 0.41]]), 500)
    assert axes.end >= 500
    assert axes.y_range != before[1]


def test_a_linear_axis_goes_through_0_and_has_round_ends() -> None:
    axes = PlotAxes()
    axes.update(np.array([[np.nan, 2.9], [-0.37, 1.0]]), 10)
    assert axes.y_range == (-0.4, 3.0)
    assert axes.ys(np.array([0.0]), BOX)[0] == axes.heights(np.array([0.0]), BOX)[0]
    axes.forget()
    axes.update(np.array([[-2.0, -1.0]]), 10)
    assert axes.y_range == (-2.0, 0.0)


def test_on_a_logarithmic_axis_what_is_0_lies_at_its_end_and_nothing_is_infinitely_deep() -> None:
    axes = PlotAxes()
    axes.is_logarithmic = True
    axes.update(np.array([[1e-300, 0.0, -1e-3, 1.0]]), 10)
    low, high = axes.y_range
    assert (low, high) == (-12.0, 0.0)
    y = axes.ys(np.array([0.0, 1e-300, 1.0, -1.0]), BOX)
    assert y[0] == y[1] == y.max() < BOX[1] + BOX[3]
    assert y[2] == y[3] == y.min() > BOX[1]


@pytest.mark.parametrize("values", [[1e308, -1e308], [np.inf, 1.0, np.nan], [], [np.nan, np.nan], [0.0, 0.0]])
@pytest.mark.parametrize("is_logarithmic", [False, True])
def test_without_a_value_there_is_an_axis(values: list[float], is_logarithmic: bool) -> None:
    axes = PlotAxes()
    axes.is_logarithmic = is_logarithmic
    axes.update(np.array([values]), 0)
    assert axes.y_range[0] < axes.y_range[1]
    assert np.isfinite(axes.ticks(100.0, 15.0)).all()


def test_a_curve_is_cut_where_its_sign_changes_or_a_value_is_missing() -> None:
    values = np.array([1.0, 2.0, np.nan, 1.0, -3.0, -4.0])
    x, y = np.arange(6.0), -values
    found = geometry.strokes(x, y, values, dashes_negative=False)
    assert found.positive[:, 0].tolist() == [0.0]
    assert found.negative[:, 0].tolist() == [3.0, 4.0]


def test_pieces_below_0_are_dashed_where_they_are_drawn_among_the_others() -> None:
    x, values = np.arange(100.0), np.full(100, -1.0)
    dashed = geometry.strokes(x, x, values, dashes_negative=True).negative
    assert 0.5 * 99 < len(dashed) < 0.8 * 99


def test_the_nearest_place_of_an_iteration() -> None:
    iterations = np.array([0.0, 4.0, 10.0])
    assert [geometry.nearest(iterations, one) for one in (-5, 1.9, 2.1, 6.9, 7.1, 99)] == [0, 0, 1, 1, 2, 2]
    assert geometry.nearest(iterations[:1], 7) == 0


def test_what_shows_a_part_or_the_whole_of_what_is_pointed_at_is_marked() -> None:
    weights = (Target("weight", 1, 0, 0), Target("bias", 1, 0), Target("weight", 1, 1, 0), Target("weight", 2, 0, 1))
    units, layers = (Target("unit", 1, 0), Target("unit", 1, 1)), (Target("layer", 1), Target("layer", 2))
    assert geometry.marked(weights, Target("unit", 1, 0)) == [0, 1]
    assert geometry.marked(weights, Target("bias", 1, 0)) == [1]
    assert geometry.marked(weights, Target("unit", 0, 0)) == [0, 2]
    assert geometry.marked(units, Target("weight", 1, 1, 0)) == [1]
    assert geometry.marked(layers, Target("bias", 2, 0)) == [1]
    assert geometry.marked(layers, Target("example", example=2)) == []
