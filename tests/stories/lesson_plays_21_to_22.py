"""The lessons on several classes and on numbers, done in the window with real events."""

from __future__ import annotations

from collections.abc import Callable

from core.explain.target import Target
from tests.tools.lesson_player import LessonPlayer


def play_three_classes(player: LessonPlayer) -> None:
    player.point_at(Target("unit", 1, 2))
    player.wait_for_goal()
    player.next()
    assert not player.answer("0.73")
    assert player.answer("0.67")
    player.next()
    assert player.answer(1)
    player.next()
    assert player.answer("0.24")
    player.next()
    player.run_fast_to_goal()
    player.next()
    player.run_fast_to_goal()
    player.next()
    _make_eight_units(player)
    player.run_fast_to_goal()


def play_numbers(player: LessonPlayer) -> None:
    assert player.answer("2")
    player.next()
    assert player.answer("0.125")
    player.next()
    assert player.predict("down")
    player.wait_for_goal()
    player.next()
    assert player.answer(2)
    player.run_fast_to_goal()
    player.next()
    _make_eight_units(player)
    player.run_fast_to_goal()
    player.next()
    fit = player.window.snapshot.train_fit
    assert fit is not None
    assert player.answer(f"{fit.rmse:.2f}")


def _make_eight_units(player: LessonPlayer) -> None:
    player.click("layers.add")
    player.program.wait_for(lambda snapshot: len(snapshot.parameters.weights) == 2)
    for _ in range(4):
        player.click("units.add.1")
    player.press("run.reset")


PLAYS: dict[str, Callable[[LessonPlayer], None]] = {
    "three-classes": play_three_classes,
    "numbers": play_numbers,
}
"""What is done in each lesson, from its first step to its last, by the lesson's id."""
