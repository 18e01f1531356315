"""What a screen reader of this desktop really gets: the tree and the announcements, read through AT-SPI."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from tests.tools.atspi_session import KEPT, ROOT, SYSTEM_PYTHON, stable_lines

_SECONDS = 60.0
_HAS_ATSPI = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
_SENSIBLE_ROLES = {
    "push button",
    "button",
    "check box",
    "combo box",
    "slider",
    "text",
    "entry",
    "canvas",
    "document frame",
    "label",
    "list",
    "toggle button",
    "push button menu",
    "radio button",
    "spin button",
}


@lru_cache(maxsize=1)
def _missing() -> str:
    """What this computer lacks; empty where all is there."""
    if sys.platform != "linux":
        return "AT-SPI is of Linux"
    for program in ("dbus-run-session", "Xvfb", SYSTEM_PYTHON):
        if shutil.which(program) is None:
            return f"{program} is not there"
    try:
        subprocess.run([SYSTEM_PYTHON, "-c", _HAS_ATSPI], check=True, capture_output=True, timeout=30.0)
    except (subprocess.SubprocessError, OSError):
        return "python3-pyatspi, or gir1.2-atspi-2.0 with python3-gi, is not there"
    if not any(Path(folder, "at-spi-bus-launcher").exists() for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")):
        return "at-spi2-core is not there"
    return ""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What is seen and heard of a Glassbox that has just started, after Run, Pause and Step."""
    if _missing():
        pytest.skip(_missing())
    answer = tmp_path_factory.mktemp("atspi") / "answer.json"
    command = ["dbus-run-session", "--", sys.executable, "-m", "tests.tools.atspi_session", str(_SECONDS), str(answer)]
    session = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
    )
    try:
        output, _ = session.communicate(timeout=_SECONDS + 60.0)
    except subprocess.TimeoutExpired:
        os.killpg(session.pid, signal.SIGKILL)
        session.wait(timeout=10.0)
        raise
    assert answer.exists(), output
    result: dict[str, Any] = json.loads(answer.read_text("utf-8"))
    return result


@pytest.mark.nightly
def test_the_tree_is_the_one_that_is_kept(found: dict[str, Any]) -> None:
    """Where it has changed for the better, ``tests.tools.atspi_session`` writes the new one."""
    assert stable_lines(found["nodes"]) == KEPT.read_text("utf-8").splitlines()


@pytest.mark.nightly
def test_all_that_takes_the_keyboard_has_a_name_and_a_sensible_role(found: dict[str, Any]) -> None:
    controls = [node for node in found["nodes"] if "focusable" in node["states"]]
    assert len(controls) > 50
    assert [node for node in controls if not node["name"].strip("+−-… ")] == []
    assert {node["role"] for node in controls} <= _SENSIBLE_ROLES
    assert [node for node in controls if node["role"] == "combo box" and not node["labels"]] == []
    assert [node["description"] for node in found["nodes"] if "<" in node["description"][:1]] == []


@pytest.mark.nightly
def test_run_pause_and_step_are_announced(found: dict[str, Any]) -> None:
    first, second, third = found["said"][:3]
    assert first == "Training runs."
    assert second.startswith("Paused at iteration ")
    assert third.startswith("Iteration ")
    assert "Train loss 0." in third
