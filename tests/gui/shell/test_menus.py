"""The menu bar: keys and titles of the menus, and that a closed menu lets go of the keyboard."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMenuBar, QStyleOptionMenuItem, QWidget
from pytestqt.qtbot import QtBot

from gui.base.actions import ActionTable, create_actions, demonstration_action, icon_names
from gui.base.icons import icon
from gui.base.theme import Theme
from gui.shell.menus import MenuTable, fill_menu_bar
from tests.tools.window import Glassbox

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Menus are windows of their own, which the offscreen plugin cannot raise."""

_SMALL_WORDS = {"a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"}
_OWN_SPELLING = {"scikit-learn"}


@dataclass
class Bench:
    """A window with the menus and nothing else but a widget that has the keyboard."""

    window: QMainWindow
    actions: dict[str, QAction]
    content: QWidget

    @property
    def bar(self) -> QMenuBar:
        return self.window.menuBar()

    def menu(self, title: str) -> QMenu:
        return _title_of(self.bar, title)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    theme = Theme()
    theme.apply()
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = create_actions(window)
    for action_id, name in icon_names().items():
        actions[action_id].setIcon(icon(name, theme))
    fill_menu_bar(window.menuBar(), actions)
    content = QWidget()
    content.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.setCentralWidget(content)
    window.resize(600, 400)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    content.setFocus()
    return Bench(window, actions, content)


def _title_of(bar: QMenuBar, title: str) -> QMenu:
    (menu,) = [action.menu() for action in bar.actions() if action.text() == title]
    assert isinstance(menu, QMenu)
    return menu


def _open_with_mouse(qtbot: QtBot, bar: QMenuBar, menu: QMenu) -> None:
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(menu.menuAction()).center())
    qtbot.waitUntil(menu.isVisible)


