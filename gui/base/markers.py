"""The points on the plane as a picture: each class in its colour and shape, filled or hollow, the wrong ones with a
strong edge.

A right point has an edge in the colour of the ground, a wrong one in that of texts, and it lies over the right ones: it
is no larger than they are and hides none of its neighbours, however many are wrong. The layers are kept until points,
wrong ones or size change, so that a picture of a training run costs a copy however many points there are. It reacts to
nothing itself.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from shiboken6 import Shiboken

from core.arrays import BoolArray, FloatArray, IntArray
from gui.base.class_looks import SIGNS, class_colour, draw_shape
from gui.base.painting import is_vector
from gui.base.plane_coordinates import PlaneFrame, ShownPoints
from gui.base.theme import Theme
from gui.base.value_marks import N_SHADES, draw_value_marker, value_atlas

_FRAGMENT_FIELDS = ("x", "y", "left", "top", "width", "height", "scale_x", "scale_y", "rotation", "opacity")
_FRAGMENT = np.dtype([(name, np.float64) for name in _FRAGMENT_FIELDS])
"""The memory of a QPainter.PixmapFragment: ten doubles."""

_N_LOOKS = len(SIGNS)
_TEST, _WRONG, _N_SPRITES = _N_LOOKS, 2 * _N_LOOKS, 4 * _N_LOOKS
"""Places in the atlas: all classes, then their test points, then all of these as wrong ones."""


class PointsPicture:
    """All points, and over them the wrong ones, on transparent ground; smaller than usual by a factor."""

    def __init__(self, theme: Theme, factor: float = 1.0) -> None:
        self._theme = theme
        self._factor = factor
        self._sprites: dict[tuple[float, float, bool], QPixmap] = {}
        self._points_key: tuple[object, ...] = ()
        self._wrong_key: tuple[object, ...] = ()
        self._wrong: IntArray | None = None
        self._points = QPixmap()
        self._wrong_points = QPixmap()

    def forget(self) -> None:
        """The colours have changed."""
        self._sprites.clear()
        self._points_key = self._wrong_key = ()

    def draw(
        self, painter: QPainter, points: ShownPoints, wrong: BoolArray | None, frame: PlaneFrame, ratio: float
    ) -> None:
        """Draw the points, with a strong edge those that are wrong where ``wrong`` (m,) is known."""
        if is_vector(painter):
            self._draw_shapes(painter, points, wrong, frame)
            return
        key = (points, frame, ratio)
        if key != self._points_key:
            self._points_key = key
            self._points = self._layer(points, np.flatnonzero(points.shown), _sprites(points), frame, ratio)
        corner = QPointF(frame.left, frame.top)
        painter.drawPixmap(corner, self._points)
        if wrong is not None and wrong.any():
            self._update_wrong(points, np.flatnonzero(wrong & points.shown), frame, ratio)
            painter.drawPixmap(corner, self._wrong_points)

    def _draw_shapes(self, painter: QPainter, points: ShownPoints, wrong: BoolArray | None, frame: PlaneFrame) -> None:
        """Each by itself: slower than a picture of all, but these can be enlarged."""
        radius = self._radius(points, frame)
        centres = [QPointF(x, y) for x, y in frame.to_pixels(points.points).T.tolist()]
        shown = np.flatnonzero(points.shown).tolist()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        flags = np.zeros(points.n_points, dtype=np.bool_) if wrong is None else wrong
        for k in sorted(shown, key=lambda index: bool(flags[index])):
            label, trains = int(points.labels[k]), bool(points.trains[k])
            if points.shades is not None:
                draw_value_marker(painter, self._theme, centres[k], radius, int(points.shades[k]), trains)
                continue
            draw_marker(painter, self._theme, centres[k], radius, label, trains, bool(flags[k]))

    def _radius(self, points: ShownPoints, frame: PlaneFrame) -> float:
        return self._factor * marker_radius(self._theme, frame.side, points.n_points)

    def _update_wrong(self, points: ShownPoints, wrong: IntArray, frame: PlaneFrame, ratio: float) -> None:
        # While training most pictures have the same wrong points as the one before.
        key = (points, frame, ratio)
        if key != self._wrong_key or self._wrong is None or not np.array_equal(wrong, self._wrong):
            self._wrong_key, self._wrong = key, wrong
            self._wrong_points = self._layer(points, wrong, _sprites(points) + _WRONG, frame, ratio)

    def _layer(
        self, points: ShownPoints, indices: IntArray, sprites: IntArray, frame: PlaneFrame, ratio: float
    ) -> QPixmap:
        n_pixels = max(1, round(frame.side * ratio))
        layer = QPixmap(n_pixels, n_pixels)
        layer.fill(Qt.GlobalColor.transparent)
        if indices.size:
            radius = self._radius(points, frame)
            has_values = points.shades is not None
            atlas = self._sprites.get((radius, ratio, has_values))
            if atlas is None:
                cell = _cell_size(radius, ratio)
                atlas = (
                    value_atlas(self._theme, radius, ratio, cell)
                    if has_values
                    else _marker_atlas(self._theme, radius, ratio)
                )
                self._sprites[radius, ratio, has_values] = atlas
            local = PlaneFrame(0.0, 0.0, n_pixels, frame.region)
            with QPainter(layer) as painter:
                x, y = local.to_pixels(points.points[:, indices])
                draw_sprites(painter, atlas, x, y, sprites[indices])
        layer.setDevicePixelRatio(ratio)
        return layer


def _sprites(points: ShownPoints) -> IntArray:
    """The place of each point in the atlas, while none is wrong."""
    if points.shades is not None:
        return points.shades + np.where(points.trains, 0, N_SHADES)
    return points.labels.clip(0, _N_LOOKS - 1) + np.where(points.trains, 0, _TEST)


def marker_radius(theme: Theme, side: float, n_points: int) -> float:
    """Radius of a point in logical pixels: smaller on a small plane, and where there are very many; larger where it is
    seen from the last row."""
    crowded = 1.0 if n_points <= 1000 else 0.8 if n_points <= 4000 else 0.6
    return round(theme.stroke(min(max(side / 88.0, 3.6), 6.0) * crowded), 1)


def draw_marker(
    painter: QPainter, theme: Theme, centre: QPointF, radius: float, label: int, trains: bool, is_wrong: bool = False
) -> None:
    """A point: its class's colour and shape, filled for training, hollow for test, a strong edge where it is wrong."""
    colour = class_colour(theme, label)
    if trains:
        painter.setPen(QPen(theme.colour("outline"), theme.stroke(1.0)))
        painter.setBrush(colour)
    else:
        # The outline is drawn outwards of the colour, or a hollow point would be lost on ground of its own colour.
        painter.setPen(QPen(theme.colour("outline"), theme.stroke(3.4)))
        draw_shape(painter, centre, radius * 0.86, label)
        painter.setPen(QPen(colour, theme.stroke(1.6)))
        painter.setBrush(theme.colour("surface"))
    draw_shape(painter, centre, radius if trains else radius * 0.86, label)
    if is_wrong:
        painter.setPen(QPen(theme.colour("text"), theme.stroke(min(max(0.28 * radius, 0.8), 1.3))))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        draw_shape(painter, centre, radius + 0.3, label)


