"""Where a learner stands in a lesson: the step, the hints taken, the answers given, and what has been passed.

It is handed moments and answers and decides; it draws nothing and changes nothing of the run. What it keeps can be
written to a file and taken up again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import msgspec
import numpy as np
from msgspec import Meta, Struct

from core.errors import InvalidInputError, error_sentence
from core.experiment.experiment import Experiment
from core.experiment.spec import FIELD_INFO, changed_fields
from core.lessons.goal_quantities import MomentFacts
from core.lessons.goal_terms import words_beside_task
from core.lessons.goals import parse_quantity
from core.lessons.lesson import MAX_STEPS, Choice, Lesson, Number, Step
from core.lessons.moment import Happened, Moment
from core.lessons.predictions.rounding import last_places, within
from core.sentences import phrase, sentence
from core.training.snapshot import Snapshot
from core.typed_numbers import last_digit, typed_number

MAX_ANSWER = 2000
MAX_ANSWERS = 50
"""Of one step: the last ones are kept."""


class Answer(Struct, forbid_unknown_fields=True, frozen=True):
    """One answer: what was chosen or typed, and whether it was right."""

    text: Annotated[str, Meta(max_length=MAX_ANSWER)]
    is_right: bool
    slip: Annotated[str, Meta(max_length=60)] = ""


class StepRecord(Struct, forbid_unknown_fields=True, frozen=True):
    """What was done in a step.

    Attributes
    ----------
    passed_at : int
        The iteration at which its goal was seen to hold; -1 while it was not.
    hints : int
        How many hints were taken.
    answers : tuple of Answer
    """

    passed_at: Annotated[int, Meta(ge=-1)] = -1
    hints: Annotated[int, Meta(ge=0, le=9)] = 0
    answers: Annotated[tuple[Answer, ...], Meta(max_length=MAX_ANSWERS)] = ()

    @property
    def is_passed(self) -> bool:
        return self.passed_at >= 0


class Progress(Struct, forbid_unknown_fields=True, frozen=True):
    """How far a learner has come in a lesson.

    Attributes
    ----------
    step : int
        The one that is being done, counted from 0.
    records : tuple of StepRecord
    n_left : int
        How many steps were left behind; all of them once the lesson was done to its end.
    """

    step: Annotated[int, Meta(ge=0, lt=MAX_STEPS)] = 0
    records: Annotated[tuple[StepRecord, ...], Meta(max_length=MAX_STEPS)] = ()
    n_left: Annotated[int, Meta(ge=0, le=MAX_STEPS)] = 0

    @property
    def is_at_end(self) -> bool:
        """Whether the last step was left behind."""
        return 0 < len(self.records) == self.n_left

    def to_text(self) -> str:
        """As JSON, to be kept."""
        return msgspec.json.encode(self).decode()

    @classmethod
    def from_text(cls, text: str) -> Progress | None:
        """What was kept; None where it cannot be read."""
        try:
            return msgspec.json.decode(text, type=cls)
        except msgspec.DecodeError:
            return None


class Course:
    """A lesson that is being done.

    Parameters
    ----------
    lesson : Lesson
    progress : Progress, optional
        To go on with. Where it is of another form of the lesson, it begins anew.
    shown : Lesson, optional
        The lesson with the texts that the learner reads, where they are translated. What is kept and handed in is the
        lesson itself.

    Attributes
    ----------
    happened : Happened
        Since the step began.
    """

    def __init__(self, lesson: Lesson, progress: Progress | None = None, shown: Lesson | None = None) -> None:
        self.lesson, self.shown = lesson, shown or lesson
        n = len(lesson.steps)
        if progress is None or len(progress.records) != n or progress.step >= n:
            progress = Progress(records=(StepRecord(),) * n)
        self._progress = progress
        self.happened = Happened()
        self._begun: Moment | None = None
        self._goals = tuple(lesson.goal(number) for number in range(n))

    @property
    def progress(self) -> Progress:
        """What is to be kept."""
        return self._progress

    @property
    def number(self) -> int:
        """The step, counted from 0."""
        return self._progress.step

    @property
    def step(self) -> Step:
        """The step that is being done."""
        return self.lesson.steps[self.number]

    @property
    def shown_step(self) -> Step:
        """The same step with the texts that the learner reads."""
        return self.shown.steps[self.number]

    @property
    def record(self) -> StepRecord:
        """What was done in it."""
        return self._progress.records[self.number]

    @property
    def hints(self) -> tuple[str, ...]:
        """The hints that were taken."""
        return tuple(self.shown_step.hints[: self.record.hints])

    @property
    def goal_words(self) -> str:
        """The goal of the step in plain English; empty where its text says it all, and before the question is answered,
        since it would tell the answer: "loss above 0.69"."""
        goal = self._goals[self.number]
        is_told = self.record.is_passed or self._is_answered(self.number)
        return words_beside_task(goal) if goal is not None and is_told else ""

    @property
    def can_go_on(self) -> bool:
        """Whether everything of the step is done."""
        return self._is_done(self.number)

    @property
    def passed(self) -> tuple[bool, ...]:
        """Of each step whether it was passed; one that is only to be read, whether it was left behind."""
        n_left = self._progress.n_left
        return tuple(
            self._is_done(number) and (self._has_task(number) or number < n_left) for number in range(len(self._goals))
        )

    def _has_task(self, number: int) -> bool:
        return self._goals[number] is not None or self.lesson.steps[number].question is not None

    def _is_done(self, number: int) -> bool:
        is_reached = self._goals[number] is None or self._progress.records[number].is_passed
        return is_reached and self._is_answered(number)

    def _is_answered(self, number: int) -> bool:
        """Whether nothing is left to be answered: a prediction is made, be it right or not; all else is right."""
        question, answers = self.lesson.steps[number].question, self._progress.records[number].answers
        return question is None or any(answer.is_right or question.is_prediction for answer in answers)

    def begin_step(self, snapshot: Snapshot) -> None:
        """The step begins at this moment; nothing has happened since."""
        self._begun = Moment(snapshot, Happened())
        self.happened = Happened(is_answered=self._is_answered(self.number))

    def note(self, happened: Happened) -> None:
        """Something was done."""
        self.happened = happened

    def observe(self, snapshot: Snapshot) -> bool:
        """Look at a moment.

        Returns
        -------
        bool
            Whether the goal of the step holds now for the first time.
        """
        goal = self._goals[self.number]
        if goal is None or self.record.is_passed or self._begun is None:
            return False
        if not goal.holds(MomentFacts(Moment(snapshot, self.happened), self._begun)):
            return False
        self._keep(StepRecord(snapshot.iteration, self.record.hints, self.record.answers))
        return True

    def take_hint(self) -> str | None:
        """The next hint; None if there is none left."""
        taken = self.record.hints
        if taken >= len(self.step.hints):
            return None
        self._keep(StepRecord(self.record.passed_at, taken + 1, self.record.answers))
        return self.step.hints[taken]

    def answer(self, text: str, snapshot: Snapshot) -> bool:
        """Answer a question whose answer the lesson knows: a choice, by its number from 1, or a number.

        Returns
        -------
        bool
            Whether it is right.

        Raises
        ------
        InvalidInputError
            If it is no answer, as a word instead of a number, or rounded too much to tell; it does not count. The
            reason is a whole sentence.
        """
        question = self.step.question
        if isinstance(question, Choice):
            is_right = _whole(text, len(question.choices)) == question.answer
        elif isinstance(question, Number):
            is_right = _is_right(text, self._wanted(question, snapshot), question.digits)
        else:
            raise InvalidInputError("answer", phrase("This step has no question of this kind."))
        self.keep_answer(Answer(text[:MAX_ANSWER], is_right))
        return is_right

    def keep_answer(self, answer: Answer) -> None:
        """Keep an answer that was judged elsewhere, as a prediction."""
        record = self.record
        self._keep(StepRecord(record.passed_at, record.hints, (*record.answers, answer)[-MAX_ANSWERS:]))
        self.happened = replace(self.happened, is_answered=self._is_answered(self.number))

    def go_to(self, number: int) -> None:
        """Go to a step, counted from 0; it begins with the next `begin_step`. Beyond the last step the lesson is at its
        end, and stays at that step."""
        last = len(self.lesson.steps)
        n_left = min(max(self._progress.n_left, number), last)
        self._progress = Progress(min(max(number, 0), last - 1), self._progress.records, n_left)
        self._begun = None
        self.happened = Happened(is_answered=self._is_answered(self.number))

    def differences(self, present: Experiment, wanted: Experiment) -> tuple[str, ...]:
        """In which settings the learner has left the lesson: those that differ from what it set up and that no step
        since then was to change. Labels as on the screen; "Points" for other points."""
        allowed: set[str] = set()
        for number, step in enumerate(self.lesson.steps[: self.number + 1]):
            if step.start is not None and number:
                allowed.clear()
            allowed.update(step.may_change)
        differing = [name for name in changed_fields(wanted.spec, present.spec) if name not in allowed]
        labels = [FIELD_INFO[name].label for name in differing]
        is_other_data = "data" not in allowed and present.data != wanted.data
        return (*labels, phrase("Points")) if is_other_data else tuple(labels)

    def _wanted(self, question: Number, snapshot: Snapshot) -> float:
        if not isinstance(question.answer, str):
            return question.answer
        value = parse_quantity(question.answer).of(MomentFacts.of_one(Moment(snapshot, self.happened)))
        if value is None or isinstance(value, str):
            raise InvalidInputError("answer", phrase("There is no such number at this moment."))
        return float(value)

    def _keep(self, record: StepRecord) -> None:
        records = list(self._progress.records)
        records[self.number] = record
        self._progress = Progress(self.number, tuple(records), self._progress.n_left)


def _is_right(text: str, wanted: float, digits: int) -> bool:
    """Whether a typed number is right to so many digits, as `core.lessons.predictions.rounding` counts them.

    Raises
    ------
    InvalidInputError
        If it is no number, or right but for a digit less than asked.
    """
    try:
        given, value = np.array(typed_number(text)), np.array(wanted)
    except ValueError as error:
        raise InvalidInputError("answer", error_sentence(error)) from error
    unit = float(last_places(value, digits))
    if within(given, value, value, unit):
        return True
    if unit < last_digit(text) <= 10.0 * unit and within(given, value, value, last_digit(text)):
        raise InvalidInputError("answer", phrase("Right so far, but rounded too much: type one digit more."))
    return False


def _whole(text: str, most: int) -> int:
    if text.strip() not in map(str, range(1, most + 1)):
        raise InvalidInputError("answer", sentence("Choose one of the answers 1 to {most}.", most=most))
    return int(text)
