"""Run, pause, step to and fro, reset, step size and speed: turns the run actions into messages to the training thread,
and says in the message bar what keeps training from going on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from core.training.messages import Advance, AdvanceEpoch, AdvanceWithin, Message, Pause, Play, StepBack
from core.training.replay import Replay
from core.training.snapshot import Snapshot
from core.training.step_position import REST, StepSize
from gui.base.actions import describe, keys_of
from gui.base.formatting import count, wrapped
from gui.base.icons import icon
from gui.base.language import core_text
from gui.control.key_interceptor import KeyInterceptor
from gui.session.training_thread import TrainingThread
from gui.shell.main_window import MainWindow
from gui.views.run_bar.controls import SPEEDS

FIRST_SPEED = 30
FIRST_SLOW_SPEED = 2
_FIRST_SPEEDS = {"run/speed": FIRST_SPEED, "run/slow_speed": FIRST_SLOW_SPEED}
"""By the setting that remembers them: whole iterations have one speed, steps within an iteration another."""


def has_run_away(snapshot: Snapshot) -> bool:
    """Whether training stopped because its numbers did not stay finite: then there is a loss, but no way on.

    With the learner's code, what stopped it is a mistake in the code.
    """
    return snapshot.problem is not None and snapshot.train_loss is not None and not snapshot.trains_own_code


def can_step_back(snapshot: Snapshot) -> bool:
    """Whether anything of the run lies behind this moment and is still known."""
    return snapshot.iteration > snapshot.oldest_iteration or snapshot.position.phase != REST


class RunController(QObject):
    """Knows whether the run is wanted to go on, in which steps and how fast; the loop does the rest.

    Attributes
    ----------
    may_step : callable
        Asked before each step forward that the learner wants, with its message; after a no the one who said it makes
        the step with ``make_step``, or leaves it.
    """

    def __init__(self, window: MainWindow, thread: TrainingThread, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._thread = thread
        self._settings = settings
        self._actions = window.actions_by_id
        self._is_following = False
        self.may_step: Callable[[Message], bool] = lambda message: True
        self._key_interceptor = KeyInterceptor(window, self._actions["run.faster"], self._actions["run.slower"])
        self._size = self._stored_size()
        self._speeds = {setting: self._stored_speed(setting) for setting in _FIRST_SPEEDS}
        self._remember()
        self._connect()
        self._actions[f"run.size_{self._size.value}"].setChecked(True)
        self._actions["run.step_back"].setEnabled(False)
        self._show_speed()
        self._show_steps()
        self._show_state()

    def _connect(self) -> None:
        window, actions = self._window, self._actions
        self._toggle.toggled.connect(self._on_toggle_toggled)
        for name, slot in (
            ("run.step", self._on_step_triggered),
            ("run.step_back", lambda: self.make_step(StepBack(self._size))),
            ("run.step_epoch", lambda: self._want_step(AdvanceEpoch())),
            ("run.faster", lambda: self._change_speed(1)),
            ("run.slower", lambda: self._change_speed(-1)),
        ):
            actions[name].triggered.connect(slot)
        for size in StepSize:
            actions[f"run.size_{size.value}"].toggled.connect(self._on_size_toggled)
        self._key_interceptor.pressed.connect(self.pause)
        window.run_bar.speed_chosen.connect(self.set_speed)
        window.theme.changed.connect(self._show_state)

    @property
    def _toggle(self) -> QAction:
        return self._actions["run.toggle"]

    @property
    def _speed_setting(self) -> str:
        return "run/slow_speed" if self._size.is_within_iteration else "run/speed"

    @property
    def _speed(self) -> float | None:
        return self._speeds[self._speed_setting]

    @property
    def pace(self) -> tuple[StepSize, float]:
        """How far a step goes, and steps a second; as fast as the machine can counts as the fastest that is offered."""
        return self._size, self._speed or max(speed for speed in SPEEDS if speed is not None)

    def set_speed(self, speed: float | None) -> None:
        """Steps a second, one of `SPEEDS`; None is as fast as the machine can.

        Whole iterations and steps within an iteration have a speed each.
        """
        self._speeds[self._speed_setting] = speed
        self._remember()
        self._show_speed()
        self._play_on()

    def set_step_size(self, size: StepSize) -> None:
        """How far a step goes, also those that a run is made of."""
        self._actions[f"run.size_{size.value}"].setChecked(True)

    def _on_size_toggled(self) -> None:
        size = next((one for one in StepSize if self._actions[f"run.size_{one.value}"].isChecked()), self._size)
        if size == self._size:  # the one that is left tells it first
            return
        self._size = size
        self._remember()
        self._show_speed()
        self._show_steps()
        self._show_state()
        self._play_on()

    def _play_on(self) -> None:
        if self._toggle.isChecked():
            self._thread.send(Play(self._speed, self._size))

    def pause(self) -> None:
        """Stop after the iteration that is being made."""
        self._toggle.setChecked(False)

    def on_presented(self, snapshot: Snapshot) -> None:
        """Show whether there is a way back, and why training cannot go on, where that is so."""
        self._actions["run.step_back"].setEnabled(can_step_back(snapshot))
        if snapshot.problem is None:
            self._window.message_bar.show_problem("")
            return
        helpful = ("run.step_back", "run.reset", "run.lower_rate") if has_run_away(snapshot) else ()
        offered = [self._actions[action] for action in helpful if self._actions[action].isEnabled()]
        self._window.message_bar.show_problem(core_text(snapshot.problem), *offered)

    def on_agreed(self, snapshot: Snapshot) -> None:
        """Show whether the loop plays on: it may have stopped by itself, or gone on after a step of undo."""
        if self._toggle.isChecked() != snapshot.is_running:
            self._is_following = True
            self._toggle.setChecked(snapshot.is_running)
            self._is_following = False

    def _on_toggle_toggled(self, on: bool) -> None:
        if not self._is_following:
            self._thread.send(Play(self._speed, self._size) if on else Pause())
        self._show_state()

    def _on_step_triggered(self) -> None:
        if self._size.is_within_iteration:
            self._want_step(AdvanceWithin(self._size))
        else:
            self._want_step(AdvanceEpoch() if self._size is StepSize.EPOCH else Advance(1))

    def _want_step(self, message: Message) -> None:
        if self.may_step(message):
            self.make_step(message)

    def make_step(self, message: Message) -> None:
        """Pause, and make a step without asking."""
        self.pause()
        self._thread.send(message)

    def _change_speed(self, by: int) -> None:
        self.set_speed(SPEEDS[min(max(SPEEDS.index(self._speed) + by, 0), len(SPEEDS) - 1)])

    def _remember(self) -> None:
        # Not phases and examples: whoever starts the program anew expects Run to train.
        if not self._size.is_within_iteration:
            self._settings.setValue("run/step_size", self._size.value)
        for setting, speed in self._speeds.items():
            self._settings.setValue(setting, speed or 0)

    def _stored_speed(self, setting: str) -> float | None:
        # As text: what is no number would be an exception, or a 0, which here means as fast as the machine can.
        first = _FIRST_SPEEDS[setting]
        stored = str(self._settings.value(setting, first, type=str))
        return {str(speed or 0): speed for speed in SPEEDS}.get(stored, first)

    def _stored_size(self) -> StepSize:
        stored = str(self._settings.value("run/step_size", "", type=str))
        whole = (size for size in StepSize if not size.is_within_iteration)
        return next((size for size in whole if size.value == stored), StepSize.ITERATION)

    # What is shown

    def _show_speed(self) -> None:
        self._window.run_bar.set_speed(self._speed, self._size)

    def _show_state(self) -> None:
        running = self._toggle.isChecked()
        self._toggle.setText(self.tr("Pause") if running else self.tr("Run"))
        self._toggle.setIcon(icon("pause" if running else "play", self._window.theme))
        is_slow = running and self._size.is_within_iteration
        if running:
            describe(self._toggle, self.tr("Stop here.") if is_slow else self.tr("Stop after this iteration (Space)."))
        else:
            describe(self._toggle, self.tr("Train at the chosen speed until you press Pause."))
        if is_slow:
            self._key_interceptor.wait()
            self._window.show_temporary_hint(self._slow_motion_hint())
        else:
            self._window.show_temporary_hint("")
            if running:
                self._key_interceptor.wait(is_space_only=True)
            else:
                self._key_interceptor.cease()

    def _slow_motion_hint(self) -> str:
        slower, faster = (keys_of(self._actions[f"run.{name}"]) for name in ("slower", "faster"))
        hint = self.tr("Slow motion: any key pauses it. {slower} and {faster} change its speed.")
        return hint.format(slower=slower, faster=faster)

    def _show_steps(self) -> None:
        """Say what a step is, at both actions that make one."""
        step, back = {
            StepSize.PHASE: (
                self.tr("Make one phase: a layer forward, the cost, a layer backward, or the update."),
                self.tr("Go back one phase: a layer forward, the cost, a layer backward, or the update."),
            ),
            StepSize.EXAMPLE: (
                self.tr("Make the forward and backward pass of the next example; the update follows the last one."),
                self.tr("Go back one example of the batch."),
            ),
            StepSize.ITERATION: (
                self.tr("Make exactly one iteration."),
                self.tr("Go back one iteration: everything is exactly as it was before."),
            ),
            StepSize.EPOCH: (
                self.tr("Make exactly one epoch: every training example is used once."),
                self.tr("Go back one epoch: everything is exactly as it was before."),
            ),
        }[self._size]
        describe(self._actions["run.step"], step)
        describe(self._actions["run.step_back"], back)


class ReplayController(QObject):
    """Shows in the status bar how far a long way to another iteration is; a button and a key stop it there."""

    def __init__(self, window: MainWindow, thread: TrainingThread) -> None:
        super().__init__(window)
        self._window = window
        self._thread = thread
        self._line = QWidget(window)
        self._line.setObjectName("replay")
        self._text = QLabel(self._line)
        self._text.setObjectName("replay_text")
        self._bar = QProgressBar(self._line)
        self._bar.setObjectName("replay_bar")
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._stop = QToolButton(self._line)
        self._stop.setObjectName("replay_stop")
        self._stop.clicked.connect(self._on_stopped)
        self._esc = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        self._esc.setEnabled(False)
        self._esc.activated.connect(self._on_stopped)
        self._esc.activatedAmbiguously.connect(self._on_stopped)
        self._build()
        thread.replay_reported.connect(self._on_replay_reported)

    def _build(self) -> None:
        self._stop.setText(self.tr("Stop"))
        self._stop.setAccessibleName(self.tr("Stop"))
        help_text = self.tr("Stop here: the run stays at the iteration it has reached (Esc).")
        self._stop.setToolTip(wrapped(help_text))
        self._stop.setAccessibleDescription(help_text)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setToolTip(self.tr("How many of the iterations up to there are made."))
        self._bar.setFixedWidth(self._window.theme.px(120))
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(8)
        for widget in (self._text, self._bar, self._stop):
            row.addWidget(widget)
        self._line.hide()
        self._window.statusBar().insertWidget(0, self._line)

    @Slot(object)
    def _on_replay_reported(self, replay: Replay | None) -> None:
        if replay is not None:
            percent = int(100 * replay.share)
            text = self.tr("Going to iteration {iteration}: {percent} %. Esc stops.")
            self._text.setText(text.format(iteration=count(replay.target), percent=percent))
            self._bar.setValue(percent)
        self._line.setVisible(replay is not None)
        self._esc.setEnabled(replay is not None)

    def _on_stopped(self) -> None:
        self._thread.send(Pause())
