"""Lessons, new lessons and hand-ins are made when the first of them is wanted: until then neither their code is loaded
nor a pane built, so that the start of the program does not wait for what many sessions do not use.

Like `gui.control.late_views` it builds what `gui.app` does not. Here are the ways in: the menu, a file, the welcome,
the command line.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.lessons.lesson import SUFFIX
from gui.control.demonstrations import DemonstrationController
from gui.control.files.experiment_file import FileController
from gui.control.late_views import LateViews, Parts
from gui.control.predictions import PredictionController
from gui.control.tools import ToolController

if TYPE_CHECKING:
    from gui.control.lessons import LessonController
    from gui.control.recording import RecordingController


class LateLessons(QObject):
    """Makes the controllers of lessons when they are first asked for.

    Attributes
    ----------
    lessons : LessonController
    recording : RecordingController
        Makes a lesson of what is done in the window.
    """

    def __init__(
        self,
        parts: Parts,
        files: FileController,
        tools: ToolController,
        demonstrations: DemonstrationController,
        views: LateViews,
        predictions: PredictionController,
    ) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._files = files
        self._tools = tools
        self._demonstrations = demonstrations
        self._views = views
        self._predictions = predictions
        actions = parts.window.actions_by_id
        actions["help.lessons"].triggered.connect(lambda: self.lessons.come_back())
        actions["teach.new_lesson"].triggered.connect(lambda: self.recording.open())
        for name in ("help.next_step", "help.hand_in"):
            actions[name].setEnabled(False)
        demonstrations.lesson_requested.connect(lambda: self.lessons.open_next())
        parts.window.file_dropped.connect(self._on_file_dropped)

    def _on_file_dropped(self, path: str) -> None:
        if path.lower().endswith(SUFFIX):
            self.lessons.open(path)

    @property
    def open_lesson(self) -> Path | None:
        """The file of the lesson that is being done; None where there is none."""
        return self.lessons.path if "lessons" in self.__dict__ else None

    @cached_property
    def lessons(self) -> LessonController:
        from gui.control.hand_in import HandInController
        from gui.control.lessons import LessonController

        parts, tools = self._parts, self._tools
        lessons = LessonController(
            parts.window,
            parts.document,
            parts.run_control,
            parts.view_linker,
            self._files,
            self._predictions,
            parts.settings,
        )
        lessons.was_set_up.connect(self._demonstrations.close_card)
        lessons.was_set_up.connect(lambda *_: tools.set_in_lesson(True))
        lessons.left.connect(lambda: tools.set_in_lesson(False))
        self._views.code_checked.connect(lessons.watch.on_code_checked)
        parts.presenter.presented.connect(lessons.watch.on_presented)
        parts.presenter.agreed.connect(lessons.watch.on_agreed)
        HandInController(parts.exchange, lessons, parts.document, parts.thread, parts.settings)
        return lessons

    @cached_property
    def recording(self) -> RecordingController:
        from gui.control.recording import RecordingController

        parts = self._parts
        recording = RecordingController(parts.exchange, self.lessons, parts.run_control, parts.document)
        parts.presenter.presented.connect(recording.on_presented)
        return recording
