"""A table of points: what comes of a table's cells with the columns and classes that are chosen.

Nothing is left out, guessed or scaled without being said: lines that cannot be used are counted and listed with their
reasons. Whether the points are taken over, and which of too many, is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath

import numpy as np

from core.arrays import BoolArray, FloatArray, IntArray, frozen
from core.data.dataset import Dataset
from core.data.names import DataNames, names_of_table
from core.io.tables.cell_table import CellTable, Fault
from core.io.tables.cells import shown
from core.io.tables.classes import ClassChoice, ClassFound
from core.io.tables.form import TableForm
from core.io.tables.guess import ColumnChoice, passed_over
from core.io.tables.numbers import Mark, NumberStyle, values_of
from core.io.tables.reading import Gap
from core.sentences import joined, phrase, sentence, some_of

_N_NAMED = 4


@dataclass(frozen=True, slots=True)
class TableChoice:
    """What is chosen before the points of a table are taken.

    Attributes
    ----------
    columns : ColumnChoice
    classes : ClassChoice or None
        For three and more classes; None for all of them, where they can be shown.
    decimal : str
        "." or "," where a table's numbers can be read in two ways; "" for the likely one.
    fills_gaps : bool
        Whether a value that is missing in an input becomes the median of its column; else its row is left out.
    """

    columns: ColumnChoice
    classes: ClassChoice | None = None
    decimal: Mark = ""
    fills_gaps: bool = False


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
    rows : array, shape (n_rows,)
        Which rows of ``cells`` the points are from.
    points : array, shape (d, n_rows)
        x1, x2, …, finite.
    labels : array, shape (n_rows,), or None
        Classes 0, 1, …; None if the table has none.
    targets : array, shape (n_rows,), or None
        The numbers to be learnt, if they are chosen; there are no labels then.
    split_keys : array, shape (n_rows,), or None
        Keys of the split, if the table has them.
    class_names : tuple of str
        How the table calls class 0, class 1, …; "" for a class it has not.
    classes : tuple of ClassFound
        All classes in the table.
    faults : tuple of Fault
        The first lines that cannot be used, in their order.
    n_faults : int
        How many there are.
    n_other : int
        Rows of classes that were not chosen.
    gaps : tuple of Gap
        Where inputs are missing in rows that could be used otherwise.
    n_gap_rows : int
        How many such rows there are. They are faults, too, unless the gaps are filled.
    is_filled : array of bool, shape (d, n_rows)
        Which inputs are medians.
    per_cent : str
        A number that is written in per cent, if there are such; else "".
    """

    cells: CellTable
    choice: TableChoice
    style: NumberStyle
    rows: IntArray
    points: FloatArray
    labels: IntArray | None
    targets: FloatArray | None
    split_keys: FloatArray | None
    class_names: tuple[str, ...]
    classes: tuple[ClassFound, ...] = ()
    faults: tuple[Fault, ...] = ()
    n_faults: int = 0
    n_other: int = 0
    gaps: tuple[Gap, ...] = ()
    n_gap_rows: int = 0
    is_filled: BoolArray = field(default_factory=lambda: np.zeros((0, 0), dtype=np.bool_))
    per_cent: str = ""

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
        columns = self.choice.columns
        target = self.header((columns.target,))[0] if columns.target is not None and columns.is_number else ""
        return names_of_table(PurePath(self.source).name, self.header(columns.inputs), self.class_names, target)

    def header(self, columns: Sequence[int]) -> list[str]:
        """The names of columns in the header, "" where they have none."""
        header = self.form.names if self.form.plain_names else ()
        return [header[column] if column < len(header) else "" for column in columns]

    @property
    def has_decimal_comma(self) -> bool:
        """Whether numbers are written 12,3."""
        return self.style.decimal == ","

    @property
    def class_counts(self) -> tuple[int, ...]:
        """Points of each class."""
        if self.labels is None:
            return (0,) * len(self.class_names)
        return tuple(np.bincount(self.labels, minlength=len(self.class_names)).tolist())

    @property
    def columns_text(self) -> str:
        """What the columns are taken as, and which are not used, as one sentence."""
        form, columns = self.form, self.choice.columns
        taken = [
            sentence("{column} is {input}", column=form.called(column), input=f"x{place}")
            for place, column in enumerate(columns.inputs, 1)
        ]
        target, is_number = columns.target, columns.is_number
        if target is None:
            taken.append(
                phrase("no column is the number to be learnt") if is_number else phrase("no column is the class")
            )
        else:
            learnt = phrase("{column} is the number to be learnt") if is_number else phrase("{column} is the class")
            taken.append(sentence(learnt, column=form.called(target)))
        others = [form.called(column) for column, _ in self.passed_over]
        all_taken = joined(*taken, separator=", ")
        if not others:
            return joined(all_taken, ".", separator="")
        return sentence("{taken}; not used: {columns}.", taken=all_taken, columns=some_of(others, _N_NAMED))

    @property
    def passed_over(self) -> tuple[tuple[int, str], ...]:
        """The columns that are not taken, and why."""
        return passed_over(self.cells, self.choice.columns)

    @property
    def notes(self) -> tuple[str, ...]:
        """Which lines have no points, and how unclear numbers are read, as sentences."""
        notes = []
        if self.form.titles:
            notes.append(
                _of_lines(
                    phrase("Line {lines} before the table: taken as a title."),
                    phrase("Lines {lines} before the table: taken as a title."),
                    self.form.titles,
                )
            )
        if self.form.is_numbered:
            notes.append(
                sentence(
                    "Line {line} is taken as a header that counts the columns.",
                    line=self.form.header_line,
                )
            )
        if self.cells.comments:
            notes.append(
                _of_lines(
                    phrase("Line {lines}: taken as a comment."),
                    phrase("Lines {lines}: taken as a comment."),
                    self.cells.comments,
                )
            )
        if self.style.unclear:
            number = values_of([self.style.unclear], self.style.decimal)[0]
            notes.append(sentence("{cell} is read as {number:.10g}.", cell=shown(self.style.unclear), number=number))
        if self.per_cent:
            number = values_of([self.per_cent], self.style.decimal)[0]
            notes.append(
                sentence(
                    "Per cent are numbers: {cell} is read as {number:.10g}.", cell=shown(self.per_cent), number=number
                )
            )
        for column, parts in self.form.derived.items():
            notes.append(
                sentence(
                    "{columns} have one 1 in each row: read as one class column, {class_column}.",
                    columns=some_of([self.form.called(part) for part in parts], _N_NAMED),
                    class_column=self.form.called(column),
                )
            )
        if self.choice.fills_gaps:
            filled = (
                sentence(
                    "{column} ({n_rows:,}, with {median:.6g})",
                    column=self.form.called(gap.column),
                    n_rows=gap.n_rows,
                    median=gap.median,
                )
                for gap in self.gaps
            )
            notes += (
                [sentence("Gaps filled with the median: {columns}.", columns=joined(*filled, separator=", "))]
                if self.gaps
                else []
            )
        if self.n_other:
            notes.append(sentence("{n:,} lines of other classes are left out.", n=self.n_other))
        return tuple(notes)

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
            for label, size in enumerate(_shares(np.bincount(classes), n_rows))
        ]
        return self._rows(np.sort(np.concatenate(drawn)))

    def swapped(self) -> PointsTable:
        """The same table, of two classes, with class 0 as class 1 and the other way round."""
        labels = None if self.labels is None else frozen(1 - self.labels)
        return replace(self, labels=labels, class_names=self.class_names[::-1])

    def with_labels(self, labels: Sequence[int]) -> PointsTable:
        """The same table with another label for each of its classes."""
        names = [""] * max(2, *(label + 1 for label in labels))
        for name, label in zip(self.class_names, labels, strict=True):
            names[label] = name
        of_rows = None if self.labels is None else frozen(np.array(labels)[self.labels])
        return replace(self, labels=of_rows, class_names=tuple(names))

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
        return Dataset(self.points, labels, self.split_keys, self.targets)

    def _rows(self, rows: IntArray) -> PointsTable:
        return replace(
            self,
            rows=frozen(self.rows[rows]),
            points=frozen(self.points[:, rows]),
            labels=None if self.labels is None else frozen(self.labels[rows]),
            targets=None if self.targets is None else frozen(self.targets[rows]),
            split_keys=None if self.split_keys is None else frozen(self.split_keys[rows]),
            is_filled=frozen(self.is_filled[:, rows]),
        )


def _shares(counts: IntArray, total: int) -> list[int]:
    """How many of ``total`` each class gets: its share, and where there is room one at least."""
    shares = counts * total / counts.sum()
    sizes = np.floor(shares).astype(np.int64)
    is_there = counts > 0
    if total >= np.count_nonzero(is_there):
        sizes = np.maximum(sizes, is_there)
    while sizes.sum() != total:
        # The largest remainder gets one more, the class with the most loses one.
        change = 1 if sizes.sum() < total else -1
        place = np.argmax(np.where(sizes < counts, shares - sizes, -np.inf)) if change > 0 else np.argmax(sizes)
        sizes[place] += change
    return [int(size) for size in sizes]


def _of_lines(one: str, many: str, lines: Sequence[int]) -> str:
    """``one`` of a single line, ``many`` of more, which are named: "1, 2, 3, 7 and 20 more"."""
    return sentence(one if len(lines) == 1 else many, lines=some_of(list(map(str, lines)), _N_NAMED))
