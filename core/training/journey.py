"""A run with its past: the trainer and everything that must follow where it goes — history, marks, the experiment in
force, the moment within an iteration, and the runs that were left.

It does what messages ask for, at once; when and how often is the loop's.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace

from core.errors import InvalidInputError, NonFiniteError
from core.experiment.experiment import Experiment
from core.experiment.spec import Effect, restarts
from core.model.network import Parameters
from core.training.messages import (
    AddRun,
    GoTo,
    HideRuns,
    Load,
    Reconfigure,
    Reset,
    ReturnTo,
    SetEntry,
    SetMark,
    SetParameters,
    StepBack,
    Way,
)
from core.training.recorder import Recorder
from core.training.rewind import Checkpoint
from core.training.run_state import RunState
from core.training.stepper import Stepper
from core.training.timeline import Archive, Marks, evenly_thinned, experiments_of
from core.training.trainer import IterationRecord, Trainer

Edit = StepBack | GoTo | Reset | Reconfigure | SetParameters | SetEntry | ReturnTo | AddRun | HideRuns | Load | SetMark


class Journey:
    """The run of an experiment, from its start weights or gone on with.

    Attributes
    ----------
    trainer, stepper, recorder
    experiment : Experiment
        What is trained.
    run_id : int
        Counts the runs that were begun or returned to.
    n_restored : int
        How often going back has brought an older experiment back.
    marks, archive
    """

    def __init__(
        self,
        experiment: Experiment,
        on_iteration: Callable[[IterationRecord], object],
        gives_up: Callable[[], bool] = lambda: False,
    ) -> None:
        self._on_iteration = on_iteration
        self._gives_up = gives_up
        self.run_id = 0
        self.n_restored = 0
        self.archive = Archive()
        self._begin(Trainer(experiment.spec, experiment.data, context=experiment), experiment)

    def _begin(self, trainer: Trainer, experiment: Experiment) -> None:
        self.trainer = trainer
        trainer.gives_up = self._gives_up
        self.experiment = experiment
        self.marks = Marks()
        self._trained: Checkpoint | None = None
        self.recorder = Recorder(trainer, self._on_iteration)
        self.stepper = Stepper(trainer, self.recorder.on_record)

    @property
    def experiments(self) -> tuple[Experiment, ...]:
        """What the run trained so far, one experiment after the other."""
        trained = experiments_of(self.trainer.beginnings, 0, self.trainer.latest_iteration)
        return trained or (self.experiment,)

    def recover(self) -> None:
        """After an unexpected exception: another trainer on the last experiment, with its weights where they fit."""
        parameters = self.trainer.parameters
        trainer = Trainer(self.experiment.spec, self.experiment.data, context=self.experiment)
        if trainer.parameters.layer_sizes == parameters.layer_sizes:
            trainer.set_parameters(parameters)
        self.run_id += 1
        self._begin(trainer, self.experiment)

    def ran_away(self) -> None:
        """The next iteration cannot be made: that is marked."""
        self.marks.note_divergence(self.trainer.iteration)

    def capture(self) -> RunState:
        """The whole run as it is."""
        self.recorder.curves()  # takes in the losses of this moment
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
        )

    def do(self, edit: Edit) -> None:
        """Make a change or go somewhere else.

        Raises
        ------
        InvalidInputError
            If it cannot be done; everything is as it was then.
        """
        if isinstance(edit, SetMark):
            self._set_mark(edit)
        elif isinstance(edit, StepBack):
            self.stepper.back(edit.size)
            self._follow_trainer()
        elif isinstance(edit, GoTo):
            self.trainer.go_to(edit.iteration)
            self.stepper.rest()
            self._follow_trainer()
        elif isinstance(edit, AddRun):
            self.archive.put(edit.key, _trained_run(edit), fork=0)
        elif isinstance(edit, HideRuns):
            self.archive.hide(edit.keys, edit.is_hidden)
        elif isinstance(edit, Load):
            self.archive.clear()
            self._resume(edit.run)
        else:
            self._change(edit)

    def _change(self, edit: Reset | Reconfigure | SetParameters | SetEntry | ReturnTo) -> None:
        """Changes of what is trained or of its weights; each knows its way back to the run it leaves."""
        self.stepper.rest()
        n_restored = self.n_restored
        if self._return(edit.way, as_trained=isinstance(edit, ReturnTo) and edit.as_trained):
            if isinstance(edit, Reconfigure):
                self.n_restored = n_restored  # who asks for an experiment need not be told that it came back
                if edit.experiment != self.experiment:
                    self._reconfigure(replace(edit, restart=False))
        elif isinstance(edit, ReturnTo):
            raise InvalidInputError("run", "This earlier run is no longer kept; only the latest ones are.")
        elif isinstance(edit, Reset):
            self._keep(self.capture(), edit.way, fork=0)
            self.trainer.reset()
            self._begin_run()
        elif isinstance(edit, Reconfigure):
            self._reconfigure(edit)
        elif isinstance(edit, SetParameters):
            self._set_parameters(edit.parameters, edit.way)
        elif isinstance(edit, SetEntry):
            self._set_parameters(_with_entry(self.trainer.parameters, edit), edit.way)

    def _reconfigure(self, edit: Reconfigure) -> None:
        wanted, trainer = edit.experiment, self.trainer
        changes = wanted.spec != trainer.spec or wanted.data != trainer.data
        # Before the first iteration there is no run to begin again, but there may be weights that were set by hand.
        begins_again = edit.restart and trainer.latest_iteration > 0
        is_restart = begins_again or restarts(trainer.spec, wanted.spec)
        left = self.capture() if changes and (is_restart or self._is_before_the_end) else None
        fork = 0 if is_restart else trainer.iteration
        before = trainer.capture() if changes and trainer.last_change < trainer.iteration else self._trained
        trainer.context = wanted
        try:
            effect = trainer.reconfigure(wanted.spec, wanted.data, edit.parameters, restart=begins_again)
        except InvalidInputError:
            trainer.context = self.experiment
            raise
        if left is not None:
            self._keep(left, edit.way, fork)
        self.experiment, self._trained = wanted, before
        if effect is Effect.RESTART:
            self._begin_run()
        elif changes:
            self._go_another_way(edit.way.name)
        self.recorder.refresh()

    def _set_parameters(self, parameters: Parameters, way: Way) -> None:
        left = self.capture() if self._is_before_the_end else None
        self.trainer.set_parameters(parameters)
        if left is not None:
            self._keep(left, way, self.trainer.iteration)
        self._trained = None
        self._go_another_way(way.name)

    @property
    def _is_before_the_end(self) -> bool:
        """Whether a change here leaves iterations that were made."""
        return self.trainer.iteration < self.trainer.latest_iteration

    def _go_another_way(self, name: str) -> None:
        iteration = self.trainer.iteration
        self.marks.forget_after(iteration)
        self.recorder.forget_after(iteration)
        self.marks.note_change(iteration, name)

    def _keep(self, left: RunState, way: Way, fork: int) -> None:
        """Keep a run that is left. Of a drag, which leaves many, the first."""
        if way.keep_as is not None and not self.archive.has(way.keep_as):
            self.archive.put(way.keep_as, left, fork, self._as_trained(left))

    def _as_trained(self, left: RunState) -> RunState | None:
        """A run that is left, as its last iteration left it: without the settings that were changed after it, for the
        next run. None where there are none."""
        before, newest = self._trained, left.states[-1]
        is_changed_at_its_end = newest.begins and newest.iteration == left.now.iteration == left.latest_iteration
        if before is None or before.iteration != newest.iteration or not is_changed_at_its_end:
            return None
        assert isinstance(before.context, Experiment)
        return replace(
            left,
            experiment=before.context,
            now=before,
            states=tuple(state for state in left.states if state.iteration < before.iteration),
            marks=tuple(mark for mark in left.marks if (mark.kind, mark.iteration) != ("change", before.iteration)),
        )

    def _return(self, way: Way, *, as_trained: bool = False) -> bool:
        """Go back to a run that was left; False if it is not kept."""
        key = way.return_to
        taken = self.archive.take(key, as_trained=as_trained) if key is not None else None
        if taken is None:
            return False
        run, fork = taken
        self._keep(self.capture(), way, fork)
        self._resume(run)
        return True

    def _resume(self, run: RunState) -> None:
        self.trainer.resume(run.now, run.states, run.latest_iteration)
        self._begin_run()
        self.recorder.restore(run)
        self.marks = Marks(run.marks)
        if run.experiment is not self.experiment:
            self.experiment = run.experiment
            self.n_restored += 1

    def _begin_run(self) -> None:
        self.run_id += 1
        self.marks = Marks()
        self._trained = None
        self.stepper.rest()
        self.recorder.clear()

    def _follow_trainer(self) -> None:
        """After going back: beyond a change, the experiment is the one of then."""
        experiment = self.trainer.context
        if experiment is not self.experiment and isinstance(experiment, Experiment):
            self.experiment = experiment
            self.n_restored += 1
            self.recorder.refresh()

    def _set_mark(self, edit: SetMark) -> None:
        if edit.name is None:
            self.marks.remove_own(edit.iteration)
        else:
            self.marks.set_own(edit.iteration, edit.name)
        self.trainer.pin(self.marks.iterations)


def _trained_run(wanted: AddRun) -> RunState:
    journey = Journey(wanted.experiment, lambda record: None)
    with contextlib.suppress(NonFiniteError):
        journey.trainer.run(journey.recorder.on_record, lambda: journey.trainer.iteration >= wanted.iterations)
    return journey.capture()


def _with_entry(parameters: Parameters, edit: SetEntry) -> Parameters:
    if edit.column is None:
        return parameters.with_bias(edit.layer, edit.row, edit.value)
    return parameters.with_weight(edit.layer, edit.row, edit.column, edit.value)
