"""The tree that Qt hands to a screen reader: every control in it has a name, a role and plain texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.shell.main_window import MainWindow
from tests.tools.lesson_player import LessonPlayer
from tests.tools.window import Glassbox

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")

_NO_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Client}
_MARKUP = re.compile(r"</?(p|b|br|i|ul|li|table|tr|td)\b")


@dataclass(frozen=True)
class _Node:
    """What a screen reader knows of one thing."""

    name: str
    description: str
    role: QAccessible.Role
    is_focusable: bool
    widget: QWidget | None

    @property
    def place(self) -> str:
        return "" if self.widget is None else f"{type(self.widget).__name__} {self.widget.objectName()!r}"


def _nodes(interface: QAccessibleInterface) -> Iterator[_Node]:
    state = interface.state()
    if state.invisible:  # type: ignore[attr-defined]
        return
    widget = interface.object()
    yield _Node(
        interface.text(QAccessible.Text.Name),
        interface.text(QAccessible.Text.Description),
        interface.role(),
        bool(state.focusable),  # type: ignore[attr-defined]
        widget if isinstance(widget, QWidget) else None,
    )
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None:
            yield from _nodes(child)


def _tree(root: QWidget) -> list[_Node]:
    interface = QAccessible.queryAccessibleInterface(root)
    assert interface is not None
    return [node for node in _nodes(interface) if node.widget is None or node.widget.isVisible()]


def _complaints(root: QWidget) -> list[str]:
    """What a screen reader could not say, or would say wrongly."""
    nodes = [node for node in _tree(root) if node.widget is not None]
    found = [f"{node.place} takes the keyboard and has no name" for node in nodes if _is_nameless(node)]
    found += [f"{node.place} takes the keyboard as {node.role}" for node in nodes if _is_roleless(node)]
    found += [
        f"{node.place} describes itself with markup: {node.description[:60]}"
        for node in nodes
        if _MARKUP.search(node.description)
    ]
    found += [f"{node.place} is called with markup" for node in nodes if _MARKUP.search(node.name)]
    return found


def _is_nameless(node: _Node) -> bool:
    if isinstance(node.widget, QComboBox):  # Qt hands out its value as the name, and its label as a relation
        return not node.widget.accessibleName()
    return node.is_focusable and not node.name.strip("+−-… ")


def _is_roleless(node: _Node) -> bool:
    return node.is_focusable and node.role in _NO_ROLE


def test_all_that_takes_the_keyboard_has_a_name_and_a_role(glassbox: Glassbox) -> None:
    assert not _complaints(glassbox.window)


@pytest.mark.nightly
def test_all_that_takes_the_keyboard_in_a_dock_has_a_name_and_a_role(glassbox: Glassbox, qtbot: QtBot) -> None:
    complaints = []
    for name, dock in glassbox.window.dock_area.docks.items():
        glassbox.trigger(f"view.{name}")
        qtbot.waitUntil(dock.isVisible)
        complaints += [f"{name}: {complaint}" for complaint in _complaints(dock)]
    assert not complaints


def test_the_lesson_pane_has_names_and_roles(glassbox: Glassbox) -> None:
    player = LessonPlayer(glassbox)
    glassbox.trigger("help.lessons")
    assert not _complaints(player.pane)
    player.lessons.open_shipped("one-neuron")
    player.wait_for_start()
    assert not _complaints(player.pane)


def test_each_dialog_has_names_and_roles(glassbox: Glassbox, qtbot: QtBot) -> None:
    complaints = []
    for action in ("file.picture", "file.animation", "run.mark", "run.compare", "help.shortcuts", "help.about",
                   "help.glossary", "help.welcome", "help.describe"):  # fmt: skip
        glassbox.trigger(action)
        qtbot.waitUntil(lambda: _dialog(glassbox.window) is not None)
        dialog = _dialog(glassbox.window)
        assert dialog is not None
        complaints += [f"{action}: {complaint}" for complaint in _complaints(dialog)]
        dialog.close()
        qtbot.waitUntil(lambda: _dialog(glassbox.window) is None)
    assert not complaints


def _dialog(window: MainWindow) -> QDialog | None:
    return next((one for one in window.findChildren(QDialog) if one.isVisible()), None)


def test_painted_views_are_canvases_and_panels_are_groups(glassbox: Glassbox) -> None:
    roles = {node.widget.objectName(): node.role for node in _tree(glassbox.window) if node.widget is not None}
    for name in ("network_view", "boundary_view", "loss_plot", "timeline"):
        assert roles[name] is QAccessible.Role.Canvas, name
    for name in ("run_bar", "data_panel", "network_panel", "training_panel"):
        assert roles[name] is QAccessible.Role.Grouping, name


def test_every_choice_is_labelled_by_the_words_beside_it(glassbox: Glassbox) -> None:
    """Qt says a combo box's value for its name; what it is for comes from its label."""
    labelled = {label.buddy() for label in glassbox.window.findChildren(QLabel) if label.buddy() is not None}
    boxes = [box for box in glassbox.window.findChildren(QComboBox) if box.isVisible()]
    assert len(boxes) > 4
    assert [box.objectName() for box in boxes if box not in labelled] == []


def test_the_formulas_of_the_settings_are_spoken(glassbox: Glassbox) -> None:
    label = glassbox.window.findChild(QLabel, "formulas")
    assert isinstance(label, QLabel)
    interface = QAccessible.queryAccessibleInterface(label)
    assert interface is not None
    name = interface.text(QAccessible.Text.Name)
    assert "W becomes W minus alpha times d W" in name
    assert not re.search(r"[:=Σ²−]", name.partition(":")[2])
    QApplication.processEvents()
