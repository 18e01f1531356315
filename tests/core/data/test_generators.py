"""The gallery of data: numbers and balance, reproducibility, what noise does, and the shape of each kind."""

from __future__ import annotations

import dataclasses
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.data.dataset import FEW_EXAMPLES, MAX_EXAMPLES
from core.data.generators import DATASETS, DataSettings, generate, make_dataset
from core.data.point_sets import NOISE_SPREAD
from core.errors import InvalidInputError

SAMPLED = [name for name, kind in DATASETS.items() if kind.uses_samples]
NOISY = [name for name, kind in DATASETS.items() if kind.uses_noise and not kind.names.has_own_columns]
"""Those on the plane: data with units of its own is no cloud around the origin."""
seeds = st.integers(0, 2**31 - 1)


def radius_of(points):
    return np.hypot(points[0], points[1])


class TestTheGallery:
    def test_it_shows_its_kinds_in_this_order(self):
        assert [(name, kind.label) for name, kind in DATASETS.items()] == [
            ("circle", "Circle"),
            ("xor", "XOR cloud"),
            ("gauss", "Two Gaussians"),
            ("spiral", "Spiral"),
            ("moons", "Moons"),
            ("flower", "Flower"),
            ("above_curve", "Above a curve"),
            ("clusters", "Clusters"),
            ("rings", "Rings"),
            ("arms", "Spiral arms"),
            ("iris", "Iris"),
            ("penguins", "Penguins"),
            ("handwritten_digits", "Digits"),
            ("xor4", "XOR-4"),
            ("empty", "Empty"),
            ("tilted_plane", "Plane"),
            ("hills", "Gaussian hills"),
            ("ridge", "Sine ridge"),
            ("curve", "Curve y = f(x)"),
            ("penguin_masses", "Penguin mass"),
        ]

    @pytest.mark.parametrize("name", DATASETS)
    def test_each_kind_is_found_by_its_own_name_and_explains_itself(self, name):
        assert DATASETS[name].name == name
        assert DATASETS[name].help.endswith(".")

    @pytest.mark.parametrize("name", DATASETS)
    def test_a_kind_changes_with_exactly_the_settings_it_says_it_uses(self, name):
        kind, plain = DATASETS[name], make_dataset(name, 50, 0.1, 3, 1.0)
        assert (make_dataset(name, 51, 0.1, 3, 1.0) != plain) == kind.uses_samples
        assert (make_dataset(name, 50, 0.2, 3, 1.0) != plain) == kind.uses_noise
        assert (make_dataset(name, 50, 0.1, 3, 2.0) != plain) == kind.uses_turns
        assert (make_dataset(name, 50, 0.1, 3, 1.0, formula="cos(x)") != plain) == kind.uses_formula
        assert (make_dataset(name, 50, 0.1, 3, 1.0, margin=0.5) != plain) == kind.uses_margin
        five = DataSettings(name=name, n_samples=50, noise=0.1, seed=3, turns=1.0, n_classes=5)
        assert (generate(five) != plain) == kind.uses_classes


