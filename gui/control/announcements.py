"""What a screen reader says by itself while the window is used: that the run starts, pauses or diverges, what a step
led to, which sign came or went, what was undone or saved.

All of it goes through here, and here it is decided what is said and how often: while training runs about once a second,
and then the latest of what can be said. The menu turns it off.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QUndoStack

from core.explain.described import loss_sentence
from core.explain.findings import Finding
from core.sentences import counted, joined, sentence
from core.training.run_watch import FirstReach
from core.training.snapshot import Snapshot
from core.training.step_position import REST, StepPosition
from gui.base.accessibility import announce
from gui.base.formatting import count, phase_name
from gui.base.language import core_text
from gui.shell.main_window import MainWindow

PERIOD_MS = 1000
"""Between two announcements while training runs: who listens has to hear them to the end."""

_MOST_WAITING = 3
_MOST_SIGNS = 2
_SETTING = "view/announce"


class _Moment(NamedTuple):
    """What is compared with the next picture."""

    place: tuple[int, StepPosition]
    is_running: bool
    problem: str | None

    @classmethod
    def of(cls, snapshot: Snapshot) -> _Moment:
        return cls((snapshot.iteration, snapshot.position), snapshot.is_running, snapshot.problem)


class AnnouncementController(QObject):
    """Decides what is said.

    Emits
    -----
    announced(str)
        In the GUI thread: this was said.
    """

    announced = Signal(str)

    def __init__(self, window: MainWindow, undo_stack: QUndoStack, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._waiting: list[str] = []
        self._timer = QTimer(self, singleShot=True, interval=PERIOD_MS)
        self._timer.timeout.connect(self._say_next)
        self._before: _Moment | None = None
        self._goal = FirstReach()
        self._signs: dict[tuple[object, ...], str] = {}
        self._said_signs: dict[tuple[object, ...], str] = {}
        self._action = window.actions_by_id["view.announce"]
        self._action.setChecked(bool(settings.value(_SETTING, True, type=bool)))
        self._action.toggled.connect(self._on_toggled)
        window.said.connect(self.say)
        window.actions_by_id["run.toggle"].toggled.connect(self._on_run_toggled)
        for name, text_of in (("edit.undo", undo_stack.redoText), ("edit.redo", undo_stack.undoText)):
            window.actions_by_id[name].triggered.connect(partial(self._on_moved_in_history, name, text_of))

    # What is said, and when

    def say(self, text: str, *, is_urgent: bool = False) -> None:
        """Say a text of the window's language as soon as it is its turn; an urgent one now."""
        if not (text and self._action.isChecked()):
            return
        if is_urgent:
            self._waiting.clear()
            self._say_now(text, is_urgent=True)
        elif self._timer.isActive():
            self._waiting = [*self._waiting, text][-_MOST_WAITING:]
        else:
            self._say_now(text)

    def _say_now(self, text: str, *, is_urgent: bool = False) -> None:
        announce(self._window, text, is_urgent=is_urgent)
        self.announced.emit(text)
        if self._window.snapshot is not None and self._window.snapshot.is_running:
            self._timer.start()

    def _say_next(self) -> None:
        waiting, self._waiting = [*self._waiting, *self._news_of_signs()], []
        if waiting and self._action.isChecked():
            self._say_now(" ".join(dict.fromkeys(waiting)))

    def _on_toggled(self, on: bool) -> None:
        self._settings.setValue(_SETTING, on)
        self._waiting.clear()

    # The run

    def on_presented(self, snapshot: Snapshot) -> None:
        """Say what became of the run since the last picture, as far as it is worth a word."""
        before, self._before = self._before, _Moment.of(snapshot)
        has_reached = self._goal.comes_with(snapshot)
        if before is None or not self._action.isChecked():
            return
        if snapshot.problem is not None and snapshot.problem != before.problem:
            self.say(core_text(snapshot.problem), is_urgent=True)
        elif has_reached:
            self.say(core_text(_reached_sentence(snapshot)))
        elif not snapshot.is_running and not before.is_running and before.place != self._before.place:
            self.say(self._step_text(snapshot))

    def _on_run_toggled(self, on: bool) -> None:
        snapshot = self._window.snapshot
        if on:
            self.say(self.tr("Training runs."))
        elif snapshot is not None:
            self._timer.stop()
            self._waiting.clear()
            at = self.tr("Paused at iteration {n}.").format(n=count(snapshot.iteration))
            self.say(" ".join((at, core_text(loss_sentence(snapshot)))))

    def _step_text(self, snapshot: Snapshot) -> str:
        """Where a step led to: the phase, or the iteration, with the loss."""
        phase, losses = snapshot.position.phase, core_text(loss_sentence(snapshot))
        if phase == REST:
            return self.tr("Iteration {n}. {losses}").format(n=count(snapshot.iteration), losses=losses)
        if phase.kind == "example":
            done = count(snapshot.position.examples_done)
            return self.tr("Example {n} of the batch is done.").format(n=done)
        place = {"phase": phase_name(phase), "n": count(snapshot.start.iteration)}
        if phase.kind in ("cost", "update"):
            return self.tr("{phase}, iteration {n}. {losses}").format(losses=losses, **place)
        return self.tr("{phase}, iteration {n}.").format(**place)

    # Signs

    def on_diagnosed(self, findings: Sequence[Finding]) -> None:
        """Say which warnings came and which are gone. While training runs those count that are there a second later:
        some come and go with each picture."""
        self._signs = {(one.kind, one.layer, one.unit): one.heading for one in findings if one.severity == "warning"}
        snapshot = self._window.snapshot
        if self._signs.keys() == self._said_signs.keys() or self._timer.isActive():
            return
        if snapshot is not None and snapshot.is_running:
            self._timer.start()
        else:
            for text in self._news_of_signs():
                self.say(text)

    def _news_of_signs(self) -> list[str]:
        before, now = self._said_signs, self._signs
        self._said_signs = now
        came = _came([heading for key, heading in now.items() if key not in before])
        gone = _gone([heading for key, heading in before.items() if key not in now])
        return [core_text(text) for text in (came, gone) if text]

    # Edits

    def _on_moved_in_history(self, name: str, text_of: Callable[[], str]) -> None:
        step = text_of()
        if step:
            text = self.tr("Undone: {step}.") if name == "edit.undo" else self.tr("Done again: {step}.")
            self.say(text.format(step=step))


def _came(headings: Sequence[str]) -> str:
    if len(headings) > _MOST_SIGNS:
        return counted("{n} new warning.", "{n} new warnings.", len(headings))
    return joined(*(sentence("New warning: {what}.", what=heading) for heading in headings)) if headings else ""


def _gone(headings: Sequence[str]) -> str:
    if len(headings) > _MOST_SIGNS:
        return counted("{n} warning is gone.", "{n} warnings are gone.", len(headings))
    return joined(*(sentence("No longer: {what}.", what=heading) for heading in headings)) if headings else ""


def _reached_sentence(snapshot: Snapshot) -> str:
    n = snapshot.iteration
    if snapshot.train_fit is not None:
        return sentence("The goal is reached at iteration {n}: R² is 0.95.", n=n)
    return sentence("The goal is reached at iteration {n}: 95 % of the training points are right.", n=n)
