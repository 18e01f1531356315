"""Whether a matrix of the learner's is ours, and if not, what is wrong with it: type, shape, no numbers, first cell."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.arrays import BoolArray, FloatArray
from core.explain.quantities import LIKE_BIASES, LIKE_WEIGHTS, PER_UNIT, Symbol
from core.lessons.exercise.inside.wire import Foreign
from core.sentences import Name, joined, phrase, sentence

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
        return Deviation(
            sentence(
                "{name} is a {type}; it must be {wanted}.",
                name=name,
                type=type(given).__name__,
                wanted=_wanted(symbol),
            )
        )
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
        values = {"name": name, "value": str(given[row, column]), "n": n, "size": given.size}
        said = sentence(_NOT_FINITE[_across(symbol)], row=row + 1, column=column + 1, **values)
        return Deviation(said, (row, column), overflowed=True)
    said = sentence(
        _DIFFERENT[_across(symbol)],
        name=name,
        value=number_text(value),
        right=number_text(right),
        row=row + 1,
        column=column + 1,
    )
    return Deviation(joined(said, _share(int(wrong.sum()), given.size)), (row, column))


def number_text(value: float) -> str:
    """Five digits, with the sign as elsewhere on the screen."""
    return f"{value:.5g}".replace("-", "−")


def _share(n_wrong: int, n: int) -> str:
    if n == 1:
        return ""
    if n_wrong == n:
        return sentence("All {n} numbers differ.", n=n)
    return sentence("{n_wrong} of {n} numbers differ.", n_wrong=n_wrong, n=n)


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
    there = ", ".join(sorted(present)[:12]) or phrase("nothing")
    return sentence(
        "{name} is missing in the dictionary that {function} returns; it holds {names}.",
        name=missing,
        function=Name(function),
        names=there,
    )


def is_unwritten(value: object) -> bool:
    """Whether a value is still the ``...`` of the skeleton."""
    return value.type_name == "ellipsis" if isinstance(value, Foreign) else False


def _foreign(name: str, given: Foreign, symbol: Symbol) -> Deviation:
    if is_unwritten(given):
        return Deviation(sentence("{name} is not written yet.", name=name), is_written=False)
    if given.type_name == "None":
        return Deviation(sentence("{name} is None; it must be {wanted}.", name=name, wanted=_wanted(symbol)))
    return Deviation(
        sentence(
            "{name} is of the type {type}; it must be {wanted}.",
            name=name,
            type=given.type_name,
            wanted=_wanted(symbol),
        )
    )


def _wanted(symbol: Symbol) -> str:
    return phrase("a single number") if symbol == "J" else phrase("an array of numbers")


def _across(symbol: Symbol) -> str:
    """What a column of a matrix is; "" where there is one, and "number" where there is one number."""
    if symbol == "J":
        return "number"
    if symbol in LIKE_BIASES:
        return ""
    return "example" if symbol in PER_UNIT else "column"


_DIFFERENT = {
    "number": phrase("{name} is {value}; it must be {right}."),
    "": phrase("{name} is {value} in row {row}; it must be {right}."),
    "example": phrase("{name} is {value} in row {row}, example {column}; it must be {right}."),
    "column": phrase("{name} is {value} in row {row}, column {column}; it must be {right}."),
}
_NOT_FINITE = {
    "number": phrase("{name} is {value}."),
    "": phrase("{name} holds {n} of {size} numbers that are not finite, the first one is {value} in row {row}."),
    "example": phrase(
        "{name} holds {n} of {size} numbers that are not finite, the first one is {value} in row {row}, "
        "example {column}."
    ),
    "column": phrase(
        "{name} holds {n} of {size} numbers that are not finite, the first one is {value} in row {row}, "
        "column {column}."
    ),
}


def shape_sentence(name: str, given: tuple[int, ...], ours: tuple[int, ...], symbol: Symbol) -> str:
    """Both shapes, and what they should be."""
    has = phrase("{name} has shape {shape}; it must be {expected}.")
    more: str = ""
    if symbol == "J":
        has, more = (
            phrase("{name} has shape {shape}; it must be a single number."),
            phrase("Is the sum over all examples missing?"),
        )
    elif given == ours[::-1]:
        has, more = _LAYOUTS[_layout(symbol)], phrase("Is a transpose (.T) missing or too much?")
    elif symbol == "b" and len(given) == 1:
        has = phrase(
            "{name} has shape {shape}; it must be {expected}: a column, not a list. Write both numbers, for example "
            "np.zeros({expected})."
        )
    elif given == () or (len(given) == 1 and 1 in ours and given[0] in ours):
        more = phrase("Sums need keepdims=True, so that the matrix keeps its two dimensions.")
    elif len(given) == 2 and given[0] == given[1] > 1 and given[0] in ours and 1 in ours:
        more = phrase("A row and a column were combined to a square without a word (broadcasting).")
    else:
        has = _LAYOUTS[_layout(symbol)]
    return joined(sentence(has, name=name, shape=given, expected=ours), more)


def _layout(symbol: Symbol) -> str:
    if symbol in LIKE_WEIGHTS:
        return "weights"
    return "biases" if symbol in LIKE_BIASES else "examples"


_LAYOUTS = {
    "weights": phrase(
        "{name} has shape {shape}; it must be {expected}: a row for each unit, a column for each unit of the layer "
        "before."
    ),
    "biases": phrase(
        "{name} has shape {shape}; it must be {expected}: one column, with a row for each unit. A sum over the "
        "examples has axis=1."
    ),
    "examples": phrase("{name} has shape {shape}; it must be {expected}: units are rows, examples are columns."),
}
