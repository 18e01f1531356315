"""The cells of a line and the numbers in them: quotes, decimal commas, groups of three digits, true minus signs.

This is the grammar of the tables; the quick way through a table accepts nothing that is not accepted here.
"""

from __future__ import annotations

import csv
import re
from typing import Literal

Mark = Literal["", ".", ","]
"""The decimal mark of a number; "" where it has none."""

BLANKS = " "
"""Stands for any number of blanks and tabs between two cells."""

NOT_FINITE = frozenset(
    {"nan", "+nan", "-nan", "inf", "+inf", "-inf", "infinity", "+infinity", "-infinity", "∞", "-∞", "−∞"}
)
"""What other programs write where there is no finite number."""

UNCLOSED = "a quotation mark is opened and not closed in this line; close it or leave it out."
"""What to say of a ``QuoteError``."""

_SIGNS = str.maketrans({"−": "-", "–": "-", "＋": "+"})
_GROUP = "[ \u00a0\u2009\u202f]"
_NUMBER = re.compile(
    rf"[+-]?(?P<whole>[0-9]{{1,3}}(?:{_GROUP}[0-9]{{3}})+|[0-9]*)(?P<mark>[.,]?)(?P<part>[0-9]*)(?:[eE][+-]?[0-9]+)?"
)
_BLANK_SEPARATED = re.compile(r'"([^"]*)"(?!\S)|(\S+)')
_LONGEST_SHOWN = 24


class QuoteError(ValueError):
    """A quotation mark of a line has no partner."""


def cells_of(line: str, separator: str) -> list[str]:
    """The cells of a line without quotes and without blanks around them; empty ones at the end do not count.

    Raises
    ------
    QuoteError
        If a quotation mark is opened and not closed in this line.
    """
    if separator == BLANKS:
        return [quoted or bare for quoted, bare in _BLANK_SEPARATED.findall(line)] if '"' in line else line.split()
    cells = [cell.strip() for cell in _quoted(line, separator) if cell is not None]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def number_of(cell: str) -> tuple[float, Mark] | None:
    """The number in a cell and its decimal mark, None if there is none; "1e999" is infinite, "nan" is no number."""
    match = _NUMBER.fullmatch(cell.translate(_SIGNS))
    if match is None or not (match["whole"] or match["part"]):
        return None
    plain = re.sub(_GROUP, "", match[0]).replace(",", ".")
    mark: Mark = "," if match["mark"] == "," else "." if match["mark"] else ""
    return float(plain), mark


def shown(cell: str) -> str:
    """A cell in quotation marks, cut where it is long."""
    text = cell if len(cell) <= _LONGEST_SHOWN else f"{cell[: _LONGEST_SHOWN - 1]}…"
    return f"“{text}”"


def quoted_rows(lines: list[str], separator: str) -> list[list[str]]:
    """The cells of lines with quotation marks; fewer rows than lines if a quotation goes on in the next line.

    Raises
    ------
    csv.Error
        If a quotation does not end.
    """
    return list(csv.reader(lines, delimiter=separator, skipinitialspace=True, strict=True))


def _quoted(line: str, separator: str) -> list[str]:
    if '"' not in line:
        return line.split(separator)
    try:
        return next(iter(quoted_rows([line], separator)), [])
    except csv.Error as error:
        raise QuoteError(str(error)) from error
