"""The dataset: what it accepts, that edits leave everything else as it was, and the split rule."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from threading import Barrier, Thread

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from core.data.dataset import FEW_EXAMPLES, MAX_CLASSES, MAX_EXAMPLES, Dataset, stratified_keys
from core.data.generators import make_dataset
from core.errors import InvalidInputError

coordinates = st.floats(-1e6, 1e6)
fractions = st.floats(0.0, 1.0)


@st.composite
def datasets(draw, min_size=0, max_size=30):
    n_examples = draw(st.integers(min_size, max_size))
    points = draw(npst.arrays(np.float64, (2, n_examples), elements=coordinates))
    labels = draw(npst.arrays(np.int64, (n_examples,), elements=st.integers(0, 3)))
    return Dataset(points, labels)


@st.composite
def datasets_with_an_index(draw):
    data = draw(datasets(min_size=1))
    return data, draw(st.integers(0, data.n_examples - 1))


def three_points() -> Dataset:
    return Dataset([[0.0, 1.0, 4.0], [0.0, 2.0, -3.0]], [0, 1, 1])


def refused(field: str, sentence: str):
    return pytest.raises(InvalidInputError, match=f"^{field}: .*{sentence}")


class TestWhatItAccepts:
    def test_points_become_float64_columns_and_labels_int64(self):
        data = three_points()
        assert data.points.dtype == np.float64
        assert data.points.shape == (2, 3)
        assert data.labels.dtype == np.int64
        assert data.n_examples == 3

    @pytest.mark.parametrize("labels", [[0.0, 1.0, 1.0], [False, True, True], np.array([0, 1, 1], dtype=np.uint8)])
    def test_labels_of_any_numeric_type_are_taken_if_they_are_whole(self, labels):
        assert Dataset(three_points().points, labels) == three_points()

    @pytest.mark.parametrize(
        ("labels", "sentence"),
        [
            ([0, 1, -1], "-1 is not a class"),
            ([0, 1, 0.5], "0.5 is not a class"),
            ([0, 1, np.nan], "nan is not a class"),
            ([0, 1, np.inf], "inf is not a class"),
            ([0, 1, MAX_CLASSES], "100 is not a class; classes are 0, 1 and so on to 99"),
            ([0, 1, 10**30], "must be a list of whole numbers"),
            ([0, 1, None], "must be a list of whole numbers"),
            (["0", "1", "1"], "must be a list of whole numbers"),
            ([[0, 1, 1]], "must be a list of whole numbers"),
            ([[0], [1, 1], 0], "must be a list of whole numbers"),
            ([0, 1], "2 labels for 3 points; give one for each"),
        ],
    )
    def test_labels_that_are_not_classes_are_refused_with_a_sentence(self, labels, sentence):
        with refused("labels", sentence):
            Dataset(three_points().points, labels)

    @pytest.mark.parametrize(
        ("points", "sentence"),
        [
            ([[0.0], [np.nan]], "finite numbers only"),
            ([[np.inf], [0.0]], "finite numbers only"),
            ([[0.0], [-1.1e6]], "size 1.1e.06 is too far out; at most 1,000,000"),
            ([[0.0], ["far"]], "must be an array of numbers"),
            ([0.0, 1.0], r"has shape \(2,\), expected \(any, any\)"),
            (np.zeros((65, 1)), "has 65 rows, one for each column; 1 to 64 fit"),
        ],
    )
    def test_points_that_no_plane_has_are_refused_with_a_sentence(self, points, sentence):
        with refused("points", sentence):
            Dataset(points, [0])

    @pytest.mark.parametrize("key", [-0.1, 1.0, np.nan])
    def test_keys_outside_zero_to_one_are_refused(self, key):
        with refused("split_keys", ""):
            Dataset([[0.0], [0.0]], [0], [key])

    def test_there_must_be_one_key_for_each_point(self):
        with refused("split_keys", r"has shape \(1,\), expected \(3,\)"):
            Dataset(three_points().points, [0, 1, 1], [0.5])

    def test_ten_thousand_points_fit_and_not_one_more(self):
        full = Dataset(np.zeros((2, MAX_EXAMPLES)), np.zeros(MAX_EXAMPLES))
        with refused("points", "10,001 points are too many; at most 10,000 fit"):
            full.with_points_added([[0.0], [0.0]], [1])
        assert full.n_examples == MAX_EXAMPLES

    def test_a_dataset_without_points_is_as_good_as_any(self):
        empty = Dataset(np.empty((2, 0)), [])
        assert empty.n_examples == 0
        assert empty.n_classes == 2
        assert empty.train_mask(0.8).shape == (0,)
        assert empty.with_points_removed([]) == empty == three_points().cleared()
        assert empty.with_points_added([[1.0], [2.0]], [1]).n_examples == 1

    @pytest.mark.parametrize(("labels", "n_classes"), [([0, 0], 2), ([1, 1], 2), ([0, 2], 3), ([5, 5], 6)])
    def test_there_are_as_many_classes_as_the_largest_label_says_and_at_least_two(self, labels, n_classes):
        assert Dataset(np.zeros((2, 2)), labels).n_classes == n_classes


class TestNobodyCanChangeIt:
    def test_its_arrays_are_private_and_cannot_be_written_to(self):
        source = np.zeros((2, 3))
        data = Dataset(source, [0, 1, 1])
        source[:] = 7.0
        assert not data.points.any()
        for array in (data.points, data.labels, data.split_keys, data.train_mask(0.5)):
            with pytest.raises(ValueError, match="read-only"):
                array[..., 0] = 1

    def test_its_fields_cannot_be_replaced(self):
        with pytest.raises(dataclasses.FrozenInstanceError):
            three_points().labels = np.zeros(3, dtype=np.int64)

    @pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda data: pickle.loads(pickle.dumps(data))])
    def test_a_copy_is_equal_and_frozen_too(self, duplicate):
        data = three_points().with_points_added([[1.0], [1.0]], [0])
        twin = duplicate(data)
        assert twin == data
        assert not twin.points.flags.writeable

    def test_equality_looks_at_points_labels_and_keys(self):
        data = three_points()
        assert data == three_points()
        assert data != Dataset(data.points, [1, 1, 1], data.split_keys)
        assert data != data.with_point_moved(0, (0.0, 1.0))
        assert data != Dataset(data.points, data.labels, [0.0, 0.0, 0.0])
        assert data != "data"

    def test_it_has_no_hash_because_it_is_compared_by_content(self):
        with pytest.raises(TypeError, match="unhashable"):
            hash(three_points())


class TestEdits:
    @given(datasets(), datasets())
    def test_adding_points_and_removing_them_again_changes_nothing(self, data, more):
        longer = data.with_points_added(more.points, more.labels)
        added = range(data.n_examples, longer.n_examples)
        np.testing.assert_array_equal(longer.points[:, data.n_examples :], more.points)
        np.testing.assert_array_equal(longer.labels[data.n_examples :], more.labels)
        shorter = longer.with_points_removed(added)
        assert shorter.has_points_of(data)
        for fraction in (0.0, 0.1, 0.5, 0.9):
            np.testing.assert_array_equal(shorter.train_mask(fraction), data.train_mask(fraction))

    @given(datasets_with_an_index(), coordinates, coordinates)
    def test_moving_a_point_there_and_back_changes_nothing(self, data_and_index, x1, x2):
        data, index = data_and_index
        moved = data.with_point_moved(index, (x1, x2))
        assert tuple(moved.points[:, index]) == (x1, x2)
        assert moved.with_point_moved(index, data.points[:, index]) == data

    @given(datasets(), st.data())
    def test_removing_keeps_the_others_in_their_order(self, data, choose):
        gone = choose.draw(st.lists(st.integers(0, data.n_examples - 1))) if data.n_examples else []
        kept = [index for index in range(data.n_examples) if index not in gone]
        left = data.with_points_removed(gone)
        np.testing.assert_array_equal(left.points, data.points[:, kept])
        np.testing.assert_array_equal(left.labels, data.labels[kept])
        np.testing.assert_array_equal(left.split_keys, data.split_keys[kept])

    def test_a_set_of_indices_will_do(self):
        assert three_points().with_points_removed({0, 2}).points.tolist() == [[1.0], [2.0]]

    @pytest.mark.parametrize("index", [3, -1, 10**9])
    def test_an_index_without_a_point_is_refused_with_a_sentence(self, index):
        data = three_points()
        for edit in (
            lambda: data.with_point_moved(index, (0.0, 0.0)),
            lambda: data.with_points_removed([0, index]),
        ):
            with refused("index", f"there is no point {index}; the 3 points are counted from 0"):
                edit()

    @pytest.mark.parametrize("indices", [[0.5], [True, False, True], ["0"]])
    def test_an_index_that_is_not_a_whole_number_is_refused(self, indices):
        with refused("index", "must be a whole number"):
            three_points().with_points_removed(indices)

    @pytest.mark.parametrize("place", [(np.nan, 0.0), (0.0, np.inf), (1e7, 0.0), ("left", 0.0)])
    def test_a_point_cannot_be_moved_off_the_numbers(self, place):
        with refused("points", ""):
            three_points().with_point_moved(0, place)

    def test_added_points_are_checked_before_anything_is_added(self):
        with refused("labels", "1 labels for 2 points"):
            three_points().with_points_added(np.zeros((2, 2)), [1])
        with refused("points", "finite numbers only"):
            three_points().with_points_added([[np.nan], [0.0]], [1])


class TestTheSplit:
    @given(datasets(min_size=FEW_EXAMPLES + 1, max_size=60), fractions)
    def test_the_share_that_trains_is_exact_unless_a_class_would_have_none(self, data, fraction):
        places = (np.arange(data.n_examples) + 0.5) / data.n_examples
        by_share = data.split_keys < fraction
        assert by_share.sum() == (places < fraction).sum()
        n_without = len(set(data.labels) - set(data.labels[by_share]))
        assert data.train_mask(fraction).sum() == by_share.sum() + n_without

    @given(datasets(max_size=FEW_EXAMPLES), fractions)
    def test_few_points_are_all_trained_on(self, data, fraction):
        assert data.train_mask(fraction).all()

    @given(datasets(max_size=60), st.lists(st.floats(0.0, 0.999), min_size=60, max_size=60), fractions)
    def test_every_class_has_a_training_point_whatever_the_keys(self, data, keys, fraction):
        keyed = Dataset(data.points, data.labels, keys[: data.n_examples])
        assert set(keyed.labels[keyed.train_mask(fraction)]) == set(data.labels)

    @pytest.mark.parametrize(("fraction", "n_train"), [(0.0, 2), (0.1, 25), (0.5, 125), (0.8, 200), (1.0, 250)])
    def test_of_250_points_a_share_trains_to_the_point(self, fraction, n_train):
        data = Dataset(np.zeros((2, 250)), np.arange(250) % 2)
        assert data.train_mask(fraction).sum() == n_train

    @given(st.lists(st.integers(0, 1), max_size=60), fractions, st.integers(0, 2**32))
    def test_each_of_two_classes_has_its_share_to_within_one(self, labels, fraction, seed):
        labels = np.array(labels, dtype=np.int64)
        trains = stratified_keys(labels, np.random.default_rng(seed)) < fraction
        for label in (0, 1):
            share = fraction * (labels == label).sum()
            assert abs((trains & (labels == label)).sum() - share) <= 1.0 + 1e-9

    @given(datasets(), fractions, fractions)
    def test_a_larger_share_only_adds_training_points(self, data, one, other):
        smaller, larger = data.train_mask(min(one, other)), data.train_mask(max(one, other))
        assert not (smaller & ~larger).any()

    def test_the_default_keys_are_the_same_each_time(self):
        assert three_points() == three_points()

    def test_the_default_keys_do_not_follow_the_order_of_the_points(self):
        trains = Dataset(np.zeros((2, 100)), np.zeros(100)).train_mask(0.5)
        assert 10 < trains[:50].sum() < 40

    @given(datasets_with_an_index(), st.floats(1e-9, 1.0), st.floats(-5, 5), st.integers(0, 3))
    def test_no_edit_makes_an_example_test_that_trained(self, data_and_index, fraction, x1, label):
        data, index = data_and_index
        before = data.train_mask(fraction)
        longer = data.with_points_added([[x1], [0.0]], [label])
        np.testing.assert_array_equal(longer.train_mask(fraction)[:-1], before)
        np.testing.assert_array_equal(data.with_point_moved(index, (x1, 0.0)).train_mask(fraction), before)
        others = np.delete(before, index)
        shorter = data.with_points_removed([index])
        became = shorter.train_mask(fraction)
        assert (became >= others).all()
        # A test point starts to train only where few points are left, or none of its class would train.
        label_left = int(data.labels[index])
        is_needed = shorter.n_examples <= FEW_EXAMPLES or not others[shorter.labels == label_left].any()
        if not is_needed:
            np.testing.assert_array_equal(became, others)

    def test_points_that_trained_because_they_were_few_do_so_among_more(self):
        corners = make_dataset("xor4")
        more = corners.with_points_added(np.zeros((2, 100)), [0] * 100)
        assert more.train_mask(0.1)[:4].all()

    @given(datasets(), st.floats(1e-9, 1.0))
    def test_a_point_added_by_hand_is_always_trained_on(self, data, fraction):
        longer = data.with_points_added([[1.0], [1.0]], [0])
        assert longer.train_mask(fraction)[-1]

    @pytest.mark.parametrize("fraction", [-0.1, 1.1, np.nan, np.inf])
    def test_a_share_outside_zero_to_one_is_refused(self, fraction):
        with refused("train_fraction", "is outside 0 to 1"):
            three_points().train_mask(fraction)


def test_medians_that_two_threads_read_first_at_once_are_one_for_each_column(monkeypatch):
    data, both, median = Dataset([[1.0, 3.0], [5.0, 5.0], [0.0, 8.0]], [0, 1]), Barrier(2, timeout=10.0), np.median

    def found_at_once(*arguments, **options):
        both.wait()
        return median(*arguments, **options)

    monkeypatch.setattr(np, "median", found_at_once)
    threads = [Thread(target=lambda: data.medians) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert data.medians == (2.0, 5.0, 4.0)
