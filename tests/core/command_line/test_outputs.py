"""Outputs and progress of a command: files are whole or not there, and telling how far it is costs nearly nothing."""

from __future__ import annotations

import io
import os
import stat
import threading
from pathlib import Path

import pytest

from core.command_line.arguments import UsageError, check_writable
from core.command_line.progress import BAR_PERIOD_S, Progress, duration
from core.errors import FileError
from core.io import writing
from core.io.writing import write_atomically


class FakeClock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class FakeTerminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_file_is_replaced_as_a_whole_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "run.glassbox"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640 or os.name == "nt"
    assert os.listdir(tmp_path) == ["run.glassbox"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no umask")
def test_a_new_file_is_as_open_to_others_as_any(tmp_path: Path) -> None:
    (tmp_path / "usual").write_bytes(b"")
    write_atomically(tmp_path / "new", b"")
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "usual").stat().st_mode


@pytest.mark.skipif(os.name == "nt", reason="Windows has no named pipes in folders")
def test_a_pipe_that_nobody_reads_is_said_instead_of_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    monkeypatch.setattr(writing, "READER_TIMEOUT_S", 0.0)
    with pytest.raises(FileError, match="no program reads"):
        write_atomically(pipe, b"run")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no named pipes in folders")
def test_a_pipe_whose_reader_comes_later_gets_everything(tmp_path: Path) -> None:
    pipe, read = tmp_path / "pipe", []
    os.mkfifo(pipe)
    content = b"run" * 100_000  # more than a pipe holds
    reader = threading.Timer(0.1, lambda: read.append(pipe.read_bytes()))
    reader.start()
    write_atomically(pipe, content)
    reader.join()
    assert read == [content]


def test_what_cannot_be_written_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "run.glassbox"
    path.write_bytes(b"old")

    def disk_is_full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", disk_is_full)
    with pytest.raises(FileError, match="No space left on device"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["run.glassbox"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_stays_a_link_and_a_device_a_device(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_atomically(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"
    check_writable([Path(os.devnull)])
    write_atomically(Path(os.devnull), b"new")
    assert not Path(os.devnull).is_file()


def test_what_cannot_be_written_is_known_before_the_work_begins(tmp_path: Path) -> None:
    check_writable([None, tmp_path / "a", tmp_path / "b"])
    with pytest.raises(FileError, match="this is a folder"):
        check_writable([tmp_path])
    with pytest.raises(FileError, match="does not exist; create it first"):
        check_writable([tmp_path / "none" / "a"])
    with pytest.raises(UsageError, match="twice"):
        check_writable([tmp_path / "a", tmp_path / "." / "a"])


@pytest.mark.skipif(os.name == "nt", reason="links need permission there")
def test_a_link_that_leads_back_to_itself_gets_a_sentence_before_and_while_writing(tmp_path: Path) -> None:
    link = tmp_path / "a.glassbox"
    link.symlink_to("b.glassbox")
    (tmp_path / "b.glassbox").symlink_to("a.glassbox")
    with pytest.raises(FileError, match="leads back to itself"):
        check_writable([link])
    with pytest.raises(FileError, match="leads back to itself"):
        write_atomically(link, b"new")
    assert link.is_symlink()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="who may do anything is refused nothing")
def test_a_folder_without_permission_is_known_too(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(FileError, match="nothing may be written"):
        check_writable([tmp_path / "a"])


def test_a_bar_is_drawn_ten_times_a_second_at_most_and_over_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    clock, terminal = FakeClock(), FakeTerminal()
    progress = Progress(terminal, 1000, "iterations", clock)
    n_shown = 0
    for done in range(1000):
        clock.now = done * 0.01
        if progress.is_due:
            n_shown += 1
            progress.show(done, "loss 0.5" * (done % 3))
    assert n_shown == pytest.approx(clock.now / BAR_PERIOD_S, abs=10)
    assert n_shown <= clock.now / BAR_PERIOD_S
    drawn = terminal.getvalue()
    assert "\n" not in drawn
    assert max(map(len, drawn.split("\r"))) < 60
    progress.end()
    assert terminal.getvalue()[len(drawn) :].strip(" ") == "\r" + "\r" or terminal.getvalue().endswith(" \r")


def test_elsewhere_there_is_a_line_now_and_then_that_can_be_kept() -> None:
    clock, log = FakeClock(), io.StringIO()
    progress = Progress(log, 100, "runs", clock)
    for done in range(100):
        clock.now = done * 0.1
        if progress.is_due:
            progress.show(done)
    progress.end()
    lines = log.getvalue().splitlines()
    assert len(lines) == 4
    assert lines[1].startswith("40/100 runs")
    assert lines[1].endswith("0:06 left")
    assert "\r" not in log.getvalue()


@pytest.mark.parametrize(("seconds", "text"), [(0.2, "0:00"), (7, "0:07"), (750, "12:30"), (11100, "3:05:00")])
def test_a_duration_is_said_as_clocks_do(seconds: float, text: str) -> None:
    assert duration(seconds) == text
