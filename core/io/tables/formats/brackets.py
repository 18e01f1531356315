"""Rows in brackets, as Python, NumPy and JSON write them, and records of JSON.

Nothing is evaluated: brackets and quotation marks are looked for, and JSON is read by the standard library.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from core.errors import FileError
from core.io.tables.cells import place, shown
from core.io.tables.formats.plain import MAX_CELLS, MAX_COLUMNS_READ, PlainTable, as_line, placed
from core.sentences import phrase, sentence

_START = re.compile(r"\s*(?:\w+\s*=\s*)?(?:(?:\w+\.)?(?:array|asarray|tensor|matrix)\s*\(\s*)?[\[(]")
_MARKS = re.compile(r"'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\"|[\[\]()]|\.\.\.|…|\n")
_CELLS = re.compile(r"'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\"|[^,\s]+|,")
_RECORDS = re.compile(r"\s*(\[\s*)?\{\s*(\"|\}|$)")
_ESCAPE = re.compile(r"\\(.)")
_DIGIT = re.compile(r"(?<!\w)[0-9]")
_LEFT_OUT = phrase("“...” stands for rows that are not here; copy all of them.")
_DECODER = json.JSONDecoder(parse_float=str, parse_int=str, parse_constant=str)


def read_brackets(text: str) -> PlainTable | None:
    """The table in rows such as ``[[1, 2, 0], [3, 4, 1]]``; None for another text.

    Brackets that hold no others are the rows. What stands between them, such as ``dtype=float32``, means nothing.
    """
    if _START.match(text) is None:
        return None
    rows: list[tuple[int, str]] = []
    faults = []
    line, begin, begin_line, end, n_cells = 1, -1, 0, 0, 0
    for mark in _MARKS.finditer(text):
        word = mark[0]
        if word == "\n":
            line += 1
        elif word in "[(":
            begin, begin_line = mark.end(), line
        elif word in "])":
            if begin >= 0:
                if _DIGIT.search(text, end, begin):
                    return None  # a number beside the brackets: they are text in a cell
                cells = _cells_of(text[begin : mark.start()])
                n_cells = max(n_cells, len(cells))
                rows.append((begin_line, as_line(cells)))
            begin, end = -1, mark.end()
        elif word in ("...", "…") and begin < 0:
            faults.append((line, _LEFT_OUT))
    return PlainTable(phrase("rows in brackets"), placed(rows), faults=faults) if n_cells > 1 else None


def _cells_of(row: str) -> list[str]:
    """The cells of a row: between commas, or between blanks as NumPy prints them."""
    words = _CELLS.findall(row)
    if "," not in words:
        return [_unquoted(word) for word in words]
    cells = [""]
    for word in words:
        if word == ",":
            cells.append("")
        else:
            cells[-1] = f"{cells[-1]} {_unquoted(word)}".strip()
    return cells if cells[-1] else cells[:-1]  # Python allows a comma at the end


def _unquoted(word: str) -> str:
    is_quoted = len(word) > 1 and word[0] in "'\"" and word[-1] == word[0]
    return _ESCAPE.sub(r"\1", word[1:-1]) if is_quoted else word


def read_records(text: str, source: str) -> PlainTable | None:
    """The table in records of JSON: a list of objects, or an object in each line; None for another text.

    Raises
    ------
    FileError
        If it begins as such records and is not JSON; it names line and character.
    """
    if _RECORDS.match(text) is None:
        return None
    found = list(_objects(text, source))
    if len(found) == 1 and (columns := _as_columns(found[0][1])) is not None:
        found = [(found[0][0], row) for row in columns]
    names = tuple(dict.fromkeys(name for _, row in found for name in row))
    if len(names) > MAX_COLUMNS_READ or len(names) * len(found) > MAX_CELLS:
        raise FileError(
            source,
            "",
            sentence(
                "has {n:,} names; {most:,} columns can be read.",
                n=len(names),
                most=MAX_COLUMNS_READ,
            ),
        )
    rows = [(line, as_line(_text_of(row.get(name)) for name in names)) for line, row in found]
    return PlainTable("JSON", placed(rows), names)


def _objects(text: str, source: str) -> Iterator[tuple[int, dict[str, object]]]:
    """Each object with the line in which it begins."""
    start = len(text) - len(text.lstrip())
    is_list = text[start] == "["
    at, line, counted = start + is_list, 1, 0
    while True:
        at = _skip(text, at, " \t\n,")
        if at >= len(text) or (is_list and text[at] == "]"):
            return
        line, counted = line + text.count("\n", counted, at), at
        try:
            value, end = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            where = error.pos if isinstance(error, json.JSONDecodeError) else at
            line += text.count("\n", at, where)
            column = where - (text.rfind("\n", 0, where) + 1)
            raise FileError(
                source, place(line, column), phrase('this is not JSON; {"a": 1.5, "class": "red"} is.')
            ) from error
        if not isinstance(value, dict):
            raise FileError(
                source,
                sentence("line {line}", line=line),
                sentence('{text} is not a record; {{"a": 1.5}} is one.', text=shown(str(value))),
            )
        yield line, value
        at = end


def _skip(text: str, at: int, characters: str) -> int:
    while at < len(text) and text[at] in characters:
        at += 1
    return at


def _as_columns(value: dict[str, object]) -> list[dict[str, object]] | None:
    """The rows of ``{"a": [1, 2], "b": [3, 4]}``, or of the only list of records in an object; None if it has none."""
    lists = {name: column for name, column in value.items() if isinstance(column, list)}
    if len(lists) == len(value) > 1 and len({len(column) for column in lists.values()}) == 1:
        return [dict(zip(lists, row, strict=True)) for row in zip(*lists.values(), strict=True)]
    for column in lists.values():
        if column and all(isinstance(row, dict) for row in column):
            return column
    return None


def _text_of(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
