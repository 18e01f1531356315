"""What widgets are made with everywhere: a control described for the eye and a screen reader, a row, a quiet label."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from gui.base.formatting import wrapped


def describe(widget: QWidget, help_text: str, name: str = "") -> None:
    """Give a control its help as tooltip and for a screen reader, and a name where it has none yet."""
    if name:
        widget.setAccessibleName(name)
    widget.setAccessibleDescription(help_text)
    widget.setToolTip(wrapped(help_text))


def row_of(widgets: Sequence[QWidget | None]) -> QHBoxLayout:
    """Widgets side by side; None takes the room that is left."""
    row = QHBoxLayout()
    row.setSpacing(6)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row


def push_button(name: str, text: str, parent: QWidget, *, is_checkable: bool = False) -> QPushButton:
    """A button of a dialog that Enter does not press unless it has the keyboard."""
    button = QPushButton(text, parent)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.setCheckable(is_checkable)
    return button


def quiet_label(name: str, parent: QWidget, text: str = "") -> QLabel:
    """A line of grey text."""
    label = QLabel(text, parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "quiet")
    return label
