"""The pane in which a lesson is made: its title, the steps, and for each its text, goal, question and hints.

It shows what is offered and hands out what was typed; what becomes of it is decided in `gui.control.recording`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from gui.base.flow import FlowLayout
from gui.base.painting import ScreenPainter
from gui.base.scroll import make_slim
from gui.base.theme import Theme
from gui.base.widgets import describe, push_button, quiet_label
from gui.views.recording.fields import QuestionFields, TextField, line_field, lines_field, set_text, text_of

_MARGIN = 16
_OFFERS = 11
"""Lines of the list that are seen at once."""


@dataclass(frozen=True, slots=True)
class StepTexts:
    """What was typed for a step; ``kind`` and ``answer`` as `core.lessons.recording.question_of` reads them."""

    text: str = ""
    do: str = ""
    goal: str = ""
    hints: str = ""
    kind: str = ""
    question: str = ""
    answer: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class LessonTexts:
    """What was typed for the lesson as a whole."""

    title: str = ""
    slide: str = ""
    summary: str = ""


class RecordingView(QWidget):
    """A form.

    Emits
    -----
    edited
        Something was typed or chosen.
    step_chosen(int)
        Another step is to be shown, counted from 0.
    next_requested, remove_requested, try_requested, save_requested, close_requested
        A button was pressed.

    All in the GUI thread.
    """

    edited = Signal()
    step_chosen = Signal(int)
    next_requested = Signal()
    remove_requested = Signal()
    try_requested = Signal()
    save_requested = Signal()
    close_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_showing = False
        self.setObjectName("recording_view")
        self.setAccessibleName(self.tr("New Lesson"))
        self._make_lesson_fields()
        self._make_step_fields()
        self._problem = QLabel(self)
        self._problem.setObjectName("recording_problem")
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._lay_out()
        self._connect()

    # What is shown

    def show_lesson(self, texts: LessonTexts) -> None:
        """Show what was typed for the lesson."""
        for name, field in self._of_lesson.items():
            set_text(field, getattr(texts, name))

    def show_step(self, texts: StepTexts, number: int, n_steps: int) -> None:
        """Show a step, counted from 0, and how many there are."""
        self._is_showing = True
        while self._tabs.count() > n_steps:
            self._tabs.removeTab(self._tabs.count() - 1)
        while self._tabs.count() < n_steps:
            self._tabs.addTab(str(self._tabs.count() + 1))
        self._tabs.setCurrentIndex(number)
        for name, field in self._of_step.items():
            set_text(field, getattr(texts, name))
        kind = self._question.kind
        kind.setCurrentIndex(max(0, kind.findData(texts.kind)))
        self._remove.setEnabled(n_steps > 1)
        self._is_showing = False
        self._question.show_kind(self._form)

    def show_offers(self, offers: Sequence[tuple[str, str]]) -> None:
        """Show what is true, as goals and in words; what the goal speaks of is marked."""
        self._is_showing = True
        parts = self._parts()
        if [(item.data(Qt.ItemDataRole.UserRole), item.text()) for item in self._items()] != list(offers):
            self._offers.clear()
            for goal, words in offers:
                item = QListWidgetItem(words, self._offers)
                item.setData(Qt.ItemDataRole.UserRole, goal)
                item.setToolTip(goal)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        for item in self._items():
            is_part = item.data(Qt.ItemDataRole.UserRole) in parts
            item.setCheckState(Qt.CheckState.Checked if is_part else Qt.CheckState.Unchecked)
        self._is_showing = False

    def show_goal_words(self, words: str, *, is_wrong: bool) -> None:
        """Say below the goal what it means, or why it cannot be read."""
        self._goal_words.setText(words)
        self._goal_words.setProperty("role", "problem" if is_wrong else "quiet")
        self._goal_words.style().polish(self._goal_words)

    def show_problem(self, sentence: str) -> None:
        """Say what keeps the lesson from being saved; nothing takes it away."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    @property
    def lesson_texts(self) -> LessonTexts:
        """What is typed for the lesson."""
        return LessonTexts(**{name: text_of(field) for name, field in self._of_lesson.items()})

    @property
    def step_texts(self) -> StepTexts:
        """What is typed for the step that is shown."""
        texts = {name: text_of(field) for name, field in self._of_step.items()}
        return StepTexts(**texts, kind=str(self._question.kind.currentData()))

    def take_keyboard(self) -> None:
        """Type from now on: the title, or the text of a further step."""
        title = self._of_lesson["title"]
        field = self._of_step["text"] if text_of(title) else title
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(field)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(350), 500)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.colour("surface"))

    # Parts

    def _make_lesson_fields(self) -> None:
        tr = self.tr
        self._of_lesson: dict[str, TextField] = {
            "title": line_field("recording_title", tr("What the lesson is called."), tr("Title"), self),
            "slide": line_field(
                "recording_slide", tr("The slide of the lecture that it belongs to; may be empty."), tr("Slide"), self
            ),
            "summary": line_field("recording_summary", tr("One line for the list."), tr("In short"), self),
        }
        self._tabs = QTabBar(self)
        self._tabs.setObjectName("recording_steps")
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        describe(self._tabs, tr("The steps. The last one is what you are doing now."), tr("Steps"))

    def _make_step_fields(self) -> None:
        """In the order in which Tab goes through them."""
        tr = self.tr
        help_text = tr("What the learner reads: a few sentences. **bold**, *italic*, and formulas between $ signs.")
        text = lines_field("recording_text", help_text, tr("Text"), 5, self)
        do = line_field("recording_do", tr("One sentence: what the learner is to do."), tr("What to do"), self)
        self._offers = QListWidget(self)
        self._offers.setObjectName("recording_offers")
        self._offers.setWordWrap(True)
        self._offers.setFixedHeight(_OFFERS * self.fontMetrics().lineSpacing())
        help_text = tr("What is true now. Choose what the learner has to reach; what changed in this step comes first.")
        describe(self._offers, help_text, tr("True now"))
        help_text = tr("The goal in words that the program understands: conditions joined by and, or, not, within.")
        self._goal = line_field("recording_goal", help_text, tr("Goal"), self)
        self._goal_words = quiet_label("recording_goal_words", self)
        self._goal_words.setWordWrap(True)
        self._question = QuestionFields(self._theme, self)
        self._of_step: dict[str, TextField] = {
            "text": text,
            "do": do,
            "goal": self._goal,
            "question": self._question.text,
            "answer": self._question.answer,
            "why": self._question.why,
            "hints": lines_field("recording_hints", tr("One hint a line."), tr("Hints"), 2, self),
        }

    def _lay_out(self) -> None:
        content = QWidget(self)
        content.setObjectName("recording_content")
        self._form = form = QFormLayout(content)
        form.setContentsMargins(_MARGIN, 2, _MARGIN, 8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(5)
        for label, field in (
            (self.tr("Tit&le"), self._of_lesson["title"]),
            (self.tr("&Slide"), self._of_lesson["slide"]),
            (self.tr("In sh&ort"), self._of_lesson["summary"]),
            (self.tr("Ste&ps"), self._tabs),
            (self.tr("Te&xt"), self._of_step["text"]),
            (self.tr("What to &do"), self._of_step["do"]),
            (self.tr("True &now: choose what is to be reached"), self._offers),
            (self.tr("&Goal"), self._goal),
            ("", self._goal_words),
            (self.tr("&Question"), self._question.kind),
            (self.tr("Question in &words"), self._question.text),
            (self.tr("&Answer"), self._question.answer),
            (self.tr("Wh&y"), self._question.why),
            (self.tr("H&ints"), self._of_step["hints"]),
        ):
            form.addRow(label, field) if label else form.addRow(field)
        self._scroll = scroll = QScrollArea(self)
        scroll.setObjectName("recording_scroll")
        scroll.setStyleSheet("#recording_content { background: transparent; } QScrollArea { background: transparent; }")
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        make_slim(scroll)
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN, 8, 8, 2)
        title = QLabel(self.tr("New Lesson"), self)
        title.setObjectName("recording_head")
        self._theme.dress(title, 1.3, bold=True)
        head.addWidget(title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        below = QVBoxLayout()
        below.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        below.addWidget(self._problem)
        below.addLayout(self._make_buttons())
        column.addLayout(below)

    def _make_buttons(self) -> FlowLayout:
        buttons = FlowLayout()
        made = []
        for name, text, help_text, wanted in (
            (
                "recording_next",
                self.tr("Next Step"),
                self.tr("This step ends with what is on the screen now, and the next one begins with it."),
                self.next_requested,
            ),
            (
                "recording_remove",
                self.tr("Remove Step"),
                self.tr("Remove this step."),
                self.remove_requested,
            ),
            (
                "recording_try",
                self.tr("Try It"),
                self.tr("Play the lesson as a learner does. Teach → New Lesson leads back here."),
                self.try_requested,
            ),
            ("recording_save", self.tr("Save…"), self.tr("Save the lesson as a file."), self.save_requested),
            (
                "recording_close",
                self.tr("Close"),
                self.tr("Close the pane. What is written is kept until Glassbox is closed."),
                self.close_requested,
            ),
        ):
            button = push_button(name, text, self)
            describe(button, help_text)
            button.clicked.connect(wanted)
            buttons.addWidget(button)
            made.append(button)
        self._remove = made[1]
        return buttons

    def _connect(self) -> None:
        for field in (*self._of_lesson.values(), *self._of_step.values()):
            if isinstance(field, QLineEdit):
                field.textEdited.connect(lambda _text: self.edited.emit())
            else:
                field.textChanged.connect(self._on_text_changed)
        self._question.kind.activated.connect(self._on_kind_activated)
        self._tabs.currentChanged.connect(self._on_tab_changed)
        self._offers.itemChanged.connect(self._on_offer_changed)

    def _on_kind_activated(self) -> None:
        self._question.show_kind(self._form)
        self.edited.emit()

    def _on_text_changed(self) -> None:
        if not self._is_showing:
            self.edited.emit()

    def _on_tab_changed(self, number: int) -> None:
        if not self._is_showing and number >= 0:
            self.step_chosen.emit(number)

    def _on_offer_changed(self, item: QListWidgetItem) -> None:
        """A condition was chosen, or no longer: the goal says so."""
        if self._is_showing:
            return
        goal, parts = str(item.data(Qt.ItemDataRole.UserRole)), self._parts()
        is_wanted = item.checkState() is Qt.CheckState.Checked
        if is_wanted and goal not in parts:
            whole = " and ".join(parts)
            parts = [f"({whole})" if _has_open_or(whole) else whole, goal] if whole else [goal]
        elif not is_wanted and goal in parts:
            parts.remove(goal)
        self._goal.setText(" and ".join(parts))
        self.edited.emit()

    def _parts(self) -> list[str]:
        return [part.strip() for part in self._goal.text().split(" and ") if part.strip()]

    def _items(self) -> list[QListWidgetItem]:
        return [self._offers.item(row) for row in range(self._offers.count())]


def _has_open_or(goal: str) -> bool:
    """Whether a goal has an "or" outside parentheses, which binds less than an "and" behind it."""
    depth = 0
    for word in goal.replace("(", " ( ").replace(")", " ) ").split():
        depth += (word == "(") - (word == ")")
        if word == "or" and depth == 0:
            return True
    return False


def _alone(theme: Theme) -> RecordingView:
    view = RecordingView(theme)
    view.show_step(StepTexts(), 0, 1)
    view.show_offers((("accuracy >= 95%", "training accuracy at least 95 %"), ("units <= 3", "at most 3 hidden units")))
    view.resize(360, 800)
    return view


if __name__ == "__main__":
    from gui.base.demo import show_alone

    show_alone(_alone)
