"""The dialog before a table of points is taken over: what was found in it, and what is to become of it.

It comes after reading and before any change: it reads no file and changes nothing, it asks. Nothing about a table is
decided in silence, neither its columns, nor a line that is skipped, nor which class is which, nor any scaling.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.data.dataset import Dataset
from core.data.names import PLAIN_NAMES, DataNames
from core.errors import FileError
from core.io.tables.choice import PointsImport, import_points, proposed_scales, room_for, why_not_added
from core.io.tables.classes import ClassChoice
from core.io.tables.guess import ColumnChoice
from core.io.tables.points import points_of
from core.io.tables.table import PointsTable, TableChoice
from gui.base.language import core_text, counted_text
from gui.base.theme import Theme
from gui.base.widgets import describe, quiet_label
from gui.views.import_dialog.classes import ClassesRow
from gui.views.import_dialog.columns import ColumnsRow
from gui.views.import_dialog.parts import Page, teach_button
from gui.views.import_dialog.preview import RowsPreview
from gui.views.import_dialog.rows import FaultsBox, GapsRow, ModeRow, NumbersRow, inputs_scale, target_scale
from gui.views.import_dialog.sketch import PointsSketch
from gui.views.import_dialog.texts import (
    formula_text,
    found_text,
    import_text,
    problem_text,
    target_text,
    too_many_text,
)

_MARGIN = 24
_SOURCE_WIDTH = 50
"""Characters of a file's name that are shown; its tooltip has the whole path."""


