"""A lock that keeps two windows from fighting over one file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileInfo, QLockFile

from core.errors import FileError


def _tr(text: str) -> str:
    return QCoreApplication.translate("file_lock", text)


class FileLock:
    """Holds one file for this window. Where its folder cannot be written to there is no lock, and none is needed."""

    def __init__(self) -> None:
        self._lock: QLockFile | None = None
        self._path = ""

    def take(self, path: str) -> None:
        """Lock a file instead of the one that was locked before.

        Raises
        ------
        FileError
            If another window has it.
        """
        path = QFileInfo(path).absoluteFilePath()
        if path == self._path:
            return
        lock = QLockFile(lock_path(path))
        lock.setStaleLockTime(0)  # stale is only what belongs to a process that is no more
        if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
            pid = lock.getLockInfo()[0]
            raise FileError(
                path, "", _tr("is open in another Glassbox window (process {pid}); close it there.").format(pid=pid)
            )
        self.release()
        self._lock, self._path = lock, path

    def release(self) -> None:
        """Let go of the file."""
        if self._lock is not None:
            self._lock.unlock()
        self._lock, self._path = None, ""


def lock_path(path: str) -> str:
    """Where a file's lock is: beside it, hidden."""
    place = Path(path)
    return str(place.with_name(f".{place.name}.lock"))
