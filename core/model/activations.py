"""The activation functions g in A = g(Z): one record for each, with its derivative and the lecture's facts about it.

The readable forms ``value`` and ``derivative`` serve `core.model.network`; the in-place forms ``overwrite`` and
``slope`` write the same equations as NumPy calls bound to fixed memory, which `core.model.workspace` replays.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from core.arrays import FloatArray

Operation = Callable[[], object]
"""One NumPy call, bound to the memory it reads and writes."""

TANH_BY_EXP_SIZE = 256
"""From this many entries on, e⁻²ᶻ and three cheap calls are faster than np.tanh: measured on a CPU without AVX-512,
6.5 ns an entry against 13.4 ns, while below the three calls cost more than they save."""


@dataclass(frozen=True, slots=True)
class ActivationFacts:
    """What the lecture says about an activation, as plain values.

    Attributes
    ----------
    output_range : tuple of float
        Smallest and largest output; may be infinite.
    zero_centred : bool
        Whether the outputs lie around 0.
    saturates : bool
        Whether the derivative goes to 0 on both sides, which "kills" the gradient.
    can_die : bool
        Whether a unit can be 0, with derivative 0, for every example, and then never learn again.
    """

    output_range: tuple[float, float]
    zero_centred: bool
    saturates: bool
    can_die: bool


@dataclass(frozen=True, slots=True)
class Overwrite:
    """How to turn an array Z into A = g(Z) in its own memory.

    Attributes
    ----------
    factor : float
        The operations start from ``factor * Z``: 1, or a power of two with its sign, which costs no accuracy. The
        caller multiplies the few weights by it rather than the many Z.
    operations : tuple
        To be called one after the other.
    """

    factor: float
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class Activation:
    """An activation function of hidden units.

    Attributes
    ----------
    name, label : str
        Key in `ACTIVATIONS`, and the name on the screen.
    formula, derivative_formula : str
        g(z) and g′(z), written out.
    facts : ActivationFacts
        What it is good and bad for.
    statements : tuple of str
        The same, as sentences of the lecture.
    value, derivative : callable
        ``value(Z, leak)`` is A = g(Z), ``derivative(Z, leak)`` is g′(Z); any shape, new arrays.
    overwrite : callable
        ``overwrite(Z, leak)`` gives an `Overwrite` that turns ``Z`` into A in its own memory.
    slope : callable
        ``slope(A, leak, out)`` gives the operations that write g′(Z), computed from A, to ``out``;
        None where g′ is 1 everywhere.
    """

    name: str
    label: str
    formula: str
    derivative_formula: str
    facts: ActivationFacts
    statements: tuple[str, ...]
    value: Callable[[FloatArray, float], FloatArray]
    derivative: Callable[[FloatArray, float], FloatArray]
    overwrite: Callable[[FloatArray, float], Overwrite]
    slope: Callable[[FloatArray, float, FloatArray], tuple[Operation, ...]] | None


@dataclass(frozen=True, slots=True)
class OutputActivation:
    """An activation of the output layer, ``value(Z) -> A``; its derivative is part of the loss's gradient."""

    name: str
    label: str
    formula: str
    value: Callable[[FloatArray], FloatArray]


def sigmoid(Z: FloatArray) -> FloatArray:
    """1 / (1 + e⁻ᶻ); where e⁻ᶻ overflows, below z = -709, the quotient is the right 0.

    The form (1 + tanh(z/2)) / 2 never overflows, but cancels: wrong by 4 % at z = -36 and 0 from -40 on.
    """
    with np.errstate(over="ignore"):
        result: FloatArray = 1.0 / (1.0 + np.exp(-Z))
    return result


def softmax(Z: FloatArray) -> FloatArray:
    """e^zₖ / Σⱼ e^zⱼ for each column of ``Z`` (K, m), shifted by the column's maximum so that nothing overflows."""
    exponentials = np.exp(Z - Z.max(axis=0))
    result: FloatArray = exponentials / exponentials.sum(axis=0)
    return result


def _sigmoid_value(Z: FloatArray, leak: float) -> FloatArray:
    return sigmoid(Z)


def _sigmoid_derivative(Z: FloatArray, leak: float) -> FloatArray:
    A = sigmoid(Z)
    return A * (1.0 - A)


def _sigmoid_overwrite(Z: FloatArray, leak: float) -> Overwrite:
    # starts from -z; where e⁻ᶻ overflows to infinity, 1 / (1 + e⁻ᶻ) is the right 0
    one = np.array(1.0)
    operations = partial(np.exp, Z, Z), partial(np.add, Z, one, Z), partial(np.divide, one, Z, Z)
    return Overwrite(-1.0, operations)


def _sigmoid_slope(A: FloatArray, leak: float, out: FloatArray) -> tuple[Operation, ...]:
    return partial(np.subtract, np.array(1.0), A, out), partial(np.multiply, out, A, out)


def _tanh_value(Z: FloatArray, leak: float) -> FloatArray:
    return np.tanh(Z)


def _tanh_derivative(Z: FloatArray, leak: float) -> FloatArray:
    A = np.tanh(Z)
    return 1.0 - A * A


def _tanh_overwrite(Z: FloatArray, leak: float) -> Overwrite:
    if Z.size < TANH_BY_EXP_SIZE:
        return Overwrite(1.0, (partial(np.tanh, Z, Z),))
    # 2 / (1 + e⁻²ᶻ) - 1, starting from -2z
    one, two = np.array(1.0), np.array(2.0)
    operations = (
        partial(np.exp, Z, Z),
        partial(np.add, Z, one, Z),
        partial(np.divide, two, Z, Z),
        partial(np.subtract, Z, one, Z),
    )
    return Overwrite(-2.0, operations)


