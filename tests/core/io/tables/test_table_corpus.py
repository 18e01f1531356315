"""Small tables of many kinds, as people have them: each is read rightly, or refused with a sentence that names the
line. What would be left out is listed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import pytest

from core.errors import FileError
from core.io.tables.classes import ClassChoice
from core.io.tables.guess import ColumnChoice, guess_columns
from core.io.tables.points import points_of, read_table
from core.io.tables.rows import read_cells
from core.io.tables.table import PointsTable, TableChoice


class Read(NamedTuple):
    """What is expected of a table: inputs, classes or numbers, lines that cannot be used, a note, columns not taken."""

    points: list[list[float]]
    target: Sequence[str] | Sequence[float] | None
    faults: Sequence[tuple[str, str]] = ()
    note: str = ""
    passed: Sequence[tuple[int, str]] | None = None


TWO = [[1.5, 2.5], [3.5, 4.5]]
THREE = [*TWO, [5.5, 6.5]]
HAT_CAP = ["hat", "cap"]

CORPUS = {
    # Which columns
    "class after four features": (
        "1.5,2.5,-7.1,0.3,0\n3.5,4.5,-6.2,0.4,1\n5.5,6.5,-5.9,0.1,0",
        Read([[1.5, 2.5, -7.1, 0.3], [3.5, 4.5, -6.2, 0.4], [5.5, 6.5, -5.9, 0.1]], ["0", "1", "0"]),
    ),
    "class first": ("1,1.5,2.5\n0,3.5,4.5\n1,5.5,6.5", Read(THREE, ["1", "0", "1"])),
    "word first": ("hat,1.5,2.5\ncap,3.5,4.5\nhat,5.5,6.5", Read(THREE, ["hat", "cap", "hat"])),
    "two columns may be classes, the last is": (
        "1.5,2.5,1,0\n3.5,4.5,0,0\n5.5,6.5,0,1",
        Read(THREE, ["0", "0", "1"]),
    ),
    "identifier by name": ("Nr,size,price,class\n17,1.5,2.5,0\n4,3.5,4.5,1", Read(TWO, ["0", "1"])),
    "identifier by counting": ("1,1.5,2.5,0\n2,3.5,4.5,1\n3,5.5,6.5,0", Read(THREE, ["0", "1", "0"])),
    "identifier counting from 0": ("0,1.5,2.5\n1,3.5,4.5\n2,5.5,6.5", Read(THREE, None)),
    "unnamed index of pandas": (",a,b,kind\n0,1.5,2.5,hat\n1,3.5,4.5,cap", Read(TWO, HAT_CAP)),
    "name of each row": ("name,a,b,kind\nAnn,1.5,2.5,hat\nBob,3.5,4.5,cap", Read(TWO, HAT_CAP)),
    "a count that is needed": ("t,y\n1,2.5\n2,4.5\n3,6.5", Read([[1], [2], [3]], [2.5, 4.5, 6.5])),
    "a count that is called x1": ("x1,x2,c\n1,2,0\n2,4,1\n3,3,0", Read([[1, 2], [2, 4], [3, 3]], ["0", "1", "0"])),
    "date first": ("2024-01-05,1.5,2.5,hat\n2024-01-06,3.5,4.5,cap", Read(TWO, HAT_CAP)),
    "measurements only": ("1.5,2.5,0.25\n3.5,4.5,0.75\n5.5,6.5,0.5", Read(THREE, [0.25, 0.75, 0.5])),
    "words between": ("city,a,shop,b,kind\nRome,1.5,x,2.5,hat\nOslo,3.5,y,4.5,cap", Read(TWO, HAT_CAP)),
    "class in capitals": ("A,B,CLASS\n1.5,2.5,hat\n3.5,4.5,cap", Read(TWO, HAT_CAP)),
    "flags are no coordinates": (
        "flag,level,a,b,kind\n" + "0,1,1.5,2.5,hat\n1,2,3.5,4.5,cap\n" * 2,
        Read(TWO * 2, HAT_CAP * 2),
    ),
    "numbers of patients": (
        "".join(f"{84_300_000 + 17 * row},{'MB'[row % 2]},1.5,{row}.5,7\n" for row in range(12)),
        Read([[1.5, row + 0.5] for row in range(12)], ["M", "B"] * 6),
    ),
    "identifiers too large for a coordinate": (
        "1000025,1.5,2.5,2\n1000111,3.5,4.5,4\n1000009,5.5,6.5,2",
        Read(THREE, ["2", "4", "2"]),
    ),
    # Numbers
    "decimal commas in quotes": ('x1,x2,kind\n"1,5","2,5",hat\n"3,5","4,5",cap', Read(TWO, HAT_CAP)),
    "thousands in quotes": ('a,b,c\n"1,234.5",2.5,0\n"3,000",4.5,1', Read([[1234.5, 2.5], [3000, 4.5]], ["0", "1"])),
    "thousands grouped by points": (
        "1.234,5;2,5;0\n3.000,25;4,5;1",
        Read([[1234.5, 2.5], [3000.25, 4.5]], ["0", "1"]),
    ),
    "millions": ('a,b\n"123,456",1\n"12,345.5",2', Read([[123456, 1], [12345.5, 2]], None)),
    "apostrophes of Switzerland": ("1'234.5;2.5;0\n3’000;4.5;1", Read([[1234.5, 2.5], [3000, 4.5]], ["0", "1"])),
    "exponents of Fortran": ("1.5D+00 0.25d1 hat\n0.35D+01 4.5D0 cap", Read(TWO, HAT_CAP)),
    "Orange's three lines of header": (
        "a\tb\tkind\nc\tc\td\n\t\tclass\n1.5\t2.5\that\n3.5\t4.5\tcap",
        Read(TWO, HAT_CAP),
    ),
    "a comma that may be either": (
        "1,234\t2,345\thot\n3,456\t4,567\tcold",
        Read([[1.234, 2.345], [3.456, 4.567]], ["hot", "cold"], note="“1,234” is read as 1.234."),
    ),
    "a quoted comma between commas parts thousands": (
        '"1,234","2,345",0\n"3,456","4,567",1',
        Read([[1234, 2345], [3456, 4567]], ["0", "1"], note="“1,234” is read as 1234."),
    ),
    # Separators
    "bars": ("a|b|kind\n1.5|2.5|hat\n3.5|4.5|cap", Read(TWO, HAT_CAP)),
    "sep line with a bar": ("sep=|\n1,5|2,5|hat\n3,5|4,5|cap", Read(TWO, HAT_CAP)),
    "sep line in quotes": ('"sep=;"\na;b;kind\n1,5;2,5;hat\n3,5;4,5;cap', Read(TWO, HAT_CAP)),
    "a table of Markdown": (
        "| a | b | kind |\n|---|---|:-:|\n| 1.5 | 2.5 | hat |\n| 3.5 | 4.5 | cap |",
        Read(TWO, HAT_CAP),
    ),
    # Quotes
    "line breaks in the header": ('"width\n(cm)","height\n(cm)",kind\n1.5,2.5,hat\n3.5,4.5,cap', Read(TWO, HAT_CAP)),
    "line breaks in a note": ('a,b,note,kind\n1.5,2.5,"red\n\nand old",hat\n3.5,4.5,,cap', Read(TWO, HAT_CAP)),
    "quotes within quotes": ('1.5,2.5,"a ""top"" hat"\n3.5,4.5,cap', Read(TWO, ['a "top" hat', "cap"])),
    "a quote that is not closed, before quotes that are": (
        '1.5,2.5,hat\n9,9,"cap\n3.5,4.5,"cap"',
        Read(TWO, HAT_CAP, [("line 2", "a quotation mark is opened and not closed")]),
    ),
    "a quote that is not closed, at the end": (
        '1.5,2.5,hat\n3.5,4.5,cap\n9,9,"hat',
        Read(TWO, HAT_CAP, [("line 3", "a quotation mark is opened and not closed")]),
    ),
    "quotes between blanks": ('1.5 2.5 "top  hat"\n3.5 4.5 cap', Read(TWO, ["top hat", "cap"])),
    "a comment within quotes is none": ('a,b,note,kind\n1.5,2.5,"x\n# y",hat\n3.5,4.5,,cap', Read(TWO, HAT_CAP)),
    "a cell of half a line's length": (f"a,b,note,kind\n1.5,2.5,{'x' * 200_000},hat\n3.5,4.5,,cap", Read(TWO, HAT_CAP)),
    "a blank after a quote": ('"1.5" ,2.5,hat\n"3.5" ,4.5,cap', Read(TWO, HAT_CAP)),
    # Headers, titles, comments
    "names of rows, as R writes them": ('"a" "b" "kind"\n"1" 1.5 2.5 "hat"\n"2" 3.5 4.5 "cap"', Read(TWO, HAT_CAP)),
    "words as names of rows": ("a\tb\tkind\nAnn\t1.5\t2.5\that\nBob\t3.5\t4.5\tcap", Read(TWO, HAT_CAP)),
    "a header that counts": ("0,1,2\n1.5,2.5,hat\n3.5,4.5,cap", Read(TWO, HAT_CAP, note="Line 1 is taken as a header")),
    "a header with a number among names": (
        "1990,width,height,kind\n7,1.5,2.5,0\n7,3.5,4.5,1\n7,5.5,6.5,1",
        Read(THREE, ["0", "1", "1"]),
    ),
    "a title": (
        "Heads of 2024\n\na,b,kind\n1.5,2.5,hat\n3.5,4.5,cap",
        Read(TWO, HAT_CAP, note="Line 1 before the table: taken as a title."),
    ),
    "two lines of title": (
        "Heads,\nmeasured in May\n1.5,2.5,hat\n3.5,4.5,cap",
        Read(TWO, HAT_CAP, note="Lines 1, 2 before the table"),
    ),
    "slashes": (
        "// heads\na,b,kind\n1.5,2.5,hat\n3.5,4.5,cap",
        Read(TWO, HAT_CAP, note="Line 1: taken as a comment."),
    ),
    "per cent": ("% heads and caps\n1.5 2.5 hat\n% more\n3.5 4.5 cap", Read(TWO, HAT_CAP, note="Lines 1, 3: taken")),
    "a header in a comment": ("% kind x y\nhat 1.5 2.5\ncap 3.5 4.5", Read(TWO, HAT_CAP)),
    "a header without the last name": ("x1,x2\n1.5,2.5,hat\n3.5,4.5,cap", Read(TWO, HAT_CAP)),
    # Inputs and targets
    "flowers with four measures and three kinds": (
        "Id,SepalLength,SepalWidth,PetalLength,PetalWidth,Species\n"
        "1,5.0,3.5,1.4,0.2,setosa\n2,6.1,2.9,4.7,1.4,versicolor\n3,6.5,3.0,5.8,2.2,virginica\n4,4.9,3.1,1.5,0.1,setosa",
        Read(
            [[5.0, 3.5, 1.4, 0.2], [6.1, 2.9, 4.7, 1.4], [6.5, 3.0, 5.8, 2.2], [4.9, 3.1, 1.5, 0.1]],
            ["setosa", "versicolor", "virginica", "setosa"],
            passed=[(0, "counts or names the rows")],
        ),
    ),
    "exam scores": (
        "name;hours;sleep;score\nAnn;3,5;8;71\nBob;1;6,5;48\nCem;6;7;88",
        Read([[3.5, 8], [1, 6.5], [6, 7]], [71, 48, 88], passed=[(0, "counts or names the rows")]),
    ),
    "one measure and a number": ("hours,score\n1.5,40\n2,55\n4.5,90", Read([[1.5], [2], [4.5]], [40, 55, 90])),
    "a price that is not last": (
        "rooms,price,area\n3,250,70.5\n2,180,55\n5,420,120",
        Read([[3, 70.5], [2, 55], [5, 120]], [250, 180, 420]),
    ),
    "a price that is last, after words": (
        "rooms,area,town,price\n3,70.5,Ulm,250\n2,55,Kiel,180\n5,120,Ulm,420\n4,90,Kiel,330",
        Read([[3, 70.5], [2, 55], [5, 120], [4, 90]], [250, 180, 420, 330], passed=[(2, "holds text")]),
    ),
    "a score between measures and words": (
        "hours,score,sleep,grade\n1.5,40,7.5,low\n5,71,6.5,high\n7,88,8,high\n2,51,5.5,low",
        Read([[1.5, 40, 7.5], [5, 71, 6.5], [7, 88, 8], [2, 51, 5.5]], ["low", "high", "high", "low"]),
    ),
    "a class that is called so, with many numbers": (
        "a,b,target\n" + "".join(f"{row}.5,{row * row % 7}.5,{row}.25\n" for row in range(9)),
        Read([[row + 0.5, row * row % 7 + 0.5] for row in range(9)], [row + 0.25 for row in range(9)]),
    ),
    "a whole-numbered grade in few steps is a class": (
        "a,b,grade\n" + "".join(f"{row}.5,{row}.25,{row % 3 + 1}\n" for row in range(9)),
        Read([[row + 0.5, row + 0.25] for row in range(9)], ["1", "2", "3"] * 3),
    ),
    "a date last does not hide the class": (
        "a,b,kind,day\n1.5,2.5,hat,2024-01-05\n3.5,4.5,cap,2024-01-05\n5.5,6.5,hat,2024-02-01",
        Read(THREE, ["hat", "cap", "hat"], passed=[(3, "holds dates or times")]),
    ),
    "dates of other countries, and times": (
        "a,day,b,time,kind\n1.5,5.1.2024,2.5,7:30,hat\n3.5,17.11.2023,4.5,19:05:10,cap",
        Read(TWO, HAT_CAP, passed=[(1, "holds dates or times"), (3, "holds dates or times")]),
    ),
    "dates with names of months": (
        "a,day,b,kind\n1.5,5 Jan 2024,2.5,hat\n3.5,\"March 3, 2024\",4.5,cap",
        Read(TWO, HAT_CAP, passed=[(1, "holds dates or times")]),
    ),
    "a remark last does not hide the class": (
        "a,b,kind,comment\n1.5,2.5,hat,ok\n3.5,4.5,cap,ok\n5.5,6.5,hat,see page 3\n",
        Read(THREE, ["hat", "cap", "hat"], passed=[(3, "holds text")]),
    ),
    "an empty column": (
        "a,b,,kind\n1.5,2.5,,hat\n3.5,4.5,,cap",
        Read(TWO, HAT_CAP, passed=[(2, "is empty")]),
    ),
    "one-hot columns last": (
        "a,b,kind_hat,kind_cap,kind_bow\n1.5,2.5,1,0,0\n3.5,4.5,0,1,0\n5.5,6.5,0,0,1\n1.5,2.5,1,0,0",
        Read(
            [*THREE, TWO[0]],
            ["hat", "cap", "bow", "hat"],
            note="“kind_hat”, “kind_cap”, “kind_bow” have one 1 in each row: read as one class column, “kind”.",
            passed=[(place, "is a part of “kind”") for place in (2, 3, 4)],
        ),
    ),
    "one-hot columns of words, first": (
        "hat,cap,bow,a,b\nTrue,False,False,1.5,2.5\nFalse,True,False,3.5,4.5\nFalse,False,True,5.5,6.5\n"
        "True,False,False,1.5,2.5",
        Read([*THREE, TWO[0]], ["hat", "cap", "bow", "hat"], note="read as one class column, “hat/cap/bow”."),
    ),
    "one-hot columns without a header": (
        "1.5,2.5,1,0,0\n3.5,4.5,0,1,0\n5.5,6.5,0,0,1\n1.5,2.5,1,0,0",
        Read([*THREE, TWO[0]], ["column 3", "column 4", "column 5", "column 3"], note="read as one class column"),
    ),
    "two groups of one-hot columns, the last is the class": (
        "sex_f,sex_m,a,b,kind_hat,kind_cap\n1,0,1.5,2.5,1,0\n0,1,3.5,4.5,0,1\n0,1,5.5,6.5,1,0\n1,0,1.5,2.5,0,1",
        Read([*THREE, TWO[0]], ["hat", "cap", "hat", "cap"], note="“kind_hat”, “kind_cap” have one 1"),
    ),
    "flags that are not one-hot": (
        "a,b,c,d,e\n1.5,2.5,1,1,0\n3.5,4.5,0,1,1\n5.5,6.5,0,0,1\n1.5,2.5,0,0,0",
        Read([*THREE, TWO[0]], ["0", "1", "1", "0"]),
    ),
    "seventeen measures": (
        ",".join(f"m{place}" for place in range(17))
        + ",kind\n"
        + "".join(",".join(f"{row + place}.5" for place in range(17)) + f",{row % 2}\n" for row in range(4)),
        Read(
            [[row + place + 0.5 for place in range(16)] for row in range(4)],
            ["0", "1"] * 2,
            passed=[(16, "is not chosen")],
        ),
    ),
    "eight classes": (
        "a,b,kind\n" + "".join(f"{row}.5,{row}.25,{'abcdefgh'[row % 8]}\n" for row in range(16)),
        Read([[row + 0.5, row + 0.25] for row in range(16)], list("abcdefgh") * 2),
    ),
    "plus and minus": ("1.5,2.5,+\n3.5,4.5,-\n5.5,6.5,+", Read(THREE, ["+", "-", "+"])),
    "numbers in per cent": (
        "share;growth;kind\n12 %;-0,5%;hat\n7%;1.250,5 %;cap",
        Read([[0.12, -0.005], [0.07, 12.505]], HAT_CAP, note="Per cent are numbers: “12 %” is read as 0.12."),
    ),
    "ARFF with the class first": (
        "@relation hats\n@attribute class {cap,hat}\n@attribute a real\n@attribute b real\n@attribute day date\n@data\n"
        "hat,1.5,2.5,2024-01-05\ncap,3.5,4.5,2024-01-06",
        Read(TWO, HAT_CAP, passed=[(3, "holds dates or times")]),
    ),
    "ARFF with a number to be learnt": (
        "@relation hats\n@attribute a real\n@attribute b real\n@attribute weight real\n@data\n"
        "1.5,2.5,100\n3.5,4.5,250\n5.5,6.5,300",
        Read(THREE, [100, 250, 300]),
    ),
    "libsvm of three columns": (
        "1 1:1.5 2:2.5\n-1 1:3.5 2:4.5 3:1\n1 1:5.5 2:6.5",
        Read([[1.5, 2.5, 0], [3.5, 4.5, 1], [5.5, 6.5, 0]], ["1", "-1", "1"]),
    ),
    "Orange with notes and a number to be learnt": (
        "mS#who\tC#a\tC#b\tcC#weight\tiC#c\nAnn\t1.5\t2.5\t1\t7\nBob\t3.5\t4.5\t0\t7\nCem\t5.5\t6.5\t1\t8",
        Read(THREE, [1, 0, 1], passed=[(place, "is to be ignored, as the file says") for place in (0, 4)]),
    ),
    "Orange's counting columns are inputs": (
        "C#id,C#b,cD#kind\n1,2.5,hat\n2,4.5,cap\n3,6.5,hat",
        Read([[1, 2.5], [2, 4.5], [3, 6.5]], ["hat", "cap", "hat"]),
    ),
    "pasted rows in brackets": ("[[1.5, 2.5, 'hat'], [3.5, 4.5, 'cap']]", Read(TWO, HAT_CAP)),
    "records of JSON with a gap": (
        '[{"a": 1.5, "b": 2.5, "kind": "hat"}, {"a": null, "b": 1, "kind": ""}, {"a": 3.5, "b": 4.5, "kind": "cap"}]',
        Read(TWO, HAT_CAP, [("line 2, column 1", "“a” is missing; use for example 12.3.")]),
    ),
    # Lines that cannot be used
    "gaps": (
        "a,b,kind\n1.5,2.5,hat\n,9,cap\n3.5,NA,hat\n3.5,4.5,cap",
        Read(
            TWO,
            HAT_CAP,
            [("line 3, column 1", "“a” is missing; use"), ("line 4, column 2", "“b” is missing (“NA” means no value)")],
        ),
    ),
    "an error value first": (
        "a,b,kind\n#N/A,2,hat\n#DIV/0!,3,cap\n#VALUE!,3,cap\n1.5,2.5,hat\n3.5,4.5,cap",
        Read(TWO, HAT_CAP, [(f"line {line}, column 1", "“a” is missing (“#") for line in (2, 3, 4)]),
    ),
    "an error value of another language": (
        "a;b;kind\n#NV;2;hat\n#WERT!;3;hat\n1,5;2,5;hat\n3,5;4,5;cap",
        Read(TWO, HAT_CAP, [(f"line {line}, column 1", "“a” is missing (“#") for line in (2, 3)]),
    ),
    "no value is no class": (
        "1.5,2.5,hat\n3.5,4.5,cap\n" + "".join(f"5,6,{word}\n" for word in ("NA", "?", "None", "#N/A", "", "NaN")),
        Read(
            TWO,
            HAT_CAP,
            [(f"line {line}, column 3", "the class is missing" if line == 7 else "” means no value, so the class")
             for line in range(3, 9)],
        ),
    ),
    "a line too long and one too short": (
        "1.5,2.5,hat\n1,5,2,5,hat\n3.5,4.5,cap\nend of the table\n",
        Read(
            TWO,
            HAT_CAP,
            [("line 2", "this line has 5 columns, the others 3; use 12.3 instead of 12,3."),
             ("line 4", "this line has one column, “end of the table”, the others 3.")],
        ),
    ),
    "a quotation mark that stays open": (
        '1.5,2.5,hat\n7,8,"hat\n3.5,4.5,cap\n',
        Read(TWO, HAT_CAP, [("line 2", "a quotation mark is opened and not closed")]),
    ),
    "a quotation mark that stays open in the first line": (
        '"oh, 1, 2\n1.5,2.5,hat\n3.5,4.5,cap\n',
        Read(TWO, HAT_CAP, [("line 1", "a quotation mark is opened and not closed")]),
    ),
    "a line after a cell of three lines": (
        'a,b,note,kind\n1.5,2.5,"x\ny\nz",hat\nlost,4,,cap\n3.5,4.5,,cap',
        Read(TWO, HAT_CAP, [("line 5, column 1", "“lost” is not a number; use for example 12.3.")]),
    ),
}  # fmt: skip


def learnt(table: PointsTable) -> list[str] | list[float] | None:
    if table.targets is not None:
        return table.targets.tolist()
    return None if table.labels is None else [table.class_names[label] for label in table.labels.tolist()]


@pytest.mark.parametrize(("text", "expected"), CORPUS.values(), ids=CORPUS.keys())
def test_a_table_is_read_as_it_is_meant(text: str, expected: Read) -> None:
    for ends in ("\n", "\r\n"):
        table = read_table(text.replace("\n", ends).encode(), "heads.csv")
        assert table.points.T.tolist() == expected.points
        assert learnt(table) == expected.target
        assert [fault.place for fault in table.faults] == [place for place, _ in expected.faults]
        for fault, (_, reason) in zip(table.faults, expected.faults, strict=True):
            assert reason in fault.reason
        assert table.n_faults == len(expected.faults)
        assert expected.note in "\n".join(table.notes)
        assert bool(table.notes) == bool(expected.note) or table.cells.comments or table.form.titles
        assert expected.passed is None or table.passed_over == tuple(expected.passed)


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("a,b,kind\n1,two,hat\n", "line 2, column 2", "“two” is not a number; use for example 12.3."),
        ("a,b,kind\n?,2,hat\nNA,3,cap", "line 2, column 1", "“a” is missing (“?” means no value)"),
        ("a,b,class\n1.5,2.5,NA\n3.5,4.5,NA", "line 2, column 3", "“NA” means no value, so the class is missing"),
        ("Dear Ann,\nthank you.\n", "line 2", "there is one column"),
        ("title\n1\n2\n", "line 2", "there is one column"),
        ('"open,1,2\n', "line 1", "a quotation mark is opened and not closed"),
    ],
)
def test_a_table_without_a_line_that_can_be_used_is_refused_at_its_first(text: str, place: str, reason: str) -> None:
    with pytest.raises(FileError) as caught:
        read_table(text, "heads.csv")
    assert caught.value.place == place
    assert reason in caught.value.reason


KINDS = "a,b,c,kind\n" + "\n".join(f"{row}.5,{row}.25,{row % 2},{('fir', 'oak', 'yew')[row % 3]}" for row in range(9))
MANY = "a,b,kind\n" + "".join(f"{row}.5,{row}.25,tree {row % 9}\n" for row in range(27))


def chosen(text: str = KINDS, **changes: object) -> PointsTable:
    cells = read_cells(text, "trees.csv")
    return points_of(cells, replace(TableChoice(guess_columns(cells)), **changes))  # type: ignore[arg-type]


class TestChoices:
    def test_three_classes_are_taken_as_they_are(self):
        table = chosen()
        assert table.class_names == ("fir", "oak", "yew")
        assert table.class_counts == (3, 3, 3)
        assert table.labels is not None
        assert table.labels.tolist() == [0, 1, 2] * 3

    def test_of_more_classes_than_can_be_shown_the_first_is_set_against_the_rest(self):
        table = chosen(MANY)
        assert len(table.classes) == 9
        assert table.class_names == ("not tree 0", "tree 0")
        assert table.class_counts == (24, 3)
        assert table.n_other == 0

    def test_another_one_against_the_rest(self):
        table = chosen(classes=ClassChoice("yew"))
        assert table.class_names == ("not yew", "yew")
        assert table.labels is not None
        assert table.labels.tolist() == [0, 0, 1] * 3

    def test_two_of_three_leave_the_lines_of_the_third_out_and_say_so(self):
        table = chosen(classes=ClassChoice("yew", "fir"))
        assert table.class_names == ("fir", "yew")
        assert table.n_rows == 6
        assert table.n_other == 3
        assert table.n_faults == 0
        assert "3 lines of other classes are left out." in table.notes

    def test_other_columns_give_other_points_of_the_same_lines(self):
        table = chosen(columns=ColumnChoice((1, 0), 2))
        assert table.points[:, 0].tolist() == [0.25, 0.5]
        assert table.class_names == ("0", "1")
        assert table.names.columns == ("b", "a")

    def test_a_column_of_numbers_can_be_learnt_as_numbers_or_as_classes(self):
        table = chosen(columns=ColumnChoice((0, 1), 2, is_number=True))
        assert table.labels is None
        assert table.targets is not None
        assert table.targets.tolist() == [0.0, 1.0] * 4 + [0.0]
        assert table.names.target == "c"
        assert table.dataset().is_regression
        assert chosen(columns=ColumnChoice((0, 1), 2)).class_counts == (5, 4)

    def test_a_table_may_be_taken_without_its_classes(self):
        assert chosen(columns=ColumnChoice((0, 1))).labels is None

    @pytest.mark.parametrize(
        ("inputs", "target", "reason"),
        [
            ((0, 0), 3, "“a” is chosen twice; choose different columns."),
            ((0, 3), 3, "“kind” is chosen twice; choose different columns."),
            ((), 3, "0 input columns are chosen; choose 1 to 16."),
            (tuple(range(17)), None, "17 input columns are chosen; choose 1 to 16."),
            ((3, 1), 2, "line 2, column 4: “fir” is not a number"),
        ],
    )
    def test_columns_that_cannot_be_taken_are_refused(self, inputs, target, reason):
        with pytest.raises(FileError, match=re.escape(reason)):
            chosen(columns=ColumnChoice(inputs, target))

    def test_the_decimal_mark_can_be_set_where_it_cannot_be_seen(self):
        text = "1,234;5,678\n2,345;6,789"
        assert chosen(text).points[0].tolist() == [1.234, 2.345]
        assert chosen(text, decimal=".").points[0].tolist() == [1234.0, 2345.0]

    def test_one_clear_number_anywhere_decides_for_all(self):
        assert read_table("1,234;5,678\n2,345;6,78", "").points[1].tolist() == [5.678, 6.78]
        assert read_table("1,234;5.5\n2,345;6.75", "").points[0].tolist() == [1234.0, 2345.0]

    def test_many_faults_are_counted_and_the_first_thousand_kept(self):
        table = read_table("1,2,0\nx,2,1\n" * 5000, "heads.csv")
        assert (table.n_rows, table.n_faults, len(table.faults)) == (5000, 5000, 1000)
        assert table.faults[-1].line == 2000


GAPS = """size,age,weight,kind
1.5,3,10,hat
,4,20,cap
2.5,NA,30,hat
-,?,60,cap
9.5,8,null,
3.5,n/a,x,cap
"""


class TestGaps:
    def test_rows_with_gaps_are_left_out_and_counted_by_column(self):
        table = chosen(GAPS)
        assert [(gap.column, gap.n_rows) for gap in table.gaps] == [(0, 2), (1, 2)]
        assert table.n_gap_rows == 3
        assert table.points.T.tolist() == [[1.5, 3.0, 10.0]]
        assert not table.is_filled.any()
        assert [fault.line for fault in table.faults] == [3, 4, 5, 6, 7]

    def test_gaps_are_filled_with_the_median_of_their_column_and_marked(self):
        table = chosen(GAPS, fills_gaps=True)
        # The medians are those of all numbers in a column, of rows that are left out for another reason as well.
        assert table.points.T.tolist() == [[1.5, 3, 10], [3.0, 4, 20], [2.5, 4, 30], [3.0, 4, 60]]
        assert table.is_filled.T.tolist() == [
            [False, False, False],
            [True, False, False],
            [False, True, False],
            [True, True, False],
        ]
        assert "Gaps filled with the median: “size” (2, with 3), “age” (2, with 4)." in table.notes
        assert [(fault.place, fault.reason[:12]) for fault in table.faults] == [
            ("line 6, column 4", "the class is"),
            ("line 7, column 3", "“x” is not a"),
        ]

    def test_a_class_that_is_missing_is_never_filled(self):
        table = chosen("a,b,kind\n1.5,2.5,hat\n3.5,4.5,\n5.5,6.5,cap", fills_gaps=True)
        assert table.n_rows == 2
        assert table.gaps == ()

    def test_a_number_to_be_learnt_that_is_missing_is_never_filled(self):
        table = chosen("a,b,price\n1.5,2.5,100\n3.5,,200\n5.5,6.5,NA\n7.5,8.5,350", fills_gaps=True)
        assert table.targets is not None
        assert table.targets.tolist() == [100.0, 200.0, 350.0]
        assert [fault.reason for fault in table.faults] == [
            "“price” is missing (“NA” means no value); use for example 12.3."
        ]

    def test_a_column_without_any_number_cannot_be_filled(self):
        table = chosen("a,b,c,kind\n1,2,,hat\n3,4,5,cap", columns=ColumnChoice((0, 1, 2), 3), fills_gaps=True)
        assert table.n_rows == 2
        with pytest.raises(FileError, match="“c” is missing"):
            chosen("a,b,c,kind\n1,2,,hat\n3,4,,cap", columns=ColumnChoice((0, 1, 2), 3), fills_gaps=True)

    def test_a_sample_keeps_its_marks(self):
        table = chosen(GAPS, fills_gaps=True).sample(3)
        assert table.is_filled.shape == table.points.shape == (3, 3)
