"""The losses: what training makes small, from the logits Z[L], and the gradient dZ[L] the backward pass starts with.

A loss is computed from the logits and never from a rounded output, so it stays finite and right where a is 0 or 1.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.arrays import FloatArray
from core.errors import InvalidInputError
from core.model.activations import OUTPUT_ACTIVATIONS, OutputActivation, sigmoid


@dataclass(frozen=True, slots=True)
class Loss:
    """A loss J, the mean over the examples.

    Attributes
    ----------
    name, label : str
        Key in `LOSSES`, and the name on the screen.
    formula : str
        J for one output, written out.
    per_example : callable
        ``per_example(Z, Y)``: the loss of each example, shape (m,), from logits and targets of shape (n_y, m).
    output_gradient : callable
        ``output_gradient(A, Y)``: dZ[L], shape (n_y, m), without the 1/m, as in the lecture.
    """

    name: str
    label: str
    formula: str
    per_example: Callable[[FloatArray, FloatArray], FloatArray]
    output_gradient: Callable[[FloatArray, FloatArray], FloatArray]

    def value(self, Z: FloatArray, Y: FloatArray) -> float:
        """J, the mean over the columns.

        Parameters
        ----------
        Z, Y : array, shape (n_y, m)
            Logits Z[L] and targets.

        Raises
        ------
        InvalidInputError
            If there is no example: a mean over nothing is not a number.
        """
        if Z.shape[-1] == 0:
            raise InvalidInputError("Y", "the loss is a mean over the examples, but there is no example.")
        return float(self.per_example(Z, Y).mean())


def softplus(Z: FloatArray) -> FloatArray:
    """log(1 + eᶻ) without overflow, exact in relative terms for large negative z too."""
    result: FloatArray = np.logaddexp(0.0, Z)
    return result


def _cross_entropy_per_example(Z: FloatArray, Y: FloatArray) -> FloatArray:
    if Z.shape[0] == 1:
        # -log a = log(1 + e⁻ᶻ) and -log(1 - a) = log(1 + eᶻ)
        binary: FloatArray = (Y * softplus(-Z) + (1.0 - Y) * softplus(Z))[0]
        return binary
    shifted = Z - Z.max(axis=0)
    log_total = np.log(np.exp(shifted).sum(axis=0))
    several: FloatArray = (Y * (log_total - shifted)).sum(axis=0)
    return several


def _cross_entropy_gradient(A: FloatArray, Y: FloatArray) -> FloatArray:
    return A - Y


def _squared_error_per_example(Z: FloatArray, Y: FloatArray) -> FloatArray:
    result: FloatArray = 0.5 * np.square(sigmoid(Z) - Y).sum(axis=0)
    return result


def _squared_error_gradient(A: FloatArray, Y: FloatArray) -> FloatArray:
    return (A - Y) * A * (1.0 - A)


LOSSES: dict[str, Loss] = {
    record.name: record
    for record in (
        Loss(
            "cross_entropy",
            "cross-entropy",
            "J = −(1/m) Σ (y log a + (1 − y) log(1 − a))",
            _cross_entropy_per_example,
            _cross_entropy_gradient,
        ),
        Loss(
            "squared_error",
            "squared error",
            "J = (1/2m) Σ (a − y)²",
            _squared_error_per_example,
            _squared_error_gradient,
        ),
    )
}
"""The losses by name. With several outputs, cross-entropy is that of softmax, J = −(1/m) Σ Σₖ yₖ log aₖ, and the
squared error is summed over the outputs, each with a sigmoid of its own."""


def output_activation(loss: str, n_outputs: int) -> OutputActivation:
    """The activation of the output layer: softmax for cross-entropy over several outputs, else sigmoid."""
    return OUTPUT_ACTIVATIONS["softmax" if loss == "cross_entropy" and n_outputs > 1 else "sigmoid"]
