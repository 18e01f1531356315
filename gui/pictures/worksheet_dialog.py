"""The dialog for worksheets: how many, what is asked in them, the key, the kind of file; and a look at the first page.

It shows a preview that it is handed and says what is wanted. The sheets and their files are others' business.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.lessons.worksheets.files import KEYS, MOST_SHEETS, Order
from core.lessons.worksheets.problem import (
    LARGEST_SEED,
    LEAST_DIGITS,
    MOST_DIGITS,
    MOST_EXAMPLES,
    PARTS,
    RunNumbers,
    WorksheetChoice,
    sizes_for,
)
from gui.base.controls import choose, show_state, state_label
from gui.base.scroll import ScrollPort
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.pictures.options import Options
from gui.pictures.picture_dialog import Preview

_BAR = 10
"""Room for a scroll bar, in pixels."""

_TYPING_MS = 200
"""The preview follows this long after the last digit of a number."""


class WorksheetDialog(QDialog):
    """Asks for worksheets.

    Parameters
    ----------
    theme : Theme
    choice : WorksheetChoice
        What is proposed.
    run : RunNumbers or None
        The moment's own numbers; None where its network is too large for a sheet.

    Emits
    -----
    preview_wanted(Order, bool)
        Another preview is needed, of the key where the second is True; `show_preview` takes it.
    save_wanted(Order, bool)
        The learner pressed Save; each sheet gets a file of its own where the second is True. The dialog stays open.
    """

    preview_wanted = Signal(object, bool)
    save_wanted = Signal(object, bool)

    def __init__(
        self, theme: Theme, choice: WorksheetChoice, run: RunNumbers | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choice, self._run = choice, run
        self._has_message = False
        self.setObjectName("worksheet_dialog")
        self.setWindowTitle(self.tr("Worksheets"))
        self._preview = _PagePreview(theme, self)
        help_text = self.tr("The first page of the first sheet or of its key, as it is printed.")
        describe(self._preview, help_text, self.tr("Preview"))
        self._state = state_label(self, "worksheet_state")
        self._options = Options(theme, self)
        self._add_numbers()
        self._add_questions()
        self._add_files()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._ask_for_preview)
        self.finished.connect(self._typing.stop)  # a preview would come too late
        self._build()
        choose(self._size, choice.size)
        self._follow()
        self._options.changed.connect(self._on_options_changed)

    # What is chosen

    @property
    def order(self) -> Order:
        """What is chosen now."""
        file_format, paper = self._format.currentData()
        choice = replace(
            self._choice,
            size=self._size.currentData(),
            n_examples=self._examples.currentData(),
            parts=self._parts.currentData(),
            digits=self._digits.currentData(),
        )
        first = self._seed.value()
        return Order(
            choice=choice,
            seeds=tuple(range(first, first + self._count.value())),
            format=file_format,
            key="with" if file_format == "moodle" and self._key.currentData() == "apart" else self._key.currentData(),
            paper=paper,
            run=self._run if self._origin.currentData() else None,
        )

    # What comes in

    def show_preview(self, picture: QImage, text: str) -> None:
        """Show a page, and say how much it will be."""
        self._preview.show_picture(picture)
        if not self._has_message:
            show_state(self._state, text)

    def say_equations(self, equations: Sequence[str]) -> None:
        """Say to a screen reader what is asked on the page that is shown, each equation as words."""
        asked = (self.tr("{number}. {equation}.").format(number=n, equation=one) for n, one in enumerate(equations, 1))
        self._preview.setAccessibleDescription(" ".join((self.tr("To be computed:"), *asked)))

    def show_done(self, text: str) -> None:
        """Say that something was done, until the next choice."""
        self._has_message = True
        show_state(self._state, text)

    def show_problem(self, sentence: str) -> None:
        """Say what went wrong, until the next choice."""
        self._has_message = True
        show_state(self._state, sentence, is_problem=True)

    # Building

    def _add_numbers(self) -> None:
        tr, options = self.tr, self._options
        self._count = options.add_number(
            "worksheet_count",
            tr("Sheets"),
            tr("How many sheets, each with other numbers."),
            (1, MOST_SHEETS),
        )
        self._seed = options.add_number(
            "worksheet_seed",
            tr("First seed"),
            tr("Sets the numbers of the first sheet; the next sheets have the next seeds. It stands on each sheet."),
            (1, LARGEST_SEED - MOST_SHEETS),
        )
        self._origin = options.add_choice(
            "worksheet_origin",
            tr("Numbers"),
            tr(
                "Weights drawn for each sheet, or those of this iteration, rounded to one decimal, with two of its "
                "points. Only a network with 2 or 3 hidden units, or none, can be computed by hand."
            ),
            ((tr("drawn for each sheet"), False), (tr("of this iteration"), True)),
        )
        self._size = options.add_choice(
            "worksheet_size",
            tr("Network"),
            tr("Inputs, hidden units and outputs. Activation and loss are those of the window."),
            ((name, name) for name in sizes_for(self._choice.loss)),
        )

    def _add_questions(self) -> None:
        tr, options = self.tr, self._options
        self._examples = options.add_choice(
            "worksheet_examples",
            tr("Examples"),
            tr("One example is computed without 1/m; with two, the gradients are means."),
            ((tr("two, with 1/m"), MOST_EXAMPLES), (tr("one"), 1)),
        )
        forward, cost, backward, update = PARTS
        self._parts = options.add_choice(
            "worksheet_parts",
            tr("Asked"),
            tr("Results of earlier parts that are not asked but needed are given on the sheet."),
            (
                (tr("a whole iteration"), PARTS),
                (tr("forward pass"), (forward,)),
                (tr("forward pass and cost"), (forward, cost)),
                (tr("back propagation"), (backward,)),
                (tr("back propagation and update"), (backward, update)),
                (tr("update"), (update,)),
            ),
        )
        self._digits = options.add_choice(
            "worksheet_digits",
            tr("Decimals"),
            tr("Of each result that is asked for. The sheet says so."),
            ((str(digits), digits) for digits in range(LEAST_DIGITS, MOST_DIGITS + 1)),
        )

    def _add_files(self) -> None:
        tr, options = self.tr, self._options
        with_sheets, apart, none = KEYS
        self._key = options.add_choice(
            "worksheet_key",
            tr("Key"),
            tr("The way to each number. Moodle shows it after an attempt."),
            ((tr("after the sheets"), with_sheets), (tr("in its own file"), apart), (tr("no key"), none)),
        )
        self._format = options.add_choice(
            "worksheet_format",
            tr("File"),
            tr("PDF for paper, HTML for a browser, or Moodle XML for the question bank of a course."),
            (
                (tr("PDF, A4"), ("pdf", "a4")),
                (tr("PDF, Letter"), ("pdf", "letter")),
                (tr("HTML"), ("html", "a4")),
                (tr("Moodle XML"), ("moodle", "a4")),
            ),
        )
        self._is_split = options.add_choice(
            "worksheet_split",
            tr("Saved as"),
            tr("All sheets in one file, or a folder with a file for each of them."),
            ((tr("one file"), False), (tr("a file for each sheet"), True)),
        )
        self._shown = options.add_choice(
            "worksheet_shown",
            tr("Preview"),
            tr("What is shown at the right: the first page of the first sheet, or of its key."),
            ((tr("sheet"), False), (tr("key"), True)),
        )

    def _build(self) -> None:
        buttons = QDialogButtonBox(self)
        save = buttons.addButton(self.tr("&Save…"), QDialogButtonBox.ButtonRole.AcceptRole)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        _name(save, "worksheet_save", self.tr("Choose where to save the sheets, and make them (Enter)."))
        _name(close, "worksheet_close", self.tr("Close this dialog (Esc)."))
        save.setDefault(True)
        save.clicked.connect(lambda: self.save_wanted.emit(self.order, self._is_split.currentData()))
        buttons.rejected.connect(self.reject)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self._scrolling_options(), 1)
        left.addWidget(self._state)
        upper = QHBoxLayout()
        upper.setSpacing(20)
        upper.addLayout(left, 1)
        upper.addWidget(self._preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(16)
        column.addLayout(upper, 1)
        column.addWidget(buttons)

    def _scrolling_options(self) -> ScrollPort:
        """They scroll where large text leaves them too little room."""
        size = self._options.sizeHint()
        self._options.setObjectName("worksheet_options")
        port = ScrollPort(QSize(size.width() + _BAR, size.height() // 3), self)
        port.hold(self._options)
        return port

    # Reactions

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_for_preview()

    def _on_options_changed(self) -> None:
        self._has_message = False
        self._follow()
        self._typing.start()

    def _follow(self) -> None:
        """Only what means something can be chosen."""
        self._origin.setEnabled(self._run is not None)
        of_run = bool(self._origin.currentData())
        self._size.setEnabled(not of_run)
        if of_run:
            choose(self._size, self._choice.size)
        is_moodle = self._format.currentData()[0] == "moodle"
        self._is_split.setEnabled(self._count.value() > 1)
        self._key.setItemText(0, self.tr("after an attempt") if is_moodle else self.tr("after the sheets"))

    def _ask_for_preview(self) -> None:
        self._typing.stop()
        self.preview_wanted.emit(self.order, self._shown.currentData())


class _PagePreview(Preview):
    """A page of paper, which is higher than it is wide."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("worksheet_preview")

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(24 * line, 33 * line)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() * 0.4


def _name(button: QPushButton, name: str, help_text: str) -> None:
    button.setObjectName(name)
    button.setAutoDefault(False)
    describe(button, help_text, button.text().replace("&", ""))
