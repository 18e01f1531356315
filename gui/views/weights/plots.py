"""The small plots of weights over time, in a part of the view that scrolls.

It draws what it is handed, and reports the plot that the pointer or the keyboard comes to and the iteration that the
learner wants to go to. The curves are kept as a picture until other ones come.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from core.explain.target import Target
from gui.base.formatting import count
from gui.base.painting import device_ratio, is_vector
from gui.base.scroll import SLIM_BARS, is_for_text_size
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.weights import geometry, texts
from gui.views.weights.geometry import Box, PlotAxes, PlotGrid
from gui.views.weights.paint import PlotContent, PlotPainter

_FAR = 10
"""Places that Page Up and Page Down go along a curve, with Shift."""


class WeightPlots(QAbstractScrollArea):
    """Small plots, one for each weight, unit or layer, with the same axes.

    Emits
    -----
    pointed(object)
        The `Target` of the plot under the pointer or the keyboard, None when it leaves.
    iteration_chosen(int)
        The learner wants to go to this iteration.
    gesture_started(str), gesture_finished()
        Around a drag, which is one step of undo.
    """

    pointed = Signal(object)
    iteration_chosen = Signal(int)
    gesture_started = Signal(str)
    gesture_finished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._painter = PlotPainter(theme)
        self._content: PlotContent | None = None
        self._grid: PlotGrid | None = None
        self._axes = PlotAxes()
        self._now = 0
        self._read: int | None = None
        """The place along the run that is read; counted among the places."""
        self._current: int | None = None
        """The plot under the pointer or the keyboard."""
        self._is_by_keyboard = self._is_dragging = False
        self._chosen: int | None = None
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
        self.verticalScrollBar().setStyleSheet(SLIM_BARS)
        self.viewport().setMouseTracking(True)
        theme.changed.connect(self._arrange)

    # What comes in

    @property
    def is_logarithmic(self) -> bool:
        """Whether sizes are shown as powers of ten."""
        return self._axes.is_logarithmic

    def show_content(self, content: PlotContent, *, is_logarithmic: bool, is_other: bool) -> None:
        """Draw these curves; ``is_other`` where they are not those of before, only longer."""
        if is_other or is_logarithmic != self._axes.is_logarithmic:
            self._axes.forget()
            self._current, self._read = None, None
        before, self._content = self._content, content
        self._axes.is_logarithmic = is_logarithmic
        self._axes.update(content.curves, content.latest)
        self._version += 1
        if self._read is not None:
            self._read = min(self._read, len(content.iterations) - 1)
        if before is None or before.counts != content.counts or is_other:
            self._arrange()
        self.viewport().update()

    def show_now(self, iteration: int) -> None:
        """Where the run stands."""
        if iteration != self._now:
            self._now = iteration
            self.viewport().update()

    def show_pointed(self, target: Target | None) -> None:
        """Mark what is pointed at elsewhere, and scroll it into sight. Emits nothing."""
        marked = geometry.marked(self._content.targets, target) if self._content is not None else []
        if marked != self._marked:
            self._marked = marked
            if marked:
                self._scroll_to(marked[0])
            self.viewport().update()

    # Layout

    def _strip(self) -> int:
        """The height of the numbers below."""
        return math.ceil(self._painter.line()) + 4

    def _arrange(self) -> None:
        self._kept_key = ()
        if self._content is not None:
            width, height = self.viewport().width() - 4.0, self.viewport().height() - self._strip()
            gutter, line = self._painter.gutter(), self._painter.line()
            self._grid = grid = geometry.plot_grid(self._content.counts, width, height, gutter, line)
            bar = self.verticalScrollBar()
            bar.setRange(0, max(math.ceil(grid.height) - height, 0))
            bar.setPageStep(max(height, 1))
            bar.setSingleStep(round(2 * line))
        self.viewport().update()

    def _scroll_to(self, index: int) -> None:
        if self._grid is None:
            return
        _, top, _, plot_height = self._grid.box(index)
        bar, room = self.verticalScrollBar(), self.viewport().height() - self._strip()
        if top - self._grid.title_height < bar.value():
            bar.setValue(math.floor(top - self._grid.title_height))
        elif top + plot_height > bar.value() + room:
            bar.setValue(math.ceil(top + plot_height - room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._arrange()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        line = self._painter.line()
        return QSize(round(self._painter.gutter() + 9 * line), round(6 * line))

    def sizeHint(self) -> QSize:
        line = self._painter.line()
        return QSize(round(30 * line), round(14 * line))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            if is_vector(painter):
                self._paint_still(painter)
            else:
                self._draw_kept(painter)
            if self._content is not None and self._grid is not None:
                self._paint_moving(painter, self._content, self._grid)

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
        content, grid = self._content, self._grid
        if content is None or grid is None:
            return
        seen, gutter = self._seen(grid), self._painter.gutter()
        for _, box in seen:
            self._painter.paint_ground(painter, self._axes, box)
            if box[0] <= gutter + 1.0:
                self._painter.paint_ticks(painter, self._axes, box)
        self._painter.paint_curves(painter, content, self._axes, seen)

    def _paint_moving(self, painter: QPainter, content: PlotContent, grid: PlotGrid) -> None:
        seen, axes = self._seen(grid), self._axes
        column = self._read if self._read is not None else geometry.nearest(content.iterations, self._now)
        for index, box in seen:
            value = float(content.curves[index, column])
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            self._painter.paint_now(painter, axes.x(self._now, box), box)
            is_marked = index in self._marked or index == self._current
            has_keyboard = self._is_by_keyboard and index == self._current
            self._painter.paint_frame(painter, box, is_marked=is_marked, has_keyboard=has_keyboard)
            if self._read is not None:
                at = content.iterations[column : column + 1]
                y = axes.ys(content.curves[index, column : column + 1], box)
                self._painter.paint_reading(painter, float(axes.xs(at, box)[0]), float(y[0]), box)
            name = texts.name_of(content.targets[index])
            number = texts.value_text(value, content.level)
            self._painter.paint_title(painter, name, number, box, is_marked=is_marked)
        self._paint_strip(painter, content, [box for _, box in seen[: grid.n_columns]])

    def _paint_strip(self, painter: QPainter, content: PlotContent, boxes: list[Box]) -> None:
        area = QRectF(self.viewport().rect())
        area.setTop(area.bottom() - self._strip())
        painter.fillRect(area, self._theme.colour("chrome"))
        columns = {box[0]: box for box in boxes}
        self._painter.paint_iterations(painter, self._axes, list(columns.values()), area.top() + 1, self.tr("iter."))

    # What is read

    def _come_to(self, index: int | None, read: int | None, *, is_by_keyboard: bool = False) -> None:
        """The pointer or the keyboard is at a place along a plot, or left all of them."""
        before = self._current
        if (index, read, is_by_keyboard) == (before, self._read, self._is_by_keyboard):
            return
        self._current, self._read, self._is_by_keyboard = index, read, is_by_keyboard
        self.viewport().update()
        if index != before:
            self._marked = []
            self.pointed.emit(None if index is None or self._content is None else self._content.targets[index])
        self.setAccessibleDescription(self.reading or self.help_text)

    @property
    def reading(self) -> str:
        """What is read, in words; "" where nothing is."""
        if self._content is None or self._current is None or self._read is None:
            return ""
        value = float(self._content.curves[self._current, self._read])
        return self.tr("{name} at iteration {iteration}: {value}").format(
            name=texts.name_of(self._content.targets[self._current]),
            iteration=count(round(self._content.iterations[self._read])),
            value=texts.value_text(value, self._content.level),
        )

    def _place_at(self, event: QMouseEvent) -> tuple[int | None, int | None]:
        """The plot under the pointer, and the place along the run; while dragging the plot stays."""
        content, grid = self._content, self._grid
        if content is None or grid is None or event.position().y() > self.viewport().height() - self._strip():
            return None, None
        x, y = event.position().x(), event.position().y() + self.verticalScrollBar().value()
        index = self._current if self._is_dragging else grid.at(x, y)
        if index is None:
            return None, None
        return index, geometry.nearest(content.iterations, self._axes.iteration_at(x, grid.box(index)))

    # Pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._come_to(*self._place_at(event))
        if self._is_dragging:
            self._choose()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._come_to(*self._place_at(event))
        if event.button() is Qt.MouseButton.LeftButton and self._read is not None:
            self._is_dragging, self._chosen = True, None
            self.gesture_started.emit(self.tr("Go to Iteration"))
            self._choose()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_dragging and event.button() is Qt.MouseButton.LeftButton:
            self._is_dragging = False
            self.gesture_finished.emit()

    def _choose(self) -> None:
        """Go to the iteration that is read."""
        if self._content is not None and self._read is not None:
            iteration = round(self._content.iterations[self._read])
            if iteration != self._chosen:
                self._chosen = iteration
                self.iteration_chosen.emit(iteration)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave and not self._is_by_keyboard:
            self._come_to(None, None)
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not is_for_text_size(event):
            super().wheelEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._come_to(None, None)

    # Keys

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._is_by_keyboard:
            self._come_to(None, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        content, grid = self._content, self._grid
        if content is None or grid is None:
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._move_along(key, content):
            return
        if self._move_between(key, grid):
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._read is not None:
            self._chosen = None
            self._choose()
        elif key == Qt.Key.Key_Escape and self._current is not None:
            self._come_to(None, None)
        else:
            super().keyPressEvent(event)

    def _move_along(self, key: Qt.Key, content: PlotContent) -> bool:
        """With Shift: along the curve. False for other keys."""
        last = len(content.iterations) - 1
        at = self._read if self._read is not None else geometry.nearest(content.iterations, self._now)
        wanted = {
            Qt.Key.Key_Left: at - 1,
            Qt.Key.Key_Right: at + 1,
            Qt.Key.Key_PageUp: at + _FAR,
            Qt.Key.Key_PageDown: at - _FAR,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(key)
        if wanted is None:
            return False
        self._come_to(self._current or 0, min(max(wanted, 0), last), is_by_keyboard=True)
        self._scroll_to(self._current or 0)
        return True

    def _move_between(self, key: Qt.Key, grid: PlotGrid) -> bool:
        """From plot to plot. False for other keys."""
        last = len(grid.boxes) - 1
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            index = 0 if key == Qt.Key.Key_Home else last
        elif key in _STEPS:
            here = self._current
            index = 0 if here is None else grid.next_to(here, *_STEPS[key])
        else:
            return False
        self._come_to(index, self._read, is_by_keyboard=True)
        self._scroll_to(index)
        return True


_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
