"""Strokes and colours of the small plots: what stands still until a new series comes, and what follows the run.

It draws into boxes that it is handed. Colour is never the only sign: below 0 a curve is below the line, and on a
logarithmic axis it is dashed.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from core.arrays import FloatArray
from core.explain.target import Target
from core.explain.weight_series import Level
from gui.base import axes
from gui.base.colour import mix, rgb
from gui.base.formatting import count
from gui.base.language import tr
from gui.base.painting import clipped, device_ratio, is_vector
from gui.base.theme import Theme
from gui.views.weights import geometry, texts
from gui.views.weights.geometry import Box, PlotAxes

SMALL = 0.85
_COVERED = "?"
_MOST_TOGETHER = 24
"""So many curves are drawn faintly behind each of them, to compare; more are a thicket."""


@dataclass(frozen=True, slots=True, eq=False)
class PlotContent:
    """What the small plots show.

    Attributes
    ----------
    targets : tuple of Target
        What each is of.
    counts : tuple of int
        Plots in each layer, one after the other.
    curves : array, shape (n, k)
        NaN where there is no value.
    iterations : array, shape (k,)
    latest : int
        How far the run has come.
    level : str
        That of all of them: single weights have signs, the others are sizes.
    row_length : int
        Plots that belong into a row, as the weights of a unit with its bias; 0 where rows mean nothing.
    changes : tuple of int
        Iterations at which a setting or the data was changed.
    covered : frozenset of Target
        Those whose numbers are said nowhere: the learner is to work them out.
    """

    targets: tuple[Target, ...]
    counts: tuple[int, ...]
    curves: FloatArray
    iterations: FloatArray
    latest: int
    level: Level
    row_length: int = 0
    changes: tuple[int, ...] = ()
    covered: frozenset[Target] = frozenset()

    @property
    def is_signed(self) -> bool:
        return self.level == "weight"

    def number(self, index: int, column: int) -> str:
        """The number of a plot at a place along the run, as text."""
        if self.targets[index] in self.covered:
            return _COVERED
        return texts.value_text(float(self.curves[index, column]), self.level)

    def column_at(self, iteration: float) -> int:
        """The place that is nearest to an iteration."""
        return geometry.nearest(self.iterations, iteration)


class PlotPainter:
    """Draws plots, each in its box."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def line(self) -> float:
        """The height of a line of text."""
        return QFontMetricsF(self._theme.font(SMALL)).height()

    def gutter(self) -> float:
        """Room for the numbers of the axis."""
        metrics = QFontMetricsF(self._theme.font(SMALL))
        return max(metrics.horizontalAdvance(text) for text in ("−0.0005", "5·10⁻¹⁰")) + 8.0

    # What stands still

    def paint_ground(self, painter: QPainter, axes_: PlotAxes, box: Box, changes: Sequence[int]) -> None:
        """The surface of a plot, with lines at the ticks and where something was changed."""
        left, top, width, height = box
        painter.fillRect(QRectF(*box), self._theme.colour("surface"))
        ticks = np.array(axes_.ticks(height, self.line()))
        for number, y in zip(ticks.tolist(), axes_.heights(ticks, box).tolist(), strict=True):
            is_zero = number == 0.0 and not axes_.is_logarithmic
            painter.setPen(QPen(self._theme.colour("strong_line" if is_zero else "line"), 1.0))
            painter.drawLine(QLineF(left, round(y) + 0.5, left + width, round(y) + 0.5))
        painter.setPen(QPen(self._theme.colour("quiet"), 1.0, Qt.PenStyle.DashDotLine))
        for x in (axes_.x(iteration, box) for iteration in changes):
            painter.drawLine(QLineF(x, top, x, top + height))

    def paint_ticks(self, painter: QPainter, axes_: PlotAxes, box: Box, seen: QRectF) -> None:
        """Numbers left of a plot, where they are seen whole."""
        ticks = axes_.ticks(box[3], self.line())[::-1]
        names = [texts.tick_text(tick, is_logarithmic=axes_.is_logarithmic) for tick in ticks]
        self._prepare(painter, "quiet")
        metrics = QFontMetricsF(painter.font())
        centres = axes_.heights(np.array(ticks), box).tolist()
        room = (box[1] - 0.4 * self.line(), box[1] + box[3] + 0.4 * self.line())
        placed = axes.apart(centres, [metrics.height()] * len(ticks), *room, 0.0)
        for index, top in placed.items():
            width = metrics.horizontalAdvance(names[index])
            if seen.top() <= top and top + metrics.height() <= seen.bottom():
                painter.drawText(QPointF(box[0] - width - 5.0, top + metrics.ascent()), names[index])

    def paint_curves(
        self, painter: QPainter, content: PlotContent, axes_: PlotAxes, places: Sequence[tuple[int, Box]]
    ) -> None:
        """The curves of some plots of one size; behind each the others of a few, faintly."""
        together = self._together(painter, content, axes_, places[0][1]) if places else None
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, box in places:
            if together is not None:
                painter.drawPixmap(QPointF(box[0], box[1]), together)
            with clipped(painter, QRectF(*box)):
                if together is None and self._is_together(content):
                    self._paint_others(painter, content, axes_, box)
                x, values = axes_.xs(content.iterations, box), content.curves[index]
                self._paint_curve(painter, x, axes_.ys(values, box), values, self._role(content, axes_))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    @staticmethod
    def _is_together(content: PlotContent) -> bool:
        return not content.is_signed and 1 < len(content.curves) <= _MOST_TOGETHER

    def _together(self, painter: QPainter, content: PlotContent, axes_: PlotAxes, box: Box) -> QPixmap | None:
        """All curves faintly, once for plots of one size; None where a picture of them may not be drawn."""
        if is_vector(painter) or not self._is_together(content):
            return None
        ratio = device_ratio(painter)
        together = QPixmap(math.ceil(box[2] * ratio), math.ceil(box[3] * ratio))
        together.setDevicePixelRatio(ratio)
        together.fill(Qt.GlobalColor.transparent)
        with QPainter(together) as on_it:
            self._paint_others(on_it, content, axes_, (0.0, 0.0, box[2], box[3]))
        return together

    def _paint_others(self, painter: QPainter, content: PlotContent, axes_: PlotAxes, box: Box) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = axes_.xs(content.iterations, box)
        for other in content.curves:
            self._paint_curve(painter, x, axes_.ys(other, box), other, "others")

    @staticmethod
    def _role(content: PlotContent, axes_: PlotAxes) -> str:
        return ("positive_dashed" if axes_.is_logarithmic else "positive") if content.is_signed else "text"

    def _paint_curve(self, painter: QPainter, x: FloatArray, y: FloatArray, values: FloatArray, role: str) -> None:
        is_signed = role.startswith("positive")
        pieces = geometry.strokes(x, y, values, dashes_negative=role == "positive_dashed")
        for name, ends in (("positive" if is_signed else role, pieces.positive), ("negative", pieces.negative)):
            if len(ends):
                painter.setPen(QPen(self._colour(name), self._theme.stroke(1.4)))
                if is_vector(painter):
                    painter.strokePath(_path(ends.tolist()), painter.pen())
                else:  # much faster, and in a file many times as large
                    painter.drawLines([QLineF(*end) for end in ends.tolist()])
        if len(values) == 1 or not (len(pieces.positive) or len(pieces.negative)):
            self._paint_dots(painter, x, y, values, role)

    def _colour(self, role: str) -> QColor:
        """That of a role; of other curves a mix that hides nothing: where pieces meet, a translucent one has dots."""
        if role != "others":
            return self._theme.colour(role)
        colours = self._theme.colours
        return QColor(*mix(rgb(colours.surface), rgb(colours.strong_line), 0.4))

    def _paint_dots(self, painter: QPainter, x: FloatArray, y: FloatArray, values: FloatArray, role: str) -> None:
        """Values that have no neighbour to be joined with."""
        painter.setPen(Qt.PenStyle.NoPen)
        for across, down, value in zip(x.tolist(), y.tolist(), values.tolist(), strict=True):
            if value == value:
                name = role if not role.startswith("positive") else "positive" if value >= 0.0 else "negative"
                painter.setBrush(self._colour(name))
                painter.drawEllipse(QPointF(across, down), 1.8, 1.8)

    # What follows the run

    def paint_now(self, painter: QPainter, x: float, box: Box) -> None:
        """Where the run stands; what lies ahead steps back."""
        left, top, width, height = box
        x = min(x, left + width - 1.0)
        ahead = QRectF(x, top, left + width - x, height)
        painter.fillRect(ahead, self._theme.colour("surface", 165))
        painter.setPen(QPen(self._theme.colour("accent"), 1.5))
        painter.drawLine(QLineF(x, top, x, top + height))

    def paint_reading(self, painter: QPainter, x: float, y: float, box: Box) -> None:
        """The place that is read, and its value."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("text"), 1.0, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(x, box[1], x, box[1] + box[3]))
        if y == y:
            painter.setPen(QPen(self._theme.colour("surface"), 1.0))
            painter.setBrush(self._theme.colour("text"))
            painter.drawEllipse(QPointF(x, y), 3.0, 3.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def paint_title(self, painter: QPainter, name: str, values: Sequence[str], box: Box, *, is_marked: bool) -> None:
        """The name of a plot, and at the right its number: the first of some texts for which there is room."""
        self._prepare(painter, "text", is_bold=is_marked)
        metrics = QFontMetricsF(painter.font())
        baseline = box[1] - 2.0 - metrics.descent()
        painter.drawText(QPointF(box[0] + 1.0, baseline), name)
        room = box[2] - metrics.horizontalAdvance(name) - 8.0
        self._prepare(painter, "text")
        metrics = QFontMetricsF(painter.font())
        value = next((one for one in values if metrics.horizontalAdvance(one) <= room), "")
        painter.drawText(QPointF(box[0] + box[2] - metrics.horizontalAdvance(value) - 1.0, baseline), value)

    def paint_frame(self, painter: QPainter, box: Box, *, is_marked: bool, has_keyboard: bool) -> None:
        """The edge of a plot."""
        rect = QRectF(round(box[0]) + 0.5, round(box[1]) + 0.5, round(box[2]) - 1.0, round(box[3]) - 1.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("accent" if is_marked else "line"), 2.0 if is_marked else 1.0))
        painter.drawRect(rect)
        if has_keyboard:
            painter.setPen(QPen(self._theme.colour("accent"), 1.0, Qt.PenStyle.DashLine))
            painter.drawRect(rect.adjusted(3.0, 3.0, -3.0, -3.0))

    def paint_iterations(
        self,
        painter: QPainter,
        axes_: PlotAxes,
        boxes: Sequence[Box],
        top: float,
        read: tuple[str, float] | None,
    ) -> None:
        """The numbers of the axis below all columns of plots; that of the place that is read, a text and its x, has
        the room that others would take."""
        self._prepare(painter, "text", is_bold=True)
        metrics = QFontMetricsF(painter.font())
        taken = (0.0, 0.0)
        if read is not None:
            text, x = read
            width, right = metrics.horizontalAdvance(text), boxes[-1][0] + boxes[-1][2]
            left = min(max(x - width / 2, boxes[0][0]), right - width)
            taken = left - 6.0, left + width + 6.0
            painter.drawText(QPointF(left, top + metrics.ascent()), text)
        self._prepare(painter, "quiet")
        metrics = QFontMetricsF(painter.font())
        for box in boxes:
            at_most = max(int(box[2] / (6.0 * self.line())), 1)
            ticks = axes.ticks(0.0, axes_.end, at_most, whole=True) if at_most > 1 else [0.0, axes_.end]
            names = [count(round(tick)) for tick in ticks]
            widths = [metrics.horizontalAdvance(text) for text in names]
            centres = [axes_.x(tick, box) for tick in ticks]
            for index, left in axes.apart(centres, widths, box[0], box[0] + box[2], 6.0).items():
                if left + widths[index] <= taken[0] or left >= taken[1]:
                    painter.drawText(QPointF(left, top + metrics.ascent()), names[index])
        name = tr("iter.")
        if boxes and metrics.horizontalAdvance(name) <= boxes[0][0] - 4.0:
            painter.drawText(QPointF(2.0, top + metrics.ascent()), name)

    def _prepare(self, painter: QPainter, role: str, *, is_bold: bool = False) -> None:
        painter.setFont(self._theme.font(SMALL, bold=is_bold))
        painter.setPen(self._theme.colour(role))


def _path(pieces: Sequence[Sequence[float]]) -> QPainterPath:
    """Pieces of a curve as one path."""
    path, before = QPainterPath(), None
    for left, top, right, bottom in pieces:
        if (left, top) != before:
            path.moveTo(left, top)
        path.lineTo(right, bottom)
        before = right, bottom
    return path
