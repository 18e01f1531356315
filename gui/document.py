"""The document: the only owner of what is wanted, an immutable experiment on an undo stack.

It knows nothing of the trainer. When an undo gives back something the network had lost (a removed unit), it hands over
the parameters that it was told to remember, and the trainer decides what of them still fits.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import count

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from core.experiment.experiment import Experiment
from core.model.network import Parameters
from core.training.messages import (
    NO_WAY,
    AddRun,
    GoTo,
    HideRuns,
    Reconfigure,
    Reset,
    ReturnTo,
    SetEntry,
    SetParameters,
    Way,
)

UNDO_LIMIT = 200

_GO_TO_ID = 1
"""Qt asks commands of one id whether they can be one step."""

_KEYS = count(1)
"""Of the runs that are left, never twice in a session."""


class Document(QObject):
    """What is wanted, with undo and redo.

    Emits
    -----
    experiment_changed(Experiment)
        In the GUI thread, whenever another experiment is in force: after every change, and when the trainer went back
        to an older one or a file was opened.
    asked(Message)
        In the GUI thread: what the trainer is to do about a change, an undo or a redo.
    data_replaced(str, bool)
        In the GUI thread, after all points were replaced by others: what the change is called, and whether training
        begins again; else the weights are kept.
    opened
        In the GUI thread, after `open`.
    """

    experiment_changed = Signal(object)
    asked = Signal(object)
    data_replaced = Signal(str, bool)
    opened = Signal()

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
        self._experiment_left = experiment

    @property
    def experiment(self) -> Experiment:
        return self._experiment

    def change(self, text: str, experiment: Experiment, *, restarts: bool = False) -> None:
        """Make ``experiment`` the wanted one. Within a gesture this is part of the gesture's one undo step, which never
        ``restarts``; else the run can begin again also where the change alone would keep the weights."""
        if experiment == self._experiment:
            return
        if self._gesture is None:
            self.undo_stack.push(_ChangeExperiment(self, text, self._experiment, experiment, restarts=restarts))
        else:
            self.apply(experiment, None, Way(self._gesture.text, keep_as=self._gesture.key))

    def replace_data(self, text: str, experiment: Experiment, *, restarts: bool) -> None:
        """Make an experiment on other points the wanted one. Within a gesture, as a slider is dragged, the weights are
        kept, and that is reported at its end."""
        if experiment == self._experiment:
            return
        self.change(text, experiment, restarts=restarts)
        if self._gesture is None:
            self.data_replaced.emit(text, restarts)
        else:
            self._gesture.replaces_data = True

    def change_entry(self, text: str, layer: int, row: int, column: int | None, old: float, new: float) -> None:
        """Give one weight or bias another value."""
        if old != new:
            self.undo_stack.push(_ChangeEntry(self, text, (layer, row, column), old, new))

    def set_parameters(self, text: str, old: Parameters, new: Parameters) -> None:
        """Go on from other weights and biases."""
        self.undo_stack.push(_ChangeParameters(self, text, old, new))

    def begin_gesture(self, text: str) -> None:
        """From here to `end_gesture` all changes are one undo step. A gesture left open is ended first."""
        self.end_gesture()
        self._gesture = _Gesture(text, self._experiment, self._current_parameters())

    def end_gesture(self) -> None:
        """Close the gesture; without a change it leaves no trace."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None and gesture.before != self._experiment:
            command = _ChangeExperiment(self, gesture.text, gesture.before, self._experiment, gesture.key)
            command.remembered_before = gesture.remembered
            self.undo_stack.push(command)
            if gesture.replaces_data:
                self.data_replaced.emit(gesture.text, False)

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

    def reset(self, text: str) -> None:
        """Begin the run again, as a step of undo that gives the run back."""
        self.undo_stack.push(_Travel(self, text, Reset))

    def return_to(self, text: str, key: int) -> None:
        """Go back to a run that was left and to the settings that made it, as a step of undo."""
        self.undo_stack.push(_Travel(self, text, ReturnTo, key))

    def add_runs(self, experiments: Sequence[Experiment], iterations: int, *, instead_of: tuple[int, ...] = ()) -> None:
        """Have these trained so far, and show them as earlier runs beside the present one, instead of some others."""
        if instead_of:
            self.asked.emit(HideRuns(instead_of))
        for experiment in experiments:
            self.asked.emit(AddRun(experiment, iterations, next(_KEYS)))

    def hide_runs(self, text: str, keys: tuple[int, ...]) -> None:
        """Show runs that were left no longer, as a step of undo."""
        if keys:
            self.undo_stack.push(_HideRuns(self, text, keys))

    def go_to(self, text: str, before: int, after: int, *, is_one_of_many: bool = False) -> None:
        """Note that the learner went to another iteration, where the trainer is already; keys pressed one after the
        other are one step of undo."""
        if before != after:
            self.undo_stack.push(_GoToIteration(self, text, before, after, is_one_of_many))

    def ask_to_travel(self, message: GoTo | Reset | ReturnTo) -> None:
        """Send the trainer to another iteration or run; what is wanted follows it there (`follow`)."""
        self._experiment_left = self._experiment
        self.asked.emit(message)

    def follow(self, experiment: Experiment, shown: Experiment) -> None:
        """The trainer went back to where this was the experiment, from where ``shown`` was: now it is wanted again,
        unless something was changed since it was sent there."""
        is_unchanged = self._experiment in (shown, self._experiment_left)
        if is_unchanged and experiment != self._experiment:
            self._experiment = experiment
            self.experiment_changed.emit(experiment)

    def open(self, experiment: Experiment) -> None:
        """Begin with another experiment, which the trainer has already. There is nothing to undo then."""
        self._gesture = None
        self.undo_stack.clear()
        self._experiment = experiment
        self.experiment_changed.emit(experiment)
        self.opened.emit()

    def apply(
        self, experiment: Experiment, remembered: Parameters | None, way: Way = NO_WAY, *, restarts: bool = False
    ) -> None:
        """Take ``experiment`` without an undo step. For the undo commands."""
        if experiment != self._experiment:
            self._experiment = experiment
            self.experiment_changed.emit(experiment)
            self.asked.emit(Reconfigure(experiment, remembered, way, restarts))

    def remember(self) -> Parameters | None:
        """The parameters of the network as it is now."""
        return self._current_parameters()


