"""Paints a phase over the network diagram: arrows and pulses on the edges, the numbers at the units, and the caption.

Edges and tiles themselves are the painter's; this lies on top of them. Flow and caption are handed in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from gui.drawing.edge_curves import arrow_heads, places_along
from gui.drawing.edge_style import buckets, width
from gui.drawing.flow import Flow, largest_changes, progress_of_layer, strongest
from gui.drawing.network_layout import MARGIN, Box, NetworkLayout
from gui.drawing.network_numbers import number_boxes, overlap
from gui.formatting import MINUS, signed
from gui.theme import Theme
from gui.views.network_captions import Caption, number_text

_MOST_ARROWS = 40
_MOST_CHANGES = 5
_ARROW_SHARE = 0.62
"""Where the arrows stand: past the middle, where fewer edges cross."""
_PULSE_SIZE = 6.0
_VEIL = 150
_PADDING = 3.0


def _tr(text: str) -> str:
    return QCoreApplication.translate("network_flow", text)


class FlowPainter:
    """Draws flows on a layout."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(
        self, painter: QPainter, layout: NetworkLayout, flow: Flow, caption: Caption, progress: float | None
    ) -> None:
        """Draw a phase.

        Parameters
        ----------
        painter : QPainter
        layout : NetworkLayout
            Of the flow's network.
        flow : Flow
        caption : Caption
        progress : float or None
            How far the pulse has come, 0 to 1; None where nothing travels any more.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_units(painter, layout, flow)
        if flow.direction:
            self._paint_arrows(painter, layout, flow)
            if progress is not None:
                self._paint_pulses(painter, layout, flow, progress)
        self._paint_numbers(painter, layout, flow)
        self._paint_changes(painter, layout, flow)
        self._paint_caption(painter, layout, caption)

    def _paint_units(self, painter: QPainter, layout: NetworkLayout, flow: Flow) -> None:
        """A veil over what is to come, a frame in the accent colour around what has been computed."""
        if flow.phase.kind not in ("forward", "backward"):
            return
        for layer, tiles in enumerate(layout.tiles):
            boxes = [QRectF(*box) for box in tiles.tolist()]
            if layer in flow.layers:
                is_new = layer == flow.phase.layer
                painter.setPen(QPen(self._theme.colour("accent", 255 if is_new else 150), 3.0 if is_new else 2.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.colour("chrome", _VEIL))
            painter.drawRects(boxes)

    def _paint_arrows(self, painter: QPainter, layout: NetworkLayout, flow: Flow) -> None:
        indices = strongest(flow, _MOST_ARROWS)
        share = _ARROW_SHARE if flow.direction > 0 else 1.0 - _ARROW_SHARE
        places, ways = places_along(layout.curves, indices, share)
        smallest = float(np.clip(0.27 * layout.tiles[0][0, 2], 7.0, 11.0))
        widths = np.array([width(bucket, layout.widest_edge) for bucket in buckets(flow.edges[indices]).tolist()])
        painter.setPen(QPen(self._theme.colour("chrome"), 1.4))
        painter.setBrush(self._theme.colour("text"))
        for triangle in arrow_heads(places, flow.direction * ways, smallest + 0.8 * widths).tolist():
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in triangle]))

    def _paint_pulses(self, painter: QPainter, layout: NetworkLayout, flow: Flow, progress: float) -> None:
        for layer in range(1, flow.n_layers + 1):
            share = progress_of_layer(flow, layer, progress)
            indices = np.flatnonzero(flow.active & (flow.edge_layers == layer))
            if share is None or not len(indices):
                continue
            places, _ = places_along(layout.curves, indices, share)
            dots = QPolygonF([QPointF(x, y) for x, y in places.tolist()])
            for role, size in (("chrome", _PULSE_SIZE + 2.5), ("text", _PULSE_SIZE)):
                pen = QPen(self._theme.colour(role), size)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                painter.drawPoints(dots)

    def _paint_numbers(self, painter: QPainter, layout: NetworkLayout, flow: Flow) -> None:
        painter.setFont(self._theme.font(0.85))
        for layer in flow.layers:
            for texts in _texts_to_try(flow, layer):
                if texts and self._paint_layer(painter, layout, layer, texts):
                    break

    def _paint_layer(self, painter: QPainter, layout: NetworkLayout, layer: int, texts: list[list[str]]) -> bool:
        """The numbers of a layer's units; False if there is no room for them."""
        metrics = QFontMetricsF(painter.font())
        across = max(metrics.horizontalAdvance(line) for unit in texts for line in unit) + 2.0 * _PADDING
        boxes, is_below = number_boxes(layout, layer, across, metrics.height() * len(texts[0]))
        for (x, y, _, height), lines in zip(boxes, texts, strict=False):
            own = max(map(metrics.horizontalAdvance, lines)) + 2.0 * _PADDING
            self._paint_plate(painter, (x + (0.5 * (across - own) if is_below else 0.0), y, own, height), lines)
        return bool(boxes)

    def _paint_plate(self, painter: QPainter, box: Box, lines: list[str]) -> None:
        x, y, across, height = box
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("chrome", 225))
        painter.drawRoundedRect(QRectF(*box), 3.0, 3.0)
        painter.setPen(self._theme.colour("text"))
        step = height / len(lines)
        for k, line in enumerate(lines):
            painter.drawText(QRectF(x, y + k * step, across, step), Qt.AlignmentFlag.AlignCenter, line)

    def _paint_changes(self, painter: QPainter, layout: NetworkLayout, flow: Flow) -> None:
        """The number of the change on the edges that changed most, as far as they do not cover each other."""
        change, indices = flow.change, largest_changes(flow, _MOST_CHANGES)
        if change is None or not len(indices):
            return
        painter.setFont(self._theme.font(0.85))
        metrics = QFontMetricsF(painter.font())
        taken: list[Box] = []
        places, _ = places_along(layout.curves, indices, 0.5)
        for index, (x, y) in zip(indices.tolist(), places.tolist(), strict=True):
            text = signed(float(change[index]), 3)
            across, height = metrics.horizontalAdvance(text) + 2.0 * _PADDING, metrics.height()
            box = (x - 0.5 * across, y - 0.5 * height, across, height)
            if not any(overlap(box, other) for other in taken):
                taken.append(box)
                self._paint_plate(painter, box, [text])

    def _paint_caption(self, painter: QPainter, layout: NetworkLayout, caption: Caption) -> None:
        """In the place of the legend: the phase, its equations, and at the right the details, as far as they fit."""
        left, top, across, height = layout.legend
        painter.fillRect(QRectF(0.0, top, layout.width, height), self._theme.colour("chrome"))
        area = QRectF(max(left, MARGIN), top, across - 2.0 * (max(left, MARGIN) - left), height)
        bold, plain_font, small = self._theme.font(0.92, bold=True), self._theme.font(0.92), self._theme.font(0.85)
        heading_metrics, metrics, small_metrics = QFontMetricsF(bold), QFontMetricsF(plain_font), QFontMetricsF(small)
        gap = metrics.horizontalAdvance("  ") + 4.0
        room = area.width() - heading_metrics.horizontalAdvance(caption.heading) - gap
        equation, detail = _fitting(caption, room - gap, metrics, small_metrics)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(bold)
        painter.setPen(self._theme.colour("text"))
        heading = heading_metrics.elidedText(caption.heading, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, flags, heading)
        painter.setFont(plain_font)
        start = heading_metrics.horizontalAdvance(caption.heading) + gap
        painter.drawText(area.adjusted(start, 0.0, 0.0, 0.0), flags, equation)
        painter.setFont(small)
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, detail)


