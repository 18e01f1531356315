"""Outputs and progress of a command: what cannot be written is known beforehand, and progress costs nearly nothing."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from core.command_line.arguments import UsageError, check_writable
from core.command_line.progress import BAR_PERIOD_S, Progress, duration
from core.errors import FileError


class FakeClock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class FakeTerminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_what_cannot_be_written_is_known_before_the_work_begins(tmp_path: Path) -> None:
    check_writable([None, tmp_path / "a", tmp_path / "b"])
    with pytest.raises(FileError, match="this is a folder"):
        check_writable([tmp_path])
    with pytest.raises(FileError, match="does not exist; create it first"):
        check_writable([tmp_path / "none" / "a"])
    with pytest.raises(UsageError, match="twice"):
        check_writable([tmp_path / "a", tmp_path / "." / "a"])


@pytest.mark.skipif(os.name == "nt", reason="links need permission there")
def test_a_link_that_leads_back_to_itself_gets_a_sentence_before_the_work_begins(tmp_path: Path) -> None:
    link = tmp_path / "a.glassbox"
    link.symlink_to("b.glassbox")
    (tmp_path / "b.glassbox").symlink_to("a.glassbox")
    with pytest.raises(FileError, match="leads back to itself"):
        check_writable([link])


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="who may do anything is refused nothing")
def test_a_folder_without_permission_is_known_too(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(FileError, match="you do not have permission"):
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
