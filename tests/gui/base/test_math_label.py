"""Flowing text with formulas: they stand in the line, can be read aloud, and no text can break the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.base.language import use_language
from gui.base.math_label import MathLabel, plain_words, spoken_words
from gui.base.theme import DARK, LIGHT, Theme
from gui.base.typeset import measure
from tests.tools.panels import show

PLAIN = "The boundary is a straight line, and the network has no hidden layer. "


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(LIGHT)
    made.apply()
    yield made
    made.set_zoom(1.0)
    made.switch(LIGHT)


@pytest.fixture
def label(qtbot: QtBot, theme: Theme) -> Iterator[MathLabel]:
    pane = QWidget()
    column = QVBoxLayout(pane)
    made = MathLabel("text", theme, pane)
    column.addWidget(made)
    column.addStretch(1)
    pane.resize(300, 400)
    show(qtbot, pane)
    yield made
    pane.close()


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def dark_pixels(image: QImage) -> int:
    return sum(is_dark(image, x, y) for x in range(image.width()) for y in range(image.height()))


def is_dark(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y).lightness() < 128


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (r"It is $a = \sigma(w^T x + b)$.", "It is a = σ(w^T x + b)."),
        (r"**Bold** and `code`, $\frac{1}{m}$", "Bold and code, (1)/(m)"),
        (r"$$\mathcal{L} = -\ln a$$", "L = -ln a"),
        (r"A price of \$5 and \$6.", "A price of $5 and $6."),
        ("One dollar $ alone", "One dollar $ alone"),
        ("* one\n* two", "one\ntwo"),
    ],
)
def test_a_screen_reader_gets_the_words_without_marks(source: str, words: str) -> None:
    assert plain_words(source) == words


def test_numbers_in_formulas_are_written_as_in_the_language(qapp: QApplication) -> None:
    use_language("de")
    assert plain_words(r"$z = 0.5 \cdot 2 = 1$, also $(0.73, 0.27)$ …") == "z = 0,5 · 2 = 1, also (0,73, 0,27) …"
    assert spoken_words("$z = 0.5$") == "z gleich 0,5"


def test_a_decimal_comma_has_no_gap_behind_it(label: MathLabel) -> None:
    ends = []
    for code in ("en", "de"):
        use_language(code)
        label.show_markdown("$1.5 + 1.5 + 1.5 + 1.5$ " + " " * len(ends))
        settle()
        image = label.grab().toImage()
        ends.append(max(x for x in range(image.width()) for y in range(image.height()) if is_dark(image, x, y)))
    assert ends[1] <= ends[0] + 2


def test_a_formula_takes_its_room_in_the_line(label: MathLabel) -> None:
    label.show_markdown("Short")
    settle()
    one_line = label.height()
    label.show_markdown("Short $W^{[1]}$")
    settle()
    assert label.height() < 1.5 * one_line
    label.show_markdown(PLAIN * 3 + "$a$")
    settle()
    assert label.height() > 4 * one_line
    label.show_markdown(r"Short" + "\n\n" + r"$$\frac{\frac{a}{b}}{\frac{c}{d}}$$")
    settle()
    assert label.height() > one_line + measure(r"\frac{\frac{a}{b}}{\frac{c}{d}}", 15).ascent


def test_a_formula_is_drawn_in_the_colour_of_the_text(label: MathLabel, theme: Theme) -> None:
    label.show_markdown(r"$$\sum_{i=1}^m Z^{[2]}$$")
    settle()
    assert dark_pixels(label.grab().toImage()) > 30
    theme.switch(DARK)
    settle()
    image = label.grab().toImage()
    lightest = max(image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height()))
    assert lightest > 200


def test_a_formula_that_is_too_wide_is_made_smaller(label: MathLabel) -> None:
    label.show_markdown("$$" + "+".join(f"w_{{{number}}} x_{{{number}}}" for number in range(1, 9)) + "$$")
    settle()
    assert label.width() <= 300
    image = label.grab().toImage()
    ratio = image.devicePixelRatio()
    right = round(label.width() * ratio) - 1
    column = [image.pixelColor(right, y).lightness() for y in range(image.height())]
    assert min(column) > 128  # nothing is cut at the edge


@pytest.mark.parametrize(
    "latex", ["\\frac{", "{", "a_", "a^b^c", "&", "%", "\\begin{matrix}", "{" * 900, "\\left(", "\\color{red}"]
)
def test_what_is_no_latex_is_shown_as_it_was_written(label: MathLabel, latex: str) -> None:
    label.show_markdown(f"Before ${latex}$ after.")
    settle()
    shown = label._document.toPlainText()
    assert shown.startswith("Before $")
    assert shown.endswith("$ after.")


def test_markup_is_shown_and_no_picture_is_loaded(label: MathLabel, tmp_path_factory: pytest.TempPathFactory) -> None:
    picture = tmp_path_factory.mktemp("pictures") / "big.png"
    image = QImage(200, 300, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(picture))
    label.show_markdown(f"<b>x</b> ![picture]({picture})")
    settle()
    assert label._document.toPlainText() == f"<b>x</b> ![picture]({picture})"
    assert label.height() < 150


def test_larger_text_makes_larger_formulas(label: MathLabel, theme: Theme) -> None:
    label.show_markdown(r"$$\frac{1}{m}$$")
    settle()
    before = label.height()
    theme.set_zoom(2.0)
    settle()
    assert label.height() > 1.6 * before


def test_of_thousands_of_formulas_the_first_are_typeset_and_the_window_does_not_wait(label: MathLabel) -> None:
    label.show_markdown("$x$" * 1600)  # without a bound, more than a minute
    text = label._document.toPlainText()
    assert text.startswith("\ufffc" * 100)
    assert text.endswith("$x$" * 1000)
