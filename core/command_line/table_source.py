"""A table of points as what a command works on: the same guess of columns and classes as in the window.

A terminal cannot ask: where something would be left out, it says so in one sentence and names the option that agrees.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from core.command_line.exits import UsageError, one_line
from core.data.generators import DATASETS, DataSettings
from core.errors import FileError
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.io.reading import read_limited
from core.io.tables.classes import ClassChoice, names_text
from core.io.tables.form import TableForm
from core.io.tables.guess import ColumnChoice, guess_columns
from core.io.tables.rows import CellTable, read_cells
from core.io.tables.table import PointsTable, TableChoice, points_of
from core.io.tables.text import MAX_BYTES


def is_table(path: str) -> bool:
    """Whether ``--data`` means a file and not a kind of generated points."""
    return path not in DATASETS and (Path(path).suffix != "" or Path(path).exists())


def table_options(options: argparse.Namespace) -> list[str]:
    """The options that are given and make sense for a table only."""
    given = {"--columns": options.columns, "--classes": options.classes, "--skip-lines": options.skip_lines}
    return [name for name, value in given.items() if value]


def experiment_of_table(path: str, options: argparse.Namespace) -> Experiment:
    """A new experiment on the points of a table; what was found in it is said on stderr.

    Raises
    ------
    UsageError
        If an option names a column or a class that is not there.
    FileError
        If it is not a table of points, or something would be left out that no option allows.
    """
    cells = read_cells(read_limited(path, MAX_BYTES), path)
    columns = guess_columns(cells) if options.columns is None else _columns(cells, options.columns)
    if columns.label is None:
        raise FileError(path, "", "no column with the classes was found; name it with --columns X1,X2,CLASS.")
    table = points_of(cells, TableChoice(columns, _classes(options.classes)))
    _check(table, options)
    sys.stderr.write("".join(f"{line}\n" for line in _said(table)))
    empty = Experiment.generated(ExperimentSpec(), DataSettings(name="empty"))
    return empty.with_imported(table.dataset(), table.names)


def _columns(cells: CellTable, text: str) -> ColumnChoice:
    parts = [part.strip() for part in text.split(",")]
    if len(parts) != 3:
        raise UsageError(f"--columns: {one_line(text)!r} is not three columns; use for example --columns 1,2,4.")
    x1, x2, label = (_column(cells.form, part) for part in parts)
    return ColumnChoice(x1, x2, label)


def _column(form: TableForm, text: str) -> int:
    """The column of a name in the header, or of a number that counts from 1."""
    if text in form.names:
        return form.names.index(text)
    if text.isascii() and text.isdigit() and len(text) < 9 and 1 <= int(text) <= form.n_columns:
        return int(text) - 1
    known = names_text([name for name in form.names if name]) if form.names else f"1 to {form.n_columns}"
    raise UsageError(f"--columns: there is no column {one_line(text)!r}; the columns are {one_line(known)}.")


def _classes(text: str | None) -> ClassChoice | None:
    if text is None:
        return None
    first, _, second = (part.strip() for part in text.partition(","))
    if not first or first == second:
        raise UsageError(f"--classes: {one_line(text)!r} is not one class or two different ones, such as rose,tulip.")
    return ClassChoice(first, second)


def _check(table: PointsTable, options: argparse.Namespace) -> None:
    """Refuse what would be left out in silence."""
    if table.n_faults and not options.skip_lines:
        many = f" ({table.n_faults:,} lines cannot be used; --skip-lines leaves them out.)"
        one = " (--skip-lines leaves this line out.)"
        fault = table.faults[0]
        raise FileError(table.source, fault.place, fault.reason + (many if table.n_faults > 1 else one))
    if table.choice.classes is not None and options.classes is None:
        names = names_text([found.name for found in table.classes])
        reason = f"has {len(table.classes)} classes, {names}; set one against the rest with --classes A, or take two "
        raise FileError(table.source, "", f"{reason}with --classes A,B.")


def _said(table: PointsTable) -> list[str]:
    name = one_line(Path(table.source).name)
    lines = [table.columns_text, *table.notes]
    if table.n_faults:
        shown = ", ".join(str(fault.line) for fault in table.faults[:8])
        many = "line is" if table.n_faults == 1 else "lines are"
        lines.append(f"{table.n_faults:,} {many} skipped: {shown}{', …' if table.n_faults > 8 else ''}.")
    return [f"{name}: {one_line(line)}" for line in lines]
