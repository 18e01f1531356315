"""The window where there is no screen, on Qt's offscreen platform: it trains the starter experiment, tells its progress
in the terminal and leaves a picture of itself; or it shows one moment of a run that was trained elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QBuffer, QMessageLogContext, QObject, QSettings, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from core.training.messages import Pause, Play
from core.training.snapshot import Snapshot
from gui.app import create_application
from gui.session.presenter import Presenter
from gui.session.training_thread import TrainingThread
from gui.shell.main_window import MainWindow

GOAL = 0.95
ITERATION_LIMIT = 20_000
PICTURE_NAME = "glassbox.png"
PICTURE_SIZE = (1440, 900)


class HeadlessRun(QObject):
    """Trains until the goal is reached, then takes the picture."""

    def __init__(self, application: QApplication, window: MainWindow, picture: Path) -> None:
        super().__init__(window)
        self._application = application
        self._window = window
        self._picture = picture
        self._reached = False
        thread, presenter = window.findChild(TrainingThread), window.findChild(Presenter)
        assert isinstance(thread, TrainingThread)
        assert isinstance(presenter, Presenter)
        self._thread = thread
        presenter.presented.connect(self._on_presented)

    def run(self) -> int:
        """Train and take the picture.

        Returns
        -------
        int
            Exit code: 0 when the goal was reached and the picture is written.
        """
        window = self._window
        window.resize(*PICTURE_SIZE)
        window.show()
        self._thread.send(Play(None))
        self._application.exec()
        written = window.grab().save(str(self._picture))
        window.close()
        sys.stdout.write("\n")
        if not self._reached:
            sys.stdout.write(f"Stopped after {ITERATION_LIMIT} iterations without reaching {GOAL:.0%}.\n")
        if not written:
            sys.stdout.write(f"{self._picture} could not be written.\n")
            return 1
        sys.stdout.write(f"The window as it is now: {self._picture}\n")
        return 0 if self._reached else 1

    def _on_presented(self, snapshot: Snapshot) -> None:
        score, loss = snapshot.train_score, snapshot.train_loss
        if score is None or loss is None:
            return
        said = f"accuracy {score:6.1%}" if snapshot.train_fit is None else f"R² {score:6.3f}"
        sys.stdout.write(f"\riteration {snapshot.iteration:6d}   train loss {loss:.4f}   {said}")
        sys.stdout.flush()
        self._reached = score >= GOAL
        if self._reached or snapshot.iteration >= ITERATION_LIMIT:
            self._thread.send(Pause())
            if not snapshot.is_running:
                self._application.exit()  # quit() would close the window before its picture is taken


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    # The offscreen platform says this at every window; it is nothing that a reader of the terminal could mend.
    if kind != QtMsgType.QtDebugMsg and "propagateSizeHints" not in text:
        sys.stderr.write(f"{text}\n")


def run_headless(argv: Sequence[str]) -> int:
    """Do the headless run and return its exit code."""
    qInstallMessageHandler(_on_qt_message)
    application, window = create_application(argv)
    return HeadlessRun(application, window, Path(PICTURE_NAME)).run()


def picture_of(snapshot: Snapshot) -> bytes:
    """The window as it shows a moment, as the bytes of a PNG file. The moment's run is to have a number above 0, which
    is that of the window's own run."""
    qInstallMessageHandler(_on_qt_message)
    with TemporaryDirectory() as folder:
        # Where the learner's own window stands and what it shows is neither taken over nor changed.
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        application, window = create_application(sys.argv[:1])
        thread = window.findChild(TrainingThread)
        assert isinstance(thread, TrainingThread)
        window.resize(*PICTURE_SIZE)
        window.show()
        for mirror in window.mirrors:
            mirror.show_experiment(snapshot.experiment)
        thread.snapshot_ready.emit(snapshot)
        application.processEvents()
        picture = QBuffer()
        window.grab().save(picture, "PNG")
        window.close()
        return bytes(picture.data().data())
