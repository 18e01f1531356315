"""``docs/lessons.md`` describes everything that a lesson can say, and its example can be played."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest
from msgspec import Struct
from msgspec.structs import fields

from core.data.generators import DataSettings
from core.lessons.goal_quantities import QUANTITIES
from core.lessons.goals import parse_goal, parse_quantity
from core.lessons.lesson import AnyQuestion, Dock, Layer, Lesson, Part, Start, Step
from core.lessons.lesson_file import decode_lesson

PAGE = (Path(__file__).parents[3] / "docs" / "lessons.md").read_text(encoding="utf-8")
SECTIONS = {
    title.strip(): text for title, _, text in (part.partition("\n") for part in re.split(r"^##+ ", PAGE, flags=re.M))
}
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```", PAGE, re.M | re.S)


def named_in(*titles: str) -> set[str]:
    """The words in code style of some sections, without what they are applied to."""
    texts = [re.sub(r"^```.*?^```", "", SECTIONS[title], flags=re.M | re.S) for title in titles]
    return {re.match(r'"?([\w.-]*)', code)[1] for text in texts for code in re.findall(r"`([^`]+)`", text)}


def test_the_example_is_a_lesson_that_can_be_played():
    ((_, example),) = [block for block in BLOCKS if block[0] == "toml"]
    lesson = decode_lesson(example.encode(), "docs/lessons.md")
    assert len(lesson.steps) == 2
    assert all(lesson.goal(number) for number in range(2))


def test_the_examples_of_goals_can_be_read():
    ((_, goals),) = [block for block in BLOCKS if not block[0]]
    for goal in goals.splitlines():
        assert parse_goal(goal).words


@pytest.mark.parametrize(
    ("record", "title"),
    [(Lesson, "The lesson"), (Start, "A start"), (Step, "A step")],
)
def test_every_field_is_described(record: type[Struct], title: str):
    assert {field.encode_name for field in fields(record)} <= named_in(title)


def test_every_kind_of_question_is_described_with_its_fields():
    for kind in get_args(AnyQuestion):
        named = named_in("A question")
        assert kind.__struct_config__.tag in named
        assert {field.encode_name for field in fields(kind)} <= named, kind


def test_what_a_start_consists_of_is_described():
    assert set(DataSettings.__slots__) <= named_in("A start")
    assert set(get_args(Dock)) <= named_in("A start")
    assert set(get_args(Part)) <= named_in("The lesson")
    assert all(f"{field.encode_name} = [" in SECTIONS["A start"] for field in fields(Layer))


def test_every_quantity_is_described_and_each_that_is_described_can_be_written():
    titles = ("The run", "The network", "What the diagnosis finds", "The settings", "What the learner did")
    assert set(QUANTITIES) - named_in(*titles) == set()
    for title in titles:
        for first in re.findall(r"^\| (`.*?) \|", SECTIONS[title], re.MULTILINE):
            for code in re.findall(r"`([^`]+)`", first):
                assert parse_quantity(code).words
