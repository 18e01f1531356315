"""The confusion table against its definition, example by example."""

from __future__ import annotations

import numpy as np
import pytest

from core.explain.confusion import confusion


@pytest.mark.parametrize("n_classes", [2, 3, 8])
def test_each_example_is_counted_in_the_row_of_its_class_and_the_column_of_the_predicted_one(n_classes: int) -> None:
    random = np.random.default_rng(n_classes)
    labels, predicted = random.integers(0, n_classes, (2, 300))
    wanted = np.zeros((n_classes, n_classes), dtype=np.int64)
    for label, answer in zip(labels, predicted, strict=True):
        wanted[label, answer] += 1
    table = confusion(labels, predicted, n_classes)
    assert np.array_equal(table.counts, wanted)
    assert table.n_examples == 300
    assert table.n_right == int((labels == predicted).sum())
    assert np.allclose(table.shares.sum(axis=1), 1.0)


def test_recall_and_precision_are_those_of_the_hand_worked_table() -> None:
    # 4 of class 0: 3 right, 1 taken for class 1; 2 of class 1: both right; class 2 does not occur.
    table = confusion(np.array([0, 0, 0, 0, 1, 1]), np.array([0, 0, 0, 1, 1, 1]), 3)
    assert table.recall[:2].tolist() == [0.75, 1.0]
    assert table.precision[:2].tolist() == [1.0, pytest.approx(2 / 3)]
    assert np.isnan(table.recall[2])
    assert np.isnan(table.precision[2])
    assert table.shares[2].tolist() == [0.0, 0.0, 0.0]


def test_without_examples_the_table_is_empty_and_not_an_error() -> None:
    nothing = np.empty(0, dtype=np.int64)
    assert confusion(nothing, nothing, 2).counts.tolist() == [[0, 0], [0, 0]]
