"""The text of a table of points: from bytes to characters, and on in slices of whole lines.

Knows encodings and line ends, and refuses what is no text at all. What the lines mean is not known here.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass

from core.errors import FileError
from core.files.reading import size_text

MAX_BYTES = 64_000_000
"""A million rows have about 40 MB."""

_SLICE = 2**18
"""Characters read at once, about 10 000 rows; a longer line is none of a table."""

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_FOREIGN = {b"PK\x03\x04": "an Excel or ZIP file", b"%PDF": "a PDF file", b"\x89PNG": "a picture"}


@dataclass(frozen=True, slots=True)
class LineSlice:
    """Some whole lines of a text.

    Attributes
    ----------
    first : int
        Number of the first one; a text begins with line 1.
    lines : list of str
        Without their ends.
    share : float
        How much of the text has been read with them, 0 to 1.
    """

    first: int
    lines: list[str]
    share: float


def decoded(content: str | bytes, source: str) -> tuple[str, str]:
    """A text with line ends "\\n" and without a byte order mark, and the name of its encoding; "" for a str.

    Bytes are UTF-8, or UTF-16 after a byte order mark, and else Latin-1, in which old spreadsheets write.

    Raises
    ------
    FileError
        If it is too large or no text.
    """
    if len(content) > MAX_BYTES:
        reason = f"has {size_text(len(content))}; a table of points may have {size_text(MAX_BYTES)}."
        raise FileError(source, "", reason)
    text, encoding = (content, "") if isinstance(content, str) else _text_of(content, source)
    text = text.removeprefix("\ufeff")
    if "\0" in text:
        raise FileError(source, "", "is no text; save the table as CSV or TSV in UTF-8.")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text, encoding


def slices(text: str, source: str) -> Iterator[LineSlice]:
    """The lines of a text, some thousand at a time, so that one can look up in between.

    Raises
    ------
    FileError
        If a line is so long that it is none of a table.
    """
    start, first = 0, 1
    while start < len(text):
        end = text.rfind("\n", start, start + _SLICE) if start + _SLICE < len(text) else len(text)
        if end < start:
            raise FileError(
                source, f"line {first}", f"it is longer than {_SLICE:,} characters; a point has one short line."
            )
        lines = text[start:end].split("\n")
        yield LineSlice(first, lines, min(1.0, (end + 1) / len(text)))
        start, first = end + 1, first + len(lines)


def _text_of(content: bytes, source: str) -> tuple[str, str]:
    for magic, kind in _FOREIGN.items():
        if content.startswith(magic):
            raise FileError(source, "", f"is {kind} and no text; save the table as CSV or TSV and read that.")
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _strictly(content, encoding, source), encoding
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return content.decode("latin-1"), "latin-1"


def _strictly(content: bytes, encoding: str, source: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        reason = f"is no {encoding.upper()}, although it begins as such; save the table as CSV or TSV in UTF-8."
        raise FileError(source, f"byte {error.start + 1}", reason) from error
