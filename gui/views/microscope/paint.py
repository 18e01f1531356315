"""What stands still in the microscope's plots while training goes on: axes, hatched zones, curves and their names. Each
name stands where neither a curve nor the dots on it are, in the longest form that has a place there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from core.arrays import FloatArray
from core.model.activations import ACTIVATIONS
from gui.base import axes
from gui.base.colour import mix, rgb
from gui.base.language import core_text, tr
from gui.base.theme import Theme
from gui.views.microscope import geometry, texts
from gui.views.microscope.geometry import Box, Range, Strips, free_box

SMALL = 0.85
_DASH = [4.0, 2.5]


@dataclass(frozen=True, slots=True)
class Curve:
    """An activation over a range of z.

    Attributes
    ----------
    name : str
        Key in `ACTIVATIONS`.
    leak : float
    z_range : tuple of float
    """

    name: str
    leak: float
    z_range: Range

    @property
    def output_range(self) -> Range:
        """What g reaches over the range of z."""
        return geometry.output_range(self.name, self.z_range, self.leak)

    @property
    def slope_range(self) -> Range:
        """From 0 to the steepest slope."""
        return geometry.slope_range(self.name)

    @property
    def card_range(self) -> Range:
        """The same for both bounded activations, and for the others, so that the cards can be compared."""
        return geometry.card_range(self.name, self.z_range, self.leak)

    def outputs(self, z: FloatArray) -> FloatArray:
        """g(z)."""
        return ACTIVATIONS[self.name].value(z, self.leak)

    def slopes(self, z: FloatArray) -> FloatArray:
        """g'(z)."""
        return ACTIVATIONS[self.name].derivative(z, self.leak)


