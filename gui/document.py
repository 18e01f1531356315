"""The document: the only owner of what is wanted, an immutable experiment on an undo stack.

It knows nothing of the trainer. When an undo gives back something the network had lost (a removed unit), it hands over
the parameters that it was told to remember, and the trainer decides what of them still fits.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from core.experiment.experiment import Experiment
from core.model.network import Parameters

UNDO_LIMIT = 200


class Document(QObject):
    """What is wanted, with undo and redo.

    Emits
    -----
    experiment_changed(Experiment, Parameters or None)
        In the GUI thread, after every change, also by undo and redo. The parameters are those that the network had
        when it was left; None where nothing is to be given back.
    entry_changed(layer: int, row: int, column: int or None, value: float)
        A weight (or with None for the column a bias) is to have a value; by an edit, an undo or a redo.
    """

    experiment_changed = Signal(object, object)
    entry_changed = Signal(int, int, object, float)

    def __init__(
        self,
        experiment: Experiment,
        current_parameters: Callable[[], Parameters | None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(UNDO_LIMIT)
        self._experiment = experiment
        self._current_parameters = current_parameters
        self._gesture: _Gesture | None = None

    @property
    def experiment(self) -> Experiment:
        return self._experiment

    def change(self, text: str, experiment: Experiment) -> None:
        """Make ``experiment`` the wanted one. Within a gesture this is part of the gesture's one undo step."""
        if experiment == self._experiment:
            return
        if self._gesture is None:
            self.undo_stack.push(_ChangeExperiment(self, text, self._experiment, experiment))
        else:
            self.apply(experiment, None)

    def change_entry(self, text: str, layer: int, row: int, column: int | None, old: float, new: float) -> None:
        """Give one weight or bias another value."""
        if old != new:
            self.undo_stack.push(_ChangeEntry(self, text, (layer, row, column), old, new))

    def begin_gesture(self, text: str) -> None:
        """From here to `end_gesture` all changes are one undo step. A gesture left open is ended first."""
        self.end_gesture()
        self._gesture = _Gesture(text, self._experiment, self._current_parameters())

    def end_gesture(self) -> None:
        """Close the gesture; without a change it leaves no trace."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None and gesture.before != self._experiment:
            command = _ChangeExperiment(self, gesture.text, gesture.before, self._experiment)
            command.remembered_before = gesture.remembered
            self.undo_stack.push(command)

    def undo(self) -> None:
        """Take back the last step, or what the gesture under way has done so far."""
        self._step_through(self.undo_stack.undo)

    def redo(self) -> None:
        """Make the step again that was taken back."""
        self._step_through(self.undo_stack.redo)

    def _step_through(self, step: Callable[[], None]) -> None:
        gesture = self._gesture
        self.end_gesture()
        step()
        if gesture is not None:
            # The hand is still at it: what it goes on to do is one step too, and none if it does nothing more.
            self.begin_gesture(gesture.text)

    def apply(self, experiment: Experiment, remembered: Parameters | None) -> None:
        """Take ``experiment`` without an undo step. For the undo commands."""
        if experiment != self._experiment:
            self._experiment = experiment
            self.experiment_changed.emit(experiment, remembered)

    def remember(self) -> Parameters | None:
        """The parameters of the network as it is now."""
        return self._current_parameters()


class _Gesture:
    def __init__(self, text: str, before: Experiment, remembered: Parameters | None) -> None:
        self.text = text
        self.before = before
        self.remembered = remembered


class _ChangeExperiment(QUndoCommand):
    """Holds the experiment before and after; nobody writes an inverse."""

    def __init__(self, document: Document, text: str, before: Experiment, after: Experiment) -> None:
        super().__init__(text)
        self._document = document
        self._before = before
        self._after = after
        self.remembered_before = document.remember()
        self._remembered_after: Parameters | None = None

    def undo(self) -> None:
        self._remembered_after = self._document.remember()
        self._document.apply(self._before, self.remembered_before)

    def redo(self) -> None:
        self._document.apply(self._after, self._remembered_after)


class _ChangeEntry(QUndoCommand):
    def __init__(
        self, document: Document, text: str, place: tuple[int, int, int | None], old: float, new: float
    ) -> None:
        super().__init__(text)
        self._document = document
        self._place = place
        self._old = old
        self._new = new

    def undo(self) -> None:
        self._document.entry_changed.emit(*self._place, self._old)

    def redo(self) -> None:
        self._document.entry_changed.emit(*self._place, self._new)
