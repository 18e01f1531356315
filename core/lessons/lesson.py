"""A lesson as one readable file: what it begins with, its steps, and the goal of each, in TOML. There is no code in it.

The records are what the file says; `read_lesson` checks all of it before anything is shown, so that a lesson that opens
can be played to its end. ``docs/lessons.md`` describes the format for those who write one.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Final, Literal, TypeVar

import msgspec
import numpy as np
import tomli_w
from msgspec import UNSET, Meta, Struct, UnsetType

from core.data.dataset import MAX_CLASSES, MAX_EXAMPLES, Dataset
from core.data.generators import DataSettings
from core.errors import FileError, InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.spec import FIELD_INFO, ExperimentSpec
from core.io.experiment.experiment_file import decode
from core.io.experiment.json_text import shortened, what_does_not_fit
from core.io.experiment.schema import Coordinate
from core.io.reading import read_limited
from core.lessons.goals import Goal, GoalError, parse_goal, parse_quantity
from core.model.network import Parameters, one_hot
from core.training.resize import layer_sizes
from core.training.trainer import Trainer

T = TypeVar("T")

SUFFIX = ".toml"
FORMAT: Final = "glassbox-lesson"
VERSION: Final = 1
MAX_BYTES = 2_000_000
MAX_STEPS = 100

CHANGEABLE = (*FIELD_INFO, "data", "weights")
"""What a learner may be asked to change."""

CELL = re.compile(r"(?P<symbol>dZ|dW|db|W_new|b_new|Z|A|W|b)\[(?P<layer>\d{1,2})\](?: (?P<row>\d+),(?P<column>\d+))?|J")
"""How a lesson names cells of the equations; rows and columns count from 1."""

Line = Annotated[str, Meta(max_length=200)]
Text = Annotated[str, Meta(max_length=5000)]
"""Markdown, with formulas between dollar signs."""

Place = Annotated[int, Meta(ge=1, le=2**31 - 1)]
Dock = Literal["equations", "microscope", "checks", "exercise"]
Part = Literal["data_panel", "network", "settings", "plane", "loss", "run_bar"]
"""Parts of the window that a lesson may hide."""

PointRow = tuple[Coordinate, Coordinate, Annotated[int, Meta(ge=0, lt=MAX_CLASSES)]]


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


class WeightQuestion(Question, tag="weight", kw_only=True):
    """Which way W[layer] at (unit, source) goes with the next step; all counted from 1."""

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

    iterations: Annotated[int, Meta(ge=1, le=100_000)]


AnyQuestion = Choice | Number | LossQuestion | WeightQuestion | CellsQuestion | SketchQuestion


class Layer(Struct, forbid_unknown_fields=True, omit_defaults=True):
    """Weights, a row for each unit, and biases of one layer."""

    W: list[list[float]]
    b: list[float]


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
    points : list of (x1, x2, class)
        Instead of generated ones.
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
    points: Annotated[list[PointRow], Meta(max_length=MAX_EXAMPLES)] | UnsetType = UNSET
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
        Under which progress is kept.
    slide : str
        Title of the lecture's slide it belongs to; empty for none.
    hide : list of str
        Parts of the window that are not needed.
    """

    format: Literal["glassbox-lesson"]
    version: Literal[1]
    id: Annotated[str, Meta(pattern="^[a-z0-9][a-z0-9_-]{0,59}$")]
    title: Annotated[str, Meta(min_length=1, max_length=200)]
    language: Annotated[str, Meta(pattern="^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")] = "en"
    slide: Line = ""
    summary: Line = ""
    hide: list[Part] = []
    start: Start
    steps: Annotated[list[Step], Meta(min_length=1, max_length=MAX_STEPS)]

    def goal(self, step: int) -> Goal | None:
        """The goal of a step, counted from 0; None where it has none."""
        text = self.steps[step].goal
        return parse_goal(text) if text else None


def read_lesson(path: str | os.PathLike[str]) -> Lesson:
    """The lesson in a file.

    Raises
    ------
    FileError
        If it cannot be read, or is no lesson that can be played to its end: the first thing that is wrong, and where.
    """
    source = os.fspath(path)
    return decode_lesson(read_limited(path, MAX_BYTES), source, Path(source).parent)


def decode_lesson(data: bytes, source: str, folder: Path | None = None) -> Lesson:
    """The lesson in a file's contents.

    Parameters
    ----------
    data : bytes
        UTF-8.
    source : str
        Where they are from, for messages.
    folder : Path, optional
        Where its experiment files are; without one it may not name any.

    Raises
    ------
    FileError
        As `read_lesson`.
    """
    try:
        values = tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise FileError(source, f"byte {error.start + 1}", "is not UTF-8 text.") from error
    except tomllib.TOMLDecodeError as error:
        what, _, place = str(error).partition(" (at ")
        raise FileError(source, place.rstrip(")"), f"is not valid TOML: {what}.") from error
    except RecursionError as error:
        raise FileError(source, "", "has lists nested a thousand times.") from error
    _check_kind(values, source)
    try:
        lesson = msgspec.convert(values, Lesson)
    except msgspec.ValidationError as error:
        raise FileError(source, *what_does_not_fit(str(error))) from error
    _check(lesson, source, folder)
    return lesson


def encode_lesson(lesson: Lesson) -> bytes:
    """A lesson as the contents of a file that people can read and change."""
    return tomli_w.dumps(msgspec.to_builtins(lesson), multiline_strings=True).encode()


