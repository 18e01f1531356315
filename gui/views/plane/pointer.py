"""Mouse events on the plane, turned into strokes of the editor or moves of the view.

It knows where the square lies, and no points."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent

from gui.base.plane_coordinates import Place, PlaneFrame
from gui.views.plane.editor import PlaneEditor
from gui.views.plane.navigation import PlaneNavigation


class PlanePointer:
    """The mouse over the plane.

    Attributes
    ----------
    frame : PlaneFrame
        Where the square lies now.
    """

    def __init__(self, editor: PlaneEditor, navigation: PlaneNavigation, frame: PlaneFrame) -> None:
        self._editor = editor
        self._navigation = navigation
        self._at = QPointF()
        self.frame = frame

    def take_frame(self, frame: PlaneFrame) -> None:
        """The square lies elsewhere or shows something else; under a pointer at rest there is another place then."""
        self.frame = frame
        if self._editor.pointer is not None:
            self._editor.pointer = self._place_at(self._at)

    def press(self, event: QMouseEvent) -> None:
        """Move the view, or begin a stroke with the left button, or with the right one for the other class."""
        if self._navigation.press(event, self.frame):
            return
        button, at = event.button(), event.position()
        is_ours = button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)
        if not is_ours or self._editor.has_stroke or not self.frame.holds_pixel(at.x(), at.y()):
            return
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._editor.press(self._place_at(at), is_shifted or button == Qt.MouseButton.RightButton)

    def move(self, event: QMouseEvent) -> None:
        """Go on with the stroke, or point."""
        if self._navigation.move(event, self.frame):
            return
        at = event.position()
        if self._editor.has_stroke and event.buttons() == Qt.MouseButton.NoButton:
            self._editor.end_stroke()  # the release went elsewhere
        is_inside = self.frame.holds_pixel(at.x(), at.y())
        self._editor.move(self._place_at(at) if is_inside or self._editor.has_stroke else None)

    def release(self, event: QMouseEvent) -> None:
        """End the stroke with the last button."""
        if self._navigation.release(event):
            self.move(event)
        elif event.buttons() == Qt.MouseButton.NoButton:
            self._editor.release()
            self.move(event)

    def leave(self) -> None:
        """The pointer left the view; a stroke goes on outside of it."""
        if not self._editor.has_stroke:
            self._editor.move(None)

    def turn_wheel(self, event: QWheelEvent) -> bool:
        """Zoom or change the brush; False if the wheel means nothing here."""
        return self._navigation.turn_wheel(event, self.frame)

    def double_click(self, event: QMouseEvent) -> None:
        """Beside the square, see all points again; on it, a second click like any other."""
        if self.frame.holds_pixel(event.position().x(), event.position().y()):
            self.press(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._navigation.fit()

    def _place_at(self, at: QPointF) -> Place:
        self._at = at
        return self.frame.to_place(at.x(), at.y())
