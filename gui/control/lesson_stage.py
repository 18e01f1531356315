"""Sets up what a lesson begins with: the experiment as a step of undo, the open panels, and the pace."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from core.lessons.course import Course
from core.lessons.lesson import Start
from core.lessons.setup import Setup, setup_of
from core.training.step_position import StepSize
from gui.control.files.experiment_file import FileController
from gui.control.run import RunController
from gui.control.view_linker import ViewLinker
from gui.session.document import Document
from gui.shell.main_window import MainWindow
from gui.views.run_bar.controls import SPEEDS


def start_of(course: Course) -> Start:
    """What the step that is being done begins with: its own start, or the last one before it."""
    starts = [course.lesson.start, *(step.start for step in course.lesson.steps[: course.number + 1])]
    return next(one for one in reversed(starts) if one is not None)


def setup_for(course: Course, path: Path) -> Setup:
    """The same as an experiment; ``path`` is the lesson's file.

    Raises
    ------
    FileError
        If an experiment file of the lesson cannot be read.
    """
    return setup_of(start_of(course), path.parent, str(path))


class LessonStage:
    """Sets up and arranges.

    Parameters
    ----------
    files : FileController
        Asks before an experiment with a file is left.
    """

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        run: RunController,
        view_linker: ViewLinker,
        files: FileController,
    ) -> None:
        self._window = window
        self._document = document
        self._run = run
        self._view_linker = view_linker
        self._files = files

    def set_up(self, text: str, setup: Setup, then: Callable[[], None]) -> None:
        """Begin with an experiment; Undo brings back what was there, unless that has a file: then it is asked about."""
        self._window.actions_by_id["run.toggle"].setChecked(False)
        if self._files.path:
            self._files.begin(setup.experiment, then, setup.parameters)
            return
        self._document.begin_with(text, setup.experiment, setup.parameters)
        then()

    def arrange(self, start: Start) -> None:
        """Open its panels alone, and take its pace."""
        docks = [name for name in self._window.dock_area.docks if name in start.docks]
        self._window.arrange(docks, is_folded=bool(docks))
        self._run.set_step_size(StepSize(start.step_size))
        offered = [speed for speed in SPEEDS if speed is not None]
        self._run.set_speed(min(offered, key=lambda speed: abs(speed - start.speed)))
        self._view_linker.choose_example(None)
