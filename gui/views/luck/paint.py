"""Strokes and colours of the luck view: small planes, bars with their intervals, histograms and loss curves."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from core.arrays import FloatArray, IntArray
from core.data.value_scale import ValueScale
from core.experiment.plane_axes import TARGET
from core.explain.luck import PLANE_SIDE, Luck
from gui.base.class_field import ClassField
from gui.base.class_looks import class_colour
from gui.base.contours import contour, contour_path
from gui.base.plane_coordinates import PlaneFrame
from gui.base.theme import HEAT_MAP_STRENGTH, Theme
from gui.base.value_marks import VALUE_STRENGTH, shades_of, value_colours
from gui.views.luck import geometry
from gui.views.luck.geometry import Box

SMALL = 0.85
_POINT_ALPHA = 150
_CURVE_ALPHA = 60
MIDDLE = 127.5
"""The level that stands for an output of 0.5."""


def plane_image(theme: Theme, luck: Luck, place: int, n_pixels: int, most_points: int) -> QImage:
    """The final plane of a run with its boundary and faint points, as a square of so many pixels."""
    image = QImage(n_pixels, n_pixels, QImage.Format.Format_RGB32)
    is_curve = luck.experiments[place].plane.second == TARGET
    with QPainter(image) as painter:
        if is_curve:
            painter.fillRect(image.rect(), theme.colour("surface"))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            _draw_field(painter, theme, luck, place, n_pixels)
        _draw_points(painter, theme, luck, place, n_pixels, most_points)
        if is_curve:
            _draw_curve(painter, theme, luck, place, n_pixels)
        if luck.outcomes[place].diverged:
            painter.fillRect(image.rect(), QBrush(theme.colour("warning", 120), Qt.BrushStyle.BDiagPattern))
    return image


def _draw_field(painter: QPainter, theme: Theme, luck: Luck, place: int, n_pixels: int) -> None:
    """The output with its boundary, or the most likely class with the borders."""
    square = QRectF(0.0, 0.0, n_pixels, n_pixels)
    if luck.planes.shape[1] > 2:
        field = ClassField.of(luck.planes[place] / np.float32(255.0))
        painter.drawImage(square, field.cells(theme))
        path = field.borders(n_pixels)
    else:
        painter.drawImage(square, _cells(theme, luck, place))
        path = contour_path(contour(luck.plane(place), MIDDLE), n_pixels / PLANE_SIDE, 0.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(path, QPen(theme.colour("text"), max(1.0, n_pixels / 80)))


def _cells(theme: Theme, luck: Luck, place: int) -> QImage:
    plane, has_numbers = luck.plane(place), luck.experiments[place].data.is_regression
    cells = QImage(plane.tobytes(), PLANE_SIDE, PLANE_SIDE, PLANE_SIDE, QImage.Format.Format_Indexed8)
    cells.setColorTable(theme.heat_table(VALUE_STRENGTH if has_numbers else HEAT_MAP_STRENGTH))
    return cells.convertToFormat(QImage.Format.Format_RGB32)


def _draw_curve(painter: QPainter, theme: Theme, luck: Luck, place: int, n_pixels: int) -> None:
    """The output over the only column, from the levels of its plane, in which all rows are the same."""
    experiment = luck.experiments[place]
    scale = experiment.value_scale or ValueScale(0.5, 0.5)
    region = experiment.region
    x = region.middle_x1 + region.half_x1 * ((np.arange(PLANE_SIDE) + 0.5) * (2.0 / PLANE_SIDE) - 1.0)
    y = scale.low + luck.plane(place)[0] * (2.0 * scale.half / 255.0)
    pixels = PlaneFrame(0.0, 0.0, float(n_pixels), region).to_pixels(np.stack((x, y)))
    painter.setPen(QPen(theme.colour("accent"), max(1.4, n_pixels / 60)))
    painter.drawPolyline(polygon(pixels.T))


def _draw_points(painter: QPainter, theme: Theme, luck: Luck, place: int, n_pixels: int, most: int) -> None:
    experiment = luck.experiments[place]
    chosen = geometry.thinned(experiment.data.n_examples, most)
    frame = PlaneFrame(0.0, 0.0, float(n_pixels), experiment.region)
    pixels = frame.to_pixels(experiment.plane_points[:, chosen])
    labels = experiment.data.labels[chosen]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shades = shades_of(experiment)
    kinds = labels if shades is None else shades[chosen]
    for kind in np.unique(kinds).tolist():
        mask = kinds == kind
        colour = class_colour(theme, kind, _POINT_ALPHA) if shades is None else value_colours(theme)[kind]
        pen = QPen(colour, max(1.6, n_pixels / 40))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints(polygon(pixels.T[mask]))


def polygon(pixels: FloatArray) -> QPolygonF:
    """Pixels (k, 2) as Qt takes them."""
    return QPolygonF([QPointF(x, y) for x, y in pixels.tolist()])


def draw_line(painter: QPainter, pixels: FloatArray) -> None:
    """A curve through pixels (k, 2), piece by piece: as one line with joints it takes ten times as long."""
    painter.drawLines([QLineF(*first, *second) for first, second in pairwise(pixels.tolist())])


def result_colour(theme: Theme, number: int) -> QColor:
    """Of A and B; their letters and places tell them apart, too."""
    return theme.colour(("accent", "fork_1")[number])


def draw_share(painter: QPainter, theme: Theme, box: Box, luck: Luck, number: int, text: str) -> None:
    """The text, and below it a bar from 0 to 1 with the confidence interval across its end."""
    left, top, width, height = box
    painter.setFont(theme.font(SMALL))
    line = QFontMetricsF(painter.font()).height()
    above = height - 1.4 * line
    painter.setPen(theme.colour("text"))
    painter.drawText(QRectF(left, top, width, above), Qt.TextFlag.TextWordWrap, text)
    bar = QRectF(left, top + above + 2, width - 1, line - 2)
    painter.setPen(QPen(theme.colour("line"), 1.0))
    painter.setBrush(theme.colour("surface"))
    painter.drawRect(bar)
    low, high = luck.interval
    colour = result_colour(theme, number)
    filled = QRectF(bar.left(), bar.top(), bar.width() * (luck.share or 0.0), bar.height())
    painter.fillRect(filled, QColor(colour.red(), colour.green(), colour.blue(), 110))
    painter.setPen(QPen(theme.colour("text"), 1.5))
    middle, ends = bar.center().y(), (bar.left() + bar.width() * low, bar.left() + bar.width() * high)
    painter.drawLine(QPointF(ends[0], middle), QPointF(ends[1], middle))
    for x in ends:
        painter.drawLine(QPointF(x, bar.top() + 2), QPointF(x, bar.bottom() - 2))


def draw_title(painter: QPainter, theme: Theme, box: Box, text: str) -> float:
    """A quiet line above a chart; how much height it takes."""
    painter.setFont(theme.font(SMALL))
    metrics = QFontMetricsF(painter.font())
    painter.setPen(theme.colour("quiet"))
    elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box[2])
    painter.drawText(QPointF(box[0], box[1] + metrics.ascent()), elided)
    return metrics.height() + 2


def draw_frame(painter: QPainter, theme: Theme, area: QRectF, ends: tuple[str, str], at_left: str = "") -> None:
    """An empty chart with the texts of the two ends of its axis below, and one for the top of its height."""
    painter.fillRect(area, theme.colour("surface"))
    painter.setPen(QPen(theme.colour("line"), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area)
    metrics = QFontMetricsF(painter.font())
    painter.setPen(theme.colour("quiet"))
    baseline = area.bottom() + metrics.ascent() + 1
    painter.drawText(QPointF(area.left(), baseline), ends[0])
    painter.drawText(QPointF(area.right() - metrics.horizontalAdvance(ends[1]), baseline), ends[1])
    if at_left:
        painter.drawText(QPointF(area.left() + 3, area.top() + metrics.ascent() + 1), at_left)


def draw_bars(
    painter: QPainter, theme: Theme, area: QRectF, counts: IntArray, highest: int, share: float, number: int
) -> None:
    """A histogram that fills an area where a count is ``highest``; each bar has this share of its width."""
    if not highest:
        return
    colour = result_colour(theme, number)
    step = area.width() * share
    painter.setPen(QPen(theme.colour("surface"), 1.0))
    painter.setBrush(QColor(colour.red(), colour.green(), colour.blue(), 150))
    for index in np.flatnonzero(counts).tolist():
        height = area.height() * counts[index] / highest
        left = area.left() + index * step
        painter.drawRect(QRectF(left, area.bottom() - height, min(step, area.right() - left), height))


def draw_pointer(painter: QPainter, theme: Theme, area: QRectF, x: float) -> None:
    """A small triangle below an area that points up to a place of its axis."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("text"))
    tip, corners = QPointF(x, area.bottom()), (QPointF(x - 4, area.bottom() + 7), QPointF(x + 4, area.bottom() + 7))
    painter.drawPolygon(QPolygonF([tip, *corners]))


def draw_upright(painter: QPainter, theme: Theme, area: QRectF, x: float, text: str) -> None:
    """A dashed line across an area with a text beside it, where there is room."""
    painter.setPen(QPen(theme.colour("text"), 1.2, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
    metrics = QFontMetricsF(painter.font())
    width = metrics.horizontalAdvance(text)
    left = x + 4 if x + 4 + width <= area.right() else x - 4 - width
    painter.setPen(theme.colour("text"))
    painter.drawText(QPointF(left, area.top() + metrics.ascent() + 1), text)


def draw_curves(painter: QPainter, theme: Theme, lines: Sequence[Sequence[FloatArray]]) -> None:
    """Faint curves, those of each result in its colour."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, of_result in enumerate(lines):
        colour = theme.colour("quiet") if len(lines) == 1 else result_colour(theme, number)
        colour.setAlpha(_CURVE_ALPHA)
        pen = QPen(colour, 1.0)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)  # pieces that reach over each other would make dots
        painter.setPen(pen)
        for line in of_result:
            draw_line(painter, line)
