"""Weights over time: every weight and bias, its gradient and its update at some places along a run.

Immutable values, as `core.explain.weights_over_time` makes them and the window draws them. A network is seen on three
levels: each weight and bias by itself, a unit by the mean size of its row of W with its bias, and a layer by the mean
size of all of its weights and biases. Units and layers have an error signal too, the mean size of dZ over the examples:
where gradients vanish it says so all along the run, while dW is a mean over examples that cancel.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Literal

import numpy as np

from core.arrays import FloatArray, IntArray, frozen
from core.experiment.spec import ExperimentSpec
from core.explain.target import Target
from core.training.resize import layer_sizes, n_kept_layers

Level = Literal["weight", "unit", "layer"]
Quantity = Literal["value", "gradient", "update", "signal"]

QUANTITIES: tuple[Quantity, ...] = ("value", "gradient", "update", "signal")

MOST_ENTRIES = 5000
"""Weights and biases of a network up to which each is followed by itself: 256 places of them are 30 MB."""


@dataclass(frozen=True)
class NetworkShape:
    """Which weights and biases there are.

    Attributes
    ----------
    features : tuple of str
        Of which the columns of W[1] are.
    sizes : tuple of int
        (n_0, n_1, …, n_L).
    """

    features: tuple[str, ...]
    sizes: tuple[int, ...]

    @staticmethod
    def of(spec: ExperimentSpec, n_outputs: int) -> NetworkShape:
        """That of the network which ``spec`` asks for."""
        return NetworkShape(spec.features, layer_sizes(spec, n_outputs))

    @property
    def n_layers(self) -> int:
        return len(self.sizes) - 1

    @cached_property
    def blocks(self) -> tuple[tuple[int, int], ...]:
        """Rows and columns of [W | b] of each layer."""
        return tuple((n_out, n_in + 1) for n_in, n_out in pairwise(self.sizes))

    @property
    def n_entries(self) -> int:
        """Weights and biases in all."""
        return sum(rows * columns for rows, columns in self.blocks)

    def counts(self, level: Level) -> tuple[int, ...]:
        """How many series each layer has on a level."""
        if level == "layer":
            return (1,) * self.n_layers
        return tuple(rows if level == "unit" else rows * columns for rows, columns in self.blocks)

    def part(self, level: Level, layer: int | None) -> slice:
        """Where the series of a layer, counted from 1, lie among those of a level; None for all layers."""
        if layer is None:
            return slice(None)
        counts = self.counts(level)
        start = sum(counts[: layer - 1])
        return slice(start, start + counts[layer - 1])

    def targets(self, level: Level, layer: int | None = None) -> tuple[Target, ...]:
        """What the series of a level are of, in their order: layer by layer and row by row, the bias last."""
        return _targets(self, level)[self.part(level, layer)]


@lru_cache(maxsize=16)
def _targets(shape: NetworkShape, level: Level) -> tuple[Target, ...]:
    found = []
    for layer, (rows, columns) in enumerate(shape.blocks, start=1):
        if level == "layer":
            found.append(Target("layer", layer))
        elif level == "unit":
            found += [Target("unit", layer, row) for row in range(rows)]
        else:
            for row in range(rows):
                found += [Target("weight", layer, row, column) for column in range(columns - 1)]
                found.append(Target("bias", layer, row))
    return tuple(found)


@lru_cache(maxsize=64)
def _origins(new: NetworkShape, old: NetworkShape, level: Level) -> IntArray:
    """For each series of a level in the network ``new`` its place in ``old``, and -1 where it was not there.

    What a change of the shape keeps is that of `core.training.resize`. An output that became several, or several that
    became one, is another one.
    """
    n_kept = n_kept_layers(old.sizes[1:-1], new.sizes[1:-1])
    if n_kept == new.n_layers and (old.sizes[-1] == 1) != (new.sizes[-1] == 1):
        n_kept -= 1
    origins, start = [], 0
    old_counts, new_counts = old.counts(level), new.counts(level)
    for layer in range(1, new.n_layers + 1):
        found = np.full(new_counts[layer - 1], -1)
        if layer <= n_kept:
            there = _cells(old, level, layer)
            rows, columns = _cells(new, level, layer).shape
            across = _columns_before(new, old, level, layer)
            n_rows = min(rows, len(there))
            cells = np.full((rows, columns), -1)
            cells[:n_rows] = np.where(across >= 0, there[:n_rows, across], -1)
            found = np.where(cells >= 0, cells + start, -1).ravel()
            start += old_counts[layer - 1]
        origins.append(found)
    return np.concatenate(origins)


def _cells(shape: NetworkShape, level: Level, layer: int) -> IntArray:
    """The numbers of a layer's series as they stand in its matrix [W | b], in its column of units, or alone."""
    rows, columns = {"layer": (1, 1), "unit": (shape.sizes[layer], 1)}.get(level, shape.blocks[layer - 1])
    return np.arange(rows * columns).reshape(rows, columns)


def _columns_before(new: NetworkShape, old: NetworkShape, level: Level, layer: int) -> IntArray:
    """For each column of a layer's [W | b] the same one in the old network, or -1."""
    if level != "weight":
        return np.zeros(1, dtype=np.int64)
    n_old = old.blocks[layer - 1][1] - 1
    if layer == 1:
        places = [old.features.index(name) if name in old.features else -1 for name in new.features]
    else:
        places = [column if column < n_old else -1 for column in range(new.blocks[layer - 1][1] - 1)]
    return np.array([*places, n_old])


