"""From lines to columns of cells.

A line that is not a row of the table is set aside with its reason, and the next one is read. What the columns mean is
not known here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice

import numpy as np

from core.arrays import frozen
from core.errors import FileError, GlassboxError
from core.io.tables.cell_table import MAX_FAULTS, CellTable, Fault
from core.io.tables.cells import UNCLOSED, Record, is_comment, records, shown
from core.io.tables.form import TableForm, form_of
from core.io.tables.formats.detection import as_plain_table
from core.io.tables.numbers import number_of
from core.io.tables.one_hot import with_one_hot
from core.sentences import phrase, sentence

MAX_ROWS = 2_000_000
"""Rows that are read; of these a sample can be taken."""

BLOCK = 10_000
"""Rows that are read at once."""


class ReadingStoppedError(GlassboxError):
    """The table is no longer wanted."""


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
            template = phrase("this line has {n} columns, the others {usual}.")
            if self.form.separator == ",":
                template = phrase("this line has {n} columns, the others {usual}; use 12.3 instead of 12,3.")
            return sentence(template, n=len(cells), usual=n_columns)
        is_number = number_of(cells[0]) is not None
        return (
            ""
            if is_number
            else sentence(
                "this line has one column, {cell}, the others {usual}.", cell=shown(cells[0]), usual=n_columns
            )
        )


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
            raise ReadingStoppedError(sentence("{source} was not read to its end.", source=source))
        rows.take(block)
        if len(rows.lines) > MAX_ROWS:
            raise FileError(source, "", sentence("has more than {most:,} rows; remove some of them.", most=MAX_ROWS))
        if on_progress is not None:
            on_progress((block[-1].next_line - 1) / len(lines))
    table = CellTable(
        source,
        form,
        encoding,
        frozen(np.array(rows.lines, dtype=np.int64)),
        tuple(rows.blocks),
        tuple(rows.faults),
        rows.n_faults,
        _comments(lines, form.header_line),
    )
    return with_one_hot(table)


def _comments(lines: Sequence[str], header_line: int) -> tuple[int, ...]:
    numbers = (number for number, line in enumerate(lines, 1) if number != header_line and is_comment(line))
    return tuple(islice(numbers, MAX_FAULTS))
