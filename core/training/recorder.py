"""Writes the loss history of a run: from every record, and with mini-batches also at each picture.

With mini-batches a record tells the loss of its batch alone; the losses over all examples are looked at as often as
they are shown, for they cost as much as several iterations."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from core.training.history import History
from core.training.run_state import RunState
from core.training.snapshot import LossHistory
from core.training.trainer import IterationRecord, Trainer


class Recorder:
    """Takes each record of a trainer into the history, then hands it on.

    Parameters
    ----------
    trainer : Trainer
        Whose run this is.
    on_iteration : callable or None
        Gets every record.

    Attributes
    ----------
    on_iteration
        None while nobody wants the records; can be changed between two iterations.
    history : History
    trained_to, recorded_to : int
        The last iteration of which the history has the record, and the losses over all examples.
    """

    def __init__(self, trainer: Trainer, on_iteration: Callable[[IterationRecord], object] | None) -> None:
        self._trainer = trainer
        self.on_iteration = on_iteration
        self.history = History()
        self.clear()

    def clear(self) -> None:
        """A new run begins."""
        self.history.clear()
        self.recorded_to = -1
        self.trained_to = 0
        self.refresh()

    def restore(self, run: RunState) -> None:
        """Go on with the history of a run that the trainer has gone on with."""
        self.history.restore(run.batch, run.train, run.test)
        self.trained_to = run.latest_iteration
        self.recorded_to = self.trained_to
        self.refresh()

    def refresh(self) -> None:
        """Look again at how the run is configured; to be called after each change of it."""
        self._is_full_batch = self._trainer.iterations_per_epoch == 1
        self._has_test = self._trainer.examples.test is not None
        self._append_batch = self.history.batch.append

    def on_record(self, record: IterationRecord) -> None:
        """Take in one iteration."""
        iteration, _, loss = record
        if iteration > self.trained_to or not self._is_known(iteration):
            self._append_batch(iteration, loss)
            self.trained_to = iteration
            if self._is_full_batch:
                self._record_full_batch(iteration, loss)
        if self.on_iteration is not None:
            self.on_iteration(record)

    def _is_known(self, iteration: int) -> bool:
        """Whether an iteration is made again that the history has already; if it is made otherwise this time, what
        the history has of it and of all later ones is forgotten."""
        if self._trainer.latest_iteration >= self.trained_to:
            return True
        self.forget_after(iteration - 1)
        return False

    def forget_after(self, iteration: int) -> None:
        """From this iteration on the run goes another way."""
        if iteration < self.trained_to:
            self.history.forget_after(iteration)
            self.trained_to, self.recorded_to = iteration, min(self.recorded_to, iteration)

    def go_another_way(self, iteration: int) -> None:
        """At this iteration something was changed. Where it is the first one, the losses are those of what was never
        trained: the curve begins with the changed run."""
        if iteration:
            self.forget_after(iteration)
        else:
            self.clear()

    def look_again(self) -> None:
        """The losses of the last iteration were those of another network: those of this one take their place."""
        for series in (self.history.train, self.history.test):
            series.forget_after(self.trained_to - 1)
        with np.errstate(all="ignore"):
            self._record(*self._trainer.losses())
        self.recorded_to = self.trained_to

    def curves(self, losses: tuple[float | None, float | None] | None = None) -> LossHistory:
        """The history for a picture. Where training went on since, the losses of this moment are taken in first;
        ``losses`` over the training and the test examples, where they are known already."""
        if self._trainer.iteration == self.trained_to and self.recorded_to < self.trained_to:
            train_loss, test_loss = losses or self._losses()
            # Where an iteration is an epoch, the test loss of every iteration is in the history already.
            self._record(train_loss, None if self._is_full_batch else test_loss)
            self.recorded_to = self.trained_to
        return self.history.curves()

    def _record_full_batch(self, iteration: int, loss: float) -> None:
        """J of all examples before this update is the training loss of the parameters one iteration ago, for free."""
        if self.recorded_to < iteration - 1:
            self.history.train.append(iteration - 1, loss)
            self.recorded_to = iteration - 1
        if self._has_test:
            self._record(*self._trainer.losses(train=False))

    def _losses(self) -> tuple[float | None, float | None]:
        with np.errstate(all="ignore"):
            return self._trainer.losses(test=not self._is_full_batch)

    def _record(self, train_loss: float | None, test_loss: float | None) -> None:
        if train_loss is not None:
            self.history.train.append(self.trained_to, train_loss)
        if test_loss is not None:
            self.history.test.append(self.trained_to, test_loss)
