"""A lesson: what it begins with, its steps, and the goal of each. There is no code in it.

The records are what a lesson's file says; `core.lessons.lesson_file` reads and checks them. ``docs/lessons.md``
describes them for those who write one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Annotated, Any, ClassVar, Final, Literal

from msgspec import UNSET, Meta, Struct, UnsetType
from msgspec.structs import replace

from core.data.names import PLAIN_TARGET
from core.experiment.spec import FIELD_INFO
from core.io.experiment.schema import Learnt, PointRows
from core.lessons.goals import Goal, parse_goal

SUFFIX = ".toml"
FORMAT: Final = "glassbox-lesson"
VERSION: Final = 1
MAX_STEPS = 100

CHANGEABLE = (*FIELD_INFO, "data", "weights")
"""What a learner may be asked to change."""

CELL = re.compile(r"(?P<symbol>dZ|dW|db|W_new|b_new|Z|A|W|b)\[(?P<layer>\d{1,2})\](?: (?P<row>\d+),(?P<column>\d+))?|J")
"""How a lesson names cells of the equations; rows and columns count from 1."""

Line = Annotated[str, Meta(max_length=200)]
Text = Annotated[str, Meta(max_length=5000)]
"""Markdown, with formulas between dollar signs."""

Place = Annotated[int, Meta(ge=1, le=2**31 - 1)]
Dock = Literal[
    "equations", "microscope", "checks", "exercise", "confusion", "compare", "luck", "surface", "folded", "weights"
]
Part = Literal["data_panel", "network", "settings", "plane", "loss", "run_bar"]
"""Parts of the window that a lesson may hide."""


class Question(Struct, forbid_unknown_fields=True, omit_defaults=True, tag_field="kind"):
    """Something to be answered before the step goes on.

    Attributes
    ----------
    text : str
    why : str
        Said after the answer: why it is so.
    """

    text: Text = ""
    why: Text = ""

    is_prediction: ClassVar[bool] = False
    """Whether the answer comes with the next iterations; then a wrong one is an answer, too."""


class Choice(Question, tag="choice", kw_only=True):
    """One of several answers is right; ``answer`` counts them from 1."""

    choices: Annotated[list[Line], Meta(min_length=2, max_length=9)]
    answer: Place


class Number(Question, tag="number", kw_only=True):
    """A number is to be typed: a given one, or a quantity of the goal language as it is at that moment."""

    answer: float | Line
    digits: Annotated[int, Meta(ge=1, le=6)] = 2


class LossQuestion(Question, tag="loss"):
    """Whether the loss rises or falls with the next step."""

    is_prediction = True


class WeightQuestion(Question, tag="weight", kw_only=True):
    """Which way W[layer] at (unit, source) goes with the next step; all counted from 1."""

    is_prediction = True

    layer: Place
    unit: Place
    source: Place


class CellsQuestion(Question, tag="cells", kw_only=True):
    """Cells of the equations are covered and to be filled in.

    Attributes
    ----------
    cells : list of str
        ``"Z[1]"`` for a whole matrix, ``"dW[2] 1,3"`` for row 1 and column 3 of one; of Z, A, J, dZ, dW, db, W_new and
        b_new.
    """

    cells: Annotated[list[Line], Meta(min_length=1, max_length=20)]
    digits: Annotated[int, Meta(ge=1, le=6)] = 2


class SketchQuestion(Question, tag="sketch", kw_only=True):
    """The boundary expected after so many iterations is to be drawn onto the plane."""

    is_prediction = True

    iterations: Annotated[int, Meta(ge=1, le=100_000)]


AnyQuestion = Choice | Number | LossQuestion | WeightQuestion | CellsQuestion | SketchQuestion


class Layer(Struct, forbid_unknown_fields=True, omit_defaults=True):
    """Weights, a row for each unit, and biases of one layer."""

    W: list[list[float]]
    b: list[float]


class Names(Struct, forbid_unknown_fields=True, omit_defaults=True):
    """What points, their columns, and their classes or numbers are called; empty where they have no names."""

    title: Line = ""
    columns: list[Line] = []
    classes: list[Line] = []
    target: Line = PLAIN_TARGET


class Start(Struct, forbid_unknown_fields=True, omit_defaults=True):
    """What is set up: a ``.glassbox`` file beside the lesson, or the experiment itself.

    Attributes
    ----------
    file : str
        Name of an experiment file in the lesson's folder; nothing else of this record is given then but the docks and
        the pace.
    network : dict
        Fields of ``ExperimentSpec``; what is not given has its default.
    data : dict
        Fields of ``DataSettings``.
    points : list of (x1, x2, …, class)
        Instead of generated ones.
    learnt : str
        ``"numbers"`` where the last value of a point is one, and not a class.
    names : Names, optional
        What the points are called.
    weights : list of Layer
        Start weights; else they are drawn.
    docks : list of str
        The docks that are open; the others are closed.
    step_size, speed
        Of the run bar.
    """

    file: Line = ""
    network: dict[str, Any] = {}
    data: dict[str, Any] = {}
    points: PointRows | UnsetType = UNSET
    learnt: Learnt = "classes"
    names: Names | UnsetType = UNSET
    weights: Annotated[list[Layer], Meta(min_length=1)] | UnsetType = UNSET
    docks: list[Dock] = []
    step_size: Literal["phase", "example", "iteration", "epoch"] = "iteration"
    speed: Annotated[float, Meta(gt=0, le=1000)] = 30.0


class Step(Struct, forbid_unknown_fields=True, omit_defaults=True):
    """One thing to do.

    Attributes
    ----------
    text : str
        What there is to know, a few sentences.
    do : str
        What to do, one sentence.
    question : AnyQuestion, optional
    hints : list of str
        Given one after the other, when they are wanted.
    goal : str
        In the goal language (`core.lessons.goals`); empty where reading or answering is all.
    start : Start, optional
        Set up when the step begins; else it goes on from where the one before ended.
    may_change : list of str
        Settings the learner is to change here: fields of ``ExperimentSpec``, ``"data"`` and ``"weights"``. They do not
        count as leaving the lesson.
    """

    text: Text
    do: Text = ""
    question: AnyQuestion | None = None
    hints: Annotated[list[Text], Meta(max_length=9)] = []
    goal: Line = ""
    start: Start | None = None
    may_change: list[Line] = []


class Lesson(Struct, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """All of it.

    Attributes
    ----------
    id : str
        Under which progress is kept: small letters, digits, "-" and "_".
    language : str
        Its code, as "en".
    slide : str
        Title of the lecture's slide it belongs to; empty for none.
    hide : list of str
        Parts of the window that are not needed.
    """

    format: Literal["glassbox-lesson"]
    version: Literal[1]
    id: Line
    title: Annotated[str, Meta(min_length=1, max_length=200)]
    language: Line = "en"
    slide: Line = ""
    summary: Line = ""
    hide: list[Part] = []
    start: Start
    steps: Annotated[list[Step], Meta(min_length=1, max_length=MAX_STEPS)]

    def goal(self, step: int) -> Goal | None:
        """The goal of a step, counted from 0; None where it has none."""
        text = self.steps[step].goal
        return parse_goal(text) if text else None


def with_texts(lesson: Lesson, change: Callable[[str], str]) -> Lesson:
    """The lesson with each text that a learner reads changed, such as translated. Goals and names of data stay."""

    def of_question(question: AnyQuestion | None) -> AnyQuestion | None:
        if question is None:
            return None
        changed = replace(question, text=change(question.text), why=change(question.why))
        if isinstance(changed, Choice):
            changed = replace(changed, choices=[change(choice) for choice in changed.choices])
        return changed

    def of_step(step: Step) -> Step:
        hints = [change(hint) for hint in step.hints]
        return replace(
            step, text=change(step.text), do=change(step.do), hints=hints, question=of_question(step.question)
        )

    return replace(
        lesson,
        title=change(lesson.title),
        slide=change(lesson.slide),
        summary=change(lesson.summary),
        steps=[of_step(step) for step in lesson.steps],
    )


def texts_of(lesson: Lesson) -> list[str]:
    """Each text that a learner reads, once, in their order."""
    texts: dict[str, None] = {}

    def note(text: str) -> str:
        if text:
            texts[text] = None
        return text

    with_texts(lesson, note)
    return list(texts)
