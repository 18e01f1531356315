"""Marks around single points, in each view that shows points: the one pointed at elsewhere, the chosen one, and the one
in the phase on the screen."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from core.explain.flow import example_shown
from core.explain.target import Target
from core.training.snapshot import Snapshot
from gui.base.markers import marker_radius
from gui.base.plane_coordinates import PlaneFrame, ShownPoints
from gui.base.theme import Theme

_HALO_GAP, _BRACKET_GAP = 7.5, 10.0
_CORNER = 6.0
"""Pixels: how far halo and bracket stand off the point, and how long the arms of a bracket are."""


class ExampleMarks:
    """Marks of single examples.

    Attributes
    ----------
    chosen : int or None
        The example that the learner works with, a place in the data.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.chosen: int | None = None
        self._pointed: int | None = None
        self._in_phase: int | None = None

    def take_snapshot(self, snapshot: Snapshot) -> None:
        """Know which example the phase is about."""
        self._in_phase = example_shown(snapshot, self.chosen)

    def point_at(self, target: Target | None) -> bool:
        """Stand out for a target that is or has an example; says whether anything looks different now."""
        example = None if target is None else target.example
        if example == self._pointed:
            return False
        self._pointed = example
        return True

    def draw(self, painter: QPainter, points: ShownPoints, frame: PlaneFrame) -> None:
        """Draw the marks over the points."""
        radius = marker_radius(frame.side, points.n_points)
        in_phase = self._in_phase if self._in_phase != self.chosen else None
        for example, draw, size in (
            (self._pointed, self._draw_halo, radius + _HALO_GAP),
            (in_phase, self._draw_open_bracket, radius + _BRACKET_GAP),
            (self.chosen, self._draw_bracket, radius + _BRACKET_GAP),
        ):
            if example is not None and 0 <= example < points.n_points and points.shown[example]:
                x1, x2 = points.points[:, example].tolist()
                draw(painter, QPointF(*frame.to_pixel((x1, x2))), size)

    def _draw_halo(self, painter: QPainter, at: QPointF, size: float) -> None:
        painter.setBrush(self._theme.colour("accent", 70))
        for role, width in (("outline", 3.6), ("accent", 2.0)):
            painter.setPen(QPen(self._theme.colour(role), width))
            painter.drawEllipse(at, size, size)
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_bracket(self, painter: QPainter, at: QPointF, size: float) -> None:
        """Four square corners; rounded squares mean the point under the pointer."""
        self._draw_corners(painter, at, size, 2.4)

    def _draw_open_bracket(self, painter: QPainter, at: QPointF, size: float) -> None:
        """Thinner, for an example that nobody chose."""
        self._draw_corners(painter, at, size, 1.4)

    def _draw_corners(self, painter: QPainter, at: QPointF, size: float, across: float) -> None:
        lines = [
            line
            for way_x in (-1.0, 1.0)
            for way_y in (-1.0, 1.0)
            for line in _corner(at.x() + way_x * size, at.y() + way_y * size, -way_x * _CORNER, -way_y * _CORNER)
        ]
        for role, width in (("outline", across + 2.2), ("text", across)):
            pen = QPen(self._theme.colour(role), width)
            pen.setCapStyle(Qt.PenCapStyle.SquareCap)
            painter.setPen(pen)
            painter.drawLines(lines)


def _corner(x: float, y: float, along_x: float, along_y: float) -> tuple[QLineF, QLineF]:
    return QLineF(x, y, x + along_x, y), QLineF(x, y, x, y + along_y)
