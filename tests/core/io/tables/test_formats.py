"""Tables in other formats: ARFF, libsvm, JSON, rows in brackets, Orange's headers and workbooks of Excel."""

from __future__ import annotations

import io
import time
import zipfile
from collections.abc import Sequence
from typing import NamedTuple

import pytest

from core.errors import FileError
from core.io.tables.cell_table import CellTable
from core.io.tables.formats import workbook
from core.io.tables.rows import read_cells


class Cells(NamedTuple):
    """What is expected of a table: its kind, its names, its rows, and the lines that are none with their reasons."""

    kind: str
    names: Sequence[str]
    rows: Sequence[Sequence[str]]
    faults: Sequence[tuple[str, str]] = ()
    lines: Sequence[int] = ()


SHELLS = [["1.5", "2.5", "snail"], ["3.5", "4.5", "clam"]]
ABC = ("a", "b", "kind")

FORMATS = {
    "ARFF": (
        "% shells of a beach\n@RELATION 'my shells'\n\n@ATTRIBUTE a NUMERIC\n@attribute b real\n"
        "@attribute kind {snail, clam}\n@DATA\n1.5,2.5,snail\n% a comment\n3.5, 4.5 ,clam\n",
        Cells("ARFF", ABC, SHELLS, lines=[8, 10]),
    ),
    "ARFF with quoted names": (
        "@relation x\n@attribute 'width in cm' numeric\n@attribute \"a, b\" integer\n@attribute 'it\\'s' {'a b','c'}\n"
        "@data\n1,2,'a b'\n?,4,'c'\n5,6,'it\\'s, so'",
        Cells("ARFF", ("width in cm", "a, b", "it's"), [["1", "2", "a b"], ["?", "4", "c"], ["5", "6", "it's, so"]]),
    ),
    "ARFF with dates and texts": (
        "@relation x\n@attribute day date 'yyyy-MM-dd'\n@attribute note string\n@attribute a numeric\n@attribute b"
        " numeric\n@attribute kind {snail,clam}\n@data\n'2024-01-05','red, old',1.5,2.5,snail",
        Cells("ARFF", ("day", "note", *ABC), [["2024-01-05", "red, old", "1.5", "2.5", "snail"]]),
    ),
    "ARFF with sparse rows": (
        "@relation x\n@attribute a numeric\n@attribute b numeric\n@attribute kind {snail,'a clam'}\n@data\n"
        "{0 1.5, 2 'a clam'}\n{1 3}\n{}\n{9 1}\n",
        Cells(
            "ARFF",
            ABC,
            [["1.5", "0", "a clam"], ["0", "3", "snail"], ["0", "0", "snail"]],
            [("line 9", "“{9 1}” is not a sparse row; “{0 1.5, 3 red}” is one.")],
        ),
    ),
    "ARFF between blanks": (
        "@relation x\n@attribute a numeric\n@attribute b numeric\n@attribute kind {snail,clam}\n@data\n1.5 2.5 snail\n"
        "3.5\t4.5\tclam",
        Cells("ARFF", ABC, SHELLS),
    ),
    "an ARFF row that is too long": (
        "@relation x\n@attribute a numeric\n@attribute b numeric\n@attribute kind {snail,clam}\n@data\n1.5,2.5,snail\n"
        "1,5,2,5,snail\n3.5,4.5,clam",
        Cells("ARFF", ABC, SHELLS, [("line 7", "this line has 5 columns, the others 3")], [6, 8]),
    ),
    "libsvm": (
        "+1 1:0.5 3:2 # a note\n\n-1 2:1.5e1\n1\n",
        Cells(
            "libsvm",
            ("label", "x1", "x2", "x3"),
            [["+1", "0.5", "0", "2"], ["-1", "0", "1.5e1", "0"], ["1", "0", "0", "0"]],
            lines=[1, 3, 4],
        ),
    ),
    "libsvm counted from 0, with queries": (
        "3.5 qid:1 0:1 1:2\n4.5 qid:1 1:7",
        Cells("libsvm", ("label", "x0", "x1"), [["3.5", "1", "2"], ["4.5", "0", "7"]]),
    ),
    "a libsvm row that is none": (
        "1 1:1 2:2\n0 1:1 2:2\n1 1:1 2:2\n1 one:1\n0 1:3 2:5",
        Cells(
            "libsvm",
            ("label", "x1", "x2"),
            [["1", "1", "2"], ["0", "1", "2"], ["1", "1", "2"], ["0", "3", "5"]],
            [("line 4", "this is not a row of this format; “1 1:0.5 3:2” is right: the target, then column:value.")],
        ),
    ),
    "lists in a line": (
        "[[1.5, 2.5, 'snail'], [3.5, 4.5, 'clam']]",
        Cells("rows in brackets", (), SHELLS, lines=[1, 2]),
    ),
    "lists with a header": (
        '[["a", "b", "kind"],\n [1.5, 2.5, "snail"],\n [3.5, 4.5, "clam"]]',
        Cells("rows in brackets", ABC, SHELLS, lines=[2, 3]),
    ),
    "a program's list of tuples": (
        "points = [\n    (1.5, 2.5, 'snail'),\n\n    (3.5, 4.5, 'clam',),\n]",
        Cells("rows in brackets", (), SHELLS, lines=[2, 4]),
    ),
    "an array": (
        "array([[ 1.5,  2.5, -1. ],\n       [ 3.5,  4.5,  1. ]])",
        Cells("rows in brackets", (), [["1.5", "2.5", "-1."], ["3.5", "4.5", "1."]], lines=[1, 2]),
    ),
    "an array with its type": (
        "np.array([[1.5, 2.5], [3.5, 4.5]], dtype=np.float32)",
        Cells("rows in brackets", (), [["1.5", "2.5"], ["3.5", "4.5"]]),
    ),
    "an array as it is printed": (
        "[[1.5 2.5 0. ]\n [3.5 4.5 1. ]]",
        Cells("rows in brackets", (), [["1.5", "2.5", "0."], ["3.5", "4.5", "1."]]),
    ),
    "a tensor over several lines": (
        "tensor([[1.5,\n         2.5],\n        [3.5,\n         4.5]])",
        Cells("rows in brackets", (), [["1.5", "2.5"], ["3.5", "4.5"]], lines=[1, 3]),
    ),
    "an array that is cut": (
        "[[1.5 2.5]\n ...\n [3.5 4.5]]",
        Cells("rows in brackets", (), [["1.5", "2.5"], ["3.5", "4.5"]], [("line 2", "“...” stands for rows")]),
    ),
    "a row in brackets that is too short": (
        "[[1.5, 2.5, 'snail'], [7], [3.5, 4.5, 'clam']]",
        Cells("rows in brackets", (), [*SHELLS[:1], ["7", "", ""], *SHELLS[1:]]),
    ),
    "intervals are no rows in brackets": (
        "[0;1);1.5;2.5\n[1;2);3.5;4.5",
        Cells("", (), [["[0", "1)", "1.5", "2.5"], ["[1", "2)", "3.5", "4.5"]]),
    ),
    "names in brackets are a header": (
        "[a],[b],[kind]\n1.5,2.5,snail\n3.5,4.5,clam",
        Cells("", ("[a]", "[b]", "[kind]"), SHELLS),
    ),
    "records of JSON": (
        '[\n  {"a": 1.5, "b": 2.5, "kind": "snail"},\n  {\n    "a": 3.5,\n    "b": 4.5,\n    "kind": "clam"\n  }\n]',
        Cells("JSON", ABC, SHELLS, lines=[2, 3]),
    ),
    "records in a line, with gaps": (
        '[{"a":1.50,"kind":"snail"},{"b":null,"a":3,"kind":"a \\"clam\\"","c":true}]',
        Cells("JSON", ("a", "kind", "b", "c"), [["1.50", "snail", "", ""], ["3", 'a "clam"', "", "true"]]),
    ),
    "a record in each line": (
        '{"a": 1.5, "b": 2.5, "kind": "snail"}\n{"a": 3.5, "b": 4.5, "kind": "clam"}\n',
        Cells("JSON", ABC, SHELLS, lines=[1, 2]),
    ),
    "columns of JSON": (
        '{"a": [1.5, 3.5], "b": [2.5, 4.5], "kind": ["snail", "clam"]}',
        Cells("JSON", ABC, SHELLS),
    ),
    "records within an object": (
        '{"count": 2, "items": [{"a": 1.5, "b": 2.5, "kind": "snail"}, {"a": 3.5, "b": 4.5, "kind": "clam"}]}',
        Cells("JSON", ABC, SHELLS),
    ),
    "Orange's three lines of header": (
        "a\tb\tkind\nc\tcontinuous\tsnail clam\n\t\tclass\n1.5\t2.5\tsnail\n3.5\t4.5\tclam",
        Cells("Orange", ABC, SHELLS, lines=[4, 5]),
    ),
    "Orange's header without flags": (
        "a,b,kind\nc,c,d\n,,\n1.5,2.5,snail\n3.5,4.5,clam",
        Cells("Orange", ABC, SHELLS, lines=[4, 5]),
    ),
    "Orange's header in a line": (
        "C#a,C#b,cD#kind\n1.5,2.5,snail\n3.5,4.5,clam",
        Cells("Orange", ABC, SHELLS, lines=[2, 3]),
    ),
    "a header that is not Orange's": (
        "a,b,c\n1.5,2.5,d\n3.5,4.5,s",
        Cells("", ("a", "b", "c"), [["1.5", "2.5", "d"], ["3.5", "4.5", "s"]]),
    ),
}  # fmt: skip


