"""What a press on the plane begins: moving a point, erasing, spraying. A stroke turns places into edits and brackets
them as one gesture; it knows neither pixels nor signals, and every end of it closes what it opened.
"""

from __future__ import annotations

import math
from typing import Protocol

import numpy as np

from core.arrays import FloatArray
from core.data.dataset import MAX_COORDINATE
from core.data.region import PlaneRegion
from gui.base.plane_coordinates import Place, ShownPoints, in_view, points_under_stroke, sprayed_places

TOOLS = ("add", "move", "erase", "spray", "sketch")

BRUSH_LIMITS = (0.025, 0.5)
"""Radii in units of the view: 0.15 to 3 in the usual region, and in any other as large on the screen."""

BRUSH_STEP = 1.2
"""One notch of the wheel makes the brush a fifth larger or smaller."""

_SPACING = 0.45
"""A sprayed point for each stretch of this many brush radii."""


class EditedPlane(Protocol):
    """What a stroke asks of the view it works on."""

    @property
    def shown_points(self) -> ShownPoints:
        """The points as they are now."""

    @property
    def region(self) -> PlaneRegion:
        """What of the plane is shown."""

    @property
    def brush_radius(self) -> float:
        """Radius of eraser and spray, in units of the view."""

    def begin_gesture(self, text: str) -> None:
        """From here on all edits are one undo step."""

    def end_gesture(self) -> None:
        """The undo step is complete."""

    def move_point(self, index: int, place: Place) -> None:
        """Ask for a point to be put at another place."""

    def remove_points(self, indices: tuple[int, ...]) -> None:
        """Ask for points to be taken away."""

    def spray_points(self, places: FloatArray, label: int) -> None:
        """Ask for points of a class to be added."""


class Stroke:
    """From press to release. The gesture begins with the first edit, so a stroke without one leaves no trace."""

    def __init__(self, plane: EditedPlane, text: str) -> None:
        self._plane = plane
        self._text = text
        self._has_begun = False

    def move(self, place: Place) -> None:
        """The pointer went to another place, which may lie outside the plane."""

    def tick(self) -> None:
        """Time went by with the button held."""

    def finish(self) -> None:
        """The button was released."""
        if self._has_begun:
            self._has_begun = False
            self._plane.end_gesture()

    def cancel(self) -> None:
        """The learner thought better of it."""
        self.finish()

    def _begin(self) -> None:
        if not self._has_begun:
            self._has_begun = True
            self._plane.begin_gesture(self._text)


class MoveStroke(Stroke):
    """Drags one point, from where it was taken hold of.

    Parameters
    ----------
    index : int
        The point.
    press : (x1, x2)
        Where it was pressed.
    threshold : float
        As long as the pointer stays this close to the press it is a click; in units of the view.
    """

    def __init__(self, plane: EditedPlane, text: str, index: int, press: Place, threshold: float) -> None:
        super().__init__(plane, text)
        self.index = index
        self._press = press
        self._threshold = threshold
        x1, x2 = plane.shown_points.points[:, index].tolist()
        self._origin: Place = (x1, x2)

    @property
    def has_moved(self) -> bool:
        """Whether it became a drag; until then it is a click."""
        return self._has_begun

    def move(self, place: Place) -> None:
        region = self._plane.region
        if not self._has_begun and math.dist(in_view(place, region), in_view(self._press, region)) < self._threshold:
            return
        self._begin()
        way = place[0] - self._press[0], place[1] - self._press[1]
        self._plane.move_point(self.index, (self._origin[0] + way[0], self._origin[1] + way[1]))

    def cancel(self) -> None:
        if self._has_begun:
            self._plane.move_point(self.index, self._origin)
        self.finish()


class EraseStroke(Stroke):
    """Removes what the brush passes."""

    def __init__(self, plane: EditedPlane, text: str, press: Place) -> None:
        super().__init__(plane, text)
        self._place = press
        self.move(press)

    def move(self, place: Place) -> None:
        plane, shown, region = self._plane, self._plane.shown_points, self._plane.region
        points, start, end = region.to_unit(shown.points), in_view(self._place, region), in_view(place, region)
        indices = points_under_stroke(points, shown.shown, start, end, plane.brush_radius)
        self._place = place
        if indices.size:
            self._begin()
            self._plane.remove_points(tuple(indices.tolist()))


class SprayStroke(Stroke):
    """Adds points under the brush: one at once, then steadily by the way it goes and by the time it is held."""

    def __init__(self, plane: EditedPlane, text: str, press: Place, label: int, random: np.random.Generator) -> None:
        super().__init__(plane, text)
        self._place = press
        self._label = label
        self._random = random
        self._share_of_next = 0.0
        self._spray(press, 1)

    def move(self, place: Place) -> None:
        region = self._plane.region
        way = math.dist(in_view(place, region), in_view(self._place, region))
        self._share_of_next += way / (_SPACING * self._plane.brush_radius)
        count = int(self._share_of_next)
        self._share_of_next -= count
        self._spray(place, count)

    def tick(self) -> None:
        self._spray(self._place, 1)

    def _spray(self, place: Place, count: int) -> None:
        start, self._place = self._place, place
        if count:
            plane, region = self._plane, self._plane.region
            self._begin()
            start, end = in_view(start, region), in_view(place, region)
            places = region.from_unit(sprayed_places(self._random, start, end, plane.brush_radius, count))
            plane.spray_points(places.clip(-MAX_COORDINATE, MAX_COORDINATE), self._label)