class MicroscopeBackdrop:
    """Paints the still parts of the large plot, and of a card's small one."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def font(self) -> QFont:
        """Of the numbers at the axes."""
        return self._theme.font(SMALL)

    def line(self) -> float:
        """Height of a line of text."""
        return QFontMetricsF(self.font()).height()

    def gutter(self) -> float:
        """Room for the numbers of the output and slope axes."""
        return QFontMetricsF(self.font()).horizontalAdvance("0.000") + 7

    def paint(self, painter: QPainter, curve: Curve, strips: Strips, size: QSize) -> None:
        """Draw the large plot without values over all of it."""
        painter.fillRect(QRectF(0.0, 0.0, size.width(), size.height()), self._theme.colour("chrome"))
        painter.setFont(self.font())
        for box in strips.all:
            self._paint_ground(painter, curve, box)
        output, slope, line = strips.output, strips.slope, self.line()
        ticks = geometry.output_ticks(curve.output_range, output[3], line)
        self._paint_axis(painter, output, curve.output_range, ticks)
        self._paint_axis(painter, slope, curve.slope_range, geometry.slope_ticks(curve.slope_range, slope[3], line))
        self._paint_z_axis(painter, strips.counts, curve.z_range)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        z_range = curve.z_range
        slope_pen, pen = (self.curve_pen(is_slope=is_slope) for is_slope in (True, False))
        self._paint_line(painter, slope_pen, z_range, curve.slopes, curve.slope_range, strips.slope)
        self._paint_line(painter, pen, z_range, curve.outputs, curve.output_range, strips.output)

    def paint_card(self, painter: QPainter, curve: Curve, box: Box) -> None:
        """A card's small plot without values: zones, zero lines and g."""
        rect = QRectF(*box)
        self._paint_zones(painter, curve, box)
        painter.setPen(QPen(self._theme.colour("line"), 1.0))
        x, y = (round(place) + 0.5 for place in self.card_origin(curve, box))
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_line(painter, self.curve_pen(is_slope=False), curve.z_range, curve.outputs, curve.card_range, box)

    def card_origin(self, curve: Curve, box: Box) -> tuple[float, float]:
        """Where z = 0 and g = 0 are in a card."""
        zero = np.zeros(1)
        return float(geometry.xs(zero, curve.z_range, box)[0]), float(geometry.ys(zero, curve.card_range, box)[0])

    def curve_pen(self, *, is_slope: bool) -> QPen:
        """The look of both curves."""
        pen = QPen(self._theme.colour("quiet" if is_slope else "text"), self._theme.stroke(1.2 if is_slope else 1.8))
        if is_slope:
            pen.setDashPattern(_DASH)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    def _paint_line(
        self,
        painter: QPainter,
        pen: QPen,
        z_range: Range,
        function: Callable[[FloatArray], FloatArray],
        ends: Range,
        box: Box,
    ) -> None:
        z = geometry.curve_z(z_range, box[2])
        with np.errstate(all="ignore"):
            x, y = geometry.xs(z, z_range, box), geometry.ys(function(z), ends, box)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([QPointF(*place) for place in zip(x.tolist(), y.tolist(), strict=True)]))

    def _paint_ground(self, painter: QPainter, curve: Curve, box: Box) -> None:
        painter.fillRect(QRectF(*box), self._theme.colour("surface"))
        self._paint_zones(painter, curve, box)
        x = round(float(geometry.xs(np.zeros(1), curve.z_range, box)[0])) + 0.5
        painter.setPen(QPen(self._theme.colour("line"), 1.0))
        painter.drawLine(QPointF(x, box[1]), QPointF(x, box[1] + box[3]))

    def _paint_zones(self, painter: QPainter, curve: Curve, box: Box) -> None:
        """Hatched, so that they are no mere tint."""
        colours = self._theme.colours
        for low, high in geometry.flat_zones(curve.name, curve.z_range):
            left, right = geometry.xs(np.array([low, high]), curve.z_range, box).tolist()
            zone = QRectF(QPointF(round(left), box[1]), QPointF(round(right), box[1] + box[3]))
            painter.fillRect(zone, QColor(*mix(rgb(colours.surface), rgb(colours.strong_line), 0.08)))
            hatch = QColor(*mix(rgb(colours.surface), rgb(colours.strong_line), 0.28))
            painter.fillRect(zone, QBrush(hatch, Qt.BrushStyle.BDiagPattern))

    def _paint_axis(self, painter: QPainter, box: Box, ends: Range, ticks: list[float]) -> None:
        if ends[0] <= 0.0 < ends[1]:
            y = round(float(geometry.ys(np.zeros(1), ends, box)[0])) + 0.5
            painter.setPen(QPen(self._theme.colour("line"), 1.0))
            painter.drawLine(QPointF(box[0], y), QPointF(box[0] + box[2], y))
        metrics = QFontMetricsF(painter.font())
        painter.setPen(self._theme.colour("quiet"))
        lowest = box[1] + box[3]
        for value, y in zip(ticks, geometry.ys(np.array(ticks), ends, box).tolist(), strict=True):
            text = texts.tick(value)
            middle = min(max(y, box[1] + metrics.ascent() / 2), lowest - metrics.ascent() / 2)
            baseline = middle + (metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(box[0] - 5 - metrics.horizontalAdvance(text), baseline), text)

    def _paint_z_axis(self, painter: QPainter, box: Box, ends: Range) -> None:
        metrics, bottom = QFontMetricsF(painter.font()), box[1] + box[3]
        painter.setPen(QPen(self._theme.colour("strong_line"), 1.0))
        painter.drawLine(QPointF(box[0], bottom + 0.5), QPointF(box[0] + box[2], bottom + 0.5))
        baseline, right = bottom + 3 + metrics.ascent(), box[0] + box[2]
        painter.setPen(self._theme.colour("quiet"))
        letter = metrics.horizontalAdvance("z")
        painter.drawText(QPointF(box[0] - 5 - letter, baseline), "z")
        widest = max(metrics.horizontalAdvance(texts.tick(end)) for end in ends)
        values = geometry.z_ticks(ends, box[2], widest)
        places = geometry.xs(np.array(values), ends, box).tolist()
        widths = [metrics.horizontalAdvance(texts.tick(value)) for value in values]
        begins = axes.apart(places, widths, box[0], right, metrics.averageCharWidth())
        for index, (value, x) in enumerate(zip(values, places, strict=True)):
            painter.drawLine(QPointF(round(x) + 0.5, bottom), QPointF(round(x) + 0.5, bottom + 3))
            if index in begins:
                painter.drawText(QPointF(begins[index], baseline), texts.tick(value))


