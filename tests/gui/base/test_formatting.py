"""Laws of the texts that numbers become, and of the numbers that typed texts become."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.base import formatting as f

FINITE = st.floats(allow_nan=False, allow_infinity=False)
EVERYDAY = st.floats(-999_999, 999_999, allow_nan=False)


@given(EVERYDAY, st.integers(0, 6))
def test_a_written_number_reads_back_to_its_last_digit(value: float, digits: int) -> None:
    step = max(0.5 * 10.0**-digits, 0.0) if abs(value) >= 0.5 * 10.0**-digits else 0.06 * abs(value)
    tolerance = step + 1e-9 * abs(value)
    assert f.parse_number(f.plain(value, digits)) == pytest.approx(value, rel=0, abs=tolerance)
    assert f.parse_number(f.signed(value, digits)) == pytest.approx(value, rel=0, abs=tolerance)


@given(FINITE)
def test_any_finite_number_reads_back_within_the_two_figures_it_shows(value: float) -> None:
    read = f.parse_number(f.loss_text(value)) if abs(value) < 1e300 else value
    assert read == pytest.approx(value, rel=0.06, abs=0)


@given(st.integers(-(10**12), 10**12))
def test_counts_read_back_exactly_whatever_their_grouping(number: int) -> None:
    assert f.parse_number(f.count(number)) == number


@given(FINITE)
def test_python_s_own_writing_of_a_number_is_read_exactly(value: float) -> None:
    assert f.parse_number(repr(value)) == value
    assert f.parse_number(repr(value).replace(".", ",").replace("-", "−")) == value


@given(st.text())
def test_any_text_gives_a_finite_number_or_a_sentence(text: str) -> None:
    try:
        number = f.parse_number(text)
    except ValueError as error:
        sentence = str(error)
    else:
        assert math.isfinite(number)
        return
    assert sentence.endswith(".")
    assert "could not convert" not in sentence


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0.3", 0.3),
        ("0,3", 0.3),
        (" 0,3 ", 0.3),
        (".5", 0.5),
        ("5.", 5.0),
        ("−1,25", -1.25),
        ("- 2", -2.0),
        ("+0.966", 0.966),
        ("1/3", 1 / 3),
        ("−1 / 3", -1 / 3),
        ("1,5/2", 0.75),
        ("1/1e3", 0.001),
        ("1e-3", 0.001),
        ("1.5e−5", 1.5e-5),
        ("12\u2009345", 12345.0),
        ("1 000 000,5", 1_000_000.5),
        ("1\u00a0000", 1000.0),
    ],
)
def test_what_learners_type_is_understood(text: str, number: float) -> None:
    assert f.parse_number(text) == pytest.approx(number, rel=1e-15)


@pytest.mark.parametrize(
    "text",
    [
        *("", "  ", "abc", "nan", "NaN", "inf", "-inf", "∞", "1e999", "1/0", "0/0", "1/", "/3", "1/2/3", "--1", "1-2"),
        *("1,2,3", "1.234,5", "1 23", "1_000", "0x10", "e5", ".", ",", "+", "1e", "३", "²", "1e300/1e-300", "True"),
    ],
)
def test_what_is_no_finite_number_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        f.parse_number(text)


def test_numbers_carry_a_true_minus_and_zero_none() -> None:
    assert f.signed(0.966) == "+0.966"
    assert f.signed(-0.0021, 4) == "−0.0021"
    assert f.signed(0.0) == f.signed(-0.0) == "+0.000"
    assert f.plain(-0.0, 2) == "0.00"
    assert f.plain(-6, 0) == "−6"


def test_a_small_number_does_not_look_like_zero() -> None:
    assert f.signed(-1.53e-5) == "−1.5e−5"
    assert f.plain(0.00049, 3) == "4.9e−4"
    assert f.plain(0.00051, 3) == "0.001"
    assert f.plain(4.56e6, 3) == "4.6e6"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "–"),
        (0.0, "0.0000"),
        (0.0052, "0.0052"),
        (0.6931471, "0.6931"),
        (5.21e-6, "5.2e−6"),
        (9.99999, "10.000"),
        (12.345, "12.345"),
        (123.456, "123.46"),
        (4.5e6, "4.5e6"),
        (math.nan, "not a number"),
        (math.inf, "∞"),
    ],
)
def test_a_loss_is_short_at_any_size(value: float | None, text: str) -> None:
    assert f.loss_text(value) == text


@given(st.floats(0, 9999, allow_nan=False))
def test_a_loss_keeps_its_width(value: float) -> None:
    assert len(f.loss_text(value)) in {6, 7, 8}
    if value >= 0.001:
        assert len(f.loss_text(value)) == 6


def test_only_all_is_a_hundred_percent() -> None:
    assert f.percent(0.992) == "99.2 %"
    assert f.percent(1.0) == "100.0 %"
    assert f.percent(0.99999) == "99.9 %"
    assert f.percent(0.00001) == "0.1 %"
    assert f.percent(0.0) == "0.0 %"
    assert f.percent(None) == "–"


def test_names_are_written_as_in_the_lecture() -> None:
    assert f.weight_name(2, 0, 2) == "W²₁₃"
    assert f.weight_name(10, 1, 1) == "W¹⁰₂₂"
    assert f.bias_name(3, 15) == "b³₁₆"
    assert f.superscript(2) == "²"
    assert f.subscript(12) == "₁₂"
    assert f.feature_text("x1²") == "x₁²"
    assert f.feature_text("x1x2") == "x₁x₂"
    assert f.feature_text("sin x2") == "sin x₂"
    assert f.feature_text("x16′ = (x16 − 2.5) / 10") == "x₁₆′ = (x₁₆ − 2.5) / 10"


@given(st.tuples(st.integers(0, 63), st.integers(0, 63)), st.tuples(st.integers(0, 63), st.integers(0, 63)))
def test_two_weights_never_share_a_name(first: tuple[int, int], second: tuple[int, int]) -> None:
    assert (f.weight_name(1, *first) == f.weight_name(1, *second)) == (first == second)


@pytest.mark.parametrize(
    ("logarithm", "text"),
    [(0.0, "1"), (-2.0, "0.01"), (3.0, "1000"), (-5.0, "10⁻⁵"), (math.log10(0.5), "0.5"), (math.log10(2e-7), "2·10⁻⁷")],
)
def test_ticks_of_a_logarithmic_axis_are_plain_as_long_as_that_is_short(logarithm: float, text: str) -> None:
    assert f.power_of_ten(logarithm) == text
