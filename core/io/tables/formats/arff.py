"""ARFF, the format of Weka: attributes with their types, then the data, dense or sparse.

Source: Weka's manual, "Attribute-Relation File Format". Attributes of relations within relations are refused.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from core.errors import FileError
from core.io.tables.cells import shown
from core.io.tables.form import LABELS, plain
from core.io.tables.formats.plain import MAX_CELLS, MAX_COLUMNS_READ, PlainTable, Role, as_line
from core.sentences import phrase, sentence

_QUOTED = r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\""
_ATTRIBUTE = re.compile(rf"@attribute\s+({_QUOTED}|\S+?)\s*(\{{.*|\s\S.*)$", re.IGNORECASE)
_CELL = re.compile(rf"\s*({_QUOTED}|[^,\t]*)\s*[,\t]")
_SPARSE_CELL = re.compile(rf"\s*(\d{{1,9}})\s+({_QUOTED}|[^,]*)\s*(?:,|$)")
_ESCAPE = re.compile(r"\\(.)")
_NUMBERS = ("numeric", "real", "integer")
_EXAMPLE = phrase("“@attribute width numeric” is right.")


class _Attribute(NamedTuple):
    """Name and type of an attribute, and the first of its values if they are named."""

    name: str
    kind: str
    first: str = ""


def is_arff(text: str) -> bool:
    """Whether a text begins as ARFF does: with @relation or @attribute, after comments."""
    for line in text[:20_000].split("\n"):
        word = line.strip().casefold()
        if word and not word.startswith("%"):
            return word.startswith(("@relation", "@attribute"))
    return False


def read_arff(lines: Sequence[str], source: str) -> PlainTable:
    """The table in the lines of an ARFF file.

    Raises
    ------
    FileError
        If the header cannot be understood; it names the line.
    """
    attributes: list[_Attribute] = []
    for number, line in enumerate(lines, 1):
        word = line.strip()
        keyword = word.split(maxsplit=1)[0].casefold() if word else ""
        if keyword == "@attribute":
            attributes.append(_attribute(word, number, source))
        elif keyword == "@data":
            return _with_data(attributes, lines, number, source)
        elif word and not word.startswith("%") and keyword != "@relation":
            raise FileError(
                source,
                sentence("line {line}", line=number),
                sentence("{text} is not a line of an ARFF header; {example}", text=shown(word), example=_EXAMPLE),
            )
    raise FileError(
        source,
        sentence("line {line}", line=len(lines)),
        phrase("the line “@data” is missing; the rows follow it."),
    )


def _attribute(line: str, number: int, source: str) -> _Attribute:
    found = _ATTRIBUTE.match(line)
    kind = found[2].strip() if found else ""
    word = "{" if kind.startswith("{") else kind.split(maxsplit=1)[0].casefold() if kind else ""
    if found is None or word not in ("{", "string", "date", *_NUMBERS):
        reason = sentence(
            "{line} has no type that can be read: numeric, {{a,b}}, string or date; {example}",
            line=shown(line),
            example=_EXAMPLE,
        )
        raise FileError(source, sentence("line {line}", line=number), reason)
    first = _dense(kind[1:].removesuffix("}"))[0].strip() if word == "{" else ""
    return _Attribute(_unquoted(found[1]), word, first)


def _with_data(attributes: Sequence[_Attribute], lines: Sequence[str], data: int, source: str) -> PlainTable:
    if not 1 <= len(attributes) <= MAX_COLUMNS_READ:
        reason = sentence(
            "there are {n:,} attributes before “@data”; 1 to {most:,} can be read.",
            n=len(attributes),
            most=MAX_COLUMNS_READ,
        )
        raise FileError(source, sentence("line {line}", line=data), reason)
    if len(attributes) * (len(lines) - data) > MAX_CELLS:
        raise FileError(
            source, "", sentence("has more than {most:,} values; remove rows or attributes.", most=MAX_CELLS)
        )
    names = tuple(attribute.name for attribute in attributes)
    table = PlainTable("ARFF", [""] * data, names, _roles(attributes))
    # What a sparse row does not name is 0, or the first one of the values that are named.
    empty = ["0" if attribute.kind in _NUMBERS else attribute.first for attribute in attributes]
    for number, line in enumerate(lines[data:], data + 1):
        text = line.strip()
        cells: list[str] | None = []
        if text.startswith("{"):
            cells = _sparse(text, empty)
            if cells is None:
                table.faults.append(
                    (number, sentence("{line} is not a sparse row; “{{0 1.5, 3 red}}” is one.", line=shown(text)))
                )
        elif text and not text.startswith("%"):
            cells = _dense(text)
        table.lines.append(as_line(cells) if cells else "")
    return table


def _roles(attributes: Sequence[_Attribute]) -> tuple[Role, ...]:
    """The class is the attribute of that name, else the last one, as in Weka."""
    known: dict[str, Role] = {"{": "category", "string": "text", "date": "date"}
    roles: list[Role] = [known.get(attribute.kind, "number") for attribute in attributes]
    names = plain(tuple(attribute.name for attribute in attributes))
    target = next((names.index(name) for name in LABELS if name in names), len(names) - 1)
    kinds: dict[Role, Role] = {"category": "target class", "number": "target"}
    roles[target] = kinds.get(roles[target], roles[target])
    return tuple(roles)


def _dense(text: str) -> list[str]:
    """The cells of a row: between commas, or between blanks where there is neither comma nor quotation mark."""
    if not re.search("[,\t'\"]", text):
        return text.split()
    return [_unquoted(cell.strip()) for cell in _CELL.findall(f"{text},")]


def _sparse(text: str, empty: Sequence[str]) -> list[str] | None:
    """All cells of a sparse row; None if it is not one."""
    inner = text.removeprefix("{").rstrip()
    if not inner.endswith("}"):
        return None
    inner, cells, start = inner[:-1].strip(), list(empty), 0
    while start < len(inner):
        found = _SPARSE_CELL.match(inner, start)
        if found is None or int(found[1]) >= len(cells):
            return None
        cells[int(found[1])] = _unquoted(found[2].strip())
        start = found.end()
    return cells


def _unquoted(text: str) -> str:
    if len(text) > 1 and text[0] in "'\"" and text[-1] == text[0]:
        return _ESCAPE.sub(r"\1", text[1:-1])
    return text
