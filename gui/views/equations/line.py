"""An equation's typeset line: where each piece stands, so that all lines of a page have their "=" at the same place.

It measures pieces, that is it typesets them; so it is asked only for lines that are to be seen.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from core.explain.equation import Piece
from core.explain.quantities import Quantity
from gui.base.typeset import measure

_EQUALS = ("=", r"\coloneqq")
_SIGNS = ("+", "-", r"\ast", r"\cdot", "/")
_AROUND_EQUALS = 0.38
_AROUND_SIGN = 0.29
_AROUND_SYMBOL = 0.14
_AFTER_WORD = 0.2
"""After log, and between a number and what it is times."""
_AT_PARENTHESIS = 0.06
_SPACES = {r"\,": 0.17, r"\;": 0.28}
"""In sizes of the letters."""

_SMALLEST = 0.6
"""Of the size, to which a line is set smaller where it is too long."""


@dataclass(frozen=True, slots=True)
class SetPiece:
    """A piece in its place.

    Attributes
    ----------
    latex : str
    x, width : float
        Of its ink.
    quantity : Quantity or None
    """

    latex: str
    x: float
    width: float
    quantity: Quantity | None


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line in its place.

    Attributes
    ----------
    size : float
        Of the letters.
    pieces : tuple of SetPiece
    """

    size: float
    pieces: tuple[SetPiece, ...]


@lru_cache(maxsize=64)
def set_line(line: tuple[Piece, ...], equals: float, left: float, right: float, size: float) -> SetLine:
    """Place the pieces of a line.

    Parameters
    ----------
    line : tuple of Piece
    equals : float
        x where the sign "=" is to be, if there is room.
    left, right : float
        What it must be within; too long a line is set smaller.
    size : float
        Of the letters, in pixels.
    """
    pieces = _from_zero(line, size)
    length = pieces[-1].x + pieces[-1].width
    if length > right - left:
        size *= max((right - left) / length, _SMALLEST)
        pieces = _from_zero(line, size)
        length = pieces[-1].x + pieces[-1].width
    sign = next((piece.x for piece in pieces if piece.latex in _EQUALS), 0.0)
    start = max(min(equals - sign, right - length), left)
    return SetLine(size, tuple(SetPiece(p.latex, p.x + start, p.width, p.quantity) for p in pieces))


def _from_zero(line: tuple[Piece, ...], size: float) -> list[SetPiece]:
    x, before, pieces = 0.0, "", []
    for piece in _parted(line):
        if before:
            x += _space(before, piece.latex) * size
        width = measure(piece.latex, size).width
        pieces.append(SetPiece(piece.latex, x, width, piece.quantity))
        x += width
        before = piece.latex
    return pieces


def _parted(line: tuple[Piece, ...]) -> list[Piece]:
    """The pieces, with a sign that begins one on its own: before a term it is set as its sign, without spaces."""
    parted: list[Piece] = []
    for piece in line:
        latex = piece.latex.strip()
        is_between = bool(parted) and parted[-1].latex not in _EQUALS and not parted[-1].latex.endswith("(")
        sign = next((sign for sign in ("+", "-") if is_between and latex.startswith(sign) and latex != sign), "")
        if sign:
            parted.append(Piece(sign))
        parted.append(Piece(latex.removeprefix(sign).strip(), piece.quantity))
    return parted


def _space(before: str, after: str) -> float:
    """Between the ink of two pieces, in sizes of the letters."""
    own = next((room for space, room in _SPACES.items() if before.endswith(space)), 0.0)
    for space in _SPACES:
        before, after = before.removesuffix(space).rstrip(), after.removeprefix(space)
    if before in _EQUALS or after.startswith((*_EQUALS, ">")):
        return _AROUND_EQUALS
    if after.startswith((")", ",", "{)}")) or before.endswith("("):
        return _AT_PARENTHESIS
    if before.endswith(","):
        return _AFTER_WORD
    if after.startswith(_SIGNS) or before.endswith((*_SIGNS, " }")):
        return _AROUND_SIGN
    is_word = before.startswith(r"\log") or before[-1:].isdigit()
    return max(_AFTER_WORD if is_word else _AROUND_SYMBOL, own)
