"""The card that asks before a step: a question, ways to answer it, what became of the answer, and how many were right.

A mirror: it shows what it is handed and says what the learner wants. It stands across the window below the run bar,
wraps where there is little width and scrolls where there is little height.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QToolButton, QWidget

from gui.base.accessibility import announce
from gui.base.fields.choice import ComboBox
from gui.base.flow import FlowLayout
from gui.base.language import start_side
from gui.base.scroll import make_slim
from gui.base.theme import Theme
from gui.base.widgets import describe, push_button, quiet_label

_MARGINS = (13, 5, 8, 6)
_BORDERS = 1
_LARGEST_SHARE = 0.34
"""Of the window's height; beyond it the card scrolls."""
_DIGITS = 7
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is asked.

    Attributes
    ----------
    sentence : str
        The question.
    kind : str
        Of the kinds to choose from, the one that this is; "" where the question is given and none can be chosen.
    answers : tuple of (str, str)
        Key and text of each answer that is a button.
    number : str
        What is to be typed; "" where nothing is.
    typed : str
        What stands there at first.
    can_check : bool
        Whether the answer is given with Check.
    """

    sentence: str
    kind: str = ""
    answers: tuple[tuple[str, str], ...] = ()
    number: str = ""
    typed: str = ""
    can_check: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of an answer.

    Attributes
    ----------
    sentence : str
    is_right : bool
    can_retry, can_show : bool
        Whether the same can be answered again, and whether there is a solution that is not on the screen yet.
    goes_on : bool
        Whether a step waits for the learner to go on.
    kind : str
        Of the kinds to choose from, the one of the next question; "" where none can be chosen now.
    slip : str
        The key of the slip that was found; "" for none.
    """

    sentence: str
    is_right: bool
    can_retry: bool = False
    can_show: bool = False
    goes_on: bool = False
    kind: str = ""
    slip: str = ""


