"""Tables of points: what is written reads back bit for bit, what is read is understood or refused with a place."""

from __future__ import annotations

import csv
import io
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from core.data.dataset import Dataset
from core.data.generators import make_dataset
from core.data.names import names_of_table, plain_name
from core.errors import FileError, InvalidInputError
from core.io.tables.choice import (
    as_joining,
    import_points,
    joined,
    proposed_scales,
    room_for,
    why_not_added,
    with_classes_of,
)
from core.io.tables.points import read_points, read_table
from core.io.tables.rows import ReadingStoppedError
from core.io.tables.table import PointsTable
from core.io.tables.writing import points_to_csv, points_to_tsv

FORMS = [(",", False), (";", False), (";", True), ("\t", False), ("\t", True)]


NAMES = (
    st.text("abcdefgh äß<>{}%'\"\\;,|&Ж你", min_size=1, max_size=12)
    .map(plain_name)
    .filter(lambda name: any(letter.isalpha() for letter in name) and name[0] not in "#%")
)


def written(table: list[tuple[str, ...]]) -> str:
    text = io.StringIO()
    csv.writer(text).writerows(table)
    return text.getvalue()


TWO = st.just(2)
NUMBERS = st.floats(-1e6, 1e6) | st.sampled_from([0.0, 1.0, 2.0])


@st.composite
def datasets(draw, n_columns=TWO, n_classes=TWO, may_be_regression=False):
    n = draw(st.integers(1, 12))
    points = draw(npst.arrays(np.float64, (draw(n_columns), n), elements=NUMBERS))
    keys = draw(npst.arrays(np.float64, (n,), elements=st.floats(0.0, 1.0, exclude_max=True)))
    if may_be_regression and draw(st.booleans()):
        return Dataset.of_numbers(points, draw(npst.arrays(np.float64, (n,), elements=NUMBERS)), keys)
    labels = draw(npst.arrays(np.int64, (n,), elements=st.integers(0, draw(n_classes) - 1)))
    return Dataset(points, np.unique(labels, return_inverse=True)[1] if labels.max() > 1 else labels, keys)


def read(content: str | bytes) -> PointsTable:
    return read_points(content, "points.csv")


def refused(content: str | bytes) -> tuple[str, str]:
    with pytest.raises(FileError) as caught:
        read(content)
    assert caught.value.source == "points.csv"
    return caught.value.place, caught.value.reason


def rows(table: PointsTable) -> list[list[float]]:
    return table.points.T.tolist()


def table_of(n_rows: int) -> str:
    random = np.random.default_rng(3)
    lines = zip(random.normal(0, 30, n_rows).tolist(), random.normal(0, 1, n_rows).tolist(), strict=True)
    return "\n".join(f"{x1!r},{x2!r},{i % 3 // 2}" for i, (x1, x2) in enumerate(lines))


def same_bits(first: np.ndarray, second: np.ndarray) -> bool:
    return first.shape == second.shape and first.tobytes() == second.tobytes()


