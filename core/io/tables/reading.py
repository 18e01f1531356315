"""The cells of the chosen columns as numbers and classes, and for each line that cannot be used the reason."""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

import numpy as np

from core.arrays import BoolArray, FloatArray
from core.data.dataset import MAX_COORDINATE
from core.io.tables.cell_table import MAX_FAULTS, CellTable, Fault
from core.io.tables.cells import shown
from core.io.tables.guess import ColumnChoice
from core.io.tables.numbers import (
    NOT_FINITE,
    Mark,
    NumberStyle,
    is_missing,
    mark_of,
    missing_of,
    number_of,
    style_of,
    value_of,
    values_of,
)
from core.sentences import phrase, sentence

_WRONG_MARK = {
    ".": phrase("{cell} has a decimal point, where a decimal comma is expected."),
    ",": phrase("{cell} has a decimal comma, where a decimal point is expected."),
}
_OTHER_MARK = {
    ".": phrase("{cell} has a decimal point, line {line} a decimal comma; use one of them."),
    ",": phrase("{cell} has a decimal comma, line {line} a decimal point; use one of them."),
}


class Gap(NamedTuple):
    """What is missing in an input column.

    Attributes
    ----------
    column : int
    n_rows : int
        Rows without a value there that could be used otherwise.
    median : float
        Of the values there are; NaN if there are none.
    """

    column: int
    n_rows: int
    median: float


