"""The rows of the import dialog: which columns are x1, x2 and the class, what a comma in a number means, which lines
cannot be used, and what becomes of the points.

Each row shows a choice and emits the one that the user wants; what comes of it, the dialog finds out.
"""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.data.dataset import Dataset
from core.io.tables.choice import room_for
from core.io.tables.guess import ColumnChoice
from core.io.tables.numbers import NumberStyle
from core.io.tables.rows import CellTable
from core.io.tables.table import PointsTable
from gui.base.fields.choice import ComboBox
from gui.base.formatting import count, feature_text
from gui.base.theme import Theme
from gui.base.widgets import push_button, quiet_label, row_of
from gui.views.import_dialog.parts import teach, teach_button
from gui.views.import_dialog.texts import column_text, fault_text, n_faults_text, reading_text, samples_text

_CHARACTERS = 15
"""Of a name of a column that are seen without opening the list."""


class ColumnsRow(QWidget):
    """Three lists of the table's columns, side by side.

    Emits
    -----
    columns_edited(ColumnChoice)
        For an action of the user only.
    """

    columns_edited = Signal(object)

    def __init__(self, cells: CellTable, choice: ColumnChoice, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = cells
        self._choice = choice
        self.setObjectName("import_columns")
        first, second, label = feature_text("x1"), feature_text("x2"), self.tr("class")
        self._x1 = self._box("import_x1", first, theme)
        self._x2 = self._box("import_x2", second, theme)
        self._label = self._box("import_label", label, theme)
        teach(self._x1, self.tr("Column of x1"), self.tr("The column that becomes the horizontal axis: numbers."))
        teach(self._x2, self.tr("Column of x2"), self.tr("The column that becomes the vertical axis: numbers."))
        teach(
            self._label,
            self.tr("Column of the class"),
            self.tr("The column that says which class a point belongs to: words, or numbers such as 0 and 1."),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for text, box in ((first, self._x1), (second, self._x2), (label, self._label)):
            name = QLabel(text, self)
            name.setProperty("role", "quiet")
            row.addWidget(name)
            row.addWidget(box, 1)
            row.addSpacing(8)
        self.setFocusProxy(self._x1)
        self._show()

    def _box(self, name: str, text: str, theme: Theme) -> ComboBox:
        box = ComboBox(theme, self)
        box.setObjectName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_CHARACTERS)
        if name == "import_label":
            box.addItem(self.tr("No class column"), None)
        for column in range(self._cells.form.n_columns):
            box.addItem(column_text(self._cells, column), column)
            box.setItemData(box.count() - 1, samples_text(self._cells, column), Qt.ItemDataRole.ToolTipRole)
        box.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        box.activated.connect(self._on_activated)
        return box

    def _show(self) -> None:
        choice = self._choice
        for box, column in ((self._x1, choice.x1), (self._x2, choice.x2), (self._label, choice.label)):
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findData(column))

    def _on_activated(self) -> None:
        old = self._choice
        new = replace(old, x1=self._x1.currentData(), x2=self._x2.currentData(), label=self._label.currentData())
        if new != old:
            self._choice = new
            self.columns_edited.emit(new)


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
        several = self.tr("Replace the {number} Points").format(number=count(present.n_examples))
        replace = self.tr("Replace the Point") if present.n_examples == 1 else several
        self._replace_button = push_button("import_replace", replace, self, is_checkable=True)
        teach_button(
            self._replace_button,
            self.tr("Remove the points on the plane and use those of the table. Undo brings them back."),
        )
        self._add_button = push_button("import_add", self.tr("Add to the Points"), self, is_checkable=True)
        teach_button(self._add_button, self.tr("Keep the points on the plane and add those of the table."))
        none = quiet_label("import_no_points", self, self.tr("There are no points yet."))
        none.setVisible(present.n_examples == 0)
        for button in (self._replace_button, self._add_button):
            self._modes.addButton(button)
            button.setVisible(present.n_examples > 0)
        self._replace_button.setChecked(True)
        self._add_button.setEnabled(room_for(present, is_added=True) > 0)
        self._modes.buttonClicked.connect(lambda _: self.mode_edited.emit())
        row = row_of([self._replace_button, self._add_button, none, None])
        row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(row)

    @property
    def is_added(self) -> bool:
        """Whether the present points stay."""
        return self._add_button.isChecked()


class ScaleBox(QWidget):
    """Whether the network gets standardised inputs, with the formula and its numbers.

    Emits
    -----
    standardise_edited()
    """

    standardise_edited = Signal()

    def __init__(self, is_standardised: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QCheckBox(self.tr("Standardise the inputs"), self)
        self._box.setObjectName("import_standardise")
        self._box.setChecked(is_standardised)
        teach_button(
            self._box,
            self.tr(
                "The network gets coordinates with mean 0 and standard deviation 1, by the formula beside this box. It"
                " helps when coordinates are large or of very different size. The points stay where they are."
            ),
        )
        self._box.toggled.connect(lambda _: self.standardise_edited.emit())
        self._formula = quiet_label("import_formula", self)
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

    def show_formula(self, text: str) -> None:
        """Show the formula, to the eye and to a screen reader."""
        self._formula.setText(text)
        self._box.setAccessibleDescription(text)


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
