"""Mouse and keys on the plane: what moves the view (wheel, drags, keys and buttons) is done here, strokes and the
keyboard's cursor are the editor's. `PlaneSight` keeps what of the plane is seen; points neither of them touches.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

from core.data.region import USUAL_REGION, PlaneRegion
from core.experiment.experiment import Experiment
from gui.base.plane_coordinates import Place, PlaneFrame, in_view
from gui.views.plane.editor import PlaneEditor
from gui.views.plane.geometry import PAN_STEP, ZOOM_STEP, is_steady, panned, zoomed
from gui.views.plane.keys import ARROWS, CONTROL, KEYPAD, NONE, SHIFT, PlaneKeys

_NOTCH = 120.0
"""What the wheel reports for one notch, in eighths of a degree."""

_SEEN_UP_TO = 0.8
"""Where in the view the cursor stands after the view has followed it beyond its edge."""

_ALT = Qt.KeyboardModifier.AltModifier
_LEFT, _RIGHT, _MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
_ZOOM_KEYS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}


class PlaneInput(QObject):
    """Turns events into strokes and keys of the editor, or into moves of the view.

    Attributes
    ----------
    frame : PlaneFrame
        Where the square lies now.

    Emits
    -----
    seen_changed()
        Another part of the plane is to be seen.
    class_wanted(place, at)
        A point is to be added at a place of the plane, of a class that is to be chosen at a place of the screen.
    """

    seen_changed = Signal()
    class_wanted = Signal(object, object)

    def __init__(self, sight: PlaneSight, editor: PlaneEditor, frame: PlaneFrame, parent: QObject) -> None:
        super().__init__(parent)
        self.frame = frame
        self._sight = sight
        self._editor = editor
        self._keys = PlaneKeys(editor)
        self._at = QPointF()
        self._pan_start: tuple[QPointF, PlaneRegion, Qt.MouseButton] | None = None

    @property
    def is_panning(self) -> bool:
        """Whether a button is held that moves the view."""
        return self._pan_start is not None

    def take_frame(self, frame: PlaneFrame) -> None:
        """The square lies elsewhere or shows something else; under a pointer at rest there is another place then."""
        self.frame = frame
        if self._editor.pointer is not None:
            self._editor.pointer = self._place_at(self._at)

    # Moving the view

    def zoom_by(self, notches: float) -> None:
        """Zoom about the keyboard's cursor while that is in sight, else about the middle."""
        editor = self._editor
        self._zoom(editor.cursor if editor.is_cursor_shown else self._sight.region.middle, notches)

    def fit(self) -> None:
        """See all points again."""
        if not self._editor.is_in_gesture:
            self._sight.fit()
            self.seen_changed.emit()

    def reveal_cursor(self) -> None:
        """Move the view a little further than needed to see the keyboard's cursor."""
        shares = (round(at, 9) for at in in_view(self._editor.cursor, self._sight.region))
        way = [0.0 if abs(at) <= 1.0 else at - math.copysign(_SEEN_UP_TO, at) for at in shares]
        if any(way):
            self._pan(*way)

    def stop(self) -> None:
        """Releases cannot be heard of any more."""
        self._pan_start = None

    def _zoom(self, place: Place, notches: float) -> None:
        if self._is_free():
            self._sight.zoom(place, ZOOM_STEP**notches)
            self.seen_changed.emit()

    def _pan(self, across: float, up: float) -> None:
        if self._is_free():
            self._sight.pan(self._sight.region, across, up)
            self.seen_changed.emit()

    def _is_free(self) -> bool:
        return not (self._editor.is_in_gesture or self._editor.has_stroke or self.is_panning)

    # The mouse

    def press(self, event: QMouseEvent) -> None:
        """Move the view, or begin a stroke with the left button, or with the right one for the other class."""
        button = event.button()
        if self.is_panning or self._editor.has_stroke or not self._is_inside(event.position()):
            return
        place = self._place_at(event.position())
        on_ground = button == _LEFT and self._editor.tool == "move" and self._editor.point_at(place) is None
        if button == _MIDDLE or on_ground or (button == _LEFT and event.modifiers() == CONTROL):
            self._pan_start = event.position(), self._sight.region, button
        elif button == _RIGHT and self._editor.tool == "add" and self._editor.n_classes > 2:
            self.class_wanted.emit(place, event.globalPosition().toPoint())
        elif button in (_LEFT, _RIGHT):
            self._editor.press(place, button == _RIGHT or bool(event.modifiers() & SHIFT))

    def move(self, event: QMouseEvent) -> None:
        """Go on moving the view or with the stroke, or point."""
        if self._pan_start is not None:
            start, region, button = self._pan_start
            if event.buttons() & button:
                way = event.position() - start
                self._sight.pan(region, -way.x() * self.frame.pixel, way.y() * self.frame.pixel)
                self.seen_changed.emit()
                return
            self._pan_start = None  # the release went elsewhere
        if self._editor.has_stroke and event.buttons() == Qt.MouseButton.NoButton:
            self._editor.end_stroke()  # the release went elsewhere
        at = event.position()
        self._editor.move(self._place_at(at) if self._is_inside(at) or self._editor.has_stroke else None)

    def release(self, event: QMouseEvent) -> None:
        """The view stays where it is now; a stroke ends with the last button."""
        if self._pan_start is not None:
            if not event.buttons() & self._pan_start[2]:
                self._pan_start = None
            self.move(event)
        elif event.buttons() == Qt.MouseButton.NoButton:
            self._editor.release()
            self.move(event)

    def leave(self) -> None:
        """The pointer left the view; a stroke goes on outside of it."""
        if not self._editor.has_stroke:
            self._editor.move(None)

    def double_click(self, event: QMouseEvent) -> None:
        """Beside the square, see all points again; on it, a second click like any other."""
        if self._is_inside(event.position()):
            self.press(event)
        elif event.button() == _LEFT:
            self.fit()

    def turn_wheel(self, event: QWheelEvent) -> bool:
        """Zoom about the pointer; with a brush or a number in hand only with Shift or Alt, for the wheel alone changes
        these. False if the wheel means nothing here."""
        at, modifiers = event.position(), event.modifiers()
        turned = event.angleDelta().y() or event.angleDelta().x()  # with Alt held, it is reported as sideways
        if not (turned and self._is_inside(at) and modifiers in (NONE, SHIFT, _ALT)):
            return False
        if modifiers == NONE and self._editor.has_brush:
            self._editor.scale_brush(turned / _NOTCH)
        elif modifiers == NONE and self._editor.chooses_value:
            self._editor.value.step(turned / _NOTCH)
        else:
            self._zoom(self.frame.to_place(at.x(), at.y()), turned / _NOTCH)
        return True

    def _is_inside(self, at: QPointF) -> bool:
        return self.frame.holds_pixel(at.x(), at.y())

    def _place_at(self, at: QPointF) -> Place:
        self._at = at
        return self.frame.to_place(at.x(), at.y())

    # The keyboard

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is meant for the plane and not for a shortcut of the window."""
        return self._moves_view(event) or self._keys.wants(event)

    def press_key(self, event: QKeyEvent) -> bool:
        """Do what a key means; False if it means nothing here."""
        if not self._moves_view(event):
            return self._keys.press(event)
        key = Qt.Key(event.key())
        if key in _ZOOM_KEYS:
            self.zoom_by(_ZOOM_KEYS[key])
        elif key in ARROWS:
            across, up = ARROWS[key]
            self._pan(across * PAN_STEP, up * PAN_STEP)
        else:
            self.fit()
        return True

    def release_key(self, event: QKeyEvent) -> None:
        """A held arrow key moves a point in one gesture, which ends here."""
        if event.key() in ARROWS and not event.isAutoRepeat():
            self._editor.finish_keys()

    def _moves_view(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers() & ~KEYPAD
        if self._editor.value.is_typed and key == Qt.Key.Key_Minus:
            return False  # it turns the sign of the number
        if key in ARROWS:
            return modifiers == _ALT
        return (key in _ZOOM_KEYS and modifiers in (NONE, SHIFT)) or (key == Qt.Key.Key_Home and modifiers == NONE)


class PlaneSight:
    """What of the plane is seen: the home, in which all points are, or the part that the learner zoomed or moved to.

    It is the view's own and no part of the experiment: it is neither undone nor kept in files, and new data begins at
    home.
    """

    def __init__(self) -> None:
        self._experiment: Experiment | None = None
        self._fitted = USUAL_REGION
        self._seen: PlaneRegion | None = None
        self._has_equal_scales = False

    @property
    def home(self) -> PlaneRegion:
        """The region in which all points are seen."""
        return self._fitted.with_equal_scales() if self._has_equal_scales else self._fitted

    @property
    def region(self) -> PlaneRegion:
        """What is seen."""
        return self._seen or self.home

    @property
    def is_home(self) -> bool:
        """Whether nothing is zoomed or moved."""
        return self._seen is None

    @property
    def has_equal_scales(self) -> bool:
        """Whether both axes are asked to have one scale."""
        return self._has_equal_scales

    @property
    def scales_differ(self) -> bool:
        """Whether the axes would have different scales if nobody asked for equal ones."""
        return not self._fitted.has_equal_scales

    def take(self, experiment: Experiment) -> None:
        """Know the points. A zoom ends with other data; the home stays while it fits points that were edited."""
        before, self._experiment = self._experiment, experiment
        if before is None or _source(experiment) != _source(before):
            self._seen = None
        is_edit = before is not None and _settings(experiment) == _settings(before)
        if not is_edit or not is_steady(self._fitted, experiment.region, experiment.plane_points):
            self._fitted = experiment.region

    def zoom(self, place: Place, factor: float) -> None:
        """See less and larger about a place, or more and smaller."""
        self._see(zoomed(self.region, self.home, place, factor))

    def pan(self, start: PlaneRegion, across: float, up: float) -> None:
        """See what lies beside a region, in shares of its halves."""
        self._see(panned(start, self.home, across, up))

    def fit(self) -> None:
        """See all points again."""
        self._seen = None

    def set_equal_scales(self, on: bool) -> None:
        """Give both axes one scale, or each the one that fits its own points."""
        if on != self._has_equal_scales:
            self._has_equal_scales = on
            self._seen = None

    def look_as(self, other: PlaneSight) -> None:
        """See what another one sees."""
        self._experiment, self._fitted, self._seen = other._experiment, other._fitted, other._seen
        self._has_equal_scales = other._has_equal_scales

    def _see(self, region: PlaneRegion) -> None:
        self._seen = None if region == self.home else region


def _source(experiment: Experiment) -> tuple[object, ...]:
    """Which data it is, however it was edited since and however strong its noise is."""
    settings, names = experiment.data_settings, experiment.names
    return settings.name, settings.seed, names.title, names.columns, _axes(experiment)


def _settings(experiment: Experiment) -> tuple[object, ...]:
    """What the data came from: the same for data that differ by edits alone."""
    return experiment.data_settings, experiment.names.title, experiment.names.columns, _axes(experiment)


def _axes(experiment: Experiment) -> tuple[int, int]:
    """Which columns are seen; where the others are held moves no point."""
    return experiment.plane.first, experiment.plane.second
