"""From the arguments to a command, and from whatever ends it to an exit code."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from core.command_line.arguments import ExitCode, UsageError, one_line
from core.errors import GlassboxError
from core.training.snapshot import Snapshot

if TYPE_CHECKING:
    from core.lessons.worksheets.files import PrintPages

Draw = Callable[[Snapshot], bytes]


def run_command(arguments: Sequence[str], draw: Draw | None = None, print_pages: PrintPages | None = None) -> int:
    """Do the command that the first argument names, with the others as its arguments.

    Parameters
    ----------
    arguments : sequence of str
        ``("train", "--data", "circle")`` and the like.
    draw : callable, optional
        Makes the picture of a moment as the bytes of a PNG file; without it, there are none.
    print_pages : callable, optional
        Makes the bytes of a PDF file: see `core.lessons.worksheets.files`; without it, there are none.

    Returns
    -------
    int
        The exit code. What went wrong was printed as one sentence.
    """
    name, *rest = arguments
    try:
        code = _run(name, rest, draw, print_pages)
        sys.stdout.flush()
        return code
    except GlassboxError as error:
        code = ExitCode.WRONG_ARGUMENTS if isinstance(error, UsageError) else ExitCode.FAILED
        _report(name, one_line(str(error)), code, "--json" in rest)
        return code
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        return ExitCode.INTERRUPTED
    except OSError as error:
        # What Python flushes when it ends goes nowhere, and is no second error.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):  # that is a reader who has read enough, as in `show FILE | head`
            sys.stderr.write(f"{name}: {one_line(error.strerror or str(error))}.\n")
        return ExitCode.FAILED


def _run(name: str, arguments: Sequence[str], draw: Draw | None, print_pages: PrintPages | None) -> int:
    """Each command is loaded only where it is wanted."""
    if name == "train":
        from core.command_line import train

        return train.run(arguments, draw)
    if name == "show":
        from core.command_line import show

        return show.run(arguments)
    if name == "sweep":
        from core.command_line import sweep

        return sweep.run(arguments)
    if name == "check":
        from core.command_line import check

        return check.run(arguments)
    if name == "worksheet":
        from core.command_line import worksheet

        return worksheet.run(arguments, print_pages)
    if name == "lesson":
        from core.command_line import lesson

        return lesson.run(arguments)
    known = "train, show, sweep, check, worksheet and lesson"
    raise UsageError(f"There is no command {one_line(name)!r}; there are {known}.")


def _report(name: str, sentence: str, code: int, as_json: bool) -> None:
    sys.stderr.write(f"{name}: {sentence}\n")
    if as_json:
        sys.stdout.write(json.dumps({"command": name, "ending": "failed", "message": sentence}) + "\n")
