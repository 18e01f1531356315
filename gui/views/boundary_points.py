"""The points on the plane as a picture: circles and triangles, filled or hollow, and the rings of the wrong ones.

The layers are kept until points, rings or size change, so that a picture of a training run costs a copy however many
points there are. It reacts to nothing itself.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF
from shiboken6 import Shiboken

from core.arrays import BoolArray, FloatArray, IntArray
from gui.drawing.plane import PlaneFrame, ShownPoints
from gui.painting import is_vector
from gui.theme import Theme

_FRAGMENT_FIELDS = ("x", "y", "left", "top", "width", "height", "scale_x", "scale_y", "rotation", "opacity")
_FRAGMENT = np.dtype([(name, np.float64) for name in _FRAGMENT_FIELDS])
"""The memory of a QPainter.PixmapFragment: ten doubles."""

_TRIANGLE, _CIRCLE, _TEST_TRIANGLE, _TEST_CIRCLE, _RING = range(5)
"""Places in the atlas."""


class PointsPicture:
    """All points, and the rings of the wrong ones, on transparent ground."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._sprites: dict[tuple[float, float], QPixmap] = {}
        self._points_key: tuple[object, ...] = ()
        self._rings_key: tuple[object, ...] = ()
        self._wrong: IntArray | None = None
        self._points = QPixmap()
        self._rings = QPixmap()

    def forget(self) -> None:
        """The colours have changed."""
        self._sprites.clear()
        self._points_key = self._rings_key = ()

    def draw(
        self, painter: QPainter, points: ShownPoints, wrong: BoolArray | None, frame: PlaneFrame, ratio: float
    ) -> None:
        """Draw the points, and rings around those that are wrong where ``wrong`` (m,) is known."""
        if is_vector(painter):
            self._draw_shapes(painter, points, wrong, frame)
            return
        key = (points, frame, ratio)
        if key != self._points_key:
            self._points_key = key
            sprites = points.labels.clip(0, 1) + np.where(points.trains, _TRIANGLE, _TEST_TRIANGLE)
            self._points = self._layer(points, np.flatnonzero(points.shown), sprites, frame, ratio)
        corner = QPointF(frame.left, frame.top)
        painter.drawPixmap(corner, self._points)
        if wrong is not None and wrong.any():
            self._update_rings(points, np.flatnonzero(wrong & points.shown), frame, ratio)
            painter.drawPixmap(corner, self._rings)

    def _draw_shapes(self, painter: QPainter, points: ShownPoints, wrong: BoolArray | None, frame: PlaneFrame) -> None:
        """Each by itself: slower than a picture of all, but these can be enlarged."""
        radius = marker_radius(frame.side, points.n_points)
        centres = [QPointF(x, y) for x, y in frame.to_pixels(points.points).T.tolist()]
        shown = np.flatnonzero(points.shown).tolist()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for k in shown:
            label, trains = int(points.labels[k].clip(0, 1)), bool(points.trains[k])
            draw_marker(painter, self._theme, centres[k], radius, label, trains)
        for k in shown:
            if wrong is not None and wrong[k]:
                _draw_ring(painter, self._theme, centres[k], radius)

    def _update_rings(self, points: ShownPoints, wrong: IntArray, frame: PlaneFrame, ratio: float) -> None:
        # While training most pictures have the same wrong points as the one before.
        key = (points, frame, ratio)
        if key != self._rings_key or self._wrong is None or not np.array_equal(wrong, self._wrong):
            self._rings_key, self._wrong = key, wrong
            self._rings = self._layer(points, wrong, np.full(points.n_points, _RING), frame, ratio)

    def _layer(
        self, points: ShownPoints, indices: IntArray, sprites: IntArray, frame: PlaneFrame, ratio: float
    ) -> QPixmap:
        n_pixels = max(1, round(frame.side * ratio))
        layer = QPixmap(n_pixels, n_pixels)
        layer.fill(Qt.GlobalColor.transparent)
        if indices.size:
            radius = marker_radius(frame.side, points.n_points)
            atlas = self._sprites.get((radius, ratio))
            if atlas is None:
                atlas = self._sprites[radius, ratio] = _marker_atlas(self._theme, radius, ratio)
            local = PlaneFrame(0.0, 0.0, n_pixels, frame.region)
            with QPainter(layer) as painter:
                _draw_sprites(painter, atlas, local.to_pixels(points.points[:, indices]), sprites[indices])
        layer.setDevicePixelRatio(ratio)
        return layer


