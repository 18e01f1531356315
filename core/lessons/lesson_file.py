"""A lesson as one readable file, in TOML: reading it, checking all of it, and writing it.

Everything is checked before anything is shown, so that a lesson that opens can be played to its end.
"""

from __future__ import annotations

import math
import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
import tomli_w

from core.errors import FileError
from core.experiment.targets import n_outputs
from core.io.experiment.json_text import shortened, what_does_not_fit
from core.io.reading import read_limited
from core.lessons.goal_quantities import QUANTITIES, Kind, nearest
from core.lessons.goals import GoalError, parse_goal, parse_quantity
from core.lessons.lesson import (
    CELL,
    CHANGEABLE,
    FORMAT,
    VERSION,
    AnyQuestion,
    CellsQuestion,
    Choice,
    Lesson,
    Number,
    SketchQuestion,
    Start,
    Step,
    WeightQuestion,
)
from core.lessons.predictions.sketch import can_be_sketched
from core.lessons.setup import setup_of
from core.sentences import phrase, sentence
from core.training.resize import layer_sizes

MAX_BYTES = 1_000_000

_LONG_KEY = re.compile(
    rb"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){16}""",
)
"""A key of so many parts, ``a.b.c…``: for one of n parts tomllib takes memory with n²."""

_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,59}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_LIKE_WEIGHTS, _LIKE_BIASES = ("W", "dW", "W_new"), ("b", "db", "b_new")


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
    if found := _LONG_KEY.search(data):
        line = data.count(b"\n", 0, found.start()) + 1
        raise FileError(source, sentence("line {line}", line=line), phrase("has a key of more than 16 parts."))
    try:
        values = tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise FileError(source, sentence("byte {n}", n=error.start + 1), phrase("is not UTF-8 text.")) from error
    except tomllib.TOMLDecodeError as error:
        what, _, place = str(error).partition(" (at ")
        raise FileError(source, place.rstrip(")"), sentence("is not valid TOML: {what}.", what=what)) from error
    except ValueError as error:
        raise FileError(source, "", phrase("is not valid TOML: it has a number of thousands of digits.")) from error
    except RecursionError as error:
        raise FileError(source, "", phrase("has lists nested too deeply.")) from error
    _check_kind(values, source)
    try:
        lesson = msgspec.convert(values, Lesson)
    except msgspec.ValidationError as error:
        raise FileError(source, *what_does_not_fit(str(error))) from error
    check_lesson(lesson, source, folder)
    return lesson


def check_lesson(
    lesson: Lesson, source: str, folder: Path | None = None, place: str = "", *, knows_files: bool = True
) -> None:
    """Check everything that the records alone do not say.

    Parameters
    ----------
    lesson : Lesson
    source : str
        Where it is from, for messages.
    folder : Path, optional
        Where its experiment files are.
    place : str
        Where in the source the lesson is; empty where it is all of it.
    knows_files : bool
        Without this, what stands in its experiment files is not looked at: they are elsewhere.

    Raises
    ------
    FileError
        As `read_lesson`.
    """
    _Checker(source, folder, f"{place}." if place else "", knows_files).check(lesson)


def encode_lesson(lesson: Lesson) -> bytes:
    """A lesson as the contents of a file that people can read and change."""
    return tomli_w.dumps(msgspec.to_builtins(lesson), multiline_strings=True).encode()


def _check_kind(values: Mapping[str, Any], source: str) -> None:
    if values.get("format") != FORMAT:
        raise FileError(source, "format", sentence('must be "{format}": this is another kind of file.', format=FORMAT))
    version = values.get("version")
    if isinstance(version, int) and version > VERSION:
        reason = sentence(
            "was written by a newer Glassbox (version {newer}; this one reads version {known}).",
            newer=version,
            known=VERSION,
        )
        raise FileError(source, "version", reason)


