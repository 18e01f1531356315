"""The output layer in place: from the logits to the loss and to (1/m) dZ[L], with as few NumPy calls as it takes.

One class for each form of a loss; `core.model.losses` has the same functions readably. Targets come as signs, so that
a loss is one function of t = ± z whatever the target, and nothing cancels when an example is right or wrong by far.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np

from core.arrays import FloatArray

LOG_BY_PARTS_SIZE = 128
"""From this many examples on, five cheap calls are faster than np.logaddexp, which takes 12 to 18 ns an example instead
of 4."""


HUBER_DELTA = 1.0
"""Errors up to this size count squared in Huber's loss, larger ones by their size."""


class OutputStep(Protocol):
    """What happens at the output layer, for a fixed number of examples, in one run or in several at once.

    The order is `loss`, then `gradient`; of several runs `compare`, `losses` where they are wanted, then `gradient`.

    Parameters
    ----------
    shape : int
        ``n_y, m``, or ``S, n_y, m`` for S runs.

    Attributes
    ----------
    Z, dZ : array, shape (n_y, m) or (S, n_y, m)
        The logits, to be filled beforehand; and dZ[L] / m, filled by `gradient`.
    """

    Z: FloatArray
    dZ: FloatArray  # noqa: N815 - the lecture writes it so

    def __init__(self, *shape: int) -> None: ...

    @staticmethod
    def signs(Y: FloatArray) -> FloatArray:
        """Targets ``Y`` (n_y, m) as the other methods want them; a new array."""

    def scores(self, signs: FloatArray) -> FloatArray:
        """The share of examples that the logits predict right, or R² where the targets are numbers, of each run; before
        all else."""

    def compare(self, signs: FloatArray) -> None:
        """The part of `loss` that `gradient` needs."""

    def loss(self, signs: FloatArray) -> float:
        """`compare`, and J of the one run."""

    def losses(self, signs: FloatArray) -> FloatArray:
        """J of each run (S,), after `compare`."""

    def gradient(self, factors: FloatArray) -> None:
        """Fill ``dZ``; uses up what the others have left."""


class LogisticStep:
    """Sigmoid output with cross-entropy: with t = (1 - 2y) z, J = (1/m) Σ log(1 + eᵗ) and dZ = (1 - 2y) σ(t)."""

    __slots__ = ("Z", "_above", "_by_parts", "_losses", "_minus_one", "_one", "_rows", "_t", "_weights", "_zero", "dZ")

    def __init__(self, *shape: int) -> None:
        m = shape[-1]
        self.Z, self.dZ = np.empty(shape), np.empty(shape)
        self._t, self._losses, self._above = np.empty(shape), np.empty(shape), np.empty(shape)
        self._rows = self._losses.reshape(*shape[:-2], m)
        self._by_parts = m >= LOG_BY_PARTS_SIZE
        self._zero, self._one, self._minus_one = np.array(0.0), np.array(1.0), np.array(-1.0)
        self._weights = np.full(m, 1.0 / m)

    @staticmethod
    def signs(Y: FloatArray) -> FloatArray:
        return 1.0 - 2.0 * Y  # the loss rises with (1 - 2y) z

    def scores(self, signs: FloatArray) -> FloatArray:
        return np.asarray(np.count_nonzero((self.Z > 0.0) == (signs < 0.0), axis=(-2, -1)) / signs.shape[-1])

    def compare(self, signs: FloatArray) -> None:
        np.multiply(self.Z, signs, self._t)
        if not self._by_parts:
            np.logaddexp(self._zero, self._t, self._losses)

    def loss(self, signs: FloatArray) -> float:
        np.multiply(self.Z, signs, self._t)
        if self._by_parts:
            self._fill_by_parts()
        else:
            np.logaddexp(self._zero, self._t, self._losses)
        return float(self._rows.dot(self._weights))

    def losses(self, signs: FloatArray) -> FloatArray:
        if self._by_parts:
            self._fill_by_parts()
        return np.asarray(self._rows.dot(self._weights))

    def _fill_by_parts(self) -> None:
        # log(1 + eᵗ) = max(t, 0) + log(1 + e^-|t|)
        t, losses = self._t, self._losses
        np.copysign(t, self._minus_one, losses)
        np.exp(losses, losses)
        np.log1p(losses, losses)
        np.maximum(t, self._zero, out=self._above)
        np.add(losses, self._above, losses)

    def gradient(self, factors: FloatArray) -> None:
        t = self._t
        if self._by_parts:  # where e⁻ᵗ overflows to infinity, the quotient is the right 0
            np.negative(t, t)
            np.exp(t, t)
            np.add(t, self._one, t)
            np.divide(factors, t, self.dZ)
        else:  # σ(t) = eᵗ / (1 + eᵗ) = exp(t - log(1 + eᵗ))
            np.subtract(t, self._losses, t)
            np.exp(t, t)
            np.multiply(t, factors, self.dZ)


