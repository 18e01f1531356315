"""Qt objects in reference cycles are destroyed in the thread that they belong to."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from core.training.messages import Play
from tests.tools.window import TIMEOUT_MS, Glassbox

FEW = 40


@pytest.fixture
def eager_collector() -> Iterator[None]:
    """Python collects after every few new objects."""
    before = gc.get_threshold()
    gc.set_threshold(FEW, 2, 2)
    yield
    gc.set_threshold(*before)


class Looped(QObject):
    """Refers to itself, and notes the thread in which it comes to its end."""

    ended_in: list[int]

    def __init__(self) -> None:
        super().__init__()
        self.itself = self

    def __del__(self) -> None:
        self.ended_in.append(threading.get_ident())


def test_no_qt_object_of_the_window_is_destroyed_in_the_training_thread(
    eager_collector: None, glassbox: Glassbox
) -> None:
    Looped.ended_in = []
    glassbox.thread.send(Play(None))

    def are_gone() -> bool:
        Looped()
        return len(Looped.ended_in) >= FEW

    glassbox.qtbot.waitUntil(are_gone, timeout=TIMEOUT_MS)
    assert set(Looped.ended_in) == {threading.get_ident()}


def test_python_collects_as_usual_after_the_window(glassbox: Glassbox) -> None:
    assert not gc.isenabled()
    glassbox.window.may_close = lambda: True
    glassbox.window.close()
    assert gc.isenabled()
