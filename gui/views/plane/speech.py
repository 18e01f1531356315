"""What the plane says of itself: value under the pointer, point that is pointed at, a description for a screen reader.

It reads the editor's state when it is told to and speaks only when there is something new to say.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from core.data.names import PLAIN_NAMES
from core.explain.target import Target
from gui.base.data_words import class_text
from gui.views.plane.editor import PlaneEditor
from gui.views.plane.subject import Subject, description


class PlaneSpeech(QObject):
    """Read-out, target and description of the plane.

    Attributes
    ----------
    names : DataNames
        What the classes of the points are called.

    Emits
    -----
    read_out(text)
        Place and value under the pointer or the keyboard's cursor, and the class of a point there, whenever the text
        changes; empty without one.
    pointed(target)
        The point under the pointer or the cursor as a ``Target`` when it is another one, None when it is none.
    """

    read_out = Signal(str)
    pointed = Signal(object)

    def __init__(self, editor: PlaneEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self.names = PLAIN_NAMES
        self._text = ""
        self._hovered: int | None = None

    def say(self, subject: Subject | None) -> None:
        """Say what has changed since the last time."""
        editor = self._editor
        place, hovered = editor.place, editor.hovered
        text = "" if place is None or subject is None else subject.read_out(editor.clamped(place), editor.region)
        if text and hovered is not None and hovered < editor.shown_points.n_points:
            name = class_text(self.names, int(editor.shown_points.labels[hovered]))
            text = f"{text}   {name}"
        if text != self._text:
            self._text = text
            self.read_out.emit(text)
        if hovered != self._hovered:
            self._hovered = hovered
            self.pointed.emit(None if hovered is None else Target("example", example=hovered))

    def description(self, subject: Subject | None, chosen: int | None) -> str:
        """What a glance tells the others."""
        keys = self._editor.keys
        cursor = subject.read_out(keys.place, self._editor.region) if keys.is_shown and subject is not None else ""
        return description(self._editor.shown_points, self.names, self._editor.region, chosen, cursor, self.tr)

    def cursor_shape(self) -> Qt.CursorShape:
        """What the pointer says it would do here."""
        editor = self._editor
        if editor.pointer is None:
            return Qt.CursorShape.ArrowCursor
        if editor.hovered is not None:
            return Qt.CursorShape.ClosedHandCursor if editor.has_stroke else Qt.CursorShape.OpenHandCursor
        return Qt.CursorShape.ArrowCursor if editor.tool == "move" else Qt.CursorShape.CrossCursor
