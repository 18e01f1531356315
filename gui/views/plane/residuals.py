"""Residuals: how far the prediction of each point is from its number.

Over a single column that is a line from the point to the curve. On the plane of two columns a bar at the point goes up
where the prediction is above the number and down where it is below; the whole range of the colours would be as long as
a fifth of the plane.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPen

from core.arrays import FloatArray
from core.experiment.plane_axes import TARGET
from core.training.snapshot import Snapshot
from gui.base.plane_coordinates import PlaneFrame, ShownPoints
from gui.base.theme import Theme

_WHOLE_RANGE = 0.2
"""Length of a bar that stands for the whole range of the colours, as a share of the plane's side."""

MOST_LINES = 1500
"""Of more points only every second, third … has one: so many lie over each other, and drawing all would take long."""

_LONGEST = 0.5
"""Of a bar, as a share of the plane's side: a network that diverges has errors of any size."""


def residuals_of(snapshot: Snapshot) -> FloatArray | None:
    """a - y of each point (m,); None where classes are learnt."""
    targets = snapshot.experiment.data.targets
    return None if targets is None else snapshot.outputs[0] - targets


def residual_lines(snapshot: Snapshot, points: ShownPoints, frame: PlaneFrame) -> FloatArray:
    """Ends (k, 4) of lines of the points that are shown, in pixels: x and y of the point, x and y of the end."""
    residuals, scale = residuals_of(snapshot), snapshot.experiment.value_scale
    if residuals is None or scale is None or residuals.size != points.n_points:
        return np.empty((0, 4))
    places = np.flatnonzero(points.shown & np.isfinite(residuals))
    chosen = places[:: -(-places.size // MOST_LINES) or 1]
    x, y = frame.to_pixels(points.points[:, chosen])
    if snapshot.experiment.plane.second == TARGET:
        lengths, longest = residuals[chosen] * frame.scales[1], 20.0 * frame.side
    else:
        lengths = residuals[chosen] / (2.0 * scale.half) * _WHOLE_RANGE * frame.side
        longest = _LONGEST * frame.side
    return np.stack((x, y, x, y - lengths.clip(-longest, longest)), axis=1)


def draw_residuals(painter: QPainter, theme: Theme, frame: PlaneFrame, points: ShownPoints, snapshot: Snapshot) -> None:
    """Draw them: over a column thin, on the plane as bars with an edge."""
    lines = [QLineF(*ends) for ends in residual_lines(snapshot, points, frame).tolist()]
    is_curve = snapshot.experiment.plane.second == TARGET
    widths = (("text", 1.0),) if is_curve else (("outline", 3.4), ("text", 1.8))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for role, width in widths:
        pen = QPen(theme.colour(role, 170 if is_curve else 255), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLines(lines)
