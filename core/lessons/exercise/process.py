"""The fenced process: its folder, the two pipes to it, its time and its memory. It can be killed at any moment.

Nothing that comes back is trusted: the learner's code can write whatever it likes on the pipe.
"""

from __future__ import annotations

import contextlib
import functools
import os
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import weakref
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from core.lessons.exercise import inside
from core.lessons.exercise.code_error import CodeError
from core.lessons.exercise.inside import wire
from core.lessons.exercise.usage import folder_bytes, resident_bytes
from core.lessons.exercise.windows_job import WindowsJob
from core.sentences import phrase, sentence

_CORE = Path(__file__).resolve().parents[2]

_START = Path(inside.__file__).with_name("start.py")

PACKED_NAME = "glassbox-exercise"
"""The program that is started in place of Python and `_START` where there is no Python: in the packed program."""

_LOOK_S = 0.05 if sys.platform.startswith("linux") else 0.25
"""How often memory and disk are looked at, where the system does not bound them; macOS starts a program for that."""

_PREFIX = "glassbox-exercise-"
_FORGOTTEN_S = 24 * 3600

_SURELY_FITS = 4096
"""Bytes that a pipe takes on every system without anybody reading."""

_OWN_MEMORY = 256 << 20
"""What Python and NumPy take, at most."""

_OWN_GROUP: dict[str, Any] = (
    {"creationflags": getattr(subprocess, "CREATE_NO_WINDOW", 0)}
    if sys.platform == "win32"
    else {"start_new_session": True}
)

_ENDINGS = {
    "Time": phrase("takes longer than {limit_s:g} s and was stopped. Is there a loop that does not end?"),
    "Memory": phrase("asked for more than {memory} MB of memory and was stopped."),
    "Disk": phrase("wrote more than {disk} MB of files and was stopped."),
    "Ended": phrase(
        "ended the whole program, for example with os._exit, or by a crash inside NumPy or a very deep recursion."
    ),
    "Unreadable": phrase("sent something that is not an answer. Does it write to files by their number?"),
    "Stopped": phrase("was stopped."),
}
_NOT_STARTED = phrase("could not be run, because its process did not start. {reason}")


@dataclass(frozen=True, slots=True)
class Limits:
    """What the learner's code may use.

    Attributes
    ----------
    start_s : float
        Until the process must be ready; Python and NumPy take about 0.2 s, and longer on a busy machine.
    call_s : float
        For one call, and for running the code from its first to its last line.
    memory : int
        Bytes beyond what Python and NumPy take.
    cpu_s : int
        Seconds of computing in the life of one process, where the system can bound them.
    disk : int
        Bytes in its folder.
    """

    start_s: float = 20.0
    call_s: float = 2.0
    memory: int = 512 << 20
    cpu_s: int = 86_400
    disk: int = 64 << 20