def marker_radius(side: float, n_points: int) -> float:
    """Radius of a point in logical pixels: smaller on a small plane, and where there are very many."""
    crowded = 1.0 if n_points <= 1000 else 0.8 if n_points <= 4000 else 0.6
    return round(min(max(side / 88.0, 3.6), 6.0) * crowded, 1)


def draw_marker(painter: QPainter, theme: Theme, centre: QPointF, radius: float, label: int, trains: bool) -> None:
    """A point: circle or triangle by class, filled for training, hollow for test."""
    colour = theme.colour("positive" if label else "negative")
    if trains:
        painter.setPen(QPen(theme.colour("outline"), 1.0))
        painter.setBrush(colour)
    else:
        # The outline is drawn outwards of the colour, or a hollow point would be lost on ground of its own colour.
        painter.setPen(QPen(theme.colour("outline"), 3.4))
        _draw_shape(painter, centre, radius * 0.86, label)
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(theme.colour("surface"))
    _draw_shape(painter, centre, radius if trains else radius * 0.86, label)


def _draw_shape(painter: QPainter, centre: QPointF, radius: float, label: int) -> None:
    if label:
        painter.drawEllipse(centre, radius, radius)
        return
    x, y, r = centre.x(), centre.y() + radius * 0.15, radius * 1.25
    painter.drawPolygon(
        QPolygonF([QPointF(x, y - r), QPointF(x + 0.87 * r, y + 0.6 * r), QPointF(x - 0.87 * r, y + 0.6 * r)])
    )


def _draw_ring(painter: QPainter, theme: Theme, centre: QPointF, radius: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((theme.colour("outline"), 2.6), (theme.colour("text"), 1.1)):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(centre, radius + 3.0, radius + 3.0)


def _marker_atlas(theme: Theme, radius: float, ratio: float) -> QPixmap:
    """All markers side by side in one pixmap; drawn from one pixmap, points keep the order they lie in."""
    cell = _cell_size(radius, ratio)
    atlas = QPixmap(cell * 5, cell)
    atlas.fill(Qt.GlobalColor.transparent)
    with QPainter(atlas) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(ratio, ratio)
        for sprite in range(5):
            centre = QPointF((sprite + 0.5) * cell / ratio, 0.5 * cell / ratio)
            if sprite == _RING:
                _draw_ring(painter, theme, centre, radius)
            else:
                draw_marker(painter, theme, centre, radius, sprite % 2, sprite < _TEST_TRIANGLE)
    return atlas


def _cell_size(radius: float, ratio: float) -> int:
    # Odd, so that a marker has a middle pixel: the raster engine places sprites on whole pixels.
    return int((2 * radius + 10) * ratio) | 1


def _draw_sprites(painter: QPainter, atlas: QPixmap, centres: FloatArray, sprites: IntArray) -> None:
    cell = atlas.height()
    fragments = np.zeros(sprites.size, dtype=_FRAGMENT)
    fragments["x"], fragments["y"] = centres
    fragments["left"] = sprites * cell
    fragments["width"] = fragments["height"] = cell
    fragments["scale_x"] = fragments["scale_y"] = fragments["opacity"] = 1.0
    # One call for all of them; 10 000 single ones take twice the time. The wrapper only points to the array's memory.
    first = Shiboken.wrapInstance(fragments.ctypes.data, QPainter.PixmapFragment)
    assert isinstance(first, QPainter.PixmapFragment)
    painter.drawPixmapFragments(first, fragments.size, atlas)
