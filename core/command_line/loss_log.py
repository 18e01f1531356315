"""The loss history of a run without a window: every iteration in it, the losses over all examples as often as they are
looked at. Unlike the window's recorder it looks at fixed iterations, so that the same run leaves the same history."""

from __future__ import annotations

import numpy as np

from core.training.history import History
from core.training.run_state import RunState
from core.training.trainer import IterationRecord, Trainer


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
        """The last look: what the next iteration would tell for free is taken in, too."""
        self.look()
        iteration = self._trainer.iteration
        if self._train_at < iteration and self._trainer.can_train:
            with np.errstate(all="ignore"):
                train, _ = self._trainer.losses(test=False)
            if train is not None:
                self.history.train.append(iteration, train)
            self._train_at = iteration
