"""A run without a window: its trainer, its loss history and its marks, from a file's state or anew, and back to a
state."""

from __future__ import annotations

from dataclasses import replace

from core.command_line.loss_log import LossLog
from core.command_line.standing import trainer_at
from core.experiment.experiment import Experiment
from core.experiment.spec import FIELD_INFO, Effect, ExperimentSpec, changed_fields
from core.training.history import History
from core.training.run_state import EarlierRun, RunState
from core.training.timeline import Marks
from core.training.trainer import Trainer

LOOK_EVERY = 10
"""Accuracy and test loss are looked at after so many iterations at the earliest: a look costs about half of one."""


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
        run._earlier, run._unchanged_to = state.earlier, run.trainer.iteration
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

    def end(self, ran_away: bool) -> None:
        """Nothing more is trained; a run that ran away gets a mark where it was last finite."""
        self._log.end()
        if ran_away:
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
        )

    def _beside(self, earlier: EarlierRun) -> EarlierRun:
        """An earlier run of the file, which has no more in common with this run than what this one left as it was."""
        return earlier if earlier.like else replace(earlier, fork=min(earlier.fork, self._unchanged_to))


def look_period(trainer: Trainer) -> int:
    """Iterations from one look at the accuracy to the next: whole epochs, at least `LOOK_EVERY`."""
    epoch = max(1, trainer.iterations_per_epoch)
    return -(-LOOK_EVERY // epoch) * epoch
