"""A file dialog outlives Qt's own question in it, whatever is typed and whenever it is closed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gui.session.file_dialog import FileDialog
from tests.tools.window import TIMEOUT_MS

_Button = QMessageBox.StandardButton


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[FileDialog]:
    """Over a window, with the name of a file that is there."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    (tmp_path / "there.txt").touch()
    dialog = FileDialog(window, "dialog", "Save", str(tmp_path))
    dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
    dialog.selectFile("there.txt")
    dialog.open()
    yield dialog
    window.close()


def name_field(dialog: FileDialog) -> QLineEdit:
    field = dialog.findChild(QLineEdit)
    assert field is not None
    return field


def answered(dialog: FileDialog, before: Callable[[], object], answer: QMessageBox.StandardButton) -> int:
    """Press Return in the name's field; how many questions came of it. Each is answered."""
    n_questions = 0

    def look() -> None:
        nonlocal n_questions
        question = dialog.findChild(QMessageBox)
        if question is not None and question.isVisible():
            n_questions += 1
            before()
            QTimer.singleShot(0, question, question.button(answer).click)

    timer = QTimer(QApplication.instance())
    timer.timeout.connect(look)
    timer.start()
    QTest.keyClick(name_field(dialog), Qt.Key.Key_Return)
    timer.stop()
    QApplication.processEvents()
    return n_questions


def test_a_return_right_after_an_esc_does_nothing(qtbot: QtBot, dialog: FileDialog) -> None:
    chosen: list[str] = []
    dialog.fileSelected.connect(chosen.append)
    QTest.keyClick(name_field(dialog), Qt.Key.Key_Escape)
    assert answered(dialog, lambda: None, _Button.No) == 0
    assert chosen == []
    qtbot.waitUntil(lambda: not isValid(dialog), timeout=TIMEOUT_MS)


def test_a_dialog_that_is_closed_under_its_question_lives_until_the_answer(qtbot: QtBot, dialog: FileDialog) -> None:
    assert answered(dialog, dialog.reject, _Button.No) >= 1
    qtbot.waitUntil(lambda: not isValid(dialog), timeout=TIMEOUT_MS)


def test_a_file_that_is_there_is_chosen_after_a_yes_and_the_dialog_is_gone(qtbot: QtBot, dialog: FileDialog) -> None:
    chosen: list[str] = []
    dialog.fileSelected.connect(lambda path: chosen.append(Path(path).name))
    assert answered(dialog, lambda: None, _Button.Yes) >= 1
    assert chosen == ["there.txt"]
    qtbot.waitUntil(lambda: not isValid(dialog), timeout=TIMEOUT_MS)
