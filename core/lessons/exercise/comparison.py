"""Whether a matrix of the learner's is ours, and if not, what is wrong with it: type, shape, no numbers, first cell."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.arrays import BoolArray, FloatArray
from core.explain.quantities import LIKE_BIASES, LIKE_WEIGHTS, PER_UNIT, Symbol
from core.lessons.exercise.inside.wire import Foreign

_RELATIVE, _OF_LARGEST, _ABSOLUTE = 1e-6, 1e-7, 1e-13
"""What rounding may make of a number: a share of itself, of the largest in its matrix, and in any case. Other forms of
the same formula differ by some 1e-15; slips by more than a thousandth."""

_CLIPPED = 1e-6
"""An output of less than this for the right class is as good as 0; learners clip at some such number."""


@dataclass(frozen=True, slots=True)
class Deviation:
    """What is wrong with a matrix.

    Attributes
    ----------
    sentence : str
        Without the function's name.
    cell : tuple of int or None
        Row and column of the first wrong number, from 0; None where the matrix as a whole is not one.
    is_written : bool
        False where it is still the ``...`` of the skeleton.
    overflowed : bool
        Whether it holds NaN or infinity where ours does not.
    """

    sentence: str
    cell: tuple[int, int] | None = None
    is_written: bool = True
    overflowed: bool = False


def deviation(name: str, given: Any, ours: FloatArray, symbol: Symbol, slack: float = 0.0) -> Deviation | None:
    """What is wrong with a matrix ``given``; None if it is ours but for rounding.

    Parameters
    ----------
    name : str
        What the learner calls it.
    given : object
        As it came from the fence.
    ours : FloatArray
        2-D.
    symbol : str
        What kind of matrix it is.
    slack : float
        What rounding on the way may make of a number, whatever its size.
    """
    if isinstance(given, Foreign):
        return _foreign(name, given, symbol)
    if isinstance(given, int | float):
        given = np.array(given, dtype=np.float64)
    if not isinstance(given, np.ndarray):
        return Deviation(f"{name} is a {type(given).__name__}; it must be {_wanted(symbol)}.")
    if symbol == "J" and given.size == 1:
        given = given.reshape(ours.shape)
    if given.shape != ours.shape:
        return Deviation(shape_sentence(name, given.shape, ours.shape, symbol))
    wrong = differs(given, ours, slack)
    if not wrong.any():
        return None
    row, column = (int(index) for index in np.argwhere(wrong)[0])
    value, right = float(given[row, column]), float(ours[row, column])
    if not np.isfinite(given).all() and np.isfinite(ours).all():
        n = int(np.count_nonzero(~np.isfinite(given)))
        row, column = (int(index) for index in np.argwhere(~np.isfinite(given))[0])
        place = _place(symbol, row, column)
        what = "is" if symbol == "J" else f"holds {n} of {given.size} numbers that are not finite, the first one is"
        return Deviation(f"{name} {what} {given[row, column]}{place}.", (row, column), overflowed=True)
    place, values = _place(symbol, row, column), (number_text(value), number_text(right))
    sentence = f"{name} is {values[0]}{place}; it must be {values[1]}."
    return Deviation(f"{sentence}{_share(int(wrong.sum()), given.size)}", (row, column))


def number_text(value: float) -> str:
    """Five digits, with the sign as elsewhere on the screen."""
    return f"{value:.5g}".replace("-", "−")


def _share(n_wrong: int, n: int) -> str:
    if n == 1:
        return ""
    return f" All {n} numbers differ." if n_wrong == n else f" {n_wrong} of {n} numbers differ."


def differs(given: FloatArray, ours: FloatArray, slack: float = 0.0) -> BoolArray:
    """Where two matrices of the same shape are not the same but for rounding."""
    finite = np.abs(ours[np.isfinite(ours)])
    largest = float(finite.max()) if finite.size else 0.0
    result: BoolArray = ~np.isclose(given, ours, _RELATIVE, _OF_LARGEST * largest + _ABSOLUTE + slack, equal_nan=True)
    return result


def is_cost_of_outputs(given: Any, A: FloatArray, Y: FloatArray) -> bool:
    """Whether a cross-entropy comes of the outputs ``A``, which hold less than the logits that ours is computed from.

    Close to 0 and 1 an output has few digits left; and where it is very wrong, clipping it changes the loss. What lies
    between the loss with and without clipping at `_CLIPPED` is right.
    """
    chosen = np.where(Y == 1.0, A, 1.0 - A) if len(A) == 1 else (Y * A).sum(axis=0)
    with np.errstate(divide="ignore"):
        highest = float(-np.log(chosen).mean())
    lowest = float(-np.log(np.maximum(chosen, _CLIPPED)).mean())
    value = float(given) if np.size(given) == 1 and not isinstance(given, Foreign | dict | list | tuple) else np.nan
    slack = 1e-6 * abs(lowest) + 1e-9
    return lowest - slack <= value <= highest + slack


def missing_sentence(function: str, missing: str, present: Collection[str]) -> str:
    """Where a dictionary is without a key."""
    there = ", ".join(sorted(present)[:12]) or "nothing"
    return f"{missing} is missing in the dictionary that {function} returns; it holds {there}."


def is_unwritten(value: object) -> bool:
    """Whether a value is still the ``...`` of the skeleton."""
    return value.type_name == "ellipsis" if isinstance(value, Foreign) else False


def _foreign(name: str, given: Foreign, symbol: Symbol) -> Deviation:
    if is_unwritten(given):
        return Deviation(f"{name} is not written yet.", is_written=False)
    kind = "None" if given.type_name == "None" else f"of the type {given.type_name}"
    return Deviation(f"{name} is {kind}; it must be {_wanted(symbol)}.")


def _wanted(symbol: Symbol) -> str:
    return "a single number" if symbol == "J" else "an array of numbers"


def _place(symbol: Symbol, row: int, column: int) -> str:
    if symbol == "J":
        return ""
    if symbol in LIKE_BIASES:
        return f" in row {row + 1}"
    across = "example" if symbol in PER_UNIT else "column"
    return f" in row {row + 1}, {across} {column + 1}"


def shape_sentence(name: str, given: tuple[int, ...], ours: tuple[int, ...], symbol: Symbol) -> str:
    """Both shapes, and what they should be."""
    has, wanted = f"{name} has shape {given}", f"it must be {ours}"
    if symbol == "J":
        return f"{has}; it must be a single number. Is the sum over all examples missing?"
    if given == ours[::-1]:
        return f"{has}; {wanted}: {_layout(symbol)} Is a transpose (.T) missing or too much?"
    if symbol == "b" and len(given) == 1:
        return f"{has}; {wanted}: a column, not a list. Write both numbers, for example np.zeros({ours})."
    if given == () or (len(given) == 1 and 1 in ours and given[0] in ours):
        return f"{has}; {wanted}. Sums need keepdims=True, so that the matrix keeps its two dimensions."
    if len(given) == 2 and given[0] == given[1] > 1 and given[0] in ours and 1 in ours:
        return f"{has}; {wanted}. A row and a column were combined to a square without a word (broadcasting)."
    return f"{has}; {wanted}: {_layout(symbol)}"


def _layout(symbol: Symbol) -> str:
    if symbol in LIKE_WEIGHTS:
        return "a row for each unit, a column for each unit of the layer before."
    if symbol in LIKE_BIASES:
        return "one column, with a row for each unit. A sum over the examples has axis=1."
    return "units are rows, examples are columns."
