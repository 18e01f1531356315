"""Numbers at the axes of the plane: round, different, in their place, and never on one another."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.data.region import USUAL_REGION, region_of
from gui.views.plane.geometry import AxisNumbers, AxisRoom, axis_numbers, widest_text

SIDES = st.floats(40.0, 2000.0)
DIGIT = 7.0


def length(text: str) -> float:
    return DIGIT * len(text)


def across(side: float) -> AxisRoom:
    return AxisRoom(40.0, 40.0 + side, 28.0, 14.0, 14.0)


def gaps(found: AxisNumbers, name: float) -> list[float]:
    """Free pixels between all neighbours, the name among them."""
    texts = [(at, length(text)) for at, text in zip(found.places, found.texts, strict=True)]
    entries = sorted([*texts, (found.name_place, name)])
    return [b - a - (wide + wider) / 2.0 for (a, wide), (b, wider) in pairwise(entries)]


def numbers_of(found: AxisNumbers) -> list[float]:
    return [float(text.replace("\N{MINUS SIGN}", "-")) for text in found.texts]


@pytest.mark.parametrize("side", [200.0, 420.0, 1600.0])
def test_usual_numbers_are_symmetric_about_zero(side: float) -> None:
    found = numbers_of(axis_numbers(USUAL_REGION.x1_limits, across(side), length))
    assert found == [-value + 0.0 for value in reversed(found)]
    assert 0.0 in found
    assert max(found) == 6.0


@given(
    st.lists(st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6)), min_size=1, max_size=4),
    st.floats(-6.0, 0.0),
    SIDES,
    st.booleans(),
)
def test_numbers_of_any_region_are_few_different_and_in_their_place(
    places: list[tuple[float, float]], power: float, side: float, is_table: bool
) -> None:
    points = np.array(places).T
    region = region_of(points[:, :1] + (points - points[:, :1]) * 10.0**power, is_table=is_table)
    for limits in (region.x1_limits, region.x2_limits):
        found, room = axis_numbers(limits, across(side), length), across(side)
        assert len(found.texts) <= 13
        assert len(set(found.texts)) == len(found.texts)
        values = [limits[0] + (at - room.low) / side * (limits[1] - limits[0]) for at in found.ticks]
        np.testing.assert_allclose(numbers_of(found), values, atol=2e-6 * (limits[1] - limits[0]))


@given(st.floats(-1e6, 1e6), st.floats(-5.0, 6.0), SIDES, st.booleans())
def test_no_number_touches_another_one_or_the_name(middle: float, power: float, side: float, is_upright: bool) -> None:
    half = max(10.0**power, 1e-9 * abs(middle))
    limits = middle - half, middle + half
    room = AxisRoom(40.0 + side, 40.0, 3.0, 2.0, 10.0) if is_upright else across(side)
    found = axis_numbers(limits, room, length)
    assert min(gaps(found, room.name), default=9.0) >= 7.99
    for at, text in zip(found.places, found.texts, strict=True):
        assert at - length(text) / 2.0 >= 40.0 - room.before - 1e-6 or side < length(text)
        assert at + length(text) / 2.0 <= 40.0 + side + room.after + 1e-6


def test_the_widest_number_is_known_before_there_is_room_for_it() -> None:
    assert widest_text((-6.0, 6.0), length) == length("-6")
    assert widest_text((999_998.5, 1_000_000.5), length) == length("1000000.5")