class _Checker:
    """Checks everything that the records alone do not say, one step after the other.

    It knows the network and the points as long as the lesson does: from the step on in which the learner may change
    them until a further start, nothing is said of layers or examples.
    """

    def __init__(self, source: str, folder: Path | None, prefix: str, knows_files: bool) -> None:
        self._source = source
        self._folder = folder
        self._prefix = prefix
        self._knows_files = knows_files
        self._sizes: tuple[int, ...] | None = None
        self._n_examples: int | None = None
        self._can_be_sketched = True

    def check(self, lesson: Lesson) -> None:
        """Raise FileError for the first thing that is wrong."""
        if not _ID.fullmatch(lesson.id):
            raise self._refuse("id", phrase('must be of small letters, digits, "-" and "_", such as "one-neuron".'))
        if not _LANGUAGE.fullmatch(lesson.language):
            raise self._refuse("language", phrase('must be a language\'s code, such as "en" or "pt-BR".'))
        self._begin(lesson.start, "start")
        for number, step in enumerate(lesson.steps):
            self._check_step(step, f"steps[{number}]")

    def _refuse(self, place: str, reason: str) -> FileError:
        return FileError(self._source, f"{self._prefix}{place}", reason)

    def _begin(self, start: Start, place: str) -> None:
        if start.file and not self._knows_files:
            self._sizes, self._n_examples, self._can_be_sketched = None, None, True
            return
        setup = setup_of(start, self._folder, self._source, f"{self._prefix}{place}")
        data = setup.experiment.data
        self._can_be_sketched = can_be_sketched(setup.experiment)
        self._sizes = layer_sizes(setup.experiment.spec, n_outputs(setup.experiment.spec, data))
        self._n_examples = data.n_examples

    def _check_step(self, step: Step, place: str) -> None:
        if step.start is not None:
            self._begin(step.start, f"{place}.start")
        for name in step.may_change:
            if name not in CHANGEABLE:
                reason = sentence("{name} is not known. {hint}", name=shortened(name), hint=nearest(name, CHANGEABLE))
                raise self._refuse(f"{place}.may_change", reason)
        if step.may_change:
            self._sizes = None if {"hidden_units", "features"} & set(step.may_change) else self._sizes
            self._can_be_sketched |= "data" in step.may_change
            self._n_examples = (
                None if {"data", "batch_size", "train_fraction"} & set(step.may_change) else self._n_examples
            )
        if step.goal:
            self._check_goal(step.goal, f"{place}.goal")
        if step.question is not None:
            self._check_question(step.question, f"{place}.question")

    def _check_goal(self, goal: str, place: str) -> None:
        try:
            parse_goal(goal)
        except GoalError as error:
            raise self._refuse(
                sentence("{place}, character {position}", place=place, position=error.position + 1), error.reason
            ) from error

    def _check_question(self, question: AnyQuestion, place: str) -> None:
        match question:
            case Choice() if question.answer > len(question.choices):
                reason = sentence(
                    "is {answer}, but there are {n} choices.",
                    answer=question.answer,
                    n=len(question.choices),
                )
                raise self._refuse(f"{place}.answer", reason)
            case Number():
                self._check_number(question.answer, f"{place}.answer")
            case WeightQuestion():
                self._check_place("W", question.layer, question.unit, question.source, place)
            case SketchQuestion() if not self._can_be_sketched:
                raise self._refuse(place, phrase("asks for a boundary, but numbers are learnt, which have none."))
            case CellsQuestion():
                for cell in question.cells:
                    self._check_cell(cell, f"{place}.cells")
            case _:
                pass

    def _check_number(self, answer: float | str, place: str) -> None:
        if not isinstance(answer, str):
            if not math.isfinite(answer):
                raise self._refuse(place, phrase("must be a finite number."))
            return
        try:
            kind = QUANTITIES[parse_quantity(answer).name].kind
        except GoalError as error:
            raise self._refuse(
                sentence("{place}, character {position}", place=place, position=error.position + 1), error.reason
            ) from error
        if kind in (Kind.TEXT, Kind.TRUTH):
            raise self._refuse(place, sentence("{cell} is not a number.", cell=shortened(answer)))

    def _check_cell(self, cell: str, place: str) -> None:
        found = CELL.fullmatch(cell)
        if found is None:
            reason = sentence(
                '{cell} is not a cell. Use for example "dW[2]" for a matrix or "dW[2] 1,3".', cell=shortened(cell)
            )
            raise self._refuse(place, reason)
        if found["layer"]:
            self._check_place(
                found["symbol"], int(found["layer"]), int(found["row"] or 1), int(found["column"] or 1), place
            )

    def _check_place(self, symbol: str, layer: int, row: int, column: int, place: str) -> None:
        """Whether a quantity of the network has a cell at a place, where the network is known."""
        if self._sizes is None:
            return
        if not 1 <= layer < len(self._sizes):
            raise self._refuse(
                place,
                sentence(
                    "has the layer {layer}; the network has {n} layers.",
                    layer=layer,
                    n=len(self._sizes) - 1,
                ),
            )
        if symbol in _LIKE_WEIGHTS:
            n_columns: int | None = self._sizes[layer - 1]
        else:
            n_columns = 1 if symbol in _LIKE_BIASES else self._n_examples
        if not (1 <= row <= self._sizes[layer] and 1 <= column <= (n_columns or column)):
            shape = f"{self._sizes[layer]} × {n_columns or 'm'}"
            raise self._refuse(
                place,
                sentence(
                    "has the cell {row},{column}; {symbol}[{layer}] is {shape}.",
                    row=row,
                    column=column,
                    symbol=symbol,
                    layer=layer,
                    shape=shape,
                ),
            )
