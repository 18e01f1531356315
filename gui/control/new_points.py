"""What is offered when all points were replaced: to keep the weights, to start again, or to use the settings with which
the chosen set is learnt."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from core.experiment.differences import labels
from core.experiment.suggestions import suggested_changes
from gui.base.actions import describe
from gui.base.data_words import data_text
from gui.base.fields.base import number_text
from gui.base.language import core_text, listed
from gui.session.document import Document
from gui.shell.main_window import MainWindow


class NewPointsOffer(QObject):
    """Says in the message bar what became of the weights when all points were replaced, and offers the other way.

    Another data set and an imported table begin training again; other points of the same set, as New Points or a slider
    makes them, keep the weights. Where a set was chosen that the present settings hardly learn, others are offered.
    """

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
        self._use = self._action(
            "use_suggested",
            self.tr("Use These Settings"),
            self.tr("Change these settings and start again. Undo brings the present ones back."),
        )
        self._use.triggered.connect(self._on_use_triggered)
        document.data_replaced.connect(self._on_data_replaced)
        document.undo_stack.indexChanged.connect(self._on_index_changed)

    def _action(self, name: str, text: str, help_text: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        describe(action, help_text)
        return action

    def _on_data_replaced(self, text: str, restarts: bool) -> None:
        latest, sentences, actions = self._window.snapshot, [], []
        if latest is None:
            return
        present, was_trained = self._document.experiment, bool(latest.latest_iteration)
        changes = suggested_changes(present)
        self._text = text
        if restarts and was_trained:
            sentences.append(self.tr("Training starts again on the new points. Undo brings the earlier run back."))
            if latest.experiment.data.n_columns == present.data.n_columns:
                actions.append(self._keep)
        elif was_trained:
            sentences.append(self.tr("The points are new. The weights are kept, and training continues with them."))
            actions.append(self._start)
        rate = present.spec.learning_rate
        if (
            latest.experiment.data.is_regression != present.data.is_regression
            and rate != latest.experiment.spec.learning_rate
        ):
            if present.data.is_regression:
                said = self.tr("The learning rate is {rate} now, as numbers are learnt and no longer classes.")
            else:
                said = self.tr("The learning rate is {rate} now, as classes are learnt and no longer numbers.")
            sentences.append(said.format(rate=number_text(rate)))
        if restarts and changes:
            (settings, _) = labels([(present.with_spec(**changes),)], (present,))
            template = self.tr("{data}: learnt better with {settings}.")
            sentences.append(template.format(data=data_text(present), settings=listed(map(core_text, settings))))
            actions.insert(0, self._use)
        if sentences:  # else nothing was trained that could be kept or lost
            self._window.message_bar.show_offer(" ".join(sentences), *actions)

    def _on_index_changed(self) -> None:
        """Whatever is changed next, the offer is about the past."""
        self._window.message_bar.show_offer("")

    def _on_keep_triggered(self) -> None:
        wanted = self._document.experiment
        self._document.undo()
        self._document.change(self._text, wanted)

    def _on_use_triggered(self) -> None:
        present = self._document.experiment
        wanted = present.with_spec(**suggested_changes(present))
        self._document.change(self.tr("Use Suggested Settings"), wanted, restarts=True)
