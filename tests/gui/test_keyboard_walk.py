"""The whole program by keyboard: Tab reaches every control and goes on from it, in every part of the window."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QDialog,
    QMenu,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.views.exercise.editor import CodeEditor
from tests.tools.atspi_session import ROOT
from tests.tools.lesson_player import LessonPlayer
from tests.tools.window import Glassbox

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")

_MOST_STEPS = 400
_STEPS_WITHIN = 80
"""Of Tab within one control: the equations have one for each equation."""


def _controls(root: QWidget) -> set[QWidget]:
    """What takes the keyboard by Tab now."""
    return {
        widget
        for widget in root.findChildren(QWidget)
        if widget.window() is root.window()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
    }


def _walk(root: QWidget, key: Qt.Key) -> list[QWidget]:
    """Where Tab, or Shift+Tab, leads from where the keyboard is, until it is there again."""
    start = QApplication.focusWidget()
    assert start is not None
    way, n_here = [start], 0
    for _ in range(_MOST_STEPS):
        here = QApplication.focusWidget()
        assert here is not None
        if isinstance(here, CodeEditor):
            QTest.keyClick(here, Qt.Key.Key_Escape)  # as it says itself: Tab indents there
        QTest.keyClick(here, key)
        there = QApplication.focusWidget()
        assert there is not None, f"after {_name(here)} nothing has the keyboard"
        n_here = n_here + 1 if there is here else 0
        assert n_here < _STEPS_WITHIN, f"the keyboard does not leave {_name(here)}"
        if there is here:
            continue
        if there is start:
            return way
        assert there not in way, f"from {_name(here)} it goes back to {_name(there)}, and not on"
        way.append(there)
    raise AssertionError(f"not around after {_MOST_STEPS} steps: {_name(way[-1])}")


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()!r}"


def _is_reached(widget: QWidget, way: set[QWidget]) -> bool:
    """Of buttons that exclude each other Tab goes to the chosen one; arrow keys go to the others."""
    if widget in way:
        return True
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    siblings: list[QWidget] = []
    if isinstance(group, QButtonGroup):
        siblings = list(group.buttons())
    elif isinstance(widget, QRadioButton) and widget.parentWidget() is not None:
        siblings = list(widget.parentWidget().findChildren(QRadioButton))
    return any(one in way for one in siblings)


def _check_walk(root: QWidget) -> None:
    """Every control is reached both ways, can be seen where it has the keyboard, and shows that it has it."""
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        way = _walk(root, key)
        missing = [_name(widget) for widget in _controls(root) if not _is_reached(widget, set(way))]
        assert missing == []
        hidden = [_name(widget) for widget in way if not widget.isVisible() or widget.size().isEmpty()]
        assert hidden == []


def test_tab_goes_around_the_window_at_the_start(glassbox: Glassbox) -> None:
    _check_walk(glassbox.window)


def test_tab_goes_through_each_dock_and_out_of_it(glassbox: Glassbox, qtbot: QtBot) -> None:
    for name, dock in glassbox.window.dock_area.docks.items():
        glassbox.trigger(f"view.{name}")
        qtbot.waitUntil(lambda dock=dock: dock.isVisible() and dock.widget().isVisible())
        glassbox.settle()
        own = {widget for widget in _controls(glassbox.window) if dock.isAncestorOf(widget)}
        assert own, name
        way = set(_walk(glassbox.window, Qt.Key.Key_Tab))
        assert [_name(widget) for widget in own if not _is_reached(widget, way)] == [], name
        glassbox.trigger(f"view.{name}")


def test_tab_goes_through_the_lesson_pane(glassbox: Glassbox) -> None:
    player = LessonPlayer(glassbox)
    glassbox.trigger("help.lessons")
    _check_walk(glassbox.window)
    player.lessons.open_shipped("xor")
    player.wait_for_start()
    _check_walk(glassbox.window)


def test_tab_goes_through_each_dialog(glassbox: Glassbox, qtbot: QtBot) -> None:
    for action in ("help.welcome", "help.shortcuts", "help.glossary", "help.about", "help.describe", "run.mark",
                   "run.compare", "file.picture", "file.animation"):  # fmt: skip
        glassbox.trigger(action)
        qtbot.waitUntil(lambda: _dialog(glassbox) is not None)
        dialog = _dialog(glassbox)
        assert dialog is not None
        dialog.activateWindow()
        qtbot.waitUntil(lambda dialog=dialog: dialog.isAncestorOf(QApplication.focusWidget() or glassbox.window))
        _check_walk(dialog)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: _dialog(glassbox) is None)


def _dialog(glassbox: Glassbox) -> QDialog | None:
    return next((one for one in glassbox.window.findChildren(QDialog) if one.isVisible()), None)


def test_what_keeps_tab_for_itself_says_how_to_leave_it(glassbox: Glassbox, qtbot: QtBot) -> None:
    glassbox.trigger("view.exercise")
    editor = glassbox.view(CodeEditor)
    qtbot.waitUntil(editor.isVisible)
    assert "Esc, then Tab" in editor.accessibleDescription()


def test_every_action_has_keys_or_stands_in_a_menu(glassbox: Glassbox) -> None:
    """Menus are opened with Alt and a letter, and walked through with arrow keys and letters."""
    in_menus = set(_entries(glassbox.window.menuBar().actions()))
    without = [
        name
        for name, action in glassbox.window.actions_by_id.items()
        if not action.shortcuts() and action not in in_menus and not name.startswith("teach.hidden")
    ]
    assert without == []
    titles = [action.text() for action in glassbox.window.menuBar().actions()]
    assert [title for title in titles if "&" not in title] == []


def _entries(actions: Sequence[QAction]) -> Iterator[QAction]:
    for action in actions:
        yield action
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _entries(menu.actions())


def test_one_key_goes_from_part_to_part_and_around(glassbox: Glassbox) -> None:
    window = glassbox.window
    parts = [part for part in window.parts if part.isVisible() and part is not window.message_bar]
    seen = []
    for _ in parts:
        QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ControlModifier)
        seen.append(_part_with_keyboard(parts))
    assert len(set(seen)) == len(parts)
    QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ControlModifier)
    assert _part_with_keyboard(parts) is seen[0]
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_F6, both)
    assert _part_with_keyboard(parts) is seen[-1]


def test_a_part_has_the_keyboard_again_where_it_was(glassbox: Glassbox) -> None:
    window = glassbox.window
    chosen = window.findChild(QWidget, "learning_rate_slider")
    assert chosen is not None
    chosen.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is not chosen
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_F6, both)
    assert QApplication.focusWidget() is chosen


def _part_with_keyboard(parts: Sequence[QWidget]) -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return next(part for part in parts if part is focused or part.isAncestorOf(focused))


def test_each_control_looks_different_with_the_keyboard(glassbox: Glassbox) -> None:
    """Tab is of no use to who cannot see where it led."""
    window = glassbox.window
    plain = []
    for widget in _walk(window, Qt.Key.Key_Tab):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        place = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-3, -3, 3, 3)
        focused = window.grab(place).toImage()
        widget.clearFocus()
        QApplication.processEvents()
        if window.grab(place).toImage() == focused:
            plain.append(_name(widget))
    assert plain == []


_BY_OTHER_KEYS = {
    "ScoreCounter": "The confusion table has a key of its own, which its tooltip says.",
    "WayStrip": "The slider above it goes to the same places.",
    "ChoiceRow": "The radio button in it takes the keys.",
}
"""What takes a click and no key, and why that is enough."""


def test_what_takes_a_click_takes_keys_too() -> None:
    mouse, keys = {"mousePressEvent", "mouseReleaseEvent", "mouseDoubleClickEvent"}, "keyPressEvent"
    found: dict[str, bool] = {}
    texts = (path.read_text("utf-8") for path in sorted((ROOT / "gui").rglob("*.py")))
    for text in (text for text in texts if "def mouse" in text):
        for node in ast.parse(text).body:
            if isinstance(node, ast.ClassDef):
                names = {one.name for one in node.body if isinstance(one, ast.FunctionDef)}
                found |= {node.name: keys in names} if names & mouse else {}
    assert len(found) > 15
    assert {name for name, has_keys in found.items() if not has_keys} == set(_BY_OTHER_KEYS)
