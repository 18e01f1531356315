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
from core.sentences import phrase

TANH_BY_EXP_SIZE = 256
"""From this many entries in a run on, e⁻²ᶻ and three cheap calls are faster than np.tanh where that is not `WIDE_TANH`:
measured on a CPU without AVX-512, 6.5 ns an entry against 13.4 ns, while below the three calls cost more than they
save."""

WIDE_TANH = (
    np.lib.introspect.opt_func_info(func_name="^tanh$", signature="float64")
    .get("tanh", {})
    .get("dd", {})
    .get("current", "")
    .startswith(("X86_V4", "AVX512"))
)
"""Whether NumPy's tanh uses AVX-512 here: 1.3 ns an entry, while e⁻²ᶻ and three calls take 1.8.

It is read off and not measured, so that it is the same in each run on a machine. The two ways agree to 3e-16 and not in
every last digit; nor do the products of two kinds of processors, which add in other orders. So a run that is made again
on another machine is compared with a tolerance."""


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
    label=phrase("sigmoid"),
    title=phrase("Sigmoid"),
    meaning=phrase("g(z) = 1 / (1 + e⁻ᶻ), between 0 and 1. Flat for z far from 0."),
    formula="g(z) = 1 / (1 + e⁻ᶻ)",
    derivative_formula="g′(z) = g(z) (1 − g(z))",
    output_range=(0.0, 1.0),
    slope_range=(0.0, 0.25),
    # sigmoid(z) = (1 + tanh(z/2)) / 2
    flat_beyond=lambda share: 2.0 * math.atanh(math.sqrt(1.0 - share)),
    place="lecture",
    statements=(
        (phrase("Saturated neurons “kill” the gradients."), "saturated"),
        (phrase("Sigmoid outputs are not zero-centered."), "mean_output"),
        (phrase("exp() is a bit compute expensive."), "time"),
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
    # the entries of one run, so that several at once end in the same digits
    if WIDE_TANH or math.prod(Z.shape[-2:]) < TANH_BY_EXP_SIZE:
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
    label=phrase("tanh"),
    title=phrase("tanh"),
    meaning=phrase("Like the sigmoid, but between −1 and 1, with mean 0."),
    formula="g(z) = tanh(z)",
    derivative_formula="g′(z) = 1 − g(z)²",
    output_range=(-1.0, 1.0),
    zero_centred=True,
    flat_beyond=lambda share: math.atanh(math.sqrt(1.0 - share)),  # tanh′ = 1 − tanh²
    place="lecture",
    statements=(
        (phrase("Zero-centered output."), "mean_output"),
        (phrase("Still kills gradients when saturated."), "saturated"),
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
    meaning=phrase("g(z) = max(0, z). Simple and fast; a unit can die."),
    formula="g(z) = max(0, z)",
    derivative_formula=phrase("g′(z) = 1 if z > 0, else 0"),
    output_range=(0.0, math.inf),
    can_die=True,
    has_bend=True,
    at_zero=phrase("At z = 0 the slope is 0."),
    place="lecture",
    statements=(
        (phrase("Does not saturate."), "reach"),
        (phrase("Computationally efficient."), "time"),
        (phrase("Converges much faster."), "mean_slope"),
        (phrase("Not zero-centered output."), "mean_output"),
        (phrase("Loses half the spectrum: a unit below zero for every example is dead."), "zeros_and_dead"),
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
    label=phrase("leaky ReLU"),
    title=phrase("Leaky ReLU"),
    meaning=phrase("g(z) = max(0.1 z, z). Its slope below 0 lets a unit come back."),
    formula="g(z) = max(leak · z, z)",
    derivative_formula=phrase("g′(z) = 1 if z > 0, else leak"),
    output_range=(-math.inf, math.inf),
    uses_leak=True,
    has_bend=True,
    at_zero=phrase("At z = 0 the slope is the leak."),
    place="lecture",
    statements=(
        (phrase("Does not saturate."), "reach"),
        (phrase("Computationally efficient."), "time"),
        (phrase("Converges much faster."), "mean_slope"),
        (phrase("Will not “die”."), "dead"),
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
    label=phrase("linear"),
    title=phrase("Linear"),
    meaning=phrase("g(z) = z. Several linear layers can do no more than one."),
    formula="g(z) = z",
    derivative_formula="g′(z) = 1",
    output_range=(-math.inf, math.inf),
    zero_centred=True,
    place="row",
    statements=((phrase("Several linear layers work as one: the network stays linear."), "slope"),),
    value=lambda Z, leak: Z.copy(),
    derivative=lambda Z, leak: np.ones_like(Z),
    overwrite=lambda Z, leak: Overwrite(1.0, ()),
    slope=None,
    in_equations=InEquations(
        line="{Z}",
        numbers="{Z}",
        cell="z",
        note=phrase("A linear activation does not change Z."),
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


_GELU_SCALE, _GELU_CUBIC = math.sqrt(2.0 / math.pi), 0.044715
_GELU_SLOPE, _GELU_BEND = -2.0 * _GELU_SCALE, -2.0 * _GELU_SCALE * _GELU_CUBIC
_GELU_FLAT = 30.0
"""Beyond this |z| the slope is 0 or 1 in every digit, and z³ could overflow."""


def _gelu(Z: FloatArray, leak: float) -> FloatArray:
    """½ z (1 + tanh u) with u = √(2/π) (z + 0.044715 z³), as z / (1 + e⁻²ᵘ), which does not cancel below 0.

    Source: Hendrycks and Gimpel 2016, section 2; at most 0.0005 from z Φ(z), for which NumPy has no function.
    """
    with np.errstate(over="ignore"):
        result: FloatArray = Z / (1.0 + np.exp((Z * Z * _GELU_BEND + _GELU_SLOPE) * Z))
    return result


def _gelu_derivative(Z: FloatArray, leak: float) -> FloatArray:
    Z = np.clip(Z, -_GELU_FLAT, _GELU_FLAT)
    with np.errstate(over="ignore"):
        share = 1.0 / (1.0 + np.exp((Z * Z * _GELU_BEND + _GELU_SLOPE) * Z))
    return share * (1.0 - (3.0 * _GELU_BEND * Z * Z + _GELU_SLOPE) * Z * (1.0 - share))


def _gelu_share(Z: FloatArray, out: FloatArray) -> tuple[Operation, ...]:
    """1 + e⁻²ᵘ."""
    bend, slope, one = (np.array(number, Z.dtype) for number in (_GELU_BEND, _GELU_SLOPE, 1.0))
    return (
        partial(np.multiply, Z, Z, out),
        partial(np.multiply, out, bend, out),
        partial(np.add, out, slope, out),
        partial(np.multiply, out, Z, out),
        partial(np.exp, out, out),
        partial(np.add, out, one, out),
    )


def _gelu_overwrite(Z: FloatArray, leak: float) -> Overwrite:
    share = np.empty_like(Z)
    return Overwrite(1.0, (*_gelu_share(Z, share), partial(np.divide, Z, share, Z)))


def _gelu_slope(Z: FloatArray, leak: float, out: FloatArray) -> tuple[Operation, ...]:
    z, rest = np.empty_like(Z), np.empty_like(Z)
    one = np.array(1.0)
    return (
        partial(np.clip, Z, -_GELU_FLAT, _GELU_FLAT, out=z),
        *_gelu_share(z, out),
        partial(np.divide, one, out, out),
        partial(np.subtract, out, one, rest),
        partial(np.multiply, rest, z, rest),
        partial(np.multiply, z, z, z),
        partial(np.multiply, z, np.array(3.0 * _GELU_BEND), z),
        partial(np.add, z, np.array(_GELU_SLOPE), z),
        partial(np.multiply, rest, z, rest),
        partial(np.add, rest, one, rest),
        partial(np.multiply, out, rest, out),
    )


_GELU = Activation(
    name="gelu",
    label="GELU",
    title="GELU",
    meaning=phrase(
        "About z Φ(z): z times the share of a normal distribution below z. A smooth ReLU that dips below 0."
    ),
    formula="g(z) = ½ z (1 + t),  t = tanh(√(2/π) (z + 0.044715 z³))",
    derivative_formula="g′(z) = ½ (1 + t) + ½ z (1 − t²) √(2/π) (1 + 0.134145 z²)",
    output_range=(-0.1701, math.inf),
    slope_range=(-0.13, 1.13),
    statements=(
        (phrase("Smooth: its slope does not jump at 0."), "slope"),
        (phrase("Does not saturate for large z."), "reach"),
        (phrase("Not zero-centered output."), "mean_output"),
        (phrase("Far below 0 its slope is almost 0, so that a unit there hardly learns."), "mean_slope"),
        (phrase("Takes longer than ReLU."), "time"),
    ),
    value=_gelu,
    derivative=_gelu_derivative,
    overwrite=_gelu_overwrite,
    slope=_gelu_slope,
    slope_needs_z=True,
    in_equations=InEquations(
        line=r"\frac{1}{2} {Z}\ast | (1 + \tanh(\sqrt{2/\pi} | ({Z}+ 0.044715 | {Z}\ast {Z}\ast {Z})))",
        numbers="½ z (1 + tanh(√(2/π) (z + 0.044715 z³))),  z = {Z}",
        cell=f"0.5 * z * (1 + tanh({_GELU_SCALE!r} * (z + {_GELU_CUBIC} * z * z**2)))",
        note=phrase("The form with tanh of z Φ(z), where Φ(z) is the share of a normal distribution below z."),
        slope_line=r"\frac{1}{2} (1 + t) + | \frac{1}{2} {Z}\ast | (1 - t \ast t) \ast | "
        r"\sqrt{2/\pi} | (1 + 0.134145 | {Z}\ast {Z})",
        slope_numbers="½ (1 + t) + ½ z (1 − t²) √(2/π) (1 + 0.134145 z²),  z = {Z}",
        slope_cell=f"0.5 * (1 + tanh({_GELU_SCALE!r} * (z + {_GELU_CUBIC} * z * z**2))) + 0.5 * z * "
        f"(1 - tanh({_GELU_SCALE!r} * (z + {_GELU_CUBIC} * z * z**2))**2) * {_GELU_SCALE!r} * (1 + 0.134145 * z**2)",
        slope_note=phrase("t is the tanh of the forward pass."),
    ),
    in_exports=InExports(
        numpy="gelu({Z})",
        numpy_slope=" * gelu_slope({Z})",
        numpy_function='''\
def gelu(Z):
    """z / 2 (1 + tanh(u)) for each number, with u = sqrt(2 / pi) (z + 0.044715 z^3)."""
    return 0.5 * Z * (1 + np.tanh(np.sqrt(2 / np.pi) * (Z + 0.044715 * Z**3)))


def gelu_slope(Z):
    """Its derivative."""
    t = np.tanh(np.sqrt(2 / np.pi) * (Z + 0.044715 * Z**3))
    return 0.5 * (1 + t) + 0.5 * Z * (1 - t * t) * np.sqrt(2 / np.pi) * (1 + 0.134145 * Z**2)''',
        torch='nn.GELU(approximate="tanh")',
        onnx=(
            "square_{Z} = Mul({Z}, {Z})",
            "cube_{Z} = Mul(square_{Z}, {Z})",
            "bent_{Z} = Mul(cubic, cube_{Z})",
            "sum_{Z} = Add({Z}, bent_{Z})",
            "scaled_{Z} = Mul(scale, sum_{Z})",
            "t_{Z} = Tanh(scaled_{Z})",
            "double_share_{Z} = Add(one, t_{Z})",
            "half_{Z} = Mul(half, {Z})",
            "{A} = Mul(half_{Z}, double_share_{Z})",
        ),
        onnx_constants={"cubic": _GELU_CUBIC, "scale": _GELU_SCALE, "one": 1.0, "half": 0.5},
    ),
)


def _elu_overwrite(Z: FloatArray, leak: float) -> Overwrite:
    below, zero = np.empty_like(Z), np.array(0.0, Z.dtype)
    operations = (
        partial(np.minimum, Z, zero, out=below),
        partial(np.expm1, below, below),
        partial(np.maximum, Z, zero, out=Z),
        partial(np.add, Z, below, Z),
    )
    return Overwrite(1.0, operations)


def _elu_slope(A: FloatArray, leak: float, out: FloatArray) -> tuple[Operation, ...]:
    # e^z is a + 1 below 0
    return partial(np.minimum, A, np.array(0.0), out=out), partial(np.add, out, np.array(1.0), out)


_ELU = Activation(
    name="elu",
    label="ELU",
    title="ELU",
    meaning=phrase("z above 0 and eᶻ − 1 below. Its outputs lie closer to 0 than ReLU’s, and a unit cannot die."),
    formula=phrase("g(z) = z if z > 0, else eᶻ − 1"),
    derivative_formula=phrase("g′(z) = 1 if z > 0, else g(z) + 1"),
    output_range=(-1.0, math.inf),
    statements=(
        (phrase("Does not saturate for large z."), "reach"),
        (phrase("Output closer to zero-centered than ReLU’s."), "mean_output"),
        (phrase("Will not “die”, but far below 0 its slope is almost 0."), "dead"),
        (phrase("Takes longer than ReLU: exp() below 0."), "time"),
    ),
    value=lambda Z, leak: np.where(Z > 0.0, Z, np.expm1(np.minimum(Z, 0.0))),
    derivative=lambda Z, leak: np.exp(np.minimum(Z, 0.0)),
    overwrite=_elu_overwrite,
    slope=_elu_slope,
    in_equations=InEquations(
        line=r"{Z}\text{ where }{Z}> 0,\text{ else } \exp({Z}) - 1",
        numbers="z where z > 0, else exp(z) − 1,  z = {Z}",
        cell="z if z > 0 else exp(z) - 1",
        slope_line=r"1 \text{ where }{Z}> 0,\text{ else }{A}+ 1",
        slope_numbers="1 where {Z} > 0, else {A} + 1",
        slope_cell="1 if z > 0 else a + 1",
    ),
    in_exports=InExports(
        numpy="np.where({Z} > 0, {Z}, np.expm1(np.minimum({Z}, 0)))",
        numpy_slope=" * (np.minimum({A}, 0) + 1)",
        torch="nn.ELU()",
        # ONNX's own Elu is not there for float64 in every program
        onnx=(
            "above_{Z} = Relu({Z})",
            "below_{Z} = Min({Z}, zero)",
            "power_{Z} = Exp(below_{Z})",
            "under_{Z} = Sub(power_{Z}, one)",
            "{A} = Add(above_{Z}, under_{Z})",
        ),
        onnx_constants={"zero": 0.0, "one": 1.0},
    ),
)

ACTIVATIONS: dict[str, Activation] = {
    record.name: record for record in (_SIGMOID, _TANH, _RELU, _LEAKY_RELU, _LINEAR, _GELU, _ELU)
}
"""The activations of hidden units, by name. At exactly 0 ReLU has the slope 0 and leaky ReLU the slope ``leak``."""

LECTURE_ACTIVATIONS = tuple(name for name, record in ACTIVATIONS.items() if record.place == "lecture")
"""The four that the lecture compares, in its order."""

TIME_REFERENCE, SLOPE_REFERENCE = "relu", "sigmoid"
"""What the others' times and mean slopes are compared with."""

SIGMOID_OUTPUT = OutputActivation(
    "sigmoid",
    phrase("sigmoid"),
    "a = 1 / (1 + e⁻ᶻ)",
    sigmoid,
    curve="sigmoid",
    line=_SIGMOID.in_equations.line,
    numbers=_SIGMOID.in_equations.numbers,
    note=_SIGMOID.in_equations.note,
    numpy=_SIGMOID.in_exports.numpy,
    numpy_function=_SIGMOID.in_exports.numpy_function,
    onnx=_SIGMOID.in_exports.onnx,
)

SOFTMAX_OUTPUT = OutputActivation(
    "softmax",
    phrase("softmax"),
    "aₖ = e^zₖ / Σⱼ e^zⱼ",
    softmax,
    curve="sigmoid",
    line=r"\mathrm{softmax}({Z})",
    numbers="softmax({Z})",
    note=phrase("softmax: e^z of each class, divided by the sum over the classes, for each example."),
    numpy="softmax({Z})",
    numpy_function='''\
def softmax(Z):
    """e^z_k / sum of all e^z_j for each column, shifted by its largest z so that nothing overflows."""
    powers = np.exp(Z - Z.max(axis=0))
    return powers / powers.sum(axis=0)''',
    onnx=("{A} = Softmax({Z}, axis=1)",),
    over_units=True,
)

LINEAR_OUTPUT = OutputActivation(
    "linear",
    phrase("linear"),
    "a = z",
    lambda Z: Z.copy(),
    curve="linear",
    line=_LINEAR.in_equations.line,
    numbers=_LINEAR.in_equations.numbers,
    note=phrase("A linear output: a number is learnt, and a = z."),
    numpy=_LINEAR.in_exports.numpy,
    numpy_function=_LINEAR.in_exports.numpy_function,
    onnx=_LINEAR.in_exports.onnx,
    output_range=_LINEAR.output_range,
)
"""The activations of the output layer; the loss and the number of outputs decide which it is."""
