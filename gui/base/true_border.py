"""The true border of points that were made above and below a curve: drawn over a plane, and how far the
learned one agrees with it."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from core.arrays import BoolArray, FloatArray
from core.data.formula import Formula
from core.data.region import PlaneRegion
from core.experiment.experiment import Experiment
from gui.base.class_field import ClassField
from gui.base.field_picture import Field
from gui.base.formatting import plain
from gui.base.language import tr
from gui.base.painting import device_ratio, is_vector
from gui.base.plane_coordinates import Place, PlaneFrame
from gui.base.theme import Theme

_DASHES = 7.0, 3.0, 1.5, 3.0
"""Drawn and left out in turns, in widths of the line. The learned border is whole, a sketch has even dashes."""

_WIDTH = 2.0
_PIECE = 8
"""Places of a line that are drawn at once."""

_USUAL_SIDE = 250.0
"""Pixels of a plane from which on the line has its whole width."""

_BEYOND = 6.0
"""Pixels beyond the square up to which a line is followed, and around a line that its edge takes."""

SAMPLE_WIDTH = 34.0
"""Pixels of the line in the legend: two of its patterns."""


class TrueBorder:
    """What is known of it.

    Attributes
    ----------
    is_shown : bool
        Whether it is to be drawn where there is one.
    """

    def __init__(self) -> None:
        self.is_shown = True
        self._formula: Formula | None = None
        self._picture: tuple[object, QPointF, QPixmap] = None, QPointF(), QPixmap()
        self._truth: tuple[object, BoolArray, BoolArray] = None, np.empty(0, bool), np.empty(0, bool)

    def take(self, experiment: Experiment) -> None:
        """Know that of the points of an experiment, which may have none."""
        self._formula = experiment.true_border

    @property
    def text(self) -> str:
        """The height of the curve as a formula of x₁; empty where there is none."""
        return "" if self._formula is None else self._formula.display("x₁")

    @property
    def is_drawn(self) -> bool:
        """Whether there is one and it is to be drawn."""
        return self.is_shown and self._formula is not None

    def label_at(self, place: Place) -> int | None:
        """The class of a place by the true border; None where that is not known."""
        if self._formula is None:
            return None
        height = float(self._formula.evaluate(place[0]))
        return int(place[1] > height) if np.isfinite(height) else None

    def draw(self, painter: QPainter, theme: Theme, frame: PlaneFrame) -> None:
        """The curve as a line of dashes and dots."""
        if self._formula is None or not self.is_shown:
            return
        if is_vector(painter):
            _draw_lines(painter, theme, curve_lines(self._formula, frame), frame.side)
            return
        ratio = device_ratio(painter)
        key = self._formula, frame, ratio, theme.colour("text").rgba()
        if key != self._picture[0]:
            self._picture = key, *_picture(theme, curve_lines(self._formula, frame), frame, ratio)
        _, corner, pixmap = self._picture
        painter.drawPixmap(corner, pixmap)

    def agreement(self, field: Field | ClassField, region: PlaneRegion) -> float | None:
        """The share of a region in which a field of P(class 1) is on the side of its middle value where the true border
        wants it; None where that is not known."""
        if self._formula is None or isinstance(field, ClassField):
            return None
        key = self._formula, region, len(field.levels)
        if key != self._truth[0]:
            self._truth = key, *_truth_over(self._formula, region, len(field.levels))
        _, is_above, is_known = self._truth
        n_known = int(np.count_nonzero(is_known))
        right = ((field.values > field.middle) == is_above) & is_known
        return int(np.count_nonzero(right)) / n_known if n_known else None


def curve_lines(formula: Formula, frame: PlaneFrame) -> list[FloatArray]:
    """The graph of a formula in pixels (2, k), a place for each column of pixels.

    It is parted where the formula has no value and where it is out of sight.

    A jump is drawn as a steep line: there, too, the class above is parted from the one below.
    """
    low, high = frame.region.x1_limits
    x1 = np.linspace(low, high, round(frame.side) + 1)
    heights = formula.evaluate(x1)
    is_known = np.isfinite(heights)
    pixels = frame.to_pixels(np.stack((x1, np.where(is_known, heights, 0.0))))
    # Far beyond the square nothing is seen, and huge coordinates are not drawn well.
    low, high = frame.top - _BEYOND, frame.top + frame.side + _BEYOND
    pixels[1] = np.clip(pixels[1], low, high)
    is_out = (pixels[1] == low) * 1 - (pixels[1] == high) * 1
    stays_out = np.zeros(x1.size, dtype=np.bool_)
    stays_out[1:-1] = (is_out[1:-1] != 0) & (is_out[1:-1] == is_out[:-2]) & (is_out[1:-1] == is_out[2:])
    is_drawn = is_known & ~stays_out
    changes = np.flatnonzero(np.diff(is_drawn)) + 1
    ends = [0, *changes.tolist(), x1.size]
    return [pixels[:, start:end] for start, end in pairwise(ends) if is_drawn[start] and end - start > 1]


def _picture(theme: Theme, lines: list[FloatArray], frame: PlaneFrame, ratio: float) -> tuple[QPointF, QPixmap]:
    """The lines on transparent ground, no higher than they are, and where that belongs: dashes take long to draw."""
    heights = np.concatenate([line[1] for line in lines] or [np.array([frame.top])])
    top = max(float(np.floor(heights.min())) - _BEYOND, frame.top)
    bottom = min(float(np.ceil(heights.max())) + _BEYOND, frame.top + frame.side)
    corner = QPointF(frame.left, top)
    pixmap = QPixmap(max(1, round(frame.side * ratio)), max(1, round((bottom - top) * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-corner)
        _draw_lines(painter, theme, lines, frame.side)
    return corner, pixmap


def _draw_lines(painter: QPainter, theme: Theme, lines: list[FloatArray], side: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in _pens(theme, min(max(side / _USUAL_SIDE, 0.5), 1.0)):
        for line in lines:
            lengths = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line)))]).tolist()
            places = [QPointF(x, y) for x, y in line.T.tolist()]
            # In pieces: what a long steep line costs grows with the square of its length.
            for start in range(0, len(places) - 1, _PIECE):
                pen.setDashOffset(lengths[start] / pen.widthF())
                painter.setPen(pen)
                painter.drawPolyline(QPolygonF(places[start : start + _PIECE + 1]))


def draw_sample(painter: QPainter, theme: Theme, x: float, y: float) -> None:
    """A piece of the line for the legend, from a place to the right."""
    for pen in _pens(theme, 1.0)[1:]:
        painter.setPen(pen)
        painter.drawLine(QPointF(x, y), QPointF(x + SAMPLE_WIDTH, y))


def draw_agreement(painter: QPainter, theme: Theme, frame: PlaneFrame, share: float | None) -> None:
    """A quiet remark in the lower left corner of the plane: on how much of it the network is right."""
    if share is None:
        return
    text = tr("right on {share} % of this area").format(share=plain(100.0 * share, 1))
    painter.setFont(theme.font(0.85))
    metrics = QFontMetricsF(painter.font())
    width, height = metrics.horizontalAdvance(text) + 10.0, metrics.height() + 4.0
    area = QRectF(frame.left + 6.0, frame.top + frame.side - height - 6.0, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("surface", 215))
    painter.drawRoundedRect(area, 3.0, 3.0)
    painter.setPen(theme.colour("quiet"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


def _truth_over(formula: Formula, region: PlaneRegion, n: int) -> tuple[BoolArray, BoolArray]:
    """Which of the n x n cells of a field over a region, row 0 at the top, are above, and of which that is known."""
    middles = (np.arange(n) + 0.5) / n * 2.0 - 1.0
    places = region.from_unit(np.stack((middles, -middles)))
    heights = formula.evaluate(places[0])
    is_known = np.isfinite(heights)
    return places[1][:, np.newaxis] > heights, np.broadcast_to(is_known, (n, n))


def _pens(theme: Theme, size: float) -> list[QPen]:
    """The edge that parts the line from any ground, and the line; thinner where ``size`` is below 1."""
    size = theme.stroke(size)
    edge = QPen(theme.colour("outline"), size * (_WIDTH + 2.4), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    line = QPen(theme.colour("text"), size * _WIDTH, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    line.setDashPattern(_DASHES)
    for pen in (edge, line):
        pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
    return [edge, line]
