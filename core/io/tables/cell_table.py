"""``CellTable``: a table whose cells are read and whose columns mean nothing yet, and its lines that cannot be used."""

from __future__ import annotations

from dataclasses import dataclass

from core.arrays import IntArray
from core.io.tables.cells import place
from core.io.tables.form import TableForm

MAX_FAULTS = 1000
"""Faults that are kept with their reasons; of more, the number is."""

_N_BLOCKS_SEEN = 4


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

    def part(self, column: int) -> list[str]:
        """The cells of the first block and of a few more, for a look at what there is."""
        chosen = self.blocks[:: max(1, len(self.blocks) // _N_BLOCKS_SEEN)]
        return [cell.strip() for block in chosen for cell in block[column].split("\n")]

    def head(self, column: int, n_cells: int) -> list[str]:
        """The first cells of a column."""
        return [cell.strip() for cell in self.blocks[0][column].split("\n", n_cells)[:n_cells]] if self.blocks else []
