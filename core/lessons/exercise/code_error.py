"""What can go wrong with the learner's code, in sentences: an exception of its own, or the end of its process."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.errors import GlassboxError


class CodeError(GlassboxError):
    """The learner's code failed, or was stopped.

    Attributes
    ----------
    kind : str
        The exception's name, or ``"Refused"``, ``"Missing"``, ``"TooLarge"``; ``"Time"``, ``"Memory"``, ``"Disk"``,
        ``"Ended"``, ``"Unreadable"`` and ``"Stopped"`` where the process was killed or had ended.
    reason : str
        What happened: a sentence without its subject, or the exception and its message.
    line : int or None
        In the code, from 1.
    function : str
        The innermost function of the exercise that was being run, or "".
    shapes : dict
        Of the arrays that it had by then, by name.
    """

    def __init__(
        self,
        kind: str,
        reason: str,
        line: int | None = None,
        function: str = "",
        shapes: Mapping[str, tuple[int, ...]] | None = None,
    ) -> None:
        super().__init__(reason)
        self.kind, self.reason, self.line, self.function = kind, reason, line, function
        self.shapes = shapes or {}

    def sentence(self, subject: str) -> str:
        """What happened to a function or to the whole code: ``"forward takes longer than …"``."""
        return f"{subject}: {self.reason}" if self.kind in self.reason else f"{subject} {self.reason}"


def code_error(header: Mapping[str, Any]) -> CodeError:
    """What the learner's code raised, from the header of an answer."""
    kind, message = text_of(header, "error"), text_of(header, "message")
    line = header.get("line")
    line = line if type(line) is int and line > 0 else None
    if kind == "Refused":
        reason = f"is not allowed to {message}."
    elif kind == "MemoryError":
        reason = "asked for more memory than it may have."
    elif kind in ("SystemExit", "KeyboardInterrupt"):
        reason = "ended the program with exit(). Leave a function with return."
    elif kind == "EOFError":
        reason = "waits for something to be typed (input), but there is no keyboard here."
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
    return CodeError(kind, reason, line, text_of(header, "function"), _shapes(header.get("shapes")))


def text_of(header: Mapping[str, Any], key: str) -> str:
    """A text in the header of an answer, which may hold anything."""
    value = header.get(key, "")
    return value if isinstance(value, str) else ""


def _shapes(found: object) -> dict[str, tuple[int, ...]]:
    if not isinstance(found, dict):
        return {}
    return {
        name: tuple(shape)
        for name, shape in found.items()
        if isinstance(shape, list) and all(type(size) is int for size in shape)
    }
