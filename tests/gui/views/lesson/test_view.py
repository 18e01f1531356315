"""The lesson pane alone: what it shows of a course, and what a click or a key says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.lessons.course import Course
from core.lessons.lesson import Choice, Lesson, Number, Start, Step
from gui.base.theme import LIGHT, Theme
from gui.views.lesson.list_page import LessonEntry
from gui.views.lesson.view import LessonView
from tests.tools.painted_texts import problems
from tests.tools.panels import Recorder, show
from tests.tools.snapshots import sample_snapshot

CHOICE = Choice(
    text="Which one?",
    why="It is $2 > 1$.",
    choices=["A long answer, which needs more than a single line in the pane", r"With a formula: $\sigma(z)$"],
    answer=2,
)
LESSON = Lesson(
    format="glassbox-lesson",
    version=1,
    id="sample",
    title="A lesson with a title that is too long for one line",
    slide="Neural Network Representation",
    start=Start(),
    steps=[
        Step(text=r"It is $a = \sigma(z)$.", do="Do it.", goal="iteration >= 10", hints=["One.", "Two: $z$."]),
        Step(text="A choice.", question=CHOICE),
        Step(text="A number.", question=Number(text="How much?", answer=0.25)),
        Step(text="Only to be read."),
    ],
)
KEYS = "Ctrl+Return"


class Shown:
    """The pane with a course, and all it said."""

    def __init__(self, view: LessonView, step: int = 1) -> None:
        self.view = view
        self.course = Course(LESSON)
        self.course.go_to(step - 1)
        names = ("next_requested", "back_requested", "hint_requested", "answered", "lesson_chosen", "leave_requested")
        self.said = Recorder(view, *names)
        self.render()

    def render(self) -> None:
        self.view.show_course(self.course, "Lesson", KEYS)
        settle()

    def part(self, name: str) -> QWidget:
        part = self.view.findChild(QWidget, name)
        assert isinstance(part, QWidget), name
        return part

    def text(self, name: str) -> str:
        part = self.part(name)
        assert isinstance(part, QLabel | QAbstractButton)
        return part.text() if part.isVisible() else ""

    def click(self, name: str) -> None:
        QTest.mouseClick(self.part(name), Qt.MouseButton.LeftButton)


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(LIGHT)
    made.apply()
    yield made
    made.set_zoom(1.0)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> LessonView:
    made = LessonView(theme)
    made.resize(270, 560)
    show(qtbot, made)
    return made


def test_a_step_shows_its_texts_its_goal_and_its_place(view: LessonView) -> None:
    shown = Shown(view)
    assert shown.text("lesson_text") == "It is a = σ(z)."
    assert shown.text("lesson_do") == "Do it."
    assert shown.text("lesson_goal") == "Goal: iteration at least 10"
    assert shown.text("lesson_goal_sign") == "○"
    assert shown.text("lesson_step") == "Step 1 of 4"
    assert shown.text("lesson_slide") == "Slide: Neural Network Representation"
    assert shown.text("lesson_next") == "S&kip"
    shown.course.begin_step(sample_snapshot())
    reached = sample_snapshot(iteration=10)
    assert shown.course.observe(reached)
    shown.render()
    assert shown.text("lesson_goal_sign") == "✓"
    assert shown.text("lesson_goal") == "Reached: iteration at least 10"
    assert shown.text("lesson_next") == "&Next"


def test_hints_come_one_after_the_other_and_go_with_the_step(view: LessonView) -> None:
    shown = Shown(view)
    for number, text in ((1, "Hint 1. One."), (2, "Hint 2. Two: z.")):
        shown.click("lesson_hint")
        shown.course.take_hint()
        shown.render()
        assert shown.text(f"lesson_hint_{number}") == text
    assert shown.said.names == ["hint_requested"] * 2
    assert not shown.part("lesson_hint").isEnabled()
    shown.course.go_to(1)
    shown.render()
    assert shown.text("lesson_hint_1") == shown.text("lesson_hint_2") == shown.text("lesson_hint") == ""


def test_what_is_new_is_said_to_a_screen_reader(view: LessonView, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "gui.base.accessibility.QAccessible.updateAccessibility", lambda event: said.append(event.message())
    )
    shown = Shown(view)
    view.announce("step")
    view.announce("hint")
    shown.course.take_hint()
    shown.render()
    view.announce("hint")
    shown.course.begin_step(sample_snapshot())
    assert shown.course.observe(sample_snapshot(iteration=10))
    shown.render()
    view.announce("goal")
    step = "Step 1 of 4 It is a = σ(z). Do it. iteration at least 10"
    assert said == [step, "Hint 1. One.", "Reached: iteration at least 10"]


def test_a_click_on_the_text_of_an_answer_chooses_it(view: LessonView) -> None:
    shown = Shown(view, step=2)
    assert not shown.part("lesson_answer").isEnabled()
    shown.click("lesson_choice_text_1")
    shown.click("lesson_answer")
    shown.click("lesson_choice_text_2")
    shown.click("lesson_answer")
    assert shown.said.edits == ["1", "2"]
    assert shown.part("lesson_choice_2").accessibleName() == "With a formula: σ(z)"


def test_the_keyboard_goes_through_the_answers(view: LessonView) -> None:
    shown = Shown(view, step=2)
    first = shown.part("lesson_choice_1")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    QTest.keyClick(first, Qt.Key.Key_Down)
    chosen = view.focusWidget()
    assert chosen is shown.part("lesson_choice_2")
    QTest.keyClick(chosen, Qt.Key.Key_Tab)
    assert view.focusWidget() is shown.part("lesson_answer")
    QTest.keyClick(shown.part("lesson_answer"), Qt.Key.Key_Space)
    assert shown.said.edits == ["2"]


def test_the_reply_says_right_or_wrong_and_why(view: LessonView) -> None:
    shown = Shown(view, step=2)
    snapshot = sample_snapshot()
    shown.course.answer("1", snapshot)
    shown.render()
    assert shown.text("lesson_reply").startswith("✗ Not right.")
    shown.course.answer("2", snapshot)
    shown.render()
    assert shown.text("lesson_reply") == "✓ It is 2 > 1."
    assert shown.text("lesson_next") == "&Next"


def test_a_number_is_typed_and_stays_while_it_is_judged(view: LessonView) -> None:
    shown = Shown(view, step=3)
    field = shown.part("lesson_number")
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "0,5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert shown.said.edits == ["0,5"]
    shown.course.answer("0,5", sample_snapshot())
    shown.render()
    assert field.text() == "0,5"
    assert shown.text("lesson_reply").startswith("✗")


def test_another_step_begins_at_its_top_and_another_look_at_the_same_one_stays(view: LessonView) -> None:
    view.resize(270, 300)
    shown = Shown(view, step=2)
    bar = view.step_page.findChild(QWidget, "lesson_scroll").verticalScrollBar()  # type: ignore[union-attr]
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    shown.render()
    assert bar.value() == bar.maximum()
    shown.course.go_to(0)
    shown.render()
    assert bar.value() == 0


def test_nothing_is_painted_for_another_look_at_the_same_step(view: LessonView) -> None:
    shown = Shown(view)
    before = view.grab().toImage()
    shown.render()
    assert view.grab().toImage() == before


def test_the_list_opens_a_lesson_with_a_click_or_enter(view: LessonView) -> None:
    shown = Shown(view)
    entries = [LessonEntry(name, name.title(), "What it shows.", place, 0, 4) for place, name in enumerate("abc", 1)]
    view.show_lessons(entries, current="b")
    settle()
    rows = shown.part("lesson_list")
    view.take_keyboard()
    QTest.keyClick(rows, Qt.Key.Key_Return)
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    item = rows.item(0)  # type: ignore[attr-defined]
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(item).center())  # type: ignore[attr-defined]
    assert shown.said.edits == ["b", "c", "a"]
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Lesson 1: A. What it shows. (new)"


def fit(view: LessonView) -> None:
    """As narrow as the window can make it."""
    view.resize(max(view.minimumSizeHint().width(), 230), 560)
    settle()


@pytest.mark.parametrize("zoom", [0.75, 1.0, 2.5])
def test_no_text_of_the_pane_is_cut(view: LessonView, theme: Theme, zoom: float) -> None:
    theme.set_zoom(zoom)
    for step in range(1, 5):
        shown = Shown(view, step)
        while shown.course.take_hint():
            pass
        view.show_differences(("Learning rate", "Points"))
        shown.render()
        fit(view)
        assert not problems(view), step
    view.show_lessons([LessonEntry("a", LESSON.title, "A summary of some length, to wrap.", 20, 3, 4, True)])
    settle()
    assert not problems(view)
    view.show_end(Course(LESSON), "Lesson", LessonEntry("b", "The next one", "", 2, 0, 4))
    settle()
    assert not problems(view)
