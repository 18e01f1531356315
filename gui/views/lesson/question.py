"""A question of a lesson's step: its text, what is needed to answer it, and what became of the answer."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QRadioButton, QVBoxLayout, QWidget

from core.lessons.course import Answer
from core.lessons.lesson import AnyQuestion, Choice, Number
from gui.base.math_label import MathLabel
from gui.base.painting import ScreenPainter
from gui.base.theme import Theme
from gui.base.widgets import describe, push_button


def needs_asking(question: AnyQuestion | None) -> bool:
    """Whether it is answered elsewhere: on the network, the plane or the equations."""
    return question is not None and not isinstance(question, Choice | Number)


class QuestionBox(QWidget):
    """One question.

    Emits
    -----
    answered(text)
        In the GUI thread: a choice, by its number from 1, or what was typed.
    prediction_wanted
        In the GUI thread: the question is asked elsewhere, on the network, the plane or the equations.
    """

    answered = Signal(str)
    prediction_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("lesson_question")
        self._text = MathLabel("lesson_question_text", theme, self, scale=1.05)
        self._choices: list[ChoiceRow] = []
        self._group = QButtonGroup(self)
        self._field = self._make_field()
        self._button = self._make_button()
        self._reply = MathLabel("lesson_reply", theme, self)
        row = QHBoxLayout()
        row.addWidget(self._field, 1)
        row.addWidget(self._button)
        row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(7)
        self._column.addWidget(self._text)
        self._column.addLayout(row)
        self._column.addWidget(self._reply)
        self._question: AnyQuestion | None = None
        self._is_right = False

    @property
    def reply(self) -> str:
        """What is said of the answer, in plain letters."""
        return self._reply.text()

    def show_question(self, question: AnyQuestion | None, answers: Sequence[Answer]) -> None:
        """Show a question with the answers that were given to it so far."""
        self.setVisible(question is not None)
        if question is None:
            self._question = None
            return
        if question is not self._question:
            self._ask(question, answers)
        self._is_right = any(answer.is_right for answer in answers)
        self.show_reply(self._words_for(question, answers[-1]) if answers else "")

    def show_reply(self, markdown: str) -> None:
        """Say what became of an answer; empty says nothing."""
        self._reply.show_markdown(markdown)
        self._reply.setVisible(bool(markdown))

    def take_keyboard(self) -> bool:
        """The number can be typed, or a choice made with the arrow keys; false where nothing is to be answered here."""
        if self._question is None or self._is_right:
            return False
        stop = self._field if isinstance(self._question, Number) else next((row.button for row in self._choices), None)
        if stop is None:
            return False
        stop.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _ask(self, question: AnyQuestion, answers: Sequence[Answer]) -> None:
        self._question = question
        self._text.show_markdown(question.text or self._usual_text(question))
        for row in self._choices:
            self._group.removeButton(row.button)
            row.hide()
            row.deleteLater()
        given = answers[-1].text if answers else ""
        texts = question.choices if isinstance(question, Choice) else []
        self._choices = [self._make_choice(number, text) for number, text in enumerate(texts, 1)]
        stops = [self._field, *(row.button for row in self._choices), self._button]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        for row in self._choices:
            row.button.setChecked(str(row.number) == given)
        self._field.setVisible(isinstance(question, Number))
        self._field.setText(given if isinstance(question, Number) else "")
        self._show_button(question)

    def _show_button(self, question: AnyQuestion) -> None:
        if question.is_prediction:
            self._button.setText(self.tr("Pre&dict"))
            describe(self._button, self.tr("Say what you expect before you see it; it is compared with what comes."))
        elif needs_asking(question):
            self._button.setText(self.tr("To the &Cells"))
            describe(self._button, self.tr("Cover the cells in the equations and type into them."))
        else:
            self._button.setText(self.tr("&Answer"))
            describe(self._button, self.tr("Compare the answer with the right one. You can try as often as you like."))
        self._button.setEnabled(not isinstance(question, Choice) or self._group.checkedButton() is not None)

    def _usual_text(self, question: AnyQuestion) -> str:
        return self.tr("What do you expect?") if question.is_prediction else ""

    def _words_for(self, question: AnyQuestion, answer: Answer) -> str:
        if answer.is_right:
            return f"**✓** {question.why or self.tr('Right.')}"
        if question.is_prediction:
            return f"**✗** {self.tr('It came out otherwise.')} {question.why}"
        return f"**✗** {self.tr('Not right. Look again, or take a hint.')}"

    def _make_choice(self, number: int, text: str) -> ChoiceRow:
        row = ChoiceRow(number, text, self._theme, self)
        describe(row.button, self.tr("Choose this answer, then press Answer or Return."))
        row.entered.connect(self._on_answer)
        row.button.toggled.connect(lambda _on: self._button.setEnabled(True))
        self._group.addButton(row.button, number)
        self._column.insertWidget(number, row)
        row.show()
        return row

    def _make_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName("lesson_number")
        field.setMaxLength(60)
        field.setMaximumWidth(self._theme.px(140))
        describe(field, self.tr("Type a number, such as 0.25 or −1/3, and press Return."), self.tr("Your answer"))
        field.returnPressed.connect(self._on_answer)
        return field

    def _make_button(self) -> QPushButton:
        button = push_button("lesson_answer", "", self)
        button.clicked.connect(self._on_answer)
        return button

    def _on_answer(self) -> None:
        if isinstance(self._question, Choice):
            self.answered.emit(str(self._group.checkedId()))
        elif isinstance(self._question, Number):
            self.answered.emit(self._field.text())
            self._field.selectAll()  # who is wrong types over it
        elif self._question is not None:
            self.prediction_wanted.emit()


class ChoiceRow(QWidget):
    """A radio button and a text that wraps and may hold formulas; a click anywhere chooses it.

    Emits
    -----
    entered
        In the GUI thread: Return was pressed on it, and it is chosen.
    """

    entered = Signal()

    def __init__(self, number: int, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = number
        self._theme = theme
        self.button = QRadioButton(self)
        self.button.setObjectName(f"lesson_choice_{number}")
        self.button.installEventFilter(self)
        label = MathLabel(f"lesson_choice_text_{number}", theme, self)
        label.show_markdown(text)
        self.button.setAccessibleName(label.text())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 1, 6, 1)
        row.setSpacing(4)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        enter = Qt.Key.Key_Return, Qt.Key.Key_Enter
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in enter:
            self.button.setChecked(True)
            self.entered.emit()
            return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.button.hasFocus():
            with ScreenPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(self._theme.colour("accent"), 1.0))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4.0, 4.0)
