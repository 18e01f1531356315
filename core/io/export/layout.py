"""Python text within 120 columns: statements with long lists of names, and arrays in full precision.

The writers of the scripts say what is to be written; here is only how it is laid out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from core.arrays import FloatArray, IntArray
from core.model.network import Parameters

WIDTH = 120


def indented(lines: Iterable[str], depth: int = 1) -> list[str]:
    """The lines moved to the right; empty ones stay empty."""
    return [" " * 4 * depth + line if line else "" for line in lines]


def function(signature: str, sentence: str, body: Sequence[str]) -> str:
    """A function with its docstring."""
    return "\n".join([signature, *indented([f'"""{sentence}"""', *body])])


def with_names(before: str, names: Sequence[str], after: str, depth: int = 0) -> list[str]:
    """A statement around a list of names in brackets, as one line where it fits at this depth."""
    line = f"{before}{', '.join(names)}{after}"
    if len(line) + 4 * depth <= WIDTH:
        return [line]
    return [before, *indented(filled(names, depth + 1)), after]


def returned(names: Sequence[str]) -> list[str]:
    """A return statement within a function."""
    line = f"return {', '.join(names)}"
    return [line] if len(line) + 4 <= WIDTH else with_names("return (", names, ")", 1)


def assigned(names: Sequence[str], before: str, arguments: Sequence[str], after: str, depth: int) -> list[str]:
    """Several names assigned from one call, whose arguments may be many too."""
    left = ", ".join(names)
    if len(left) + len(before) + 4 * depth <= WIDTH - 4:
        return with_names(f"{left} = {before}", arguments, after, depth)
    return ["(", *indented(filled(names, depth + 1)), *with_names(f") = {before}", arguments, after, depth)]


def filled(items: Sequence[str], depth: int) -> list[str]:
    """The items one after the other, as many on a line as fit at this depth."""
    if len(", ".join(items)) + 4 * depth <= WIDTH:
        return [", ".join(items)]
    lines: list[str] = []
    line = ""
    for item in items:
        if line and len(line) + len(item) + 2 + 4 * depth > WIDTH:
            lines.append(line)
            line = ""
        line += f" {item}," if line else f"{item},"
    return [*lines, line]


def array_lines(name: str, array: FloatArray | IntArray) -> list[str]:
    """``name = np.array(...)`` for a vector or matrix, within a function; every number reads back as what it is."""
    if array.dtype.kind == "f" and not array.any():
        return [f"{name} = np.zeros({array.shape})"]
    if array.ndim == 1:
        return [f"{name} = np.array([", *indented(_closed(_numbers(array))), "])"]
    if array.shape[1] == 1 < array.shape[0]:
        row = f"{name} = np.array([[{', '.join(_numbers(array[:, 0]))}]]).T"
        if len(row) + 4 <= WIDTH:
            return [row]
        return [f"{name} = np.array([[", *indented(_closed(_numbers(array[:, 0]))), "]]).T"]
    rows = [line for row in array for line in _row_lines(row)]
    if len(rows) == 1 and len(name) + len(rows[0]) + 17 <= WIDTH:
        return [f"{name} = np.array([{rows[0].removesuffix(',')}])"]
    return [f"{name} = np.array([", *indented(rows), "])"]


def arrays_function(name: str, sentence: str, arrays: Sequence[tuple[str, FloatArray | IntArray]]) -> str:
    """A function that returns the arrays under their names."""
    lines = [line for label, array in arrays for line in array_lines(label, array)]
    formatted = len(lines) == len(arrays)
    body = lines if formatted else ["# fmt: off", *lines, "# fmt: on"]
    return function(f"def {name}():", sentence, [*body, *returned([label for label, _ in arrays])])


def parameter_names(n_layers: int, prefix: str = "") -> list[str]:
    """``W1, b1, W2, b2`` and so on, or ``dW1, db1`` with a prefix."""
    return [f"{prefix}{letter}{layer}" for layer in range(1, n_layers + 1) for letter in "Wb"]


def parameter_arrays(parameters: Parameters, prefix: str = "") -> list[tuple[str, FloatArray | IntArray]]:
    """The same names, each with its array."""
    arrays = [array for layer in zip(parameters.weights, parameters.biases, strict=True) for array in layer]
    return list(zip(parameter_names(len(parameters.weights), prefix), arrays, strict=True))


def _row_lines(row: np.ndarray[tuple[int], np.dtype[np.float64]]) -> list[str]:
    numbers = _numbers(row)
    line = f"[{', '.join(numbers)}],"
    return [line] if len(line) + 8 <= WIDTH else ["[", *indented(_closed(numbers, 3)), "],"]


def _closed(numbers: Sequence[str], depth: int = 2) -> list[str]:
    """The numbers on lines of their own; the last has a comma like all others."""
    *lines, last = filled(numbers, depth)
    return [*lines, last.removesuffix(",") + ","]


def _numbers(array: FloatArray | IntArray) -> list[str]:
    return [repr(number) for number in array.tolist()]
