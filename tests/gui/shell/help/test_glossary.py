"""The glossary: every mark has a picture and every word a meaning, and a search with the keyboard finds them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from core.explain.findings import _HEADINGS
from gui.base.language import use_language
from gui.base.theme import DARK, LIGHT, Theme
from gui.shell.help.entries import glossary_entries
from gui.shell.help.glossary import GlossaryDialog
from gui.shell.help.marks import _PAINTERS, SIGNS, mark_picture
from tests.tools.window import Glassbox

ENTRIES = glossary_entries()
MARKS = (*SIGNS, *_PAINTERS)


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[GlossaryDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = GlossaryDialog(Theme(), parent)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def search(dialog: GlossaryDialog) -> QLineEdit:
    found = dialog.findChild(QLineEdit, "glossary_search")
    assert isinstance(found, QLineEdit)
    return found


def terms(dialog: GlossaryDialog) -> list[str]:
    model = listed(dialog).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def listed(dialog: GlossaryDialog) -> QListView:
    found = dialog.findChild(QListView, "glossary_list")
    assert isinstance(found, QListView)
    return found


def page(dialog: GlossaryDialog) -> str:
    found = dialog.findChild(QTextBrowser, "glossary_page")
    assert isinstance(found, QTextBrowser)
    return found.toPlainText()


def test_words_are_in_the_order_of_the_language(qapp: QApplication) -> None:
    use_language("de")
    terms = [entry.term for entry in glossary_entries() if not entry.mark]
    first = [term[0] for term in terms]
    assert first.index("T") < first.index("Ü") < first.index("V") < len(terms) - 1


def test_every_entry_has_a_meaning_and_a_term_of_its_own() -> None:
    assert len({entry.term for entry in ENTRIES}) == len(ENTRIES) > 70
    assert all(entry.meaning.endswith((".", "1.", ")²")) and len(entry.meaning) < 200 for entry in ENTRIES)


def test_every_mark_has_a_picture_and_every_picture_an_entry() -> None:
    assert {entry.mark for entry in ENTRIES if entry.mark} == set(MARKS)
    assert set(_HEADINGS) <= set(MARKS)


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("mark", MARKS)
def test_a_picture_stands_out_in_light_and_dark(qapp: object, look: object, mark: str) -> None:
    theme = Theme(look)  # type: ignore[arg-type]
    image = mark_picture(theme, mark, 1.0).toImage()
    ground = QColor(theme.colours.chrome)
    drawn = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    strong = [colour for colour in drawn if colour.alpha() > 200 and abs(colour.lightness() - ground.lightness()) > 40]
    assert len(strong) >= 12


def test_typing_narrows_the_list_and_shows_the_first_found(dialog: GlossaryDialog) -> None:
    assert terms(dialog)[0] == "Filled circle"
    QTest.keyClicks(search(dialog), "hollow")
    assert "Hollow point" in terms(dialog)
    assert "Iteration" not in terms(dialog)
    assert page(dialog).startswith("Hollow point")
    assert "test point" in page(dialog)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("α", "Learning rate"),
        ("DEAD", "Dead ReLU"),
        ("gradient small", "Sign: vanishing gradient"),
        ("neuron", "Unit"),
    ],
)
def test_symbols_capitals_and_several_words_are_found(dialog: GlossaryDialog, text: str, term: str) -> None:
    search(dialog).setText(text)
    assert term in terms(dialog)


def test_terms_that_begin_with_the_search_come_first_then_terms_with_it_then_texts(dialog: GlossaryDialog) -> None:
    QTest.keyClicks(search(dialog), "gradient")
    found = terms(dialog)
    assert found[:3] == ["Gradient", "Gradient check", "Gradient descent"]
    assert page(dialog).startswith("Gradient")
    with_it = [place for place, term in enumerate(found) if "gradient" in term.casefold()]
    assert with_it == list(range(len(with_it))), "terms with the word stand before those that only explain it"
    assert "Sign: vanishing gradient" in found[3 : len(with_it)]
    assert "Sign: dead" in found[len(with_it) :]


def test_another_look_keeps_the_chosen_entry(dialog: GlossaryDialog) -> None:
    QTest.keyClicks(search(dialog), "gradient")
    QTest.keyClick(search(dialog), Qt.Key.Key_Down)
    dialog._theme.switch(DARK)
    assert page(dialog).startswith("Gradient check")
    assert listed(dialog).currentIndex().row() == 1


def test_arrows_in_the_search_move_through_what_was_found(dialog: GlossaryDialog) -> None:
    QTest.keyClicks(search(dialog), "timeline")
    first, second = terms(dialog)[:2]
    assert page(dialog).startswith(first)
    QTest.keyClick(search(dialog), Qt.Key.Key_Down)
    assert page(dialog).startswith(second)
    QTest.keyClick(search(dialog), Qt.Key.Key_Up)
    assert page(dialog).startswith(first)


def test_what_is_not_found_is_said(dialog: GlossaryDialog) -> None:
    search(dialog).setText("zebra")
    assert terms(dialog) == []
    assert "Nothing found for “zebra”." in page(dialog)
    search(dialog).clear()
    assert len(terms(dialog)) == len(ENTRIES)


def test_help_opens_it_beside_the_window_and_escape_closes_it(glassbox: Glassbox) -> None:
    glassbox.trigger("help.glossary")
    made = glassbox.window.findChild(GlossaryDialog)
    assert isinstance(made, GlossaryDialog)
    assert made.isVisible()
    glassbox.trigger("run.step")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 1)
    QTest.keyClick(made, Qt.Key.Key_Escape)
    assert not made.isVisible()
