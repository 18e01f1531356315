"""One-hot columns: columns of 0 and 1 of which each row has a single 1 are a class, written in another way.

They are found when a table is read, and its class is added as a column of words, so that nothing else has to know them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from core.arrays import BoolArray
from core.io.tables.cell_table import CellTable

_WORDS = {"0": 0.0, "1": 1.0, "0.0": 0.0, "1.0": 1.0, "false": 0.0, "true": 1.0}
_N_FIRST = 60
_FEWEST = 3
"""Columns without names: two that are never 1 together may be anything."""

_FEWEST_ROWS = 4


class _Group(NamedTuple):
    """Columns that are a class together: from the first one to before the last one."""

    first: int
    last: int


def with_one_hot(table: CellTable) -> CellTable:
    """A table with a column of words for each group of one-hot columns."""
    for group in list(_groups(table)):
        table = _with_class(table, group)
    return table


def _groups(table: CellTable) -> Iterator[_Group]:
    """The groups side by side, each as short as it can be."""
    columns = [_zeros_and_ones(table, column) for column in range(table.form.n_columns)]
    first = 0
    while first < len(columns):
        last = _end_of_group(columns, first)
        if last and (last - first >= _FEWEST or (table.form.names and _common_name(table.form.names[first:last]))):
            yield _Group(first, last)
            first = last
        else:
            first += 1


def _end_of_group(columns: Sequence[BoolArray | None], first: int) -> int:
    """Behind the last column of the group that begins with one; 0 if none begins there."""
    total = np.zeros(0, dtype=np.int64)
    for last in range(first, len(columns)):
        column = columns[last]
        if column is None or not column.any():
            return 0
        total = total + column if last > first else column.astype(np.int64)
        if total.max() > 1:
            return 0
        if total.min() == 1:
            return last + 1 if last > first else 0
    return 0


def _zeros_and_ones(table: CellTable, column: int) -> BoolArray | None:
    """Where a column of 0 and 1 is 1; None for another column. A table of few rows says too little."""
    if table.n_rows < _FEWEST_ROWS or any(cell.casefold() not in _WORDS for cell in table.head(column, _N_FIRST)):
        return None
    cells = table.column(column)
    values = {cell: _WORDS.get(cell.casefold()) for cell in set(cells)}
    if None in values.values():
        return None
    return np.fromiter((values[cell] == 1.0 for cell in cells), bool, len(cells))


def _common_name(names: Sequence[str]) -> str:
    """What one-hot columns are called together: "species" of "species_setosa" and "species_virginica"; else ""."""
    first, last = min(names), max(names)
    same = next((place for place, pair in enumerate(zip(first, last, strict=False)) if pair[0] != pair[1]), len(first))
    prefix = first[:same]
    end = max(prefix.rfind(mark) for mark in "_=:./- ")
    return prefix[:end].strip() if end > 0 else ""


def _with_class(table: CellTable, group: _Group) -> CellTable:
    form = table.form
    names = [form.names[column] if form.names else f"column {column + 1}" for column in range(*group)]
    name = _common_name(names) if form.names else ""
    words = [word[len(name) :].strip("_=:./- ") or word for word in names]
    blocks = []
    for block in table.blocks:
        columns = zip(*(block[column].split("\n") for column in range(*group)), strict=True)
        cells = (
            next(word for word, cell in zip(words, row, strict=True) if _WORDS[cell.strip().casefold()])
            for row in columns
        )
        blocks.append((*block, "\n".join(cells)))
    full_names = (*form.names, name or "/".join(words)) if form.names else ()
    derived = {**form.derived, form.n_columns: range(*group)}
    return replace(
        table,
        form=replace(form, names=full_names, n_columns=form.n_columns + 1, derived=derived),
        blocks=tuple(blocks),
    )
