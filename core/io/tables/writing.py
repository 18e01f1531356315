"""Points as a table that a spreadsheet reads, and that reads back here to the same numbers, bit for bit, with the names
of its columns and the words of its classes."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from itertools import product

from core.data.dataset import Dataset
from core.data.names import PLAIN_COLUMNS, PLAIN_NAMES, DataNames
from core.errors import FileError, InvalidInputError
from core.io.tables.form import SPLIT_KEY
from core.io.tables.guess import ColumnChoice
from core.io.tables.table import read_points

LABEL = "label"
"""Header of the column of the classes."""

Words = Mapping[int, str]
"""How each class that there is is written."""


def points_to_csv(
    data: Dataset,
    names: DataNames = PLAIN_NAMES,
    *,
    separator: str = ",",
    decimal_comma: bool = False,
    with_split_keys: bool = False,
) -> str:
    """The points as a text with a header and a line for each of them.

    Parameters
    ----------
    data : Dataset
    names : DataNames
        What the columns and classes are called. Where a reader would not find these columns or classes again, as with
        a column called 3.5, plain names are written.
    separator : str
        ",", ";" or a tab.
    decimal_comma : bool
        Write 12,3 as spreadsheets in many countries expect it; not with a comma as separator.
    with_split_keys : bool
        Write a fourth column with the keys that decide which points train and which test.

    Returns
    -------
    str
        Numbers have as many digits as they need to be the same when they are read.

    Raises
    ------
    InvalidInputError
        If the separator is none of these, or would be the decimal comma at the same time.
    """
    if separator not in (",", ";", "\t"):
        raise InvalidInputError("separator", "must be a comma, a semicolon or a tab.")
    if decimal_comma and separator == ",":
        raise InvalidInputError("separator", "must be a semicolon or a tab where numbers have a decimal comma.")
    numbers = [list(map(repr, row)) for row in (*data.points.tolist(), data.split_keys.tolist())]
    if decimal_comma:
        numbers = [[text.replace(".", ",") for text in column] for column in numbers]
    x1, x2, keys = numbers
    columns, words = _readable_names(data, names, separator)
    columns_of_cells = [x1, x2, [words[label] for label in data.labels.tolist()], *([keys] if with_split_keys else [])]
    header = (*columns, LABEL, *([SPLIT_KEY] if with_split_keys else []))
    return _text((header, *zip(*columns_of_cells, strict=True)), separator)


def points_to_tsv(data: Dataset, names: DataNames = PLAIN_NAMES, *, decimal_comma: bool = False) -> str:
    """The points with tabs between the columns, for the clipboard: spreadsheets paste it into cells."""
    return points_to_csv(data, names, separator="\t", decimal_comma=decimal_comma)


def _readable_names(data: Dataset, names: DataNames, separator: str) -> tuple[tuple[str, str], Words]:
    """The names of the columns and the words of the classes that a reader finds again."""
    labels = sorted(set(data.labels.tolist()))
    own, plain = ({label: kind.class_word(label) for label in labels} for kind in (names, PLAIN_NAMES))
    candidates = product((names.columns, PLAIN_COLUMNS), (own, plain))
    return next(
        ((columns, words) for columns, words in candidates if _are_found_again(columns, words, separator)),
        (PLAIN_COLUMNS, plain),
    )


def _are_found_again(columns: tuple[str, str], words: Words, separator: str) -> bool:
    """Whether a small table with these names is read with the same ones; of more than two classes two are tried."""
    tried = list(words.values())[:2] or ["0"]
    rows = [("0.5", "1.5", word) for word in tried for _ in range(2)]
    try:
        table = read_points(_text(((*columns, LABEL), *rows), separator), "")
    except FileError:
        return False
    are_in_place = table.choice.columns == ColumnChoice(0, 1, 2) and table.form.names == (*columns, LABEL)
    return are_in_place and table.n_rows == len(rows) and set(table.class_names) - {""} == set(tried)


def _text(rows: Sequence[Sequence[str]], separator: str) -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=separator, lineterminator="\n").writerows(rows)
    return text.getvalue()