class TestRoundTrips:
    @settings(max_examples=60)
    @given(
        data=datasets(n_columns=st.integers(1, 16), n_classes=st.integers(2, 8), may_be_regression=True),
        form=st.sampled_from(FORMS),
        has_keys=st.booleans(),
    )
    def test_what_is_written_reads_back_bit_for_bit(self, data, form, has_keys):
        separator, decimal_comma = form
        text = points_to_csv(data, separator=separator, decimal_comma=decimal_comma, with_split_keys=has_keys)
        read_back = read(text).dataset()
        assert same_bits(read_back.points, data.points)
        assert same_bits(read_back.labels, data.labels)
        assert (read_back.targets is None) == (data.targets is None)
        if data.targets is not None:
            assert same_bits(read_back.targets, data.targets)
        if has_keys:
            assert same_bits(read_back.split_keys, data.split_keys)

    @settings(max_examples=60)
    @given(
        data=datasets(n_columns=st.integers(1, 5), n_classes=st.integers(2, 4), may_be_regression=True),
        header=st.lists(NAMES | st.sampled_from(["id", "x2", "class", "y", "2020"]), min_size=6, max_size=6),
    )
    def test_many_columns_keep_their_names(self, data, header):
        names = names_of_table("t.csv", header[: data.n_columns], ("a", "b", "c", "d"), header[5])
        table = read(points_to_csv(data, names))
        assert same_bits(table.points, data.points)
        assert table.names.columns == names.columns
        if data.targets is not None:
            assert same_bits(table.targets, data.targets)
            assert table.names.target == names.target

    @given(
        data=datasets(), end=st.sampled_from(["\n", "\r\n", "\r"]), encoding=st.sampled_from(["utf-8-sig", "utf-16"])
    )
    def test_line_ends_and_byte_order_marks_change_nothing(self, data, end, encoding):
        text = points_to_csv(data).replace("\n", end)
        assert same_bits(read(text.encode(encoding)).points, data.points)

    @given(data=datasets(), decimal_comma=st.booleans())
    def test_what_is_copied_can_be_pasted(self, data, decimal_comma):
        table = read(points_to_tsv(data, decimal_comma=decimal_comma))
        assert table.form.separator == "\t"
        assert same_bits(table.points, data.points)
        assert same_bits(table.labels, data.labels)

    @given(
        header=st.tuples(NAMES, NAMES).filter(lambda pair: pair[0] != pair[1]),
        words=st.lists(NAMES, min_size=2, max_size=2, unique_by=str.casefold),
        form=st.sampled_from(FORMS),
    )
    def test_an_imported_table_keeps_its_words_when_it_is_exported_and_imported_again(self, header, words, form):
        imported = read(written([(*header, "label"), ("1.5", "-2", words[0]), ("3", "4.25", words[1])]))
        assert imported.names.columns == header
        assert set(imported.names.classes) == set(words)
        text = points_to_csv(imported.dataset(), imported.names, separator=form[0], decimal_comma=form[1])
        again = read(text)
        assert again.names == imported.names
        assert same_bits(again.points, imported.points)
        assert same_bits(again.labels, imported.labels)

    @given(header=st.tuples(st.text(max_size=9), st.text(max_size=9)), words=st.tuples(st.text(max_size=9), st.text()))
    def test_names_of_any_kind_never_cost_a_point_or_its_class(self, header, words):
        names = names_of_table("points.csv", header, words)
        data = Dataset([[1.5, 3.0, 5.0], [-2.0, 4.25, 0.0]], [0, 1, 1])
        again = read(points_to_csv(data, names))
        assert same_bits(again.points, data.points)
        assert again.names.columns in (names.columns, ("x1", "x2"))
        assert [again.names.class_word(label) for label in again.labels] in (
            [names.class_word(label) for label in (0, 1, 1)],
            ["0", "1", "1"],
        )

    @pytest.mark.parametrize(
        "columns", [("x2", "x1"), ("y", "x"), ("label", "class"), ("2019", "2020"), ("# note", "b"), ("a", "a")]
    )
    def test_column_names_that_would_be_read_otherwise_are_marked(self, columns):
        text = points_to_csv(make_dataset("xor4"), names_of_table("t.csv", columns, ("no", "yes")))
        assert text.splitlines()[:2] in (
            [f"C#{columns[0]},C#{columns[1]},cD#label", "-1.0,-1.0,no"],
            [f"{columns[0]},{columns[1]},label", "-1.0,-1.0,no"],
        )
        assert read(text).names.columns == columns
        assert rows(read(text)) == [[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]]

    def test_the_writer_tells_which_comma_is_which(self):
        with pytest.raises(InvalidInputError, match="semicolon or a tab"):
            points_to_csv(make_dataset("xor4"), decimal_comma=True)
        with pytest.raises(InvalidInputError, match="comma, a semicolon or a tab"):
            points_to_csv(make_dataset("xor4"), separator="|")

    def test_the_first_lines_of_a_written_table(self):
        text = points_to_csv(make_dataset("xor4"), separator=";", decimal_comma=True)
        assert text.splitlines()[:2] == ["x1;x2;label", "-1,0;-1,0;0"]