def cells_of(table: CellTable) -> list[list[str]]:
    return [list(row) for row in zip(*(table.column(column) for column in range(table.form.n_columns)), strict=True)]


@pytest.mark.parametrize(("text", "expected"), FORMATS.values(), ids=FORMATS.keys())
def test_a_table_of_another_format_is_read_cell_by_cell(text: str, expected: Cells) -> None:
    for ends in ("\n", "\r\n"):
        table = read_cells(text.replace("\n", ends).encode(), "shells")
        assert (table.form.kind, table.form.names) == (expected.kind, tuple(expected.names))
        assert cells_of(table) == [list(row) for row in expected.rows]
        assert [fault.place for fault in table.faults] == [place for place, _ in expected.faults]
        for fault, (_, reason) in zip(table.faults, expected.faults, strict=True):
            assert reason in fault.reason
        assert not expected.lines or table.lines.tolist() == list(expected.lines)


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("@relation x\n@attribute a\n@data\n1,2", "line 2", "“@attribute a” has no type that can be read"),
        ("@relation x\n@attribute a relational\n", "line 2", "has no type that can be read"),
        ("@relation x\n@attribute a numeric\n1,2\n", "line 3", "“1,2” is not a line of an ARFF header; “@attribute"),
        ("@relation x\n@attribute a numeric\n", "line 2", "the line “@data” is missing; the rows follow it."),
        ("@relation x\n@data\n1,2", "line 2", "there are 0 attributes before “@data”"),
        ("@relation x\n@attribute a numeric\n@data\n1", "", "there is one column; a point needs two"),
        ("@relation x\n@attribute a numeric\n@attribute b numeric\n@data\n", "", "no points follow the header"),
        ("1 1:2 5000:1\n0 1:2\n1 2:1", "line 1", "it has a column 5,000; 2,000 columns can be read."),
        ('[{"a": 1,\n "b": 2},\n {"a": 1, "b": oops}]', "line 3, column 16", "this is not JSON"),
        ('[{"a": 1}, 7]', "line 1", "“7” is not a record"),
        ('[{"a": ' + "[" * 100_000, "line 1", "this is not JSON"),
    ],
)  # fmt: skip
def test_a_table_that_begins_as_one_of_a_format_and_goes_on_otherwise_is_refused_at_its_place(
    text: str, place: str, reason: str
) -> None:
    with pytest.raises(FileError) as caught:
        read_cells(text, "shells")
    assert caught.value.place.startswith(place)
    assert reason in caught.value.reason
    assert len(caught.value.reason) < 250


