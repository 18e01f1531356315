"""How the weights of a layer, and their gradients, are spread at this moment: two histograms for each layer.

The bars stand still while training: they go to both sides of 0 to a round end, the same for all layers that are shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from core.arrays import FloatArray
from core.explain.microscope import histogram
from core.explain.target import Target
from core.training.snapshot import Snapshot
from gui.base import axes
from gui.base.painting import ScreenPainter, clipped, seen_rect
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.weights import geometry, texts
from gui.views.weights.geometry import N_BINS, Box, HistogramGrid
from gui.views.weights.paint import SMALL, PlotPainter

_NO_VALUES = np.empty(0)


@dataclass(frozen=True, slots=True, eq=False)
class LayerSpread:
    """A layer's weights, without its biases, and their gradients; without training examples there are none."""

    layer: int
    weights: FloatArray
    gradients: FloatArray

    @property
    def both(self) -> tuple[FloatArray, FloatArray]:
        return self.weights, self.gradients


def spreads(snapshot: Snapshot, layer: int | None) -> tuple[LayerSpread, ...]:
    """Of a layer of a moment or, with None, of all layers."""
    found, gradients = [], snapshot.gradients
    for number, W in enumerate(snapshot.parameters.weights, start=1):
        if layer in (None, number):
            dW = gradients.dW[number].ravel() if gradients is not None else _NO_VALUES
            found.append(LayerSpread(number, W.ravel(), dW[np.isfinite(dW)]))
    return tuple(found)


