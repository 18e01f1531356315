"""The optimizers: how the gradient becomes an update of the parameters.

All work in place on flat vectors, θ for the parameters and dθ for their gradient, and keep what they remember in an
explicit `OptimizerState` that can be copied, so that a run can go one iteration back. Nothing is allocated.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.arrays import FloatArray

MOMENTUM_DECAY = 0.9
RMSPROP_DECAY = 0.9
ADAM_FIRST_DECAY = 0.9
ADAM_SECOND_DECAY = 0.999
EPSILON = 1e-8

# The same as arrays without dimensions, which a ufunc takes a third faster than Python's floats.
_MOMENTUM_DECAY = np.array(MOMENTUM_DECAY)
_RMSPROP_DECAY, _RMSPROP_REST = np.array(RMSPROP_DECAY), np.array(1.0 - RMSPROP_DECAY)
_ADAM_FIRST_DECAY, _ADAM_FIRST_REST = np.array(ADAM_FIRST_DECAY), np.array(1.0 - ADAM_FIRST_DECAY)
_ADAM_SECOND_DECAY, _ADAM_SECOND_REST = np.array(ADAM_SECOND_DECAY), np.array(1.0 - ADAM_SECOND_DECAY)
_EPSILON = np.array(EPSILON)


@dataclass(slots=True, eq=False)
class OptimizerState:
    """What an optimizer remembers from one iteration to the next.

    Attributes
    ----------
    step : int
        Number of updates made with this state.
    slots : tuple of array
        The optimizer's running averages, each flat like θ; empty for gradient descent.
    """

    step: int
    slots: tuple[FloatArray, ...]

    def copy(self) -> OptimizerState:
        """An independent copy."""
        return OptimizerState(self.step, tuple(slot.copy() for slot in self.slots))


UpdateRule = Callable[[FloatArray, FloatArray, OptimizerState, float, FloatArray], None]


@dataclass(frozen=True, slots=True)
class Optimizer:
    """An update rule.

    Attributes
    ----------
    name, label : str
        Key in `OPTIMIZERS`, and the name on the screen.
    formula : str
        The update, written out; α is the learning rate.
    n_slots : int
        How many vectors it remembers.
    update : callable
        ``update(theta, gradient, state, learning_rate, scratch)`` changes ``theta`` and ``state``; ``scratch`` is
        overwritten, ``gradient`` is not. All vectors are flat float64 of one size.
    """

    name: str
    label: str
    formula: str
    n_slots: int
    update: UpdateRule

    def new_state(self, n_parameters: int) -> OptimizerState:
        """The state before the first update: everything 0."""
        return OptimizerState(0, tuple(np.zeros(n_parameters) for _ in range(self.n_slots)))


def _gradient_descent(
    theta: FloatArray, gradient: FloatArray, state: OptimizerState, learning_rate: float, scratch: FloatArray
) -> None:
    """θ := θ − α dθ, the lecture's update."""
    state.step += 1
    np.multiply(gradient, learning_rate, scratch)
    np.subtract(theta, scratch, theta)


def _momentum(
    theta: FloatArray, gradient: FloatArray, state: OptimizerState, learning_rate: float, scratch: FloatArray
) -> None:
    """v := β v + dθ,  θ := θ − α v, with β = 0.9.

    Source: Polyak 1964, as in Sutskever, Martens, Dahl and Hinton 2013, equations 1 and 2, with the learning rate
    outside v so that a change of it acts at once.
    """
    (velocity,) = state.slots
    state.step += 1
    np.multiply(velocity, _MOMENTUM_DECAY, velocity)
    np.add(velocity, gradient, velocity)
    np.multiply(velocity, learning_rate, scratch)
    np.subtract(theta, scratch, theta)


def _rmsprop(
    theta: FloatArray, gradient: FloatArray, state: OptimizerState, learning_rate: float, scratch: FloatArray
) -> None:
    """s := ρ s + (1 − ρ) dθ²,  θ := θ − α dθ / (√s + ε), with ρ = 0.9 and ε = 1e-8.

    Source: Tieleman and Hinton 2012, lecture 6e of "Neural Networks for Machine Learning"; the ε is ours, against 0/0.
    """
    (square,) = state.slots
    state.step += 1
    np.multiply(gradient, gradient, scratch)
    np.multiply(scratch, _RMSPROP_REST, scratch)
    np.multiply(square, _RMSPROP_DECAY, square)
    np.add(square, scratch, square)
    np.sqrt(square, scratch)
    np.add(scratch, _EPSILON, scratch)
    np.divide(gradient, scratch, scratch)
    np.multiply(scratch, learning_rate, scratch)
    np.subtract(theta, scratch, theta)


def _adam(
    theta: FloatArray, gradient: FloatArray, state: OptimizerState, learning_rate: float, scratch: FloatArray
) -> None:
    """m := β₁ m + (1 − β₁) dθ,  v := β₂ v + (1 − β₂) dθ²,  θ := θ − α m̂ / (√v̂ + ε).

    At step t, m̂ = m / (1 − β₁ᵗ) and v̂ = v / (1 − β₂ᵗ) undo the pull of the start at 0. β₁ = 0.9, β₂ = 0.999, ε = 1e-8.

    Source: Kingma and Ba 2015, algorithm 1. With c = √(1 − β₂ᵗ) the same update is
    (α c / (1 − β₁ᵗ)) m / (√v + c ε), which needs no vectors for m̂ and v̂.
    """
    first, second = state.slots
    state.step += 1
    np.multiply(gradient, _ADAM_FIRST_REST, scratch)
    np.multiply(first, _ADAM_FIRST_DECAY, first)
    np.add(first, scratch, first)
    np.multiply(gradient, gradient, scratch)
    np.multiply(scratch, _ADAM_SECOND_REST, scratch)
    np.multiply(second, _ADAM_SECOND_DECAY, second)
    np.add(second, scratch, second)
    correction = math.sqrt(1.0 - ADAM_SECOND_DECAY**state.step)
    np.sqrt(second, scratch)
    np.add(scratch, EPSILON * correction, scratch)
    np.divide(first, scratch, scratch)
    np.multiply(scratch, learning_rate * correction / (1.0 - ADAM_FIRST_DECAY**state.step), scratch)
    np.subtract(theta, scratch, theta)


OPTIMIZERS: dict[str, Optimizer] = {
    record.name: record
    for record in (
        Optimizer("gradient_descent", "gradient descent", "W := W − α dW", 0, _gradient_descent),
        Optimizer("momentum", "momentum", "v := 0.9 v + dW,  W := W − α v", 1, _momentum),
        Optimizer("rmsprop", "RMSProp", "s := 0.9 s + 0.1 dW²,  W := W − α dW / (√s + ε)", 1, _rmsprop),
        Optimizer(
            "adam",
            "Adam",
            "m := 0.9 m + 0.1 dW,  v := 0.999 v + 0.001 dW²,  W := W − α m̂ / (√v̂ + ε)",
            2,
            _adam,
        ),
    )
}
"""The optimizers by name."""