class ColumnReading:
    """What stands in the chosen columns of a table.

    Parameters
    ----------
    table : CellTable
    columns : ColumnChoice
    decimal : "." or "," or ""
        The decimal mark, "" to find it.
    fills_gaps : bool
        Whether a value that is missing in an input becomes the median of its column.

    Attributes
    ----------
    style : NumberStyle
    inputs : array, shape (d, n_rows)
        x1, x2, …; NaN where there is no number.
    targets : array, shape (n_rows,), or None
        The target, where it is a number.
    split_keys : array, shape (n_rows,), or None
        Keys of the split, if there is such a column.
    labels : list of str
        The cells of the column of the classes; none if there is no such column.
    is_good : array of bool, shape (n_rows,)
        Which rows can be used.
    is_filled : array of bool, shape (d, n_rows)
        Which inputs are medians.
    gaps : tuple of Gap
    n_gap_rows : int
        Rows that could be used if nothing was missing in their inputs.
    """

    def __init__(self, table: CellTable, columns: ColumnChoice, decimal: Mark, *, fills_gaps: bool = False) -> None:
        number = (columns.target,) if columns.target is not None and columns.is_number else ()
        key = table.form.split_key
        keys = (key,) if key is not None and key not in (*columns.inputs, columns.target) else ()
        self._table = table
        self._choice = columns
        self._columns = (*columns.inputs, *number, *keys)
        self._cells = [table.column(column) for column in self._columns]
        lines = table.lines.tolist()
        found = style_of(
            ((line, cell) for line, *row in zip(lines, *self._cells, strict=True) for cell in row), table.form.separator
        )
        self.style = NumberStyle(decimal, found.line, found.unclear) if decimal else found
        values = np.array([values_of(cells, self.style.decimal) for cells in self._cells])
        n_inputs = len(columns.inputs)
        self.inputs: FloatArray = values[:n_inputs]
        self.targets = values[n_inputs] if number else None
        self.split_keys = values[-1] if keys else None
        is_label = columns.target is not None and not columns.is_number
        self.labels = table.column(columns.target) if is_label and columns.target is not None else []
        self._missing_labels = missing_of(self.labels)
        self._judge(fills_gaps)

    @property
    def per_cent(self) -> str:
        """The first number of the inputs that is written in per cent; "" if none is."""
        return next((cell for cells in self._cells for cell in cells if cell.endswith("%")), "")

    @property
    def n_faults(self) -> int:
        """Lines that cannot be used."""
        return self._table.n_faults + int(np.count_nonzero(~self.is_good))

    def faults(self) -> tuple[Fault, ...]:
        """The first of them in their order, at most ``MAX_FAULTS``."""
        bad = islice(np.flatnonzero(~self.is_good).tolist(), MAX_FAULTS)
        found = [*self._table.faults, *(self._fault(row) for row in bad)]
        return tuple(sorted(found, key=lambda fault: fault.line)[:MAX_FAULTS])

    def _judge(self, fills_gaps: bool) -> None:
        """Which rows can be used, and what is missing in those that cannot."""
        is_input = np.abs(self.inputs) <= MAX_COORDINATE
        is_gap = self._gaps(~is_input)
        is_good = (is_input | is_gap).all(axis=0)
        if self.targets is not None:
            is_good &= np.abs(self.targets) <= MAX_COORDINATE
        if self.split_keys is not None:
            is_good &= (self.split_keys >= 0.0) & (self.split_keys < 1.0)
        if self._missing_labels:
            missing = self._missing_labels
            is_good &= np.fromiter((text not in missing for text in self.labels), bool, len(self.labels))
        medians = [
            float(np.median(values[is_number])) if gap.any() and is_number.any() else np.nan
            for values, is_number, gap in zip(self.inputs, is_input, is_gap, strict=True)
        ]
        has_median: BoolArray = ~np.isnan(np.array(medians))
        self.is_filled: BoolArray = np.zeros_like(is_gap)
        if fills_gaps:
            self.is_filled[has_median] = is_gap[has_median]
        self.inputs = np.where(self.is_filled, np.array(medians)[:, None], self.inputs)
        is_gap &= is_good
        self.gaps = tuple(
            Gap(column, int(np.count_nonzero(gap)), median)
            for column, gap, median in zip(self._choice.inputs, is_gap, medians, strict=True)
            if gap.any()
        )
        self.n_gap_rows = int(np.count_nonzero(is_gap.any(axis=0)))
        self.is_good: BoolArray = np.logical_and(is_good, np.all(is_input | self.is_filled, axis=0))

    def _gaps(self, is_bad: BoolArray) -> BoolArray:
        """Where the cell of an input says that there is no value."""
        gaps = np.zeros_like(is_bad)
        for place, cells in enumerate(self._cells[: len(is_bad)]):
            bad = np.flatnonzero(is_bad[place])
            gaps[place, bad] = [is_missing(cells[row]) for row in bad.tolist()]
        return gaps

    def _fault(self, row: int) -> Fault:
        """The first thing that is wrong with a row."""
        line = int(self._table.lines[row])
        numbers = [*self.inputs[:, row].tolist(), *([] if self.targets is None else [float(self.targets[row])])]
        for place, number in enumerate(numbers):
            if not abs(number) <= MAX_COORDINATE:
                return Fault(line, self._columns[place], self._number_fault(self._cells[place][row], self._name(place)))
        if self.split_keys is not None and not 0.0 <= self.split_keys[row] < 1.0:
            key = shown(self._cells[-1][row])
            return Fault(
                line,
                self._columns[-1],
                sentence("{key} is not a key of the split; keys go from 0 to below 1.", key=key),
            )
        text = self.labels[row]
        reason = phrase("the class is missing; use for example 0, 1 or a word.")
        if text:
            reason = sentence(
                "{cell} means no value, so the class is missing; use for example 0, 1 or a word.", cell=shown(text)
            )
        return Fault(line, self._choice.target, reason)

    def _name(self, place: int) -> str:
        """How a sentence calls a column of numbers."""
        names, column = self._table.form.names, self._columns[place]
        if names and names[column]:
            return shown(names[column])
        return f"x{place + 1}" if place < len(self.inputs) else phrase("the target")

    def _number_fault(self, cell: str, name: str) -> str:
        """Why a cell is not a number that can be used."""
        right = "12.3" if self._table.form.separator == "," else phrase("12.3 or 12,3")
        if (cell.casefold() in NOT_FINITE and not is_missing(cell)) or cell.casefold() == "nan":
            return sentence(
                "{cell} is not finite; use for example {right}, or leave the line out.", cell=shown(cell), right=right
            )
        if is_missing(cell):
            if not cell:
                return sentence("{column} is missing; use for example {right}.", column=name, right=right)
            return sentence(
                "{column} is missing ({cell} means no value); use for example {right}.",
                column=name,
                cell=shown(cell),
                right=right,
            )
        if value_of(cell, self.style.decimal) is not None:
            return sentence(
                "{cell} is too far out; a coordinate is at most {most:,.0f} in size.",
                cell=shown(cell),
                most=MAX_COORDINATE,
            )
        mark, decimal = mark_of(cell), self.style.decimal
        if mark and mark != decimal and number_of(cell) is not None:
            reasons = _OTHER_MARK if self.style.line else _WRONG_MARK
            return sentence(reasons[mark], cell=shown(cell), line=self.style.line)
        return sentence("{cell} is not a number; use for example {right}.", cell=shown(cell), right=right)
