"""A sum with numbers in it that can be read, copied and worked out again: ``(−0.50)·0.77 + 0.10``.

An expression is written with its numbers rounded to some significant digits, and evaluated with the same rounded
numbers and in the same order as one who reads it would. It knows nothing of networks.

The grammar: numbers, ``+ − · /``, ``²``, parentheses, ``exp log sqrt tanh max min sign``, ``a if b > 0 else c``; the
usual precedence, from left to right; ``∞`` and ``NaN``.
"""

from __future__ import annotations

import ast
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import numpy as np

_SHOWN_TERMS = 4
"""Of a long sum on the screen: as many first terms, and the last."""

_SUM, _PRODUCT, _SQUARE, _ATOM = 1, 2, 3, 4


class Expression(Protocol):
    """Something with a value, that can be written down."""

    def text(self, digits: int, short: bool = False) -> str:
        """Written with ``digits`` significant digits; ``short`` leaves the middle of long sums out."""

    def value(self, digits: int) -> float:
        """What the text says, worked out with floats."""

    @property
    def precedence(self) -> int:
        """How tightly it holds together when it stands within another one."""


def shown(value: float, digits: int) -> str:
    """A number with ``digits`` significant digits and a real minus sign; whole numbers that are short stay whole."""
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else "∞" if value > 0 else "−∞"
    if value == int(value) and abs(value) < 1000.0:
        return f"{int(value)}".replace("-", "−")
    return rounded(value, digits)


def rounded(value: float, digits: int) -> str:
    """A finite number with ``digits`` significant digits, whole or not, as plain decimals where they are short."""
    mantissa, exponent = f"{value:.{digits - 1}e}".split("e")
    power = int(exponent)
    if -4 <= power < 6:
        return f"{value:.{max(digits - 1 - power, 0)}f}".replace("-", "−")
    return f"{mantissa}e{power}".replace("-", "−")


def read(text: str) -> float:
    """The float that a number's text stands for."""
    return float(text.replace("−", "-").replace("∞", "inf"))


@dataclass(frozen=True, slots=True)
class Number:
    """A number of the network, to be rounded."""

    number: float

    def text(self, digits: int, short: bool = False) -> str:
        return shown(self.number, digits)

    def value(self, digits: int) -> float:
        return read(shown(self.number, digits))

    @property
    def precedence(self) -> int:
        return _SUM if self.number < 0.0 else _ATOM


@dataclass(frozen=True, slots=True)
class Constant:
    """A number of the equation, exact as it is written."""

    number: float

    def text(self, digits: int, short: bool = False) -> str:
        if self.number == int(self.number):
            return str(int(self.number))
        return repr(self.number).replace("e-0", "e-").replace("-", "−")

    def value(self, digits: int) -> float:
        return self.number

    @property
    def precedence(self) -> int:
        return _ATOM


@dataclass(frozen=True, slots=True)
class Sum:
    """Terms one after the other, each with its sign: 1 or -1."""

    terms: tuple[Expression, ...]
    signs: tuple[int, ...] = ()

    def text(self, digits: int, short: bool = False) -> str:
        signs = self.signs or (1,) * len(self.terms)
        places = range(len(self.terms))
        left_out = short and len(places) > _SHOWN_TERMS + 2
        written = [
            (" − " if signs[place] < 0 else " + ") + _within(self.terms[place], _SUM + 1, digits, short)
            for place in ((*places[1:_SHOWN_TERMS], places[-1]) if left_out else places[1:])
        ]
        if left_out:
            written.insert(_SHOWN_TERMS - 1, " + …")
        first = self.terms[0]
        starts_bare = signs[0] > 0 and isinstance(first, Number)
        start = first.text(digits) if starts_bare else _within(first, _SUM + 1, digits, short)
        return ("−" if signs[0] < 0 else "") + start + "".join(written)

    def value(self, digits: int) -> float:
        signs = self.signs or (1,) * len(self.terms)
        total = signs[0] * self.terms[0].value(digits)
        for sign, term in zip(signs[1:], self.terms[1:], strict=True):
            total = total + term.value(digits) if sign > 0 else total - term.value(digits)
        return total

    @property
    def precedence(self) -> int:
        return _SUM


@dataclass(frozen=True, slots=True)
class Product:
    """Factors one after the other."""

    factors: tuple[Expression, ...]

    def text(self, digits: int, short: bool = False) -> str:
        first = _within(self.factors[0], _PRODUCT, digits, short)
        return "·".join((first, *(_within(factor, _SQUARE, digits, short) for factor in self.factors[1:])))

    def value(self, digits: int) -> float:
        result = self.factors[0].value(digits)
        for factor in self.factors[1:]:
            result *= factor.value(digits)
        return result

    @property
    def precedence(self) -> int:
        return _PRODUCT


