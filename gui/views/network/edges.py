"""Paints the edges of the network diagram: one call a pen, from lines that are made once for each layout.

It knows the curves and what each edge's width and colour say; what is emphasised, its caller decides.
"""

from __future__ import annotations

from itertools import chain

import numpy as np
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from core.arrays import BoolArray, FloatArray, IntArray
from gui.base.colour import Rgb, mix, rgb
from gui.base.edge_style import buckets, tone, width
from gui.base.theme import Theme
from gui.views.network.layout import NetworkLayout

_NEUTRAL_SHARE = 0.6
_HALO_WIDTHS = (5.0, 8.0, 12.0)
"""How much wider than its edge a halo is: for a change of up to a third, two thirds and all of the largest one."""
_HALO_TONE = 0.35


class EdgePainter:
    """Draws the edges of a layout."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._layout: NetworkLayout | None = None
        self._solid: list[list[QLineF] | None] = []
        self._dashed: list[list[QLineF] | None] = []
        self.buckets: IntArray = np.empty(0, dtype=np.int64)

    def set_layout(self, layout: NetworkLayout) -> None:
        """Draw on another layout; until there are values, with neutral edges."""
        self._layout = layout
        n_edges = len(layout.curves.layer)
        self._solid, self._dashed = [None] * n_edges, [None] * n_edges
        self.buckets = np.zeros(n_edges, dtype=np.int64)

    def paint(self, painter: QPainter, mask: BoolArray | None = None, faded: float = 0.0) -> None:
        """Draw all edges, or those of a mask (E,). Thin ones first, so that the strong ones stay whole."""
        layout = self._layout
        assert layout is not None
        indices = np.arange(len(self.buckets)) if mask is None else np.flatnonzero(mask)
        found = self.buckets[indices]
        for bucket in sorted(set(found.tolist()), key=abs):
            colour = bucket_colour(self._theme, bucket, faded)
            self._draw(painter, indices[found == bucket], bucket < 0, colour, width(bucket, layout.widest_edge))

    def paint_halo(self, painter: QPainter, index: int, colour: QColor) -> None:
        """A band behind one edge, which is pointed at."""
        assert self._layout is not None
        points = self._layout.curves.points[index]
        pen = QPen(colour, width(int(self.buckets[index]), self._layout.widest_edge) + 7.0)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points.tolist()]))

    def paint_changes(self, painter: QPainter, change: FloatArray, before: FloatArray, mask: BoolArray) -> None:
        """Behind the edges: bands as wide as the weights changed, and in grey how wide the weights were.

        Parameters
        ----------
        painter : QPainter
        change, before : FloatArray
            (E,) what was added to each weight, and the weight before.
        mask : BoolArray
            (E,) which of them to emphasise.
        """
        layout = self._layout
        assert layout is not None
        sizes = np.abs(change)
        largest = sizes.max(initial=0.0)
        if largest > 0.0:
            step = np.minimum((sizes / largest * len(_HALO_WIDTHS)).astype(np.int64), len(_HALO_WIDTHS) - 1)
            for sign in (-1.0, 1.0):
                colour = QColor(*mix(*_ground_and_full(self._theme, int(sign)), _HALO_TONE))
                for k, extra in enumerate(_HALO_WIDTHS):
                    chosen = (step == k) & (np.sign(change) == sign) & mask
                    self._draw(painter, np.flatnonzero(chosen), sign < 0.0, colour, extra)
        was = buckets(before)
        ghosts = mask & (np.abs(was) > np.abs(self.buckets))
        grey = bucket_colour(self._theme, 0)
        for bucket in set(was[ghosts].tolist()):
            indices = np.flatnonzero(ghosts & (was == bucket))
            self._draw(painter, indices, bucket < 0, grey, width(bucket, layout.widest_edge) + 1.0)

    def _draw(self, painter: QPainter, indices: IntArray, dashed: bool, colour: QColor, across: float) -> None:
        lines = [self._lines(index, dashed) for index in indices.tolist()]
        pen = QPen(colour, across)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLines(list(chain.from_iterable(lines)))

    def _lines(self, index: int, dashed: bool) -> list[QLineF]:
        """The pieces of an edge, made when they are first needed: most edges never change their sign."""
        store = self._dashed if dashed else self._solid
        lines = store[index]
        if lines is None:
            assert self._layout is not None
            curves = self._layout.curves
            pieces, count = curves.solid[index], curves.solid_counts[index]
            if dashed:
                pieces, count = curves.dashes[index], curves.dash_counts[index]
            lines = store[index] = [QLineF(*piece) for piece in pieces[:count].tolist()]
        return lines


def bucket_colour(theme: Theme, bucket: int, faded: float = 0.0) -> QColor:
    """The colour of a bucket's edges: towards the ground the weaker they are, neutral for zero."""
    ground, full = _ground_and_full(theme, bucket)
    share = _NEUTRAL_SHARE if bucket == 0 else tone(bucket)
    return QColor(*mix(ground, full, share * (1.0 - faded)))


def _ground_and_full(theme: Theme, bucket: int) -> tuple[Rgb, Rgb]:
    colours = theme.colours
    full = colours.positive if bucket > 0 else colours.negative if bucket < 0 else colours.strong_line
    return rgb(colours.chrome), rgb(full)
