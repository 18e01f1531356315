"""Two directions through a network's parameters, along which its loss is looked at: two single weights or biases, the
main directions of a run's path, or random ones. All vectors are flat and laid out as the trainer's θ is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Literal

import numpy as np

from core.arrays import FloatArray, frozen
from core.errors import InvalidInputError
from core.explain.target import Target
from core.model.plan import layer_blocks
from core.sentences import phrase

DirectionKind = Literal["entries", "path", "random"]

KEPT_SHARE = 0.97
"""Directions of a path stay as it grows while they hold this share of what the best two would: a picture whose axes
turn with every iteration cannot be read."""


@dataclass(frozen=True, slots=True, eq=False)
class Directions:
    """Two directions and where their coordinates are 0.

    Attributes
    ----------
    kind : str
        ``"entries"``: two weights or biases, and a coordinate is their value. ``"path"``: the principal components of
        a run's states. ``"random"``: drawn, each unit's row as long as that unit's weights.
    layer_sizes : tuple of int
        Of the network they belong to.
    vectors : array, shape (2, n_parameters)
    origin : array, shape (n_parameters,)
    targets : tuple of Target
        The two weights or biases; empty for the other kinds.
    shares : tuple of float
        The shares of the path's variance along the two; empty for the other kinds.
    seed : int
        Of random ones.
    """

    kind: DirectionKind
    layer_sizes: tuple[int, ...]
    vectors: FloatArray
    origin: FloatArray
    targets: tuple[Target, ...] = ()
    shares: tuple[float, ...] = ()
    seed: int = 0

    def coordinates(self, thetas: FloatArray) -> FloatArray:
        """Where parameters (n_parameters,) or (k, n_parameters) are nearest in the plane: (2,) or (k, 2)."""
        # of length about 1, so that nothing overflows when a run has diverged
        sizes = np.abs(self.vectors).max(axis=1, keepdims=True)
        units = self.vectors / sizes
        with np.errstate(all="ignore"):
            projected = units @ (thetas - self.origin).T
            return np.asarray((np.linalg.solve(units @ units.T, projected).T / sizes[:, 0]), dtype=np.float64)

    def moved(self, theta: FloatArray, place: Sequence[float]) -> FloatArray:
        """These parameters, moved within the plane through them until they are at ``place``."""
        result: FloatArray = theta + (np.asarray(place) - self.coordinates(theta)) @ self.vectors
        for target, value in zip(self.targets, place, strict=False):
            result[entry_index(target, self.layer_sizes)] = value  # without a rounding error
        return result


def entry_index(target: Target, layer_sizes: Sequence[int]) -> int:
    """The place of a weight or bias in the flat vector.

    Raises
    ------
    InvalidInputError
        If the target is neither, or the network has none such.
    """
    layer, unit = target.layer, target.unit
    if target.kind not in ("weight", "bias") or not 1 <= layer < len(layer_sizes) or unit is None:
        raise InvalidInputError("axis", phrase("must be a weight or a bias of the network."))
    n_in, n_out = layer_sizes[layer - 1], layer_sizes[layer]
    is_bias, source = target.kind == "bias", target.source
    if not 0 <= unit < n_out or not (is_bias or (source is not None and 0 <= source < n_in)):
        raise InvalidInputError("axis", phrase("must be a weight or a bias of the network."))
    before = sum(n_to * (n_from + 1) for n_from, n_to in pairwise(layer_sizes[:layer]))
    return before + unit * (n_in + 1) + (n_in if is_bias or source is None else source)


@lru_cache(maxsize=8)
def entries_of(layer_sizes: tuple[int, ...]) -> tuple[Target, ...]:
    """Every weight and bias of a network, in the order of the flat vector."""
    return tuple(
        Target("weight", layer, unit, column) if column < n_in else Target("bias", layer, unit)
        for layer, (n_in, n_out) in enumerate(pairwise(layer_sizes), start=1)
        for unit in range(n_out)
        for column in range(n_in + 1)
    )


def entry_directions(first: Target, second: Target, layer_sizes: tuple[int, ...]) -> Directions:
    """The directions of two different weights or biases; their coordinates are the values.

    Raises
    ------
    InvalidInputError
        If the network has no such entry, or both are the same.
    """
    places = [entry_index(target, layer_sizes) for target in (first, second)]
    if places[0] == places[1]:
        raise InvalidInputError("axis", phrase("the two axes need different weights."))
    vectors = np.zeros((2, len(entries_of(layer_sizes))))
    vectors[[0, 1], places] = 1.0
    return Directions("entries", layer_sizes, frozen(vectors), frozen(np.zeros(vectors.shape[1])), (first, second))


def path_directions(
    thetas: FloatArray, layer_sizes: tuple[int, ...], before: Directions | None = None
) -> Directions | None:
    """The two directions along which a run moved most; None for one that has not moved, or beyond all numbers.

    Parameters
    ----------
    thetas : array, shape (k, n_parameters)
        States of the run, the first one at the start: that is the origin.
    layer_sizes : tuple of int
    before : Directions, optional
        Those that are shown; kept while they hold nearly as much, and else the new ones point to the same side.

    The directions are the right singular vectors of the states around their mean: principal component analysis, as for
    paths in Li et al. 2018, "Visualizing the Loss Landscape of Neural Nets", section 7.
    """
    with np.errstate(all="ignore"):
        around = thetas - thetas.mean(axis=0)
        total = float(np.square(around).sum())
    if min(around.shape) < 2 or not 0.0 < total < np.inf:
        return None
    _, singular, found = np.linalg.svd(around, full_matrices=False)
    vectors, shares = found[:2], np.square(singular[:2]) / total
    wanted = thetas[-1:] - thetas[0]  # the path goes to the right and up
    if before is not None and before.kind == "path" and before.layer_sizes == layer_sizes:
        held = np.square(around @ before.vectors.T).sum(axis=0) / total
        if held.sum() >= KEPT_SHARE * shares.sum() and np.array_equal(before.origin, thetas[0]):
            return replace(before, shares=tuple(held.tolist()))
        wanted = before.vectors
    is_turned = (vectors * wanted).sum(axis=1, keepdims=True) < 0.0
    vectors = np.where(is_turned, -vectors, vectors)
    return Directions("path", layer_sizes, frozen(vectors), frozen(thetas[0]), shares=tuple(shares.tolist()))


def random_directions(theta: FloatArray, layer_sizes: tuple[int, ...], seed: int) -> Directions:
    """Two random directions from ``theta``, each unit's row [W | b] scaled to the length of that unit's own row.

    Source: Li et al. 2018, section 4, "filter-wise normalization"; a unit here is a filter there. Without it a layer
    with small weights would be changed by many times its size, and one with large weights hardly. They leave biases
    alone; here the bias is part of the row, since the learner sees it as one more weight.
    """
    vectors = np.random.default_rng(seed).standard_normal((2, theta.size))
    for vector in vectors:
        for block, own in zip(layer_blocks(vector, layer_sizes), layer_blocks(theta, layer_sizes), strict=True):
            largest = np.abs(own).max(axis=1, keepdims=True)
            largest[largest == 0.0] = 1.0  # a unit of zeros has no length: it is moved by 1
            lengths = largest * np.linalg.norm(own / largest, axis=1, keepdims=True)  # whose squares do not overflow
            block *= np.where(lengths > 0.0, lengths, 1.0) / np.linalg.norm(block, axis=1, keepdims=True)
    return Directions("random", layer_sizes, frozen(vectors), frozen(theta), seed=seed)
