"""The cells of a line: separators, quotes, line breaks within quotes, comments.

A quick way through a table may accept nothing that is not accepted here.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from core.io.tables.numbers import is_error_value

BLANKS = " "
"""Stands for any number of blanks and tabs between two cells."""

SEPARATORS = ("\t", ";", "|", ",", BLANKS)
"""The earlier one wins where two fit equally well: a comma may also be a decimal one, a blank may be decoration."""

COMMENT_MARKS = ("#", "//", "%")
UNCLOSED = "a quotation mark is opened and not closed; close it or remove it."
"""What to say of a record without cells."""

_MOST_LINES = 40
"""Lines that one quoted cell may have; more of them are a forgotten quotation mark."""

_BLANK_SEPARATED = re.compile(r'"([^"]*)"(?!\S)|(\S+)')
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?', re.IGNORECASE)
_RULE = re.compile(r"[|:\s-]*---[|:\s-]*")
_LONGEST_SHOWN = 24


class Record(NamedTuple):
    """A row of cells; it may take several lines where a quoted cell does.

    Attributes
    ----------
    line : int
        Its first line, counted from 1.
    cells : list of str or None
        None if a quotation mark is not closed.
    next_line : int
        The line after it.
    """

    line: int
    cells: list[str] | None
    next_line: int


def record_at(lines: Sequence[str], number: int, separator: str) -> Record:
    """The record that begins in a line; lines are counted from 1."""
    line = lines[number - 1]
    if separator == BLANKS:
        found = _BLANK_SEPARATED.findall(line) if '"' in line else ()
        return Record(number, [quoted or bare for quoted, bare in found] or line.split(), number + 1)
    if '"' not in line:
        if separator == "|" and line.lstrip()[:1] == "|":
            line = line.strip().removeprefix("|")
        return Record(number, _trimmed(line.split(separator)), number + 1)
    several = (text + "\n" for text in lines[number - 1 : number - 1 + _MOST_LINES])
    reader = csv.reader(several, delimiter=separator, skipinitialspace=True, strict=True)
    try:
        cells = next(reader, [])
    except csv.Error:
        # A blank between a quotation mark and the separator is no fault.
        if line.count('"') % 2:
            return Record(number, None, number + 1)
        return Record(
            number, _trimmed(next(csv.reader([line], delimiter=separator, skipinitialspace=True))), number + 1
        )
    return Record(number, _trimmed(cells), number + reader.line_num)


def records(lines: Sequence[str], separator: str, first: int = 1, end: int | None = None) -> Iterator[Record]:
    """The records that begin before line ``end``, without comments and empty ones."""
    number, end = first, len(lines) + 1 if end is None else end
    while number < end:
        if is_skipped(lines[number - 1]):
            number += 1
            continue
        record = record_at(lines, number, separator)
        # Spreadsheets write empty rows as separators only.
        if record.cells is None or record.cells:
            yield record
        number = record.next_line


def is_comment(line: str) -> bool:
    """Whether a line is a comment. The error values of spreadsheets, #N/A, begin like one."""
    text = line.lstrip()
    if not text.startswith(COMMENT_MARKS):
        return False
    return not (text[0] == "#" and is_error_value(re.split(r'[\t;,|"\s]', text, maxsplit=1)[0]))


def is_skipped(line: str) -> bool:
    """Whether a line cannot be a row: empty, a comment, or the rule below the header of a table of text."""
    text = line.strip()
    return not text or is_comment(text) or _RULE.fullmatch(text) is not None


def separator_line(line: str) -> str:
    """The separator that Excel's line "sep=;" names, quoted or not; "" if the line is none."""
    found = _SEPARATOR_LINE.fullmatch(line.strip(" "))
    return found[1] if found else ""


def quoted_rows(lines: Sequence[str], separator: str) -> list[list[str]]:
    """The cells of lines with quotation marks; fewer rows than lines if a quotation goes on in the next line.

    Raises
    ------
    csv.Error
        If a quotation does not end.
    """
    return list(csv.reader(lines, delimiter=separator, skipinitialspace=True, strict=True))


def shown(cell: str) -> str:
    """A cell in quotation marks, cut where it is long."""
    text = cell if len(cell) <= _LONGEST_SHOWN else f"{cell[: _LONGEST_SHOWN - 1]}…"
    return f"“{text}”"


def place(line: int, column: int | None) -> str:
    """ "line 3, column 2", of a column that is counted from 0."""
    return f"line {line}" if column is None else f"line {line}, column {column + 1}"


def _trimmed(cells: list[str]) -> list[str]:
    cells = [" ".join(cell.split()) if "\n" in cell else cell.strip() for cell in cells]
    while cells and not cells[-1]:
        cells.pop()
    return cells
