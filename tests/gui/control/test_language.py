"""The language is switched while the program runs, and nothing of the work is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from gui.app import begin_session
from gui.base import language as base_language
from gui.base.language import counted_text, language, localised, use_language
from gui.control.language import chosen_language
from gui.control.late_lessons import LateLessons
from gui.shell.main_window import MainWindow
from tests.tools.window import Glassbox, around


def switched(glassbox: Glassbox, code: str) -> None:
    """Choose a language in the menu; the program goes on in another window."""
    before = glassbox.window
    glassbox.trigger(f"view.language_{code}")

    def windows() -> list[MainWindow]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]

    glassbox.wait_until(lambda: not isValid(before) and windows())
    after = around(windows()[0], glassbox.qtbot)
    glassbox.window, glassbox.document, glassbox.presenter = after.window, after.document, after.presenter
    assert glassbox.thread is after.thread


def test_the_run_and_its_past_go_on_in_another_language(glassbox: Glassbox) -> None:
    glassbox.change(learning_rate=0.1)
    before = glassbox.train(5)
    steps = glassbox.document.undo_stack.count()
    switched(glassbox, "de")
    assert language() == "de"
    after = glassbox.wait_for(lambda snapshot: snapshot.iteration == 5)
    assert after.train_loss == before.train_loss
    assert glassbox.document.undo_stack.count() == steps
    assert glassbox.window.actions_by_id["edit.undo"].isEnabled()
    glassbox.train(2)
    glassbox.trigger("run.step_back")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 6)
    while glassbox.document.undo_stack.canUndo():
        glassbox.trigger("edit.undo")
    glassbox.wait_for(lambda snapshot: snapshot.experiment.spec.learning_rate != 0.1)


def test_arabic_mirrors_the_window_and_english_turns_it_back(glassbox: Glassbox) -> None:
    for code, direction in (("ar", Qt.LayoutDirection.RightToLeft), ("en", Qt.LayoutDirection.LeftToRight)):
        switched(glassbox, code)
        glassbox.settle()
        assert glassbox.window.layoutDirection() == direction
        assert glassbox.window.data_panel.layoutDirection() == direction


def test_a_run_that_goes_on_is_paused_and_can_go_on(glassbox: Glassbox) -> None:
    glassbox.trigger("run.toggle")
    glassbox.wait_for(lambda snapshot: snapshot.iteration > 3)
    switched(glassbox, "de")
    paused = glassbox.wait_for(lambda snapshot: not snapshot.is_running and snapshot.iteration > 3)
    glassbox.wait_until(lambda: not glassbox.window.actions_by_id["run.toggle"].isChecked())
    glassbox.trigger("run.toggle")
    glassbox.wait_for(lambda snapshot: snapshot.iteration > paused.iteration + 3)
    glassbox.trigger("run.toggle")
    glassbox.wait_for(lambda snapshot: not snapshot.is_running)


def test_the_file_of_the_work_stays_its_file(glassbox: Glassbox, tmp_path: Path) -> None:
    from gui.control.files.experiment_file import FileController

    path = tmp_path / "mine.glassbox"
    files = glassbox.window.findChild(FileController)
    assert files is not None
    glassbox.train(1)
    files._save_to(str(path), lambda: None)
    glassbox.wait_until(lambda: path.exists() and not glassbox.window.isWindowModified())
    switched(glassbox, "de")
    glassbox.settle()
    files = glassbox.window.findChild(FileController)
    assert files is not None
    assert files.path == str(path)
    assert "mine" in glassbox.window.windowTitle()
    glassbox.wait_until(lambda: not files.is_modified)
    glassbox.train(1)
    glassbox.wait_until(lambda: files.is_modified)


def test_a_lesson_goes_on_where_it_was(glassbox: Glassbox) -> None:
    begin_session(glassbox.window)
    late = glassbox.window.findChild(LateLessons)
    assert late is not None
    late.lessons.open_shipped("sigmoid")
    glassbox.settle()
    late.lessons.go_on()
    glassbox.settle()
    experiment = glassbox.experiment
    switched(glassbox, "de")
    glassbox.settle()
    late = glassbox.window.findChild(LateLessons)
    assert late is not None
    assert late.lessons.course is not None
    assert late.lessons.course.number == 1
    assert late.lessons.pane.isVisible()
    assert glassbox.experiment == experiment
    late.lessons.leave()


def test_the_choice_is_remembered_and_the_system_asks_first(
    glassbox: Glassbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.control.language.system_language", lambda: "ar")
    assert chosen_language(QSettings()) == "ar"
    switched(glassbox, "de")
    glassbox.settle()
    assert chosen_language(QSettings()) == "de"
    QSettings().setValue("view/language", "tlh")
    assert chosen_language(QSettings()) == "ar"


def test_numbers_and_counted_words_follow_the_language(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    use_language("en")
    assert localised("0.25") == "0.25"
    assert [counted_text("{n} row", "{n} rows", n) for n in (0, 1, 2)] == ["0 rows", "1 row", "2 rows"]
    monkeypatch.setattr(base_language, "_decimal_point", lambda code: ",")
    use_language("de")
    assert localised("0.25") == "0,25"
