"""The large plot of the microscope: g(z) and g'(z) with a dot for every example on both, and the histogram of z.

It draws what it is handed and reports the dot under the pointer or the keyboard.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.arrays import BoolArray, FloatArray, IntArray
from core.data.names import PLAIN_NAMES, DataNames
from core.explain.microscope_reading import DotSet
from core.explain.spoken import spoken
from core.model.activations import ACTIVATIONS
from gui.base.language import core_text, tr
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.microscope import geometry
from gui.views.microscope.cards import card_texts, paint_dot_card
from gui.views.microscope.geometry import Strips
from gui.views.microscope.paint import Curve, PlotNames
from gui.views.microscope.picture import Dots, MicroscopePicture, dot_looks, draw_ring

_DOT_RADIUS = 3.4
_RING_RADIUS = 6.5
_REACH = 9.0
"""A dot is pointed at from this many pixels on."""

_MOST_RINGS = 64


@dataclass(frozen=True, slots=True, eq=False)
class PlotContent:
    """Everything that the plot shows.

    Attributes
    ----------
    curve : Curve
        The activation, and the ends of the z axis.
    dots : DotSet
    counts : IntArray
        The histogram of all finite z, from one end of the axis to the other.
    mean_output : float
        NaN where there is none.
    amount : tuple of str
        How many values there are and how many of them are dots, from long to short.
    trouble : tuple of str
        Said instead where something is missing, as a warning unless there is no example at all.
    zone : str
        The share in the zones.
    is_empty : bool
        Whether there is no example.
    names : DataNames
        What the classes of the dots are called.
    """

    curve: Curve
    dots: DotSet
    counts: IntArray
    mean_output: float
    amount: tuple[str, ...]
    trouble: tuple[str, ...]
    zone: str
    is_empty: bool
    names: DataNames = PLAIN_NAMES


class MicroscopePlot(MicroscopePicture[PlotContent]):
    """Curves, dots and histogram above one z axis.

    Emits
    -----
    dot_pointed(object)
        ``(unit, example)`` when the pointer or the keyboard comes to a dot, None when it leaves. In the GUI thread,
        once for each change.
    """

    dot_pointed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._highlighted: DotSet | None = None
        self._highlighted_unit: int | None = None
        self._pointed: tuple[int, int] | None = None
        self._strips: Strips | None = None
        self._dots = Dots(theme, _DOT_RADIUS)
        self._small_dots = Dots(theme, _DOT_RADIUS * 0.8)
        self._names = PlotNames(theme, self._backdrop)
        self.setObjectName("microscope_plot")
        self.setAccessibleName(self.tr("Activation and its slope, with every example"))
        help_text = self.tr(
            "Top: the activation g(z). Middle: its slope g′(z), by which back propagation multiplies the "
            "gradient. Bottom: how many values of z lie where. Each dot is an example, with the shape and "
            "colour of its class as on the plane. In the hatched areas the gradient is lost. Point at a dot to "
            "read it; the left and right arrow keys go from dot to dot."
        )
        self._help = help_text
        describe(self, help_text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # What comes in

    def n_bins(self) -> int:
        """How many bars the histogram has room for."""
        return geometry.n_bins(self._arranged().counts[2])

    def show_highlighted(self, dots: DotSet | None, unit: int | None = None) -> None:
        """Ring these dots, and let those of other units than ``unit`` step back. Emits nothing."""
        if any(one is not None for one in (dots, unit, self._highlighted, self._highlighted_unit)):
            self._highlighted, self._highlighted_unit = dots, unit
            self._describe()
            self.update()

    def _describe(self) -> None:
        """Say to a screen reader which formula is drawn, and the dot that is pointed at."""
        dots, content, parts = self._highlighted, self._content, [self._help]
        if content is not None:
            record = ACTIVATIONS[content.curve.name]
            formulas = (spoken(text, core_text) for text in (record.formula, record.derivative_formula))
            parts += [tr("{formula}.").format(formula=words) for words in formulas]
            if dots is not None and dots.z.size == 1:
                parts += card_texts(dots, content.names)
        self.setAccessibleDescription(" ".join(parts))

    def forget_pointed(self) -> None:
        """Other dots are shown now. Emits nothing."""
        self._pointed = None

    def sizeHint(self) -> QSize:
        return QSize(320, 220)

    # Layout

    def _arranged(self) -> Strips:
        if self._strips is None:
            gutter, line = self._backdrop.gutter(), self._backdrop.line()
            self._strips = geometry.strips(self.width(), self.height(), gutter, line)
        return self._strips

    def _forget_kept(self) -> None:
        self._strips = None
        super()._forget_kept()

    # Painting

    def _still_key(self, content: PlotContent) -> tuple[object, ...]:
        return (content.curve,)

    def _paint_still(self, painter: QPainter, content: PlotContent) -> None:
        self._backdrop.paint(painter, content.curve, self._arranged(), self.size())

    def _paint_values(self, painter: QPainter, content: PlotContent) -> None:
        self._paint_bars(painter, content)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mean_y = self._paint_mean(painter, content)
        self._names.paint(painter, content.curve, self._arranged(), mean_y)
        dots, unit = content.dots, self._highlighted_unit
        x, on_output, on_slope = self._places(content, dots)
        self._draw_dots(painter, x, on_output, on_slope, dot_looks(dots), None if unit is None else dots.units != unit)
        self._paint_texts(painter, content)
        if self._highlighted is not None:
            self._paint_highlighted(painter, content, self._highlighted)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_bars(self, painter: QPainter, content: PlotContent) -> None:
        bars = geometry.bars(
            content.counts, self._arranged().counts, min(self._backdrop.line() + 2, 0.4 * self._arranged().counts[3])
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("strong_line"))
        painter.drawRects([QRectF(*bar) for bar in bars.tolist()])

    def _paint_mean(self, painter: QPainter, content: PlotContent) -> float | None:
        """A line at the mean output, which shows whether the outputs are zero-centred; its place."""
        if np.isnan(content.mean_output):
            return None
        box = self._arranged().output
        y = float(geometry.ys(np.array([content.mean_output]), content.curve.output_range, box)[0])
        painter.setPen(QPen(self._theme.colour("accent"), 1.0, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(box[0], y), QPointF(box[0] + box[2], y))
        return y

    def _places(self, content: PlotContent, dots: DotSet) -> tuple[FloatArray, FloatArray, FloatArray]:
        """x of some dots, and their y on both curves."""
        arranged, curve = self._arranged(), content.curve
        return (
            geometry.xs(dots.z, curve.z_range, arranged.output),
            geometry.ys(dots.outputs, curve.output_range, arranged.output),
            geometry.ys(dots.slopes, curve.slope_range, arranged.slope),
        )

    def _draw_dots(
        self,
        painter: QPainter,
        x: FloatArray,
        on_output: FloatArray,
        on_slope: FloatArray,
        looks: IntArray,
        faded: BoolArray | None = None,
    ) -> None:
        self._small_dots.draw(painter, x, on_slope, looks, faded)
        self._dots.draw(painter, x, on_output, looks, faded)

    def _paint_texts(self, painter: QPainter, content: PlotContent) -> None:
        """Above the bars: at the right the share in the zones; at the left how many values, or what is missing."""
        font = self._backdrop.font()
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        left, top, width, _ = self._arranged().counts
        zone_width = metrics.horizontalAdvance(content.zone)
        room = width - zone_width - 12
        fitting = [text for text in content.trouble or content.amount if metrics.horizontalAdvance(text) <= room]
        if content.trouble and not fitting:  # this has to be said; the share stands beside the plot, too
            fitting, zone_width = [content.trouble[-1]], 0.0
        baseline = top + metrics.ascent()
        if 0.0 < zone_width <= width - 6:
            self._write(painter, QPointF(left + width - zone_width - 3, baseline), content.zone, "text")
        if fitting:
            role = "warning" if content.trouble and not content.is_empty else "quiet"
            self._write(painter, QPointF(left + 4, baseline), fitting[0], role)

    def _write(self, painter: QPainter, at: QPointF, text: str, role: str) -> None:
        """A text with some ground behind it: in a low strip it stands before the bars."""
        metrics = QFontMetricsF(painter.font())
        plate = QRectF(at.x() - 2, at.y() - metrics.ascent(), metrics.horizontalAdvance(text) + 4, metrics.height())
        painter.fillRect(plate, self._theme.colour("surface", 200))
        painter.setPen(self._theme.colour(role))
        painter.drawText(at, text)

    def _paint_highlighted(self, painter: QPainter, content: PlotContent, dots: DotSet) -> None:
        x, on_output, on_slope = self._places(content, dots)
        is_one = dots.z.size == 1
        if is_one:
            painter.setPen(QPen(self._theme.colour("text"), 1.0, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x[0], on_output[0]), QPointF(x[0], sum(self._arranged().counts[1::2])))
        for index in range(min(dots.z.size, _MOST_RINGS)):
            for y in (on_slope[index], on_output[index]):
                draw_ring(painter, self._theme, float(x[index]), float(y), _RING_RADIUS)
        self._draw_dots(painter, x, on_output, on_slope, dot_looks(dots))
        if is_one:
            at = float(x[0]), float(on_output[0])
            paint_dot_card(painter, self._theme, dots, content.names, at, QRectF(self.rect()))

    # The dot under the pointer or the keyboard

    def _dot_at(self, x: float, y: float) -> tuple[int, int] | None:
        if self._content is None or not self._content.dots.z.size:
            return None
        dots = self._content.dots
        dot_x, on_output, on_slope = self._places(self._content, dots)
        distances = np.minimum(np.hypot(dot_x - x, on_output - y), np.hypot(dot_x - x, on_slope - y))
        nearest = distances.size - 1 - int(distances[::-1].argmin())  # of several, the one drawn on top
        if distances[nearest] > _REACH:
            return None
        return int(dots.units[nearest]), int(dots.examples[nearest])

    def _point_at(self, dot: tuple[int, int] | None) -> None:
        if dot != self._pointed:
            self._pointed = dot
            self.dot_pointed.emit(dot)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._dot_at(event.position().x(), event.position().y()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self._pointed is not None:
            return True  # the card of the dot says more, and the tooltip would cover it
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point_at(None)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if key in steps and self._content is not None and self._content.dots.z.size:
            self._point_at(self._next_dot(self._content.dots, steps[key]))
        elif key == Qt.Key.Key_Escape and self._pointed is not None:
            self._point_at(None)
        else:
            super().keyPressEvent(event)

    def _next_dot(self, dots: DotSet, by: int) -> tuple[int, int]:
        """The neighbour along z of the dot pointed at; the middle one at first."""
        order = dots.z.argsort(kind="stable")
        pairs = list(zip(dots.units[order].tolist(), dots.examples[order].tolist(), strict=True))
        if self._pointed not in pairs:
            return pairs[len(pairs) // 2]
        return pairs[min(max(pairs.index(self._pointed) + by, 0), len(pairs) - 1)]
