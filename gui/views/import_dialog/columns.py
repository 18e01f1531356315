"""How the import dialog reads a table: which columns are x1, x2 and the class, and what a comma in a number means.

Each row shows a choice and emits the one that the user wants; what comes of it, the dialog finds out.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from core.io.tables.guess import ColumnChoice
from core.io.tables.numbers import NumberStyle
from core.io.tables.rows import CellTable
from gui.base.fields.choice import ComboBox
from gui.base.formatting import feature_text
from gui.base.theme import Theme
from gui.views.import_dialog.parts import push_button, teach, teach_button
from gui.views.import_dialog.texts import column_text, reading_text, samples_text

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
