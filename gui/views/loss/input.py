"""Pointer and keys in the loss plot: reading values, zooming and moving, and choosing an earlier run.

A click on an earlier run only chooses it; returning to it takes a double click, Enter or the menu.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QMenu

from gui.base.scroll import is_for_text_size
from gui.views.loss.earlier_runs import EarlierRuns
from gui.views.loss.geometry import LossAxes
from gui.views.loss.plot import LossPlot

ZOOM_PER_NOTCH = 0.8
_NOTCH = 120.0
_CLICK_REACH = 4.0


class PlotInput(QObject):
    """Handles the events of a plot.

    Parameters
    ----------
    plot : LossPlot
    axes : LossAxes
        Zoomed and moved here; who owns them draws what they show then.
    runs : EarlierRuns
        Chosen among here; their intents are emitted.
    newest : callable
        The last iteration of the present run.

    Emits
    -----
    pointed()
        In the GUI thread, for each move of the pointer or of the read-out with the keys.
    axes_changed()
        When another part of the run is to be seen.
    choice_changed()
        When another earlier run is pointed at or chosen, or none.

    Attributes
    ----------
    iteration : float or None
        What is read: the x under the pointer, or where the keys led.
    """

    pointed = Signal()
    axes_changed = Signal()
    choice_changed = Signal()

    def __init__(self, plot: LossPlot, axes: LossAxes, runs: EarlierRuns, newest: Callable[[], int]) -> None:
        super().__init__(plot)
        self._plot = plot
        self._axes = axes
        self._runs = runs
        self._newest = newest
        self.iteration: float | None = None
        self._dragged_from: float | None = None
        self._pressed_at = QPointF()
        plot.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events of pointer and keys; the others go on to the plot."""
        if isinstance(event, QWheelEvent):
            self._on_wheel(event)
        elif isinstance(event, QMouseEvent):
            self._on_mouse(event)
        elif isinstance(event, QContextMenuEvent):
            self._on_context_menu(event)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            event.setAccepted(self._on_run_key(event.key()) or self._on_axes_key(event.key()))
        else:
            if event.type() == QEvent.Type.Leave:
                self._dragged_from = None
                self._hover(None)
                self._read(None)
            return False
        return True

    # Pointer

    def _on_mouse(self, event: QMouseEvent) -> None:
        place, is_left = event.position(), event.button() is Qt.MouseButton.LeftButton
        match event.type():
            case QEvent.Type.MouseMove:
                x = self._plot.to_x(place.x())
                if self._dragged_from is not None and event.buttons() & Qt.MouseButton.LeftButton:
                    self._pan(self._dragged_from - x)
                self._hover(None if event.buttons() else place)
                self._read(x)
            case QEvent.Type.MouseButtonPress if is_left:
                self._dragged_from, self._pressed_at = self._plot.to_x(place.x()), place
            case QEvent.Type.MouseButtonRelease:
                self._dragged_from = None
                if is_left and (place - self._pressed_at).manhattanLength() < _CLICK_REACH:
                    self._runs.select(self._runs.at(place))
                    self.choice_changed.emit()
            case QEvent.Type.MouseButtonDblClick:
                run = self._runs.at(place)
                if run is None:
                    self._fit()
                else:
                    self._runs.return_requested.emit(run.key)

    def _on_wheel(self, event: QWheelEvent) -> None:
        if is_for_text_size(event):
            return
        turn = event.angleDelta()
        if turn.y():
            self._zoom(ZOOM_PER_NOTCH ** (turn.y() / _NOTCH), self._plot.to_x(event.position().x()))
        elif turn.x():
            self._pan(-turn.x() / self._plot.pixels[0])

    def _on_context_menu(self, event: QContextMenuEvent) -> None:
        if not self._runs.keys:
            return
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            run, place = self._runs.chosen, self._plot.mapToGlobal(self._plot.area.center().toPoint())
        else:
            run = self._runs.at(QPointF(self._plot.mapFromGlobal(place)))
        menu = QMenu(self._plot)
        self._runs.fill(menu, run)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _hover(self, place: QPointF | None) -> None:
        run = None if place is None else self._runs.at(place)
        if self._runs.point_at(run):
            shape = Qt.CursorShape.ArrowCursor if run is None else Qt.CursorShape.PointingHandCursor
            self._plot.setCursor(shape)
            self.choice_changed.emit()

    # Keys

    def _on_run_key(self, key: int) -> bool:
        """Up and Down choose a run, Enter returns to it, Delete removes it, Esc leaves it; False for other keys."""
        runs, chosen = self._runs, self._runs.chosen
        match key:
            case Qt.Key.Key_Up | Qt.Key.Key_Down if runs.shown:
                runs.select_next(1 if key == Qt.Key.Key_Down else -1)
                runs.point_at(None)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if chosen is not None:
                runs.return_requested.emit(chosen.key)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if chosen is not None:
                runs.removal_requested.emit((chosen.key,))
            case Qt.Key.Key_Escape if chosen is not None:
                runs.select(None)
                runs.point_at(None)
            case _:
                return False
        self.choice_changed.emit()
        return True

    def _on_axes_key(self, key: int) -> bool:
        """Arrows move the read-out, + and − zoom around it, Home shows everything, Esc puts the read-out away."""
        low, high = self._axes.x_range
        step = max(1.0, round((high - low) / 100))
        at = self.iteration if self.iteration is not None else float(self._newest())
        match key:
            case Qt.Key.Key_Left:
                self._read(max(at - step, low))
            case Qt.Key.Key_Right:
                self._read(min(at + step, high, self._newest()))
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._zoom(ZOOM_PER_NOTCH, at)
            case Qt.Key.Key_Minus:
                self._zoom(1 / ZOOM_PER_NOTCH, at)
            case Qt.Key.Key_Home:
                self._fit()
            case Qt.Key.Key_Escape if self.iteration is not None:
                self._read(None)
            case _:
                return False
        return True

    def _read(self, iteration: float | None) -> None:
        self.iteration = iteration
        self.pointed.emit()

    def _zoom(self, factor: float, at: float) -> None:
        self._axes.zoom(factor, at)
        self.axes_changed.emit()

    def _pan(self, by: float) -> None:
        self._axes.pan(by)
        self.axes_changed.emit()

    def _fit(self) -> None:
        self._axes.fit()
        self.axes_changed.emit()