def _tanh_slope(A: FloatArray, leak: float, out: FloatArray) -> tuple[Operation, ...]:
    return partial(np.multiply, A, A, out), partial(np.subtract, np.array(1.0), out, out)


def _relu_value(Z: FloatArray, leak: float) -> FloatArray:
    return np.maximum(0.0, Z)


def _relu_derivative(Z: FloatArray, leak: float) -> FloatArray:
    return np.where(Z > 0.0, 1.0, 0.0)


def _relu_overwrite(Z: FloatArray, leak: float) -> Overwrite:
    # maximum and not fmax, which would turn NaN into 0 and hide that training diverged
    return Overwrite(1.0, (partial(np.maximum, Z, np.array(0.0), out=Z),))


def _relu_slope(A: FloatArray, leak: float, out: FloatArray) -> tuple[Operation, ...]:
    return (partial(np.sign, A, out),)


def _leaky_relu_value(Z: FloatArray, leak: float) -> FloatArray:
    return np.maximum(leak * Z, Z)


def _leaky_relu_derivative(Z: FloatArray, leak: float) -> FloatArray:
    return np.where(Z > 0.0, 1.0, leak)


def _leaky_relu_overwrite(Z: FloatArray, leak: float) -> Overwrite:
    leaking = np.empty_like(Z)
    operations = partial(np.multiply, Z, np.array(leak), leaking), partial(np.maximum, leaking, Z, out=Z)
    return Overwrite(1.0, operations)


def _leaky_relu_slope(A: FloatArray, leak: float, out: FloatArray) -> tuple[Operation, ...]:
    # sign(a) is 1 above zero and 0 or -1 elsewhere, where the slope is the leak, which is between 0 and 1
    return partial(np.sign, A, out), partial(np.maximum, out, np.array(leak), out=out)


def _linear_value(Z: FloatArray, leak: float) -> FloatArray:
    return Z.copy()


def _linear_derivative(Z: FloatArray, leak: float) -> FloatArray:
    return np.ones_like(Z)


def _linear_overwrite(Z: FloatArray, leak: float) -> Overwrite:
    return Overwrite(1.0, ())


ACTIVATIONS: dict[str, Activation] = {
    record.name: record
    for record in (
        Activation(
            "sigmoid",
            "sigmoid",
            "g(z) = 1 / (1 + e⁻ᶻ)",
            "g′(z) = g(z) (1 − g(z))",
            ActivationFacts((0.0, 1.0), zero_centred=False, saturates=True, can_die=False),
            (
                "Saturated neurons “kill” the gradients.",
                "Sigmoid outputs are not zero-centered.",
                "exp() is a bit compute expensive.",
            ),
            _sigmoid_value,
            _sigmoid_derivative,
            _sigmoid_overwrite,
            _sigmoid_slope,
        ),
        Activation(
            "tanh",
            "tanh",
            "g(z) = tanh(z)",
            "g′(z) = 1 − g(z)²",
            ActivationFacts((-1.0, 1.0), zero_centred=True, saturates=True, can_die=False),
            ("Zero-centered output.", "Still kills gradients when saturated."),
            _tanh_value,
            _tanh_derivative,
            _tanh_overwrite,
            _tanh_slope,
        ),
        Activation(
            "relu",
            "ReLU",
            "g(z) = max(0, z)",
            "g′(z) = 1 if z > 0, else 0",
            ActivationFacts((0.0, math.inf), zero_centred=False, saturates=False, can_die=True),
            (
                "Does not saturate.",
                "Computationally efficient.",
                "Converges much faster.",
                "Not zero-centered output.",
                "Loses half the spectrum: a unit below zero for every example is dead.",
            ),
            _relu_value,
            _relu_derivative,
            _relu_overwrite,
            _relu_slope,
        ),
        Activation(
            "leaky_relu",
            "leaky ReLU",
            "g(z) = max(leak · z, z)",
            "g′(z) = 1 if z > 0, else leak",
            ActivationFacts((-math.inf, math.inf), zero_centred=False, saturates=False, can_die=False),
            (
                "Does not saturate.",
                "Computationally efficient.",
                "Converges much faster.",
                "Will not “die”.",
            ),
            _leaky_relu_value,
            _leaky_relu_derivative,
            _leaky_relu_overwrite,
            _leaky_relu_slope,
        ),
        Activation(
            "linear",
            "linear",
            "g(z) = z",
            "g′(z) = 1",
            ActivationFacts((-math.inf, math.inf), zero_centred=True, saturates=False, can_die=False),
            ("Several linear layers work as one: the network stays linear.",),
            _linear_value,
            _linear_derivative,
            _linear_overwrite,
            None,
        ),
    )
}
"""The activations of hidden units, by name. At exactly 0 ReLU has the slope 0 and leaky ReLU the slope ``leak``."""

OUTPUT_ACTIVATIONS: dict[str, OutputActivation] = {
    "sigmoid": OutputActivation("sigmoid", "sigmoid", "a = 1 / (1 + e⁻ᶻ)", sigmoid),
    "softmax": OutputActivation("softmax", "softmax", "aₖ = e^zₖ / Σⱼ e^zⱼ", softmax),
}
"""The activations of the output layer, by name; the loss and the number of outputs decide which it is."""
