"""Points whose numbers are seen: each in the colour of its number on the plane's scale, with an edge that stands out on
ground of the same colour. Training points are whole, test points have a ring of the ground within their edge.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from core.arrays import IntArray
from core.data.value_scale import ValueScale
from core.experiment.experiment import Experiment
from gui.base.theme import Theme

VALUE_STRENGTH = 0.85
"""Of the colours of numbers, of points and ground alike: a point that is predicted right is as its ground is."""

N_SHADES = 64
"""Colours of points that are told apart."""


def shades_of(experiment: Experiment) -> IntArray | None:
    """The colour of each point's number (m,), 0 to ``N_SHADES`` - 1; None where classes are learnt."""
    scale, targets = experiment.value_scale, experiment.data.targets
    if scale is None or targets is None:
        return None
    return scale.levels(targets).astype(np.int64) * N_SHADES // 256


def shade_of(scale: ValueScale, value: float) -> int:
    """The colour of one number."""
    return int(scale.levels(np.array([value]))[0]) * N_SHADES // 256


def draw_value_marker(
    painter: QPainter, theme: Theme, centre: QPointF, radius: float, shade: int, trains: bool
) -> None:
    """A point with the colour of its number."""
    painter.setPen(QPen(theme.colour("text"), theme.stroke(min(max(0.22 * radius, 0.8), 1.2))))
    painter.setBrush(value_colours(theme)[shade] if trains else theme.colour("surface"))
    painter.drawEllipse(centre, radius, radius)
    if not trains:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(value_colours(theme)[shade])
        painter.drawEllipse(centre, 0.55 * radius, 0.55 * radius)


def value_atlas(theme: Theme, radius: float, ratio: float, cell: int) -> QPixmap:
    """All markers side by side in cells of so many pixels: ``N_SHADES`` of training points, then as many of test
    points."""
    atlas = QPixmap(cell * 2 * N_SHADES, cell)
    atlas.fill(Qt.GlobalColor.transparent)
    with QPainter(atlas) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(ratio, ratio)
        for sprite in range(2 * N_SHADES):
            centre = QPointF((sprite + 0.5) * cell / ratio, 0.5 * cell / ratio)
            draw_value_marker(painter, theme, centre, radius, sprite % N_SHADES, sprite < N_SHADES)
    return atlas


def value_colours(theme: Theme) -> tuple[QColor, ...]:
    """The colours of all shades."""
    return _shades(tuple(theme.heat_table(VALUE_STRENGTH)))


@lru_cache(maxsize=4)
def _shades(table: tuple[int, ...]) -> tuple[QColor, ...]:
    return tuple(QColor.fromRgba(table[round((shade + 0.5) * 256 / N_SHADES - 0.5)]) for shade in range(N_SHADES))
