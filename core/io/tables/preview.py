"""The first rows of a table as they will be taken: what was understood, what is filled in, and what is left out."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from core.io.tables.table import PointsTable
from core.sentences import phrase


class PreviewRow(NamedTuple):
    """A row of a table.

    Attributes
    ----------
    line : int
        Counted from 1.
    inputs : tuple of (float or str)
        The numbers that are taken; of a row that is left out what stands in its cells.
    target : str
        What stands in the column of the target; "" without one.
    label : int or None
        The class of a row that is taken.
    filled : frozenset of int
        Which inputs are medians, counted from 0.
    reason : str
        Why it is left out; "" if it is taken.
    """

    line: int
    inputs: tuple[float | str, ...]
    target: str
    label: int | None
    filled: frozenset[int]
    reason: str


def first_rows(table: PointsTable, n_rows: int) -> list[PreviewRow]:
    """The first rows, in the order of their lines, with those that are left out among them."""
    columns = table.choice.columns
    lines = table.cells.lines[:n_rows].tolist()
    cells = [table.cells.head(column, n_rows) for column in columns.inputs]
    targets = table.cells.head(columns.target, n_rows) if columns.target is not None else [""] * len(lines)
    place_of = {row: place for place, row in enumerate(table.rows[: len(lines)].tolist())}
    reasons = {fault.line: fault.reason for fault in table.faults}
    rows = []
    for row, line in enumerate(lines):
        place = place_of.get(row)
        if place is None:
            own = tuple(column[row] for column in cells)
            reason = reasons.get(line, phrase("its class is not chosen."))
            rows.append(PreviewRow(line, own, targets[row], None, frozenset(), reason))
            continue
        label = None if table.labels is None else int(table.labels[place])
        filled = frozenset(np.flatnonzero(table.is_filled[:, place]).tolist())
        rows.append(PreviewRow(line, tuple(table.points[:, place].tolist()), targets[row], label, filled, ""))
    known = {row.line for row in rows}
    last = rows[-1].line if rows else 0
    others = [fault for fault in table.cells.faults if fault.line not in known and fault.line < last]
    rows += [PreviewRow(fault.line, (), "", None, frozenset(), fault.reason) for fault in others]
    return sorted(rows, key=lambda row: row.line)[:n_rows]
