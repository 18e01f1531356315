"""Each lesson that comes with the program is done in the real window, from the menu to its end."""

from __future__ import annotations

import pytest

from core.lessons.library import lesson_paths
from tests.stories import lesson_plays_1_to_10, lesson_plays_11_to_20, lesson_plays_21_to_22
from tests.tools.lesson_player import LessonPlayer
from tests.tools.window import Glassbox

PLAYS = {**lesson_plays_1_to_10.PLAYS, **lesson_plays_11_to_20.PLAYS, **lesson_plays_21_to_22.PLAYS}

BY_DAY = ("one-neuron", "vectorising", "xor")
"""These one after the other in one window: together they have most kinds of questions and goals. All are played at
night, each in a window of its own."""


def play(glassbox: Glassbox, name: str) -> None:
    player = LessonPlayer(glassbox)
    try:
        player.open(name)
        PLAYS[name](player)
        player.next()
        assert player.entry(name).mark == "✓"
    except BaseException as error:
        error.add_note(f"in the lesson {name}")
        raise


def test_lessons_are_done_one_after_the_other(glassbox: Glassbox) -> None:
    glassbox.window.resize(1440, 900)
    for name in BY_DAY:
        play(glassbox, name)


@pytest.mark.nightly
@pytest.mark.parametrize("name", PLAYS)
def test_lesson_is_done_with_real_events(glassbox: Glassbox, name: str) -> None:
    glassbox.window.resize(1440, 900)
    play(glassbox, name)


def test_each_lesson_has_a_play() -> None:
    assert set(PLAYS) == set(lesson_paths())
