"""The plan of one iteration over a fixed number of examples: its memory, and the NumPy calls written down in order.

A plan knows the parameters only as views into the flat vectors of a `core.model.workspace.Workspace`, which replays it.
Where these are S vectors, of S runs, every array of the plan has S for its first axis, and a call does the work of all.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import groupby, pairwise

import numpy as np

from core.arrays import FloatArray, aligned
from core.model.activation import Operation
from core.model.activations import ACTIVATIONS
from core.model.examples import Batch
from core.model.losses import LOSSES

_LARGE = 300_000
"""Bytes of all A from which on the way back takes the memory of two layers again and again, which stays in the cache;
below, memory for all layers spares a few calls. The numbers are the same."""

_FEWEST_IN_BLOCKS, _LEAST_IN_BLOCKS = 2000, 2_000_000
_SMALLEST_BLOCK, _BLOCK = 136, 450_000
"""From how many examples and bytes of all A on a batch goes through the network in blocks, and how large these are.

Measured with 2 MB of a core's own cache. Narrow layers stay in it as they are, and would take up to twice as long in
blocks. No processor is looked at: blocks add in another order, and a run is to end in the same digits where it is made
again.
"""


def block_sizes(layer_sizes: Sequence[int]) -> tuple[int, int]:
    """From how many examples on a batch goes through a network of (n_0, n_1, …, n_L) units in blocks, and of how many
    examples these are."""
    example = 8 * sum(units + 1 for units in layer_sizes[1:-1])
    if example == 0:
        return sys.maxsize, 0
    eights = _BLOCK // example // 8 | 1  # rows begin with a line of the cache; an even number fills it unevenly
    return max(_FEWEST_IN_BLOCKS, _LEAST_IN_BLOCKS // example), max(_SMALLEST_BLOCK, 8 * eights)


def layer_blocks(flat: FloatArray, layer_sizes: Sequence[int]) -> tuple[FloatArray, ...]:
    """Views [W | b] of shape (n_l, n_{l-1} + 1) into a flat vector, one for each layer; (S, n_l, n_{l-1} + 1) into S
    of them, (S, n_parameters)."""
    blocks = []
    start = 0
    for n_in, n_out in pairwise(layer_sizes):
        stop = start + n_out * (n_in + 1)
        blocks.append(flat[..., start:stop].reshape(*flat.shape[:-1], n_out, n_in + 1))
        start = stop
    return tuple(blocks)


def flat_vector(weights: Iterable[FloatArray], biases: Iterable[FloatArray]) -> FloatArray:
    """One vector of the W (n_l, n_{l-1}) and b (n_l, 1) of all layers, or of their gradients: see `layer_blocks`."""
    return np.concatenate([np.hstack(pair).ravel() for pair in zip(weights, biases, strict=True)])


class Plan:
    """Memory and bound operations for one number of examples.

    The hidden activations lie in one buffer, each over its row of ones, so that the slopes of neighbouring layers
    with the same activation are computed together. The products with the inputs, which change from batch to batch, are
    left to the caller: ``first_product(X, Z_first)`` after ``before``, ``last_product(X_T, dW[1])`` after ``backward``.

    Parameters
    ----------
    theta : array, shape (n_parameters,) or (S, n_parameters)
        The flat vector of parameters, or those of S runs.
    layer_sizes, activations, leak, loss
        The network, as for a `Workspace`.
    m : int
        Number of examples.
    """

    __slots__ = (
        "Z_first",
        "_activations",
        "_buffer",
        "_kept",
        "_leak",
        "_m",
        "_rows",
        "_runs",
        "backward",
        "before",
        "first_product",
        "forward",
        "last_product",
        "output",
    )

    def __init__(
        self,
        theta: FloatArray,
        layer_sizes: Sequence[int],
        activations: Sequence[str],
        leak: float,
        loss: str,
        m: int,
    ) -> None:
        self._activations, self._leak = [ACTIVATIONS[name] for name in activations], leak
        stops = np.cumsum([units + 1 for units in layer_sizes[1:-1]], dtype=int).tolist()
        self._rows = [slice(stop - units - 1, stop) for stop, units in zip(stops, layer_sizes[1:-1], strict=True)]
        self._runs, self._m = theta.shape[:-1], m
        self._buffer = self._ones()
        keeps_z = any(record.slope_needs_z for record in self._activations)
        self._kept = self._ones() if keeps_z else self._buffer  # Z, for the slopes that need it
        self.output = LOSSES[loss].form(layer_sizes[-1]).step(*self._runs, layer_sizes[-1], m)
        Z = [_of(self._buffer, rows)[..., :-1, :] for rows in self._rows] + [self.output.Z]
        overwrites = [record.overwrite(Z_l, leak) for record, Z_l in zip(self._activations, Z[:-1], strict=True)]
        blocks, self.before = _scaled_blocks(theta, layer_sizes, [overwrite.factor for overwrite in overwrites])
        self.Z_first, self.first_product = Z[0], _times(blocks[0], columns=True)
        forward: list[Operation] = []
        layers = zip(self._activations, self._rows, overwrites, blocks[1:], Z[1:], strict=True)
        for record, rows, overwrite, block, Z_next in layers:
            if record.slope_needs_z:
                forward.append(partial(np.copyto, _of(self._kept, rows), _of(self._buffer, rows)))
            forward.extend(overwrite.operations)
            forward.append(partial(_times(block), _of(self._buffer, rows), Z_next))
        self.forward = tuple(forward)
        self.backward: tuple[Operation, ...] | None = None
        self.last_product = _times(self.output.dZ, columns=True)

    def run_forward(self, batch: Batch) -> None:
        """From the inputs of a batch to the logits in ``output``."""
        for operation in self.before:
            operation()
        self.first_product(batch.X, self.Z_first)
        for operation in self.forward:
            operation()

    def write_backward(
        self, blocks: Sequence[FloatArray], gradient_blocks: Sequence[FloatArray]
    ) -> tuple[Operation, ...]:
        """Write the backward pass down; on first use, because a plan that only evaluates needs none of its memory."""
        is_large = self._buffer.nbytes > _LARGE
        # (1/m) dZ of the hidden layers, each with an unused row; in a large plan two layers take turns
        gradients = self._turns(2) if is_large else self._parts(self._memory())
        slopes, operations = (self._turns(1), []) if is_large else self._write_slopes()
        dZ = self.output.dZ
        for layer in range(len(self._rows) - 1, -1, -1):
            rows, block, previous = self._rows[layer], blocks[layer + 1], dZ
            operations.append(partial(_times(dZ), _of(self._buffer, rows).mT, gradient_blocks[layer + 1]))
            dZ = gradients[layer][..., :-1, :]
            if _is_outer(block.mT):
                operations.append(partial(_outer, block[..., :-1].mT, previous, dZ))
            else:
                # of [W | b] and not W alone: contiguous memory is faster, and the row for b is never looked at
                operations.append(partial(_times(block.mT), previous, gradients[layer]))
            if self._activations[layer].slope is not None:
                slope = slopes[layer][..., :-1, :]
                if is_large:
                    operations.extend(self._slope_operations(layer, slice(rows.start, rows.stop - 1), slope))
                operations.append(partial(np.multiply, dZ, slope, dZ))
        self.last_product = _times(dZ, columns=True)
        self.backward = tuple(operations)
        return self.backward

    def _write_slopes(self) -> tuple[list[FloatArray], list[Operation]]:
        """The slopes of each layer, and how they are found: in one go for neighbours of the same activation."""
        slopes = self._memory()
        operations: list[Operation] = []
        for _, group in groupby(range(len(self._rows)), key=lambda layer: self._activations[layer]):
            layers = list(group)
            rows = slice(self._rows[layers[0]].start, self._rows[layers[-1]].stop - 1)
            operations.extend(self._slope_operations(layers[0], rows, _of(slopes, rows)))
        return self._parts(slopes), operations

    def _slope_operations(self, layer: int, rows: slice, out: FloatArray) -> Iterable[Operation]:
        """g′ of some rows, which are this layer's or have its activation."""
        record = self._activations[layer]
        source = self._kept if record.slope_needs_z else self._buffer
        return record.slope(_of(source, rows), self._leak, out) if record.slope is not None else ()

    def _parts(self, memory: FloatArray) -> list[FloatArray]:
        """The layers' parts of memory that is laid out as that of A."""
        return [_of(memory, rows) for rows in self._rows]

    def _turns(self, n: int) -> list[FloatArray]:
        """Memory for each layer as it is for its A, of which only every ``n``-th has its own."""
        heights = [rows.stop - rows.start for rows in self._rows]
        shared = [self._memory(max(heights)) for _ in range(n)]
        return [_of(shared[layer % n], slice(0, height)) for layer, height in enumerate(heights)]

    def _ones(self) -> FloatArray:
        ones = self._memory()
        ones.fill(1.0)
        return ones

    def _memory(self, n_rows: int | None = None) -> FloatArray:
        """Memory (n_rows, m), or (S, n_rows, m), by default for all layers. In memory the runs come after the rows, so
        that the rows of a layer are one piece; but columns alone stay as they are in a single run, or BLAS would add in
        another order."""
        if n_rows is None:
            n_rows = self._rows[-1].stop if self._rows else 0
        if self._m == 1:
            return aligned((*self._runs, n_rows, 1))
        return np.moveaxis(aligned((n_rows, *self._runs, self._m)), 0, -2)


