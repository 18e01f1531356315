"""Editing the points of the plane: the tool in hand, what is pointed at and selected, the stroke that is under way.

It takes places in units of the plane from the view's mouse and key events and says what the learner wants done. It
changes no point itself: the points it works on are those it is shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from core.arrays import FloatArray
from core.data.dataset import MAX_COORDINATE
from core.data.region import USUAL_HALF, USUAL_REGION, PlaneRegion
from gui.base.formatting import plain
from gui.base.plane_coordinates import Place, PlaneFrame, ShownPoints, clamped, decimals, in_view, nearest_point
from gui.views.plane.sketch import PlaneSketch, SketchStroke
from gui.views.plane.tools import BRUSH_LIMITS, BRUSH_STEP, TOOLS, EraseStroke, MoveStroke, SprayStroke, Stroke
from gui.views.plane.value import ValueInHand

_DRAG_DISTANCE = 4.0
"""Pixels; the desktop's own drag distance of 10 would be two points wide."""

_REACH = 8.0
_LONG_REACH = 16.0
"""Pixels from the pointer at which a point is meant; further for the tool that can mean nothing else."""

_SPRAY_INTERVAL_MS = 70
_FIRST_BRUSH = 0.6 / USUAL_HALF


class PlaneIntents(QWidget):
    """What the learner wants done to the points.

    Emits
    -----
    point_added(x1, x2, label), point_moved(index, x1, x2), points_removed(indices), points_sprayed(points, label)
        In the GUI thread, at most one for each mouse or key event.
    gesture_started(text), gesture_finished()
        Around the intents of one drag, brush stroke or held key; each exactly once, and not at all without intents.
    example_chosen(index)
        A point was clicked without being moved, or Enter pressed with the cursor on it; its place in the data.
    plane_chosen(PlaneAxes)
        Other columns are to lie on the axes, or the others are to be held elsewhere.
    class_chosen(label), value_chosen(number)
        The learner's choice, not what was set from outside.
    sketched(), sketch_entered()
        A line was drawn, or is gone again; Enter was pressed after it.
    hint(text)
        What was just done to the brush.
    """

    point_added = Signal(float, float, int)
    point_moved = Signal(int, float, float)
    points_removed = Signal(object)
    points_sprayed = Signal(object, int)
    example_chosen = Signal(int)
    class_chosen = Signal(int)
    value_chosen = Signal(float)
    plane_chosen = Signal(object)
    sketched = Signal()
    sketch_entered = Signal()
    gesture_started = Signal(str)
    gesture_finished = Signal()
    hint = Signal(str)