class ImportDialog(QDialog):
    """Shows a table and asks what to do with it.

    Parameters
    ----------
    table : PointsTable
        What was read.
    present : Dataset
        The points there are now.
    train_fraction : float
        The training share of the experiment.
    is_standardised : bool
        Whether the network is given standardised inputs now.
    present_names : DataNames
        What the classes of the present points are called.

    Emits
    -----
    import_accepted(PointsImport)
        In the GUI thread, once, when the user agreed.
    """

    import_accepted = Signal(object)

    def __init__(
        self,
        table: PointsTable,
        present: Dataset,
        train_fraction: float,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        is_standardised: bool = False,
        present_names: DataNames = PLAIN_NAMES,
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._choice = table.choice
        self._present = present
        self._present_names = present_names
        self._train_fraction = train_fraction
        self._theme = theme
        self._samples: dict[int, PointsTable] = {}
        self._was_standardised = is_standardised
        self._shown_columns = table.choice.columns
        self._outcome: PointsImport | None = None
        self.setObjectName("import_dialog")
        self.setWindowTitle(self.tr("Import Points"))
        self._build_found()
        self._build_choices(is_standardised)
        self._build_buttons()
        self._build_layout()
        self._show_table()
        self._propose_scales()
        self._columns.setFocus()

    @property
    def outcome(self) -> PointsImport:
        """What would be imported now."""
        assert self._outcome is not None
        return self._outcome

    def accept(self) -> None:
        """Agree: tell the outcome and close."""
        self.import_accepted.emit(self.outcome)
        super().accept()

    def _build_found(self) -> None:
        table = self._table
        name = PurePath(table.source).name or table.source
        metrics = QFontMetricsF(self._theme.font(1.15, bold=True))
        width = metrics.averageCharWidth() * _SOURCE_WIDTH
        self._source = QLabel(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, width), self)
        self._source.setTextFormat(Qt.TextFormat.PlainText)
        self._source.setObjectName("import_source")
        self._theme.dress(self._source, 1.15, bold=True)
        describe(self._source, table.source)
        self._found = quiet_label("import_found", self)
        self._notes = quiet_label("import_notes", self)
        self._too_many, self._problem = (QLabel(self) for _ in range(2))
        for label, label_name in ((self._too_many, "import_too_many"), (self._problem, "import_problem")):
            label.setObjectName(label_name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "hint")
        for label in (self._notes, self._too_many, self._problem):
            label.setWordWrap(True)
        self._faults = FaultsBox(self._theme, self)

    def _build_choices(self, is_standardised: bool) -> None:
        table = self._table
        self._columns = ColumnsRow(table.cells, table.choice.columns, self._theme, self)
        self._columns.columns_edited.connect(self._on_columns_edited)
        self._numbers = NumbersRow(self)
        self._numbers.decimal_edited.connect(self._on_decimal_edited)
        self._numbers_title = QLabel(self.tr("NUMBERS"), self)
        self._gaps = GapsRow(self)
        self._gaps.fills_edited.connect(self._on_fills_edited)
        self._gaps_title = QLabel(self.tr("GAPS"), self)
        self._rows = RowsPreview(self._theme, self)
        self._sketch = PointsSketch(self._theme, self)
        self._classes = ClassesRow(self._theme, self)
        self._classes.classes_edited.connect(self._on_classes_edited)
        self._classes.meaning_edited.connect(self._update)
        self._classes_title = QLabel(self.tr("CLASSES"), self)
        self._target = target_scale(self)
        self._target.standardise_edited.connect(self._update)
        self._target_title = QLabel(self.tr("LEARNT"), self)
        self._mode = ModeRow(self._present, self)
        self._mode.mode_edited.connect(self._update)
        self._scale = inputs_scale(self)
        self._scale.propose(is_standardised)
        self._scale.standardise_edited.connect(self._update)

    def _build_buttons(self) -> None:
        buttons = QDialogButtonBox(self)
        self._import_button = QPushButton(self)
        self._import_button.setObjectName("import_accept")
        self._import_button.setDefault(True)
        self._cancel_button = QPushButton(self.tr("Cancel"), self)
        self._cancel_button.setObjectName("import_cancel")
        teach_button(self._cancel_button, self.tr("Close without importing (Esc)."))
        buttons.addButton(self._import_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self._cancel_button, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._buttons = buttons

    def _build_layout(self) -> None:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(_MARGIN, 20, _MARGIN, 8)
        column.setSpacing(6)
        for widget in (self._source, self._found, self._notes, self._too_many, self._faults):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addLayout(self._choices_layout())
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 16)
        outer.addWidget(Page(content, self))
        self._buttons.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        outer.addWidget(self._buttons)
        # The sizes of the texts decide; there is nothing to gain by pulling.
        outer.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)

    def _choices_layout(self) -> QGridLayout:
        """How the table is read, what comes of it, and what becomes of that: titles at the left."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        pictures = QHBoxLayout()
        pictures.setSpacing(16)
        pictures.setContentsMargins(0, 0, 0, 4)
        pictures.addWidget(self._rows, 1, Qt.AlignmentFlag.AlignTop)
        pictures.addWidget(self._sketch, 0, Qt.AlignmentFlag.AlignTop)
        rows: dict[int, tuple[QLabel, QWidget]] = {
            0: (QLabel(self.tr("COLUMNS"), self), self._columns),
            1: (self._numbers_title, self._numbers),
            2: (self._gaps_title, self._gaps),
            5: (self._classes_title, self._classes),
            6: (self._target_title, self._target),
            7: (QLabel(self.tr("POINTS"), self), self._mode),
            8: (QLabel(self.tr("SCALE"), self), self._scale),
        }
        for row, (title, part) in rows.items():
            title.setProperty("role", "title")
            self._theme.dress(title, 0.92)
            title.setContentsMargins(0, 4, 0, 0)
            grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(part, row, 1)
        grid.addWidget(self._problem, 3, 1)
        grid.addLayout(pictures, 4, 0, 1, 2)
        return grid

    def _on_columns_edited(self, columns: ColumnChoice) -> None:
        self._read_again(replace(self._choice, columns=columns, classes=None))

    def _on_fills_edited(self, fills_gaps: bool) -> None:
        self._read_again(replace(self._choice, fills_gaps=fills_gaps))

    def _on_classes_edited(self, classes: ClassChoice | None) -> None:
        self._read_again(replace(self._choice, classes=classes))

    def _on_decimal_edited(self, decimal: str) -> None:
        self._read_again(replace(self._choice, decimal="," if decimal == "," else "."))

    def _read_again(self, choice: TableChoice) -> None:
        """Take the points with another choice; where that gives none, say why and keep the dialog open."""
        self._choice = choice
        try:
            self._table = points_of(self._table.cells, choice)
        except FileError as error:
            self._show_problem(problem_text(error))
            return
        is_other = self._table.choice.columns != self._shown_columns
        self._samples.clear()
        self._show_table()
        if is_other:
            self._propose_scales()

    def _show_table(self) -> None:
        self._show_problem("")
        table = self._table
        self._found.setText(found_text(table))
        self._notes.setText("\n".join(map(core_text, table.notes)))
        self._notes.setVisible(bool(table.notes))
        self._faults.show_table(table)
        self._numbers.show_style(table.style)
        self._numbers_title.setVisible(bool(table.style.unclear))
        self._gaps.show_table(table)
        self._gaps_title.setVisible(bool(table.gaps))
        self._mode.show_why_not(
            core_text(why_not_added(table, self._present, self._present_names)) if self._present.n_examples else ""
        )
        has_numbers = table.targets is not None
        for part in (self._target_title, self._target):
            part.setVisible(has_numbers)
        self._classes_title.setVisible(not has_numbers)
        self._update()

    def _show_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        for widget in (
            *(self._import_button, self._rows, self._sketch, self._classes, self._faults),
            *(self._target, self._gaps),
        ):
            widget.setEnabled(not text)

    def _update(self) -> None:
        """Carry the choices out on the side and show what would come of them."""
        self._classes.join(self._present_names if self._mode.is_added else None)
        table = self._chosen_table(room_for(self._present, self._mode.is_added))
        is_added = self._mode.is_added
        self._outcome = import_points(
            table,
            self._present,
            self._train_fraction,
            is_added=is_added,
            is_standardised=self._scale.is_standardised,
            is_target_standardised=self._target.is_standardised,
            present_names=self._present_names,
        )
        self._rows.show_table(self._classes.as_chosen(self._table))
        self._sketch.show_data(self._outcome.data, self._outcome.names)
        self._classes.show_table(self._table)
        self._target.show_formula(target_text(self._outcome, table.names.target), can_be_chosen=not is_added)
        self._scale.show_formula(formula_text(self._outcome, self._train_fraction))
        self._show_number(table.n_rows)

    def _propose_scales(self) -> None:
        """Tick the boxes where the numbers would be learnt slowly or not at all, unless the present points stay."""
        if self._mode.is_added:
            return
        self._shown_columns = self._table.choice.columns
        self._target.propose(False)
        self._update()
        inputs_are_far, target_is_far = proposed_scales(self.outcome.data, self._train_fraction)
        self._scale.propose(self._was_standardised or inputs_are_far)
        self._target.propose(target_is_far)
        self._update()

    def _chosen_table(self, room: int) -> PointsTable:
        if room not in self._samples:
            self._samples[room] = self._table.sample(room)
        return self._classes.as_chosen(self._samples[room])

    def _show_number(self, n_imported: int) -> None:
        n_rows = self._table.n_rows
        self._too_many.setText(too_many_text(n_rows, n_imported))
        self._too_many.setVisible(n_imported < n_rows)
        self._import_button.setText(import_text(n_rows, n_imported, self._table.n_faults))
        total = counted_text(
            "There will be {n} point. Undo brings back the old ones.",
            "There will be {n} points. Undo brings back the old ones.",
            self.outcome.data.n_examples,
        )
        teach_button(self._import_button, total)
