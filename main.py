"""Glassbox: see a neural network while it learns. Opens the window, or does a command in the terminal without one."""

from __future__ import annotations

import argparse
import builtins
import gc
import os
import signal
import sys
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.lessons.worksheets.page import Block
    from core.training.snapshot import Snapshot

# Small matrices are multiplied up to ten times slower with two threads than with one. NumPy's libraries read this when
# they are first imported.
for _variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
    os.environ.setdefault(_variable, "1")

from gui import VERSION  # noqa: E402 (after the variables are set)

COMMANDS = {
    "train": "train without a window and save the result",
    "show": "print what is in a file",
    "sweep": "train from many start weights and with many settings, and print how often the goal is reached",
    "check": "do again what learners handed in, and print which steps they passed",
    "worksheet": "make worksheets to be computed by hand, and their keys",
    "lesson": "open a lesson in the window",
}
"""Each has a --help of its own; all but the last are done without a window."""

LESSON = ".toml"
"""How the names of lessons end."""


def main(arguments: list[str] | None = None) -> int:
    """Run the program and return its exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments and arguments[0] in COMMANDS:
        code = _run_command(arguments)
        return _open_lesson(arguments) if arguments[0] == "lesson" and code == 0 else code
    options = _parser().parse_args(arguments)
    file: str | None = options.file
    if file is not None and (problem := _mistyped_command(file)):
        print(problem, file=sys.stderr)
        return 2
    if file is not None and file.lower().endswith(LESSON):
        return main(["lesson", file])
    return _open_window([sys.argv[0]] if file is None else [sys.argv[0], file])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        usage="%(prog)s [FILE]  or  %(prog)s COMMAND ...",
        description="See a neural network while it learns.",
        epilog="commands; each has its own --help:\n"
        + "\n".join(f"  {name:<22}{words}" for name, words in COMMANDS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "file", metavar="FILE", nargs="?", help="an experiment to open in the window, .glassbox, or a lesson, .toml"
    )
    parser.add_argument("--version", action="version", version=f"Glassbox {VERSION}")
    return parser


def _mistyped_command(word: str) -> str:
    """A sentence, where the name of a file is more likely to be meant as a command."""
    from difflib import get_close_matches

    close = get_close_matches(word, COMMANDS, n=1)
    if not close or os.path.exists(word):
        return ""
    return f"There is no file or command {word!r}; did you mean {close[0]}?"


def _run_command(arguments: list[str]) -> int:
    # What a terminal has no letter for is shown as a question mark rather than breaking the program.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        from core.command_line.command import run_command

        return run_command(arguments, _draw, _print_pages)
    except KeyboardInterrupt:  # while it was being loaded
        return 130


def _print_pages(title: str, pages: Iterable[Sequence[Block]], paper: str) -> bytes:
    """A PDF file. Qt is loaded only if one is asked for."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from gui.pictures.worksheet_pages import pdf_of

    return pdf_of(title, pages, paper)


def _draw(snapshot: Snapshot) -> bytes:
    """The window as it shows a moment. Qt is loaded only if a picture is asked for."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # An exception in the middle of a window breaks the process; the picture takes a second.
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        from gui.headless import picture_of

        return picture_of(snapshot)
    finally:
        signal.signal(signal.SIGINT, before)


def _open_lesson(arguments: list[str]) -> int:
    """Open the window with a lesson that can be read."""
    from core.command_line.lesson import lesson_path
    from gui.display import display_problem

    problem = display_problem()
    if problem is not None:
        print(f"lesson: {problem} A lesson needs a window.", file=sys.stderr)
        return 1
    return _show_window([sys.argv[0]], str(lesson_path(arguments[1:])))


def _open_window(argv: list[str]) -> int:
    from gui.display import display_problem

    problem = display_problem()
    if problem is not None:
        print(f"{problem} Training the starter experiment without one.", flush=True)
        # Qt would look for the broken display again.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from gui.headless import run_headless

        return run_headless(argv)
    return _show_window(argv)


def _show_window(argv: list[str], lesson: str = "") -> NoReturn:
    """Show the window until it is closed."""
    load_window()
    from gui.app import begin_session, create_application
    from gui.session.unfinished import leave

    application, window = create_application(argv)
    window.problems.install()
    window.show()
    begin_session(window, lesson)
    leave(application.exec())


def load_window() -> None:
    """Load the code of the window, in less time than it would take by being imported."""
    gc.disable()  # the collector would go through what is loaded again and again; the window goes on with it
    import PySide6.QtCore  # noqa: F401 (what it sets up is what counts)

    # It reads the source of each module that is imported after it, for features of its own that are not used here.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    import gui.app  # noqa: F401 (it stays)

    gc.freeze()


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # the packed program starts itself where it wants another process
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