class TestForms:
    @pytest.mark.parametrize(
        "text",
        [
            "1.5,-2,0\n3,4.25,1",
            "1.5 , -2 , 0\n 3, 4.25, 1 ",
            "1,5;-2;0\n3;4,25;1",
            "1,5\t-2\t0\n3\t4,25\t1",
            "1.5 -2 0\n  3   4.25 1",
            "1,5 -2 0\n3 4,25 1",
            '"1.5","-2","0"\n"3","4.25","1"',
            "# made by hand\n\n1.5,-2,0\n\n  # the other\n3,4.25,1\n\n",
            "x1,x2,label\n1.5,-2,0\n3,4.25,1\n",
            "label;x2;x1\n0;-2;1,5\n1;4,25;3",
            "id,Class,X_2,X_1,note\n1,0,-2,1.5,a\n2,1,4.25,3,b",
            "x,y,class\n1.5,-2,0\n3,4.25,1",
            "x1,x2,y\n1.5,-2,0\n3,4.25,1",
            "x[0] x[1] target\n1.5 -2 0\n3 4.25 1",
            "# label x1 x2\n0 1.5 -2\n1 3 4.25",
            "sep=;\n1,5;-2;0\n3;4,25;1\n",
            "width;height;kind\n1,5;-2;0\n3;4,25;1",
            "1.5,−2,0\n+3,4.25,1",
            "1.5,-2,0,,\n3,4.25,1,,\n,,,,\n",
            "1.5,-2.0e0,0\n.3E1,4.25,1",
        ],
    )
    def test_the_same_points_in_many_forms(self, text):
        table = read(text)
        assert rows(table) == [[1.5, -2.0], [3.0, 4.25]]
        assert table.labels is not None
        assert table.labels.tolist() == [0, 1]

    def test_what_was_found_is_told(self):
        table = read("id;x1;x2;Art;note\n1;1,5;2;rot;a\n2;3;4;blau;b\n3;3;5;rosa;c".encode("latin-1"))
        assert (table.form.separator, table.has_decimal_comma, table.encoding) == (";", True, "utf-8")
        assert table.form.names == ("id", "x1", "x2", "Art", "note")
        assert table.columns_text == "“x1” is x1, “x2” is x2, “Art” is the class; not used: “id”, “note”."
        assert table.notes == ()
        assert table.class_names == ("blau", "rosa", "rot")

    def test_columns_taken_by_their_place_are_said(self):
        table = read("sepal length,sepal width,petal length,species\n5.1,3.5,1.4,setosa\n5,3,1,virginica")
        assert rows(table) == [[5.1, 3.5, 1.4], [5.0, 3.0, 1.0]]
        assert table.class_names == ("setosa", "virginica")
        assert table.columns_text == (
            "“sepal length” is x1, “sepal width” is x2, “petal length” is x3, “species” is the class."
        )
        assert table.names.columns == ("sepal length", "sepal width", "petal length")

    def test_the_last_column_of_few_values_is_the_class(self):
        table = read("x1,x2,weight,kind\n1,2,3,cat\n1,2,4,dog\n1,2,5,cat")
        assert table.class_names == ("cat", "dog")
        assert read("x1,x2,sex,kind\n1,2,f,cat\n1,2,m,dog\n1,2,m,cat").class_names == ("cat", "dog")

    def test_two_columns_are_points_without_classes(self):
        table = read("x1\tx2\n1\t2\n3\t4")
        assert table.labels is None
        assert table.labelled(1).dataset().labels.tolist() == [1, 1]

    def test_a_measurement_is_no_class_but_a_third_number_is(self):
        assert read("x,y,z\n1,2,0.5\n3,4,1.5").labels is None
        assert read("x,y,z\n1,2,0\n3,4,2").class_names == ("0", "2")

    def test_thousands_in_groups_are_one_number(self):
        assert rows(read("1\u00a0234,5;2;0\n1 000;3;1")) == [[1234.5, 2.0], [1000.0, 3.0]]

    def test_old_spreadsheets_write_latin_1(self):
        assert read("1;2;grün\n3;4;weiß\n".encode("latin-1")).class_names == ("grün", "weiß")


