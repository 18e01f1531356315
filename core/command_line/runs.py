"""A run without a window: its trainer, its loss history and its marks, from a file's state or anew, and back to a
state."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from core.experiment.experiment import Experiment
from core.experiment.spec import FIELD_INFO, Effect, ExperimentSpec, changed_fields
from core.training.history import History
from core.training.run_state import EarlierRun, RunState
from core.training.timeline import Marks
from core.training.trainer import IterationRecord, Trainer


def trainer_at(state: RunState) -> Trainer:
    """A trainer that goes on from a run's present moment, bit for bit, and back through what came before. What lay
    ahead of that moment it does not know."""
    experiment, now = state.experiment, state.now
    trainer = Trainer(experiment.spec, experiment.data, context=experiment)
    trainer.resume(now, [each for each in state.states if each.iteration <= now.iteration], now.iteration)
    return trainer


class LossLog:
    """Writes the history of a trainer that only ever goes forward.

    Parameters
    ----------
    trainer : Trainer
        Whose run it is.

    Attributes
    ----------
    history : History
    """

    def __init__(self, trainer: Trainer) -> None:
        self.history = History()
        self._trainer = trainer
        self.clear()

    def clear(self) -> None:
        """A new run begins."""
        self.history.clear()
        self._train_at = self._looked_at = -1
        self.refresh()

    def restore(self, state: RunState) -> None:
        """Go on with the history of a run whose present moment the trainer is at."""
        now = state.now.iteration
        self.history.restore(state.batch, state.train, state.test)
        if state.latest_iteration > now:
            self.history.forget_after(now)
        self._train_at = self._looked_at = now
        self.refresh()

    def refresh(self) -> None:
        """Look again at how the run is configured; to be called after each change of it."""
        self._is_full_batch = self._trainer.iterations_per_epoch == 1

    def on_record(self, record: IterationRecord) -> None:
        """Take in one iteration."""
        iteration, _, loss = record
        self.history.batch.append(iteration, loss)
        # J of all examples before this update is the training loss of the parameters one iteration ago, for free.
        if self._is_full_batch and self._train_at < iteration - 1:
            self.history.train.append(iteration - 1, loss)
            self._train_at = iteration - 1

    def look(self) -> None:
        """Take in the losses over all training and all test examples at this moment."""
        iteration = self._trainer.iteration
        if iteration <= self._looked_at:
            return
        self._looked_at = iteration
        # The history's train curve has this iteration as soon as the next one is made, where an epoch is one.
        with np.errstate(all="ignore"):
            train, test = self._trainer.losses(train=not self._is_full_batch)
        if train is not None:
            self.history.train.append(iteration, train)
            self._train_at = iteration
        if test is not None:
            self.history.test.append(iteration, test)

    def end(self) -> None:
        """The last look: what the next iteration would give for free is taken in, too."""
        self.look()
        iteration = self._trainer.iteration
        if self._train_at < iteration and self._trainer.can_train:
            with np.errstate(all="ignore"):
                train, _ = self._trainer.losses(test=False)
            if train is not None:
                self.history.train.append(iteration, train)
            self._train_at = iteration


class Run:
    """One run that is trained in this process, from iteration 0 or on from where a file left it.

    Attributes
    ----------
    trainer : Trainer
        For looking at; it is moved by `advance` and `configure` alone.
    experiment : Experiment
        What is trained now.
    """

    def __init__(self, trainer: Trainer, experiment: Experiment) -> None:
        self.trainer = trainer
        self.experiment = experiment
        self._marks = Marks()
        self._log = LossLog(trainer)
        self._untouched: RunState | None = None
        self._earlier: tuple[EarlierRun, ...] = ()
        self._unchanged_to = 0
        self._code = ""

    @classmethod
    def begun(cls, experiment: Experiment) -> Run:
        """A run at iteration 0."""
        return cls(Trainer(experiment.spec, experiment.data, context=experiment), experiment)

    @classmethod
    def continued(cls, state: RunState) -> Run:
        """A run that goes on from the present moment of another; what lay ahead of that moment is not of it."""
        run = cls(trainer_at(state), state.experiment)
        run._marks = Marks(state.marks)
        run._marks.forget_after(run.trainer.iteration)
        run._log.restore(state)
        run._untouched = state
        run._earlier, run._unchanged_to, run._code = state.earlier, run.trainer.iteration, state.code
        return run

    @property
    def history(self) -> History:
        """The loss curves up to now."""
        return self._log.history

    def configure(self, spec: ExperimentSpec) -> None:
        """Go on with other settings, at the cost that each of them names: some begin the run again."""
        changed = changed_fields(self.experiment.spec, spec)
        if not changed:
            return
        self._untouched = None
        self.experiment = self.experiment.with_spec(**{name: getattr(spec, name) for name in changed})
        self.trainer.context = self.experiment
        iteration = self.trainer.iteration
        if self.trainer.reconfigure(self.experiment.spec, self.experiment.data) is Effect.RESTART:
            self._marks = Marks()
            self._log.clear()
            self._unchanged_to = 0
            return
        for name in changed:
            self._marks.note_change(iteration, FIELD_INFO[name].label)
        self._log.refresh()

    def advance(self, target: int) -> None:
        """Train to iteration ``target``. Raises what `Trainer.run` raises; the run is at its last finite state then."""
        trainer = self.trainer
        self._untouched = None
        trainer.run(self._log.on_record, lambda: trainer.iteration >= target)

    def look(self) -> None:
        """Take the losses over all examples into the history."""
        self._log.look()

    def end(self, diverged: bool) -> None:
        """Nothing more is trained; a run that diverged gets a mark where it was last finite."""
        self._log.end()
        if diverged:
            self._marks.note_divergence(self.trainer.iteration)

    def state(self) -> RunState:
        """The run as it is now."""
        if self._untouched is not None:
            return self._untouched
        states, now = self.trainer.states, self.trainer.capture()
        batch, train, test = self.history.state
        return RunState(
            experiment=self.experiment,
            now=now,
            states=states,
            latest_iteration=self.trainer.latest_iteration,
            batch=batch,
            train=train,
            test=test,
            marks=self._marks.all,
            earlier=tuple(map(self._beside, self._earlier)),
            code=self._code,
        )

    def _beside(self, earlier: EarlierRun) -> EarlierRun:
        """An earlier run of the file, which has no more in common with this run than what this one left as it was."""
        return earlier if earlier.like else replace(earlier, fork=min(earlier.fork, self._unchanged_to))
