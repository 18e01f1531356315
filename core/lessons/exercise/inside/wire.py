"""How values go from one process to the other: a JSON header and the numbers behind it. Nothing in it can be executed.

A frame is the sizes of both parts, the header and the numbers, all of them float64. Whoever reads it trusts nothing:
sizes are bounded before anything is read, and a header that does not fit its numbers is refused.
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

SIZES = struct.Struct("<II")
"""Bytes of the header and of the numbers, at the beginning of a frame."""

MAX_HEADER = 1 << 20
MAX_NUMBERS = 1 << 26
_MAX_VALUES = 4000
_MAX_DEPTH = 4
_MAX_DIMENSIONS = 8
_KEPT_NAME = 80
_LARGEST_WHOLE = 2**53


class WireError(ValueError):
    """What came is not a frame, or too large."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """A value that does not go over: only what it is, for example ``"None"`` or ``"str"``."""

    type_name: str


class _Packer:
    def __init__(self) -> None:
        self.numbers: list[bytes] = []
        self.n_values = self.n_bytes = 0

    def pack(self, value: object, depth: int = 0) -> dict[str, Any]:
        self.n_values += 1
        if self.n_values > _MAX_VALUES:
            raise WireError("too many values")
        if isinstance(value, dict) and depth < _MAX_DEPTH and all(type(key) is str for key in value):
            return {"dict": [[key[:_KEPT_NAME], self.pack(entry, depth + 1)] for key, entry in value.items()]}
        if isinstance(value, tuple | list) and depth < _MAX_DEPTH:
            kind = "tuple" if isinstance(value, tuple) else "list"
            return {kind: [self.pack(entry, depth + 1) for entry in value]}
        if isinstance(value, bool | int | np.integer | np.bool_) and abs(int(value)) < _LARGEST_WHOLE:
            return {"int": int(value)}
        if isinstance(value, float | np.floating):
            return {"float": float(value)}
        if isinstance(value, np.ndarray):
            return self._array(value)
        return {"type": "None" if value is None else type(value).__name__[:_KEPT_NAME]}

    def _array(self, array: NDArray[Any]) -> dict[str, Any]:
        if array.dtype.kind not in "biuf":
            return {"type": f"array of {array.dtype}"[:_KEPT_NAME]}
        self.n_bytes += 8 * array.size
        if self.n_bytes > MAX_NUMBERS or array.ndim > _MAX_DIMENSIONS:
            raise WireError("too many numbers")
        self.numbers.append(np.ascontiguousarray(array, dtype="<f8").tobytes())
        return {"array": list(array.shape)}


def frame(header: dict[str, Any], value: object = None) -> bytes:
    """One frame of a header, under whose key "value" the form of ``value`` stands.

    Raises
    ------
    WireError
        If there is more than goes over.
    """
    packer = _Packer()
    packed = packer.pack(value)
    text = json.dumps({**header, "value": packed}, ensure_ascii=False).encode(errors="replace")
    if len(text) > MAX_HEADER:
        raise WireError("the header is too long")
    numbers = b"".join(packer.numbers)
    return SIZES.pack(len(text), len(numbers)) + text + numbers


def read_frame(read: Callable[[int], bytes]) -> tuple[dict[str, Any], Any] | None:
    """Header and value of the next frame; None where nothing comes any more.

    Parameters
    ----------
    read : callable
        ``read(n)``: up to n bytes, and fewer only at the end.

    Raises
    ------
    WireError
        If it is not a frame, or larger than allowed.
    """
    sizes = read(SIZES.size)
    if not sizes:
        return None
    if len(sizes) < SIZES.size:
        raise WireError("the frame ends early")
    n_header, n_numbers = SIZES.unpack(sizes)
    if n_header > MAX_HEADER or n_numbers > MAX_NUMBERS or n_numbers % 8:
        raise WireError("the frame is too large")
    text, numbers = read(n_header), read(n_numbers)
    if len(text) < n_header or len(numbers) < n_numbers:
        raise WireError("the frame ends early")
    try:
        header = json.loads(text)
        json.dumps(header, ensure_ascii=False).encode()  # refuses half a character, which no label and no file takes
    except (ValueError, RecursionError) as error:
        raise WireError("the header is not JSON of whole characters") from error
    if not isinstance(header, dict):
        raise WireError("the header is not an object")
    reader = _Unpacker(np.frombuffer(numbers, dtype="<f8").astype(np.float64))
    return header, reader.unpack(header.pop("value", None))


class _Unpacker:
    def __init__(self, numbers: NDArray[np.float64]) -> None:
        self._numbers, self._place, self._n_values = numbers, 0, 0

    def unpack(self, node: object, depth: int = 0) -> Any:
        self._n_values += 1
        if not isinstance(node, dict) or len(node) != 1 or depth > _MAX_DEPTH + 1 or self._n_values > _MAX_VALUES:
            raise WireError("a value is described wrongly")
        ((kind, content),) = node.items()
        if kind == "type" and isinstance(content, str):
            return Foreign(content[:_KEPT_NAME])
        if kind == "int" and type(content) is int and abs(content) < _LARGEST_WHOLE:
            return content
        if kind == "float" and type(content) is float:
            return content
        if not isinstance(content, list):
            raise WireError("a value is described wrongly")
        if kind == "array":
            return self._array(content)
        if kind == "dict":
            return dict(self._entry(pair, depth) for pair in content)
        if kind in ("tuple", "list"):
            entries = [self.unpack(entry, depth + 1) for entry in content]
            return tuple(entries) if kind == "tuple" else entries
        raise WireError("a value is described wrongly")

    def _entry(self, pair: object, depth: int) -> tuple[str, Any]:
        if not isinstance(pair, list) or len(pair) != 2 or not isinstance(pair[0], str):
            raise WireError("a value is described wrongly")
        return pair[0], self.unpack(pair[1], depth + 1)

    def _array(self, shape: list[Any]) -> NDArray[np.float64]:
        if len(shape) > _MAX_DIMENSIONS or not all(type(size) is int and 0 <= size <= MAX_NUMBERS for size in shape):
            raise WireError("a shape is impossible")
        size = math.prod(shape)
        numbers = self._numbers[self._place : self._place + size]
        if numbers.size < size:
            raise WireError("there are fewer numbers than the shapes say")
        self._place += size
        return numbers.reshape(shape).copy()
