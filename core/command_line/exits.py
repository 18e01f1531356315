"""How a command ends: its exit code, and the error of arguments that make no sense."""

from __future__ import annotations

from enum import IntEnum

from core.errors import GlassboxError


class ExitCode(IntEnum):
    """What the process returns; documented in the README and in ``--help``."""

    DONE = 0
    FAILED = 1
    WRONG_ARGUMENTS = 2
    RAN_AWAY = 3
    INTERRUPTED = 130


class UsageError(GlassboxError):
    """The arguments cannot be meant so. The message is one sentence: what, and what would be right."""


def one_line(text: str) -> str:
    """``text`` as it can be shown in a terminal: no line breaks, and no characters that would steer the terminal. A
    file may hold any."""
    return "".join(letter if letter.isprintable() else "�" for letter in text)