class TestNumbersAndSeeds:
    @settings(max_examples=30)
    @given(st.integers(0, 400), seeds, st.floats(0, 1))
    def test_each_kind_has_as_many_points_as_asked_for_and_balanced_classes(self, n_samples, seed, noise):
        for name in SAMPLED:
            data = make_dataset(name, n_samples, noise, seed)
            assert data.n_examples == n_samples
            assert data.is_regression == DATASETS[name].is_regression
            if not data.is_regression:
                sizes = np.bincount(data.labels, minlength=3 if DATASETS[name].uses_classes else 2)
                assert sizes.max() - sizes.min() <= 1

    @pytest.mark.parametrize("name", [name for name in SAMPLED if not DATASETS[name].source])
    def test_the_largest_number_of_points_can_be_made(self, name):
        assert make_dataset(name, MAX_EXAMPLES).n_examples == MAX_EXAMPLES

    @pytest.mark.parametrize("name", DATASETS)
    def test_the_same_settings_give_the_same_data(self, name):
        assert make_dataset(name, 100, 0.2, 7, 1.5) == make_dataset(name, 100, 0.2, 7, 1.5)

    @pytest.mark.parametrize("noise", [0.0, 0.1])
    @pytest.mark.parametrize("name", SAMPLED)
    def test_another_seed_gives_other_points(self, name, noise):
        one, other = make_dataset(name, 100, noise, 0), make_dataset(name, 100, noise, 1)
        assert (one.points != other.points).any(axis=0).all()

    @settings(max_examples=30)
    @given(st.integers(0, 300), seeds, st.floats(0, 1))
    def test_each_class_has_its_share_in_training(self, n_samples, seed, fraction):
        for name in SAMPLED:
            data = make_dataset(name, n_samples, seed=seed)
            trains = data.train_mask(fraction)
            if n_samples <= FEW_EXAMPLES:
                assert trains.all()
                continue
            assert abs(trains.sum() - fraction * n_samples) <= data.n_classes + 1e-9
            for label in range(data.n_classes):
                members = data.labels == label
                assert abs((trains & members).sum() - fraction * members.sum()) <= 1.0 + 1e-9

    def test_make_dataset_and_settings_have_the_same_defaults(self):
        assert make_dataset("circle") == generate(DataSettings())
        plain = DataSettings(name="circle", n_samples=250, noise=0.1, seed=0, turns=1.0, formula="sin(x)", margin=0.0)
        assert DataSettings() == plain


class TestNoise:
    @settings(max_examples=30)
    @given(seeds)
    def test_points_stay_near_the_plane_of_plus_minus_five(self, seed):
        for name in (name for name, kind in DATASETS.items() if not kind.names.has_own_columns):
            for noise, limit in ((0.0, 5.5), (0.1, 6.5)):
                assert np.abs(make_dataset(name, 250, noise, seed).points).max(initial=0.0) <= limit

    @pytest.mark.parametrize("name", NOISY)
    def test_at_half_noise_nearly_all_points_are_still_within_six(self, name):
        points = make_dataset(name, MAX_EXAMPLES, 0.5).points
        assert (np.abs(points).max(axis=0) <= 6.0).mean() > 0.95

    @settings(max_examples=30)
    @given(st.sampled_from(NOISY), seeds, st.floats(0, 1))
    def test_more_noise_moves_each_point_steadily_and_keeps_its_label_and_its_key(self, name, seed, noise):
        data = make_dataset(name, 60, noise, seed)
        a_little_more = make_dataset(name, 60, min(1.0, noise + 1e-4), seed)
        # A petal's radius changes four times as fast as its angle, which is at most 4 plus noise from the middle.
        assert np.abs(a_little_more.points - data.points).max() < 0.05
        if data.targets is not None and a_little_more.targets is not None:
            assert np.abs(a_little_more.targets - data.targets).max() < 0.05
        np.testing.assert_array_equal(a_little_more.labels, data.labels)
        np.testing.assert_array_equal(a_little_more.split_keys, data.split_keys)

    @pytest.mark.parametrize("name", ["circle", "xor", "spiral", "moons", "above_curve"])
    def test_noise_displaces_with_the_standard_deviation_it_names(self, name):
        quiet, noisy = make_dataset(name, 5000, 0.0), make_dataset(name, 5000, 0.3)
        displacement = noisy.points - quiet.points
        assert displacement.std() == pytest.approx(0.3 * NOISE_SPREAD, rel=0.05)
        assert displacement.mean() == pytest.approx(0.0, abs=0.03)


