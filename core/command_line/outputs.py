"""Files that a command leaves: what would go wrong with them is seen before the work begins."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from core.command_line.exits import UsageError
from core.errors import FileError
from core.io.writing import is_replaceable, resolved


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
        place = resolved(path)
        if place in seen:
            raise UsageError(f"{path} is given twice; give each output a different name.")
        seen.add(place)
        if place.is_dir():
            raise FileError(str(path), "", "this is a folder; choose a file in it.")
        replaceable = is_replaceable(path)
        if replaceable and not place.parent.is_dir():
            raise FileError(str(path), "", f"the folder {place.parent} does not exist; create it first.")
        if not os.access(place.parent if replaceable else path, os.W_OK):
            raise FileError(str(path), "", "you do not have permission to write there; choose another folder.")
