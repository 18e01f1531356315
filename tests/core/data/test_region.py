"""The region of the plane and the standardisation of its points."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from core.data.dataset import Dataset
from core.data.generators import DATASETS, DataSettings, make_dataset
from core.data.names import DataNames
from core.data.region import USUAL_REGION, PlaneRegion, region_of
from core.data.standardisation import Standardisation, standardisation_of
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec

coordinates = st.floats(-1e6, 1e6, allow_subnormal=False)


@st.composite
def clouds(draw, elements=coordinates, min_size=1):
    return draw(npst.arrays(np.float64, (2, draw(st.integers(min_size, 12))), elements=elements))


class TestRegion:
    @given(clouds(st.floats(-6, 6), min_size=0))
    def test_points_within_six_are_shown_as_usual(self, points):
        assert region_of(points) == USUAL_REGION == PlaneRegion(0.0, 0.0, 6.0, 6.0)

    @given(clouds())
    def test_every_point_is_seen(self, points):
        region = region_of(points)
        assert region.holds(points).all()
        assert region_of(points) == region

    @given(clouds(st.floats(1.0, 2.0)), st.floats(-1e5, 1e5), st.floats(0.01, 1e4))
    def test_points_fill_the_region_well(self, shape, shift, size):
        points = (shape - 1.5) * 2.0 * size + shift
        reach = float(np.ptp(points, axis=1).max()) / 2.0
        region = region_of(points)
        if region != USUAL_REGION and reach > 1e-6 * abs(points).max():
            assert region.half_x1 == region.half_x2 <= 2.5 * reach

    @given(clouds())
    def test_ticks_are_round_and_two_to_twelve(self, points):
        region = region_of(points)
        for half, step, middle in zip(region.halves, region.steps, region.middle, strict=True):
            assert 2.0 * (1 - 1e-9) <= half / step <= 6.0
            assert float(f"{step:.0e}") == step
            assert middle / step == pytest.approx(round(middle / step), abs=1e-6)

    @given(clouds(st.floats(-40, 90), min_size=3), st.floats(0, 1), st.floats(0, 1))
    def test_a_point_moved_among_the_others_changes_nothing(self, points, right, up):
        region = region_of(points)
        lows, highs = points.min(axis=1), points.max(axis=1)
        inner = (lows + (highs - lows) * np.array([right, up]))[:, np.newaxis]
        inner = np.clip(inner, lows[:, np.newaxis], highs[:, np.newaxis])
        assert region_of(np.hstack((points, inner))) == region

    def test_a_small_move_of_the_outermost_point_seldom_changes_it(self):
        random = np.random.default_rng(0)
        n_changed = 0
        for _ in range(300):
            points = random.normal(random.normal(0, 30), random.uniform(1, 40), (2, 20))
            moved = points.copy()
            moved[:, points[0].argmax()] *= 1.01
            n_changed += region_of(points) != region_of(moved)
        assert n_changed < 30

    def test_strong_noise_keeps_the_origin_in_the_middle(self):
        region = region_of(make_dataset("circle", 2000, noise=1.0).points)
        assert (region.middle_x1, region.middle_x2) == (0.0, 0.0)
        assert region.half_x1 == region.half_x2 > 6.0

    @pytest.mark.parametrize(
        ("points", "region"),
        [
            ([[100.0], [100.0]], PlaneRegion(100.0, 100.0, 6.0, 6.0)),
            ([[0.0, 100.0], [0.0, 50.0]], PlaneRegion(0.0, 0.0, 120.0, 120.0)),
            ([[1900.0, 2020.0], [36.0, 42.0]], PlaneRegion(1960.0, 40.0, 80.0, 80.0)),
            ([[20.0, 21.0], [0.1, 0.9]], PlaneRegion(20.4, 0.4, 0.8, 0.8)),
            ([[7.0, -5.0], [0.0, 1.0]], PlaneRegion(0.0, 0.0, 8.0, 8.0)),
        ],
    )
    def test_regions_as_one_would_draw_them(self, points, region):
        assert region_of(np.array(points)) == region


class TestRegionOfATable:
    """Each axis fits its own column."""

    @given(clouds())
    def test_every_point_is_seen(self, points):
        assert region_of(points, is_table=True).holds(points).all()

    @given(clouds(min_size=0))
    def test_ticks_are_round_and_the_middle_lies_on_a_quarter_of_a_step(self, points):
        region = region_of(points, is_table=True)
        for half, step, middle in zip(region.halves, region.steps, region.middle, strict=True):
            assert 2.0 * (1 - 1e-9) <= half / step <= 6.0
            assert float(f"{step:.0e}") == step
            assert 4.0 * middle / step == pytest.approx(round(4.0 * middle / step), abs=1e-5)

    @given(clouds(st.floats(1.0, 2.0), min_size=2), st.floats(-1e3, 1e3), st.floats(0.01, 1e3), st.floats(0.01, 1e3))
    def test_each_column_fills_its_axis_whatever_the_other_one_is(self, shape, shift, across, up):
        points = (shape - 1.5) * np.array([[across], [up]]) + shift
        region, reaches = region_of(points, is_table=True), np.ptp(points, axis=1) / 2.0
        if region == USUAL_REGION:
            return
        for half, reach in zip(region.halves, reaches.tolist(), strict=True):
            if reach > 1e-6 * abs(points).max():
                assert half <= 3.2 * reach or region.has_equal_scales

    @given(clouds(st.floats(-9.0, 9.0).map(lambda value: round(value, 3)), min_size=2), st.integers(1, 4))
    def test_a_table_in_another_unit_is_shown_alike(self, points, power):
        near, far = (region_of(points * 10.0**p, is_table=True) for p in (power, power + 1))
        if USUAL_REGION in (near, far) or np.ptp(points, axis=1).min() == 0.0:
            return
        assert np.allclose(np.array(far.halves), 10.0 * np.array(near.halves))
        assert np.allclose(np.array(far.middle), 10.0 * np.array(near.middle))

    def test_the_order_of_points_does_not_matter_nor_do_inner_ones(self):
        points = np.random.default_rng(0).uniform(1.0, 3.0, (2, 50))
        region = region_of(points, is_table=True)
        assert region_of(points[:, ::-1], is_table=True) == region
        assert region_of(np.hstack((points, points.mean(axis=1, keepdims=True))), is_table=True) == region

    def test_a_small_move_of_the_outermost_point_seldom_changes_it(self):
        random = np.random.default_rng(0)
        n_changed = 0
        for _ in range(300):
            points = random.normal(random.normal(0, 30), random.uniform(1, 40), (2, 20))
            moved = points.copy()
            moved[:, points[0].argmax()] *= 1.01
            n_changed += region_of(points, is_table=True) != region_of(moved, is_table=True)
        assert n_changed < 45

    @pytest.mark.parametrize(
        ("points", "region"),
        [
            ([[1000.0, 3200.0], [55.0, 100.0]], PlaneRegion(2125.0, 77.5, 1200.0, 25.0)),
            ([[4.3, 7.9], [2.0, 4.4]], PlaneRegion(6.0, 3.25, 2.0, 2.0)),
            ([[0.0, 1.0], [0.0, 1.0]], PlaneRegion(0.5, 0.5, 0.6, 0.6)),
            ([[1.0, 6.9], [0.1, 2.5]], PlaneRegion(4.0, 1.25, 4.0, 1.5)),
            ([[-4.4, 4.5], [-4.0, 4.9]], USUAL_REGION),
            ([[-2.5, 2.4], [-2.0, 2.9]], PlaneRegion(0.0, 0.0, 4.0, 4.0)),
        ],
    )
    def test_tables_as_one_would_draw_them(self, points, region):
        assert region_of(np.array(points), is_table=True) == region

    def test_only_points_of_a_table_make_the_usual_square_smaller(self):
        small = Dataset([[0.1, 0.9], [0.2, 0.7]], [0, 1])
        experiment = Experiment.generated(ExperimentSpec(), DataSettings(name="empty"))
        assert experiment.with_data(small).region == USUAL_REGION
        table = experiment.with_imported(small, DataNames("small.csv"))
        assert table.region.half_x1 < 1.0
        assert table.with_data(small.with_points_removed((0, 1))).region == USUAL_REGION
        for kind in (name for name, kind in DATASETS.items() if not kind.names.has_own_columns):
            assert Experiment.generated(ExperimentSpec(), DataSettings(name=kind, noise=0.1)).region == USUAL_REGION


class TestStandardisation:
    @given(clouds(st.integers(-(10**6), 10**6).map(lambda number: number / 1000)))
    def test_training_points_have_mean_0_and_deviation_1_or_0(self, points):
        mask = np.ones(points.shape[1], dtype=bool)
        found = standardisation_of(points, mask)
        result = found.applied(points)
        for row, before in zip(result, points, strict=True):
            if np.ptp(before) <= 1e-9 * abs(before).max():
                assert abs(row).max() <= 1e-5
            else:
                assert row.mean() == pytest.approx(0.0, abs=1e-5)
                assert row.std() == pytest.approx(1.0, abs=1e-5)

    def test_test_points_have_no_say(self):
        points = np.array([[1.0, 3.0, 1e5], [2.0, 4.0, -1e5]])
        found = standardisation_of(points, np.array([True, True, False]))
        assert found == Standardisation((2.0, 3.0), (1.0, 1.0))

    def test_a_coordinate_that_never_changes_is_shifted_only(self):
        found = standardisation_of(np.array([[0.1, 0.1, 0.1], [1.0, 2.0, 3.0]]), np.ones(3, dtype=bool))
        assert found.deviations[0] == 1.0
        assert found.applied(np.array([[0.1], [2.0]])).tolist() == [[0.0], [0.0]]

    def test_without_training_points_it_changes_nothing(self):
        points = np.array([[5.0], [6.0]])
        found = standardisation_of(points, np.zeros(1, dtype=bool))
        assert np.array_equal(found.applied(points), points)

    def test_the_formula_has_its_numbers(self):
        texts = Standardisation((3.25, -0.5), (1.5, 20.0)).formula_texts()
        assert texts == ("x1′ = (x1 − 3.25) / 1.5", "x2′ = (x2 + 0.5) / 20")

    def test_a_far_mean_is_told_as_exactly_as_its_points_differ(self):
        texts = Standardisation((899_998.4321, 3.0), (3.3281, 123_456.0)).formula_texts()
        assert texts == ("x1′ = (x1 − 899998.432) / 3.328", "x2′ = (x2 − 3) / 123456")
        assert Standardisation((0.0, 0.0), (1e-30, 1e-5)).formula_texts()[0] == "x1′ = (x1 − 0) / 1e-30"
