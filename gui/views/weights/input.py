"""Pointer and keys in the small plots: which plot and which iteration are read, and where the learner wants to go.

A click or a drag goes to iterations as the timeline does. What then happens others know.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from gui.base.formatting import count
from gui.views.weights import texts
from gui.views.weights.paint import PlotContent
from gui.views.weights.plots import Spot, WeightPlots

_FAR = 10
"""Places that Page Up and Page Down go along a curve, with Shift."""

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PlotsInput(QObject):
    """Handles the events of small plots.

    Emits
    -----
    pointed(object)
        The `Target` of the plot under the pointer or the keyboard, None when it leaves.
    iteration_chosen(int)
        The learner wants to go to this iteration.
    gesture_started(str), gesture_finished()
        Around a drag, which is one step of undo.

    All in the GUI thread.
    """

    pointed = Signal(object)
    iteration_chosen = Signal(int)
    gesture_started = Signal(str)
    gesture_finished = Signal()

    def __init__(self, plots: WeightPlots) -> None:
        super().__init__(plots)
        self._plots = plots
        self._viewport = plots.viewport()  # while the plots are deleted it hears of events when they are gone already
        self._is_dragging = False
        self._chosen: int | None = None
        self._sentences = ""
        plots.content_changed.connect(self._leave)
        plots.installEventFilter(self)
        self._viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events of pointer and keys; the others go on to the plots."""
        is_in_plots = watched is self._viewport
        if isinstance(event, QMouseEvent) and is_in_plots:
            return self._on_mouse(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not is_in_plots:
            return self._on_key(event)
        is_keyboard = self._plots.spot.is_by_keyboard
        leaves = {QEvent.Type.Leave: is_in_plots and not is_keyboard, QEvent.Type.FocusOut: is_keyboard}
        if leaves.get(event.type(), event.type() == QEvent.Type.Hide):
            self._leave()
        return False

    # What is read

    def _leave(self) -> None:
        self._come_to(Spot())

    def _come_to(self, spot: Spot) -> None:
        plots, before = self._plots, self._plots.spot
        if spot == before:
            return
        plots.show_spot(spot)
        if spot.index != before.index:
            targets = plots.content.targets if plots.content is not None else ()
            self.pointed.emit(None if spot.index is None else targets[spot.index])
        self._describe()

    def describe_run(self, sentences: str) -> None:
        """What is said of the run where nothing is read."""
        self._sentences = sentences
        self._describe()

    def _describe(self) -> None:
        self._plots.setAccessibleDescription(self.reading or " ".join((self._sentences, self._plots.help_text)))

    @property
    def reading(self) -> str:
        """What is read, in words; "" where nothing is."""
        content, spot = self._plots.content, self._plots.spot
        if content is None or spot.index is None:
            return ""
        column = content.column_at(self._plots.now if spot.iteration is None else spot.iteration)
        return self.tr("{name} at iteration {iteration}: {value}").format(
            name=texts.name_of(content.targets[spot.index]),
            iteration=count(round(content.iterations[column])),
            value=content.number(spot.index, column),
        )

    # Pointer

    def _on_mouse(self, event: QMouseEvent) -> bool:
        is_left = event.button() is Qt.MouseButton.LeftButton
        match event.type():
            case QEvent.Type.MouseMove:
                self._come_to(self._spot_at(event.position()))
                if self._is_dragging:
                    self._choose()
            case QEvent.Type.MouseButtonPress | QEvent.Type.MouseButtonDblClick if is_left:
                self._come_to(self._spot_at(event.position()))
                if self._plots.spot.iteration is not None:
                    self._is_dragging, self._chosen = True, None
                    self.gesture_started.emit(self.tr("Go to Iteration"))
                    self._choose()
            case QEvent.Type.MouseButtonRelease if is_left and self._is_dragging:
                self._is_dragging = False
                self.gesture_finished.emit()
        return False

    def _spot_at(self, place: QPointF) -> Spot:
        """What is under the pointer; a drag stays in its plot."""
        content, grid = self._plots.content, self._plots.grid
        if content is None or grid is None:
            return Spot()
        x, y = place.x(), place.y() + self._plots.verticalScrollBar().value()
        index = self._plots.spot.index if self._is_dragging else grid.at(x, y)
        if index is None:
            return Spot()
        column = content.column_at(self._plots.axes.iteration_at(x, grid.box(index)))
        return Spot(index, round(content.iterations[column]))

    def _choose(self) -> None:
        """Go to the iteration that is read."""
        iteration = self._plots.spot.iteration
        if iteration is not None and iteration != self._chosen:
            self._chosen = iteration
            self.iteration_chosen.emit(iteration)

    # Keys

    def _on_key(self, event: QKeyEvent) -> bool:
        content, key, spot = self._plots.content, Qt.Key(event.key()), self._plots.spot
        if content is None:
            return False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return self._move_along(key, content)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and spot.iteration is not None:
            self._chosen = None
            self._choose()
        elif key == Qt.Key.Key_Escape and spot.index is not None:
            self._leave()
        else:
            return self._move_between(key, content)
        return True

    def _move_along(self, key: Qt.Key, content: PlotContent) -> bool:
        """With Shift: along the curve. False for other keys."""
        spot, last = self._plots.spot, len(content.iterations) - 1
        at = content.column_at(self._plots.now if spot.iteration is None else spot.iteration)
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
        column = min(max(wanted, 0), last)
        self._come_to(Spot(spot.index or 0, round(content.iterations[column]), is_by_keyboard=True))
        self._plots.scroll_to(spot.index or 0)
        return True

    def _move_between(self, key: Qt.Key, content: PlotContent) -> bool:
        """From plot to plot. False for other keys."""
        spot, grid = self._plots.spot, self._plots.grid
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            index = 0 if key == Qt.Key.Key_Home else len(content.targets) - 1
        elif key in _ARROWS and grid is not None:
            index = 0 if spot.index is None else grid.next_to(spot.index, *_ARROWS[key])
        else:
            return False
        self._come_to(Spot(index, spot.iteration, is_by_keyboard=True))
        self._plots.scroll_to(index)
        return True
