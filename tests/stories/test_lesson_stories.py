"""A learner does a lesson in the real window: to its end, with a break, and off the path and back."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.explain.target import Target
from tests.tools.lesson_player import LessonPlayer
from tests.tools.window import Glassbox

HEAD = """
format = "glassbox-lesson"
version = 1
id = "sample"
title = "A sample"
"""

ASKING = (
    HEAD
    + """
[start]
network = { hidden_units = [], activation = "tanh", learning_rate = 0.1 }
points = [[1.0, 1.0, 1]]
weights = [{ W = [[0.5, 0.5]], b = [1.0] }]
docks = ["equations"]

[[steps]]
text = "A network with one unit."
question = { kind = "cells", cells = ["Z[1]"], why = "Each row is a unit." }

[[steps]]
text = "One step."
question = { kind = "loss" }
"""
)


def written(folder: Path, text: str) -> Path:
    path = folder / "sample.toml"
    path.write_text(text, encoding="utf-8")
    return path


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


def test_covered_cells_and_predictions_are_asked_when_their_step_begins(player: LessonPlayer, tmp_path: Path) -> None:
    player.open_file(written(tmp_path, ASKING))
    assert player.window.equations_view.isVisible()
    assert not player.fill("1")
    assert player.course.record.answers[-1].slip == "forgot_bias"
    player.click("prediction_again")
    assert player.fill("2")
    assert player.text("lesson_reply") == "✓ Each row is a unit."
    player.next()
    assert not player.course.can_go_on
    assert player.predict("falls")
    assert player.program.settle().iteration == 1
    player.next()
    assert player.text("lesson_end_text") == "All 2 steps are done, with 0 hints."
