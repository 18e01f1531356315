"""Lessons: sets up what a step begins with, watches whether its goal is reached, and keeps how far the learner came.

Where a lesson goes its course decides (`core.lessons.course`); the pane shows it. Everything else of the window works
meanwhile: who goes another way reads in what it differs, and is led back by one button.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit

from core.errors import GlassboxError, InvalidInputError
from core.lessons.course import MAX_ANSWER, Answer, Course
from core.lessons.lesson_file import read_lesson
from core.lessons.library import lesson_paths
from core.lessons.setup import Setup
from core.training.snapshot import Snapshot
from gui.base.actions import keys_of
from gui.base.language import core_text, problem_text
from gui.control.files.experiment_file import FileController
from gui.control.lesson_shelf import LessonShelf
from gui.control.lesson_stage import LessonStage, setup_for, start_of
from gui.control.lesson_watch import LessonWatch
from gui.control.prediction_records import Judged
from gui.control.predictions import PredictionController
from gui.control.run import RunController
from gui.control.view_linker import ViewLinker
from gui.session.document import Document
from gui.shell.main_window import MainWindow
from gui.views.lesson.question import needs_asking
from gui.views.lesson.view import LessonView


@dataclass(slots=True)
class _Running:
    """A lesson that is being done.

    Attributes
    ----------
    course : Course
    path : Path
        Its file.
    setup : Setup
        What was set up last.
    forgotten : Course or None
        What Begin Again has forgotten, until that is undone.
    node : int
        Where in the document's history that was.
    """

    course: Course
    path: Path
    setup: Setup
    forgotten: Course | None = None
    node: int = -1


class LessonController(QObject):
    """Starts, shows and leaves lessons.

    Parameters
    ----------
    files : FileController
        Asks before an experiment with a file is left, and shows what is wrong with a lesson's file.
    predictions : PredictionController
        Asks what is to be answered on the network, the plane or the equations.

    Attributes
    ----------
    shelf : LessonShelf
        What was done of each lesson.
    watch : LessonWatch
        What happens in the one that is being done.
    pane : LessonView
        At the left of the window.

    Emits
    -----
    was_set_up(Course, Setup, bool)
        In the GUI thread: the experiment of a lesson or of one of its steps was sent to be trained; true where a lesson
        was opened or begun again.
    step_begun(Course, Snapshot)
        In the GUI thread: a step begins with this picture.
    progressed(Course)
        In the GUI thread: something is done, answered or taken.
    left()
        In the GUI thread: no lesson is done any more.
    """

    was_set_up = Signal(object, object, bool)
    step_begun = Signal(object, object)
    progressed = Signal(object)
    left = Signal()

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        run: RunController,
        view_linker: ViewLinker,
        files: FileController,
        predictions: PredictionController,
        settings: QSettings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._stage = LessonStage(window, document, run, view_linker, files)
        self._files = files
        self._predictions = predictions
        self.shelf = LessonShelf(settings)
        self._running: _Running | None = None
        self.watch = LessonWatch(window, view_linker)
        self.pane = LessonView(window.theme, window.centralWidget())
        window.add_pane(self.pane)
        self._connect_pane()
        self._listen()

    @property
    def course(self) -> Course | None:
        """The lesson that is being done; None where there is none."""
        return None if self._running is None else self._running.course

    @property
    def path(self) -> Path | None:
        """The file of the lesson that is being done."""
        return None if self._running is None else self._running.path

    def _connect_pane(self) -> None:
        pane, actions = self.pane, self._window.actions_by_id
        for signal, slot in (
            (pane.next_requested, self.go_on),
            (pane.back_requested, self._go_back),
            (pane.hint_requested, self._take_hint),
            (pane.answered, self._answer),
            (pane.prediction_wanted, self._ask),
            (pane.return_requested, self._return),
            (pane.again_requested, self._begin_again),
            (pane.list_requested, self.show_list),
            (pane.lesson_chosen, self.open_shipped),
            (pane.leave_requested, self.leave),
            (actions["help.next_step"].triggered, self.go_on),
        ):
            signal.connect(slot)

    def _listen(self) -> None:
        self.watch.begun.connect(self._on_begun)
        self.watch.reached.connect(self._on_reached)
        self._window.closing.connect(self._keep_code)
        self._document.experiment_changed.connect(self._show_differences)
        self._document.undo_stack.indexChanged.connect(self._on_undo_index_changed)

    # Opening

    def open(self, path: str, *, anew: bool = False) -> None:
        """Start the lesson of a file, or go on with it unless it is to begin ``anew``; if it cannot be read that is
        said, and the work stays."""
        try:
            lesson = read_lesson(path)
            course = self.shelf.course(lesson, anew=anew)
            setup = setup_for(course, Path(path))
        except GlassboxError as error:
            self._files.show_problem(self.tr("The lesson cannot be opened."), problem_text(error))
            return
        is_first = course.number == 0 or course.step.start is not None
        self._begin(course, Path(path), setup, None if is_first else self.shelf.beginning(course))

    def open_shipped(self, lesson_id: str) -> None:
        """Start one of the lessons that come with the program, or go on with it."""
        self.open(str(lesson_paths()[lesson_id]))

    def open_next(self) -> None:
        """Go on with the lesson that was done last, or with the first one that was not done to its end."""
        left = [entry.id for entry in self.shelf.entries() if not entry.is_at_end] or list(lesson_paths())
        self.open_shipped(self.shelf.last if self.shelf.last in left else left[0])

    def take_up(self, path: Path) -> None:
        """Go on with a lesson in a window that was built anew around the same work: nothing is set up."""
        lesson = read_lesson(path)
        course = self.shelf.course(lesson)
        self._running = _Running(course, path, setup_for(course, path))
        self.watch.course, self.watch.is_waiting = course, True
        self._window.actions_by_id["help.next_step"].setEnabled(True)
        self._window.show_pane(self.pane)
        self._window.panels.leave_out(course.lesson.hide)
        self._show()

    def come_back(self) -> None:
        """Go into the pane of the lesson that is being done; to the list where there is none."""
        if self._running is None:
            self.show_list()
        else:
            self.pane.take_keyboard()

    def show_list(self) -> None:
        """Show all lessons; the one that was being done is left."""
        self._stop()
        try:
            entries = self.shelf.entries()
        except GlassboxError as error:
            self._files.show_problem(self.tr("The lessons cannot be read."), problem_text(error))
            return
        self.pane.show_lessons(entries, self.shelf.last)
        self._window.show_pane(self.pane)
        self.pane.take_keyboard()

    # Setting up

    def _begin(
        self, course: Course, path: Path, wanted: Setup, kept: Setup | None = None, forgotten: Course | None = None
    ) -> None:
        """Begin a lesson, or go on with one: with what was kept of the step's beginning."""
        running, setup = _Running(course, path, wanted, forgotten), kept or wanted

        def show() -> None:
            self._stop()
            self._running = running
            self.watch.course, self.watch.is_waiting = course, True
            self._keep(course)
            if not self._document.code:
                self._document.set_code(self.shelf.code(course))
            self._window.actions_by_id["help.next_step"].setEnabled(True)
            self._window.show_pane(self.pane)
            self._window.panels.leave_out(course.lesson.hide)
            self._stage.arrange(start_of(course))
            running.node = self._document.node
            self.was_set_up.emit(course, setup, True)
            self._show()
            self.pane.take_keyboard()

        self._stage.set_up(self.tr("Lesson: {title}").format(title=course.shown.title), setup, show)

    def _return(self) -> None:
        """Set up again what the step began with, as a step of undo."""
        running = self._running
        if running is not None:
            self._set_up_step(running, self.tr("Back to the Lesson"))

    def _set_up_step(self, running: _Running, text: str) -> None:
        running.setup = setup_for(running.course, running.path)

        def begin() -> None:
            self._stage.arrange(start_of(running.course))
            self.watch.is_waiting = True
            self.was_set_up.emit(running.course, running.setup, False)
            self._show()

        self._stage.set_up(text, running.setup, begin)

    def _begin_again(self) -> None:
        running = self._running
        if running is not None:
            course = self.shelf.course(running.course.lesson, anew=True)
            self._begin(course, running.path, setup_for(course, running.path), forgotten=running.course)

    # The way through

    def go_on(self) -> None:
        """To the next step, or to the end."""
        running = self._running
        if running is None:
            return
        course, was_last = running.course, running.course.number == len(running.course.lesson.steps) - 1
        self._predictions.withdraw()
        course.go_to(course.number + 1)
        self._keep(course)
        if was_last:
            self.pane.show_end(course, self.shelf.place_of(course.lesson), self.shelf.following(course.lesson))
            self.pane.take_keyboard()
            return
        if course.step.start is not None and not course.record.is_passed:
            title = self.tr("Lesson: {title}, step {number}")
            self._set_up_step(running, title.format(title=course.shown.title, number=course.number + 1))
        else:
            self._show()
            self.watch.begin(self._window.snapshot)
        if not needs_asking(course.step.question):
            self._take_keyboard()
        self.pane.announce("step")

    def _take_keyboard(self) -> None:
        """The keyboard is in the pane from now on, unless the learner types elsewhere."""
        focus = QApplication.focusWidget()
        is_typing = isinstance(focus, QLineEdit | QPlainTextEdit | QAbstractSpinBox | QComboBox)
        if focus is None or not is_typing or self.pane.isAncestorOf(focus):
            self.pane.take_keyboard()

    def _go_back(self) -> None:
        running = self._running
        if running is not None:
            course = running.course
            self._predictions.withdraw()
            course.go_to(course.number - 1)
            self._show()
            self.watch.begin(self._window.snapshot)

    def _take_hint(self) -> None:
        if self._running is not None:
            self._running.course.take_hint()
            self._keep(self._running.course)
            self._show()
            self.pane.announce("hint")

    def _answer(self, text: str) -> None:
        running, snapshot = self._running, self._window.snapshot
        if running is None or snapshot is None:
            return
        try:
            running.course.answer(text, snapshot)
        except InvalidInputError as error:
            self.pane.show_reply(core_text(error.reason))
            self.pane.announce("reply")
            return
        self._take_answer(running.course)

    def _ask(self) -> None:
        """Ask for a prediction, or for what is covered in the equations."""
        question = None if self._running is None else self._running.course.step.question
        if question is not None and not self._predictions.ask(question, self._on_judged):
            self.pane.show_reply(self.tr("The network is another one by now: what is asked about is not there."))

    def _on_judged(self, judged: Judged) -> None:
        running = self._running
        if running is not None and running.course.step.question is not None:
            running.course.keep_answer(Answer(judged.answer[:MAX_ANSWER], judged.is_right, judged.slip))
            self._take_answer(running.course)

    def _take_answer(self, course: Course) -> None:
        """Keep and show what an answer led to."""
        self._keep(course)
        self._show()
        self.pane.announce("reply")
        self.watch.look()

    def leave(self) -> None:
        """Close the pane; the experiment stays, and the lesson can be taken up again."""
        self._stop()
        self._window.show_pane(None)

    def _stop(self) -> None:
        if self._running is not None:
            self._keep(self._running.course)
            self._keep_code()
            self._predictions.withdraw()
            self._running = None
            self.watch.course, self.watch.is_waiting = None, False
            self._window.actions_by_id["help.next_step"].setEnabled(False)
            self._window.panels.leave_out(())
            self.left.emit()

    def _keep_code(self) -> None:
        """Keep what was written in a lesson on the exercise, to take it up again, too."""
        if self._running is not None and "exercise" in self._running.course.lesson.start.docks and self._document.code:
            self.shelf.keep_code(self._running.course, self._document.code)

    def _on_undo_index_changed(self, _index: int) -> None:
        """Where its start is undone, the lesson is left."""
        running = self._running
        if running is not None and running.node >= 0 and self._document.is_taken_back(running.node):
            self.leave()
            if running.forgotten is not None:
                self.shelf.keep(running.forgotten)

    # What happens

    def _on_begun(self, snapshot: Snapshot) -> None:
        """A step begins: what needs asking elsewhere is asked."""
        running = self._running
        if running is not None:
            course = running.course
            if course.number and course.step.start is None:
                self.shelf.keep_beginning(course, snapshot)
            self.step_begun.emit(course, snapshot)
            if needs_asking(course.step.question) and not course.can_go_on:
                self._ask()

    def _on_reached(self) -> None:
        if self._running is not None:
            self._keep(self._running.course)
            self._show()
            self.pane.announce("goal")

    # What is shown

    def _show(self) -> None:
        running = self._running
        if running is not None:
            keys = keys_of(self._window.actions_by_id["help.next_step"])
            self.pane.show_course(running.course, self.shelf.place_of(running.course.lesson), keys)
            self._show_differences()

    def _show_differences(self, *_: object) -> None:
        running = self._running
        if running is not None:
            labels = running.course.differences(self._document.experiment, running.setup.experiment)
            self.pane.show_differences([core_text(label) for label in labels])

    def _keep(self, course: Course) -> None:
        self.shelf.keep(course)
        self.progressed.emit(course)
