"""Digits are counted as a learner reads them, and a right answer is written with as many as were asked for."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.lessons.predictions.rounding import last_place, last_places, with_digits
from core.typed_numbers import last_digit, typed_number
from tests.core.lessons.predictions.by_hand import answer_text

NUMBERS = st.floats(-1e6, 1e6).filter(lambda value: value == 0.0 or abs(value) > 1e-12)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.3149, "0.31"),
        (1.2549, "1.25"),
        (-0.4751, "−0.48"),
        (0.0418, "0.042"),
        (0.00312, "0.0031"),
        (12.345, "12.3"),
        (123.45, "123"),
        (0.0, "0.00"),
        (1.0, "1.00"),
        (0.0000312, "3.1e−5"),
    ],
)
def test_a_right_answer_has_the_digits_asked_for(value, text) -> None:
    assert answer_text(value, 2) == text


@given(NUMBERS, st.integers(1, 6))
def test_the_written_answer_is_read_back_as_the_rounded_number(value, digits) -> None:
    read = typed_number(answer_text(value, digits))
    assert abs(read - value) <= 0.500001 * last_place(value, digits)
    if abs(value) < 100.0:
        assert read == pytest.approx(float(with_digits(np.array(value), digits)), rel=1e-9, abs=1e-15)


@given(NUMBERS, st.integers(1, 6))
def test_one_number_and_an_array_are_rounded_alike(value, digits) -> None:
    assert last_place(value, digits) == pytest.approx(float(last_places(np.array(value), digits)))


@pytest.mark.parametrize(
    ("text", "unit"), [("0,31", 0.01), ("4", 1.0), ("1.50e-3", 1e-5), ("1e2", 100.0), ("−.5", 0.1), ("1/3", 0.0)]
)
def test_the_last_digit_of_a_typed_number_counts_its_place(text, unit) -> None:
    assert last_digit(text) == pytest.approx(unit)