@dataclass(frozen=True, slots=True, eq=False)
class WeightPlace:
    """One place along a run.

    Attributes
    ----------
    iteration : int
    shape : NetworkShape
        Of the network at that moment.
    numbers : mapping
        For each level (4, n), by the order of `QUANTITIES`: the numbers of its series. They have signs on the level
        ``"weight"``, which has no error signal, so (3, n); on the others they are means of absolute values. NaN where
        there is none. A network of more than `MOST_ENTRIES` weights and biases has no level ``"weight"``.
    """

    iteration: int
    shape: NetworkShape
    numbers: Mapping[Level, FloatArray]


def place(iteration: int, shape: NetworkShape, entries: FloatArray, signals: FloatArray) -> WeightPlace:
    """The place at which weights and biases, their gradients and updates are ``entries`` (3, n), flat like θ, and the
    units' mean error signals ``signals`` (n_1 + … + n_L,)."""
    of_units = np.vstack((_means(entries, [columns for rows, columns in shape.blocks for _ in range(rows)]), signals))
    in_layers = _means(entries, shape.counts("weight"))
    signals_of_layers = _means(signals[np.newaxis], shape.counts("unit"))
    numbers: dict[Level, FloatArray] = {
        "unit": frozen(of_units),
        "layer": frozen(np.vstack((in_layers, signals_of_layers))),
    }
    if entries.shape[1] <= MOST_ENTRIES:
        numbers["weight"] = frozen(entries)
    return WeightPlace(iteration, shape, numbers)


def _means(rows: FloatArray, lengths: Sequence[int]) -> FloatArray:
    """Means of absolute values over stretches of these lengths."""
    counts = np.asarray(lengths)
    means: FloatArray = np.add.reduceat(np.abs(rows), np.cumsum(counts) - counts, axis=1) / counts
    return means


@dataclass(frozen=True, slots=True, eq=False)
class WeightSeries:
    """Some places along a run, ascending.

    Attributes
    ----------
    shape : NetworkShape
        Of the network where the run stands: these weights and biases are followed.
    places : tuple of WeightPlace
        At least one.
    now : int
        The iteration where the run stands; it is among the places.
    is_complete : bool
        Whether no place is missing that will be there once there is time for it.
    """

    shape: NetworkShape
    places: tuple[WeightPlace, ...]
    now: int
    is_complete: bool = True

    @property
    def iterations(self) -> FloatArray:
        """(k,) of the places."""
        return np.array([one.iteration for one in self.places], dtype=np.float64)

    def has(self, level: Level, quantity: Quantity = "value") -> bool:
        """Whether the network is followed so: one of very many weights is not, weight by weight, and the error signal
        is that of a unit."""
        return level != "weight" or (self.shape.n_entries <= MOST_ENTRIES and quantity != "signal")

    def curves(self, level: Level, quantity: Quantity, layer: int | None = None) -> FloatArray:
        """The series of a layer or, with None, of all layers, in the order of `NetworkShape.targets`.

        Returns
        -------
        array, shape (n, k)
            A row for each series and a column for each place; NaN where it has no value.
        """
        row, part = QUANTITIES.index(quantity), self.shape.part(level, layer)
        return np.stack([self._numbers(one, level, row)[part] for one in self.places], axis=1)

    def _numbers(self, one: WeightPlace, level: Level, row: int) -> FloatArray:
        if one.shape == self.shape:
            same: FloatArray = one.numbers[level][row]
            return same
        origins = _origins(self.shape, one.shape, level)
        if level not in one.numbers:
            return np.full(origins.size, np.nan)
        found: FloatArray = np.where(origins >= 0, one.numbers[level][row][origins], np.nan)
        return found

    def at_now(self, level: Level, quantity: Quantity, layer: int | None = None) -> FloatArray:
        """(n,) the same where the run stands."""
        row = QUANTITIES.index(quantity)
        present = next(one for one in self.places if one.iteration == self.now)
        numbers: FloatArray = self._numbers(present, level, row)[self.shape.part(level, layer)]
        return numbers


@dataclass(frozen=True, slots=True)
class Growth:
    """A weight or bias that has grown: its size was ``|first|`` and is ``|now|``."""

    target: Target
    first: float
    now: float


def most_grown(series: WeightSeries) -> Growth | None:
    """The weight or bias whose size has grown most from its first place to where the run stands; None if none has."""
    if not series.has("weight"):
        return None
    values, now = series.curves("weight", "value"), series.at_now("weight", "value")
    firsts = values[np.arange(len(values)), np.isfinite(values).argmax(axis=1)]
    growth = np.abs(now) - np.abs(firsts)
    if not (growth > 0.0).any():
        return None
    row = int(np.nanargmax(growth))
    return Growth(series.shape.targets("weight")[row], float(firsts[row]), float(now[row]))


@dataclass(frozen=True, slots=True)
class GradientSizes:
    """Mean sizes of the layers' gradients where the run stands: the smallest, the largest, and whose they are."""

    smallest_layer: int
    smallest: float
    largest_layer: int
    largest: float


def gradient_sizes(series: WeightSeries) -> GradientSizes | None:
    """The layers with the smallest and the largest gradient; None without training examples."""
    sizes = series.at_now("layer", "gradient")
    if not np.isfinite(sizes).all():
        return None
    low, high = int(sizes.argmin()), int(sizes.argmax())
    return GradientSizes(low + 1, float(sizes[low]), high + 1, float(sizes[high]))
