"""In a language made of brackets and other letters nothing is left in plain English, wherever one looks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from core.demonstrations.catalogue import DEMONSTRATIONS
from core.lessons.library import shipped_lessons
from gui.base.actions import demonstration_action
from gui.panels.demonstration_card import DemonstrationCard
from tests.tools.lesson_player import LessonPlayer
from tests.tools.pseudo_language import pseudo_language, texts_of, untranslated
from tests.tools.window import Glassbox, opened_glassbox

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")

DOCKS = ("microscope", "checks", "exercise", "confusion", "compare", "luck", "surface", "folded", "weights")
DIALOGS = ("help.shortcuts", "help.about", "help.glossary", "file.picture", "file.animation", "run.compare", "run.mark")

ALLOWED = re.compile(
    r"[msv] := [^⟦<]*|sin\(1\.5·x\)|\d+\.\d+\.\d+"  # formulas with numbers, and the version of the program
    r"|\b(Ctrl|Shift|Alt|Meta|Backspace|Return|Enter|Esc|Space|Del|Ins|Home|End|PgUp|PgDown|F\d+)\b"  # keys
    r"|\b(d[ZWAzwbaJθ]²?|dz_2|n_in|n_out|ln|log|max|min|tanh|exp|sin|cos|abs|floor|if|else|leak)\b"  # formulas
    r"|\b(initialize|forward|backward|ReLU|relu|GELU|ELU|XOR|RMSE|PCA|Adam|RMSProp|Nesterov|Xavier|He|NaN)\b"  # names
    r"|\b(pw-play|paplay|aplay|ms|ns|MB|px|English|Deutsch|Glassbox|PNG|SVG|PDF|NumPy|UTF)\b"
)
"""What is the same in every language; formulas in a line of text have the decimal point of code."""

QTS_OWN = ("qt_dockwidget_", "ScrollLeftButton", "ScrollRightButton", "QDialogButtonBox in QInputDialog")
"""Their texts come from Qt's translation of itself."""

CODE = ("CodeEditor code_editor", "loop_listing", "matrix_listing", "recording_offers, item", "import_source")
"""Python, the lines of an algorithm, goals as a lesson file has them, and the name of a file."""


def look_at(*roots: QWidget) -> list[str]:
    """What is left in English there."""
    for _ in range(4):
        QApplication.processEvents()
    found = [text for root in roots for text in untranslated(texts_of(root), ALLOWED)]
    return [text for text in found if not any(name in text for name in (*QTS_OWN, *CODE))]


def dialogs(glassbox: Glassbox) -> list[QDialog]:
    return [one for one in glassbox.window.findChildren(QDialog) if one.isVisible()]


def opened(is_mirrored: bool, qtbot: QtBot) -> Iterator[Glassbox]:
    with pseudo_language(is_mirrored=is_mirrored), opened_glassbox(qtbot) as glassbox:
        glassbox.window.resize(1440, 900)
        yield glassbox


@pytest.fixture
def strange(qtbot: QtBot, isolated_settings: None) -> Iterator[Glassbox]:
    """The program in the pseudo language."""
    yield from opened(False, qtbot)


def test_nothing_of_the_window_and_its_docks_is_left_in_english(strange: Glassbox) -> None:
    strange.trigger("view.layout_all")
    strange.train(3)
    for name in DOCKS:
        strange.trigger(f"view.{name}")
    found = look_at(strange.window)
    assert not found, "\n".join(found)


@pytest.mark.nightly
@pytest.mark.parametrize("action", DIALOGS)
def test_nothing_of_a_dialog_is_left_in_english(strange: Glassbox, action: str) -> None:
    strange.train(2)
    strange.trigger(action)
    found = look_at(*dialogs(strange))
    for dialog in dialogs(strange):
        dialog.close()
    assert not found, "\n".join(found)


@pytest.mark.nightly
def test_nothing_of_a_demonstration_is_left_in_english(strange: Glassbox) -> None:
    found = []
    for name in DEMONSTRATIONS:
        strange.trigger(demonstration_action(name))
        strange.settle()
        found += look_at(strange.view(DemonstrationCard))
    assert not found, "\n".join(found)


@pytest.mark.nightly
@pytest.mark.parametrize("lesson", [lesson.id for lesson in shipped_lessons()])
def test_nothing_of_a_lesson_is_left_in_english(strange: Glassbox, lesson: str) -> None:
    player = LessonPlayer(strange)
    player.open(lesson)
    found = look_at(player.pane)
    for _ in range(len(player.course.lesson.steps) - 1):
        player.skip()
        found += look_at(player.pane)
    assert not found, "\n".join(found)


@pytest.mark.nightly
def test_nothing_of_the_introductions_and_the_recorder_is_left_in_english(strange: Glassbox) -> None:
    found = []
    for action in ("help.welcome", "help.lessons", "teach.new_lesson", "run.ask_first", "run.step"):
        strange.trigger(action)
        found += look_at(strange.window, *dialogs(strange))
    for dialog in dialogs(strange):
        dialog.close()
    assert not found, "\n".join(dict.fromkeys(found))


@pytest.mark.nightly
def test_nothing_of_what_comes_of_work_is_left_in_english(strange: Glassbox, tmp_path: Path) -> None:
    """Signs with their card, a comparison, luck, findings of a check, a table to import."""
    found = []
    strange.document.change("", strange.experiment.with_spec(activation="relu", learning_rate=30.0))
    strange.train(12)
    found += look_at(strange.window)
    strange.trigger("run.reset")
    strange.settle()
    strange.trigger("view.compare")
    strange.window.boundary_view.setFocus()
    found += look_at(strange.window)
    path = tmp_path / "1.2"
    path.write_text("a;b;c\n1,5;2;u\n2;3;v\n;4;u\nx;5;v\n" * 3, encoding="utf-8")
    strange.window.file_dropped.emit(str(path))
    strange.wait_until(lambda: dialogs(strange))
    found += look_at(*dialogs(strange))
    for dialog in dialogs(strange):
        dialog.close()
    assert not found, "\n".join(dict.fromkeys(found))
