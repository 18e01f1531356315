"""A run with its past: the trainer and everything that must follow where it goes — history, marks, the experiment in
force, the moment within an iteration, and the runs that were left.

It does what messages ask for, at once; when and how often is the loop's.
"""

from __future__ import annotations

import contextlib
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace

from core.errors import InvalidInputError, NonFiniteError
from core.experiment.experiment import Experiment
from core.experiment.spec import Effect
from core.experiment.targets import n_outputs
from core.sentences import phrase
from core.training.action_log import ActionLog, ActionsTaken, Divergence
from core.training.checkpoint import Checkpoint
from core.training.comparison import Comparison
from core.training.messages import (
    AddRun,
    AdoptFork,
    Edit,
    Forget,
    GoTo,
    HideRuns,
    Load,
    Message,
    MoveTo,
    Note,
    NoteActions,
    Reconfigure,
    Reset,
    SetEntry,
    SetForks,
    SetMark,
    SetParameters,
    StepBack,
    TakeBack,
    TrainWith,
)
from core.training.phase_stepper import PhaseStepper
from core.training.recorder import Recorder
from core.training.run_state import EarlierRun, RunPath, RunState
from core.training.run_tree import NodeId, RunTree
from core.training.step_position import AT_REST, StepSize
from core.training.timeline import Marks, evenly_thinned, experiments_of
from core.training.trainer import IterationRecord, Trainer

_Step = GoTo | Reset | Reconfigure | SetParameters | SetEntry | TrainWith | SetForks | AdoptFork
"""Edits that can be a step of undo."""

FIRST_NODE = 0
"""Of the history, where nobody names another one."""