class TestClasses:
    @pytest.mark.parametrize(
        ("first", "second", "classes"),
        [
            ("0", "1", [0, 1]),
            ("1", "0", [1, 0]),
            ("1", "2", [0, 1]),
            ("1", "-1", [1, 0]),
            ("1.0", "0.0", [1, 0]),
            ("10", "9", [1, 0]),
            ("red", "green", [1, 0]),
            ("blue", "red", [1, 0]),
            ("orange", "zebra", [0, 1]),
            ("yes", "no", [1, 0]),
            ("True", "False", [1, 0]),
            ("+", "-", [1, 0]),
            ("1", "one", [1, 0]),
        ],
    )
    def test_numbers_and_words_become_class_0_and_1(self, first, second, classes):
        for text in (f"1,2,{first}\n3,4,{second}", f'"1",2,"{first}"\n3,4,{second}'):
            table = read(text)
            assert table.labels is not None
            assert table.labels.tolist() == classes
            assert table.class_names == ((first, second) if classes == [0, 1] else (second, first))
            assert table.class_counts == (1, 1)

    def test_the_order_of_the_rows_does_not_decide(self):
        forwards, backwards = read("1,2,cat\n3,4,dog"), read("3,4,dog\n1,2,cat")
        assert forwards.class_names == backwards.class_names == ("cat", "dog")

    def test_different_writings_of_a_class_are_one(self):
        table = read("1,2,1\n1,2,1.0\n1,2,2\n1,2, 2.00")
        assert table.labels is not None
        assert table.labels.tolist() == [0, 0, 1, 1]
        assert read("1,2,Red\n1,2,red\n1,2,blue").class_counts == (2, 1)

    @pytest.mark.parametrize(("label", "expected"), [("0", 0), ("1", 1), ("7", 0), ("blue", 1), ("cat", 0)])
    def test_one_class_alone_keeps_its_number(self, label, expected):
        table = read(f"1,2,{label}\n3,4,{label}")
        assert table.labels is not None
        assert table.labels.tolist() == [expected, expected]

    def test_a_ninth_class_is_refused_with_all_of_them_named(self):
        text = "x1,x2,kind\n" + "".join(f"1,{row},{'abcdefghi'[row % 9]}\n" for row in range(18))
        place, reason = refused(text)
        assert place == "column 3"
        assert reason == (
            "“kind” has 9 classes, “a”, “b”, “c”, “d”, “e” and 4 more; choose one against the rest, or two of them."
        )

    def test_swapping_twice_is_the_identity(self):
        table = read("1,2,cat\n3,4,dog\n5,6,dog")
        swapped = table.swapped()
        assert swapped.class_names == ("dog", "cat")
        assert swapped.class_counts == (2, 1)
        assert swapped.swapped().dataset() == table.dataset()


