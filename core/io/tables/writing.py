"""Points as a table that a spreadsheet reads, and that reads back here to the same numbers, bit for bit, with the names
of its columns and the words of its classes."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from core.data.dataset import Dataset
from core.data.names import PLAIN_NAMES, PLAIN_TARGET, DataNames, plain_columns, plain_name
from core.errors import FileError, InvalidInputError
from core.io.tables.form import SPLIT_KEY
from core.io.tables.points import read_points
from core.sentences import phrase

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
    """The points as a text with a header and a line for each of them: inputs, then class or number.

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
        Write another column with the keys that decide which points train and which test.

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
        raise InvalidInputError("separator", phrase("must be a comma, a semicolon or a tab."))
    if decimal_comma and separator == ",":
        raise InvalidInputError("separator", phrase("must be a semicolon or a tab where numbers have a decimal comma."))
    form = _Form(separator, decimal_comma, with_split_keys)
    for header, words in _candidates(data, names):
        text = form.text(data, header, words)
        if _is_found_again(text, data, header, words):
            return text
    return text


def points_to_tsv(data: Dataset, names: DataNames = PLAIN_NAMES, *, decimal_comma: bool = False) -> str:
    """The points with tabs between the columns, for the clipboard: spreadsheets paste it into cells."""
    return points_to_csv(data, names, separator="\t", decimal_comma=decimal_comma)


@dataclass(frozen=True, slots=True)
class _Header:
    """The first line.

    Attributes
    ----------
    columns : tuple of str
    target : str
    is_marked : bool
        Whether types are written before the names, as Orange does: where else the columns would not be found again.
    """

    columns: tuple[str, ...]
    target: str
    is_marked: bool = False

    def cells(self, *, is_number: bool) -> tuple[str, ...]:
        if not self.is_marked:
            return (*self.columns, self.target)
        return (*(f"C#{name}" for name in self.columns), f"{'cC' if is_number else 'cD'}#{self.target}")


@dataclass(frozen=True, slots=True)
class _Form:
    """How a table is written, whatever is in it."""

    separator: str
    decimal_comma: bool
    with_split_keys: bool

    def text(self, data: Dataset, header: _Header, words: Words) -> str:
        numbers = [*data.points.tolist(), *([] if data.targets is None else [data.targets.tolist()])]
        columns = [self._written(column) for column in numbers]
        if data.targets is None:
            columns.append([words[label] for label in data.labels.tolist()])
        names = header.cells(is_number=data.is_regression)
        if self.with_split_keys:
            columns.append(self._written(data.split_keys.tolist()))
            names += (SPLIT_KEY,)
        text = io.StringIO()
        rows = csv.writer(text, delimiter=self.separator, lineterminator="\n")
        rows.writerow(names)
        rows.writerows(zip(*columns, strict=True))
        return text.getvalue()

    def _written(self, numbers: list[float]) -> list[str]:
        texts = list(map(repr, numbers))
        return [text.replace(".", ",") for text in texts] if self.decimal_comma else texts


def _candidates(data: Dataset, names: DataNames) -> Iterator[tuple[_Header, Words]]:
    """Headers and words, the best first; the last one is always found again."""
    labels = sorted(set(data.labels.tolist()))
    own, plain = ({label: kind.class_word(label) for label in labels} for kind in (names, PLAIN_NAMES))
    own_target, target = (names.target, PLAIN_TARGET) if data.is_regression else (LABEL, LABEL)
    own_columns = names.columns if len(names.columns) == data.n_columns else plain_columns(data.n_columns)
    columns = plain_columns(data.n_columns)
    for words in (own, plain):
        yield _Header(own_columns, own_target), words
        yield _Header(own_columns, own_target, is_marked=True), words
        yield _Header(columns, target), words
    yield _Header(columns, target, is_marked=True), plain


def _is_found_again(text: str, data: Dataset, header: _Header, words: Words) -> bool:
    """Whether a reader finds the same points with the same names."""
    try:
        table = read_points(text, "")
    except FileError:
        return False
    columns = tuple(map(plain_name, table.header(table.choice.columns.inputs)))
    if columns != header.columns or not np.array_equal(table.points, data.points):
        return False
    if table.targets is not None or data.targets is not None:
        is_same = table.targets is not None and data.targets is not None and np.array_equal(table.targets, data.targets)
        return is_same and table.names.target == header.target
    found = [table.class_names[label] for label in ([] if table.labels is None else table.labels.tolist())]
    return found == [words[label] for label in data.labels.tolist()]
