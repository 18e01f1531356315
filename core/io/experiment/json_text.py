"""JSON as people read it: rows of numbers on a line each, and places and reasons instead of a parser's messages.

It knows JSON and msgspec, and no kind of file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeVar

import msgspec
from msgspec import UNSET, Struct

from core.errors import FileError
from core.sentences import either, phrase, sentence

T = TypeVar("T")

MAX_VALUES = 1_500_000
"""Values in a file, about; each takes up to 100 bytes while it is read."""

_LINE = 140
"""A record without further ones in it stands on one line up to this length."""

_INDENT = b"  "

_TYPES = {
    "int": phrase("a whole number"),
    "float": phrase("a number"),
    "str": phrase("a text"),
    "bool": phrase("true or false"),
    "null": "null",
    "array": phrase("a list"),
    "object": phrase("a record"),
}
_STRING = rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"'
_STRUCTURE = re.compile(rb"[{}]|(" + _STRING + rb")(\s*:)?", re.DOTALL)
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")


def readable(record: Struct) -> bytes:
    """A record as indented JSON that ends with a line."""
    parts: list[bytes] = []
    _write(record, b"\n", parts)
    return b"".join((*parts, b"\n"))


def _write(value: Any, line: bytes, parts: list[bytes]) -> None:
    """``line`` begins a line as far in as the value's own end will stand."""
    if isinstance(value, Struct):
        flat = _flat(value)
        if flat is not None and len(flat) <= _LINE:
            parts.append(flat)
        else:
            fields = ((name, getattr(value, name)) for name in value.__struct_fields__)
            named = ((b'"%b": ' % name.encode(), field) for name, field in fields if field is not UNSET)
            _write_all(b"{}", line, named, parts)
    elif isinstance(value, list) and value and isinstance(value[0], Struct | list | tuple):
        if isinstance(value[0], Struct) or not _is_row(value[0]):
            _write_all(b"[]", line, ((b"", item) for item in value), parts)
        elif len(value) == 1:
            parts.append(_one_line(value))
        else:
            begin = line + _INDENT
            rows = _one_line(value)[1:-1].replace(b"], [", b"]," + begin + b"[")
            parts.extend((b"[", begin, rows, line, b"]"))
    else:
        parts.append(_one_line(value))


def _write_all(brackets: bytes, line: bytes, items: Iterator[tuple[bytes, Any]], parts: list[bytes]) -> None:
    parts.append(brackets[:1])
    separator = line + _INDENT
    for name, item in items:
        parts.append(separator + name)
        _write(item, line + _INDENT, parts)
        separator = b"," + line + _INDENT
    parts.append(line + brackets[1:])


def _flat(record: Struct) -> bytes | None:
    """A record on one line; None if there are others in it, which deserve their own."""
    values = [getattr(record, name) for name in record.__struct_fields__]
    return None if any(isinstance(value, Struct | list) and value for value in values) else _one_line(record)


def _is_row(value: list[Any] | tuple[Any, ...]) -> bool:
    return not value or not isinstance(value[0], Struct | list | tuple)


def _one_line(value: Any) -> bytes:
    return msgspec.json.format(msgspec.json.encode(value), indent=0)


def check_size(data: bytes, source: str) -> None:
    """Refuse what would take much more memory than it has bytes."""
    # Every value but the first of its list or record follows a comma.
    if data.count(b",") > MAX_VALUES:
        raise FileError(
            source,
            "",
            sentence("holds more than {most:,} values; an experiment has fewer.", most=MAX_VALUES),
        )


def parsed(data: bytes, wanted: type[T], source: str) -> T:
    """JSON as a record of a type.

    Raises
    ------
    FileError
        If it is not JSON, or not of this type.
    """
    try:
        return msgspec.json.decode(data, type=wanted)
    except msgspec.ValidationError as error:
        raise FileError(source, *what_does_not_fit(str(error))) from error
    except msgspec.DecodeError as error:
        raise FileError(source, *_what_is_no_json(str(error), data)) from error
    except UnicodeDecodeError as error:
        place = place_of(data, max(0, data.find(error.object)) + error.start)
        raise FileError(source, place, phrase("is not UTF-8 text.")) from error
    except RecursionError as error:
        raise FileError(source, "", phrase("has lists or records nested a thousand times.")) from error


