"""Array habits of the core: the float type, frozen copies, and checks of shapes and numbers with readable messages."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.errors import InvalidInputError
from core.sentences import phrase, sentence

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]
Scalar = TypeVar("Scalar", bound=np.generic)

_CACHE_LINE = 64


def frozen(array: NDArray[Scalar]) -> NDArray[Scalar]:
    """A private, C-ordered copy of ``array`` that nobody can write to."""
    copy = np.array(array, order="C")
    copy.flags.writeable = False
    return copy


def aligned(shape: Sequence[int]) -> FloatArray:
    """A new array, not filled, that begins with a line of the processor's cache. NumPy's own begin anywhere, and where
    eight numbers lie in two lines a product takes up to half as long again and a sum twice as long."""
    n_bytes = 8 * math.prod(shape)
    memory = np.empty(n_bytes + _CACHE_LINE, dtype=np.uint8)
    start = -memory.ctypes.data % _CACHE_LINE
    array: FloatArray = memory[start : start + n_bytes].view(np.float64).reshape(shape)
    return array


def as_finite_matrix(name: str, values: ArrayLike, shape: Sequence[int | None]) -> FloatArray:
    """``values`` as a frozen float64 array of ``shape``, where None stands for any size.

    Raises
    ------
    InvalidInputError
        If the shape differs or an entry is not a finite number; both shapes are named.
    """
    try:
        array = np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise InvalidInputError(name, phrase("must be an array of numbers.")) from error
    matches_shape = array.ndim == len(shape) and all(
        wanted is None or wanted == got for wanted, got in zip(shape, array.shape, strict=True)
    )
    if not matches_shape:
        raise InvalidInputError(
            name,
            sentence("has shape {shape}, expected {shape_text}.", shape=array.shape, shape_text=_shape_text(shape)),
        )
    if not np.isfinite(array).all():
        raise InvalidInputError(name, phrase("must hold finite numbers only, no NaN and no infinity."))
    return frozen(array)


def checked_number(field: str, value: Any, minimum: float, maximum: float) -> float:
    """``value`` as a finite number within inclusive limits.

    Raises
    ------
    InvalidInputError
        If it is no number, or outside.
    """
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError) as error:
        raise InvalidInputError(field, sentence("{value!r} is not a number.", value=value)) from error
    if not math.isfinite(number) or not minimum <= number <= maximum:
        raise InvalidInputError(
            field,
            sentence(
                "{number:.10g} is outside {minimum:.10g} to {maximum:.10g}.",
                number=number,
                minimum=minimum,
                maximum=maximum,
            ),
        )
    return number


def checked_whole_number(field: str, value: Any, minimum: float, maximum: float) -> int:
    """``value`` as an int within inclusive limits; 4.0 is one, too.

    Raises
    ------
    InvalidInputError
        If it is no whole number, or outside.
    """
    number = checked_number(field, value, minimum, maximum)
    if number != int(number):
        raise InvalidInputError(field, sentence("{number:.10g} is not a whole number.", number=number))
    return int(number)


def _shape_text(shape: Sequence[int | None]) -> str:
    sizes = ", ".join("any" if size is None else str(size) for size in shape)
    return f"({sizes},)" if len(shape) == 1 else f"({sizes})"
