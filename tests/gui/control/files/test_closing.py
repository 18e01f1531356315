"""The end of the program, in processes of their own: within a second, with exit code 0, and without losing work.

A machine that is busy is slower than the program is: what took too long is tried twice more.
"""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest

from core.io.experiment.experiment_file import decode
from tests.tools.process import SITUATIONS, edits_in

ROOT = Path(__file__).parents[4]
LIMIT_S = 1.0
TRIES = 3

posix = pytest.mark.skipif(sys.platform == "win32", reason="a process gets no such signal there")
SIGNALS = [pytest.param("SIGTERM", marks=posix), pytest.param("SIGINT", marks=posix)]


class End(NamedTuple):
    code: int
    seconds: float
    errors: str
    folder: Path


def ended(folder: Path, situation: str, way: str, limit_s: float = LIMIT_S) -> End:
    """How the program ended; the quickest of some tries."""
    for number in range(TRIES):
        place = folder / str(number)
        place.mkdir()
        command = [sys.executable, "-m", "tests.tools.process", str(place), situation, way]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
        begun = [float(line.split()[1]) for line in done.stdout.splitlines() if line.startswith("ending")]
        assert begun, done.stderr
        end = End(done.returncode, time.time() - begun[-1], done.stderr, place)
        if end.code != 0 or end.seconds < limit_s:
            break
    return end


def check(end: End) -> None:
    assert end.code == 0, end.errors
    assert end.seconds < LIMIT_S
    assert "Traceback" not in end.errors
    assert "Destroyed" not in end.errors


def left_in(folder: Path) -> list[float]:
    """The learning rates of the runs that the next start offers."""
    files = (folder / "recovery").glob("*.glassbox")
    return [decode(file.read_bytes(), str(file)).experiment.spec.learning_rate for file in files]


def test_closing_stops_a_long_way_to_another_moment(tmp_path: Path) -> None:
    end = ended(tmp_path, "replaying", "close")
    check(end)
    assert left_in(end.folder) == [], "what was given up is not offered"


@posix
def test_ctrl_c_in_the_terminal_ends_an_idle_window_and_leaves_the_work(tmp_path: Path) -> None:
    end = ended(tmp_path, "idle", "SIGINT")
    check(end)
    assert left_in(end.folder) == [0.123]


@posix
@pytest.mark.nightly
def test_a_signal_ends_a_long_way_to_another_moment_and_leaves_the_work(tmp_path: Path) -> None:
    end = ended(tmp_path, "replaying", "SIGTERM")
    check(end)
    assert len(left_in(end.folder)) == 1


def test_a_training_thread_that_does_not_stop_does_not_abort_the_process(tmp_path: Path) -> None:
    end = ended(tmp_path, "stuck", "close")
    check(end)
    (settings,) = end.folder.glob("settings/*/*.ini")
    assert "geometry=" in settings.read_text(encoding="utf-8")


@posix
@pytest.mark.nightly
def test_work_that_was_not_kept_yet_is_waited_for_on_a_machine_that_is_very_busy(tmp_path: Path) -> None:
    end = ended(tmp_path, "slow", "SIGTERM", limit_s=30.0)
    assert end.code == 0, end.errors
    assert left_in(end.folder) == [0.123]


@pytest.mark.nightly
def test_an_interpreter_that_ends_with_an_open_window_does_so_without_a_word(tmp_path: Path) -> None:
    end = ended(tmp_path, "idle", "never")
    assert end.code == 0, end.errors
    assert "Destroyed" not in end.errors
    assert "Traceback" not in end.errors


@pytest.mark.nightly
@pytest.mark.parametrize("situation", [name for name in SITUATIONS if name not in ("stuck", "slow", "working")])
@pytest.mark.parametrize("way", ["close", *SIGNALS, "session end"])
def test_whatever_is_under_way_the_program_ends_within_a_second(tmp_path: Path, situation: str, way: str) -> None:
    end = ended(tmp_path, situation, way)
    check(end)
    if way != "close" and situation != "saving":
        assert len(left_in(end.folder)) == 1


@pytest.mark.nightly
def test_an_interpreter_that_ends_while_a_thread_is_stuck_does_not_abort(tmp_path: Path) -> None:
    end = ended(tmp_path, "stuck", "never")
    assert end.code == 1, "nobody knows whether that was in order"
    assert "Destroyed" not in end.errors


# Killed


MOST_LOST_S = 10.0
HURRY = 10.0
"""In a short test the work is kept so much more often, and as much less may be lost."""


def started(folder: Path, hurry: float) -> subprocess.Popen[bytes]:
    """The program with a learner at work; what it shows is written to ``shown``."""
    folder.mkdir(exist_ok=True)
    with open(folder / "shown", "wb") as shown:
        command = [sys.executable, "-m", "tests.tools.process", str(folder), "working", "close", str(hurry)]
        return subprocess.Popen(command, cwd=ROOT, stdout=shown, stderr=subprocess.DEVNULL)


def kill(program: subprocess.Popen[bytes], folder: Path, after_s: float) -> None:
    """Kill it so long after it has shown its first iteration."""
    deadline = time.monotonic() + 60.0
    while not lines_of(folder) and time.monotonic() < deadline:
        time.sleep(0.01)
    time.sleep(after_s)  # the moment is what is tested
    program.kill()
    assert program.wait(60) == -signal.SIGKILL


def lines_of(folder: Path) -> list[tuple[float, int, int]]:
    """Time, iteration and number of the last change, in the order in which they were shown."""
    *lines, _perhaps_half = (folder / "shown").read_text(encoding="utf-8").split("\n")
    return [(float(time_s), int(iteration), int(edit)) for iteration, edit, time_s in map(str.split, lines)]


def check_kept(folder: Path, hurry: float) -> None:
    """What was on the screen some seconds before the kill is in the file or is offered at the next start."""
    lines = lines_of(folder)
    end = lines[-1][0]
    kept = [*(folder / "recovery").glob("*.glassbox"), *folder.glob("*.glassbox")]
    runs = [decode(file.read_bytes(), str(file)) for file in kept]  # every file can be read, whenever it was
    safe = [line for line in lines if line[0] <= end - MOST_LOST_S / hurry]
    if safe:
        _, iteration, edit = safe[-1]
        assert max(run.now.iteration for run in runs) >= iteration
        assert max(edits_in(run.experiment) for run in runs) >= edit


@posix
def test_a_kill_at_any_moment_costs_some_seconds_and_never_the_file(tmp_path: Path) -> None:
    kill(started(tmp_path, HURRY), tmp_path, np.random.default_rng().uniform(1.3, 1.8))
    check_kept(tmp_path, HURRY)


@posix
@pytest.mark.nightly
@pytest.mark.parametrize("number", range(100))
def test_a_hundred_kills_cost_ten_seconds_each_at_most(tmp_path: Path, number: int) -> None:
    kill(started(tmp_path, hurry=1.0), tmp_path, np.random.default_rng(number).uniform(10.0, 24.0))
    check_kept(tmp_path, hurry=1.0)
