"""Autosave: what was done last is on disk within seconds, and the start after a crash offers it back.

Each window has a file of its own in the recovery folder and a lock beside it. A file whose lock nobody holds was left
by a program that was closed unexpectedly. Nothing is removed before what replaces it is on disk, and no fault in this
folder keeps the window from opening.
"""

from __future__ import annotations

import contextlib
import logging
import os
import uuid
from collections.abc import Iterable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEventLoop, QLockFile, QObject, QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QMessageBox

from core.errors import GlassboxError
from core.experiment.experiment import Experiment
from core.io.experiment.experiment_file import SUFFIX, decode
from core.io.reading import read_limited
from core.io.writing import write_atomically
from gui.base.data_words import data_text
from gui.base.formatting import as_plain
from gui.control.files.experiment_file import FileController
from gui.session.document import Document
from gui.session.run_serializer import RunSerializer
from gui.shell.main_window import MainWindow

log = logging.getLogger("glassbox")

PERIOD_MS = 4000
"""Half of what may be lost, and a second for writing."""

_RUNNING_PERIOD_S = 7.0
"""A run that goes on is written at every second tick of the timer, so that at most 10 s of training are lost."""

_LARGEST_SHARE = 0.05
"""Of the time, what writing a run that goes on may take: a large one is written less often."""

_LEAVING_MS = 600
"""So long what is to be left is waited for; after that it is what was kept last, some seconds older."""

_LEAVING_FIRST_MS = 5000
"""The same, where nothing was kept yet."""

_UNREADABLE = ".unreadable"

_STATES_BYTES = 250_000
_MAX_OFFERED = 5


