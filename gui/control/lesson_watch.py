"""Watches what a learner does and what the run comes to, for the step of a lesson that is being done.

It is asked for every picture, so it looks only while a goal is open, and flat out from time to time.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.lessons.course import Course
from core.lessons.exercise.results import CheckResult
from core.training.snapshot import Snapshot
from gui.control.lesson_events import LessonEvents
from gui.control.view_linker import ViewLinker
from gui.shell.main_window import MainWindow

_LOOK_PERIOD_S = 0.2
"""Flat out a goal is looked at so often: what is costly in it is a diagnosis."""


class LessonWatch(QObject):
    """Tells a course what happens.

    Emits
    -----
    begun(Snapshot)
        In the GUI thread: the step that was waited for begins with this picture.
    reached()
        In the GUI thread: the goal of the step holds for the first time.

    Attributes
    ----------
    course : Course or None
        The lesson that is being done.
    is_waiting : bool
        Whether the step begins when what was sent for it is on the screen.
    events : LessonEvents
        What is done in the window; who makes a lesson listens to them, too.
    """

    begun = Signal(object)
    reached = Signal()

    def __init__(self, window: MainWindow, view_linker: ViewLinker) -> None:
        super().__init__(window)
        self._window = window
        self.course: Course | None = None
        self.is_waiting = False
        self._looked_at = 0.0
        self._counted_to = 0
        self.events = events = LessonEvents(window, view_linker)
        for name, signal in (("pressed", events.pressed), ("opened", events.opened), ("pointed", events.pointed)):
            signal.connect(partial(self._note, name))

    def begin(self, snapshot: Snapshot | None) -> None:
        """The step begins now; what is open counts as opened, and what was done since it was set up has happened."""
        course = self.course
        if course is None or snapshot is None:
            return
        happened = course.happened
        course.begin_step(snapshot)
        course.note(replace(happened, opened=happened.opened | self._window.dock_area.open_docks))
        self.is_waiting = False
        self.begun.emit(snapshot)
        self.look()

    def look(self) -> None:
        """Look whether the goal is reached by now."""
        if self._window.snapshot is not None:
            self._look(self._window.snapshot)

    def on_presented(self, snapshot: Snapshot) -> None:
        """Look at a picture, flat out from time to time."""
        self._count_own(snapshot)
        if self.course is None or (snapshot.is_flat_out and perf_counter() - self._looked_at < _LOOK_PERIOD_S):
            return
        self._look(snapshot)

    def on_agreed(self, snapshot: Snapshot) -> None:
        """Begin the step that is waited for: nothing that was sent for it is on its way."""
        if self.is_waiting:
            self.begin(snapshot)

    def on_code_checked(self, result: CheckResult) -> None:
        """The learner's code was checked: the functions that are right count for the step."""
        self._note("right_code", *result.right_functions)

    def _count_own(self, snapshot: Snapshot) -> None:
        """Iterations that the learner's code made since the picture before."""
        made, self._counted_to = snapshot.iteration - self._counted_to, snapshot.iteration
        if self.course is not None and snapshot.trains_own_code and made > 0:
            happened = self.course.happened
            self.course.note(replace(happened, own_iterations=happened.own_iterations + made))

    def _look(self, snapshot: Snapshot) -> None:
        self._looked_at = perf_counter()
        if self.course is not None and self.course.observe(snapshot):
            self.reached.emit()

    def _note(self, kind: str, *what: object) -> None:
        """Something was done: add it to what happened since the step began."""
        if self.course is None:
            return
        happened = self.course.happened
        known: frozenset[object] = getattr(happened, kind)
        if not known.issuperset(what):
            changed: dict[str, Any] = {kind: known.union(what)}
            self.course.note(replace(happened, **changed))
            self.look()
