"""``python -m tools.package.try_out FOLDER``: the packed program in use, as on a machine without Python.

The folder is copied and made read-only, and everything runs in an empty environment; as root also as another account.
Windows open on a screen of their own (Xvfb, with openbox), and keys are pressed by xdotool. Prints a row for each trial
and ends with 1 where one failed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter, sleep
from typing import Any

import numpy as np

from tools.package.contents import ROOT

TOOLS = ("Xvfb", "openbox", "xdotool")
WIDTH, HEIGHT = 1440, 900
TIMEOUT_S = 120
PAINTED = 300
"""Colours on the screen from which the window is painted; an empty one has one or two."""

SWEEP = "sweep --data spiral --seeds 0-19 --jobs 2 --iterations 4000 --to-the-end --set hidden_units=16+16"
START = "multiprocessing-fork"
"""Stands in the command line of a process that helps with a sweep."""


class TrialError(Exception):
    """What was not as it should be."""


def until(condition: Callable[[], Any], what: str, seconds: float = 30.0) -> Any:
    """Wait for something, and return it."""
    end = perf_counter() + seconds
    while not (found := condition()):
        if perf_counter() > end:
            raise TrialError(f"{what}: not within {seconds:g} s")
        sleep(0.01)
    return found


class Machine:
    """A read-only copy of the program, a home, and who uses them.

    Parameters
    ----------
    folder : Path
        The program as it was built or unpacked.
    place : Path
        For the copy and the home.
    user : str
        The account; empty for the present one.
    """

    def __init__(self, folder: Path, place: Path, user: str) -> None:
        self.user = user
        place.chmod(0o755)
        self.folder, self.home = place / "a folder" / "glassbox", place / "home"
        shutil.copytree(folder, self.folder, symlinks=True)
        for path in (self.folder, *self.folder.rglob("*")):
            if not path.is_symlink():
                path.chmod(path.stat().st_mode & ~0o222)
        self.home.mkdir(mode=0o755)
        if user:
            shutil.chown(self.home, user)

    def start(self, *arguments: str, display: str = "") -> subprocess.Popen[str]:
        """Start the program with nothing in its environment but a home and perhaps a display."""
        environment = {"HOME": str(self.home), **({"DISPLAY": display} if display else {})}
        return subprocess.Popen(
            [str(self.folder / "glassbox"), *arguments],
            env=environment,
            cwd=self.home,
            user=self.user or None,
            group=self.user or None,
            extra_groups=[] if self.user else None,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def run(self, *arguments: str, code: int = 0) -> str:
        """What a command prints."""
        process = self.start(*arguments)
        try:
            printed, _ = process.communicate(timeout=TIMEOUT_S)
        finally:
            end(process)
        if process.returncode != code:
            raise TrialError(f"{' '.join(arguments)} ended with {process.returncode}: {printed[-300:]}")
        return printed


def end(process: subprocess.Popen[Any]) -> None:
    """With everything that it started."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait(timeout=10)


class Screen:
    """A display whose pixels can be read, and the keys that are pressed on it."""

    def __init__(self, number: str, pixels: Path) -> None:
        self.display = f":{number}"
        self._pixels = pixels

    def colours(self) -> int:
        """How many there are on it, of each tenth pixel."""
        data = np.fromfile(self._pixels, dtype=np.uint8)[-WIDTH * HEIGHT * 4 :]
        return np.unique(data.view(np.uint32)[::10]).size

    def press(self, *keys: str, opens: bool = False) -> None:
        """Keys one after the other; with ``opens``, until another window is in front."""
        before = self._front()
        self._xdotool("key", "--delay", "80", *keys)
        if opens:
            until(lambda: self._front() not in ("", before), f"the window after {' '.join(keys)}")

    def save_as(self, path: Path) -> None:
        """In a dialog for files."""
        self.press("ctrl+a")
        self._xdotool("type", "--delay", "5", str(path))
        self.press("Return", opens=True)
        until(lambda: path.is_file() and path.stat().st_size, path.name)

    def title(self) -> str:
        """Of the window in front."""
        return self._xdotool("getactivewindow", "getwindowname")

    def _front(self) -> str:
        return self._xdotool("getactivewindow")

    def _xdotool(self, *arguments: str) -> str:
        environment = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(["xdotool", *arguments], env=environment, capture_output=True, text=True, timeout=30)
        return done.stdout.strip()


@contextmanager
def a_screen(place: Path) -> Iterator[Screen]:
    """A display of its own with a window manager."""
    place.mkdir()
    read, write = os.pipe()
    command = ["Xvfb", "-ac", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(place)]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL, start_new_session=True)
    os.close(write)
    manager = None
    try:
        with os.fdopen(read) as told:
            screen = Screen(told.readline().strip(), place / "Xvfb_screen0")
        environment = {**os.environ, "DISPLAY": screen.display}
        manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL, start_new_session=True)
        yield screen
    finally:
        for process in (manager, server):
            if process is not None:
                end(process)


@contextmanager
def a_window(machine: Machine, screen: Screen, title: str, *arguments: str) -> Iterator[float]:
    """The program with its window, and the seconds until it was painted."""
    until(lambda: screen.colours() < PAINTED, "an empty screen")
    begun = perf_counter()
    process = machine.start(*arguments, display=screen.display)
    try:
        until(lambda: screen.colours() > PAINTED, "a painted window")
        seconds = perf_counter() - begun
        until(lambda: title in screen.title(), f"a window with {title!r} in its title")
        yield seconds
        if process.poll() is not None:
            raise TrialError(f"the program ended with {process.returncode}")
    finally:
        end(process)