def what_does_not_fit(message: str) -> tuple[str, str]:
    """Place and reason of one of msgspec's messages on types, for any kind of file that it reads."""
    what, _, path = message.rpartition(" - at `$")
    if not what:
        what, path = message, ""
    place = path.rstrip("`").removeprefix(".")
    if found := re.fullmatch(r"Object (missing required|contains unknown) field `(.*)`", what, re.DOTALL):
        missing, name = found[1].startswith("missing"), shortened(found[2])
        reason = phrase("is missing.") if missing else phrase("is misspelt or not part of this version of the format.")
        return f"{place}.{name}".removeprefix("."), reason
    for pattern, template in _SENTENCES.items():
        if found := re.fullmatch(pattern, what, re.DOTALL):
            said = (_plain(shortened(group)) for group in found.groups())
            return place, sentence(template, **dict(zip(("what", "other"), said, strict=False)))
    return place, shortened(f"{what}.", 200)


_SENTENCES = {
    r"Number out of range|Integer value out of range": phrase("is too large for a number."),
    r"Invalid enum value (.*)": phrase("cannot be {what}."),
    r"Expected `str` matching regex .*": phrase('must be a whole number as a text, such as "12345".'),
    r"Expected `(\w+)` of length <= (\d+)": phrase("is too long: {what} of at most {other}."),
    r"Expected `(\w+)` of length >= (\d+)": phrase("is too short: {what} of at least {other}."),
    r"Expected `array` of length (\d+)(?:, got \d+)?": phrase("must be a list of {what}."),
    r"Expected `(\w+)` >= (\S+)": phrase("must be {what}, at least {other}."),
    r"Expected `(\w+)` <= (\S+)": phrase("must be {what}, at most {other}."),
    r"Expected `(\w+)` < (\S+)": phrase("must be {what}, below {other}."),
    r"Expected `int`, got `float`": phrase("must be a whole number."),
    r"Expected `([\w |]+)`, got `(\w+)`": phrase("must be {what}, not {other}."),
}


def _plain(words: str) -> str:
    """Types and limits as they are said."""
    return either([_TYPES.get(name, name).removesuffix(".0") for name in words.split(" | ")])


def _what_is_no_json(message: str, data: bytes) -> tuple[str, str]:
    """Place and reason of one of msgspec's messages on syntax."""
    if found := re.fullmatch(r"JSON is malformed: (.*) \(byte (\d+)\)", message):
        is_half = "surrogate" in found[1] or "hex escape" in found[1]
        reason = (
            phrase("is an incomplete character.") if is_half else sentence("is not valid JSON: {what}.", what=found[1])
        )
        return place_of(data, int(found[2])), reason
    whole = data.rstrip()
    if whole.endswith(b"}") and (half := _SURROGATE.search(whole, len(whole) - 100)):
        # msgspec takes half of a character in the last bytes for the end of the file.
        return place_of(data, half.start()), phrase("is an incomplete character.")
    return place_of(data, len(whole)), phrase("ends in the middle: the rest of the file is missing.")


def place_of(data: bytes, position: int) -> str:
    """Line and column of a byte, both counted from 1."""
    line = data.count(b"\n", 0, position) + 1
    begin = data.rfind(b"\n", 0, position) + 1
    # Characters, not bytes; a line of a million of them is not counted further.
    before = data[begin : min(position, begin + 1_000_000)].decode(errors="ignore")
    return sentence(
        "line {line}, column {column}", line=line, column=len(before) + max(0, position - begin - 1000000) + 1
    )


def check_for_duplicates(data: bytes, source: str) -> None:
    """Refuse a record in which a name stands twice: which of both is meant cannot be known.

    ``data`` must be JSON.
    """
    records: list[set[bytes]] = []
    for found in _STRUCTURE.finditer(data):
        name, colon = found.groups()
        if name is None:
            if found[0] == b"{":
                records.append(set())
            else:
                records.pop()
        elif colon is not None:
            if b"\\" in name:
                name = msgspec.json.encode(msgspec.json.decode(name))
            if name in records[-1]:
                reason = sentence("has {name} twice in one record.", name=shortened(name.decode(errors="replace")))
                raise FileError(source, place_of(data, found.start()), reason)
            records[-1].add(name)


def shortened(text: str, most: int = 60) -> str:
    """A text that fits into a sentence."""
    return text if len(text) <= most else f"{text[: most - 1]}…"
