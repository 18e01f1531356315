"""One curve of the loss plot, as a pyqtgraph item that is quick to draw on the screen and right in a file."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget


class LineItem(pg.PlotCurveItem):  # type: ignore[misc] # pyqtgraph has no types
    """A curve that takes the whole view for its bounds: finding its own costs as much as drawing it."""

    def __init__(self) -> None:
        self._bounds = QRectF()
        self.file_pen: QPen | None = None
        super().__init__(skipFiniteCheck=True, antialias=True)
        self.setSegmentedLineMode("on")

    def set_bounds(self, bounds: QRectF) -> None:
        """The ranges in view, in data coordinates."""
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option: object, widget: QWidget | None = None) -> None:
        """On the screen as pyqtgraph does; elsewhere in pixels of the window, for a cosmetic width means nothing."""
        if self.file_pen is None:
            super().paint(painter, option, widget)
            return
        path = painter.transform().map(self.getPath())
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.strokePath(path, self.file_pen)
        painter.restore()
