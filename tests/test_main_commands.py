"""``main.py`` as a process: its exit codes, what it says where, Ctrl+C, and that it loads no more than it needs."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

import main
from core.command_line.source import read_run
from tests.tools.commands import without_times
from tests.tools.pdf_texts import pdf_texts

ROOT = Path(main.__file__).parent
ENDLESS = ("--iterations", "1000000000")


def started(*arguments: object, stderr: int = subprocess.PIPE) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "main.py", *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=stderr,
        text=True,
        encoding="utf-8",
    )


def done(*arguments: object) -> tuple[int, str, str]:
    process = started(*arguments)
    out, err = process.communicate(timeout=60)
    return process.returncode, out, err


def interrupted(unit: str, *arguments: object) -> tuple[int, str]:
    """The exit code and the output of a command in whose terminal Ctrl+C is pressed as soon as it shows progress."""
    try:
        ours, its = os.openpty()
    except OSError:
        pytest.skip("this machine has no terminals to open")
    process = started(*arguments, stderr=its)
    os.close(its)
    shown = b""
    while f" {unit}  ".encode() not in shown:
        shown += os.read(ours, 1000)  # fails when the process has ended
    assert shown.startswith(b"\r[")
    assert b"\n" not in shown
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=30)
    os.close(ours)
    return process.returncode, out


def facts_of(out: str) -> dict[str, Any]:
    facts = json.loads(out, parse_constant=pytest.fail)
    assert isinstance(facts, dict)
    return facts


def test_training_loads_neither_qt_nor_dask_nor_msgspec() -> None:
    program = (
        "import sys, main\n"
        "assert main.main(['train', '--data', 'circle', '--iterations', '5']) == 0\n"
        "print([name for name in ('PySide6', 'msgspec', 'distributed') if name in sys.modules])\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stdout.splitlines()[-1] == "[]"


def test_each_end_has_its_exit_code(tmp_path: Path) -> None:
    path = tmp_path / "a.glassbox"
    assert done("train", "--data", "circle", "--iterations", 20, "--save", path)[0] == 0
    assert done("show", tmp_path / "none.glassbox")[0] == 1
    code, out, err = done("train", "--data", "cirle")
    assert (code, out, err.count("\n")) == (2, "", 1)
    code, out, _ = done("train", path, "--set", "activation=relu", "--set", "learning_rate=1000", "--json")
    assert (code, facts_of(out)["ending"]) == (3, "ran_away")


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be sent Ctrl+C alone there")
def test_ctrl_c_keeps_what_was_reached(tmp_path: Path) -> None:
    path = tmp_path / "a.glassbox"
    outputs = ("--save", path, "--loss", tmp_path / "a.csv", "--json")
    code, out = interrupted("iterations", "train", "--data", "circle", *ENDLESS, *outputs)
    facts = facts_of(out)
    assert code == 130
    assert facts["ending"] == "interrupted"
    assert facts["iteration"] > 1000
    assert read_run(path).now.iteration == facts["iteration"]
    assert (tmp_path / "a.csv").stat().st_size > 1000


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be sent Ctrl+C alone there")
@pytest.mark.parametrize("jobs", [1, 2])
def test_ctrl_c_ends_a_sweep_with_what_is_done(jobs: int) -> None:
    code, out = interrupted("runs", "sweep", "--data", "circle", "--seeds", "0-99999", "--jobs", jobs, "--json")
    assert code == 130
    assert facts_of(out)["rows"][0]["runs"] > 0


def test_a_sweep_on_a_dask_cluster_finds_what_one_process_does() -> None:
    distributed = pytest.importorskip("distributed")
    line = ("sweep", "--data", "circle", "--seeds", "0-5", "--set", "activation=tanh,relu", "--json")
    code, alone, _ = done(*line, "--jobs", 1)
    assert code == 0
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=2, processes=False, protocol="tcp://", dashboard_address=None
    ) as cluster:
        code, out, err = done(*line, "--backend", "dask", "--scheduler", cluster.scheduler_address)
    assert code == 0, err
    assert without_times(facts_of(out)) == without_times(facts_of(alone))


@pytest.mark.nightly
def test_a_cluster_that_is_started_here_and_all_cores_find_the_same() -> None:
    line = ("sweep", "--data", "spiral", "--seeds", "0-49", "--set", "hidden_units=4,4+2", "--json")
    outs = [done(*line, *how)[1] for how in (("--jobs", 1), (), ("--jobs", 3), ("--backend", "dask", "--jobs", 2))]
    first, *others = (without_times(facts_of(out)) for out in outs)
    assert all(other == first for other in others)


@pytest.mark.nightly
def test_a_scheduler_that_is_not_there_gets_a_sentence() -> None:
    pytest.importorskip("distributed")
    code, out, err = done("sweep", "--data", "circle", "--backend", "dask", "--scheduler", "tcp://127.0.0.1:1")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "tcp://127.0.0.1:1" in err


def test_a_picture_is_the_window_at_that_moment(tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    code, _, err = done("train", "--data", "spiral", "--iterations", 300, "--picture", picture)
    assert (code, err) == (0, "")
    image = QImage(str(picture))
    assert image.width() >= 1000
    assert os.listdir(tmp_path) == ["a.png"]
    assert len({image.pixel(x, image.height() // 2) for x in range(0, image.width(), 3)}) > 20


@pytest.mark.skipif(sys.platform != "linux", reason="has no disk that is always full")
def test_worksheets_load_qt_for_a_pdf_alone(tmp_path: Path) -> None:
    program = (
        "import sys, main\n"
        f"assert main.main(['worksheet', '--out', {str(tmp_path / 'a.html')!r}]) == 0\n"
        "print('PySide6' in sys.modules)\n"
        f"assert main.main(['worksheet', '--seeds', '1-2', '--out', {str(tmp_path) + '/'!r}, '--format', 'pdf']) == 0\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stdout.splitlines()[1] == "False"
    assert ended.stderr == ""
    assert [pdf_texts((tmp_path / f"worksheet-{seed}.pdf").read_bytes())[0][0] for seed in (1, 2)] == [
        "Worksheet 1",
        "Worksheet 2",
    ]


def test_an_output_that_is_full_gets_a_sentence() -> None:
    with open("/dev/full", "w") as full:
        line = [sys.executable, "main.py", "train", "--data", "circle", "--iterations", "1"]
        ended = subprocess.run(line, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (1, "train: No space left on device.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such file")
def test_a_table_can_go_to_the_output() -> None:
    code, out, err = done("train", "--data", "circle", "--iterations", 2, "--loss", "/dev/stdout")
    assert (code, err) == (0, "")
    assert out.startswith("iteration,train,")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such pipe")
def test_a_reader_who_has_read_enough_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "a.glassbox"
    done("train", "--data", "circle", "--iterations", 5, "--save", path)
    line = f"'{sys.executable}' main.py show '{path}' | head -c 1; exit ${{PIPESTATUS[0]}}"
    ended = subprocess.run(["bash", "-c", line], cwd=ROOT, capture_output=True, text=True, check=False)
    assert "Traceback" not in ended.stderr
    assert "Exception" not in ended.stderr


def test_help_says_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main.main(["--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert all(name in said for name in ("FILE", *main.COMMANDS))


@pytest.mark.parametrize(("word", "meant"), [("trian", "train"), ("shwo", "show"), ("sweeep", "sweep")])
def test_a_mistyped_command_is_not_taken_for_a_file(
    word: str, meant: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Sequence[str]] = []
    monkeypatch.setattr(main, "_open_window", opened.append)
    assert main.main([word]) == 2
    assert f"did you mean {meant}?" in capsys.readouterr().err
    main.main([])
    main.main(["circle.glassbox"])
    assert [list(argv[1:]) for argv in opened] == [[], ["circle.glassbox"]]


@pytest.mark.nightly
def test_training_starts_soon() -> None:
    times = []
    for _ in range(5):
        began = time.perf_counter()
        assert done("train", "--data", "circle", "--iterations", 1)[0] == 0
        times.append(time.perf_counter() - began)
    assert min(times) < 0.5


@pytest.mark.parametrize("arguments", [("lesson", "xor"), ("resources/lessons/15-xor.toml",)])
def test_without_a_display_a_lesson_is_refused_in_one_sentence(arguments: tuple[str, ...]) -> None:
    code, out, err = done(*arguments)  # the tests have none
    assert (code, out) == (1, "")
    assert err.startswith("lesson: No window: QT_QPA_PLATFORM is offscreen")
    assert err.endswith(" A lesson needs a window.\n")
