"""Formulas as a learner types them: ``sin(x)``, ``x²/4 - 2``, ``3 sin(2x)``. Read by a small parser of our own; nothing
that is typed is ever run.

Grammar::

    sum      = product (("+" | "-") product)*
    product  = signed (("*" | "/") signed | power)*      a factor without a sign before it begins with a name or "("
    signed   = ("-" | "+") signed | power
    power    = atom [superscript] ["^" signed]
    atom     = NUMBER | NAME | FUNCTION "(" sum ("," sum)* ")" | "(" sum ")"

What reads in two ways is refused: ``1/2x`` and ``e^2x``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

import numpy as np
from numpy.typing import ArrayLike

from core.arrays import FloatArray
from core.data.formula_tree import (
    CONSTANTS,
    FOR_READERS,
    FUNCTIONS,
    IN_NUMPY,
    PAIRWISE,
    PLAIN,
    Call,
    Name,
    Negative,
    Node,
    Number,
    Operation,
    Writing,
    value_of,
    written,
)
from core.errors import InvalidInputError
from core.sentences import phrase, sentence

MAX_LENGTH = 2000
"""Characters of a formula. `MAX_PARTS` bounds what is written of it below that."""

MAX_PARTS = 60
"""Numbers, names, signs and functions of a formula."""

MAX_DEPTH = 60
"""Brackets within each other. Not below `MAX_PARTS`, so that every formula can be read again as it is written."""

_SAME = str.maketrans("−–‐‑×·⋅∙∗÷∕⁄（）＋，ΠπＸ₁₂", "----*****///()+,ππX12")
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_TOKEN = re.compile(
    rf"(?P<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)|(?P<name>[A-Za-z_][A-Za-z_0-9]*|π|√)"
    rf"|(?P<superscript>[{_SUPERSCRIPTS}]+)|(?P<sign>\*\*|[-+*/^(),])|(?P<space>\s+)"
)
_LEFT_SIDE = re.compile(r"\s*(?:y|x2|f\s*\(\s*x1?\s*\))\s*=(?!=)", re.IGNORECASE)
_OTHER_NAMES = {"ln": "log", "π": "pi", "√": "sqrt"}


class FormulaError(InvalidInputError):
    """A formula that cannot be read.

    Attributes
    ----------
    column : int
        The character, counted from 1, at which it is wrong. The reason names it.
    """

    def __init__(self, column: int, reason: str) -> None:
        super().__init__("formula", sentence("Column {column}: {reason}", column=column, reason=reason))
        self.column = column


@dataclass(frozen=True, slots=True)
class Formula:
    """A function of one or a few variables.

    Attributes
    ----------
    variables : tuple of str
        Their names, in the order in which `evaluate` takes them.
    tree : Node
    """

    variables: tuple[str, ...]
    tree: Node

    def evaluate(self, *columns: ArrayLike) -> FloatArray:
        """The values for one array a variable, of shapes that fit; infinite or NaN where there is no value."""
        arrays = np.broadcast_arrays(*(np.asarray(column, dtype=np.float64) for column in columns))
        with np.errstate(all="ignore"):
            values = value_of(self.tree, dict(zip(self.variables, arrays, strict=True)))
        return np.array(np.broadcast_to(values, arrays[0].shape), dtype=np.float64)

    @property
    def text(self) -> str:
        """It in plain letters, always written the same way: ``x^2/4 - 2``. Read again it is the same formula."""
        return written(self.tree, PLAIN)

    def display(self, *names: str) -> str:
        """It as in print, which can be typed, too: ``x²/4 − 2``; with other names for its variables where given."""
        return written(self.tree, self._renamed(FOR_READERS, names))

    def numpy_text(self, *names: str) -> str:
        """It as an expression of a script in which ``np`` is NumPy and the variables are arrays of float64; with other
        names for them where given."""
        return written(self.tree, self._renamed(IN_NUMPY, names))

    def _renamed(self, way: Writing, names: tuple[str, ...]) -> Writing:
        others = dict(zip(self.variables, names, strict=False))
        return replace(way, name=lambda name: others.get(name) or way.name(name))


def parse_formula(text: str, variables: Sequence[str] = ("x",)) -> Formula:
    """The formula that a text means.

    Parameters
    ----------
    text : str
        Numbers, variables, pi, e, ``+ - * / ^ **``, brackets and the functions of ``FUNCTIONS``. ``·``, ``×``, a true
        minus, ``x²``, ``2x`` and ``2 sin(x)`` are understood, and ``y =`` may stand before it.
    variables : sequence of str
        Their names. A single ``"x"`` may also be typed as ``x1``.

    Raises
    ------
    FormulaError
        With a sentence for the learner: where it is wrong, and what would be right.
    """
    if not isinstance(text, str):
        raise FormulaError(1, phrase("a formula is a text, such as sin(x)."))
    if len(text) > MAX_LENGTH:
        raise FormulaError(
            MAX_LENGTH + 1,
            sentence("the formula is too long; use at most {max_length} characters.", max_length=MAX_LENGTH),
        )
    return Formula(tuple(variables), _Reader(text, tuple(variables)).read())


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    start: int
    end: int


def _tokens(text: str) -> list[_Token]:
    left = _LEFT_SIDE.match(text)
    place, found = left.end() if left else 0, []
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None:
            raise FormulaError(place + 1, _unreadable(text[place]))
        place = match.end()
        if match.lastgroup != "space":
            found.append(_Token(str(match.lastgroup), match[0], match.start(), place))
    return [*found, _Token("end", "", len(text.rstrip()), len(text))]


def _unreadable(character: str) -> str:
    if character == "|":
        return phrase("write abs(x) for the absolute value.")
    if character in "[]{}":
        return phrase("use round brackets, ( and ).")
    if character == "=":
        return phrase("write only the right side, such as sin(x).")
    shown = character if character.isprintable() else sentence("character U+{ord:04X}", ord=ord(character))
    return sentence("“{shown}” cannot be used in a formula; use for example sin(x) or x^2/4 - 2.", shown=shown)


class _Reader:
    """Reads one text; each method reads one rule of the grammar."""

    def __init__(self, text: str, variables: tuple[str, ...]) -> None:
        self._variables = variables
        self._tokens = _tokens(text.translate(_SAME))
        self._place = 0
        self._depth = 0
        self._n_parts = 0
        self._exponent_end = -1

    def read(self) -> Node:
        if self._next.kind == "end":
            raise FormulaError(1, phrase("the formula is empty; use for example sin(x)."))
        tree = self._sum()
        if self._next.kind != "end":
            raise self._error(self._what_is_left())
        return tree

    @property
    def _next(self) -> _Token:
        return self._tokens[self._place]

    def _take(self) -> _Token:
        token = self._next
        self._place += token.kind != "end"
        return token

    def _takes(self, *signs: str) -> str:
        """The sign that comes next, if it is one of these; it is read then."""
        return self._take().text if self._next.kind == "sign" and self._next.text in signs else ""

    def _error(self, reason: str, token: _Token | None = None) -> FormulaError:
        return FormulaError((token or self._next).start + 1, reason)

    def _sum(self) -> Node:
        node = self._product()
        while sign := self._takes("+", "-"):
            node = self._made(Operation(sign, node, self._product()))
        return node

    def _product(self) -> Node:
        node, divides = self._signed(), False
        while True:
            if sign := self._takes("*", "/"):
                node, divides = self._made(Operation(sign, node, self._signed())), sign == "/"
            elif self._next.kind == "name" or self._next.text == "(":
                self._check_clear(divides)
                node, divides = self._made(Operation("*", node, self._power())), False
            else:
                return node

    def _check_clear(self, divides: bool) -> None:
        """Refuse a product without a sign where it could be read in another way."""
        if divides:
            raise self._error(
                phrase("it is not clear what “/” divides by; put * here, or use brackets such as 1/(2x).")
            )
        if self._next.start == self._exponent_end:
            raise self._error(
                phrase("it is not clear where the exponent ends; put * here, or use brackets such as e^(2x).")
            )

    def _signed(self) -> Node:
        if sign := self._takes("+", "-"):
            self._count()
            part = self._signed()
            return Negative(part) if sign == "-" else part
        return self._power()

    def _power(self) -> Node:
        node = self._atom()
        while self._next.kind == "superscript":
            digits = self._take().text
            exponent = self._number("".join(str(_SUPERSCRIPTS.index(digit)) for digit in digits))
            node = self._made(Operation("^", node, exponent))
        if self._takes("^", "**"):
            self._count()
            node = Operation("^", node, self._signed())
            last = self._tokens[self._place - 1]
            self._exponent_end = last.end if last.text != ")" else -1
        return node

    def _atom(self) -> Node:
        token = self._take()
        if token.kind == "number":
            return self._number(token.text, token)
        if token.kind == "name":
            return self._name(token)
        if token.text == "(":
            nodes = self._within(token)
            if len(nodes) > 1:
                raise self._error(phrase("there is a comma; use a point for decimals, such as 0.5."), token)
            return nodes[0]
        if token.kind == "end":
            raise self._error(
                phrase("the formula ends too early; a number, a variable or a function is missing."), token
            )
        if token.text == ")":
            reason = (
                phrase("something is missing before “)”.") if self._depth else phrase("this “)” has no “(” before it.")
            )
            raise self._error(reason, token)
        raise self._error(
            sentence(
                "something is missing before “{text}”, such as a number or {variable}.",
                text=token.text,
                variable=self._variables[0],
            ),
            token,
        )

    def _number(self, text: str, token: _Token | None = None) -> Node:
        value = float(text)
        if math.isinf(value):
            raise self._error(phrase("this number is too large; use one below 1e308."), token)
        return self._made(Number(value))

    def _name(self, token: _Token) -> Node:
        name = _OTHER_NAMES.get(token.text.lower(), token.text.lower())
        if name == "x1" and self._variables == ("x",):
            name = "x"
        if name in self._variables or name in CONSTANTS:
            return self._made(Name(name))
        if name not in FUNCTIONS:
            raise self._error(self._unknown(token.text), token)
        if self._next.text != "(":
            raise self._error(
                sentence(
                    "put brackets after {name}, such as {name}({variable}).", name=name, variable=self._variables[0]
                )
            )
        arguments = self._within(self._take())
        if len(arguments) == 1 and name in PAIRWISE:
            raise self._error(
                sentence(
                    "{name} needs two values, such as {name}({variable}, 1).", name=name, variable=self._variables[0]
                ),
                token,
            )
        if len(arguments) > 1 and name not in PAIRWISE:
            raise self._error(
                sentence("{name} takes one value; use a point for decimals, such as 0.5.", name=name), token
            )
        return self._made(Call(name, tuple(arguments)))

    def _within(self, opening: _Token) -> list[Node]:
        """What stands in brackets, parted by commas; the first bracket is read already."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise self._error(
                sentence("there are more than {max_depth} brackets within each other; use fewer.", max_depth=MAX_DEPTH),
                opening,
            )
        nodes = [self._sum()]
        while self._takes(","):
            nodes.append(self._sum())
        if not self._takes(")"):
            if self._next.kind != "end":
                raise self._error(self._what_is_left())
            raise self._error(
                sentence("the bracket of column {start} is not closed; “)” is missing.", start=opening.start + 1)
            )
        self._depth -= 1
        return nodes

    def _made(self, node: Node) -> Node:
        self._count()
        return node

    def _count(self) -> None:
        """Bound the parts before one more is read, so that nothing that is typed takes long or goes deep."""
        self._n_parts += 1
        if self._n_parts > MAX_PARTS:
            raise self._error(
                sentence("the formula has more than {max_parts} parts; use a shorter one.", max_parts=MAX_PARTS)
            )

    def _what_is_left(self) -> str:
        token = self._next
        if token.kind == "number":
            return phrase("write * before this number.")
        if token.text == ")":
            return phrase("this “)” has no “(” before it.")
        if token.text == ",":
            return phrase("use a point for decimals, such as 0.5; commas stand only within min and max.")
        return sentence("“{text}” cannot stand here; put brackets around what it belongs to.", text=token.text)

    def _unknown(self, name: str) -> str:
        shown = name if len(name) <= 20 else f"{name[:19]}…"
        known = [*self._variables, *CONSTANTS, *FUNCTIONS]
        close = get_close_matches(name[:20].lower(), known, n=1, cutoff=0.6)
        product = self._split(name.lower())
        if product:
            return sentence("“{shown}” is not known; for a product use {product}.", shown=shown, product=product)
        if close:
            return sentence("“{shown}” is not known; did you mean {close}?", shown=shown, close=close[0])
        return sentence(
            "“{shown}” is not known; use {names} and {functions}.",
            shown=shown,
            names=", ".join([*self._variables, *CONSTANTS]),
            functions=", ".join(FUNCTIONS),
        )

    def _split(self, name: str) -> str:
        """A name that is a variable or constant and another known name, with a * between them; else ""."""
        firsts = [*self._variables, *CONSTANTS]
        others = {*firsts, *FUNCTIONS}
        return next(
            (
                f"{name[:cut]}*{name[cut:]}"
                for cut in range(1, len(name))
                if name[:cut] in firsts and name[cut:] in others
            ),
            "",
        )
