"""Autosave: what was done last is on disk within seconds, and the start after a crash offers it back.

Each window has a file of its own in the recovery folder and a lock beside it. A file whose lock nobody holds was left
by a program that was closed unexpectedly. Nothing is removed before what replaces it is on disk, and no fault in this
folder keeps the window from opening.
"""

from __future__ import annotations

import logging
import os
import uuid
from collections.abc import Iterable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEventLoop, QObject, QStandardPaths, QTimer, Signal

from core.errors import FileError, GlassboxError
from core.io.experiment.experiment_file import SUFFIX, decode
from core.io.reading import read_limited
from core.io.writing import write_atomically
from gui.base.language import problem_text
from gui.control.files.experiment_file import FileController
from gui.control.files.texts import FileTexts
from gui.session.document import Document
from gui.session.lock import FileLock
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
        self._lock: FileLock | None = None
        self._kept: object = None
        self._kept_at = 0.0
        self._cost_s = 0.0
        self._has_failed = self._is_left = False
        self._ended = QEventLoop(self)
        self._recovered: list[FileLock] = []
        self._n_offered = 0
        self._timer = QTimer(self)
        self._timer.setInterval(PERIOD_MS)
        self._timer.timeout.connect(self.keep_now)
        window.closing.connect(self._on_window_closing)

    @property
    def is_on(self) -> bool:
        """Whether this window's work is kept."""
        return self._timer.isActive()

    def start(self) -> None:
        """Offer what was left behind, and keep this window's work from now on."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._on_failed(error)
            self.nothing_restored.emit()
            return
        self._lock = FileLock(str(self._own))
        self._timer.start()
        left = (path for path in self._folder.glob(f"*{SUFFIX}") if path != self._own)
        self._offer(sorted(left, key=_changed_at, reverse=True))

    def keep_now(self) -> None:
        """Write what is not saved; nothing if it is saved or has not changed since."""
        if not self._files.is_modified:
            self._forget()
            self._drop_recovered()
            return
        state = (self._document.experiment, self._document.undo_stack.index(), self._document.code, self._moment)
        if state == self._kept:
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
        for lock in self._recovered:
            _remove(lock)
        self._recovered = []

    def _on_window_closing(self) -> None:
        """A window that closes in order has asked already: nothing is left to recover."""
        self._timer.stop()
        self._serializer.finish()
        if self._lock is None:
            return
        if self._is_left and self._files.is_modified:
            for lock in self._recovered:
                lock.release()
        else:
            self._forget()
            self._drop_recovered()
        self._lock.release()
        self._lock = None

    # After a crash

    def _offer(self, left: list[Path]) -> None:
        """Ask about the first of these files that no running window holds; the answer leads to the next."""
        if not left or self._n_offered == _MAX_OFFERED:
            self.nothing_restored.emit()
            return
        path, *others = left
        try:
            lock = FileLock(str(path))
        except FileError:
            self._offer(others)
            return
        try:
            run = decode(read_limited(path), str(path))
        except (GlassboxError, OSError) as error:
            if path.exists():  # else another window has removed it by now
                self._put_away(path, error)
            lock.release()
            self._offer(others)
            return
        self._n_offered += 1
        name = _name_in(_note_of(path))
        question, restore = FileTexts(self._window).restore(Path(name).name, run)

        def answered() -> None:
            question.deleteLater()
            if question.clickedButton() is restore:
                self._recovered.append(lock)
                self._files.recover(run, name)
                self._kept = None
                self.keep_now()
            else:
                _remove(lock)
                self._offer(others)

        question.finished.connect(answered)
        question.open()

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
        self._files.show_problem(what.format(path=os.fsencode(place).decode(errors="replace")), problem_text(error))


def _name_in(note: Path) -> str:
    """The path of the file that the work belongs to; empty where it has none or the note cannot be read."""
    try:
        return note.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


def _changed_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:  # another window that starts now may remove it in this very moment
        return 0.0


def _remove(lock: FileLock) -> None:
    """Take a file away that this window holds, and what lies beside it."""
    lock.release()
    _unlink((Path(lock.path), _note_of(Path(lock.path))))


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
