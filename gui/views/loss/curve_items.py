"""The loss curves as pyqtgraph's items, painted where the plot wants them: only this file knows pyqtgraph.

It takes a fifth of a second to be loaded, with 200 modules. The plot imports this file after it was first painted, so
that the start of the program does not wait for curves that do not exist yet.
"""

from __future__ import annotations

from collections.abc import Mapping

import pyqtgraph as pg
from PySide6.QtGui import QPainter, QPen, QTransform

from gui.views.loss.curves import Line
from gui.views.loss.paint import DASHES, LineKind


class CurveItems:
    """A curve for each kind of line, in the units of the axes; those behind come first.

    Parameters
    ----------
    kinds : sequence of LineKind
        From behind to front.
    """

    def __init__(self, kinds: tuple[LineKind, ...]) -> None:
        self._items = {kind: pg.PlotCurveItem(antialias=True) for kind in kinds}
        self._pens: dict[LineKind, QPen] = {}
        for item in self._items.values():
            item.setSegmentedLineMode("on")  # many times as fast as one long line

    def set_line(self, kind: LineKind, line: Line) -> None:
        """Take other vertices; dashes come in pairs, and the runs that were left are parted by NaN."""
        connect = "pairs" if kind in DASHES else "finite" if kind is LineKind.LEFT else "all"
        self._items[kind].setData(*line, connect=connect, skipFiniteCheck=kind is not LineKind.LEFT)

    def draw(self, painter: QPainter, to_screen: QTransform, pens: Mapping[LineKind, QPen]) -> None:
        """Paint all of them on the screen; a cosmetic pen counts device pixels."""
        if pens != self._pens:
            self._pens = dict(pens)
            for kind, pen in pens.items():
                self._items[kind].setPen(pen)
        painter.save()
        painter.setTransform(to_screen, combine=True)
        for item in self._items.values():
            item.paint(painter, None, None)
        painter.restore()

    def stroke(self, painter: QPainter, to_screen: QTransform, pens: Mapping[LineKind, QPen]) -> None:
        """Paint all of them into a file, in pixels of the window: there a cosmetic width means nothing."""
        for kind, item in self._items.items():
            painter.strokePath(to_screen.map(item.getPath()), pens[kind])
