"""Which format a text is in, if it is not lines of cells."""

from __future__ import annotations

from core.io.tables.formats.arff import is_arff, read_arff
from core.io.tables.formats.brackets import read_brackets, read_records
from core.io.tables.formats.libsvm import is_libsvm, read_libsvm
from core.io.tables.formats.plain import PlainTable
from core.io.tables.formats.workbook import is_workbook, read_workbook
from core.io.tables.text import decoded, lines_of


def as_plain_table(content: str | bytes, source: str) -> tuple[PlainTable, str]:
    """A table of any format as lines of cells, and its encoding, "" where there is none.

    Raises
    ------
    FileError
        If it is not a table at all, or begins as one of a format and goes on otherwise.
    """
    if isinstance(content, bytes) and is_workbook(content):
        return read_workbook(content, source), ""
    text, encoding = decoded(content, source)
    found = read_records(text, source) or read_brackets(text)
    if found is None:
        lines = lines_of(text, source)
        if is_arff(text):
            found = read_arff(lines, source)
        elif is_libsvm(lines):
            found = read_libsvm(lines, source)
        else:
            found = PlainTable("", lines)
    return found, encoding
