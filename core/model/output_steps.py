"""The output layer in place: from the logits to the loss and to (1/m) dZ[L], with as few NumPy calls as it takes.

One class for each form of a loss; `core.model.losses` has the same functions readably. Targets come as signs, so that
a loss is one function of t = ± z whatever the target, and nothing cancels when an example is right or wrong by far.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np

from core.arrays import FloatArray


class OutputStep(Protocol):
    """What happens at the output layer, for a fixed number of examples.

    Attributes
    ----------
    Z, dZ : array, shape (n_y, m)
        The logits, to be filled before `loss`; and dZ[L] / m, filled by `gradient`.
    """

    Z: FloatArray
    dZ: FloatArray  # noqa: N815 - the lecture writes it so

    def __init__(self, n_y: int, m: int) -> None: ...

    @staticmethod
    def signs(Y: FloatArray) -> FloatArray:
        """Targets ``Y`` (n_y, m) of 0 and 1 as the other methods want them; a new array."""

    def loss(self, signs: FloatArray) -> float:
        """J of the logits."""

    def gradient(self, factors: FloatArray) -> None:
        """Fill ``dZ``; to be called right after `loss`, whose intermediate results it uses up."""

    def n_right(self, signs: FloatArray) -> int:
        """How many of the logits predict their example right; before `loss`."""


class LogisticStep:
    """Sigmoid output with cross-entropy: with t = (1 - 2y) z, J = (1/m) Σ log(1 + eᵗ) and dZ = (1 - 2y) σ(t)."""

    __slots__ = ("Z", "_flat_losses", "_losses", "_t", "_weights", "_zero", "dZ")

    def __init__(self, n_y: int, m: int) -> None:
        self.Z, self.dZ = np.empty((1, m)), np.empty((1, m))
        self._t, self._losses = np.empty((1, m)), np.empty((1, m))
        self._flat_losses = self._losses.reshape(-1)
        self._zero, self._weights = np.array(0.0), np.full(m, 1.0 / m)

    @staticmethod
    def signs(Y: FloatArray) -> FloatArray:
        return 1.0 - 2.0 * Y  # the loss rises with (1 - 2y) z

    def loss(self, signs: FloatArray) -> float:
        np.multiply(self.Z, signs, self._t)
        np.logaddexp(self._zero, self._t, self._losses)
        return float(self._flat_losses.dot(self._weights))

    def gradient(self, factors: FloatArray) -> None:
        # σ(t) = eᵗ / (1 + eᵗ) = exp(t - log(1 + eᵗ))
        np.subtract(self._t, self._losses, self._t)
        np.exp(self._t, self._t)
        np.multiply(self._t, factors, self.dZ)

    def n_right(self, signs: FloatArray) -> int:
        return int(np.count_nonzero((self.Z > 0.0) == (signs < 0.0)))


class SoftmaxStep:
    """Softmax output with cross-entropy: J = (1/m) Σ Σₖ yₖ (log Σⱼ e^zⱼ - zₖ) and dZ = A - Y."""

    __slots__ = ("Z", "_exponentials", "_m", "_row", "_terms", "_total", "dZ")

    def __init__(self, n_y: int, m: int) -> None:
        self.Z, self.dZ = np.empty((n_y, m)), np.empty((n_y, m))
        self._exponentials, self._terms = np.empty((n_y, m)), np.empty((n_y, m))
        self._row, self._total = np.empty(m), np.empty(m)
        self._m = m

    @staticmethod
    def signs(Y: FloatArray) -> FloatArray:
        return Y.copy()

    def loss(self, signs: FloatArray) -> float:
        Z, row, total, terms = self.Z, self._row, self._total, self._terms
        np.maximum.reduce(Z, axis=0, out=row)
        np.subtract(Z, row, Z)
        np.exp(Z, self._exponentials)
        np.add.reduce(self._exponentials, axis=0, out=total)
        np.log(total, row)
        np.subtract(row, Z, terms)
        np.multiply(terms, signs, terms)
        return float(np.add.reduce(terms, axis=None)) / self._m

    def gradient(self, factors: FloatArray) -> None:
        np.multiply(self._total, self._m, self._total)
        np.divide(self._exponentials, self._total, self.dZ)
        np.subtract(self.dZ, factors, self.dZ)

    def n_right(self, signs: FloatArray) -> int:
        return int(np.count_nonzero(self.Z.argmax(axis=0) == signs.argmax(axis=0)))


class SquaredErrorStep:
    """Sigmoid outputs with squared error: s = |a - y| = σ((1 - 2y) z), J = (1/2m) Σ s², dZ = (1 - 2y) s² (1 - s)."""

    __slots__ = ("Z", "_errors", "_flat_errors", "_half_over_m", "_one", "_squares", "dZ")

    def __init__(self, n_y: int, m: int) -> None:
        self.Z, self.dZ = np.empty((n_y, m)), np.empty((n_y, m))
        self._errors, self._squares = np.empty((n_y, m)), np.empty((n_y, m))
        self._flat_errors = self._errors.reshape(-1)
        self._half_over_m, self._one = 0.5 / m, np.array(1.0)

    @staticmethod
    def signs(Y: FloatArray) -> FloatArray:
        return 2.0 * Y - 1.0

    def loss(self, signs: FloatArray) -> float:
        # 1 / (1 + e^((2y - 1) z)); where the power overflows, the error is the right 0
        errors = self._errors
        np.multiply(self.Z, signs, errors)
        np.exp(errors, errors)
        np.add(errors, self._one, errors)
        np.divide(self._one, errors, errors)
        return float(self._flat_errors.dot(self._flat_errors)) * self._half_over_m

    def gradient(self, factors: FloatArray) -> None:
        # factors are (2y - 1) / m, so the sign is turned by s - 1
        np.multiply(self._errors, self._errors, self._squares)
        np.subtract(self._errors, self._one, self._errors)
        np.multiply(self._squares, self._errors, self._squares)
        np.multiply(self._squares, factors, self.dZ)

    def n_right(self, signs: FloatArray) -> int:
        if len(signs) == 1:
            return int(np.count_nonzero((self.Z > 0.0) == (signs > 0.0)))
        return int(np.count_nonzero(self.Z.argmax(axis=0) == signs.argmax(axis=0)))