class PlaneEditor(QObject):
    """Tools, selection and strokes.

    Emits
    -----
    looks_changed()
        Tool, brush, cursor, selection or what is pointed at changed and wants drawing; at most a few for each event.
    gesture_ended()
        After everybody has heard that the gesture is finished.
    """

    looks_changed = Signal()
    gesture_ended = Signal()

    def __init__(self, intents: PlaneIntents) -> None:
        super().__init__(intents)
        self._intents = intents
        self.cursor: Place = (0.0, 0.0)
        self.is_cursor_shown = False
        self._is_moving_by_keys = False
        self.tool = "add"
        self.label = 1
        self.learns_numbers = False
        self.value = ValueInHand(self._on_value_chosen)
        self.pointer: Place | None = None
        self.hovered: int | None = None
        self.selected: int | None = None
        self.region = self._home = USUAL_REGION
        self.sketch = PlaneSketch(self.looks_changed.emit, intents.sketched.emit)
        self._shown = ShownPoints.none()
        self._pixel = 1.0
        self._is_in_gesture = False
        self._brush_radius = _FIRST_BRUSH
        self._stroke: Stroke | None = None
        self._is_asking = False
        self._random = np.random.default_rng(0)  # where sprayed points fall
        self._spray_timer = QTimer(self)
        self._spray_timer.setInterval(_SPRAY_INTERVAL_MS)
        self._spray_timer.timeout.connect(self._on_spray_timer_timeout)

    # What it works on

    @property
    def shown_points(self) -> ShownPoints:
        return self._shown

    @property
    def brush_radius(self) -> float:
        """In units of the view, so that the brush is as large on the screen in any region."""
        return self._brush_radius

    @property
    def is_in_gesture(self) -> bool:
        """Whether edits are under way that belong together: the plane must not move under the hand that makes them."""
        return self._is_in_gesture

    @property
    def has_stroke(self) -> bool:
        return self._stroke is not None

    @property
    def has_brush(self) -> bool:
        """Whether the tool in hand has a radius."""
        return self.tool in ("erase", "spray")

    @property
    def place(self) -> Place | None:
        """Where the learner is: at the keyboard's cursor while that is in sight, else at the pointer."""
        return self.cursor if self.is_cursor_shown else self.pointer

    def set_frame(self, frame: PlaneFrame, home: PlaneRegion) -> None:
        """What is shown of the plane, how large, and the region in which all points are."""
        self._home = home
        self._pixel = frame.pixel
        if frame.region != self.region:
            self.region = frame.region
            if not frame.region.holds(np.array(self.cursor)):
                self.cursor = _readable_middle(frame.region)

    def expect_points(self) -> None:
        """Points are about to be shown. If they were changed elsewhere, what is in hand may be another point now."""
        if not self._is_asking:
            self.end_stroke()
            self.finish_keys()

    def show_same_points(self, shown: ShownPoints) -> None:
        """The same points as before, of which others are in sight now."""
        self._shown = shown
        self._look()

    def show_points(self, shown: ShownPoints) -> None:
        """Work on these points from now on."""
        self.expect_points()
        if not self._is_asking or shown.n_points != self._shown.n_points:
            self.selected = None
        self._shown = shown
        self._look()

    def set_tool(self, tool: str) -> None:
        """Take another tool in hand."""
        if tool not in TOOLS:
            raise ValueError(f"{tool!r} is not a tool; choose one of {', '.join(TOOLS)}.")
        if tool != self.tool:
            self.end_stroke()
            self.tool = tool
            self.selected = None
            self._look()

    # The pointer

    def press(self, place: Place, other_class: bool) -> None:
        """A button went down on the plane."""
        self.finish_keys()
        self.is_cursor_shown = False
        self.pointer = place
        self._stroke = self._begin_stroke(place, other_class)
        if self.tool == "spray":
            self._spray_timer.start()
        self._look()

    def move(self, place: Place | None) -> None:
        """The pointer is at another place, None where it left the plane with no button held."""
        self.pointer = place
        if place is not None:
            self.is_cursor_shown = False
            if self._stroke is not None:
                self._stroke.move(place)
        self._look()

    def release(self) -> None:
        """The button was released. A point that was pressed and not moved is chosen."""
        stroke = self._stroke
        is_click = isinstance(stroke, MoveStroke) and not stroke.has_moved
        self.end_stroke()
        if is_click and isinstance(stroke, MoveStroke):
            self._intents.example_chosen.emit(stroke.index)

    def end_stroke(self) -> None:
        """The stroke is over, or its end cannot be heard of any more."""
        stroke, self._stroke = self._stroke, None
        self._spray_timer.stop()
        if stroke is not None:
            stroke.finish()

    def cancel_stroke(self) -> None:
        """Take back the drag that is under way."""
        stroke, self._stroke = self._stroke, None
        self._spray_timer.stop()
        if stroke is not None:
            stroke.cancel()
            self._look()

    def scale_brush(self, notches: float) -> None:
        """Make the brush larger or smaller."""
        if self.has_brush:
            low, high = BRUSH_LIMITS
            self._brush_radius = min(max(self._brush_radius * BRUSH_STEP**notches, low), high)
            self._intents.hint.emit(self._brush_text())
            self.looks_changed.emit()

    def _brush_text(self) -> str:
        across, up = (plain(self._brush_radius * half, decimals(half)) for half in self.region.halves)
        if self.region.has_equal_scales:
            return self.tr("Brush radius {radius}").format(radius=across)
        return self.tr("Brush radius {across} along x₁, {up} along x₂").format(across=across, up=up)

    # What keys ask for

    def target(self) -> int | None:
        """The point that keys work on: the selected one, else the one pointed at."""
        return self.hovered if self.selected is None else self.selected

    def move_by_keys(self, index: int, place: Place) -> None:
        """Put a point elsewhere; a held key does so in one gesture."""
        self.selected = index
        if not self._is_moving_by_keys:
            self._is_moving_by_keys = True
            self.begin_gesture(self.tr("Move Point"))
        self.cursor = self.clamped(place)
        self.move_point(index, self.cursor)

    def finish_keys(self) -> None:
        """End the gesture that a held key began, if one is open."""
        if self._is_moving_by_keys:
            self._is_moving_by_keys = False
            self.end_gesture()

    def place_of(self, index: int) -> Place:
        """Where a point lies."""
        x1, x2 = self._shown.points[:, index].tolist()
        return x1, x2

    def choose_point(self, place: Place) -> bool:
        """Choose the point at a place, if there is one and the tool in hand has no brush."""
        index = None if self.has_brush else self.point_at(place)
        if index is None:
            return False
        self.selected = index
        self._look()
        self._intents.example_chosen.emit(index)
        return True

    def use_tool(self, place: Place, other_class: bool) -> None:
        """A click of the tool in hand at a place."""
        if self.tool == "add":
            self.add(place, self.label_for(other_class))
        elif self.tool == "sketch":
            self.sketch.add_corner(self.clamped(place))
        else:
            self._stroke = self._begin_stroke(place, other_class)
            self.end_stroke()
        self._look()

    def enter_sketch(self) -> None:
        """All is drawn."""
        self._intents.sketch_entered.emit()

    def choose_class(self, label: int) -> None:
        """Add points of this class from now on; beyond the last one, of a new class, which is the next."""
        label = min(label, self._shown.n_classes)
        self.label = label
        self._intents.class_chosen.emit(label)
        self.looks_changed.emit()

    @property
    def chooses_value(self) -> bool:
        """Whether the tool in hand adds points whose number is chosen."""
        return self.value.scale is not None and self.tool in ("add", "spray")

    def _on_value_chosen(self, value: float) -> None:
        self._intents.value_chosen.emit(value)
        self.looks_changed.emit()

    def show_cursor(self) -> None:
        """Bring the keyboard's cursor into sight; it is drawn until the mouse is used."""
        self.is_cursor_shown = True
        self._look()

    def put_down_keys(self) -> None:
        """The keyboard has gone elsewhere."""
        self.finish_keys()
        self.is_cursor_shown = False
        self._look()

    # Edits, asked for

    def begin_gesture(self, text: str) -> None:
        self._is_in_gesture = True
        self._intents.gesture_started.emit(text)

    def end_gesture(self) -> None:
        self._is_in_gesture = False
        self._intents.gesture_finished.emit()
        self.gesture_ended.emit()

    def move_point(self, index: int, place: Place) -> None:
        with self._asking():
            self._intents.point_moved.emit(index, *self.clamped(place))

    def remove_points(self, indices: tuple[int, ...]) -> None:
        with self._asking():
            self._intents.points_removed.emit(indices)

    def spray_points(self, places: FloatArray, label: int) -> None:
        with self._asking():
            self._intents.points_sprayed.emit(places, label)

    def clamped(self, place: Place) -> Place:
        """The nearest place that is shown, and that a point can have."""
        x1, x2 = clamped(place, self.region)
        return min(max(x1, -MAX_COORDINATE), MAX_COORDINATE), min(max(x2, -MAX_COORDINATE), MAX_COORDINATE)

    def reachable(self, place: Place) -> Place:
        """The nearest place that is shown, or that is once nothing is zoomed."""
        return place if clamped(place, self._home) == place else self.clamped(place)

    def add(self, place: Place, label: int) -> None:
        """Add a point of a class."""
        self.selected = None
        with self._asking():
            self._intents.point_added.emit(*self.clamped(place), label)

    @property
    def n_classes(self) -> int:
        """How many classes there are, with the one in hand."""
        return max(self._shown.n_classes, self.label + 1)

    def label_for(self, other_class: bool) -> int:
        """The class in hand, or the other one; of more than two, the next one."""
        return (self.label + 1) % self.n_classes if other_class else self.label

    def _begin_stroke(self, place: Place, other_class: bool) -> Stroke | None:
        if self.tool == "erase":
            return EraseStroke(self, self.tr("Erase Points"), place)
        if self.tool == "spray":
            text = self.tr("Spray Points")
            return SprayStroke(self, text, place, self.label_for(other_class), self._random)
        if self.tool == "sketch":
            return SketchStroke(self, self.sketch, self.clamped(place), adds=other_class)
        self.value.finish()
        if self.tool == "add" and other_class and self.learns_numbers:
            found = self.point_at(place)  # there is no other class: what is there is removed
            if found is not None:
                self.remove_points((found,))
            return None
        index = None if self.tool == "add" and other_class else self.point_at(place)
        self.selected = index
        if index is not None:
            return MoveStroke(self, self.tr("Move Point"), index, place, _DRAG_DISTANCE * self._pixel)
        if self.tool == "add":
            self.add(place, self.label_for(other_class))
        return None

    def point_at(self, place: Place) -> int | None:
        """The point that the tool in hand would take at a place."""
        reach = _LONG_REACH if self.tool == "move" else _REACH
        points = self.region.to_unit(self._shown.points)
        return nearest_point(points, self._shown.shown, in_view(place, self.region), reach * self._pixel)

    def _look(self) -> None:
        """See what is under the pointer or the cursor now."""
        place = self.place
        takes_none = place is None or self.has_brush or self.tool == "sketch"
        self.hovered = None if place is None or takes_none else self.point_at(place)
        self.looks_changed.emit()

    @contextmanager
    def _asking(self) -> Iterator[None]:
        """While this lasts, points that are shown are the answer to what was asked for."""
        self._is_asking = True
        try:
            yield
        finally:
            self._is_asking = False

    def _on_spray_timer_timeout(self) -> None:
        if self._stroke is None:
            self._spray_timer.stop()
        else:
            self._stroke.tick()


def _readable_middle(region: PlaneRegion) -> Place:
    """The middle of a region with as many decimals as the cursor's steps have."""
    x1, x2 = (round(at, decimals(half)) for at, half in zip(region.middle, region.halves, strict=True))
    return x1, x2
