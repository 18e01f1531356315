"""The examples as dots on a curve: circles and triangles by class, hundreds of them in one call.

The markers are those of the points on the plane, only smaller. Knows places in pixels and nothing of what they mean.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from shiboken6 import Shiboken

from core.arrays import FloatArray, IntArray
from gui.base.markers import draw_marker
from gui.base.painting import is_vector
from gui.base.theme import Theme

_FRAGMENT_FIELDS = ("x", "y", "left", "top", "width", "height", "scale_x", "scale_y", "rotation", "opacity")
_FRAGMENT = np.dtype([(name, np.float64) for name in _FRAGMENT_FIELDS])
"""The memory of a QPainter.PixmapFragment: ten doubles."""

_FADED = 0.18


class Dots:
    """Draws dots of one size."""

    def __init__(self, theme: Theme, radius: float) -> None:
        self._theme = theme
        self._radius = radius
        self._atlas = QPixmap()
        self._ratio = 0.0
        self._fragments = np.zeros(0, dtype=_FRAGMENT)
        theme.changed.connect(self.forget)

    def forget(self) -> None:
        """The colours have changed."""
        self._ratio = 0.0

    def draw(
        self,
        painter: QPainter,
        x: FloatArray,
        y: FloatArray,
        labels: IntArray,
        ratio: float,
        faded: FloatArray | None = None,
    ) -> None:
        """Draw dots in the order given.

        Parameters
        ----------
        painter : QPainter
        x, y : array, shape (k,)
            Centres in logical pixels.
        labels : array, shape (k,)
            0 for triangles, others for circles.
        ratio : float
            Device pixels to a logical one.
        faded : array of bool, shape (k,), optional
            Those that step back behind others.
        """
        if not x.size:
            return
        if is_vector(painter):
            self._draw_shapes(painter, x, y, labels, faded)
            return
        if ratio != self._ratio:
            self._make_atlas(ratio)
        fragments = self._room_for(x.size)
        cell = self._atlas.height()
        fragments["x"], fragments["y"] = x, y
        fragments["left"] = np.minimum(labels, 1) * cell
        fragments["width"] = fragments["height"] = cell
        fragments["scale_x"] = fragments["scale_y"] = 1.0 / ratio
        fragments["opacity"] = 1.0 if faded is None else np.where(faded, _FADED, 1.0)
        # One call for all of them. The wrapper only points to the array's memory.
        first = Shiboken.wrapInstance(fragments.ctypes.data, QPainter.PixmapFragment)
        assert isinstance(first, QPainter.PixmapFragment)
        painter.drawPixmapFragments(first, x.size, self._atlas)

    def _draw_shapes(
        self, painter: QPainter, x: FloatArray, y: FloatArray, labels: IntArray, faded: FloatArray | None
    ) -> None:
        """Each by itself, so that they can be enlarged."""
        for k, (across, down) in enumerate(zip(x.tolist(), y.tolist(), strict=True)):
            painter.setOpacity(_FADED if faded is not None and faded[k] else 1.0)
            draw_marker(painter, self._theme, QPointF(across, down), self._radius, int(min(labels[k], 1)), True)
        painter.setOpacity(1.0)

    def _room_for(self, n_dots: int) -> np.ndarray:
        if self._fragments.size < n_dots:
            self._fragments = np.zeros(n_dots, dtype=_FRAGMENT)
        return self._fragments[:n_dots]

    def _make_atlas(self, ratio: float) -> None:
        # Odd, so that a marker has a middle pixel: the raster engine places sprites on whole pixels.
        self._ratio, cell = ratio, int((2 * self._radius + 4) * ratio) | 1
        self._atlas = QPixmap(2 * cell, cell)
        self._atlas.fill(Qt.GlobalColor.transparent)
        with QPainter(self._atlas) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(ratio, ratio)
            for label in (0, 1):
                draw_marker(
                    painter, self._theme, QPointF((label + 0.5) * cell, 0.5 * cell) / ratio, self._radius, label, True
                )


def draw_ring(painter: QPainter, theme: Theme, x: float, y: float, radius: float) -> None:
    """A ring around a dot that is pointed at, as around a point on the plane."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for role, width in (("surface", 3.2), ("text", 1.5)):
        painter.setPen(QPen(theme.colour(role), width))
        painter.drawEllipse(QPointF(x, y), radius, radius)
