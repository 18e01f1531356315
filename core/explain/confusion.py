"""Which classes the network takes for which: how many examples of each class are predicted as each class."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.arrays import BoolArray, FloatArray, IntArray
from core.model.network import predict
from core.training.snapshot import Snapshot


@dataclass(frozen=True, slots=True, eq=False)
class Confusion:
    """A confusion table of some examples.

    Attributes
    ----------
    counts : IntArray
        (K, K) examples of class i that are predicted as class j, at row i and column j.
    """

    counts: IntArray

    @property
    def n_examples(self) -> int:
        """How many there are."""
        return int(self.counts.sum())

    @property
    def n_right(self) -> int:
        """How many are predicted as what they are."""
        return int(np.trace(self.counts))

    @property
    def shares(self) -> FloatArray:
        """(K, K) of the examples of each class, the share that is predicted as each; a class without examples has 0."""
        of_class = self.counts.sum(axis=1, keepdims=True)
        return np.asarray(self.counts / np.maximum(of_class, 1))

    @property
    def recall(self) -> FloatArray:
        """(K,) of the examples of each class, the share that is predicted so; NaN for a class without any."""
        return _shares(np.diag(self.counts), self.counts.sum(axis=1))

    @property
    def precision(self) -> FloatArray:
        """(K,) of what is predicted as a class, the share that is of it; NaN where nothing is."""
        return _shares(np.diag(self.counts), self.counts.sum(axis=0))


@dataclass(frozen=True, slots=True, eq=False)
class ConfusionReading:
    """Both tables of a moment of a run.

    Attributes
    ----------
    train, test : Confusion
        Of the training and of the test examples.
    labels, predicted : IntArray
        (m,) the class of each example, and the predicted one.
    trains : BoolArray
        (m,) whether it is a training example.
    """

    train: Confusion
    test: Confusion
    labels: IntArray
    predicted: IntArray
    trains: BoolArray

    def examples(self, is_train: bool, label: int, predicted: int) -> IntArray:
        """The examples that a cell counts, as places in the data."""
        return np.flatnonzero((self.trains == is_train) & (self.labels == label) & (self.predicted == predicted))


def read_confusion(snapshot: Snapshot) -> ConfusionReading:
    """The tables of a snapshot of a network that learns classes."""
    data, spec = snapshot.experiment.data, snapshot.experiment.spec
    trains = data.train_mask(spec.train_fraction)
    predicted = predict(snapshot.outputs)
    train, test = (confusion(data.labels[mask], predicted[mask], data.n_classes) for mask in (trains, ~trains))
    return ConfusionReading(train, test, data.labels, predicted, trains)


def confusion(labels: IntArray, predicted: IntArray, n_classes: int) -> Confusion:
    """The table of some examples: their classes (m,) and the predicted ones (m,)."""
    flat = np.bincount(labels * n_classes + predicted, minlength=n_classes**2)
    return Confusion(flat.reshape(n_classes, n_classes))


def _shares(part: IntArray, whole: IntArray) -> FloatArray:
    with np.errstate(invalid="ignore"):
        shares: FloatArray = part / whole
    return shares