def _of(buffer: FloatArray, rows: slice) -> FloatArray:
    """The rows of one layer, or of some."""
    return buffer[..., rows, :]


def _times(left: FloatArray, *, columns: bool = False) -> Callable[[FloatArray, FloatArray], object]:
    """The product of a matrix, or of each run's, with another one, as a function of that one and where it goes.

    Of several runs each product is the same call of BLAS as that of a single run, so that they end in the same digits.
    Where the sum has one term, as behind a single output, it is a product of numbers. With ``columns`` the other one is
    some columns of a table: behind a single row np.dot would copy them, and add in another order.
    """
    if left.ndim == 2 and not (columns and left.shape[0] == 1):
        return left.dot  # a little faster than np.matmul
    return partial(_outer if _is_outer(left) else np.matmul, left)


def _is_outer(left: FloatArray) -> bool:
    """Whether the products of several runs with it have one term."""
    return left.ndim > 2 and left.shape[-1] == 1


def _outer(left: FloatArray, right: FloatArray, out: FloatArray) -> object:
    """Columns (S, n, 1) times rows (S, 1, m), or times the one row (1, m) of a single example that all runs share.
    np.einsum takes a third of np.matmul's time and half of np.multiply's."""
    return np.einsum("snk,skm->snm" if right.ndim > 2 else "snk,km->snm", left, right, out=out)


def _scaled_blocks(
    theta: FloatArray, layer_sizes: Sequence[int], hidden_factors: Sequence[float]
) -> tuple[tuple[FloatArray, ...], tuple[Operation, ...]]:
    """The blocks that the forward pass multiplies with, and what has to be done before: theta times the factors."""
    if all(factor == 1.0 for factor in hidden_factors):
        return layer_blocks(theta, layer_sizes), ()
    factors = np.ones_like(theta)
    for block, factor in zip(layer_blocks(factors, layer_sizes)[:-1], hidden_factors, strict=True):
        block[:] = factor
    scaled = np.empty_like(theta)
    return layer_blocks(scaled, layer_sizes), (partial(np.multiply, theta, factors, scaled),)
