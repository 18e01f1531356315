"""A job object of Windows: a group of processes with a bound of memory, which end together with the program.

Windows has no limits that a process sets for itself. Written after Microsoft's documentation of job objects
(CreateJobObject, SetInformationJobObject, AssignProcessToJobObject).
"""

from __future__ import annotations

import ctypes
import subprocess
from typing import Any

_LIMITS_CLASS = 9
_ACTIVE_PROCESSES, _PROCESS_MEMORY, _DIE_ON_EXCEPTION, _KILL_ON_CLOSE = 0x8, 0x100, 0x400, 0x2000
_PROCESSES = 2
"""Python of a virtual environment starts the real Python as a second process."""


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
    )


class _ExtendedLimits(ctypes.Structure):
    _fields_ = (
        ("BasicLimitInformation", _BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


class WindowsJob:
    """Holds a process just started; `close` ends it and what it started.

    Parameters
    ----------
    popen : Popen
    memory : int
        Bytes that each of its processes may take.

    Attributes
    ----------
    holds : bool
        Whether the process is in it and bounded.
    """

    def __init__(self, popen: subprocess.Popen[bytes], memory: int) -> None:
        library: Any = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
        handle = ctypes.c_void_p
        library.CreateJobObjectW.restype = handle
        library.CreateJobObjectW.argtypes = (handle, ctypes.c_wchar_p)
        library.SetInformationJobObject.argtypes = (handle, ctypes.c_int, handle, ctypes.c_uint32)
        library.AssignProcessToJobObject.argtypes = (handle, handle)
        library.CloseHandle.argtypes = (handle,)
        self._library, self._job = library, library.CreateJobObjectW(None, None)
        limits = _ExtendedLimits()
        limits.BasicLimitInformation.LimitFlags = (
            _ACTIVE_PROCESSES | _PROCESS_MEMORY | _DIE_ON_EXCEPTION | _KILL_ON_CLOSE
        )
        limits.BasicLimitInformation.ActiveProcessLimit = _PROCESSES
        limits.ProcessMemoryLimit = memory
        is_set = library.SetInformationJobObject(self._job, _LIMITS_CLASS, ctypes.byref(limits), ctypes.sizeof(limits))
        process = int(popen._handle)  # type: ignore[attr-defined,unused-ignore]
        self.holds = bool(is_set and library.AssignProcessToJobObject(self._job, process))

    def close(self) -> None:
        """End the processes in it."""
        if self._job is not None:
            self._library.CloseHandle(self._job)
            self._job = None
