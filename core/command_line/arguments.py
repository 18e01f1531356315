"""The arguments of a command: how they are read, and the settings of ``--set``. Types and limits are the spec's own.

What is wrong with them is said in one sentence, never with a page of usage.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from difflib import get_close_matches
from enum import IntEnum
from itertools import product
from pathlib import Path
from typing import Any, NoReturn

from core.data.dataset import Dataset
from core.data.features import available_features
from core.data.generators import DATASETS, SETTING_LIMITS
from core.errors import FileError, GlassboxError, InvalidInputError
from core.experiment.experiment import fitted_spec
from core.experiment.spec import FIELD_INFO, ExperimentSpec
from core.io.writing import is_replaceable, resolved
from core.model.losses import losses_for


class ExitCode(IntEnum):
    """What the process returns; documented in the README and in ``--help``."""

    DONE = 0
    FAILED = 1
    WRONG_ARGUMENTS = 2
    DIVERGED = 3
    INTERRUPTED = 130


class UsageError(GlassboxError):
    """The arguments cannot be meant so. The message is one sentence: what, and what would be right."""


def one_line(text: str) -> str:
    """``text`` as it can be shown in a terminal: no line breaks, and no characters that would steer the terminal. A
    file may hold any."""
    return "".join(letter if letter.isprintable() else "�" for letter in text)


EXIT_CODES = """exit codes:
  0    done
  1    failed: a file cannot be read or written, or there are no points to train on
  2    wrong arguments
  3    training diverged; the last state with finite numbers is kept
  130  interrupted with Ctrl+C"""

INSTALLED_NAME = "glassbox"
DEFAULT_ITERATIONS = 2000
_FORMULA = "--formula"
MOST_ITERATIONS = 10**9


def program_name() -> str:
    """What is typed to start the program: another name where it is installed."""
    name = os.path.basename(sys.argv[0])
    return INSTALLED_NAME if name.startswith(INSTALLED_NAME) else "main.py"


class Parser(argparse.ArgumentParser):
    """An argument parser that raises `UsageError` where the standard one prints its usage and exits."""

    def __init__(self, command: str, usage: str, description: str, epilog: str) -> None:
        name = program_name()
        super().__init__(
            prog=f"{name} {command}",
            usage=f"{name} {command} {usage}",
            description=description,
            epilog=epilog.replace("main.py", name),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )

    def error(self, message: str) -> NoReturn:
        raise UsageError(one_line(message.removeprefix("argument ").rstrip(".")) + ".")

    def read(self, arguments: Sequence[str]) -> argparse.Namespace:
        """The options' values.

        Raises
        ------
        UsageError
            If an option is not known or a value is not one it can have.
        """
        options, unknown = self.parse_known_args(_with_signs(arguments))
        if unknown:
            names = [name for action in self._actions for name in action.option_strings]
            first = unknown[0].split("=")[0]
            if first.startswith("-"):
                raise UsageError(f"There is no option {one_line(first)}{did_you_mean(first, names) or '.'}")
            raise UsageError(f"{one_line(first)!r} is not expected here.")
        return options


def _with_signs(arguments: Sequence[str]) -> list[str]:
    """The arguments with a formula joined to its option: it may begin with a minus, as another option would."""
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] == _FORMULA and argument.startswith("-") and not argument.startswith("--"):
            joined[-1] = f"{_FORMULA}={argument}"
        else:
            joined.append(argument)
    return joined


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The end of a sentence, ``"; did you mean learning_rate?"``, or nothing where nothing is like it."""
    close = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"; did you mean {close[0]}?" if close else ""


def add_source(parser: Parser) -> None:
    """What is trained: a file or generated data."""
    source = parser.add_argument_group("what is trained")
    source.add_argument("file", metavar="FILE", nargs="?", help="an experiment that was saved, .glassbox")
    kinds = f"or a new experiment on a table of points, such as points.csv, or on: {', '.join(DATASETS)}"
    source.add_argument("--data", metavar="KIND", help=kinds)
    for option, name, words in (
        ("--samples", "n_samples", "points"),
        ("--noise", "noise", "scatter"),
        ("--seed-data", "seed", "seed of the points"),
        ("--turns", "turns", "turns of the spiral"),
        ("--margin", "margin", "height left free on both sides of the curve"),
        ("--n-classes", "n_classes", "classes of the clusters"),
    ):
        low, high = SETTING_LIMITS[name]
        # They are read as text and checked by the data settings, whose sentences name the limits.
        source.add_argument(option, dest=name, metavar="X", help=f"{words}, {low:.10g} to {high:.10g}")
    curve = 'the curve of above_curve, class 1 above it, such as "sin(x)" or "x^2/4 - 2"'
    source.add_argument(_FORMULA, metavar="F", help=curve)
    _add_table(parser)


