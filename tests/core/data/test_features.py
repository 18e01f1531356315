"""The input features: their values, their names on the screen, and that nothing is scaled on the way."""

from __future__ import annotations

import numpy as np
import pytest

from core.data.features import FEATURES, feature_matrix
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
    assert {name: feature.label for name, feature in FEATURES.items()} == {
        "x1": "x₁",
        "x2": "x₂",
        "x1_squared": "x₁²",
        "x2_squared": "x₂²",
        "x1x2": "x₁x₂",
        "sin_x1": "sin x₁",
        "sin_x2": "sin x₂",
    }
    assert all(name == feature.name for name, feature in FEATURES.items())


@pytest.mark.parametrize("name", FEATURES)
def test_a_feature_is_its_formula_without_any_scaling(name):
    np.testing.assert_allclose(FEATURES[name].evaluate(X1, X2), VALUES[name], rtol=1e-15)


@pytest.mark.parametrize("name", FEATURES)
def test_a_feature_keeps_the_shape_of_a_grid(name):
    x1, x2 = np.meshgrid(np.linspace(-6, 6, 5), np.linspace(-6, 6, 3))
    assert FEATURES[name].evaluate(x1, x2).shape == (3, 5)


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
    with pytest.raises(InvalidInputError, match="'x3' is not known; choose from x1, x2, x1_squared") as caught:
        feature_matrix(POINTS, ("x1", "x3"))
    assert caught.value.field == "features"


@pytest.mark.parametrize("shape", [(3, 4), (2,), (4, 2)])
def test_points_that_are_not_columns_of_two_coordinates_are_refused(shape):
    with pytest.raises(InvalidInputError, match=r"expected \(2, any\)"):
        feature_matrix(np.zeros(shape), ("x1",))
