"""Tables that were damaged: whatever a file holds, it is read or refused with a sentence, and soon."""

from __future__ import annotations

import io
import random
import time
import zipfile

import numpy as np
import pytest

from core.errors import FileError
from core.io.tables.points import points_of, read_table
from core.io.tables.preview import first_rows
from core.io.tables.table import PointsTable, TableChoice
from core.io.tables.writing import points_to_csv
from tests.core.io.tables.test_formats import FORMATS, book
from tests.core.io.tables.test_table_corpus import CORPUS

TEXTS = [text for text, _ in (*FORMATS.values(), *CORPUS.values()) if len(text) < 5000]
SIGNS = "0123456789.,;\t\n -+e\"'#x1ab[]{}()|@%:?\\"
LONGEST_S = 2.0
"""A busy machine; the usual damaged table takes a thousandth of it."""


def damaged_text(source: random.Random) -> str:
    text = source.choice(TEXTS)
    for _ in range(source.randrange(1, 8)):
        place, kind = source.randrange(len(text) + 1), source.randrange(6)
        if kind == 0:
            text = text[:place] + source.choice(SIGNS) * source.choice([1, 1, 1, 2, 50]) + text[place:]
        elif kind == 1:
            text = text[:place] + text[place + source.randrange(1, 4) :]
        elif kind == 2:
            other = source.randrange(len(text) + 1)
            text = text[:place] + text[other : other + source.randrange(40)] + text[place:]
        elif kind == 3:
            text += source.choice(TEXTS)
        elif kind == 4:
            text *= source.randrange(2, 4)
        else:
            lines = text.split("\n")
            source.shuffle(lines)
            text = "\n".join(lines)
    return text


def damaged_book(source: random.Random) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book())) as whole, zipfile.ZipFile(data, "w") as archive:
        for name in whole.namelist():
            content = bytearray(whole.read(name))
            for _ in range(source.randrange(6) if source.random() < 0.5 else 0):
                place = source.randrange(len(content))
                signs = source.choices(b'0123456789<>/"=AZa&', k=source.randrange(3))
                content[place : place + source.randrange(3)] = bytes(signs)
            archive.writestr(name, bytes(content))
    content = bytearray(data.getvalue())
    for _ in range(source.randrange(5) if source.random() < 0.3 else 0):
        content[source.randrange(len(content))] = source.randrange(256)
    return bytes(content)


def random_bytes(source: random.Random) -> bytes:
    heads = (
        b"",
        b"PK\x03\x04xl/workbook.xml",
        b"\xff\xfe",
        b"[[",
        b'[{"a":',
        b"@relation x\n@attribute a real\n@data\n",
    )
    return source.choice(heads) + source.randbytes(source.randrange(200))


MAKERS = (damaged_text, damaged_text, damaged_text, damaged_book, random_bytes)


def check(content: str | bytes) -> None:
    """Read it with both ways of treating gaps; what is read is finite and can be shown and written."""
    start, reason = time.process_time(), "it was read"
    try:
        table = read_table(content, "damaged")
        check_table(table)
        check_table(points_of(table.cells, TableChoice(table.choice.columns, fills_gaps=True)))
    except FileError as error:
        reason = error.reason
    assert 0 < len(reason) < 300
    assert time.process_time() - start < LONGEST_S


def check_table(table: PointsTable) -> None:
    assert np.isfinite(table.points).all()
    assert table.points.shape == table.is_filled.shape == (len(table.choice.columns.inputs), table.n_rows)
    assert (table.targets is None) or bool(np.isfinite(table.targets).all())
    assert sum(table.class_counts) == (0 if table.labels is None else table.n_rows)
    assert table.columns_text
    assert all(table.notes)
    assert len(first_rows(table, 50)) <= 50
    assert points_to_csv(table.sample(1000).dataset(), table.names)


@pytest.mark.parametrize("seed", range(3))
def test_a_damaged_table_is_read_or_refused_with_a_sentence(seed: int) -> None:
    source = random.Random(seed)
    for _ in range(50):
        check(source.choice(MAKERS)(source))


@pytest.mark.nightly
@pytest.mark.parametrize("seed", range(3, 33))
def test_no_damaged_table_of_many_is_anything_else(seed: int) -> None:
    source = random.Random(seed)
    for _ in range(700):
        check(source.choice(MAKERS)(source))


@pytest.mark.parametrize(
    "content",
    [
        "[" * 200_000,
        "[1," * 100_000,
        '[{"a":' * 50_000,
        "@relation x\n@attribute a " + "{" * 200_000,
        "@relation x\n@attribute " + "a " * 100_000,
        "@relation x\n@attribute a real\n@data\n" + "'" * 200_000,
        "@relation x\n@attribute a real\n@attribute b real\n@data\n" + " " * 200_000 + "1" + " " * 1000,
        "@relation x\n@attribute a real\n@attribute b real\n@data\n" + "a'b" * 60_000,
        '"' * 200_001,
        "1 " + "1:1 " * 60_000,
        "a,b\n" + "1'" * 100_000 + ",2\n3,4",
        "a,b\n" + "1" * 200_000 + "%,2\n3,4",
        "a,b,c\n" + "2024-" * 40_000 + ",2,3\n3,4,5",
        "a,b,c\nMay 1, " + "2" * 200_000 + ",2,3\n3,4,5",
        "C#" * 100_000 + ",D#b\n1,2\n3,4",
        " ".join("(1,2)" for _ in range(40_000)),
        "'" + "\\" * 200_000 + "[(1,2)]",
        '[["' + "\\" * 200_000 + "]]",
    ],
    ids=range(18),
)
def test_a_text_that_is_made_to_take_long_does_not(content: str) -> None:
    check(content)
