"""The learner's code in a process of its own, with limits of time and memory; killed and started again as needed.

Nothing of the code runs in the window's process, and nothing that comes back is trusted: answers are numbers with
checked sizes. What the process may not do is in `core.lessons.exercise.inside`; what that means to a learner is said by
`fence_facts`.
"""

from __future__ import annotations

import contextlib
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
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from core.errors import GlassboxError
from core.lessons.exercise.inside import wire
from core.lessons.exercise.resident import resident_bytes
from core.lessons.exercise.windows_job import WindowsJob

_CORE = Path(__file__).resolve().parents[2]

_START = (
    # The package `core` loads the whole program; here its folder is enough.
    "import sys, types; core = types.ModuleType('core'); core.__path__ = [sys.argv[1]]; sys.modules['core'] = core; "
    "from core.lessons.exercise.inside.runner import main; main()"
)
_MEMORY_LOOK_S = 0.05 if sys.platform.startswith("linux") else 0.25
"""How often the process's memory is looked at, where the system does not bound it; macOS starts a program for that."""
MAX_PRINTED = 10_000
"""Characters of what the code prints that are kept."""
FUNCTIONS = ("initialize", "forward", "cost", "backward", "update", "train")
"""What the learner writes, in the lecture's order."""


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
    """

    start_s: float = 20.0
    call_s: float = 2.0
    memory: int = 512 << 20
    cpu_s: int = 3600


class CodeError(GlassboxError):
    """The learner's code failed, or was stopped.

    Attributes
    ----------
    kind : str
        The exception's name, or ``"Refused"``, ``"Missing"``, ``"TooLarge"``; ``"Time"``, ``"Memory"``, ``"Ended"``,
        ``"Unreadable"`` and ``"Stopped"`` where the process was killed or had ended.
    reason : str
        What happened: a sentence without its subject, or the exception and its message.
    line : int or None
        In the code, from 1.
    function : str
        Where that line is, "" outside of all functions or where there is no line.
    """

    def __init__(self, kind: str, reason: str, line: int | None = None, function: str = "") -> None:
        super().__init__(reason)
        self.kind, self.reason, self.line, self.function = kind, reason, line, function

    def sentence(self, subject: str) -> str:
        """What happened to a function or to the whole code: ``"forward takes longer than …"``."""
        return f"{subject}: {self.reason}" if self.kind in self.reason else f"{subject} {self.reason}"


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """What a function returned.

    Attributes
    ----------
    value : object
        Arrays of float64 (numbers have shape ()), dictionaries, lists and tuples of them; `wire.Foreign` for others.
    changed : tuple of str
        Arguments that the function changed, for example ``"parameters['W1']"``.
    printed : str
        The beginning of what it printed.
    """

    value: Any
    changed: tuple[str, ...] = ()
    printed: str = ""


class Fence:
    """Runs the learner's code in another process.

    For one thread, but `stop` may come from any. A process that was killed is replaced, with the same code, by the next
    call; whoever is done calls `close`, or uses it in a ``with``.

    Parameters
    ----------
    limits : Limits

    Attributes
    ----------
    held : frozenset of str
        Which walls the system holds for this process: names of limits, ``"files"`` and ``"calls"`` of the kernel.
    lines : dict
        Where in the code a function (``"forward"``) begins and a matrix of it (``"forward.Z1"``) is computed.
    printed : str
        What was printed since `load`, its beginning.
    generation : int
        Counts the processes; what was kept in an earlier one is lost.
    """

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self.held: frozenset[str] = frozenset()
        self.lines: dict[str, int] = {}
        self.printed = ""
        self._process: _Process | None = None
        self._code: str | None = None
        self._is_stopped = False
        self.generation = 0

    def __enter__(self) -> Fence:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def load(self, code: str) -> tuple[str, ...]:
        """Run the code from top to bottom in a fresh process; which of the exercise's functions it has then.

        Raises
        ------
        CodeError
            If it is not Python, raises, or is stopped.
        """
        self._is_stopped, self.printed = False, ""
        return self._start_with(code)

    def _start_with(self, code: str) -> tuple[str, ...]:
        if self._code is not None:  # the process has run other code
            self.close()
        self.warm()
        assert self._process is not None
        self._code = code
        header, _ = self._process.ask({"do": "load", "code": code, "wanted": FUNCTIONS}, None, self.limits.call_s)
        self.held, self.lines = self._process.held, _lines(header.get("lines"))
        self._note_printed(header)
        if "error" in header:
            raise code_error(header)
        defined = header.get("defined")
        return tuple(name for name in FUNCTIONS if isinstance(defined, list) and name in defined)

    def call(self, function: str, arguments: Mapping[str, object], strict: bool = False) -> Answer:
        """Call one of the functions.

        Parameters
        ----------
        function : str
        arguments : mapping
            By name, in order; they are handed over by place.
        strict : bool
            Make changing an argument, or a number that overflows, raise where it happens: this finds its line.

        Raises
        ------
        CodeError
            If it raises or is stopped.
        """
        request = {"do": "call", "function": function, "names": list(arguments), "strict": strict}
        header, value = self._ask(request, list(arguments.values()))
        changed = header.get("changed")
        names = tuple(str(name) for name in changed) if isinstance(changed, list) else ()
        return Answer(value, names, _text(header, "printed"))

    def exchange(self, header: dict[str, Any], value: object, limit_s: float) -> tuple[dict[str, Any], Any]:
        """Ask the process for something else than a call, and give it ``limit_s``; header and value of the answer.

        Raises
        ------
        CodeError
            If the process is stopped. What the learner's code raised stays in the header.
        """
        return self._running().ask(header, value, limit_s)

    def stop(self) -> None:
        """End what is being run, from any thread.

        The waiting call raises `CodeError` of the kind "Stopped", and so do further ones until the next `load`.
        """
        self._is_stopped = True
        process = self._process
        if process is not None:
            process.kill("Stopped")

    def close(self) -> None:
        """End the process and remove its folder."""
        process, self._process = self._process, None
        if process is not None:
            process.end()

    def warm(self) -> None:
        """Start the process without waiting for it, so that the next `load` finds it ready."""
        if self._process is None or self._process.is_over:
            self.close()
            self._process, self._code = _Process(self.limits), None
            self.generation += 1

    def look(self) -> frozenset[str]:
        """Start the process if there is none, and say what the system holds for it: `held`."""
        self.warm()
        assert self._process is not None
        self._process.wait_until_ready()
        self.held = self._process.held
        return self.held

    def _ask(self, header: dict[str, Any], value: object) -> tuple[dict[str, Any], Any]:
        back, answer = self._running().ask(header, value, self.limits.call_s)
        self._note_printed(back)
        if "error" in back:
            raise code_error(back)
        return back, answer

    def _note_printed(self, header: Mapping[str, Any]) -> None:
        self.printed = (self.printed + _text(header, "printed"))[:MAX_PRINTED]

    def _running(self) -> _Process:
        """The process with the code in it; a new one where the last was killed."""
        if self._is_stopped:
            raise CodeError("Stopped", _ENDINGS["Stopped"])
        if self._process is None or self._process.is_over:
            assert self._code is not None, "load comes first"
            self._start_with(self._code)
        assert self._process is not None
        return self._process


class _Process:
    """One process, its folder, and the thread that reads its answers."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._folder = tempfile.mkdtemp(prefix="glassbox-exercise-")
        command = [sys.executable, "-I", "-B", "-X", "utf8", "-c", _START, str(_CORE)]
        command += [self._folder, str(limits.memory), str(limits.cpu_s)]
        self._popen = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=self._folder,
            env=_environment(self._folder),
            **_OWN_GROUP,
        )
        self._job = WindowsJob(self._popen, limits.memory) if sys.platform == "win32" else None
        self._answers: queue.SimpleQueue[Any] = queue.SimpleQueue()
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
            raise CodeError("TooLarge", "would be given more numbers than go over to it at once.") from error
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
                answer = self._answers.get(timeout=max(0.0, min(left, _MEMORY_LOOK_S)))
            except queue.Empty:
                if left <= 0:
                    self.kill("Time")
                elif resident_bytes(self._popen.pid) > self._limits.memory + _OWN_MEMORY:
                    self.kill("Memory")
                continue
            if isinstance(answer, tuple):
                return answer[0], answer[1]
            self._over(answer, limit_s)

    def _over(self, why: str, limit_s: float) -> NoReturn:
        self.kill(why)
        why = self._why
        self.end()
        raise CodeError(why, _ENDINGS[why].format(limit_s=limit_s, memory=self._limits.memory >> 20))

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
    "Time": "takes longer than {limit_s:g} s and was stopped. Is there a loop that does not end?",
    "Memory": "asked for more than {memory} MB of memory and was stopped.",
    "Ended": "ended the whole program, for example with os._exit, or by a crash inside NumPy or a very deep recursion.",
    "Unreadable": "sent something that is not an answer. Does it write to files by their number?",
    "Stopped": "was stopped.",
}