@dataclass(frozen=True, slots=True)
class Quotient:
    """One expression divided by another."""

    top: Expression
    bottom: Expression

    def text(self, digits: int, short: bool = False) -> str:
        return f"{_within(self.top, _PRODUCT, digits, short)}/{_within(self.bottom, _SQUARE, digits, short)}"

    def value(self, digits: int) -> float:
        return float(np.float64(self.top.value(digits)) / np.float64(self.bottom.value(digits)))

    @property
    def precedence(self) -> int:
        return _PRODUCT


@dataclass(frozen=True, slots=True)
class Square:
    """An expression times itself."""

    base: Expression

    def text(self, digits: int, short: bool = False) -> str:
        return f"{_within(self.base, _ATOM, digits, short)}²"

    def value(self, digits: int) -> float:
        base = self.base.value(digits)
        return base * base

    @property
    def precedence(self) -> int:
        return _SQUARE


@dataclass(frozen=True, slots=True)
class Call:
    """A function of the grammar."""

    name: str
    arguments: tuple[Expression, ...]

    def text(self, digits: int, short: bool = False) -> str:
        return f"{self.name}({', '.join(argument.text(digits, short) for argument in self.arguments)})"

    def value(self, digits: int) -> float:
        return _FUNCTIONS[self.name]([argument.value(digits) for argument in self.arguments])

    @property
    def precedence(self) -> int:
        return _ATOM


@dataclass(frozen=True, slots=True)
class Where:
    """``above`` where ``condition`` is larger than 0, else ``below``; stands alone only."""

    condition: Expression
    above: Expression
    below: Expression

    def text(self, digits: int, short: bool = False) -> str:
        above, condition, below = (part.text(digits, short) for part in (self.above, self.condition, self.below))
        return f"{above} if {condition} > 0 else {below}"

    def value(self, digits: int) -> float:
        return (self.above if self.condition.value(digits) > 0.0 else self.below).value(digits)

    @property
    def precedence(self) -> int:
        return 0


def formula(text: str, **values: Expression) -> Expression:
    """An expression in Python's grammar, ``"1 if z > 0 else leak"``; ``values`` are what its names stand for."""
    return _read(_parsed(text), values)


@lru_cache(maxsize=64)
def _parsed(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


def _read(node: ast.expr, values: Mapping[str, Expression]) -> Expression:
    match node:
        case ast.Name(name):
            return values[name]
        case ast.Constant(int() | float() as number):
            return Constant(float(number))
        case ast.UnaryOp(ast.USub(), operand):
            negated = _read(operand, values)
            return Number(-negated.number) if isinstance(negated, Number) else Sum((negated,), (-1,))
        case ast.Call(ast.Name(name), arguments):
            return Call(name, tuple(_read(argument, values) for argument in arguments))
        case ast.IfExp(ast.Compare(condition), above, below):
            return Where(*(_read(part, values) for part in (condition, above, below)))
        case ast.BinOp(left, ast.Div(), right):
            return Quotient(_read(left, values), _read(right, values))
        case ast.BinOp(base, ast.Pow(), ast.Constant(2)):
            return Square(_read(base, values))
        case ast.BinOp(_, ast.Mult()):
            return Product(tuple(_read(part, values) for part, _ in _chain(node, ast.Mult)))
        case ast.BinOp(_, ast.Add() | ast.Sub()):
            terms = _chain(node, (ast.Add, ast.Sub))
            return Sum(tuple(_read(part, values) for part, _ in terms), tuple(sign for _, sign in terms))
    raise ValueError(f"{ast.unparse(node)} is not in the grammar")


def _chain(node: ast.expr, kinds: type | tuple[type, ...]) -> list[tuple[ast.expr, int]]:
    """The factors or terms of ``a · b · c`` or ``a + b − c``, each with its sign."""
    if not (isinstance(node, ast.BinOp) and isinstance(node.op, kinds)):
        return [(node, 1)]
    return [*_chain(node.left, kinds), (node.right, -1 if isinstance(node.op, ast.Sub) else 1)]


def minus(first: Expression, second: Expression) -> Sum:
    """first − second."""
    return Sum((first, second), (1, -1))


def _within(part: Expression, least: int, digits: int, short: bool) -> str:
    text = part.text(digits, short)
    return text if part.precedence >= least else f"({text})"


def _largest(values: Sequence[float]) -> float:
    return float(np.maximum(values[0], values[1]))


_FUNCTIONS: dict[str, Callable[[Sequence[float]], float]] = {
    "exp": lambda values: float(np.exp(values[0])),
    "log": lambda values: float(np.log(values[0])),
    "sqrt": lambda values: float(np.sqrt(values[0])),
    "tanh": lambda values: float(np.tanh(values[0])),
    "sign": lambda values: float(np.sign(values[0])),
    "max": _largest,
    "min": lambda values: float(np.minimum(values[0], values[1])),
}
