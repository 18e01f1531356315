"""The activation functions g in A = g(Z), one record for each: to add one, add its record here and change nothing else.

The readable forms ``value`` and ``derivative`` serve `core.model.network`; the in-place forms ``overwrite`` and
``slope`` write the same equations as NumPy calls bound to fixed memory, which `core.model.workspace` replays.
"""

from __future__ import annotations

import math
from functools import partial

import numpy as np

from core.arrays import FloatArray
from core.model.activation import Activation, InEquations, InExports, Operation, OutputActivation, Overwrite

TANH_BY_EXP_SIZE = 256
"""From this many entries on, e⁻²ᶻ and three cheap calls are faster than np.tanh: measured on a CPU without AVX-512,
6.5 ns an entry against 13.4 ns, while below the three calls cost more than they save."""


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


def _sigmoid_derivative(Z: FloatArray, leak: float) -> FloatArray:
    A = sigmoid(Z)
    return A * (1.0 - A)


def _sigmoid_overwrite(Z: FloatArray, leak: float) -> Overwrite:
    # starts from -z; where e⁻ᶻ overflows to infinity, 1 / (1 + e⁻ᶻ) is the right 0
    one = np.array(1.0, Z.dtype)
    operations = partial(np.exp, Z, Z), partial(np.add, Z, one, Z), partial(np.divide, one, Z, Z)
    return Overwrite(-1.0, operations)


def _sigmoid_slope(A: FloatArray, leak: float, out: FloatArray) -> tuple[Operation, ...]:
    return partial(np.subtract, np.array(1.0), A, out), partial(np.multiply, out, A, out)


_SIGMOID = Activation(
    name="sigmoid",
    label="sigmoid",
    title="Sigmoid",
    meaning="g(z) = 1 / (1 + e⁻ᶻ), between 0 and 1. Flat for z far from 0.",
    formula="g(z) = 1 / (1 + e⁻ᶻ)",
    derivative_formula="g′(z) = g(z) (1 − g(z))",
    output_range=(0.0, 1.0),
    slope_range=(0.0, 0.25),
    # sigmoid(z) = (1 + tanh(z/2)) / 2
    flat_beyond=lambda share: 2.0 * math.atanh(math.sqrt(1.0 - share)),
    in_lecture=True,
    statements=(
        ("Saturated neurons “kill” the gradients.", "saturated"),
        ("Sigmoid outputs are not zero-centered.", "mean_output"),
        ("exp() is a bit compute expensive.", "time"),
    ),
    value=lambda Z, leak: sigmoid(Z),
    derivative=_sigmoid_derivative,
    overwrite=_sigmoid_overwrite,
    slope=_sigmoid_slope,
    in_equations=InEquations(
        line=r"\sigma({Z})",
        numbers="σ({Z})",
        cell="1 / (1 + exp(-z))",
        note="σ(z) = 1 / (1 + exp(−z))",
        slope_line=r"{A} \ast | (1 - {A})",
        slope_numbers="{A} * (1 − {A})",
        slope_cell="a * (1 - a)",
    ),
    in_exports=InExports(
        numpy="sigmoid({Z})",
        numpy_slope=" * ({A} * (1 - {A}))",
        numpy_function='''\
def sigmoid(Z):
    """1 / (1 + e^-z) for each number; where e^-z overflows, the result is the right 0."""
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-Z))''',
        torch="nn.Sigmoid()",
        sklearn=("logistic", "np.exp(-np.logaddexp(0, -Z))"),
        onnx=("{A} = Sigmoid({Z})",),
    ),
)


def _tanh_derivative(Z: FloatArray, leak: float) -> FloatArray:
    A = np.tanh(Z)
    return 1.0 - A * A


def _tanh_overwrite(Z: FloatArray, leak: float) -> Overwrite:
    if Z.size < TANH_BY_EXP_SIZE:
        return Overwrite(1.0, (partial(np.tanh, Z, Z),))
    # 2 / (1 + e⁻²ᶻ) - 1, starting from -2z
    one, two = np.array(1.0, Z.dtype), np.array(2.0, Z.dtype)
    operations = (
        partial(np.exp, Z, Z),
        partial(np.add, Z, one, Z),
        partial(np.divide, two, Z, Z),
        partial(np.subtract, Z, one, Z),
    )
    return Overwrite(-2.0, operations)


def _tanh_slope(A: FloatArray, leak: float, out: FloatArray) -> tuple[Operation, ...]:
    return partial(np.multiply, A, A, out), partial(np.subtract, np.array(1.0), out, out)


