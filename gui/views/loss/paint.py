"""Strokes and colours of the loss plot: pens of the curves, ticks, where the run stands, labels of earlier runs, and
marks where a curve leaves the axis. Everything comes in pixels of the plot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from gui.base import axes
from gui.base.colour import mix, rgb
from gui.base.language import listed
from gui.base.painting import clipped, device_ratio
from gui.base.run_looks import FORK_LOOKS, PRESENT_LOOK
from gui.base.theme import Theme

_CUT_SIGN = 5.0

_FAINT = 110
"""Of 255, how much of one run of many is seen; where many lie over each other they are seen well."""

Labelled = Sequence[tuple[float, str]]
"""Places on an axis in pixels, with their texts."""


class LineKind(Enum):
    """The curves there are; the look of each is the same in the plot, the legend and the card."""

    TRAIN = "train"
    TEST = "test"
    BATCH = "batch"
    LEFT = "left"
    CHOSEN = "chosen"
    FORK_1 = "fork_1"
    FORK_2 = "fork_2"
    FORK_3 = "fork_3"
    MANY = "many"


_LOOKS = {
    LineKind.TRAIN: PRESENT_LOOK,
    **dict(zip((LineKind.FORK_1, LineKind.FORK_2, LineKind.FORK_3), FORK_LOOKS, strict=True)),
}
KIND_OF_LOOK = {look: kind for kind, look in _LOOKS.items()}

DASHES = {LineKind.TEST: (6.0, 4.0)} | {kind: look.dash for kind, look in _LOOKS.items() if look.dash}
"""Pixels drawn and left out in turns, of the lines that are not whole."""


def line_pen(kind: LineKind, theme: Theme) -> QPen:
    """The pen of a curve, in pixels, without the dashes, which the caller makes."""
    if kind is LineKind.MANY:
        return QPen(theme.colour("strong_line", _FAINT), theme.stroke(1.0))
    if kind in _LOOKS:
        return _LOOKS[kind].pen(theme)
    if kind in (LineKind.BATCH, LineKind.LEFT):
        red, green, blue = mix(
            rgb(theme.colours.surface), rgb(theme.colours.strong_line), 0.6 if kind is LineKind.BATCH else 0.85
        )
        pen = QPen(QColor(red, green, blue), theme.stroke(1.0 if kind is LineKind.BATCH else 1.6))
    elif kind is LineKind.CHOSEN:
        pen = QPen(theme.colour("accent"), theme.stroke(2.6))
    else:
        pen = QPen(theme.colour("quiet"), theme.stroke(1.6))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)  # square ends would close the gaps
    return pen


def draw_sample(painter: QPainter, kind: LineKind, theme: Theme, start: QPointF, width: float) -> None:
    """A short piece of a curve."""
    pen = line_pen(kind, theme)
    if kind in DASHES:
        pen.setDashPattern([length / pen.widthF() for length in DASHES[kind]])
    painter.setPen(pen)
    painter.drawLine(start, start + QPointF(width, 0.0))


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the legend or of the card. ``short`` is the name where there is no room for the whole one."""

    kind: LineKind
    name: str
    value: str
    short: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class CurveLabel:
    """A text at the curve of an earlier run."""

    key: int
    text: str
    box: QRectF
    is_chosen: bool


@dataclass(frozen=True, slots=True, eq=False)
class EndLabel:
    """The name of a run that is compared, at the end of its curve."""

    kind: LineKind
    text: str
    box: QRectF
    end: QPointF


def draw_ticks(
    painter: QPainter, theme: Theme, area: QRectF, size: QSize, x_ticks: Labelled, y_ticks: Labelled
) -> None:
    """Lines across the plot at the values of y, short ones below it, and their numbers where they do not collide."""
    metrics, flag = QFontMetricsF(painter.font()), Qt.AlignmentFlag
    line, text, height = QPen(theme.colour("line"), 1.0), QPen(theme.colour("quiet")), metrics.height()
    # Upwards the places fall; labels are handed over ascending.
    upwards = [-y for y, _ in y_ticks]
    shown = axes.apart(upwards, [height] * len(upwards), -size.height(), height - area.top(), 0.0)
    for index, (y, label) in enumerate(y_ticks):
        painter.setPen(line)
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        if index in shown:
            painter.setPen(text)
            box = QRectF(0, -shown[index] - height, area.left() - max(6.0, 0.25 * height), height)
            painter.drawText(box, flag.AlignRight | flag.AlignVCenter, label)
    widths = [metrics.horizontalAdvance(label) for _, label in x_ticks]
    begins = axes.apart([x for x, _ in x_ticks], widths, 0.0, size.width(), metrics.averageCharWidth())
    for index, (x, label) in enumerate(x_ticks):
        painter.setPen(line)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3))
        if index in begins:
            painter.setPen(text)
            painter.drawText(QPointF(begins[index], area.bottom() + 4 + metrics.ascent()), label)


