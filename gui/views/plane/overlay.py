"""What lies over the plane for a moment: marks of points in hand, of the example pointed at elsewhere, of the chosen
one and of the one in the phase on the screen; cursor, brush, and a few words. It is drawn anew with each picture.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from core.explain.flow import example_shown
from core.explain.target import Target
from core.training.snapshot import Snapshot
from gui.base.markers import marker_radius
from gui.base.plane_coordinates import Place, PlaneFrame, ShownPoints
from gui.base.theme import Theme
from gui.views.plane.editor import PlaneEditor


def draw_marks(painter: QPainter, theme: Theme, frame: PlaneFrame, editor: PlaneEditor, has_focus: bool) -> None:
    """What the editor has in hand: point pointed at, point selected, brush, and with the focus the cursor."""
    radius = marker_radius(frame.side, editor.shown_points.n_points) + 5.0
    for index, is_strong in ((editor.hovered, False), (editor.selected, True)):
        if index is not None:
            _draw_mark(painter, theme, frame, editor.place_of(index), radius, is_strong)
    if editor.has_brush and editor.place is not None:
        _draw_brush(painter, theme, frame, editor.place, editor.brush_radius)
    if editor.is_cursor_shown and has_focus:
        _draw_cursor(painter, theme, frame, editor.cursor)


def draw_words(
    painter: QPainter, theme: Theme, frame: PlaneFrame, points: ShownPoints, is_home: bool, tr: Callable[[str], str]
) -> None:
    """What to do with an empty plane, or that some points cannot be seen on it."""
    if points.n_points == 0:
        second = tr("Right click adds the other class.\nOr choose a data set.")
        _draw_first_look(painter, theme, frame, (tr("Click to add points"), second))
    elif not is_home:
        if not points.shown.any():
            _draw_note(painter, theme, frame, tr("No points here. Home: all points"))
    elif points.n_outside == 1:
        _draw_note(painter, theme, frame, tr("1 point lies outside"))
    elif points.n_outside:
        _draw_note(painter, theme, frame, tr("{count} points lie outside").format(count=points.n_outside))


def draw_border(painter: QPainter, theme: Theme, frame: PlaneFrame, has_focus: bool) -> None:
    """The edge of the plane; with the keyboard on it, in the accent colour."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("accent" if has_focus else "strong_line"), 2.0 if has_focus else 1.0))
    inset = 1.0 if has_focus else 0.5
    painter.drawRect(QRectF(frame.left, frame.top, frame.side, frame.side).adjusted(inset, inset, -inset, -inset))


def _draw_first_look(painter: QPainter, theme: Theme, frame: PlaneFrame, lines: tuple[str, str]) -> None:
    """What to do with an empty plane, in its middle."""
    fonts = theme.font(1.7), theme.font()
    room = QRectF(0.0, 0.0, frame.side - 56.0, frame.side)
    wrapped = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    sizes = [QFontMetricsF(font).boundingRect(room, wrapped, line) for font, line in zip(fonts, lines, strict=True)]
    width = max(size.width() for size in sizes) + 32.0
    height = sum(size.height() for size in sizes) + 32.0
    x = frame.left + (frame.side - width) / 2.0
    y = frame.top + (frame.side - height) / 2.0
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("surface", 200))  # the boundary of an untrained network passes through the middle
    painter.drawRoundedRect(QRectF(x, y, width, height), 6.0, 6.0)
    y += 12.0
    for font, line, size, role in zip(fonts, lines, sizes, ("text", "quiet"), strict=True):
        painter.setFont(font)
        painter.setPen(theme.colour(role))
        painter.drawText(QRectF(x + 16.0, y, width - 32.0, size.height()), wrapped, line)
        y += size.height() + 8.0


def _draw_note(painter: QPainter, theme: Theme, frame: PlaneFrame, text: str) -> None:
    """A quiet remark in the lower right corner of the plane."""
    painter.setFont(theme.font(0.85))
    metrics = QFontMetricsF(painter.font())
    width, height = metrics.horizontalAdvance(text) + 10.0, metrics.height() + 4.0
    area = QRectF(frame.left + frame.side - width - 6.0, frame.top + frame.side - height - 6.0, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("surface", 215))
    painter.drawRoundedRect(area, 3.0, 3.0)
    painter.setPen(theme.colour("quiet"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


def _draw_mark(
    painter: QPainter, theme: Theme, frame: PlaneFrame, place: Place, radius: float, is_strong: bool
) -> None:
    """A square around the point under the pointer, stronger around the selected one."""
    x, y = frame.to_pixel(place)
    area = QRectF(x - radius, y - radius, 2.0 * radius, 2.0 * radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for role, width in (("outline", 3.6 if is_strong else 2.6), ("accent", 2.0 if is_strong else 1.2)):
        painter.setPen(QPen(theme.colour(role), width))
        painter.drawRoundedRect(area, 3.0, 3.0)


def _draw_cursor(painter: QPainter, theme: Theme, frame: PlaneFrame, place: Place) -> None:
    """The keyboard's crosshair, open in the middle."""
    x, y = frame.to_pixel(place)
    for role, width in (("outline", 3.6), ("text", 1.6)):
        painter.setPen(QPen(theme.colour(role), width))
        for along_x, along_y in ((1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)):
            start = QPointF(x + 5.0 * along_x, y + 5.0 * along_y)
            painter.drawLine(start, QPointF(x + 20.0 * along_x, y + 20.0 * along_y))


def _draw_brush(painter: QPainter, theme: Theme, frame: PlaneFrame, place: Place, radius: float) -> None:
    """The reach of eraser or spray, ``radius`` in units of the view."""
    size = radius / frame.pixel
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for role, width in (("outline", 3.0), ("text", 1.2)):
        painter.setPen(QPen(theme.colour(role, 200), width))
        painter.drawEllipse(QPointF(*frame.to_pixel(place)), size, size)


_HALO_GAP, _BRACKET_GAP = 7.5, 10.0
_CORNER = 6.0
"""Pixels: how far halo and bracket stand off the point, and how long the arms of a bracket are."""


class PlaneExamples:
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
