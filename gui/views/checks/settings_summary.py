"""The sheet on which nothing is hidden: everything that goes into a run, as it is now."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.experiment.experiment import Experiment
from core.training.snapshot import Snapshot
from gui.base.theme import Theme
from gui.views.checks.settings_texts import fixed_rows, live_rows
from gui.views.checks.sheet import Sheet, SheetRow

_PERIOD_S = 0.2
"""Flat out nobody can read numbers that change more often."""

_LIVE_AFTER = 2
"""The rows that change with each iteration come after loss and output."""


class NothingHiddenView(QWidget):
    """Shows the sheet of a snapshot; what changes with the experiment only is made only then."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshot: Snapshot | None = None
        self._experiment: Experiment | None = None
        self._fixed: tuple[SheetRow, ...] = ()
        self._shown_at = 0.0
        self.setObjectName("nothing_hidden_view")
        self._sheet = Sheet(theme, self)
        self._sheet.setAccessibleName(self.tr("All settings"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._sheet)

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override] # the contract's name, not QWidget's
        """Show this moment; while hidden, remember the snapshot."""
        self._snapshot = snapshot
        if self.isVisible() and not (snapshot.is_flat_out and perf_counter() - self._shown_at < _PERIOD_S):
            self._show()

    def _show(self) -> None:
        snapshot = self._snapshot
        if snapshot is None:
            return
        self._shown_at = perf_counter()
        if snapshot.experiment is not self._experiment:
            self._experiment, self._fixed = snapshot.experiment, fixed_rows(snapshot)
        rows = (*self._fixed[:_LIVE_AFTER], *live_rows(snapshot), *self._fixed[_LIVE_AFTER:])
        self._sheet.show_rows(rows)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()
