"""The document: the only owner of what is wanted, an immutable experiment, and of the steps of undo.

What was there before a step the trainer keeps (`core.training.run_tree`). A step of undo names two of its nodes, the
one before it and the one it led to; undo and redo move between them. Nodes and steps are given up together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from core.experiment.experiment import Experiment
from core.model.network import Parameters
from core.training.messages import (
    AddRun,
    Forget,
    GoTo,
    HideRuns,
    Load,
    Message,
    MoveTo,
    Reconfigure,
    Reset,
    SetEntry,
    SetParameters,
    Step,
)
from core.training.run_state import RunState
from core.training.snapshot import Snapshot

UNDO_LIMIT = 200
"""Steps that can be taken back."""

MEMORY_LIMIT = 64 * 2**20
"""Bytes that all runs which can be returned to may take."""

_DROPPED_AT_ONCE = 10
"""Steps that are given up together: the stack is built anew for it."""


@dataclass(frozen=True, slots=True)
class StepOfUndo:
    """What one step of undo did.

    Attributes
    ----------
    text : str
        What it is called.
    before, after : int
        The nodes between which it moves.
    goes_on : bool
        Whether a run that is going on stays so when the step is taken back or made again.
    jumped_from : int or None
        For a jump on the timeline: the iteration where it began. More jumps can become one step with it.
    hidden : tuple of int
        Nodes whose curves it hides.
    """

    text: str
    before: int
    after: int
    goes_on: bool = True
    jumped_from: int | None = None
    hidden: tuple[int, ...] = ()


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
    opened()
        In the GUI thread, after `open`.
    steps_dropped()
        In the GUI thread, when the oldest steps of undo, or runs that were left, were given up to save memory.
    """

    experiment_changed = Signal(object)
    asked = Signal(object)
    data_replaced = Signal(str, bool)
    opened = Signal()
    steps_dropped = Signal()

    def __init__(self, experiment: Experiment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self._nodes = count(1)
        self._node = 0
        self._experiment = experiment
        self._experiments = {0: experiment}
        self._gesture: _Gesture | None = None
        self._is_rebuilding = False

    @property
    def experiment(self) -> Experiment:
        return self._experiment

    @property
    def node(self) -> int:
        """Where the document stands in the history; the trainer follows it there."""
        return self._node

    # Changes

    def change(self, text: str, experiment: Experiment, *, restarts: bool = False) -> None:
        """Make ``experiment`` the wanted one. Within a gesture this is part of the gesture's one undo step, which never
        ``restarts``; else the run can begin again also where the change alone would keep the weights."""
        if experiment == self._experiment:
            return
        gesture = self._gesture
        if gesture is None:
            self._make(text, lambda step: Reconfigure(experiment, step, restarts), experiment)
            return
        if gesture.node is None:
            gesture.node = next(self._nodes)
            self._enter(gesture.node)
        self._take(experiment)
        self.asked.emit(Reconfigure(experiment, Step(gesture.node, gesture.text)))

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
            self._make(text, lambda step: SetEntry(layer, row, column, new, step))

    def set_parameters(self, text: str, parameters: Parameters) -> None:
        """Go on from other weights and biases."""
        self._make(text, lambda step: SetParameters(parameters, step))

    def reset(self, text: str) -> None:
        """Begin the run again."""
        self._make(text, Reset, goes_on=False)

    def go_to(self, text: str, before: int, iteration: int, *, is_one_of_many: bool) -> None:
        """Go from iteration ``before`` to another one. Keys pressed one after the other, or the moves of a drag, are
        one step of undo, and none where they end at their beginning."""
        last = self._last_step
        if not is_one_of_many or last is None or last.jumped_from is None:
            self._make(text, lambda step: GoTo(iteration, step), goes_on=False, jumped_from=before)
        elif iteration == last.jumped_from:
            self._drop_last()
        else:
            self.asked.emit(GoTo(iteration, Step(self._node, text)))

    def return_to(self, text: str, node: int) -> None:
        """Go back to another run and to the settings that made it."""
        self._push(StepOfUndo(text, self._node, node, goes_on=False), lambda: self._move(node, goes_on=False))

    def add_runs(self, experiments: Sequence[Experiment], iterations: int, *, instead_of: tuple[int, ...] = ()) -> None:
        """Have these trained so far, and show them as earlier runs beside the present one, instead of some others."""
        if instead_of:
            self.asked.emit(HideRuns(instead_of))
        for experiment in experiments:
            node = next(self._nodes)
            self._experiments[node] = experiment
            self.asked.emit(AddRun(experiment, iterations, node))

    def hide_runs(self, text: str, nodes: tuple[int, ...]) -> None:
        """Show runs that were left no longer."""
        if nodes:
            hide = HideRuns(nodes)
            self._push(StepOfUndo(text, self._node, self._node, hidden=nodes), lambda: self.asked.emit(hide))

    # Gestures

    def begin_gesture(self, text: str) -> None:
        """From here to `end_gesture` all changes are one undo step. A gesture left open is ended first."""
        self.end_gesture()
        self._gesture = _Gesture(text, self._experiment, self._node)

    def end_gesture(self) -> None:
        """Close the gesture; without a change it leaves no trace, and everything is as it was before it."""
        gesture, self._gesture = self._gesture, None
        if gesture is None or gesture.node is None:
            return
        if gesture.before == self._experiment:
            self._move(gesture.node_before, goes_on=True)
            self._forget((gesture.node,))
            return
        self._push(StepOfUndo(gesture.text, gesture.node_before, gesture.node), lambda: None)
        if gesture.replaces_data:
            self.data_replaced.emit(gesture.text, False)

    # Undo and redo

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

    def undo_step(self, step: StepOfUndo) -> None:
        """For the commands on the stack."""
        if self._is_rebuilding:
            return
        if step.hidden:
            self.asked.emit(HideRuns(step.hidden, is_hidden=False))
        self._move(step.before, step.goes_on)

    def redo_step(self, step: StepOfUndo) -> None:
        """For the commands on the stack."""
        if self._is_rebuilding:
            return
        if step.hidden:
            self.asked.emit(HideRuns(step.hidden))
        self._move(step.after, step.goes_on)

    # The trainer

    def agree(self, snapshot: Snapshot) -> None:
        """Take what the trainer shows, which has done everything it was asked for: where it stands and what it trains.

        A step that it refused is no step; where the runs take too much memory the oldest go, with their steps.
        """
        if self._gesture is not None:
            return
        self._node = snapshot.node
        self._take(snapshot.experiment)
        known = set(snapshot.nodes)
        if any(step.before not in known or step.after not in known for step in self._steps):
            self._rebuild([step for step in self._steps if step.before in known and step.after in known])
        if snapshot.history_bytes > MEMORY_LIMIT or self.undo_stack.count() > UNDO_LIMIT:
            self._save_memory(snapshot)

    def open(self, run: RunState) -> None:
        """Begin with another run. There is nothing to undo then."""
        self._gesture = None
        self.undo_stack.clear()
        self._node = next(self._nodes)
        self._experiment = run.experiment
        self._experiments = {self._node: run.experiment}
        earlier_nodes = {next(self._nodes): earlier.run.experiment for earlier in run.earlier}
        self._experiments |= earlier_nodes
        self.asked.emit(Load(run, self._node, tuple(earlier_nodes)))
        self.experiment_changed.emit(run.experiment)
        self.opened.emit()

    # The steps

    @property
    def _steps(self) -> list[StepOfUndo]:
        commands = (self.undo_stack.command(place) for place in range(self.undo_stack.count()))
        return [command.step for command in commands if isinstance(command, _Command)]

    @property
    def _last_step(self) -> StepOfUndo | None:
        """The last step that was made, if nothing was taken back since and it led here."""
        index = self.undo_stack.index()
        if index == 0 or index != self.undo_stack.count() or self.undo_stack.cleanIndex() == index:
            return None
        command = self.undo_stack.command(index - 1)
        return command.step if isinstance(command, _Command) and command.step.after == self._node else None

    def _make(
        self,
        text: str,
        message_of: Callable[[Step], Message],
        experiment: Experiment | None = None,
        *,
        goes_on: bool = True,
        jumped_from: int | None = None,
    ) -> None:
        node = next(self._nodes)
        step = StepOfUndo(text, self._node, node, goes_on, jumped_from)

        def do() -> None:
            self._enter(node)
            if experiment is not None:
                self._take(experiment)
            self.asked.emit(message_of(Step(node, text)))

        self._push(step, do)

    def _push(self, step: StepOfUndo, do: Callable[[], None]) -> None:
        given_up = self._steps[self.undo_stack.index() :]
        self.undo_stack.push(_Command(self, step, do))
        if given_up:
            self._forget_untrained(given_up)

    def _drop_last(self) -> None:
        """Take the last step back, so that it is none at all."""
        command = self.undo_stack.command(self.undo_stack.index() - 1)
        step = self._steps[self.undo_stack.index() - 1]
        command.setObsolete(True)
        self.undo_stack.undo()  # takes an obsolete command away without calling it
        self._move(step.before, step.goes_on)
        self._forget((step.after,))

    def _enter(self, node: int) -> None:
        """A step leads to a new node."""
        self._experiments[self._node] = self._experiment
        self._node = node

    def _move(self, node: int, goes_on: bool) -> None:
        if node != self._node:
            self._enter(node)
            self._take(self._experiments.get(node, self._experiment))
            self.asked.emit(MoveTo(node, goes_on))

    def _take(self, experiment: Experiment) -> None:
        if experiment != self._experiment:
            self._experiment = experiment
            self.experiment_changed.emit(experiment)

    # Memory

    def _forget(self, nodes: Iterable[int]) -> None:
        nodes = tuple(node for node in nodes if node != self._node)
        for node in nodes:
            self._experiments.pop(node, None)
        if nodes:
            self.asked.emit(Forget(nodes))

    def _forget_untrained(self, given_up: list[StepOfUndo]) -> None:
        """Steps that were taken back and cannot be made again now. Where training went on after one of them, its run
        stays: it is seen as a curve and can be returned to."""
        used = {node for step in self._steps for node in (step.before, step.after)}
        self.asked.emit(Forget(tuple({step.after for step in given_up} - used), untrained_only=True))

    def _save_memory(self, snapshot: Snapshot) -> None:
        """Give up runs that no step leads to, the oldest first, then the oldest steps."""
        used = {node for step in self._steps for node in (step.before, step.after)}
        loose = [node for node in snapshot.nodes if node not in used and node != self._node]
        if loose and self.undo_stack.count() <= UNDO_LIMIT:
            self._forget(loose[: max(1, len(loose) // 2)])
        elif self._steps:
            kept = self._steps[min(_DROPPED_AT_ONCE, self.undo_stack.index() or len(self._steps)) :]
            self._rebuild(kept)
            still_used = {node for step in kept for node in (step.before, step.after)}
            self._forget(used - still_used)
        else:
            return
        self.steps_dropped.emit()

    def _rebuild(self, steps: list[StepOfUndo]) -> None:
        """Qt's stack cannot lose a step in its middle or at its end: it is filled anew, without doing anything."""
        stack, before = self.undo_stack, self._steps
        position = sum(step in steps for step in before[: stack.index()])
        clean = stack.cleanIndex()
        clean = sum(step in steps for step in before[:clean]) if clean >= 0 else -1
        self._is_rebuilding = True
        stack.blockSignals(True)
        try:
            stack.clear()
            for step in steps:
                stack.push(_Command(self, step, lambda: None))
            if clean >= 0:
                stack.setIndex(clean)
                stack.setClean()
            else:
                stack.resetClean()
            stack.setIndex(position)
        finally:
            stack.blockSignals(False)
            self._is_rebuilding = False
        stack.undoTextChanged.emit(stack.undoText())
        stack.redoTextChanged.emit(stack.redoText())
        stack.cleanChanged.emit(stack.isClean())
        stack.indexChanged.emit(stack.index())


@dataclass
class _Gesture:
    text: str
    before: Experiment
    node_before: int
    node: int | None = None
    replaces_data: bool = False


class _Command(QUndoCommand):
    """A step on the stack. Pushing it makes the change; from then on undo and redo move."""

    def __init__(self, document: Document, step: StepOfUndo, do: Callable[[], None]) -> None:
        super().__init__(step.text)
        self.step = step
        self._document = document
        self._do: Callable[[], None] | None = do

    def undo(self) -> None:
        self._document.undo_step(self.step)

    def redo(self) -> None:
        do, self._do = self._do, None
        if do is not None:
            do()
        else:
            self._document.redo_step(self.step)
