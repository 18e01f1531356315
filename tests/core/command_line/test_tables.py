"""``train`` and ``sweep`` on a table of points: the guess of the window, and nothing left out that no option allows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.command_line.source import read_run
from tests.tools.commands import Terminal

FRUIT = """Fruit of the market
nr,length,width,weight,kind
1,3.1,2.0,51.5,plum
2,2.9,2.2,48.0,plum
3,NA,2.1,47.0,plum
4,6.1,4.0,61.0,pear
5,6.3,4.4,60.5,pear
6,8.1,7.9,72.0,peach
7,8.4,7.5,73.5,peach
"""


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "fruit.csv"
    path.write_text(FRUIT)
    return path


@pytest.mark.parametrize("source", ["--data {table}", "{table}"])
def test_the_guess_leaves_out_the_column_that_counts(
    terminal: Terminal, table: Path, tmp_path: Path, source: str
) -> None:
    source = source.format(table=table)
    said = terminal.run(
        f"train {source} --skip-lines --columns length,width,kind --iterations 3 --save {tmp_path}/a.glassbox"
    )
    assert said.code == 0
    assert "“length” is x1, “width” is x2, “kind” is the class; not used: “nr”, “weight”." in said.err
    assert "Line 1 before the table: taken as a title." in said.err
    assert "1 line is skipped: 5." in said.err
    experiment = read_run(tmp_path / "a.glassbox").experiment
    assert experiment.data.points.tolist()[0] == [3.1, 2.9, 6.1, 6.3, 8.1, 8.4]
    assert experiment.data.labels.tolist() == [2, 2, 1, 1, 0, 0]
    assert experiment.names.title == "fruit.csv"
    assert experiment.names.classes == ("peach", "pear", "plum")


def test_columns_and_two_of_the_classes_can_be_chosen(terminal: Terminal, table: Path) -> None:
    said = terminal.run(
        f"train --data {table} --columns length,4,kind --classes peach,pear --skip-lines --iterations 2 --json"
    )
    data = json.loads(said.out)["data"]
    assert data["title"] == "fruit.csv"
    assert data["class_sizes"] == [2, 2]
    assert data["class_names"] == ["peach", "pear"]
    assert "2 lines of other classes are left out." in said.err


@pytest.mark.parametrize(
    ("options", "code", "sentence"),
    [
        ("", 1, "line 5, column 2: “length” is missing (“NA” means no value); use for example 12.3."),
        ("", 1, "(--skip-lines leaves this line out, --fill-gaps fills in the median of a column.)"),
        ("--skip-lines --classes fig", 1, "“kind” has no class “fig”; its classes are “peach”, “pear”, “plum”."),
        ("--classes plum,plum", 2, "is not one class or two different ones"),
        ("--columns 1", 2, "is not 1 to 16 inputs and a target; use for example --columns 1,2,4."),
        ("--columns 2,2,kind", 1, "“length” is chosen twice; choose different columns."),
        ("--columns 2,3,kind --learn numbers", 1, "line 3, column 5: “plum” is not a number"),
        ("--columns 1,2,9", 2, "there is no column '9'; the columns are “nr”, “length”, “width”"),
        ("--columns length,kind,nr", 1, "line 3, column 5: “plum” is not a number"),
        ("--noise 0.3", 2, "--noise cannot be used with a table of points"),
    ],
)
def test_what_cannot_be_meant_is_one_sentence(
    terminal: Terminal, table: Path, options: str, code: int, sentence: str
) -> None:
    said = terminal.run(f"train --data {table} {options} --iterations 1")
    assert said.code == code
    assert sentence in said.err
    assert said.out == ""


def test_three_inputs_and_a_class_are_taken_by_default(terminal: Terminal, table: Path) -> None:
    said = terminal.run(f"train --data {table} --skip-lines --iterations 2 --json")
    data = json.loads(said.out)["data"]
    assert data["columns"] == ["length", "width", "weight"]
    assert data["class_sizes"] == [2, 2, 2]
    assert "the inputs are far from 0 or differ in size; --set standardise=true helps." in said.err
    again = terminal.run(f"train --data {table} --skip-lines --iterations 2 --set standardise=true --json")
    assert "helps" not in again.err


def test_a_number_is_learnt_with_gaps_filled_and_the_target_standardised(
    terminal: Terminal, table: Path, tmp_path: Path
) -> None:
    said = terminal.run(
        f"train --data {table} --columns length,width,weight --fill-gaps --standardise-target --iterations 2"
        f" --save {tmp_path}/a.glassbox"
    )
    assert said.code == 0
    assert "“weight” is the number to be learnt; not used: “nr”, “kind”." in said.err
    assert "Gaps filled with the median: “length” (1, with 6.2)." in said.err
    experiment = read_run(tmp_path / "a.glassbox").experiment
    assert experiment.data.points[0, 2] == pytest.approx(6.2)
    assert experiment.data.targets is not None
    trains = experiment.data.train_mask(0.8)
    assert abs(experiment.data.targets[trains].mean()) < 1e-12
    assert abs(experiment.data.targets[trains].std() - 1.0) < 1e-12
    assert experiment.names.target == "weight (standardised)"


def test_of_more_classes_than_can_be_shown_some_have_to_be_chosen(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_text("a,b,kind\n" + "".join(f"{row}.5,{row}.25,kind {row % 9}\n" for row in range(27)))
    said = terminal.run(f"train {path} --iterations 1")
    assert said.code == 1
    assert "has 9 classes, “kind 0”, “kind 1”, “kind 2”" in said.err
    assert "set one against the rest with --classes A" in said.err


def test_options_of_tables_are_for_tables(terminal: Terminal) -> None:
    said = terminal.run("train --data circle --columns 1,2,3")
    assert said.code == 2
    assert "--columns is for a table of points" in said.err


def test_a_table_without_classes_asks_for_the_column(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "plain.dat"
    path.write_text("0.5 1.5\n2.5 3.5\n")
    said = terminal.run(f"train {path}")
    assert said.code == 1
    assert "no column with the classes was found; name it with --columns X1,X2,CLASS." in said.err


def test_a_table_can_be_swept(terminal: Terminal, table: Path) -> None:
    said = terminal.run(f"sweep {table} --skip-lines --classes plum --seeds 0 --iterations 2 --jobs 1 --json")
    assert said.code == 0
    assert json.loads(said.out)["data"]["n_examples"] == 6
