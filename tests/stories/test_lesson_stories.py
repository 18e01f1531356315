"""A learner does a lesson in the real window: to its end, with a break, and off the path and back."""

from __future__ import annotations

import pytest

from core.explain.target import Target
from tests.tools.lesson_player import LessonPlayer
from tests.tools.window import Glassbox


@pytest.fixture
def player(glassbox: Glassbox) -> LessonPlayer:
    glassbox.window.resize(1280, 800)
    return LessonPlayer(glassbox)


def test_a_lesson_is_done_from_the_menu_to_its_end(player: LessonPlayer) -> None:
    player.open("xor")
    assert player.text("lesson_title") == "XOR needs a hidden layer"
    assert player.text("lesson_step") == "Step 1 of 6"
    assert not player.answer(1)
    assert player.text("lesson_reply").startswith("✗")
    assert player.answer(2)
    assert player.text("lesson_reply").startswith("✓")
    player.next()
    assert not player.is_reached
    player.full_speed()
    assert player.run_to_goal().iteration >= 100
    player.next()
    assert player.answer("0,5")
    player.next()
    assert "+" in player.hint()
    player.click("layers.add")
    assert player.run_to_goal().train_accuracy == 1.0
    player.next()
    player.point_at(Target("unit", 1, 0))
    player.wait_for_goal()
    player.next()
    assert player.answer(3)
    player.next()
    assert player.text("lesson_end_text") == "All 6 steps are done, with 1 hints."
    assert player.entry("xor").mark == "✓"
