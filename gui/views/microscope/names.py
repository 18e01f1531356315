"""The names in the microscope's plot: the formulas of both curves with a sample of each line, and the word "mean".

Each stands where neither a curve nor the dots on it are, in the longest form that has a place there.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from core.arrays import FloatArray
from core.model.activations import ACTIVATIONS
from gui.base.fields.base import core_text
from gui.base.theme import Theme
from gui.views.microscope import layout
from gui.views.microscope.backdrop import Curve, MicroscopeBackdrop
from gui.views.microscope.curve_labels import Box, free_box
from gui.views.microscope.layout import Range, Strips

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
        word = QCoreApplication.translate("microscope", "mean")
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
        z = layout.curve_z(curve.z_range, strips.output[2])
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
    return layout.xs(z, z_range, strip), layout.ys(values, ends, strip)
