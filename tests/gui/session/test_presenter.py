"""The way out of the thread: each picture to every view, answered once whatever happens, and none of an older run."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.exceptions import capture_exceptions

from core.training.snapshot import Snapshot
from tests.tools.window import Glassbox


class Answers:
    """Counts what the loop would be told."""

    def __init__(self, program: Glassbox, monkeypatch: pytest.MonkeyPatch) -> None:
        self.n = 0
        monkeypatch.setattr(program.thread, "picture_drawn", self._count)

    def _count(self) -> None:
        self.n += 1


def test_a_picture_reaches_every_view_is_answered_once_and_is_the_latest(
    glassbox: Glassbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = glassbox.settle()
    answers = Answers(glassbox, monkeypatch)
    seen: list[tuple[str, int]] = []
    for view in glassbox.window.views:
        name = view.objectName()
        monkeypatch.setattr(view, "render", lambda snapshot, n=name: seen.append((n, snapshot.iteration)))
    glassbox.presenter._on_snapshot_ready(replace(first, iteration=7))
    assert sorted(seen) == sorted((view.objectName(), 7) for view in glassbox.window.views)
    assert glassbox.window.snapshot is not None
    assert glassbox.window.snapshot.iteration == 7
    assert answers.n == 1


def test_the_window_knows_the_moment_on_the_screen_before_any_part_shows_it(
    glassbox: Glassbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = glassbox.settle()
    monkeypatch.setattr(glassbox.thread, "picture_drawn", lambda: None)
    new = replace(first, iteration=7)
    known: list[Snapshot | None] = []
    monkeypatch.setattr(glassbox.window.network_view, "render", lambda _: known.append(glassbox.window.snapshot))
    glassbox.presenter.presented.connect(lambda _: known.append(glassbox.window.snapshot))
    glassbox.presenter._on_snapshot_ready(new)
    assert known == [new, new]
    assert glassbox.window.undo_stack is glassbox.document.undo_stack


def test_a_picture_of_an_older_run_is_dropped_but_answered(glassbox: Glassbox, monkeypatch: pytest.MonkeyPatch) -> None:
    first = glassbox.settle()
    answers = Answers(glassbox, monkeypatch)
    presented: list[Snapshot] = []
    glassbox.presenter.presented.connect(presented.append)
    glassbox.presenter._on_snapshot_ready(replace(first, run_id=first.run_id + 2))
    glassbox.presenter._on_snapshot_ready(replace(first, run_id=first.run_id + 1))
    assert [snapshot.run_id for snapshot in presented] == [first.run_id + 2]
    assert answers.n == 2


def test_a_view_that_fails_does_not_keep_the_loop_waiting(glassbox: Glassbox, monkeypatch: pytest.MonkeyPatch) -> None:
    first = glassbox.settle()
    answers = Answers(glassbox, monkeypatch)

    def fail(_snapshot: Snapshot) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(glassbox.window.loss_view, "render", fail)
    with capture_exceptions(), pytest.raises(ZeroDivisionError):
        glassbox.presenter._on_snapshot_ready(first)
    assert answers.n == 1


def test_while_it_runs_pictures_take_turns_with_timers_and_of_those_that_wait_the_latest_is_drawn(
    glassbox: Glassbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = glassbox.settle()
    events: list[object] = []
    monkeypatch.setattr(glassbox.thread, "picture_drawn", lambda: events.append("answer"))
    glassbox.presenter.presented.connect(lambda snapshot: events.append(snapshot.iteration))
    timer = QTimer(glassbox.window)
    timer.setSingleShot(True)
    timer.timeout.connect(lambda: events.append("timer"))
    timer.start(0)
    for iteration in (7, 8):
        glassbox.presenter._on_snapshot_ready(replace(first, iteration=iteration, is_running=True))
    QCoreApplication.sendPostedEvents()
    assert events == []
    glassbox.qtbot.waitUntil(lambda: len(events) == 4)
    assert events == ["timer", 8, "answer", "answer"]
    glassbox.presenter._on_snapshot_ready(replace(first, iteration=9, is_running=True))
    glassbox.presenter._on_snapshot_ready(replace(first, iteration=10))  # paused: at once
    assert events[4:] == [10, "answer", "answer"]


def test_pictures_a_second_are_those_of_the_last_second(glassbox: Glassbox, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr("gui.session.presenter.perf_counter", lambda: now)
    first = glassbox.settle()
    monkeypatch.setattr(glassbox.thread, "picture_drawn", lambda: None)
    glassbox.presenter._drawn_at.clear()
    for number in range(10):
        now = 200.0 + number / 10
        glassbox.presenter._on_snapshot_ready(first)
    assert glassbox.presenter.pictures_per_s == 10.0
    now = 202.5
    assert glassbox.presenter.pictures_per_s == 0.0