def test_a_table_of_much_nothing_is_refused_before_it_fills_the_memory() -> None:
    with pytest.raises(FileError, match="has more than 20,000,000 values"):
        read_cells("1 1:1 2000:1\n" * 10_100, "wide.svm")


BOOK = (
    '<workbook xmlns="{main}" xmlns:r="{office}">{date}<sheets><sheet name="hidden" state="hidden" r:id="r1"/>'
    '<sheet name="Beach" r:id="r2"/></sheets></workbook>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>'
    '<Relationship Id="r2" Type="x/worksheet" Target="/xl/worksheets/sheet2.xml"/>'
    '<Relationship Id="r3" Type="x/sharedStrings" Target="sharedStrings.xml"/>'
    '<Relationship Id="r4" Type="x/styles" Target="styles.xml"/></Relationships>'
)
STRINGS = (
    '<sst xmlns="{main}"><si><t>a</t></si><si><r><t>b</t></r><r><t xml:space="preserve"> (cm)</t></r></si><si><t>kind'
    "</t></si><si><t>snail</t><rPh><t>SN</t></rPh></si></sst>"
)
STYLES = (
    '<styleSheet xmlns="{main}"><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165"'
    ' formatCode="[Red]0.0 &quot;days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/>'
    '<xf numFmtId="165"/><xf numFmtId="22"/></cellXfs></styleSheet>'
)
ROWS = (
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c><c r="D2"'
    ' t="inlineStr"><is><t>day</t></is></c></row>'
    '<row r="3"><c r="A3" s="2"><v>1.1000000000000001</v></c><c r="B3"><f>1/3</f><v>0.33333333333333331</v></c>'
    '<c r="C3" t="s"><v>3</v></c><c r="D3" s="1"><v>45296</v></c></row>'
    '<row r="5"><c r="B5" t="e"><v>#DIV/0!</v></c><c r="C5" t="str"><v>clam</v></c><c r="D5" s="3"><v>45296.75</v></c>'
    '</row><row><c><v>7</v></c><c><v>8E-3</v></c><c t="b"><v>1</v></c></row>'
)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def book(rows: str = ROWS, *, date: str = "", **parts: str) -> bytes:
    """A workbook with these rows in its second sheet; a part with the value "" is left out."""
    contents = {
        "xl/workbook.xml": BOOK.format(main=MAIN, office=OFFICE, date=date),
        "xl/_rels/workbook.xml.rels": RELATIONS,
        "xl/sharedStrings.xml": STRINGS.format(main=MAIN),
        "xl/styles.xml": STYLES.format(main=MAIN),
        "xl/worksheets/sheet2.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>',
        **parts,
    }
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in contents.items():
            if text:
                archive.writestr(name, text)
    return data.getvalue()


