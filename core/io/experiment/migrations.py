"""Older versions of the ``.glassbox`` format, each turned into the next one.

A step is a function on plain dictionaries, as JSON has them, so that it stays right when the records of today change.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from core.errors import FileError
from core.io.experiment.schema import VERSION

Plain = dict[str, Any]


def _from_version_0(old: Plain) -> Plain:
    """Version 1 has marks, and a row for each point instead of four lists."""
    data, run = old["data"], old["run"]
    lists = (data["x1"], data["x2"], data["labels"], data["split_keys"])
    points = [list(row) for row in zip(*lists, strict=True)]
    return {
        **old,
        "data": {"generated_from": data["generated_from"], "points": points},
        "run": {**run, "marks": []},
    }


def _from_version_1(old: Plain) -> Plain:
    """Version 2 can standardise the inputs; before, nothing did."""
    run = old["run"]
    others = [{**other, "experiment": _not_standardised(other["experiment"])} for other in run["other_experiments"]]
    return {
        **old,
        "experiment": _not_standardised(old["experiment"]),
        "run": {**run, "other_experiments": others},
    }


def _not_standardised(experiment: Plain) -> Plain:
    return {**experiment, "standardise": False}


def _from_version_2(old: Plain) -> Plain:
    """Version 3 may name the points, their columns and their classes; without names it reads as before."""
    return old


def _from_version_3(old: Plain) -> Plain:
    """Version 4 may hold earlier runs; without them it reads as before."""
    return old


MIGRATIONS: dict[int, Callable[[Plain], Plain]] = {
    0: _from_version_0,
    1: _from_version_1,
    2: _from_version_2,
    3: _from_version_3,
}
"""By the version they start from; each leads to the next one."""


def migrated(old: Plain, version: int, source: str) -> Plain:
    """A file of an older version as one of today's. What it says is not checked.

    Raises
    ------
    FileError
        If it is not what that version looked like.
    """
    for step in range(version, VERSION):
        try:
            old = {**MIGRATIONS[step](old), "version": step + 1}
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise FileError(source, "", f"is not what an experiment of version {step} looks like.") from error
    return old
