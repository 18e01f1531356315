"""The rows of the import dialog: what a comma in a number means, what becomes of missing values, which lines cannot be
used, whether anything is scaled, and what becomes of the points.

Each row shows a choice and emits the one that the user wants; what comes of it, the dialog finds out.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.data.dataset import Dataset
from core.io.tables.numbers import NumberStyle
from core.io.tables.table import PointsTable
from gui.base.language import counted_text
from gui.base.theme import Theme
from gui.base.widgets import begin_lines_at_start, push_button, quiet_label, row_of
from gui.views.import_dialog.parts import teach, teach_button
from gui.views.import_dialog.texts import fault_text, gaps_text, n_faults_text, reading_text


class NumbersRow(QWidget):
    """What a number such as 1,234 means, where nothing in the table says it.

    Emits
    -----
    decimal_edited(str)
        "." or ",": the decimal mark that the user wants.
    """

    decimal_edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for name, mark in (("import_decimal_comma", ","), ("import_decimal_point", ".")):
            button = self._buttons[mark] = push_button(name, "", self, is_checkable=True)
            button.clicked.connect(lambda _checked=False, mark=mark: self.decimal_edited.emit(mark))
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)

    def show_style(self, style: NumberStyle) -> None:
        """Show how an unclear number is read; without one there is nothing to choose."""
        self.setVisible(bool(style.unclear))
        help_text = self.tr("A comma can be the decimal mark or can separate thousands; choose which.")
        for mark, button in self._buttons.items():
            button.setText(reading_text(style.unclear, mark))
            button.setChecked(mark == style.decimal)
            teach_button(button, help_text)


class GapsRow(QWidget):
    """What becomes of the lines in which an input is missing.

    Emits
    -----
    fills_edited(bool)
        Whether the user wants the median of the column in their place.
    """

    fills_edited = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = quiet_label("import_gaps", self)
        self._sentence.setWordWrap(True)
        self._group = QButtonGroup(self)
        self._leave_out = push_button("import_leave_out", "", self, is_checkable=True)
        self._fill = push_button("import_fill", self.tr("Fill In the Median"), self, is_checkable=True)
        teach_button(
            self._fill,
            self.tr(
                "In place of a missing value comes the median of its column: half of the values are below it. Filled"
                " values are in brackets in the first rows. Missing classes and numbers to be learnt are never filled."
            ),
        )
        for button in (self._leave_out, self._fill):
            self._group.addButton(button)
            button.clicked.connect(lambda: self.fills_edited.emit(self._fill.isChecked()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._sentence)
        column.addLayout(row_of([self._leave_out, self._fill, None]))

    def show_table(self, table: PointsTable) -> None:
        """Show what is missing in a table, and what is chosen for it."""
        self.setVisible(bool(table.gaps))
        self._sentence.setText(gaps_text(table) if table.gaps else "")
        self._leave_out.setText(counted_text("Leave This Line Out", "Leave These {n} Lines Out", table.n_gap_rows))
        teach_button(self._leave_out, self.tr("Lines in which an input has no value are not taken."))
        (self._fill if table.choice.fills_gaps else self._leave_out).setChecked(True)


class ModeRow(QWidget):
    """Replace the present points, or add to them.

    Emits
    -----
    mode_edited()
    """

    mode_edited = Signal()

    def __init__(self, present: Dataset, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modes = QButtonGroup(self)
        replace = counted_text("Replace the Point", "Replace the {n} Points", present.n_examples)
        self._replace_button = push_button("import_replace", replace, self, is_checkable=True)
        teach_button(
            self._replace_button,
            self.tr("Remove the points on the plane and use those of the table. Undo brings them back."),
        )
        self._add_button = push_button("import_add", self.tr("Add to the Points"), self, is_checkable=True)
        none = quiet_label("import_no_points", self, self.tr("There are no points yet."))
        none.setVisible(present.n_examples == 0)
        for button in (self._replace_button, self._add_button):
            self._modes.addButton(button)
            button.setVisible(present.n_examples > 0)
        self._replace_button.setChecked(True)
        self.show_why_not("")
        self._modes.buttonClicked.connect(lambda _: self.mode_edited.emit())
        row = row_of([self._replace_button, self._add_button, none, None])
        row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(row)

    @property
    def is_added(self) -> bool:
        """Whether the present points stay."""
        return self._add_button.isChecked()

    def show_why_not(self, reason: str) -> None:
        """Whether points can be added: not for a reason."""
        self._add_button.setEnabled(not reason)
        teach_button(self._add_button, reason or self.tr("Keep the points on the plane and add those of the table."))
        if reason:
            self._replace_button.setChecked(True)


class ScaleBox(QWidget):
    """Whether something is standardised, with the formula and its numbers.

    Emits
    -----
    standardise_edited()
    """

    standardise_edited = Signal()

    def __init__(self, names: tuple[str, str], title: str, help_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QCheckBox(title, self)
        self._box.setObjectName(names[0])
        teach_button(self._box, help_text)
        self._box.toggled.connect(lambda _: self.standardise_edited.emit())
        self._formula = quiet_label(names[1], self)
        self._formula.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._box, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._formula)

    @property
    def is_standardised(self) -> bool:
        """Whether the box is ticked."""
        return self._box.isChecked()

    def propose(self, is_standardised: bool) -> None:
        """Tick the box or not; nothing is emitted."""
        with QSignalBlocker(self._box):
            self._box.setChecked(is_standardised)

    def show_formula(self, text: str, *, can_be_chosen: bool = True) -> None:
        """Show the formula, to the eye and to a screen reader."""
        self._formula.setText(text)
        self._box.setAccessibleDescription(text)
        self._box.setEnabled(can_be_chosen)


def inputs_scale(parent: QWidget) -> ScaleBox:
    """Whether the network gets standardised inputs."""
    help_text = parent.tr(
        "The network gets coordinates with mean 0 and standard deviation 1, by the formula beside this box. It"
        " helps when coordinates are large or of very different size. The points stay where they are."
    )
    names = ("import_standardise", "import_formula")
    return ScaleBox(names, parent.tr("Standardise the inputs"), help_text, parent)


def target_scale(parent: QWidget) -> ScaleBox:
    """Whether the numbers to be learnt are standardised."""
    help_text = parent.tr(
        "The network learns y with mean 0 and standard deviation 1 instead of the numbers themselves. From"
        " large numbers, such as prices, it learns slowly or not at all."
    )
    names = ("import_standardise_target", "import_target_numbers")
    return ScaleBox(names, parent.tr("Standardise what is learnt"), help_text, parent)


_MOST_ROWS = 4
"""Rows of the list that are seen without scrolling."""


class FaultsBox(QWidget):
    """A sentence with their number and a list with line, column and reason; hidden where there are none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = QLabel(self)
        self._sentence.setObjectName("import_n_faults")
        self._sentence.setProperty("role", "hint")
        self._list = QPlainTextEdit(self)
        self._list.setObjectName("import_faults")
        self._list.setReadOnly(True)
        self._list.setTabChangesFocus(True)
        begin_lines_at_start(self._list)
        theme.dress(self._list, 0.92)
        self._list.document().setDocumentMargin(4.0)
        teach(
            self._list,
            self.tr("Lines that cannot be used"),
            self.tr("Line, column and what is wrong there. To keep these lines, correct the file and import it again."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._sentence)
        column.addWidget(self._list)

    def show_table(self, table: PointsTable) -> None:
        """Show the lines of a table that cannot be used."""
        self.setVisible(table.n_faults > 0)
        self._sentence.setText(n_faults_text(table.n_faults))
        self._list.setPlainText("\n".join(fault_text(fault) for fault in table.faults))
        line = QFontMetricsF(self._list.font()).lineSpacing()
        self._list.setFixedHeight(math.ceil(line * min(_MOST_ROWS, max(2, len(table.faults))) + 12))
