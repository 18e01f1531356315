"""The timeline: from its intents to messages for the trainer and to steps of undo. No gesture of it destroys a run."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QLineEdit

from core.training.messages import SetMark
from core.training.snapshot import Snapshot
from gui.base.formatting import count
from gui.base.widgets import describe
from gui.session.document import Document
from gui.session.training_thread import TrainingThread
from gui.shell.main_window import MainWindow


class TimelineController(QObject):
    """Takes the run to other iterations, to runs that were left, and back to its start."""

    def __init__(self, window: MainWindow, document: Document, thread: TrainingThread) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._thread = thread
        self._begins_drag = False
        self._requested: int | None = None
        timeline = window.loss_view.timeline
        timeline.iteration_chosen.connect(self._on_iteration_chosen)
        timeline.gesture_started.connect(self._on_gesture_started)
        timeline.gesture_finished.connect(self._on_gesture_finished)
        timeline.mark_requested.connect(self._ask_for_mark)
        timeline.mark_removed.connect(lambda iteration: thread.send(SetMark(iteration, None)))
        self._runs = window.loss_view.earlier_runs
        self._runs.return_requested.connect(self._on_return_requested)
        self._runs.removal_requested.connect(self._on_removal_requested)
        window.earlier_runs_menu.aboutToShow.connect(self._fill_menu)
        self._clear = window.actions_by_id["run.clear_earlier"]
        self._clear.triggered.connect(lambda: document.hide_runs(self.tr("Clear Earlier Runs"), self._runs.keys))
        window.actions_by_id["run.reset"].triggered.connect(self._on_reset_triggered)
        window.actions_by_id["run.mark"].triggered.connect(lambda: self._ask_for_mark(self._iteration))
        self._show_runs()

    def on_presented(self, _snapshot: Snapshot) -> None:
        """Show whether there are runs to return to."""
        self._show_runs()

    def on_agreed(self, _snapshot: Snapshot) -> None:
        """What was asked for is there, or could not be had."""
        self._requested = None

    @property
    def _iteration(self) -> int:
        """Where the run stands, or will when what was asked for is there: keys come faster than pictures."""
        if self._requested is not None:
            return self._requested
        return self._window.snapshot.iteration if self._window.snapshot is not None else 0

    def _pause(self) -> None:
        self._window.actions_by_id["run.toggle"].setChecked(False)

    def _on_gesture_started(self) -> None:
        self._pause()
        self._begins_drag = True

    def _on_iteration_chosen(self, iteration: int) -> None:
        self._pause()
        before, self._requested = self._iteration, iteration
        if iteration != before:
            is_one_of_many, self._begins_drag = not self._begins_drag, False
            self._document.go_to(self.tr("Go to Iteration"), before, iteration, is_one_of_many=is_one_of_many)

    def _on_gesture_finished(self) -> None:
        self._begins_drag = False

    # Earlier runs

    def _show_runs(self) -> None:
        has_any = bool(self._runs.keys)
        if self._clear.isEnabled() != has_any:
            self._clear.setEnabled(has_any)
            self._window.earlier_runs_menu.setEnabled(has_any)

    def _fill_menu(self) -> None:
        self._window.earlier_runs_menu.clear()
        self._runs.fill_list(self._window.earlier_runs_menu)

    def _on_return_requested(self, key: int) -> None:
        self._pause()
        self._document.return_to(self.tr("Return to an Earlier Run"), key)

    def _on_removal_requested(self, keys: tuple[int, ...]) -> None:
        text = self.tr("Remove an Earlier Run") if len(keys) == 1 else self.tr("Clear Earlier Runs")
        self._document.hide_runs(text, keys)

    def _on_reset_triggered(self) -> None:
        self._pause()
        self._document.reset(self.tr("Reset"))

    def _ask_for_mark(self, iteration: int) -> None:
        marks = self._window.snapshot.marks if self._window.snapshot is not None else ()
        name = next((mark.name for mark in marks if (mark.kind, mark.iteration) == ("own", iteration)), "")
        dialog = QInputDialog(self._window)
        dialog.setObjectName("mark_dialog")
        dialog.setWindowTitle(self.tr("Mark"))
        dialog.setLabelText(self.tr("Name of the mark at iteration {iteration}:").format(iteration=count(iteration)))
        dialog.setTextValue(name)
        for field in dialog.findChildren(QLineEdit):
            field.setAccessibleName(self.tr("Name of the mark"))
            describe(field, self.tr("The name is shown at the mark on the timeline. It may be empty."))
        dialog.textValueSelected.connect(lambda text: self._thread.send(SetMark(iteration, text.strip())))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