class TestShapes:
    def test_two_arms_are_the_spiral_to_the_last_bit(self):
        for seed, noise in ((0, 0.0), (3, 0.2)):
            two = generate(DataSettings(name="arms", n_samples=101, noise=noise, seed=seed, n_classes=2))
            assert two == generate(DataSettings(name="spiral", n_samples=101, noise=noise, seed=seed))

    @pytest.mark.parametrize("n_classes", range(2, 9))
    def test_arms_lie_the_same_part_of_a_turn_apart(self, n_classes):
        settings = DataSettings(name="arms", n_samples=50 * n_classes, noise=0.0, n_classes=n_classes, turns=0.5)
        data = generate(settings)
        along = (radius_of(data.points) / 5.0 - 0.08) / 0.92
        angle = np.arctan2(data.points[1], data.points[0]) - np.pi * along
        wanted = 2 * np.pi * data.labels / n_classes
        assert np.abs(np.exp(1j * angle) - np.exp(1j * wanted)).max() < 1e-9

    @pytest.mark.parametrize("n_classes", range(2, 9))
    def test_rings_leave_a_gap_between_one_class_and_the_next(self, n_classes):
        data = generate(DataSettings(name="rings", n_samples=200 * n_classes, noise=0.0, n_classes=n_classes))
        radii = [radius_of(data.points[:, data.labels == label]) for label in range(n_classes)]
        assert radii[-1].max() <= 5.0
        gaps = [after.min() - before.max() for before, after in pairwise(radii)]
        assert min(gaps) > 0.2 * radii[0].max()

    def test_the_circle_is_a_disc_of_class_1_inside_a_ring_of_class_0(self):
        data = make_dataset("circle", 1000, 0.0)
        radius = radius_of(data.points)
        assert radius[data.labels == 1].max() <= 2.5
        assert 3.5 <= radius[data.labels == 0].min() <= radius.max() <= 5.0

    def test_the_xor_cloud_is_class_1_where_the_signs_differ(self):
        data = make_dataset("xor", 1000, 0.0)
        np.testing.assert_array_equal(data.labels == 1, data.points[0] * data.points[1] < 0)
        assert np.abs(data.points).min() >= 0.3
        quarters = 2 * (data.points[0] > 0) + (data.points[1] > 0)
        assert np.bincount(quarters).tolist() == [250] * 4

    @pytest.mark.parametrize("seed", range(5))
    def test_the_best_straight_line_through_the_xor_cloud_is_wrong_for_a_quarter_and_more(self, seed):
        data = make_dataset("xor", 250, seed=seed)
        angle = np.linspace(0, 2 * np.pi, 360, endpoint=False)
        order = np.argsort(np.cos(angle)[:, None] * data.points[0] + np.sin(angle)[:, None] * data.points[1])
        ones = data.labels[order]
        right = np.cumsum(1 - ones, axis=1) + ones.sum(axis=1, keepdims=True) - np.cumsum(ones, axis=1)
        assert 0.66 < right.max() / 250 < 0.76

    def test_the_gaussians_sit_at_plus_and_minus_two_and_widen_with_noise(self):
        for noise, spread in ((0.0, 0.7), (0.5, 1.45)):
            data = make_dataset("gauss", 4000, noise)
            for label, centre in ((0, -2.0), (1, 2.0)):
                cloud = data.points[:, data.labels == label]
                np.testing.assert_allclose(cloud.mean(axis=1), centre, atol=0.12)
                np.testing.assert_allclose(cloud.std(axis=1), spread, rtol=0.05)

    @pytest.mark.parametrize("turns", [0.25, 1.0, 1.75, 4.0])
    def test_each_arm_of_the_spiral_makes_the_turns_asked_for(self, turns):
        data = make_dataset("spiral", 2000, 0.0, turns=turns)
        for label in (0, 1):
            x1, x2 = data.points[:, data.labels == label]
            angle = np.unwrap(np.arctan2(x2, x1))
            assert (angle[-1] - angle[0]) / (2 * np.pi) == pytest.approx(turns, abs=0.01)
            assert (np.diff(np.hypot(x1, x2)) > 0).all()

    def test_the_arms_of_the_spiral_are_each_other_turned_by_half(self):
        data = make_dataset("spiral", 4000, 0.0)
        arm_0, arm_1 = data.points[:, data.labels == 0], data.points[:, data.labels == 1]
        np.testing.assert_allclose(arm_1, -arm_0, atol=0.03)

    def test_the_moons_are_half_circles_that_reach_into_each_other(self):
        data = make_dataset("moons", 2000, 0.0)
        scale = 5.0 / 1.5
        upper = data.points[:, data.labels == 0] / scale + np.array([[0.5], [0.25]])
        lower = np.array([[1.0], [0.5]]) - (data.points[:, data.labels == 1] / scale + np.array([[0.5], [0.25]]))
        for arc in (upper, lower):
            np.testing.assert_allclose(radius_of(arc), 1.0)
            assert arc[1].min() >= -1e-12
        assert np.abs(data.points).max() == pytest.approx(5.0, abs=0.01)

    def test_the_flower_is_the_courses_curve_with_four_petals_of_each_class(self):
        data = make_dataset("flower", 4000, 0.0)
        angle = np.arctan2(data.points[1], data.points[0])
        np.testing.assert_allclose(radius_of(data.points), np.abs(4 * np.sin(4 * angle)), atol=1e-9)
        tips = radius_of(data.points) > 3
        petal = np.floor(angle[tips] / (np.pi / 4)).astype(int) % 8
        # Where the sine is negative the petal lies opposite, so the classes take turns but for two neighbours.
        for number, label in enumerate((0, 1, 0, 1, 1, 0, 1, 0)):
            assert set(data.labels[tips][petal == number]) == {label}

    @pytest.mark.parametrize("seed", [0, 1, 99])
    def test_xor_4_is_the_truth_table_whatever_the_settings(self, seed):
        data = make_dataset("xor4", 17, 0.9, seed)
        table = {tuple(point): int(label) for point, label in zip(data.points.T, data.labels, strict=True)}
        assert table == {(-1.0, -1.0): 0, (-1.0, 1.0): 1, (1.0, -1.0): 1, (1.0, 1.0): 0}

    def test_empty_has_no_points(self):
        assert make_dataset("empty", 500).points.shape == (2, 0)


