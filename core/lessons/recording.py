"""A lesson made from what a teacher does: what it starts with, the steps, and goals offered from what is true now.

It is handed moments and texts and gives a `Lesson`; it draws nothing. What it makes is read again before it counts, so
that a lesson that can be saved can be opened.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, get_args

from core.data.generators import DataSettings, generate
from core.data.names import plain_columns
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.spec import FIELD_INFO, ExperimentSpec, changed_fields
from core.explain.findings import FindingKind
from core.io.experiment.packing import layers_of as packed_layers
from core.io.experiment.points import learnt_of, point_rows
from core.lessons.goal_quantities import QUANTITIES, Kind, MomentFacts
from core.lessons.goals import GoalError, parse_goal, parse_quantity
from core.lessons.lesson import (
    CELL,
    FORMAT,
    VERSION,
    AnyQuestion,
    CellsQuestion,
    Choice,
    Dock,
    Layer,
    Lesson,
    LossQuestion,
    Names,
    Number,
    SketchQuestion,
    Start,
    Step,
    WeightQuestion,
)
from core.lessons.lesson_file import decode_lesson, encode_lesson
from core.lessons.moment import Happened, Moment
from core.model.network import Parameters
from core.sentences import phrase, sentence
from core.training.snapshot import Snapshot
from core.training.step_position import StepSize
from core.training.trainer import Trainer
from core.typed_numbers import typed_number


@dataclass(frozen=True, slots=True)
class Offer:
    """A condition that is true now and can be a part of the goal.

    Attributes
    ----------
    text : str
        In the goal language.
    is_likely : bool
        Whether it speaks of what changed since the step began; those are offered first.
    """

    text: str
    is_likely: bool

    @property
    def words(self) -> str:
        """It in plain English."""
        return parse_goal(self.text).words


@dataclass
class DraftStep:
    """A step as far as it is written.

    Attributes
    ----------
    begun, ended : Snapshot
        The moments between which the teacher did it.
    """

    begun: Snapshot
    ended: Snapshot
    text: str = ""
    do: str = ""
    hints: tuple[str, ...] = ()
    goal: str = ""
    question: AnyQuestion | None = None

    @property
    def may_change(self) -> list[str]:
        """The settings that the teacher changed."""
        before, after = self.begun.experiment, self.ended.experiment
        names = list(changed_fields(before.spec, after.spec))
        return [*names, "data"] if before.data != after.data else names


@dataclass
class Recording:
    """A lesson that is being made.

    Attributes
    ----------
    title, slide, summary, id, language : str
        Of the lesson.
    docks : tuple of str
        Open when it begins.
    """

    begun: Snapshot
    title: str = ""
    id: str = ""
    slide: str = ""
    summary: str = ""
    language: str = "en"
    docks: tuple[Dock, ...] = ()
    step_size: StepSize = StepSize.ITERATION
    speed: float = 30.0
    steps: list[DraftStep] = field(default_factory=list)

    def lesson(self) -> Lesson:
        """The lesson, as it is read from its file.

        Raises
        ------
        FileError
            What is missing or wrong, and in which step.
        """
        start = start_of(self.begun)
        start.docks, start.step_size, start.speed = list(self.docks), self.step_size.value, self.speed
        lesson = Lesson(
            format=FORMAT,
            version=VERSION,
            id=self.id or id_of(self.title),
            title=self.title.strip(),
            language=self.language,
            slide=self.slide.strip(),
            summary=self.summary.strip(),
            start=start,
            steps=[_step(draft) for draft in self.steps],
        )
        return decode_lesson(encode_lesson(lesson), self.title.strip() or phrase("the new lesson"))


def _step(draft: DraftStep) -> Step:
    return Step(
        text=draft.text.strip(),
        do=draft.do.strip(),
        question=draft.question,
        hints=[hint.strip() for hint in draft.hints if hint.strip()],
        goal=draft.goal.strip(),
        may_change=draft.may_change,
    )


def id_of(title: str) -> str:
    """A name for a lesson from its title: small letters, digits and dashes."""
    words = "".join(letter if letter.isascii() and letter.isalnum() else " " for letter in title.lower()).split()
    return "-".join(words)[:60].strip("-") or "lesson"


def start_of(snapshot: Snapshot) -> Start:
    """What sets up the moment on the screen: the experiment, and the weights where they are not the drawn ones."""
    experiment, parameters = snapshot.experiment, snapshot.parameters
    usual = Experiment(ExperimentSpec(), experiment.data, experiment.data_settings)
    if experiment.data.n_columns != 2:
        usual = usual.with_spec(features=plain_columns(experiment.data.n_columns))
    start = Start(network=_changed(usual.spec, experiment.spec, FIELD_INFO))
    settings = experiment.data_settings
    if experiment.data == generate(settings):
        start.data = _changed(DataSettings(), settings, DataSettings.__slots__)
    else:
        data = experiment.data
        start.points = [row[:-1] for row in point_rows(data)]
        start.learnt = learnt_of(data)
        names = experiment.names
        if names.are_of_table or (data.n_columns != 2 and not data.n_examples):  # without a row they say how many
            start.names = Names(names.title, list(names.columns), list(names.classes), names.target)
    if snapshot.iteration > 0 or not _drawn(experiment).equals(parameters):
        start.weights = [Layer(layer.W, layer.b) for layer in packed_layers(parameters)]
    return start


def _changed(usual: object, wanted: object, names: Iterable[str]) -> dict[str, Any]:
    """The fields that differ from the usual ones, as a file says them. A batch of all examples has no value there."""
    fields = {name: getattr(wanted, name) for name in names if getattr(wanted, name) != getattr(usual, name)}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in fields.items()}


def _drawn(experiment: Experiment) -> Parameters:
    """The start weights that the seed gives."""
    return Trainer(experiment.spec, experiment.data).parameters


# Questions


def question_of(kind: str, text: str, answer: str, why: str) -> AnyQuestion | None:
    """A question as a teacher types it.

    Parameters
    ----------
    kind : str
        The tag of a question's record, or "" for none.
    text, why : str
        Of the question.
    answer : str
        Of a choice one answer a line, a * before the right one; a number, or a quantity of the goal language;
        ``"1, 2, 1"`` for the layer, unit and input of a weight; ``"dZ[2]; dW[2] 1,3"`` for cells; the iterations of a
        sketch.

    Raises
    ------
    InvalidInputError
        If the answer cannot be read; the reason is a whole sentence.
    """
    text, why = text.strip(), why.strip()
    if kind == "choice":
        choices, right = _choices_in(answer)
        return Choice(choices=choices, answer=right, text=text, why=why)
    if kind == "number":
        return Number(answer=_number_or_quantity(answer.strip()), text=text, why=why)
    if kind == "weight":
        layer, unit, source = _whole_numbers(
            answer, 3, phrase("Write layer, unit and input of the weight, such as 1, 2, 1.")
        )
        return WeightQuestion(layer=layer, unit=unit, source=source, text=text, why=why)
    if kind == "cells":
        return CellsQuestion(cells=_cells_in(answer), text=text, why=why)
    if kind == "sketch":
        (iterations,) = _whole_numbers(
            answer, 1, phrase("Write after how many iterations the boundary is to be sketched.")
        )
        return SketchQuestion(iterations=iterations, text=text, why=why)
    return LossQuestion(text=text, why=why) if kind == "loss" else None


def _choices_in(answer: str) -> tuple[list[str], int]:
    """The answers to choose from, and the number of the right one."""
    lines = [line.strip() for line in answer.splitlines() if line.strip()]
    right = [place for place, line in enumerate(lines, 1) if line.startswith("*")]
    choices = [line.lstrip("* ") for line in lines]
    if len(choices) < 2 or len(right) != 1 or not all(choices):
        raise InvalidInputError(
            "answer", phrase("Write at least two answers, one a line, and a * before the right one.")
        )
    return choices, right[0]


def _cells_in(answer: str) -> list[str]:
    cells = [part.strip() for part in answer.replace("\n", ";").split(";") if part.strip()]
    if not cells or not all(map(CELL.fullmatch, cells)):
        raise InvalidInputError("answer", phrase("Write cells such as dZ[2]; dW[2] 1,3."))
    return cells


def _number_or_quantity(text: str) -> float | str:
    try:
        return float(typed_number(text))
    except ValueError:
        pass
    try:
        parse_quantity(text)
    except GoalError as error:
        raise InvalidInputError(
            "answer",
            sentence(
                "Write a number, or a quantity such as weight(1, 2, 1). Character {position}: {reason}",
                position=error.position + 1,
                reason=error.reason,
            ),
        ) from error
    return text


def _whole_numbers(text: str, n: int, sentence: str) -> list[int]:
    parts = [part for part in text.replace(",", " ").split() if part]
    if len(parts) != n or not all(part.isdecimal() and 0 < int(part) <= 100_000 for part in parts):
        raise InvalidInputError("answer", sentence)
    return [int(part) for part in parts]


# What is true now


def offers(begun: Snapshot, now: Snapshot, happened: Happened) -> tuple[Offer, ...]:
    """Conditions that are true now, the likely ones first.

    Each is written so that a learner who does a little less well than the teacher reaches it too: 97.3 % becomes "at
    least 95 %", a loss of 0.083 "at most 0.09".
    """
    facts = MomentFacts(Moment(now, happened), Moment(begun, Happened()))
    found = [
        Offer(text, is_likely=_differs(facts, name, arguments))
        for name, arguments, write in _candidates(now)
        if (text := _written(facts, name, arguments, write))
    ]
    happenings = [f'opened("{name}")' for name in sorted(happened.opened)]
    happenings += [f'pressed("{name}")' for name in sorted(happened.pressed)]
    found += [Offer(text, is_likely=True) for text in happenings]
    return tuple(sorted(found, key=lambda offer: not offer.is_likely))


Write = Callable[[str, Any], str]


def _candidates(now: Snapshot) -> Iterable[tuple[str, tuple[int, ...], Write]]:
    yield "accuracy", (), _at_least_share
    yield "test_accuracy", (), _at_least_share
    yield "r_squared", (), _at_least_hundredth
    yield "test_r_squared", (), _at_least_hundredth
    yield "loss", (), _at_most
    yield "iteration", (), _at_least_round
    yield "layers", (), _equal
    yield "units", (), _at_most_whole
    yield "activation", (), _equal
    for name in FIELD_INFO:
        if name in QUANTITIES and name not in ("activation", "loss"):
            yield name, (), _equal
    yield "loss_function", (), _equal
    for kind in get_args(FindingKind):
        yield kind, (), _count
    yield "diverged", (), _truth
    yield "runs", (), _count
    yield "forks", (), _count
    yield "points", (), _equal
    yield "own_iterations", (), _count


def _written(facts: MomentFacts, name: str, arguments: tuple[int, ...], write: Write) -> str:
    value = facts.value(name, arguments)
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return ""
    return write(name, value)


def _differs(facts: MomentFacts, name: str, arguments: tuple[int, ...]) -> bool:
    return facts.value(name, arguments) != facts.value_before(name, arguments)


def _at_least_hundredth(name: str, value: float) -> str:
    return f"{name} >= {math.floor(20 * value) / 20:g}" if value >= 0.05 else ""


def _at_least_share(name: str, value: float) -> str:
    percent = 5 * math.floor(20 * value) if value < 1.0 else 100
    return f"{name} >= {percent}%" if percent > 0 else ""


def _at_most(name: str, value: float) -> str:
    """Rounded up, to one digit below 1 and to two from 1 on."""
    if value <= 0.0:
        return f"{name} <= 0.001"
    unit = 10.0 ** (math.floor(math.log10(value)) - (0 if value < 1.0 else 1))
    return f"{name} <= {math.ceil(value / unit + 1e-9) * unit:.6g}"


def _at_least_round(name: str, value: float) -> str:
    if value < 1:
        return ""
    unit = 10 ** max(0, len(str(int(value))) - 1)
    return f"{name} >= {int(value) // unit * unit}"


def _at_most_whole(name: str, value: float) -> str:
    return f"{name} <= {value:.0f}"


def _equal(name: str, value: float | str) -> str:
    return f'{name} = "{value}"' if QUANTITIES[name].kind is Kind.TEXT else f"{name} = {value:.10g}"


def _count(name: str, value: float) -> str:
    return f"{name} >= {value:.0f}" if value >= 1 else ""


def _truth(name: str, value: bool) -> str:
    return name if value else ""
