"""Paints a phase over the network diagram: arrows and pulses on the edges, the numbers at the units, and the caption.

Edges and tiles themselves are the painter's; this lies on top of them. Flow and caption are handed in.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from core.explain.flow import Flow, progress_of_layer, strongest
from gui.base.edge_style import buckets, width
from gui.base.formatting import signed
from gui.base.theme import Theme
from gui.views.network.captions import Caption
from gui.views.network.changes import MOST_LABELS, changes_of, label_boxes
from gui.views.network.edge_curves import arrow_heads, places_along
from gui.views.network.layout import MARGIN, Box, NetworkLayout
from gui.views.network.values import PADDING, SCALE, UnitNumbers, paint_plate

_MOST_ARROWS = 40
_ARROW_SHARE = 0.62
"""Where the arrows stand: past the middle, where fewer edges cross."""
_PULSE_SIZE = 6.0
_VEIL = 150


class FlowPainter:
    """Draws flows on a layout."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._numbers = UnitNumbers(theme)
        self._key: tuple[object, ...] = ()
        self._changes: list[tuple[Box, str]] = []

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
        self._numbers.paint(painter, layout, flow)
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

    def _paint_changes(self, painter: QPainter, layout: NetworkLayout, flow: Flow) -> None:
        """The number of its change at every weight and bias that changed; where there is no room for all, none."""
        key = (layout, flow, self._theme.font(SCALE).key())
        if len(self._key) != len(key) or any(a is not b for a, b in zip(key[:2], self._key[:2], strict=True)):
            self._key, self._changes = key, self._place_changes(layout, flow)
        for box, text in self._changes:
            paint_plate(painter, self._theme, box, [text])

    def _place_changes(self, layout: NetworkLayout, flow: Flow) -> list[tuple[Box, str]]:
        weights, biases = changes_of(flow)
        edges, signs = np.flatnonzero(weights).tolist(), np.flatnonzero(biases).tolist()
        if len(edges) + len(signs) > MOST_LABELS:
            return []
        metrics = QFontMetricsF(self._theme.font(SCALE))
        for digits in (3, 2):
            texts = [signed(float(one), digits) for one in (*weights[edges], *biases[signs])]
            widths = [metrics.horizontalAdvance(text) + 2.0 * PADDING for text in texts]
            boxes = label_boxes(layout, edges, signs, widths, metrics.height())
            if boxes:
                return list(zip(boxes, texts, strict=True))
        return []

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
