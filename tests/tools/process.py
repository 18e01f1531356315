"""The whole program in a process of its own, for tests of its end: ``python -m tests.tools.process SITUATION WAY``.

It opens the window as `main.py` does, brings it into a situation, prints ``ready`` and closes the window in a way.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QProgressBar, QPushButton, QWidget

from core import Dataset, ExperimentSpec
from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.training.messages import Advance, Play
from core.training.run_state import RunState
from core.training.snapshot import Snapshot
from core.training.training_session import TrainingSession
from gui.app import begin_session, create_application
from gui.control.files import recovery
from gui.control.files.experiment_file import FileController, fresh_run
from gui.control.files.recovery import Recovery
from gui.control.files.session_end import SessionEnd
from gui.session.document import Document
from gui.session.presenter import Presenter
from gui.session.training_thread import TrainingThread
from gui.session.unfinished import leave
from gui.shell.main_window import MainWindow

Part = TypeVar("Part", bound=QObject)

FAR = 1_000_000
N_POINTS = 10_000
FIRST_RATE, RATE_STEP = 0.01, 1e-5


def large_experiment() -> Experiment:
    """As large as the window takes: 8 layers of 16 units and 10 000 points."""
    random = np.random.default_rng(0)
    data = Dataset(random.normal(0.0, 2.0, (2, N_POINTS)), np.arange(N_POINTS) % 2)
    return Experiment(ExperimentSpec(hidden_units=(16,) * 8, batch_size=None), data, DataSettings())


def far_run(iterations: int = 3) -> RunState:
    """A large run of which the first state alone is kept: every other moment takes minutes to be made again."""
    session = TrainingSession(large_experiment(), lambda record: None)
    session.trainer.run(session.recorder.on_record, lambda: session.trainer.iteration >= iterations)
    run = session.capture()
    return replace(run, states=run.states[:1], now=replace(run.now, iteration=FAR), latest_iteration=FAR)


class Session:
    """The program and the parts of it that a situation needs.

    Attributes
    ----------
    hurry : float
        How much more often than usual the work is kept.
    latest : Snapshot or None
        The last picture that shows everything that was asked for.
    """

    def __init__(self, folder: Path, hurry: float) -> None:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "settings"))
        QSettings("Glassbox", "Glassbox").setValue("welcome/shown", True)
        recovery.recovery_folder = lambda: folder / "recovery"
        recovery.PERIOD_MS = round(recovery.PERIOD_MS / hurry)
        recovery._RUNNING_PERIOD_S /= hurry
        self.folder, self.hurry = folder, hurry
        self.application, self.window = create_application(["glassbox"])
        self.thread = part(self.window, TrainingThread)
        self.document = part(self.window, Document)
        self.files = part(self.window, FileController)
        self.recovery = part(self.window, Recovery)
        self.latest: Snapshot | None = None
        part(self.window, Presenter).agreed.connect(self._on_agreed)
        self.window.show()
        begin_session(self.window)

    def _on_agreed(self, snapshot: Snapshot) -> None:
        self.latest = snapshot

    def at(self, iteration: int) -> bool:
        return self.latest is not None and self.latest.iteration >= iteration

    def change(self) -> None:
        self.document.change("Change", self.document.experiment.with_spec(learning_rate=0.123))


def part(window: MainWindow, kind: type[Part]) -> Part:
    found = window.findChild(kind)
    assert isinstance(found, kind)
    return found


def when(condition: Callable[[], object], then: Callable[[], object]) -> None:
    """Do something as soon as a condition holds."""
    timer = QTimer(QApplication.instance())

    def look() -> None:
        if condition():
            timer.stop()
            then()

    timer.timeout.connect(look)
    timer.start(5)


# Situations: each calls ``ready`` when it is there


def idle(session: Session, ready: Callable[[], None]) -> None:
    """The window stands still, with work that is not saved."""
    session.change()
    when(lambda: session.latest is not None and session.latest.experiment == session.document.experiment, ready)


def training(session: Session, ready: Callable[[], None]) -> None:
    """The largest network trains flat out on the largest data set."""
    session.document.open(fresh_run(large_experiment()))
    session.thread.send(Play(None))
    session.change()
    when(lambda: session.at(3), ready)


def replaying(session: Session, ready: Callable[[], None]) -> None:
    """A moment is made again that is minutes away."""
    session.document.open(far_run())
    session.change()
    when(lambda: session.at(FAR), lambda: session.document.go_to("Go", FAR, FAR // 2, is_one_of_many=False))
    session.thread.replay_reported.connect(lambda replay: ready())


def saving(session: Session, ready: Callable[[], None]) -> None:
    """A large run is being written into its file."""

    def save() -> None:
        session.window.actions_by_id["file.save"].trigger()
        ready()

    session.files.recover(far_run(60), str(session.folder / "large.glassbox"))
    when(lambda: session.at(FAR), save)


def autosaving(session: Session, ready: Callable[[], None]) -> None:
    """A large run is being kept for recovery."""

    def keep() -> None:
        session.recovery.keep_now()
        ready()

    session.files.recover(far_run(60), "")
    when(lambda: session.at(FAR), keep)


def importing(session: Session, ready: Callable[[], None]) -> None:
    """A table of half a million rows is being read."""
    table = session.folder / "large.csv"
    table.write_text("x,y,kind\n" + "1.25,3.5,a\n-2.5,0.125,b\n" * 250_000, encoding="utf-8")
    session.change()
    session.window.file_dropped.emit(str(table))
    when(lambda: session.window.findChild(QWidget, "waiting_dialog") is not None, ready)


def exporting(session: Session, ready: Callable[[], None]) -> None:
    """A script is made of a run that takes hours to be trained again."""
    session.files.recover(far_run(), "")
    when(lambda: session.at(FAR), session.window.actions_by_id["file.export_numpy"].trigger)
    when(lambda: session.window.findChild(QWidget, "waiting_dialog") is not None, ready)


def animating(session: Session, ready: Callable[[], None]) -> None:
    """An animation is being written."""
    path = session.folder / "film.png"

    def choose_file() -> None:
        dialog = session.window.findChild(QFileDialog)
        assert dialog is not None
        dialog.fileSelected.emit(str(path))

    def progress() -> int:
        bar = session.window.findChild(QProgressBar, "animation_progress")
        return bar.value() if bar is not None else 0

    session.thread.send(Advance(300))
    when(lambda: session.at(300), session.window.actions_by_id["file.animation"].trigger)
    when(lambda: button("animation_save"), lambda: click("animation_save"))
    when(lambda: session.window.findChild(QFileDialog), choose_file)
    when(lambda: progress() > 0, ready)


def replacing(session: Session, ready: Callable[[], None]) -> None:
    """A file dialog asks whether a file is to be replaced, in an event loop of its own."""
    path = session.folder / "there.glassbox"
    path.touch()
    session.change()
    session.window.actions_by_id["file.save_as"].trigger()
    dialog = session.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.selectFile(str(path))
    when(lambda: dialog.findChild(QMessageBox), ready)
    QTimer.singleShot(0, dialog.accept)


def stuck(session: Session, ready: Callable[[], None]) -> None:
    """The training thread is busy with one iteration for ever, as with a fault of ours."""

    _block(session, ready, 60.0)


def slow(session: Session, ready: Callable[[], None]) -> None:
    """An iteration takes so long as on a machine that is very busy, and nothing was kept yet."""
    session.change()
    when(lambda: session.files.is_modified, lambda: _block(session, ready, 1.0))


def _block(session: Session, ready: Callable[[], None], seconds: float) -> None:
    def block(_record: object) -> None:
        ready()
        time.sleep(seconds)

    session.thread.iteration_done.connect(block, Qt.ConnectionType.DirectConnection)
    session.thread.send(Play(None))


def click(name: str) -> None:
    found = button(name)
    assert found is not None
    found.click()


def working(session: Session, ready: Callable[[], None]) -> None:
    """A learner changes something again and again while the run goes on, and saves from time to time. What is on the
    screen is written down: the time, the iteration, and the number of the last change."""
    n_edits = 0
    path = session.folder / "work.glassbox"

    def edit() -> None:
        nonlocal n_edits
        n_edits += 1
        spec = session.document.experiment.with_spec(learning_rate=FIRST_RATE + n_edits * RATE_STEP)
        session.document.change("Change", spec)

    def write_down() -> None:
        shown = session.window.snapshot
        if shown is not None and shown.iteration and shown.run_id > 0:
            say(f"{shown.iteration} {edits_in(shown.experiment)}")

    begin = session.document.experiment.with_spec(learning_rate=FIRST_RATE)
    session.files.recover(fresh_run(begin), str(path))
    session.thread.send(Play(None if session.hurry == 1.0 else 60))
    every(0.35, edit)
    every(3.1, session.window.actions_by_id["file.save"].trigger)
    every(0.02, write_down)


def edits_in(experiment: Experiment) -> int:
    """The number of the last change that an experiment has."""
    return round((experiment.spec.learning_rate - FIRST_RATE) / RATE_STEP)


def every(seconds: float, do: Callable[[], object]) -> None:
    timer = QTimer(QApplication.instance(), interval=round(1000 * seconds))
    timer.timeout.connect(do)
    timer.start()


def button(name: str) -> QPushButton | None:
    found = (widget.findChild(QPushButton, name) for widget in QApplication.topLevelWidgets())
    return next((one for one in found if one is not None and one.isVisible()), None)


# Ways to end


def close(session: Session) -> None:
    """The window is closed, and what is not saved is given up."""

    def discard() -> bool:
        for question in session.window.findChildren(QMessageBox):
            if question.standardButtons() & QMessageBox.StandardButton.Discard:
                question.button(QMessageBox.StandardButton.Discard).click()
                return True
        return False

    when(discard, lambda: None)
    say("ending")
    session.window.close()


def interrupt(number: int) -> Callable[[Session], None]:
    """A signal from outside."""

    def end(session: Session) -> None:
        say("ending")
        os.kill(os.getpid(), number)

    return end


def end_session(session: Session) -> None:
    """The desktop says that it ends, and then closes the windows."""
    say("ending")
    part(session.window, SessionEnd).on_commit_data_request()
    session.window.close()


def never(session: Session) -> None:
    """The interpreter ends and nobody has closed the window."""
    say("ending")
    sys.exit(0)


SITUATIONS = {
    f.__name__: f
    for f in (
        idle,
        training,
        replaying,
        saving,
        autosaving,
        importing,
        exporting,
        animating,
        replacing,
        stuck,
        slow,
        working,
    )
}
WAYS: dict[str, Callable[[Session], None]] = {
    "close": close,
    "SIGTERM": interrupt(signal.SIGTERM),
    "SIGINT": interrupt(signal.SIGINT),
    "session end": end_session,
}


def say(word: str) -> None:
    """To the test, which waits for it."""
    sys.stdout.write(f"{word} {time.time()}\n")
    sys.stdout.flush()


def main(folder: Path, situation: str, way: str, hurry: str = "1") -> int:
    session = Session(folder, float(hurry))
    QTimer.singleShot(30_000, lambda: os._exit(99))
    if way == "never":
        reached = QEventLoop()
        SITUATIONS[situation](session, reached.quit)
        reached.exec()
        never(session)
    is_ready = False

    def ready() -> None:
        nonlocal is_ready
        is_ready = True

    when(lambda: is_ready, lambda: WAYS[way](session))
    SITUATIONS[situation](session, ready)
    leave(session.application.exec())


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]))
