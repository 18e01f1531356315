"""The editor for the learner's code: keys as in any editor for Python, and a way out for who has no mouse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.base.theme import DARK, Theme
from gui.views.exercise.editor import CodeEditor


@pytest.fixture
def theme(qapp: object) -> Theme:
    return Theme()


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> Iterator[CodeEditor]:
    """An editor between two fields, with the keyboard in it."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    before, editor, after = QLineEdit(window), CodeEditor(theme, window), QLineEdit(window)
    for widget in (before, editor, after):
        layout.addWidget(widget)
    window.resize(500, 300)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    yield editor
    window.close()


def type_lines(editor: CodeEditor, *lines: str) -> None:
    """Type lines, with Return between them."""
    for place, line in enumerate(lines):
        if place:
            QTest.keyClick(editor, Qt.Key.Key_Return)
        QTest.keyClicks(editor, line)


def select(editor: CodeEditor, begin: int, end: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(begin)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def colour_at(editor: CodeEditor, line: int, column: int) -> QColor:
    """What the highlighter gives a character."""
    for look in editor.document().findBlockByNumber(line - 1).layout().formats():
        if look.start <= column < look.start + look.length:
            return look.format.foreground().color()
    return QColor()


def test_a_line_after_a_colon_is_indented_and_one_after_return_is_not(editor: CodeEditor) -> None:
    type_lines(editor, "def f(x):", "if x:", "return 1", "return 2", "y = 3")
    assert editor.toPlainText() == "def f(x):\n    if x:\n        return 1\n    return 2\ny = 3"


def test_tab_indents_to_the_next_stop_and_shift_tab_takes_it_back(editor: CodeEditor) -> None:
    type_lines(editor, "x")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.toPlainText() == "x   "
    QTest.keyClick(editor, Qt.Key.Key_Home)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.toPlainText() == "    x   "
    QTest.keyClick(editor, Qt.Key.Key_Backtab)
    assert editor.toPlainText() == "x   "


def test_tab_moves_every_selected_line_and_one_undo_takes_it_back(editor: CodeEditor) -> None:
    editor.setPlainText("a\n\nb\nc")
    select(editor, 0, 5)  # ends where the line of c begins: nothing of it is selected
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.toPlainText() == "    a\n\n    b\nc"
    QTest.keyClick(editor, Qt.Key.Key_Backtab)
    assert editor.toPlainText() == "a\n\nb\nc"
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == "    a\n\n    b\nc"


def test_backspace_in_the_indentation_goes_back_one_stop(editor: CodeEditor) -> None:
    editor.setPlainText("      x")
    select(editor, 6, 6)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.toPlainText() == "    x"
    QTest.keyClick(editor, Qt.Key.Key_End)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.toPlainText() == "    "


def test_home_goes_to_the_text_of_a_line_and_then_to_its_begin(editor: CodeEditor) -> None:
    editor.setPlainText("    x = ...")
    QTest.keyClick(editor, Qt.Key.Key_End)
    for column in (4, 0, 4):
        QTest.keyClick(editor, Qt.Key.Key_Home)
        assert editor.textCursor().positionInBlock() == column
    QTest.keyClick(editor, Qt.Key.Key_End)
    QTest.keyClick(editor, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert editor.textCursor().selectedText() == "x = ..."


def test_what_is_pasted_indents_with_spaces_and_files_are_not_for_the_text(editor: CodeEditor) -> None:
    QGuiApplication.clipboard().setText("if x:\n\ty =\N{NO-BREAK SPACE}1")
    QTest.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == "if x:\n    y = 1"
    editor.replace_text("if x:\n\ty = 1\n    z = 2")
    assert editor.toPlainText() == "if x:\n    y = 1\n    z = 2"
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/a/code.py")])
    assert not editor.canInsertFromMimeData(files)


@pytest.mark.parametrize(("key", "place"), [(Qt.Key.Key_Tab, 2), (Qt.Key.Key_Backtab, 0)])
def test_esc_and_then_tab_leaves_the_editor(editor: CodeEditor, qtbot: QtBot, key: Qt.Key, place: int) -> None:
    field = editor.parentWidget().layout().itemAt(place).widget()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    QTest.keyClick(editor, key)
    qtbot.waitUntil(field.hasFocus)
    assert editor.toPlainText() == ""


def test_after_esc_another_key_takes_tab_back_for_the_editor(editor: CodeEditor) -> None:
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    QTest.keyClicks(editor, "x")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.toPlainText() == "x   "
    assert editor.hasFocus()


def test_keywords_strings_over_lines_and_comments_have_their_colours(editor: CodeEditor, theme: Theme) -> None:
    editor.setPlainText('def f():  # why\n    """One\n    if two"""\n    return "a # b" + 12')
    for colours in (theme.colours, DARK):
        theme.switch(colours)
        assert colour_at(editor, 1, 0) == QColor(colours.accent)
        assert colour_at(editor, 1, 11) == QColor(colours.quiet)
        assert colour_at(editor, 3, 4) == QColor(colours.positive)  # "if" within the string
        assert colour_at(editor, 4, 4) == QColor(colours.accent)
        assert colour_at(editor, 4, 15) == QColor(colours.positive)
        assert colour_at(editor, 4, 21) == QColor(colours.negative)


def test_opening_a_string_colours_the_lines_below_and_closing_it_gives_them_back(editor: CodeEditor) -> None:
    editor.setPlainText("x = 1\nreturn 2\n")
    plain = colour_at(editor, 2, 0)
    select(editor, 0, 0)
    QTest.keyClicks(editor, '"""')
    assert colour_at(editor, 2, 0) != plain
    QTest.keyClicks(editor, '"""')
    assert colour_at(editor, 2, 0) == plain


def test_the_mark_of_an_error_moves_with_its_line(editor: CodeEditor) -> None:
    editor.setPlainText("a = 1\nb = 1 / 0\nc = 3")
    editor.mark_error(2)
    select(editor, 0, 0)
    type_lines(editor, "import numpy", "")
    assert editor.error_line == 3
    editor.mark_error(None)
    assert editor.error_line is None


def test_an_error_out_of_sight_is_scrolled_to_and_the_cursor_stays(editor: CodeEditor) -> None:
    editor.setPlainText("x = 1\n" * 200)
    select(editor, 2, 2)
    editor.mark_error(150)
    first, last = editor.firstVisibleBlock().blockNumber(), editor.firstVisibleBlock().blockNumber() + 8
    assert first < 149 < last + editor.verticalScrollBar().pageStep()
    assert editor.textCursor().position() == 2


def test_the_size_of_the_text_follows_the_window(editor: CodeEditor, theme: Theme) -> None:
    size, width = editor.font().pointSizeF(), editor.margin_width
    theme.set_zoom(2.0)
    try:
        assert editor.font().pointSizeF() == pytest.approx(2 * size)
        assert editor.margin_width > width
    finally:
        theme.set_zoom(1.0)


def test_the_margin_has_room_for_the_number_of_the_last_line(editor: CodeEditor) -> None:
    width = editor.margin_width
    editor.setPlainText("\n" * 1200)
    assert editor.margin_width > width
    assert editor.viewport().x() >= editor.margin_width
