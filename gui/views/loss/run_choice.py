"""How an earlier run is chosen in the loss plot: with the pointer, the keys or a context menu. A click only chooses it;
returning to it takes a double click, Enter or the menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from gui.views.loss.earlier_runs import EarlierRuns
from gui.views.loss.plot import LossPlot


class RunChoice(QObject):
    """Turns what is done in a plot into a choice among its earlier runs, and into their intents.

    Emits
    -----
    changed()
        In the GUI thread, when another run is pointed at or chosen, or none.
    fit_asked()
        On a double click beside all earlier runs.
    """

    changed = Signal()
    fit_asked = Signal()

    def __init__(self, plot: LossPlot, runs: EarlierRuns, parent: QObject) -> None:
        super().__init__(parent)
        self._plot = plot
        self._runs = runs
        plot.hovered.connect(self._on_hovered)
        plot.clicked.connect(self._on_clicked)
        plot.double_clicked.connect(self._on_double_clicked)
        plot.menu_asked.connect(self._on_menu_asked)

    @property
    def notes(self) -> tuple[str, ...]:
        """What is said of the run that is chosen: what it is, and how to return to it."""
        chosen = self._runs.chosen
        if chosen is None:
            return ()
        name = self.tr("Earlier run: {name}").format(name=self._runs.name(chosen))
        return name, self.tr("Double click or Enter returns to it.")

    def on_key(self, event: QKeyEvent) -> bool:
        """Up and Down choose a run, Enter returns to it, Delete removes it, Esc leaves it; False for other keys."""
        runs, chosen = self._runs, self._runs.chosen
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down if runs.shown:
                runs.select_next(1 if event.key() == Qt.Key.Key_Down else -1)
                runs.point_at(None)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if chosen is not None:
                runs.return_asked.emit(chosen.key)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if chosen is not None:
                runs.removal_asked.emit((chosen.key,))
            case Qt.Key.Key_Escape if chosen is not None:
                runs.select(None)
                runs.point_at(None)
            case _:
                return False
        self.changed.emit()
        return True

    def _on_hovered(self, place: QPointF | None) -> None:
        run = None if place is None else self._runs.at(place)
        if self._runs.point_at(run):
            shape = Qt.CursorShape.ArrowCursor if run is None else Qt.CursorShape.PointingHandCursor
            self._plot.viewport().setCursor(shape)
            self.changed.emit()

    def _on_clicked(self, place: QPointF) -> None:
        self._runs.select(self._runs.at(place))
        self.changed.emit()

    def _on_double_clicked(self, place: QPointF) -> None:
        run = self._runs.at(place)
        if run is None:
            self.fit_asked.emit()
        else:
            self._runs.return_asked.emit(run.key)

    def _on_menu_asked(self, place: QPoint, by_keyboard: bool) -> None:
        if not self._runs.keys:
            return
        if by_keyboard:
            run, place = self._runs.chosen, self._plot.mapToGlobal(self._plot.area.center().toPoint())
        else:
            run = self._runs.at(QPointF(self._plot.mapFromGlobal(place)))
        menu = QMenu(self._plot)
        self._runs.fill(menu, run)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)
