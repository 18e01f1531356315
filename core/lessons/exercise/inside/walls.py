"""What keeps the learner's code inside its folder: rules that the process sets for itself before it runs any of it.

The system's limits bound memory, files and processes. Python's audit hook refuses whatever leads outside with a
sentence; code that searches Python's own insides can get around the hook. The rules of the Linux kernel, which it
cannot get around, are in `core.lessons.exercise.inside.kernel`.
"""

from __future__ import annotations

import _thread
import contextlib
import os
import sys
import threading
from typing import Any

import numpy as np


class RefusedError(PermissionError):
    """The learner's code wanted something that it may not have. The message says what, after "is not allowed to"."""


class RefusedImportError(ImportError):
    """The same of a module; an ImportError, because many modules try others and go on without."""


_FORBIDDEN_MODULES = (
    "_cffi_backend _ctypes _dbm _gdbm _multiprocessing _overlapped _posixshmem _posixsubprocess _thread _tkinter "
    "_winapi cffi ctypes multiprocessing posix readline tkinter turtle"
)
"""Modules whose own code starts processes, opens windows or touches memory and files without asking the audit hook;
those that are loaded already are not imported a second time, with the functions that `disarm` took away."""

_PRIORITIES = ("setpriority", "sched_setaffinity", "sched_setparam", "sched_setscheduler")

_READING = frozenset({"os.listdir", "os.scandir", "os.walk", "os.fwalk", "glob.glob", "pathlib.Path.glob"})
_CHANGING = frozenset({"os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.truncate", "os.utime", "shutil.rmtree"})
_HARMLESS = frozenset({"os.putenv", "os.unsetenv"})
_REFUSED = {
    "_thread.": "start a thread",
    "_winapi.": "start a process",
    "ctypes.": "call the system's libraries",
    "fcntl.": "change how files work",
    "mmap.": "map memory",
    "msvcrt.": "talk to the terminal",
    "os.": "use this function of os",
    "pty.": "start a process",
    "resource.": "change its limits",
    "signal.": "send or catch signals",
    "socket.": "use the network",
    "sqlite3.": "open a database",
    "subprocess.": "start a process",
    "syslog.": "write to the system's log",
    "webbrowser.": "open a browser",
    "winreg.": "read the registry",
}
"""Beginnings of the names of audit events, and what they mean."""


def add_audit_hook(folder: str, libraries: tuple[str, ...]) -> None:
    """From now on Python refuses what leads out of ``folder``; what it imports may be read from ``libraries``."""
    real, separator, is_text = os.path.realpath, os.sep, isinstance
    home, roots = real(folder), tuple(real(path) for path in libraries)
    forbidden = frozenset(_FORBIDDEN_MODULES.split())
    write_flags = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
    refused = tuple(_REFUSED.items())

    def is_below(path: Any, places: tuple[str, ...]) -> bool:
        if is_text(path, bytes):
            path = os.fsdecode(path)
        if not is_text(path, str):
            return False
        path = real(path)
        return any(path == place or path.startswith(place + separator) for place in places)

    def check_open(path: Any, mode: Any, flags: Any) -> None:
        writes = bool(flags & write_flags) if is_text(flags, int) else True
        if not is_below(path, (home,) if writes else (home, *roots)):
            raise RefusedError(f"open {path!r}: only files in its own folder")

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open":
            check_open(*arguments[:3])
        elif event == "import":
            if str(arguments[0]).partition(".")[0] in forbidden:
                raise RefusedImportError(f"import {arguments[0]}")
        elif event in _READING:
            if not is_below(arguments[0] or ".", (home, *roots)):
                raise RefusedError(f"list {arguments[0]!r}: only its own folder")
        elif event in _CHANGING:
            paths = arguments[: 2 if event == "os.rename" else 1]
            # a number behind the paths is an open folder that they start from
            if any(
                is_text(entry, int) and entry >= 0 for entry in arguments[len(paths) :] if event != "os.mkdir"
            ) or not all(is_below(path, (home,)) for path in paths):
                raise RefusedError(f"change {arguments[0]!r}: only files in its own folder")
        elif event not in _HARMLESS:
            for beginning, meaning in refused:
                if event.startswith(beginning):
                    raise RefusedError(f"{meaning} ({event})")

    sys.addaudithook(hook)


def disarm() -> None:
    """Take away the functions that Python calls without asking the audit hook: for threads and processes, and
    those that could slow down the program that started this one."""
    with contextlib.suppress(ImportError):  # Windows starts processes in another way, which is audited
        import _posixsubprocess

        _replace(_posixsubprocess, ("fork_exec",), "start a process")
    for module in (_thread, threading):
        _replace(module, ("start_new_thread", "start_new", "start_joinable_thread"), "start a thread")
    for module in (os, sys.modules[os.name]):
        _replace(module, _PRIORITIES, "change the priority of a process")


def _replace(module: object, names: tuple[str, ...], meaning: str) -> None:
    def refused(*arguments: object, **named: object) -> None:
        raise RefusedError(meaning)

    for name in names:
        for spelt in (name, f"_{name}"):
            if hasattr(module, spelt):
                setattr(module, spelt, refused)


def set_limits(address_space: int, memory: int, cpu_s: int) -> list[str]:
    """Bound this process, where the system can; which bounds hold, by name.

    Parameters
    ----------
    address_space : int
        Bytes that it has taken already: `address_space`.
    memory : int
        Bytes that it may take beyond.
    cpu_s : int
        Seconds of computing in its whole life.
    """
    try:
        import resource
    except ImportError:  # Windows, where a job object bounds it from outside
        return []
    held = []
    wanted = {
        "AS": address_space + memory,
        "CPU": cpu_s,
        "FSIZE": 8 << 20,
        "NOFILE": 64,
        "NPROC": 0,
        "CORE": 0,
    }
    for name, value in wanted.items():
        number = getattr(resource, f"RLIMIT_{name}", None)
        if number is None or (name == "AS" and sys.platform == "darwin"):  # macOS knows the limit and ignores it
            continue
        _, hard = resource.getrlimit(number)
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        try:
            resource.setrlimit(number, (value, value))
        except (ValueError, OSError):
            continue
        # as root, the number of processes has no limit
        if not (name == "NPROC" and os.geteuid() == 0):
            held.append(name)
    return held


def address_space() -> int:
    """Bytes of address space in use."""
    try:
        with open("/proc/self/statm", encoding="ascii") as statm:
            return int(statm.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 512 << 20


def library_folders() -> tuple[str, ...]:
    """Where Python and NumPy import from."""
    found = {os.path.realpath(path) for path in (sys.prefix, sys.base_prefix, sys.exec_prefix, *sys.path) if path}
    found.add(os.path.dirname(os.path.dirname(os.path.realpath(np.__file__))))
    return tuple(path for path in found if path != os.sep and os.path.exists(path))
