"""How much memory and disk another process takes, where the system sets it no limit."""

from __future__ import annotations

import contextlib
import mmap
import os
import subprocess
import sys
from pathlib import Path


def resident_bytes(pid: int) -> int:
    """Bytes of a process in memory; 0 where they cannot be found out, or need not be, as on Windows."""
    try:
        if sys.platform.startswith("linux"):
            return int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1]) * mmap.PAGESIZE
        if sys.platform == "darwin":
            done = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=False)
            return int(done.stdout or 0) * 1024
    except (OSError, ValueError, IndexError):  # it has ended
        return 0
    return 0


def folder_bytes(folder: str, most: int) -> int:
    """Bytes of the files below a folder; counted up to a little more than ``most``."""
    total = 0
    for path, folders, names in os.walk(folder):
        total += 4096 * (len(folders) + len(names))  # an empty file takes a place on the disk as well
        for name in names:
            with contextlib.suppress(OSError):  # it has just been deleted
                total += os.lstat(os.path.join(path, name)).st_size
            if total > most:
                return total
    return total