class _Gesture:
    def __init__(self, text: str, before: Experiment, remembered: Parameters | None) -> None:
        self.text = text
        self.before = before
        self.remembered = remembered
        self.key = next(_KEYS)
        self.replaces_data = False


class _ChangeExperiment(QUndoCommand):
    """Holds the experiment before and after; nobody writes an inverse. Where the change left a run, undo returns to it,
    and redo to the run that followed."""

    def __init__(
        self,
        document: Document,
        text: str,
        before: Experiment,
        after: Experiment,
        key: int | None = None,
        *,
        restarts: bool = False,
    ) -> None:
        super().__init__(text)
        self._document = document
        self._before = before
        self._after = after
        self._restarts = restarts
        self._key_before = key if key is not None else next(_KEYS)
        self._key_after = next(_KEYS)
        self.remembered_before = document.remember()
        self._remembered_after: Parameters | None = None

    def undo(self) -> None:
        self._remembered_after = self._document.remember()
        way = Way(self.text(), keep_as=self._key_after, return_to=self._key_before)
        self._document.apply(self._before, self.remembered_before, way, restarts=self._restarts)

    def redo(self) -> None:
        way = Way(self.text(), keep_as=self._key_before, return_to=self._key_after)
        self._document.apply(self._after, self._remembered_after, way, restarts=self._restarts)


class _ChangeEntry(QUndoCommand):
    def __init__(
        self, document: Document, text: str, place: tuple[int, int, int | None], old: float, new: float
    ) -> None:
        super().__init__(text)
        self._document = document
        self._place = place
        self._old = old
        self._new = new
        self._key_before, self._key_after = next(_KEYS), next(_KEYS)

    def undo(self) -> None:
        way = Way(self.text(), keep_as=self._key_after, return_to=self._key_before)
        self._document.asked.emit(SetEntry(*self._place, self._old, way))

    def redo(self) -> None:
        way = Way(self.text(), keep_as=self._key_before, return_to=self._key_after)
        self._document.asked.emit(SetEntry(*self._place, self._new, way))


class _ChangeParameters(QUndoCommand):
    def __init__(self, document: Document, text: str, old: Parameters, new: Parameters) -> None:
        super().__init__(text)
        self._document = document
        self._old = old
        self._new = new
        self._key_before, self._key_after = next(_KEYS), next(_KEYS)

    def undo(self) -> None:
        way = Way(self.text(), keep_as=self._key_after, return_to=self._key_before)
        self._document.asked.emit(SetParameters(self._old, way))

    def redo(self) -> None:
        way = Way(self.text(), keep_as=self._key_before, return_to=self._key_after)
        self._document.asked.emit(SetParameters(self._new, way))


class _Travel(QUndoCommand):
    """From one run to another one: undo and redo go to and fro between the two."""

    def __init__(
        self, document: Document, text: str, message: type[Reset] | type[ReturnTo], key: int | None = None
    ) -> None:
        super().__init__(text)
        self._document = document
        self._message = message
        self._key_before = next(_KEYS)
        self._key_after = key if key is not None else next(_KEYS)
        self._was_undone = False

    def undo(self) -> None:
        self._was_undone = True
        way = Way(self.text(), keep_as=self._key_after, return_to=self._key_before)
        self._document.ask_to_travel(ReturnTo(way))

    def redo(self) -> None:
        way = Way(self.text(), keep_as=self._key_before, return_to=self._key_after)
        if self._message is Reset:
            self._document.ask_to_travel(Reset(way))
        else:
            # The first time to the run as its curve shows it, later to where undo left it.
            self._document.ask_to_travel(ReturnTo(way, as_trained=not self._was_undone))


class _HideRuns(QUndoCommand):
    def __init__(self, document: Document, text: str, keys: tuple[int, ...]) -> None:
        super().__init__(text)
        self._document = document
        self._keys = keys

    def undo(self) -> None:
        self._document.asked.emit(HideRuns(self._keys, is_hidden=False))

    def redo(self) -> None:
        self._document.asked.emit(HideRuns(self._keys))


class _GoToIteration(QUndoCommand):
    """The first redo finds the trainer there already."""

    def __init__(self, document: Document, text: str, before: int, after: int, is_one_of_many: bool) -> None:
        super().__init__(text)
        self._document = document
        self._before = before
        self._after = after
        self._is_one_of_many = is_one_of_many
        self._is_there = True

    def id(self) -> int:
        return _GO_TO_ID if self._is_one_of_many else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _GoToIteration) or other._before != self._after:
            return False
        self._after = other._after
        return True

    def undo(self) -> None:
        self._is_there = False
        self._document.ask_to_travel(GoTo(self._before))

    def redo(self) -> None:
        if not self._is_there:
            self._document.ask_to_travel(GoTo(self._after))
