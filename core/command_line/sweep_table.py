"""What a sweep found, setting by setting: as a table for people, as CSV, and as JSON."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean, median
from typing import Any

from core.command_line.sweep_task import SweepResult

_COLUMNS = ("runs", "reached", "share", "median_iteration", "ran_away", "seconds_per_run")


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One combination of settings.

    Attributes
    ----------
    settings : Mapping of str to str
        The fields that were set and their values, as ``--set`` takes them.
    results : tuple of SweepResult
        By seed.
    """

    settings: Mapping[str, str]
    results: tuple[SweepResult, ...]

    @property
    def reached(self) -> list[int]:
        """The iterations at which runs reached the goal."""
        return [result.reached for result in self.results if result.reached is not None]

    @property
    def n_ran_away(self) -> int:
        """Runs whose numbers overflowed."""
        return sum(result.ran_away for result in self.results)

    def facts(self) -> dict[str, Any]:
        """The numbers of the table; None where there are none."""
        n_runs = len(self.results)
        values = (
            n_runs,
            len(self.reached),
            len(self.reached) / n_runs if n_runs else None,
            median(self.reached) if self.reached else None,
            self.n_ran_away,
            fmean(result.seconds for result in self.results) if n_runs else None,
        )
        return dict(zip(_COLUMNS, values, strict=True))


def rows_of(settings: Sequence[Mapping[str, str]], results: Sequence[SweepResult]) -> list[SettingRow]:
    """One row for each combination, in the order in which they were asked for."""
    ordered = sorted(results, key=lambda result: result.seed)
    return [
        SettingRow(fields, tuple(result for result in ordered if result.setting == number))
        for number, fields in enumerate(settings)
    ]


def table_lines(rows: Sequence[SettingRow]) -> list[str]:
    """The table, a line each."""
    names = list(rows[0].settings)
    head = [*names, "reached", "median iteration", "diverged", "s/run"]
    cells = [head, *([*row.settings.values(), *_cells(row)] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return ["  ".join(_aligned(line, widths, len(names))).rstrip() for line in cells]


def csv_text(rows: Sequence[SettingRow]) -> str:
    """The table as CSV: what is set, then the numbers, one row for each combination."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow((*rows[0].settings, *_COLUMNS))
    for row in rows:
        writer.writerow((*row.settings.values(), *("" if fact is None else fact for fact in row.facts().values())))
    return text.getvalue()


def json_rows(rows: Sequence[SettingRow]) -> list[dict[str, Any]]:
    """The table with every single run."""
    names = ("seed", "reached", "iteration", "ran_away", "loss", "accuracy", "seconds")
    return [
        {
            "settings": dict(row.settings),
            **row.facts(),
            "each_run": [{name: getattr(result, name) for name in names} for result in row.results],
        }
        for row in rows
    ]


def _cells(row: SettingRow) -> list[str]:
    facts = row.facts()
    share, middle, seconds = facts["share"], facts["median_iteration"], facts["seconds_per_run"]
    return [
        "-" if share is None else f"{share:.0%} ({facts['reached']}/{facts['runs']})",
        "-" if middle is None else f"{middle:g}",
        str(facts["ran_away"]),
        "-" if seconds is None else f"{seconds:.3f}",
    ]


def _aligned(cells: Sequence[str], widths: Sequence[int], n_left: int) -> list[str]:
    """Words to the left, numbers to the right."""
    pairs = zip(cells, widths, strict=True)
    return [cell.ljust(width) if place < n_left else cell.rjust(width) for place, (cell, width) in enumerate(pairs)]
