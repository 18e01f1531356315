"""A learner's session in the real window: waiting until nothing is on its way, the whole run bit for bit, and what must
hold then whatever was done."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from itertools import count
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.experiment.targets import n_outputs
from core.training.messages import Capture
from core.training.resize import layer_sizes
from core.training.run_state import Mark, RunState, SeriesState
from core.training.snapshot import ForkSnapshot, Snapshot
from gui.base.formatting import count as number_text
from gui.control.files.experiment_file import FileController
from tests.tools.window import TIMEOUT_MS, Glassbox, opened_glassbox

SMALL = Experiment.generated(
    ExperimentSpec(hidden_units=(3,), learning_rate=0.3, train_fraction=0.8), DataSettings(name="circle", n_samples=24)
)

_tokens = count()


class Whole(NamedTuple):
    """Everything that undo gives back, bit for bit."""

    experiment: Experiment
    trainer: tuple[object, ...]
    latest_iteration: int
    curves: tuple[tuple[object, ...], ...]
    marks: tuple[Mark, ...]
    forks: tuple[tuple[object, ...], ...] = ()

    @classmethod
    def of(cls, run: RunState, forks: tuple[ForkSnapshot, ...] = ()) -> Whole:
        """Of a run, and of what it is compared with, which are the last of the runs beside it."""
        now = run.now
        trainer = (
            *(now.iteration, now.epoch, now.position, now.memory.tobytes(), now.step),
            *(now.epoch_random, now.random, now.spec, now.data),
        )
        curves = tuple(map(_curve, (run.batch, run.train, run.test)))
        beside = run.earlier[len(run.earlier) - len(forks) :]
        compared = tuple(
            (fork.key, fork.difference, one.run.experiment, one.run.now.iteration, one.run.now.memory.tobytes())
            for fork, one in zip(forks, beside, strict=True)
        )
        return cls(run.experiment, trainer, run.latest_iteration, curves, run.marks, compared)


def _curve(series: SeriesState) -> tuple[object, ...]:
    arrays = (series.iterations, series.lows, series.highs)
    return (series.width, series.partial, series.n_partial, *(array.tobytes() for array in arrays))


class Session(QObject):
    """What a learner does in one window after the other's leaving, watched.

    Attributes
    ----------
    program : Glassbox
    trained : set of int
        Nodes of the history after whose step iterations were made: they must stay, or it must be said that they go.
    """

    def __init__(self, program: Glassbox) -> None:
        super().__init__()
        self.program = program
        self.trained: set[int] = set()
        self._seen: tuple[int, int] | None = None
        self._said_that_runs_go = False
        files = program.window.findChild(FileController)
        assert files is not None
        self.files = files
        self._captured: dict[object, RunState] = {}
        program.thread.captured.connect(self._on_captured)
        program.document.steps_dropped.connect(self._on_steps_dropped)
        program.document.opened.connect(self._on_opened)

    def _on_steps_dropped(self) -> None:
        self._said_that_runs_go = True

    def _on_opened(self) -> None:
        self.trained.clear()
        self._seen = None

    def begin(self) -> None:
        """A small experiment, paused, without any dock or dialog; what was there before is discarded."""
        trigger, actions = self.program.trigger, self.program.window.actions_by_id
        actions["run.toggle"].setChecked(False)
        for name in ("equations", "microscope", "checks", "compare"):
            actions[f"view.{name}"].setChecked(False)
        for name in ("tool.add", "run.size_iteration"):
            trigger(name)
        self.program.window.run_bar.speed_chosen.emit(None)
        QTest.keyClick(self.program.window.boundary_view, Qt.Key.Key_Home)
        self.agree()
        begun: list[bool] = []
        self.files.begin(SMALL, lambda: begun.append(True))
        self.until_answered(lambda: bool(begun))
        self._said_that_runs_go = False
        self.agree()

    # Waiting

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait without a pause of its own until something holds."""
        late = QTimer(singleShot=True, interval=TIMEOUT_MS)
        loop = QEventLoop()
        late.timeout.connect(loop.quit)
        late.start()
        while not condition():
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            assert late.isActive(), "it never came"
        late.stop()

    def agree(self) -> Snapshot:
        """The first picture on the screen that answers everything the trainer was asked for."""
        window, thread = self.program.window, self.program.thread

        def has_all() -> bool:
            return window.snapshot is not None and window.snapshot.n_handled == thread.n_sent

        self.until(has_all)
        assert window.snapshot is not None
        return window.snapshot

    def whole(self) -> Whole:
        """The run as the training thread has it now."""
        token = f"session {next(_tokens)}"
        self.program.thread.send(Capture(token))
        self.until(lambda: token in self._captured)
        return Whole.of(self._captured.pop(token), self.agree().forks)

    @Slot(object, object)
    def _on_captured(self, token: object, run: RunState) -> None:
        if isinstance(token, str):
            self._captured[token] = run

    # Dialogs

    def answer(self, button: str) -> None:
        """Press a button of the question on the screen, if there is one."""
        for question in self.program.window.findChildren(QMessageBox, "save_question"):
            if question.isVisible():
                question.button(getattr(QMessageBox.StandardButton, button)).click()

    def until_answered(self, condition: Callable[[], bool]) -> None:
        """Wait until something holds, and discard what is not saved when that is asked; a save may come first."""

        def holds() -> bool:
            self.answer("Discard")
            return condition()

        self.until(holds)

    def close_dialogs(self) -> None:
        """As with Esc, one after the other."""
        for dialog in self.dialogs():
            dialog.reject()

    def dialogs(self) -> list[QDialog]:
        """Those on the screen."""
        return [dialog for dialog in self.program.window.findChildren(QDialog) if dialog.isVisible()]

    # What always holds

    def check(self) -> None:
        """Document, trainer and every view agree, and nothing that was trained is out of reach."""
        snapshot = self.agree()
        # What is to be deleted later waits for an event loop; here is none, and a dialog that was answered would still
        # have the keyboard.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert self.program.window.isVisible()
        self._check_owners(snapshot)
        self._check_screen(snapshot)
        if self._seen is not None and self._seen[0] == snapshot.node and snapshot.latest_iteration > self._seen[1]:
            self.trained.add(snapshot.node)
        self._seen = snapshot.node, snapshot.latest_iteration
        if self._said_that_runs_go:
            self.trained &= set(snapshot.nodes)
            self._said_that_runs_go = False
        assert self.trained <= set(snapshot.nodes)

    def _check_owners(self, snapshot: Snapshot) -> None:
        document, thread = self.program.document, self.program.thread
        assert snapshot.n_handled == thread.n_sent
        assert document.experiment == snapshot.experiment
        assert document.node == snapshot.node
        assert document.forks == tuple((fork.key, fork.difference) for fork in snapshot.forks)
        if not snapshot.compares_by_time:
            for fork in snapshot.forks:
                assert fork.snapshot.iteration == snapshot.iteration or fork.facts.diverged_at is not None
        spec = snapshot.experiment.spec
        assert snapshot.parameters.layer_sizes == layer_sizes(spec, n_outputs(spec, snapshot.experiment.data))
        assert self.program.window.isWindowModified() == self.files.is_modified

    def _check_screen(self, snapshot: Snapshot) -> None:
        window, spec = self.program.window, snapshot.experiment.spec
        toggle = window.actions_by_id["run.toggle"]
        assert toggle.isChecked() == snapshot.is_running
        assert toggle.text() == ("Pause" if snapshot.is_running else "Run")
        counter = window.run_bar.findChild(QWidget, "iteration_counter")
        assert counter.text.startswith(number_text(snapshot.iteration))
        for name in ("optimizer", "penalty", "initializer", "loss"):
            combo = window.training_panel.findChild(QComboBox, name)
            assert combo is not None
            assert combo.currentData() == getattr(spec, name)
        rate = window.training_panel.findChild(QComboBox, "learning_rate")
        hint = window.training_panel.findChild(QWidget, "learning_rate_hint")
        assert rate is not None
        assert hint is not None
        # What is no number stands there with a sentence until it is mended.
        assert not hint.isHidden() or float(rate.currentText()) == spec.learning_rate
        assert window.message_bar.sentence == (snapshot.problem or window.message_bar.sentence)
        stack = self.program.document.undo_stack
        for name, step in (("undo", stack.undoText()), ("redo", stack.redoText())):
            assert window.actions_by_id[f"edit.{name}"].text() == f"{name.title()} {step}".strip()

    def undo_everything_and_redo_everything(self, *, looks_at_each_step: bool = True) -> None:
        """It is the identity, with whatever training there was between the steps: at each of them, or pressed as fast
        as keys can be, from the first to the last."""
        stack = self.program.document.undo_stack
        self.program.window.actions_by_id["run.toggle"].setChecked(False)
        self.check()
        there = {stack.index(): self.whole()}
        n_steps = stack.index()
        while stack.canUndo():
            self.program.trigger("edit.undo")
            if looks_at_each_step or not stack.canUndo():
                self.check()
                there[stack.index()] = self.whole()
        assert not looks_at_each_step or len(there) == n_steps + 1
        while stack.index() < n_steps:
            self.program.trigger("edit.redo")
            if stack.index() in there:
                self.check()
                assert self.whole() == there[stack.index()]


class Windows:
    """The window of one session after the other; after one that failed the next has a new one."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._open: AbstractContextManager[Glassbox] | None = None
        self._session: Session | None = None
        self._ended_well = False
        self._n_sessions = 0

    @property
    def looks_at_each_step(self) -> bool:
        """Whether undo and redo of this session are looked at step by step; that takes its time."""
        return self._n_sessions % 4 == 1

    def begin_session(self) -> Session:
        """A window in which nothing is left of the session before."""
        if self._session is None or not self._ended_well:
            self.close()
            self._open = opened_glassbox(self._qtbot)
            self._session = Session(self._open.__enter__())
            self._session.files.ask_before_closing()
        self._ended_well = False
        self._n_sessions += 1
        self._session.begin()
        return self._session

    def end_session(self) -> None:
        """It found nothing wrong."""
        self._ended_well = True

    def close(self) -> None:
        """Close the last window."""
        if self._open is not None and self._session is not None:
            self._session.close_dialogs()
            self._open.__exit__(None, None, None)
            self._open = None
