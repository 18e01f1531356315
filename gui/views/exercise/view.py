"""The exercise: the learner's code beside what came of checking it.

It shows text and results and says which button was pressed. It runs nothing: what is checked, and when, is decided in
`gui.control.exercise`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QMenu, QSplitter, QVBoxLayout, QWidget

from core.lessons.exercise.results import CheckEntry, CheckResult, Verdict
from gui.base.formatting import wrapped
from gui.base.theme import Theme
from gui.base.widgets import describe, push_button, row_of
from gui.views.exercise.editor import CodeEditor
from gui.views.exercise.results import ResultList

_SIDE_BY_SIDE = 620
"""From this width on the results stand beside the code, else below it."""


class ExerciseView(QWidget):
    """An editor, its buttons, and a list of results.

    Emits
    -----
    code_edited(str)
        The learner changed the code.
    check_requested, stop_requested, reset_requested, open_requested, save_requested
        A button was pressed, or its key.
    training_requested(bool)
        The learner wants to train with this code, or no longer.
    light_requested(CheckEntry)
        The learner wants to see the first matrix that differs in the equations.
    shown
        The pane comes into sight.
    """

    code_edited = Signal(str)
    check_requested = Signal()
    stop_requested = Signal()
    training_requested = Signal(bool)
    light_requested = Signal(object)
    shown = Signal()
    reset_requested = Signal()
    open_requested = Signal()
    save_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exercise_view")
        self.setAccessibleName(self.tr("Exercise"))
        self._theme = theme
        self._is_mirroring = self._is_busy = False
        self._first: CheckEntry | None = None
        self.editor = CodeEditor(theme, self)
        describe(
            self.editor,
            self.tr("Your code. Tab indents. To leave the editor with the keyboard, press Esc, then Tab."),
            self.tr("Code"),
        )
        self._make_buttons()
        self._make_menu()
        self._make_results()
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.editor)
        self._splitter.addWidget(self._make_side())
        self._splitter.setStretchFactor(0, 2)
        self._splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.addWidget(self._splitter)
        self.editor.textChanged.connect(self._on_text_changed)

    def event(self, event: QEvent) -> bool:
        # In a lesson the window has these keys, too. With a shortcut here neither of the two would be done.
        if (
            isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            if event.type() == QEvent.Type.KeyPress:
                self._check_button.click()
            event.accept()
            return True
        return super().event(event)

    # What is shown

    @property
    def code(self) -> str:
        """The text of the editor."""
        return self.editor.toPlainText()

    @property
    def summary(self) -> str:
        """What came of the check, in one sentence."""
        return self._summary.text()

    def show_code(self, code: str) -> None:
        """Show the code of another session. Emits nothing."""
        if code != self.code:
            self._is_mirroring = True
            self.editor.setPlainText(code)
            self._is_mirroring = False
            self.show_result(None)

    def replace_code(self, code: str) -> None:
        """Put other code in, as if it had been typed: the editor's Undo takes it back."""
        self.editor.replace_text(code)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_result(self, result: CheckResult | None, summary: str = "") -> None:
        """Show what a check found, the line of the first error, and all of it in one sentence."""
        self._list.show_result(result)
        self.say(summary)
        self._first = first = result.first_wrong if result is not None else None
        self._light_button.setVisible(first is not None and first.quantity is not None)
        is_wrong = first is not None and first.verdict is Verdict.WRONG
        self.editor.mark_error(first.line if first is not None and is_wrong else None)

    def show_problem(self, sentence: str, line: int | None) -> None:
        """Show what went wrong while training with this code, and where."""
        self.say(sentence)
        self.editor.mark_error(line)

    def say(self, sentence: str) -> None:
        """Show a sentence above the results."""
        self._summary.setText(sentence)
        self._summary.setVisible(bool(sentence))

    def set_facts(self, facts: Sequence[str]) -> None:
        """What the code can do here and what it cannot, as sentences."""
        self._list.set_facts(facts)

    def set_busy(self, busy: bool) -> None:
        """Whether a check is under way; then Check stops it. What the last one found stays so long."""
        self._is_busy = busy
        if busy:
            self._check_button.setMinimumWidth(self._check_button.width())  # what stands beside it stays in its place
        self._check_button.setText(self.tr("Stop") if busy else self.tr("Check"))
        self._train_button.setEnabled(not busy)
        self.say(self.tr("Checking…") if busy else "")

    @property
    def is_training(self) -> bool:
        """Whether the window trains with the learner's code."""
        return self._train_button.isChecked()

    def set_training(self, on: bool) -> None:
        """Whether the window trains with this code. Emits nothing."""
        self._train_button.setChecked(on)

    # Parts

    def _make_buttons(self) -> None:
        self._check_button = push_button("check_code_button", self.tr("Check"), self)
        describe(
            self._check_button,
            self.tr("Run your functions on the network on the screen and compare each result (Ctrl+Return)."),
        )
        self._train_button = push_button("train_code_button", self.tr("Train with My Code"), self, is_checkable=True)
        describe(
            self._train_button,
            self.tr(
                "Check your code, then let it make every iteration of the training: press Run or Step. Each iteration "
                "is kept, so that Step Back is exact; beyond 96 MB (tens of thousands of them) the oldest are given up."
            ),
        )
        self._light_button = push_button("light_quantity_button", self.tr("Show in Equations"), self)
        describe(self._light_button, self.tr("Light the first matrix that differs in the equations."))
        self._light_button.hide()
        self._light_button.clicked.connect(self._on_light_clicked)
        self._check_button.clicked.connect(self._on_check_clicked)
        self._train_button.clicked.connect(self.training_requested)

    def _make_menu(self) -> None:
        self._code_button = push_button("code_menu_button", self.tr("Code"), self)
        describe(self._code_button, self.tr("Open and save the code, start again, and see what it can do."))
        menu = QMenu(self._code_button)
        menu.setToolTipsVisible(True)
        for name, text, help_text, slot in (
            (
                "code.open",
                self.tr("Open…"),
                self.tr("Open a Python file. It is shown, and does not run before you check it."),
                self.open_requested.emit,
            ),
            (
                "code.save",
                self.tr("Save As…"),
                self.tr("Save this code as a Python file. It is saved with the experiment too."),
                self.save_requested.emit,
            ),
            (
                "code.reset",
                self.tr("Skeleton"),
                self.tr("Start again with the skeleton for this network. Ctrl+Z in the editor undoes this."),
                self.reset_requested.emit,
            ),
            (
                "code.facts",
                self.tr("What Is Fenced?"),
                self.tr("Show what your code can do on this computer, and what it cannot."),
                lambda: self.show_result(None, self.tr("What your code can do here:")),
            ),
        ):
            action = menu.addAction(text)
            action.setObjectName(name)
            action.setToolTip(wrapped(help_text))
            action.triggered.connect(slot)
        self._code_button.setMenu(menu)

    def _make_results(self) -> None:
        self._summary = QLabel(self)
        self._summary.setObjectName("exercise_summary")
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setWordWrap(True)
        self._summary.hide()
        self._list = ResultList(self._theme, self)
        self._list.entry_chosen.connect(self._on_entry_chosen)

    def _make_side(self) -> QWidget:
        side = QWidget(self)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(row_of([self._check_button, self._train_button, None, self._code_button]))
        sentence = row_of([self._summary, self._light_button])
        sentence.setStretch(0, 1)
        layout.addLayout(sentence)
        layout.addWidget(self._list, 1)
        return side

    def _on_check_clicked(self) -> None:
        (self.stop_requested if self._is_busy else self.check_requested).emit()

    def _on_entry_chosen(self, entry: CheckEntry) -> None:
        if entry.line is not None:
            self.editor.go_to_line(entry.line)
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_light_clicked(self) -> None:
        if self._first is not None:
            self.light_requested.emit(self._first)

    def _on_text_changed(self) -> None:
        if not self._is_mirroring:
            self.code_edited.emit(self.code)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self._theme.px(_SIDE_BY_SIDE)
        self._splitter.setOrientation(Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(900), self._theme.px(320))


if __name__ == "__main__":
    from gui.base.demo import show_alone

    show_alone(ExerciseView)
