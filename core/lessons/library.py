"""The lessons that come with the program, in the lecture's order.

They are in ``resources/lessons``, one file each; the number that a file's name begins with is its place.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from core.lessons.lesson import SUFFIX, Lesson
from core.lessons.lesson_file import read_lesson

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "lessons"


@lru_cache(maxsize=1)
def lesson_paths() -> dict[str, Path]:
    """The files by the lesson's id, which their names have after the number."""
    return {path.stem.partition("-")[2]: path for path in sorted(FOLDER.glob(f"*{SUFFIX}"))}


@lru_cache(maxsize=1)
def shipped_lessons() -> tuple[Lesson, ...]:
    """All of them, in order.

    Raises
    ------
    FileError
        If one is damaged.
    """
    return tuple(read_lesson(path) for path in lesson_paths().values())
