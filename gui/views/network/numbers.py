"""The numbers on the network diagram in a phase: at the units and, in an update, at what changed. Which there are, how
much of each there is room for, and their picture.

The same number has the same digits as in the equations, as far as there is room for them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import partial

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from core.explain.flow import Flow
from gui.base.cell_numbers import cell_text
from gui.base.diagram.figure import Box
from gui.base.formatting import MINUS, plain, signed
from gui.base.language import tr
from gui.base.theme import Theme
from gui.views.network.geometry import NetworkLayout
from gui.views.network.places import MOST_LABELS, label_boxes, number_boxes, overlap, tight_boxes

_SCALE = 0.85
_PADDING = 3.0

Plate = tuple[Box, list[str]]
"""Lines in their place."""


class NumberPlates:
    """Finds places for the numbers of a flow, once, and draws them."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._key: tuple[object, ...] = (None, None, "")
        self.plates: list[Plate] = []

    def paint(self, painter: QPainter, layout: NetworkLayout, flow: Flow) -> None:
        """Draw the numbers of all layers that have theirs and of all changes, as far as there is room."""
        font = self._theme.font(_SCALE)
        if self._key[0] is not layout or self._key[1] is not flow or self._key[2] != font.key():
            self._key = layout, flow, font.key()
            metrics = QFontMetricsF(font)
            self.plates = _unit_plates(layout, flow, metrics) + _change_plates(layout, flow, metrics)
        painter.setFont(font)
        for box, lines in self.plates:
            self._paint_plate(painter, QRectF(*box), lines)

    def _paint_plate(self, painter: QPainter, box: QRectF, lines: list[str]) -> None:
        """Lines one below the other on a plate that keeps what is behind away from them."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("chrome", 225))
        painter.drawRoundedRect(box, 3.0, 3.0)
        painter.setPen(self._theme.colour("text"))
        step = box.height() / len(lines)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        for k, line in enumerate(lines):
            painter.drawText(QRectF(box.left(), box.top() + k * step, box.width(), step), int(flags), line)


def few_digits(value: float) -> str:
    """At most four characters and a sign, for where columns are close together."""
    size = abs(value)
    if not math.isfinite(value):
        return cell_text(value)
    if size != 0.0 and not 0.005 <= size < 999.5:
        mantissa, exponent = f"{value:.0e}".split("e")
        return f"{mantissa}e{int(exponent)}".replace("-", MINUS)
    return plain(value, 2 if size < 9.995 else 1 if size < 99.95 else 0)


def _change_plates(layout: NetworkLayout, flow: Flow, metrics: QFontMetricsF) -> list[Plate]:
    """The number of its change at every weight and bias that changed; where there is no room for all, none."""
    weights, biases = flow.change, flow.bias_change
    if weights is None or biases is None:
        return []
    edges, signs = np.flatnonzero(weights).tolist(), np.flatnonzero(biases).tolist()
    if len(edges) + len(signs) > MOST_LABELS:
        return []
    for digits in (3, 2):
        texts = [signed(float(one), digits) for one in (*weights[edges], *biases[signs])]
        widths = [metrics.horizontalAdvance(text) + 2.0 * _PADDING for text in texts]
        boxes = label_boxes(layout, edges, signs, widths, metrics.height())
        if boxes:
            return [(box, [text]) for box, text in zip(boxes, texts, strict=True)]
    return []


def _unit_plates(layout: NetworkLayout, flow: Flow, metrics: QFontMetricsF) -> list[Plate]:
    """The layer that the phase is about comes first; the others have what is left."""
    plates: list[Plate] = []
    least = 1 if layout.structure.picture_side else 0  # pixels have no room for numbers
    layers = [layer for layer in flow.layers if layer >= least]
    for layer in sorted(layers, key=lambda layer: layer != flow.phase.layer):
        for place, lines in _attempts(flow, layer):
            found = place(layout, layer, lines, metrics)
            free = [(box, text) for box, text in found if not any(overlap(_ink(box), other) for other, _ in plates)]
            # Of a dense layer a few may be missing; the card of their unit has them.
            if free and (len(free) == len(found) or (place is _place_tight and 4 * len(free) >= 3 * len(found))):
                plates += free
                break
    return plates


def _place(layout: NetworkLayout, layer: int, lines: list[list[str]], metrics: QFontMetricsF) -> list[Plate]:
    """Empty if there is no room for them."""
    widths = [max(map(metrics.horizontalAdvance, unit)) + 2.0 * _PADDING for unit in lines]
    across = max(widths)
    boxes, is_below = number_boxes(layout, layer, across, metrics.height() * len(lines[0]))
    return [
        ((x + (0.5 * (across - own) if is_below else 0.0), y, own, height), unit)
        for (x, y, _, height), unit, own in zip(boxes, lines, widths, strict=False)
    ]


def _place_tight(layout: NetworkLayout, layer: int, lines: list[list[str]], metrics: QFontMetricsF) -> list[Plate]:
    """As close to what is near as can be, some units left out; empty if most have no room."""
    widths = [max(map(metrics.horizontalAdvance, unit)) for unit in lines]
    boxes = tight_boxes(layout, layer, widths, metrics.ascent() * len(lines[0]))
    return [(box, unit) for box, unit in zip(boxes, lines, strict=False) if box is not None]


def _ink(box: Box) -> Box:
    """What of a plate must stay free: its padding may lie below another one."""
    x, y, across, height = box
    return x + 0.5 * _PADDING, y + 0.5 * _PADDING, across - _PADDING, height - _PADDING


_Placing = Callable[[NetworkLayout, int, list[list[str]], QFontMetricsF], list[Plate]]


def _attempts(flow: Flow, layer: int) -> Iterator[tuple[_Placing, list[list[str]]]]:
    """From all that there is to say to the shortest number: how to place the lines, and those at each unit."""
    if flow.outputs is None:
        return
    lines = partial(_lines, flow, layer, flow.outputs[layer].tolist())
    if flow.phase.kind == "forward" and layer > 0:
        yield _place, lines(cell_text, has_logit=True)
    for write in (cell_text, few_digits):
        yield _place, lines(write)
    first = [unit[:1] for unit in lines(few_digits)]
    bare = [[line.rsplit(" ", 1)[-1] for line in unit] for unit in first]
    yield _place, first
    yield _place, bare
    yield _place_tight, bare


def _lines(
    flow: Flow, layer: int, outputs: list[float], write: Callable[[float], str], has_logit: bool = False
) -> list[list[str]]:
    """What stands at each unit of a layer."""
    if layer == 0:
        return [[write(a)] for a in outputs]
    is_backward, is_output = flow.phase.kind == "backward", layer == flow.n_layers
    lines: list[list[str]] = []
    for row, a in enumerate(outputs):
        lines.append([] if is_backward else [f"a = {write(a)}"])
        if has_logit and flow.logits is not None:
            lines[-1].insert(0, f"z = {write(float(flow.logits[layer - 1][row]))}")
        if is_output and flow.targets is not None and not is_backward:
            lines[-1].append(f"y = {flow.targets[row]:.0f}")
        if flow.slopes is not None:
            lines[-1].append(f"dz = {write(float(flow.slopes[layer][row]))}")
    if is_output and flow.example_loss is not None and not is_backward and len(lines) == 1:
        lines[0].append(f"{tr('loss')} {write(flow.example_loss)}")
    return lines
