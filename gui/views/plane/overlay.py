"""What lies over the plane for a moment: marks of points in hand, cursor, brush, and a few words. It is drawn anew with
each picture.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from gui.base.language import counted_text, tr
from gui.base.markers import marker_radius
from gui.base.plane_coordinates import Place, PlaneFrame, ShownPoints
from gui.base.theme import Theme
from gui.base.value_marks import draw_value_marker, shade_of
from gui.views.plane.editor import PlaneEditor


def draw_marks(painter: QPainter, theme: Theme, frame: PlaneFrame, editor: PlaneEditor, has_focus: bool) -> None:
    """What the editor has in hand: point pointed at, point selected, brush, and with the focus the cursor."""
    radius = marker_radius(theme, frame.side, editor.shown_points.n_points) + 5.0
    for index, is_strong in ((editor.hovered, False), (editor.selected, True)):
        if index is not None:
            _draw_mark(painter, theme, frame, editor.place_of(index), radius, is_strong)
    if editor.has_brush and editor.place is not None:
        _draw_brush(painter, theme, frame, editor.place, editor.brush_radius)
    if editor.is_cursor_shown and has_focus:
        _draw_cursor(painter, theme, frame, editor.cursor)
    scale, place = editor.value.scale, editor.place
    if editor.chooses_value and scale is not None and place is not None and editor.hovered is None:
        _draw_value(painter, theme, frame, place, editor.value.text, shade_of(scale, editor.value.value))


def draw_words(painter: QPainter, theme: Theme, frame: PlaneFrame, points: ShownPoints, is_home: bool) -> None:
    """What to do with an empty plane, or that some points cannot be seen on it."""
    if points.n_points == 0:
        other = tr("Right click adds the other class.\nOr choose a data set.")
        second = other if points.shades is None else tr("Right click removes a point.\nOr choose a data set.")
        _draw_first_look(painter, theme, frame, (tr("Click to add points"), second))
    elif not is_home:
        if not points.shown.any():
            _draw_note(painter, theme, frame, tr("No points here. Home: all points"))
    elif points.n_far:
        far = counted_text(
            "{n} point far from this slice is left out", "{n} points far from this slice are left out", points.n_far
        )
        _draw_note(painter, theme, frame, far)
    elif points.n_outside:
        outside = counted_text("{n} point lies outside", "{n} points lie outside", points.n_outside)
        _draw_note(painter, theme, frame, outside)


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
        painter.setPen(QPen(theme.colour(role), theme.stroke(width)))
        painter.drawRoundedRect(area, 3.0, 3.0)


def _draw_cursor(painter: QPainter, theme: Theme, frame: PlaneFrame, place: Place) -> None:
    """The keyboard's crosshair, open in the middle."""
    x, y = frame.to_pixel(place)
    for role, width in (("outline", 3.6), ("text", 1.6)):
        painter.setPen(QPen(theme.colour(role), theme.stroke(width)))
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


def _draw_value(painter: QPainter, theme: Theme, frame: PlaneFrame, place: Place, text: str, shade: int) -> None:
    """The number that a point added here would have, beside the pointer: below it on the right, else where there is
    room."""
    painter.setFont(theme.font(0.92))
    metrics = QFontMetricsF(painter.font())
    width, height = metrics.horizontalAdvance(text) + 24.0, metrics.height() + 4.0
    x, y = frame.to_pixel(place)
    left = x + 14.0 if x + 14.0 + width < frame.left + frame.side else x - 14.0 - width
    top = y + 10.0 if y + 10.0 + height < frame.top + frame.side else y - 10.0 - height
    area = QRectF(left, top, width, height)
    painter.setPen(QPen(theme.colour("strong_line"), 1.0))
    painter.setBrush(theme.colour("surface", 235))
    painter.drawRoundedRect(area, 3.0, 3.0)
    draw_value_marker(painter, theme, QPointF(left + 10.0, area.center().y()), 4.6, shade, True)
    painter.setPen(theme.colour("text"))
    painter.drawText(area.adjusted(19.0, 0.0, -2.0, 0.0), Qt.AlignmentFlag.AlignVCenter, text)
