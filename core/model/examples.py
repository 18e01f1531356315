"""Examples laid out for the in-place iteration: inputs over a row of ones, targets below, all in one table.

The table stands between a data set's arrays and `core.model.workspace`: batches are views into it that cost nothing
while training, and shuffling it is one call.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from core.arrays import FloatArray, IntArray
from core.errors import InvalidInputError
from core.model.losses import LOSSES
from core.sentences import phrase, sentence


class Batch(NamedTuple):
    """Examples laid out for a `Workspace`, as views that follow their `ExampleTable` when it is shuffled.

    Attributes
    ----------
    X : array, shape (n_x + 1, m)
        Inputs, with a row of ones below.
    X_T : array, shape (m, n_x + 1)
        The same memory, transposed.
    signs, factors : array, shape (n_y, m)
        The targets, as the loss wants them (`OutputStep.signs`), and the same divided by m.
    m : int
        Number of examples.
    """

    X: FloatArray
    X_T: FloatArray
    signs: FloatArray
    factors: FloatArray
    m: int

    def blocks(self, size: int) -> Iterator[Batch]:
        """Its examples in order, in batches of so many and a last one of those that are left."""
        for start in range(0, self.m, size):
            m = min(size, self.m - start)
            X, signs = self.X[..., start : start + m], self.signs[..., start : start + m]
            yield Batch(X, X.mT, signs, signs * (1.0 / m), m)


class ExampleTable:
    """Examples cut into batches, in one C-ordered table so that a shuffle is a single call.

    Parameters
    ----------
    X : array, shape (n_x, m)
        Inputs, examples as columns.
    Y : array, shape (n_y, m)
        Targets: 0 or 1, and any numbers for a loss of numbers.
    loss : str
        Name of the loss that the targets are for.
    batch_size : int or None
        Examples in a batch; None for all. The last batch holds what is left.
    memory : array, shape (n_x + 1 + 2 n_y, m), optional
        Where the table is to lie; by default new memory.

    Attributes
    ----------
    columns : tuple of slice
        Where each batch lies in the table.

    Raises
    ------
    InvalidInputError
        If there is no example, the numbers of columns differ, or a target of a class is neither 0 nor 1.
    """

    def __init__(
        self,
        X: FloatArray,
        Y: FloatArray,
        loss: str,
        batch_size: int | None = None,
        memory: FloatArray | None = None,
    ) -> None:
        m, n_y = X.shape[1], Y.shape[0]
        if m == 0 or Y.shape[1] != m:
            raise InvalidInputError(
                "Y",
                sentence(
                    "has shape {shape} for inputs of shape {expected}; give one column each.",
                    shape=Y.shape,
                    expected=X.shape,
                ),
            )
        if not LOSSES[loss].is_for_numbers and not np.isin(Y, (0.0, 1.0)).all():
            raise InvalidInputError("Y", phrase("holds a target that is neither 0 nor 1."))
        signs = LOSSES[loss].form(n_y).step.signs(Y)
        # columns that were chosen by a mask lie in memory one by one; NumPy would keep that
        self._in_order = np.ascontiguousarray(np.concatenate([X, np.ones((1, m)), signs, signs]))
        self._table = np.empty_like(self._in_order) if memory is None else memory
        self._table[...] = self._in_order
        size = min(batch_size or m, m)
        starts = range(0, m, size)
        self._inverse_m = np.concatenate(
            [np.full(min(size, m - start), 1.0 / min(size, m - start)) for start in starts]
        )
        whole = batch_in(self._table, n_y, slice(0, m))
        self._signs, self._factors = whole.signs, whole.factors
        np.multiply(self._signs, self._inverse_m, self._factors)
        self.columns = tuple(slice(start, min(start + size, m)) for start in starts)
        self.batches = tuple(batch_in(self._table, n_y, columns) for columns in self.columns)

    def shuffle(self, order: IntArray) -> None:
        """Put the examples in this order, counted in the order they were given in; the batches follow."""
        # mode="clip" because "raise" goes through a second buffer
        np.take(self._in_order, order, axis=1, out=self._table, mode="clip")
        np.multiply(self._signs, self._inverse_m, self._factors)

    def __len__(self) -> int:
        return len(self.batches)

    def __iter__(self) -> Iterator[Batch]:
        return iter(self.batches)

    def __getitem__(self, position: int) -> Batch:
        return self.batches[position]


def batch_in(table: FloatArray, n_y: int, columns: slice) -> Batch:
    """Some columns of an example table (n_x + 1 + 2 n_y, m) as a batch; of those of S runs (S, n_x + 1 + 2 n_y, m) as a
    batch of all."""
    X = table[..., : -2 * n_y, columns]
    signs, factors = table[..., -2 * n_y : -n_y, columns], table[..., -n_y:, columns]
    return Batch(X, X.mT, signs, factors, columns.stop - columns.start)
