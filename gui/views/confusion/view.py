"""Confusion tables of the training and the test examples: which class is taken for which.

It counts what it is handed, and says which examples a cell counts; where they are marked others know.
"""

from __future__ import annotations

from functools import partial
from time import perf_counter

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from core.explain.confusion import ConfusionReading, read_confusion
from core.training.snapshot import Snapshot
from gui.base.linked_view import LinkedView
from gui.base.theme import Theme
from gui.base.widgets import describe, quiet_label
from gui.views.confusion.table import Cell, ConfusionTable
from gui.views.confusion.texts import mistake_text, title_text

_PERIOD_S = 0.2
"""Flat out the tables are written so often: nobody reads faster."""

_MARGIN = 8

_Place = tuple[bool, Cell]
"""Whether it is in the table of the training examples, and the cell."""


class ConfusionView(LinkedView):
    """Both tables.

    Emits
    -----
    examples_marked(object)
        The examples (k,) of the cell that is pointed at, or else of the one that was chosen; None where there is none.
    """

    examples_marked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("confusion_view")
        describe(self, self.tr("Which class the network takes for which."), self.tr("Confusion table"))
        self._reading: ConfusionReading | None = None
        self._read_at = 0.0
        self._pointed: _Place | None = None
        self._chosen: _Place | None = None
        self._titles = {is_train: QLabel(self) for is_train in (True, False)}
        kinds = ((True, "confusion_train", self.tr("Training")), (False, "confusion_test", self.tr("Test")))
        self._kinds = {is_train: kind for is_train, _, kind in kinds}
        self._tables = {
            is_train: ConfusionTable(name, self.tr("Confusion table: {kind}").format(kind=kind), theme, self)
            for is_train, name, kind in kinds
        }
        self._sentence = quiet_label("confusion_sentence", self)
        self._sentence.setWordWrap(True)
        self._lay_out()
        for is_train, table in self._tables.items():
            table.cell_pointed.connect(partial(self._on_cell_pointed, is_train))
            table.cell_chosen.connect(partial(self._on_cell_chosen, is_train))

    def _lay_out(self) -> None:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(2 * _MARGIN)
        for is_train in (True, False):
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(self._titles[is_train])
            column.addWidget(self._tables[is_train], 1)
            self._row.addLayout(column, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 4)
        column.addLayout(self._row, 1)
        column.addWidget(self._sentence)

    # What comes in

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override]  # Qt's own is not virtual
        """Show the tables of this moment; flat out not of every one."""
        now, is_first = perf_counter(), self._snapshot is None
        self._snapshot = snapshot
        if is_first or not snapshot.is_flat_out or now - self._read_at > _PERIOD_S:
            self._read_at = now
            self._show(snapshot)

    def _show(self, snapshot: Snapshot) -> None:
        is_regression = snapshot.experiment.data.is_regression
        for part in (*self._titles.values(), *self._tables.values()):
            part.setVisible(not is_regression)
        if is_regression:
            self._reading = None
            self._sentence.setText(self.tr("Numbers are learnt here, and no classes: there is nothing to confuse."))
            self._mark()
            return
        self._reading = reading = read_confusion(snapshot)
        names = snapshot.experiment.names
        for is_train, table in ((True, reading.train), (False, reading.test)):
            self._titles[is_train].setText(title_text(self._kinds[is_train], table))
            self._tables[is_train].confusion.show(table, names)
        for part in (self._titles[False], self._tables[False]):
            part.setVisible(bool(reading.test.n_examples))
        rows = self.tr("Rows: what the examples are. Columns: what is predicted.")
        self._sentence.setText(f"{rows} {mistake_text(reading.train, names)}")
        self._mark()

    def look_as(self, live: LinkedView) -> None:
        """Stand as another one does."""
        self.resize(live.size())

    # What is marked

    def _mark(self) -> None:
        place = self._pointed or self._chosen
        if place is None or self._reading is None:
            self.examples_marked.emit(None)
            return
        is_train, (label, predicted) = place
        self.examples_marked.emit(self._reading.examples(is_train, label, predicted))

    def _on_cell_pointed(self, is_train: bool, cell: Cell | None) -> None:
        self._pointed = None if cell is None else (is_train, cell)
        self._mark()

    def _on_cell_chosen(self, is_train: bool, cell: Cell | None) -> None:
        self._chosen = None if cell is None else (is_train, cell)
        self._mark()

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(table.minimumSizeHint().width() for table in self._tables.values()) + 4 * _MARGIN
        is_wide = self.width() >= needed
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pointed = self._chosen = None
        self._mark()


if __name__ == "__main__":
    from gui.base.demo import show_alone

    show_alone(ConfusionView, hidden_units=(4,))
