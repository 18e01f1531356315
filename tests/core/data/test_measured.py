"""Data that comes with the program: it is what its source says, and drawn evenly."""

from __future__ import annotations

import numpy as np
import pytest

from core.data.generators import DATASETS, DataSettings, generate, make_dataset
from core.data.measured import IRIS_COLUMNS, PENGUIN_CLASSES, digits, iris, penguin_masses, penguins


class TestIris:
    def test_there_are_fifty_flowers_of_each_kind_with_the_means_that_fisher_gave(self):
        points, labels = iris()
        assert points.shape == (4, 150)
        assert np.bincount(labels).tolist() == [50, 50, 50]
        # his table: sepal length, sepal width, petal length, petal width
        means = np.array([[5.006, 3.428, 1.462, 0.246], [5.936, 2.770, 4.260, 1.326], [6.588, 2.974, 5.552, 2.026]])
        np.testing.assert_allclose([points[:, labels == kind].mean(axis=1) for kind in range(3)], means, atol=5e-4)

    def test_the_seed_only_decides_who_trains(self):
        one, other = make_dataset("iris", seed=1), make_dataset("iris", seed=2)
        assert one.has_points_of(other)
        assert one != other
        assert DATASETS["iris"].names.columns == IRIS_COLUMNS


class TestDigits:
    def test_the_ink_of_each_pixel_is_a_sixteenth_part_between_0_and_1(self):
        pictures, _ = digits(5000, np.random.default_rng(0))
        assert pictures.shape == (64, 1443)
        assert pictures.min() == 0.0
        assert pictures.max() == 1.0
        np.testing.assert_array_equal(16.0 * pictures, np.round(16.0 * pictures))

    def test_all_of_them_are_the_numbers_of_the_source(self):
        _, labels = digits(5000, np.random.default_rng(0))
        assert np.bincount(labels).tolist() == [178, 182, 177, 183, 181, 182, 181, 179]

    @pytest.mark.parametrize("n_samples", [0, 1, 8, 50, 400])
    def test_each_digit_is_drawn_as_often_as_the_others(self, n_samples):
        pictures, labels = digits(n_samples, np.random.default_rng(3))
        assert pictures.shape == (64, n_samples)
        assert np.ptp(np.bincount(labels, minlength=8)) <= 1

    def test_a_row_of_pixels_is_a_row_of_the_picture(self):
        """A one has its ink in the middle columns, from the top to the bottom."""
        pictures, labels = digits(1443, np.random.default_rng(0))
        one = pictures[:, labels == 1].mean(axis=1).reshape(8, 8)
        assert one[:, 3:5].min() > 0.3
        assert one[:, [0, 7]].max() < 0.1


class TestPenguins:
    def test_each_kind_has_its_own_means(self):
        points, labels = penguins(6000, 0.1, np.random.default_rng(0))
        means = np.array([points[:, labels == kind].mean(axis=1) for kind in range(len(PENGUIN_CLASSES))])
        wanted = [[190.0, 39.0, 18.3, 3700.0], [196.0, 49.0, 18.4, 3730.0], [217.0, 47.5, 15.0, 5080.0]]
        np.testing.assert_allclose(means, wanted, rtol=0.01)

    def test_a_large_one_is_large_in_all_columns(self):
        points, labels = penguins(6000, 0.1, np.random.default_rng(0))
        found = np.corrcoef(points[:, labels == 2])
        assert 0.25 < found[np.triu_indices(4, 1)].min() <= found[np.triu_indices(4, 1)].max() < 0.5

    @pytest.mark.parametrize("noise", [0.0, 0.1, 1.0])
    def test_numbers_are_rounded_and_above_0(self, noise):
        points, _ = penguins(500, noise, np.random.default_rng(1))
        assert (points > 0.0).all()
        np.testing.assert_array_equal(points[0], np.round(points[0]))
        np.testing.assert_array_equal(points[1:3], np.round(points[1:3], 1))
        assert (points[3] % 25 == 0).all()

    def test_the_mass_is_learnt_from_the_three_lengths(self):
        points, masses = penguin_masses(50, 0.1, np.random.default_rng(2))
        whole, _ = penguins(50, 0.1, np.random.default_rng(2))
        np.testing.assert_array_equal(points, whole[:3])
        np.testing.assert_allclose(masses, whole[3] / 1000.0)


@pytest.mark.parametrize("name", ["iris", "penguins", "penguin_masses", "handwritten_digits"])
def test_names_and_axes_fit_the_columns(name):
    kind, data = DATASETS[name], generate(DataSettings(name=name))
    assert len(kind.names.columns) == data.n_columns
    assert len(set(kind.axes)) == 2
    assert max(kind.axes) < data.n_columns
    if not kind.is_regression:
        assert len(kind.names.classes) == data.n_classes


def test_what_was_measured_names_its_source_and_its_licence_and_what_is_generated_says_so():
    for kind in DATASETS.values():
        if kind.source:
            assert "CC BY 4.0" in kind.source
            assert not kind.uses_noise
        elif kind.names.has_own_columns:
            assert kind.help.startswith("Generated:")
