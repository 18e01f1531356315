"""Which columns of a table are the inputs and which one is the target, found from their names and from what is in them.

It is a proposal: others can be chosen at the import. A column that counts or names the rows, holds dates or text is
passed over, unless too few others are left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.errors import FileError
from core.io.tables.cell_table import CellTable
from core.io.tables.classes import MAX_CLASSES
from core.io.tables.columns import Column
from core.io.tables.form import LABELS, PAIRS
from core.sentences import phrase, sentence

MAX_INPUTS = 16
"""Columns of a table that can be inputs at once."""

_ALSO_LABELS = (
    "species",
    "variety",
    "diagnosis",
    "outcome",
    "survived",
    "passed",
    "color",
    "colour",
    "farbe",
    "art",
    "type",
    "num",
    "y",
)
"""These are labels in a header only; as a cell of the first line they might be data."""

_NUMBERS = (
    *("target", "targets", "outcome", "num", "y", "quality", "rating", "score", "points", "punkte"),
    *("price", "preis", "saleprice", "cost", "costs", "charges", "sales", "umsatz", "salary", "gehalt", "revenue"),
    *("count", "cnt", "yield", "mpg", "medv", "medianhousevalue"),
)
"""Targets that may be numbers as well as classes, or are numbers."""

_COUNTERS = ("id", "ids", "identifier", "nr", "no", "number", "nummer", "lfdnr", "index", "idx", "key", "uid", "uuid")
_ROW_NAMES = ("row", "rownames", "unnamed0", "name", "names", "sample", "sampleid")
_DATES = frozenset(("date", "datum", "year", "jahr", "month", "monat", "day", "time", "timestamp"))
_IDENTIFIERS = frozenset((*_COUNTERS, *_ROW_NAMES, *_DATES))
_TEXTS = frozenset(("comment", "comments", "note", "notes", "remark", "remarks", "description", "bemerkung", "text"))
_NUMBERED = re.compile(r"(x|f|feature)[0-9]+")


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """Which columns are meant, counted from 0.

    Attributes
    ----------
    inputs : tuple of int
        x1, x2, …; 1 to ``MAX_INPUTS``, all different.
    target : int or None
        What is to be learnt; None if the table has only points.
    is_number : bool
        Whether the target is a number and not a class.
    """

    inputs: tuple[int, ...]
    target: int | None = None
    is_number: bool = False


def guess_columns(table: CellTable) -> ColumnChoice:
    """Propose the columns of a table.

    Raises
    ------
    FileError
        If no two columns can be coordinates.
    """
    columns = TableColumns(table)
    target = columns.known_target()
    if target is None:
        target = columns.likely_class()
    if target is None:
        target = columns.likely_number()
    inputs = columns.likely_inputs(target)
    if not inputs:
        line = int(table.lines[0]) if table.n_rows else table.form.first_line
        reason = phrase("there is one column; a point needs two, x1 and x2, and a third one for its class.")
        raise FileError(table.source, sentence("line {line}", line=line), reason)
    return ColumnChoice(inputs, target, target is not None and columns.is_number(target))


def may_be_number(table: CellTable, column: int) -> bool:
    """Whether the values of a column are rather numbers to be learnt than classes."""
    return TableColumns(table).is_number(column)


class TableColumns:
    """The columns of a table with their names."""

    def __init__(self, table: CellTable) -> None:
        form = self._form = table.form
        self._names: Sequence[str] = form.plain_names or [""] * form.n_columns
        self._has_names = bool(form.plain_names)
        self._split_key = form.split_key
        self._found = {column: Column(table.part(column)) for column in range(form.n_columns)}
        names = self._names
        pairs = ((names.index(a), names.index(b)) for a, b in PAIRS if a in names and b in names)
        self._pair: tuple[int, ...] = next(pairs, ())
        taken = {column for column in self._found if self._is_ignored(column)}
        taken.update(*form.derived.values(), self._family())
        self._free = [column for column in self._found if column not in taken]

    def known_target(self) -> int | None:
        """The target by what the format or a name says."""
        for column in self._found:
            if self._form.role(column).startswith("target"):
                return column
        # "t,y" are two coordinates, "x1,x2,y" are two and a class.
        known = (*LABELS, *_ALSO_LABELS) if self._form.n_columns > 2 else LABELS
        labels = (self._names.index(name) for name in known if name in self._names)
        label = next((column for column in labels if column in self._free), None)
        number = self._named_number()
        ends = (0, self._form.n_columns - 1)
        return number if label is None and number in ends and self._form.n_columns > 2 else label

    def likely_class(self) -> int | None:
        """Of columns with unknown names the one that is most likely the class; the coordinates must be left."""
        for column, parts in reversed(list(self._form.derived.items())):
            if any(found.is_numeric for other, found in self._found.items() if other not in (*parts, column)):
                return column
        found, n_others = self._found, 0 if self._pair else 2
        free = [column for column in self._free if not self._is_identifier(column) and not self._is_text(column)]
        candidates = [column for column in free if sum(self._numeric(found.keys() - {column})) >= n_others]
        few = [column for column in candidates if found[column].has_few]
        words = [column for column in few if found[column].is_words]
        two_valued = [column for column in few if found[column].n_different == 2]
        last = free[-1] if free else None
        if last in few and found[last].n_different > 1:
            return last
        if words:
            return words[-1]
        if self._named_number() is not None:
            return None
        if two_valued and (two_valued[0] == free[0] or len(two_valued) == 1):
            return two_valued[0]
        if last in candidates and self._may_be_class(last, is_only_one=len(free) <= n_others + 1):
            return last
        return None

    def likely_number(self) -> int | None:
        """A column of numbers to be learnt: the last one, where enough others are left as inputs."""
        numeric = self._numeric_columns()
        rest = [column for column in numeric if column not in self._family() and self.is_number(column)]
        has_inputs = len(numeric) > 2 or (len(numeric) == 2 and self._has_names and not self._pair)
        named = self._named_number()
        return (rest[-1] if named is None else named) if rest and has_inputs else None

    def likely_inputs(self, target: int | None) -> tuple[int, ...]:
        """The columns of numbers; where there are fewer than two, others stand in."""
        if self._form.kind == "Orange":
            marked = [column for column in self._found if self._form.role(column) == "number"]
            return tuple(marked[:MAX_INPUTS])
        if self._pair:
            return self._family()
        numeric = [column for column in self._numeric_columns() if column != target]
        many = [column for column in numeric if self._found[column].is_measured or self._found[column].n_different > 2]
        if len(many) >= 2:
            return tuple(many[:MAX_INPUTS])
        if len(numeric) >= 2 or (numeric and target is not None and self.is_number(target)):
            return tuple(numeric[:MAX_INPUTS])
        rest = [column for column in self._free if column not in (target, *numeric)]
        rest.sort(key=lambda column: not self._found[column].is_numeric)
        return tuple(sorted([*numeric, *rest][:2])) if len(numeric) + len(rest) >= 2 else ()

    def is_number(self, column: int) -> bool:
        """Whether the values of a column are rather numbers to be learnt than classes."""
        role, found = self._form.role(column), self._found[column]
        if role in ("target number", "target class", "category"):
            return role == "target number"
        if not found.is_numeric or found.n_different <= 2:
            return False
        is_class_by_name = self._names[column] in (*LABELS, *_ALSO_LABELS) and self._names[column] not in _NUMBERS
        return found.is_measured or (not found.has_few and not (is_class_by_name and found.n_different <= MAX_CLASSES))

    def _named_number(self) -> int | None:
        """A column that is called as a number to be learnt is."""
        return next(
            (column for column in self._free if self._names[column] in _NUMBERS and self.is_number(column)), None
        )

    def _family(self) -> tuple[int, ...]:
        """The columns of known names and those that go on counting: x1, x2 and x3."""
        numbers = {name: column for column, name in enumerate(self._names) if _NUMBERED.fullmatch(name)}
        beginning = self._names[self._pair[0]].rstrip("0123456789") if self._pair else ""
        more = [column for name, column in numbers.items() if name.rstrip("0123456789") == beginning]
        more.sort(key=lambda column: int(re.sub(r"\D", "", self._names[column])))
        return tuple(dict.fromkeys((*self._pair, *more)))[:MAX_INPUTS] if self._pair else ()

    def _numeric_columns(self) -> list[int]:
        """The columns of numbers that do not count or name the rows, unless fewer than two are left."""
        columns = [*self._free, *self._family()]
        numeric = [column for column in columns if self._found[column].is_numeric]
        own = [column for column in numeric if not self._is_identifier(column)]
        return sorted(own if len(own) >= 2 else numeric)

    def _numeric(self, columns: set[int]) -> Iterator[bool]:
        return (self._found[column].is_numeric for column in columns)

    def _is_ignored(self, column: int) -> bool:
        return column == self._split_key or self._form.role(column) in ("ignored", "text", "date")

    def _is_identifier(self, column: int) -> bool:
        name, found = self._names[column], self._found[column]
        if not self._has_names and column == 0 and found.is_numbering:
            return True
        return found.is_counting or name in _IDENTIFIERS or (self._has_names and name == "" and column == 0)

    def _is_text(self, column: int) -> bool:
        return self._names[column] in _TEXTS or self._found[column].is_dates

    def _may_be_class(self, column: int, *, is_only_one: bool) -> bool:
        """Whether the last column may be the class where none shows it clearly: a table of few rows or one class."""
        found = self._found[column]
        if found.is_words and (is_only_one or found.n_different <= 2):
            return True
        is_two_valued = not found.is_measured and 0 < found.n_different <= 2
        return found.has_few or found.is_zero_and_one or (is_only_one and is_two_valued)

    def has_numbers(self, column: int) -> bool:
        """Whether half of the cells of a column are numbers, or more."""
        return self._found[column].is_numeric

    def why_passed(self, column: int) -> str:
        """Why a column is no likely input or target: a part of a sentence."""
        role, found = self._form.role(column), self._found[column]
        derived = next((of for of, parts in self._form.derived.items() if column in parts), None)
        if derived is not None:
            return sentence("is a part of {column}", column=self._form.called(derived))
        if role == "ignored":
            return phrase("is to be ignored, as the file says")
        if found.is_empty:
            return phrase("is empty")
        if role == "date" or found.is_dates or self._names[column] in _DATES:
            return phrase("holds dates or times")
        if self._is_identifier(column):
            return phrase("counts or names the rows")
        return phrase("is not chosen") if found.is_numeric else phrase("holds text")


def passed_over(table: CellTable, choice: ColumnChoice) -> tuple[tuple[int, str], ...]:
    """The columns that are neither input nor target, and why: "is empty"."""
    columns, form = TableColumns(table), table.form
    used = {*choice.inputs, choice.target, form.split_key, *form.derived}
    return tuple((column, columns.why_passed(column)) for column in range(form.n_columns) if column not in used)
