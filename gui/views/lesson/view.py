"""The lesson pane at the left of the window: the list of lessons, a step of one, or what was passed at its end.

It shows a course and says what the learner wants; where the course goes `gui.control.lessons` decides. It is laid out
when the course changes, never for a picture of the run.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from core.lessons.course import Course
from gui.base.accessibility import announce
from gui.base.icons import icon
from gui.base.theme import Theme
from gui.base.widgets import describe, quiet_label
from gui.views.lesson.end_page import EndPage
from gui.views.lesson.list_page import LessonEntry, LessonList
from gui.views.lesson.step_page import Announced, StepPage


class LessonView(QWidget):
    """The pane.

    Emits
    -----
    next_requested, back_requested, hint_requested, return_requested, again_requested, list_requested,
    hand_in_requested, leave_requested
        In the GUI thread: a button was pressed.
    answered(text), prediction_wanted
        As in `QuestionBox`.
    lesson_chosen(id)
        One of the list, or the next one after the end.
    """

    next_requested = Signal()
    back_requested = Signal()
    hint_requested = Signal()
    return_requested = Signal()
    again_requested = Signal()
    list_requested = Signal()
    hand_in_requested = Signal()
    leave_requested = Signal()
    answered = Signal(str)
    prediction_wanted = Signal()
    lesson_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("lesson_view")
        self.setAccessibleName(self.tr("Lesson"))
        self._place = quiet_label("lesson_place", self)
        self._place.setWordWrap(True)
        theme.dress(self._place, 0.92)
        self._list_button = self._tool("lesson_show_list", "☰", self.tr("Show all lessons."), self.tr("Lessons"))
        self._again = self._tool(
            "lesson_again",
            "",
            self.tr("Begin this lesson again at its first step. Undo brings back what is there now."),
            self.tr("Begin Again"),
        )
        self._leave = self._tool(
            "lesson_leave",
            "✕",
            self.tr("Leave the lesson. The experiment stays; the lesson goes on where you left it when you come back."),
            self.tr("Leave"),
        )
        self._list = LessonList(theme, self)
        self.step_page = StepPage(theme, self)
        self._end = EndPage(theme, self)
        self._pages = QStackedWidget(self)
        for page in (self._list, self.step_page, self._end):
            self._pages.addWidget(page)
        self._connect()
        self._lay_out()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_lessons(self, entries: Sequence[LessonEntry], current: str = "") -> None:
        """Show the list."""
        self._place.setText("")
        self._again.hide()
        self._list_button.hide()
        self._list.show_lessons(entries, current)
        self._pages.setCurrentWidget(self._list)

    def show_course(self, course: Course, place: str, keys: str) -> None:
        """Show the step that is being done; ``place`` says which lesson it is, ``keys`` which keys go on."""
        self._show_head(place)
        self.step_page.show_course(course, keys)
        self._pages.setCurrentWidget(self.step_page)

    def show_end(self, course: Course, place: str, following: LessonEntry | None) -> None:
        """Show what was passed, and the lesson that follows."""
        self._show_head(place)
        self._end.show_end(course, following)
        self._pages.setCurrentWidget(self._end)

    def show_differences(self, labels: Sequence[str]) -> None:
        """In what the window has left the lesson."""
        self.step_page.show_differences(labels)

    def show_reply(self, sentence: str) -> None:
        """Say something about the answer."""
        self.step_page.question.show_reply(sentence)

    def take_keyboard(self) -> None:
        """The keyboard is in the pane from now on: on its list, or where the step is read."""
        for page in (self._list, self.step_page, self._end):
            if page is self._pages.currentWidget():
                page.take_keyboard()

    def announce(self, part: Announced) -> None:
        """Let a screen reader say at once what is new: the step, the last hint, the reply, or that the goal is
        reached."""
        said = self.step_page.words_of(part)
        if said:
            announce(self.step_page, said)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(310), 400)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(230, super().minimumSizeHint().width()), 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.colour("surface"))

    def _show_head(self, place: str) -> None:
        self._place.setText(place)
        self._again.show()
        self._list_button.show()

    def _connect(self) -> None:
        step = self.step_page
        for source, target in (
            (self._list.lesson_chosen, self.lesson_chosen),
            (self._end.lesson_chosen, self.lesson_chosen),
            (self._end.back_requested, self.back_requested),
            (self._end.list_requested, self.list_requested),
            (self._end.hand_in_requested, self.hand_in_requested),
            (self._end.leave_requested, self.leave_requested),
            (step.next_requested, self.next_requested),
            (step.back_requested, self.back_requested),
            (step.hint_requested, self.hint_requested),
            (step.return_requested, self.return_requested),
            (step.question.answered, self.answered),
            (step.question.prediction_wanted, self.prediction_wanted),
            (self._list_button.clicked, self.list_requested),
            (self._again.clicked, self.again_requested),
            (self._leave.clicked, self.leave_requested),
        ):
            source.connect(target)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 10, 0)
        head.setSpacing(0)
        head.addWidget(self._place, 1)
        for button in (self._list_button, self._again, self._leave):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)

    def _tool(self, name: str, sign: str, help_text: str, title: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(sign)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        describe(button, help_text, title)
        return button

    def _on_theme_changed(self) -> None:
        self._again.setIcon(icon("reset", self._theme))
        self._pages.setStyleSheet("QListWidget { background: transparent; }")
        colours = self._theme.colours
        self.setStyleSheet(
            f"QToolButton {{ background: transparent; border: 1px solid transparent; padding: 3px 6px; }}"
            f" QToolButton:hover {{ border-color: {colours.line}; }}"
            f" QToolButton:focus {{ border: 1px solid {colours.accent}; padding: 3px 6px; }}"
        )
        self.update()
