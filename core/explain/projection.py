"""The space of a layer seen in a plane: two of its units, the first two principal components of its activations, or
across the line of a unit of the next layer.

Activations are columns, as in the lecture: A[l] has shape (n_l, m).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np

from core.arrays import FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Cut:
    """A straight line in a plane: normal·c + offset = 0, with ``normal`` (d,); for d = 1 a place on a line."""

    normal: FloatArray
    offset: float

    def heights(self, places: FloatArray) -> FloatArray:
        """normal·c + offset at places (d or more, m): above 0 on the positive side."""
        heights: FloatArray = self.normal @ places[: self.normal.size] + self.offset
        return heights


@dataclass(frozen=True, slots=True, eq=False)
class Projection:
    """One or two directions in the space of a layer with n units.

    Attributes
    ----------
    directions : FloatArray
        (n, d) orthonormal columns: d = 2, or 1 for a layer with one unit.
    centre : FloatArray
        (n, 1) what lies at the origin: 0 for units, the mean for principal components, for a line its point nearest to
        the mean.
    held : FloatArray
        (n, 1) mean of the activations. What is not shown is held there when something is cut by the plane.
    units : tuple of int
        The units that are the directions, counted from 0; empty for other directions.
    shares : tuple of float
        Share of the variance of the activations along each direction; NaN where nothing varies.
    kind : str
        What the directions are.
    """

    directions: FloatArray
    centre: FloatArray
    held: FloatArray
    units: tuple[int, ...]
    shares: tuple[float, ...]
    kind: Literal["units", "components", "line"] = "units"

    @property
    def n_directions(self) -> int:
        """1 or 2."""
        return int(self.directions.shape[1])

    @property
    def n_units(self) -> int:
        """Of the layer."""
        return int(self.directions.shape[0])

    @property
    def shows_all(self) -> bool:
        """Whether nothing of the layer is left out."""
        return self.n_directions == self.n_units

    def coordinates(self, H: FloatArray) -> FloatArray:
        """Where activations H (n, m), or the z before them, are seen: (d, m)."""
        if self.units:
            return H[list(self.units)]
        seen: FloatArray = self.directions.T @ (H - self.centre)
        return seen

    def lifted(self, places: FloatArray) -> FloatArray:
        """The activations (n, k) at places (d, k) of the plane, with what is not shown held at its mean."""
        activations: FloatArray = self.held + self.directions @ (places - self.coordinates(self.held))
        return activations

    def cut(self, w: FloatArray, b: float) -> Cut:
        """Where w·a + b = 0 meets the plane, with what is not shown held at its mean."""
        return Cut(self.directions.T @ w, float(w @ self.lifted(np.zeros((self.n_directions, 1)))[:, 0] + b))


def projection_of_units(A: FloatArray, units: tuple[int, ...]) -> Projection:
    """One or two units of a layer as they are.

    Parameters
    ----------
    A : array, shape (n, m)
        Activations of the training examples.
    units : tuple of int
        Counted from 0, all different.
    """
    held = _mean(A)
    variances = ((_finite(A) - held) ** 2).sum(axis=1)
    total = float(variances.sum())
    shares = tuple(float(variances[unit]) / total if total > 0.0 else math.nan for unit in units)
    return Projection(np.eye(len(A))[:, list(units)], np.zeros((len(A), 1)), held, units, shares)


def principal_projection(A: FloatArray, before: Projection | None = None) -> Projection:
    """The first two principal components of a layer with at least two units.

    Parameters
    ----------
    A : array, shape (n, m)
        Activations of the training examples.
    before : Projection, optional
        Of the picture before: order and signs are those that are nearest to it, so that nothing flips while training.
        Without one the component with the larger variance comes first, and the largest entry of each is positive.
    """
    held = _mean(A)
    centred = _finite(A) - held
    variances, vectors = np.linalg.eigh(centred @ centred.T / max(centred.shape[1], 1))
    order = [len(A) - 1, len(A) - 2]
    if before is not None and not before.units and before.directions.shape == (len(A), 2):
        likeness = np.abs(before.directions.T @ vectors[:, order])
        if likeness[0, 1] + likeness[1, 0] > likeness[0, 0] + likeness[1, 1]:
            order.reverse()
        signs = np.sign(np.einsum("nd,nd->d", before.directions, vectors[:, order]))
    else:
        signs = np.sign([vectors[np.abs(vectors[:, column]).argmax(), column] for column in order])
    directions = vectors[:, order] * np.where(signs == 0.0, 1.0, signs)
    total = float(variances.clip(0.0).sum())
    shares = tuple(max(float(variances[k]), 0.0) / total if total > 0.0 else math.nan for k in order)
    return Projection(directions, held, held, (), shares, "components")


def projection_across(A: FloatArray, w: FloatArray, b: float, before: Projection | None = None) -> Projection:
    """Across the line w·a + b = 0 and along it: how far something is from the line is seen as it is.

    Parameters
    ----------
    A : array, shape (n, m)
        Activations of the training examples, n at least 2.
    w, b : array, shape (n,), and float
        Not all of w are 0.
    before : Projection, optional
        Of the picture before, whose sign the second direction keeps. It is the one along the line with the largest
        variance.
    """
    held, across = _mean(A), w[:, np.newaxis] / np.linalg.norm(w)
    centred = _finite(A) - held
    beside = centred - across @ (across.T @ centred)
    # What little of w is left by rounding must not win where nothing varies beside it.
    _, vectors = np.linalg.eigh(beside @ beside.T - across @ across.T)
    along = vectors[:, -1:]
    likeness = float(before.directions[:, 1] @ along[:, 0]) if before is not None and before.n_units == len(A) else 0.0
    directions = np.hstack([across, -along if likeness < 0.0 else along])
    centre = held - across * (float(w @ held[:, 0]) + b) / np.linalg.norm(w)
    total = float((centred**2).sum())
    variances = ((directions.T @ centred) ** 2).sum(axis=1)
    shares = tuple(float(variance) / total if total > 0.0 else math.nan for variance in variances)
    return Projection(directions, centre, held, (), shares, "line")


_LARGEST = 1e100
"""The squares of larger numbers are no numbers."""


def _finite(A: FloatArray) -> FloatArray:
    """The columns without an overflow."""
    is_finite = (np.abs(A) < _LARGEST).all(axis=0)
    return A if is_finite.all() else A[:, is_finite]


def _mean(A: FloatArray) -> FloatArray:
    finite = _finite(A)
    mean: FloatArray = finite.mean(axis=1, keepdims=True) if finite.shape[1] else np.zeros((len(A), 1))
    return mean
