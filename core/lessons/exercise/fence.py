"""The learner's code in a process of its own, with limits of time and memory; killed and started again as needed.

Nothing of the code runs in the window's process, and nothing that comes back is trusted: answers are numbers with
checked sizes. What the process may not do is in `core.lessons.exercise.inside`; what that means to a learner is said by
`core.lessons.exercise.facts`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core.lessons.exercise.code_error import CodeError, code_error, line_of, text_of
from core.lessons.exercise.inside.runner import MAX_PRINTED
from core.lessons.exercise.process import FencedProcess, Limits
from core.sentences import phrase

__all__ = ["FUNCTIONS", "Answer", "CodeError", "Fence", "Limits"]

FUNCTIONS = ("initialize", "forward", "cost", "backward", "update", "train")
"""What the learner writes, in the lecture's order."""


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
        self._process: FencedProcess | None = None
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
        if self._is_stopped:  # while the process was being made
            raise CodeError("Stopped", phrase("was stopped."))
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
        header, value = self.exchange(request, list(arguments.values()), self.limits.call_s)
        self._note_printed(header)
        if "error" in header:
            raise code_error(header)
        changed = header.get("changed")
        names = tuple(str(name) for name in changed) if isinstance(changed, list) else ()
        return Answer(value, names, text_of(header, "printed"))

    def exchange(self, header: dict[str, Any], value: object, limit_s: float) -> tuple[dict[str, Any], Any]:
        """Send a request to the process and give it ``limit_s``; header and value of the answer.

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
        """Start the process without waiting for it, so that the next `load` finds it ready.

        Raises
        ------
        CodeError
            If the system does not start it.
        """
        if self._process is None or self._process.is_over:
            self.close()
            self._process, self._code = FencedProcess(self.limits), None
            self.generation += 1

    def look(self) -> frozenset[str]:
        """Start the process if there is none, and say what the system holds for it: `held`."""
        self.warm()
        assert self._process is not None
        self._process.wait_until_ready()
        self.held = self._process.held
        return self.held

    def _note_printed(self, header: Mapping[str, Any]) -> None:
        self.printed = (self.printed + text_of(header, "printed"))[:MAX_PRINTED]

    def _running(self) -> FencedProcess:
        """The process with the code in it; a new one where the last was killed."""
        if self._is_stopped:
            raise CodeError("Stopped", phrase("was stopped."))
        if self._process is None or self._process.is_over:
            assert self._code is not None, "load comes first"
            self._start_with(self._code)
        assert self._process is not None
        return self._process


def _lines(found: object) -> dict[str, int]:
    if not isinstance(found, dict):
        return {}
    return {str(name): line for name, entry in found.items() if (line := line_of(entry)) is not None}
