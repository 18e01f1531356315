"""What the import dialog says: of the table it was given, and of what would come of the choices."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from core.data.names import DataNames
from core.data.standardisation import Standardisation
from core.errors import FileError
from core.io.tables.choice import PointsImport
from core.io.tables.classes import ClassFound
from core.io.tables.numbers import value_of
from core.io.tables.rows import CellTable, Fault
from core.io.tables.table import PointsTable
from gui.base.formatting import MINUS, count, feature_text

_LONGEST_NAME = 16
_LARGE = 6.0
"""Root mean square of a coordinate; generated points have about 3."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("import_dialog", text)


def cut(name: str) -> str:
    """A class's name, shortened where it is long."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


def found_text(table: PointsTable) -> str:
    """Number of points, format or separator, header, decimal mark and encoding in one line."""
    separators = {
        ",": _tr("commas between the columns"),
        ";": _tr("semicolons between the columns"),
        "\t": _tr("tabs between the columns"),
        "|": _tr("vertical bars between the columns"),
    }
    parts = [
        _tr("1 point") if table.n_rows == 1 else _tr("{number} points").format(number=count(table.n_rows)),
        table.form.kind or separators.get(table.form.separator, _tr("spaces between the columns")),
        _tr("with a header") if table.form.names else _tr("without a header"),
        _tr("decimal comma") if table.has_decimal_comma else _tr("decimal point"),
        table.encoding.upper(),
    ]
    return " · ".join(part for part in parts if part)


def column_text(cells: CellTable, column: int) -> str:
    """How a list calls a column: by its name, or by its number and what is in it."""
    name = cells.form.names[column] if cells.form.plain_names else ""
    if name:
        return name
    samples = ", ".join(cells.head(column, 2))
    return _tr("Column {number}: {samples}").format(number=column + 1, samples=cut(samples))


def samples_text(cells: CellTable, column: int) -> str:
    """The first cells of a column."""
    return _tr("Column {number}: {samples}").format(number=column + 1, samples=", ".join(cells.head(column, 5)))


def reading_text(number: str, decimal: str) -> str:
    """What a number means with a decimal mark, on a button."""
    value = value_of(number, "," if decimal == "," else ".")
    return _tr("“{text}” is {number}").format(text=number, number="?" if value is None else f"{value:.10g}")


def n_faults_text(number: int) -> str:
    """How many lines cannot be used, and what becomes of them."""
    if number == 1:
        return _tr("1 line cannot be used and will be skipped:")
    return _tr("{number} lines cannot be used and will be skipped:").format(number=count(number))


def fault_text(fault: Fault) -> str:
    """A line that cannot be used, and why."""
    if fault.column is None:
        return _tr("Line {line}: {reason}").format(line=fault.line, reason=fault.reason)
    sentence = _tr("Line {line}, column {column}: {reason}")
    return sentence.format(line=fault.line, column=fault.column + 1, reason=fault.reason)


def n_classes_text(number: int) -> str:
    """That there are more classes than are shown."""
    return _tr("{number} classes:").format(number=number)


def class_item_text(found: ClassFound) -> str:
    """A class in a list, and how many rows are in it."""
    return _tr("{name} ({number})").format(name=cut(found.name), number=count(found.count))


def class_text(table: PointsTable, label: int, present: DataNames | None = None) -> str:
    """How the table calls a class, and how many points are in it; where they are added to present points whose class
    has another name, that name too."""
    name = table.class_names[label]
    text = _tr("“{name}” is class {label}: {number}") if name else _tr("class {label}: none")
    there = present.class_word(label) if present is not None and present.has_own_classes else ""
    if there and name and there.casefold() != name.casefold():
        text = _tr("“{name}” is added to “{there}”: {number}")
    return text.format(name=cut(name), label=label, there=cut(there), number=count(table.class_counts[label]))


def formula_text(outcome: PointsImport, train_fraction: float) -> str:
    """The standardisation in general and with its numbers, and whether it is on."""
    n_train = int(outcome.data.train_mask(train_fraction).sum())
    formulas = (feature_text(text) for text in outcome.standardisation.formula_texts())
    first, second = (text.replace("-", MINUS) for text in formulas)
    what = _tr("x′ = (x − mean) / deviation, of the training points ({number})").format(number=count(n_train))
    state = _tr("On: the network gets x′.")
    if not outcome.is_standardised:
        is_far = _is_far_from_standard(outcome.standardisation)
        # One line, as when it is on: the buttons below stay where they are.
        far = _tr("Off: coordinates are far from 0 or differ much in size. On, the network learns faster.")
        state = far if is_far else _tr("Off: the network gets the coordinates as they are.")
    return f"{what}\n{first}     {second}\n{state}"


def _is_far_from_standard(found: Standardisation) -> bool:
    """Whether coordinates are so large, or so different in size, that a network learns slowly from them."""
    sizes = [math.hypot(mean, deviation) for mean, deviation in zip(found.means, found.deviations, strict=True)]
    return max(sizes) > _LARGE or max(found.deviations) > _LARGE * min(found.deviations)


def problem_text(error: FileError) -> str:
    """Why a choice gives no points."""
    if not error.place:
        return error.reason
    place = f"{error.place[:1].upper()}{error.place[1:]}"
    return _tr("No points with this choice. {place}: {reason}").format(place=place, reason=error.reason)


def import_text(n_rows: int, n_imported: int, n_faults: int = 0) -> str:
    """What the button says that does it."""
    if n_imported < n_rows:
        return _tr("Take a Sample of {number}").format(number=count(n_imported))
    if n_faults:
        skipped = _tr("Skip 1 Line, Import {points}") if n_faults == 1 else _tr("Skip {lines} Lines, Import {points}")
        return skipped.format(lines=count(n_faults), points=count(n_rows))
    return _tr("Import 1 Point") if n_rows == 1 else _tr("Import {number} Points").format(number=count(n_rows))


def too_many_text(n_rows: int, n_imported: int) -> str:
    """Why not all points can be imported; empty if they can."""
    if n_imported >= n_rows:
        return ""
    sentence = _tr(
        "The table has {all} points, but at most {number} can be added. You can import a random sample that keeps the"
        " share of each class."
    )
    return sentence.format(all=count(n_rows), number=count(n_imported))
