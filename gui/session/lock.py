"""The file that an experiment belongs to: its path, a lock against other windows, and how it was on disk last."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QLockFile

from core.errors import FileError
from core.io.locking import lock_path
from gui.base.language import tr

_Stamp = tuple[int, int, int]
"""Which file, its size and the time of its last change."""


class FileLock:
    """Holds one file for this window until it is released. A folder that cannot be written to has no lock.

    Attributes
    ----------
    path : str
        Absolute, as it was named; empty for an experiment without a file.
    """

    def __init__(self, path: str = "") -> None:
        self.path = ""
        self._place = ""
        self._stamp: _Stamp | None = None
        self._lock: QLockFile | None = None
        if path:
            self.take(path)

    def is_at(self, path: str) -> bool:
        """Whether a path leads to this file, also through a link or another folder's name for it."""
        return bool(self.path) and os.path.realpath(path) == self._place

    @property
    def has_changed(self) -> bool:
        """Whether another program has written it since it was noted; one that is gone can be written again."""
        now = self._stamp_now()
        return self._stamp is not None and now is not None and now != self._stamp

    def note(self) -> None:
        """Its content is known to the window as it is now."""
        self._stamp = self._stamp_now()

    def release(self) -> None:
        """Let go of the file."""
        if self._lock is not None:
            self._lock.unlock()

    def take(self, path: str) -> None:
        """Lock a file.

        Raises
        ------
        FileError
            If another window or a command has it.
        """
        self.path, self._place = os.path.abspath(path), os.path.realpath(path)
        lock = QLockFile(str(lock_path(Path(self._place))))
        lock.setStaleLockTime(0)  # stale is only what belongs to a process that is no more
        if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
            pid = lock.getLockInfo()[0]
            raise FileError(
                self.path, "", tr("is used by another Glassbox (process {pid}); close it there first.").format(pid=pid)
            )
        self._lock = lock

    def _stamp_now(self) -> _Stamp | None:
        try:
            found = os.stat(self._place)
        except OSError:
            return None
        return found.st_ino, found.st_size, found.st_mtime_ns
