"""What the import dialog says: of the table it was given, and of what would come of the choices."""

from __future__ import annotations

from core.data.dataset import CLASSES_ON_SCREEN
from core.data.names import DataNames
from core.errors import FileError
from core.io.tables.cell_table import CellTable, Fault
from core.io.tables.choice import PointsImport, is_far_from_standard
from core.io.tables.classes import ClassFound
from core.io.tables.numbers import value_of
from core.io.tables.table import PointsTable
from gui.base.formatting import MINUS, count, feature_text, plain, significant
from gui.base.language import core_text, counted_text, listed, localised, tr

_LONGEST_NAME = 16


def cut(name: str, longest: int = _LONGEST_NAME) -> str:
    """A name, shortened where it is long."""
    return name if len(name) <= longest else f"{name[: longest - 1]}…"


def number_text(value: float) -> str:
    """A number in at most six digits."""
    return significant(value, 6)


def found_text(table: PointsTable) -> str:
    """Number of points, format or separator, header, decimal mark and encoding in one line."""
    separators = {
        ",": tr("commas between the columns"),
        ";": tr("semicolons between the columns"),
        "\t": tr("tabs between the columns"),
        "|": tr("vertical bars between the columns"),
    }
    parts = [
        counted_text("{n} point", "{n} points", table.n_rows),
        core_text(table.form.kind) or separators.get(table.form.separator, tr("spaces between the columns")),
        tr("with a header") if table.form.names else tr("without a header"),
        tr("decimal comma") if table.has_decimal_comma else tr("decimal point"),
        table.encoding.upper(),
    ]
    return " · ".join(part for part in parts if part)


def column_text(cells: CellTable, column: int) -> str:
    """How a list calls a column: by its name, or by its number and what is in it."""
    name = cells.form.names[column] if cells.form.plain_names else ""
    if name:
        return name
    samples = listed(cells.head(column, 2))
    return tr("Column {number}: {samples}").format(number=column + 1, samples=cut(samples))


def input_text(cells: CellTable, column: int, place: int, why: str, *, is_target: bool) -> str:
    """A column in the list of inputs: which one it is, what stands in it, or why it was passed over."""
    name = cut(column_text(cells, column), 28)
    if is_target:
        return tr("{name}: to be learnt").format(name=name)
    if place:
        samples = listed(cells.head(column, 3))
        return tr("{name}: {input}, with {samples}").format(name=name, input=feature_text(f"x{place}"), samples=samples)
    return tr("{name}: {why}").format(name=name, why=core_text(why)) if why else name


def samples_text(cells: CellTable, column: int) -> str:
    """The first cells of a column."""
    return tr("Column {number}: {samples}").format(number=column + 1, samples=listed(cells.head(column, 5)))


def reading_text(number: str, decimal: str) -> str:
    """What a number means with a decimal mark, on a button."""
    value = value_of(number, "," if decimal == "," else ".")
    return tr("“{text}” is {number}").format(text=number, number="?" if value is None else significant(value, 10))


def n_faults_text(number: int) -> str:
    """How many lines cannot be used, and what becomes of them."""
    return counted_text(
        "{n} line cannot be used and will be skipped:", "{n} lines cannot be used and will be skipped:", number
    )


def fault_text(fault: Fault) -> str:
    """A line that cannot be used, and why."""
    if fault.column is None:
        return tr("Line {line}: {reason}").format(line=fault.line, reason=core_text(fault.reason))
    sentence = tr("Line {line}, column {column}: {reason}")
    return sentence.format(line=fault.line, column=fault.column + 1, reason=core_text(fault.reason))


def gaps_text(table: PointsTable) -> str:
    """Where values are missing, and in how many lines."""
    named = listed(
        tr("{name} {number}").format(name=cut(column_text(table.cells, gap.column)), number=count(gap.n_rows))
        for gap in table.gaps
    )
    return counted_text(
        "{n} line lacks a value: {gaps}.", "{n} lines lack a value: {gaps}.", table.n_gap_rows, gaps=named
    )


