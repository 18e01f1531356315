"""Describe: F4 shows the state in sentences that can be copied."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from shiboken6 import isValid

from gui.shell.help.description import DescriptionDialog
from tests.tools.window import Glassbox

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


def _press_f4(glassbox: Glassbox) -> tuple[DescriptionDialog, str]:
    QTest.keyClick(glassbox.window, Qt.Key.Key_F4)
    dialog = glassbox.window.findChild(DescriptionDialog)
    assert isinstance(dialog, DescriptionDialog)
    glassbox.wait_until(dialog.isVisible)
    return dialog, _text(dialog).toPlainText()


def _text(dialog: DescriptionDialog) -> QPlainTextEdit:
    text = dialog.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    return text


def test_f4_says_how_the_run_stands(glassbox: Glassbox) -> None:
    glassbox.train(3)
    glassbox.window.boundary_view.setFocus()
    dialog, text = _press_f4(glassbox)
    assert "250 points" in text
    assert "Training is paused at iteration 3" in text
    assert "In the last 3 iterations the train loss " in text
    assert "The keyboard is at: Plane with the points and the output of the network." in text
    assert _text(dialog).isReadOnly()
    dialog.close()


def test_all_of_it_can_be_copied(glassbox: Glassbox) -> None:
    dialog, text = _press_f4(glassbox)
    QGuiApplication.clipboard().clear()
    glassbox.press("description_copy")
    assert QGuiApplication.clipboard().text() == text
    dialog.close()


def test_again_writes_down_the_moment_that_is_there_then(glassbox: Glassbox) -> None:
    dialog, before = _press_f4(glassbox)
    assert "iteration 0" in before
    glassbox.train(2)
    QTest.keyClick(_text(dialog), Qt.Key.Key_F4)
    assert "iteration 2" in _text(dialog).toPlainText()
    glassbox.train(1)
    glassbox.press("description_again")
    assert "iteration 3" in _text(dialog).toPlainText()
    assert len(glassbox.window.findChildren(DescriptionDialog)) == 1
    QTest.keyClick(_text(dialog), Qt.Key.Key_Escape)
    glassbox.wait_until(lambda: not isValid(dialog))
    glassbox.trigger("help.describe")
    glassbox.wait_until(lambda: len(glassbox.window.findChildren(DescriptionDialog)) == 1)
