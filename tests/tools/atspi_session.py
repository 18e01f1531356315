"""Starts a screen of its own, Glassbox on it and `atspi_dump.py` beside it, and writes what that found.

To be run within a session bus of its own: ``dbus-run-session -- python -m tests.tools.atspi_session SECONDS OUT``. All
that it starts is ended before it ends. With ``--keep`` in place of a file, the stable part of the tree is written where
the test finds what it compares with.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "tests" / "gui" / "accessible_tree.txt"
SYSTEM_PYTHON = "/usr/bin/python3"
_NUMBERS = re.compile(r"\d+(\.\d+)?([eE][-−+]?\d+)?")


def stable_lines(nodes: Sequence[Mapping[str, Any]]) -> list[str]:
    """A line for each thing that has a name or takes the keyboard: its role, its name with numbers left out, its label,
    and its states."""
    return [
        " | ".join(
            (node["role"], _NUMBERS.sub("#", node["name"]), ", ".join(node["labels"]), " ".join(node["states"]))
        ).rstrip(" |")
        for node in nodes
        if node["name"] or "focusable" in node["states"]
    ]


def main(seconds: float) -> dict[str, Any]:
    """What a screen reader sees and hears of a Glassbox that has just started."""
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        display = _screen(stack)
        environment = {
            **os.environ,
            **{name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")},
            "DISPLAY": display,
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        _not_for_the_first_time(home)
        program = subprocess.Popen([sys.executable, str(ROOT / "main.py")], env=environment, cwd=ROOT)
        stack.callback(_end, program)
        found = subprocess.run(
            [SYSTEM_PYTHON, str(Path(__file__).with_name("atspi_dump.py")), str(seconds)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=seconds + 10.0,
            check=True,
        )
        result: dict[str, Any] = json.loads(found.stdout)
        return result


def _screen(stack: ExitStack) -> str:
    read_end, write_end = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1440x900x24"],
        pass_fds=(write_end,),
        stderr=subprocess.DEVNULL,
    )
    stack.callback(_end, screen)
    os.close(write_end)
    with os.fdopen(read_end) as answer:
        return f":{answer.readline().strip()}"


def _not_for_the_first_time(home: Path) -> None:
    """Without the welcome that the first start shows."""
    folder = home / "Glassbox"
    folder.mkdir()
    (folder / "Glassbox.conf").write_text("[welcome]\nshown=true\n", encoding="utf-8")


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(timeout=10.0)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(timeout=10.0)


if __name__ == "__main__":
    found = main(float(sys.argv[1]))
    if sys.argv[2] == "--keep":
        KEPT.write_text("\n".join(stable_lines(found["nodes"])) + "\n", encoding="utf-8")
    else:
        # Not the standard output: what the bus starts writes there, too.
        Path(sys.argv[2]).write_text(json.dumps(found), encoding="utf-8")
