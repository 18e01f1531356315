"""Which columns of a table are x1, x2 and the class, found from their names and from what is in them.

It is a proposal: others can be chosen at the import. A column that counts or names the rows is neither
coordinate nor class, unless too few others are left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from core.data.dataset import MAX_COORDINATE
from core.errors import FileError
from core.io.tables.form import LABELS, PAIRS
from core.io.tables.numbers import is_missing, number_of
from core.io.tables.rows import CellTable

_ALSO_LABELS = (
    "species",
    "variety",
    "diagnosis",
    "outcome",
    "survived",
    "color",
    "colour",
    "farbe",
    "type",
    "num",
    "y",
)
"""These are labels in a header only; as a cell of the first line they might be data."""

_COUNTERS = ("id", "ids", "identifier", "nr", "no", "number", "nummer", "lfdnr", "index", "idx", "key", "uid", "uuid")
_ROW_NAMES = ("row", "rownames", "unnamed0", "name", "names", "sample", "sampleid", "date", "datum")
_IDENTIFIERS = frozenset((*_COUNTERS, *_ROW_NAMES))
_N_FIRST = 60
"""Rows looked at one after the other, and as many spread over the whole table about twice."""

_FEW = 10
_FEWEST_COUNTED = 3
"""Rows; 1, 2 alone may be anything."""

_FEWEST_NUMBERED = 10
_LARGE = 10_000


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """Which columns are meant, counted from 0.

    Attributes
    ----------
    x1, x2 : int
    label : int or None
        The classes; None if the table has none.
    """

    x1: int
    x2: int
    label: int | None = None


class _Column:
    """What can be seen of a column."""

    def __init__(self, cells: Sequence[str]) -> None:
        spread = cells[_N_FIRST :: max(1, len(cells) // (2 * _N_FIRST))]
        self._first = cells[:_N_FIRST]
        self._cells = [cell for cell in (*self._first, *spread) if not is_missing(cell)]

    @cached_property
    def _values(self) -> list[float | None]:
        return [number_of(cell) for cell in self._cells]

    @cached_property
    def n_different(self) -> int:
        """Different cells; 1 and 1.0 are the same, as are red and Red."""
        are_numbers = None not in self._values
        return len(set(self._values) if are_numbers else {cell.casefold() for cell in self._cells})

    @cached_property
    def is_numeric(self) -> bool:
        """Whether half of the cells can be coordinates, or more."""
        n_usable = sum(value is not None and abs(value) <= MAX_COORDINATE for value in self._values)
        return bool(self._values) and n_usable * 2 >= len(self._values)

    @cached_property
    def is_measured(self) -> bool:
        """Whether a number is not whole."""
        return any(value is not None and value % 1.0 != 0.0 for value in self._values)

    @cached_property
    def is_words(self) -> bool:
        """Whether no cell is a number."""
        return bool(self._values) and all(value is None for value in self._values)

    @cached_property
    def is_counting(self) -> bool:
        """Whether the numbers of the first rows go up by one, from 0 or 1 on."""
        values = [number_of(cell) for cell in self._first]
        is_long = len(values) >= _FEWEST_COUNTED
        return is_long and values[0] in (0.0, 1.0) and values == [values[0] + step for step in range(len(values))]

    @cached_property
    def is_numbering(self) -> bool:
        """Whether the cells are large whole numbers that are all different, as the numbers of patients are."""
        values = [value for value in self._values if value is not None]
        is_long = len(values) >= _FEWEST_NUMBERED and len(values) == len(self._cells) == self.n_different
        return is_long and not self.is_measured and max(values) >= _LARGE

    @cached_property
    def has_few(self) -> bool:
        """Whether the cells may be classes: whole numbers or words, and few different ones, again and again."""
        n, n_rows = self.n_different, len(self._cells)
        return not self.is_measured and 0 < n < n_rows and (n <= 2 or n <= min(_FEW, n_rows / 2))


def guess_columns(table: CellTable) -> ColumnChoice:
    """Propose the columns of a table.

    Raises
    ------
    FileError
        If no two columns can be coordinates.
    """
    form = table.form
    names = form.plain_names
    pair = next(((names.index(a), names.index(b)) for a, b in PAIRS if a in names and b in names), None)
    free = [column for column in range(form.n_columns) if column != form.split_key and column not in (pair or ())]
    columns = {column: _Column(table.column(column)) for column in free}
    # "t,y" are two coordinates, "x1,x2,y" are two and a class.
    known = (*LABELS, *_ALSO_LABELS) if form.n_columns > 2 else LABELS
    labels = (names.index(name) for name in known if name in names)
    label = next((column for column in labels if column in free), None)
    identifiers = tuple(column for column in free if column != label and _is_identifier(column, columns[column], names))
    if label is None:
        label = _likely_label(columns, [column for column in free if column not in identifiers], pair is not None)
    if pair is None:
        pair = _likely_pair(columns, [column for column in free if column != label], identifiers)
    if pair is None:
        line = int(table.lines[0]) if table.n_rows else form.first_line
        reason = "there is one column; a point needs two, x1 and x2, and a third one for its class."
        raise FileError(table.source, f"line {line}", reason)
    return ColumnChoice(*pair, label)


def _is_identifier(column: int, found: _Column, names: Sequence[str]) -> bool:
    name = names[column] if column < len(names) else None
    if name is None and column == 0 and found.is_numbering:
        return True
    return found.is_counting or (name in _IDENTIFIERS) or (name == "" and column == 0)


def _likely_pair(
    columns: dict[int, _Column], free: Sequence[int], identifiers: Sequence[int]
) -> tuple[int, int] | None:
    """The first two columns of measurements; where there are fewer, others stand in."""
    numeric = [column for column in free if columns[column].is_numeric and column not in identifiers]
    measured = [column for column in numeric if not columns[column].has_few]
    if len(measured) >= 2:
        return measured[0], measured[1]
    others = [column for column in identifiers if columns[column].is_numeric]
    rest = [column for column in free if column not in numeric and column not in others]
    if len(numeric) >= 2:
        return numeric[0], numeric[1]
    chosen = sorted([*numeric, *others, *rest][:2]) if len(numeric) + len(others) + len(rest) >= 2 else []
    return (chosen[0], chosen[1]) if chosen else None


def _likely_label(columns: dict[int, _Column], free: Sequence[int], has_pair: bool) -> int | None:
    """Of columns with unknown names the one that is most likely the class; the coordinates must be left."""
    n_others = 0 if has_pair else 2
    candidates = [
        column for column in free if sum(columns[other].is_numeric for other in columns if other != column) >= n_others
    ]
    few = [column for column in candidates if columns[column].has_few]
    words = [column for column in few if columns[column].is_words]
    two_valued = [column for column in few if columns[column].n_different == 2]
    last = free[-1] if free else None
    if last in few and columns[last].n_different > 1:
        return last
    if words:
        return words[-1]
    if two_valued and (two_valued[0] == free[0] or len(two_valued) == 1):
        return two_valued[0]
    if last in candidates and _may_be_class(columns[last], is_only_one=len(free) == n_others + 1):
        return last
    return None


def _may_be_class(found: _Column, *, is_only_one: bool) -> bool:
    """Whether the last column may be the class where no column shows it clearly: a table of a few rows or one class."""
    if found.is_words and (is_only_one or found.n_different <= 2):
        return True
    return found.has_few or (is_only_one and not found.is_measured and 0 < found.n_different <= 2)