def trials(machine: Machine, screen: Screen) -> Iterator[tuple[str, Callable[[], str]]]:
    """Each with its name; it returns what is worth saying."""
    train = "train --data circle --iterations 300 --save run.glassbox --picture window.png --loss loss.csv"
    lesson = machine.folder / "_internal/resources/lessons/01-one-neuron.toml"
    yield "version", lambda: machine.run("--version").strip()
    yield "train", lambda: _writes(machine, train, "run.glassbox", "window.png", "loss.csv")
    yield "show", lambda: machine.run("show", "run.glassbox").splitlines()[1]
    yield "sweep with processes", lambda: _sweep(machine)
    yield "worksheet, HTML", lambda: _writes(machine, "worksheet --out sheet.html", "sheet.html")
    yield "worksheet, PDF", lambda: _writes(machine, "worksheet --out sheet.pdf", "sheet.pdf")
    yield "worksheet, Moodle", lambda: _writes(machine, "worksheet --out sheet.xml --format moodle", "sheet.xml")
    yield "check of what is no hand-in", lambda: machine.run("check", "run.glassbox", code=1).strip()
    yield "the exercise and its fence", lambda: _fence(machine)
    yield "window, first start", lambda: _opened(machine, screen, "Glassbox")
    yield "window, second start", lambda: _opened(machine, screen, "Untitled")
    yield "window with a file", lambda: _opened(machine, screen, "run.glassbox", "run.glassbox")
    yield "window with a lesson", lambda: _opened(machine, screen, "Untitled", str(lesson))
    yield "exports by the menu", lambda: _exports(machine, screen)


def _writes(machine: Machine, command: str, *names: str) -> str:
    machine.run(*command.split())
    return _sizes(machine, names)


def _sizes(machine: Machine, names: Iterable[str]) -> str:
    return ", ".join(f"{name} {(machine.home / name).stat().st_size:,} bytes" for name in names)


def _sweep(machine: Machine) -> str:
    process = machine.start(*SWEEP.split())
    try:
        until(lambda: _helpers(machine), "another process that helps")
        helpers = _helpers(machine)
        printed, _ = process.communicate(timeout=TIMEOUT_S)
        until(lambda: not _helpers(machine), "the end of the processes that help")
    finally:
        end(process)
    if process.returncode:
        raise TrialError(printed[-300:])
    return f"{len(helpers)} helping; {printed.strip().splitlines()[-1]}"


def _helpers(machine: Machine) -> list[str]:
    found = []
    for place in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            command = place.read_bytes().decode(errors="replace")
        except OSError:  # it has ended in the meantime
            continue
        if command.startswith(str(machine.folder)) and START in command:
            found.append(command)
    return found


def _fence(machine: Machine) -> str:
    """The tests of the exercise, with their code run in the packed program."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/core/lessons/exercise"]
    environment = {**os.environ, "GLASSBOX_FOLDER": str(machine.folder)}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=900)
    if done.returncode:
        raise TrialError(done.stdout[-500:])
    return done.stdout.strip().splitlines()[-1]


def _opened(machine: Machine, screen: Screen, title: str, *arguments: str) -> str:
    with a_window(machine, screen, title, *arguments) as seconds:
        return f"painted after {seconds:.2f} s"


def _exports(machine: Machine, screen: Screen) -> str:
    pictures = {"picture.png": "PN", "picture.svg": "SV", "picture.pdf": "PD"}
    entries = {"points.csv": 0, "weights.npz": 1, "numpy.py": 3, "pytorch.py": 4}
    with a_window(machine, screen, "run.glassbox", "run.glassbox"):
        screen.press("ctrl+p", opens=True)
        screen.press("Tab")
        for name, letters in pictures.items():
            screen.press(*letters)
            screen.press("alt+s", opens=True)
            screen.save_as(machine.home / name)
        screen.press("Escape", opens=True)
        for name, place in entries.items():
            screen.press("alt+f", "e", "Right", *["Down"] * place, "Return", opens=True)
            screen.save_as(machine.home / name)
        screen.press("alt+f", "a", "Return", opens=True)
        screen.press("alt+s", opens=True)
        screen.save_as(machine.home / "run.gif")
    return _sizes(machine, [*pictures, *entries, "run.gif"])


def main(arguments: Sequence[str] | None = None) -> int:
    """Make every trial and print what came of it."""
    parser = argparse.ArgumentParser(prog="python -m tools.package.try_out", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--user", default="", help="as root: the account that uses the program, such as nobody")
    options = parser.parse_args(arguments)
    if missing := [tool for tool in TOOLS if shutil.which(tool) is None]:
        print(f"To try the package, install {', '.join(missing)}.", file=sys.stderr)
        return 2
    failed = 0
    with tempfile.TemporaryDirectory() as name:
        machine = Machine(options.folder.resolve(), Path(name), options.user)
        with a_screen(Path(name, "screen")) as screen:
            for trial, make in trials(machine, screen):
                begun = perf_counter()
                try:
                    verdict, found = "passed", make()
                except (TrialError, OSError, subprocess.SubprocessError) as error:
                    verdict, found = "FAILED", str(error)
                    failed += 1
                print(f"{verdict}  {trial:<28}{perf_counter() - begun:7.2f} s  {found}", flush=True)
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
