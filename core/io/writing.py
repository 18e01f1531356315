"""Writing a file whole or not at all: at every moment there is the old file or the new one.

Window and terminal write all their files here. While the disk works, other threads go on.
"""

from __future__ import annotations

import errno
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from core.errors import FileError
from core.sentences import phrase, sentence

READER_TIMEOUT_S = 5.0
"""So long a command waits for a reader of the pipe that it writes to."""

_LOOK_PERIOD_S = 0.05


def write_atomically(
    path: Path | str, content: bytes, *, waits_for_disk: bool = True, reader_timeout_s: float = 0.0
) -> None:
    """Put these bytes into a file; parameters and errors are those of ``replacing``."""
    with replacing(path, waits_for_disk=waits_for_disk, reader_timeout_s=reader_timeout_s) as file:
        file.write(content)


@contextmanager
def replacing(path: Path | str, *, waits_for_disk: bool = True, reader_timeout_s: float = 0.0) -> Iterator[IO[bytes]]:
    """A file to write to, which takes its place when the ``with`` block ends; an exception takes everything back.

    Parameters
    ----------
    path : path-like
        Where a link leads to, the file changes, not the link. Devices, such as /dev/stdout, are written to as they are.
    waits_for_disk : bool, optional
        Without it, the promise holds when the program is killed, but not when the power fails.
    reader_timeout_s : float, optional
        So long the reader of a named pipe is waited for.

    Raises
    ------
    FileError
        If it cannot be written; the old file is as it was then.
    """
    path = Path(path)
    try:
        if is_replaceable(path):
            with _beside(resolved(path), waits_for_disk) as file:
                yield file
        else:
            with open_device(path, reader_timeout_s) as device:
                yield device
    except OSError as error:
        raise FileError(str(path), "", sentence("could not be written: {why}.", why=error.strerror or error)) from error


def resolved(path: Path) -> Path:
    """Where a path leads to.

    Raises
    ------
    FileError
        If it is a link that leads back to itself.
    """
    place = Path(os.path.realpath(path))
    if place.is_symlink():  # it is left as it is where it has no end
        raise FileError(str(path), "", phrase("is a link that leads back to itself; choose another name."))
    return place


def is_replaceable(path: Path) -> bool:
    """A device, such as /dev/stdout, is written to as it is."""
    return path.is_file() or not path.exists()


def open_device(path: Path, timeout_s: float) -> IO[bytes]:
    """Open a device or a named pipe for writing. A pipe without a reader would wait for ever.

    Parameters
    ----------
    path : Path
    timeout_s : float
        So long a pipe's reader is waited for.

    Raises
    ------
    FileError
        If the pipe has no reader by then.
    OSError
        If it cannot be opened.
    """
    if not path.is_fifo():
        return open(path, "wb")
    deadline = time.monotonic() + timeout_s
    while True:
        try:
            handle = os.open(path, os.O_WRONLY | os.O_NONBLOCK)
            break
        except OSError as error:
            if error.errno != errno.ENXIO:
                raise
            if time.monotonic() >= deadline:
                raise FileError(
                    str(path), "", phrase("is a pipe that no program reads; start the reader first.")
                ) from error
        time.sleep(_LOOK_PERIOD_S)
    os.set_blocking(handle, True)
    return open(handle, "wb")


@contextmanager
def _beside(place: Path, waits_for_disk: bool) -> Iterator[IO[bytes]]:
    mode = place.stat().st_mode & 0o777 if place.exists() else 0o666 & ~_umask()
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name[:100]}.")
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            if waits_for_disk:
                file.flush()
                os.fsync(file.fileno())
        os.chmod(name, mode)
        os.replace(name, place)
    finally:
        with suppress(FileNotFoundError):  # it has its place by now
            os.unlink(name)


def _umask() -> int:
    """What new files are not allowed; it can only be asked for by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
