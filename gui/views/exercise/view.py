"""The exercise: the learner's code beside what came of checking it.

It shows text and results and says which button was pressed. It runs nothing: what is checked, and when, is decided in
`gui.control.exercise`.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from core.lessons.exercise.results import CheckEntry, CheckResult
from gui.base.theme import Theme
from gui.base.widgets import describe, push_button, quiet_label, row_of
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
    entry_chosen(CheckEntry)
        The learner wants to see what a sentence of the result speaks of.
    """

    code_edited = Signal(str)
    check_requested = Signal()
    stop_requested = Signal()
    training_requested = Signal(bool)
    entry_chosen = Signal(object)
    reset_requested = Signal()
    open_requested = Signal()
    save_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exercise_view")
        self.setAccessibleName(self.tr("Exercise"))
        self._theme = theme
        self._is_mirroring = self._is_busy = False
        self.editor = CodeEditor(theme, self)
        describe(
            self.editor,
            self.tr("Your code. Tab indents. To leave the editor with the keyboard, press Esc, then Tab."),
            self.tr("Code"),
        )
        self._make_buttons()
        self._make_results()
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.editor)
        self._splitter.addWidget(self._make_side())
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.addWidget(self._splitter)
        self.editor.textChanged.connect(self._on_text_changed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._check_button.click)

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
        self._summary.setText(summary)
        self._summary.setVisible(bool(summary))
        first = result.first_wrong if result is not None else None
        self.editor.mark_error(first.line if first is not None else None)

    def show_facts(self, facts: str) -> None:
        """Say what the code can do and what it cannot."""
        self._facts.setText(facts)

    def set_busy(self, busy: bool) -> None:
        """Whether a check is under way; then Check stops it."""
        self._is_busy = busy
        self._check_button.setText(self.tr("Stop") if busy else self.tr("Check"))
        self._train_button.setEnabled(not busy)
        if busy:
            self.show_result(None, self.tr("Checking…"))

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
            self.tr("Check your code, then let it make every iteration of the training. Press Run or Step then."),
        )
        self._reset_button = push_button("reset_code_button", self.tr("Skeleton"), self)
        describe(self._reset_button, self.tr("Start again with the skeleton. Ctrl+Z in the editor undoes this."))
        self._open_button = push_button("open_code_button", self.tr("Open…"), self)
        describe(self._open_button, self.tr("Open a Python file. It is shown and does not run before you check it."))
        self._save_button = push_button("save_code_button", self.tr("Save As…"), self)
        describe(self._save_button, self.tr("Save this code as a Python file. It is saved with the experiment too."))
        self._check_button.clicked.connect(self._on_check_clicked)
        self._train_button.clicked.connect(self.training_requested)
        self._reset_button.clicked.connect(self.reset_requested)
        self._open_button.clicked.connect(self.open_requested)
        self._save_button.clicked.connect(self.save_requested)

    def _make_results(self) -> None:
        self._summary = QLabel(self)
        self._summary.setObjectName("exercise_summary")
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setWordWrap(True)
        self._summary.hide()
        self._list = ResultList(self._theme, self)
        self._list.entry_chosen.connect(self._on_entry_chosen)
        self._facts = quiet_label("exercise_facts", self)
        self._facts.setWordWrap(True)
        self._theme.dress(self._facts, 0.85)

    def _make_side(self) -> QWidget:
        side = QWidget(self)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(row_of([self._check_button, self._train_button, None]))
        layout.addWidget(self._summary)
        layout.addWidget(self._list, 1)
        layout.addLayout(row_of([self._open_button, self._save_button, self._reset_button, None]))
        layout.addWidget(self._facts)
        return side

    def _on_check_clicked(self) -> None:
        (self.stop_requested if self._is_busy else self.check_requested).emit()

    def _on_entry_chosen(self, entry: CheckEntry) -> None:
        if entry.line is not None:
            self.editor.go_to_line(entry.line)
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entry_chosen.emit(entry)

    def _on_text_changed(self) -> None:
        if not self._is_mirroring:
            self.code_edited.emit(self.code)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self._theme.px(_SIDE_BY_SIDE)
        self._splitter.setOrientation(Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(900), self._theme.px(320))


if __name__ == "__main__":
    from gui.base.demo import show_alone

    show_alone(ExerciseView)
