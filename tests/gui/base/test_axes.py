"""Laws of axes that stay put, their ticks, and the labels of the ticks."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gui.base import axes

POSITIVE = st.floats(1e-12, 1e12)


@given(POSITIVE)
def test_round_ends_are_the_next_ones(value: float) -> None:
    up, down = axes.round_up(value), axes.round_down(value)
    assert value * (1 - 1e-9) <= up <= 1.5 * value
    assert value / 2.6 <= down <= value * (1 + 1e-9)
    assert axes.round_up(up) == pytest.approx(up, rel=1e-9)
    assert axes.round_down(down) == pytest.approx(down, rel=1e-9)


@given(st.lists(st.floats(0.0, 1e6), min_size=1, max_size=50))
def test_an_axis_holds_what_is_needed_and_moves_only_when_it_must(needs: list[float]) -> None:
    shown = 0.0
    for needed in needs:
        new = axes.steady_end(needed, shown, 1.0)
        assert new >= needed * (1 - 1e-9)
        assert new == shown or max(needed, 1.0) > shown or max(needed, 1.0) < 0.4 * shown
        shown = new


@example([(1.0, 1.0)])
@given(st.lists(st.tuples(POSITIVE, POSITIVE), min_size=1, max_size=20))
@example([(1.0, 1.0)])
def test_a_logarithmic_axis_holds_what_is_needed_over_at_least_a_decade(needs: list[tuple[float, float]]) -> None:
    shown = (0.0, 0.0)
    for pair in needs:
        low, high = min(pair), max(pair)
        shown = axes.steady_decades(low, high, shown)
        assert shown[0] <= math.log10(low) + 1e-9
        assert shown[1] >= math.log10(high) - 1e-9
        assert shown[1] - shown[0] >= 1 - 1e-9


def test_a_run_of_thousands_of_iterations_moves_the_axis_a_few_times_only() -> None:
    shown, ends = 0.0, []
    for iteration in range(10_000):
        shown = axes.steady_end(float(iteration), shown, 10.0)
        ends.append(shown)
    assert len(set(ends)) <= 31


@given(POSITIVE, st.floats(1.001, 1e3), st.integers(2, 8))
def test_ticks_are_inside_evenly_spaced_and_not_too_many(low: float, ratio: float, at_most: int) -> None:
    high = low * ratio
    found = np.array(axes.ticks(low, high, at_most))
    assert len(found) <= at_most + 1
    assert np.all(found >= low * (1 - 1e-6))
    assert np.all(found <= high * (1 + 1e-6))
    if len(found) > 2:
        assert np.ptp(np.diff(found)) <= 1e-6 * high


@given(st.floats(-16, 6), st.floats(1, 20), st.integers(2, 8))
def test_logarithmic_ticks_are_inside_and_at_least_two(low: float, span: float, at_most: int) -> None:
    found = axes.decade_ticks(low, low + span, at_most)
    assert 1 <= len(found) <= max(at_most, 8) + 1
    assert all(low - 1e-6 <= tick <= low + span + 1e-6 for tick in found)


@given(
    st.lists(st.tuples(st.floats(0, 500), st.floats(5, 200)), max_size=12),
    st.floats(0, 12),
)
def test_labels_of_an_axis_never_touch_and_are_never_cut(labels: list[tuple[float, float]], gap: float) -> None:
    labels.sort()
    centres, sizes = [centre for centre, _ in labels], [size for _, size in labels]
    placed = axes.apart(centres, sizes, 0.0, 500.0, gap)
    spans = sorted((begin, begin + sizes[index]) for index, begin in placed.items())
    assert all(begin >= 0.0 and end <= 500.0 + 1e-6 for begin, end in spans)
    assert all(end + gap <= begin + 1e-6 for (_, end), (begin, _) in pairwise(spans))
    if labels:
        assert 0 in placed
