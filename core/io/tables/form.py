"""What form a table of points has: its separator, the lines before its header, the header, and how many columns.

Found from the first lines, so that a table is understood as its writer meant it. What the columns mean comes later.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice

from core.errors import FileError
from core.io.tables.cells import (
    BLANKS,
    COMMENT_MARKS,
    SEPARATORS,
    UNCLOSED,
    Record,
    is_comment,
    records,
    separator_line,
    shown,
)
from core.io.tables.formats.orange import is_flags, long_header, short_header
from core.io.tables.formats.plain import PlainTable, Role
from core.io.tables.numbers import NOT_FINITE, is_missing, number_of
from core.sentences import phrase, sentence

SPLIT_KEY = "split_key"
"""Name of the column in which the writer keeps who trains and who tests."""

PAIRS = (("x1", "x2"), ("x0", "x1"), ("x", "y"), ("feature1", "feature2"), ("feature0", "feature1"), ("f1", "f2"))
LABELS = ("label", "labels", "class", "classes", "klasse", "target", "targets", "category", "group", "cluster")

_N_LOOKED_AT = 60
_FEWEST_BELOW = 3
_SUBSCRIPTS = str.maketrans("₀₁₂", "012")
_ONE_COLUMN = phrase("there is one column; a point needs two, x1 and x2, and a third one for its class.")
_NO_ROWS = phrase("no points follow the header; add a line for each.")
_NO_POINTS = phrase("holds no points; a line such as “1.5, -2, 0” is one: x1, x2 and the class.")


@dataclass(frozen=True, slots=True)
class TableForm:
    """The form of a table; lines are counted from 1, columns from 0.

    Attributes
    ----------
    separator : str
        Between the cells; " " stands for any blanks.
    names : tuple of str
        The header, one for each column; empty if there is none.
    first_line : int
        Where the rows begin.
    n_columns : int
        Cells of a row.
    header_line : int
        0 if there is no header.
    titles : tuple of int
        Lines of words before the header, which mean nothing here.
    broken : tuple of int
        Lines before the rows in which a quotation mark is not closed.
    is_numbered : bool
        Whether the header only counts the columns, 0, 1, 2, as pandas writes one.
    kind : str
        What its format is called, "" for lines of cells.
    roles : tuple of Role
        What the format says of the first columns.
    derived : mapping of int to range
        Columns that are not in the table but made of others; see `one_hot`.
    """

    separator: str
    names: tuple[str, ...]
    first_line: int
    n_columns: int
    header_line: int = 0
    titles: tuple[int, ...] = ()
    broken: tuple[int, ...] = ()
    is_numbered: bool = False
    kind: str = ""
    roles: tuple[Role, ...] = ()
    derived: Mapping[int, range] = field(default_factory=dict)

    @property
    def plain_names(self) -> Sequence[str]:
        """The names in small letters without decoration; none if they only count."""
        return () if self.is_numbered else plain(self.names)

    @property
    def split_key(self) -> int | None:
        """The column of the keys of the split."""
        names, (wanted,) = self.plain_names, plain((SPLIT_KEY,))
        return names.index(wanted) if wanted in names else None

    def role(self, column: int) -> Role:
        """What the format says of a column."""
        return self.roles[column] if column < len(self.roles) else ""

    def called(self, column: int) -> str:
        """How sentences call a column: by its name in the header, in quotation marks, or "column 4"."""
        name = self.names[column] if column < len(self.names) else ""
        return shown(name) if name else sentence("column {column}", column=column + 1)


@lru_cache(maxsize=8)  # a table of many columns is asked for each of them
def plain(names: tuple[str, ...]) -> tuple[str, ...]:
    """Names in small letters without decoration: "X_1" and "x[1]" and "x₁" are "x1"."""
    return tuple(re.sub(r"[^\w]|_", "", name.casefold().translate(_SUBSCRIPTS)) for name in names)


def form_of(table: PlainTable, source: str) -> TableForm:
    """The form of a table.

    Raises
    ------
    FileError
        If there is no row in it or only one column.
    """
    if not table.names:
        return _found_form(table.lines, "," if table.kind else "", source, table.kind)
    if not any(table.lines):
        raise FileError(source, "", _NO_ROWS)
    if len(table.names) < 2:
        raise FileError(source, "", _ONE_COLUMN)
    return TableForm(",", table.names, 1, n_columns=len(table.names), kind=table.kind, roles=table.roles)


def _found_form(lines: Sequence[str], separator: str, source: str, kind: str) -> TableForm:
    """The form that the first lines show; the separator is found where it is ""."""
    first = next((number for number, line in enumerate(lines, 1) if line.strip()), 1)
    if not separator:
        separator = separator_line(lines[first - 1]) if lines else ""
        first += bool(separator)
    separator = BLANKS if separator == BLANKS else separator or _separator_of(lines)
    found = list(islice(records(lines, separator, first), _N_LOOKED_AT + 1))
    rows = [record for record in found if record.cells is not None]
    broken = [record.line for record in found if record.cells is None]
    if not rows:
        raise FileError(
            source, sentence("line {line}", line=broken[0]) if broken else "", UNCLOSED if broken else _NO_POINTS
        )
    n_columns = _usual_length(rows)
    n_titles = _n_titles(rows, n_columns)
    titles, rows = rows[:n_titles], rows[n_titles:]
    header = _header_of(rows, lines, separator, n_columns)
    if header is rows[0]:
        rows = rows[1:]
    if not rows:
        reason = UNCLOSED if broken else _NO_ROWS
        raise FileError(source, sentence("line {line}", line=broken[0] if broken else found[0].line), reason)
    names = _full_names(header.cells or [], rows, n_columns) if header is not None else ()
    roles: tuple[Role, ...] = ()
    n_columns = max(n_columns, len(names))
    if n_columns < 2:
        raise FileError(source, sentence("line {line}", line=rows[0].line), _ONE_COLUMN)
    first_line = rows[0].line if header is None else header.next_line
    if header is not None:
        names, roles = short_header(names)
        if not roles:
            roles, first_line = _long_header(rows, n_columns, first_line)
    return TableForm(
        separator,
        names,
        first_line,
        n_columns=n_columns,
        header_line=header.line if header is not None else 0,
        titles=tuple(title.line for title in titles),
        broken=tuple(line for line in broken if line < first_line),
        is_numbered=header is not None and _counts(header.cells or []),
        kind=kind or ("Orange" if any(roles) else ""),
        roles=roles,
    )


def _long_header(rows: Sequence[Record], n_columns: int, first_line: int) -> tuple[tuple[Role, ...], int]:
    """The roles in Orange's two lines below the names, and where the rows begin."""
    # Without any flag the second line is empty and no record.
    flags = rows[1] if len(rows) > 1 and rows[1].line == rows[0].next_line and is_flags(rows[1].cells or []) else None
    roles = long_header(rows[0].cells or [], flags.cells or [] if flags else [], n_columns)
    return roles, (flags or rows[0]).next_line if roles else first_line


