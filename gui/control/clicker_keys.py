"""The keys with which who presents goes on and back: those of a clicker, and Space.

They work wherever the keyboard is, as a click may have put it into any view. Who went there with Tab means the view:
then the arrow keys and Space are its own.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from gui.control.key_interceptor import is_text_field

_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_OTHERS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Space: 1}
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class ClickerKeys(QObject):
    """Looks at the keys of a window, and takes those that mean a step.

    A filter over all events would cost a tenth of the speed of training: keys are looked for where the keyboard is.

    Emits
    -----
    stepped(int)
        In the GUI thread: 1 is on, −1 is back. Right is on in a mirrored window too.
    escaped()
        In the GUI thread: Esc was pressed, and nothing in the window wanted it.
    """

    stepped = Signal(int)
    escaped = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._watched: list[QWidget] = []
        self._is_with_others = False
        self._is_tabbing = self._is_part_meant = False

    def watch(self, *, is_on: bool, is_with_others: bool = False) -> None:
        """Look for Page Down and Page Up, and for the arrow keys and Space ``is_with_others``; or no longer."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._is_with_others = is_with_others
        self._is_part_meant = False
        if is_on and not self._watched:
            application.focusChanged.connect(self._on_focus_changed)
        elif not is_on and self._watched:
            application.focusChanged.disconnect(self._on_focus_changed)
        self._look_at(*((self._window, application.focusWidget()) if is_on else ()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press:
            self._is_tabbing = event.key() in _TABS
        if is_press and event.key() == Qt.Key.Key_Escape and watched is self._window:
            self.escaped.emit()
            return True
        way = self._way(watched, event)
        if way and is_press:
            self.stepped.emit(way)
        if way:
            event.accept()  # as a shortcut's override too, so that it comes as a key
        return bool(way)

    def _way(self, watched: QWidget, event: QKeyEvent) -> int:
        """Where a key leads: 1, −1, or 0 where it means something else."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~_KEYPAD or watched.window() is not self._window:
            return 0
        if key in _PAGES:
            return 0 if isinstance(watched, QTextEdit | QPlainTextEdit) and is_text_field(watched) else _PAGES[key]
        # A field hands on what leads out of its text; it is typed there all the same.
        is_typed = is_text_field(QApplication.focusWidget() or watched)
        is_meant = self._is_with_others and not self._is_part_meant and not is_typed
        return _OTHERS.get(key, 0) if is_meant else 0

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._is_part_meant, self._is_tabbing = self._is_tabbing, False
        self._look_at(self._window, now)

    def _look_at(self, *widgets: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = [widget for widget in widgets if widget is not None]
        for widget in self._watched:
            widget.installEventFilter(self)
