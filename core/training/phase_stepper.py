"""Steps of every size, forth and back: whole iterations are the trainer's, what lies within one is a place to stand.

Phases and examples change nothing but where the run stands, until the last of them makes the update.
"""

from __future__ import annotations

from collections.abc import Callable

from core.training.step_position import AT_REST, Phase, StepPosition, StepSize, phases_of
from core.training.trainer import IterationRecord, Trainer

_UPDATE = Phase("update")


class PhaseStepper:
    """Where a trainer's run stands within its next iteration, and the steps from there.

    Parameters
    ----------
    trainer : Trainer
    on_iteration : callable
        Gets the record of an iteration that a step completes.

    Attributes
    ----------
    position : StepPosition
        At rest unless stepped within an iteration. Whoever changes anything else puts it to rest.
    """

    def __init__(self, trainer: Trainer, on_iteration: Callable[[IterationRecord], object]) -> None:
        self._trainer = trainer
        self._on_iteration = on_iteration
        self.position = AT_REST

    @property
    def is_within_iteration(self) -> bool:
        """Whether a part of the next iteration is made and its update is not."""
        return self.position.phase.kind in ("forward", "cost", "backward", "example")

    def rest(self) -> None:
        """Between iterations."""
        self.position = AT_REST

    def advance(self, size: StepSize) -> None:
        """Make the next phase, or let the next example through; after the last one, the update.

        Raises
        ------
        InvalidInputError, NonFiniteError
            As `Trainer.step`.
        """
        self._trainer.check_trainable()
        following = self._next_moment(size)
        if following.phase == _UPDATE:
            # Not `step`: the record goes to the history as it does in a run.
            begun = self._trainer.iteration
            self._trainer.run(self._on_iteration, lambda: self._trainer.iteration > begun)
            self._go_to_boundary()
        else:
            self.position = following

    def back(self, size: StepSize) -> None:
        """Take the last step of this size back. In the middle of an iteration, a step of whole iterations goes to its
        beginning.

        Raises
        ------
        InvalidInputError
            If nothing is before.
        """
        if size.is_within_iteration:
            self._back_within(size)
        elif self.is_within_iteration:
            self.rest()
        elif size is StepSize.EPOCH:
            n_back = max(1, self._trainer.iterations_per_epoch)
            target = max(self._trainer.oldest_iteration, self._trainer.iteration - n_back)
            if target == self._trainer.iteration:
                self._trainer.step_back()  # says that nothing is before
            self._trainer.go_to(target)
            self.rest()
        else:
            self._trainer.step_back()
            self.rest()

    def _next_moment(self, size: StepSize) -> StepPosition:
        if size is StepSize.EXAMPLE:
            done = self.position.examples_done + 1
            return StepPosition(Phase("example"), done) if done <= self._trainer.batch_size else StepPosition(_UPDATE)
        phases = phases_of(self._n_layers)
        place = phases.index(self.position.phase) if self.position.phase in phases else -1
        return StepPosition(phases[(place + 1) % len(phases)])

    def _back_within(self, size: StepSize) -> None:
        phases = phases_of(self._n_layers)
        phase = self.position.phase
        if size is StepSize.EXAMPLE and phase.kind in ("forward", "cost", "backward"):
            self.rest()
        elif size is StepSize.EXAMPLE and self.position.examples_done > 1:
            self.position = StepPosition(Phase("example"), self.position.examples_done - 1)
        elif size is StepSize.PHASE and phase.kind == "example":
            self.rest()
        elif size is StepSize.PHASE and phase in phases[1:-1]:
            self.position = StepPosition(phases[phases.index(phase) - 1])
        elif self.is_within_iteration:
            self._go_to_boundary()
        else:
            self._trainer.step_back()
            self.position = (
                StepPosition(Phase("example"), self._trainer.batch_size)
                if size is StepSize.EXAMPLE
                else StepPosition(phases[-2])
            )

    def _go_to_boundary(self) -> None:
        """To the update that led here, if there is one to show: where other code trained there is none."""
        self.position = StepPosition(_UPDATE) if self._trainer.previous is not None else AT_REST

    @property
    def _n_layers(self) -> int:
        return len(self._trainer.spec.hidden_units) + 1
