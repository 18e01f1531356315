"""What becomes of the weights when all points are replaced by others: says what was done, and offers the other way.

Another data set and an imported table begin training again; other points of the same set, as New Points or a slider
makes them, keep the weights. There is never a question in the way: the message bar says it and has a button.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from gui.base.actions import describe
from gui.session.document import Document
from gui.shell.main_window import MainWindow


class NewPointsOffer(QObject):
    """Offers to keep the weights after training has begun again, and the reverse."""

    def __init__(self, window: MainWindow, document: Document) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._text = ""
        self._keep = self._action(
            "keep_weights",
            self.tr("Keep the Weights"),
            self.tr("Continue with the present weights and iteration, on the new points."),
        )
        self._keep.triggered.connect(self._on_keep_triggered)
        self._start = self._action(
            "start_again",
            self.tr("Start Again"),
            self.tr("Go back to iteration 0 with the same start weights. Undo returns to this run."),
        )
        self._start.triggered.connect(window.actions_by_id["run.reset"].trigger)
        document.data_replaced.connect(self._on_data_replaced)
        document.undo_stack.indexChanged.connect(self._on_index_changed)

    def _action(self, name: str, text: str, help_text: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        describe(action, help_text)
        return action

    def _on_data_replaced(self, text: str, restarts: bool) -> None:
        latest = self._window.snapshot
        if latest is None or not latest.latest_iteration:
            return  # nothing was trained that could be kept or lost
        self._text = text
        if restarts:
            sentence = self.tr("Training starts again on the new points. Undo brings the earlier run back.")
            self._window.message_bar.show_offer(sentence, self._keep)
        else:
            sentence = self.tr("The points are new. The weights are kept, and training continues with them.")
            self._window.message_bar.show_offer(sentence, self._start)

    def _on_index_changed(self) -> None:
        """Whatever is changed next, the offer is about the past."""
        self._window.message_bar.show_offer("")

    def _on_keep_triggered(self) -> None:
        wanted = self._document.experiment
        self._document.undo()
        self._document.change(self._text, wanted)