def draw_now(painter: QPainter, theme: Theme, area: QRectF, x: float) -> None:
    """Where the run stands, on a curve that goes on beyond."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(theme.colour("accent"), 1.0))
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
    painter.setBrush(theme.colour("accent"))
    painter.drawPolygon([QPointF(x - 5, area.top()), QPointF(x + 5, area.top()), QPointF(x, area.top() + 7)])


def draw_cuts(painter: QPainter, theme: Theme, area: QRectF, places: Sequence[float], text: str) -> None:
    """Triangles that point up where curves go on beyond the axis, and a text of how far the highest goes."""
    if not places:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme.font(0.85))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("warning"))
    metrics, size, top = QFontMetricsF(painter.font()), _CUT_SIGN, area.top() + 3
    for x in places:
        painter.drawPolygon([QPointF(x - size, top + 8), QPointF(x + size, top + 8), QPointF(x, top)])
    width = metrics.horizontalAdvance(text)
    box = QRectF(_free_place(places, width, area), top, width, metrics.height())
    _draw_ground(painter, theme, box.adjusted(-3.0, 0.0, 3.0, 0.0))
    painter.setPen(theme.colour("warning"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _free_place(places: Sequence[float], width: float, area: QRectF) -> float:
    """Where a text begins: right of a triangle where none follows at once, as far left as there is room."""
    before, after = _CUT_SIGN + 4.0, width + 2 * _CUT_SIGN + 8.0
    for x in places:
        if x + after <= area.right() and not any(x < other < x + after for other in places):
            return x + before
    return max(places[0] - before - width, area.left() + 2.0)


def height_of_cuts(theme: Theme) -> float:
    """Room that triangles and text take at the top of a plot."""
    return QFontMetricsF(theme.font(0.85)).height() + 4.0


def draw_labels(painter: QPainter, theme: Theme, labels: Sequence[CurveLabel]) -> None:
    """The names of earlier runs at their curves."""
    painter.setFont(theme.font(0.85))
    for label in labels:
        _draw_ground(painter, theme, label.box, has_frame=label.is_chosen)
        painter.setPen(theme.colour("text" if label.is_chosen else "quiet"))
        painter.drawText(label.box, Qt.AlignmentFlag.AlignCenter, label.text)


def draw_many(painter: QPainter, theme: Theme, area: QRectF, lines: Sequence[QPolygonF]) -> None:
    """The losses of many runs, faint, in pixels."""
    pen = line_pen(LineKind.MANY, theme)
    pen.setWidthF(1.0 / device_ratio(painter))  # wider than a pixel of the target lines take ten times as long
    painter.setPen(pen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    with clipped(painter, area):
        for line in lines:
            painter.drawPolyline(line)


def shortened(name: str, metrics: QFontMetricsF, widest: float) -> str:
    """As many settings of a name as have room."""
    text, settings = name, name.split(", ")
    while len(settings) > 1 and metrics.horizontalAdvance(text) > widest:
        settings.pop()
        text = listed(settings) + " …"
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, widest)


SAMPLE_WIDTH = 22.0
"""Pixels of line before a name at a curve's end."""


def draw_end_labels(painter: QPainter, theme: Theme, labels: Sequence[EndLabel]) -> None:
    """The names of the runs that are compared, each with a piece of its line, and a thin line to where it ends."""
    painter.setFont(theme.font(0.85))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    flag = Qt.AlignmentFlag
    for label in labels:
        box, colour = label.box, line_pen(label.kind, theme).color()
        painter.setPen(QPen(colour, 1.0))
        if label.end.x() < box.left():
            painter.drawLine(label.end, QPointF(box.left(), box.center().y()))
        _draw_ground(painter, theme, box)
        draw_sample(painter, label.kind, theme, QPointF(box.left() + 3.0, box.center().y()), SAMPLE_WIDTH - 6.0)
        painter.setPen(theme.colour("text") if label.kind is LineKind.TRAIN else colour)
        painter.drawText(box.adjusted(SAMPLE_WIDTH, 0.0, 0.0, 0.0), flag.AlignLeft | flag.AlignVCenter, label.text)


def _draw_ground(painter: QPainter, theme: Theme, box: QRectF, *, has_frame: bool = False) -> None:
    """A ground for a text, through which a curve can still be seen."""
    painter.setPen(QPen(theme.colour("accent"), 1.0) if has_frame else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("surface", 225))
    painter.drawRoundedRect(box, 3.0, 3.0)
