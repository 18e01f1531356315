"""Zoom and pan of the plane by wheel, drag, keys and buttons. It changes what is seen and says so; points it does not
touch.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

from core.data.region import PlaneRegion
from gui.base.plane_coordinates import Place, PlaneFrame, in_view
from gui.views.plane.editor import PlaneEditor
from gui.views.plane.sight import PlaneSight
from gui.views.plane.zoom import PAN_STEP, ZOOM_STEP

_NOTCH = 120.0
"""What the wheel reports for one notch, in eighths of a degree."""

_SEEN_UP_TO = 0.8
"""Where in the view the cursor stands after the view has followed it beyond its edge."""

_ALT = Qt.KeyboardModifier.AltModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier

_ZOOM_KEYS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
_ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, 1.0),
    Qt.Key.Key_Down: (0.0, -1.0),
}


class PlaneNavigation(QObject):
    """What moves the view over the plane.

    Emits
    -----
    seen_changed()
        Another part of the plane is to be seen.
    """

    seen_changed = Signal()

    def __init__(self, sight: PlaneSight, editor: PlaneEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._sight = sight
        self._editor = editor
        self._start: tuple[QPointF, PlaneRegion, Qt.MouseButton] | None = None

    @property
    def is_panning(self) -> bool:
        """Whether a button is held that moves the view."""
        return self._start is not None

    def zoom_by(self, notches: float) -> None:
        """Zoom about the keyboard's cursor while that is in sight, else about the middle."""
        keys = self._editor.keys
        self._zoom(keys.place if keys.is_shown else self._sight.region.middle, notches)

    def fit(self) -> None:
        """See all points again."""
        if not self._editor.is_in_gesture:
            self._sight.fit()
            self.seen_changed.emit()

    def reveal(self, place: Place) -> None:
        """Move the view a little further than needed to see a place."""
        way = [0.0 if abs(at) <= 1.0 else at - math.copysign(_SEEN_UP_TO, at) for at in self._in_view(place)]
        if any(way):
            self._pan(*way)

    def _in_view(self, place: Place) -> Place:
        across, up = in_view(place, self._sight.region)
        return round(across, 9), round(up, 9)

    def turn_wheel(self, event: QWheelEvent, frame: PlaneFrame) -> bool:
        """Zoom about the pointer; with a brush in hand only with Shift or Alt, for the wheel alone sizes the brush.
        False if the wheel means nothing here."""
        at, modifiers = event.position(), event.modifiers()
        turned = event.angleDelta().y() or event.angleDelta().x()  # with Alt held, it is reported as sideways
        is_alone = modifiers == _NONE
        if not (turned and frame.holds_pixel(at.x(), at.y()) and modifiers in (_NONE, _SHIFT, _ALT)):
            return False
        if is_alone and self._editor.has_brush:
            self._editor.scale_brush(turned / _NOTCH)
        else:
            self._zoom(frame.to_place(at.x(), at.y()), turned / _NOTCH)
        return True

    def press(self, event: QMouseEvent, frame: PlaneFrame) -> bool:
        """Begin to move the view: with the middle button, with Ctrl, or with the Move tool beside all points."""
        at, button = event.position(), event.button()
        if self.is_panning:
            return True
        if self._editor.has_stroke or not frame.holds_pixel(at.x(), at.y()):
            return False
        is_left = button == Qt.MouseButton.LeftButton
        place = frame.to_place(at.x(), at.y())
        on_ground = is_left and self._editor.tool == "move" and self._editor.point_at(place) is None
        is_ours = button == Qt.MouseButton.MiddleButton or on_ground or (is_left and event.modifiers() == _CONTROL)
        if is_ours:
            self._start = at, self._sight.region, button
        return is_ours

    def move(self, event: QMouseEvent, frame: PlaneFrame) -> bool:
        """Go on moving the view; False if it is not being moved."""
        if self._start is None:
            return False
        at, region, button = self._start
        if not event.buttons() & button:
            self._start = None  # the release went elsewhere
            return False
        way = event.position() - at
        self._sight.pan(region, -way.x() * frame.pixel, way.y() * frame.pixel)
        self.seen_changed.emit()
        return True

    def release(self, event: QMouseEvent) -> bool:
        """The view stays where it is now; False if it was not being moved."""
        if self._start is None:
            return False
        if not event.buttons() & self._start[2]:
            self._start = None
        return True

    def stop(self) -> None:
        """The release cannot be heard of any more."""
        self._start = None

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key moves the view."""
        key, modifiers = event.key(), event.modifiers() & ~_KEYPAD
        if key in _ARROWS:
            return modifiers == _ALT
        return (key in _ZOOM_KEYS and modifiers in (_NONE, _SHIFT)) or (key == Qt.Key.Key_Home and modifiers == _NONE)

    def press_key(self, event: QKeyEvent) -> bool:
        """Do what a key means; False if it means nothing here."""
        if not self.wants(event):
            return False
        key = Qt.Key(event.key())
        if key in _ZOOM_KEYS:
            self.zoom_by(_ZOOM_KEYS[key])
        elif key in _ARROWS:
            across, up = _ARROWS[key]
            self._pan(across * PAN_STEP, up * PAN_STEP)
        else:
            self.fit()
        return True

    def _zoom(self, place: Place, notches: float) -> None:
        if not (self._editor.is_in_gesture or self._editor.has_stroke or self.is_panning):
            self._sight.zoom(place, ZOOM_STEP**notches)
            self.seen_changed.emit()

    def _pan(self, across: float, up: float) -> None:
        if not (self._editor.is_in_gesture or self._editor.has_stroke or self.is_panning):
            self._sight.pan(self._sight.region, across, up)
            self.seen_changed.emit()
