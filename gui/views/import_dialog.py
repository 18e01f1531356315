"""The dialog before a table of points is taken over: what was found in it, and what is to become of it.

It comes after reading and before any change: it reads no file and changes nothing, it asks. Nothing about a table is
decided in silence, neither which class is which, nor that only some of the points fit, nor any scaling.
"""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QIcon
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
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
from core.files.points_choice import PointsImport, import_points, room_for
from core.files.points_table import PointsTable
from gui.formatting import count, wrapped
from gui.theme import Theme
from gui.views.import_parts import Page, marker, row_of
from gui.views.import_preview import PointsSketch, RowsPreview
from gui.views.import_texts import class_text, formula_text, found_text, import_text, too_many_text

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

    Emits
    -----
    import_accepted(PointsImport)
        In the GUI thread, once, when the learner agreed.
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
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._present = present
        self._train_fraction = train_fraction
        self._theme = theme
        self._is_swapped = False
        self._samples: dict[int, PointsTable] = {}
        self._outcome: PointsImport | None = None
        self.setObjectName("import_dialog")
        self.setWindowTitle(self.tr("Import Points"))
        self._build_found()
        self._build_classes()
        self._build_choices(is_standardised)
        self._build_buttons()
        self._build_layout()
        theme.changed.connect(self._show_icons)
        self._show_icons()
        self._update()

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
        self._source.setToolTip(wrapped(table.source))
        self._found = self._quiet("import_found", found_text(self._table))
        self._notes = self._quiet("import_notes", "\n".join(table.notes))
        self._notes.setWordWrap(True)
        self._notes.setVisible(bool(table.notes))
        self._rows = RowsPreview(self._theme, self)
        self._sketch = PointsSketch(self._theme, self)

    def _build_classes(self) -> None:
        """Which class is which; for a table without classes, which one all points get."""
        self._class_lines = {label: QLabel(self) for label in (1, 0)}
        self._class_icons = {label: QLabel(self) for label in (1, 0)}
        for label, line in self._class_lines.items():
            line.setObjectName(f"import_class_{label}")
            line.setTextFormat(Qt.TextFormat.PlainText)
        self._swap_button = self._button("import_swap", self.tr("Swap Classes"))
        self._teach(
            self._swap_button, self.tr("What is class 0 in the table becomes class 1, and the other way round.")
        )
        self._swap_button.clicked.connect(self._on_swap_clicked)
        self._one_class = QButtonGroup(self)
        self._one_class_buttons = {label: self._button(f"import_all_{label}", "") for label in (1, 0)}
        for label, button in self._one_class_buttons.items():
            button.setText(self.tr("Class {label}").format(label=label))
            button.setCheckable(True)
            button.setChecked(label == 1)
            self._teach(
                button,
                self.tr("The table has no classes: all its points get this one. You can change single points later."),
            )
            self._one_class.addButton(button, label)
        self._one_class.idClicked.connect(self._update)

    def _build_choices(self, is_standardised: bool) -> None:
        n_present = self._present.n_examples
        self._modes = QButtonGroup(self)
        several = self.tr("Replace the {number} Points").format(number=count(n_present))
        replace = self.tr("Replace the Point") if n_present == 1 else several
        self._replace_button = self._button("import_replace", replace)
        self._teach(
            self._replace_button,
            self.tr("The points of the table take the place of those on the plane. Undo brings them back."),
        )
        self._add_button = self._button("import_add", self.tr("Add to Them"))
        self._teach(self._add_button, self.tr("The points on the plane stay, those of the table come after them."))
        for button in (self._replace_button, self._add_button):
            button.setCheckable(True)
            self._modes.addButton(button)
        self._replace_button.setChecked(True)
        self._add_button.setEnabled(room_for(self._present, is_added=True) > 0)
        self._modes.buttonClicked.connect(self._update)
        self._standardise_box = QCheckBox(self.tr("Standardise the inputs"), self)
        self._standardise_box.setObjectName("import_standardise")
        self._standardise_box.setChecked(is_standardised)
        self._teach(
            self._standardise_box,
            self.tr(
                "The network is given shifted and stretched coordinates with mean 0 and deviation 1, by the formula"
                " beside this box. It helps where coordinates are large or very different in size. The points stay as"
                " they are."
            ),
        )
        self._standardise_box.toggled.connect(self._update)
        self._formula = self._quiet("import_formula")
        self._too_many = QLabel(self)
        self._too_many.setObjectName("import_too_many")
        self._too_many.setProperty("role", "hint")
        self._too_many.setWordWrap(True)

    def _build_buttons(self) -> None:
        buttons = QDialogButtonBox(self)
        self._import_button = QPushButton(self)
        self._import_button.setObjectName("import_accept")
        self._import_button.setDefault(True)
        self._cancel_button = QPushButton(self.tr("Cancel"), self)
        self._cancel_button.setObjectName("import_cancel")
        self._teach(self._cancel_button, self.tr("Leave everything as it is (Esc)."))
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
        for label in (self._source, self._found, self._too_many, self._notes):
            column.addWidget(label)
        column.addSpacing(6)
        pictures = QHBoxLayout()
        pictures.setSpacing(16)
        pictures.addWidget(self._rows, 1, Qt.AlignmentFlag.AlignTop)
        pictures.addWidget(self._sketch, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(pictures)
        column.addSpacing(8)
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
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        titles = (self.tr("CLASSES"), self.tr("POINTS"), self.tr("SCALE"))
        for row, title in enumerate(titles):
            label = QLabel(title, self)
            label.setProperty("role", "title")
            self._theme.dress(label, 0.92)
            label.setContentsMargins(0, 4 if row == 2 else 0, 0, 0)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter if row < 2 else Qt.AlignmentFlag.AlignTop)
        grid.addLayout(self._classes_layout(), 0, 1)
        has_points = self._present.n_examples > 0
        none = self._quiet("import_no_points", self.tr("There are no points yet."))
        none.setVisible(not has_points)
        for button in (self._replace_button, self._add_button):
            button.setVisible(has_points)
        grid.addLayout(row_of([self._replace_button, self._add_button, none, None]), 1, 1)
        scale = QVBoxLayout()
        scale.setSpacing(2)
        scale.addWidget(self._standardise_box, 0, Qt.AlignmentFlag.AlignLeft)
        scale.addWidget(self._formula)
        grid.addLayout(scale, 2, 1)
        return grid

    def _classes_layout(self) -> QLayout:
        has_classes = self._table.labels is not None
        none = self._quiet("import_no_classes", self.tr("The table has none. All its points are"))
        none.setVisible(not has_classes)
        for button in self._one_class_buttons.values():
            button.setVisible(not has_classes)
        shown: list[QWidget] = [self._swap_button]
        for label in (1, 0):
            shown += [self._class_icons[label], self._class_lines[label]]
        for widget in shown:
            widget.setVisible(has_classes)
        one, zero = (row_of([self._class_icons[label], self._class_lines[label]]) for label in (1, 0))
        row = row_of([none, self._one_class_buttons[1], self._one_class_buttons[0]])
        for part in (one, zero):
            row.addLayout(part)
            row.addSpacing(14)
        row.addStretch(1)
        row.addWidget(self._swap_button)
        return row

    def _update(self, *_: object) -> None:
        """Carry the choices out on the side and show what would come of them."""
        is_added = self._add_button.isChecked()
        table = self._chosen_table(room_for(self._present, is_added))
        self._outcome = import_points(
            table,
            self._present,
            self._train_fraction,
            is_added=is_added,
            is_standardised=self._standardise_box.isChecked(),
        )
        self._rows.show_table(self._as_chosen(self._table))
        self._sketch.show_points(self._outcome.data.points, self._outcome.data.labels)
        self._show_classes()
        self._show_formula()
        self._show_number(table.n_rows)

    def _chosen_table(self, room: int) -> PointsTable:
        if room not in self._samples:
            self._samples[room] = self._table.sample(room)
        return self._as_chosen(self._samples[room])

    def _as_chosen(self, table: PointsTable) -> PointsTable:
        if table.labels is None:
            return table.labelled(self._one_class.checkedId())
        return table.swapped() if self._is_swapped else table

    def _show_classes(self) -> None:
        table = self._as_chosen(self._table)
        for label, line in self._class_lines.items():
            line.setText(class_text(table, label))

    def _show_formula(self) -> None:
        text = formula_text(self.outcome, self._train_fraction)
        self._formula.setText(text)
        self._standardise_box.setAccessibleDescription(text)

    def _show_number(self, n_imported: int) -> None:
        n_rows = self._table.n_rows
        is_sample = n_imported < n_rows
        self._too_many.setText(too_many_text(n_rows, n_imported))
        self._too_many.setVisible(is_sample)
        self._import_button.setText(import_text(n_rows, n_imported))
        total = self.tr("There will be {number} points. Undo brings back what was.")
        self._teach(self._import_button, total.format(number=count(self.outcome.data.n_examples)))

    def _show_icons(self) -> None:
        ratio, side = self.devicePixelRatioF(), round(QFontMetricsF(self.font()).height())
        for label in (1, 0):
            shape = marker(label, side, ratio, self._theme)
            self._class_icons[label].setPixmap(shape)
            self._one_class_buttons[label].setIcon(QIcon(shape))

    def _on_swap_clicked(self) -> None:
        self._is_swapped = not self._is_swapped
        self._update()

    def _quiet(self, name: str, text: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "quiet")
        return label

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _teach(self, widget: QPushButton | QCheckBox, help_text: str) -> None:
        widget.setAccessibleName(widget.text())
        widget.setAccessibleDescription(help_text)
        widget.setToolTip(wrapped(help_text))
