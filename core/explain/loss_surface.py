"""The loss over two directions through the parameters: J at every place of a grid, on the training examples.

It is what `core.model.network.cost` gives at those parameters, computed for many of them in one product. Nothing is
computed again that a direction leaves alone: where only a weight of the last layer is moved, the hidden layers are
passed once. A test ties the two together.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.arrays import FloatArray
from core.experiment.spec import ExperimentSpec
from core.explain.directions import Directions
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.model.penalties import PENALTIES

Window = tuple[float, float, float, float]
"""Left, right, bottom and top end of a part of the plane, in its coordinates."""

FULL_SIZE = 64
"""Places along each axis."""

_SIZES = (FULL_SIZE, 48, 32, 24, 16)

QUICK_WORK = 8_000_000
"""Unit outputs in a picture while training runs: about 20 ms of one core in single precision, without AVX-512."""

_BLOCK_WORK = 1_500_000
"""Unit outputs at once: in few long calls, because after each the interpreter is waited for that the training thread
holds. With a quarter of it, which stays in the cache, a surface takes as long, but training is a third slower."""


@dataclass(frozen=True, slots=True, eq=False)
class SurfaceRequest:
    """A part of the plane through the present parameters, to be computed.

    Attributes
    ----------
    spec : ExperimentSpec
    X, Y : array, shape (n_x, m) and (n_y, m)
        The training examples.
    theta : array, shape (n_parameters,)
        Where the plane is cut: what the two directions do not change.
    directions : Directions
    window : Window
    size : int
        Places along each axis.
    is_exact : bool
        In double precision, else in single: right to about six digits.
    with_penalty : bool
        J plus the penalty, as training sees it, else J alone, as the loss curve shows it.
    """

    spec: ExperimentSpec
    X: FloatArray
    Y: FloatArray
    theta: FloatArray
    directions: Directions
    window: Window
    size: int = FULL_SIZE
    is_exact: bool = True
    with_penalty: bool = False

    @property
    def places(self) -> tuple[FloatArray, FloatArray]:
        """The coordinates along the first and the second direction, (size,) each."""
        left, right, bottom, top = self.window
        return np.linspace(left, right, self.size), np.linspace(bottom, top, self.size)


@dataclass(frozen=True, slots=True, eq=False)
class Surface:
    """J over a part of the plane.

    Attributes
    ----------
    request : SurfaceRequest
    losses : array, shape (size, size)
        A row for each place along the second direction, ascending; infinite where there is no number.
    """

    request: SurfaceRequest
    losses: FloatArray


def quick_size(layer_sizes: tuple[int, ...], n_examples: int) -> int:
    """Places along each axis that can be computed many times a second, for a network and its examples."""
    work = n_examples * sum(layer_sizes[1:])
    return next((size for size in _SIZES if work * size * size <= QUICK_WORK), _SIZES[-1])


def compute_surface(request: SurfaceRequest, is_cancelled: Callable[[], bool] = lambda: False) -> Surface | None:
    """Compute a surface; None where it was cancelled."""
    size = request.size
    places_at_once = max(1, _BLOCK_WORK // (request.X.shape[1] * max(request.directions.layer_sizes[1:])))
    rows, columns = max(1, places_at_once // size), min(places_at_once, size)
    losses = np.empty((size, size))
    with np.errstate(all="ignore"):
        for top in range(0, size, rows):
            for left in range(0, size, columns):
                if is_cancelled():
                    return None
                block = slice(top, top + rows), slice(left, left + columns)
                losses[block] = _block(request, *block)
    return Surface(request, np.where(np.isnan(losses), np.inf, losses))


def losses_along(
    spec: ExperimentSpec,
    X: FloatArray,
    Y: FloatArray,
    thetas: FloatArray,
    layer_sizes: tuple[int, ...],
    *,
    with_penalty: bool = True,
) -> FloatArray:
    """J, plus the penalty, at each of some parameters (k, n_parameters); (k,), infinite where there is no number."""
    blocks = [thetas[:, piece].reshape(-1, 1, *shape) for piece, shape in _pieces(layer_sizes)]
    with np.errstate(all="ignore"):
        losses = _losses(spec, X, Y, blocks)[:, 0]
        if with_penalty:
            losses = losses + _penalties(spec, blocks)[:, 0]
    return np.where(np.isnan(losses), np.inf, losses)


def _block(request: SurfaceRequest, rows: slice, columns: slice) -> NDArray[Any]:
    """Some rows and columns of the picture."""
    directions, kind = request.directions, np.float64 if request.is_exact else np.float32
    u0, v0 = directions.coordinates(request.theta)
    across, up = (places[chosen] for places, chosen in zip(request.places, (columns, rows), strict=True))
    u, v = (across - u0)[np.newaxis, :], (up - v0)[:, np.newaxis]
    blocks = []
    for piece, shape in _pieces(directions.layer_sizes):
        block = request.theta[piece].reshape(1, 1, *shape)
        for offsets, vector in zip((u, v), directions.vectors, strict=True):
            if vector[piece].any():
                block = block + offsets[..., np.newaxis, np.newaxis] * vector[piece].reshape(shape)
        blocks.append(block)
    losses = _losses(request.spec, request.X, request.Y, [block.astype(kind) for block in blocks])
    if request.with_penalty:
        losses = losses + _penalties(request.spec, blocks)
    return np.broadcast_to(losses, (up.size, across.size))


def _losses(spec: ExperimentSpec, X: FloatArray, Y: FloatArray, blocks: list[NDArray[Any]]) -> NDArray[Any]:
    """J for parameters [W | b] of shape (V or 1, U or 1, n_l, n_{l-1} + 1), by their layers: (V or 1, U or 1)."""
    kind, m = blocks[0].dtype, X.shape[1]
    inputs = np.concatenate([X, np.ones((1, m))]).astype(kind)  # over a row of ones, W A + b is one product
    Z = _product(blocks[0], inputs[np.newaxis, np.newaxis])
    for block, name in zip(blocks[1:], spec.activations, strict=True):
        Z = _product(block[..., :-1], _activated(name, spec.leak, Z))
        Z += block[..., -1:]
    logits = np.moveaxis(Z.reshape(-1, len(Y), m), 1, 0)
    losses = LOSSES[spec.loss].per_example(logits, Y.astype(kind)[:, np.newaxis])
    means: NDArray[Any] = losses.mean(axis=-1).reshape(Z.shape[:2])
    return means


def _product(W: NDArray[Any], A: NDArray[Any]) -> NDArray[Any]:
    """W A at every place. Where A is the same everywhere, all rows of all W in one product."""
    if A.shape[:2] == (1, 1):
        product: NDArray[Any] = (W.reshape(-1, W.shape[-1]) @ A[0, 0]).reshape(*W.shape[:-1], A.shape[-1])
    else:
        product = np.matmul(W, A)
    return product


def _activated(name: str, leak: float, Z: NDArray[Any]) -> NDArray[Any]:
    """g(Z), in the memory of Z."""
    overwrite = ACTIVATIONS[name].overwrite(Z, leak)
    if overwrite.factor != 1.0:
        Z *= overwrite.factor
    for operation in overwrite.operations:
        operation()
    return Z


def _penalties(spec: ExperimentSpec, blocks: list[NDArray[Any]]) -> NDArray[Any]:
    """The penalty at every place."""
    if not spec.has_penalty:
        return np.zeros((1, 1))
    of_each = PENALTIES[spec.penalty].of_each
    total = sum(of_each(block[..., :-1]).sum(axis=(-2, -1)) for block in blocks)
    return np.asarray(spec.penalty_rate * total)


def _pieces(layer_sizes: tuple[int, ...]) -> list[tuple[slice, tuple[int, int]]]:
    """Where each layer's [W | b] lies in a flat vector, and its shape."""
    pieces, start = [], 0
    for n_in, n_out in pairwise(layer_sizes):
        stop = start + n_out * (n_in + 1)
        pieces.append((slice(start, stop), (n_out, n_in + 1)))
        start = stop
    return pieces
