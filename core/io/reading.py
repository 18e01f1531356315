"""Reading a file from disk: the one door through which all of them come, with a limit to their size.

It knows nothing of what is in a file. What the operating system reports becomes one sentence.
"""

from __future__ import annotations

import errno
import os
import stat

from core.errors import FileError
from core.sentences import phrase, sentence

MAX_FILE_BYTES = 100_000_000

_REASONS = {
    errno.ENOENT: phrase("does not exist (any more)."),
    errno.ENOTDIR: phrase("does not exist: a part of its path is a file, not a folder."),
    errno.EACCES: phrase("cannot be read: you do not have permission."),
    errno.EPERM: phrase("cannot be read: you do not have permission."),
    errno.ELOOP: phrase("is a link that leads back to itself."),
    errno.ENAMETOOLONG: phrase("has a name that is too long."),
    errno.EISDIR: phrase("is a folder; choose a file in it."),
}


def read_limited(path: str | os.PathLike[str], max_bytes: int = MAX_FILE_BYTES) -> bytes:
    """The contents of a file, as they were at one moment.

    Parameters
    ----------
    path : path-like
    max_bytes : int, optional
        A larger one is not read at all.

    Raises
    ------
    FileError
        If there is no such file, it is not a file, may not be read, is too large, or changed meanwhile.
    """
    source = os.fspath(path)
    try:
        # Asked before it is opened: a pipe would wait for a writer, a device might do anything.
        _check(os.stat(source), source, max_bytes)
        with open(source, "rb", buffering=0, opener=_open_without_waiting) as file:
            before = os.fstat(file.fileno())
            _check(before, source, max_bytes)
            data = _read(file.fileno(), before.st_size)
            after = os.fstat(file.fileno())
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, sentence("cannot be read: {why}.", why=error.strerror or error))
        raise FileError(source, "", reason) from error
    except ValueError as error:  # a path with a zero character in it
        raise FileError(source.replace("\0", "?"), "", phrase("is not the name of a file.")) from error
    if len(data) != before.st_size or (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise FileError(source, "", phrase("was changed by another program while it was being read; open it again."))
    return data


def _read(handle: int, size: int) -> bytes:
    """Up to one byte more than expected, which tells that the file has grown."""
    parts = []
    wanted = size + 1
    while wanted > 0 and (part := os.read(handle, min(wanted, 2**24))):
        parts.append(part)
        wanted -= len(part)
    return b"".join(parts)


def _open_without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _check(found: os.stat_result, source: str, max_bytes: int) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise FileError(source, "", _REASONS[errno.EISDIR])
    if not stat.S_ISREG(found.st_mode):
        raise FileError(source, "", phrase("is a device or a pipe, not a file."))
    if found.st_size > max_bytes:
        reason = sentence(
            "has {size}; the limit is {limit}.",
            size=size_text(found.st_size),
            limit=size_text(max_bytes),
        )
        raise FileError(source, "", reason)


def size_text(n_bytes: int) -> str:
    """A number of bytes as people say it."""
    return (
        sentence("{n_bytes:,.1f} MB", n_bytes=n_bytes / 1e6)
        if n_bytes >= 100_000
        else sentence("{n_bytes:,} bytes", n_bytes=n_bytes)
    )
