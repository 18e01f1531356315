"""Autosave: what was done last is on disk within seconds, and the start after a crash offers it back.

Each window has a file of its own in the recovery folder and a lock beside it. A file whose lock nobody holds was left
by a program that did not end well.
"""

from __future__ import annotations

import logging
import os
import uuid
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QStandardPaths, QTimer
from PySide6.QtWidgets import QMessageBox

from core.errors import GlassboxError
from core.files.experiment_file import SUFFIX, decode
from core.files.reading import read_limited
from core.files.writing import write_atomically
from core.training.snapshot import Snapshot
from gui.document import Document
from gui.file_control import FileControl
from gui.main_window import MainWindow
from gui.run_keeper import RunKeeper

log = logging.getLogger("glassbox")

PERIOD_MS = 4000
"""Half of what may be lost, and a second for writing."""

_STATES_BYTES = 250_000
_MAX_OFFERED = 5


def recovery_folder() -> Path:
    """Where the windows keep their work while they are open."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)) / "recovery"


class Recovery(QObject):
    """Keeps this window's work while it is not saved, and offers what other windows left behind."""

    def __init__(
        self, window: MainWindow, document: Document, files: FileControl, keeper: RunKeeper, folder: Path | None = None
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._files = files
        self._keeper = keeper
        self._folder = folder or recovery_folder()
        self._own = self._folder / f"{os.getpid()}-{uuid.uuid4().hex[:8]}{SUFFIX}"
        self._lock: QLockFile | None = None
        self._kept: object = None
        self._latest: Snapshot | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(PERIOD_MS)
        self._timer.timeout.connect(self.keep_now)
        window.closing.connect(self._on_window_closing)

    def start(self) -> None:
        """Offer what was left behind, and keep this window's work from now on."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            log.warning("There is no autosave: %s", error)
            return
        self._lock = QLockFile(_lock_of(self._own))
        self._lock.setStaleLockTime(0)
        self._lock.tryLock(0)
        self._timer.start()
        self._offer(self._left_behind()[:_MAX_OFFERED])

    def on_presented(self, snapshot: Snapshot) -> None:
        """Know whether the run went on."""
        self._latest = snapshot

    def keep_now(self) -> None:
        """Write what is not saved; nothing if it is saved or has not changed since."""
        state = (self._document.experiment, self._document.undo_stack.index(), self._moment)
        if state == self._kept:
            return
        if not self._files.is_modified:
            self._forget()
            return
        self._kept = state
        path = self._files.path

        def write(data: bytes) -> None:
            write_atomically(self._own, data, waits_for_disk=False)
            write_atomically(_note_of(self._own), path.encode("utf-8", "surrogateescape"), waits_for_disk=False)

        self._keeper.ask(
            lambda _data: None,
            lambda error: log.warning("Autosave failed: %s", error),
            states_bytes=_STATES_BYTES,
            in_worker=write,
        )

    @property
    def _moment(self) -> object:
        """What counts as new work beside edits: where the run stands, when it stands still."""
        latest = self._latest
        return None if latest is None or latest.is_running else (latest.run_id, latest.iteration, latest.marks)

    def _forget(self) -> None:
        for path in (self._own, _note_of(self._own)):
            path.unlink(missing_ok=True)

    def _on_window_closing(self) -> None:
        """A window that closes in order has asked already: nothing is left to recover."""
        self._timer.stop()
        self._keeper.finish()
        if self._lock is not None:
            self._forget()
            self._lock.unlock()
            self._lock = None

    # After a crash

    def _left_behind(self) -> list[Path]:
        """Files that no running window holds, the latest first."""
        found = []
        for path in self._folder.glob(f"*{SUFFIX}"):
            lock = QLockFile(_lock_of(path))
            lock.setStaleLockTime(0)
            if path != self._own and lock.tryLock(0):
                found.append(path)
                lock.unlock()
        return sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)

    def _offer(self, left: list[Path]) -> None:
        if not left:
            return
        path, *others = left
        note = _note_of(path)
        try:
            name = note.read_text(encoding="utf-8", errors="surrogateescape") if note.exists() else ""
            run = decode(read_limited(path), str(path))
        except (GlassboxError, OSError) as error:
            log.warning("What was left behind cannot be read: %s", error)
            self._remove(path)
            self._offer(others)
            return
        question = QMessageBox(self._window)
        question.setObjectName("recovery_question")
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Glassbox"))
        question.setText(self.tr("Glassbox did not end well the last time. Go on with what you were doing?"))
        what = self.tr("{name}, iteration {iteration}, {points} points")
        question.setInformativeText(
            what.format(
                name=Path(name).name if name else self.tr("An unsaved experiment"),
                iteration=run.now.iteration,
                points=run.experiment.data.n_examples,
            )
        )
        recover = question.addButton(self.tr("Recover"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)

        def answered() -> None:
            question.deleteLater()
            if question.clickedButton() is recover:
                self._files.recover(run, name)
                self._kept = None
                self.keep_now()
                self._remove(path)
            else:
                self._remove(path)
                self._offer(others)

        question.finished.connect(answered)
        question.open()

    def _remove(self, path: Path) -> None:
        for each in (path, _note_of(path), Path(_lock_of(path))):
            each.unlink(missing_ok=True)


def _note_of(path: Path) -> Path:
    """Beside a recovery file: the path of the file that its work belongs to."""
    return path.with_suffix(".path")


def _lock_of(path: Path) -> str:
    return str(path.with_suffix(".lock"))
