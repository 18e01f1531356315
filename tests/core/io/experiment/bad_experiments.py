"""Experiment files that are not what they should be, and things on disk that are no files.

Each comes with the beginning of the place and a part of the reason that the error has to name.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from core.io.experiment.experiment_file import encode
from core.training.run_state import EarlierRun
from tests.tools.runs import small_run


class BadFile(NamedTuple):
    """``make`` gives its contents."""

    name: str
    place: str
    reason: str
    make: Callable[[], bytes]


@cache
def good_experiment() -> bytes:
    return encode(small_run(optimizer="adam", batch_size=5).state)


@cache
def good_earlier_runs() -> bytes:
    """An experiment with two earlier runs: one of its own past, and one on other settings."""
    present = small_run(optimizer="adam", batch_size=5).state
    past = replace(present, now=present.states[1], states=present.states[:2], latest_iteration=12)
    other = small_run(hidden_units=(2,)).state
    return encode(replace(present, earlier=(EarlierRun(0, 10, past), EarlierRun(1, 0, other))))


def changed(path: str, value: object) -> bytes:
    """A good experiment with one value changed; a path such as ``"run.states.0.iteration"``."""
    whole = json.loads(good_earlier_runs() if "earlier" in path else good_experiment())
    *parents, last = [int(part) if part.isdecimal() else part for part in path.split(".")]
    inner = whole
    for part in parents:
        inner = inner[part]
    if callable(value):
        value(inner[last])
    else:
        inner[last] = value
    return json.dumps(whole).encode()


def with_text(path: str, text: str) -> bytes:
    """The same with JSON that Python would not write."""
    return changed(path, "PLACE").replace(b'"PLACE"', text.encode())


def without(path: str) -> bytes:
    *parents, last = path.split(".")
    return changed(".".join(parents), lambda record: record.pop(last))


def on_one_line(old: bytes, new: bytes) -> bytes:
    return json.dumps(json.loads(good_experiment())).encode().replace(old, new, 1)


def in_place(old: bytes, new: bytes) -> bytes:
    return good_experiment().replace(old, new, 1)


def first_lines(n: int, more: int = 0) -> bytes:
    """So many lines, and so many bytes of the next one."""
    lines = good_experiment().splitlines(keepends=True)
    return b"".join(lines[:n]) + lines[n].rstrip()[:more]


def changed_whole(change: Callable[[dict[str, Any]], object]) -> bytes:
    whole = json.loads(good_experiment())
    change(whole)
    return json.dumps(whole).encode()


def with_many_points(whole: dict[str, Any]) -> None:
    whole["data"]["points"] = [[0.5, 0.5, 0, 0.5]] * 10_000
    whole["run"]["other_points"] = [{"like": 0, "head": 10_000, "points": [], "tail": 0}] * 100_000


TEXTS = [
    BadFile("empty", "", "is empty", lambda: b""),
    BadFile("nothing but lines", "", "is empty", lambda: b"\r\n \t\r\n"),
    BadFile("nothing but a byte order mark", "", "is empty", lambda: b"\xef\xbb\xbf"),
    BadFile("ninety megabytes of spaces", "", "is empty", lambda: b" " * 90_000_000),
    BadFile("two hundred megabytes", "", "the limit is 100.0 MB", lambda: bytes(200_000_000)),
    BadFile("zero bytes", "line 1, column 1", "not begin with {", lambda: bytes(5000)),
    BadFile("a text", "line 1, column 1", "not begin with {", lambda: b"Dear learner,\nthis is a letter.\n"),
    BadFile("a picture", "", "is a picture", lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256))),
    BadFile("a ZIP file", "", "is a ZIP file", lambda: b"PK\x03\x04" + bytes(100)),
    BadFile("UTF-16", "", "UTF-16", lambda: good_experiment().decode().encode("utf-16")),
    BadFile("JSON of another program", "format", "another kind of file", lambda: b'{"dependencies": {}}'),
    BadFile("a list", "line 1, column 1", "not begin with {", lambda: b"[" + good_experiment() + b"]"),
    BadFile("cut in a line", "line 12, column", "ends in the middle", lambda: first_lines(11, 9)),
    BadFile("cut after a line", "line 30, column", "ends in the middle", lambda: first_lines(30)),
    BadFile("no last bracket", "line", "ends in the middle", lambda: good_experiment().rstrip()[:-1]),
    BadFile("two in one file", "line", "trailing characters", lambda: good_experiment() * 2),
    BadFile(
        "a comment", "line 4, column 3", "not valid JSON", lambda: in_place(b'"experiment"', b'/* */ "experiment"')
    ),
    BadFile("a name without quotes", "line 5", "not valid JSON", lambda: in_place(b'"hidden_units"', b"hidden_units")),
    BadFile("Latin-1", "line", "is not UTF-8 text", lambda: in_place("{äöü}".encode(), "{äöü}".encode("latin-1"))),
    BadFile("half a character", "line", "an incomplete", lambda: with_text("run.marks.0.name", '"\\ud83d"')),
    BadFile("the other half", "line", "an incomplete", lambda: with_text("run.marks.0.name", '"\\ude00"')),
    BadFile(
        "half a character in UTF-8",
        "line",
        "is not UTF-8 text",
        lambda: with_text("run.marks.0.name", '"§"').replace("§".encode(), b"\xed\xa0\xbd"),
    ),
    BadFile("a far version", "version", "newer Glassbox", lambda: with_text("version", "9" * 4000)),
    BadFile("no field", "run.latest_iteration", "is missing", lambda: without("run.latest_iteration")),
    BadFile("no data", "data", "is missing", lambda: changed_whole(lambda whole: whole.pop("data"))),
    BadFile("a name twice", "line 1, column", "twice", lambda: on_one_line(b'"seed":', b'"seed": 7, "seed":')),
    BadFile("in disguise", "line 1, column", "twice", lambda: on_one_line(b'"seed":', b'"\\u0073eed": 7, "seed":')),
    BadFile(
        "a memory that is missing",
        "run.now.optimizer.second_moment",
        "is missing, which adam needs",
        lambda: without("run.now.optimizer.second_moment"),
    ),
    BadFile(
        "the memory of another optimizer",
        "run.now.optimizer.velocity",
        "does not belong to adam",
        lambda: changed("run.now.optimizer.velocity", json.loads(good_experiment())["run"]["now"]["layers"]),
    ),
    BadFile("1e999", "data.points[3][0]", "too large for a number", lambda: with_text("data.points.3.0", "1e999")),
    BadFile(
        "a thousand digits",
        "run.now.layers[0].W[0][1]",
        "too large for a number",
        lambda: with_text("run.now.layers.0.W.0.1", "9" * 1000),
    ),
    BadFile("ten thousand digits", "experiment.seed", "", lambda: with_text("experiment.seed", "9" * 10_000)),
    BadFile(
        "a long title",
        "data.names.title",
        "too long: a text of at most 200",
        lambda: changed("data.names.title", "x" * 1_000_000),
    ),
    BadFile("a long name", "experiment.xxxxxxxx", "misspelt", lambda: changed("experiment." + "x" * 1_000_000, 0.1)),
    BadFile(
        "a long optimizer",
        "experiment.optimizer",
        "too long: a text of at most 40",
        lambda: changed("experiment.optimizer", "a" * 10_000_000),
    ),
    BadFile(
        "a long mark", "run.marks[0].name", "at most 500", lambda: changed("run.marks.0.name", '\\"{[' * 2_000_000)
    ),
    BadFile(
        "a million classes",
        "data.names.classes",
        "too long: a list of at most 100",
        lambda: changed("data.names.classes", ["x"] * 1_000_000),
    ),
    BadFile(
        "a hundred thousand points",
        "data.points",
        "too long: a list of at most 10000",
        lambda: changed("data.points", [[0.5, 0.5, 0, 0.5]] * 100_000),
    ),
    BadFile(
        "a hundred thousand buckets",
        "run.history.test.buckets",
        "of at most 4,096 buckets",
        lambda: changed("run.history.test.buckets", [[number, 0.5, 0.5] for number in range(100_000)]),
    ),
    BadFile("deep lists", "", "nested", lambda: with_text("experiment.seed", "[" * 100_000 + "]" * 100_000)),
    BadFile("deep records", "", "nested", lambda: with_text("run", '{"a":' * 100_000 + "1" + "}" * 100_000)),
]

LARGE = [
    BadFile(
        "forty million numbers",
        "",
        "holds more than 1,500,000 values",
        lambda: with_text("run.states", "[" + "0," * 40_000_000 + "0]"),
    ),
    BadFile(
        "a million numbers for states",
        "run.states[0]",
        "must be a record, not a whole number",
        lambda: with_text("run.states", "[" + "0," * 1_400_000 + "0]"),
    ),
    BadFile(
        "a million empty rows",
        "run.now.layers[0].W",
        "has shape (1400001, 0)",
        lambda: with_text("run.now.layers.0.W", "[" + "[]," * 1_400_000 + "[]]"),
    ),
    BadFile(
        "a million times the same state",
        "run.earlier_runs[0].states[1].iteration",
        "states ascend",
        lambda: with_text("run.earlier_runs.0.states", "[" + "0," * 1_400_000 + "0]"),
    ),
    BadFile(
        "a billion points", "run.other_points", "more than 16,000,000 numbers", lambda: changed_whole(with_many_points)
    ),
    BadFile(
        "fifty megabytes of brackets",
        "",
        "nested a thousand times",
        lambda: b'{"format": "glassbox", "version": 4, "run": ' + b"[" * 50_000_000,
    ),
]
"""Those that would take the most memory; they are read in a process of their own."""

NOWHERE = {"like": 1, "head": 1, "points": [], "tail": 0}
TOO_MANY = {"like": 0, "head": 20, "points": [], "tail": 20}

VALUES: list[tuple[str, object, str] | tuple[str, object, str, str]] = [
    ("version", 7, "was written by a newer Glassbox (version 7; this one reads version 4)"),
    ("version", 3, "is older than the first release; only version 4 can be read"),
    ("version", -1, "only version 4"),
    ("version", "3", "must be a whole number, not a text"),
    ("data.names.columns", ["petal\nlength", "x2"], "line ends"),
    ("data.names.columns", ["x1", "x2", "x3"], "has 3 names for 2 columns"),
    ("data.names.columns", [], "too short: a list of at least 1"),
    ("data.names.target", "", "has an empty name"),
    ("data.learnt", "words", "cannot be"),
    ("data.learnt", "numbers", "'cross_entropy' is not for numbers", "experiment.loss"),
    ("data.plane", {"first": 0, "second": 2, "held": []}, "does not fit points with 2 columns"),
    ("data.plane", {"first": 1, "second": 0, "held": [0.5]}, "does not fit points with 2 columns"),
    ("data.plane", {"first": -1, "second": 0, "held": []}, "at least 0", "data.plane.first"),
    ("experiment.softmax_of_two", 1, "must be true or false"),
    ("experiment.features", ["x1", "x3"], "names inputs that points with 2 columns do not have"),
    ("experiment.loss", "linear_squared_error", "'linear_squared_error' is not for classes"),
    ("data.names.classes", ["yes", "\u202eon"], "invisible"),
    ("data.names.classes", ["yes", "yes"], "the same name twice"),
    ("data.names.is_edited", "maybe", "must be true or false"),
    ("experiment.learnign_rate", 0.1, "misspelt"),
    ("__proto__", {"polluted": True}, "misspelt"),
    ("run.now.layers.0.W.0.0", float("nan"), "is not valid JSON", "line"),
    ("run.states.1.layers.1.b.0", float("-inf"), "is not valid JSON", "line"),
    ("run.now.layers.0.W.0.0", None, "must be a number, not null"),
    ("run.now.layers.0.b.2", "0.5", "must be a number, not a text"),
    ("code", "#" * 200_001, "is too long: a text of at most 200000"),
    ("code", ["x = 1"], "must be a text, not a list"),
    ("code", "x = 1\0", "zero character"),
    ("run.now.begins", 1, "must be true or false, not a whole number"),
    ("experiment.hidden_units.1", -2, "must be a whole number, at least 1"),
    ("experiment.hidden_units.0", 10**9, "at most 1024"),
    ("experiment.hidden_units", [1] * 1000, "at most 64"),
    ("experiment.hidden_units.0", 2.5, "must be a whole number"),
    ("experiment.hidden_units", [3], "has 3 layers, but the network 2-3-1 has 2", "run.now.layers"),
    ("experiment.hidden_units", [1024] * 2, "has shape (3, 2), expected (1024, 2) for the", "run.now.layers[0].W"),
    ("experiment.activation", "swish", "'swish' is not known"),
    ("experiment.activation", ["tanh"] * 3, "3 names for 2 hidden layers"),
    ("experiment.learning_rate", -0.1, "outside"),
    ("experiment.batch_size", 0, "outside"),
    ("experiment.features", ["x1", "x1"], "each feature can be used once"),
    ("data.generated_from.noise", 10, "outside"),
    ("data.generated_from.formula", "sin(x", "Column 6: the bracket of column 4 is not closed"),
    ("data.generated_from.formula", "(" * 10_000, "too long: a text of at most 2000"),
    ("data.generated_from.margin", -1, "outside"),
    ("data.points.2", [1.0, 2.0, 1], "must be a list of 4"),
    ("data.points.0.1", 1e300, "must be a number, at most 1000000."),
    ("data.points.5.2", 10**9, "at most 99"),
    ("data.points.5.2", -1, "at least 0"),
    ("data.points.1.3", 1.0, "below 1"),
    ("run.earlier_runs", lambda runs: runs.extend(runs * 500), "too long: a list of at most 100"),
    ("run.earlier_runs.0.like", 1, "must be a run named before, at most 0"),
    ("run.earlier_runs.0.fork", 13, "is 13, but the run ends at 12"),
    ("run.earlier_runs.1.states.0", 50, "but the last one is number"),
    (
        "run.earlier_runs.1.states",
        lambda states: states.pop(0),
        "nothing leads to the first state",
        "run.earlier_runs[1].states[0].begins",
    ),
    (
        "run.earlier_runs.0",
        lambda run: run.update(latest_iteration=9, fork=9),
        "is 9, but",
        "run.earlier_runs[0].latest_iteration",
    ),
    ("run.earlier_runs.1.now.experiment", 0, "but the network 2-3-2-1 has 3", "run.earlier_runs[1].now.layers"),
    ("run.earlier_runs.1.history.train.buckets.3", [3, 2.0, 1.0], "minimum above its maximum"),
    ("run.earlier_states.0.position", 50, "but the last batch of an epoch"),
    ("run.now.layers.1.W", [[0.5, 0.5], [0.5, 0.5]], "has shape (2, 2), expected (2, 3) for the network 2-3-2-1"),
    ("run.states.1.layers.0.W.2", [0.5], "has rows of 1 and of 2 numbers", "run.states[1].layers[0].W"),
    ("run.now.layers.2.b", [0.5, 0.5], "has shape (2,), expected (1,)"),
    ("run.now.optimizer.second_moment.0.b.0", -0.5, "cannot be", "run.now.optimizer.second_moment"),
    ("run.now.optimizer.step", -1, "at least 0"),
    ("run.now.random.state", "twelve", "as a text"),
    ("run.now.epoch_random.state", "9" * 39, "must be below 2 to the power of 128"),
    ("run.now.random.uinteger", 2**32, "at most 4294967295"),
    ("run.now.position", 3, "the last batch of an epoch is number 2"),
    ("run.states.1.experiment", 1, "is 1, but the last one is number 0"),
    ("run.states.1.start", 0, "but the last one is number -1"),
    ("run.other_points", [NOWHERE], "at most 0", "run.other_points[0].like"),
    ("run.other_points", [TOO_MANY], "keeps 40 points of a set that has 24", "run.other_points[0]"),
    (
        "run.other_points",
        [{**TOO_MANY, "tail": 0, "columns": 3, "learnt": "classes"}],
        "keeps 20 points of a set with other columns",
        "run.other_points[0]",
    ),
    (
        "run.other_points",
        [{**NOWHERE, "like": 0, "head": 0, "columns": 3}],
        "must be given with columns, or both not",
        "run.other_points[0].learnt",
    ),
    ("run.states.1.iteration", 0, "states ascend"),
    ("run.states.0.begins", False, "must be true"),
    ("run.latest_iteration", 3, "is 3, but"),
    ("run.now.iteration", 2**64, "at most 9007199254740992"),
    ("run.marks.0.kind", "secret", "cannot be 'secret'"),
    ("run.history.train.buckets.4", [5, 0.5, 0.25], "minimum above its maximum"),
    ("run.history.train.buckets.4.0", 2, "begins before the one before it", "run.history.train.buckets[4]"),
    ("run.history.train.buckets.4.0", 4.5, "must begin at a whole number", "run.history.train.buckets[4]"),
    ("run.history.batch.width", 0, "at least 1"),
    ("run.history.batch.n_partial", 1, "full with 1"),
    ("run.history.batch.partial", [5, 0.5, 0.5], "null if and only if"),
]
"""A path and what stands there instead, a part of the reason, and the place where it is not that path."""


def _with_value(path: str, value: object, reason: str, place: str = "") -> BadFile:
    there = re.sub(r"\.(\d+)", r"[\1]", path)
    return BadFile(f"{there}: {reason}", place or there, reason, lambda: changed(path, value))


BAD_EXPERIMENTS = [*TEXTS, *(_with_value(*row) for row in VALUES)]


def a_file_in_a_file(folder: Path) -> Path:
    (folder / "file").write_bytes(b"{}")
    return folder / "file" / "experiment.glassbox"


def a_sparse_file(folder: Path) -> Path:
    with (folder / "sparse").open("wb") as file:
        file.truncate(200_000_000)
    return folder / "sparse"


def a_pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe")
    return folder / "pipe"


def a_link(folder: Path, target: str = "/dev/zero") -> Path:
    (folder / "link").symlink_to(target)
    return folder / "link"


BAD_PATHS: list[tuple[str, Callable[[Path], Path]]] = [
    ("does not exist", lambda folder: folder / "missing.glassbox"),
    ("is a folder", lambda folder: folder),
    ("part of its path is a file", a_file_in_a_file),
    ("200.0 MB; the limit is 100.0 MB", a_sparse_file),
    ("name that is too long", lambda folder: folder / ("n" * 1000)),
    ("not the name of a file", lambda folder: folder / "nul\0l"),
    ("device or a pipe", a_pipe),
    ("device or a pipe", a_link),
    ("link that leads back to itself", lambda folder: a_link(folder, "link")),
    ("does not exist", lambda folder: folder / os.fsdecode(b"b\xff\xfed")),
]
"""What is put into a folder, and a part of the reason why it cannot be read."""
