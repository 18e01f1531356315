"""What a command works on: the run of a file, or a new experiment on generated points or those of a table."""

from __future__ import annotations

import argparse
from pathlib import Path

from core.command_line.arguments import did_you_mean
from core.command_line.exits import UsageError, one_line
from core.command_line.table_source import experiment_of_table, is_table, table_options
from core.data.generators import DATASETS, DataSettings
from core.errors import FileError, InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.training.run_state import RunState

_OPTIONS = {"n_samples": "--samples", "noise": "--noise", "seed": "--seed-data", "turns": "--turns", "name": "--data"}


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
