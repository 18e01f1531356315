"""Starting the program: with a display, without one, and with wrong arguments, each in a process of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from gui.display import display_problem

ROOT = Path(__file__).parents[2]


def run_main(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *arguments],
        cwd=folder,
        env={**clean, "XDG_CONFIG_HOME": str(folder), **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_it_says_so_trains_and_leaves_a_picture_of_the_window(tmp_path: Path) -> None:
    done = run_main(tmp_path)
    assert done.returncode == 0, done.stderr
    sentence, progress = done.stdout.split("\n", 1)
    assert "no display" in sentence
    assert "iteration" in progress
    accuracy = float(progress.split("accuracy")[-1].split("%")[0])
    assert accuracy >= 95
    picture = QImage(str(tmp_path / "glassbox.png"))
    assert picture.width() >= 1280
    rows, columns = range(0, picture.height(), 50), range(0, picture.width(), 7)
    assert len({picture.pixel(x, y) for x in columns for y in rows}) > 50


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_a_display_that_does_not_answer_is_no_core_dump(tmp_path: Path) -> None:
    done = run_main(tmp_path, DISPLAY=":4711")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("No window:")


def test_a_wrong_argument_gets_a_sentence_and_exit_code_2(tmp_path: Path) -> None:
    done = run_main(tmp_path, "--fly")
    assert done.returncode == 2
    assert "--fly" in done.stderr


def test_an_offscreen_platform_is_named_as_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert display_problem() == "No window: QT_QPA_PLATFORM is offscreen."


@pytest.mark.nightly
@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
@pytest.mark.parametrize("platform", ["xcb", "wayland"])
def test_a_platform_chosen_by_name_that_cannot_be_had_is_no_core_dump(tmp_path: Path, platform: str) -> None:
    done = run_main(tmp_path, QT_QPA_PLATFORM=platform)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("No window:")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_where_only_wayland_answers_it_is_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-test")
    assert display_problem() is not None
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-test"))
        server.listen()
        assert display_problem() is None
    assert os.environ["QT_QPA_PLATFORM"] == "wayland"


_OPENING = """
import sys
from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.io.experiment.experiment_file import contents_of
from gui.app import create_application
from gui.control.files.experiment_file import fresh_run
with open(sys.argv[1], "wb") as file:
    file.write(contents_of(fresh_run(Experiment.generated(ExperimentSpec(seed=77), DataSettings()))))
application, window = create_application(sys.argv)
window.show()
while window.snapshot is None or window.snapshot.experiment.spec.seed != 77:
    application.processEvents()
window.close()
"""


@pytest.mark.nightly
@pytest.mark.skipif(sys.platform != "linux", reason="other systems have names of text only")
def test_a_name_that_is_not_utf_8_opens(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/gr\xfcn.glassbox"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", _OPENING, name], cwd=ROOT, env=environment, capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr


class Emitter(QObject):
    fired = Signal(bool)


def test_fifty_emits_leave_the_reference_count_of_true_alone() -> None:
    # PySide6 6.12.0 loses a reference with each emit on Python 3.11 and kills the process within seconds.
    emitter = Emitter()
    before = sys.getrefcount(True)
    for _ in range(50):
        emitter.fired.emit(True)
    assert abs(sys.getrefcount(True) - before) < 25


def said_by(code: str) -> str:
    """What a program says that loads the window and then runs this."""
    program = f"import sys, main; main.load_window(); {code}"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_window_is_loaded_without_reading_its_sources() -> None:
    read = said_by(
        "import linecache; print([name for name in linecache.cache if 'gui' in name], 'gui.app' in sys.modules)"
    )
    assert read == "[] True"


def test_what_few_sessions_need_is_not_loaded_with_the_window() -> None:
    late = ("gui.views.equations", "gui.views.microscope", "core.io.tables.table", "core.io.export", "gui.shell.help")
    assert said_by(f"print([name for name in {late} if name in sys.modules])") == "[]"