BAD = [
    ("1;2;0\n\n12,3,4;5;0", "line 3, column 1", "“12,3,4” is not a number; use for example 12.3 or 12,3."),
    ("1,2,0\n1,two,0", "line 2, column 2", "“two” is not a number; use for example 12.3."),
    ('1.5,2,0\n"1,5",2,0', "line 2, column 1", "“1,5” has a decimal comma, line 1 a decimal point; use one of them."),
    ("1.5;2;0\n2,5;2;0", "line 2, column 1", "“2,5” has a decimal comma, line 1 a decimal point; use one of them."),
    ("1,5;2;0\n2.5;2;0", "line 2, column 1", "“2.5” has a decimal point, line 1 a decimal comma; use one of them."),
    ("1,2;3;0\n1.23,5;2;0", "line 2, column 1", "“1.23,5” is not a number; use for example 12.3 or 12,3."),
    ("1,2,0\n1,,0", "line 2, column 2", "x2 is missing; use for example 12.3."),
    ("1,2,0\n,2,0", "line 2, column 1", "x1 is missing"),
    ("1,2,0\n1", "line 2, column 2", "x2 is missing"),
    ("1,2,0\n1,2,", "line 2, column 3", "the class is missing; use for example 0, 1 or a word."),
    ("1,2,0\n1,2,NaN", "line 2, column 3", "“NaN” means no value, so the class is missing; use for example 0"),
    ("nan,nan,0\n1,2,0", "line 1, column 1", "“nan” is not finite; use for example 12.3, or leave"),
    ("1,2,0\n-inf,2,0", "line 2, column 1", "“-inf” is not finite"),
    ("1,2,0\n1,1e999,0", "line 2, column 2", "“1e999” is too far out; a coordinate is at most 1,000,000 in size."),
    ("1,2,0\n1,-1000000.5,0", "line 2, column 2", "too far out"),
    ("1,2,0\n1_000,2,0", "line 2, column 1", "“1_000” is not a number"),
    ("1,2,0\n٣,2,0", "line 2, column 1", "“٣” is not a number"),
    ("1,2,0\n0x10,2,0", "line 2, column 1", "“0x10” is not a number"),
    ("1,2,0\n1,2,3,0", "line 2", "this line has 4 columns, the others 3; use 12.3 instead of 12,3."),
    ('1,2,0\n1,2,"0\n1,2,0', "line 2", "a quotation mark is opened and not closed"),
    ('x1,x2\n"1,2\n', "line 2", "a quotation mark is opened and not closed"),
    ("1\n2\n", "line 1", "there is one column; a point needs two"),
    ("label,x1\n0,1\n", "line 2", "there is one column"),
    ("x1,x2,label\n", "line 1", "no points follow the header; add a line for each."),
    ("x1,x2,split_key\n1,2,0.5\n1,2,1.0", "line 3, column 3", "“1.0” is not a key of the split"),
    ("", "", "holds no points"),
    ("\n \n# nothing\n", "", "holds no points"),
    ("x1,x2\n,\n,\n", "line 1", "no points follow the header; add a line for each."),
    (b"PK\x03\x04\x14\x00", "", "is a ZIP file without a workbook of Excel in it and not text"),
    (b"\x89PNG\r\n\x1a\n\x00", "", "is a picture and not text"),
    (b"\x001\x00,\x002", "", "is not text; save the table as CSV or TSV in UTF-8."),
    (b"\xff\xfe1", "byte 3", "is not UTF-16-LE, although it begins as such"),
    ("a" * 300_000, "line 1", "it is longer than 262,144 characters"),
    ("1,2,0\n" + "0," * 200_000, "line 2", "it is longer than"),
]


class TestBadTables:
    @pytest.mark.parametrize(("content", "place", "reason"), BAD)
    def test_the_place_and_what_would_be_right_are_named(self, content, place, reason):
        found_place, found_reason = refused(content)
        assert found_place == place
        assert reason in found_reason
        assert len(found_reason) < 250

    def test_a_fault_far_down_has_its_line(self):
        lines = ["x1,x2,label", *["1.5,2,0"] * 60_000]
        lines[54_321] = "1.5,2..5,0"
        assert refused("\n".join(lines)) == ("line 54322, column 2", "“2..5” is not a number; use for example 12.3.")

    @given(st.one_of(st.text(), st.text('0123456789.,;\t\n -+e"#x1ab'), st.binary()))
    def test_any_text_is_read_or_refused(self, content):
        try:
            table = read(content)
        except FileError:
            return
        assert np.isfinite(table.points).all()
        assert table.dataset().n_examples == table.n_rows > 0

    def test_a_huge_text_is_refused_unread(self, monkeypatch):
        monkeypatch.setattr("core.io.tables.text.MAX_BYTES", 1000)
        assert refused(b"1,2,0\n" * 1000) == ("", "has 6,000 bytes; a table of points may have 1,000 bytes.")

    def test_a_column_of_different_words_is_not_taken_for_classes(self):
        text = "x1,x2,class\n" + "\n".join(f"1,2,word {row}" for row in range(150))
        place, reason = refused(text)
        assert place == "column 3"
        assert reason == "“class” has 150 different values; a class column has few, such as 0 and 1."


