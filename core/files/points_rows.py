"""From lines to columns of numbers: a quick way for plain lines and a careful one for all others.

Both give the same numbers. What the quick way cannot take at once it leaves to the careful one, cell by cell, which
also finds out what is wrong and where. Classes stay texts here.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence

import numpy as np

from core.arrays import FloatArray, IntArray
from core.data.dataset import MAX_COORDINATE
from core.errors import FileError
from core.files.points_cells import (
    BLANKS,
    NOT_FINITE,
    UNCLOSED,
    Mark,
    QuoteError,
    cells_of,
    number_of,
    quoted_rows,
    shown,
)
from core.files.points_form import TableForm, is_skipped

_NO_ROW = ("", "#")
"""Beginnings of blank lines and comments."""


class RowReader:
    """Collects the rows of a table.

    Attributes
    ----------
    n_rows : int
        Rows read so far.
    mark : str
        The decimal mark of the numbers; "" as long as all are whole.
    labels : dict
        Each text in the column of the classes, in the order of the rows, and the line where it stands first.
    """

    def __init__(self, form: TableForm, source: str) -> None:
        self._form = form
        self._source = source
        self._numeric = tuple(column for column in (form.x1, form.x2, form.split_key) if column is not None)
        self._needed = max(column for column in (*self._numeric, form.label) if column is not None)
        self._parts: list[FloatArray] = []
        self._code_parts: list[IntArray] = []
        self._codes: dict[str, int] = {}
        self._places: dict[str, int] = {}
        self._mark_line = 0
        self.n_rows = 0
        self.mark: Mark = ""
        self.labels: dict[str, int] = {}

    def read(self, lines: list[str], first: int) -> None:
        """Read some lines, of which the first has the number ``first``.

        Raises
        ------
        FileError
            If a line is no row of this table.
        """
        if not self._read_plain(lines, first):
            self._read_carefully(lines, first)

    def numbers(self) -> FloatArray:
        """x1, x2 and, where there is such a column, the keys of the split: (2 or 3, n_rows)."""
        return np.hstack(self._parts) if self._parts else np.empty((len(self._numeric), 0))

    def codes(self) -> IntArray:
        """For each row the place of its class in ``labels``, (n_rows,)."""
        return np.concatenate(self._code_parts) if self._code_parts else np.empty(0, dtype=np.int64)

    def _read_plain(self, lines: list[str], first: int) -> bool:
        """Read lines that have nothing special; False, with nothing read, if one has."""
        form = self._form
        plain = [line for line in lines if line.lstrip()[:1] not in _NO_ROW]
        rows = _split(plain, form.separator)
        if len(rows) != len(plain) or {len(row) for row in rows} != {form.n_columns}:
            return False
        columns = list(zip(*rows, strict=True))
        values = self._plain_values([columns[column] for column in self._numeric])
        labels = () if form.label is None else columns[form.label]
        if values is None or not all(map(_is_class, set(labels))):
            return False
        if labels or not self.mark:
            numbers = [number for number, line in enumerate(lines, first) if line.lstrip()[:1] not in _NO_ROW]
            self._find_mark([columns[column] for column in self._numeric], numbers)
            self._add_labels(labels, numbers)
        self._parts.append(values)
        self.n_rows += len(rows)
        return True

    def _plain_values(self, columns: list[tuple[str, ...]]) -> FloatArray | None:
        """Columns of texts as numbers, (columns, rows); None if one of them is not as it must be."""
        text = "\n".join("\n".join(column) for column in columns)
        has_comma, has_point = "," in text or self.mark == ",", "." in text or self.mark == "."
        if has_comma and (has_point or self._form.separator == ","):
            return None
        # float() takes more than a table may have: 1_000 and digits of other scripts.
        if "_" in text or not text.isascii():
            return None
        try:
            values = np.array(list(map(float, text.replace(",", ".").split("\n")))).reshape(len(columns), -1)
        except ValueError:
            return None
        are_keys = len(values) < 3 or bool(((values[2] >= 0.0) & (values[2] < 1.0)).all())
        return values if are_keys and (np.abs(values) <= MAX_COORDINATE).all() else None

    def _find_mark(self, columns: list[tuple[str, ...]], numbers: list[int]) -> None:
        if self.mark:
            return
        for column in columns:
            for number, cell in zip(numbers, column, strict=True):
                if "," in cell or "." in cell:
                    self.mark, self._mark_line = "," if "," in cell else ".", number
                    return

    def _add_labels(self, labels: Sequence[str], numbers: list[int]) -> None:
        if self._form.label is None:
            return
        if not self._codes.keys() >= set(labels):
            first_lines = dict(zip(reversed(labels), reversed(numbers), strict=True))
            for label in dict.fromkeys(labels):
                text = label.strip()
                self.labels.setdefault(text, first_lines[label])
                self._codes[label] = self._places.setdefault(text, len(self._places))
        self._code_parts.append(np.fromiter(map(self._codes.__getitem__, labels), dtype=np.int64, count=len(labels)))

    def _read_carefully(self, lines: list[str], first: int) -> None:
        columns: tuple[list[float], ...] = tuple([] for _ in self._numeric)
        labels: list[str] = []
        numbers: list[int] = []
        for number, cells in self._rows(lines, first):
            for column, values in zip(self._numeric, columns, strict=True):
                values.append(self._number(cells[column], number, column))
            numbers.append(number)
            if self._form.label is not None:
                labels.append(self._label(cells[self._form.label], number))
        if numbers:
            self._parts.append(np.array(columns))
            self.n_rows += len(numbers)
            self._add_labels(labels, numbers)

    def _rows(self, lines: list[str], first: int) -> Iterator[tuple[int, list[str]]]:
        form = self._form
        for number, line in enumerate(lines, first):
            if is_skipped(line):
                continue
            try:
                cells = cells_of(line, form.separator)
            except QuoteError:
                raise self._error(number, None, UNCLOSED) from None
            if len(cells) > form.n_columns:
                reason = f"it has {len(cells)} columns and the table {form.n_columns}; write as many in each line"
                comma = ", and 12.3 instead of 12,3." if form.separator == "," else "."
                raise self._error(number, None, reason + comma)
            # Spreadsheets write empty rows as separators only.
            if cells:
                yield number, cells + [""] * (self._needed + 1 - len(cells))

    def _number(self, cell: str, line: int, column: int) -> float:
        found = number_of(cell)
        if found is None:
            raise self._error(line, column, self._no_number(cell, column))
        value, mark = found
        if mark == "," and self._form.separator == ",":
            reason = f"{shown(cell)} is no number here, where commas part the columns; write {cell.replace(',', '.')}."
            raise self._error(line, column, reason)
        if mark and self.mark and mark != self.mark:
            name, other = ("point", "comma") if mark == "." else ("comma", "point")
            reason = f"{shown(cell)} has a decimal {name}, line {self._mark_line} a decimal {other}; write all alike."
            raise self._error(line, column, reason)
        if mark and not self.mark:
            self.mark, self._mark_line = mark, line
        if column == self._form.split_key:
            if not 0.0 <= value < 1.0:
                raise self._error(line, column, f"{shown(cell)} is no key of the split; keys go from 0 to below 1.")
        elif not abs(value) <= MAX_COORDINATE:
            reason = f"{shown(cell)} is too far out; a coordinate is at most {MAX_COORDINATE:,.0f} in size."
            raise self._error(line, column, reason)
        return value

    def _no_number(self, cell: str, column: int) -> str:
        right = "12.3" if self._form.separator == "," else "12.3 or 12,3"
        if not cell:
            return f"{self._meaning(column)} is missing; write a number such as {right}."
        if cell.casefold() in NOT_FINITE:
            return f"{shown(cell)} is not finite; write a number such as {right} or leave the line out."
        return f"{shown(cell)} is no number; write {right}."

    def _meaning(self, column: int) -> str:
        return {self._form.x1: "x1", self._form.x2: "x2"}.get(column, "the key of the split")

    def _label(self, cell: str, line: int) -> str:
        if not _is_class(cell):
            missing = f"{shown(cell)} is no class" if cell else "the class is missing"
            raise self._error(line, self._form.label, f"{missing}; write one such as 0, 1 or a word.")
        return cell

    def _error(self, line: int, column: int | None, reason: str) -> FileError:
        return FileError(self._source, place(line, column), reason)


def _split(lines: list[str], separator: str) -> list[list[str]]:
    """The cells of lines, with what blanks are around them; not a row for each line if the quick way ends here."""
    if '"' not in "".join(lines):
        return [line.split(None if separator == BLANKS else separator) for line in lines]
    try:
        return [] if separator == BLANKS else quoted_rows(lines, separator)
    except csv.Error:
        return []


def _is_class(cell: str) -> bool:
    text = cell.strip().casefold()
    return bool(text) and text not in NOT_FINITE


def place(line: int, column: int | None) -> str:
    """ "line 3, column 2", of a column that is counted from 0."""
    return f"line {line}" if column is None else f"line {line}, column {column + 1}"
