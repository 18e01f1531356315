"""The learner's code as iterations of the training loop, in the fenced process.

It stands between `core.training.trainer`, which wants the parameters after one iteration, and
`core.lessons.exercise.own_training`, which makes many in one round trip.
"""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import NamedTuple

from core.errors import InvalidInputError
from core.experiment.spec import ExperimentSpec
from core.lessons.exercise.fence import CodeError, Fence
from core.lessons.exercise.own_training import OwnTraining
from core.model.network import Parameters
from core.sentences import joined, phrase, sentence
from core.training.batches import Examples
from core.training.run import OwnIteration
from core.training.step_position import IterationStart

_MOST_AHEAD = 64
_AHEAD_S = 0.01
"""So long one round trip works ahead: what comes after a pause or a change is made for nothing."""


class _Wanted(NamedTuple):
    """What an iteration depends on beside the parameters and the batch."""

    code: str
    examples: Examples
    learning_rate: float


class CodeTrainer:
    """Makes iterations with code, in one process that is kept between them.

    Its iterations are for one thread; `stop` may come from any. The process has the code and the examples of the last
    iteration in it, and is replaced where the next one wants others. Where every iteration is over all examples it
    works ahead, as far as iterations have followed each other before.

    Attributes
    ----------
    failed_line : int or None
        The line of the code that the last problem comes from.
    """

    def __init__(self) -> None:
        self.failed_line: int | None = None
        self._fence = Fence()
        self._training: OwnTraining | None = None
        self._wanted: _Wanted | None = None
        self._ahead: deque[Parameters] = deque()
        self._last: Parameters | None = None
        self._problem = ""
        self._n_ahead, self._most_ahead = 1, _MOST_AHEAD
        self._is_over = False

    def iteration_of(self, code: str) -> OwnIteration:
        """What the trainer calls for each iteration. Nothing runs before that."""
        return partial(self._iterate, code)

    def stop(self) -> None:
        """End what is being computed, and refuse every later iteration."""
        self._is_over = True
        self._fence.stop()

    def close(self) -> None:
        """End the process; from the thread of the iterations, or after its end."""
        self._fence.close()

    def _iterate(self, code: str, start: IterationStart, examples: Examples, spec: ExperimentSpec) -> Parameters:
        """One iteration.

        Raises
        ------
        InvalidInputError
            If the code fails, takes too long or too much memory, or gives a number that is not finite.
        """
        if self._is_over:
            raise InvalidInputError("code", phrase("Training with your code has ended."))
        wanted = _Wanted(code, examples, spec.learning_rate)
        training = self._loaded(wanted)
        follows = self._last is not None and self._last.equals(start.parameters)
        if not (follows and (self._ahead or self._problem)):
            is_whole = len(start.batch) == int(examples.is_train.sum())
            self._n_ahead = min(2 * self._n_ahead, self._most_ahead) if follows and is_whole else 1
            self._make(training, start, spec)
        if not self._ahead:
            problem, self._problem = self._problem, ""
            raise InvalidInputError("code", problem)
        self._last = self._ahead.popleft()
        return self._last

    def _make(self, training: OwnTraining, start: IterationStart, spec: ExperimentSpec) -> None:
        """As many iterations as are wanted, and why there are not more."""
        made = training.advance(start.parameters, [start.batch] * self._n_ahead, spec.learning_rate, _AHEAD_S)
        if not made.parameters and made.line is None and self._n_ahead > 1:
            # The process was ended in one of them; in which one shows when they are made one by one.
            self._n_ahead = self._most_ahead = 1
            made = training.advance(start.parameters, [start.batch], spec.learning_rate, _AHEAD_S)
        self._ahead, self._problem = deque(made.parameters), made.problem
        if made.problem:
            self.failed_line = made.line
            if made.line is not None:
                self._problem = sentence("{reason} (line {line}).", reason=made.problem, line=made.line)
                if made.problem.endswith("."):
                    self._problem = joined(made.problem, sentence("(Line {line}.)", line=made.line))

    def _loaded(self, wanted: _Wanted) -> OwnTraining:
        """The process with this code and these examples in it; what was made ahead for others is given up."""
        before, self._wanted = self._wanted, wanted
        same = before is not None and before.code == wanted.code and before.examples is wanted.examples
        if not same or before != wanted:
            self._last = None
        if self._training is None or not same:
            self._training, self._most_ahead = None, _MOST_AHEAD
            try:
                self._training = OwnTraining(wanted.code, wanted.examples.X, wanted.examples.Y, self._fence)
            except CodeError as error:
                self.failed_line = error.line
                raise InvalidInputError("code", error.sentence("Your code")) from error
        return self._training
