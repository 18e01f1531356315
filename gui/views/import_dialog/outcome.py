"""What becomes of the points in the import dialog: they replace or join the present ones, standardised or not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QVBoxLayout, QWidget

from core.data.dataset import Dataset
from core.io.tables.choice import room_for
from gui.base.formatting import count
from gui.views.import_dialog.parts import push_button, quiet_label, row_of, teach_button


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
