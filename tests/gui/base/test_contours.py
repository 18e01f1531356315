"""Marching squares against curves that are known, and the laws that hold for the contour of any field."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from core.arrays import FloatArray
from gui.base.contours import Contour, contour

FIELDS = arrays(np.float64, st.tuples(st.integers(2, 7), st.integers(2, 7)), elements=st.integers(-3, 3).map(float))


def polylines(lines: Contour) -> Iterator[FloatArray]:
    yield from np.split(lines.points, np.flatnonzero(lines.starts)[1:]) if lines.points.size else ()


def grid(n: int) -> tuple[FloatArray, FloatArray]:
    axis = np.arange(n, dtype=np.float64)
    column, row = np.meshgrid(axis, axis)
    return column, row


def test_the_contour_of_a_cone_is_one_closed_circle() -> None:
    column, row = grid(60)
    lines = contour(np.hypot(column - 30.2, row - 28.7), 17.0)
    assert lines.starts.sum() == 1
    assert lines.points[0] == pytest.approx(lines.points[-1])
    radii = np.hypot(lines.points[:, 0] - 30.2, lines.points[:, 1] - 28.7)
    assert radii == pytest.approx(17.0, abs=0.02)


def test_the_contour_of_a_slope_is_the_exact_straight_line() -> None:
    column, row = grid(20)
    lines = contour(2.0 * column - 3.0 * row, 4.5)
    (line,) = polylines(lines)
    assert 2.0 * line[:, 0] - 3.0 * line[:, 1] == pytest.approx(4.5)
    assert {0.0, 19.0} & {line[0, 0], line[0, 1]}
    assert {0.0, 19.0} & {line[-1, 0], line[-1, 1]}


@pytest.mark.parametrize(("level", "joined"), [(0.1, "low"), (-0.1, "high")])
def test_the_middle_of_a_saddle_decides_which_corners_are_joined(level: float, joined: str) -> None:
    field = np.array([[1.0, -1.0], [-1.0, 1.0]])
    lines = list(polylines(contour(field, level)))
    assert len(lines) == 2
    # Where the low ground is joined, the lines cut off the high corners (0, 0) and (1, 1), else the low ones.
    for line in lines:
        middle = line.mean(axis=0) - 0.5
        assert (middle[0] * middle[1] > 0) == (joined == "low")


def test_a_flat_field_and_a_field_of_one_row_have_no_contour() -> None:
    assert contour(np.full((9, 9), 0.5), 0.5).points.shape == (0, 2)
    assert contour(np.array([[0.0, 1.0]]), 0.5).points.shape == (0, 2)


def test_cells_that_are_not_finite_have_no_line_and_no_warning() -> None:
    column, _ = grid(8)
    column[3, :] = np.nan
    column[6, 2] = np.inf
    column[6, 5] = -np.inf
    lines = contour(column, 3.5)
    assert np.isfinite(lines.points).all()
    assert lines.points.size


@settings(max_examples=150, deadline=None)
@given(FIELDS)
def test_every_line_is_closed_or_ends_at_the_border(field: FloatArray) -> None:
    rows, columns = field.shape
    for line in polylines(contour(field, 0.5)):
        assert len(line) >= 2
        if not np.array_equal(line[0], line[-1]):
            for column, row in (line[0], line[-1]):
                assert column in (0, columns - 1) or row in (0, rows - 1)


@settings(max_examples=150, deadline=None)
@given(FIELDS)
def test_lines_cross_every_edge_between_high_and_low_and_no_other(field: FloatArray) -> None:
    above = field > 0.5
    n_crossed = np.count_nonzero(above[:, 1:] != above[:, :-1]) + np.count_nonzero(above[1:] != above[:-1])
    lines = contour(field, 0.5)
    n_closed = sum(np.array_equal(line[0], line[-1]) for line in polylines(lines))
    assert len(lines.points) - n_closed == n_crossed


@settings(max_examples=100, deadline=None)
@given(FIELDS)
def test_the_field_is_at_the_level_on_the_line(field: FloatArray) -> None:
    points = contour(field, 0.5).points
    low = np.floor(points).astype(int)
    high = np.ceil(points).astype(int)
    share = (points - low).max(axis=1) if len(points) else np.empty(0)
    here, there = field[low[:, 1], low[:, 0]], field[high[:, 1], high[:, 0]]
    assert here + (there - here) * share == pytest.approx(0.5)
