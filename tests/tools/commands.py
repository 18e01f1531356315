"""What the tests of the command line share: a command run in this process, with its exit code and what it said."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from core.command_line.command import run_command
from core.training.snapshot import Snapshot


@dataclass(frozen=True)
class Said:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def facts(self) -> dict[str, Any]:
        """The JSON object on the output; fails unless that is all there is."""
        assert self.out.count("\n") == 1
        facts = json.loads(self.out, parse_constant=pytest.fail)
        assert isinstance(facts, dict)
        return facts


class Terminal:
    """Takes commands."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def run(self, line: str | list[str], draw: Callable[[Snapshot], bytes] | None = None) -> Said:
        """Do ``line``: arguments that are parted by blanks, or a list of them."""
        self._capsys.readouterr()
        code = run_command(line.split() if isinstance(line, str) else line, draw)
        return Said(code, *self._capsys.readouterr())


def without_times(value: Any) -> Any:
    """Facts without what differs from run to run."""
    if isinstance(value, dict):
        return {key: without_times(part) for key, part in value.items() if not key.startswith("seconds")}
    return [without_times(part) for part in value] if isinstance(value, list) else value
