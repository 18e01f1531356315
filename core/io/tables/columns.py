"""What can be seen of a column from some of its cells: numbers or words, dates, how many different ones, whether they
count the rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from core.data.dataset import MAX_COORDINATE
from core.io.tables.numbers import missing_of, number_of

_N_FIRST = 60
"""Rows looked at one after the other, and as many spread over the whole table about twice."""

_FEW = 10
_FEWEST_COUNTED = 3
"""Rows; 1, 2 alone may be anything."""

_FEWEST_NUMBERED = 10
_LARGE = 10_000

_CLOCK = r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?: ?[ap]\.?m\.?)?"
_DAY = r"[0-9]{1,4}[-/.][0-9]{1,2}(?:[-/.](?:[0-9]{1,4})?)?"
_NAMED_DAY = r"[0-9]{1,2}\.?[ -][^\W\d_]{3,9}\.?,?[ -][0-9]{2,4}|[^\W\d_]{3,9}\.? [0-9]{1,2},? [0-9]{4}"
_DATE = re.compile(rf"(?:{_DAY}|{_NAMED_DAY})(?:[T ,]+{_CLOCK} ?(?:Z|[+-][0-9:]+)?)?|{_CLOCK}", re.IGNORECASE)


class Column:
    """What can be seen of a column.

    Parameters
    ----------
    cells : sequence of str
        All of them; a part is looked at.
    """

    def __init__(self, cells: Sequence[str]) -> None:
        spread = cells[_N_FIRST :: max(1, len(cells) // (2 * _N_FIRST))]
        self._first = cells[:_N_FIRST]
        looked_at = (*self._first, *spread)
        missing = missing_of(looked_at)
        self._cells = [cell for cell in looked_at if cell not in missing]

    @cached_property
    def _values(self) -> list[float | None]:
        return [number_of(cell) for cell in self._cells]

    @cached_property
    def is_empty(self) -> bool:
        """Whether no cell has a value."""
        return not self._cells

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
    def is_dates(self) -> bool:
        """Whether the cells are dates or times, and no numbers."""
        pairs = zip(self._cells, self._values, strict=True)
        return bool(self._cells) and all(value is None and _DATE.fullmatch(cell) for cell, value in pairs)

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
    def is_zero_and_one(self) -> bool:
        """Whether the numbers are 0 and 1."""
        return set(self._values) == {0.0, 1.0}

    @cached_property
    def has_few(self) -> bool:
        """Whether the cells may be classes: whole numbers or words, and few different ones, again and again."""
        n, n_rows = self.n_different, len(self._cells)
        return not self.is_measured and 0 < n < n_rows and (n <= 2 or n <= min(_FEW, n_rows / 2))
