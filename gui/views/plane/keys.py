"""The plane by keyboard: a cursor that the arrows move, and what the other keys do at its place.

It decides what a key means and asks the view to do it; it holds the cursor's place and nothing else of the experiment.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from gui.base.plane_coordinates import Place, decimals
from gui.views.plane.tools import EditedPlane

STEP = 1 / 8
SMALL_STEP = 1 / 40
"""Of the step of each axis: 0.25 and 0.05 in the usual region."""

_DECIMALS = 4

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_CLASSES = {Qt.Key.Key_1: 1, Qt.Key.Key_2: 0}
_BRUSH = {Qt.Key.Key_BracketLeft: -1, Qt.Key.Key_BracketRight: 1}
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ADD = (Qt.Key.Key_Space, *_CHOOSE)
_REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class KeyedPlane(EditedPlane, Protocol):
    """What the keys ask of the view."""

    @property
    def has_stroke(self) -> bool:
        """Whether a mouse button is held for a stroke."""

    def place_of(self, index: int) -> Place:
        """Where a point lies."""

    def clamped(self, place: Place) -> Place:
        """The nearest place on the plane."""

    def reachable(self, place: Place) -> Place:
        """The nearest place that the cursor can go to; the view follows it there."""

    def target(self) -> int | None:
        """The point that keys work on: selected, or under the pointer or the cursor."""

    def select(self, index: int | None) -> None:
        """Make a point the selected one."""

    def choose_point(self, place: Place) -> bool:
        """Choose the point at a place; False if there is none."""

    def use_tool(self, place: Place, other_class: bool) -> None:
        """A click of the tool in hand at a place."""

    def choose_class(self, label: int) -> None:
        """Add points of this class from now on."""

    def scale_brush(self, notches: float) -> None:
        """Make the brush larger or smaller."""

    def cancel_stroke(self) -> None:
        """Take back the drag that is under way."""

    def cursor_moved(self) -> None:
        """The cursor has another place or came into sight."""


class PlaneKeys:
    """The keyboard's cursor.

    Attributes
    ----------
    place : (x1, x2)
        Where the cursor is.
    is_shown : bool
        Whether it is drawn: from the first key on until the mouse is used.
    """

    def __init__(self, plane: KeyedPlane, move_text: str) -> None:
        self.place: Place = (0.0, 0.0)
        self.is_shown = False
        self._plane = plane
        self._move_text = move_text
        self._is_moving = False

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is meant for the plane and not for a shortcut of the window."""
        key, modifiers = event.key(), event.modifiers() & ~_KEYPAD
        if key in _ARROWS:
            return modifiers in (Qt.KeyboardModifier.NoModifier, _SHIFT, _CONTROL, _CONTROL | _SHIFT)
        if key in _ADD:
            return modifiers in (Qt.KeyboardModifier.NoModifier, _SHIFT)
        if key == Qt.Key.Key_Escape:
            return self._plane.has_stroke
        return modifiers == Qt.KeyboardModifier.NoModifier and (key in _CLASSES or key in _REMOVE or key in _BRUSH)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; False if it means nothing here."""
        if not self.wants(event):
            return False
        key, plane = event.key(), self._plane
        if not (key in _ARROWS and event.modifiers() & _CONTROL):
            self.finish()
        if key == Qt.Key.Key_Escape:
            plane.cancel_stroke()
        elif plane.has_stroke:
            pass  # one hand at a time: a key in the middle of a stroke would edit within its undo step
        elif key in _ARROWS:
            self._arrow(_ARROWS[Qt.Key(key)], event.modifiers())
        elif key in _ADD:
            self._act(Qt.Key(key), bool(event.modifiers() & _SHIFT))
        elif key in _CLASSES:
            plane.choose_class(_CLASSES[Qt.Key(key)])
        elif key in _BRUSH:
            plane.scale_brush(_BRUSH[Qt.Key(key)])
        else:
            self._remove()
        return True

    def release(self, event: QKeyEvent) -> None:
        """A held arrow key moves a point in one gesture, which ends here."""
        if event.key() in _ARROWS and not event.isAutoRepeat():
            self.finish()

    def finish(self) -> None:
        """End the gesture that is open, if one is."""
        if self._is_moving:
            self._is_moving = False
            self._plane.end_gesture()

    def show(self) -> None:
        """Bring the cursor into sight."""
        self.is_shown = True
        self._plane.cursor_moved()

    def _act(self, key: Qt.Key, other_class: bool) -> None:
        """Enter chooses the point at the cursor; where there is none, it uses the tool as Space does."""
        self.show()
        if other_class or key not in _CHOOSE or not self._plane.choose_point(self.place):
            self._plane.use_tool(self.place, other_class)

    def _arrow(self, direction: tuple[int, int], modifiers: Qt.KeyboardModifier) -> None:
        plane = self._plane
        share = SMALL_STEP if modifiers & _SHIFT else STEP
        across, up = plane.region.steps
        way = direction[0] * across * share, direction[1] * up * share
        if not modifiers & _CONTROL:
            plane.select(None)
            self.place = plane.reachable(_stepped(plane, self.place, way))
        else:
            index = plane.target()
            if index is not None:
                self._move(index, way)
        self.show()

    def _move(self, index: int, way: Place) -> None:
        plane = self._plane
        plane.select(index)
        if not self._is_moving:
            self._is_moving = True
            plane.begin_gesture(self._move_text)
        self.place = plane.clamped(_stepped(plane, plane.place_of(index), way))
        plane.move_point(index, self.place)

    def _remove(self) -> None:
        index = self._plane.target()
        if index is not None:
            self._plane.remove_points((index,))


def _stepped(plane: KeyedPlane, place: Place, way: Place) -> Place:
    # Steps add up to 0.30000000000000004; a place by keyboard is one that can be read.
    x1, x2 = (
        round(at + by, decimals(half, _DECIMALS)) for at, by, half in zip(place, way, plane.region.halves, strict=True)
    )
    return x1, x2
