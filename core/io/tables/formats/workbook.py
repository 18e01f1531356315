"""The first sheet of an Excel workbook (``.xlsx``), read with the standard library.

A workbook is a ZIP archive of XML. Only values are read, those that formulas had when it was saved. What it may unpack
to is limited, and XML that declares entities is refused, so that no small file can fill the memory.

Source: ECMA-376, Office Open XML, parts 1 and 2: SpreadsheetML and its packages.
"""

from __future__ import annotations

import io
import posixpath
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from datetime import datetime, timedelta
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from core.errors import FileError
from core.io.reading import size_text
from core.io.tables.cells import place, shown
from core.io.tables.formats.plain import MAX_CELLS, MAX_COLUMNS_READ, PlainTable, as_line
from core.sentences import phrase, sentence

MAX_UNPACKED = 150_000_000
"""Bytes of one part; a sheet of 100 000 rows and 17 columns has about 70 MB."""

_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, OverflowError, RuntimeError, ValueError),
    *(LookupError, ElementTree.ParseError),
)
_FIRST_DAYS = {False: datetime(1899, 12, 30), True: datetime(1904, 1, 1)}
_DATE_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
"""Numbers of the formats for dates and times that need not be written out."""

_NOT_OF_DATE = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.|general', re.IGNORECASE)
_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")


def is_workbook(content: str | bytes) -> bool:
    """Whether bytes are a ZIP archive with the parts of a workbook."""
    return isinstance(content, bytes) and content.startswith(b"PK\x03\x04") and b"xl/workbook.xml" in content


