"""Numbers as people and spreadsheets write them: decimal points or commas, groups of three digits, true minus signs,
per cent.

A comma may part thousands or decimals, so a table's numbers are read in one style, which is found from all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from core.arrays import FloatArray

Mark = Literal["", ".", ","]
"""The decimal mark of a number; "" where it has none or cannot be seen."""

NOT_FINITE = frozenset(
    {"nan", "+nan", "-nan", "inf", "+inf", "-inf", "infinity", "+infinity", "-infinity", "∞", "-∞", "−∞"}
)
"""What other programs write where there is no finite number."""

NO_VALUE = frozenset(
    (
        "na",
        "n/a",
        "n.a.",
        "<na>",
        "nan",
        "nat",
        "none",
        "null",
        "nil",
        "?",
        "??",
        ".",
        "--",
        "missing",
        "(empty)",
        "empty",
    )
)
"""Words for "there is no value here"; see also ``is_error_value``."""

_DASHES = frozenset("-–—−")
"""A dash alone means no value, unless it is the class beside "+"."""

_ERROR_VALUE = re.compile(r"#(?:[A-ZÄÖÜ0-9/_]+[!?]|N/A|NV|N/D|ND|\?+|#+)", re.IGNORECASE)
_SIGNS = str.maketrans({"−": "-", "–": "-", "＋": "+"})
_PER_CENT = "(?:[ \u00a0\u202f]?%)?"
_BLANK = "[ \u00a0\u2009\u202f'’]"
_GROUPED = re.compile(r"[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}")
"""One mark that may part thousands as well as decimals."""


def _pattern(decimal: str, group: str) -> re.Pattern[str]:
    groups = rf"[1-9][0-9]{{0,2}}(?P<g>{group}|{_BLANK})[0-9]{{3}}(?:(?P=g)[0-9]{{3}})*"
    return re.compile(
        rf"(?=[+-]?{decimal}?[0-9])[+-]?(?:{groups}|[0-9]*)(?:{decimal}[0-9]*)?(?:[eEdD][+-]?[0-9]+)?{_PER_CENT}"
    )


_PATTERNS = {".": _pattern(r"\.", ","), ",": _pattern(",", r"\.")}
_ALL_MARKS = {".": re.compile(rf",|{_BLANK}"), ",": re.compile(rf"\.|{_BLANK}")}


@dataclass(frozen=True, slots=True)
class NumberStyle:
    """How a table writes its numbers.

    Attributes
    ----------
    decimal : "." or ","
        The decimal mark; the other one parts thousands.
    line : int
        Where that can be seen first, 0 if nowhere.
    unclear : str
        A number that may be read in two ways, if there are such and nothing else decides; else "".
    """

    decimal: Literal[".", ","] = "."
    line: int = 0
    unclear: str = ""


def is_error_value(cell: str) -> bool:
    """Whether a spreadsheet wrote this where a formula has no result: #N/A, #DIV/0!, #VALUE! and their like."""
    return cell.startswith("#") and _ERROR_VALUE.fullmatch(cell) is not None


def is_missing(cell: str) -> bool:
    """Whether a cell says that there is no value: empty, NA, ?, None, a dash, #N/A."""
    return not cell or cell.casefold() in NO_VALUE or cell in _DASHES or is_error_value(cell)


def missing_of(texts: Iterable[str]) -> set[str]:
    """Those of the different texts of a column that say that there is no value."""
    different = set(texts)
    missing = {text for text in different if is_missing(text)}
    return missing - _DASHES if "+" in different else missing


def value_of(cell: str, decimal: Literal[".", ","]) -> float | None:
    """The number in a cell, None if there is none; "1e999" is infinite, "nan" is no number."""
    text = cell.translate(_SIGNS)
    if _PATTERNS[decimal].fullmatch(text) is None:
        return None
    # Fortran writes 1.0D+00.
    number = _ALL_MARKS[decimal].sub("", text).replace(",", ".").upper().replace("D", "E")
    if number[-1] != "%":
        return float(number)
    # The nearest number to 0.07, which 7 / 100 need not be.
    return float(number[:-1] + "E-2") if "E" not in number else float(number[:-1]) / 100.0


def number_of(cell: str) -> float | None:
    """The number in a cell, whatever its style; with a decimal point if both fit."""
    value = value_of(cell, ".")
    return value if value is not None else value_of(cell, ",")


def mark_of(cell: str) -> Mark:
    """The decimal mark that a number shows; "" if it has none, or one that may part thousands as well."""
    text = cell.translate(_SIGNS).rstrip("% \u00a0\u202f")
    if _GROUPED.fullmatch(text) is not None:
        return ""
    if "." in text and _PATTERNS["."].fullmatch(text) is not None and not text.count(".") > 1:
        return "."
    if "," in text and _PATTERNS[","].fullmatch(text) is not None:
        return ","
    # 1,234,567 has no decimals, but its commas can only part thousands; 1.234.567 was found above or is read so.
    return "." if text.count(",") > 1 and _PATTERNS["."].fullmatch(text) is not None else ""


def style_of(cells: Iterable[tuple[int, str]], separator: str) -> NumberStyle:
    """The style of numbers: the first one that can be read in one way only decides.

    Parameters
    ----------
    cells : iterable of (int, str)
        Lines and what stands there.
    separator : str
        Between the columns. Where nothing else decides, a comma in a number is a decimal one, unless commas also part
        the columns: then the program that wrote the table uses decimal points.
    """
    comma = point = ""
    comma_line = 0
    for line, cell in cells:
        if "," in cell or "." in cell:
            mark = mark_of(cell)
            if mark:
                return NumberStyle(mark, line)
            if "," in cell and not comma and number_of(cell) is not None:
                comma, comma_line = cell, line
            elif "." in cell and not point and number_of(cell) is not None:
                point = cell
    if not comma:
        return NumberStyle()
    return NumberStyle("." if separator == "," or point else ",", comma_line, comma)


def values_of(cells: list[str], decimal: Literal[".", ","]) -> FloatArray:
    """The numbers in cells, (n,); NaN where there is none."""
    text = "\n".join(cells)
    other = "," if decimal == "." else "."
    # float() takes more than a table may have: 1_000 and digits of other scripts.
    if other not in text and "_" not in text and text.isascii():
        try:
            return np.array(list(map(float, text.replace(",", ".").split("\n"))) if cells else [], dtype=np.float64)
        except ValueError:
            pass
    values = (value_of(cell, decimal) for cell in cells)
    return np.fromiter((np.nan if value is None else value for value in values), dtype=np.float64, count=len(cells))
