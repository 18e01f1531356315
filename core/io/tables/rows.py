"""From lines to columns of cells: a quick way for plain lines and a careful one for all others.

Both give the same cells. A line that is not a row of the table is set aside with its reason, and the next one is read.
What the columns mean is not known here.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from core.arrays import IntArray, frozen
from core.errors import FileError, GlassboxError
from core.io.tables.cells import BLANKS, UNCLOSED, is_comment, place, quoted_rows, records, shown
from core.io.tables.form import TableForm, form_of
from core.io.tables.numbers import number_of
from core.io.tables.text import decoded, lines_of

MAX_ROWS = 2_000_000
"""Rows that are read; of these a sample can be taken."""

MAX_FAULTS = 1000
"""Faults that are kept with their reasons; of more, the number is."""

BLOCK = 10_000
"""Lines that are read at once."""


class ReadingStoppedError(GlassboxError):
    """Whoever asked for a table wants it no longer."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A line that cannot be used.

    Attributes
    ----------
    line : int
        Counted from 1.
    column : int or None
        Counted from 0; None where it is the whole line.
    reason : str
        What is wrong and what would be right.
    """

    line: int
    column: int | None
    reason: str

    @property
    def place(self) -> str:
        """ "line 3, column 2"."""
        return place(self.line, self.column)


@dataclass(frozen=True, slots=True, eq=False)
class CellTable:
    """A table whose cells are read, and whose columns mean nothing yet.

    Attributes
    ----------
    source : str
        Where it came from.
    form : TableForm
        Separator, header and number of columns as they were found.
    encoding : str
        "utf-8", "latin-1" and so on; "" if it came as text.
    lines : array, shape (n_rows,)
        The line of each row.
    blocks : tuple of tuple of str
        For each block of rows and each column the cells, one a line: as compact as the file.
    faults : tuple of Fault
        Lines that are not rows of this table, at most ``MAX_FAULTS`` of them.
    n_faults : int
    comments : tuple of int
        Lines that are comments, at most ``MAX_FAULTS`` of them.
    """

    source: str
    form: TableForm
    encoding: str
    lines: IntArray
    blocks: tuple[tuple[str, ...], ...]
    faults: tuple[Fault, ...]
    n_faults: int
    comments: tuple[int, ...]

    @property
    def n_rows(self) -> int:
        """Rows that were read."""
        return int(self.lines.size)

    def column(self, column: int) -> list[str]:
        """The cells of a column, without blanks around them."""
        return [cell.strip() for block in self.blocks for cell in block[column].split("\n")]

    def head(self, column: int, n_cells: int) -> list[str]:
        """The first cells of a column."""
        return [cell.strip() for cell in self.blocks[0][column].split("\n", n_cells)[:n_cells]] if self.blocks else []


class RowReader:
    """Collects the rows of a table.

    Attributes
    ----------
    faults : list of Fault
    n_faults : int
    n_rows : int
        Rows read so far.
    """

    def __init__(self, lines: Sequence[str], form: TableForm) -> None:
        self._all_lines = lines
        self._form = form
        self._special = ("", "#", "/", "%", "|", form.separator)
        self.faults: list[Fault] = []
        self.n_faults = 0
        self.n_rows = 0
        self.blocks: list[tuple[str, ...]] = []
        self.lines: list[IntArray] = []
        for line in form.broken:
            self._add_fault(line, UNCLOSED)

    def read(self, first: int, end: int) -> int:
        """Read the lines from ``first`` to before ``end``, or a little further where a row goes on; the next line."""
        if self._read_plain(self._all_lines[first - 1 : end - 1], first):
            return end
        return self._read_carefully(first, end)

    def _read_plain(self, lines: Sequence[str], first: int) -> bool:
        """Read lines that have nothing special; False, with nothing read, if one has."""
        if any(line.lstrip()[:1] in self._special or "---" in line for line in lines):
            return False
        rows = _split(lines, self._form.separator)
        if len(rows) != len(lines) or {len(row) for row in rows} != {self._form.n_columns}:
            return False
        self._add(rows, np.arange(first, first + len(rows)))
        return True

    def _read_carefully(self, first: int, end: int) -> int:
        n_columns, next_line = self._form.n_columns, end
        rows: list[list[str]] = []
        numbers: list[int] = []
        for record in records(self._all_lines, self._form.separator, first, end):
            reason = self._fault_of(record.cells)
            next_line = max(end, record.next_line)
            if reason or record.cells is None:
                self._add_fault(record.line, reason)
                continue
            rows.append(record.cells + [""] * (n_columns - len(record.cells)))
            numbers.append(record.line)
        if rows:
            self._add(rows, np.array(numbers))
        return next_line

    def _fault_of(self, cells: list[str] | None) -> str:
        """Why cells are not a row; "" if they are."""
        n_columns = self._form.n_columns
        if cells is None:
            return UNCLOSED
        if len(cells) > n_columns:
            comma = "; use 12.3 instead of 12,3" if self._form.separator == "," else ""
            return f"this line has {len(cells)} columns, the others {n_columns}{comma}."
        if len(cells) == 1 and number_of(cells[0]) is None:
            return f"this line has one column, {shown(cells[0])}, the others {n_columns}."
        return ""

    def _add(self, rows: Sequence[Sequence[str]], numbers: IntArray) -> None:
        self.blocks.append(tuple(map("\n".join, zip(*rows, strict=True))))
        self.lines.append(numbers)
        self.n_rows += len(rows)

    def _add_fault(self, line: int, reason: str) -> None:
        self.n_faults += 1
        if len(self.faults) < MAX_FAULTS:
            self.faults.append(Fault(line, None, reason))


def read_cells(
    content: str | bytes,
    source: str,
    *,
    on_progress: Callable[[float], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> CellTable:
    """Read the cells of a table: CSV, TSV, or what a spreadsheet puts on the clipboard.

    Parameters
    ----------
    content : str or bytes
        A line for each point, its cells parted by commas, semicolons, tabs, bars or blanks.
    source : str
        What errors call it: a path, or "the clipboard".
    on_progress : Callable, optional
        Called about every 10 000 rows with the share that is read, 0 to 1.
    should_stop : Callable, optional
        Asked about every 10 000 rows.

    Raises
    ------
    FileError
        If it is no table, or none of its lines is a row; it names line and column and what would be right.
    ReadingStoppedError
        If ``should_stop`` said so.
    """
    text, encoding = decoded(content, source)
    lines = lines_of(text, source)
    form = form_of(lines, source)
    reader = RowReader(lines, form)
    number = form.first_line
    while number <= len(lines):
        if should_stop is not None and should_stop():
            raise ReadingStoppedError(f"{source} was not read to its end.")
        number = reader.read(number, min(number + BLOCK, len(lines) + 1))
        if reader.n_rows > MAX_ROWS:
            raise FileError(source, "", f"has more than {MAX_ROWS:,} rows; remove some of them.")
        if on_progress is not None:
            on_progress(min(1.0, number / (len(lines) + 1)))
    return CellTable(
        source,
        form,
        encoding,
        frozen(np.concatenate(reader.lines) if reader.lines else np.empty(0, dtype=np.int64)),
        tuple(reader.blocks),
        tuple(reader.faults),
        reader.n_faults,
        _comments(lines, form.header_line),
    )


def _comments(lines: Sequence[str], header_line: int) -> tuple[int, ...]:
    numbers = (number for number, line in enumerate(lines, 1) if number != header_line and is_comment(line))
    return tuple(number for number, _ in zip(numbers, range(MAX_FAULTS), strict=False))


def _split(lines: Sequence[str], separator: str) -> list[list[str]]:
    """The cells of lines, with what blanks are around them; not a row for each line if the quick way ends here."""
    if '"' not in "".join(lines):
        return [line.split(None if separator == BLANKS else separator) for line in lines]
    try:
        rows = [] if separator == BLANKS else quoted_rows(lines, separator)
    except csv.Error:
        return []
    return rows if all(map(any, rows)) else []
