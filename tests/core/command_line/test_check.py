"""``main.py check``: what learners handed in, done again."""

from __future__ import annotations

import csv
import io
import json
import sys
from pathlib import Path

import pytest

from core.command_line.arguments import ExitCode
from core.command_line.command import run_command
from core.lessons.hand_in.packing import encode_hand_in
from core.lessons.hand_in.records import HandIn
from core.lessons.lesson import Lesson, Start, Step
from core.lessons.lesson_file import encode_lesson
from core.lessons.moment import Happened
from core.training.messages import TrainWith
from tests.core.lessons.exercise.solution import solution
from tests.tools.hand_ins import LESSON, Learner, done_lesson


@pytest.fixture
def hand_in() -> HandIn:
    return done_lesson().hand_in()


def write(path: Path, hand_in: HandIn, learner: str = "Ada") -> Path:
    hand_in.learner = learner
    path.write_bytes(encode_hand_in(hand_in))
    return path


def test_a_folder_of_hand_ins_becomes_a_table(tmp_path, hand_in, capsys):
    write(tmp_path / "ada.handin", hand_in)
    write(tmp_path / "bob.handin", hand_in, "=HYPERLINK()")
    hand_in.sittings[0].loss = 0.01
    write(tmp_path / "eve.handin", hand_in, "Eve")
    (tmp_path / "broken.handin").write_text("{", encoding="utf-8")
    assert run_command(["check", str(tmp_path), "--csv"]) == ExitCode.FAILED
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [(row["file"], row["learner"], row["passed"], bool(row["problem"])) for row in rows] == [
        ("ada.handin", "Ada", "3", False),
        ("bob.handin", "'=HYPERLINK()", "3", False),
        ("broken.handin", "", "", True),
        ("eve.handin", "Eve", "3", True),
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="there a name of a file has no such characters")
def test_a_file_s_name_begins_no_row_and_no_formula_of_the_table(tmp_path, capsys):
    for name in ("a\r=1", "b\n=1", " =1", "c\x1b[31m", "d\udce9"):
        (tmp_path / f"{name}.handin").write_bytes(b"{")
    assert run_command(["check", str(tmp_path), "--csv"]) == ExitCode.FAILED
    out = capsys.readouterr().out
    names = [row.split(",")[0] for row in out.splitlines()[1:]]
    assert names == ["' =1.handin", "a�=1.handin", "b�=1.handin", "c�[31m.handin", "d�.handin"]


def test_lines_say_who_passed_what(tmp_path, hand_in, capsys):
    path = write(tmp_path / "ada.handin", hand_in)
    assert run_command(["check", str(path)]) == ExitCode.DONE
    out = capsys.readouterr().out
    assert out == "ada.handin: Ada, Two steps: 3 of 3 steps passed; not a lesson of this Glassbox\n"


def test_the_lesson_that_was_set_is_known_again_and_another_form_of_it_is_not(tmp_path, hand_in, capsys):
    path, lesson = write(tmp_path / "ada.handin", hand_in), tmp_path / "lesson.toml"
    lesson.write_bytes(encode_lesson(LESSON))
    assert run_command(["check", str(path), "--json", "--lesson", str(lesson)]) == ExitCode.DONE
    assert json.loads(capsys.readouterr().out)["files"][0]["is_known"] is True
    lesson.write_bytes(encode_lesson(LESSON).replace(b"iteration >= 30", b"iteration >= 3"))
    run_command(["check", str(path), "--json", "--lesson", str(lesson)])
    row = json.loads(capsys.readouterr().out)["files"][0]
    assert "another lesson" in row["problem"]


@pytest.mark.parametrize(
    ("arguments", "code", "part"),
    [
        ([], ExitCode.WRONG_ARGUMENTS, "HANDIN"),
        (["no.handin"], ExitCode.FAILED, "does not exist"),
        (["{empty}"], ExitCode.FAILED, "without any .handin file"),
        (["x", "--csv", "--json"], ExitCode.WRONG_ARGUMENTS, "one of --csv and --json"),
        (["x", "--limit", "soon"], ExitCode.WRONG_ARGUMENTS, "seconds"),
    ],
)
def test_wrong_arguments_are_one_sentence(tmp_path, capsys, arguments, code, part):
    given = [argument.format(empty=tmp_path) for argument in arguments]
    assert run_command(["check", *given]) == code
    out = capsys.readouterr()
    assert part in out.err + out.out


EXERCISE = Lesson(
    format="glassbox-lesson",
    version=1,
    id="code",
    title="Code",
    start=Start(network={"hidden_units": [3], "learning_rate": 0.5, "seed": 2}, data={"name": "xor4"}),
    steps=[Step(text="Write.", goal='code_right("forward") and own_iterations >= 5')],
)


@pytest.mark.parametrize(("hidden", "passes"), [("np.tanh(Z)", True), ("np.sinh(Z)", False)])
def test_the_learners_code_is_run_where_that_is_wanted(tmp_path, capsys, hidden, passes):
    learner = Learner(EXERCISE)
    code = solution(learner.start.experiment.spec).replace("np.tanh(Z)", hidden, 1)
    learner.session.do(TrainWith(lambda start, examples, spec: start.parameters, learner.target("Own")))
    learner.session.do(TrainWith(None, learner.target("Ours")))
    learner.course.note(Happened(right_code=frozenset({"forward"}), own_iterations=5))
    learner.train(6)
    hand_in = learner.hand_in()
    hand_in.code = code
    path = write(tmp_path / "ada.handin", hand_in)
    run_command(["check", str(path), "--json"])
    assert json.loads(capsys.readouterr().out)["files"][0]["passed"] == 1
    run_command(["check", str(path), "--json", "--run-code"])
    row = json.loads(capsys.readouterr().out)["files"][0]
    assert (row["passed"], row["problem"]) == (int(passes), "")
