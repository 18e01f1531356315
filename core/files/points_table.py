"""A table of points as a spreadsheet writes it, read without being told its form.

From text or bytes to a ``PointsTable``, which tells what was found: nothing is left out, guessed or scaled without
being said. Whether its points are taken over, and which of too many, is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import PurePath

import numpy as np

from core.arrays import FloatArray, IntArray, frozen
from core.data.dataset import Dataset
from core.data.names import DataNames, names_of_table
from core.errors import FileError, GlassboxError
from core.files.points_classes import ClassesFound, classes_of
from core.files.points_form import TableForm, form_of
from core.files.points_rows import RowReader
from core.files.points_text import decoded, slices

MAX_ROWS = 2_000_000
"""Rows that are read; of these a sample can be taken."""

_N_NAMED = 4


class ReadingStoppedError(GlassboxError):
    """Whoever asked for a table wants it no longer."""


@dataclass(frozen=True, slots=True, eq=False)
class PointsTable:
    """What was read.

    Attributes
    ----------
    source : str
        Where it came from.
    form : TableForm
        Separator, header and columns as they were found.
    encoding : str
        "utf-8", "latin-1" and so on; "" if it came as text.
    has_decimal_comma : bool
        Whether a number is written 12,3.
    points : array, shape (2, n_rows)
        x1 and x2, finite.
    labels : array, shape (n_rows,), or None
        Classes 0 and 1; None if the table has none.
    split_keys : array, shape (n_rows,), or None
        Keys of the split, if the table has them.
    class_names : (str, str)
        How the table writes class 0 and class 1; "" for a class it has not.
    """

    source: str
    form: TableForm
    encoding: str
    has_decimal_comma: bool
    points: FloatArray
    labels: IntArray | None
    split_keys: FloatArray | None
    class_names: tuple[str, str]

    @property
    def n_rows(self) -> int:
        """Points in the table."""
        return int(self.points.shape[1])

    @property
    def names(self) -> DataNames:
        """What the table calls its points: its own name, that of its columns and its words for the classes."""
        header = self.form.names
        columns = [header[column] if column < len(header) else "" for column in (self.form.x1, self.form.x2)]
        return names_of_table(PurePath(self.source).name, columns, self.class_names)

    @property
    def class_counts(self) -> tuple[int, int]:
        """Points of class 0 and of class 1."""
        if self.labels is None:
            return 0, 0
        n_one = int(np.count_nonzero(self.labels))
        return self.n_rows - n_one, n_one

    @property
    def notes(self) -> tuple[str, ...]:
        """What was guessed or left out, as sentences; empty if the table was plain."""
        form, notes = self.form, []
        if form.is_by_place:
            first, second = form.called(form.x1), form.called(form.x2)
            notes.append(f"The header names no x1 and x2: {first} is taken as x1 and {second} as x2.")
        if form.is_label_guessed and form.label is not None:
            notes.append(f"{form.called(form.label)} is taken as the class.")
        if form.ignored:
            many = "columns are" if len(form.ignored) > 1 else "column is"
            n_unnamed = len(form.ignored) - _N_NAMED
            named = ", ".join(form.ignored[:_N_NAMED]) + (f" and {n_unnamed} others" if n_unnamed > 0 else "")
            notes.append(f"{len(form.ignored)} more {many} ignored: {named}.")
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


def read_points(
    content: str | bytes,
    source: str,
    *,
    on_progress: Callable[[float], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> PointsTable:
    """Read a table of points: CSV, TSV, or what a spreadsheet puts on the clipboard.

    Parameters
    ----------
    content : str or bytes
        A line for each point with x1, x2 and, if there is one, its class, parted by commas, semicolons, tabs or
        blanks. With a header the columns may stand in any order and others beside them.
    source : str
        What errors call it: a path, or "the clipboard".
    on_progress : Callable, optional
        Called about every 10 000 rows with the share that is read, 0 to 1.
    should_stop : Callable, optional
        Asked about every 10 000 rows.

    Raises
    ------
    FileError
        If it is no such table; it names line and column and what would be right.
    ReadingStoppedError
        If ``should_stop`` said so.
    """
    text, encoding = decoded(content, source)
    form = form_of(text, source)
    reader = RowReader(form, source)
    classes = ClassesFound(("", ""), {})
    for piece in slices(text, source):
        if should_stop is not None and should_stop():
            raise ReadingStoppedError(f"{source} was not read to its end.")
        skipped = max(0, min(form.first_line - piece.first, len(piece.lines)))
        reader.read(piece.lines[skipped:], piece.first + skipped)
        if reader.n_rows > MAX_ROWS:
            raise FileError(source, "", f"has more than {MAX_ROWS:,} rows; leave some out.")
        if form.label is not None and len(reader.labels) > len(classes.of_text):
            classes = classes_of(
                reader.labels, form.label, form.called(form.label) if form.names else "the table", source
            )
        if on_progress is not None:
            on_progress(piece.share)
    return _table(form, encoding, reader, classes, source)


def _table(form: TableForm, encoding: str, reader: RowReader, classes: ClassesFound, source: str) -> PointsTable:
    numbers = reader.numbers()
    if not reader.n_rows:
        raise FileError(source, "", "holds no points; a line such as “1.5, -2, 0” is one.")
    class_of_code = np.array([classes.of_text[text] for text in reader.labels], dtype=np.int64)
    return PointsTable(
        source=source,
        form=form,
        encoding=encoding,
        has_decimal_comma=reader.mark == ",",
        points=frozen(numbers[:2]),
        labels=None if form.label is None else frozen(class_of_code[reader.codes()]),
        split_keys=frozen(numbers[2]) if form.split_key is not None else None,
        class_names=classes.names,
    )


def _shares(counts: IntArray, total: int) -> tuple[int, int]:
    """How many of ``total`` each of two classes gets: its share, and where there is room one at least."""
    n_one = round(total * int(counts[1]) / int(counts.sum()))
    if total >= len(counts) and counts.all():
        n_one = min(max(n_one, 1), total - 1)
    return total - n_one, n_one
