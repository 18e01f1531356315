"""A lesson's file: what is written is read again, and what cannot be read is refused in one sentence with its place."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from core.errors import FileError
from core.io.experiment.experiment_file import encode
from core.lessons.lesson import Lesson
from core.lessons.lesson_file import MAX_BYTES, decode_lesson, encode_lesson, read_lesson
from core.lessons.library import shipped_lessons
from core.lessons.setup import setup_of
from tests.tools.runs import small_run

LESSON = """
format = "glassbox-lesson"
version = 1
id = "own"
title = "Own"

[start]
network = { hidden_units = [2], activation = "tanh" }
points = [[1.0, 2.0, 1], [0.0, -1.0, 0]]
weights = [{ W = [[0.5, -0.5], [1.0, 0.0]], b = [0.1, 0.2] }, { W = [[2.0, -1.0]], b = [0.0] }]

[[steps]]
text = "Look."
goal = "iteration >= 10"

[[steps]]
text = "Answer."
question = { kind = "choice", text = "Which?", choices = ["a", "b"], answer = 2 }
"""
STEP = '[[steps]]\ntext = "Look."\n'


def lesson_with(old: str, new: str) -> bytes:
    assert old in LESSON
    return LESSON.replace(old, new, 1).encode()


def refused(data: bytes) -> FileError:
    with pytest.raises(FileError) as raised:
        decode_lesson(data, "own.toml")
    error = raised.value
    assert error.source == "own.toml"
    assert error.reason.endswith((".", "?")), error.reason
    assert "\n" not in error.reason
    assert len(error.reason) < 400, "one sentence, not a dump"
    return error


@pytest.mark.parametrize("lesson", shipped_lessons(), ids=lambda lesson: lesson.id)
def test_what_is_written_is_read_again_as_it_was(lesson: Lesson) -> None:
    assert decode_lesson(encode_lesson(lesson), "again") == lesson


def test_it_sets_up_its_points_and_its_weights() -> None:
    setup = setup_of(decode_lesson(LESSON.encode(), "own.toml").start)
    assert setup.experiment.spec.hidden_units == (2,)
    np.testing.assert_array_equal(setup.experiment.data.points, [[1.0, 0.0], [2.0, -1.0]])
    np.testing.assert_array_equal(setup.experiment.data.labels, [1, 0])
    assert setup.parameters is not None
    np.testing.assert_array_equal(setup.parameters.weights[0], [[0.5, -0.5], [1.0, 0.0]])
    np.testing.assert_array_equal(setup.parameters.biases[0], [[0.1], [0.2]])


@pytest.mark.parametrize(
    ("old", "new", "place", "part"),
    [
        ('"glassbox-lesson"', '"glassbox"', "format", "another kind of file"),
        ("version = 1", "version = 2", "version", "newer Glassbox"),
        ("version = 1", 'version = "one"', "version", ""),
        ("version = 1", "", "version", "missing"),
        ('id = "own"', 'id = "Own Lesson"', "id", "small letters"),
        ('id = "own"', "id = 3", "id", "a text"),
        ('id = "own"', 'id = "own"\nlanguage = "english!"', "language", '"en"'),
        ('id = "own"', 'id = "own"\ncode = "print(1)"', "code", "misspelt"),
        ('id = "own"', 'id = "own"\nhide = ["menu"]', "hide[0]", "menu"),
        ('title = "Own"', "", "title", "missing"),
        ('title = "Own"', f'title = "{"x" * 201}"', "title", "too long"),
        ("hidden_units = [2]", "hidden_units = [0]", "start.network.hidden_units", "1"),
        ("hidden_units = [2]", "hidden_unit = [2]", "start.network.hidden_unit", "Did you mean hidden_units"),
        ("hidden_units = [2]", 'learning_rate = "fast"', "start.network.learning_rate", "not a number"),
        ('activation = "tanh"', 'activation = "tan"', "start.network.activation", "tan"),
        ('activation = "tanh"', "activation = 3", "start.network.activation", ""),
        ("points = [[1.0, 2.0, 1]", "points = [[1.0, 2.0]", "start.points[0]", "3"),
        ("points = [[1.0, 2.0, 1]", "points = [[nan, 2.0, 1]", "start.points", ""),
        ("points = [[1.0, 2.0, 1]", "points = [[1e300, 2.0, 1]", "start.points", ""),
        ("points = [[1.0, 2.0, 1]", "points = [[1.0, 2.0, -1]", "start.points[0][2]", ""),
        ("points = [[1.0, 2.0, 1]", "points = [[1.0, 2.0, 0.5]", "start.points", "0.5 is not a class"),
        ("points = [", 'learnt = "words"\npoints = [', "start.learnt", "words"),
        ('"tanh" }', '"tanh", loss = "cross_entropy" }\nlearnt = "numbers"', "start.network.loss", "not for numbers"),
        ('activation = "tanh"', 'loss = "linear_squared_error"', "start.network.loss", "is not for classes"),
        ('activation = "tanh"', 'features = ["x1", "x3"]', "start.network.features", "points with 2 columns"),
        ("[[0.5, -0.5], [1.0, 0.0]]", "[[0.5, -0.5], [1.0]]", "start.weights", "different lengths"),
        ("[[0.5, -0.5], [1.0, 0.0]]", "[[0.5, -0.5]]", "start.weights", ""),
        ("[[0.5, -0.5], [1.0, 0.0]]", "[[0.5, inf], [1.0, 0.0]]", "start.weights", "finite"),
        ("[[2.0, -1.0]]", "[[2.0, -1.0, 0.0]]", "start.weights", "shape"),
        ('[start]\n', '[start]\nfile = "../secret.glassbox"\n', "start.file", "in the lesson's folder"),
        ('[start]\n', '[start]\nfile = "a\\u0000b"\n', "start.file", "in the lesson's folder"),
        ('[start]\n', '[start]\ndata = { name = "ring" }\n', "start.data.name", "ring"),
        ('[start]\n', '[start]\ndata = { n_samples = 1000000000 }\n', "start.data.n_samples", ""),
        ('[start]\n', '[start]\ndata = { formula = "sin x" }\n', "start.data.formula", "Column 5: put brackets"),
        ('[start]\n', '[start]\ndata = { formula = 3 }\n', "start.data.formula", "a formula is a text"),
        (
            '[start]\n',
            '[start]\ndata = { name = "above_curve", formula = "9" }\n',
            "start.data.formula",
            "leaves no room above it",
        ),
        ('[start]\n', '[start]\nspeed = -1\n', "start.speed", ""),
        ('[start]\n', '[start]\ndocks = ["kitchen"]\n', "start.docks[0]", "kitchen"),
        ('goal = "iteration >= 10"', 'goal = "iteratoin >= 10"', "steps[0].goal, character 1", "mean iteration"),
        ('goal = "iteration >= 10"', 'goal = "iteration >= 10 or"', "steps[0].goal, character 19", "quantity"),
        ('goal = "iteration >= 10"', f'goal = "{"(" * 100}"', "steps[0].goal, character 31", "nested"),
        ('goal = "iteration >= 10"', 'may_change = ["color"]', "steps[0].may_change", "color"),
        ("answer = 2", "answer = 3", "steps[1].question.answer", "2 choices"),
        ("answer = 2", "answer = 0", "steps[1].question.answer", "at least 1"),
        ('kind = "choice"', 'kind = "essay"', "steps[1].question", "essay"),
        ('kind = "choice", ', "", "steps[1].question.kind", "missing"),
        ('choices = ["a", "b"]', 'choices = ["a"]', "steps[1].question.choices", ""),
        ('text = "Look."', "text = 3", "steps[0].text", "a text"),
        ("[[steps]]", "[steps]", "", ""),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_place(old: str, new: str, place: str, part: str) -> None:
    error = refused(lesson_with(old, new))
    assert error.place.startswith(place), (error.place, error.reason)
    assert part in error.reason, error.reason


@pytest.mark.parametrize(
    ("question", "place", "part"),
    [
        ('{ kind = "number", answer = nan }', "steps[1].question.answer", "finite"),
        ('{ kind = "number", answer = "weigth(1, 1, 1)" }', "steps[1].question.answer, character 1", "mean weight"),
        ('{ kind = "number", answer = "activation" }', "steps[1].question.answer", "not a number"),
        ('{ kind = "number", answer = 1.0, digits = 0 }', "steps[1].question.digits", "at least 1"),
        ('{ kind = "weight", layer = 1, unit = 1, source = 0 }', "steps[1].question.source", "at least 1"),
        ('{ kind = "weight", layer = 1, unit = 3, source = 1 }', "steps[1].question", "W[1] is 2 × 2"),
        ('{ kind = "weight", layer = 3, unit = 1, source = 1 }', "steps[1].question", "2 layers"),
        ('{ kind = "cells", cells = [] }', "steps[1].question.cells", ""),
        ('{ kind = "cells", cells = ["X[1]"] }', "steps[1].question.cells", "dW[2]"),
        ('{ kind = "cells", cells = ["dW[3]"] }', "steps[1].question.cells", "2 layers"),
        ('{ kind = "cells", cells = ["dW[2] 2,1"] }', "steps[1].question.cells", "1 × 2"),
        ('{ kind = "cells", cells = ["Z[1] 1,3"] }', "steps[1].question.cells", "2 × 2"),
        ('{ kind = "sketch", iterations = 0 }', "steps[1].question.iterations", "at least 1"),
    ],
)
def test_question_that_nobody_could_answer_is_refused(question: str, place: str, part: str) -> None:
    old = '{ kind = "choice", text = "Which?", choices = ["a", "b"], answer = 2 }'
    error = refused(lesson_with(old, question))
    assert error.place.startswith(place), (error.place, error.reason)
    assert part in error.reason, error.reason


@pytest.mark.parametrize(
    ("data", "place", "part"),
    [
        (b"", "format", "another kind"),
        (b"\x89PNG\r\n\x1a\n", "byte 1", "UTF-8"),
        (LESSON.encode("utf-16"), "byte 1", "UTF-8"),
        (b'{"format": "glassbox"}', "line 1, column 1", "TOML"),
        (b"<html></html>", "line 1, column 1", "TOML"),
        (LESSON.encode()[:200], "end of document", "TOML"),
        (b"format = 1\nformat = 2\n\n", "line 2", "TOML"),
        (b"a = " + b"[" * 100_000, "", "nested"),
        (b"a = " + b"9" * 10_000, "", "TOML"),
        (b"\n\na" + b' . "b"' * 200_000 + b" = 1", "line 3", "more than 16 parts"),
        (b"[" + b"a." * 200_000 + b"a]", "line 1", "more than 16 parts"),
        (LESSON.replace("[2]", f"[[{'1, ' * 50_000}]]").encode(), "start.network.hidden_units", "wrong kind"),
        (b"version = 1e999", "format", "another kind"),
        (LESSON.encode() + STEP.encode() * 100, "steps", "at most 100"),
    ],
    ids=[
        "empty",
        "picture",
        "utf-16",
        "json",
        "html",
        "cut",
        "twice",
        "deep",
        "digits",
        "long key",
        "long table",
        "long value",
        "infinite",
        "steps",
    ],
)
def test_other_files_are_refused_in_one_sentence(data: bytes, place: str, part: str) -> None:
    error = refused(data)
    assert error.place.startswith(place)
    assert part in error.reason


def test_file_of_any_size_is_not_read_at_all(tmp_path: Path) -> None:
    path = tmp_path / "large.toml"
    path.write_bytes(b"#" * (MAX_BYTES + 1))
    with pytest.raises(FileError, match="large"):
        read_lesson(path)


def test_experiment_file_beside_the_lesson_is_what_it_begins_with(tmp_path: Path) -> None:
    run = small_run()
    run.train(5)
    (tmp_path / "run.glassbox").write_bytes(encode(run.state))
    own = tmp_path / "own.toml"
    own.write_text(_with_file("run.glassbox"), encoding="utf-8")
    setup = setup_of(read_lesson(own).start, tmp_path)
    assert setup.experiment == run.experiment
    assert setup.parameters is not None
    for given, trained in zip(setup.parameters.weights, run.trainer.parameters.weights, strict=True):
        np.testing.assert_array_equal(given, trained)


def test_damaged_experiment_file_beside_the_lesson_is_named(tmp_path: Path) -> None:
    (tmp_path / "run.glassbox").write_bytes(b"no experiment")
    own = tmp_path / "own.toml"
    own.write_text(_with_file("run.glassbox"), encoding="utf-8")
    with pytest.raises(FileError) as raised:
        read_lesson(own)
    assert raised.value.source == str(tmp_path / "run.glassbox")


def _with_file(name: str) -> str:
    head, steps = LESSON.partition("[start]")[0], STEP
    return f'{head}[start]\nfile = "{name}"\n{steps}'


def test_damaged_files_are_read_or_refused_in_one_sentence() -> None:
    dice = random.Random(4)
    texts = [encode_lesson(lesson) for lesson in shipped_lessons()[:3]]
    for _ in range(300):
        data = bytearray(dice.choice(texts))
        for _ in range(dice.randint(1, 4)):
            place = dice.randrange(len(data))
            match dice.randrange(3):
                case 0:
                    data[place] = dice.randrange(256)
                case 1:
                    del data[place : place + dice.randrange(1, 30)]
                case _:
                    data[place:place] = dice.choice((b"[", b'"', b"nan", b"-1", b"\n[[steps]]\n", b"9" * 400, b"{}"))
        reason = _reason_against(bytes(data))
        assert reason is None or (reason and "\n" not in reason)


def _reason_against(data: bytes) -> str | None:
    try:
        decode_lesson(data, "damaged.toml")
    except FileError as error:
        return error.reason
    return None
