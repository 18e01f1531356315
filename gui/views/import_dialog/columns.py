"""Which columns of a table are inputs and which one is to be learnt, in the import dialog.

All columns are in one list, with what stands in them and why those that are no likely input were passed over.
"""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QLabel, QListWidget, QListWidgetItem, QWidget

from core.io.tables.cell_table import CellTable
from core.io.tables.guess import MAX_INPUTS, ColumnChoice, TableColumns
from gui.base.fields.choice import ComboBox
from gui.base.theme import Theme
from gui.base.widgets import push_button, row_of
from gui.views.import_dialog.parts import teach, teach_button
from gui.views.import_dialog.texts import column_text, input_text, samples_text

_CHARACTERS = 22
"""Of a name of a column that are seen without opening the list."""

_MOST_ROWS = 6
"""Columns that are seen without scrolling."""

_COLUMN = Qt.ItemDataRole.UserRole


class ColumnsRow(QWidget):
    """A list in which inputs are ticked, and beside it what is to be learnt.

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
        self._wanted = choice.inputs
        self._found = TableColumns(cells)
        self.setObjectName("import_columns")
        self._build_inputs(theme)
        self._build_target(theme)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.addWidget(self._title(self.tr("Inputs: x₁, x₂, …")), 0, 0)
        grid.addWidget(self._title(self.tr("To be learnt")), 0, 1)
        grid.addWidget(self._inputs, 1, 0, 3, 1)
        grid.addWidget(self._target, 1, 1)
        buttons = row_of([*self._kinds.values(), None])
        grid.addLayout(buttons, 2, 1)
        grid.setRowStretch(3, 1)
        self.setFocusProxy(self._inputs)
        self._show()

    def _title(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "quiet")
        return label

    def _build_inputs(self, theme: Theme) -> None:
        inputs = self._inputs = QListWidget(self)
        inputs.setObjectName("import_inputs")
        inputs.setUniformItemSizes(True)
        inputs.setTextElideMode(Qt.TextElideMode.ElideRight)
        inputs.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        help_text = self.tr(
            "Tick the columns of numbers that the network is given, 1 to {number}. Arrow keys go through the list,"
            " the space bar ticks."
        )
        teach(inputs, self.tr("Input columns"), help_text.format(number=MAX_INPUTS))
        columns = [column for column in range(self._cells.form.n_columns) if column not in self._cells.form.derived]
        line = math.ceil(QFontMetricsF(theme.font()).height() * 1.35)
        for column in columns:
            item = QListWidgetItem(inputs)
            item.setSizeHint(QSize(0, line))
            item.setData(_COLUMN, column)
            item.setToolTip(samples_text(self._cells, column))
        inputs.setFixedHeight(line * min(_MOST_ROWS, max(3, len(columns))) + 2 * inputs.frameWidth() + 2)
        inputs.itemChanged.connect(self._on_input_changed)

    def _build_target(self, theme: Theme) -> None:
        box = self._target = ComboBox(theme, self)
        box.setObjectName("import_target")
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_CHARACTERS)
        box.addItem(self.tr("Nothing: only points"), None)
        for column in range(self._cells.form.n_columns):
            if column != self._cells.form.split_key:
                box.addItem(column_text(self._cells, column), column)
                box.setItemData(box.count() - 1, samples_text(self._cells, column), Qt.ItemDataRole.ToolTipRole)
        box.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        box.activated.connect(self._on_target_activated)
        teach(
            box,
            self.tr("Column to be learnt"),
            self.tr("The column that the network is to find out from the inputs: classes, as words or numbers, or"
                    " numbers such as prices."),
        )  # fmt: skip
        self._group = QButtonGroup(self)
        self._kinds = {}
        helps = {
            False: self.tr("Each different value is a class: the network learns to which class a point belongs."),
            True: self.tr("The network learns the number itself, as with a price: regression."),
        }
        for name, text, is_number in (
            ("import_as_classes", self.tr("As Classes"), False),
            ("import_as_numbers", self.tr("As Numbers"), True),
        ):
            button = self._kinds[is_number] = push_button(name, text, self, is_checkable=True)
            teach_button(button, helps[is_number])
            self._group.addButton(button)
            button.clicked.connect(self._on_kind_clicked)

    def _show(self) -> None:
        """Show the choice; nothing is emitted."""
        choice, split_key = self._choice, self._cells.form.split_key
        with QSignalBlocker(self._inputs):
            for row in range(self._inputs.count()):
                item = self._inputs.item(row)
                column = item.data(_COLUMN)
                is_free = column not in (choice.target, split_key)
                item.setFlags(
                    Qt.ItemFlag.ItemIsSelectable
                    | (
                        Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable
                        if is_free
                        else Qt.ItemFlag.NoItemFlags
                    )
                )
                is_input = column in choice.inputs
                item.setCheckState(Qt.CheckState.Checked if is_input else Qt.CheckState.Unchecked)
                place = choice.inputs.index(column) + 1 if is_input else 0
                why = "" if is_input or not is_free else self._found.why_passed(column)
                item.setText(input_text(self._cells, column, place, why, is_target=column == choice.target))
        with QSignalBlocker(self._target):
            self._target.setCurrentIndex(self._target.findData(choice.target))
        has_numbers = choice.target is not None and self._found.has_numbers(choice.target)
        for is_number, button in self._kinds.items():
            button.setVisible(has_numbers)
            button.setChecked(is_number == choice.is_number)

    def _on_input_changed(self, item: QListWidgetItem) -> None:
        column = item.data(_COLUMN)
        others = tuple(other for other in self._wanted if other != column)
        self._wanted = (*others, column) if item.checkState() == Qt.CheckState.Checked else others
        self._choose(replace(self._choice, inputs=self._inputs_beside(self._choice.target)))

    def _on_target_activated(self) -> None:
        target = self._target.currentData()
        is_number = target is not None and self._found.is_number(target)
        self._choose(ColumnChoice(self._inputs_beside(target), target, is_number))

    def _inputs_beside(self, target: int | None) -> tuple[int, ...]:
        """The columns that are ticked, without what is learnt: on the way through the list none of them is lost."""
        return tuple(column for column in self._wanted if column not in (target, *self._parts_of(target)))

    def _parts_of(self, target: int | None) -> range:
        """The columns of which a target is made: as inputs they would give it away."""
        return self._cells.form.derived.get(-1 if target is None else target, range(0))

    def _on_kind_clicked(self) -> None:
        self._choose(replace(self._choice, is_number=self._kinds[True].isChecked()))

    def _choose(self, choice: ColumnChoice) -> None:
        if choice != self._choice:
            self._choice = choice
            self._show()
            self.columns_edited.emit(choice)
