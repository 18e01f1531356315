"""Every unit's output over the plane: the little pictures in the network and the big one at the right.

The forward pass of `core.model.network` again, in float32 over a fixed grid of places and in blocks of columns that
stay in the processor's cache. It reads frozen parameters and gives frozen maps; it knows nothing of a run.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.arrays import FloatArray
from core.data.features import feature_matrix
from core.experiment.spec import ExperimentSpec
from core.model.activations import ACTIVATIONS
from core.model.losses import output_activation
from core.model.network import Parameters
from core.training.snapshot import EXTENT, GRID_SIZE, UnitMaps

Float32Array = NDArray[np.float32]
LevelArray = NDArray[np.uint8]

_BLOCK = 2500
"""Columns at a time: 8 units of it are 80 kB and stay in the second-level cache. Measured against 1000 to 10 000."""

_LIMIT = 1e17
"""Weights and outputs are held below this in size: products and sums then stay below the largest float32, 3e38."""


def grid_points() -> FloatArray:
    """Centres of the map's cells, (2, GRID_SIZE²): row by row from the top left, x2 = +EXTENT, to the bottom right."""
    centres = (np.arange(GRID_SIZE) + 0.5) * (2 * EXTENT / GRID_SIZE) - EXTENT
    x1, x2 = np.meshgrid(centres, centres[::-1])
    return np.stack((x1.ravel(), x2.ravel()))


class UnitMapper:
    """Computes ``UnitMaps``; keeps the grid's features and its work space from one picture to the next.

    The maps are fresh arrays each time. One mapper serves one thread.
    """

    def __init__(self) -> None:
        self._features: tuple[str, ...] = ()
        self._inputs: list[Float32Array] = []
        self._input_levels: LevelArray = np.empty(0, dtype=np.uint8)
        self._input_ranges: FloatArray = np.empty(0)
        self._sizes: tuple[int, ...] = ()
        self._blocks: list[Float32Array] = []

    def maps(self, parameters: Parameters, spec: ExperimentSpec) -> UnitMaps:
        """The output of every unit over the plane.

        Parameters
        ----------
        parameters : Parameters
            Of a network with as many inputs as ``spec`` has features.
        spec : ExperimentSpec
            Names the features, the activations, the leak and the loss.
        """
        if spec.features != self._features:
            self._take_features(spec.features)
        if parameters.layer_sizes != self._sizes:
            self._sizes = parameters.layer_sizes
            self._blocks = [_with_ones(np.empty((n_units, _BLOCK), dtype=np.float32)) for n_units in self._sizes[1:]]
        layers = [_Layer(W, b, name, spec) for W, b, name in _layers_of(parameters, spec)]
        with np.errstate(all="ignore"):  # huge weights overflow float32 on their way to the limit
            for number, block in enumerate(self._inputs):
                columns = slice(number * _BLOCK, number * _BLOCK + block.shape[1])
                for layer, out in zip(layers, self._blocks, strict=True):
                    block = layer.passed(block, out, columns)
            levels, ranges = zip(*(layer.levels_and_ranges() for layer in layers), strict=True)
        output = layers[-1].values.reshape(-1, GRID_SIZE, GRID_SIZE)
        output.flags.writeable = False
        return UnitMaps((self._input_levels, *levels), (self._input_ranges, *ranges), output)

    def _take_features(self, features: tuple[str, ...]) -> None:
        X = feature_matrix(grid_points(), features).astype(np.float32)
        starts = range(0, X.shape[1], _BLOCK)
        self._inputs = [_with_ones(X[:, start : start + _BLOCK]) for start in starts]
        self._input_levels, self._input_ranges = _quantised(X, math.inf)
        self._features = features


class _Layer:
    """One layer of one picture: its weights in float32, and what its units give over the grid."""

    def __init__(self, W: FloatArray, b: FloatArray, hidden: str | None, spec: ExperimentSpec) -> None:
        self._weights = np.hstack((W, b)).clip(-_LIMIT, _LIMIT).astype(np.float32)
        if hidden is None:
            # The activations keep the float type they are given; their signatures name the one used for training.
            self._activate: Callable[[Any], Any] = output_activation(spec.loss, len(W)).value
            low, high = 0.0, 1.0
        else:
            activation, leak = ACTIVATIONS[hidden], spec.leak
            self._activate = lambda Z: activation.value(Z, leak)
            low, high = activation.facts.output_range
        self._range = (low, high)
        self._bounded = math.isfinite(low) and math.isfinite(high)
        n_cells = GRID_SIZE * GRID_SIZE
        self._levels = np.empty((len(W), n_cells), dtype=np.uint8)
        # A bounded hidden layer is quantised block by block; its values are not needed afterwards.
        self.values = np.empty((0 if self._bounded and hidden else len(W), n_cells), dtype=np.float32)

    def passed(self, block: Float32Array, out: Float32Array, columns: slice) -> Float32Array:
        """The layer's output for one block of columns, with a row of ones below it, in the memory of ``out``."""
        n_units, n_columns = len(self._weights), block.shape[1]
        out = out[:, :n_columns]
        Z = out[:n_units]
        np.dot(self._weights, block, out=Z)
        Z[...] = self._activate(Z)
        if self._bounded:
            _write_levels(Z, *self._range, self._levels[:, columns])
        else:
            np.clip(Z, -_LIMIT, _LIMIT, out=Z)
        if len(self.values):
            self.values[:, columns] = Z
        return out

    def levels_and_ranges(self) -> tuple[LevelArray, FloatArray]:
        """The finished maps (n, GRID_SIZE, GRID_SIZE) and what level 0 and level 255 stand for (n, 2)."""
        if not self._bounded:
            return _quantised(self.values, _LIMIT)
        ranges = np.tile(np.array(self._range), (len(self._levels), 1))
        return _finished(self._levels, ranges)


def _layers_of(parameters: Parameters, spec: ExperimentSpec) -> zip[tuple[FloatArray, FloatArray, str | None]]:
    return zip(parameters.weights, parameters.biases, (*spec.activations, None), strict=True)


def _with_ones(block: Float32Array) -> Float32Array:
    """``block`` with a row of ones below it, so that one product does W A + b."""
    return np.vstack((block, np.ones((1, block.shape[1]), dtype=np.float32)))


def _quantised(values: Float32Array, limit: float) -> tuple[LevelArray, FloatArray]:
    """Levels in the symmetric range of what each row reaches, so that the middle is 0."""
    reach = np.maximum(values.max(axis=1), -values.min(axis=1)).astype(np.float64)
    reach[reach == 0.0] = 1.0
    levels = np.empty(values.shape, dtype=np.uint8)
    # values / reach first: 1 / reach is infinite in float32 for the tiniest of reaches
    _write_levels(values / reach[:, np.newaxis].astype(np.float32), -1.0, 1.0, levels)
    return _finished(levels, np.stack((-reach, reach), axis=1))


def _write_levels(values: Float32Array, low: float, high: float, out: LevelArray) -> None:
    """``values`` from ``low`` to ``high`` as levels 0 to 255, rounded."""
    scaled = values * np.float32(255.0 / (high - low))
    scaled += np.float32(0.5 - low * 255.0 / (high - low))
    np.copyto(out, scaled, casting="unsafe")


def _finished(levels: LevelArray, ranges: FloatArray) -> tuple[LevelArray, FloatArray]:
    levels = levels.reshape(-1, GRID_SIZE, GRID_SIZE)
    levels.flags.writeable = False
    ranges.flags.writeable = False
    return levels, ranges
