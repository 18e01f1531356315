"""The cells of a line: separators, quotes, line breaks within quotes, comments."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from core.io.tables.numbers import is_error_value
from core.io.tables.text import MAX_LINE
from core.sentences import phrase, sentence

BLANKS = " "
"""Stands for any number of blanks and tabs between two cells."""

SEPARATORS = ("\t", ";", "|", ",", BLANKS)
"""The earlier one wins where two fit equally well: a comma may also be a decimal one, a blank may be decoration."""

COMMENT_MARKS = ("#", "//", "%")
UNCLOSED = phrase("a quotation mark is opened and not closed; close it or remove it.")
"""What to say of a record without cells."""

_MOST_LINES = 40
"""Lines that one quoted cell may have; more of them are a forgotten quotation mark."""

_SEPARATOR_LINE = re.compile(r'"?sep=([^"])"?', re.IGNORECASE)
_RULE = re.compile(r"[|:\s-]*---[|:\s-]*")
_LONGEST_SHOWN = 24

csv.field_size_limit(MAX_LINE)


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


def records(lines: Sequence[str], separator: str, first: int = 1) -> Iterator[Record]:
    """The records from a line on, without comments and empty ones; lines are counted from 1."""
    while first <= len(lines):
        feed = _Feed(lines, separator, first)
        # All blanks are single ones by then, and csv takes no separator that is skipped at the same time.
        reader = csv.reader(feed, delimiter=separator, skipinitialspace=separator != BLANKS, strict=True)
        try:
            for cells in reader:
                cells = _trimmed(cells)
                # Spreadsheets write empty rows as separators only.
                if cells:
                    yield Record(feed.begin, cells, feed.next_line)
                feed.begin = 0
            return
        except csv.Error:
            line, first = feed.text, feed.begin + 1
            # A blank between a quotation mark and the separator is no fault.
            is_closed = line.count('"') % 2 == 0
            cells = next(csv.reader([line], delimiter=separator, skipinitialspace=separator != BLANKS))
            yield Record(feed.begin, _trimmed(cells) if is_closed else None, first)


class _Feed:
    """The lines as csv takes them, one after the other; within quotes none is a comment.

    Attributes
    ----------
    begin : int
        The line at which the present record begins; 0 between two records, set by the loop that takes them.
    text : str
        That line.
    next_line : int
        The line that is handed out next.
    """

    def __init__(self, lines: Sequence[str], separator: str, first: int) -> None:
        self._lines = lines
        self._separator = separator
        self.begin = 0
        self.text = ""
        self.next_line = first

    def __iter__(self) -> Iterator[str]:
        for number in range(self.next_line, len(self._lines) + 1):
            line = self._lines[number - 1]
            self.next_line = number + 1
            if self.begin:
                if number - self.begin >= _MOST_LINES:
                    raise csv.Error(UNCLOSED)
            elif is_skipped(line):
                continue
            else:
                self.begin, self.text = number, self._prepared(line)
                line = self.text
            yield line + "\n"

    def _prepared(self, line: str) -> str:
        if self._separator == BLANKS:
            return " ".join(line.split())
        return line.lstrip().removeprefix("|") if self._separator == "|" else line


def is_comment(line: str) -> bool:
    """Whether a line is a comment. The error values of spreadsheets, #N/A, begin like one."""
    text = line.lstrip()
    if not text.startswith(COMMENT_MARKS):
        return False
    return not (text[0] == "#" and is_error_value(re.split(r'[\t;,|"\s]', text, maxsplit=1)[0]))


def is_skipped(line: str) -> bool:
    """Whether a line cannot be a row: empty, a comment, or the rule below the header of a table of text."""
    text = line.lstrip()
    return not text or is_comment(text) or ("---" in text and _RULE.fullmatch(text.rstrip()) is not None)


def separator_line(line: str) -> str:
    """The separator that Excel's line "sep=;" names, quoted or not; "" if the line is none."""
    found = _SEPARATOR_LINE.fullmatch(line.strip(" "))
    return found[1] if found else ""


def shown(cell: str) -> str:
    """A cell in quotation marks, cut where it is long."""
    text = cell if len(cell) <= _LONGEST_SHOWN else f"{cell[: _LONGEST_SHOWN - 1]}…"
    return f"“{text}”"


def place(line: int, column: int | None) -> str:
    """ "line 3, column 2", of a column that is counted from 0."""
    return (
        sentence("line {line}", line=line)
        if column is None
        else sentence("line {line}, column {column}", line=line, column=column + 1)
    )


def _trimmed(cells: list[str]) -> list[str]:
    cells = [" ".join(cell.split()) if "\n" in cell else cell.strip() for cell in cells]
    while cells and not cells[-1]:
        cells.pop()
    return cells