class TrainingSession:
    """The run of an experiment, from its start weights or gone on with.

    Attributes
    ----------
    trainer, stepper, recorder
    run_id : int
        Counts the runs that were begun or returned to.
    tree : RunTree
        What can be returned to.
    marks : Marks
    log : ActionLog
        What was done, where that is wanted.
    comparison : Comparison or None
        The forks of the run, where there are some.
    """

    def __init__(
        self,
        experiment: Experiment,
        on_iteration: Callable[[IterationRecord], object],
        gives_up: Callable[[int, int, int], bool] = lambda begin, iteration, target: False,
    ) -> None:
        self._on_iteration = on_iteration
        self._gives_up = gives_up
        self.run_id = 0
        self._is_recovering = False
        self.log = ActionLog()
        self._begin(experiment)
        self.tree = RunTree(FIRST_NODE, self._state())
        self._before: tuple[RunState, NodeId] | None = None

    def _begin(self, experiment: Experiment) -> None:
        self.trainer = trainer = Trainer(experiment.spec, experiment.data, context=experiment)
        trainer.gives_up = self._gives_up
        trainer.on_way_left = self._keep_what_lies_ahead
        self.comparison: Comparison | None = None
        self.marks = Marks()
        self.recorder = Recorder(trainer, self._on_iteration)
        self.stepper = PhaseStepper(trainer, self._on_record)

    @property
    def experiment(self) -> Experiment:
        """What is trained."""
        return _experiment_of(self.trainer)

    @property
    def experiments(self) -> tuple[Experiment, ...]:
        """What the run trained so far, one experiment after the other."""
        trained = experiments_of(self.trainer.beginnings, 0, self.trainer.latest_iteration)
        return trained or (self.experiment,)

    def recover(self) -> None:
        """After an unexpected exception: the run as it was before the edit that failed; where training failed, with
        every iteration that was made. Where that fails too, the next time a comparison ends."""
        fails_again, self._is_recovering = self._is_recovering, True
        run, node = self._last_agreed
        iteration = run.now.iteration if self._before else min(self.trainer.iteration, run.latest_iteration)
        # Where training failed, the losses of the last iterations may not have been looked at.
        recorded_to = run.latest_iteration if self._before else min(self.recorder.recorded_to, run.latest_iteration)
        self._begin(run.experiment)
        self._resume(run)
        self.recorder.recorded_to = recorded_to
        self.tree.stand_at(node)
        self._before = None
        self.trainer.go_to(iteration)
        if fails_again:
            self.comparison = None
        self._follow()
        self._is_recovering = False

    @property
    def _last_agreed(self) -> tuple[RunState, NodeId]:
        return self._before or (self._as_last_kept(), self.tree.cursor)

    def capture_before(self, waiting: Sequence[Message]) -> RunState:
        """In the middle of a replay: the whole run as it was before it, with the edits among the waiting messages that
        need no replay."""
        run, _ = self._last_agreed
        copy = TrainingSession(run.experiment, lambda record: None)
        copy._resume(run)
        for edit in waiting:
            if isinstance(edit, Reconfigure | SetParameters | SetEntry | SetMark):
                with contextlib.suppress(InvalidInputError):
                    copy.do(edit)
        return self._with_all_beside(copy.capture())

    def _as_last_kept(self) -> RunState:
        """What was trained and is in the loss curve too, at the last kept state before where the run stands."""
        trainer = self.trainer
        latest = min(trainer.latest_iteration, self.recorder.trained_to)
        states = tuple(state for state in trainer.states if state.iteration <= latest)
        now = next((state for state in reversed(states) if state.iteration <= trainer.iteration), states[0])
        return replace(self._state(), experiment=_experiment_of(now), now=now, states=states, latest_iteration=latest)

    # Training

    def train(self, stop: Callable[[], bool]) -> None:
        """Make iterations as `Trainer.run`, and let the forks follow."""
        if self.comparison is None:
            self.trainer.run(self.recorder.on_record, stop)
        else:
            self.comparison.run(stop)

    def advance_within(self, size: StepSize) -> None:
        """Make a phase or an example of the next iteration; the forks follow when it is made."""
        try:
            self.stepper.advance(size)
        finally:
            self._follow()

    @property
    def turn_share(self) -> float:
        """Of the time for training, what the run itself may take."""
        return 1.0 if self.comparison is None else self.comparison.turn_share

    def _on_record(self, record: IterationRecord) -> None:
        (self.recorder if self.comparison is None else self.comparison).on_record(record)

    def _follow(self) -> None:
        if self.comparison is not None:
            iteration = self.trainer.iteration
            self.comparison.follow()
            if self.trainer.iteration != iteration:  # where a long way was given up
                self.stepper.rest()
                self.recorder.refresh()

    def note_divergence(self) -> None:
        """The next iteration cannot be made: that is marked."""
        iteration = self.trainer.iteration
        self.marks.note_divergence(iteration)
        self.log.note(iteration, Divergence(), iteration)

    def note(self, content: NoteActions | Note) -> None:
        """Note what is done from now on or no longer, or write something between the actions."""
        if isinstance(content, Note):
            self.log.note(self.trainer.iteration, content, self.trainer.iteration)
        elif content.is_on:
            self.log.begin(self.tree.cursor, self.tree.ids)
        else:
            self.log.forget()

    @property
    def actions(self) -> ActionsTaken:
        """What was done since it is noted."""
        return self.log.taken(self.trainer.iteration, self.trainer.train_loss)

    def capture(self) -> RunState:
        """The whole run as it is."""
        self.recorder.curves()  # takes in the losses of this moment
        return self._state()

    @property
    def path(self) -> RunPath:
        """The way of the run up to where it stands, and what lies ahead of it."""
        trainer, now, states = self.trainer, self.trainer.capture(), self.trainer.states
        until = bisect_right(states, now.iteration, key=lambda state: state.iteration)
        return RunPath(
            run_id=self.run_id,
            states=states[:until],
            now=now,
            ahead=states[until:],
            latest_iteration=trainer.latest_iteration,
            trains_own_code=trainer.own is not None,
        )

    def capture_all(self) -> RunState:
        """The whole run with the earlier ones that are seen beside it. What it is compared with is among them."""
        return self._with_all_beside(self.capture())

    def _with_all_beside(self, run: RunState) -> RunState:
        forks = () if run.comparison is None else run.comparison.forks
        beside = tuple(EarlierRun(0, fork.begun_at, fork.run) for fork in forks)
        return replace(run, earlier=(*self.tree.earlier_runs, *beside), comparison=None)

    def capture_fork(self, key: int) -> RunState | None:
        """A fork as a run of its own; None where it is no longer compared."""
        forks = () if self.comparison is None else self.comparison.state.forks
        return next((fork.run for fork in forks if fork.key == key), None)

    def _keep_what_lies_ahead(self) -> None:
        """Training comes to where something was changed and does not change it again. What lay beyond is a run of its
        own from now on."""
        iteration, end = self.trainer.iteration, self.trainer.clone_at(self.trainer.latest_iteration).capture()
        self.tree.leave_way(iteration, replace(self._state(), experiment=_experiment_of(end), now=end))
        self.marks.forget_after(iteration - 1)
        if self.comparison is not None:
            self.comparison.leave_way(iteration)

    def _state(self) -> RunState:
        batch, train, test = self.recorder.history.state
        now, states = self.trainer.capture(), self.trainer.states
        return RunState(
            experiment=self.experiment,
            now=now,
            states=evenly_thinned(states, frozenset(mark.iteration for mark in self.marks.all)),
            latest_iteration=self.trainer.latest_iteration,
            batch=batch,
            train=train,
            test=test,
            marks=self.marks.all,
            own=self.trainer.own,
            comparison=None if self.comparison is None else self.comparison.state,
        )

    def do(self, edit: Edit) -> None:
        """Make a change or go somewhere else.

        Raises
        ------
        InvalidInputError
            If it cannot be done; everything is as it was then.
        """
        self._before = self.capture(), self.tree.cursor
        iteration = self.trainer.iteration
        try:
            self._do(edit)
        except InvalidInputError:
            self._before = None
            raise
        self._before = None
        self.log.note(iteration, edit, self.trainer.iteration)

    def _do(self, edit: Edit) -> None:
        match edit:
            case SetMark():
                self._set_mark(edit)
            case StepBack():
                self.stepper.back(edit.size)
                self.recorder.refresh()  # beyond a change, the experiment is the one of then
            case AddRun():
                self.tree.insert(edit.node, self._trained_run(edit))
            case TakeBack():
                self._take_back(edit.node)
            case Forget():
                self.tree.forget(edit.nodes, untrained_only=edit.untrained_only)
            case HideRuns():
                self.tree.hide(edit.nodes, edit.is_hidden)
            case MoveTo():
                if edit.node != self.tree.cursor:
                    self._resume(self.tree.move(edit.node, self.capture()))
            case Load():
                self._load(edit)
            case _:
                self._make_step(edit)
        self._follow()

    def _make_step(self, edit: _Step) -> None:
        """A change; what was there before it is kept where it begins a step."""
        step = edit.target
        left = self.capture() if step is not None and step.node != self.tree.cursor else None
        name = step.name if step is not None else ""
        if not isinstance(edit, GoTo | Reset):
            self._follow()  # where a long way was given up, forks are still on it: what is changed is changed in step
        position = edit.position if isinstance(edit, GoTo) else AT_REST
        if isinstance(edit, SetForks):
            position = self.stepper.position
        fork = self._make(edit, name)
        self.stepper.position = position
        if left is not None and step is not None:
            self.tree.append(step.node, left, fork, name)
        else:
            self.tree.leave_parent_at(fork)

    def _make(self, edit: _Step, name: str) -> int:
        """Make a change of this name, in the compared runs too; returns the iteration up to which the run stays what
        it was."""
        trainer, iteration, latest = self.trainer, self.trainer.iteration, self.trainer.latest_iteration
        match edit:
            case GoTo():
                trainer.go_to(edit.iteration)
                self.recorder.refresh()  # beyond a change, the experiment is the one of then
                return latest
            case SetForks():
                self._set_forks(edit)
                return latest
            case Reset():
                trainer.reset(draws_weights=edit.draws_weights)
                self._begin_run()
                if self.comparison is not None:
                    self.comparison.reset(self.experiment, draws_weights=edit.draws_weights)
                return 0
            case Reconfigure():
                return self._reconfigure(edit, name)
            case AdoptFork():
                return self._adopt(edit)
            case TrainWith():
                trainer.train_with(edit.own)
                self._go_another_way(name)
                if self.comparison is not None:
                    self.comparison.train_with(edit.own, self.experiment)
            case SetParameters() | SetEntry():
                self._set_weights(edit, name)
        return iteration

    def _set_weights(self, edit: SetParameters | SetEntry, name: str) -> None:
        whole = edit.parameters if isinstance(edit, SetParameters) else edit.parameters(self.trainer.parameters)
        self.trainer.set_parameters(whole)
        self._go_another_way(name)
        if isinstance(edit, SetEntry) and self.comparison is not None:
            self.comparison.set_entry(edit, self.experiment)
        elif self.comparison is not None:
            self.comparison.set_parameters(whole, self.experiment)

    def _set_forks(self, wanted: SetForks) -> None:
        if not wanted.forks:
            self.comparison = None
            return
        comparison = self.comparison or Comparison(self.trainer, self.recorder.on_record, self._gives_up)
        comparison.set(wanted.forks, wanted.by_time, replace(self.capture(), comparison=None))
        self.comparison = comparison

    def _adopt(self, wanted: AdoptFork) -> int:
        """Go on with a fork; returns the iteration up to which it is the run that there was."""
        if self.comparison is None:
            raise InvalidInputError("fork", phrase("There is no comparison."))
        fork, by_time = self.comparison.fork_of(wanted.key, wanted.iteration), self.comparison.by_time
        end = fork.begun_at if by_time else fork.run.latest_iteration  # by time an iteration is not the same moment
        marks = (mark for mark in self.marks.all if mark.iteration <= end and mark.kind != "divergence")
        self._resume(replace(fork.run, marks=tuple(marks)))
        return fork.begun_at

    def _take_back(self, node: NodeId) -> None:
        parent = self.tree[node].parent if node == self.tree.cursor else None
        if parent is not None and self.trainer.latest_iteration <= self.tree[node].fork:
            self._resume(self.tree.move(parent, self.capture()))
            self.tree.forget((node,))

    def _reconfigure(self, edit: Reconfigure, name: str) -> int:
        """Make the change; returns the iteration up to which the run stays what it was."""
        wanted, trainer = edit.experiment, self.trainer
        changes = wanted.spec != trainer.spec or wanted.data != trainer.data
        # Before the first iteration there is no run to begin again, but there may be weights that were set by hand;
        # those of other columns or other outputs say nothing.
        begins_again = edit.restart and (trainer.latest_iteration > 0 or _is_other_problem(wanted, self.experiment))
        before, trainer.context = trainer.context, wanted
        try:
            effect = trainer.reconfigure(
                wanted.spec, wanted.data, restart=begins_again, start_weights=edit.start_weights
            )
        except InvalidInputError:
            trainer.context = before
            raise
        if effect is Effect.RESTART:
            self._begin_run()
        elif changes:
            self._go_another_way(name)
        self.recorder.refresh()
        if self.comparison is not None and (changes or effect is Effect.RESTART):
            restart = effect is Effect.RESTART
            self.comparison.reconfigure(wanted, restart=restart, start_weights=edit.start_weights)
        elif self.comparison is not None:
            self.comparison.rename(wanted)
        return 0 if effect is Effect.RESTART else trainer.latest_iteration

    def _go_another_way(self, name: str) -> None:
        iteration = self.trainer.iteration
        self.marks.forget_after(iteration)
        self.recorder.go_another_way(iteration)
        self.marks.note_change(iteration, name)

    def _load(self, wanted: Load) -> None:
        self.log.end(self.trainer.iteration, self.trainer.train_loss)
        present, nodes = replace(wanted.run, earlier=()), (wanted.node, *wanted.earlier_nodes)
        tree = RunTree(wanted.node, present)
        for node, earlier in zip(wanted.earlier_nodes, wanted.run.earlier, strict=True):
            tree.insert(node, earlier.run, earlier.fork, parent=nodes[earlier.like])
        self._resume(present)
        self.tree = tree

    def _resume(self, run: RunState) -> None:
        self.trainer.resume(run.now, run.states, run.latest_iteration)
        self.trainer.own = run.own
        self._begin_run()
        self.recorder.restore(run)
        self.marks = Marks(run.marks)
        self.trainer.protect(self.marks.iterations)
        self.comparison = (
            None
            if run.comparison is None
            else Comparison(self.trainer, self.recorder.on_record, self._gives_up, run.comparison)
        )

    def _begin_run(self) -> None:
        self.run_id += 1
        self.marks = Marks()
        self.stepper.rest()
        self.recorder.clear()

    def _trained_run(self, wanted: AddRun) -> RunState:
        session, end = TrainingSession(wanted.experiment, lambda record: None), wanted.iterations

        def is_enough() -> bool:
            return session.trainer.iteration >= end or self._gives_up(0, session.trainer.iteration, end)

        with contextlib.suppress(NonFiniteError):
            session.trainer.run(session.recorder.on_record, is_enough)
        return session.capture()

    def _set_mark(self, edit: SetMark) -> None:
        if edit.name is None:
            self.marks.remove_own(edit.iteration)
        else:
            self.marks.set_own(edit.iteration, edit.name)
        self.trainer.protect(self.marks.iterations)


def _is_other_problem(wanted: Experiment, present: Experiment) -> bool:
    is_wider = wanted.data.n_columns != present.data.n_columns
    return is_wider or n_outputs(wanted.spec, wanted.data) != n_outputs(present.spec, present.data)


def _experiment_of(owner: Trainer | Checkpoint) -> Experiment:
    """What a trainer trains, or what is trained from a state on."""
    assert isinstance(owner.context, Experiment)
    return owner.context
