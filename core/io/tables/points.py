"""From the cells of a table to its points: with the columns and classes that are likely meant, or that are chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import compress

import numpy as np

from core.arrays import IntArray, frozen
from core.errors import FileError
from core.io.tables.cell_table import CellTable
from core.io.tables.classes import ClassesFound, classes_of, names_text
from core.io.tables.guess import MAX_INPUTS, guess_columns
from core.io.tables.reading import ColumnReading
from core.io.tables.rows import read_cells
from core.io.tables.table import PointsTable, TableChoice
from core.sentences import phrase, sentence


def points_of(table: CellTable, choice: TableChoice) -> PointsTable:
    """The points of a table with the columns and classes that are chosen.

    Parameters
    ----------
    table : CellTable
    choice : TableChoice

    Returns
    -------
    PointsTable
        Without the lines that cannot be used, which are its ``faults``.

    Raises
    ------
    FileError
        If no line can be used; it names the first one and its column. If x1 and x2 are the same column, or the classes
        are too many or not those chosen.
    """
    reading = _usable_reading(table, choice)
    codes, classes = _classes_of_rows(table, choice, reading)
    is_taken = codes >= 0
    taken = np.flatnonzero(is_taken)
    return PointsTable(
        table,
        replace(choice, classes=classes.choice),
        reading.style,
        rows=frozen(taken),
        points=frozen(reading.inputs[:, taken]),
        labels=frozen(codes[taken]) if reading.labels else None,
        targets=None if reading.targets is None else frozen(reading.targets[taken]),
        split_keys=None if reading.split_keys is None else frozen(reading.split_keys[taken]),
        class_names=classes.names,
        classes=classes.found,
        faults=reading.faults(),
        n_faults=reading.n_faults,
        n_other=int(np.count_nonzero(reading.is_good & ~is_taken)),
        gaps=reading.gaps,
        n_gap_rows=reading.n_gap_rows,
        is_filled=frozen(reading.is_filled[:, taken]),
        per_cent=reading.per_cent,
    )


def _usable_reading(table: CellTable, choice: TableChoice) -> ColumnReading:
    """The chosen columns, of which at least one line can be used."""
    inputs = choice.columns.inputs
    if not 1 <= len(inputs) <= MAX_INPUTS:
        raise FileError(
            table.source,
            "",
            sentence(
                "{n} input columns are chosen; choose 1 to {most}.",
                n=len(inputs),
                most=MAX_INPUTS,
            ),
        )
    twice = next(
        (column for column in (*inputs, choice.columns.target) if (*inputs, choice.columns.target).count(column) > 1),
        None,
    )
    if twice is not None:
        raise FileError(
            table.source,
            "",
            sentence("{column} is chosen twice; choose different columns.", column=table.form.called(twice)),
        )
    reading = ColumnReading(table, choice.columns, choice.decimal, fills_gaps=choice.fills_gaps)
    if not reading.is_good.any():
        faults = reading.faults()
        if not faults:
            raise FileError(table.source, "", phrase("holds no points; a line such as “1.5, -2, 0” is one."))
        raise FileError(table.source, faults[0].place, faults[0].reason)
    return reading


def _classes_of_rows(table: CellTable, choice: TableChoice, reading: ColumnReading) -> tuple[IntArray, ClassesFound]:
    """The class of each row, (n_rows,), -1 where it is not taken; and what the classes are called."""
    codes = np.where(reading.is_good, 0, -1)
    target = choice.columns.target
    if target is None or not reading.labels:
        return codes, ClassesFound((), ("", ""), {})
    texts = list(compress(reading.labels, reading.is_good.tolist()))
    called = table.form.called(target) if table.form.names else phrase("the class")
    classes = classes_of(texts, choice.classes, target, called, table.source)
    codes[reading.is_good] = list(map(classes.of_text.__getitem__, texts))
    return codes, classes


def read_table(
    content: str | bytes,
    source: str,
    *,
    on_progress: Callable[[float], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> PointsTable:
    """Read a table of points with the columns that are likely meant; lines that cannot be used are its ``faults``.

    The parameters are those of ``read_cells``.

    Raises
    ------
    FileError
        If it is not a table of points, or none of its lines can be used; it names line and column.
    ReadingStoppedError
        If ``should_stop`` said so.
    """
    cells = read_cells(content, source, on_progress=on_progress, should_stop=should_stop)
    return points_of(cells, TableChoice(guess_columns(cells)))


def read_points(content: str | bytes, source: str) -> PointsTable:
    """Read a table of points of which every line can be used, and whose classes are all taken.

    Raises
    ------
    FileError
        If it is not such a table; it names line and column and what would be right.
    """
    table = read_table(content, source)
    check_complete(table)
    return table


def check_complete(table: PointsTable) -> None:
    """Refuse a table of which something would be left out.

    Raises
    ------
    FileError
        If a line cannot be used, or there are more classes than are shown.
    """
    if table.faults:
        raise FileError(table.source, table.faults[0].place, table.faults[0].reason)
    if table.choice.classes is not None:
        label = table.choice.columns.target or 0
        called = table.form.called(label) if table.form.names else phrase("the class")
        names = names_text([found.name for found in table.classes])
        reason = sentence(
            "{column} has {n_classes} classes, {names}; choose one against the rest, or two of them.",
            column=called,
            n_classes=len(table.classes),
            names=names,
        )
        raise FileError(table.source, sentence("column {column}", column=label + 1), reason)
