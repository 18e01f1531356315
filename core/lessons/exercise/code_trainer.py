"""The learner's code as iterations of the training loop: one iteration a call, in the fenced process.

It stands between `core.training.trainer`, which wants the parameters after an iteration, and
`core.lessons.exercise.own_training`, which runs the learner's functions.
"""

from __future__ import annotations

from functools import partial

from core.errors import InvalidInputError
from core.experiment.spec import ExperimentSpec
from core.lessons.exercise.fence import CodeError, Fence
from core.lessons.exercise.own_training import OwnTraining
from core.model.network import Parameters
from core.training.batches import Examples
from core.training.run import OwnIteration
from core.training.step_position import IterationStart

NEEDED = ("forward", "cost", "backward", "update")
"""The functions that training takes."""


class CodeTrainer:
    """Makes iterations with code, in one process that is kept between them.

    Its iterations are for one thread; `stop` may come from any. The process has the code and the examples of the last
    iteration in it, and is replaced where the next one wants others, or where it was killed.
    """

    def __init__(self) -> None:
        self._fence = Fence()
        self._training: OwnTraining | None = None
        self._made_for: tuple[str, Examples] | None = None
        self._is_over = False

    def iteration_of(self, code: str) -> OwnIteration:
        """What the trainer calls for each iteration. Nothing runs before that."""
        return partial(self._iterate, code)

    def stop(self) -> None:
        """End what is being computed, and every later iteration."""
        self._is_over = True
        self._fence.stop()

    def _iterate(self, code: str, start: IterationStart, examples: Examples, spec: ExperimentSpec) -> Parameters:
        """One iteration.

        Raises
        ------
        InvalidInputError
            If the code fails, takes too long or too much memory, or gives a number that is not finite.
        """
        if self._is_over:
            raise InvalidInputError("code", "Training with your code has ended.")
        made = self._loaded(code, examples).advance(start.parameters, [start.batch], spec.learning_rate, 0.0)
        if made.parameters:
            return made.parameters[0]
        line = "" if made.line is None else f" Line {made.line}."
        raise InvalidInputError("code", f"{made.problem}{line}")

    def _loaded(self, code: str, examples: Examples) -> OwnTraining:
        if (
            self._training is None
            or self._made_for is None
            or self._made_for[0] != code
            or self._made_for[1] is not examples
        ):
            self._training = None
            try:
                self._training = OwnTraining(code, examples.X, examples.Y, self._fence)
            except CodeError as error:
                raise InvalidInputError("code", f"Your code {error.reason}") from error
            self._made_for = code, examples
        return self._training
