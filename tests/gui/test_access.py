"""Every control of the window and its dialogs has a name for screen readers and a text that explains it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.views.checks.view import ChecksView
from tests.tools.lesson_player import LessonPlayer
from tests.tools.window import Glassbox

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")

_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTabBar,
)
_PARTS_OF_CONTROLS = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)
"""What Qt puts into these, such as the field of a spin box, speaks through them."""

_READ_OUTS = {"loss_plot", "weights_plots", "weights_histograms"}
"""They show numbers where the pointer is: a tooltip would cover them. Their description explains them."""


def _controls(root: QWidget) -> Iterator[QWidget]:
    """What can be seen and clicked or reached with Tab."""
    for widget in root.findChildren(QWidget):
        parent = widget.parentWidget()
        is_part = isinstance(parent, _PARTS_OF_CONTROLS) or (
            isinstance(parent, QAbstractScrollArea) and widget is parent.viewport()
        )
        is_passive = isinstance(widget, QMenu | QScrollBar) or not widget.isVisible()
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if not is_part and not is_passive and (isinstance(widget, _CONTROLS) or takes_tab):
            yield widget


def _complaints(root: QWidget) -> list[str]:
    found: list[str] = []
    for widget in _controls(root):
        name = f"{type(widget).__name__} {widget.objectName()!r} in {widget.parentWidget().objectName()!r}"
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (widget.accessibleName() or text.strip("+−-… ")):
            found.append(f"{name} has no accessible name")
        is_read_out = widget.objectName() in _READ_OUTS and widget.accessibleDescription()
        in_buttons = isinstance(widget.parentWidget(), QDialogButtonBox) and isinstance(
            root, QMessageBox | QInputDialog
        )
        if not (widget.toolTip() or is_read_out or in_buttons):
            found.append(f"{name} has no tooltip")
    return found


def test_every_control_of_the_window_has_a_name_and_a_tooltip(glassbox: Glassbox, qtbot: QtBot) -> None:
    window = glassbox.window
    assert not _complaints(window)
    for name, dock in window.dock_area.docks.items():
        glassbox.trigger(f"view.{name}")
        qtbot.waitUntil(dock.isVisible)
        assert not _complaints(window), name
        _check_markup(window)
    glassbox.trigger("run.activations")
    glassbox.wait_for(lambda snapshot: len(snapshot.forks) == 3)
    for page in ("planes_page", "table_page"):
        glassbox.press(page)
        assert not _complaints(window), page
    sections = [
        one for one in glassbox.view(ChecksView).findChildren(QAbstractButton) if "_section" in one.objectName()
    ]
    assert len(sections) == 3
    for button in sections:
        button.click()
        assert not _complaints(glassbox.view(ChecksView)), button.text()


def test_every_control_of_the_lesson_pane_has_a_name_and_a_tooltip(glassbox: Glassbox) -> None:
    player = LessonPlayer(glassbox)
    glassbox.trigger("help.lessons")
    assert not _complaints(player.pane)
    for lesson in ("one-neuron", "xor"):
        player.lessons.open_shipped(lesson)
        player.wait_for_start()
        assert not _complaints(player.pane), lesson
        assert player.course.step.do.split()[0] in player.pane.step_page.accessibleDescription()
    while not player.course.progress.is_at_end:
        player.skip()
    assert not _complaints(player.pane)


def test_no_letter_of_a_pane_opens_a_menu(glassbox: Glassbox) -> None:
    """Alt and a letter that both a menu and a button have does neither."""
    menus = {_letter(action.text()) for action in glassbox.window.menuBar().actions()}
    player = LessonPlayer(glassbox)
    player.open("learning-rate")
    player.skip()
    player.skip()  # a prediction
    taken = {
        widget.text()
        for kind in (QAbstractButton, QLabel)
        for widget in glassbox.window.findChildren(kind)
        if _letter(widget.text()) in menus
    }
    assert len(menus) == 6
    assert not taken


def _letter(text: str) -> str:
    """What Alt is pressed with; a space where there is none."""
    return QKeySequence.mnemonic(text).toString().removeprefix("Alt+") or " "


def test_every_control_of_a_dialog_has_a_name_and_a_tooltip(glassbox: Glassbox, qtbot: QtBot) -> None:
    for action, name in (
        ("file.picture", "picture_dialog"),
        ("file.animation", "animation_dialog"),
        ("run.mark", "mark_dialog"),
        ("help.shortcuts", "shortcuts_dialog"),
        ("help.about", "about_dialog"),
        ("help.welcome", "welcome_dialog"),
        ("help.glossary", "glossary_dialog"),
    ):
        glassbox.trigger(action)
        qtbot.waitUntil(lambda name=name: _shown(glassbox, name) is not None)
        dialog = _shown(glassbox, name)
        assert dialog is not None
        assert not _complaints(dialog), name
        assert dialog.windowTitle()
        dialog.close()


NAMES = {
    "main_window": {
        "layout_buttons": "Layout",
        "layout_lecture_button": "Layout Lecture",
        "layout_inside_button": "Layout Inside an Iteration",
        "layout_all_button": "Layout All",
        "sidebar_button": "Data",
        "equations_button": "Equations",
        "microscope_button": "Microscope",
        "checks_button": "Checks",
        "replay_stop": "Stop",
        "replay_bar": "Progress",
    },
    "shortcuts_dialog": {
        "shortcuts_search": "Search keys and mouse actions",
        "shortcuts_sections": "Sections",
        "shortcuts_page": "Keys and mouse actions",
        "help_close": "Close",
    },
    "glossary_dialog": {
        "glossary_search": "Search the glossary",
        "glossary_list": "Words and marks",
        "glossary_page": "Meaning",
        "help_close": "Close",
    },
    "welcome_dialog": {
        "welcome_watch": "Watch it learn",
        "welcome_draw": "Draw your own points",
        "welcome_xor": "XOR needs a hidden layer",
        "welcome_close": "Close",
    },
}
"""What a screen reader calls the controls of the window's frame and of its pages."""


def test_a_screen_reader_calls_the_controls_by_these_names(glassbox: Glassbox) -> None:
    for action in ("help.shortcuts", "help.glossary", "help.welcome"):
        glassbox.trigger(action)
    for root_name, names in NAMES.items():
        root = glassbox.window if root_name == "main_window" else _shown(glassbox, root_name)
        assert root is not None
        found = {name: root.findChild(QWidget, name) for name in names}
        assert {name: _spoken(widget) for name, widget in found.items()} == names
    for dialog in ("shortcuts_dialog", "glossary_dialog", "welcome_dialog"):
        shown = _shown(glassbox, dialog)
        assert shown is not None
        shown.close()


def _spoken(widget: QWidget | None) -> str:
    """What Qt hands to a screen reader: the name, or else what stands on a button."""
    assert widget is not None
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def _check_markup(root: QWidget) -> None:
    """No tooltip shows its tags."""
    found = []
    for widget in root.findChildren(QWidget):
        document = QTextDocument()
        if widget.toolTip().startswith("<"):
            document.setHtml(widget.toolTip())
        else:
            document.setPlainText(widget.toolTip())
        if re.search(r"</?(b|br|p|i|li|ul|small)>|&[a-z]+;", document.toPlainText()):
            found.append(f"{widget.objectName()}: {document.toPlainText()}")
    assert not found, "\n".join(found)


def _shown(glassbox: Glassbox, name: str) -> QDialog | None:
    return next((one for one in glassbox.window.findChildren(QDialog, name) if one.isVisible()), None)
