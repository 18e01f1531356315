"""Files that a command leaves: checked before the work begins, and written as a whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from core.command_line.exits import UsageError
from core.errors import FileError


def check_writable(paths: Iterable[Path | None]) -> None:
    """See now what would go wrong after an hour of training.

    Raises
    ------
    FileError
        If there is no such folder, or nothing can be written there.
    UsageError
        If two outputs have the same name.
    """
    seen: set[Path] = set()
    for path in paths:
        if path is None:
            continue
        place = path.resolve()
        if place in seen:
            raise UsageError(f"{path} is asked for twice; give each output a name of its own.")
        seen.add(place)
        if place.is_dir():
            raise FileError(str(path), "", "this is a folder; name a file in it.")
        is_replaceable = _is_replaceable(path)
        if is_replaceable and not place.parent.is_dir():
            raise FileError(str(path), "", f"there is no folder {place.parent}; make it first.")
        if not os.access(place.parent if is_replaceable else path, os.W_OK):
            raise FileError(str(path), "", "nothing may be written there; choose another place.")


def write_atomically(path: Path, content: bytes) -> None:
    """Write beside the file, then put it in its place: at every moment there is the old file or the new one.

    Raises
    ------
    FileError
        If it cannot be written; the old file is as it was then.
    """
    try:
        if _is_replaceable(path):
            _replace(path.resolve(), content)  # where a link leads to, the file changes, not the link
        else:
            path.write_bytes(content)
    except OSError as error:
        raise FileError(str(path), "", f"could not be written: {error.strerror or error}.") from error


def _is_replaceable(path: Path) -> bool:
    """A device, such as /dev/stdout, is written to as it is."""
    return path.is_file() or not path.exists()


def _replace(place: Path, content: bytes) -> None:
    mode = place.stat().st_mode & 0o777 if place.exists() else 0o666 & ~_umask()
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name[:100]}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, mode)
        os.replace(name, place)
    finally:
        with contextlib.suppress(FileNotFoundError):  # it has its place by now
            os.unlink(name)


def _umask() -> int:
    """What new files are not allowed; it can only be asked for by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