def recovery_folder() -> Path:
    """Where the windows keep their work while they are open."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)) / "recovery"


class Recovery(QObject):
    """Keeps this window's work while it is not saved, and offers what other windows left behind.

    Emits
    -----
    nothing_restored()
        In the GUI thread, once after `start`: there was nothing to restore, or the learner wanted none of it.
    """

    nothing_restored = Signal()

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        files: FileController,
        serializer: RunSerializer,
        folder: Path | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._files = files
        self._serializer = serializer
        self._folder = folder or recovery_folder()
        self._own = self._folder / f"{os.getpid()}-{uuid.uuid4().hex[:8]}{SUFFIX}"
        self._lock: QLockFile | None = None
        self._kept: object = None
        self._kept_at = 0.0
        self._cost_s = 0.0
        self._has_failed = self._is_left = False
        self._ended = QEventLoop(self)
        self._recovered: list[tuple[Path, QLockFile]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(PERIOD_MS)
        self._timer.timeout.connect(self.keep_now)
        window.closing.connect(self._on_window_closing)

    def start(self) -> None:
        """Offer what was left behind, and keep this window's work from now on."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._on_failed(error)
            self.nothing_restored.emit()
            return
        self._lock = _lock_for(self._own)
        self._lock.tryLock(0)
        self._timer.start()
        self._offer(self._left_behind()[:_MAX_OFFERED])

    def keep_now(self) -> None:
        """Write what is not saved; nothing if it is saved or has not changed since."""
        state = (self._document.experiment, self._document.undo_stack.index(), self._moment)
        if state == self._kept:
            return
        if not self._files.is_modified:
            self._forget()
            self._drop_recovered()
            return
        self._kept, self._kept_at = state, monotonic()
        path = self._files.path

        def write(data: bytes) -> None:
            write_atomically(self._own, data, waits_for_disk=False)
            write_atomically(_note_of(self._own), path.encode("utf-8", "surrogateescape"), waits_for_disk=False)

        self._serializer.ask(
            lambda _contents: self._on_written(),
            self._on_failed,
            states_bytes=_STATES_BYTES,
            in_worker=write,
            waits=False,
        )

    def leave_work(self) -> None:
        """Write what is not saved now, and leave it for the next start when the window closes."""
        self._is_left = True
        if self._lock is None or not self._files.is_modified:
            return
        self._kept = None
        self.keep_now()
        limit_ms = _LEAVING_MS if self._own.exists() else _LEAVING_FIRST_MS
        QTimer.singleShot(limit_ms, self._ended, self._ended.quit)
        self._ended.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    @property
    def _moment(self) -> object:
        """What counts as new work beside edits: where the run stands; one that goes on, only from time to time."""
        latest = self._window.snapshot
        if latest is None:
            return None
        is_due = monotonic() - self._kept_at >= max(_RUNNING_PERIOD_S, self._cost_s / _LARGEST_SHARE)
        if latest.is_running and not is_due and isinstance(self._kept, tuple):
            return self._kept[-1]
        return latest.run_id, latest.iteration, latest.marks

    def _on_written(self) -> None:
        self._cost_s = monotonic() - self._kept_at
        self._has_failed = False
        self._drop_recovered()
        self._ended.quit()

    def _on_failed(self, error: Exception) -> None:
        """Say it once, and try again at the next tick: there may be room by then."""
        log.warning("Autosave failed: %s", error)
        self._kept = None
        self._ended.quit()
        if not self._has_failed:
            self._has_failed = True
            self._window.show_problem_hint(
                self.tr("Unsaved work cannot be protected against a crash: {why}").format(why=error)
            )

    def _forget(self) -> None:
        _unlink((self._own, _note_of(self._own)))
        self._kept = None

    def _drop_recovered(self) -> None:
        """What was recovered is in this window's own file now, or was saved or given up."""
        for path, lock in self._recovered:
            lock.unlock()
            _remove(path)
        self._recovered = []

    def _on_window_closing(self) -> None:
        """A window that closes in order has asked already: nothing is left to recover."""
        self._timer.stop()
        self._serializer.finish()
        if self._lock is None:
            return
        if self._is_left and self._files.is_modified:
            for _, lock in self._recovered:
                lock.unlock()
        else:
            self._forget()
            self._drop_recovered()
        self._lock.unlock()
        self._lock = None

    # After a crash

    def _left_behind(self) -> list[Path]:
        """Files that no running window holds, the latest first."""
        found: list[tuple[float, Path]] = []
        for path in self._folder.glob(f"*{SUFFIX}"):
            lock = _lock_for(path)
            if path != self._own and lock.tryLock(0):
                # Another window that starts now may remove it in this very moment.
                with contextlib.suppress(OSError):
                    found.append((path.stat().st_mtime, path))
                lock.unlock()
        return [path for _, path in sorted(found, reverse=True)]

    def _offer(self, left: list[Path]) -> None:
        if not left:
            self.nothing_restored.emit()
            return
        path, *others = left
        lock = _lock_for(path)
        if not path.exists() or not lock.tryLock(0):
            self._offer(others)  # another window offers it, or has removed it by now
            return
        try:
            run = decode(read_limited(path), str(path))
        except (GlassboxError, OSError) as error:
            self._put_away(path, error)
            lock.unlock()
            self._offer(others)
            return
        name = _name_in(_note_of(path))
        question = QMessageBox(self._window)
        question.setObjectName("recovery_question")
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Glassbox"))
        question.setText(self.tr("Glassbox was closed unexpectedly. Do you want to restore your work?"))
        what = self.tr("{name}, iteration {iteration}, {points} points")
        question.setInformativeText(
            as_plain(
                what.format(
                    name=Path(name).name if name else self._name_of(run.experiment),
                    iteration=run.now.iteration,
                    points=run.experiment.data.n_examples,
                )
            )
        )
        recover = question.addButton(self.tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)

        def answered() -> None:
            question.deleteLater()
            if question.clickedButton() is recover:
                self._recovered.append((path, lock))
                self._files.recover(run, name)
                self._kept = None
                self.keep_now()
            else:
                lock.unlock()
                _remove(path)
                self._offer(others)

        question.finished.connect(answered)
        question.open()

    def _name_of(self, experiment: Experiment) -> str:
        """What an experiment without a file is called."""
        if not experiment.names.are_of_table:
            return self.tr("An unsaved experiment")
        return self.tr("An unsaved experiment on {data}").format(data=data_text(experiment))

    def _put_away(self, path: Path, error: Exception) -> None:
        """What cannot be read may be readable for a newer version or for a person: it is kept under another name."""
        log.warning("What was left behind cannot be read: %s", error)
        place = path.with_name(path.name + _UNREADABLE)
        try:
            path.replace(place)
        except OSError:
            place = path
        _unlink((_note_of(path),))
        what = self.tr("Unsaved work of an earlier session cannot be read. Its file is kept as {path}.")
        self._files.say(what.format(path=os.fsencode(place).decode(errors="replace")), str(error))


def _name_in(note: Path) -> str:
    """The path of the file that the work belongs to; empty where it has none or the note cannot be read."""
    try:
        return note.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


def _remove(path: Path) -> None:
    _unlink((path, _note_of(path), Path(_lock_of(path))))


def _unlink(paths: Iterable[Path]) -> None:
    """Take files away as far as the system allows; this is housekeeping and stops nothing."""
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            log.warning("%s cannot be removed: %s", path, error)


def _note_of(path: Path) -> Path:
    """Beside a recovery file: the path of the file that its work belongs to."""
    return path.with_suffix(".path")


def _lock_of(path: Path) -> str:
    return str(path.with_suffix(".lock"))


def _lock_for(path: Path) -> QLockFile:
    lock = QLockFile(_lock_of(path))
    lock.setStaleLockTime(0)  # stale is only what belongs to a process that is no more
    return lock
