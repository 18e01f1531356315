"""A teacher makes a lesson by doing it, saves it, and a learner plays it: on the whole program, with real events."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from core.lessons.lesson import Choice
from core.lessons.lesson_file import read_lesson
from gui.base.linked_view import LinkedView
from gui.views.recording.view import RecordingView
from tests.tools.lesson_player import LessonPlayer
from tests.tools.panels import turn_wheel
from tests.tools.window import Glassbox

_BOX = QPoint(10, 8)


class Teacher(LessonPlayer):
    """Fills in the pane in which a lesson is made."""

    @property
    def view(self) -> RecordingView:
        view = self.window.findChild(RecordingView)
        assert isinstance(view, RecordingView)
        return view

    def field(self, name: str) -> QWidget:
        (found,) = self.view.findChildren(QWidget, f"recording_{name}")
        self._bring_into_sight(found)
        return found

    def write(self, name: str, text: str) -> None:
        field = self.field(name)
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        field.setFocus()
        field.selectAll()
        for place, line in enumerate(text.split("\n")):
            if place:
                QTest.keyClick(field, Qt.Key.Key_Return)
            QTest.keyClicks(field, line)

    def offered(self) -> dict[str, int]:
        rows = self.field("offers")
        assert isinstance(rows, QListWidget)
        return {rows.item(row).toolTip(): row for row in range(rows.count())}

    def choose_offer(self, goal: str) -> None:
        """Click the box beside what is true now."""
        rows, row = self.field("offers"), self.offered()[goal]
        assert isinstance(rows, QListWidget)
        rows.scrollToItem(rows.item(row))
        place = rows.visualItemRect(rows.item(row))
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place.topLeft() + _BOX)

    def goal(self) -> str:
        field = self.field("goal")
        assert isinstance(field, QLineEdit)
        return field.text()

    def problem(self) -> str:
        label = self.field("problem")
        assert isinstance(label, QLabel)
        return label.text() if label.isVisible() else ""

    def save(self, path: Path) -> None:
        self.click("recording_save")
        self.program.wait_until(lambda: any(one.isVisible() for one in self.window.findChildren(QFileDialog)))
        (dialog,) = [one for one in self.window.findChildren(QFileDialog) if one.isVisible()]
        edit = dialog.findChild(QLineEdit)
        assert edit is not None
        edit.setText(str(path))
        QTest.keyClick(edit, Qt.Key.Key_Return)
        self.program.wait_until(path.exists)
        self.window.activateWindow()
        self.program.wait_until(self.window.isActiveWindow)


@pytest.fixture
def teacher(glassbox: Glassbox) -> Teacher:
    glassbox.window.resize(1440, 900)
    teacher = Teacher(glassbox)
    teacher.choose("teach.new_lesson")
    return teacher


def test_a_teacher_makes_a_lesson_and_a_learner_plays_it(teacher, tmp_path):
    teacher.write("title", "A circle")
    teacher.write("text", "A network learns a **circle**.")
    teacher.write("do", "Press Run.")
    teacher.full_speed()
    teacher.press("run.toggle")
    teacher.program.wait_until(lambda: {"accuracy >= 95%", "accuracy >= 100%"} & set(teacher.offered()))
    teacher.press("run.toggle")
    teacher.program.wait_for(lambda snapshot: not snapshot.is_running)
    accuracy = next(goal for goal in teacher.offered() if goal.startswith("accuracy"))
    teacher.choose_offer(accuracy)
    teacher.choose_offer("units <= 4")
    assert teacher.goal() == f"{accuracy} and units <= 4"
    teacher.click("recording_next")
    teacher.write("text", "How many units are hidden?")
    kind = teacher.field("kind")
    kind.setFocus()
    QTest.keyClicks(kind, "Choose")
    teacher.write("answer", "2\n*4")
    teacher.save(tmp_path / "circle.toml")

    lesson = read_lesson(tmp_path / "circle.toml")
    assert (lesson.title, lesson.id, len(lesson.steps)) == ("A circle", "a-circle", 2)
    assert isinstance(lesson.steps[1].question, Choice)
    teacher.click("recording_close")
    teacher.open_file(tmp_path / "circle.toml")
    assert teacher.program.window.snapshot.iteration == 0
    teacher.full_speed()
    teacher.run_to_goal()
    teacher.next()
    assert teacher.answer(2)
    teacher.next()
    assert teacher.course.progress.is_at_end


def test_a_lesson_about_a_view_that_is_built_late_opens_its_dock(glassbox, tmp_path):
    glassbox.window.resize(1440, 900)
    teacher = Teacher(glassbox)
    teacher.press("view.folded")
    teacher.choose("teach.new_lesson")
    teacher.write("title", "Folding")
    teacher.write("text", "How does the layer move the points?")
    teacher.press("view.weights")
    teacher.choose_offer('opened("weights")')
    teacher.save(tmp_path / "folding.toml")
    assert read_lesson(tmp_path / "folding.toml").start.docks == ["folded"]
    teacher.click("recording_close")
    teacher.press("view.layout_lecture")
    assert not teacher.window.dock_area.open_docks
    teacher.open_file(tmp_path / "folding.toml")
    assert teacher.window.dock_area.open_docks == {"folded"}
    assert teacher.window.findChild(LinkedView, "folded_view").isVisible()
    teacher.press("view.weights")
    teacher.next()
    assert teacher.course.progress.is_at_end


def test_a_further_step_begins_in_sight_and_the_wheel_changes_no_question(teacher):
    teacher.window.resize(1024, 640)
    teacher.write("title", "Two steps")
    kind = teacher.field("kind")
    kind.setFocus()
    QTest.keyClicks(kind, "Sketch")
    turn_wheel(kind)
    assert kind.currentText() == "Sketch the boundary"
    teacher.write("hints", "A hint.")
    teacher.click("recording_next")
    (text,) = teacher.view.findChildren(QPlainTextEdit, "recording_text")
    assert text.hasFocus()
    assert not text.visibleRegion().isEmpty()


def test_what_is_missing_is_said_in_the_pane_and_nothing_is_lost(teacher):
    teacher.write("text", "Read this.")
    teacher.click("recording_save")
    assert "title" in teacher.problem()
    teacher.write("title", "Reading")
    assert teacher.problem() == ""
    teacher.write("goal", "acuracy > 1")
    assert "accuracy" in teacher.field("goal_words").text()
    teacher.click("recording_save")
    assert "steps[0].goal" in teacher.problem()
    teacher.click("recording_close")
    teacher.choose("teach.new_lesson")
    assert teacher.goal() == "acuracy > 1"


def test_a_lesson_is_tried_and_its_steps_can_be_changed_afterwards(teacher):
    teacher.write("title", "Steps")
    teacher.write("text", "First.")
    teacher.click("recording_next")
    teacher.write("text", "Second.")
    teacher.click("recording_try")
    teacher.wait_for_start()
    assert teacher.text("lesson_text") or teacher.course.lesson.title == "Steps"
    teacher.choose("teach.new_lesson")
    tabs = teacher.field("steps")
    assert isinstance(tabs, QTabBar)
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(0).center())
    assert teacher.field("text").toPlainText() == "First."
    teacher.click("recording_remove")
    assert tabs.count() == 1
    assert teacher.field("text").toPlainText() == "Second."


def test_after_a_trial_what_the_teacher_did_is_on_the_screen_again(teacher, tmp_path):
    teacher.write("title", "Rates")
    teacher.write("text", "Learn faster.")
    teacher.set_number("learning_rate", "2")
    usual = teacher.program.settle().experiment.with_spec(learning_rate=0.5)
    teacher.click("recording_try")
    teacher.wait_for_start()
    assert teacher.program.settle().experiment.spec.learning_rate != 2.0
    teacher.choose("teach.new_lesson")
    assert teacher.program.settle().experiment == usual.with_spec(learning_rate=2.0)
    teacher.save(tmp_path / "rates.toml")
    assert read_lesson(tmp_path / "rates.toml").steps[0].may_change == ["learning_rate"]


def test_a_lesson_is_tried_again_where_its_folder_was_cleared_away_meanwhile(teacher, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    teacher.write("title", "Reading")
    teacher.write("text", "Read this.")
    teacher.click("recording_try")
    teacher.wait_for_start()
    (folder,) = tmp_path.glob("glassbox-lesson-*")
    shutil.rmtree(folder)
    teacher.choose("teach.new_lesson")
    teacher.click("recording_try")
    teacher.wait_for_start()
    assert teacher.course.lesson.title == "Reading"


def test_a_condition_that_is_chosen_beside_an_or_holds_for_all_of_it(teacher):
    teacher.write("goal", "iteration >= 9 or loss < 0.1")
    teacher.choose_offer("units <= 4")
    assert teacher.goal() == "(iteration >= 9 or loss < 0.1) and units <= 4"
    teacher.choose_offer("units <= 4")
    assert teacher.goal() == "(iteration >= 9 or loss < 0.1)"


def test_tab_goes_through_the_fields_from_top_to_bottom(teacher):
    teacher.field("text").setFocus()
    names = []
    for _ in range(6):
        names.append(QApplication.focusWidget().objectName().removeprefix("recording_"))
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert names == ["text", "do", "offers", "goal", "kind", "hints"]
