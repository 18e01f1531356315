"""Points as a table that a spreadsheet reads, and that reads back here to the same numbers, bit for bit."""

from __future__ import annotations

from core.data.dataset import Dataset
from core.errors import InvalidInputError
from core.files.points_form import SPLIT_KEY

HEADER = ("x1", "x2", "label")


def points_to_csv(
    data: Dataset, *, separator: str = ",", decimal_comma: bool = False, with_split_keys: bool = False
) -> str:
    """The points as a text with a header and a line for each of them.

    Parameters
    ----------
    data : Dataset
    separator : str
        ",", ";" or a tab.
    decimal_comma : bool
        Write 12,3 as spreadsheets in many countries expect it; not with a comma as separator.
    with_split_keys : bool
        Write a fourth column with the keys that decide which points train and which test.

    Returns
    -------
    str
        Numbers have as many digits as they need to be the same when they are read.

    Raises
    ------
    InvalidInputError
        If the separator is none of these, or would be the decimal comma at the same time.
    """
    if separator not in (",", ";", "\t"):
        raise InvalidInputError("separator", "must be a comma, a semicolon or a tab.")
    if decimal_comma and separator == ",":
        raise InvalidInputError("separator", "must be a semicolon or a tab where numbers have a decimal comma.")
    columns = [list(map(repr, row)) for row in data.points.tolist()]
    keys = [list(map(repr, data.split_keys.tolist()))] if with_split_keys else []
    if decimal_comma:
        columns, keys = ([[text.replace(".", ",") for text in column] for column in part] for part in (columns, keys))
    labels = [list(map(str, data.labels.tolist()))]
    header = separator.join((*HEADER, SPLIT_KEY) if with_split_keys else HEADER)
    rows = map(separator.join, zip(*columns, *labels, *keys, strict=True))
    return "\n".join((header, *rows)) + "\n"


def points_to_tsv(data: Dataset, *, decimal_comma: bool = False) -> str:
    """The points with tabs between the columns, for the clipboard: spreadsheets paste it into cells."""
    return points_to_csv(data, separator="\t", decimal_comma=decimal_comma)
