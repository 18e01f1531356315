"""One step of a lesson, to be read and done: text, what to do, the goal, the question, hints, and the way on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.lessons.course import Course
from gui.base.accessibility import give_role
from gui.base.language import core_text, counted_text, listed, start_side
from gui.base.math_label import MathLabel, plain_words
from gui.base.scroll import ReadingArea
from gui.base.theme import Theme
from gui.base.widgets import describe, push_button, row_of
from gui.views.lesson.marks import ProgressMarks
from gui.views.lesson.question import QuestionBox

_MARGIN = 16
_GAP = 12

Announced = Literal["step", "hint", "goal", "reply"]


class StepPage(QWidget):
    """Shows where a learner stands in a lesson.

    Emits
    -----
    next_requested, back_requested, hint_requested, return_requested
        In the GUI thread: a button was pressed; the last one leads back to what the lesson set up.
    """

    next_requested = Signal()
    back_requested = Signal()
    hint_requested = Signal()
    return_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[str, int] | None = None
        self._title = self._label("lesson_title", 1.3, bold=True)
        self._slide = self._label("lesson_slide", 0.92, role="quiet")
        self._place = self._label("lesson_step", 0.92, role="quiet")
        self._marks = ProgressMarks(theme, self)
        self._text = MathLabel("lesson_text", theme, self, scale=1.06)
        self._do = MathLabel("lesson_do", theme, self, scale=1.06)
        self._do_box = self._box("lesson_do_box", self._do)
        self._goal_sign = self._label("lesson_goal_sign", 1.2, bold=True)
        self._goal = self._label("lesson_goal", 0.95)
        self._goal_row = self._make_goal_row()
        self.question = QuestionBox(theme, self)
        self._hints: list[MathLabel] = []
        self._differences = self._label("lesson_differences", 0.95)
        self._return = self._button("lesson_return", self.tr("Set Up Again"), self.return_requested)
        describe(self._return, self.tr("Set up what this step began with. Undo brings back what is there now."))
        self._off_path = self._box("lesson_off_path", self._differences, self._return)
        self._back = self._button("lesson_back", self.tr("&Back"), self.back_requested)
        self._hint = self._button("lesson_hint", self.tr("H&int"), self.hint_requested)
        self._next = self._button("lesson_next", self.tr("&Next"), self.next_requested)
        self._scroll = self._make_scroll()
        self._lay_out()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_course(self, course: Course, keys: str) -> None:
        """Show the step, what was done of it, and the ways on; ``keys`` are those of Next."""
        step, lesson = course.shown_step, course.shown
        self._title.setText(lesson.title)
        self._slide.setText(self.tr("Slide: {title}").format(title=lesson.slide))
        self._slide.setVisible(bool(lesson.slide))
        place = self.tr("Step {number} of {total}")
        self._place.setText(place.format(number=course.number + 1, total=len(lesson.steps)))
        self._marks.show_steps(course.passed, course.number)
        self._text.show_markdown(step.text)
        self._do.show_markdown(step.do)
        self._do_box.setVisible(bool(step.do))
        self._show_goal(course)
        self.question.show_question(step.question, course.record.answers)
        self._show_hints(course)
        self._show_ways(course, keys)
        self._describe(course)
        if self._shown != (lesson.id, course.number):
            self._shown = lesson.id, course.number
            self._scroll.verticalScrollBar().setValue(0)

    def show_differences(self, labels: Sequence[str]) -> None:
        """Say in what the window has left the lesson; nothing where it has not."""
        what = self.tr("Other than in the lesson: {names}.")
        self._differences.setText(what.format(names=listed(labels)) if labels else "")
        self._off_path.setVisible(bool(labels))

    def words_of(self, part: Announced) -> str:
        """What a part says, in plain letters."""
        if part == "step":
            return self.accessibleDescription()
        if part == "hint":
            shown = [hint for hint in self._hints if not hint.isHidden()]
            return shown[-1].text() if shown else ""
        return self._goal.text() if part == "goal" else self.question.reply

    def take_keyboard(self) -> None:
        """An answer can be given from now on; where none is wanted, the arrow keys scroll the text."""
        if not self.question.take_keyboard():
            self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_goal(self, course: Course) -> None:
        words = core_text(course.goal_words)
        is_reached = course.record.is_passed
        self._goal_row.setVisible(bool(words) or is_reached)
        self._goal_sign.setText("✓" if is_reached else "○")
        if words:
            said = self.tr("Reached: {goal}") if is_reached else self.tr("Goal: {goal}")
            self._goal.setText(said.format(goal=words))
        else:
            self._goal.setText(self.tr("Done."))
        self._goal_row.setProperty("reached", is_reached)

    def _show_hints(self, course: Course) -> None:
        hints = course.hints
        while len(self._hints) < len(hints):
            hint = MathLabel(f"lesson_hint_{len(self._hints) + 1}", self._theme, self, scale=1.0)
            self._hints.append(hint)
            self._hint_column.addWidget(hint)
        for place, label in enumerate(self._hints):
            label.setVisible(place < len(hints))
            if place < len(hints):
                label.show_markdown(self.tr("**Hint {number}.** {text}").format(number=place + 1, text=hints[place]))
        n_left = len(course.step.hints) - len(hints)
        self._hint.setVisible(bool(course.step.hints))
        self._hint.setEnabled(n_left > 0)
        left = counted_text("Show the next hint; {n} is left.", "Show the next hint; {n} are left.", n_left)
        describe(self._hint, left)

    def _show_ways(self, course: Course, keys: str) -> None:
        is_last = course.number == len(course.lesson.steps) - 1
        self._back.setEnabled(course.number > 0)
        describe(self._back, self.tr("Read the step before again. The network stays as it is."))
        if course.can_go_on:
            self._next.setText(self.tr("Fi&nish") if is_last else self.tr("&Next"))
            help_text = self.tr("Go on ({keys}).").format(keys=keys)
        else:
            self._next.setText(self.tr("S&kip"))
            help_text = self.tr("Go on without having done this step ({keys}).").format(keys=keys)
        describe(self._next, help_text)
        self._next.setProperty("ready", course.can_go_on)
        self._next.style().unpolish(self._next)
        self._next.style().polish(self._next)

    def _describe(self, course: Course) -> None:
        """The whole step for a screen reader."""
        parts = (
            self._place.text(),
            self._text.text(),
            self._do.text(),
            core_text(course.goal_words),
            *map(plain_words, course.hints),
        )
        self.setAccessibleName(course.shown.title)
        self.setAccessibleDescription(" ".join(part for part in parts if part))

    # Building

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(_MARGIN, 4, _MARGIN, 8)
        head.setSpacing(5)
        head.addWidget(self._title)
        head.addWidget(self._slide)
        progress = QHBoxLayout()
        progress.addWidget(self._marks, 1)
        progress.addWidget(self._place)
        head.addLayout(progress)
        foot = row_of((self._back, self._hint, None, self._next))
        foot.setContentsMargins(_MARGIN, 8, _MARGIN, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)

    def _make_scroll(self) -> ReadingArea:
        content = QWidget(self)
        content.setObjectName("lesson_content")
        column = QVBoxLayout(content)
        column.setContentsMargins(_MARGIN, 4, _MARGIN, 10)
        column.setSpacing(_GAP)
        self._hint_column = QVBoxLayout()
        self._hint_column.setSpacing(_GAP // 2)
        for part in (self._text, self._do_box, self.question, self._goal_row):
            column.addWidget(part)
        column.addLayout(self._hint_column)
        column.addWidget(self._off_path)
        column.addStretch(1)
        scroll = ReadingArea("lesson_scroll", content, self)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        give_role(scroll, QAccessible.Role.Document)
        describe(scroll, self.tr("The text of this step; the arrow keys scroll it."), self.tr("Step"))
        return scroll

    def _make_goal_row(self) -> QWidget:
        row = QWidget(self)
        row.setObjectName("lesson_goal_row")
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(7)
        line.addWidget(self._goal_sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._goal, 1)
        return row

    def _box(self, name: str, *widgets: QWidget) -> QFrame:
        frame = QFrame(self)
        frame.setObjectName(name)
        column = QVBoxLayout(frame)
        column.setContentsMargins(11, 9, 11, 9)
        column.setSpacing(8)
        for widget in widgets:
            column.addWidget(
                widget, 0, Qt.AlignmentFlag.AlignLeft if isinstance(widget, QPushButton) else Qt.AlignmentFlag(0)
            )
        return frame

    def _button(self, name: str, text: str, pressed: object) -> QPushButton:
        button = push_button(name, text, self)
        button.clicked.connect(pressed)
        return button

    def _label(self, name: str, scale: float, *, bold: bool = False, role: str = "") -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(name != "lesson_step" and name != "lesson_goal_sign")
        if role:
            label.setProperty("role", role)
        self._theme.dress(label, scale, bold=bold)
        return label

    def _on_theme_changed(self) -> None:
        c = self._theme.colours
        self.setStyleSheet(
            f"#lesson_content {{ background: transparent; }} QScrollArea {{ background: transparent; }}"
            f"#lesson_do_box {{ background: {c.accent_soft}; border: none;"
            f" border-{start_side()}: 3px solid {c.accent}; }}"
            f"#lesson_off_path {{ background: {c.chrome}; border: 1px solid {c.line}; border-radius: 4px; }}"
            f"#lesson_goal_sign {{ color: {c.accent}; }}"
            f'QPushButton#lesson_next[ready="true"] {{ background: {c.accent}; color: {c.on_accent};'
            f" border-color: {c.accent}; }}"
            f'QPushButton#lesson_next[ready="true"]:focus {{ border: 2px solid {c.text}; }}'
        )
