"""Handing in: notes what is done in a lesson, keeps it from one sitting to the next, and saves it as one file.

The training thread notes the edits, at which iteration each was made; between them go the lesson's own notes: a step
begun, a goal reached, an answer given. A teacher's Glassbox does it all again (`core.lessons.hand_in`).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QInputDialog

from core.errors import FileError
from core.io.reading import read_limited
from core.io.writing import write_atomically
from core.lessons.course import Answer, Course, Progress, StepRecord
from core.lessons.hand_in.packing import SittingStart, decode_hand_in, encode_hand_in, sitting_of
from core.lessons.hand_in.records import (
    MAX_BYTES,
    MAX_SITTINGS,
    SUFFIX,
    Answered,
    Begun,
    HandIn,
    LessonNote,
    Position,
    Reached,
    Sitting,
)
from core.lessons.lesson import Lesson
from core.lessons.recording import id_of
from core.lessons.setup import Setup
from core.training.action_log import ActionsTaken
from core.training.messages import Note, NoteActions
from core.training.snapshot import Snapshot
from gui.base.language import core_text
from gui.control.files.exchange import Exchange
from gui.control.lessons import LessonController
from gui.session.document import Document
from gui.session.file_dialog import Format
from gui.session.training_thread import TrainingThread

_NAME = "lessons/learner"


class HandInController(QObject):
    """Follows the lesson that is being done."""

    def __init__(
        self,
        exchange: Exchange,
        lessons: LessonController,
        document: Document,
        thread: TrainingThread,
        settings: QSettings,
    ) -> None:
        super().__init__(exchange)
        self._exchange = exchange
        self._document = document
        self._thread = thread
        self._settings = settings
        self._course: Course | None = None
        self._known = Progress()
        self._start: SittingStart | None = None
        self._sittings: list[Sitting] = []
        self._is_other_run = False
        self._action = exchange.window.actions_by_id["help.hand_in"]
        self._action.triggered.connect(self._on_triggered)
        lessons.pane.hand_in_requested.connect(self._on_triggered)
        document.opened.connect(self._on_opened)
        lessons.was_set_up.connect(self._on_set_up)
        lessons.step_begun.connect(self._on_step_begun)
        lessons.progressed.connect(self._on_progressed)
        lessons.left.connect(self._on_left)

    # What is noted

    def _on_set_up(self, course: Course, setup: Setup, is_lesson_begun: bool) -> None:
        """A sitting begins with a lesson, and with the next step where another run came between."""
        if is_lesson_begun:
            self._sittings = self._kept(course)
        elif self._is_other_run:
            self._end_sitting()
        else:
            return
        self._course, self._known, self._is_other_run = course, course.progress, False
        self._start = SittingStart(course.number, setup.experiment, setup.parameters)
        self._thread.send(NoteActions(True))
        self._action.setEnabled(True)

    def _end_sitting(self) -> None:
        self._ask_for_sitting(self._sittings.append)

    def _on_opened(self) -> None:
        self._is_other_run = self._course is not None

    def _on_step_begun(self, course: Course, snapshot: Snapshot) -> None:
        self._note(Begun(step=course.number, iteration=snapshot.iteration))
        self._ask(self._keep)  # whoever leaves the step goes on from here

    def _on_progressed(self, course: Course) -> None:
        """Note what is new in the records of the lesson, and keep all of it."""
        snapshot = self._exchange.window.snapshot
        if course is not self._course or snapshot is None:
            return
        known, self._known = self._known, course.progress
        for step, (before, now) in enumerate(zip(known.records, course.progress.records, strict=True)):
            for answer in _new_answers(before, now):
                iteration, position = snapshot.iteration, Position.of(snapshot.position)
                text, is_right = answer.text, answer.is_right
                self._note(Answered(step=step, iteration=iteration, position=position, text=text, is_right=is_right))
            if now.is_passed and not before.is_passed:
                self._note(Reached.of(step, now.passed_at, snapshot.position, course.happened))
        if known.records != course.progress.records:
            self._ask(self._keep)

    def _note(self, note: LessonNote) -> None:
        self._thread.send(Note(note))

    def _on_left(self) -> None:
        if self._course is not None:
            self._ask(self._keep)
            self._thread.send(NoteActions(False))
        self._course = None
        self._action.setEnabled(False)

    def _ask(self, done: Callable[[HandIn], None]) -> None:
        """Hand over everything that was done in the lesson until now."""
        course, sittings = self._course, self._sittings
        assert course is not None

        def made(sitting: Sitting) -> None:
            done(
                HandIn(
                    learner=self._name,
                    lesson=course.lesson,
                    progress=course.progress,
                    sittings=[*sittings, sitting][-MAX_SITTINGS:],
                    code=self._document.code,
                )
            )

        self._ask_for_sitting(made)

    def _ask_for_sitting(self, done: Callable[[Sitting], object]) -> None:
        """Hand over what was done since the sitting began; say so where it is too much."""
        start = self._start
        assert start is not None

        def taken(actions: ActionsTaken) -> None:
            try:
                sitting = sitting_of(start, actions)
            except FileError as error:
                self._exchange.show_status(core_text(error.reason))
            else:
                done(sitting)

        self._exchange.serializer.ask_for_actions(taken)

    # From one sitting to the next

    def _keep(self, hand_in: HandIn) -> None:
        path = _draft_path(hand_in.lesson)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, encode_hand_in(hand_in), waits_for_disk=False)
        except (FileError, OSError):
            self._exchange.show_status(self.tr("What you did in the lesson cannot be kept: {path}").format(path=path))

    def _kept(self, course: Course) -> list[Sitting]:
        """The earlier sittings; none where the lesson begins, is another one by now, or cannot be read."""
        path = _draft_path(course.lesson)
        if course.progress.records == Course(course.lesson).progress.records or not path.is_file():
            return []
        try:
            kept = decode_hand_in(read_limited(path, MAX_BYTES), str(path))
        except FileError:
            return []
        return kept.sittings if kept.lesson == course.lesson else []

    # Handing in

    @property
    def _name(self) -> str:
        return str(self._settings.value(_NAME, "", type=str))

    def _on_triggered(self) -> None:
        if self._course is None:
            return
        dialog = QInputDialog(self._exchange.window)
        dialog.setObjectName("hand_in_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Hand In the Lesson"))
        dialog.setLabelText(
            self.tr(
                "The file holds the lesson, your answers, the hints you took, your code, and everything you\n"
                "changed in the experiment, so that it can be done again. It is saved on this computer only.\n\n"
                "Your name, as your teacher knows it:"
            )
        )
        dialog.setTextValue(self._name)
        dialog.setOkButtonText(self.tr("Choose a File…"))
        dialog.textValueSelected.connect(self._on_name_given)
        dialog.open()

    def _on_name_given(self, name: str) -> None:
        self._settings.setValue(_NAME, name.strip()[:200])
        if self._course is not None:
            self._ask(self._save)

    def _save(self, hand_in: HandIn) -> None:
        names = [part for part in (id_of(hand_in.learner) if hand_in.learner else "", hand_in.lesson.id) if part]
        formats = [Format(self.tr("Lessons that are handed in"), (SUFFIX,))]
        title = self.tr("Hand In the Lesson")
        self._exchange.save(title, "-".join(names), formats, lambda path, chosen: encode_hand_in(hand_in))


def _new_answers(before: StepRecord, now: StepRecord) -> tuple[Answer, ...]:
    """What was answered meanwhile; of many answers only the last ones are kept, and then the last one is new."""
    if now.answers == before.answers:
        return ()
    return now.answers[len(before.answers) :] or now.answers[-1:]


def _draft_path(lesson: Lesson) -> Path:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return Path(folder) / "lessons" / f"{lesson.id}{SUFFIX}"
