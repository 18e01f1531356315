"""How much memory another process takes, on systems where its limit cannot be left to the system."""

from __future__ import annotations

import mmap
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