def _separator_of(lines: Sequence[str]) -> str:
    scores = {separator: _share_of_numbers(lines, separator) for separator in SEPARATORS}
    best = max(SEPARATORS, key=lambda separator: scores[separator])
    if scores[best] > 0.0:
        return best
    # No line reads as numbers: the first one still shows what parts its cells, and the error can name the cell.
    first = next((line for line in lines if line.strip() and not is_comment(line)), "")
    return next((separator for separator in SEPARATORS if separator in first.strip()), ",")


def _share_of_numbers(lines: Sequence[str], separator: str) -> float:
    """How many of the cells of the first rows are numbers, as a share of each; 0 for those that are one cell only."""
    rows = [record.cells or [] for record in islice(records(lines, separator), _N_LOOKED_AT)]
    shares = [sum(number_of(cell) is not None for cell in cells) / len(cells) for cells in rows if len(cells) > 1]
    return sum(shares)


def _usual_length(rows: Sequence[Record]) -> int:
    """Cells of most rows with numbers: one row alone may lack its class, or have commas in its numbers."""
    all_cells = [row.cells or [] for row in rows]
    lengths = [len(cells) for cells in all_cells if any(number_of(cell) is not None for cell in cells)]
    lengths = lengths or [len(cells) for cells in all_cells]
    return max(dict.fromkeys(lengths), key=lengths.count)


def _n_titles(rows: Sequence[Record], n_columns: int) -> int:
    """How many rows before the header are a title: words in fewer cells than the rows have."""
    for count, row in enumerate(rows):
        cells = row.cells or []
        is_title = len(cells) < n_columns and not all(map(_is_value, cells))
        if not is_title or _is_header_of_r(rows[count:], n_columns) or (len(cells) > 1 and _has_known_name(cells)):
            return count if count < len(rows) else 0
    return 0