def _add_table(parser: Parser) -> None:
    """How a table of points is read."""
    table = parser.add_argument_group("a table of points")
    table.add_argument(
        "--columns",
        metavar="X1,X2,…,TARGET",
        help="its columns, by name or by number from 1: 1 to 16 inputs, then what is to be learnt; default: the likely"
        " ones",
    )
    table.add_argument(
        "--classes", metavar="A[,B]", help="of more than two classes: A against all others, or A and B alone"
    )
    table.add_argument("--learn", choices=("classes", "numbers"), help="what the target is; default: the likely one")
    table.add_argument("--fill-gaps", action="store_true", help="fill missing inputs with the median of their column")
    table.add_argument(
        "--standardise-target", action="store_true", help="learn (y − mean) / deviation instead of the numbers y"
    )
    table.add_argument("--skip-lines", action="store_true", help="leave out lines that cannot be used")


def add_goal(parser: Parser, default: float | None) -> None:
    """How long is trained."""
    group = parser.add_argument_group("how long")
    group.add_argument(
        "--iterations",
        metavar="N",
        type=whole_number(0, MOST_ITERATIONS),
        default=DEFAULT_ITERATIONS,
        help=f"iterations at most, default {DEFAULT_ITERATIONS}",
    )
    group.add_argument(
        "--until-accuracy",
        metavar="SHARE",
        type=share,
        help="stop when this share of the training points is right, 0 to 1; checked after each epoch, but at most at "
        "every tenth iteration" + (f"; default {default:g}" if default is not None else ""),
    )
    group.add_argument(
        "--until-r2",
        metavar="SHARE",
        type=share,
        help="the same where numbers are learnt: stop when R² of the training points is at least this",
    )


def goal_of(options: argparse.Namespace, data: Dataset, default: float | None = None) -> float | None:
    """The score at which training stops: an accuracy, or R² where numbers are learnt.

    Raises
    ------
    UsageError
        If the goal that is given is one of the other kind.
    """
    learnt = learnt_word(data)
    goals = {"classes": ("--until-accuracy", options.until_accuracy), "numbers": ("--until-r2", options.until_r2)}
    option, wanted = goals.pop(learnt)
    ((other, unfit),) = goals.values()
    if unfit is not None:
        raise UsageError(f"{other} does not fit, because {learnt} are learnt here; use {option}.")
    return default if wanted is None else wanted


def goal_text(goal: float | None, data: Dataset) -> str:
    """``"An accuracy of 95%"``, ``"R² of 0.95"``; "" without a goal."""
    if goal is None:
        return ""
    return f"R² of {goal:g}" if data.is_regression else f"An accuracy of {goal:.0%}"


def learnt_word(data: Dataset) -> str:
    """``"numbers"`` or ``"classes"``."""
    return "numbers" if data.is_regression else "classes"


def check_fits(spec: ExperimentSpec, data: Dataset) -> None:
    """Refuse a loss that is not for what is learnt, and inputs that the data does not have.

    Raises
    ------
    UsageError
        If the settings name one.
    """
    fitted = fitted_spec(spec, data)
    if fitted.loss != spec.loss:
        known = ", ".join(losses_for(data.is_regression))
        raise UsageError(f"--set loss: {spec.loss} is not for {learnt_word(data)}; choose of {known}.")
    if fitted.features != spec.features:
        known = ", ".join(available_features(data.n_columns))
        raise UsageError(f"--set features: the data has {data.n_columns} columns; choose of {known}.")


def add_settings(parser: Parser, words: str) -> None:
    """``--set``, and ``--json``."""
    parser.add_argument("--set", dest="settings", metavar="FIELD=VALUE", action="append", default=[], help=words)
    parser.add_argument("--json", action="store_true", help="one JSON object on the output; progress goes to stderr")


def whole_number(low: int, high: int) -> Callable[[str], int]:
    """Reads a whole number within inclusive limits."""

    def read(text: str) -> int:
        number = int(text) if text.isascii() and text.isdigit() and len(text) < 20 else -1
        if not low <= number <= high:
            raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a whole number from {low} to {high}")
        return number

    return read


def share(text: str) -> float:
    """Reads a number from 0 to 1."""
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not 0.0 <= number <= 1.0:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a share from 0 to 1, for example 0.95")
    return number