def _fitting(caption: Caption, room: float, metrics: QFontMetricsF, small: QFontMetricsF) -> tuple[str, str]:
    """The longest equation that fits, and the longest detail that fits beside it."""
    equation = next((text for text in caption.equations if metrics.horizontalAdvance(text) <= room), "")
    rest = room - metrics.horizontalAdvance(equation)
    return equation, next((text for text in caption.details if small.horizontalAdvance(text) <= rest), "")


def _texts_to_try(flow: Flow, layer: int) -> Iterator[list[list[str]]]:
    """For each unit of a layer the lines that stand at it, from all that there is to say to the shortest number."""
    yield _unit_texts(flow, layer, number_text)
    for write, has_name in ((number_text, True), (number_text, False), (_shortest, False)):
        texts = [unit[:1] for unit in _unit_texts(flow, layer, write)]
        yield texts if has_name else [[line.rsplit(" ", 1)[-1] for line in unit] for unit in texts]


def _unit_texts(flow: Flow, layer: int, write: Callable[[float], str]) -> list[list[str]]:
    if flow.outputs is None:
        return []
    rows = range(len(flow.outputs[layer]))
    if layer == 0:
        return [[write(float(flow.outputs[0][row]))] for row in rows]
    is_backward, is_output = flow.phase.kind == "backward", layer == flow.n_layers
    lines: list[list[str]] = []
    for row in rows:
        lines.append([] if is_backward else [f"a = {write(float(flow.outputs[layer][row]))}"])
        if is_output and flow.targets is not None and not is_backward:
            lines[-1].append(f"y = {flow.targets[row]:.0f}")
        if flow.slopes is not None:
            lines[-1].append(f"dz = {write(float(flow.slopes[layer][row]))}")
    if is_output and flow.example_loss is not None and not is_backward and len(lines) == 1:
        lines[0].append(f"{_tr('loss')} {write(flow.example_loss)}")
    return lines


def _shortest(value: float) -> str:
    """Five characters and a sign at most, for where columns are close together."""
    text = number_text(value)
    return f"{value:.0e}".replace("e-0", "e-").replace("e+0", "e").replace("-", MINUS) if "e" in text else text
