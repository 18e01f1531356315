"""The numbers at the units of the network diagram in a phase: which there are, how much of each there is room for, and
their picture.

Everything is handed in. The same number has the same digits as in the equations, as far as there is room for them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from core.explain.flow import Flow
from gui.base.cell_numbers import cell_text
from gui.base.formatting import MINUS
from gui.base.theme import Theme
from gui.views.network.layout import Box, NetworkLayout
from gui.views.network.number_places import number_boxes, overlap, tight_boxes

SCALE = 0.85
PADDING = 3.0


def _tr(text: str) -> str:
    return QCoreApplication.translate("network_flow", text)


@dataclass(frozen=True, slots=True)
class _Attempt:
    """A way to write the numbers of a layer: the lines at each unit, and how close they may come to what is near."""

    lines: list[list[str]]
    is_tight: bool = False


@dataclass(frozen=True, slots=True)
class _Plate:
    """Lines in their place."""

    box: Box
    lines: list[str]


class UnitNumbers:
    """Finds places for the numbers of a flow, once, and draws them."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._key: tuple[object, ...] = ()
        self._plates: list[_Plate] = []

    def paint(self, painter: QPainter, layout: NetworkLayout, flow: Flow) -> None:
        """Draw the numbers of all layers that have theirs, as far as there is room."""
        key = (layout, flow, self._theme.font(SCALE).key())
        if len(self._key) != len(key) or any(a is not b for a, b in zip(key[:2], self._key[:2], strict=True)):
            self._key, self._plates = key, self._place_all(layout, flow)
        for plate in self._plates:
            paint_plate(painter, self._theme, plate.box, plate.lines)

    def _place_all(self, layout: NetworkLayout, flow: Flow) -> list[_Plate]:
        """The layer that the phase is about comes first; the others have what is left."""
        plates: list[_Plate] = []
        for layer in sorted(flow.layers, key=lambda layer: layer != flow.phase.layer):
            for attempt in _attempts(flow, layer):
                found = self._place(layout, layer, attempt)
                free = [one for one in found if not any(overlap(_ink(one.box), other.box) for other in plates)]
                # Of a dense layer a few may be missing; the card of their unit has them.
                if free and (len(free) == len(found) or (attempt.is_tight and 4 * len(free) >= 3 * len(found))):
                    plates += free
                    break
        return plates

    def _place(self, layout: NetworkLayout, layer: int, attempt: _Attempt) -> list[_Plate]:
        """Empty if there is no room for them."""
        metrics = QFontMetricsF(self._theme.font(SCALE))
        if attempt.is_tight:
            widths = [max(map(metrics.horizontalAdvance, lines)) for lines in attempt.lines]
            tight = tight_boxes(layout, layer, widths, metrics.ascent() * len(attempt.lines[0]))
            return [_Plate(box, lines) for box, lines in zip(tight, attempt.lines, strict=False) if box is not None]
        widths = [max(map(metrics.horizontalAdvance, lines)) + 2.0 * PADDING for lines in attempt.lines]
        across = max(widths)
        boxes, is_below = number_boxes(layout, layer, across, metrics.height() * len(attempt.lines[0]))
        return [
            _Plate((x + (0.5 * (across - own) if is_below else 0.0), y, own, height), lines)
            for (x, y, _, height), lines, own in zip(boxes, attempt.lines, widths, strict=False)
        ]


def _ink(box: Box) -> Box:
    """What of a plate must stay free: its padding may lie below another one."""
    x, y, across, height = box
    return x + 0.5 * PADDING, y + 0.5 * PADDING, across - PADDING, height - PADDING


def paint_plate(painter: QPainter, theme: Theme, box: Box, lines: list[str]) -> None:
    """Lines one below the other on a plate that keeps what is behind away from them."""
    x, y, across, height = box
    painter.setFont(theme.font(SCALE))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("chrome", 225))
    painter.drawRoundedRect(QRectF(*box), 3.0, 3.0)
    painter.setPen(theme.colour("text"))
    step = height / len(lines)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
    for k, line in enumerate(lines):
        painter.drawText(QRectF(x, y + k * step, across, step), int(flags), line)


def few_digits(value: float) -> str:
    """At most four characters and a sign, for where columns are close together."""
    size = abs(value)
    if not math.isfinite(value):
        return cell_text(value)
    if size != 0.0 and not 0.005 <= size < 999.5:
        text = f"{value:.0e}".replace("e-0", "e-").replace("e+0", "e").replace("e+", "e")
    else:
        text = f"{value + 0.0:.{2 if size < 9.995 else 1 if size < 99.95 else 0}f}"
    return text.replace("-", MINUS)


def _attempts(flow: Flow, layer: int) -> Iterator[_Attempt]:
    """From all that there is to say to the shortest number."""
    if flow.outputs is None:
        return
    if flow.phase.kind == "forward" and layer > 0:
        yield _Attempt(_lines(flow, layer, cell_text, has_logit=True))
    for write in (cell_text, few_digits):
        yield _Attempt(_lines(flow, layer, write))
    first = [unit[:1] for unit in _lines(flow, layer, few_digits)]
    bare = [[line.rsplit(" ", 1)[-1] for line in unit] for unit in first]
    yield _Attempt(first)
    yield _Attempt(bare)
    yield _Attempt(bare, is_tight=True)


def _lines(flow: Flow, layer: int, write: Callable[[float], str], has_logit: bool = False) -> list[list[str]]:
    """What stands at each unit of a layer."""
    assert flow.outputs is not None
    outputs = flow.outputs[layer].tolist()
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
        lines[0].append(f"{_tr('loss')} {write(flow.example_loss)}")
    return lines