def target_text(outcome: PointsImport, name: str) -> str:
    """The numbers that are to be learnt, and by what formula if they are standardised."""
    targets = outcome.data.targets
    if targets is None or not targets.size:
        return ""
    if outcome.target_scale is None:
        sentence = tr("{name}: numbers from {low} to {high}.")
        return sentence.format(name=name, low=number_text(float(targets.min())), high=number_text(float(targets.max())))
    mean, deviation = (
        number_text(values[0]) for values in (outcome.target_scale.means, outcome.target_scale.deviations)
    )
    sentence = tr("y = ({name} − {mean}) / {deviation}, of the training points: numbers from {low} to {high}.")
    low, high = plain(float(targets.min())), plain(float(targets.max()))
    return sentence.format(name=name, mean=mean, deviation=deviation, low=low, high=high)


def n_classes_text(number: int) -> str:
    """How many classes there are, and that not all can be shown where they are too many."""
    if number > CLASSES_ON_SCREEN:
        return counted_text(
            "{n} class, of which {most} can be shown:",
            "{n} classes, of which {most} can be shown:",
            number,
            most=CLASSES_ON_SCREEN,
        )
    return counted_text("{n} class:", "{n} classes:", number)


def class_item_text(found: ClassFound) -> str:
    """A class in a list, and how many rows are in it."""
    return tr("{name} ({number})").format(name=cut(found.name), number=count(found.count))


def class_text(table: PointsTable, label: int, present: DataNames | None = None) -> str:
    """How the table calls a class, and how many points are in it; where they are added to present points whose class
    has another name, that name too."""
    name = table.class_names[label]
    text = tr("“{name}” is class {label}: {number}") if name else tr("class {label}: none")
    there = present.class_word(label) if present is not None and present.has_own_classes else ""
    if there and name and there.casefold() != name.casefold():
        text = tr("“{name}” is added to “{there}”: {number}")
    return text.format(name=cut(name), label=label, there=cut(there), number=count(table.class_counts[label]))


def formula_text(outcome: PointsImport, train_fraction: float) -> str:
    """The standardisation in general and with its numbers, and whether it is on."""
    n_train = int(outcome.data.train_mask(train_fraction).sum())
    formulas = (feature_text(text) for text in outcome.standardisation.formula_texts())
    shown = [localised(text.replace("-", MINUS)) for text in formulas]
    numbers = "     ".join(shown[:2]) + ("     …" if len(shown) > 2 else "")
    what = tr("x′ = (x − mean) / deviation, of the training points ({number})").format(number=count(n_train))
    state = tr("On: the network gets x′.")
    if not outcome.is_standardised:
        is_far = is_far_from_standard(outcome.standardisation)
        # One line, as when it is on: the buttons below stay where they are.
        far = tr("Off: coordinates are far from 0 or differ much in size. On, the network learns faster.")
        state = far if is_far else tr("Off: the network gets the coordinates as they are.")
    return f"{what}\n{numbers}\n{state}"


def problem_text(error: FileError) -> str:
    """Why a choice gives no points."""
    if not error.place:
        return core_text(error.reason)
    place = core_text(error.place)
    place = f"{place[:1].upper()}{place[1:]}"
    return tr("No points with this choice. {place}: {reason}").format(place=place, reason=core_text(error.reason))


def import_text(n_rows: int, n_imported: int, n_faults: int = 0) -> str:
    """What the button says that does it."""
    if n_imported < n_rows:
        return tr("Take a Sample of {number}").format(number=count(n_imported))
    if n_faults:
        return counted_text(
            "Skip {n} Line, Import {points}", "Skip {n} Lines, Import {points}", n_faults, points=count(n_rows)
        )
    return counted_text("Import {n} Point", "Import {n} Points", n_rows)


def too_many_text(n_rows: int, n_imported: int) -> str:
    """Why not all points can be imported; empty if they can."""
    if n_imported >= n_rows:
        return ""
    sentence = tr(
        "The table has {all} points, but at most {number} can be added. You can import a random sample that keeps the"
        " share of each class."
    )
    return sentence.format(all=count(n_rows), number=count(n_imported))
