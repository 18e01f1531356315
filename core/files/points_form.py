"""What form a table of points has: its separator, whether it has a header, and which columns mean what.

Found from the first lines, so that a table is understood as its writer meant it; what was found is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from core.errors import FileError
from core.files.points_cells import BLANKS, NOT_FINITE, UNCLOSED, QuoteError, cells_of, number_of, shown
from core.files.points_text import slices

SEPARATORS = ("\t", ";", ",", BLANKS)
"""The earlier one wins where two fit equally well: a comma may also be a decimal one, a blank may be decoration."""

SPLIT_KEY = "split_key"
"""Name of the column in which the writer keeps who trains and who tests."""

_N_LOOKED_AT = 60
_PAIRS = (("x1", "x2"), ("x0", "x1"), ("x", "y"), ("feature1", "feature2"), ("feature0", "feature1"), ("f1", "f2"))
_LABELS = ("label", "labels", "class", "classes", "klasse", "target", "targets", "category", "group", "cluster")
_ALSO_LABELS = ("color", "colour", "farbe", "species", "type", "y")
"""These are labels in a header only; as a cell of the first line they might be data."""

_SUBSCRIPTS = str.maketrans("₀₁₂", "012")

Row = tuple[int, list[str]]
"""Number of a line and its cells."""


@dataclass(frozen=True, slots=True)
class TableForm:
    """The form of a table; columns are counted from 0.

    Attributes
    ----------
    separator : str
        "," or ";" or a tab or " ", which stands for any blanks.
    names : tuple of str
        The header, empty if there is none.
    first_line : int
        Where the rows begin; lines are counted from 1.
    n_columns : int
        Cells of a row.
    x1, x2 : int
        The columns of the coordinates.
    label, split_key : int or None
        The columns of the classes and of the keys of the split, if there are such.
    is_by_place : bool
        Whether the coordinates were taken by their place although there is a header: it names none.
    is_label_guessed : bool
        Whether the column of the classes was found by what is in it: the header names none.
    """

    separator: str
    names: tuple[str, ...]
    first_line: int
    n_columns: int
    x1: int
    x2: int
    label: int | None = None
    split_key: int | None = None
    is_by_place: bool = False
    is_label_guessed: bool = False

    @property
    def ignored(self) -> tuple[str, ...]:
        """The columns that mean nothing here, as ``called`` calls them."""
        used = (self.x1, self.x2, self.label, self.split_key)
        return tuple(self.called(column) for column in range(self.n_columns) if column not in used)

    def called(self, column: int) -> str:
        """How sentences call a column: by its name in the header, in quotation marks, or "column 4"."""
        name = self.names[column] if column < len(self.names) else ""
        return shown(name) if name else f"column {column + 1}"


def is_skipped(line: str) -> bool:
    """Whether a line is no row: blank, a comment, or Excel's note about the separator."""
    text = line.strip()
    return not text or text.startswith("#") or (text[:4].lower() == "sep=" and len(text) <= 5)


def form_of(text: str, source: str) -> TableForm:
    """The form of a table.

    Raises
    ------
    FileError
        If there is no row in it or only one column, or a line has a quotation mark without a partner.
    """
    lines = list(islice(_rows(text, source), _N_LOOKED_AT + 1))
    if not lines:
        raise FileError(source, "", "holds no points; a line such as “1.5, -2, 0” is one: x1, x2 and the class.")
    separator = _separator_of([line for _, line in lines])
    try:
        rows = [(number, cells_of(line, separator)) for number, line in lines]
    except QuoteError:
        number = next(number for number, line in lines if not _is_quoted_well(line, separator))
        raise FileError(source, f"line {number}", UNCLOSED) from None
    header = _header_of(rows, text, separator)
    rows = rows[1:] if header is rows[0] else rows
    if not rows:
        raise FileError(source, f"line {lines[0][0]}", "no points follow the header; add a line for each.")
    form = _columns_of(header, rows, separator)
    if form is None:
        reason = "there is one column; a point needs two, x1 and x2, and a third one for its class."
        raise FileError(source, f"line {rows[0][0]}", reason)
    return form


def _rows(text: str, source: str) -> Iterator[tuple[int, str]]:
    for piece in slices(text, source):
        for number, line in enumerate(piece.lines, piece.first):
            if not is_skipped(line):
                yield number, line


def _separator_of(lines: Sequence[str]) -> str:
    scores = {separator: sum(_share_of_numbers(line, separator) for line in lines) for separator in SEPARATORS}
    best = max(SEPARATORS, key=lambda separator: scores[separator])
    if scores[best] > 0.0:
        return best
    # No line reads as numbers: the first one still shows what parts its cells, and the error can name the cell.
    return next((separator for separator in SEPARATORS if separator in lines[0].strip()), ",")


