"""How a line of text is typed, accepted and taken back: Enter or leaving accepts, Esc restores, arrows step."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_NOT_LEFT = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""A menu or another window in front: the learner comes back to the text."""


class TextEntry(QObject):
    """Watches the typing in a line edit, which may be that of a combo box.

    Emits
    -----
    entered(text)
        A changed text was accepted.
    stepped(direction)
        Up (1) or Down (-1) was pressed; a text being typed is accepted before.
    restored
        Esc gave back the text of the value in force.
    """

    entered = Signal(str)
    stepped = Signal(int)
    restored = Signal()

    def __init__(self, edit: QLineEdit, combo: QComboBox | None = None, *, steps: bool = False) -> None:
        super().__init__(edit)
        self._edit = edit
        self._text = edit.text()
        self._steps = steps
        edit.installEventFilter(self)
        # Numbers and formulas are; the text around the field may not be.
        edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if combo is not None:
            # It has the keyboard, and hands keys to its line edit past any filter there.
            combo.installEventFilter(self)

    @property
    def is_typing(self) -> bool:
        """Whether the text differs from the value in force because someone is at it."""
        return self._edit.isModified()

    def show_text(self, text: str) -> None:
        """Show the value in force, unless another one is being typed."""
        self._text = text
        if not self.is_typing and self._edit.text() != text:
            self._edit.setText(text)

    def accept(self) -> None:
        """Report the text if it was changed."""
        if self._edit.isModified():
            self._edit.setModified(False)
            self.entered.emit(self._edit.text())

    def keep(self, text: str) -> None:
        """The text could not be used: leave it to be mended."""
        self._edit.setText(text)
        self._edit.setModified(True)

    def restore(self) -> None:
        """Give back the text of the value in force."""
        self._edit.setText(self._text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent) and event.reason() not in _NOT_LEFT:
            self.accept()
            if self._edit.isModified():
                self.restore()
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
            self._edit.selectAll()
            # In a dialog Enter also presses the button that stands out, unless the text could not be used.
            return self._edit.isModified() or not isinstance(self._edit.window(), QDialog)
        if key == Qt.Key.Key_Escape and self.is_typing:
            self.restore()
            self._edit.selectAll()
            self.restored.emit()
            return True
        if self._steps and key in _STEPS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.accept()
            self.stepped.emit(_STEPS[key])
            return True
        return False
