"""The first five minutes: what a learner sees who starts the program and presses Run."""

from __future__ import annotations

from time import perf_counter

from gui.control.run import FIRST_SPEED
from tests.core.demonstrations.test_starter import SPEED
from tests.tools.window import Glassbox


def test_one_press_on_run_shows_the_network_learn_within_four_seconds(glassbox: Glassbox) -> None:
    assert FIRST_SPEED == SPEED
    start = glassbox.settle()
    before = glassbox.window.boundary_view.grab().toImage()
    glassbox.press("run_toggle_button")
    began = perf_counter()
    glassbox.wait_for(lambda snapshot: snapshot.iteration >= 10)
    assert perf_counter() - began < 1.0
    assert glassbox.window.boundary_view.grab().toImage() != before
    reached = glassbox.wait_for(lambda snapshot: (snapshot.train_accuracy or 0.0) >= 0.95)
    assert perf_counter() - began < 4.0
    assert reached.run_id == start.run_id
