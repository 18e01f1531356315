"""The still parts of the plane's picture: surroundings, points, and the heat map with its contour, each kept until it
changes. They are painted in device pixels once for each snapshot; moving the pointer only copies them.
"""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QRegion

from core.arrays import BoolArray
from core.experiment.plane_axes import PlaneAxes
from core.training.snapshot import Snapshot
from gui.base.curve_picture import draw_axes, draw_exact, draw_line, draw_parts
from gui.base.field_picture import FieldPicture
from gui.base.markers import PointsPicture
from gui.base.painting import device_ratio
from gui.base.plane_coordinates import ShownPoints
from gui.base.theme import Theme
from gui.views.plane.geometry import PlaneLayout
from gui.views.plane.residuals import draw_residuals
from gui.views.plane.surroundings import FramePicture, PointsLegend
from gui.views.plane.texts import PlaneContent, empty_texts

_LARGEST_FIELD = 100.0
"""A field that covers far more than is shown is a single colour here; its successor comes with the next snapshot."""


class PlaneCanvas:
    """Paints the plane and everything around it."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._field_picture = FieldPicture(theme)
        self._points_picture = PointsPicture(theme)
        self._frame_picture = FramePicture(theme)

    def forget(self) -> None:
        """The colours have changed."""
        for picture in (self._field_picture, self._points_picture, self._frame_picture):
            picture.forget()

    def forget_texts(self) -> None:
        """The fonts have changed."""
        self._frame_picture.forget()

    def paint_ground(
        self,
        painter: QPainter,
        area: QRect,
        layout: PlaneLayout,
        content: PlaneContent | None,
        legend: PointsLegend,
        plane: PlaneAxes,
        is_discretised: bool,
    ) -> None:
        """Surroundings and field; from here on painting is clipped to the square."""
        texts = empty_texts(legend.names, plane) if content is None else content.texts
        frame = layout.frame
        square = QRectF(frame.left, frame.top, frame.side, frame.side)
        # The square is covered anyway, and it is most of the pixels.
        painter.setClipRegion(QRegion(area) - QRegion(square.toRect()))
        self._frame_picture.draw(painter, area.size(), layout, texts, legend, is_discretised)
        painter.setClipRect(square)
        if content is not None and content.curve is not None:
            draw_axes(painter, self._theme, frame)
            return
        if content is None or content.region != frame.region:
            painter.fillRect(square, self._theme.colour("zero"))
        if content is not None:
            covered = QRectF(*frame.area_of(content.region))
            if max(covered.width(), covered.height()) <= _LARGEST_FIELD * frame.side:
                self._field_picture.draw(painter, content.field, covered, frame.side, is_discretised)

    def paint_points(
        self, painter: QPainter, layout: PlaneLayout, points: ShownPoints, wrong: BoolArray | None
    ) -> None:
        """The points, with a mark in those that are ``wrong`` (m,) where that is known."""
        self._points_picture.draw(painter, points, wrong, layout.frame, device_ratio(painter))

    def paint_numbers(
        self,
        painter: QPainter,
        layout: PlaneLayout,
        points: ShownPoints,
        content: PlaneContent | None,
        snapshot: Snapshot | None,
        shown: Container[str],
    ) -> None:
        """What is drawn over points whose numbers are learnt: residuals and curves, of which ``shown`` names those that
        are wanted."""
        if content is None or snapshot is None:
            return
        theme, frame, curve = self._theme, layout.frame, content.curve
        if curve is not None and "parts" in shown:
            draw_parts(painter, theme, frame, curve)
        if "residuals" in shown:
            draw_residuals(painter, theme, frame, points, snapshot)
        if curve is not None and "exact" in shown:
            draw_exact(painter, theme, frame, curve)
        if curve is not None:
            draw_line(painter, theme, frame, curve)
