"""Reads out where a key led to in a view that paints itself: the unit of the network, the cell of an equation, the
iteration on the timeline.

Such a view describes the part that has the keyboard in its own description, of which a screen reader hears nothing when
it changes. Here, and for all views, what is new in it after a key is said.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from gui.base.accessibility import announce

_SENTENCE_END = re.compile(r"(?<=[.!?:])\s+")


class KeyReadOut(QObject):
    """Compares the description of what has the keyboard before and after each key."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._read: tuple[QWidget, str] | None = None
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._say_what_is_new)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._on_focus_window_changed)

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Of the window of the desktop, before the key goes to any widget.
        if event.type() == QEvent.Type.KeyPress and QAccessible.isActive():
            focused = QApplication.focusWidget()
            self._read = None if focused is None else (focused, focused.accessibleDescription())
            self._timer.start()
        return False

    def _say_what_is_new(self) -> None:
        read, self._read = self._read, None
        if read is None:
            return
        widget, before = read
        if isValid(widget) and widget.hasFocus():
            announce(widget, new_sentences(before, widget.accessibleDescription()))


def new_sentences(before: str, after: str) -> str:
    """What a text says that another one did not say, from the first sentence on that is not the same."""
    if before == after:
        return ""
    known, said = (_SENTENCE_END.split(text) for text in (before, after))
    place = next((place for place, pair in enumerate(zip(known, said, strict=False)) if pair[0] != pair[1]), len(known))
    return " ".join(said[place:])