@pytest.mark.parametrize("way", ["mouse", "keyboard"])
def test_escape_closes_a_menu_and_gives_the_keyboard_back(bench: Bench, qtbot: QtBot, way: str) -> None:
    bar, menu = bench.bar, bench.menu("&View")
    if way == "mouse":
        _open_with_mouse(qtbot, bar, menu)
    else:
        qtbot.keyClick(bench.window, Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    assert bar.activeAction() is None, "the title stays highlighted"
    assert QApplication.focusWidget() is bench.content


def test_a_chosen_entry_leaves_no_title_highlighted(bench: Bench, qtbot: QtBot) -> None:
    bar, menu = bench.bar, bench.menu("&View")
    _open_with_mouse(qtbot, bar, menu)
    action = bench.actions["view.discretise"]
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    assert action.isChecked()
    assert not menu.isVisible()
    assert bar.activeAction() is None


def test_escape_in_a_menu_within_a_menu_closes_only_that_one(bench: Bench, qtbot: QtBot) -> None:
    bar, menu = bench.bar, bench.menu("&Run")
    _open_with_mouse(qtbot, bar, menu)
    (inner,) = [action for action in menu.actions() if action.text() == "Step Size"]
    sizes = inner.menu()
    assert isinstance(sizes, QMenu)
    menu.setActiveAction(inner)
    qtbot.keyClick(menu, Qt.Key.Key_Right)
    qtbot.waitUntil(sizes.isVisible)
    qtbot.keyClick(sizes, Qt.Key.Key_Escape)
    assert not sizes.isVisible()
    assert menu.isVisible()
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert bar.activeAction() is None


def test_each_menu_has_a_letter_of_its_own() -> None:
    letters = [re.search("&(.)", title) for title, _ in MenuTable().menus()]
    assert all(letters)
    assert not [letter for letter, n in Counter(found[1].lower() for found in letters if found).items() if n > 1]


def test_no_letter_stands_for_two_entries_of_one_menu(bench: Bench) -> None:
    for menu in bench.bar.findChildren(QMenu):
        letters = [found[1].lower() for found in (re.search("&([^&])", a.text()) for a in menu.actions()) if found]
        assert not [letter for letter, n in Counter(letters).items() if n > 1], menu.title()


_AS_THEY_ARE = (demonstration_action(""), "view.language_")
"""The titles of demonstrations are sentences, in the menu as in the welcome; languages have names of their own."""


def test_menus_and_actions_are_in_title_case() -> None:
    table = MenuTable()
    texts = [row.text for row in ActionTable().rows() if not row.id.startswith(_AS_THEY_ARE)]
    texts += [title for title, _ in (*table.menus(), *table.submenus().values())]
    wrong = [text for text in texts if not _is_title_case(text.replace("&", ""))]
    assert not wrong


def test_every_tip_of_an_action_is_one_or_more_sentences() -> None:
    for row in ActionTable().rows():
        assert re.fullmatch(r"[A-Z].*\.", row.help), f"{row.id}: {row.help}"
        assert "  " not in row.help


def _is_title_case(text: str) -> bool:
    words = text.rstrip("…").split()
    small = [word for word in words[1:] if word in _SMALL_WORDS]
    others = [word for word in words if word not in small and word not in _OWN_SPELLING]
    return all(word[0].isupper() or not word[0].isalpha() for word in others)


def test_pause_has_no_check_mark_in_the_menu_while_a_view_that_is_shown_has_one(bench: Bench) -> None:
    bench.actions["run.toggle"].setChecked(True)
    bench.actions["view.discretise"].setChecked(True)
    for title, action_id, wanted in (
        ("&Run", "run.toggle", QStyleOptionMenuItem.CheckType.NotCheckable),
        ("&View", "view.discretise", QStyleOptionMenuItem.CheckType.NonExclusive),
    ):
        option = QStyleOptionMenuItem()
        bench.menu(title).initStyleOption(option, bench.actions[action_id])
        assert option.checkType == wanted, action_id


def test_all_entries_of_a_menu_are_equally_high(bench: Bench) -> None:
    for menu in bench.bar.findChildren(QMenu):
        heights = {menu.actionGeometry(action).height() for action in menu.actions() if not action.isSeparator()}
        assert len(heights) <= 1, menu.title()


def test_a_letter_goes_to_the_entries_that_begin_with_it(bench: Bench, qtbot: QtBot) -> None:
    menu = bench.menu("&File")
    _open_with_mouse(qtbot, bench.bar, menu)
    reached = []
    for key in (Qt.Key.Key_S, Qt.Key.Key_S, Qt.Key.Key_S, Qt.Key.Key_A):
        qtbot.keyClick(menu, key)
        active = menu.activeAction()
        reached.append(active.text() if active is not None else "")
    assert reached == ["Save", "Save As…", "Save", "Animation…"]
    with qtbot.waitSignal(bench.actions["file.animation"].triggered):
        qtbot.keyClick(menu, Qt.Key.Key_Return)


def test_a_letter_opens_no_menu_within_the_menu_but_right_does(bench: Bench, qtbot: QtBot) -> None:
    menu = bench.menu("&Help")
    _open_with_mouse(qtbot, bench.bar, menu)
    qtbot.keyClick(menu, Qt.Key.Key_D)
    active = menu.activeAction()
    assert active is not None
    demonstrations = active.menu()
    assert isinstance(demonstrations, QMenu)
    assert not demonstrations.isVisible()
    qtbot.keyClick(menu, Qt.Key.Key_Right)
    qtbot.waitUntil(demonstrations.isVisible)
    qtbot.keyClick(demonstrations, Qt.Key.Key_Escape)
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert bench.bar.activeAction() is None


def test_alt_alone_goes_to_the_menu_bar_but_not_alt_and_the_wheel(glassbox: Glassbox, qtbot: QtBot) -> None:
    window, plane = glassbox.window, glassbox.window.boundary_view
    qtbot.waitUntil(window.isActiveWindow)
    handle = window.windowHandle()
    for is_turned in (True, False):
        plane.setFocus()
        QTest.keyPress(handle, Qt.Key.Key_Alt)
        if is_turned:
            place = QPointF(plane.mapTo(window, plane.rect().center()))
            QTest.wheelEvent(handle, place, QPoint(120, 0), QPoint(), Qt.KeyboardModifier.AltModifier)
        QTest.keyRelease(handle, Qt.Key.Key_Alt)
        assert (window.menuBar().activeAction() is None) == is_turned
    QTest.keyClick(handle, Qt.Key.Key_Escape)
    assert window.menuBar().activeAction() is None
