"""Lines that the learner draws onto the plane, as the boundary is expected to be: by dragging, or corner by corner with
keys. They are no part of the experiment.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from gui.base.plane_coordinates import Place, PlaneFrame, clamped, in_view
from gui.base.theme import Theme
from gui.views.plane.tools import EditedPlane, Stroke

Sketch = tuple[tuple[Place, ...], ...]
"""Lines through places of the plane."""

_STEP = 0.015
"""Between two places of a drawn line, in units of the view."""


class PlaneSketch:
    """What is drawn.

    Parameters
    ----------
    on_looks, on_drawn : callable
        Called when something looks different, and when a line is complete or gone.

    Attributes
    ----------
    lines : tuple
    """

    def __init__(self, on_looks: Callable[[], object], on_drawn: Callable[[], object]) -> None:
        self.lines: Sketch = ()
        self._on_looks, self._on_drawn = on_looks, on_drawn
        self._is_by_keys = False

    def show(self, lines: Sketch) -> None:
        """Draw these lines."""
        self.lines = lines
        self._is_by_keys = False
        self._on_looks()

    def finish(self) -> None:
        """A line is complete."""
        self._on_drawn()

    def add_corner(self, place: Place) -> None:
        """The next corner of a line drawn with keys; the first one begins it, instead of what was drawn before."""
        before = self.lines[-1] if self._is_by_keys and self.lines else ()
        self._take_by_keys((*before, place))

    def take_back(self) -> None:
        """Without the last corner; a line that was drawn with the pointer goes as a whole."""
        self._take_by_keys(self.lines[-1][:-1] if self._is_by_keys and self.lines else ())

    def _take_by_keys(self, line: tuple[Place, ...]) -> None:
        self.show((line,) if line else ())
        self._is_by_keys = True
        self.finish()


class SketchStroke(Stroke):
    """Draws a line where the pointer goes, instead of what was drawn before or, ``adds``, beside it."""

    def __init__(self, plane: EditedPlane, sketch: PlaneSketch, press: Place, *, adds: bool) -> None:
        super().__init__(plane, "")
        self._sketch = sketch
        self._before = sketch.lines
        self._others = self._before if adds else ()
        self._line: tuple[Place, ...] = (press,)

    def move(self, place: Place) -> None:
        region = self._plane.region
        if math.dist(in_view(place, region), in_view(self._line[-1], region)) >= _STEP:
            self._line = *self._line, clamped(place, region)
            self._sketch.show((*self._others, self._line))

    def finish(self) -> None:
        if len(self._line) > 1:
            self._sketch.finish()

    def cancel(self) -> None:
        self._sketch.show(self._before)


def draw_sketch(painter: QPainter, theme: Theme, frame: PlaneFrame, lines: Sketch) -> None:
    """The lines that the learner drew: broken, so that they are told from the boundary also without colour."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in lines:
        places = QPolygonF([QPointF(*frame.to_pixel(place)) for place in line])
        for role, width, style in (("outline", 5.0, Qt.PenStyle.SolidLine), ("accent", 2.6, Qt.PenStyle.DashLine)):
            pen = QPen(theme.colour(role), width, style, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(places)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        for place in (places.first(), places.last()):
            painter.drawEllipse(place, 3.0, 3.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
