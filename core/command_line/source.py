"""What a command works on: the run of a file, or a new experiment on generated points or those of a table.

Of a table, columns and classes are guessed as in the window. A terminal cannot ask: where something would be left out,
one sentence says so and names the option that agrees.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from core.command_line.arguments import UsageError, did_you_mean, one_line
from core.data.generators import DATASETS, DataSettings
from core.errors import FileError, InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.io.reading import read_limited
from core.io.tables.cell_table import CellTable
from core.io.tables.choice import PointsImport, import_points, proposed_scales
from core.io.tables.classes import ClassChoice, names_text
from core.io.tables.form import TableForm
from core.io.tables.guess import MAX_INPUTS, ColumnChoice, guess_columns, may_be_number
from core.io.tables.points import points_of
from core.io.tables.rows import read_cells
from core.io.tables.table import PointsTable, TableChoice
from core.io.tables.text import MAX_BYTES
from core.training.run_state import RunState

_OPTIONS = {
    "n_samples": "--samples",
    "noise": "--noise",
    "seed": "--seed-data",
    "turns": "--turns",
    "formula": "--formula",
    "margin": "--margin",
    "n_classes": "--n-classes",
    "name": "--data",
}


def source_of(options: argparse.Namespace) -> tuple[Experiment, RunState | None]:
    """The experiment that the options name, and its run where it is a file's.

    Raises
    ------
    UsageError
        If none or both are named, or a data setting or a column is not one there can be.
    FileError
        If the file cannot be read.
    """
    given = {name: getattr(options, name) for name in _OPTIONS if name != "name" and getattr(options, name) is not None}
    if options.file is None and options.data is None:
        raise UsageError("Give what to train: a FILE, or --data with one of " + ", ".join(DATASETS) + ".")
    if options.file is not None and options.data is not None:
        raise UsageError(
            f"Both {one_line(options.file)!r} and --data {one_line(options.data)} are given; use only one."
        )
    table = _table_path(options)
    if table is not None:
        if given:
            names = ", ".join(_OPTIONS[name] for name in given)
            raise UsageError(f"{names} cannot be used with a table of points, only with generated points.")
        return experiment_of_table(table, options), None
    if table_options(options):
        raise UsageError(f"{', '.join(table_options(options))} is for a table of points, such as --data points.csv.")
    if options.file is None:
        return Experiment.generated(ExperimentSpec(), _data_settings(options.data, given)), None
    if given:
        names = ", ".join(_OPTIONS[name] for name in given)
        raise UsageError(f"{names} cannot be used with a file, which has its own points; use --data.")
    state = read_run(Path(options.file))
    return state.experiment, state


def _table_path(options: argparse.Namespace) -> str | None:
    """The table of points that the options name, if they name one."""
    if options.data is not None:
        return str(options.data) if is_table(options.data) else None
    from core.io.experiment.experiment_file import looks_like_experiment

    return None if looks_like_experiment(options.file) else str(options.file)


def read_run(path: Path) -> RunState:
    """The run that a ``.glassbox`` file holds.

    Raises
    ------
    FileError
        If it cannot be read.
    """
    from core.io.experiment.experiment_file import decode
    from core.io.reading import read_limited

    return decode(read_limited(path), str(path))


def _data_settings(name: str, given: dict[str, str]) -> DataSettings:
    if name not in DATASETS:
        hint = did_you_mean(name, DATASETS) or f"; choose one of {', '.join(DATASETS)}."
        raise UsageError(f"--data: there is no data set {one_line(name)!r}{hint}")
    values: dict[str, object] = {"name": name, **given}
    try:
        return DataSettings(**values)  # type: ignore[arg-type] # it reads the numbers itself
    except InvalidInputError as error:
        raise UsageError(f"{_OPTIONS.get(error.field, error.field)}: {one_line(error.reason)}") from error


def file_name(path: Path) -> str:
    """A path as it can be printed."""
    return one_line(FileError(str(path), "", "").source)


def is_table(path: str) -> bool:
    """Whether ``--data`` means a file and not a kind of generated points."""
    return path not in DATASETS and (Path(path).suffix != "" or Path(path).exists())


def table_options(options: argparse.Namespace) -> list[str]:
    """The options that are given and make sense for a table only."""
    names = ("--columns", "--learn", "--classes", "--fill-gaps", "--standardise-target", "--skip-lines")
    given = {name: getattr(options, name.removeprefix("--").replace("-", "_")) for name in names}
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
    if columns.target is None:
        reason = "no column with the classes was found; name it with --columns X1,X2,CLASS."
        raise FileError(path, "", reason)
    if options.learn is not None:
        columns = replace(columns, is_number=options.learn == "numbers")
    table = points_of(cells, TableChoice(columns, _classes(options.classes), fills_gaps=options.fill_gaps))
    _check(table, options)
    empty = Experiment.generated(ExperimentSpec(), DataSettings(name="empty"))
    imported = import_points(
        table,
        empty.data,
        empty.spec.train_fraction,
        is_added=False,
        is_standardised=empty.spec.standardise,
        is_target_standardised=options.standardise_target,
    )
    sys.stderr.write("".join(f"{line}\n" for line in (*_said(table), *_advice(table, imported, options))))
    return empty.with_imported(imported.data, imported.names)


def _columns(cells: CellTable, text: str) -> ColumnChoice:
    parts = [part.strip() for part in text.split(",")]
    if not 2 <= len(parts) <= MAX_INPUTS + 1:
        reason = f"is not 1 to {MAX_INPUTS} inputs and a target; use for example --columns 1,2,4."
        raise UsageError(f"--columns: {one_line(text)!r} {reason}")
    *inputs, target = (_column(cells.form, part) for part in parts)
    return ColumnChoice(tuple(inputs), target, may_be_number(cells, target))


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
        fills = ", --fill-gaps fills in the median of a column" if table.n_gap_rows and not options.fill_gaps else ""
        many = f" ({table.n_faults:,} lines cannot be used; --skip-lines leaves them out{fills}.)"
        one = f" (--skip-lines leaves this line out{fills}.)"
        fault = table.faults[0]
        raise FileError(table.source, fault.place, fault.reason + (many if table.n_faults > 1 else one))
    if table.choice.classes is not None and options.classes is None:
        names = names_text([found.name for found in table.classes])
        reason = f"has {len(table.classes)} classes, {names}; set one against the rest with --classes A, or take two "
        raise FileError(table.source, "", f"{reason}with --classes A,B.")


def _advice(table: PointsTable, imported: PointsImport, options: argparse.Namespace) -> list[str]:
    """What makes the network learn faster where numbers are far from 0 or of different size."""
    are_far, target_is_far = proposed_scales(imported.data, 1.0)
    advice = []
    if are_far and not any(text.startswith("standardise=") for text in options.settings):
        advice.append("the inputs are far from 0 or differ in size; --set standardise=true helps.")
    if target_is_far:
        advice.append("the numbers to be learnt are far from 0; --standardise-target helps.")
    return [f"{one_line(Path(table.source).name)}: {line}" for line in advice]


def _said(table: PointsTable) -> list[str]:
    name = one_line(Path(table.source).name)
    lines = [table.columns_text, *table.notes]
    if table.n_faults:
        shown = ", ".join(str(fault.line) for fault in table.faults[:8])
        many = "line is" if table.n_faults == 1 else "lines are"
        lines.append(f"{table.n_faults:,} {many} skipped: {shown}{', …' if table.n_faults > 8 else ''}.")
    return [f"{name}: {one_line(line)}" for line in lines]
