"""From lines to columns of cells.

A line that is not a row of the table is set aside with its reason, and the next one is read. What the columns mean is
not known here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice

import numpy as np

from core.arrays import IntArray, frozen
from core.errors import FileError, GlassboxError
from core.io.tables.cells import UNCLOSED, Record, is_comment, place, records, shown
from core.io.tables.form import TableForm, form_of
from core.io.tables.formats.detection import as_plain_table
from core.io.tables.numbers import number_of

MAX_ROWS = 2_000_000
"""Rows that are read; of these a sample can be taken."""

MAX_FAULTS = 1000
"""Faults that are kept with their reasons; of more, the number is."""

BLOCK = 10_000
"""Rows that are read at once."""


class ReadingStoppedError(GlassboxError):
    """The table is no longer wanted."""


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


@dataclass(slots=True)
class _Rows:
    """The rows and faults of a table so far."""

    form: TableForm
    faults: list[Fault] = field(default_factory=list)
    n_faults: int = 0
    blocks: list[tuple[str, ...]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)

    def take(self, records: Sequence[Record]) -> None:
        """Sort some successive records into rows and faults."""
        n_columns = self.form.n_columns
        rows = []
        for line, cells, _ in records:
            if cells is None:
                self.add_fault(line, UNCLOSED)
            elif not 1 < len(cells) <= n_columns and (reason := self._fault_of(cells)):
                self.add_fault(line, reason)
            else:
                rows.append(cells + [""] * (n_columns - len(cells)))
                self.lines.append(line)
        if rows:
            self.blocks.append(tuple(map("\n".join, zip(*rows, strict=True))))

    def add_fault(self, line: int, reason: str) -> None:
        self.n_faults += 1
        if len(self.faults) < MAX_FAULTS:
            self.faults.append(Fault(line, None, reason))

    def _fault_of(self, cells: list[str]) -> str:
        """Why cells are not a row; "" if they are."""
        n_columns = self.form.n_columns
        if len(cells) > n_columns:
            comma = "; use 12.3 instead of 12,3" if self.form.separator == "," else ""
            return f"this line has {len(cells)} columns, the others {n_columns}{comma}."
        is_number = number_of(cells[0]) is not None
        return "" if is_number else f"this line has one column, {shown(cells[0])}, the others {n_columns}."


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
    plain, encoding = as_plain_table(content, source)
    lines, form = plain.lines, form_of(plain, source)
    rows = _Rows(form)
    for line, reason in (*((line, UNCLOSED) for line in form.broken), *plain.faults):
        rows.add_fault(line, reason)
    found = records(lines, form.separator, form.first_line)
    while block := list(islice(found, BLOCK)):
        if should_stop is not None and should_stop():
            raise ReadingStoppedError(f"{source} was not read to its end.")
        rows.take(block)
        if len(rows.lines) > MAX_ROWS:
            raise FileError(source, "", f"has more than {MAX_ROWS:,} rows; remove some of them.")
        if on_progress is not None:
            on_progress((block[-1].next_line - 1) / len(lines))
    return CellTable(
        source,
        form,
        encoding,
        frozen(np.array(rows.lines, dtype=np.int64)),
        tuple(rows.blocks),
        tuple(rows.faults),
        rows.n_faults,
        _comments(lines, form.header_line),
    )


def _comments(lines: Sequence[str], header_line: int) -> tuple[int, ...]:
    numbers = (number for number, line in enumerate(lines, 1) if number != header_line and is_comment(line))
    return tuple(islice(numbers, MAX_FAULTS))
