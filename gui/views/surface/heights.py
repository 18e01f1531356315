"""The heights of the surface that is looked at: J over the training examples of a moment. No Qt."""

from __future__ import annotations

import numpy as np

from core.arrays import FloatArray, IntArray
from core.experiment.targets import targets_of
from core.explain.loss_surface import FULL_SIZE, SurfaceRequest, losses_along, quick_size
from core.training.snapshot import Snapshot
from gui.views.surface.sight import Place, Sight


class Heights:
    """Asks for J where a `Sight` looks.

    Attributes
    ----------
    X, Y : array, shape (n_x, m) and (n_y, m)
        The training examples of the last moment.
    """

    def __init__(self, sight: Sight) -> None:
        self._sight = sight
        self._snapshot: Snapshot | None = None
        self.X: FloatArray = np.empty((0, 0))
        self.Y: FloatArray = np.empty((0, 0))

    def take(self, snapshot: Snapshot) -> None:
        """Look at this moment; the examples are chosen again only where they are others."""
        before, self._snapshot = self._snapshot, snapshot
        if before is not None and _has_examples_of(snapshot, before):
            return
        data, spec = snapshot.experiment.data, snapshot.experiment.spec
        places: IntArray = np.flatnonzero(data.train_mask(spec.train_fraction))
        self.X, self.Y = snapshot.passed.A[0][:, places], targets_of(data, spec, places)

    @property
    def n_examples(self) -> int:
        """How many examples J is a mean over."""
        n_examples: int = self.X.shape[1]
        return n_examples

    @property
    def with_penalty(self) -> bool:
        """Whether the penalty is added to J."""
        assert self._snapshot is not None
        return self._sight.choice.with_penalty and self._snapshot.experiment.spec.has_penalty

    def request(self, *, is_exact: bool) -> SurfaceRequest:
        """The surface of what is looked at: the whole one, or what can be had many times a second."""
        sight, snapshot = self._sight, self._snapshot
        assert snapshot is not None
        assert sight.directions is not None
        assert sight.window is not None
        size = FULL_SIZE if is_exact else quick_size(sight.layer_sizes, self.n_examples)
        spec, theta, directions = snapshot.experiment.spec, sight.theta, sight.directions
        return SurfaceRequest(spec, self.X, self.Y, theta, directions, sight.window, size, is_exact, self.with_penalty)

    def loss_at(self, place: Place | None) -> float:
        """J at a place, or where the run stands."""
        sight, snapshot = self._sight, self._snapshot
        assert snapshot is not None
        assert sight.directions is not None
        theta = sight.theta if place is None else sight.directions.moved(sight.theta, place)
        spec, sizes, thetas = snapshot.experiment.spec, sight.layer_sizes, theta[np.newaxis]
        return float(losses_along(spec, self.X, self.Y, thetas, sizes, with_penalty=self.with_penalty)[0])


def _has_examples_of(snapshot: Snapshot, other: Snapshot) -> bool:
    one, two = snapshot.experiment, other.experiment
    is_same_data = one.data is two.data and one.spec.train_fraction == two.spec.train_fraction
    return is_same_data and snapshot.passed.A[0] is other.passed.A[0]
