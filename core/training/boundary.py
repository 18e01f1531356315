"""Every unit's output over the plane: the little pictures in the network and the big one at the right.

The forward pass of `core.model.network` again, in float32 over a grid of places and in blocks of columns that
stay in the processor's cache. It reads frozen parameters and gives frozen maps; it knows nothing of a run.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.arrays import FloatArray, frozen
from core.data.region import USUAL_REGION, PlaneRegion
from core.data.standardisation import Standardisation
from core.data.value_scale import ValueScale
from core.experiment.inputs import input_matrix
from core.experiment.plane_axes import PlaneAxes
from core.experiment.spec import ExperimentSpec
from core.model.activation import Overwrite
from core.model.activations import ACTIVATIONS
from core.model.losses import output_activation
from core.model.network import Parameters
from core.training.snapshot import GRID_SIZE, UnitMaps

Float32Array = NDArray[np.float32]
LevelArray = NDArray[np.uint8]

_BLOCK = GRID_SIZE * GRID_SIZE // 4
"""Columns at a time, a quarter of the plane: 8 units of it are 80 kB and stay in the second-level cache. Measured."""

_LIMIT = 1e17
"""Weights and outputs are held below this in size: products and sums then stay below the largest float32, 3e38."""

_ZERO = 1e-30
"""What a unit reaches is taken as nothing below this: float32 cannot divide by it."""


def grid_points(region: PlaneRegion = USUAL_REGION) -> FloatArray:
    """Centres of the map's cells, (2, GRID_SIZE²): row by row from the top left of the region to the bottom right."""
    shares = (np.arange(GRID_SIZE) + 0.5) * (2.0 / GRID_SIZE) - 1.0
    x1, x2 = np.meshgrid(shares, shares[::-1])
    return region.from_unit(np.stack((x1.ravel(), x2.ravel())))


class UnitMapper:
    """Computes ``UnitMaps``; keeps the grid's features and its work space from one picture to the next.

    The maps are fresh arrays each time. One mapper serves one thread.
    """

    def __init__(self) -> None:
        self._made_for: tuple[object, ...] = ()
        self._inputs: list[Float32Array] = []
        self._input_levels: LevelArray = np.empty(0, dtype=np.uint8)
        self._input_ranges: FloatArray = np.empty(0)
        self._sizes: tuple[int, ...] = ()
        self._memory: list[_Memory] = []

    def maps(
        self,
        parameters: Parameters,
        spec: ExperimentSpec,
        region: PlaneRegion = USUAL_REGION,
        standardisation: Standardisation | None = None,
        plane: PlaneAxes | None = None,
        values: ValueScale | None = None,
    ) -> UnitMaps:
        """The output of every unit over the plane.

        Parameters
        ----------
        parameters : Parameters
            Of a network with as many inputs as ``spec`` has features.
        spec : ExperimentSpec
            Names the features, the activations, the leak and the loss.
        region : PlaneRegion
            The part of the plane.
        standardisation : Standardisation or None
            What is done to a place before its features are computed.
        plane : PlaneAxes or None
            Which columns lie on the plane and at which values the others are held; None for x1 and x2 alone.
        values : ValueScale or None
            The range of the output's levels where numbers are learnt: that of the targets, which stands still.
        """
        self._take_inputs(spec, region, standardisation, plane)
        if parameters.layer_sizes != self._sizes:
            self._sizes = parameters.layer_sizes
            self._memory = [_Memory(n_units) for n_units in self._sizes[1:]]
        rows = zip(parameters.weights, parameters.biases, (*spec.activations, None), self._memory, strict=True)
        with np.errstate(all="ignore"):  # huge weights overflow on their way to the limit
            layers = [_Layer(W, b, hidden, memory, spec) for W, b, hidden, memory in rows]
            for number, block in enumerate(self._inputs):
                for layer in layers:
                    block = layer.passed(block, number * _BLOCK)
            found = [layer.levels_and_ranges() for layer in layers[:-1]]
            levels, ranges = zip(*found, layers[-1].levels_and_ranges(values), strict=True)
        output = self._memory[-1].values.reshape(-1, GRID_SIZE, GRID_SIZE)
        return UnitMaps((self._input_levels, *levels), (self._input_ranges, *ranges), frozen(output), region)

    def _take_inputs(
        self,
        spec: ExperimentSpec,
        region: PlaneRegion,
        standardisation: Standardisation | None,
        plane: PlaneAxes | None,
    ) -> None:
        made_for = (spec.features, region, standardisation, plane)
        if made_for == self._made_for:
            return
        self._made_for = made_for
        places = grid_points(region)
        points = places if plane is None else plane.examples(places)
        X = input_matrix(points, spec, standardisation).astype(np.float32)
        starts = range(0, X.shape[1], _BLOCK)
        self._inputs = [_with_ones(X[:, start : start + _BLOCK]) for start in starts]
        self._input_levels, self._input_ranges = _quantised(X)


