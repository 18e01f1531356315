"""The input features: their values, their names on the screen, and that nothing is scaled on the way."""

from __future__ import annotations

import numpy as np
import pytest

from core.data.features import FEATURES, available_features, feature_matrix
from core.errors import InvalidInputError

POINTS = np.array([[-2.0, 0.0, 0.5, 5.0], [3.0, -1.0, 0.25, -5.0]])
X1, X2 = POINTS
VALUES = {
    "x1": X1,
    "x2": X2,
    "x1_squared": X1**2,
    "x2_squared": X2**2,
    "x1x2": X1 * X2,
    "sin_x1": np.sin(X1),
    "sin_x2": np.sin(X2),
}


def test_the_table_names_its_features_as_the_screen_does():
    assert {name: FEATURES[name].label for name in available_features(2)} == {
        "x1": "x₁",
        "x2": "x₂",
        "x1_squared": "x₁²",
        "x2_squared": "x₂²",
        "x1x2": "x₁x₂",
        "sin_x1": "sin x₁",
        "sin_x2": "sin x₂",
    }
    assert all(name == feature.name for name, feature in FEATURES.items())


def test_one_column_has_its_own_features_and_more_than_two_are_taken_as_they_are():
    assert available_features(1) == ("x1", "x1_squared", "sin_x1")
    assert available_features(4) == ("x1", "x2", "x3", "x4")
    assert FEATURES["x16"].label == "x₁₆"


@pytest.mark.parametrize("name", VALUES)
def test_a_feature_is_its_formula_without_any_scaling(name):
    np.testing.assert_allclose(feature_matrix(POINTS, (name,))[0], VALUES[name], rtol=1e-15)


def test_each_column_is_a_feature():
    points = np.arange(12.0).reshape(4, 3)
    np.testing.assert_array_equal(feature_matrix(points, ("x4", "x1")), points[[3, 0]])


def test_the_matrix_has_one_row_a_feature_in_the_order_asked_for():
    names = ("sin_x2", "x1", "x1x2")
    X = feature_matrix(POINTS, names)
    assert X.dtype == np.float64
    np.testing.assert_allclose(X, np.stack([VALUES[name] for name in names]), rtol=1e-15)


def test_the_matrix_is_a_new_array_and_not_a_view_of_the_points():
    points = POINTS.copy()
    feature_matrix(points, ("x1", "x2"))[:] = 0.0
    np.testing.assert_array_equal(points, POINTS)


def test_no_points_give_a_matrix_without_columns():
    assert feature_matrix(np.empty((2, 0)), ("x1", "x2", "sin_x1")).shape == (3, 0)


def test_an_unknown_feature_is_named_with_those_that_exist():
    with pytest.raises(InvalidInputError, match="'x65' is not known; choose from x1, x2, x1_squared") as caught:
        feature_matrix(POINTS, ("x1", "x65"))
    assert caught.value.field == "features"


def test_a_feature_of_a_column_that_is_not_there_is_refused():
    with pytest.raises(InvalidInputError, match="'x3' needs 3 columns; there are 2"):
        feature_matrix(POINTS, ("x1", "x3"))
