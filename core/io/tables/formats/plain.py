"""``PlainTable``: a table of another format as lines of cells, for the reader that all tables share.

Where the format allows it, line n holds what stood in line n of the text, so that errors name the right line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

Role = Literal["", "number", "category", "text", "date", "ignored", "target", "target class", "target number"]
"""What a format says of a column; "" where it says nothing."""

MAX_COLUMNS_READ = 2000
MAX_CELLS = 20_000_000
"""Of sparse tables, whose text is far shorter than what it stands for."""


@dataclass(slots=True)
class PlainTable:
    """A table as lines of cells.

    Attributes
    ----------
    kind : str
        What the format is called.
    lines : list of str
        Each a row in the form of ``as_line``, or "" where there is none.
    names : tuple of str
        One for each column; empty where the first row may be a header.
    roles : tuple of Role
        Of the first columns; nothing is said of the others.
    faults : list of (int, str)
        Lines, counted from 1, that are no rows, and why.
    """

    kind: str
    lines: list[str]
    names: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    faults: list[tuple[int, str]] = field(default_factory=list)


def as_line(cells: Iterable[str]) -> str:
    """Cells as a line of CSV. All are quoted, so that none is taken for a comment."""
    return ",".join('"' + cell.replace('"', '""').replace("\n", " ") + '"' for cell in cells)


def placed(rows: Sequence[tuple[int, str]]) -> list[str]:
    """Lines with each row at its own line; where two rows share one, the rows are counted instead."""
    numbers = [number for number, _ in rows]
    if len(set(numbers)) < len(numbers):
        return [line for _, line in rows]
    lines = [""] * (numbers[-1] if numbers else 0)
    for number, line in rows:
        lines[number - 1] = line
    return lines
