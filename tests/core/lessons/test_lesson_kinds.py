"""Lessons on every kind of data: what was on the screen is set up again, from a file that people can write."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.data.names import DataNames
from core.errors import FileError
from core.lessons.goal_quantities import MomentFacts
from core.lessons.goals import parse_goal
from core.lessons.lesson_file import decode_lesson, encode_lesson
from core.lessons.moment import Happened, Moment
from core.lessons.recording import DraftStep, Recording, offers
from core.lessons.setup import setup_of
from tests.core.lessons.test_recording import trained
from tests.tools.kinds import KINDS, picture_of


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_recorded_is_set_up_again_and_trains_on_as_it_did(kind: str) -> None:
    experiment = KINDS[kind]()
    experiment = experiment.with_data(experiment.data.with_points_removed([0]))
    begun, now = trained(experiment, 6)
    recording = Recording(now, title="Own", steps=[DraftStep(begun, now, "Look.", goal="iteration >= 3")])
    lesson = recording.lesson()
    again = decode_lesson(encode_lesson(lesson), "again")
    assert again == lesson
    setup = setup_of(again.start)
    assert setup.experiment.spec == experiment.spec
    assert setup.experiment.data.has_points_of(experiment.data)
    if experiment.names.are_of_table:
        assert replace(setup.experiment.names, is_edited=True) == experiment.names
    assert setup.parameters is not None
    assert setup.parameters.equals(now.parameters)
    assert all(offer.text for offer in offers(begun, now, Happened()))


@pytest.mark.parametrize("kind", ["a curve", "sixteen columns", "sixteen columns, numbers"])
@pytest.mark.parametrize("has_names", [True, False])
def test_a_lesson_may_begin_without_points_in_any_number_of_columns(kind: str, has_names: bool) -> None:
    experiment = KINDS[kind]()
    names = DataNames("table.csv", tuple(f"c{column}" for column in range(experiment.data.n_columns)))
    empty = experiment.with_imported(experiment.data.cleared(), names)
    if not has_names:
        empty = experiment.with_data(experiment.data.cleared())
    begun = picture_of(empty)
    recording = Recording(begun, title="Own", steps=[DraftStep(begun, begun, "Look.", goal="points >= 3")])
    setup = setup_of(recording.lesson().start)
    assert setup.experiment.spec == empty.spec
    assert setup.experiment.data == empty.data
    assert setup.experiment.names == empty.names


@pytest.mark.parametrize(
    ("names", "place", "reason"),
    [
        ('columns = ["a"]', "start.names.columns", "has 1 names for 2 columns"),
        ('columns = "ab"', "start.names", ""),
        ('classes = ["a", "a"]', "start.names.classes", "twice"),
        ('title = ""', "", ""),
        ('target = ""', "start.names.target", "empty"),
        ('colour = "red"', "start.names.colour", "misspelt"),
        ("title = 3", "start.names", ""),
    ],
)
def test_names_that_cannot_be_are_refused_with_their_place(names: str, place: str, reason: str) -> None:
    text = f"""
format = "glassbox-lesson"
version = 1
id = "own"
title = "Own"
[start]
points = [[1.0, 2.0, 0], [2.0, 1.0, 1]]
names = {{ {names} }}
[[steps]]
text = "Look."
"""
    if not place:
        assert setup_of(decode_lesson(text.encode(), "own.toml").start).experiment.names.title == ""
        return
    with pytest.raises(FileError) as caught:
        decode_lesson(text.encode(), "own.toml")
    assert caught.value.place.startswith(place)
    assert reason in caught.value.reason


def test_a_boundary_of_numbers_is_no_question() -> None:
    text = """
format = "glassbox-lesson"
version = 1
id = "own"
title = "Own"
[start]
data = { name = "ridge" }
[[steps]]
text = "Look."
question = { kind = "sketch", iterations = 5 }
"""
    with pytest.raises(FileError, match="asks for a boundary, but numbers are learnt") as caught:
        decode_lesson(text.encode(), "own.toml")
    assert caught.value.place == "steps[0].question"
    decode_lesson(text.replace("ridge", "curve").encode(), "own.toml")
    decode_lesson(text.replace('text = "Look."', 'text = "Look."\nmay_change = ["data"]').encode(), "own.toml")


def test_a_start_of_points_takes_all_columns_or_those_that_are_named() -> None:
    text = """
format = "glassbox-lesson"
version = 1
id = "own"
title = "Own"
[start]
learnt = "numbers"
points = [[1.0, 2.0, 3.0, -0.5], [0.0, -1.0, 4, 7]]
[start.network]
hidden_units = []
[[steps]]
text = "Look."
question = { kind = "cells", cells = ["dW[1] 1,3"] }
"""
    setup = setup_of(decode_lesson(text.encode(), "own.toml").start)
    np.testing.assert_array_equal(setup.experiment.data.targets, [-0.5, 7.0])
    assert setup.experiment.spec.features == ("x1", "x2", "x3")
    assert setup.experiment.spec.loss == "linear_squared_error"
    named = text.replace("hidden_units = []", 'features = ["x3"]').replace("1,3", "1,1")
    assert setup_of(decode_lesson(named.encode(), "own.toml").start).experiment.spec.features == ("x3",)


def test_goals_speak_of_each_output_and_of_the_number_that_is_learnt() -> None:
    for kind, n_outputs in (("three classes", 3), ("numbers", 1)):
        experiment = KINDS[kind]()
        begun, now = trained(experiment, 3)
        facts = MomentFacts(Moment(now, Happened()), Moment(begun, Happened()))
        assert [facts.value("output", (2, unit)) for unit in (1, 2, 3)] == [
            float(now.outputs[unit, 1]) if unit < n_outputs else None for unit in range(3)
        ]
        assert facts.value("output", (2,)) == now.outputs[0, 1]
        targets = experiment.data.targets
        assert facts.value("target", (2,)) == (None if targets is None else targets[1])
    assert parse_goal("output(2, 3) > 0.5").words == "output 3 for point 2 above 0.5"
