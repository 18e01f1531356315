"""Places and sizes of the luck view: tiles, the parts of the charts, the bars of a histogram, the lines of curves."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from gui.views.luck import geometry
from gui.views.luck.geometry import TileGrid


@pytest.mark.parametrize(("n_tiles", "width"), [(1, 10.0), (7, 200.0), (100, 700.0)])
def test_each_tile_is_found_at_its_middle_and_only_what_is_seen_is_drawn(n_tiles: int, width: float) -> None:
    grid = TileGrid(n_tiles, width, 60.0, 90.0)
    for place in range(n_tiles):
        left, top, across, down = grid.box(place)
        assert grid.place_at(left + across / 2, top + down / 2) == place
        assert place in grid.seen(top, top + 1)
        assert top + down <= grid.height
    assert grid.place_at(-1.0, 5.0) is None
    assert grid.place_at(grid.n_columns * 66.0 + 1, 5.0) is None
    assert grid.place_at(5.0, grid.height + 10) is None


@pytest.mark.parametrize("n_results", [1, 2])
@pytest.mark.parametrize("width", [150.0, 300.0, 900.0])
def test_the_parts_of_the_charts_stand_apart_and_within_the_height_they_need(width: float, n_results: int) -> None:
    height = geometry.least_charts_height(width, 14.0, n_results, 2)
    boxes = geometry.chart_boxes(width, height, 14.0, n_results, 2)
    parts = [*boxes.shares, *([boxes.pairs] if boxes.pairs else []), *boxes.histograms, boxes.curves]
    for left, top, across, down in parts:
        assert left >= 0
        assert left + across <= width + 1e-9
        assert top + down <= height + 1e-9
        assert down >= 14.0
    for first, second in pairwise(parts):
        is_below = second[1] >= first[1] + first[3] - 1e-9
        assert is_below or second[0] >= first[0] + first[2]


@pytest.mark.parametrize(
    "reached", [(10,), (90,), (0, 10, 20, 20, 120), tuple(range(0, 2000, 10)), (30, 60, 90, 1200), (1, 2, 3)]
)
def test_every_run_is_in_one_bar_and_no_bar_lies_beyond_the_end(reached: tuple[int, ...]) -> None:
    end = geometry.histogram_end([reached, ()])
    width = geometry.bin_width([reached, ()], end)
    counts = geometry.bins(reached, width, end)
    assert counts.sum() == len(reached)
    assert (counts.size - 1) * width < end
    for number in reached:
        assert counts[max(-(-number // width) - 1, 0)] > 0
    assert 5 <= counts.size <= 2 * geometry.N_BINS  # neither one block nor a comb


def test_runs_at_regular_steps_leave_no_gaps_between_the_bars() -> None:
    reached = tuple(range(10, 1010, 10))
    end = geometry.histogram_end([reached])
    assert set(geometry.bins(reached, geometry.bin_width([reached], end), end).tolist()) == {5}


def test_a_curve_that_runs_away_leaves_the_box_at_its_top_and_does_not_flatten_the_others() -> None:
    tame, wild = np.array([0.7, 0.3, 0.1]), np.array([0.7, 1e200, np.inf])
    end = geometry.loss_end([tame, wild])
    assert end == pytest.approx(0.8)
    line = geometry.line_of(np.array([0, 50, 100]), wild, (10.0, 20.0, 100.0, 40.0), (100.0, end))
    assert line[:, 0].tolist() == [10.0, 60.0, 110.0]
    assert (line[1:, 1] < 20.0).all()
    assert np.isfinite(line).all()


def test_the_curves_end_soon_after_the_last_run_has_reached_the_goal_if_all_did() -> None:
    assert geometry.curves_end(2000, n_failed=0, last_reached=120) == 500.0
    assert geometry.curves_end(2000, n_failed=1, last_reached=120) == 2000.0
    assert geometry.curves_end(200, n_failed=0, last_reached=120) == 200.0
