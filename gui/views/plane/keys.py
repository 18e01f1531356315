"""The plane by keyboard: a cursor that the arrows move, and what the other keys do at its place.

It decides what a key means; the editor keeps the cursor and does it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from core.data.dataset import CLASSES_ON_SCREEN
from gui.base.plane_coordinates import Place, decimals
from gui.views.plane.editor import PlaneEditor

STEP = 1 / 8
SMALL_STEP = 1 / 40
"""Of the step of each axis: 0.25 and 0.05 in the usual region."""

_DECIMALS = 4

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_CLASSES = {Qt.Key(Qt.Key.Key_0 + label): label for label in range(CLASSES_ON_SCREEN)}
_DIGITS = {getattr(Qt.Key, f"Key_{digit}"): str(digit) for digit in range(10)} | {
    Qt.Key.Key_Period: ".",
    Qt.Key.Key_Comma: ",",
}
_STEPS = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}
_BRUSH = {Qt.Key.Key_BracketLeft: -1, Qt.Key.Key_BracketRight: 1}
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ADD = (Qt.Key.Key_Space, *_CHOOSE)
_REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


class PlaneKeys:
    """The keyboard's cursor and the keys that work at its place."""

    def __init__(self, editor: PlaneEditor) -> None:
        self._editor = editor

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is meant for the plane and not for a shortcut of the window."""
        key, modifiers = event.key(), event.modifiers() & ~KEYPAD
        if key in ARROWS:
            return modifiers in (NONE, SHIFT, CONTROL, CONTROL | SHIFT)
        if key in _ADD:
            return modifiers in (NONE, SHIFT)
        if key == Qt.Key.Key_Escape:
            return self._editor.has_stroke or self._editor.value.is_typed
        if self._editor.chooses_value and (key in _DIGITS or key in _STEPS or key == Qt.Key.Key_Minus):
            return modifiers == NONE and (key != Qt.Key.Key_Minus or self._editor.value.is_typed)
        has_class = key in _CLASSES and not self._editor.learns_numbers
        return modifiers == NONE and (has_class or key in _REMOVE or key in _BRUSH)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; False if it means nothing here."""
        if not self.wants(event):
            return False
        key, editor = event.key(), self._editor
        if editor.chooses_value and not editor.has_stroke and self._types(Qt.Key(key)):
            return True
        editor.value.finish()
        if not (key in ARROWS and event.modifiers() & CONTROL):
            editor.finish_keys()
        if key == Qt.Key.Key_Escape:
            editor.cancel_stroke()
        elif editor.has_stroke:
            pass  # one hand at a time: a key in the middle of a stroke would edit within its undo step
        elif key in ARROWS:
            self._arrow(ARROWS[Qt.Key(key)], event.modifiers())
        elif editor.tool == "sketch" and key in _CHOOSE:
            editor.enter_sketch()
        elif editor.tool == "sketch" and key in _REMOVE:
            editor.sketch.take_back()
        elif key in _ADD:
            self._act(Qt.Key(key), bool(event.modifiers() & SHIFT))
        elif key in _CLASSES:
            editor.choose_class(_CLASSES[Qt.Key(key)])
        elif key in _BRUSH:
            editor.scale_brush(_BRUSH[Qt.Key(key)])
        elif (index := editor.target()) is not None:
            editor.remove_points((index,))
        return True

    def _types(self, key: Qt.Key) -> bool:
        """What a key does to the number in hand; False if nothing."""
        value = self._editor.value
        if key in _DIGITS:
            value.type(_DIGITS[key])
        elif key in _STEPS:
            value.step(_STEPS[key])
        elif not value.is_typed:
            return False
        elif key == Qt.Key.Key_Minus:
            value.type("-")
        elif key == Qt.Key.Key_Backspace:
            value.take_back()
        elif key == Qt.Key.Key_Escape:
            value.cancel()
        elif key in _CHOOSE:
            value.finish()
        else:
            return False
        self._editor.looks_changed.emit()
        return True

    def _act(self, key: Qt.Key, other_class: bool) -> None:
        """Enter chooses the point at the cursor; where there is none, it uses the tool as Space does."""
        editor = self._editor
        editor.show_cursor()
        if other_class or key not in _CHOOSE or not editor.choose_point(editor.cursor):
            editor.use_tool(editor.cursor, other_class)

    def _arrow(self, direction: tuple[int, int], modifiers: Qt.KeyboardModifier) -> None:
        editor = self._editor
        across, up = editor.region.steps
        share = SMALL_STEP if modifiers & SHIFT else STEP
        way = direction[0] * across * share, direction[1] * up * share
        if not modifiers & CONTROL:
            editor.selected = None
            editor.cursor = editor.reachable(_stepped(editor, editor.cursor, way))
        elif (index := editor.target()) is not None:
            editor.move_by_keys(index, _stepped(editor, editor.place_of(index), way))
        editor.show_cursor()


def _stepped(editor: PlaneEditor, place: Place, way: Place) -> Place:
    # Steps add up to 0.30000000000000004; a place by keyboard is one that can be read.
    x1, x2 = (
        round(at + by, decimals(half, _DECIMALS)) for at, by, half in zip(place, way, editor.region.halves, strict=True)
    )
    return x1, x2