def _share_of_numbers(line: str, separator: str) -> float:
    """How many of the cells of a line are numbers, as a share; 0 where it is one cell only."""
    try:
        cells = cells_of(line, separator)
    except QuoteError:
        return 0.0
    return sum(number_of(cell) is not None for cell in cells) / len(cells) if len(cells) > 1 else 0.0


def _is_quoted_well(line: str, separator: str) -> bool:
    try:
        cells_of(line, separator)
    except QuoteError:
        return False
    return True


def _header_of(rows: Sequence[Row], text: str, separator: str) -> Row | None:
    """The header: the first row, or the comment before it, as NumPy writes one."""
    number, cells = rows[0]
    names = _plain(cells)
    has_pair = any(first in names and second in names for first, second in _PAIRS)
    is_words = not any(number_of(cell) or cell.casefold() in NOT_FINITE for cell in cells)
    if has_pair or is_words or any(name in names for name in _LABELS):
        return rows[0]
    before = text[: _start_of_line(text, number)].rstrip("\n").rpartition("\n")[2].strip()
    if not before.startswith("#"):
        return None
    commented = before.lstrip("# ")
    try:
        cells = cells_of(commented, separator)
    except QuoteError:
        return None
    names = _plain(cells)
    is_header = len(cells) == len(rows[0][1]) and any(set(pair) <= set(names) for pair in _PAIRS)
    return (number - 1, cells) if is_header else None


def _start_of_line(text: str, number: int) -> int:
    start = 0
    for _ in range(number - 1):
        start = text.index("\n", start) + 1
    return start


def _columns_of(header: Row | None, rows: Sequence[Row], separator: str) -> TableForm | None:
    """The form of a table with these first rows; None if it has one column only."""
    first_line = rows[0][0]
    if header is None:
        n_columns = _usual_length(rows)
        form = TableForm(separator, (), first_line, n_columns, 0, 1, 2 if n_columns > 2 else None)
        return form if n_columns > 1 else None
    names = header[1]
    plain = _plain(names)
    split_key = plain.index(_plain([SPLIT_KEY])[0]) if _plain([SPLIT_KEY])[0] in plain else None
    pair = next(((plain.index(a), plain.index(b)) for a, b in _PAIRS if a in plain and b in plain), None)
    taken = {split_key} if pair is None else {split_key, *pair}
    labels = [plain.index(name) for name in (*_LABELS, *_ALSO_LABELS) if name in plain]
    label = next((column for column in labels if column not in taken), None)
    free = [column for column, name in enumerate(plain) if name and column not in taken and column != label]
    is_by_place = pair is None
    if pair is None:
        if len(free) < 2:
            return None
        pair, free = (free[0], free[1]), free[2:]
    is_label_guessed = label is None
    if label is None:
        label = _likely_label(rows, free)
    n_columns = len(names)
    form = TableForm(separator, tuple(names), first_line, n_columns, *pair, label, split_key)
    form = replace(form, is_by_place=is_by_place, is_label_guessed=is_label_guessed and label is not None)
    return replace(form, first_line=header[0] + 1)


def _usual_length(rows: Sequence[Row]) -> int:
    """Cells of most rows: one row alone may lack its class, or be written with commas it should not have."""
    lengths = [len(cells) for _, cells in rows]
    return max(dict.fromkeys(lengths), key=lengths.count)


def _likely_label(rows: Sequence[Row], columns: Sequence[int]) -> int | None:
    """Of columns with unknown names the one that can only be the class: the last one left, or alone with two values."""
    if len(columns) == 1 and not _is_measured(rows, columns[0]):
        return columns[0]
    values = {column: {cells[column] for _, cells in rows if column < len(cells)} for column in columns}
    two_valued = [column for column in columns if len(values[column]) == 2 and not _is_measured(rows, column)]
    return two_valued[0] if len(two_valued) == 1 else None


def _is_measured(rows: Sequence[Row], column: int) -> bool:
    """Whether a column holds a number that is not whole."""
    numbers = (number_of(cells[column]) for _, cells in rows if column < len(cells))
    return any(number is not None and number[0] % 1.0 != 0.0 for number in numbers)


def _plain(names: Sequence[str]) -> list[str]:
    """Names in small letters without decoration: "X_1" and "x[1]" and "x₁" are "x1"."""
    return [re.sub(r"[^\w]|_", "", name.casefold().translate(_SUBSCRIPTS)) for name in names]
