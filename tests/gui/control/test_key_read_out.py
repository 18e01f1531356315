"""Where a key led to in a painted view is said aloud."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gui.control import key_read_out
from gui.control.key_read_out import new_sentences
from tests.tools.window import Glassbox

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


@pytest.fixture
def heard(glassbox: Glassbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What is handed to a screen reader that is there."""
    texts: list[str] = []
    monkeypatch.setattr(key_read_out, "announce", lambda widget, text: texts.append(text) if text else None)
    QAccessible.setActive(True)
    yield texts
    QAccessible.setActive(False)


def _press(glassbox: Glassbox, view: QWidget, key: Qt.Key) -> None:
    view.setFocus(Qt.FocusReason.TabFocusReason)
    handle = view.window().windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key)
    QApplication.processEvents()


def test_the_unit_of_the_network_that_an_arrow_key_led_to_is_said(glassbox: Glassbox, heard: list[str]) -> None:
    _press(glassbox, glassbox.window.network_view, Qt.Key.Key_Right)
    _press(glassbox, glassbox.window.network_view, Qt.Key.Key_Right)
    glassbox.wait_until(lambda: heard)
    assert glassbox.window.network_view.accessibleDescription().endswith(heard[-1])


def test_of_the_plane_only_the_place_of_the_cursor_is_said(glassbox: Glassbox, heard: list[str]) -> None:
    _press(glassbox, glassbox.window.boundary_view, Qt.Key.Key_Right)
    glassbox.wait_until(lambda: heard)
    assert heard[-1].startswith("Cursor at ")
    assert "points" not in heard[-1]


def test_the_loss_that_is_read_with_the_arrow_keys_is_said(glassbox: Glassbox, heard: list[str]) -> None:
    glassbox.train(5)
    plot = glassbox.window.findChild(QWidget, "loss_plot")
    assert plot is not None
    _press(glassbox, plot, Qt.Key.Key_Left)
    glassbox.wait_until(lambda: heard)
    assert "train 0." in heard[-1]


def test_what_is_the_same_is_not_said_again() -> None:
    before = "250 points: 125 of class 1. Cursor at (0, 1): 0.5."
    assert new_sentences(before, before) == ""
    assert new_sentences(before, "250 points: 125 of class 1. Cursor at (0, 2): 0.5.") == "Cursor at (0, 2): 0.5."
    assert new_sentences("", "Unit 1.") == "Unit 1."
