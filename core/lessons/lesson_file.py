"""A lesson as one readable file, in TOML: reading it, checking all of it, and writing it.

Everything is checked before anything is shown, so that a lesson that opens can be played to its end.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
import tomli_w

from core.errors import FileError
from core.io.experiment.json_text import shortened, what_does_not_fit
from core.io.reading import read_limited
from core.lessons.goals import GoalError, parse_goal, parse_quantity
from core.lessons.lesson import CELL, CHANGEABLE, FORMAT, VERSION, CellsQuestion, Choice, Lesson, Number
from core.lessons.setup import setup_of

MAX_BYTES = 2_000_000


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