def _marker_atlas(theme: Theme, radius: float, ratio: float) -> QPixmap:
    """All markers side by side in one pixmap; drawn from one pixmap, points keep the order they lie in."""
    cell = _cell_size(radius, ratio)
    atlas = QPixmap(cell * _N_SPRITES, cell)
    atlas.fill(Qt.GlobalColor.transparent)
    with QPainter(atlas) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(ratio, ratio)
        for sprite in range(_N_SPRITES):
            centre = QPointF((sprite + 0.5) * cell / ratio, 0.5 * cell / ratio)
            draw_marker(painter, theme, centre, radius, sprite % _N_LOOKS, sprite % _WRONG < _TEST, sprite >= _WRONG)
    return atlas


def _cell_size(radius: float, ratio: float) -> int:
    # Odd, so that a marker has a middle pixel: the raster engine places sprites on whole pixels.
    return int((2 * radius + 10) * ratio) | 1


def draw_sprites(
    painter: QPainter,
    atlas: QPixmap,
    x: FloatArray,
    y: FloatArray,
    sprites: IntArray,
    scale: float = 1.0,
    opacity: FloatArray | float = 1.0,
) -> None:
    """Draw pictures out of a row of square ones, in the order given.

    Parameters
    ----------
    painter : QPainter
    atlas : QPixmap
        As many pixels high as each picture is wide.
    x, y : array, shape (k,)
        Centres in the painter's pixels.
    sprites : array, shape (k,)
        Places in the row.
    scale : float
        Of the pictures.
    opacity : float or array, shape (k,)
    """
    fragments = np.zeros(sprites.size, dtype=_FRAGMENT)
    fragments["x"], fragments["y"] = x, y
    fragments["left"] = sprites * atlas.height()
    fragments["width"] = fragments["height"] = atlas.height()
    fragments["scale_x"] = fragments["scale_y"] = scale
    fragments["opacity"] = opacity
    # One call for all of them; 10 000 single ones take twice the time. The wrapper only points to the array's memory.
    first = Shiboken.wrapInstance(fragments.ctypes.data, QPainter.PixmapFragment)
    assert isinstance(first, QPainter.PixmapFragment)
    painter.drawPixmapFragments(first, fragments.size, atlas)