_TYPES = {entry.name: str(entry.type) for entry in fields(ExperimentSpec)}
_EMPTY = ("", "none")
_EVERYTHING = "all"
_OF_THE_DATA = {
    "noise": "--noise",
    "n_samples": "--samples",
    "samples": "--samples",
    "turns": "--turns",
    "formula": _FORMULA,
    "margin": "--margin",
    "n_classes": "--n-classes",
}

HELP = (
    "a setting of the network or its training; may be repeated; fields: "
    + ", ".join(FIELD_INFO)
    + "; a list is written with +, as in hidden_units=4+2"
)


def changed_spec(spec: ExperimentSpec, settings: Sequence[str]) -> ExperimentSpec:
    """``spec`` with the fields that are named in ``FIELD=VALUE`` texts changed. A list's parts may be parted by
    commas here, too.

    Raises
    ------
    UsageError
        If a field is not known or a value is not one it can have.
    """
    named = _named(settings)
    commas = {name: text.replace(",", "+") if _is_list(name) else text for name, text in named.items()}
    return _changed(spec, commas)


def grid(spec: ExperimentSpec, settings: Sequence[str]) -> list[tuple[dict[str, str], ExperimentSpec]]:
    """Every combination of the values that ``FIELD=VALUE,VALUE,...`` texts name: what was set, as text in its usual
    form, and the spec.

    Raises
    ------
    UsageError
        If a field is not known or a value is not one it can have.
    """
    named = _named(settings)
    combinations = []
    for values in product(*(text.split(",") for text in named.values())):
        changed = _changed(spec, dict(zip(named, values, strict=True)))
        combinations.append(({name: value_text(getattr(changed, name)) for name in named}, changed))
    return combinations


def value_text(value: Any) -> str:
    """A field's value as ``--set`` takes it."""
    if isinstance(value, tuple):
        return "+".join(map(str, value)) or "none"
    if value is None:
        return _EVERYTHING
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def _named(settings: Sequence[str]) -> dict[str, str]:
    named: dict[str, str] = {}
    for setting in settings:
        name, sign, text = (part.strip() for part in setting.partition("="))
        if not sign:
            raise UsageError(f"--set {one_line(setting)!r} has no value; write it as learning_rate=0.1.")
        if name not in FIELD_INFO:
            raise UsageError(f"--set: there is no field {one_line(name)!r}{_instead(name)}")
        if name in named:
            raise UsageError(f"--set: {name} is set twice.")
        named[name] = text
    return named


def _instead(name: str) -> str:
    if name in _OF_THE_DATA:
        return f"; for the points use {_OF_THE_DATA[name]}."
    return did_you_mean(name, FIELD_INFO) or f"; there are {', '.join(FIELD_INFO)}."


def _changed(spec: ExperimentSpec, named: Mapping[str, str]) -> ExperimentSpec:
    try:
        return spec.changed(**{name: _value(name, text) for name, text in named.items()})
    except InvalidInputError as error:
        raise UsageError(f"--set {one_line(str(error))}") from error


def _value(name: str, text: str) -> Any:
    """What the spec takes; it makes numbers of text by itself, and has a sentence for what is none."""
    if "None" in _TYPES[name] and text == _EVERYTHING:
        return None
    if not _is_list(name):
        return text
    parts = () if text in _EMPTY else tuple(part.strip() for part in text.split("+"))
    if "str |" in _TYPES[name] and len(parts) == 1:
        return parts[0]
    return parts


def _is_list(name: str) -> bool:
    return "tuple" in _TYPES[name]


def check_writable(paths: Iterable[Path | None]) -> None:
    """See now what would go wrong after an hour of training.

    Raises
    ------
    FileError
        If there is no such folder, or nothing can be written there.
    UsageError
        If two outputs have the same name.
    """
    seen: set[Path] = set()
    for path in paths:
        if path is None:
            continue
        place = resolved(path)
        if place in seen:
            raise UsageError(f"{path} is given twice; give each output a different name.")
        seen.add(place)
        if place.is_dir():
            raise FileError(str(path), "", "this is a folder; choose a file in it.")
        replaceable = is_replaceable(path)
        if replaceable and not place.parent.is_dir():
            raise FileError(str(path), "", f"the folder {place.parent} does not exist; create it first.")
        if not os.access(place.parent if replaceable else path, os.W_OK):
            raise FileError(str(path), "", "you do not have permission to write there; choose another folder.")
