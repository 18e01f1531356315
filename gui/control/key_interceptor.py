"""The keys that pause a run: Space wherever the keyboard is, and in slow motion any key.

It watches the keyboard and says that such a key was pressed; pausing is done by whoever runs the training.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

_KEY_EVENTS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_ScrollLock,
    Qt.Key.Key_unknown,
}

_NO_SPACE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class KeyInterceptor(QObject):
    """Takes the next key that is pressed in a window away from everyone else, when it is asked to: any key, or Space.

    Any key is looked for in the whole application, because who has the keyboard would see a key before the window does.
    What is pressed in a dialog, a menu or a list counts too, but does there what it always does. Space alone counts in
    the window only, and not where it is part of a text; it is looked for where the keyboard is and nowhere else, for a
    filter over all events of a window that trains costs a tenth of its speed.

    Parameters
    ----------
    window : QWidget
    exceptions : QAction
        Their shortcuts work as ever and do not count.

    Emits
    -----
    pressed
        In the GUI thread, for the first key that is no mere modifier; then it is done, but for the repeats of that key.
    """

    pressed = Signal()

    def __init__(self, window: QWidget, *exceptions: QAction) -> None:
        super().__init__(window)
        self._window = window
        self._exceptions = exceptions
        self._watched: list[QObject] = []
        self._is_waiting = False
        self._is_space_only = False
        self._held: int | None = None

    def wait(self, *, is_space_only: bool = False) -> None:
        """Wait for a key from now on."""
        self._is_waiting = True
        self._is_space_only = is_space_only
        self._held = None
        self._install()

    def cease(self) -> None:
        """Wait no longer."""
        self._is_waiting = False
        if self._held is None:
            self._remove()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Windows of the platform get each key first and pass it on to a widget, where it is seen again.
        if event.type() not in _KEY_EVENTS or not isinstance(watched, QWidget) or not isinstance(event, QKeyEvent):
            return False
        is_ours = watched.window() is self._window
        if event.type() == QEvent.Type.KeyRelease:
            if event.key() == self._held and not event.isAutoRepeat():
                self._let_go()
            return False
        if not self._takes(event, watched):
            return False
        if event.type() == QEvent.Type.KeyPress and self._is_waiting:
            self._is_waiting = False
            self._held = event.key()
            self.pressed.emit()
        if is_ours:
            event.accept()  # as a shortcut's override too: else the shortcut would be all there is of the key
        return is_ours

    def _takes(self, event: QKeyEvent, watched: QWidget) -> bool:
        if event.key() in _MODIFIERS:
            return False
        if self._is_waiting and self._is_space_only:
            is_space = event.key() == Qt.Key.Key_Space and not event.modifiers() & _NO_SPACE
            return is_space and watched.window() is self._window and not is_text_field(watched)
        if self._is_waiting:
            sequence = QKeySequence(event.keyCombination())
            return not any(sequence in action.shortcuts() for action in self._exceptions)
        # Who holds the key a little longer does not mean what it does otherwise.
        if event.isAutoRepeat() and event.key() == self._held:
            return True
        self._let_go()
        return False

    def _let_go(self) -> None:
        self._held = None
        if not self._is_waiting:
            self._remove()

    def _install(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._remove()
        if self._is_space_only:
            application.focusChanged.connect(self._on_focus_changed)
            self._watch(self._window, application.focusWidget())
        else:
            self._watch(application)

    def _remove(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication) and self._watched:
            if application not in self._watched:
                application.focusChanged.disconnect(self._on_focus_changed)
            self._watch()

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._watch(self._window, now)

    def _watch(self, *objects: QObject | None) -> None:
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        self._watched = [each for each in objects if each is not None]
        for watched in self._watched:
            watched.installEventFilter(self)


def is_text_field(widget: QWidget) -> bool:
    """Whether Space is typed there."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox) and not widget.isReadOnly()
