"""``main.py worksheet``: which files it makes, and one sentence for whatever is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.command_line.worksheet import seed_range
from core.lessons.library import lesson_paths
from tests.tools.commands import Terminal


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


def test_sheets_go_into_one_file_or_into_a_folder_that_is_made(terminal: Terminal, tmp_path: Path) -> None:
    said = terminal.run(f"worksheet --seeds 1-3 --out {tmp_path}/all.html")
    assert (said.code, said.out) == (0, f"3 sheets: {tmp_path}/all.html\n")
    assert (tmp_path / "all.html").read_text(encoding="utf-8").count("<h1>") == 6
    said = terminal.run(f"worksheet --seeds 4,9 --key apart --out {tmp_path}/class/ --json")
    assert [Path(name).name for name in said.facts["files"]] == [
        "worksheet-4.html",
        "worksheet-9.html",
        "worksheet-4-key.html",
        "worksheet-9-key.html",
    ]
    assert (tmp_path / "class" / "worksheet-9-key.html").is_file()


def test_the_ending_says_which_format_and_settings_are_those_of_the_sheet(terminal: Terminal, tmp_path: Path) -> None:
    said = terminal.run(f"worksheet --set activation=relu --set hidden_units=3 --out {tmp_path}/a.xml --json")
    assert (said.facts["format"], said.facts["size"]) == ("moodle", "2-3-1")
    assert "hidden units ReLU" in (tmp_path / "a.xml").read_text(encoding="utf-8")


def test_a_file_lends_its_numbers(terminal: Terminal, tmp_path: Path) -> None:
    run, out = tmp_path / "run.glassbox", tmp_path / "a.html"
    settings = "--set hidden_units=2 --set activation=sigmoid --set learning_rate=0.2"
    assert terminal.run(f"train --data xor {settings} --iterations 5 --save {run}").code == 0
    assert terminal.run(f"worksheet {run} --out {out} --seeds 2").code == 0
    text = out.read_text(encoding="utf-8")
    assert "of iteration 5" in text
    assert "hidden units sigmoid" in text


def test_a_lesson_lends_what_it_begins_with(terminal: Terminal, tmp_path: Path) -> None:
    for name in lesson_paths():
        assert terminal.run(f"worksheet {name} --out {tmp_path}/{name}.html").code == 0
    assert "Network 2-1:" in (tmp_path / f"{next(iter(lesson_paths()))}.html").read_text(encoding="utf-8")
    said = terminal.run(f"worksheet {tmp_path}/none.toml --out {tmp_path}/a.html")
    assert (said.code, said.err.count("\n")) == (2, 1)
    (tmp_path / "bad.toml").write_text("x = ")
    said = terminal.run(f"worksheet {tmp_path}/bad.toml --out {tmp_path}/a.html")
    assert (said.code, said.err.count("\n")) == (1, 1)


def test_a_pdf_is_printed_by_whoever_can(terminal: Terminal, tmp_path: Path) -> None:
    said = terminal.run(f"worksheet --out {tmp_path}/a.pdf")
    assert (said.code, said.err) == (2, "worksheet: --format pdf needs main.py; use html or moodle here.\n")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ("--out {}/a.html --seeds 5-2", "is not a range of seeds"),
        ("--out {}/a.html --seeds x", "is not a list of seeds"),
        ("--out {}/a.html --seeds 1-9999", "more than 500 sheets"),
        ("--out {}/a.html --ask lunch", "--ask: 'lunch' cannot be asked"),
        ("--out {}/a.html --digits 9", "--digits: 9 is outside 3 to 5"),
        ("--out {}/a.xml --key apart", "--key: a Moodle file holds its key itself"),
        ("--out {}/a.html --set hidden_units=8", "hidden_units=8 is too large for a worksheet"),
        ("--out {}/a.html --set activation=nope", "is not known"),
        ("--out {}/run.glassbox", "ends in none of .html, .pdf, .xml"),
        ("--out=", "ends in none of"),
        ("--seeds 1", "--out"),
    ],
)
def test_wrong_arguments_get_a_sentence(terminal: Terminal, tmp_path: Path, arguments: str, sentence: str) -> None:
    said = terminal.run(f"worksheet {arguments.format(tmp_path)}")
    assert said.code == 2
    assert sentence in said.err
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_read_or_written_gets_a_sentence(terminal: Terminal, tmp_path: Path) -> None:
    said = terminal.run(f"worksheet {tmp_path}/none.glassbox --out {tmp_path}/a.html")
    assert (said.code, said.err.count("\n")) == (1, 1)
    said = terminal.run(f"worksheet --out {tmp_path}/none/a.html")
    assert said.code == 1
    assert "does not exist; create it first" in said.err
    (tmp_path / "file").write_text("")
    said = terminal.run(f"worksheet --out {tmp_path}/file/")
    assert (said.code, said.err.count("\n")) == (1, 1)


def test_seeds_are_read_in_order_and_once() -> None:
    assert seed_range("3,1-2,3") == (3, 1, 2)
