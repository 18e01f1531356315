"""``main.py lesson`` before the window opens: which lesson is meant, and what is wrong with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.command_line.command import run_command
from core.command_line.lesson import lesson_path
from core.lessons.library import lesson_paths

LESSON = """
format = "glassbox-lesson"
version = 1
id = "own"
title = "Own"
start = {}

[[steps]]
text = "Text."
goal = "iteration >= 10"
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.toml"
    path.write_text(LESSON, encoding="utf-8")
    return path


def test_a_lesson_is_a_file_or_one_that_comes_with_the_program(own: Path) -> None:
    assert lesson_path([str(own)]) == own
    assert lesson_path(["xor"]) == lesson_paths()["xor"]
    assert run_command(["lesson", str(own)]) == 0
    assert run_command(["lesson", "xor"]) == 0


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("xorr",), 2, "lesson: There is no file or lesson 'xorr'; did you mean xor?"),
        (("nothing-like-it",), 2, "lesson: There is no file or lesson 'nothing-like-it'."),
        ((), 2, "lesson: the following arguments are required: LESSON."),
        (("xor", "one-neuron"), 2, "lesson: 'one-neuron' is not expected here."),
        (("xor", "--speed"), 2, "lesson: There is no option --speed."),
    ],
)
def test_other_arguments_are_one_sentence(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], code: int, sentence: str
) -> None:
    assert run_command(["lesson", *arguments]) == code
    assert capsys.readouterr().err == f"{sentence}\n"


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("iteration >=", "iterations >=", "steps[0].goal, character 1"),
        ("version = 1", "version = 2", "version"),
        ("glassbox-lesson", "glassbox", "format"),
        ("[[steps]]", "[[steps", ""),
    ],
)
def test_a_broken_lesson_is_one_sentence_with_its_place(
    capsys: pytest.CaptureFixture[str], own: Path, old: str, new: str, place: str
) -> None:
    own.write_text(LESSON.replace(old, new), encoding="utf-8")
    assert run_command(["lesson", str(own)]) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"lesson: {own}")
    assert place in said
    assert said.count("\n") == 1


def test_a_folder_is_no_lesson(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run_command(["lesson", str(tmp_path)]) == 1
    assert capsys.readouterr().err.count("\n") == 1