def read_workbook(content: bytes, source: str) -> PlainTable:
    """The table in the first sheet that is not hidden; lines are the rows as Excel counts them.

    Raises
    ------
    FileError
        If it is damaged, empty or too large.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            book = _Book(archive, source)
            lines = book.lines()
    except _BROKEN as error:
        raise FileError(
            source, "", phrase("is a damaged workbook; save it again, or save the table as CSV.")
        ) from error
    if not any(lines):
        raise FileError(
            source,
            "",
            sentence("has no cells in its first sheet, {sheet}; put the table there.", sheet=shown(book.name)),
        )
    return PlainTable(sentence("Excel, {sheet}", sheet=shown(book.name)), lines)


class _Book:
    """The parts of a workbook that its cells need.

    Attributes
    ----------
    name : str
        Of the first sheet that is not hidden.
    """

    def __init__(self, archive: zipfile.ZipFile, source: str) -> None:
        self._archive = archive
        self._source = source
        book = self._root("xl/workbook.xml")
        relations = list(self._root("xl/_rels/workbook.xml.rels"))
        paths = {relation.get("Id"): self._path(relation.get("Target", "")) for relation in relations}
        kinds = {relation.get("Type", "").rpartition("/")[2]: relation.get("Id") for relation in relations}
        sheets = [sheet for sheet in book.iter() if _tag(sheet) == "sheet"]
        sheet = next((sheet for sheet in sheets if sheet.get("state", "visible") == "visible"), sheets[0])
        self.name = sheet.get("name", "")
        self._sheet = paths[next((value for key, value in sheet.items() if key.endswith("}id")), "")]
        properties = next((part for part in book.iter() if _tag(part) == "workbookPr"), None)
        is_1904 = properties is not None and properties.get("date1904") in ("1", "true")
        self._first_day = _FIRST_DAYS[is_1904]
        strings, styles = paths.get(kinds.get("sharedStrings")), paths.get(kinds.get("styles"))
        self._strings = [_text_of(item) for item in self._root(strings)] if strings else []
        self._is_date = _are_dates(self._root(styles)) if styles else []

    def lines(self) -> list[str]:
        """The rows of the sheet, an empty one where there is none."""
        lines: list[str] = []
        n_cells = 0
        for number, row in self._rows():
            cells: list[str] = []
            for cell in row:
                found = _REFERENCE.fullmatch(cell.get("r", ""))
                column = _column_of(found[1]) if found else len(cells) + 1
                text = self._text(cell)
                if text and column > MAX_COLUMNS_READ:
                    reason = sentence(
                        "there is a cell in column {column:,}; {most:,} columns can be read.",
                        column=column,
                        most=MAX_COLUMNS_READ,
                    )
                    raise FileError(self._source, place(number, None), reason)
                if text or not found:
                    cells += [*[""] * (column - len(cells) - 1), text]
            n_cells += len(cells)
            if n_cells > MAX_CELLS:
                raise FileError(
                    self._source,
                    "",
                    sentence("has more than {most:,} cells; remove rows or columns.", most=MAX_CELLS),
                )
            lines += [*[""] * (number - len(lines) - 1), as_line(cells) if cells else ""]
        return lines

    def _rows(self) -> Iterator[tuple[int, Element]]:
        """The rows with their numbers, which go up; each is forgotten when the next one is wanted."""
        last, parent = 0, None
        for event, part in ElementTree.iterparse(io.BytesIO(self._part(self._sheet)), ("start", "end")):
            tag = _tag(part)
            if event == "start":
                parent = part if tag == "sheetData" else parent
            elif tag == "row":
                number = max(last + 1, int(part.get("r") or last + 1))
                if number > 2**20:
                    raise ValueError(number)
                yield number, part
                last = number
                if parent is not None:
                    parent.clear()

    def _text(self, cell: Element) -> str:
        """A cell as it is written in a table of text."""
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return _text_of(cell)
        value = next((part.text or "" for part in cell if _tag(part) == "v"), "").strip()
        if kind == "s" and value:
            return self._strings[int(value)]
        if kind == "b":
            return {"1": "true", "0": "false"}.get(value, value)
        if kind != "n" or not value:
            return value
        style = int(cell.get("s", "0"))
        if style < len(self._is_date) and self._is_date[style]:
            return str(self._first_day + timedelta(days=float(value))).removesuffix(" 00:00:00")
        return value if value.isdecimal() else repr(float(value))

    def _path(self, target: str) -> str:
        return target.removeprefix("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")

    def _root(self, path: str) -> Element:
        return ElementTree.fromstring(self._part(path))

    def _part(self, path: str) -> bytes:
        """A part of the archive, unpacked, without entities."""
        with self._archive.open(path) as file:
            content = file.read(MAX_UNPACKED + 1)  # whatever the archive says of its size
        if len(content) > MAX_UNPACKED:
            reason = sentence(
                "has more than {size} when it is unpacked; save the table as CSV.",
                size=size_text(MAX_UNPACKED),
            )
            raise FileError(self._source, "", reason)
        if (b"<!" in content and b"<!DOCTYPE" in content) or b"\0" in content[:100]:
            raise ValueError(path)
        return content


def _tag(part: Element) -> str:
    """The name of an element without its namespace, of which there are two."""
    return part.tag.rpartition("}")[2]


def _text_of(item: Element) -> str:
    """The text of a cell in all its fonts, without hints at how it is pronounced."""
    hints = {text for part in item.iter() if _tag(part) == "rPh" for text in part.iter()}
    return "".join(part.text or "" for part in item.iter() if _tag(part) == "t" and part not in hints)


def _column_of(letters: str) -> int:
    """1 for A, 27 for AA."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _are_dates(styles: Element) -> list[bool]:
    """For each style of cells whether it shows a date or a time."""
    own = {part.get("numFmtId"): part.get("formatCode", "") for part in styles.iter() if _tag(part) == "numFmt"}
    dates = {number for number, code in own.items() if re.search("[dmyhs]", _NOT_OF_DATE.sub("", code), re.IGNORECASE)}
    dates |= {str(number) for number in _DATE_FORMATS if str(number) not in own}
    formats = next((part for part in styles.iter() if _tag(part) == "cellXfs"), ())
    return [style.get("numFmtId") in dates for style in formats]