class PredictionCard(QScrollArea):
    """Asks, and says what became of the answer.

    Emits
    -----
    answered(str), checked(str)
        The key of an answer, and what was typed when Check was pressed.
    kind_chosen(str)
        Another kind of question is wanted.
    skipped, again_wanted, solution_wanted, go_on_wanted, close_wanted
        A button was pressed, or the key that stands for it.

    All in the GUI thread.
    """

    answered = Signal(str)
    checked = Signal(str)
    kind_chosen = Signal(str)
    skipped = Signal()
    again_wanted = Signal()
    solution_wanted = Signal()
    go_on_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, theme: Theme, kinds: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._answers: list[QPushButton] = []
        self._kept_height = 0
        self.setObjectName("prediction_card")
        self.setAccessibleName(self.tr("Prediction"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        make_slim(self)
        self._content = QFrame(self)
        self._content.setObjectName("prediction_content")
        self._sentence = QLabel(self._content)
        self._sentence.setObjectName("prediction_sentence")
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._score = quiet_label("prediction_score", self._content)
        self._close = self._close_button()
        self._kind = self._kind_box(kinds)
        self._number_label = quiet_label("prediction_number_label", self._content)
        self._number = self._number_field()
        self._buttons = self._make_buttons()
        self._lay_out()
        self.setWidget(self._content)
        self._content.installEventFilter(self)
        parent.window().installEventFilter(self)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    # What comes in

    def ask(self, prompt: Prompt, *, makes_step: bool) -> None:
        """Show a question; after one before a step, Skip makes the step."""
        self._say(prompt.sentence)
        self._show_answers(prompt.answers)
        self._show_kind(prompt.kind)
        for part in (self._number_label, self._number):
            part.setVisible(bool(prompt.number))
        self._number_label.setText(prompt.number)
        self._number.setAccessibleName(prompt.number)
        self._number.setText(prompt.typed)
        self._show_buttons(check=prompt.can_check, skip=True)
        skip = self.tr("Answer nothing and make the step (Esc).") if makes_step else self.tr("Answer nothing (Esc).")
        describe(self._buttons["skip"], skip)
        self._come()

    def show_verdict(self, verdict: Verdict) -> None:
        """Say what became of the answer."""
        sign = "✓" if verdict.is_right else "✗"
        self._say(f"{sign} {verdict.sentence}")
        self._show_answers(())
        self._show_kind(verdict.kind)
        for part in (self._number_label, self._number):
            part.hide()
        retry = verdict.can_retry and not verdict.is_right
        self._show_buttons(again=retry, solution=verdict.can_show and not verdict.is_right, go_on=verdict.goes_on)
        self._come()

    def rest(self, sentence: str, kind: str) -> None:
        """Nothing is asked now; the kind of the next question can be chosen."""
        self._say(sentence)
        self._show_answers(())
        for part in (self._number_label, self._number):
            part.hide()
        self._show_kind(kind)
        self._show_buttons()
        self._come()

    def say(self, sentence: str) -> None:
        """Say why there is nothing to judge yet; the question stays."""
        self._say(sentence)
        self._fit()

    def show_score(self, text: str) -> None:
        """How many answers were right."""
        self._score.setText(text)
        self._score.setVisible(bool(text))
        self._fit()

    def check(self) -> None:
        """As if Check had been pressed."""
        self.checked.emit(self._number.text())

    def take_keyboard(self) -> None:
        """Put the keyboard where the next thing is to be done."""
        fields = [self._number] if not self._number.isHidden() else []
        shown = [*self._answers, *fields, *(one for one in self._buttons.values() if not one.isHidden())]
        if shown:
            shown[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def holds_keyboard(self) -> bool:
        """Whether the keyboard is in this card."""
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in _ENTER and isinstance(focused, QPushButton | QToolButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    # Building

    def _lay_out(self) -> None:
        grid = QGridLayout(self._content)
        grid.setContentsMargins(*_MARGINS)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._sentence, 0, 0)
        grid.addWidget(self._score, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._close, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        self._row = QWidget(self._content)
        self._flow = FlowLayout(self._row)
        for widget in (self._kind, self._number_label, self._number, *self._buttons.values()):
            self._flow.addWidget(widget)
        grid.addWidget(self._row, 1, 0, 1, 3)

    def _kind_box(self, kinds: Sequence[tuple[str, str]]) -> ComboBox:
        box = ComboBox(self._theme, self._content)
        box.setObjectName("prediction_kind")
        for key, text in kinds:
            box.addItem(text, key)
        box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        describe(box, self.tr("What a step asks you about. It is remembered."), self.tr("Ask about"))
        box.activated.connect(lambda index: self.kind_chosen.emit(str(box.itemData(index))))
        return box

    def _number_field(self) -> QLineEdit:
        field = QLineEdit(self._content)
        field.setObjectName("prediction_number")
        describe(field, self.tr("Type a number. Enter checks it."))
        field.returnPressed.connect(self.check)
        return field

    def _make_buttons(self) -> dict[str, QPushButton]:
        rows = (
            ("check", self.tr("Check"), self.tr("Compare your answer with what comes out.")),
            ("again", self.tr("Try Again"), self.tr("Correct your answer.")),
            ("solution", self.tr("Show Solution"), self.tr("Show what is right.")),
            ("go_on", self.tr("Go On"), self.tr("Make the step.")),
            ("skip", self.tr("Skip"), ""),
        )
        buttons: dict[str, QPushButton] = {}
        for name, text, help_text in rows:
            button = push_button(f"prediction_{name}", text, self._content)
            describe(button, help_text)
            buttons[name] = button
        buttons["check"].clicked.connect(self.check)
        for name, signal in (
            ("again", self.again_wanted),
            ("solution", self.solution_wanted),
            ("go_on", self.go_on_wanted),
            ("skip", self.skipped),
        ):
            buttons[name].clicked.connect(signal)
        return buttons

    def _close_button(self) -> QToolButton:
        button = QToolButton(self._content)
        button.setObjectName("prediction_close")
        button.setText("✕")
        button.setProperty("role", "small")
        describe(button, self.tr("Close this card. Steps no longer ask first."), self.tr("Close"))
        button.clicked.connect(self.close_wanted)
        return button

    # What is shown

    def _say(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self.setAccessibleDescription(sentence)
        announce(self, sentence)

    def _show_kind(self, kind: str) -> None:
        self._kind.setVisible(bool(kind))
        with QSignalBlocker(self._kind):
            self._kind.setCurrentIndex(max(self._kind.findData(kind), 0))

    def _show_answers(self, answers: Sequence[tuple[str, str]]) -> None:
        for button in self._answers:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._answers = []
        for number, (key, text) in enumerate(answers):
            button = push_button(f"prediction_answer_{key}", text, self._row)
            describe(button, self.tr("Your answer: {text}.").format(text=text))
            button.clicked.connect(lambda _checked=False, key=key: self.answered.emit(key))
            self._flow.insert(number + 1, button)
            button.show()
            self._answers.append(button)
        self._chain()

    def _chain(self) -> None:
        """Tab goes through the answers in the order in which they stand."""
        before: QWidget = self._kind
        for widget in (*self._answers, self._number, *self._buttons.values(), self._close):
            QWidget.setTabOrder(before, widget)
            before = widget

    def _show_buttons(self, **shown: bool) -> None:
        focused = self.holds_keyboard
        for name, button in self._buttons.items():
            button.setVisible(shown.get(name, False))
            button.setEnabled(True)
        if focused:
            self.take_keyboard()

    def _come(self) -> None:
        if self.isHidden():
            # Its height is known only once it is shown; one that comes too high presses the docks together for good.
            self.setFixedHeight(0)
        self.show()
        self.verticalScrollBar().setValue(0)
        self._fit()

    # Size

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        is_other_text = kind == QEvent.Type.LayoutRequest and watched is self._content
        if is_other_text or (kind == QEvent.Type.Resize and watched is self.window()):
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._kept_height = 0
        self._fit()

    def _fit(self) -> None:
        """As high as what it says. It keeps the largest height it had: what stands below must not move to and fro."""
        if self.isHidden():
            return
        layout = self._content.layout()
        assert layout is not None
        needed = layout.totalHeightForWidth(self.width() - _BORDERS) + _BORDERS
        self._kept_height = max(self._kept_height, needed)
        self.setFixedHeight(min(self._kept_height, round(_LARGEST_SHARE * self.window().height())))

    def _on_theme_changed(self) -> None:
        colours = self._theme.colours
        self._kept_height = 0
        self._content.setStyleSheet(
            f"#prediction_content {{ background: {colours.accent_soft}; border: none;"
            f" border-{start_side()}: 3px solid {colours.accent}; border-bottom: 1px solid {colours.line}; }}"
            " QLabel { background: transparent; }"
        )
        self._theme.dress(self._sentence, 1.05)
        self._theme.dress(self._score, 0.92)
        self._number.setFixedWidth(self._number.fontMetrics().horizontalAdvance("0" * _DIGITS) + 16)
        self._fit()
