"""The geometry of the plane: transforms that undo each other, hits, brush strokes, and room for everything."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.data.region import USUAL_HALF, USUAL_REGION, PlaneRegion
from gui.base.plane_coordinates import (
    PlaneFrame,
    ShownPoints,
    clamped,
    decimals,
    in_view,
    nearest_point,
    points_under_stroke,
    sprayed_places,
    value_at,
)

REGIONS = [
    USUAL_REGION,
    PlaneRegion(half_x1=1.0, half_x2=1.0),
    PlaneRegion(1005.0, -3.0, 8.0, 0.4),
    PlaneRegion(0.02, 0.005, 0.012, 12.0),
]
COORDINATES = st.floats(-20.0, 20.0)
PLACES = st.tuples(COORDINATES, COORDINATES)
FRAMES = st.builds(PlaneFrame, st.floats(0, 500), st.floats(0, 500), st.floats(40, 2000), st.sampled_from(REGIONS))


@given(FRAMES, PLACES)
def test_a_place_and_its_pixel_lead_to_each_other(frame: PlaneFrame, place: tuple[float, float]) -> None:
    place = frame.region.middle_x1 + place[0], frame.region.middle_x2 + place[1]
    assert frame.to_place(*frame.to_pixel(place)) == pytest.approx(place, abs=1e-9)


@given(FRAMES)
def test_the_corners_of_the_region_are_the_corners_of_the_square(frame: PlaneFrame) -> None:
    (left, right), (low, high) = frame.region.x1_limits, frame.region.x2_limits
    assert frame.to_pixel((left, high)) == pytest.approx((frame.left, frame.top))
    assert frame.to_pixel((right, low)) == pytest.approx((frame.left + frame.side, frame.top + frame.side))


@given(FRAMES, st.sampled_from(REGIONS))
def test_another_region_lies_where_its_corners_lie(frame: PlaneFrame, other: PlaneRegion) -> None:
    left, top, width, height = frame.area_of(other)
    assert (left, top) == pytest.approx(frame.to_pixel((other.x1_limits[0], other.x2_limits[1])))
    low_right = frame.to_pixel((other.x1_limits[1], other.x2_limits[0]))
    assert (left + width, top + height) == pytest.approx(low_right, rel=1e-6, abs=1e-5)


@given(st.sampled_from(REGIONS), PLACES)
def test_a_clamped_place_is_in_the_region_and_stays_if_it_was(region: PlaneRegion, place: tuple[float, float]) -> None:
    place = region.middle_x1 + place[0], region.middle_x2 + place[1]
    there = clamped(place, region)
    assert region.holds(np.array(there))
    if region.holds(np.array(place)):
        assert there == place


@pytest.mark.parametrize(
    ("half", "wanted"), [(6.0, 2), (8.0, 2), (12.0, 1), (600.0, 0), (6e5, 0), (0.6, 3), (0.012, 4)]
)
def test_a_coordinate_has_the_decimals_that_can_be_seen(half: float, wanted: int) -> None:
    assert decimals(half) == wanted


def test_of_points_at_one_place_the_one_on_top_is_hit() -> None:
    points = np.array([[1.0, 1.0, 4.0], [1.0, 1.0, 4.0]])
    everything = np.ones(3, dtype=np.bool_)
    assert nearest_point(points, everything, (1.1, 1.0), 0.2) == 1
    assert nearest_point(points, np.array([True, False, True]), (1.1, 1.0), 0.2) == 0
    assert nearest_point(points, everything, (2.0, 2.0), 0.2) is None
    assert nearest_point(np.empty((2, 0)), np.empty(0, dtype=np.bool_), (0.0, 0.0), 9.0) is None


@given(st.integers(0, 2**31), PLACES, PLACES, st.floats(0.01, 3.0))
def test_a_stroke_hits_what_many_small_steps_along_it_hit(
    seed: int, start: tuple[float, float], end: tuple[float, float], radius: float
) -> None:
    points = np.random.default_rng(seed).uniform(-USUAL_HALF, USUAL_HALF, (2, 60))
    shown = np.ones(60, dtype=np.bool_)
    share = np.linspace(0.0, 1.0, 400)
    way = np.array(start)[:, None] + (np.array(end) - np.array(start))[:, None] * share
    gaps = np.hypot(points[0][:, None] - way[0], points[1][:, None] - way[1]).min(axis=1)
    step = float(np.hypot(*(np.array(end) - np.array(start)))) / 399
    hit = set(points_under_stroke(points, shown, start, end, radius).tolist())
    assert set(np.flatnonzero(gaps <= radius - 1e-9).tolist()) <= hit
    assert hit <= set(np.flatnonzero(gaps <= radius + step + 1e-9).tolist())


@given(st.integers(0, 2**31), PLACES, PLACES, st.floats(0.01, 3.0), st.integers(0, 40))
def test_sprayed_places_lie_in_view_and_under_the_brush(
    seed: int, start: tuple[float, float], end: tuple[float, float], radius: float, count: int
) -> None:
    start, end = (tuple(np.clip(place, -1.0, 1.0).tolist()) for place in (start, end))
    places = sprayed_places(np.random.default_rng(seed), start, end, radius, count)
    assert places.shape == (2, count)
    assert np.abs(places).max(initial=0.0) <= 1.0
    everything = np.ones(count, dtype=np.bool_)
    assert points_under_stroke(places, everything, start, end, radius + 1e-9).size == count


@given(FRAMES, PLACES, PLACES)
def test_lengths_in_view_are_lengths_on_the_screen_on_both_axes(
    frame: PlaneFrame, first: tuple[float, float], second: tuple[float, float]
) -> None:
    region = frame.region
    places = [(region.middle_x1 + x1, region.middle_x2 + x2) for x1, x2 in (first, second)]
    on_screen = np.hypot(*np.subtract(*(frame.to_pixel(place) for place in places)))
    in_units = np.hypot(*np.subtract(*(in_view(place, region) for place in places)))
    assert in_units == pytest.approx(on_screen * frame.pixel, rel=1e-6, abs=1e-6)
    unit = region.to_unit(np.array(places).T)
    np.testing.assert_allclose(unit.T, [in_view(place, region) for place in places])
    np.testing.assert_allclose(region.from_unit(unit).T, places, rtol=1e-9, atol=1e-9)


@given(st.floats(-5.9, 5.9), st.floats(-5.9, 5.9))
def test_a_value_is_read_linearly_between_the_middles_of_the_cells(x1: float, x2: float) -> None:
    middles = (np.arange(100) + 0.5) / 100 * 2 * USUAL_HALF - USUAL_HALF
    field = 2.0 * middles[np.newaxis, :] - 3.0 * middles[::-1][:, np.newaxis]
    assert value_at(field, (x1, x2), USUAL_REGION) == pytest.approx(2.0 * x1 - 3.0 * x2)


def test_beyond_the_border_the_outermost_value_holds() -> None:
    field = np.arange(16.0).reshape(4, 4)
    assert value_at(field, (-100.0, 100.0), USUAL_REGION) == field[0, 0]
    assert value_at(field, (100.0, -100.0), USUAL_REGION) == field[3, 3]


def test_points_outside_the_plane_and_hidden_test_points_are_not_shown() -> None:
    points = np.array([[0.0, 7.0, 1.0], [0.0, 0.0, 6.0]])
    labels = np.array([0, 1, 1])
    trains = np.array([True, True, False])
    shown = ShownPoints.of(points, labels, trains, True, USUAL_REGION)
    assert shown.shown.tolist() == [True, False, True]
    assert shown.n_outside == 1
    assert ShownPoints.of(points, labels, trains, False, USUAL_REGION).shown.tolist() == [True, False, False]
    assert ShownPoints.none().n_points == 0
