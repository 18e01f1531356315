"""A table of points: what comes of a table's cells with the columns and classes that are chosen.

Nothing is left out, guessed or scaled without being said: lines that cannot be used are counted and listed with their
reasons. Whether the points are taken over, and which of too many, is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import compress
from pathlib import PurePath

import numpy as np

from core.arrays import FloatArray, IntArray, frozen
from core.data.dataset import Dataset
from core.data.names import DataNames, names_of_table
from core.errors import FileError
from core.io.tables.cells import shown
from core.io.tables.classes import ClassChoice, ClassesFound, ClassFound, classes_of, names_text
from core.io.tables.form import TableForm
from core.io.tables.guess import ColumnChoice, guess_columns
from core.io.tables.numbers import Mark, NumberStyle, values_of
from core.io.tables.reading import ColumnReading
from core.io.tables.rows import CellTable, Fault, read_cells

_N_NAMED = 4
_N_WORDS = 10


@dataclass(frozen=True, slots=True)
class TableChoice:
    """What is chosen before the points of a table are taken.

    Attributes
    ----------
    columns : ColumnChoice
    classes : ClassChoice or None
        For three and more classes.
    decimal : str
        "." or "," where a table's numbers can be read in two ways; "" for the likely one.
    """

    columns: ColumnChoice
    classes: ClassChoice | None = None
    decimal: Mark = ""


@dataclass(frozen=True, slots=True, eq=False)
class PointsTable:
    """The points of a table.

    Attributes
    ----------
    cells : CellTable
        The table they are from.
    choice : TableChoice
        What they were made with.
    style : NumberStyle
        How its numbers are written.
    points : array, shape (2, n_rows)
        x1 and x2, finite.
    labels : array, shape (n_rows,), or None
        Classes 0 and 1; None if the table has none.
    split_keys : array, shape (n_rows,), or None
        Keys of the split, if the table has them.
    class_names : (str, str)
        How the table calls class 0 and class 1; "" for a class it has not.
    classes : tuple of ClassFound
        All classes in the table.
    first_words : tuple of str
        What stands in the column of the classes in the first rows that are taken.
    faults : tuple of Fault
        The first lines that cannot be used, in their order.
    n_faults : int
        How many there are.
    n_other : int
        Rows of classes that were not chosen.
    """

    cells: CellTable
    choice: TableChoice
    style: NumberStyle
    points: FloatArray
    labels: IntArray | None
    split_keys: FloatArray | None
    class_names: tuple[str, str]
    classes: tuple[ClassFound, ...] = ()
    first_words: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()
    n_faults: int = 0
    n_other: int = 0

    @property
    def source(self) -> str:
        """Where the table came from."""
        return self.cells.source

    @property
    def form(self) -> TableForm:
        """Separator, header and number of columns as they were found."""
        return self.cells.form

    @property
    def encoding(self) -> str:
        """ "utf-8", "latin-1" and so on; "" if it came as text."""
        return self.cells.encoding

    @property
    def n_rows(self) -> int:
        """Points in the table."""
        return int(self.points.shape[1])

    @property
    def names(self) -> DataNames:
        """What the table calls its points: its own name, that of its columns and its words for the classes."""
        header = self.form.names if self.form.plain_names else ()
        used = (self.choice.columns.x1, self.choice.columns.x2)
        columns = [header[column] if column < len(header) else "" for column in used]
        return names_of_table(PurePath(self.source).name, columns, self.class_names)

    @property
    def has_decimal_comma(self) -> bool:
        """Whether numbers are written 12,3."""
        return self.style.decimal == ","

    @property
    def class_counts(self) -> tuple[int, int]:
        """Points of class 0 and of class 1."""
        if self.labels is None:
            return 0, 0
        n_one = int(np.count_nonzero(self.labels))
        return self.n_rows - n_one, n_one

    @property
    def columns_text(self) -> str:
        """What the columns are taken as, and which are not used, as one sentence."""
        form, columns = self.form, self.choice.columns
        label = "no column is" if columns.label is None else f"{form.called(columns.label)} is"
        used = (columns.x1, columns.x2, columns.label, form.split_key)
        others = [form.called(column) for column in range(form.n_columns) if column not in used]
        more = f" and {len(others) - _N_NAMED} more" if len(others) > _N_NAMED else ""
        unused = f"; not used: {', '.join(others[:_N_NAMED])}{more}" if others else ""
        return f"{form.called(columns.x1)} is x1, {form.called(columns.x2)} is x2, {label} the class{unused}."

    @property
    def notes(self) -> tuple[str, ...]:
        """Which lines have no points, and how unclear numbers are read, as sentences."""
        notes = []
        if self.form.titles:
            notes.append(f"{_lines_text(self.form.titles)} before the table: taken as a title.")
        if self.form.is_numbered:
            notes.append(f"Line {self.form.header_line} is taken as a header that counts the columns.")
        if self.cells.comments:
            notes.append(f"{_lines_text(self.cells.comments)}: taken as a comment.")
        if self.style.unclear:
            number = values_of([self.style.unclear], self.style.decimal)[0]
            notes.append(f"{shown(self.style.unclear)} is read as {number:.10g}.")
        if self.n_other:
            notes.append(f"{self.n_other:,} lines of other classes are left out.")
        return tuple(notes)

    def chosen(self, choice: TableChoice) -> PointsTable:
        """The points of the same table with other columns or classes; see ``points_of``."""
        return points_of(self.cells, choice)

    def sample(self, n_rows: int, seed: int = 0) -> PointsTable:
        """So many of the rows, drawn at random, each class with its share; their order is kept.

        Parameters
        ----------
        n_rows : int
            0 or more; with as many as there are, or more, the table is the same.
        seed : int
            The same seed draws the same rows.
        """
        if n_rows >= self.n_rows:
            return self
        random = np.random.default_rng(seed)
        classes = np.zeros(self.n_rows, dtype=np.int64) if self.labels is None else self.labels
        drawn = [
            random.choice(np.flatnonzero(classes == label), size=size, replace=False, shuffle=False)
            for label, size in enumerate(_shares(np.bincount(classes, minlength=2), n_rows))
        ]
        return self._rows(np.sort(np.concatenate(drawn)))

    def swapped(self) -> PointsTable:
        """The same table with class 0 as class 1 and the other way round."""
        labels = None if self.labels is None else frozen(1 - self.labels)
        return replace(self, labels=labels, class_names=(self.class_names[1], self.class_names[0]))

    def labelled(self, label: int) -> PointsTable:
        """The same points, all in one class."""
        return replace(self, labels=frozen(np.full(self.n_rows, label, dtype=np.int64)), class_names=("", ""))

    def dataset(self) -> Dataset:
        """The points as a dataset; without split keys in the table it gets the usual ones.

        Raises
        ------
        InvalidInputError
            If there are more than a dataset can have: draw a sample first.
        """
        labels = np.zeros(self.n_rows, dtype=np.int64) if self.labels is None else self.labels
        return Dataset(self.points, labels, self.split_keys)

    def _rows(self, rows: IntArray) -> PointsTable:
        return replace(
            self,
            points=frozen(self.points[:, rows]),
            labels=None if self.labels is None else frozen(self.labels[rows]),
            split_keys=None if self.split_keys is None else frozen(self.split_keys[rows]),
        )


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
    has_labels = choice.columns.label is not None
    keys = reading.values[2:]
    return PointsTable(
        table,
        replace(choice, classes=classes.choice),
        reading.style,
        points=frozen(reading.values[:2, is_taken]),
        labels=frozen(codes[is_taken]) if has_labels else None,
        split_keys=frozen(keys[0, is_taken]) if len(keys) else None,
        class_names=classes.names,
        classes=classes.found,
        first_words=tuple(reading.labels[row] for row in np.flatnonzero(is_taken)[:_N_WORDS] if has_labels),
        faults=reading.faults(),
        n_faults=reading.n_faults,
        n_other=int(np.count_nonzero(reading.is_good & ~is_taken)),
    )


def _usable_reading(table: CellTable, choice: TableChoice) -> ColumnReading:
    """The chosen columns, of which at least one line can be used."""
    if choice.columns.x1 == choice.columns.x2:
        raise FileError(table.source, "", "x1 and x2 are the same column; choose two different ones.")
    reading = ColumnReading(table, choice.columns, choice.decimal)
    if not reading.is_good.any():
        faults = reading.faults()
        if not faults:
            raise FileError(table.source, "", "holds no points; a line such as “1.5, -2, 0” is one.")
        raise FileError(table.source, faults[0].place, faults[0].reason)
    return reading


def _classes_of_rows(table: CellTable, choice: TableChoice, reading: ColumnReading) -> tuple[IntArray, ClassesFound]:
    """The class of each row, (n_rows,), -1 where it is not taken; and what the classes are called."""
    codes = np.where(reading.is_good, 0, -1)
    label = choice.columns.label
    if label is None:
        return codes, ClassesFound((), ("", ""), {})
    texts = list(compress(reading.labels, reading.is_good.tolist()))
    called = table.form.called(label) if table.form.names else "the class"
    classes = classes_of(texts, choice.classes, label, called, table.source)
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
    """Read a table of points of which every line can be used, and that has no more than two classes.

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
        If a line cannot be used, or there are more than two classes.
    """
    if table.faults:
        raise FileError(table.source, table.faults[0].place, table.faults[0].reason)
    if table.choice.classes is not None:
        label = table.choice.columns.label or 0
        called = table.form.called(label) if table.form.names else "the class"
        names = names_text([found.name for found in table.classes])
        reason = f"{called} has {len(table.classes)} classes, {names}; choose one against the rest, or two of them."
        raise FileError(table.source, f"column {label + 1}", reason)


def _shares(counts: IntArray, total: int) -> tuple[int, int]:
    """How many of ``total`` each of two classes gets: its share, and where there is room one at least."""
    n_one = round(total * int(counts[1]) / int(counts.sum()))
    if total >= len(counts) and counts.all():
        n_one = min(max(n_one, 1), total - 1)
    return total - n_one, n_one


def _lines_text(lines: Sequence[int]) -> str:
    """ "Lines 1, 2, 3, 7 and 20 more"."""
    named = ", ".join(map(str, lines[:_N_NAMED]))
    more = f" and {len(lines) - _N_NAMED} more" if len(lines) > _N_NAMED else ""
    return f"Line {named}" if len(lines) == 1 else f"Lines {named}{more}"
