"""Places of the folded plane: the parts of the view, lines within a region, and what is under the pointer."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.data.region import PlaneRegion
from core.explain.projection import Cut
from gui.base.plane_coordinates import PlaneFrame
from gui.views.folded import geometry

NUMBERS = st.floats(-3.0, 3.0)


NEEDS = geometry.Needs(line=15, gutter=50, panel_width=240)


@pytest.mark.parametrize("size", [(300, 200), (700, 300), (400, 700), (1200, 280), (620, 440)])
def test_plot_and_panel_share_the_view_without_overlapping(size: tuple[int, int]) -> None:
    least = NEEDS.least_size(*size, 90)
    width, height = max(size[0], least[0]), max(size[1], least[1])
    parts = geometry.arrange(width, height, NEEDS, panel_height=90)
    (left, top, across, down), (x, y, panel_width, panel_height) = parts.plot, parts.panel
    assert left + across <= x or top + down <= y
    assert max(left + across, x + panel_width) <= width
    assert max(top + down, y + panel_height) <= height
    assert across >= NEEDS.plot[0]
    assert down >= NEEDS.plot[1]
    assert panel_width >= NEEDS.panel_width
    assert panel_height >= 90


def test_a_wide_view_has_its_panel_beside_the_plot_where_both_have_room() -> None:
    beside, below = geometry.arrange(900, 300, NEEDS, 90), geometry.arrange(400, 600, NEEDS, 90)
    assert beside.panel[1] == beside.plot[1]
    assert below.panel[1] > below.plot[1] + below.plot[3]
    assert not NEEDS.is_wide(400, 250)


@pytest.mark.parametrize("size", [(700, 130), (320, 130), (300, 60), (240, 200)])
def test_small_pictures_stand_side_by_side_where_they_have_room(size: tuple[int, int]) -> None:
    width, height = size
    boxes = geometry.strip_boxes(width, height, 5)
    assert len(boxes) == (5 if width > 280 else 0)
    for (left, _, side, _), (after, _, _, _) in itertools.pairwise(boxes):
        assert left + side < after
    for left, top, across, down in boxes:
        assert 0 <= left < left + across < width
        assert 0 <= top < top + down < height


@given(a=NUMBERS, b=NUMBERS, offset=NUMBERS, half_x1=st.floats(0.5, 8.0), middle=NUMBERS)
def test_a_straight_line_lies_on_its_border_from_edge_to_edge(
    a: float, b: float, offset: float, half_x1: float, middle: float
) -> None:
    region = PlaneRegion(middle, 0.5, half_x1, 2.0)
    normal = np.array([a, b])
    ends = geometry.straight_line(Cut(normal, offset), region)
    if ends is None:
        corners = region.from_unit(np.array([[-1.0, -1.0, 1.0, 1.0], [-1.0, 1.0, -1.0, 1.0]]))
        sides = normal @ corners + offset
        assert (sides >= -1e-9).all() or (sides <= 1e-9).all()
        return
    np.testing.assert_allclose(normal @ ends + offset, 0.0, atol=1e-9)
    np.testing.assert_allclose(np.abs(region.to_unit(ends)).max(axis=0), 1.0, atol=1e-9)


@given(a=NUMBERS.filter(lambda n: abs(n) > 0.1), b=NUMBERS, offset=st.floats(-0.2, 0.2))
def test_the_strokes_of_a_line_are_on_its_positive_side(a: float, b: float, offset: float) -> None:
    frame = PlaneFrame(40.0, 10.0, 200.0, PlaneRegion(0.0, 0.0, 2.0, 5.0))
    cut = Cut(np.array([a, b]), offset)
    ends = geometry.straight_line(cut, frame.region)
    assert ends is not None
    marks = geometry.side_marks(frame.to_pixels(ends))
    assert marks.size
    for foot, tip in marks:
        sides = [cut.normal @ np.array(frame.to_place(*place)) + offset for place in (foot, tip)]
        assert abs(sides[0]) < 1e-9 < sides[1]


@pytest.mark.parametrize("size", [1e-90, 1e200])
def test_a_line_of_very_small_or_large_weights_is_the_same_line(size: float) -> None:
    region = PlaneRegion(0.0, 0.0, 2.0, 2.0)
    ends = geometry.straight_line(Cut(np.array([1.0, 2.0]) * size, -size), region)
    expected = geometry.straight_line(Cut(np.array([1.0, 2.0]), -1.0), region)
    assert ends is not None
    assert expected is not None
    np.testing.assert_allclose(ends, expected)


def test_a_border_in_a_layer_with_one_unit_is_upright() -> None:
    ends = geometry.straight_line(Cut(np.array([2.0]), -1.0), PlaneRegion(0.0, 0.5, 3.0, 0.6))
    assert ends is not None
    np.testing.assert_allclose(ends[0], 0.5)
    np.testing.assert_allclose(sorted(ends[1]), [-0.1, 1.1])


def test_of_lines_only_what_can_be_seen_is_kept() -> None:
    places = np.array([[0.0, 0.5, 9.0, 12.0, 0.0, np.nan, 0.2, 0.3], [0.0, 0.0, 0.0, 0.0, 0.5, 0.5, 0.5, 0.5]])
    starts = np.array([True, False, False, False, True, False, False, False])
    kinds = np.array([0, 0, 0, 0, 1, 1, 1, 1])
    seen, begins, of = geometry.seen_parts(places, starts, kinds, PlaneRegion(0.0, 0.0, 1.0, 1.0))
    np.testing.assert_array_equal(seen[0], [0.0, 0.5, 9.0, 0.2, 0.3])
    np.testing.assert_array_equal(begins, [True, False, False, True, False])
    np.testing.assert_array_equal(of, [0, 0, 0, 1, 1])


def test_a_way_across_the_region_is_seen_though_both_its_ends_are_outside() -> None:
    places, starts = np.array([[-5.0, 5.0], [0.0, 0.0]]), np.array([True, False])
    seen, _, _ = geometry.seen_parts(places, starts, np.zeros(2, dtype=np.int64), PlaneRegion(0.0, 0.0, 1.0, 1.0))
    np.testing.assert_array_equal(seen, places)


@pytest.mark.parametrize("half", [0.4, 0.5, 0.6, 1.2, 2.5, 8.0, 300.0])
@pytest.mark.parametrize(("side", "size", "fewest"), [(220.0, 30.0, 3), (220.0, 15.0, 5), (90.0, 45.0, 1)])
def test_an_axis_has_as_many_numbers_as_have_room(half: float, side: float, size: float, fewest: int) -> None:
    ticks = geometry.axis_ticks((-half, half), side, lambda _: size)
    assert fewest <= len(ticks) <= side / size
    assert 0.0 in ticks
    assert all(abs(tick) <= half * 1.0001 for tick in ticks)


def test_an_arrow_leads_to_the_nearest_point_in_its_direction() -> None:
    places = np.array([[0.0, 10.0, 30.0, 0.0, 12.0, 1.0], [0.0, 2.0, 0.0, 20.0, 30.0, 3.0]])
    shown = np.array([True, True, True, True, True, True])
    assert geometry.next_towards(places, shown, 0, (1, 0)) == 1
    assert geometry.next_towards(places, shown, 1, (1, 0)) == 2
    assert geometry.next_towards(places, shown, 2, (1, 0)) == 2
    assert geometry.next_towards(places, shown, 0, (0, 1)) == 5
    shown[1] = False
    assert geometry.next_towards(places, shown, 0, (1, 0)) == 2
    assert geometry.next_towards(places, ~shown & False, None, (1, 0)) is None


def test_the_nearest_point_is_the_one_on_top_and_within_reach() -> None:
    places, shown = np.array([[0.0, 0.0, 50.0], [0.0, 0.0, 0.0]]), np.ones(3, dtype=np.bool_)
    assert geometry.nearest(places, shown, 1.0, 0.0) == 1
    assert geometry.nearest(places, shown, 25.0, 0.0) is None


def test_the_distance_to_lines_stops_at_their_ends() -> None:
    places = np.array([[0.0, 10.0, 10.0, 10.0], [0.0, 0.0, 20.0, 30.0]])
    starts = np.array([True, False, True, False])
    np.testing.assert_allclose(geometry.distances_to_line(places, starts, 5.0, 3.0), [3.0, np.inf, np.hypot(5.0, 17.0)])
    assert geometry.distances_to_line(places[:, :1], starts[:1], 0.0, 0.0).size == 0
