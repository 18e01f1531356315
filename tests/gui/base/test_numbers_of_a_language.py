"""Numbers as each language writes them, and what is typed in any of them is read."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from unicodedata import bidirectional

import pytest
from PySide6.QtWidgets import QSpinBox

from core.sentences import sentence
from gui.base import formatting as f
from gui.base.cell_numbers import cell_text
from gui.base.fields.base import number_text
from gui.base.language import core_text, counted_text, left_to_right, listed, use_language
from gui.views.checks.texts import digits, error_text

WRITERS: tuple[Callable[[float], str], ...] = (
    f.plain,
    f.signed,
    f.loss_text,
    lambda value: f.significant(value, 4),
    number_text,
    cell_text,
    digits,
)
NUMBERS = (0.3125, -0.3125, 12.5, -1234.5, 1.5e-7, -2.5e9, 0.0)


@pytest.fixture(params=["en", "de", "ar"])
def code(request: pytest.FixtureRequest, qapp: object) -> Iterator[str]:
    use_language(request.param)
    yield request.param
    use_language("en")


def test_what_a_field_shows_it_reads_back_in_every_language(code: str) -> None:
    for write in WRITERS:
        for value in NUMBERS:
            assert f.parse_number(write(value)) == pytest.approx(value, rel=0.05), (write, value)


def test_german_numbers_have_a_comma(qapp: object) -> None:
    use_language("de")
    try:
        assert [f.plain(0.31, 2), f.signed(0.5, 1), f.percent(0.992)] == ["0,31", "+0,5", "99,2 %"]
        assert [f.loss_text(5.2e-6), f.time_text(2.04e-3), f.power_of_ten(-2)] == ["5,2e−6", "2,04 ms", "0,01"]
        assert [number_text(0.3), cell_text(-0.503), error_text(3.1e-9)] == ["0,3", "−0,503", "3,1e−9"]
        assert core_text(sentence("{rate:g} and {size}", rate=0.25, size="1.2e−5")) == "0,25 and 1,2e−5"
        assert counted_text("{n} row", "{n} rows of {size}", 3, size=f.plain(0.5, 1)).endswith("0,5")
    finally:
        use_language("en")


def test_in_a_text_from_right_to_left_a_sign_stays_before_its_number(qapp: object) -> None:
    assert left_to_right("−[y log a]") == "−[y log a]"
    use_language("ar")
    try:
        mark = "\u200e"
        assert [f.plain(-0.5, 1), f.signed(0.5, 1), cell_text(-0.5)] == [f"{mark}−0.5", f"{mark}+0.5", f"{mark}−0.500"]
        assert [f.plain(0.5, 1), f.plain(-math.inf)] == ["0.5", f"{mark}−∞"]
        assert left_to_right("−[y log a]") == "\u2066−[y log a]\u2069"
        # A space that is a separator of numbers: groups beside any other one would change places.
        assert f.count(12345) == "12\u202f345"
        assert bidirectional(f.count(12345)[2]) == "CS"
        assert f.parse_number(f.count(12345)) == 12345
    finally:
        use_language("en")


def test_fields_of_qt_write_the_digits_of_the_equations(qapp: object) -> None:
    use_language("ar")
    try:
        field = QSpinBox(maximum=5000, value=2000)
        assert field.text() == "2000"
    finally:
        use_language("en")


def test_digits_of_an_arabic_keyboard_are_read() -> None:
    assert f.parse_number("٠٫٢٥") == 0.25
    assert f.parse_number("-١٢") == -12.0


def test_english_lists_have_commas(qapp: object) -> None:
    assert listed(["a", "b", "c"]) == "a, b, c"
