"""Strokes and colours of the folded plane: its grid, the lines of the next layer, the points and the axes.

Lines of constant x1 are solid, of constant x2 dotted; those through 0 are stronger. What is pointed at has the accent.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from core.arrays import BoolArray, FloatArray, IntArray
from core.explain.folded import BentLines, FoldedReading
from gui.base.axes import apart
from gui.base.contours import Contour, contour_path
from gui.base.example_marks import ExampleMarks
from gui.base.markers import PointsPicture
from gui.base.painting import clipped, device_ratio
from gui.base.plane_coordinates import PlaneFrame, ShownPoints
from gui.base.theme import Theme
from gui.base.value_marks import shades_of
from gui.views.folded import geometry, texts

SMALL = 0.85
_TICK = 4.0
_BESIDE = 8.0
"""Pixels from a point that is pointed at to its numbers."""

_GRID = (
    (0, "strong_line", 1.0, Qt.PenStyle.SolidLine),
    (1, "strong_line", 1.0, Qt.PenStyle.DotLine),
    (2, "quiet", 1.8, Qt.PenStyle.SolidLine),
    (3, "quiet", 1.8, Qt.PenStyle.DotLine),
)
"""Kind of line, colour, width and dash."""


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """What is drawn: a reading at a position, in pixels.

    Attributes
    ----------
    reading : FoldedReading
    position : float
    frame : PlaneFrame
    points : ShownPoints
    pixels : FloatArray
        (2, m) of the points.
    grid, borders : (FloatArray, BoolArray, IntArray)
        Corners (2, k), starts and kinds.
    straight : tuple of FloatArray or None
        For each border the ends (2, 2) of the straight line; empty where none is drawn.
    """

    reading: FoldedReading
    position: float
    frame: PlaneFrame
    points: ShownPoints
    pixels: FloatArray
    grid: Lines
    borders: Lines
    straight: tuple[FloatArray | None, ...]


Lines = tuple[FloatArray, BoolArray, IntArray]


@np.errstate(all="ignore")  # what overflows is not drawn
def scene_of(reading: FoldedReading, position: float, frame: PlaneFrame, test_shown: bool) -> Scene:
    """Everything in its place."""
    places = reading.points_at(position)
    experiment = reading.snapshot.experiment
    shades = shades_of(experiment)
    points = ShownPoints.of(places, experiment.data.labels, reading.trains, test_shown, frame.region, shades)
    straight: list[FloatArray | None] = []
    for border in reading.borders if position.is_integer() else ():
        cut = border.cuts[int(position)]
        ends = None if cut is None else geometry.straight_line(cut, frame.region)
        straight.append(None if ends is None else frame.to_pixels(ends))
    pixels = geometry.to_pixels(places, frame)
    grid, borders = (_lines(reading, lines, position, frame) for lines in (reading.grid, reading.border_curves))
    return Scene(reading, position, frame, points, pixels, grid, borders, tuple(straight))


def _lines(reading: FoldedReading, lines: BentLines, position: float, frame: PlaneFrame) -> Lines:
    places = reading.lines_at(lines, position)
    corners, starts, kinds = geometry.seen_parts(places, lines.starts, lines.kinds, frame.region)
    return geometry.to_pixels(corners, frame), starts, kinds


class FoldedPainter:
    """Paints scenes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._points = PointsPicture(theme)
        self.marks = ExampleMarks(theme)
        theme.changed.connect(self._points.forget)

    def gutter(self) -> int:
        """Room left of the square: the numbers of the axis, and its name upright."""
        metrics = QFontMetricsF(self._theme.font(SMALL))
        return round(metrics.horizontalAdvance("−0.005") + _TICK + 3.0 + metrics.height())

    def line(self) -> float:
        """Height of a line of text at the axes."""
        return QFontMetricsF(self._theme.font(SMALL)).height()

    def paint(
        self, painter: QPainter, scene: Scene, *, unit: int | None, axis: int | None, example: int | None
    ) -> None:
        """Draw a scene; the border of ``unit``, ``axis`` and the point ``example`` are pointed at."""
        self._paint_axes(painter, scene, axis)
        with clipped(painter, self._box(scene)):
            self._paint_inside(painter, scene, unit)
            self._paint_names(painter, scene, unit)
            self.marks.draw(painter, scene.points, scene.frame)
            if example is not None and example < scene.points.n_points and scene.points.shown[example]:
                text = texts.point_numbers(scene.reading, scene.position, example)
                self._plate(painter, scene.frame, scene.pixels[:, example] + _BESIDE, text)
        self._paint_edge(painter, self._box(scene), "line")

    def paint_small(self, painter: QPainter, scene: Scene) -> None:
        """Draw a scene without axes and words."""
        with clipped(painter, self._box(scene)):
            self._paint_inside(painter, scene, None)
        self._paint_edge(painter, self._box(scene), "line")

    def paint_label(self, painter: QPainter, box: QRect, name: str, *, is_chosen: bool) -> None:
        """The name of a small picture in its corner, and a strong edge around the one that is shown large."""
        painter.setFont(self._theme.font(SMALL))
        metrics = QFontMetricsF(painter.font())
        plate = QRectF(box.left() + 1.0, box.top() + 1.0, metrics.horizontalAdvance(name) + 6.0, metrics.height())
        painter.fillRect(plate, self._theme.colour("surface", 215))
        painter.setPen(self._theme.colour("text"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, name)
        if is_chosen:
            self._paint_edge(painter, QRectF(box), "accent", 2.0)

    @staticmethod
    def _box(scene: Scene) -> QRectF:
        frame = scene.frame
        return QRectF(frame.left, frame.top, frame.side, frame.side)

    def _paint_inside(self, painter: QPainter, scene: Scene, unit: int | None) -> None:
        ratio = device_ratio(painter)
        painter.fillRect(self._box(scene), self._theme.colour("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_origin(painter, scene.frame)
        self._paint_grid(painter, scene)
        self._paint_borders(painter, scene, unit)
        self._points.draw(painter, scene.points, scene.reading.snapshot.wrong, scene.frame, ratio)

    def _paint_edge(self, painter: QPainter, box: QRectF, role: str, width: float = 1.0) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour(role), width))
        painter.drawRect(box)

    def _paint_origin(self, painter: QPainter, frame: PlaneFrame) -> None:
        """Where a coordinate is 0."""
        x, y = (round(value) + 0.5 for value in frame.to_pixel((0.0, 0.0)))
        painter.setPen(QPen(self._theme.colour("line"), 1.0))
        painter.drawLine(QPointF(x, frame.top), QPointF(x, frame.top + frame.side))
        painter.drawLine(QPointF(frame.left, y), QPointF(frame.left + frame.side, y))

    def _paint_grid(self, painter: QPainter, scene: Scene) -> None:
        for kind, role, width, style in _GRID:
            pen = QPen(self._theme.colour(role), width, style)
            self._stroke(painter, pen, scene.grid, kind)

    def _stroke(self, painter: QPainter, pen: QPen, lines: Lines, kind: int) -> None:
        corners, starts, kinds = lines
        mine = kinds == kind
        pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
        painter.strokePath(contour_path(Contour(corners[:, mine].T, starts[mine]), 1.0, 0.0), pen)

    def _paint_borders(self, painter: QPainter, scene: Scene, unit: int | None) -> None:
        is_alone = len(scene.reading.borders) == 1
        for number, border in enumerate(scene.reading.borders):
            colour = self._theme.colour("accent" if border.is_of(unit) else "text")
            width = 2.4 if is_alone or border.is_of(unit) else 1.5
            self._stroke(painter, QPen(colour, self._theme.stroke(width)), scene.borders, number)
            ends = scene.straight[number] if scene.straight else None
            if ends is not None:
                painter.setPen(QPen(colour, self._theme.stroke(0.7 * width), Qt.PenStyle.DashLine))
                painter.drawLine(QPointF(*ends[:, 0]), QPointF(*ends[:, 1]))
                painter.setPen(QPen(colour, self._theme.stroke(0.7 * width)))
                for foot, tip in geometry.side_marks(ends).tolist():
                    painter.drawLine(QPointF(*foot), QPointF(*tip))

    def _paint_names(self, painter: QPainter, scene: Scene, unit: int | None) -> None:
        """The name of a border beside its middle: of the only one, else of the one that is pointed at."""
        for number, border in enumerate(scene.reading.borders):
            if len(scene.reading.borders) > 1 and not border.is_of(unit):
                continue
            corners = scene.borders[0][:, scene.borders[2] == number]
            inside = corners[:, (np.abs(corners - self._middle(scene.frame)) < scene.frame.side / 2.0).all(axis=0)]
            ends = scene.straight[number] if scene.straight else None
            if ends is not None:
                inside = ends.mean(axis=1, keepdims=True)
            if inside.shape[1]:
                self._plate(
                    painter, scene.frame, inside[:, inside.shape[1] // 2], texts.border_name(scene.reading, number)
                )

    @staticmethod
    def _middle(frame: PlaneFrame) -> FloatArray:
        return np.array([[frame.left], [frame.top]]) + frame.side / 2.0

    def _plate(self, painter: QPainter, frame: PlaneFrame, at: FloatArray, text: str) -> None:
        """A text on some ground, within the square."""
        painter.setFont(self._theme.font(SMALL))
        metrics = QFontMetricsF(painter.font())
        size = QSizeF(metrics.horizontalAdvance(text) + 6.0, metrics.height())
        left = min(max(float(at[0]) + 8.0, frame.left + 2.0), frame.left + frame.side - size.width() - 2.0)
        top = min(max(float(at[1]) + 4.0, frame.top + 2.0), frame.top + frame.side - size.height() - 2.0)
        plate = QRectF(QPointF(left, top), size)
        painter.fillRect(plate, self._theme.colour("surface", 215))
        painter.setPen(self._theme.colour("text"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)

    # Axes

    def _paint_axes(self, painter: QPainter, scene: Scene, pointed: int | None) -> None:
        painter.setFont(self._theme.font(SMALL))
        metrics, frame = QFontMetricsF(painter.font()), scene.frame
        bottom = frame.top + frame.side
        for axis, limits in enumerate((frame.region.x1_limits, frame.region.x2_limits)):
            sizes = (lambda value: metrics.horizontalAdvance(texts.number(value)), lambda _: metrics.height())
            values = geometry.axis_ticks(limits, frame.side, sizes[axis])
            names = [texts.number(value) for value in values]
            places = frame.to_pixels(np.stack([values, values]))[axis].tolist() if values else []
            painter.setPen(self._theme.colour("quiet"))
            if axis == 0:
                widths = [metrics.horizontalAdvance(name) for name in names]
                room = frame.left + frame.side
                begins = apart(places, widths, frame.left - 8.0, room + 8.0, metrics.averageCharWidth())
                for index, x in enumerate(places):
                    painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + _TICK))
                    if index in begins:
                        painter.drawText(QPointF(begins[index], bottom + _TICK + metrics.ascent()), names[index])
            else:
                for y, name in zip(places, names, strict=True):
                    painter.drawLine(QPointF(frame.left - _TICK, y), QPointF(frame.left, y))
                    area = QRectF(0.0, y - metrics.height() / 2.0, frame.left - _TICK - 3.0, metrics.height())
                    painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name)
            self._paint_axis_name(painter, scene, axis, pointed == axis)

    def _paint_axis_name(self, painter: QPainter, scene: Scene, axis: int, is_pointed: bool) -> None:
        frame, metrics = scene.frame, QFontMetricsF(painter.font())
        names = texts.axis_names(scene.reading, scene.position, axis)
        name = next((name for name in names if metrics.horizontalAdvance(name) <= frame.side), names[-1])
        painter.setPen(self._theme.colour("accent" if is_pointed else "text"))
        if axis == 0:
            top = frame.top + frame.side + _TICK + metrics.height()
            painter.drawText(QRectF(frame.left, top, frame.side, metrics.height()), Qt.AlignmentFlag.AlignHCenter, name)
            return
        painter.save()
        painter.translate(max(frame.left - self.gutter(), 0.0), frame.top + frame.side)
        painter.rotate(-90.0)
        painter.drawText(QRectF(0.0, 0.0, frame.side, metrics.height()), Qt.AlignmentFlag.AlignHCenter, name)
        painter.restore()
