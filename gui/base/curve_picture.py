"""The plane of a single column: points over x1 at the height of their numbers, and the network's curve through them.

On demand also what each unit of the last hidden layer adds, and the curve without noise that the points were made from.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from core.arrays import FloatArray
from core.data.generators import DATASETS
from core.experiment.experiment import Experiment
from core.experiment.inputs import standardisation_for
from core.experiment.plane_axes import TARGET
from core.explain.curves import network_curves
from core.training.snapshot import Snapshot
from gui.base.plane_coordinates import PlaneFrame
from gui.base.theme import Theme

_N_PLACES = 400
"""Places of a curve: about one to a pixel of a usual plane."""

_COARSE = 3
"""Of the lines of single units every so many places are enough: there are many of them."""

_FAR = 20.0
"""Heights of the plane beyond which a curve goes straight on: Qt cannot draw lines of any length."""

_DASHES = [6.0, 4.0]


@dataclass(frozen=True, slots=True, eq=False)
class CurveContent:
    """What is drawn of a network of one column.

    Attributes
    ----------
    x : FloatArray
        (k,) places along x1.
    line : FloatArray
        (k,) the output there, or that of the unit that is shown.
    parts : FloatArray
        (n, k) what the units of the last hidden layer add to the output.
    exact : FloatArray or None
        (k,) the curve that the points were made from, where that is known.
    """

    x: FloatArray
    line: FloatArray
    parts: FloatArray
    exact: FloatArray | None


def curve_content(snapshot: Snapshot, unit: tuple[int, int] | None) -> CurveContent | None:
    """The curves of a picture over the region of its maps; None where the plane has two columns."""
    experiment, spec = snapshot.experiment, snapshot.experiment.spec
    if experiment.plane.second != TARGET:
        return None
    x = np.linspace(*snapshot.maps.region.x1_limits, _N_PLACES)
    curves = network_curves(snapshot.parameters, spec, x, standardisation_for(spec, experiment.data))
    line = curves.outputs[0] if unit is None else curves.units[unit[0]][unit[1]]
    return CurveContent(x, line, curves.parts, exact_curve(experiment, x))


def exact_curve(experiment: Experiment, x: FloatArray) -> FloatArray | None:
    """The curve (k,) without noise that points of one column were made from; None where it is not known."""
    exact = DATASETS[experiment.data_settings.name].exact
    if experiment.names.title or exact is None or experiment.data.n_columns != 1:
        return None
    return exact(experiment.data_settings)(x[np.newaxis])


def draw_axes(painter: QPainter, theme: Theme, frame: PlaneFrame) -> None:
    """The ground: a line at each round number of both axes, stronger ones at 0."""
    square = QRectF(frame.left, frame.top, frame.side, frame.side)
    painter.fillRect(square, theme.colour("surface"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    limits = frame.region.x1_limits, frame.region.x2_limits
    for axis, ((low, high), step) in enumerate(zip(limits, frame.region.steps, strict=True)):
        for count in range(int(np.ceil(low / step)), int(np.floor(high / step)) + 1):
            x, y = frame.to_pixel((count * step, count * step))
            painter.setPen(QPen(theme.colour("line" if count else "strong_line"), 1.0))
            painter.drawLine(
                QLineF(x, square.top(), x, square.bottom())
                if axis == 0
                else QLineF(square.left(), y, square.right(), y)
            )


def draw_parts(painter: QPainter, theme: Theme, frame: PlaneFrame, content: CurveContent) -> None:
    """What each unit adds, faint, with its number at the right end."""
    painter.setFont(theme.font(0.85))
    metrics = QFontMetricsF(painter.font())
    colour = theme.colour("accent", 150)
    ends = []
    for number, part in enumerate(content.parts, start=1):
        line = _polygon(frame, content.x[::_COARSE], part[::_COARSE])
        _stroke(painter, line, colour, 1.0)
        ends.append((line.last().y(), str(number)))
    painter.setPen(theme.colour("accent"))
    below, lowest = frame.top + metrics.ascent(), frame.top + frame.side - metrics.descent()
    for at, text in sorted(ends):  # each below the one before, where there is room
        y = min(max(at - 2.0, below), lowest)
        below = y + metrics.ascent()
        painter.drawText(QPointF(frame.left + frame.side - metrics.horizontalAdvance(text) - 3.0, y), text)


def draw_exact(painter: QPainter, theme: Theme, frame: PlaneFrame, content: CurveContent) -> None:
    """The curve that the points were made from, broken, in pieces where it has no value somewhere."""
    if content.exact is None:
        return
    for piece in _pieces(content.exact):
        line = _polygon(frame, content.x[piece], content.exact[piece])
        _stroke(painter, line, theme.colour("outline"), 4.0)
        _stroke(painter, line, theme.colour("text"), 1.4, _DASHES)


def draw_line(painter: QPainter, theme: Theme, frame: PlaneFrame, content: CurveContent) -> None:
    """The network's curve, over the points."""
    line = _polygon(frame, content.x, content.line)
    _stroke(painter, line, theme.colour("outline"), theme.stroke(4.6))
    _stroke(painter, line, theme.colour("accent"), theme.stroke(2.4))


def _polygon(frame: PlaneFrame, x: FloatArray, y: FloatArray) -> QPolygonF:
    middle, half = frame.region.middle_x2, frame.region.half_x2
    held = np.nan_to_num(y, nan=middle).clip(middle - _FAR * half, middle + _FAR * half)
    return QPolygonF([QPointF(*pixel) for pixel in frame.to_pixels(np.stack((x, held))).T.tolist()])


def _stroke(
    painter: QPainter, line: QPolygonF, colour: QColor, width: float, dashes: list[float] | None = None
) -> None:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes:
        pen.setDashPattern(dashes)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.drawPolyline(line)


def _pieces(values: FloatArray) -> list[slice]:
    """The stretches in which a curve has values."""
    has_value = np.concatenate(([False], np.isfinite(values), [False])).astype(np.int8)
    ends = np.flatnonzero(np.diff(has_value))
    return [slice(first, last) for first, last in zip(ends[::2].tolist(), ends[1::2].tolist(), strict=True)]
