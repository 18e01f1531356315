"""``main.py check``: what learners handed in, done again, as lines, as a table or as JSON."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from core.command_line.arguments import EXIT_CODES, ExitCode, Parser, UsageError, one_line
from core.errors import FileError, InvalidInputError
from core.io.reading import read_limited
from core.lessons.exercise.check import check
from core.lessons.exercise.code_trainer import CodeTrainer
from core.lessons.hand_in.packing import decode_hand_in
from core.lessons.hand_in.records import MAX_BYTES, SUFFIX, HandIn
from core.lessons.hand_in.replay import TIME_LIMIT_S, Checked, CodeRunner, check_hand_in
from core.lessons.lesson import Lesson
from core.lessons.lesson_file import read_lesson
from core.lessons.library import lesson_paths
from core.training.snapshot import Snapshot

_COLUMNS = (
    "file",
    "learner",
    "lesson",
    "is_known",
    "steps",
    "passed",
    "claimed",
    "answered",
    "hints",
    "slips",
    "problem",
)
_FORMULA_SIGNS = ("=", "+", "-", "@")


def parser() -> Parser:
    """The arguments of the command."""
    made = Parser(
        "check",
        "HANDIN… [--csv | --json] [--lesson FILE] [--run-code] [--limit S]",
        "Do again what learners handed in, and print which steps they passed. What was opened or pointed at, and\n"
        "sketches, are taken from the file, and so is what it says of the learner's own code\n"
        "without --run-code; everything else is found out.",
        EXIT_CODES,
    )
    made.add_argument("files", metavar="HANDIN", nargs="+", type=Path, help=f"files ({SUFFIX}) and folders of them")
    made.add_argument("--csv", action="store_true", help="a table on the output, a row for each file")
    made.add_argument("--json", action="store_true", help="one JSON object on the output")
    made.add_argument(
        "--lesson", metavar="FILE", type=Path, help="the lesson it has to be; default: the one of that id"
    )
    made.add_argument("--run-code", action="store_true", help="run learners' own code, too, each in a fenced process")
    made.add_argument("--limit", metavar="S", default=f"{TIME_LIMIT_S:g}", help="seconds that one file may take")
    return made


def run(arguments: Sequence[str]) -> int:
    """Do the command.

    Raises
    ------
    UsageError, FileError
        One sentence of what is wrong.
    """
    options = parser().read(arguments)
    if options.csv and options.json:
        raise UsageError("Choose one of --csv and --json.")
    limit_s = _seconds(options.limit)
    lesson = None if options.lesson is None else read_lesson(options.lesson)
    rows, is_whole = [], True
    runner = CodeRunner(_right_functions, CodeTrainer().iteration_of) if options.run_code else None
    for path in _files_in(options.files):
        try:
            rows.append(_row(path, lesson, limit_s, runner))
        except FileError as error:
            is_whole = False
            rows.append(
                {**dict.fromkeys(_COLUMNS), "file": path.name, "problem": f"{error.place}: {error.reason}".lstrip(": ")}
            )
        if not options.csv and not options.json:
            sys.stdout.write(_line(rows[-1]))
    if options.csv:
        sys.stdout.write(_table(rows))
    if options.json:
        sys.stdout.write(json.dumps({"command": "check", "files": rows}) + "\n")
    return ExitCode.DONE if is_whole else ExitCode.FAILED


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0.0 < seconds <= 1e6:
        raise UsageError(f"--limit: {one_line(text)} is not a number of seconds.")
    return seconds


def _files_in(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        found = sorted(path.glob(f"*{SUFFIX}"))
        if not found:
            raise FileError(str(path), "", f"is a folder without any {SUFFIX} file.")
        yield from found


def _row(path: Path, lesson: Lesson | None, limit_s: float, runner: CodeRunner | None) -> dict[str, Any]:
    hand_in = decode_hand_in(read_limited(path, MAX_BYTES), str(path))
    checked = check_hand_in(hand_in, limit_s, runner=runner)
    known = lesson or _shipped(hand_in.lesson.id)
    is_known = known is not None and known == hand_in.lesson
    problem = checked.problem
    if lesson is not None and not is_known:
        problem = problem or "is of another lesson, or of another form of it."
    return _facts(path, hand_in, checked, is_known, problem)


def _facts(path: Path, hand_in: HandIn, checked: Checked, is_known: bool, problem: str) -> dict[str, Any]:
    steps = checked.steps
    return {
        "file": path.name,
        "learner": hand_in.learner,
        "lesson": hand_in.lesson.title,
        "is_known": is_known,
        "steps": len(steps),
        "passed": checked.n_passed,
        "claimed": sum(step.is_claimed for step in steps),
        "answered": " ".join(f"{number}:{step.n_answers}" for number, step in enumerate(steps, 1) if step.n_answers),
        "hints": sum(step.n_hints for step in steps),
        "slips": " ".join(slip for step in steps for slip in step.slips),
        "problem": problem,
    }


def _right_functions(code: str, moment: Snapshot) -> frozenset[str]:
    """The learner's functions that are right, run in a process of their own."""
    try:
        return check(code, moment.experiment, moment.start).right_functions
    except InvalidInputError:
        return frozenset()


def _shipped(name: str) -> Lesson | None:
    path = lesson_paths().get(name)
    return None if path is None else read_lesson(path)


def _line(row: dict[str, Any]) -> str:
    if row["steps"] is None:
        return f"{one_line(row['file'])}: {one_line(row['problem'])}\n"
    who = f"{one_line(row['learner'])}, " if row["learner"] else ""
    text = f"{one_line(row['file'])}: {who}{one_line(row['lesson'])}: {row['passed']} of {row['steps']} steps passed"
    known = "" if row["is_known"] else "; not a lesson of this Glassbox"
    return f"{text}{known}{'; ' + one_line(row['problem']) if row['problem'] else ''}\n"


def _table(rows: list[dict[str, Any]]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, _COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in rows)
    return text.getvalue()


def _cell(value: Any) -> Any:
    """A text of one line; one that begins like a formula is not one: a spreadsheet would compute it."""
    if not isinstance(value, str):
        return value
    text = one_line(value)
    return f"'{text}" if text.lstrip().startswith(_FORMULA_SIGNS) else text
