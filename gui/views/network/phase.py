"""A phase of an iteration on the network diagram: its short animation, and what is painted over edges and tiles for it.

Arrows and pulses on the edges, the numbers at the units, and a caption in the place of the legend. Between iterations
there is nothing of it, and it costs nothing. Nothing waits for the animation either: while a run makes phases faster
than one can follow, where motion is reduced and in a hidden window there is none.
"""

from __future__ import annotations

from time import perf_counter

import numpy as np
from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPointF, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from core.explain.flow import Flow, flow_of, progress_of_layer, strongest
from core.training.step_position import StepPosition
from gui.base.colour import buckets, width
from gui.base.diagram.edge_curves import arrow_heads, places_along
from gui.base.motion import has_motion
from gui.base.theme import Theme
from gui.views.network.geometry import MARGIN, Diagram
from gui.views.network.numbers import NumberPlates
from gui.views.network.texts import Caption, phase_caption

_DURATION_MS = 240
_SHORTEST_PHASE_S = 0.25
"""Phases that come faster than this while running are shown without animation."""

_MOST_ARROWS = 40
_ARROW_SHARE = 0.62
"""Where the arrows stand: past the middle, where fewer edges cross."""
_PULSE_SIZE = 6.0
_VEIL = 150


class NetworkPhase:
    """Keeps the flow of the diagram's snapshot, and draws it.

    Attributes
    ----------
    animation : QVariantAnimation
        From 0 to 1 while something travels along the edges.
    caption : Caption or None
        The phase in words; None between iterations.
    """

    def __init__(self, theme: Theme, diagram: Diagram, view: QWidget) -> None:
        self._theme = theme
        self._diagram = diagram
        self._view = view
        self._position = StepPosition()
        self._example: int | None = None
        self._last_start = 0.0
        self._numbers = NumberPlates(theme)
        self.caption: Caption | None = None
        self.animation = QVariantAnimation(view, startValue=0.0, endValue=1.0, duration=_DURATION_MS)
        self.animation.setEasingCurve(QEasingCurve.Type.InOutSine)

    @property
    def progress(self) -> float | None:
        """0 to 1 while something travels, else None."""
        is_running = self.animation.state() == QAbstractAnimation.State.Running
        return float(self.animation.currentValue()) if is_running else None

    def take_snapshot(self) -> None:
        """Work out what the phase carries; a phase that is new is animated."""
        self._work_out()
        snapshot, before = self._diagram.snapshot, self._position
        assert snapshot is not None
        self._position = snapshot.position
        if self._diagram.flow is None:
            self.stop()
        elif before != snapshot.position:
            self._start(snapshot.is_running)

    def choose_example(self, index: int | None) -> bool:
        """Show the numbers of another example; says whether that looks different now."""
        if index == self._example:
            return False
        self._example = index
        self._work_out()
        return self._diagram.flow is not None

    def stop(self) -> None:
        """Show the phase as it is in the end."""
        self.animation.stop()

    def _start(self, is_running: bool) -> None:
        self.stop()
        now = perf_counter()
        follows_closely = is_running and now - self._last_start < _SHORTEST_PHASE_S
        self._last_start = now
        if self._view.isVisible() and not follows_closely and has_motion(self._view):
            self.animation.start()

    def _work_out(self) -> None:
        snapshot = self._diagram.snapshot
        flow = self._diagram.flow = None if snapshot is None else flow_of(snapshot, self._example)
        self.caption = None
        if snapshot is not None and flow is not None:
            self.caption = phase_caption(snapshot, flow, self._example, self._diagram.hidden)

    # Painting

    def paint(self, painter: QPainter) -> None:
        """Draw what lies over edges and tiles, if there is something."""
        layout, flow = self._diagram.layout, self._diagram.flow
        if flow is None or self.caption is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if flow.phase.kind in ("forward", "backward"):
            self._paint_units(painter, flow)
        if flow.direction:
            self._paint_arrows(painter, flow)
            if self.progress is not None:
                self._paint_pulses(painter, flow, self.progress)
        hidden = self._diagram.hidden
        if not (hidden.updated if flow.phase.kind == "update" else hidden.at_units):
            self._numbers.paint(painter, layout, flow)
        self._paint_caption(painter, self.caption)

    def _paint_units(self, painter: QPainter, flow: Flow) -> None:
        """A veil over what is to come, a frame in the accent colour around what has been computed."""
        for layer, tiles in enumerate(self._diagram.layout.tiles):
            if layer in flow.layers:
                is_new = layer == flow.phase.layer
                painter.setPen(QPen(self._theme.colour("accent", 255 if is_new else 150), 3.0 if is_new else 2.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.colour("chrome", _VEIL))
            boxes = (
                tiles.tolist()
                if layer or not self._diagram.layout.structure.picture_side
                else [self._diagram.layout.picture]
            )
            painter.drawRects([QRectF(*box) for box in boxes])

    def _paint_arrows(self, painter: QPainter, flow: Flow) -> None:
        layout, indices = self._diagram.layout, strongest(flow, _MOST_ARROWS)
        share = _ARROW_SHARE if flow.direction > 0 else 1.0 - _ARROW_SHARE
        places, ways = places_along(layout.curves, indices, share)
        smallest = float(np.clip(0.27 * layout.tiles[0][0, 2], 7.0, 11.0))
        widths = np.array([width(bucket, layout.widest_edge) for bucket in buckets(flow.edges[indices]).tolist()])
        painter.setPen(QPen(self._theme.colour("chrome"), 1.4))
        painter.setBrush(self._theme.colour("text"))
        for triangle in arrow_heads(places, flow.direction * ways, smallest + 0.8 * widths).tolist():
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in triangle]))

    def _paint_pulses(self, painter: QPainter, flow: Flow, progress: float) -> None:
        for layer in range(1, flow.n_layers + 1):
            share = progress_of_layer(flow, layer, progress)
            indices = np.flatnonzero(flow.active & (flow.edge_layers == layer))
            if share is None or not len(indices):
                continue
            places, _ = places_along(self._diagram.layout.curves, indices, share)
            dots = QPolygonF([QPointF(x, y) for x, y in places.tolist()])
            for role, size in (("chrome", _PULSE_SIZE + 2.5), ("text", _PULSE_SIZE)):
                painter.setPen(QPen(self._theme.colour(role), size, c=Qt.PenCapStyle.RoundCap))
                painter.drawPoints(dots)

    def _paint_caption(self, painter: QPainter, caption: Caption) -> None:
        """In the place of the legend: the phase, its equations, and at the right the details, as far as they fit."""
        left, top, across, height = self._diagram.layout.legend
        painter.fillRect(QRectF(0.0, top, self._diagram.layout.width, height), self._theme.colour("chrome"))
        area = QRectF(max(left, MARGIN), top, across - 2.0 * (max(left, MARGIN) - left), height)
        bold, plain_font, small = self._theme.font(0.92, bold=True), self._theme.font(0.92), self._theme.font(0.85)
        heading_metrics, metrics, small_metrics = QFontMetricsF(bold), QFontMetricsF(plain_font), QFontMetricsF(small)
        gap = metrics.horizontalAdvance("  ") + 4.0
        start = heading_metrics.horizontalAdvance(caption.heading) + gap
        # The longest equation that fits, and the longest detail that fits beside it.
        room = area.width() - start - gap
        equation = next((text for text in caption.equations if metrics.horizontalAdvance(text) <= room), "")
        room -= metrics.horizontalAdvance(equation)
        detail = next((text for text in caption.details if small_metrics.horizontalAdvance(text) <= room), "")
        heading = heading_metrics.elidedText(caption.heading, Qt.TextElideMode.ElideRight, area.width())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._theme.colour("text"))
        painter.setFont(bold)
        painter.drawText(area, flags, heading)
        painter.setFont(plain_font)
        painter.drawText(area.adjusted(start, 0.0, 0.0, 0.0), flags, equation)
        painter.setFont(small)
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, detail)
