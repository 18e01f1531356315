"""``main.py lesson``: which lesson is meant. It is read before a window is loaded, so that the terminal says what is
wrong with it; the window is `main.py`'s."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from core.command_line.arguments import EXIT_CODES, ExitCode, Parser, UsageError, did_you_mean, one_line
from core.lessons.lesson_file import read_lesson
from core.lessons.library import lesson_paths


def run(arguments: Sequence[str]) -> ExitCode:
    """Read the lesson that is to be opened.

    Raises
    ------
    UsageError
        If there is no such lesson.
    FileError
        If it cannot be played to its end: what is wrong, and where.
    """
    read_lesson(lesson_path(arguments))
    return ExitCode.DONE


def lesson_path(arguments: Sequence[str]) -> Path:
    """The file of the lesson that the arguments name: a file, or the id of one that comes with the program."""
    name: str = _parser().read(arguments).lesson
    path = Path(name)
    if path.exists():
        return path
    shipped = lesson_paths().get(name)
    if shipped is None:
        raise UsageError(f"There is no file or lesson {one_line(name)!r}{did_you_mean(name, lesson_paths()) or '.'}")
    return shipped


def _parser() -> Parser:
    lessons = "\n".join(f"  {name}" for name in lesson_paths())
    parser = Parser(
        "lesson",
        "LESSON",
        "Open a lesson in the window: a file (.toml), or one that comes with the program.",
        f"lessons that come with the program:\n{lessons}\n\n{EXIT_CODES}",
    )
    parser.add_argument("lesson", metavar="LESSON", help="file or name of the lesson")
    return parser
