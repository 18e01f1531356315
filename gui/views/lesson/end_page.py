"""The end of a lesson: what was passed, and which lesson follows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.lessons.course import Course
from gui.base.flow import FlowLayout
from gui.base.language import counted_text, listed
from gui.base.scroll import ReadingArea
from gui.base.theme import Theme
from gui.base.widgets import describe, push_button
from gui.views.lesson.list_page import LessonEntry
from gui.views.lesson.marks import ProgressMarks

_MARGIN = 16


class EndPage(QWidget):
    """Says what was done, step by step.

    Emits
    -----
    lesson_chosen(id), list_requested, back_requested, hand_in_requested, leave_requested
        In the GUI thread: the next lesson, the list, the last step again, a file for the teacher, or none is wanted.
    """

    lesson_chosen = Signal(str)
    list_requested = Signal()
    back_requested = Signal()
    hand_in_requested = Signal()
    leave_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._following = ""
        self._title = self._label("lesson_end_title", theme, 1.3, bold=True)
        self._marks = ProgressMarks(theme, self)
        self._text = self._label("lesson_end_text", theme, 1.06)
        self._next_title = self._label("lesson_end_next", theme, 1.0)
        self._next = push_button("lesson_end_go_on", self.tr("&Next Lesson"), self)
        self._next.clicked.connect(lambda: self.lesson_chosen.emit(self._following))
        foot = FlowLayout()
        for name, text, help_text, wanted in (
            ("lesson_end_back", self.tr("&Back"), self.tr("Read the last step again."), self.back_requested),
            (
                "lesson_end_hand_in",
                self.tr("Hand &In…"),
                self.tr("Save what you did as one file for your teacher."),
                self.hand_in_requested,
            ),
            ("lesson_end_list", self.tr("&All Lessons"), self.tr("Show all lessons."), self.list_requested),
            (
                "lesson_end_leave",
                self.tr("&Leave"),
                self.tr("Close the pane. The experiment stays."),
                self.leave_requested,
            ),
        ):
            button = push_button(name, text, self)
            describe(button, help_text)
            button.clicked.connect(wanted)
            foot.addWidget(button)
        content = QWidget(self)
        content.setObjectName("lesson_end_content")
        texts = QVBoxLayout(content)
        texts.setContentsMargins(_MARGIN, 4, _MARGIN, 10)
        texts.setSpacing(12)
        for part in (self._title, self._marks, self._text, self._next_title):
            texts.addWidget(part)
        texts.addWidget(self._next, 0, Qt.AlignmentFlag.AlignLeft)
        texts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        area = ReadingArea("lesson_end_scroll", content, self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(area, 1)
        ways = QWidget(self)
        ways.setLayout(foot)
        below = QHBoxLayout()
        below.setContentsMargins(_MARGIN, 8, _MARGIN, 10)
        below.addWidget(ways)
        column.addLayout(below)
        self.setStyleSheet("#lesson_end_content, QScrollArea { background: transparent; }")

    def show_end(self, course: Course, following: LessonEntry | None) -> None:
        """Show the end of a course; ``following`` is the lesson after it."""
        self._title.setText(course.shown.title)
        self._marks.show_steps(course.passed)
        skipped = [str(number) for number, is_passed in enumerate(course.passed, 1) if not is_passed]
        if skipped:
            said = self.tr("You have come to the end. Steps not done yet: {numbers}.")
            text = said.format(numbers=listed(skipped))
        else:
            n_hints = sum(record.hints for record in course.progress.records)
            text = counted_text(
                "The step is done. Hints taken: {hints}.",
                "All {n} steps are done. Hints taken: {hints}.",
                len(course.passed),
                hints=n_hints,
            )
        self._text.setText(text)
        for widget in (self._next_title, self._next):
            widget.setVisible(following is not None)
        if following is not None:
            self._following = following.id
            self._next_title.setText(self.tr("Next: {title}").format(title=following.title))
            describe(self._next, following.summary or following.title)

    def take_keyboard(self) -> None:
        """The keyboard is here from now on."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _label(self, name: str, theme: Theme, scale: float, *, bold: bool = False) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        theme.dress(label, scale, bold=bold)
        return label
