"""A sketched boundary is compared with the one that the network has."""

from __future__ import annotations

import numpy as np
import pytest

from core import Dataset, ExperimentSpec, Parameters
from core.data.generators import DataSettings
from core.data.names import DataNames
from core.experiment.experiment import Experiment
from core.lessons.predictions.sketch import boundary_of, can_be_sketched, score_sketch


def straight(m: int = 3, n_classes: int = 2) -> Experiment:
    spec = ExperimentSpec(hidden_units=())
    data = Dataset(np.array([[-1.0, 1.0, 2.0], [0.0, 1.0, -2.0]]), np.arange(3) % n_classes)
    return Experiment(spec, data, DataSettings())


DIAGONAL = Parameters((np.array([[1.0, -1.0]]),), (np.array([[0.0]]),))
"""The output is ½ on x1 = x2."""


def test_the_boundary_is_where_the_output_is_one_half() -> None:
    (line,) = boundary_of(DIAGONAL, straight())
    assert np.abs(line[:, 0] - line[:, 1]).max() < 1e-3
    assert np.ptp(line[:, 0]) > 11.0


def test_the_line_itself_is_very_close_however_it_was_drawn() -> None:
    ends = np.array([[6.0, 6.0], [-6.0, -6.0]])
    for sketch in (
        [ends],
        [ends[::-1]],
        [ends * 0.5, np.array([[3.0, 3.0], [6.0, 6.0]]), np.array([[-6.0, -6], [-3, -3]])],
    ):
        score = score_sketch(sketch, DIAGONAL, straight())
        assert score.is_right
        assert "Very close" in score.sentence


@pytest.mark.parametrize(
    ("sketch", "is_right", "word"),
    [
        ([[[-6.0, -5.0], [5.0, 6.0]]], True, "Right"),
        ([[[-6.0, 6.0], [6.0, -6.0]]], False, "elsewhere"),
        ([[[-6.0, -6.0], [0.0, 0.0]]], False, "missing"),
        ([[[-6.0, -6.0], [6.0, 6.0]], [[-6.0, 5.0], [2.0, 5.5]]], False, "far from it"),
        ([], False, "nothing was drawn"),
        ([[[50.0, 50.0], [60.0, 60.0]]], False, "nothing was drawn"),
    ],
)
def test_a_sketch_has_its_verdict(sketch, is_right, word) -> None:
    score = score_sketch([np.array(line) for line in sketch], DIAGONAL, straight())
    assert score.is_right == is_right
    assert word in score.sentence


def test_where_there_is_no_boundary_nothing_drawn_is_right() -> None:
    everywhere = Parameters((np.array([[0.0, 0.0]]),), (np.array([[3.0]]),))
    assert score_sketch([], everywhere, straight()).is_right
    score = score_sketch([np.array([[0.0, 0.0], [1.0, 1.0]])], everywhere, straight())
    assert not score.is_right
    assert "no boundary" in score.sentence


def test_of_several_classes_the_boundary_is_where_two_outputs_are_the_largest() -> None:
    # class 0 above, 1 at the lower left, 2 at the lower right
    W = np.array([[0.0, 1.0], [-1.0, -1.0], [1.0, -1.0]])
    lines = boundary_of(Parameters((W,), (np.zeros((3, 1)),)), straight(n_classes=3))
    A = np.sort(W @ np.concatenate(lines).T, axis=0)
    assert np.abs(A[2] - A[1]).max() < 0.05


def test_units_of_the_columns_do_not_matter() -> None:
    points = np.array([[-1000.0, 1000.0, 900.0], [-0.001, 0.001, 0.0009]])
    table = Experiment(ExperimentSpec(hidden_units=()), Dataset(points, np.array([0, 1, 0])), DataSettings())
    table = table.with_imported(table.data, DataNames("table"))
    steep = Parameters((np.array([[1e-3, -1e3]]),), (np.array([[0.0]]),))
    score = score_sketch([np.array([[-1500.0, -0.0015], [1500.0, 0.0015]])], steep, table)
    assert score.is_right, score


def test_the_curve_of_numbers_from_one_column_is_sketched_as_a_boundary_is() -> None:
    x = np.linspace(-4.0, 4.0, 9)
    data = Dataset.of_numbers(x[np.newaxis], 0.5 * x + 1.0)
    experiment = Experiment(ExperimentSpec(hidden_units=(), features=("x1",)), data, DataSettings())
    line = Parameters((np.array([[0.5]]),), (np.array([[1.0]]),))
    assert can_be_sketched(experiment)
    (curve,) = boundary_of(line, experiment)
    np.testing.assert_allclose(curve[:, 1], 0.5 * curve[:, 0] + 1.0)
    right = score_sketch([np.array([[-9.0, -3.5], [9.0, 5.5]])], line, experiment)
    assert right.is_right
    assert "on the network’s curve" in right.sentence
    wrong = score_sketch([np.array([[-4.0, 3.0], [4.0, 3.0]])], line, experiment)
    assert not wrong.is_right
    assert "curve" in wrong.sentence


def test_numbers_over_two_columns_have_no_line_to_draw() -> None:
    data = Dataset.of_numbers(np.eye(2), [0.0, 1.0])
    assert not can_be_sketched(Experiment(ExperimentSpec(), data, DataSettings()))
