"""Marks around single points, in each view that shows points: the one pointed at elsewhere, the chosen one, and the one
in the phase on the screen."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from core.arrays import IntArray
from core.explain.flow import example_shown
from core.explain.target import Target
from core.training.snapshot import Snapshot
from gui.base.markers import draw_sprites, marker_radius
from gui.base.painting import device_ratio, is_vector
from gui.base.plane_coordinates import PlaneFrame, ShownPoints
from gui.base.theme import Theme

_HALO_GAP, _BRACKET_GAP, _RING_GAP = 7.5, 10.0, 4.0
_CORNER = 6.0
"""Pixels: how far halo and bracket stand off the point, and how long the arms of a bracket are."""


class ExampleMarks:
    """Marks of single examples.

    Attributes
    ----------
    chosen : int or None
        The example that the learner works with, a place in the data.
    several : IntArray or None
        Examples that something is said of together.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.chosen: int | None = None
        self.several: IntArray | None = None
        self._rings: tuple[object, QPixmap] = None, QPixmap()
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
        radius = marker_radius(self._theme, frame.side, points.n_points)
        self._draw_rings(painter, points, frame, radius)
        in_phase = self._in_phase if self._in_phase != self.chosen else None
        for example, draw, size in (
            (self._pointed, self._draw_halo, radius + _HALO_GAP),
            (in_phase, self._draw_open_bracket, radius + _BRACKET_GAP),
            (self.chosen, self._draw_bracket, radius + _BRACKET_GAP),
        ):
            if example is not None and 0 <= example < points.n_points and points.shown[example]:
                x1, x2 = points.points[:, example].tolist()
                draw(painter, QPointF(*frame.to_pixel((x1, x2))), size)

    def _draw_rings(self, painter: QPainter, points: ShownPoints, frame: PlaneFrame, radius: float) -> None:
        """Around each of several; from one picture of a ring, for there may be thousands."""
        if self.several is None:
            return
        chosen = self.several[self.several < points.n_points]
        x, y = frame.to_pixels(points.points[:, chosen[points.shown[chosen]]])
        if is_vector(painter):
            for across, down in zip(x.tolist(), y.tolist(), strict=True):
                self._draw_ring(painter, QPointF(across, down), radius + _RING_GAP)
            return
        ratio = device_ratio(painter)
        key = radius, ratio, self._theme.colours
        if key != self._rings[0]:
            side = round(2.0 * (radius + _RING_GAP + 3.0) * ratio) | 1
            picture = QPixmap(side, side)
            picture.fill(Qt.GlobalColor.transparent)
            with QPainter(picture) as own:
                own.setRenderHint(QPainter.RenderHint.Antialiasing)
                own.scale(ratio, ratio)
                self._draw_ring(own, QPointF(0.5 * side / ratio, 0.5 * side / ratio), radius + _RING_GAP)
            self._rings = key, picture
        draw_sprites(painter, self._rings[1], x, y, np.zeros(x.size, dtype=np.int64), 1.0 / ratio)

    def _draw_ring(self, painter: QPainter, at: QPointF, size: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for role, width in (("outline", 4.0), ("accent", 2.2)):
            painter.setPen(QPen(self._theme.colour(role), self._theme.stroke(width)))
            painter.drawEllipse(at, size, size)

    def _draw_halo(self, painter: QPainter, at: QPointF, size: float) -> None:
        painter.setBrush(self._theme.colour("accent", 70))
        for role, width in (("outline", 3.6), ("accent", 2.0)):
            painter.setPen(QPen(self._theme.colour(role), self._theme.stroke(width)))
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
            pen = QPen(self._theme.colour(role), self._theme.stroke(width))
            pen.setCapStyle(Qt.PenCapStyle.SquareCap)
            painter.setPen(pen)
            painter.drawLines(lines)


def _corner(x: float, y: float, along_x: float, along_y: float) -> tuple[QLineF, QLineF]:
    return QLineF(x, y, x + along_x, y), QLineF(x, y, x, y + along_y)
