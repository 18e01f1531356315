"""The format of libsvm: in each line the target, then the columns that are not 0 as ``number:value``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.errors import FileError
from core.io.tables.formats.plain import MAX_CELLS, MAX_COLUMNS_READ, PlainTable, as_line
from core.sentences import phrase, sentence

_NUMBER = r"[+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?"
_ROW = re.compile(rf"{_NUMBER}(?:\s+qid:[0-9]+)?(?:\s+[0-9]{{1,9}}:{_NUMBER})+")
_RIGHT = phrase("“1 1:0.5 3:2” is right: the target, then column:value.")
_N_LOOKED_AT = 20


def is_libsvm(lines: Sequence[str]) -> bool:
    """Whether the first lines are of this format, and of no other: most of them."""
    first = [text for line in lines[: 4 * _N_LOOKED_AT] if (text := _without_comment(line))][:_N_LOOKED_AT]
    return bool(first) and sum(_ROW.fullmatch(text) is not None for text in first) * 2 > len(first)


def read_libsvm(lines: Sequence[str], source: str) -> PlainTable:
    """The table in lines of this format, the target first.

    Raises
    ------
    FileError
        If there are too many columns; it names the line.
    """
    rows: dict[int, tuple[str, dict[int, str]]] = {}
    table = PlainTable("libsvm", [])
    for number, line in enumerate(lines, 1):
        words = _without_comment(line).split()
        if not words:
            continue
        pairs = [word.partition(":") for word in words[1:] if not word.startswith("qid:")]
        if ":" in words[0] or not all(place.isdecimal() and len(place) < 10 and value for place, _, value in pairs):
            table.faults.append((number, sentence("this is not a row of this format; {right}", right=_RIGHT)))
            continue
        rows[number] = words[0], {int(place): value for place, _, value in pairs}
        if max(rows[number][1], default=0) > MAX_COLUMNS_READ:
            reason = sentence(
                "it has a column {column:,}; {most:,} columns can be read.",
                column=max(rows[number][1]),
                most=MAX_COLUMNS_READ,
            )
            raise FileError(source, sentence("line {line}", line=number), reason)
    places = range(min(1, *_ends(rows)), max(_ends(rows)) + 1)
    if len(places) * len(rows) > MAX_CELLS:
        raise FileError(source, "", sentence("has more than {most:,} values; remove rows or columns.", most=MAX_CELLS))
    for number in range(1, len(lines) + 1):
        target, values = rows.get(number, ("", {}))
        cells = (target, *(values.get(place, "0") for place in places))
        table.lines.append(as_line(cells) if number in rows else "")
    table.names = ("label", *(f"x{place}" for place in places))
    table.roles = ("target",)
    return table


def _ends(rows: dict[int, tuple[str, dict[int, str]]]) -> list[int]:
    """Numbers of columns among which are the lowest and the highest one."""
    return [place for _, values in rows.values() for place in values] or [1]


def _without_comment(line: str) -> str:
    return line.partition("#")[0].strip()
