"""The training examples of a snapshot, as the checks want them: inputs, targets, and their places in the data.

Made once for a data set and a training share, and kept until either changes.
"""

from __future__ import annotations

import numpy as np

from core.arrays import FloatArray, IntArray
from core.data.dataset import Dataset
from core.model.network import ForwardPass, LayerList, one_hot
from core.training.snapshot import Snapshot


class TrainingExamples:
    """Which examples are trained on, for one snapshot after the other.

    Attributes
    ----------
    places : IntArray
        (m,) places in the data.
    Y : FloatArray
        (n_L, m) their targets.
    """

    def __init__(self) -> None:
        self._data: Dataset | None = None
        self._share = 1.0
        self.places: IntArray = np.empty(0, dtype=np.int64)
        self.Y: FloatArray = np.empty((1, 0))

    def update(self, snapshot: Snapshot) -> None:
        """Follow a snapshot."""
        data, share = snapshot.experiment.data, snapshot.experiment.spec.train_fraction
        if data is self._data and share == self._share:
            return
        self._data, self._share = data, share
        self.places = np.flatnonzero(data.train_mask(share))
        self.Y = one_hot(data.labels, data.n_classes)[:, self.places]

    def inputs(self, snapshot: Snapshot) -> FloatArray:
        """X of the training examples, (n_0, m)."""
        return self._chosen(snapshot.passed.A[0])

    def passed(self, snapshot: Snapshot) -> ForwardPass:
        """The forward pass over the training examples alone."""
        passed = snapshot.passed
        if self._are_all(passed.A[0]):
            return passed
        return ForwardPass(
            LayerList([self._chosen(Z) for Z in passed.Z]), LayerList([self._chosen(A) for A in passed.A], first=0)
        )

    def _are_all(self, array: FloatArray) -> bool:
        return bool(len(self.places) == array.shape[1])

    def _chosen(self, array: FloatArray) -> FloatArray:
        return array if self._are_all(array) else np.ascontiguousarray(array[:, self.places])