_TANH = Activation(
    name="tanh",
    label="tanh",
    title="tanh",
    meaning="Like the sigmoid, but between −1 and 1, with mean 0.",
    formula="g(z) = tanh(z)",
    derivative_formula="g′(z) = 1 − g(z)²",
    output_range=(-1.0, 1.0),
    zero_centred=True,
    flat_beyond=lambda share: math.atanh(math.sqrt(1.0 - share)),  # tanh′ = 1 − tanh²
    in_lecture=True,
    statements=(
        ("Zero-centered output.", "mean_output"),
        ("Still kills gradients when saturated.", "saturated"),
    ),
    value=lambda Z, leak: np.tanh(Z),
    derivative=_tanh_derivative,
    overwrite=_tanh_overwrite,
    slope=_tanh_slope,
    in_equations=InEquations(
        line=r"\tanh({Z})",
        numbers="tanh({Z})",
        cell="tanh(z)",
        slope_line=r"1 - {A} \ast {A}",
        slope_numbers="1 − {A} * {A}",
        slope_cell="1 - a**2",
    ),
    in_exports=InExports(
        numpy="np.tanh({Z})",
        numpy_slope=" * (1 - {A} * {A})",
        torch="nn.Tanh()",
        sklearn=("tanh", "np.tanh(Z)"),
        onnx=("{A} = Tanh({Z})",),
    ),
)


def _relu_overwrite(Z: FloatArray, leak: float) -> Overwrite:
    # maximum and not fmax, which would turn NaN into 0 and hide that training diverged
    return Overwrite(1.0, (partial(np.maximum, Z, np.array(0.0, Z.dtype), out=Z),))


def _relu_slope(A: FloatArray, leak: float, out: FloatArray) -> tuple[Operation, ...]:
    return (partial(np.sign, A, out),)


_RELU = Activation(
    name="relu",
    label="ReLU",
    title="ReLU",
    meaning="g(z) = max(0, z). Simple and fast; a unit can die.",
    formula="g(z) = max(0, z)",
    derivative_formula="g′(z) = 1 if z > 0, else 0",
    output_range=(0.0, math.inf),
    can_die=True,
    has_bend=True,
    at_zero="At z = 0 the slope is 0.",
    in_lecture=True,
    statements=(
        ("Does not saturate.", "reach"),
        ("Computationally efficient.", "time"),
        ("Converges much faster.", "mean_slope"),
        ("Not zero-centered output.", "mean_output"),
        ("Loses half the spectrum: a unit below zero for every example is dead.", "zeros_and_dead"),
    ),
    value=lambda Z, leak: np.maximum(0.0, Z),
    derivative=lambda Z, leak: np.where(Z > 0.0, 1.0, 0.0),
    overwrite=_relu_overwrite,
    slope=_relu_slope,
    in_equations=InEquations(
        line=r"\max(0,{Z})",
        numbers="max(0, {Z})",
        cell="max(0, z)",
        slope_line=r"1 \text{ where }{Z}> 0,\text{ else } 0",
        slope_numbers="1 where {Z} > 0, else 0",
        slope_cell="1 if z > 0 else 0",
    ),
    in_exports=InExports(
        numpy="np.maximum(0, {Z})",
        numpy_slope=" * ({Z} > 0)",
        torch="nn.ReLU()",
        sklearn=("relu", "np.maximum(0, Z)"),
        onnx=("{A} = Relu({Z})",),
    ),
)


def _leaky_relu_overwrite(Z: FloatArray, leak: float) -> Overwrite:
    leaking = np.empty_like(Z)
    operations = partial(np.multiply, Z, np.array(leak, Z.dtype), leaking), partial(np.maximum, leaking, Z, out=Z)
    return Overwrite(1.0, operations)


def _leaky_relu_slope(A: FloatArray, leak: float, out: FloatArray) -> tuple[Operation, ...]:
    # sign(a) is 1 above zero and 0 or -1 elsewhere, where the slope is the leak, which is between 0 and 1
    return partial(np.sign, A, out), partial(np.maximum, out, np.array(leak), out=out)


