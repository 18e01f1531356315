"""Run, pause, step, reset and speed: turns the run actions into messages to the training thread, and says in the
message bar what keeps training from going on."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QAction

from core.training.loop import Advance, AdvanceEpoch, Message, Pause, Play, Reset
from core.training.snapshot import Snapshot
from gui.actions import describe
from gui.icons import icon
from gui.main_window import MainWindow
from gui.training_thread import TrainingThread
from gui.views.run_bar import SPEEDS

FIRST_SPEED = 30


def has_run_away(snapshot: Snapshot) -> bool:
    """Whether training stopped because its numbers did not stay finite: then there is a loss, but no way on."""
    return snapshot.problem is not None and snapshot.train_loss is not None


class RunControl(QObject):
    """Knows whether the run is wanted to go on and how fast; the loop does the rest."""

    def __init__(self, window: MainWindow, thread: TrainingThread, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._thread = thread
        self._settings = settings
        self._actions = window.actions_by_id
        self._speed: int | None = FIRST_SPEED
        self._has_stopped_itself = False
        self._toggle.toggled.connect(self._on_toggle_toggled)
        self._actions["run.step"].triggered.connect(self._on_step_triggered)
        self._actions["run.step_epoch"].triggered.connect(self._on_step_epoch_triggered)
        self._actions["run.reset"].triggered.connect(self._on_reset_triggered)
        self._actions["run.faster"].triggered.connect(self._on_faster_triggered)
        self._actions["run.slower"].triggered.connect(self._on_slower_triggered)
        window.run_bar.speed_chosen.connect(self.set_speed)
        window.theme.changed.connect(self._show_state)
        self.set_speed(self._stored_speed())
        self._show_state()

    @property
    def _toggle(self) -> QAction:
        return self._actions["run.toggle"]

    def set_speed(self, speed: int | None) -> None:
        """Iterations a second, one of `SPEEDS`; None is as fast as the machine can."""
        self._speed = speed
        self._window.run_bar.set_speed(speed)
        self._settings.setValue("run/speed", speed or 0)
        if self._toggle.isChecked():
            self._thread.send(Play(speed))

    def pause(self) -> None:
        """Stop after the iteration that is being made."""
        self._toggle.setChecked(False)

    def on_presented(self, snapshot: Snapshot) -> None:
        """Show why training cannot go on, where that is so."""
        if snapshot.problem is None:
            self._window.message_bar.show_problem("")
            return
        if not snapshot.is_running:
            self._follow_stop()
        helpful = ("run.reset", "run.lower_rate") if has_run_away(snapshot) else ()
        self._window.message_bar.show_problem(snapshot.problem, *(self._actions[action] for action in helpful))

    def _follow_stop(self) -> None:
        """Show that training has stopped by itself. A Pause would bring the same picture again, which would then stop a
        run that was started meanwhile."""
        self._has_stopped_itself = True
        self._toggle.setChecked(False)
        self._has_stopped_itself = False

    def _on_toggle_toggled(self, on: bool) -> None:
        if on:
            self._thread.send(Play(self._speed))
        elif not self._has_stopped_itself:
            self._thread.send(Pause())
        self._show_state()

    def _on_step_triggered(self) -> None:
        self._pause_and_send(Advance(1))

    def _on_step_epoch_triggered(self) -> None:
        self._pause_and_send(AdvanceEpoch())

    def _on_reset_triggered(self) -> None:
        self._pause_and_send(Reset())

    def _pause_and_send(self, message: Message) -> None:
        self.pause()
        self._thread.send(message)

    def _on_faster_triggered(self) -> None:
        self.set_speed(SPEEDS[min(SPEEDS.index(self._speed) + 1, len(SPEEDS) - 1)])

    def _on_slower_triggered(self) -> None:
        self.set_speed(SPEEDS[max(SPEEDS.index(self._speed) - 1, 0)])

    def _stored_speed(self) -> int | None:
        # As text: what is no number would be an exception, or a 0, which here means as fast as the machine can.
        stored = str(self._settings.value("run/speed", FIRST_SPEED, type=str))
        return {str(speed or 0): speed for speed in SPEEDS}.get(stored, FIRST_SPEED)

    def _show_state(self) -> None:
        running = self._toggle.isChecked()
        self._toggle.setText(self.tr("Pause") if running else self.tr("Run"))
        self._toggle.setIcon(icon("pause" if running else "play", self._window.theme))
        describe(
            self._toggle,
            self.tr("Stop after this iteration.") if running else self.tr("Train until paused, at the chosen speed."),
        )