_SAMPLE = 16.0
_GAP = 5.0
_CLEAR_OF_DOTS = 5.0


class PlotNames:
    """Finds places for the names of a curve, once for each curve and size, and draws them."""

    def __init__(self, theme: Theme, backdrop: MicroscopeBackdrop) -> None:
        self._theme = theme
        self._backdrop = backdrop
        self._key: tuple[object, ...] = ()
        self._placed: list[tuple[Box, str, bool]] = []
        self._output_line: tuple[FloatArray, FloatArray] = (np.empty(0), np.empty(0))

    @property
    def boxes(self) -> tuple[Box, ...]:
        """Where the formulas stand, of those that have a place."""
        return tuple(box for box, _, _ in self._placed)

    def paint(self, painter: QPainter, curve: Curve, strips: Strips, mean_y: float | None) -> None:
        """Draw the formulas, and the word beside the line of the mean, where there is one."""
        key = (curve, strips, self._backdrop.font().key())
        if key != self._key:
            self._key = key
            self._place(curve, strips)
        painter.setFont(self._backdrop.font())
        metrics = QFontMetricsF(painter.font())
        for box, text, is_slope in self._placed:
            painter.fillRect(QRectF(*box), self._theme.colour("surface", 200))
            painter.setPen(self._backdrop.curve_pen(is_slope=is_slope))
            middle = box[1] + 0.5 * box[3]
            painter.drawLine(QPointF(box[0], middle), QPointF(box[0] + _SAMPLE, middle))
            painter.setPen(self._theme.colour("quiet"))
            painter.drawText(QPointF(box[0] + _SAMPLE + _GAP, box[1] + metrics.ascent()), text)
        if mean_y is not None:
            self._paint_mean(painter, mean_y, strips.output)

    def _paint_mean(self, painter: QPainter, y: float, strip: Box) -> None:
        """Below the line or above it, where it covers nothing."""
        metrics = QFontMetricsF(self._backdrop.font())
        word = tr("mean")
        size = (metrics.horizontalAdvance(word), metrics.height())
        for top in (y + 1.0, y - 1.0 - size[1]):
            band = (strip[0], top, strip[2], size[1])
            if top < strip[1] or top + size[1] > strip[1] + strip[3]:
                continue
            found = free_box([size], band, [self._output_line], _CLEAR_OF_DOTS, self.boxes)
            if found is not None:
                painter.setFont(self._backdrop.font())
                painter.setPen(self._theme.colour("accent"))
                painter.drawText(QPointF(found[1][0], top + metrics.ascent()), word)
                return

    def _place(self, curve: Curve, strips: Strips) -> None:
        record = ACTIVATIONS[curve.name]
        z = geometry.curve_z(curve.z_range, strips.output[2])
        with np.errstate(all="ignore"):
            outputs, slopes = curve.outputs(z), curve.slopes(z)
        self._output_line = _line(z, outputs, curve.z_range, curve.output_range, strips.output)
        slope_line = _line(z, slopes, curve.z_range, curve.slope_range, strips.slope)
        self._placed = []
        self._add(core_text(record.formula), strips.output, self._output_line, is_slope=False)
        self._add(core_text(record.derivative_formula), strips.slope, slope_line, is_slope=True)

    def _add(self, formula: str, strip: Box, line: tuple[FloatArray, FloatArray], *, is_slope: bool) -> None:
        metrics = QFontMetricsF(self._backdrop.font())
        forms = (formula, formula.split(" = ")[0])
        sizes = [(metrics.horizontalAdvance(form) + _SAMPLE + _GAP, metrics.height()) for form in forms]
        found = free_box(sizes, strip, [line], _CLEAR_OF_DOTS)
        if found is not None:
            self._placed.append((found[1], forms[found[0]], is_slope))


def _line(z: FloatArray, values: FloatArray, z_range: Range, ends: Range, strip: Box) -> tuple[FloatArray, FloatArray]:
    return geometry.xs(z, z_range, strip), geometry.ys(values, ends, strip)
