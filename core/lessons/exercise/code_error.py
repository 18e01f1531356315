"""What can go wrong with the learner's code, in sentences: an exception of its own, or the end of its process."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.errors import GlassboxError
from core.sentences import joined, phrase, sentence

_LONGEST_TEXT, _LONGEST_NAME, _MOST_SHAPES = 10_000, 80, 500
_LAST_LINE, _LARGEST_SIZE = 1_000_000, 2**53
"""What an answer may say at most: the window shows it, whoever wrote it."""


class CodeError(GlassboxError):
    """The learner's code failed, or was stopped.

    Attributes
    ----------
    kind : str
        The exception's name, or ``"Refused"``, ``"Missing"``, ``"TooLarge"``; ``"Time"``, ``"Memory"``, ``"Disk"``,
        ``"Ended"``, ``"Unreadable"`` and ``"Stopped"`` where the process was killed or had ended; ``"Start"`` where it
        did not start.
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
        return joined(subject, self.reason, separator=": " if self.kind in self.reason else " ")


def code_error(header: Mapping[str, Any]) -> CodeError:
    """What the learner's code raised, from the header of an answer."""
    kind, message = text_of(header, "error"), text_of(header, "message")
    if kind == "Refused":
        reason = sentence("is not allowed to {what}.", what=_refused(message))
    elif kind == "MemoryError":
        reason = phrase("asked for more memory than it may have.")
    elif kind in ("SystemExit", "KeyboardInterrupt"):
        reason = phrase("ended the program with exit(). Leave a function with return.")
    elif kind == "EOFError":
        reason = phrase("waits for something to be typed (input), but there is no keyboard here.")
    elif kind == "RecursionError":
        reason = phrase("calls itself too often (RecursionError).")
    elif kind == "TooLarge":
        reason = phrase("returned more than can be looked at.")
    elif kind == "NotImplementedError":
        reason = phrase("is not written yet.")
    elif kind == "SyntaxError":
        reason = sentence("is not Python: {what}.", what=message)
    else:
        reason = f"{kind}: {message}" if message else kind
    return CodeError(
        kind, reason, line_of(header.get("line")), text_of(header, "function"), _shapes(header.get("shapes"))
    )


def text_of(header: Mapping[str, Any], key: str) -> str:
    """A text in the header of an answer, which may hold anything."""
    value = header.get(key, "")
    return value[:_LONGEST_TEXT] if isinstance(value, str) else ""


def line_of(found: object) -> int | None:
    """The number of a line in an answer; None where it is none."""
    return found if type(found) is int and 0 < found <= _LAST_LINE else None


def _shapes(found: object) -> dict[str, tuple[int, ...]]:
    if not isinstance(found, dict):
        return {}
    return {
        name[:_LONGEST_NAME]: tuple(shape)
        for name, shape in list(found.items())[:_MOST_SHAPES]
        if isinstance(shape, list) and all(type(size) is int and 0 <= size <= _LARGEST_SIZE for size in shape)
    }


_REFUSED = (
    phrase("open {what}: only files in its own folder"),
    phrase("list {what}: only its own folder"),
    phrase("change {what}: only files in its own folder"),
    phrase("import {what}"),
    phrase("start a thread"),
    phrase("start a process"),
    phrase("call the system's libraries"),
    phrase("change how files work"),
    phrase("map memory"),
    phrase("talk to the terminal"),
    phrase("use this function of os"),
    phrase("change its limits"),
    phrase("send or catch signals"),
    phrase("use the network"),
    phrase("open a database"),
    phrase("write to the system's log"),
    phrase("open a browser"),
    phrase("read the registry"),
    phrase("change the priority of a process"),
)
"""What `core.lessons.exercise.inside.walls` refuses, in its words: there, nothing can be translated."""


def _refused(message: str) -> str:
    for template in _REFUSED:
        begin, _, end = template.partition("{what}")
        if len(begin) < len(template) and message.startswith(begin) and message.endswith(end):
            return sentence(template, what=message[len(begin) : len(message) - len(end)])
    words, bracket, event = message.partition(" (")
    return joined(words, f"({event}") if bracket and words in _REFUSED else message