def code_error(header: Mapping[str, Any]) -> CodeError:
    """What the learner's code raised, from the header of an answer."""
    kind, message = _text(header, "error"), _text(header, "message")
    line = header.get("line")
    line = line if type(line) is int and line > 0 else None
    if kind == "Refused":
        reason = f"is not allowed to {message}."
    elif kind == "MemoryError":
        reason = "asked for more memory than it may have."
    elif kind in ("SystemExit", "KeyboardInterrupt"):
        reason = "ended the program with exit(). Leave a function with return."
    elif kind == "EOFError":
        reason = "waits for something to be typed (input), and nobody can type here."
    elif kind == "RecursionError":
        reason = "calls itself too often (RecursionError)."
    elif kind == "TooLarge":
        reason = "returned more than can be looked at."
    elif kind == "NotImplementedError":
        reason = "is not written yet."
    elif kind == "SyntaxError":
        reason = f"is not Python: {message}."
    else:
        reason = f"{kind}: {message}" if message else kind
    return CodeError(kind, reason, line, _text(header, "function"))


def _text(header: Mapping[str, Any], key: str) -> str:
    value = header.get(key, "")
    return value if isinstance(value, str) else ""


def _lines(found: object) -> dict[str, int]:
    if not isinstance(found, dict):
        return {}
    return {str(name): line for name, line in found.items() if type(line) is int and line > 0}


def _environment(folder: str) -> dict[str, str]:
    """Nothing of ours but what the system needs to start a program."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ}
    threads = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
    return {**kept, **dict.fromkeys(threads, "1"), "HOME": folder, "TMPDIR": folder, "TEMP": folder, "TMP": folder}


def _read_all(stream: Any, answers: queue.SimpleQueue[Any], wanted: threading.Semaphore) -> None:
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
    if sys.platform != "win32":
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(popen.pid, signal.SIGKILL)
    popen.kill()


def _clear(popen: subprocess.Popen[bytes], folder: str) -> None:
    """Also at the end of the program, for processes that nobody closed."""
    _kill(popen)
    popen.wait()
    for stream in (popen.stdin, popen.stdout):
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.close()
    shutil.rmtree(folder, ignore_errors=True)
