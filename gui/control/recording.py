"""New lessons: what a teacher does becomes steps, what is true then becomes goals; the lesson is tried and saved."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import get_args

from PySide6.QtCore import QObject

from core.errors import FileError, InvalidInputError
from core.io.writing import write_atomically
from core.lessons.goals import GoalError, parse_goal
from core.lessons.lesson import SUFFIX, Dock, Lesson
from core.lessons.lesson_file import encode_lesson
from core.lessons.moment import Happened
from core.lessons.recording import DraftStep, Offer, Recording, offers, question_of
from core.sentences import sentence
from core.training.snapshot import Snapshot
from gui.base.language import core_text, problem_text
from gui.control.files.exchange import Exchange
from gui.control.lessons import LessonController
from gui.control.run import RunController
from gui.session.document import Document
from gui.session.file_dialog import Format
from gui.views.recording.view import LessonTexts, RecordingView, StepTexts

_OF_NO_LESSON = (
    "teach.",
    "help.",
    "file.",
    "view.zoom",
    "view.light",
    "view.dark",
    "view.contrast",
    "view.reduce_motion",
    "view.system",
    "view.full",
    "view.language",
)
"""Actions that no goal speaks of."""

_LOOK_PERIOD_S = 0.5
"""What is true is looked at so often while the run goes on."""


@dataclass
class _Step:
    """A step that is being made: where it began and ended, what was done, and what is typed."""

    begun: Snapshot
    ended: Snapshot
    happened: Happened = field(default_factory=Happened)
    texts: StepTexts = field(default_factory=StepTexts)


class RecordingController(QObject):
    """Makes a lesson of what is done in the window while its pane is open."""

    def __init__(self, exchange: Exchange, lessons: LessonController, run: RunController, document: Document) -> None:
        super().__init__(exchange)
        self._exchange = exchange
        self._window = window = exchange.window
        self._lessons = lessons
        self._run = run
        self._document = document
        self._view = RecordingView(window.theme, window.centralWidget())
        window.add_pane(self._view)
        self._steps: list[_Step] = []
        self._shown = 0
        self._recording: Recording | None = None
        self._looked_at = 0.0
        self._folder: TemporaryDirectory[str] | None = None
        self._left_at: int | None = None  # the node of the history that the trial began at
        view = self._view
        for signal, slot in (
            (view.edited, self._on_edited),
            (view.step_chosen, self._show_step),
            (view.next_requested, self._begin_next),
            (view.remove_requested, self._remove),
            (view.try_requested, self._try),
            (view.save_requested, self._save),
            (view.close_requested, lambda: window.show_pane(None)),
            (lessons.watch.events.pressed, self._on_pressed),
            (lessons.watch.events.opened, self._on_panel_opened),
        ):
            signal.connect(slot)
        window.closing.connect(self._forget_trial)

    def open(self) -> None:
        """Begin a lesson with what is on the screen, or go on with the one that is being made."""
        snapshot, window = self._window.snapshot, self._window
        if snapshot is None:
            return
        self._lessons.leave()
        left_at, self._left_at = self._left_at, None
        if left_at in snapshot.nodes and left_at != self._document.node:
            self._document.return_to(self.tr("Back to the New Lesson"), left_at)
        if not self._steps:
            docks = tuple(name for name in get_args(Dock) if name in window.dock_area.open_docks)
            size, speed = self._run.pace
            self._recording = Recording(snapshot, docks=docks, step_size=size, speed=speed)
            self._steps = [_Step(snapshot, snapshot)]
            self._view.show_lesson(LessonTexts())
        self._show_step(len(self._steps) - 1)
        window.show_pane(self._view)
        self._view.take_keyboard()

    # What is done

    def on_presented(self, snapshot: Snapshot) -> None:
        """The step that is being done has come to this moment."""
        if not self._is_open:
            return
        self._steps[-1].ended = snapshot
        if not snapshot.is_running or perf_counter() - self._looked_at >= _LOOK_PERIOD_S:
            self._look()

    @property
    def _is_open(self) -> bool:
        return bool(self._steps) and self._view.isVisible()

    def _on_pressed(self, name: str) -> None:
        if self._is_open and not name.startswith(_OF_NO_LESSON):
            step = self._steps[-1]
            step.happened = replace(step.happened, pressed=step.happened.pressed | {name})
            self._look()

    def _on_panel_opened(self, name: str) -> None:
        if self._is_open and name in self._window.dock_area.docks:  # what an action opens is offered as used
            step = self._steps[-1]
            step.happened = replace(step.happened, opened=step.happened.opened | {name})
            self._look()

    def _look(self) -> None:
        """Offer what is true at the end of the step that is shown."""
        self._looked_at = perf_counter()
        step = self._steps[self._shown]
        made = offers(step.begun, step.ended, step.happened)
        self._view.show_offers([(one.text, self._words(one)) for one in made])

    def _words(self, offer: Offer) -> str:
        """An offer in words; an action has the name of its menu entry."""
        name = offer.text.partition('"')[2].rstrip('")')
        if not offer.text.startswith("pressed(") or name not in self._window.actions_by_id:
            return core_text(offer.words)
        entry = self._window.actions_by_id[name].iconText()
        return self.tr("you used {entry}").format(entry=entry)

    # What is typed

    def _on_edited(self) -> None:
        self._steps[self._shown].texts = self._view.step_texts
        self._view.show_problem("")
        self._show_goal()

    def _show_goal(self) -> None:
        goal = self._steps[self._shown].texts.goal
        try:
            words, is_wrong = core_text(parse_goal(goal).words) if goal.strip() else "", False
        except GoalError as error:
            place = self.tr("Character {number}: {reason}")
            words, is_wrong = place.format(number=error.position + 1, reason=core_text(error.reason)), True
        self._view.show_goal_words(words, is_wrong=is_wrong)

    def _show_step(self, number: int) -> None:
        self._shown = number
        self._view.show_step(self._steps[number].texts, number, len(self._steps))
        self._look()
        self._show_goal()

    def _begin_next(self) -> None:
        ended = self._steps[-1].ended
        self._steps.append(_Step(ended, ended))
        self._show_step(len(self._steps) - 1)
        self._view.take_keyboard()

    def _remove(self) -> None:
        """What was done in the step becomes a part of the next one."""
        removed = self._steps.pop(self._shown)
        if self._shown < len(self._steps):
            self._steps[self._shown].begun = removed.begun
        else:
            self._steps[-1].ended = removed.ended
        self._show_step(min(self._shown, len(self._steps) - 1))

    # What becomes of it

    def _lesson(self) -> Lesson | None:
        """The lesson; None where something is missing, which is said in the pane."""
        texts = self._view.lesson_texts
        assert self._recording is not None
        try:
            steps = [_draft(number, step) for number, step in enumerate(self._steps, 1)]
            lesson = replace(
                self._recording, title=texts.title, slide=texts.slide, summary=texts.summary, steps=steps
            ).lesson()
        except InvalidInputError as error:
            self._view.show_problem(core_text(error.reason))
            return None
        except FileError as error:
            self._view.show_problem(f"{core_text(error.place)}: {core_text(error.reason)}")
            return None
        self._view.show_problem("")
        return lesson

    def _try(self) -> None:
        lesson = self._lesson()
        if lesson is None:
            return
        self._forget_trial()
        try:
            self._folder = TemporaryDirectory(prefix="glassbox-lesson-")
            path = Path(self._folder.name) / f"{lesson.id}{SUFFIX}"
            write_atomically(path, encode_lesson(lesson), waits_for_disk=False)
        except (FileError, OSError) as error:
            self._view.show_problem(problem_text(error))
            return
        self._left_at = self._document.node
        self._lessons.open(str(path), anew=True)

    def _forget_trial(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()

    def _save(self) -> None:
        lesson = self._lesson()
        if lesson is not None:
            formats = [Format(self.tr("Lessons"), (SUFFIX,))]
            data = encode_lesson(lesson)
            self._exchange.save(self.tr("Save Lesson"), lesson.id, formats, lambda path, chosen: data)


def _draft(number: int, step: _Step) -> DraftStep:
    """A step as it is written.

    Raises
    ------
    InvalidInputError
        If its question cannot be read.
    """
    texts = step.texts
    try:
        question = question_of(texts.kind, texts.question, texts.answer, texts.why)
    except InvalidInputError as error:
        reason = sentence("Step {number}, question: {reason}", number=number, reason=error.reason)
        raise InvalidInputError("question", reason) from error
    return DraftStep(
        step.begun,
        step.ended,
        text=texts.text,
        do=texts.do,
        hints=tuple(texts.hints.splitlines()),
        goal=texts.goal,
        question=question,
    )