class WeightHistograms(QWidget):
    """Histograms, a row for each layer.

    Emits
    -----
    pointed(object)
        A `Target` of kind ``"layer"`` when the pointer or the keyboard comes to a row, None when it leaves.
    row_wanted(int, int)
        The top and the height of a row that is to be seen: the keyboard came to it, or it is pointed at elsewhere.
    """

    pointed = Signal(object)
    row_wanted = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._painter = PlotPainter(theme)
        self._rows: tuple[LayerSpread, ...] = ()
        self._shares: tuple[tuple[FloatArray, FloatArray], ...] = ()
        self._reach = [0.0, 0.0]
        self._highest = 0.0
        self._current: tuple[int, int, int] | None = None
        self._is_by_keyboard = False
        self._marked: int | None = None
        self.setObjectName("weights_histograms")
        self._help = self.tr(
            "How many of a layer's weights, at the left, and of their gradients, at the right, lie where; all layers "
            "have the same axes. Point at a bar to read it, or use the arrow keys."
        )
        describe(self, self._help, self.tr("Histograms of weights and gradients"))
        self.setToolTip("")  # it would cover what is read
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._on_theme_changed)

    # What comes in

    def show_spreads(self, rows: tuple[LayerSpread, ...], *, is_other: bool) -> None:
        """Draw these layers; ``is_other`` where they are not those of before at another moment."""
        if is_other:
            self._reach, self._highest, self._current = [0.0, 0.0], 0.0, None
        before, self._rows = len(self._rows), rows
        for column in (0, 1):
            self._reach[column] = geometry.steady_reach([row.both[column] for row in rows], self._reach[column])
        self._shares = tuple((self._share(row.weights, 0), self._share(row.gradients, 1)) for row in rows)
        highest = max(float(shares.max()) for pair in self._shares for shares in pair)
        self._highest = min(axes.steady_end(highest, self._highest, 0.01), 1.0)
        if before != len(rows):
            self.updateGeometry()
        self.update()

    def _share(self, values: FloatArray, column: int) -> FloatArray:
        reach = self._reach[column]
        shares: FloatArray = histogram(values, -reach, reach, N_BINS) / max(values.size, 1)
        return shares

    def show_pointed(self, target: Target | None) -> None:
        """Mark the row of what is pointed at elsewhere. Emits nothing."""
        layer = target.layer if target is not None and target.kind != "example" else None
        if layer != self._marked:
            self._marked = layer
            self._want_row(next((row for row, one in enumerate(self._rows) if one.layer == layer), None))
            self.update()

    def _want_row(self, row: int | None) -> None:
        if row is not None:
            grid = self._grid()
            _, top, _, height = grid.box(row, 0)
            self.row_wanted.emit(round(top - grid.title_height), round(grid.title_height + height))

    def minimumSizeHint(self) -> QSize:
        line = self._painter.line()
        height = geometry.least_histograms_height(max(len(self._rows), 1), line)
        return QSize(round(self._painter.gutter() + 18 * line), round(height))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

    # Painting

    def _grid(self) -> HistogramGrid:
        size = float(self.width() - 4), float(self.height())
        return geometry.histogram_grid(len(self._rows), *size, self._painter.gutter(), self._painter.line())

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.colour("chrome"))
            if not self._rows:
                return
            grid, room = self._grid(), QRectF(seen_rect(self))
            last = grid.box(len(self._rows) - 1, 0)
            room.setBottom(min(room.bottom() - self._painter.line() - 2.0, last[1] + last[3]))
            with clipped(painter, room):
                for row in range(len(self._rows)):
                    self._paint_row(painter, grid, row, room)
                if self._current is not None:
                    self._paint_current(painter, grid, *self._current)
            self._paint_axes(painter, [grid.box(0, column) for column in (0, 1)], room.bottom())

    def _paint_row(self, painter: QPainter, grid: HistogramGrid, row: int, room: QRectF) -> None:
        """The histograms of a layer; texts only where they are seen whole."""
        is_marked = self._rows[row].layer == self._marked or (self._current is not None and self._current[0] == row)
        for column in (0, 1):
            box = grid.box(row, column)
            self._paint_bars(painter, self._shares[row][column], box)
            self._painter.paint_frame(painter, box, is_marked=is_marked, has_keyboard=False)
            if room.top() <= box[1] - grid.title_height and box[1] <= room.bottom():
                name, *numbers = self._title(row, column)
                self._painter.paint_title(painter, name, numbers, box, is_marked=is_marked)
        if room.contains(QRectF(*grid.box(row, 0))):
            self._paint_shares(painter, grid.box(row, 0))

    def _paint_bars(self, painter: QPainter, shares: FloatArray, box: Box) -> None:
        painter.fillRect(QRectF(*box), self._theme.colour("surface"))
        middle = box[0] + box[2] / 2
        painter.setPen(QPen(self._theme.colour("strong_line"), 1.0))
        painter.drawLine(QLineF(middle, box[1], middle, box[1] + box[3]))
        bars = geometry.bars(shares, self._highest, box).tolist()
        half = N_BINS // 2
        for role, part in (
            ("negative", bars[:half]),
            ("strong_line", bars[half : half + 1]),
            ("positive", bars[half + 1 :]),
        ):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(role))
            painter.drawRects([QRectF(*bar) for bar in part if bar[3] > 0.0])

    def _paint_shares(self, painter: QPainter, box: Box) -> None:
        self._prepare(painter)
        metrics = QFontMetricsF(painter.font())
        for text, baseline in (
            (texts.percent_text(self._highest), box[1] + metrics.ascent() - 2.0),
            ("0", box[1] + box[3]),
        ):
            painter.drawText(QPointF(box[0] - metrics.horizontalAdvance(text) - 5.0, baseline), text)

    def _paint_current(self, painter: QPainter, grid: HistogramGrid, row: int, column: int, place: int) -> None:
        box = grid.box(row, column)
        left, _, width, _ = geometry.bars(self._shares[row][column], self._highest, box)[place].tolist()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("text"), 1.0, Qt.PenStyle.DotLine))
        painter.drawRect(QRectF(left - 1.0, box[1] + 1.0, width + 2.0, box[3] - 2.0))

    def _paint_axes(self, painter: QPainter, boxes: Sequence[Box], top: float) -> None:
        """The numbers of both axes, below the last row or at the lower edge of what is seen."""
        painter.fillRect(QRectF(0.0, top, self.width(), self.height() - top), self._theme.colour("chrome"))
        self._prepare(painter)
        metrics = QFontMetricsF(painter.font())
        for reach, box in zip(self._reach, boxes, strict=True):
            ticks = axes.ticks(-reach, reach, max(int(box[2] / (6.0 * self._painter.line())), 2))
            names = [texts.tick_text(tick, is_logarithmic=False) for tick in ticks]
            centres = [box[0] + (tick + reach) / (2.0 * reach) * box[2] for tick in ticks]
            widths = [metrics.horizontalAdvance(name) for name in names]
            for index, left in axes.apart(centres, widths, box[0], box[0] + box[2], 6.0).items():
                painter.drawText(QPointF(left, top + metrics.ascent() + 2.0), names[index])

    def _prepare(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font(SMALL))
        painter.setPen(self._theme.colour("quiet"))

    def _title(self, row: int, column: int) -> tuple[str, str, str]:
        """What a histogram is of, and its mean size or the bar that is read, long and short."""
        spread = self._rows[row]
        values = spread.both[column]
        name = f"{'dW' if column else 'W'}[{spread.layer}]"
        if self._current is None or self._current[:2] != (row, column):
            return name, *texts.mean_texts(values, is_gradient=bool(column))
        place, reach = self._current[2], self._reach[column]
        low, high = (-reach + edge * 2.0 * reach / N_BINS for edge in (place, place + 1))
        return name, *texts.bar_texts(low, high, round(self._shares[row][column][place] * values.size), values.size)

    # Pointer and keys

    def _come_to(self, place: tuple[int, int, int] | None, *, is_by_keyboard: bool = False) -> None:
        before, self._current, self._is_by_keyboard = self._current, place, is_by_keyboard
        if place == before:
            return
        self.update()
        if place is None:
            self._marked = None
            self.setAccessibleDescription(self._help)
        else:
            self.setAccessibleDescription(": ".join(self._title(*place[:2])[:2]))
        if (place and place[0]) != (before and before[0]):
            self.pointed.emit(None if place is None else Target("layer", self._rows[place[0]].layer))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._rows:
            self._come_to(self._grid().bin_at(event.position().x(), event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        if not self._is_by_keyboard:
            self._come_to(None)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._come_to(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._is_by_keyboard:
            self._come_to(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, arrows = Qt.Key(event.key()), (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
        if key in arrows and self._rows:
            self._come_to(self._next(key), is_by_keyboard=True)
            self._want_row(self._current and self._current[0])
        elif key == Qt.Key.Key_Escape and self._current is not None:
            self._come_to(None)
        else:
            super().keyPressEvent(event)

    def _next(self, key: Qt.Key) -> tuple[int, int, int]:
        """The bar beside the present one, from the weights on to the gradients, or in the next row."""
        if self._current is None:
            return 0, 0, N_BINS // 2
        row, column, place = self._current
        down = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key, 0)
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        column, place = divmod(min(max(column * N_BINS + place + across, 0), 2 * N_BINS - 1), N_BINS)
        return min(max(row + down, 0), len(self._rows) - 1), column, place
