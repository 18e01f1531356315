"""A long way to another moment: the status bar shows where it goes and how far it is, and it can be stopped.

The training thread reports it (`core.training.replay`); stopped, the run stands at the iteration it has reached.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from core.training.messages import Pause
from core.training.replay import Replay
from gui.base.formatting import count, wrapped
from gui.session.training_thread import TrainingThread
from gui.shell.main_window import MainWindow

_BAR_WIDTH = 120


class ReplayController(QObject):
    """Shows what takes long to be made again, with a button and a key that stop it."""

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
        self._stop.setToolTip(wrapped(self.tr("Stop here: the run stays at the iteration it has reached (Esc).")))
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setToolTip(self.tr("How many of the iterations up to there are made."))
        self._bar.setFixedWidth(self._window.theme.px(_BAR_WIDTH))
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