class TestLargeTables:
    @pytest.mark.parametrize("change", [("", ""), (",0\n", ',"0"\n'), (",1\n", ",grün\n"), ("\n", "\r\n")])
    def test_a_hundred_thousand_rows_take_less_than_a_second(self, change):
        content = table_of(100_000).replace(*change).encode() if change[0] else table_of(100_000).encode()
        start = time.process_time()
        assert read(content).n_rows == 100_000
        assert time.process_time() - start < 1.0

    def test_a_thousand_columns_take_little_more_than_their_cells(self):
        header = ",".join(f"m{column}" for column in range(1000))
        row = ",".join(f"{column}.25" for column in range(1000))
        text = f"{header},kind\n" + "".join(f"{row},{'ab'[line % 2]}\n" for line in range(50))
        start = time.process_time()
        table = read(text)
        assert (table.n_rows, len(table.passed_over), table.class_names) == (50, 984, ("a", "b"))
        assert time.process_time() - start < 1.5

    def test_reading_can_be_watched_and_stopped(self):
        shares: list[float] = []
        text = table_of(60_000)
        table = read_table(text, "points.csv", on_progress=shares.append)
        assert table.n_rows == 60_000
        assert len(shares) > 5
        assert shares == sorted(shares)
        assert shares[-1] == 1.0
        asked: list[int] = []

        def is_third() -> bool:
            asked.append(1)
            return len(asked) == 3

        with pytest.raises(ReadingStoppedError):
            read_table(text, "points.csv", should_stop=is_third)
        assert len(asked) == 3

    def test_blocks_of_any_size_give_the_same(self, monkeypatch):
        text = points_to_csv(make_dataset("spiral", 200), separator=";", decimal_comma=True)
        whole = read(text).dataset()
        for size in (1, 7, 60):
            monkeypatch.setattr("core.io.tables.rows.BLOCK", size)
            assert read(text).dataset() == whole

    def test_rows_have_a_limit(self, monkeypatch):
        monkeypatch.setattr("core.io.tables.rows.MAX_ROWS", 100)
        assert refused(table_of(101)) == ("", "has more than 100 rows; remove some of them.")


class TestSamples:
    def test_a_sample_keeps_order_and_shares_and_is_drawn_by_its_seed(self):
        table = read(table_of(30_000))
        sample = table.sample(10_000, seed=4)
        assert sample.n_rows == 10_000
        places = np.searchsorted(np.sort(table.points[0]), sample.points[0])
        assert np.unique(places).size == 10_000
        order = {tuple(row): place for place, row in enumerate(rows(table))}
        drawn = [order[tuple(row)] for row in rows(sample)]
        assert drawn == sorted(drawn)
        assert abs(sample.class_counts[1] - 10_000 / 3) <= 1
        assert np.array_equal(table.sample(10_000, seed=4).points, sample.points)
        assert not np.array_equal(table.sample(10_000, seed=5).points, sample.points)

    def test_a_small_class_is_not_lost(self):
        table = read("\n".join(["1,2,0"] * 999 + ["3,4,1"]))
        assert table.sample(10).class_counts == (9, 1)

    def test_all_of_them_are_no_sample(self):
        table = read("1,2,0\n3,4,1")
        assert table.sample(2) is table
        assert table.sample(0).n_rows == 0