class _Memory:
    """Work space of one layer: its outputs for a block over a row of ones, scratch, and its outputs on the plane."""

    def __init__(self, n_units: int) -> None:
        self.block = _with_ones(np.empty((n_units, _BLOCK), dtype=np.float32))
        self.scratch = np.empty((n_units, _BLOCK), dtype=np.float32)
        self.values = np.empty((n_units, GRID_SIZE * GRID_SIZE), dtype=np.float32)


class _Layer:
    """One layer of one picture."""

    def __init__(self, W: FloatArray, b: FloatArray, hidden: str | None, memory: _Memory, spec: ExperimentSpec) -> None:
        self._memory = memory
        # Activations keep the float type they are given; their signatures name the one used for training.
        Z: Any = memory.block[:-1]
        output = output_activation(spec.loss, len(W))
        record = ACTIVATIONS.get(hidden or output.name)
        if record is None:
            activate = Overwrite(1.0, (lambda: np.copyto(Z, output.value(Z)),))
        else:
            activate = record.overwrite(Z, spec.leak)
        self._operations = activate.operations
        self._weights = (activate.factor * np.hstack((W, b))).clip(-_LIMIT, _LIMIT).astype(np.float32)
        self._low, self._high = (ACTIVATIONS[hidden] if hidden else output).output_range
        self._is_bounded = math.isfinite(self._high - self._low)
        self._keeps_values = not self._is_bounded or not hidden
        self._levels = np.empty(memory.values.shape, dtype=np.uint8)

    def passed(self, block: Float32Array, start: int) -> Float32Array:
        """The layer's output, over a row of ones, for the block of columns that begins at ``start``."""
        memory = self._memory
        Z = memory.block[:-1]
        np.dot(self._weights, block, out=Z)
        for operation in self._operations:
            operation()
        columns = slice(start, start + _BLOCK)
        if self._is_bounded:
            # Quantised here, while it is in the cache.
            scale = 255.0 / (self._high - self._low)
            _write_levels(Z, scale, -self._low * scale, memory.scratch, self._levels[:, columns])
        else:
            np.clip(Z, max(self._low, -_LIMIT), min(self._high, _LIMIT), out=Z)
        if self._keeps_values:
            memory.values[:, columns] = Z
        return memory.block

    def levels_and_ranges(self, values: ValueScale | None = None) -> tuple[LevelArray, FloatArray]:
        """The finished maps (n, GRID_SIZE, GRID_SIZE) and what level 0 and level 255 stand for (n, 2): the ends of a
        scale where one is given."""
        if values is not None:
            ends = np.tile(np.array((values.low, values.high)), (len(self._levels), 1))
            return _finished(values.levels(self._memory.values), ends)
        if not self._is_bounded:
            return _quantised(self._memory.values)
        ranges = np.tile(np.array((self._low, self._high)), (len(self._levels), 1))
        return _finished(self._levels, ranges)


def _with_ones(block: Float32Array) -> Float32Array:
    """``block`` with a row of ones below it, so that one product does W A + b."""
    return np.vstack((block, np.ones((1, block.shape[1]), dtype=np.float32)))


def _quantised(values: Float32Array) -> tuple[LevelArray, FloatArray]:
    """Levels in the symmetric range of what each row reaches, so that the middle is 0."""
    reach = np.maximum(values.max(axis=1), -values.min(axis=1)).astype(np.float64)
    reach[reach < _ZERO] = 1.0
    levels = np.empty(values.shape, dtype=np.uint8)
    scratch = np.empty_like(values[0])
    for row, half_range, out in zip(values, reach, levels, strict=True):
        _write_levels(row, 127.5 / half_range, 127.5, scratch, out)
    return _finished(levels, np.stack((-reach, reach), axis=1))


def _write_levels(values: Float32Array, scale: float, shift: float, scratch: Float32Array, out: LevelArray) -> None:
    """``scale * values + shift``, which is from 0 to 255, rounded."""
    np.multiply(values, np.float32(scale), out=scratch)
    np.add(scratch, np.float32(shift + 0.5), out=scratch)
    np.copyto(out, scratch, casting="unsafe")


def _finished(levels: LevelArray, ranges: FloatArray) -> tuple[LevelArray, FloatArray]:
    levels = levels.reshape(-1, GRID_SIZE, GRID_SIZE)
    levels.flags.writeable = False
    ranges.flags.writeable = False
    return levels, ranges