@dataclass(frozen=True, slots=True, eq=False)
class Setup:
    """What a start sets up: the experiment, and its start weights where they are given."""

    experiment: Experiment
    parameters: Parameters | None


def setup_of(start: Start, folder: Path | None = None, source: str = "the lesson", place: str = "start") -> Setup:
    """What a start of a lesson sets up.

    Parameters
    ----------
    start : Start
    folder : Path, optional
        Where the lesson's experiment files are.
    source, place : str
        The lesson's file and where in it the start stands, for messages.

    Raises
    ------
    FileError
        If a value is outside its limits, shapes do not fit together, or the experiment file cannot be read.
    """
    if start.file:
        return _setup_in(start.file, folder, source, f"{place}.file")
    spec = _made(ExperimentSpec, start.network, FIELD_INFO, source, f"{place}.network")
    settings = _made(DataSettings, start.data, DataSettings.__slots__, source, f"{place}.data")
    with _named(source, f"{place}.data"):
        experiment = Experiment.generated(spec, settings)
    if start.points is not UNSET:
        x1, x2, labels = zip(*start.points, strict=True) if start.points else ((), (), ())
        with _named(source, f"{place}.points"):
            experiment = experiment.with_data(Dataset([x1, x2], labels))
    return Setup(experiment, _start_weights(start, experiment, source, f"{place}.weights"))


def _start_weights(start: Start, experiment: Experiment, source: str, place: str) -> Parameters | None:
    if start.weights is UNSET:
        return None
    with _named(source, place):
        if any(len({len(row) for row in layer.W}) > 1 for layer in start.weights):
            raise InvalidInputError("weights", "has rows of different lengths.")
        weights = tuple(np.array(layer.W, dtype=np.float64) for layer in start.weights)
        biases = tuple(np.array(layer.b, dtype=np.float64).reshape(-1, 1) for layer in start.weights)
        given = Parameters(weights, biases)
        wanted = layer_sizes(experiment.spec, len(one_hot((), experiment.data.n_classes)))
        if given.layer_sizes != wanted:
            raise InvalidInputError("weights", f"are for layers {given.layer_sizes}; this network has {wanted}.")
    return given


def _setup_in(name: str, folder: Path | None, source: str, place: str) -> Setup:
    if folder is None or Path(name).name != name:
        raise FileError(source, place, "must be the name of a file in the lesson's folder.")
    run = decode(read_limited(folder / name), str(folder / name))
    trainer = Trainer(run.experiment.spec, run.experiment.data)
    trainer.resume(run.now, run.states, run.latest_iteration)
    return Setup(run.experiment, trainer.parameters)


@contextmanager
def _named(source: str, place: str) -> Iterator[None]:
    """Give what a value cannot be the place where it stands."""
    try:
        yield
    except InvalidInputError as error:
        raise FileError(source, place, error.reason) from error


def _made(kind: type[T], values: Mapping[str, Any], known: Iterable[str], source: str, place: str) -> T:
    """A record of the experiment from the fields that a lesson gives."""
    for name in values:
        if name not in known:
            raise FileError(source, f"{place}.{shortened(name)}", f"is not known; choose from {', '.join(known)}.")
    try:
        return kind(**values)
    except InvalidInputError as error:
        raise FileError(source, f"{place}.{error.field}", error.reason) from error
    except TypeError as error:
        raise FileError(source, place, "has a value of the wrong kind.") from error


def _check_kind(values: Mapping[str, Any], source: str) -> None:
    if values.get("format") != FORMAT:
        raise FileError(source, "format", f'must be "{FORMAT}": this is another kind of file.')
    version = values.get("version")
    if isinstance(version, int) and version > VERSION:
        reason = f"was written by a newer Glassbox (version {version}; this one reads version {VERSION})."
        raise FileError(source, "version", reason)


def _check(lesson: Lesson, source: str, folder: Path | None) -> None:
    """Everything that the records alone do not say."""
    setup_of(lesson.start, folder, source)
    for number, step in enumerate(lesson.steps):
        place = f"steps[{number}]"
        if step.start is not None:
            setup_of(step.start, folder, source, f"{place}.start")
        for name in step.may_change:
            if name not in CHANGEABLE:
                reason = f"{shortened(name)} is not known; choose from {', '.join(CHANGEABLE)}."
                raise FileError(source, f"{place}.may_change", reason)
        try:
            if step.goal:
                parse_goal(step.goal)
            if isinstance(step.question, Number) and isinstance(step.question.answer, str):
                parse_quantity(step.question.answer)
        except GoalError as error:
            at = "goal" if step.goal and error.text == step.goal else "question.answer"
            raise FileError(source, f"{place}.{at}, character {error.position + 1}", error.reason) from error
        if isinstance(step.question, Choice) and step.question.answer > len(step.question.choices):
            reason = f"is {step.question.answer}, but there are {len(step.question.choices)} choices."
            raise FileError(source, f"{place}.question.answer", reason)
        if isinstance(step.question, CellsQuestion):
            for cell in step.question.cells:
                if not CELL.fullmatch(cell):
                    reason = f'{shortened(cell)} is no cell; write "dW[2]" for a matrix or "dW[2] 1,3" for a cell.'
                    raise FileError(source, f"{place}.question.cells", reason)
