"""The exercise: checks the learner's code beside the window's work, and has the window train with it.

Code runs here alone, and only because Check or Train was pressed; it runs in the fenced process of
`core.lessons.exercise.fence`. What the editor holds is `gui.control.files.exercise_code`'s.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal

from core.errors import GlassboxError, InvalidInputError
from core.lessons.exercise.check import check
from core.lessons.exercise.code_trainer import CodeTrainer
from core.lessons.exercise.facts import fence_facts
from core.lessons.exercise.fence import Fence
from core.lessons.exercise.own_training import NEEDED
from core.lessons.exercise.results import CheckEntry, CheckResult, Verdict
from core.training.snapshot import Snapshot
from gui.base.language import core_text, problem_text
from gui.session.document import Document
from gui.session.worker import Task, Worker
from gui.shell.main_window import MainWindow
from gui.views.exercise.view import ExerciseView


def why_untrainable(result: CheckResult) -> CheckEntry | None:
    """What keeps training with code from being tried: code that cannot be run, or a function that is not written.

    Wrong numbers do not: seeing what they lead to teaches something.
    """
    for entry in result.entries:
        if entry.verdict is Verdict.WRONG and not entry.function:
            return entry
        if entry.verdict is Verdict.NOT_WRITTEN and entry.function in NEEDED:
            return entry
    return None


class ExerciseController(QObject):
    """Owns the process in which code is checked, and the one in which it trains.

    Emits
    -----
    checked(CheckResult)
        In the GUI thread: the code was checked to its end.
    """

    checked = Signal(object)

    def __init__(self, window: MainWindow, document: Document, view: ExerciseView) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._view = view
        self._fence = Fence()
        self._trainer = CodeTrainer()
        self._worker = Worker(self, is_ordered=True)
        self._task: Task | None = None
        self._knows_facts = False
        self._trained_code = ""
        self._problem: str | None = None
        self._was_own = False
        self._is_said = False  # what is beginning to train
        view.check_requested.connect(lambda: self._check(self._on_checked))
        document.code_changed.connect(self._on_code_changed)
        view.stop_requested.connect(self._stop)
        view.training_requested.connect(self._on_training_requested)
        view.light_requested.connect(self._on_light_requested)
        view.shown.connect(self._on_view_shown)
        window.actions_by_id["view.exercise"].triggered.connect(self._on_pane_triggered)
        window.closing.connect(self._on_window_closing)

    def on_agreed(self, snapshot: Snapshot) -> None:
        """Show who makes the iterations, for undo and an opened file change that too; and why they have ended."""
        self._follow_training(snapshot.trains_own_code)
        problem = snapshot.problem if snapshot.trains_own_code else None
        if problem is not None and problem != self._problem and self._view.code == self._trained_code:
            self._view.show_problem(core_text(problem), self._trainer.failed_line)
        self._problem = problem
        text = self.tr("Exercise: Training") if snapshot.trains_own_code else self.tr("Exercise")
        action = self._window.actions_by_id["view.exercise"]
        if action.text() != text:  # its button is in sight where the pane is not
            action.setText(text)

    def _follow_training(self, is_own: bool) -> None:
        """Who makes the iterations is another one by undo, redo, a file, or a button."""
        self._view.set_training(is_own)
        if is_own != self._was_own:
            self._was_own = is_own
            if not is_own:
                self._view.say(self.tr("Glassbox makes the iterations again."))
            elif not self._is_said:
                self._view.say(self.tr("Your code makes the iterations from here on. Press Run or Step."))
            self._is_said = False

    # Checking

    def _check(self, then: Callable[[CheckResult, str], object]) -> None:
        """Check the code on the iteration that is on the screen; ``then`` gets what was found, and of which code."""
        snapshot, code = self._window.snapshot, self._view.code
        if snapshot is None or self._task is not None:
            return
        experiment, start = snapshot.experiment, snapshot.start

        def done(result: CheckResult) -> None:
            self._end()
            self.checked.emit(result)
            then(result, code)

        self._view.set_busy(True)
        self._task = self._worker.start(
            lambda task: check(code, experiment, start, self._fence), done, self._on_failed, self._end
        )

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._fence.stop()

    def _end(self) -> None:
        self._task = None
        self._view.set_busy(False)

    def _on_failed(self, error: GlassboxError) -> None:
        self._end()
        self._view.show_result(
            None, core_text(error.reason) if isinstance(error, InvalidInputError) else problem_text(error)
        )

    def _on_checked(self, result: CheckResult, code: str) -> None:
        self._show(result)
        if self._view.is_training and code != self._trained_code and why_untrainable(result) is None:
            self._begin_training(code)

    def _on_code_changed(self) -> None:
        self._light(None)
        if self._view.is_training and self._view.code != self._trained_code:
            self._view.say(self.tr("Training goes on with the code before this change. Check to train with this code."))

    def _show(self, result: CheckResult) -> None:
        first = result.first_wrong
        if first is None:
            self._light(None)
            self._view.show_result(result, self.tr("All of it is right. Now train with your code."))
            return
        self._view.show_result(result, self._first_sentence(first))
        self._light(first)

    def _first_sentence(self, first: CheckEntry) -> str:
        """Which matrix is the first that deviates, and the slip by its name."""
        if first.verdict is Verdict.NOT_WRITTEN:
            return self.tr("Nothing is wrong so far. Next: {function}.").format(function=first.function)
        where = self.tr("{name} in {function}").format(name=first.name, function=first.function)
        if first.slip is not None and not first.name:
            what = self.tr("The first difference is in {function}: {slip}.")
            return what.format(function=first.function, slip=core_text(first.slip.label))
        if first.slip is not None:
            what = self.tr("The first difference is {where}: {slip}.")
            return what.format(where=where, slip=core_text(first.slip.label))
        if first.name:
            return self.tr("The first difference is {where}.").format(where=where)
        function = first.function or self.tr("the code")
        if first.line is None:
            return self.tr("The first error is in {function}.").format(function=function)
        return self.tr("The first error is in {function}, line {line}.").format(function=function, line=first.line)

    def _light(self, entry: CheckEntry | None) -> None:
        self._window.equations_view.show_noted(None if entry is None else entry.quantity)

    def _on_light_requested(self, entry: CheckEntry) -> None:
        self._window.actions_by_id["view.equations"].setChecked(True)
        self._light(entry)

    def _on_pane_triggered(self, on: bool) -> None:
        """Who opens the pane wants to write; with a layout of the last session it opens by itself."""
        if on:
            self._view.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_view_shown(self) -> None:
        """What is fenced, the fenced process says: it is started once, and ready for the first check then."""
        if not self._knows_facts:
            self._knows_facts = True
            self._worker.start(lambda task: fence_facts(self._fence.look()), self._show_facts, self._on_failed)

    def _show_facts(self, facts: Sequence[str]) -> None:
        self._view.set_facts([core_text(fact) for fact in facts])

    # Training

    def _on_training_requested(self, on: bool) -> None:
        if on:
            self._view.set_training(False)  # the answer of the trainer decides
            self._check(self._train)
        else:
            self._document.train_with(self.tr("Train with Glassbox"), None)

    def _train(self, result: CheckResult, code: str) -> None:
        self._show(result)
        obstacle = why_untrainable(result)
        if obstacle is None:
            self._begin_training(code)
            first = result.first_wrong
            if first is None:
                self._view.say(self.tr("Your code makes the iterations from here on. Press Run or Step."))
            else:
                what = self.tr("{difference} Your code makes the iterations all the same: press Run or Step.")
                self._view.say(what.format(difference=self._first_sentence(first)))
        else:
            self._view.show_result(
                result, self.tr("Training needs more: {why}").format(why=core_text(obstacle.sentence))
            )

    def _begin_training(self, code: str) -> None:
        self._trained_code, self._is_said = code, True
        self._document.train_with(self.tr("Train with My Code"), self._trainer.iteration_of(code))

    def _on_window_closing(self) -> None:
        """End what is running, without waiting for that."""
        for part in (self._fence, self._trainer):
            part.stop()

    def close(self) -> None:
        """End the two processes; when the training thread has ended."""
        self._worker.stop()
        for part in (self._fence, self._trainer):
            part.close()
