"""Reads the arguments of a command. What is wrong with them is told in one sentence, never with a page of usage."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches
from typing import NoReturn

from core.command_line.exits import UsageError, one_line
from core.data.generators import DATASETS, SETTING_LIMITS

EXIT_CODES = """exit codes:
  0    done
  1    failed: a file cannot be read or written, or there are no points to train on
  2    wrong arguments
  3    training diverged; the last state with finite numbers is kept
  130  interrupted with Ctrl+C"""

DEFAULT_ITERATIONS = 2000
MOST_ITERATIONS = 10**9


class Parser(argparse.ArgumentParser):
    """An argument parser that raises `UsageError` where the standard one prints its usage and exits."""

    def __init__(self, command: str, usage: str, description: str, epilog: str) -> None:
        super().__init__(
            prog=f"main.py {command}",
            usage=f"main.py {command} {usage}",
            description=description,
            epilog=epilog,
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
        options, unknown = self.parse_known_args(arguments)
        if unknown:
            names = [name for action in self._actions for name in action.option_strings]
            first = unknown[0].split("=")[0]
            if first.startswith("-"):
                raise UsageError(f"There is no option {one_line(first)}{did_you_mean(first, names) or '.'}")
            raise UsageError(f"{one_line(first)!r} is not expected here.")
        return options


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
    ):
        low, high = SETTING_LIMITS[name]
        # They are read as text and checked by the data settings, whose sentences name the limits.
        source.add_argument(option, dest=name, metavar="X", help=f"{words}, {low:.10g} to {high:.10g}")
    _add_table(parser)


def _add_table(parser: Parser) -> None:
    """How a table of points is read."""
    table = parser.add_argument_group("a table of points")
    table.add_argument(
        "--columns", metavar="X1,X2,CLASS", help="its columns, by name or by number from 1; default: the likely ones"
    )
    table.add_argument(
        "--classes", metavar="A[,B]", help="of more than two classes: A against all others, or A and B alone"
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
        default=default,
        help="stop when this share of the training points is right, 0 to 1; checked after each epoch, but at most at "
        "every tenth iteration" + (f"; default {default:g}" if default is not None else ""),
    )


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
