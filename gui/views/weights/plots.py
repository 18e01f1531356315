"""The small plots of weights over time, in a part of the view that scrolls.

It draws what it is handed; what pointer and keys do here, ``input`` says. The curves are kept as a picture until other
ones come.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from core.explain.target import Target
from gui.base.formatting import count
from gui.base.painting import ScreenPainter, clipped, device_ratio, is_vector
from gui.base.scroll import is_for_text_size, make_slim
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.weights import geometry, texts
from gui.views.weights.geometry import Box, PlotAxes, PlotGrid
from gui.views.weights.paint import PlotContent, PlotPainter


@dataclass(frozen=True, slots=True)
class Spot:
    """What is read: a plot and an iteration, None where nothing is, and whether the keyboard led there."""

    index: int | None = None
    iteration: int | None = None
    is_by_keyboard: bool = False


class WeightPlots(QAbstractScrollArea):
    """Small plots, one for each weight, unit or layer, with the same axes.

    Emits
    -----
    content_changed()
        Other plots are shown now: what was pointed at is not among them.

    Attributes
    ----------
    content : PlotContent or None
    grid : PlotGrid or None
        The places of the plots, from the top of what scrolls.
    axes : PlotAxes
    now : int
        Where the run stands.
    spot : Spot
        What is read.
    """

    content_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._theme = theme
        self._painter = PlotPainter(theme)
        self.content: PlotContent | None = None
        self.grid: PlotGrid | None = None
        self.axes = PlotAxes()
        self.now = 0
        self.spot = Spot()
        self._marked: list[int] = []
        self._kept = QPixmap()
        self._kept_key: tuple[object, ...] = ()
        self._version = 0
        self.setObjectName("weights_plots")
        self.help_text = self.tr(
            "Each plot is along the iterations of the run, with the same axes as the others. Point at a curve to read "
            "it; click or drag to go to an iteration. Keys: the arrow keys go from plot to plot, with Shift along the "
            "curve, Enter goes to the iteration that is read."
        )
        describe(self, self.help_text, self.tr("Plots of weights over time"))
        self.setToolTip("")  # it would cover what is read
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        make_slim(self)
        self.viewport().setMouseTracking(True)
        theme.changed.connect(self._arrange)

    # What comes in

    def show_content(self, content: PlotContent, *, is_logarithmic: bool, is_other: bool) -> None:
        """Draw these curves; ``is_other`` where they are not those of before, only longer."""
        if is_other or is_logarithmic != self.axes.is_logarithmic:
            self.axes.forget()
            self.content_changed.emit()
        before, self.content = self.content, content
        self.axes.is_logarithmic = is_logarithmic
        self.axes.update(content.curves, content.latest)
        self._version += 1
        if before is None or before.counts != content.counts or is_other:
            self._arrange()
        self.viewport().update()

    def show_now(self, iteration: int) -> None:
        """Where the run stands."""
        if iteration != self.now:
            self.now = iteration
            self.viewport().update()

    def show_pointed(self, target: Target | None) -> None:
        """Mark what is pointed at elsewhere, and scroll it into sight. Emits nothing."""
        marked = geometry.marked(self.content.targets, target) if self.content is not None else []
        if marked != self._marked:
            self._marked = marked
            if marked:
                self.scroll_to(marked[0])
            self.viewport().update()

    def show_spot(self, spot: Spot) -> None:
        """What the pointer or the keyboard has come to."""
        if spot.index != self.spot.index:
            self._marked = []
        self.spot = spot
        self.viewport().update()

    # Layout

    def _strip(self) -> int:
        """The height of the numbers below."""
        return math.ceil(self._painter.line()) + 4

    def _arrange(self) -> None:
        self._kept_key = ()
        if self.content is not None:
            width, height = self.viewport().width() - 4.0, self.viewport().height() - self._strip()
            gutter, line = self._painter.gutter(), self._painter.line()
            counts, row_length = self.content.counts, self.content.row_length
            self.grid = grid = geometry.plot_grid(counts, width, height, gutter, line, row_length)
            bar = self.verticalScrollBar()
            bar.setRange(0, max(math.ceil(grid.height) - height, 0))
            bar.setPageStep(max(height, 1))
            bar.setSingleStep(round(2 * line))
        self.viewport().update()

    def scroll_to(self, index: int) -> None:
        """Bring a plot into sight."""
        if self.grid is None:
            return
        _, top, _, plot_height = self.grid.box(index)
        bar, room = self.verticalScrollBar(), self.viewport().height() - self._strip()
        if top - self.grid.title_height < bar.value():
            bar.setValue(math.floor(top - self.grid.title_height))
        elif top + plot_height > bar.value() + room:
            bar.setValue(math.ceil(top + plot_height - room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._arrange()

    def minimumSizeHint(self) -> QSize:
        line = self._painter.line()
        return QSize(round(self._painter.gutter() + 9 * line), round(5 * line))

    def sizeHint(self) -> QSize:
        line = self._painter.line()
        return QSize(round(30 * line), round(14 * line))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self.viewport()) as painter:
            if is_vector(painter):
                self._paint_still(painter)
            else:
                self._draw_kept(painter)
            if self.content is not None and self.grid is not None:
                self._paint_moving(painter, self.content, self.grid)

    def _draw_kept(self, painter: QPainter) -> None:
        ratio = device_ratio(painter)
        key = (self._version, self.verticalScrollBar().value(), self.viewport().size(), ratio)
        if key != self._kept_key:
            self._kept_key, self._kept = key, QPixmap(self.viewport().size() * ratio)
            self._kept.setDevicePixelRatio(ratio)
            with QPainter(self._kept) as kept_painter:
                self._paint_still(kept_painter)
        painter.drawPixmap(0, 0, self._kept)

    def _seen(self, grid: PlotGrid) -> list[tuple[int, Box]]:
        """The plots in sight, each with its box in the viewport."""
        scrolled = self.verticalScrollBar().value()
        found = []
        for index in grid.seen(scrolled, self.viewport().height()).tolist():
            left, top, width, height = grid.box(index)
            found.append((index, (left, top - scrolled, width, height)))
        return found

    def _paint_still(self, painter: QPainter) -> None:
        painter.fillRect(self.viewport().rect(), self._theme.colour("chrome"))
        content, grid = self.content, self.grid
        if content is None or grid is None:
            return
        seen, gutter = self._seen(grid), self._painter.gutter()
        for _, box in seen:
            self._painter.paint_ground(painter, self.axes, box, content.changes)
            if box[0] <= gutter + 1.0:
                self._painter.paint_ticks(painter, self.axes, box, self._room())
        with clipped(painter, self._room()):
            self._painter.paint_curves(painter, content, self.axes, seen)

    def _room(self) -> QRectF:
        """Where plots are seen: above the numbers of the axis."""
        return QRectF(self.viewport().rect()).adjusted(0.0, 0.0, 0.0, -self._strip())

    def _paint_moving(self, painter: QPainter, content: PlotContent, grid: PlotGrid) -> None:
        seen, axes, spot = self._seen(grid), self.axes, self.spot
        column = content.column_at(self.now) if spot.iteration is None else content.column_at(spot.iteration)
        for index, box in seen:
            value = float(content.curves[index, column])
            self._painter.paint_now(painter, axes.x(self.now, box), box)
            is_marked = index in self._marked or index == spot.index
            has_keyboard = spot.is_by_keyboard and index == spot.index
            self._painter.paint_frame(painter, box, is_marked=is_marked, has_keyboard=has_keyboard)
            if spot.iteration is not None:
                at = axes.x(content.iterations[column], box), float(axes.ys(np.array([value]), box)[0])
                self._painter.paint_reading(painter, *at, box)
            if self._room().top() <= box[1] - grid.title_height and box[1] <= self._room().bottom():
                name = texts.name_of(content.targets[index])
                number = content.number(index, column)
                self._painter.paint_title(painter, name, (number,), box, is_marked=is_marked)
        self._paint_strip(painter, content, dict(seen), column)

    def _paint_strip(self, painter: QPainter, content: PlotContent, seen: dict[int, Box], column: int) -> None:
        """The numbers of the axis, below the plots or at the lower edge; at the one that is read its iteration."""
        room, bottom = QRectF(self.viewport().rect()), max((box[1] + box[3] for box in seen.values()), default=0.0)
        room.setTop(min(room.bottom() - self._strip(), bottom + 2.0))
        painter.fillRect(room, self._theme.colour("chrome"))
        columns = list({box[0]: box for box in seen.values()}.values())
        read = None
        if self.spot.iteration is not None and self.spot.index in seen:
            iteration = content.iterations[column]
            read = count(round(iteration)), self.axes.x(iteration, seen[self.spot.index])
        self._painter.paint_iterations(painter, self.axes, columns, room.top() + 2.0, read)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not is_for_text_size(event):
            super().wheelEvent(event)
