"""The cells of the chosen columns as numbers and classes, and for each line that cannot be used the reason."""

from __future__ import annotations

from itertools import islice

import numpy as np

from core.arrays import BoolArray
from core.data.dataset import MAX_COORDINATE
from core.io.tables.cells import shown
from core.io.tables.guess import ColumnChoice
from core.io.tables.numbers import (
    NOT_FINITE,
    Mark,
    NumberStyle,
    is_missing,
    mark_of,
    number_of,
    style_of,
    value_of,
    values_of,
)
from core.io.tables.rows import MAX_FAULTS, CellTable, Fault


class ColumnReading:
    """What stands in the chosen columns of a table.

    Parameters
    ----------
    table : CellTable
    columns : ColumnChoice
    decimal : "." or "," or ""
        The decimal mark, "" to find it.

    Attributes
    ----------
    style : NumberStyle
    values : array, shape (2 or 3, n_rows)
        x1, x2 and, if there is such a column, the keys of the split; NaN where there is no number.
    labels : list of str
        The cells of the column of the classes; none if there is no such column.
    is_good : array of bool, shape (n_rows,)
        Which rows can be used.
    """

    def __init__(self, table: CellTable, columns: ColumnChoice, decimal: Mark) -> None:
        key = table.form.split_key
        has_key = key is not None and key not in (columns.x1, columns.x2, columns.label)
        self._table = table
        self._columns = (columns.x1, columns.x2, key) if key is not None and has_key else (columns.x1, columns.x2)
        self._label = columns.label
        self._cells = [table.column(column) for column in self._columns]
        lines = table.lines.tolist()
        found = style_of(
            ((line, cell) for line, *row in zip(lines, *self._cells, strict=True) for cell in row), table.form.separator
        )
        self.style = NumberStyle(decimal, found.line, found.unclear) if decimal else found
        self.values = np.array([values_of(cells, self.style.decimal) for cells in self._cells])
        self.labels = table.column(columns.label) if columns.label is not None else []
        self.is_good: BoolArray = (np.abs(self.values[:2]) <= MAX_COORDINATE).all(axis=0)
        for keys in self.values[2:]:
            self.is_good &= (keys >= 0.0) & (keys < 1.0)
        if self.labels:
            missing = {text for text in set(self.labels) if is_missing(text)}
            if missing:
                self.is_good &= np.fromiter((text not in missing for text in self.labels), bool, len(self.labels))

    @property
    def n_faults(self) -> int:
        """Lines that cannot be used."""
        return self._table.n_faults + int(np.count_nonzero(~self.is_good))

    def faults(self) -> tuple[Fault, ...]:
        """The first of them in their order, at most ``MAX_FAULTS``."""
        bad = islice(np.flatnonzero(~self.is_good).tolist(), MAX_FAULTS)
        found = [*self._table.faults, *(self._fault(row) for row in bad)]
        return tuple(sorted(found, key=lambda fault: fault.line)[:MAX_FAULTS])

    def _fault(self, row: int) -> Fault:
        """The first thing that is wrong with a row."""
        line = int(self._table.lines[row])
        for place, (column, cells) in enumerate(zip(self._columns, self._cells, strict=True)):
            value = float(self.values[place, row])
            if place == 2 and not 0.0 <= value < 1.0:
                return Fault(line, column, f"{shown(cells[row])} is not a key of the split; keys go from 0 to below 1.")
            if not abs(value) <= MAX_COORDINATE:
                return Fault(line, column, self._number_fault(cells[row], f"x{place + 1}"))
        text = self.labels[row]
        missing = f"{shown(text)} means no value, so the class is missing" if text else "the class is missing"
        return Fault(line, self._label, f"{missing}; use for example 0, 1 or a word.")

    def _number_fault(self, cell: str, name: str) -> str:
        """Why a cell is not a coordinate."""
        right = "12.3" if self._table.form.separator == "," else "12.3 or 12,3"
        if (cell.casefold() in NOT_FINITE and not is_missing(cell)) or cell.casefold() == "nan":
            return f"{shown(cell)} is not finite; use for example {right}, or leave the line out."
        if is_missing(cell):
            word = f" ({shown(cell)} means no value)" if cell else ""
            return f"{name} is missing{word}; use for example {right}."
        if value_of(cell, self.style.decimal) is not None:
            return f"{shown(cell)} is too far out; a coordinate is at most {MAX_COORDINATE:,.0f} in size."
        mark, decimal = mark_of(cell), self.style.decimal
        if mark and mark != decimal and number_of(cell) is not None:
            here, there = ("point", "comma") if mark == "." else ("comma", "point")
            if not self.style.line:
                return f"{shown(cell)} has a decimal {here}, where a decimal {there} is expected."
            return f"{shown(cell)} has a decimal {here}, line {self.style.line} a decimal {there}; use one of them."
        return f"{shown(cell)} is not a number; use for example {right}."