_LEAKY_RELU = Activation(
    name="leaky_relu",
    label="leaky ReLU",
    title="Leaky ReLU",
    meaning="g(z) = max(0.1 z, z). Its slope below 0 lets a unit come back.",
    formula="g(z) = max(leak · z, z)",
    derivative_formula="g′(z) = 1 if z > 0, else leak",
    output_range=(-math.inf, math.inf),
    uses_leak=True,
    has_bend=True,
    at_zero="At z = 0 the slope is the leak.",
    in_lecture=True,
    statements=(
        ("Does not saturate.", "reach"),
        ("Computationally efficient.", "time"),
        ("Converges much faster.", "mean_slope"),
        ("Will not “die”.", "dead"),
    ),
    value=lambda Z, leak: np.maximum(leak * Z, Z),
    derivative=lambda Z, leak: np.where(Z > 0.0, 1.0, leak),
    overwrite=_leaky_relu_overwrite,
    slope=_leaky_relu_slope,
    in_equations=InEquations(
        line=r"\max({leak}{Z},{Z})",
        numbers="max({leak} z, z),  z = {Z}",
        cell="max(leak * z, z)",
        slope_line=r"1 \text{ where }{Z}> 0,\text{ else } {leak}",
        slope_numbers="1 where {Z} > 0, else {leak}",
        slope_cell="1 if z > 0 else leak",
    ),
    in_exports=InExports(
        numpy="np.maximum(LEAK * {Z}, {Z})",
        numpy_slope=" * np.where({Z} > 0, 1, LEAK)",
        torch="nn.LeakyReLU(LEAK)",
        # as in the lecture; ONNX's own LeakyRelu is not there for float64 in every program
        onnx=("leaking_{Z} = Mul(leak, {Z})", "{A} = Max(leaking_{Z}, {Z})"),
    ),
)

_LINEAR = Activation(
    name="linear",
    label="linear",
    title="Linear",
    meaning="g(z) = z. Several linear layers can do no more than one.",
    formula="g(z) = z",
    derivative_formula="g′(z) = 1",
    output_range=(-math.inf, math.inf),
    zero_centred=True,
    statements=(("Several linear layers work as one: the network stays linear.", "slope"),),
    value=lambda Z, leak: Z.copy(),
    derivative=lambda Z, leak: np.ones_like(Z),
    overwrite=lambda Z, leak: Overwrite(1.0, ()),
    slope=None,
    in_equations=InEquations(
        line="{Z}",
        numbers="{Z}",
        cell="z",
        note="A linear activation does not change Z.",
        slope_line="1",
        slope_numbers="1",
        slope_cell="1",
    ),
    in_exports=InExports(
        numpy="{Z}",
        numpy_slope="",
        torch="nn.Identity()",
        sklearn=("identity", "Z"),
        onnx=("{A} = Identity({Z})",),
    ),
)

ACTIVATIONS: dict[str, Activation] = {record.name: record for record in (_SIGMOID, _TANH, _RELU, _LEAKY_RELU, _LINEAR)}
"""The activations of hidden units, by name. At exactly 0 ReLU has the slope 0 and leaky ReLU the slope ``leak``."""

LECTURE_ACTIVATIONS = tuple(name for name, record in ACTIVATIONS.items() if record.in_lecture)
"""The four that the lecture compares, in its order."""

TIME_REFERENCE, SLOPE_REFERENCE = "relu", "sigmoid"
"""What the others' times and mean slopes are compared with."""

OUTPUT_ACTIVATIONS: dict[str, OutputActivation] = {
    "sigmoid": OutputActivation(
        "sigmoid",
        "sigmoid",
        "a = 1 / (1 + e⁻ᶻ)",
        sigmoid,
        _SIGMOID.in_equations.line,
        _SIGMOID.in_equations.numbers,
        _SIGMOID.in_equations.note,
        _SIGMOID.in_exports.numpy,
        _SIGMOID.in_exports.numpy_function,
        _SIGMOID.in_exports.onnx,
    ),
    "softmax": OutputActivation(
        "softmax",
        "softmax",
        "aₖ = e^zₖ / Σⱼ e^zⱼ",
        softmax,
        line=r"\mathrm{softmax}({Z})",
        numbers="softmax({Z})",
        note="softmax: e^z of each class, divided by the sum over the classes, for each example.",
        numpy="softmax({Z})",
        numpy_function='''\
def softmax(Z):
    """e^z_k / sum of all e^z_j for each column, shifted by its largest z so that nothing overflows."""
    powers = np.exp(Z - Z.max(axis=0))
    return powers / powers.sum(axis=0)''',
        onnx=("{A} = Softmax({Z}, axis=1)",),
        over_units=True,
    ),
}
"""The activations of the output layer, by name; the loss and the number of outputs decide which it is."""
