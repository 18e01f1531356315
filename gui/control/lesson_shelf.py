"""The lessons that there are, how far the learner came in each, and the network with which a step began.

It is kept from one session to the next: the progress among the settings, the network as a file of its own.
"""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

from core.errors import FileError
from core.io.experiment.experiment_file import SUFFIX, encode
from core.io.writing import write_atomically
from core.lessons.course import Course, Progress
from core.lessons.lesson import Lesson, Start, with_texts
from core.lessons.library import lesson_paths, shipped_lessons
from core.lessons.setup import Setup, setup_of
from core.training.snapshot import Snapshot
from gui.base.language import core_text, tr
from gui.control.files.experiment_file import fresh_run
from gui.views.lesson.list_page import LessonEntry

log = logging.getLogger("glassbox")


class LessonShelf:
    """Keeps and finds."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def course(self, lesson: Lesson, *, anew: bool = False) -> Course:
        """A lesson where it was left; one that was done to its end begins again, and so does any that is to."""
        kept = None if anew else self._kept(lesson)
        shown = with_texts(lesson, core_text) if lesson in shipped_lessons() else None
        return Course(lesson, None if kept is not None and kept.is_at_end else kept, shown)

    def keep(self, course: Course) -> None:
        """Keep how far a lesson is, and that it was the last one."""
        self._settings.setValue(f"lessons/{course.lesson.id}", course.progress.to_text())
        self._settings.setValue("last_lesson", course.lesson.id)

    @property
    def last(self) -> str:
        """Id of the lesson that was done last; empty before the first."""
        return str(self._settings.value("last_lesson", "", type=str))

    def _kept(self, lesson: Lesson) -> Progress | None:
        kept = Progress.from_text(str(self._settings.value(f"lessons/{lesson.id}", "", type=str)))
        return kept if kept is not None and len(kept.records) == len(lesson.steps) else None

    # The list

    def entries(self) -> tuple[LessonEntry, ...]:
        """The lessons that come with the program, with what was done of them.

        Raises
        ------
        FileError
            If one is damaged.
        """
        return tuple(self._entry(number, lesson) for number, lesson in enumerate(shipped_lessons(), 1))

    def _entry(self, number: int, lesson: Lesson) -> LessonEntry:
        kept = self._kept(lesson)
        return LessonEntry(
            lesson.id,
            core_text(lesson.title),
            core_text(lesson.summary),
            number,
            0 if kept is None else sum(Course(lesson, kept).passed),
            len(lesson.steps),
            is_begun=kept is not None,
            is_at_end=kept is not None and kept.is_at_end,
        )

    def following(self, lesson: Lesson) -> LessonEntry | None:
        """The lesson after one of those; None after the last one and after any other."""
        entries = self.entries()
        place = next((place for place, entry in enumerate(entries, 1) if entry.id == lesson.id), len(entries))
        return entries[place] if place < len(entries) else None

    def place_of(self, lesson: Lesson) -> str:
        """Which of the lessons it is, in words."""
        names = list(lesson_paths())
        if lesson.id not in names:
            return tr("Lesson")
        place = tr("Lesson {number} of {total}")
        return place.format(number=names.index(lesson.id) + 1, total=len(names))

    # The learner's code

    def keep_code(self, course: Course, code: str) -> None:
        """Keep the code that was written in a lesson."""
        self._settings.setValue(f"lesson_code/{course.lesson.id}", code)

    def code(self, course: Course) -> str:
        """What was written in it; empty where nothing was."""
        return str(self._settings.value(f"lesson_code/{course.lesson.id}", "", type=str))

    # The network with which a step began

    def keep_beginning(self, course: Course, snapshot: Snapshot) -> None:
        """Keep the experiment and the weights with which the step begins, to take it up again with them."""
        path = _folder() / _name(course)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            for old in path.parent.glob(f"{course.lesson.id}@*{SUFFIX}"):
                old.unlink()
            run = fresh_run(snapshot.experiment, snapshot.parameters)
            write_atomically(path, encode(run), waits_for_disk=False)
        except (FileError, OSError) as error:
            log.warning("The beginning of a step is not kept: %s", error)

    def beginning(self, course: Course) -> Setup | None:
        """What was kept of the step that is being done."""
        try:
            return setup_of(Start(file=_name(course)), _folder())
        except FileError:
            return None


def _folder() -> Path:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return Path(folder) / "lessons"


def _name(course: Course) -> str:
    return f"{course.lesson.id}@{course.number + 1}{SUFFIX}"
