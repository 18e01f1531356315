"""The lock beside an experiment file, as Qt's QLockFile writes it: a window and a command do not work on one file.

The lock names the process that holds it. One that is left by a process that is no more counts as none.
"""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from core.errors import FileError
from core.io.writing import resolved
from core.sentences import phrase


def lock_path(path: Path) -> Path:
    """Where a file's lock is: beside it, hidden."""
    return path.with_name(f".{path.name}.lock")


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a file that is going to be written.

    Raises
    ------
    FileError
        If a window or another command holds it.
    """
    lock = lock_path(resolved(path))
    if not _make(lock) and _is_held(lock):
        raise FileError(
            str(path), "", phrase("is open in a Glassbox window or used by another command; close it there first.")
        )
    try:
        yield
    finally:
        if _owner(lock) == os.getpid():
            with suppress(OSError):
                lock.unlink()


def _make(lock: Path) -> bool:
    """Whether the lock is there now and is ours; where its folder cannot be written to there is none."""
    for _ in range(2):
        try:
            with open(lock, "x", encoding="utf-8") as file:
                file.write(f"{os.getpid()}\n{_program()}\n{platform.node()}\n")
            return True
        except FileExistsError:
            if _is_held(lock):
                return False
            with suppress(OSError):
                lock.unlink()
        except OSError:
            return False
    return False


def _is_held(lock: Path) -> bool:
    pid = _owner(lock)
    if pid is None:
        return False
    if sys.platform == "win32":  # a lock that is held there is kept open and cannot be removed
        try:
            lock.unlink()
        except OSError:
            return True
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:  # of another user
        return True
    return True


def _owner(lock: Path) -> int | None:
    try:
        first = lock.read_text(encoding="utf-8", errors="replace").split("\n", 1)[0]
    except OSError:
        return None
    return int(first) if first.isdecimal() else None


def _program() -> str:
    """The name of the running program, by which Qt recognises the process."""
    with suppress(OSError):
        return os.path.basename(os.readlink("/proc/self/exe"))
    return os.path.basename(os.path.realpath(sys.executable))
