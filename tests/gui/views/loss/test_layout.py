"""Labels at curves: inside the plot, apart from each other, beside their own curve and off the others."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.arrays import FloatArray
from gui.views.loss import layout

AREA = (50.0, 20.0, 450.0, 220.0)


def falling(end_y: float, end_x: float = 450.0, rate: float = 4.0) -> FloatArray:
    """A loss curve on the screen: from the top left down to ``end_y``."""
    x = np.linspace(50.0, end_x, 120)
    return np.stack([x, end_y - (end_y - 40.0) * np.exp(-rate * (x - 50.0) / 400.0)], axis=1)


NONE = np.empty((0, 2))


def placed(
    lines: list[FloatArray], sizes: list[tuple[float, float]], unnamed: FloatArray = NONE
) -> list[tuple[float, float] | None]:
    return layout.label_places([layout.evenly(line) for line in lines], sizes, AREA, unnamed)


def boxes_of(places: list[tuple[float, float] | None], sizes: list[tuple[float, float]]) -> list[tuple[float, ...]]:
    return [
        (*place, place[0] + size[0], place[1] + size[1])
        for place, size in zip(places, sizes, strict=True)
        if place is not None
    ]


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(st.floats(45, 215), st.floats(60, 450), st.floats(0.5, 30), st.floats(10, 160)),
        min_size=1,
        max_size=12,
    ),
    st.floats(8, 40),
)
def test_no_label_leaves_the_plot_or_touches_another(
    curves: list[tuple[float, float, float, float]], height: float
) -> None:
    lines = [falling(y, x, rate) for y, x, rate, _ in curves]
    sizes = [(width, height) for *_, width in curves]
    boxes = boxes_of(placed(lines, sizes), sizes)
    assert boxes, "the first one always finds room"
    for index, (left, top, right, bottom) in enumerate(boxes):
        assert left >= AREA[0] - 1e-9
        assert top >= AREA[1] - 1e-9
        assert right <= AREA[2] + 1e-9
        assert bottom <= AREA[3] + 1e-9
        for other in boxes[:index]:
            assert left >= other[2] or right <= other[0] or top >= other[3] or bottom <= other[1]


@pytest.mark.parametrize("height", [11.0, 14.0, 30.0])
def test_learning_rates_side_by_side_are_all_named_beside_their_own_curve(height: float) -> None:
    lines = [falling(45.0, rate=0.2), falling(70.0, rate=1.0), falling(150.0, rate=3.0), falling(205.0, rate=12.0)]
    sizes = [(5.0 * height, height)] * 4
    places = placed(lines, sizes)
    assert None not in places
    for line, box in zip(lines, boxes_of(places, sizes), strict=True):
        near = (line[:, 0] >= box[0]) & (line[:, 0] <= box[2])
        distance = np.abs(line[near, 1] - (box[1] + box[3]) / 2).min()
        assert distance <= 1.5 * height


def test_a_short_run_has_its_label_behind_its_end_where_there_is_room() -> None:
    line = falling(120.0, end_x=150.0)
    ((left, top),) = placed([line], [(60.0, 12.0)])  # type: ignore[misc]
    assert left > 150.0
    assert top < line[-1, 1] < top + 12.0


def test_a_label_keeps_off_the_curves_where_it_can() -> None:
    lines = [falling(120.0), falling(125.0), falling(200.0)]
    sizes = [(60.0, 12.0)]
    ink = np.vstack([layout.evenly(line) for line in lines])
    (box,) = boxes_of(placed(lines[:1], sizes, ink[len(layout.evenly(lines[0])) :]), sizes)
    covered = (ink >= box[:2]).all(axis=1) & (ink <= box[2:]).all(axis=1)
    assert not covered.any()


def test_a_label_is_nearest_to_its_own_curve() -> None:
    """A low plot: a good rate, and one so large that its curve jumps and crosses the other before it ends below it."""
    good, jumping = falling(205.0, rate=2.0), falling(212.0, rate=9.0)
    jumping[:, 1] -= np.abs(60.0 * np.sin(np.arange(120.0))) * np.exp(-np.arange(120.0) / 40.0)
    lines, sizes = [jumping, good], [(45.0, 14.0)] * 2
    for index, box in enumerate(boxes_of(placed(lines, sizes), sizes)):
        own, other = (
            np.hypot(*(line - np.clip(line, box[:2], box[2:])).T).min()
            for line in map(layout.evenly, (lines[index], lines[1 - index]))
        )
        assert own + 3.0 <= other


def test_a_curve_out_of_sight_and_one_without_points_have_no_label() -> None:
    beside = falling(100.0) + np.array([1000.0, 0.0])
    places = placed([beside, NONE], [(20.0, 10.0)] * 2)
    assert places == [None, None]


def test_where_no_label_fits_there_is_none() -> None:
    assert placed([falling(100.0)], [(500.0, 10.0)]) == [None]


@given(
    st.lists(st.tuples(st.floats(40, 460), st.floats(0, 260)), min_size=1, max_size=4),
    st.lists(st.floats(10, 200), min_size=4, max_size=4),
    st.floats(8, 120),
    st.permutations([0, 1, 2, 3]),
)
def test_names_at_the_ends_of_curves_stay_in_the_plot_and_apart(
    ends: list[tuple[float, float]], widths: list[float], height: float, order: list[int]
) -> None:
    sizes = [(width, height) for width in widths[: len(ends)]]
    places = layout.end_label_places(np.array(ends), sizes, AREA, order)
    boxes = boxes_of(places, sizes)
    assert len(boxes) == min(len(ends), int((AREA[3] - AREA[1]) / (height + 1.0)))
    for left, top, right, bottom in boxes:
        assert AREA[0] <= left
        assert right <= AREA[2] + 1e-9
        assert AREA[1] - 1e-9 <= top
        assert bottom <= AREA[3] + 1e-9
    by_height = sorted(boxes, key=lambda box: box[1])
    assert all(one[3] <= other[1] + 1e-9 for one, other in pairwise(by_height))


def test_a_name_stands_right_of_the_end_of_its_curve_where_no_other_is_near() -> None:
    ends = np.array([[200.0, 60.0], [200.0, 150.0]])
    (left, top), (_, other_top) = layout.end_label_places(ends, [(80.0, 16.0)] * 2, AREA, ())
    assert (left, top, other_top) == (206.0, 52.0, 142.0)


def test_names_move_only_as_far_apart_as_they_have_to() -> None:
    ends = np.array([[200.0, 100.0], [200.0, 104.0]])
    (_, top), (_, other_top) = layout.end_label_places(ends, [(80.0, 16.0)] * 2, AREA, ())
    assert other_top - top == pytest.approx(17.0)
    assert (top + other_top) / 2 + 8.0 == pytest.approx(102.0)


def test_a_curve_of_which_nothing_is_to_be_seen_has_no_name() -> None:
    ends = np.array([[np.nan, np.nan], [200.0, 104.0]])
    assert layout.end_label_places(ends, [(80.0, 16.0)] * 2, AREA, ())[0] is None
