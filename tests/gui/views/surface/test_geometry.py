"""Laws of the loss surface's geometry: what is seen is inside, scales stay steady, and every pixel has its loss."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.base.contours import label_place
from gui.views.surface import geometry
from gui.views.surface.geometry import Frame

PLACES = st.lists(st.tuples(st.floats(-1e3, 1e3), st.floats(-1e3, 1e3)), min_size=1, max_size=6).map(np.array)
WINDOW = (-2.0, 2.0, -1.0, 3.0)


@given(PLACES, st.sampled_from(["entries", "path", "random"]))
def test_the_whole_path_is_well_inside_at_home(places: np.ndarray, kind: str) -> None:
    left, right, bottom, top = geometry.home_window(places, kind)
    assert (left < places[:, 0]).all()
    assert (places[:, 0] < right).all()
    assert (bottom < places[:, 1]).all()
    assert (places[:, 1] < top).all()
    assert min(right - left, top - bottom) >= geometry.LEAST_SPAN[kind]


@given(PLACES)
def test_a_frame_leads_to_pixels_and_back(places: np.ndarray) -> None:
    frame = Frame((30.0, 10.0, 400.0, 200.0), geometry.home_window(places, "entries"))
    for place, (x, y) in zip(places.tolist(), frame.to_pixels(places).tolist(), strict=True):
        assert frame.to_place(x, y) == pytest.approx(tuple(place), abs=1e-6)
    assert frame.area_of(frame.window) == pytest.approx(frame.box)


@given(st.floats(-2, 2), st.floats(-1, 3), st.floats(0.1, 10))
def test_zooming_keeps_the_place_under_the_pointer(u: float, v: float, factor: float) -> None:
    before, after = (
        Frame((0.0, 0.0, 100.0, 100.0), window) for window in (WINDOW, geometry.zoomed(WINDOW, (u, v), factor))
    )
    place = np.array([[u, v]])
    np.testing.assert_allclose(before.to_pixels(place), after.to_pixels(place), atol=1e-6)


def test_zooming_and_moving_end_at_their_limits() -> None:
    window = WINDOW
    for _ in range(200):
        window = geometry.zoomed(window, (0.3, 0.3), 2.0)
    assert max(map(abs, window)) <= geometry.LARGEST_PLACE
    for _ in range(200):
        window = geometry.panned(window, 1.0, 0.0)
    assert max(map(abs, window)) <= geometry.LARGEST_PLACE
    for _ in range(200):
        window = geometry.zoomed(window, (0.3, 0.3), 0.5)
    assert window[0] < window[1]
    assert window[2] < window[3]


@given(st.floats(-50, 50), st.floats(-50, 50))
def test_a_window_that_follows_holds_the_run_and_what_it_held_before(u: float, v: float) -> None:
    left, right, bottom, top = geometry.followed(WINDOW, (u, v), widens=True)
    assert left < u < right
    assert bottom < v < top
    assert left <= WINDOW[0]
    assert right >= WINDOW[1]
    assert bottom <= WINDOW[2]
    assert top >= WINDOW[3]
    moved = geometry.followed(WINDOW, (u, v), widens=False)
    assert geometry.is_inside(moved, (u, v))
    assert moved[1] - moved[0] == pytest.approx(4.0)


@pytest.mark.parametrize("low", [1e-9, 1e-3, 0.04, 0.5, 0.69])
@pytest.mark.parametrize("ratio", [1.01, 1.5, 3.0, 6.0, 30.0, 1e3, 1e6])
def test_there_are_some_lines_between_the_ends_and_not_too_many(low: float, ratio: float) -> None:
    levels = geometry.contour_levels((low, low * ratio))
    assert 3 <= len(levels) <= 16
    assert all(low < level < low * ratio for level in levels)
    assert levels == sorted(levels)


def test_the_scale_stays_while_it_fits_and_most_of_it_is_used() -> None:
    losses = np.array([[0.1, 1.0]])
    ends = geometry.steady_ends(losses, None)
    assert ends[0] < 0.1 < 1.0 < ends[1]
    assert geometry.steady_ends(losses * 1.05, ends) == ends
    assert geometry.steady_ends(losses * 3.0, ends) != ends
    assert geometry.steady_ends(np.array([[0.3, 0.5]]), ends) != ends
    assert geometry.steady_ends(np.array([[np.inf]]), ends) == ends


def test_every_pixel_has_the_shade_of_the_loss_there() -> None:
    # log J is a plane here, which is what is linear between places
    u, v = np.meshgrid(np.linspace(0, 1, 9), np.linspace(0, 1, 9))
    losses = np.exp(2.0 * u - 1.0 * v)
    ends = (math.exp(-1.5), math.exp(2.5))
    levels = geometry.shades(losses, ends, 40, 20)
    assert levels.shape == (20, 40)
    x, y = (np.arange(40) + 0.5) / 40, 1.0 - (np.arange(20) + 0.5) / 20
    expected = 255 * (2.0 * x[np.newaxis] - y[:, np.newaxis] + 1.5) / 4.0
    assert np.abs(levels - expected).max() <= 0.51


def test_where_there_is_no_number_the_shade_is_the_highest() -> None:
    levels = geometry.shades(np.full((4, 4), np.inf), (0.1, 1.0), 8, 8)
    assert (levels == 255).all()


def test_a_simplified_path_keeps_its_ends_and_its_shape() -> None:
    angle = np.linspace(0, 6, 2000)
    places = np.stack([100 + 80 * np.cos(angle), 100 + 80 * np.sin(angle)], axis=1)
    found = geometry.simplified(places)
    assert len(found) < 600
    np.testing.assert_array_equal(found[[0, -1]], places[[0, -1]])
    distances = np.abs(places[:, np.newaxis] - found).max(axis=2).min(axis=1)
    assert distances.max() <= 2.0


def test_a_number_stands_on_its_line_and_well_inside() -> None:
    line = np.stack([np.linspace(0, 63, 64), np.full(64, 20.0)], axis=1)
    place = label_place(line, (64, 64))
    assert place is not None
    assert place.tolist() == [43.0, 20.0]
    assert label_place(line * [1.0, 0.0], (64, 64)) is None


def test_the_axis_of_the_profile_stays_while_it_is_used() -> None:
    ends = geometry.profile_ends(-0.1, 0.02, (0.0, 0.0))
    assert ends[0] < -0.1 < 0.02 < ends[1]
    assert geometry.profile_ends(-0.08, 0.01, ends) == ends
    assert geometry.profile_ends(-0.01, 0.0, ends) != ends
