"""Where the parts of the plane's view lie: none on another, all in the area, and the square as large as can be."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from core.data.region import USUAL_REGION
from gui.views.plane.geometry import Box, PlaneLayout, PlaneParts, arrange, mark_places

WIDTHS, HEIGHTS, LINES = st.integers(230, 2000), st.integers(250, 1500), st.integers(11, 30)
MARKS = st.lists(st.integers(40, 180), max_size=4).map(tuple)


def parts_of(width: int, line: int, boxes: int, marks: tuple[int, ...], has_names: bool) -> PlaneParts:
    return PlaneParts(line, 40, (96, 150), (min(boxes, width), line + 6), (90, line + 6), marks, has_names)


def boxes_of(layout: PlaneLayout, parts: PlaneParts) -> list[Box]:
    frame = layout.frame
    square = int(frame.left), int(frame.top), int(frame.side), int(frame.side) + parts.axis_height
    marks = [layout.marks] if layout.marks else []
    return [layout.title, layout.buttons, layout.legend, layout.switches, square, *marks]


@given(WIDTHS, HEIGHTS, LINES, st.integers(120, 330), MARKS, st.booleans())
def test_all_parts_lie_in_the_area_and_none_on_another(
    width: int, height: int, line: int, boxes: int, marks: tuple[int, ...], has_names: bool
) -> None:
    parts = parts_of(width, line, boxes, marks, has_names)
    layout = arrange((0, 0, width, height), parts, USUAL_REGION)
    found = boxes_of(layout, parts)
    for x, y, w, h in found:
        assert x >= 0
        assert x + w <= width
        assert y >= 0
        if layout.frame.side > 40:
            assert y + h <= height
    for (x, y, w, h), (x2, y2, w2, h2) in combinations(found, 2):
        assert x + w <= x2 or x2 + w2 <= x or y + h <= y2 + 3 or y2 + h2 <= y + 3


@given(WIDTHS, LINES, st.integers(120, 330), MARKS, st.booleans())
def test_at_its_own_height_the_square_takes_the_whole_width_and_nothing_is_left_over(
    width: int, line: int, boxes: int, marks: tuple[int, ...], has_names: bool
) -> None:
    parts = parts_of(width, line, boxes, marks, has_names)
    height = parts.height_for(width)
    layout = arrange((0, 0, width, height), parts, USUAL_REGION)
    frame = layout.frame
    assert (frame.left, frame.left + frame.side) == (40, width) or frame.side < 200
    _, y, _, h = max(layout.legend, layout.switches, key=lambda part: part[1] + part[3])
    if layout.marks or not marks:
        assert layout.marks is None or layout.marks[3] == parts.marks_height(layout.marks[2])
        assert height - 6 <= y + h <= height
    assert arrange((0, 0, width, height + 100), parts, USUAL_REGION).frame.side == frame.side


def test_the_legend_of_the_points_gives_way_where_the_square_would_be_too_small() -> None:
    parts = PlaneParts(17, 40, (96, 150), (230, 22), (90, 24), (60, 60, 60, 60))
    assert arrange((0, 0, 420, 480), parts, USUAL_REGION).marks
    assert arrange((0, 0, 260, parts.height_for(260)), parts, USUAL_REGION).marks
    low = arrange((0, 0, 420, 280), parts, USUAL_REGION)
    assert not low.marks
    assert low.frame.side == 280 - parts.height_around(420, with_marks=False)


def test_a_narrow_legend_of_the_points_takes_several_rows() -> None:
    parts = PlaneParts(17, 40, (96, 150), (100, 22), (90, 24), (80, 80, 80, 80))
    assert [row for _, row in mark_places(parts.marks, 200)] == [0, 0, 1, 1]
    assert parts.marks_height(200) == 2 * parts.row + 3


@given(st.lists(st.integers(20, 150), max_size=6), st.integers(150, 600))
def test_entries_of_a_legend_follow_one_another_within_its_width(widths: list[int], width: int) -> None:
    places = mark_places(widths, width)
    assert all(x + wide <= width for (x, _), wide in zip(places, widths, strict=True))
    for n in range(len(widths) - 1):
        (x, row), (next_x, next_row) = places[n], places[n + 1]
        assert (next_row == row and next_x > x + widths[n]) or (next_row == row + 1 and next_x == 0)