class SoftmaxStep:
    """Softmax output with cross-entropy: J = (1/m) Σ Σₖ yₖ (log Σⱼ e^zⱼ - zₖ) and dZ = A - Y."""

    __slots__ = ("Z", "_exponentials", "_m", "_row", "_terms", "_total", "dZ")

    def __init__(self, *shape: int) -> None:
        *runs, _, m = shape
        self.Z, self.dZ = np.empty(shape), np.empty(shape)
        self._exponentials, self._terms = np.empty(shape), np.empty(shape)
        self._row, self._total = np.empty((*runs, 1, m)), np.empty((*runs, 1, m))
        self._m = m

    @staticmethod
    def signs(Y: FloatArray) -> FloatArray:
        return Y.copy()

    def scores(self, signs: FloatArray) -> FloatArray:
        return _share_right(self.Z, signs)

    def compare(self, signs: FloatArray) -> None:
        Z, row = self.Z, self._row
        np.maximum.reduce(Z, axis=-2, keepdims=True, out=row)
        np.subtract(Z, row, Z)
        np.exp(Z, self._exponentials)
        np.add.reduce(self._exponentials, axis=-2, keepdims=True, out=self._total)

    def loss(self, signs: FloatArray) -> float:
        self.compare(signs)
        return float(np.add.reduce(self._weighed(signs), axis=None)) / self._m

    def losses(self, signs: FloatArray) -> FloatArray:
        return np.asarray(np.add.reduce(self._weighed(signs), axis=(-2, -1)) / self._m)

    def _weighed(self, signs: FloatArray) -> FloatArray:
        np.log(self._total, self._row)
        np.subtract(self._row, self.Z, self._terms)
        return np.multiply(self._terms, signs, self._terms)

    def gradient(self, factors: FloatArray) -> None:
        np.multiply(self._total, self._m, self._total)
        np.divide(self._exponentials, self._total, self.dZ)
        np.subtract(self.dZ, factors, self.dZ)


class SquaredErrorStep:
    """Sigmoid outputs with squared error: s = |a - y| = σ((1 - 2y) z), J = (1/2m) Σ s², dZ = (1 - 2y) s² (1 - s)."""

    __slots__ = ("Z", "_errors", "_half_over_m", "_one", "_rows", "_squares", "dZ")

    def __init__(self, *shape: int) -> None:
        self.Z, self.dZ = np.empty(shape), np.empty(shape)
        self._errors, self._squares = np.empty(shape), np.empty(shape)
        self._rows = self._errors.reshape(*shape[:-2], -1)
        self._half_over_m, self._one = 0.5 / shape[-1], np.array(1.0)

    @staticmethod
    def signs(Y: FloatArray) -> FloatArray:
        return 2.0 * Y - 1.0

    def scores(self, signs: FloatArray) -> FloatArray:
        if signs.shape[-2] == 1:
            return np.asarray(np.count_nonzero((self.Z > 0.0) == (signs > 0.0), axis=(-2, -1)) / signs.shape[-1])
        return _share_right(self.Z, signs)

    def compare(self, signs: FloatArray) -> None:
        # 1 / (1 + e^((2y - 1) z)); where the power overflows, the error is the right 0
        errors = self._errors
        np.multiply(self.Z, signs, errors)
        np.exp(errors, errors)
        np.add(errors, self._one, errors)
        np.divide(self._one, errors, errors)

    def loss(self, signs: FloatArray) -> float:
        self.compare(signs)
        return float(self._rows.dot(self._rows)) * self._half_over_m

    def losses(self, signs: FloatArray) -> FloatArray:
        return np.asarray(np.vecdot(self._rows, self._rows)) * self._half_over_m

    def gradient(self, factors: FloatArray) -> None:
        # factors are (2y - 1) / m, so the sign is turned by s - 1
        np.multiply(self._errors, self._errors, self._squares)
        np.subtract(self._errors, self._one, self._errors)
        np.multiply(self._squares, self._errors, self._squares)
        np.multiply(self._squares, factors, self.dZ)


