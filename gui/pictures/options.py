"""Rows of a dialog: a label at the left, a control at the right, each with a name and a tooltip that teaches."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QSizePolicy, QSpinBox, QWidget

from gui.base.controls import NumberBox
from gui.base.fields.choice import ComboBox
from gui.base.theme import Theme
from gui.base.widgets import describe


class Options(QWidget):
    """Labelled controls below each other.

    Emits
    -----
    changed
        The learner chose something.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(8)
        self._rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def add_choice(self, name: str, label: str, help_text: str, choices: Iterable[tuple[str, Any]]) -> ComboBox:
        """One of a few; the data of an item is what it stands for."""
        combo = ComboBox(self._theme, self)
        for text, data in choices:
            combo.addItem(text, data)
        # As wide as a short text; a long one is elided before it pushes the dialog apart.
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        combo.activated.connect(self.changed)
        self._add(combo, name, label, help_text)
        return combo

    def add_number(self, name: str, label: str, help_text: str, ends: tuple[int, int], unit: str = "") -> NumberBox:
        """A whole number between two ends, with its unit behind it."""
        box = NumberBox(self)
        box.setRange(*ends)
        box.setSuffix(f" {unit}" if unit else "")
        box.valueChanged.connect(self.changed)
        self._add(box, name, label, help_text)
        return box

    def add_check(self, name: str, label: str, help_text: str) -> QCheckBox:
        """Yes or no."""
        check = QCheckBox(label, self)
        check.setChecked(True)
        check.toggled.connect(self.changed)
        self._add(check, name, "", help_text)
        check.setAccessibleName(label)
        return check

    def _add(self, control: QWidget, name: str, label: str, help_text: str) -> None:
        control.setObjectName(name)
        # A box's own line has the keyboard, and is what a screen reader comes to.
        for part in (control, *([control.lineEdit()] if isinstance(control, QSpinBox) else [])):
            describe(part, help_text, label)
        self._rows.addRow(self._label(label, control), control)

    def _label(self, text: str, control: QWidget) -> QLabel:
        label = QLabel(text, self)
        label.setBuddy(control)
        label.setToolTip(control.toolTip())
        label.setAccessibleDescription(control.accessibleDescription())
        # As high as its row, and so on one line with the text of the control; else Qt places it a little higher.
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        return label
