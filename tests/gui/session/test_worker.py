"""Work beside the window: three endings, one of them each time, told in the GUI thread to who asked."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from core.errors import GlassboxError, InvalidInputError
from gui.session.worker import Task, Worker
from tests.tools.window import TIMEOUT_MS


class Heard:
    """What one asker hears, and whether it was in the GUI thread."""

    def __init__(self) -> None:
        self.all: list[tuple[str, object]] = []
        self.is_in_window = True

    def _note(self, ending: str, what: object = None) -> None:
        self.is_in_window &= QThread.isMainThread()
        self.all.append((ending, what))

    def start(self, worker: Worker, work: object) -> Task:
        return worker.start(
            work,  # type: ignore[arg-type]
            lambda result: self._note("done", result),
            lambda error: self._note("failed", str(error)),
            lambda: self._note("cancelled"),
            lambda progress: self._note("reported", progress),
        )

    def wait(self, qtbot: QtBot, n: int = 1) -> list[tuple[str, object]]:
        qtbot.waitUntil(lambda: len(self.all) >= n, timeout=TIMEOUT_MS)
        QApplication.processEvents()
        assert self.is_in_window
        return self.all


@pytest.fixture
def owner(qapp: QApplication) -> QObject:
    return QObject()


def test_what_comes_of_work_and_how_far_it_is_are_told_in_the_gui_thread(qtbot: QtBot, owner: QObject) -> None:
    heard = Heard()

    def work(task: Task) -> bool:
        task.report(0.5)
        return QThread.isMainThread()

    heard.start(Worker(owner), work)
    assert heard.wait(qtbot, 2) == [("reported", 0.5), ("done", False)]


def test_an_error_is_handed_over_and_nothing_else(qtbot: QtBot, owner: QObject) -> None:
    heard = Heard()

    def work(task: Task) -> None:
        raise InvalidInputError("points", "There are none.")

    heard.start(Worker(owner), work)
    assert heard.wait(qtbot) == [("failed", "points: There are none.")]


@pytest.mark.parametrize("error", [None, GlassboxError("given up")])
def test_of_what_is_cancelled_only_that_is_told_whatever_came_of_it(
    qtbot: QtBot, owner: QObject, error: GlassboxError | None
) -> None:
    heard, begun = Heard(), threading.Event()

    def work(task: Task) -> str:
        begun.set()
        while not task.is_cancelled():
            pass
        task.report(1.0)
        if error is not None:
            raise error
        return "too late"

    task = heard.start(Worker(owner), work)
    assert begun.wait(TIMEOUT_MS / 1000)
    task.cancel()
    assert heard.wait(qtbot) == [("cancelled", None)]


def test_what_is_done_but_cancelled_before_the_window_hears_of_it_is_cancelled(qtbot: QtBot, owner: QObject) -> None:
    heard, worker = Heard(), Worker(owner)
    task = heard.start(worker, lambda task: "done")
    worker._pool.waitForDone()  # no event is handled meanwhile
    task.cancel()
    assert heard.wait(qtbot) == [("cancelled", None)]


def test_a_mistake_of_the_program_is_reported_and_who_asked_does_not_wait_for_ever(
    qtbot: QtBot, owner: QObject
) -> None:
    heard = Heard()
    with capture_exceptions() as caught:
        heard.start(Worker(owner), lambda task: 1 // 0)
        heard.wait(qtbot)
    assert heard.all == [("cancelled", None)]
    assert [error[0] for error in caught] == [ZeroDivisionError]


def test_ordered_work_is_done_one_after_the_other_and_answers_go_to_who_asked(qtbot: QtBot, owner: QObject) -> None:
    worker, order = Worker(owner, is_ordered=True), []
    askers = [Heard() for _ in range(6)]
    for number, asker in enumerate(askers):
        asker.start(worker, lambda task, number=number: order.append(number) or number)
    for number, asker in enumerate(askers):
        assert asker.wait(qtbot) == [("done", number)]
    assert order == list(range(6))


def test_stop_cancels_what_is_done_and_what_has_not_begun_and_waits(qtbot: QtBot, owner: QObject) -> None:
    worker, ran = Worker(owner, is_ordered=True), []
    first, second = Heard(), Heard()

    def work(task: Task) -> None:
        ran.append(1)
        while not task.is_cancelled():
            pass

    first.start(worker, work)
    qtbot.waitUntil(lambda: bool(ran), timeout=TIMEOUT_MS)
    second.start(worker, work)
    worker.stop()
    assert worker._pool.activeThreadCount() == 0
    assert first.wait(qtbot) == second.wait(qtbot) == [("cancelled", None)]
    assert ran == [1]
