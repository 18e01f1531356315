"""The watch over what a test leaves behind sees every kind of it, also what has no parent, and nothing that is over."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QObject, QRunnable, QThread, QThreadPool, QTimeLine, QTimer, QVariantAnimation
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.tools.leftovers import nothing_left


class Sleeping(QThread):
    """Runs until it is let go."""

    def __init__(self, end: threading.Event) -> None:
        super().__init__()
        self._end = end

    def run(self) -> None:
        self._end.wait()


class Job(QRunnable):
    def __init__(self, end: threading.Event) -> None:
        super().__init__()
        self._end = end

    def run(self) -> None:
        self._end.wait()


@pytest.fixture
def end() -> Iterator[threading.Event]:
    """Lets everything end that a test has started."""
    event = threading.Event()
    yield event
    event.set()


@contextmanager
def found(sentence: str) -> Iterator[None]:
    with pytest.raises(AssertionError, match=sentence), nothing_left():
        yield


def timer() -> QTimer:
    one = QTimer(interval=100_000)
    one.start()
    return one


def animation() -> QVariantAnimation:
    one = QVariantAnimation(startValue=0.0, endValue=1.0, duration=100_000)
    one.start()
    return one


def time_line() -> QTimeLine:
    one = QTimeLine(100_000)
    one.start()
    return one


@pytest.mark.parametrize("start", [timer, animation, time_line])
def test_what_runs_without_a_parent_is_found_and_stopped(start: Callable[[], QObject]) -> None:
    with found("without a parent"):
        left = start()
    with nothing_left():
        pass
    del left


def test_a_timer_that_belongs_to_something_is_found_with_its_owner() -> None:
    owner = QObject(objectName="owner")
    with found("QTimer of QObject owner"):
        QTimer(owner, interval=100_000).start()


def test_a_single_shot_that_has_not_come_is_found_and_one_that_has_come_is_not(qtbot: QtBot) -> None:
    with found("single shot"):
        QTimer.singleShot(100_000, lambda: None)
    come: list[bool] = []
    with nothing_left():
        QTimer.singleShot(0, lambda: come.append(True))
        qtbot.waitUntil(lambda: bool(come))


def test_a_thread_without_a_parent_is_found(end: threading.Event) -> None:
    with found("Sleeping without a parent"):
        thread = Sleeping(end)
        thread.start()
    end.set()
    assert thread.wait(10_000)


def test_a_thread_of_python_is_found(end: threading.Event) -> None:
    thread = threading.Thread(target=end.wait, name="forgotten")
    with found("Python thread forgotten"):
        thread.start()
    end.set()
    thread.join(10.0)


@pytest.mark.parametrize("is_global", [False, True])
def test_a_job_of_a_pool_is_found(end: threading.Event, is_global: bool) -> None:
    pool = QThreadPool.globalInstance() if is_global else QThreadPool()
    with found("thread pool" if is_global else "QThreadPool without a parent"):
        pool.start(Job(end))
    end.set()
    assert pool.waitForDone(10_000)


def test_a_visible_window_is_found_and_closed() -> None:
    label = QLabel("left")
    with found("window"):
        label.show()
    assert not label.isVisible()


def test_what_was_stopped_or_deleted_is_not_found() -> None:
    with nothing_left():
        timer().stop()
        animation().stop()
        owner = QObject()
        QTimer(owner, interval=100_000).start()
        owner.deleteLater()
