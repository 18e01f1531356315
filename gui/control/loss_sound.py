"""The loss as a tone while training runs: an octave lower for a tenth of the loss. The goal and a divergence have
sounds of their own. Off at first."""

from __future__ import annotations

import math
from time import perf_counter

from PySide6.QtCore import QObject, QSettings

from core.training.run_watch import FirstReach
from core.training.snapshot import Snapshot
from gui.base.actions import describe
from gui.base.sound import SoundPlayer
from gui.shell.main_window import MainWindow

PERIOD_S = 0.3
"""Between two tones: three a second can be followed, and the players are not started more often."""

_TONE_S = 0.12
_PITCH_OF_ONE = 880.0
_LOWEST, _HIGHEST = -36, 12
"""In semitones from the pitch of a loss of 1."""

_GOAL = ((659.3, 0.12), (880.0, 0.12), (1318.5, 0.25))
_DIVERGED = ((220.0, 0.15), (155.6, 0.15), (110.0, 0.35))
_SETTING = "view/sound"


def semitones(loss: float) -> int:
    """The pitch of a loss in semitones from that of a loss of 1: an octave for each power of ten, within four."""
    if not loss > 0.0:
        return _LOWEST
    if not math.isfinite(loss):
        return _HIGHEST
    return min(max(round(12.0 * math.log10(loss)), _LOWEST), _HIGHEST)


class LossSound(QObject):
    """Plays tones for the pictures of a run."""

    def __init__(self, window: MainWindow, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._player = SoundPlayer(self)
        self._iteration = 0
        self._had_problem = False
        self._goal = FirstReach()
        self._played_at = 0.0
        self._action = window.actions_by_id["view.sound"]
        if self._player.problem:
            self._action.setEnabled(False)
            describe(self._action, self._player.problem)
        else:
            self._action.setChecked(bool(settings.value(_SETTING, False, type=bool)))
        self._action.toggled.connect(self._on_toggled)
        self._player.failed.connect(self._on_failed)
        window.closing.connect(self._player.close)

    def on_presented(self, snapshot: Snapshot) -> None:
        """Let the picture be heard, if it is its turn."""
        has_moved, self._iteration = snapshot.iteration != self._iteration, snapshot.iteration
        has_problem = snapshot.problem is not None and snapshot.train_loss is not None
        is_new, self._had_problem = has_problem and not self._had_problem, has_problem
        has_reached = self._goal.comes_with(snapshot)
        if not self._action.isChecked():
            return
        if is_new:
            self._play_over("diverged")
        elif has_reached:
            self._play_over("goal")
        elif snapshot.is_running or has_moved:
            self._play_loss(snapshot)

    def _play_loss(self, snapshot: Snapshot) -> None:
        now = perf_counter()
        if snapshot.train_loss is None or now - self._played_at < PERIOD_S:
            return
        pitch = semitones(snapshot.train_loss)
        if self._player.play(f"tone{pitch}", [(_PITCH_OF_ONE * 2.0 ** (pitch / 12.0), _TONE_S)]):
            self._played_at = now

    def _play_over(self, event: str) -> None:
        """In the place of a tone that is being played."""
        self._player.stop()
        self._player.play(event, _GOAL if event == "goal" else _DIVERGED, is_rough=event == "diverged")
        self._played_at = perf_counter() + PERIOD_S

    def _on_toggled(self, on: bool) -> None:
        self._settings.setValue(_SETTING, on)
        if not on:
            self._player.stop()

    def _on_failed(self, sentence: str) -> None:
        self._action.setChecked(False)
        self._action.setEnabled(False)
        describe(self._action, sentence)
        self._window.show_problem_hint(sentence)