class TestImports:
    def test_added_points_follow_the_present_ones_and_are_split_too(self):
        present = make_dataset("circle", 100)
        table = read(points_to_csv(make_dataset("moons", 50, seed=3)))
        found = import_points(table, present, 0.8, is_added=True, is_standardised=False)
        assert found.data.n_examples == 150
        assert np.array_equal(found.data.points[:, :100], present.points)
        assert np.array_equal(found.data.train_mask(0.8)[:100], present.train_mask(0.8))
        assert found.data.train_mask(0.8)[100:].sum() == 40

    def test_replacing_leaves_nothing_of_the_present_ones(self):
        table = read("1,2,0\n3,4,1")
        found = import_points(table, make_dataset("circle"), 0.8, is_added=False, is_standardised=True)
        assert found.data == table.dataset()
        assert found.is_standardised

    def test_there_is_room_for_what_a_dataset_can_have(self):
        present = make_dataset("circle", 300)
        assert (room_for(present, is_added=False), room_for(present, is_added=True)) == (10_000, 9_700)
        table = read(table_of(9_701))
        with pytest.raises(InvalidInputError):
            import_points(table, present, 0.8, is_added=True, is_standardised=False)
        assert joined(present, table.sample(9_700).dataset()).n_examples == 10_000

    @pytest.mark.parametrize(
        ("present", "words", "labels", "classes"),
        [
            (("no", "yes"), ("yes", "no"), [1, 0], ("no", "yes")),
            (("cat", "dog"), ("eel", "dog"), [0, 1], ("cat", "dog")),
            (("0", "1"), ("cat", "dog"), [0, 1], ("0", "1")),
            (("cat", "dog"), ("dog", "eel", "cat"), [1, 2, 0], ("cat", "dog", "eel")),
            (("cat", "dog", "eel"), ("fox", "cat"), [3, 0], ("cat", "dog", "eel", "fox")),
            (("a", "b"), ("c", "d", "b"), [2, 3, 1], ("a", "b", "c", "d")),
        ],
    )
    def test_words_of_added_points_mean_the_classes_that_are_there(self, present, words, labels, classes):
        names = names_of_table("there.csv", ("a", "b"), present)
        table = as_joining(read("".join(f"1,{row},{word}\n" for row, word in enumerate(words))), names)
        assert table.labels is not None
        assert table.labels.tolist() == labels
        assert with_classes_of(names, table).classes == classes

    def test_what_does_not_fit_the_present_points_is_not_added(self):
        circle = make_dataset("circle", 20)
        assert why_not_added(read("1,2,0\n3,4,1"), circle) == ""
        assert "2 input columns, those of the table 3." in why_not_added(read("1,2,3.5,0\n3,4,5.5,1"), circle)
        numbers = read("a,b,price\n1,2,10.5\n3,4,20\n5,7,1.5")
        assert "classes to be learnt, those of the table numbers." in why_not_added(numbers, circle)
        standardised = names_of_table("t.csv", ("a", "b"), (), "price (standardised)")
        assert "was standardised" in why_not_added(numbers, numbers.dataset(), standardised)
        with pytest.raises(InvalidInputError):
            import_points(numbers, circle, 0.8, is_added=True, is_standardised=False)
        both = import_points(numbers, numbers.dataset(), 0.8, is_added=True, is_standardised=False).data
        assert both.targets is not None
        assert both.targets.tolist() == [10.5, 20.0, 1.5] * 2

    @pytest.mark.parametrize(
        ("points", "targets", "expected"),
        [
            ([[1, -1, 0, 2], [0, 1, -2, 1]], [0.5, -1.0, 2.0, 0.0], (False, False)),
            ([[1, -1, 0, 2], [0, 1, -2, 1]], [300.0, 210.0, 250.0, 400.0], (False, True)),
            ([[1, -1, 0, 2], [1000, 1, -2, 1]], [0.5, -1.0, 2.0, 0.0], (True, False)),
            ([[5.1, 4.9, 5.3, 4.8], [0, 1, -2, 1]], [0.5, -1.0, 2.0, 0.0], (True, False)),
            ([[0.01, -0.01, 0, 0.02], [0, 1, -2, 1]], [0.5, -1.0, 2.0, 0.0], (True, False)),
        ],
    )
    def test_numbers_that_are_large_aside_or_of_other_size_are_proposed_to_be_standardised(
        self, points, targets, expected
    ):
        assert proposed_scales(Dataset.of_numbers(points, targets), 0.8) == expected

    def test_a_standardised_target_has_mean_0_and_deviation_1_over_the_training_points(self):
        random = np.random.default_rng(2)
        data = Dataset.of_numbers(random.normal(size=(2, 40)), random.normal(500, 80, 40))
        found = import_points(
            read(points_to_csv(data)),
            make_dataset("empty"),
            0.8,
            is_added=False,
            is_standardised=False,
            is_target_standardised=True,
        )
        assert found.data.targets is not None
        trained = found.data.targets[found.data.train_mask(0.8)]
        assert abs(trained.mean()) < 1e-12
        assert abs(trained.std() - 1.0) < 1e-12
        assert found.target_scale is not None
        back = found.data.targets * found.target_scale.deviations[0] + found.target_scale.means[0]
        assert np.allclose(back, data.targets, rtol=1e-13)
        assert found.names.target == "y (standardised)"