def refused(content: bytes) -> str:
    with pytest.raises(FileError) as caught:
        read_cells(content, "beach.xlsx")
    return f"{caught.value.place}: {caught.value.reason}"


class TestWorkbooks:
    def test_the_first_sheet_that_is_seen_is_read_with_its_own_rows(self):
        table = read_cells(book(), "beach.xlsx")
        assert table.form.kind == "Excel, “Beach”"
        assert table.form.names == ("a", "b (cm)", "kind", "day")
        assert table.lines.tolist() == [3, 5, 6]
        assert cells_of(table) == [
            ["1.1", "0.3333333333333333", "snail", "2024-01-05"],
            ["", "#DIV/0!", "clam", "2024-01-05 18:00:00"],
            ["7", "0.008", "true", ""],
        ]

    def test_the_days_of_old_computers_are_counted_from_1904(self):
        table = read_cells(book(date='<workbookPr date1904="1"/>'), "beach.xlsx")
        assert table.column(3)[0] == "2028-01-06"

    @pytest.mark.parametrize(
        ("content", "reason"),
        [
            (book()[:900], ": is a damaged workbook; save it again, or save the table as CSV."),
            (book(**{"xl/worksheets/sheet2.xml": ""}), ": is a damaged workbook"),
            (book(**{"xl/styles.xml": "<a"}), ": is a damaged workbook"),
            (book('<row r="3"><c t="s"><v>99</v></c></row>'), ": is a damaged workbook"),
            (book('<row r="9999999999"/>'), ": is a damaged workbook"),
            (book(""), ": has no cells in its first sheet, “Beach”; put the table there."),
            (book('<row r="4"><c r="XFD4"><v>1</v></c></row>'), "line 4: there is a cell in column 16,384; 2,000"),
            (b"PK\x03\x04" + bytes(200), ": is a ZIP file without a workbook of Excel in it and not text; save"),
            (b"\xd0\xcf\x11\xe0" + bytes(200), ": is an old Excel file (.xls), or one with a password, and not text"),
        ],
    )  # fmt: skip
    def test_what_is_no_workbook_is_refused_with_what_would_be_right(self, content, reason):
        assert refused(content).startswith(reason)

    def test_entities_are_not_expanded(self):
        bomb = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb">]><sst>' + "&b;" * 10 + "</sst>"
        assert "damaged" in refused(book(**{"xl/sharedStrings.xml": bomb}))
        assert "damaged" in refused(book(**{"xl/sharedStrings.xml": bomb.encode("utf-16").decode("latin-1")}))

    def test_a_small_file_that_unpacks_to_a_large_one_is_refused(self, monkeypatch):
        monkeypatch.setattr(workbook, "MAX_UNPACKED", 100_000)
        content = book("<row>" + "<c><v>1</v></c>" * 20_000 + "</row>")
        assert len(content) < 5_000
        assert refused(content) == ": has more than 0.1 MB when it is unpacked; save the table as CSV."

    def test_a_sheet_of_few_cells_far_out_does_not_fill_the_memory(self, monkeypatch):
        monkeypatch.setattr(workbook, "MAX_CELLS", 10_000)
        rows = "".join(f'<row r="{row}"><c r="BXX{row}"><v>1</v></c></row>' for row in range(1, 20))
        assert refused(book(rows)) == ": has more than 10,000 cells; remove rows or columns."

    def test_a_large_sheet_is_read_in_little_time(self):
        row = "".join(f"<c><v>{column}.25</v></c>" for column in range(17))
        content = book(f"<row>{row}</row>" * 3000)
        start = time.process_time()
        assert read_cells(content, "large.xlsx").n_rows == 3000
        assert time.process_time() - start < 1.5
