"""Files that are there whole or not at all: what was there before stays until the new one is complete.

Every failure becomes a `FileError` with a sentence. It knows no formats.
"""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QFile, QFileDevice, QFileInfo, QIODevice, QSaveFile

from core.errors import FileError
from core.io.writing import open_device


def _tr(text: str) -> str:
    return QCoreApplication.translate("saving", text)


def save_bytes(path: Path | str, content: bytes) -> None:
    """Put these bytes into a file, all of them or none.

    Raises
    ------
    FileError
        If the file cannot be written; what was there is still there.
    """
    with SavedFile(path) as file:
        file.write(content)


class SavedFile:
    """A file to write to, for who asks no more than ``write``; it appears under its name when the ``with`` block ends.

    An exception in the block takes everything back. Devices such as ``/dev/stdout`` are written to directly.

    Raises
    ------
    FileError
        When it cannot be opened, at the write that fails, or at the end.
    """

    def __init__(self, path: Path | str) -> None:
        self.path = str(path)
        existing = QFileInfo(self.path)
        is_device = existing.exists() and not existing.isFile() and not existing.isDir()
        self._file: QFileDevice = QFile(self.path) if is_device else QSaveFile(self.path)
        # What the program keeps back could not be written at all when it comes to the end.
        unbuffered = QIODevice.OpenModeFlag.Unbuffered if is_device else QIODevice.OpenModeFlag.NotOpen
        if not self._opened(QIODevice.OpenModeFlag.WriteOnly | unbuffered):
            raise self._error()

    def _opened(self, mode: QIODevice.OpenModeFlag) -> bool:
        if not Path(self.path).is_fifo() or not isinstance(self._file, QFile):
            return self._file.open(mode)
        with open_device(Path(self.path)) as pipe:  # one that nobody reads would stop the window
            return self._file.open(os.dup(pipe.fileno()), mode, QFileDevice.FileHandleFlag.AutoCloseHandle)

    def write(self, data: bytes) -> int:
        """Put these bytes at the end."""
        if self._file.write(data) != len(data):
            raise self._error()
        return len(data)

    def __enter__(self) -> SavedFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if kind is None:
            self._finish()
        elif isinstance(self._file, QSaveFile):
            self._file.cancelWriting()
            self._file.commit()
        else:
            self._file.close()

    def _finish(self) -> None:
        if isinstance(self._file, QSaveFile):
            if not self._file.commit():
                raise self._error()
        else:
            self._file.close()
            if self._file.error() != QFileDevice.FileError.NoError:
                raise self._error()

    def _error(self) -> FileError:
        why = self._file.errorString().rstrip(".")
        return FileError(self.path, "", _tr("The file could not be written: {why}.").format(why=why))
