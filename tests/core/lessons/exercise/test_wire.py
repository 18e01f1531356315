"""What goes between the processes: values there and back, and answers that were written to do harm."""

from __future__ import annotations

import io
import json
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from core.lessons.exercise.inside.wire import MAX_HEADER, MAX_NUMBERS, SIZES, Foreign, WireError, frame, read_frame

numbers = st.integers(-(2**53) + 1, 2**53 - 1) | st.floats(allow_nan=False)
arrays = hnp.arrays(np.float64, hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=4))
values = st.recursive(
    numbers | arrays,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
).filter(lambda value: depth_of(value) <= 4)


def depth_of(value: object) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max(map(depth_of, inner), default=0) if isinstance(value, dict | list) else 0


def same(a: Any, b: Any) -> bool:
    if isinstance(a, dict):
        return isinstance(b, dict) and list(a) == list(b) and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list):
        return isinstance(b, list) and len(a) == len(b) and all(map(same, a, b))
    return bool(np.array_equal(a, b, equal_nan=True)) and np.shape(a) == np.shape(b)


def read(data: bytes) -> tuple[dict[str, Any], Any] | None:
    return read_frame(io.BytesIO(data).read)


@settings(max_examples=40, deadline=None)
@given(values)
def test_values_come_over_as_they_were(value: Any) -> None:
    found = read(frame({"do": "call"}, value))
    assert found is not None
    assert found[0] == {"do": "call"}
    assert same(value, found[1])


def test_other_kinds_of_numbers_come_over_as_floats_and_other_values_as_their_type() -> None:
    found = read(frame({}, [np.array([True, False]), np.float32(0.5), True, None, "text", np.array(["a"]), {1: 2}]))
    assert found is not None
    flags, half, yes, *others = found[1]
    assert (flags.tolist(), half, yes) == ([1.0, 0.0], 0.5, 1)
    assert others == [Foreign("None"), Foreign("str"), Foreign("array of <U1"), Foreign("dict")]


@pytest.mark.parametrize(
    "value",
    [
        {"array": [2**40]},
        {"array": [2**20, 2**20]},
        {"array": [-1]},
        {"array": [1.5]},
        {"array": [1] * 9},
        {"array": [1, True]},
        {"array": "1"},
        {"int": 10**30},
        {"int": True},
        {"float": "nan"},
        {"type": 5},
        {"list": [[]]},
        {"dict": [["a"]]},
        {"dict": {"a": 1}},
        {"import": ["os"]},
        {"list": [{"list": []}] * 5000},
        {"tuple": [], "list": []},
        [],
        None,
    ],
)
def test_a_value_that_is_described_wrongly_is_refused(value: Any) -> None:
    text = json.dumps({"value": value}).encode()
    with pytest.raises(WireError):
        read(SIZES.pack(len(text), 8) + text + bytes(8))


@settings(deadline=None)
@given(st.binary(max_size=60), st.binary(max_size=40))
def test_any_bytes_are_a_frame_or_refused(text: bytes, tail: bytes) -> None:
    for data in (text, SIZES.pack(len(text), len(tail)) + text + tail):
        try:
            read(data)
        except WireError:
            continue


@pytest.mark.parametrize(
    "data",
    [
        b"abc",
        SIZES.pack(MAX_HEADER + 1, 0),
        SIZES.pack(2, MAX_NUMBERS + 8),
        SIZES.pack(2, 7) + b"{}1234567",
        SIZES.pack(9, 0) + b"{}",
        SIZES.pack(2, 0) + b"[]",
        SIZES.pack(20_000, 0) + b"[" * 20_000,
        SIZES.pack(6000, 0) + b"1" * 6000,
    ],
)
def test_a_frame_that_is_too_large_or_not_one_is_refused_before_it_is_read(data: bytes) -> None:
    with pytest.raises(WireError):
        read(data)


def test_nothing_more_is_no_error() -> None:
    assert read(b"") is None
