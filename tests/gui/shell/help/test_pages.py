"""The page of keys and the About box: complete, without repetition, searchable, readable in each look and size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from gui.base.actions import create_actions
from gui.base.theme import LIGHT, Theme
from gui.shell.help.pages import ShortcutsDialog
from gui.shell.help.texts import HelpTexts
from tests.tools.window import Glassbox

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme()
    theme.apply()
    yield theme
    theme.set_zoom(1.0)
    theme.switch(LIGHT)


@pytest.fixture
def page(owner: QWidget, look: Theme, qtbot: QtBot) -> ShortcutsDialog:
    dialog = ShortcutsDialog(look, create_actions(owner), owner)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _text(dialog: QDialog) -> str:
    browser = dialog.findChild(QTextBrowser, "shortcuts_page")
    assert browser is not None
    return browser.toPlainText()


def _search(dialog: QDialog) -> QLineEdit:
    search = dialog.findChild(QLineEdit, "shortcuts_search")
    assert search is not None
    return search


def _sections(dialog: QDialog) -> QListWidget:
    sections = dialog.findChild(QListWidget, "shortcuts_sections")
    assert sections is not None
    return sections


def test_every_shortcut_of_the_menus_stands_on_the_page_exactly_once(owner: QWidget) -> None:
    actions = create_actions(owner)
    menus = HelpTexts().sections(actions)[:5]
    listed = Counter(keys for section in menus for what, _ in section.rows for keys in what.split(" or "))
    assert listed == Counter(keys.toString() for action in actions.values() for keys in action.shortcuts())


def test_no_section_says_a_thing_twice(owner: QWidget) -> None:
    sections = HelpTexts().sections(create_actions(owner))
    assert not [title for title, n in Counter(section.title for section in sections).items() if n > 1]
    for section in sections:
        for column in zip(*section.rows, strict=True):
            assert not [text for text, n in Counter(column).items() if n > 1], section.title


def test_the_page_names_undo_and_run_as_the_menus_do_at_the_start(owner: QWidget) -> None:
    actions = create_actions(owner)
    actions["edit.undo"].setText("Undo Clear Points")
    actions["run.toggle"].setText("Pause")
    named = [does for section in HelpTexts().sections(actions) for _, does in section.rows]
    assert {"Undo", "Run"} <= set(named)
    assert not {"Undo Clear Points", "Pause"} & set(named)


def test_typing_keeps_only_the_lines_with_all_words(page: ShortcutsDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(_search(page), "other CLASS")
    text = _text(page)
    assert "add a point of the other class" in text
    assert "choose class 1 or class 0" not in text
    assert [_sections(page).item(k).text() for k in range(_sections(page).count())] == ["Plane"]
    _search(page).clear()
    assert _sections(page).count() == len(HelpTexts().sections(create_actions(page)))


def test_a_word_of_a_title_finds_the_whole_section(page: ShortcutsDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(_search(page), "timeline")
    assert "zoom the loss" in _text(page)


def test_a_search_without_result_says_so(page: ShortcutsDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(_search(page), "<xyz>")
    assert _text(page).strip() == "Nothing found for “<xyz>”."
    assert _sections(page).count() == 0


def test_choosing_a_section_scrolls_to_it(page: ShortcutsDialog, qtbot: QtBot) -> None:
    browser = page.findChild(QTextBrowser, "shortcuts_page")
    assert browser is not None
    sections = _sections(page)
    titles = [sections.item(k).text() for k in range(sections.count())]
    sections.setFocus()
    sections.setCurrentRow(0)
    for _ in range(titles.index("Network")):
        qtbot.keyClick(sections, Qt.Key.Key_Down)
    assert browser.verticalScrollBar().value() > 0
    assert browser.cursorForPosition(browser.rect().topLeft()).block().text() in ("", "Network")


def test_the_page_fits_a_small_screen_and_wide_texts_are_never_cut(
    page: ShortcutsDialog, look: Theme, qtbot: QtBot
) -> None:
    browser = page.findChild(QTextBrowser, "shortcuts_page")
    assert browser is not None
    page.resize(900, 560)
    for zoom in (0.75, 1.0, 2.5):
        look.set_zoom(zoom)
        assert page.minimumSizeHint().width() <= 1000, zoom
        assert page.minimumSizeHint().height() <= 620, zoom
        assert browser.horizontalScrollBar().maximum() == 0, zoom


def test_escape_closes_the_page_and_enter_does_not(page: ShortcutsDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(_search(page), Qt.Key.Key_Return)
    assert page.isVisible()
    qtbot.keyClick(_search(page), Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_the_button_of_the_help_windows_has_a_plain_word_and_a_tooltip(page: ShortcutsDialog) -> None:
    button = page.findChild(QPushButton, "help_close")
    assert button is not None
    assert button.text() == "Close"
    assert button.toolTip()
    button.click()
    assert not page.isVisible()


def test_a_page_is_read_beside_the_window_and_opens_only_once(glassbox: Glassbox, qtbot: QtBot) -> None:
    window = glassbox.window
    for action, class_button in (("help.shortcuts", "class_0_button"), ("help.glossary", "class_1_button")):
        glassbox.trigger(action)
        glassbox.trigger(action)
        (page,) = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
        assert not page.isModal()
        button = window.findChild(QPushButton, class_button)
        assert button is not None
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert button.isChecked(), "the window can be used while the page is open"
        page.close()
        glassbox.trigger(action)
        (again,) = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
        assert again is not page
        again.close()
