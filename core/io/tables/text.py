"""The text of a table of points: from bytes to characters and lines.

Knows encodings and line ends, and refuses what is not text at all. What the lines mean is not known here.
"""

from __future__ import annotations

import codecs

from core.errors import FileError
from core.io.reading import size_text
from core.sentences import phrase, sentence

MAX_BYTES = 64_000_000
"""A million rows have about 40 MB."""

TABLE_SUFFIXES = (
    *(".csv", ".tsv", ".tab", ".txt", ".data", ".dat", ".asc"),
    *(".xlsx", ".xlsm", ".arff", ".json", ".jsonl", ".libsvm", ".svm", ".md"),
)
"""What tables of points are usually called; any text may be one."""

MAX_LINE = 2**18
"""Characters; a longer line is not one of a table."""

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_FOREIGN = {
    b"PK\x03\x04": phrase("a ZIP file without a workbook of Excel in it"),
    b"\xd0\xcf\x11\xe0": phrase("an old Excel file (.xls), or one with a password,"),
    b"%PDF": phrase("a PDF file"),
    b"\x89PNG": phrase("a picture"),
}


def decoded(content: str | bytes, source: str) -> tuple[str, str]:
    """A text with line ends "\\n" and without a byte order mark, and the name of its encoding; "" for a str.

    Bytes are UTF-8, or UTF-16 after a byte order mark, and else Latin-1, in which old spreadsheets write.

    Raises
    ------
    FileError
        If it is too large or not text.
    """
    if len(content) > MAX_BYTES:
        reason = sentence(
            "has {size}; a table of points may have {limit}.",
            size=size_text(len(content)),
            limit=size_text(MAX_BYTES),
        )
        raise FileError(source, "", reason)
    text, encoding = (content, "") if isinstance(content, str) else _text_of(content, source)
    text = text.removeprefix("\ufeff")
    if "\0" in text:
        raise FileError(source, "", phrase("is not text; save the table as CSV or TSV in UTF-8."))
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text, encoding


def lines_of(text: str, source: str) -> list[str]:
    """The lines of a text without their ends.

    Raises
    ------
    FileError
        If a line is so long that it is not one of a table.
    """
    lines = text.split("\n")
    if lines[-1] == "":
        lines.pop()
    if len(text) > MAX_LINE and max(map(len, lines), default=0) > MAX_LINE:
        number = next(number for number, line in enumerate(lines, 1) if len(line) > MAX_LINE)
        reason = sentence("it is longer than {most:,} characters; a point has one short line.", most=MAX_LINE)
        raise FileError(source, sentence("line {line}", line=number), reason)
    return lines


def _text_of(content: bytes, source: str) -> tuple[str, str]:
    for magic, kind in _FOREIGN.items():
        if content.startswith(magic):
            raise FileError(
                source, "", sentence("is {kind} and not text; save the table as CSV or .xlsx and read that.", kind=kind)
            )
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
        reason = sentence(
            "is not {encoding}, although it begins as such; save the table as CSV or TSV in UTF-8.",
            encoding=encoding.upper(),
        )
        raise FileError(source, sentence("byte {n}", n=error.start + 1), reason) from error
