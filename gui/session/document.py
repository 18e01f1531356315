"""The document: the only owner of what is wanted, an immutable experiment, and of the steps of undo.

What was there before a step the trainer keeps (`core.training.run_tree`). A step of undo names two of its nodes, the
one before it and the one it led to; undo and redo move between them. Nodes and steps are given up together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from core.experiment.experiment import Experiment
from core.experiment.one_difference import Difference
from core.model.network import Parameters
from core.training.messages import (
    AddRun,
    AdoptFork,
    Forget,
    GoTo,
    HideRuns,
    Load,
    Message,
    MoveTo,
    Reconfigure,
    Reset,
    SetEntry,
    SetForks,
    SetParameters,
    TakeBack,
    TargetNode,
    TrainWith,
)
from core.training.run import OwnIteration
from core.training.run_state import RunState
from core.training.snapshot import Snapshot
from gui.session.undo_steps import Stack, UndoStep

KeyedDifference = tuple[int, Difference]
"""The key of a fork, and what it differs in."""

UNDO_LIMIT = 200
"""Steps that can be taken back."""

MEMORY_LIMIT = 64 * 2**20
"""Bytes that all runs which can be returned to may take."""

_DROPPED_AT_ONCE = 10
"""Steps that are given up together: the stack is built anew for it."""


class Document(QObject):
    """What is wanted, with undo and redo.

    Emits
    -----
    experiment_changed(Experiment)
        In the GUI thread, whenever another experiment is in force: after every change, and when the trainer went back
        to an older one or a file was opened.
    command_issued(Message)
        In the GUI thread: what the trainer is to do about a change, an undo or a redo.
    data_replaced(str, bool)
        In the GUI thread, after all points were replaced by others: what the change is called, and whether training
        begins again; else the weights are kept.
    opened()
        In the GUI thread, after `open`.
    code_changed(str)
        In the GUI thread: the code of the exercise is another one.
    steps_dropped()
        In the GUI thread, when the oldest steps of undo, or runs that were left, were given up to save memory.

    Attributes
    ----------
    code : str
        The learner's code for the exercise; empty before anything was written. It is text: nothing here runs it.
    """

    experiment_changed = Signal(object)
    command_issued = Signal(object)
    data_replaced = Signal(str, bool)
    opened = Signal()
    code_changed = Signal(str)
    steps_dropped = Signal()

    def __init__(self, experiment: Experiment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = stack = QUndoStack(self)
        # It clears itself when it is deleted, and would report that to a window that is gone already.
        self.destroyed.connect(lambda: stack.blockSignals(True))
        self.code = ""
        self._nodes, self._fork_keys = count(1), count(1)
        self._node = 0
        self._forks: tuple[KeyedDifference, ...] = ()
        self._is_by_time = False
        self._experiment = experiment
        self._experiments = {0: experiment}
        self._compared: dict[int, tuple[tuple[KeyedDifference, ...], bool]] = {}
        self._gesture: _Gesture | None = None
        self._tentative: UndoStep | None = None
        self._agreed_on: object = None
        self._is_rebuilding = False

    @property
    def experiment(self) -> Experiment:
        return self._experiment

    @property
    def node(self) -> int:
        """Where the document stands in the history; the trainer follows it there."""
        return self._node

    @property
    def newest_node(self) -> int:
        """The one that was made last."""
        return max(self._node, *self._experiments)

    # Changes

    def change(
        self,
        text: str,
        experiment: Experiment,
        *,
        restarts: bool = False,
        start_weights: Parameters | None = None,
    ) -> None:
        """Make ``experiment`` the wanted one. Within a gesture this is part of the gesture's one undo step, which never
        ``restarts``; else the run can begin again also where the change alone would keep the weights, and from given
        ``start_weights``."""
        gesture = self._gesture
        if gesture is not None and replace(experiment, names=gesture.before.names) == gesture.before:
            experiment = gesture.before  # points that are back at their places are no longer edited ones
        if experiment == self._experiment and start_weights is None:
            return
        if gesture is None:
            self._make(text, lambda step: Reconfigure(experiment, step, restarts, start_weights), experiment)
            return
        if gesture.node is None:
            gesture.node = next(self._nodes)
            self._enter(gesture.node)
        self._take(experiment)
        gesture.answer = None
        self.command_issued.emit(Reconfigure(experiment, TargetNode(gesture.node, gesture.text)))

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

    def set_code(self, code: str) -> None:
        """The learner wrote other code. Undoing that is the editor's."""
        if code != self.code:
            self.code = code
            self.code_changed.emit(code)

    def train_with(self, text: str, own: OwnIteration | None) -> None:
        """From here on let the learner's code make the iterations, or the network's own update again."""
        self._make(text, lambda step: TrainWith(own, step))

    def reset(self, text: str) -> None:
        """Begin the run again."""
        self._make(text, Reset, goes_on=False)

    def begin_with(
        self, text: str, experiment: Experiment, parameters: Parameters | None, *, ends_own_code: bool = False
    ) -> None:
        """Begin anew with an experiment, and with start weights where they are given, as one step. A comparison, which
        was about another run, ends with it, and with ``ends_own_code`` so does training with the learner's code."""

        def begin(step: TargetNode) -> None:
            self._set_forks((), False, step)
            self._take(experiment)
            self.command_issued.emit(Reconfigure(experiment, step, restart=True, start_weights=parameters))
            if parameters is None:
                self.command_issued.emit(Reset(step, draws_weights=True))  # weights that were set by hand go too
            if ends_own_code:
                self.command_issued.emit(TrainWith(None, step))

        self._make_step(text, begin, goes_on=False)

    # Comparisons

    @property
    def forks(self) -> tuple[KeyedDifference, ...]:
        """What the run is compared with."""
        return self._forks

    @property
    def compares_by_time(self) -> bool:
        """Whether forks get as much time as the run, instead of as many iterations."""
        return self._is_by_time

    def compare(
        self, text: str, added: Sequence[Difference] = (), *, removed: Sequence[int] = (), by_time: bool | None = None
    ) -> None:
        """Let more forks go on beside the run, give up those with some keys, or change how they keep step."""
        kept = tuple(fork for fork in self._forks if fork[0] not in removed)
        wanted = (*kept, *((next(self._fork_keys), difference) for difference in added))
        is_by_time = bool(wanted) and (self._is_by_time if by_time is None else by_time)
        if (wanted, is_by_time) != (self._forks, self._is_by_time):
            self._make_step(text, lambda step: self._set_forks(wanted, is_by_time, step), goes_on=True)

    def compare_from_start(self, text: str, experiment: Experiment, differences: Sequence[Difference]) -> None:
        """Begin the run of an experiment again, from the same start weights, beside these forks alone."""
        wanted = tuple((next(self._fork_keys), difference) for difference in differences)

        def begin(step: TargetNode) -> None:
            self._set_forks((), False, step)
            if experiment != self._experiment:
                self._take(experiment)
                self.command_issued.emit(Reconfigure(experiment, step))
            self.command_issued.emit(Reset(step))
            self._set_forks(wanted, False, step)

        self._make_step(text, begin, goes_on=False)

    def adopt(self, text: str, key: int, experiment: Experiment) -> None:
        """Go on with a fork, which trains this experiment, instead of the run; the comparison ends."""

        def adopt(step: TargetNode) -> None:
            self._forks, self._is_by_time = (), False
            self._take(experiment)
            self.command_issued.emit(AdoptFork(key, step))

        self._make_step(text, adopt, goes_on=True)

    def _set_forks(self, wanted: tuple[KeyedDifference, ...], is_by_time: bool, step: TargetNode) -> None:
        if wanted or self._forks:
            self._forks, self._is_by_time = wanted, is_by_time
            self.command_issued.emit(SetForks(wanted, is_by_time, step))

    # The history

    def is_taken_back(self, node: int) -> bool:
        """Whether the step that led to a node was undone, and could be made again."""
        return any(step.after == node for step in self._steps_from(self.undo_stack.index()))

    def go_to(self, text: str, before: int, iteration: int, *, is_one_of_many: bool) -> None:
        """Go from iteration ``before`` to another one. Keys pressed one after the other, or the moves of a drag, are
        one step of undo, and none where they end at their beginning without any training between."""
        last = self._last_step
        if not is_one_of_many or last is None or last.jumped_from is None:
            self._make(text, lambda step: GoTo(iteration, step), goes_on=False, jumped_from=before)
            return
        self.command_issued.emit(GoTo(iteration, TargetNode(self._node, text)))
        if iteration == last.jumped_from:
            self.command_issued.emit(TakeBack(last.after))

    def return_to(self, text: str, node: int) -> None:
        """Go back to another run, to the settings that made it, and to what it was compared with."""
        with self._gesture_interrupted():
            self._push(UndoStep(text, self._node, node, goes_on=False), lambda: self._move(node, goes_on=False))

    def add_runs(self, experiments: Sequence[Experiment], iterations: int, *, instead_of: tuple[int, ...] = ()) -> None:
        """Have these trained so far, and show them as earlier runs beside the present one, instead of some others."""
        if instead_of:
            self.command_issued.emit(HideRuns(instead_of))
        for experiment in experiments:
            node = next(self._nodes)
            self._experiments[node] = experiment
            self.command_issued.emit(AddRun(experiment, iterations, node))

    def hide_runs(self, text: str, nodes: tuple[int, ...]) -> None:
        """Show runs that were left no longer."""
        if nodes:
            hide = HideRuns(nodes)
            with self._gesture_interrupted():
                self._push(UndoStep(text, self._node, self._node, hidden=nodes), lambda: self.command_issued.emit(hide))

    # Gestures

    def begin_gesture(self, text: str) -> None:
        """From here to `end_gesture` all changes are one undo step. A gesture left open is ended first."""
        self.end_gesture()
        self._gesture = _Gesture(text, self._experiment, self._node)

    def end_gesture(self) -> None:
        """Close the gesture. Where it changed nothing and no iteration was made meanwhile it leaves no trace, and
        everything is as it was before it."""
        gesture, self._gesture = self._gesture, None
        if gesture is None or gesture.node is None:
            return
        step = UndoStep(gesture.text, gesture.node_before, gesture.node)
        if gesture.before == self._experiment:
            # Whether training went on meanwhile the trainer knows: then it is a step after all (`agree`).
            self._tentative = step
            self.command_issued.emit(TakeBack(step.after))
            return
        self._push(step, lambda: None)
        if gesture.answer is not None and gesture.answer.experiment != self._experiment:
            self.agree(gesture.answer)  # the last change was refused, and no other picture comes
        if gesture.replaces_data:
            self.data_replaced.emit(gesture.text, False)

    @contextmanager
    def _gesture_interrupted(self) -> Iterator[None]:
        """A step between: what a gesture under way has done so far is a step before it, and what the hand goes on to
        do is one after it, or none if it does nothing more."""
        gesture = self._gesture
        self.end_gesture()
        yield
        if gesture is not None:
            self.begin_gesture(gesture.text)

    # Undo and redo

    def undo(self) -> None:
        """Take back the last step, or what the gesture under way has done so far."""
        self._step_through(self.undo_stack.undo)

    def redo(self) -> None:
        """Make the step again that was taken back."""
        self._step_through(self.undo_stack.redo)

    def _step_through(self, step: Callable[[], None]) -> None:
        with self._gesture_interrupted():
            self._tentative = None
            step()

    def go_through(self, step: UndoStep, *, back: bool) -> None:
        """For the commands on the stack: take a step back, or make it again."""
        if self._is_rebuilding:
            return
        if step.hidden:
            self.command_issued.emit(HideRuns(step.hidden, is_hidden=not back))
        self._move(step.before if back else step.after, step.goes_on)

    # The trainer

    def agree(self, snapshot: Snapshot) -> None:
        """Take what the trainer shows, which has done everything it was asked for: where it stands and what it trains.

        A step that it refused is no step, and what was made after it follows the step before; where the runs take too
        much memory the oldest go, with their steps.
        """
        if self._gesture is not None:
            self._gesture.answer = snapshot
            return
        tentative, self._tentative = self._tentative, None
        if tentative is not None and tentative.after == snapshot.node:
            self._push(tentative, lambda: None)
        self._node = snapshot.node
        self._forks = tuple((fork.key, fork.difference) for fork in snapshot.forks)
        self._is_by_time = snapshot.compares_by_time
        self._take(snapshot.experiment)
        self._keep_made_steps(snapshot)
        if snapshot.history_bytes > MEMORY_LIMIT or self.undo_stack.count() > UNDO_LIMIT:
            self._save_memory(snapshot)

    def open(self, run: RunState) -> None:
        """Begin with another run, compared with none. There is nothing to undo then. Code of the exercise stays unless
        the run has some."""
        self._gesture = self._tentative = None
        self._forks, self._is_by_time = (), False
        self.undo_stack.clear()
        self._node = next(self._nodes)
        self._experiment = run.experiment
        self._experiments = {self._node: run.experiment}
        self._compared = {}
        earlier_nodes = {next(self._nodes): earlier.run.experiment for earlier in run.earlier}
        self._experiments |= earlier_nodes
        self.command_issued.emit(Load(run, self._node, tuple(earlier_nodes)))
        self.experiment_changed.emit(run.experiment)
        self.set_code(run.code or self.code)
        self.opened.emit()

    # The steps

    def _keep_made_steps(self, snapshot: Snapshot) -> None:
        at = snapshot.nodes, snapshot.node
        if (*at, self.undo_stack.index(), self.undo_stack.count()) == self._agreed_on:
            return  # many pictures a second find nothing new
        self._experiments = {node: one for node, one in self._experiments.items() if node in snapshot.nodes}
        self._compared = {node: one for node, one in self._compared.items() if node in snapshot.nodes}
        stack = self._stack
        made = stack.made(frozenset(snapshot.nodes), snapshot.node)
        if made != stack:
            self._show_stack(made)
        self._agreed_on = (*at, made.index, len(made.steps))

    @property
    def _stack(self) -> Stack:
        stack = self.undo_stack
        return Stack(self._steps_from(0), stack.index(), stack.cleanIndex())

    def _steps_from(self, place: int) -> tuple[UndoStep, ...]:
        commands = map(self.undo_stack.command, range(place, self.undo_stack.count()))
        return tuple(command.step for command in commands if isinstance(command, _Command))

    @property
    def _last_step(self) -> UndoStep | None:
        """The last step that was made, if nothing was taken back since and it led here."""
        index = self.undo_stack.index()
        if index == 0 or self.undo_stack.cleanIndex() == index:
            return None
        last, *taken_back = self._steps_from(index - 1)
        return last if last.after == self._node and not taken_back else None

    def _make(
        self,
        text: str,
        message_of: Callable[[TargetNode], Message],
        experiment: Experiment | None = None,
        *,
        goes_on: bool = True,
        jumped_from: int | None = None,
    ) -> None:
        def make(step: TargetNode) -> None:
            if experiment is not None:
                self._take(experiment)
            self.command_issued.emit(message_of(step))

        self._make_step(text, make, goes_on=goes_on, jumped_from=jumped_from)

    def _make_step(
        self, text: str, make: Callable[[TargetNode], None], *, goes_on: bool, jumped_from: int | None = None
    ) -> None:
        """A step of undo to a new node, where ``make`` says to the trainer what is done."""
        node = next(self._nodes)

        def do() -> None:
            self._enter(node)
            make(TargetNode(node, text))

        with self._gesture_interrupted():
            self._push(UndoStep(text, self._node, node, goes_on, jumped_from), do)

    def _push(self, step: UndoStep, do: Callable[[], None]) -> None:
        tentative, self._tentative = self._tentative, None
        if tentative is not None:
            self._push(tentative, lambda: None)
        given_up = self._steps_from(self.undo_stack.index())
        self.undo_stack.push(_Command(self, step, do))
        if given_up:
            self._forget_untrained(given_up)

    def _enter(self, node: int) -> None:
        """A step leads to a new node."""
        self._experiments[self._node] = self._experiment
        self._compared[self._node] = self._forks, self._is_by_time
        self._node = node

    def _move(self, node: int, goes_on: bool) -> None:
        if node != self._node:
            self._enter(node)
            self._forks, self._is_by_time = self._compared.get(node, ((), False))
            self._take(self._experiments.get(node, self._experiment))
            self.command_issued.emit(MoveTo(node, goes_on))

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
            self.command_issued.emit(Forget(nodes))

    def _forget_untrained(self, given_up: Sequence[UndoStep]) -> None:
        """Steps that were taken back and cannot be made again now. Where training went on after one of them, its run
        stays: it is seen as a curve and can be returned to."""
        gone = {step.after for step in given_up} - self._stack.nodes
        self.command_issued.emit(Forget(tuple(gone), untrained_only=True))

    def _save_memory(self, snapshot: Snapshot) -> None:
        """Give up runs that no step leads to, the oldest first, then the steps that are farthest away."""
        stack = self._stack
        loose = [node for node in snapshot.nodes if node not in stack.nodes and node != self._node]
        if loose and len(stack.steps) <= UNDO_LIMIT:
            self._forget(loose[: max(1, len(loose) // 2)])
        elif stack.steps:
            kept = stack.without_farthest(_DROPPED_AT_ONCE)
            self._show_stack(kept)
            self._forget(stack.nodes - kept.nodes)
        else:
            return
        self.steps_dropped.emit()

    def _show_stack(self, wanted: Stack) -> None:
        """Qt's stack cannot lose a step in its middle or at its end: it is filled anew, without doing anything."""
        stack = self.undo_stack
        self._is_rebuilding = True
        stack.blockSignals(True)
        try:
            stack.clear()
            for step in wanted.steps:
                stack.push(_Command(self, step, lambda: None))
            if wanted.clean >= 0:
                stack.setIndex(wanted.clean)
                stack.setClean()
            else:
                stack.resetClean()
            stack.setIndex(wanted.index)
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
    answer: Snapshot | None = None


class _Command(QUndoCommand):
    """A step on the stack. Pushing it makes the change; from then on undo and redo move."""

    def __init__(self, document: Document, step: UndoStep, do: Callable[[], None]) -> None:
        super().__init__(step.text)
        self.step = step
        self._document = document
        self._do: Callable[[], None] | None = do

    def undo(self) -> None:
        self._document.go_through(self.step, back=True)

    def redo(self) -> None:
        do, self._do = self._do, None
        if do is not None:
            do()
        else:
            self._document.go_through(self.step, back=False)