class FencedProcess:
    """One process, its folder, and the thread that reads its answers.

    Parameters
    ----------
    limits : Limits

    Raises
    ------
    CodeError
        If the system does not start it.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._folder, self._popen = _started(limits)
        self._job = WindowsJob(self._popen, limits.memory + _OWN_MEMORY) if sys.platform == "win32" else None
        self._answers: queue.Queue[Any] = queue.Queue()  # a SimpleQueue can miss its time-out (see Inbox)
        self._wanted = threading.Semaphore(0)
        self._n_asked = 0
        self._why = ""
        self._is_ready = False
        self.is_over = False
        self.held: frozenset[str] = frozenset()
        self._reader = threading.Thread(
            target=_read_all, args=(self._popen.stdout, self._answers, self._wanted), daemon=True
        )
        self._reader.start()
        self._finalizer = weakref.finalize(self, _clear, self._popen, self._folder)

    def ask(self, header: dict[str, Any], value: object, limit_s: float) -> tuple[dict[str, Any], Any]:
        """Send a request and wait for its answer."""
        self.wait_until_ready()
        assert self._popen.stdin is not None
        self._n_asked += 1
        try:
            frame = wire.frame({**header, "number": self._n_asked}, value)
        except wire.WireError as error:
            raise CodeError("TooLarge", phrase("would be given more numbers than go over to it at once.")) from error
        with contextlib.suppress(OSError), self._writing(len(frame), limit_s):  # one that has ended is found by waiting
            self._popen.stdin.write(frame)
            self._popen.stdin.flush()
        back, answer = self._wait(limit_s)
        if back.get("number") != self._n_asked:
            self._over("Unreadable", limit_s)
        return back, answer

    @contextlib.contextmanager
    def _writing(self, n_bytes: int, limit_s: float) -> Iterator[None]:
        """End the process if it does not read: what does not fit into the pipe would wait for ever."""
        if n_bytes <= _SURELY_FITS:
            yield
            return
        watch = threading.Timer(limit_s + 1.0, self.kill, ["Time"])
        watch.start()
        try:
            yield
        finally:
            watch.cancel()

    def wait_until_ready(self) -> None:
        """Until Python and NumPy are loaded and the walls stand."""
        if not self._is_ready:
            hello, _ = self._wait(self._limits.start_s)
            found = hello.get("hello")
            self.held = frozenset(map(str, found)) if isinstance(found, list) else frozenset()
            if self._job is not None and self._job.holds:
                self.held |= {"job"}
            self._is_ready = True

    def _wait(self, limit_s: float) -> tuple[dict[str, Any], Any]:
        self._wanted.release()
        deadline = time.monotonic() + limit_s
        while True:
            left = deadline - time.monotonic()
            try:
                answer = self._answers.get(timeout=max(0.0, min(left, _LOOK_S)))
            except queue.Empty:
                if left <= 0:
                    self.kill("Time")
                elif resident_bytes(self._popen.pid) > self._limits.memory + _OWN_MEMORY:
                    self.kill("Memory")
                elif folder_bytes(self._folder, self._limits.disk) > self._limits.disk:
                    self.kill("Disk")
                continue
            if isinstance(answer, tuple):
                return answer[0], answer[1]
            self._over(answer, limit_s)

    def _over(self, why: str, limit_s: float) -> NoReturn:
        self.kill(why)
        why = self._why
        reason = sentence(
            _ENDINGS[why], limit_s=limit_s, memory=self._limits.memory >> 20, disk=self._limits.disk >> 20
        )
        if not self._is_ready and why != "Stopped":
            why, reason = "Start", sentence(_NOT_STARTED, reason=self._last_words(limit_s))
        self.end()
        raise CodeError(why, reason)

    def _last_words(self, limit_s: float) -> str:
        """What Python said when it could not start."""
        assert self._popen.stderr is not None
        lines = self._popen.stderr.read(10_000).decode(errors="replace").strip().splitlines()
        return lines[-1][:200] if lines else sentence("It took longer than {limit_s:g} s.", limit_s=limit_s)

    def kill(self, why: str) -> None:
        """End it and everything it started, at once. The first reason counts."""
        self._why = self._why or why
        self.is_over = True
        _kill(self._popen)

    def end(self) -> None:
        """Kill it, and remove its folder."""
        self.kill("Stopped")
        self._wanted.release()  # the reader finds that nothing more comes
        self._reader.join(timeout=5.0)
        if self._job is not None:
            self._job.close()
        self._finalizer()


def _started(limits: Limits) -> tuple[str, subprocess.Popen[bytes]]:
    """A folder and a process in it; no folder stays where there is no process."""
    folder = ""
    try:
        remove_forgotten_folders(tempfile.gettempdir())
        folder = tempfile.mkdtemp(prefix=_PREFIX)
        popen = subprocess.Popen(
            [*_program(), str(_CORE), folder, str(limits.memory), str(limits.cpu_s)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,  # why it does not start; the learner's code does not reach it
            cwd=folder,
            env=_environment(folder),
            **_OWN_GROUP,
        )
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise CodeError("Start", sentence(_NOT_STARTED, reason=f"{error.strerror or error}.")) from error
    return folder, popen


def _program() -> list[str]:
    """What is started: a Python that loads nothing but `inside`."""
    if getattr(sys, "frozen", False):
        return [str(_CORE.with_name(PACKED_NAME + Path(sys.executable).suffix))]
    return [sys.executable, "-I", "-B", "-X", "utf8", str(_START)]


def _environment(folder: str) -> dict[str, str]:
    """Nothing of ours but what the system needs to start a program."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ}
    threads = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
    return {**kept, **dict.fromkeys(threads, "1"), "HOME": folder, "TMPDIR": folder, "TEMP": folder, "TMP": folder}


def _read_all(stream: Any, answers: queue.Queue[Any], wanted: threading.Semaphore) -> None:
    """Put an answer into the queue whenever one is wanted, and at the end why there are no more.

    What is sent without being wanted stays in the pipe, which is small.
    """
    try:
        while True:
            wanted.acquire()
            answer = wire.read_frame(stream.read)
            if answer is None:
                break
            answers.put(answer)
        answers.put("Ended")
    except (wire.WireError, MemoryError):
        answers.put("Unreadable")
    except (OSError, ValueError):  # closed
        answers.put("Ended")


def _kill(popen: subprocess.Popen[bytes]) -> None:
    if sys.platform != "win32" and popen.returncode is None:  # afterwards the number may belong to another group
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(popen.pid, signal.SIGKILL)
    popen.kill()


def _clear(popen: subprocess.Popen[bytes], folder: str) -> None:
    """Also at the end of the program, for processes that nobody closed."""
    _kill(popen)
    popen.wait()
    for stream in (popen.stdin, popen.stdout, popen.stderr):
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.close()
    shutil.rmtree(folder, ignore_errors=True)


@functools.cache
def remove_forgotten_folders(place: str) -> None:
    """What a program left behind that was killed itself; once in the life of this one."""
    with contextlib.suppress(OSError), os.scandir(place) as entries:
        for entry in entries:
            is_ours = entry.name.startswith(_PREFIX) and entry.is_dir(follow_symlinks=False)
            if is_ours and time.time() - entry.stat(follow_symlinks=False).st_mtime > _FORGOTTEN_S:
                shutil.rmtree(entry.path, ignore_errors=True)
