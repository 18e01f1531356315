"""What a formula is once it is read: a small tree, how it is evaluated on arrays, and how it is written.

Nothing here runs text. A tree holds numbers, names and functions of the tables below and nothing else, so what is
written from it into a script is safe, whatever was typed.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import reduce

import numpy as np

from core.arrays import FloatArray


@dataclass(frozen=True, slots=True)
class Number:
    """A number that is not negative; a sign is a node of its own."""

    value: float


@dataclass(frozen=True, slots=True)
class Name:
    """A variable, or a constant of ``CONSTANTS``."""

    name: str


@dataclass(frozen=True, slots=True)
class Negative:
    """A node with the opposite sign."""

    part: Node


@dataclass(frozen=True, slots=True)
class Operation:
    """Two nodes joined by ``+``, ``-``, ``*``, ``/`` or ``^``."""

    sign: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Call:
    """A function of ``FUNCTIONS`` and what it is taken of."""

    function: str
    arguments: tuple[Node, ...]


Node = Number | Name | Negative | Operation | Call

CONSTANTS: Mapping[str, float] = {"pi": math.pi, "e": math.e}

Value = FloatArray | np.float64

FUNCTIONS: Mapping[str, Callable[..., Value]] = {
    "sin": np.sin,
    "cos": np.cos,
    "tan": np.tan,
    "exp": np.exp,
    "log": np.log,
    "sqrt": np.sqrt,
    "abs": np.abs,
    "tanh": np.tanh,
    "sign": np.sign,
    "floor": np.floor,
    "min": np.minimum,
    "max": np.maximum,
}
"""The functions, by the names they are typed with; ``log`` is the natural one."""

PAIRWISE = ("min", "max")
"""The functions of two and more arguments; all others have one."""

_OPERATORS: Mapping[str, Callable[[Value, Value], Value]] = {
    "+": np.add,
    "-": np.subtract,
    "*": np.multiply,
    "/": np.divide,
    "^": np.power,
}
_SUM, _PRODUCT, _SIGNED, _POWER, _ATOM = range(1, 6)
_BINDING = {"+": _SUM, "-": _SUM, "*": _PRODUCT, "/": _PRODUCT, "^": _POWER}
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def value_of(node: Node, variables: Mapping[str, FloatArray]) -> Value:
    """The value of a tree, element by element; infinite or NaN where there is none."""
    match node:
        case Number(value):
            return np.float64(value)
        case Name(name):
            return variables[name] if name in variables else np.float64(CONSTANTS[name])
        case Negative(part):
            return np.negative(value_of(part, variables))
        case Operation(sign, left, right):
            return _OPERATORS[sign](value_of(left, variables), value_of(right, variables))
        case Call(function, arguments):
            return _called(FUNCTIONS[function], [value_of(part, variables) for part in arguments])


def _called(function: Callable[..., Value], values: list[Value]) -> Value:
    return function(values[0]) if len(values) == 1 else reduce(function, values)


def parts_of(node: Node) -> list[Node]:
    """A tree's nodes, itself first."""
    match node:
        case Number() | Name():
            return [node]
        case Negative(part):
            return [node, *parts_of(part)]
        case Operation(_, left, right):
            return [node, *parts_of(left), *parts_of(right)]
        case Call(_, arguments):
            return [node, *(found for part in arguments for found in parts_of(part))]


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """How trees are written. ``written`` gives a whole node by itself, or None to write it from its parts."""

    signs: Mapping[str, str]
    minus: str
    number: Callable[[float], str]
    name: Callable[[str], str]
    call: Callable[[str, list[str]], str]
    written: Callable[[Node], str | None] = lambda node: None
    has_superscripts: bool = False


def written(node: Node, way: Writing) -> str:
    """A tree as a text, with brackets only where they are needed to read it the same way."""
    return _written(node, way)[0]


def _written(node: Node, way: Writing) -> tuple[str, int]:
    """The text, and how firmly it holds together."""
    whole = way.written(node)
    if whole is not None:
        return whole, _ATOM
    match node:
        case Number(value):
            return way.number(value), _ATOM
        case Name(name):
            return way.name(name), _ATOM
        case Negative(part):
            return way.minus + _inner(part, way, _POWER), _SIGNED
        case Call(function, arguments):
            return way.call(function, [written(part, way) for part in arguments]), _ATOM
        case Operation("^", left, right):
            return _power(left, right, way), _POWER
        case Operation(sign, left, right):
            binding = _BINDING[sign]
            text, bound = _written(left, way)
            first = text if bound >= binding else f"({text})"
            return f"{first}{way.signs[sign]}{_inner(right, way, binding + 1)}", binding


def _power(base: Node, exponent: Node, way: Writing) -> str:
    below = _inner(base, way, _ATOM)
    if way.has_superscripts and isinstance(exponent, Number) and exponent.value in range(100):
        digits = f"{exponent.value:.0f}".translate(_SUPERSCRIPTS)
        return f"{below}{digits}"
    return below + way.signs["^"] + _inner(exponent, way, _ATOM)


def _inner(node: Node, way: Writing, least: int) -> str:
    """A node after a sign, in brackets where it holds together less firmly or has a sign of its own."""
    text, bound = _written(node, way)
    return text if bound >= least and not text.startswith(way.minus) else f"({text})"


def _short_number(value: float) -> str:
    return repr(value).removesuffix(".0")


def _plain_call(function: str, arguments: list[str]) -> str:
    return f"{function}({', '.join(arguments)})"


PLAIN = Writing(
    signs={"+": " + ", "-": " - ", "*": "*", "/": "/", "^": "^"},
    minus="-",
    number=_short_number,
    name=str,
    call=_plain_call,
)
"""As it is typed on a plain keyboard."""

FOR_READERS = Writing(
    signs={"+": " + ", "-": " − ", "*": "·", "/": "/", "^": "^"},
    minus="−",
    number=lambda value: _short_number(value).replace("e-", "e−"),
    name=lambda name: {"pi": "π"}.get(name, name),
    call=_plain_call,
    has_superscripts=True,
)
"""With the signs of print: x², · and a true minus."""


def _numpy_call(function: str, arguments: list[str]) -> str:
    name = FUNCTIONS[function].__name__
    return (
        reduce(lambda first, second: f"np.{name}({first}, {second})", arguments)
        if len(arguments) > 1
        else (f"np.{name}({arguments[0]})")
    )


def _numpy_constant(node: Node) -> str | None:
    """A part without a variable that has no finite value, where Python's own arithmetic would raise or hang."""
    if any(isinstance(part, Name) and part.name not in CONSTANTS for part in parts_of(node)):
        return None
    with np.errstate(all="ignore"):
        value = float(value_of(node, {}))
    if math.isfinite(value):
        return None
    return "np.nan" if math.isnan(value) else "np.inf" if value > 0 else "(-np.inf)"


IN_NUMPY = Writing(
    signs={"+": " + ", "-": " - ", "*": " * ", "/": " / ", "^": "**"},
    minus="-",
    number=repr,
    name=lambda name: f"np.{name}" if name in CONSTANTS else name,
    call=_numpy_call,
    written=_numpy_constant,
)
"""As an expression of a NumPy script, of arrays of float64."""
