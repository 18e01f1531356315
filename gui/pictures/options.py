"""Rows of a dialog: a label at the left, a control at the right, each with a name and a tooltip that teaches."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QProgressBar, QSizePolicy, QSpinBox, QWidget

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
        # As high as its row, and so on one line with the text of the control; else Qt places it a little higher.
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        return label


class NumberBox(QSpinBox):
    """A whole number without small arrows; the arrow keys step, and the wheel where it has the keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Without the arrows of the box itself Qt leaves no room for the number under a style sheet.
        self.setStyleSheet(
            "QSpinBox { padding: 1px 0; } QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }"
            "QSpinBox QLineEdit { border: none; background: transparent; padding: 0; min-height: 0; }"
        )
        self.lineEdit().setTextMargins(5, 0, 5, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def choose(combo: ComboBox, data: Any) -> None:
    """Show the item that stands for ``data``; the first one where there is none. Emits nothing."""
    index = next((k for k in range(combo.count()) if combo.itemData(k) == data), 0)
    was_blocked = combo.blockSignals(True)
    combo.setCurrentIndex(index)
    combo.blockSignals(was_blocked)


class ThemedProgressBar(QProgressBar):
    """A bar in the window's look, whose text can be read all along it."""

    def __init__(self, theme: Theme, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName(name)
        # A method of this object, not a closure: Qt forgets the connection together with the bar.
        theme.changed.connect(self._take_colours)
        self._take_colours()

    def _take_colours(self) -> None:
        c = self._theme.colours
        self.setStyleSheet(
            f"QProgressBar {{ border: 1px solid {c.strong_line}; border-radius: 4px; background: {c.surface};"
            f" color: {c.text}; text-align: center; min-height: 1.4em; }}"
            f"QProgressBar::chunk {{ background: {c.accent_soft}; border-radius: 3px; }}"
        )


def state_label(parent: QWidget, name: str) -> QLabel:
    """A line that says how it stands, or what is wrong; as high as its text."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def show_state(label: QLabel, text: str, *, is_problem: bool = False) -> None:
    """Write a line, in the colour of warnings where it is one."""
    label.setProperty("role", "hint" if is_problem else "quiet")
    label.style().unpolish(label)
    label.style().polish(label)
    label.setText(text)
