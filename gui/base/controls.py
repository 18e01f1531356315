"""Controls that dialogs and views share: a box for a number, a bar of progress, a line that says how it stands."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QProgressBar, QSpinBox, QWidget

from gui.base.theme import Theme


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


def choose(combo: QComboBox, data: Any) -> None:
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