class LinearStep:
    """Linear outputs with squared error: J = (1/2m) Σ (z - y)² and dZ = z - y. Targets are any numbers."""

    __slots__ = ("Z", "_errors", "_half_over_m", "_inverse_m", "_rows", "dZ")

    def __init__(self, *shape: int) -> None:
        self.Z, self.dZ = np.empty(shape), np.empty(shape)
        self._errors = np.empty(shape)
        self._rows = self._errors.reshape(*shape[:-2], -1)
        self._inverse_m, self._half_over_m = np.array(1.0 / shape[-1]), 0.5 / shape[-1]

    @staticmethod
    def signs(Y: FloatArray) -> FloatArray:
        return Y.copy()

    def scores(self, signs: FloatArray) -> FloatArray:
        return r_squared(self.Z, signs)

    def compare(self, signs: FloatArray) -> None:
        np.subtract(self.Z, signs, self._errors)

    def loss(self, signs: FloatArray) -> float:
        self.compare(signs)
        return float(self._rows.dot(self._rows)) * self._half_over_m

    def losses(self, signs: FloatArray) -> FloatArray:
        return np.asarray(np.vecdot(self._rows, self._rows)) * self._half_over_m

    def gradient(self, factors: FloatArray) -> None:
        np.multiply(self._errors, self._inverse_m, self.dZ)


class HuberStep:
    """Linear outputs with Huber's loss: with e = z - y and c = e held within ±δ, J = (1/m) Σ c (e - c / 2), dZ = c.

    Within δ that is e² / 2, beyond it δ (|e| - δ / 2).
    """

    __slots__ = ("Z", "_bounds", "_clipped", "_errors", "_inverse_m", "_m", "_rows", "dZ")

    def __init__(self, *shape: int) -> None:
        self.Z, self.dZ = np.empty(shape), np.empty(shape)
        self._errors, self._clipped = np.empty(shape), np.empty(shape)
        self._rows = tuple(array.reshape(*shape[:-2], -1) for array in (self._errors, self._clipped))
        self._bounds = np.array(-HUBER_DELTA), np.array(HUBER_DELTA)
        self._m, self._inverse_m = shape[-1], np.array(1.0 / shape[-1])

    @staticmethod
    def signs(Y: FloatArray) -> FloatArray:
        return Y.copy()

    def scores(self, signs: FloatArray) -> FloatArray:
        return r_squared(self.Z, signs)

    def compare(self, signs: FloatArray) -> None:
        low, high = self._bounds
        np.subtract(self.Z, signs, self._errors)
        np.maximum(self._errors, low, out=self._clipped)
        np.minimum(self._clipped, high, out=self._clipped)

    def loss(self, signs: FloatArray) -> float:
        self.compare(signs)
        errors, clipped = self._rows
        return (float(errors.dot(clipped)) - 0.5 * float(clipped.dot(clipped))) / self._m

    def losses(self, signs: FloatArray) -> FloatArray:
        errors, clipped = self._rows
        return np.asarray((np.vecdot(errors, clipped) - 0.5 * np.vecdot(clipped, clipped)) / self._m)

    def gradient(self, factors: FloatArray) -> None:
        np.multiply(self._clipped, self._inverse_m, self.dZ)


def r_squared(outputs: FloatArray, Y: FloatArray) -> FloatArray:
    """R² = 1 - Σ (y - a)² / Σ (y - mean)² of outputs (n_y, m), or of each run (S, n_y, m).

    Where all targets are equal it is 1 for outputs that hit them exactly, else 0, as in scikit-learn.
    """
    unexplained = np.square(outputs - Y).sum(axis=(-2, -1))
    total = np.square(Y - Y.mean(axis=-1, keepdims=True)).sum(axis=(-2, -1))
    with np.errstate(all="ignore"):
        shares = 1.0 - unexplained / total
    return np.asarray(np.where(total > 0.0, shares, unexplained == 0.0), dtype=np.float64)


def _share_right(Z: FloatArray, signs: FloatArray) -> FloatArray:
    return np.asarray(np.count_nonzero(Z.argmax(axis=-2) == signs.argmax(axis=-2), axis=-1) / signs.shape[-1])