class TestSettings:
    @pytest.mark.parametrize(
        ("field", "value", "sentence"),
        [
            ("name", "doughnut", "'doughnut' is not known; choose one of circle, xor, gauss"),
            ("n_samples", -1, "-1 is outside 0 to 10000"),
            ("n_samples", 10_001, "10001 is outside 0 to 10000"),
            ("n_samples", 2.5, "2.5 is not a whole number"),
            ("n_samples", None, "None is not a number"),
            ("noise", -0.01, "-0.01 is outside 0 to 1"),
            ("noise", 1.01, "1.01 is outside 0 to 1"),
            ("noise", float("nan"), "nan is outside 0 to 1"),
            ("noise", "much", "'much' is not a number"),
            ("seed", -1, "-1 is outside 0 to 2147483647"),
            ("seed", 2**31, "2147483648 is outside 0 to 2147483647"),
            ("seed", 10**400, "is not a number"),
            ("turns", 0.2, "0.2 is outside 0.25 to 4"),
            ("turns", float("inf"), "inf is outside 0.25 to 4"),
        ],
    )
    def test_a_value_outside_its_limits_is_refused_with_a_sentence(self, field, value, sentence):
        with pytest.raises(InvalidInputError, match=sentence) as caught:
            DataSettings(**{field: value})
        assert caught.value.field == field

    def test_whole_numbers_typed_as_decimals_become_integers(self):
        chosen = DataSettings(n_samples=20.0, seed=3.0, noise=0, turns=2)
        assert (type(chosen.n_samples), type(chosen.seed)) == (int, int)
        assert (type(chosen.noise), type(chosen.turns)) == (float, float)

    def test_settings_are_frozen_and_compared_by_value(self):
        assert hash(DataSettings(seed=1)) == hash(DataSettings(seed=1))
        with pytest.raises(dataclasses.FrozenInstanceError):
            DataSettings().noise = 0.5
        with pytest.raises(InvalidInputError):
            dataclasses.replace(DataSettings(), noise=2.0)