def _is_header_of_r(rows: Sequence[Record], n_columns: int) -> bool:
    """Whether the first row is a header that does not name the first column, as R writes it above names of rows."""
    cells, following = rows[0].cells or [], [row.cells or [] for row in rows[1:]]
    if len(cells) != n_columns - 1 or n_columns < 3 or not _are_words(cells) or not following:
        return False
    if len(following[0]) >= len(cells) and _are_words(following[0]):
        return False  # the header comes later
    first = [row[0] for row in following if row]
    return _counts_up(first) or not any(number_of(cell) is not None for cell in first)


def _header_of(rows: Sequence[Record], lines: Sequence[str], separator: str, n_columns: int) -> Record | None:
    """The header: the first row, or the comment before it, as NumPy writes one."""
    cells = rows[0].cells or []
    is_header = _are_words(cells) or _has_known_name(cells)
    if is_header or _is_numbered_header(rows, n_columns) or _is_odd_one_out(rows):
        return rows[0]
    before = next((number for number in range(rows[0].line - 1, 0, -1) if lines[number - 1].strip()), 0)
    if not before or not is_comment(lines[before - 1]):
        return None
    commented = lines[before - 1].strip().lstrip("".join(COMMENT_MARKS) + " ")
    record = next(records([commented], separator), None)
    cells = (record.cells or []) if record is not None else []
    is_header = len(cells) == len(rows[0].cells or []) and _has_known_name(cells)
    return Record(before, cells, before + 1) if is_header else None


def _is_value(cell: str) -> bool:
    """Whether a cell of numbers may look so: a number, or a word for no value."""
    return number_of(cell) is not None or is_missing(cell)


def _are_words(cells: Sequence[str]) -> bool:
    is_filled = any(not is_missing(cell) for cell in cells)
    return is_filled and not any(number_of(cell) is not None or cell.casefold() in NOT_FINITE for cell in cells)


def _has_known_name(cells: Sequence[str]) -> bool:
    names = plain(tuple(cells))
    return any(first in names and second in names for first, second in PAIRS) or any(name in names for name in LABELS)


def _counts(cells: Sequence[str]) -> bool:
    return len(cells) > 1 and list(cells) == [str(number) for number in range(len(cells))]


def _is_numbered_header(rows: Sequence[Record], n_columns: int) -> bool:
    """Whether the first row is 0, 1, 2, … above rows of which every one has a number that is not whole, or a word."""
    if len(rows) < 2 or not _counts(rows[0].cells or []) or len(rows[0].cells or []) != n_columns:
        return False
    following = [[number_of(cell) for cell in row.cells or []] for row in rows[1:]]
    return all(any(value is None or value % 1.0 != 0.0 for value in values) for values in following)


def _is_odd_one_out(rows: Sequence[Record]) -> bool:
    """Whether half of the first row's cells, or more, are words above nothing but numbers: a header with years."""
    cells, following = rows[0].cells or [], [row.cells or [] for row in rows[1:]]
    words = [place for place, cell in enumerate(cells) if not _is_value(cell)]
    n_odd = sum(all(number_of(row[place]) is not None for row in following if place < len(row)) for place in words)
    return len(following) >= _FEWEST_BELOW and n_odd >= 2 and n_odd * 2 >= len(cells)


def _full_names(cells: Sequence[str], rows: Sequence[Record], n_columns: int) -> tuple[str, ...]:
    """A name for each column. Of a header with one cell fewer, the first column is unnamed if it counts the rows."""
    if len(cells) == n_columns - 1 and n_columns > 2:
        first = [(row.cells or [""])[0] for row in rows]
        if _counts_up(first) or not any(number_of(cell) is not None for cell in first):
            return ("", *cells)
    return (*cells, *[""] * (n_columns - len(cells)))


def _counts_up(cells: Sequence[str]) -> bool:
    """Whether cells are whole numbers that go up by one."""
    values = [number_of(cell) for cell in cells]
    numbers = [value for value in values if value is not None]
    return (
        bool(numbers) and len(numbers) == len(values) and numbers == [numbers[0] + step for step in range(len(values))]
    )
