"""``main.py sweep``: the same network from many start weights, for each combination of settings, on all cores.

What was found is printed setting by setting: as a table for people, as CSV, and as JSON.
"""

from __future__ import annotations

import argparse
import csv
import io
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean, median
from time import perf_counter
from typing import Any

from core.command_line.arguments import (
    EXIT_CODES,
    ExitCode,
    Parser,
    UsageError,
    add_goal,
    add_settings,
    add_source,
    check_fits,
    check_writable,
    goal_of,
    grid,
    one_line,
    whole_number,
)
from core.command_line.progress import Progress
from core.command_line.show import as_json, experiment_facts, experiment_lines
from core.command_line.source import source_of
from core.command_line.sweep_pool import SweepResult, SweepTask, results
from core.experiment.experiment import Experiment
from core.experiment.spec import FIELD_INFO
from core.io.writing import READER_TIMEOUT_S, write_atomically
from core.training.many_runs import cores
from core.training.run_wish import RunWish
from core.training.trainer import Trainer

DEFAULT_GOAL = 0.95
MOST_RUNS = 1_000_000
_ADDRESS = re.compile(r"((tcp|tls|ws|wss)://)?[^/\s]+:[0-9]{1,5}")


def parser() -> Parser:
    """The arguments of the command."""
    made = Parser(
        "sweep",
        "FILE|--data KIND [options]",
        "Train from many start weights, and report how often, how soon and how fast the goal is reached.",
        "example:\n  main.py sweep --data circle --seeds 0-99 --set activation=tanh,relu --set learning_rate=0.1,1\n\n"
        "Commas separate the values of a grid; a list is written with +: --set hidden_units=4,8,4+2.\n"
        "Results do not depend on the number of jobs. Ctrl+C prints what is done.\n\n" + EXIT_CODES,
    )
    add_source(made)
    made.add_argument(
        "--seeds", metavar="SEEDS", default="0-9", help="of the start weights: 0-99 or 1,2,5; default 0-9"
    )
    add_goal(made, DEFAULT_GOAL)
    made.add_argument("--to-the-end", action="store_true", help="make all iterations, also of runs that reach the goal")
    add_settings(made, "values to try, separated by commas; may be repeated, then every combination is trained")
    made.add_argument("--csv", metavar="OUT.csv", type=Path, help="also write the table to this file")
    pool = made.add_argument_group("where it is trained")
    pool.add_argument("--jobs", metavar="N", type=whole_number(1, 4096), help="processes; default one for each core")
    pool.add_argument("--backend", choices=("processes", "dask"), default="processes", help="of this machine, or Dask")
    pool.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="a Dask scheduler, tcp://host:8786; without it, one is started on this machine",
    )
    return made


def run(arguments: Sequence[str]) -> int:
    """Do the command.

    Raises
    ------
    UsageError, FileError, InvalidInputError, ClusterError
        One sentence of what is wrong.
    """
    options = parser().read(arguments)
    if options.scheduler is not None and options.backend != "dask":
        raise UsageError("--scheduler is the address of a Dask scheduler; use it with --backend dask.")
    if options.scheduler is not None and not _ADDRESS.fullmatch(options.scheduler):
        # Dask would look for it for long, and then report it at length.
        raise UsageError(
            f"--scheduler: {one_line(options.scheduler)!r} is not an address; use for example tcp://host:8786."
        )
    experiment, _ = source_of(options)
    seeds = seeds_of(options.seeds)
    combinations = grid(experiment.spec, options.settings)
    if any("seed" in settings for settings, _ in combinations):
        raise UsageError("--set seed: the seeds of a sweep are those of --seeds.")
    if len(combinations) * len(seeds) > MOST_RUNS:
        raise UsageError(f"{len(combinations) * len(seeds):,} runs are too many; at most {MOST_RUNS:,} are possible.")
    check_writable((options.csv,))
    Trainer(combinations[0][1], experiment.data).check_trainable()
    for _, spec in combinations:
        check_fits(spec, experiment.data)
    goal = goal_of(options, experiment.data, DEFAULT_GOAL) or 0.0
    ending = options.iterations, goal, not options.to_the_end
    tasks = [
        SweepTask(number, RunWish(spec.changed(seed=seed), experiment.data, *ending))
        for number, (_, spec) in enumerate(combinations)
        for seed in seeds
    ]
    began = perf_counter()
    done = _do(tasks, options)
    rows = rows_of([settings for settings, _ in combinations], done)
    _report(rows, options, experiment, goal, len(tasks), perf_counter() - began)
    if options.csv is not None:
        write_atomically(options.csv, csv_text(rows).encode(), reader_timeout_s=READER_TIMEOUT_S)
    return ExitCode.DONE if len(done) == len(tasks) else ExitCode.INTERRUPTED


def seeds_of(text: str) -> list[int]:
    """``"0-4,9"`` as 0, 1, 2, 3, 4, 9.

    Raises
    ------
    UsageError
        If it is no list of seeds.
    """
    most = int(FIELD_INFO["seed"].maximum or 0)
    seeds: dict[int, None] = {}
    for part in text.split(","):
        found = re.fullmatch(r"([0-9]{1,10})(?:-([0-9]{1,10}))?", part.strip())
        first, last = (int(found[1]), int(found[2] or found[1])) if found else (1, 0)
        if not first <= last <= most:
            raise UsageError(
                f"--seeds: {part[:40]!r} is not a seed or a range of seeds; use for example 0-99 or 1,2,5."
            )
        if last - first >= MOST_RUNS:
            raise UsageError(
                f"--seeds: {last - first + 1:,} seeds are too many; at most {MOST_RUNS:,} runs are possible."
            )
        seeds.update(dict.fromkeys(range(first, last + 1)))
    return list(seeds)


def _do(tasks: Sequence[SweepTask], options: argparse.Namespace) -> list[SweepResult]:
    """All results, or after Ctrl+C those that there are."""
    done: list[SweepResult] = []
    progress: Progress | None = None
    try:
        for result in results(tasks, options.jobs or cores(), options.scheduler, options.backend == "dask"):
            done.append(result)
            # The time that a cluster takes to start says nothing about what is left.
            progress = progress or Progress(sys.stderr, len(tasks), "runs")
            if progress.is_due:
                n_reached = sum(one.reached is not None for one in done)
                progress.show(len(done), f"{n_reached / len(done):.0%} reached the goal")
    except KeyboardInterrupt:
        pass
    if progress is not None:
        progress.end()
    return done


def _report(
    rows: Sequence[SettingRow],
    options: argparse.Namespace,
    experiment: Experiment,
    goal: float,
    n_tasks: int,
    seconds: float,
) -> None:
    n_done = sum(len(row.results) for row in rows)
    message = "" if n_done == n_tasks else f"Interrupted; {n_done} of {n_tasks} runs are done."
    sizes = Trainer(experiment.spec, experiment.data).parameters.layer_sizes
    facts = experiment_facts(experiment, sizes)
    if options.json:
        report: dict[str, Any] = {
            "command": "sweep",
            "ending": "interrupted" if message else "done",
            "message": message,
            "seconds": seconds,
            "goal": goal,
            "iterations": options.iterations,
            **facts,
            "rows": json_rows(rows, "r2" if experiment.data.is_regression else "accuracy"),
        }
        sys.stdout.write(as_json(report))
        return
    wanted = f"R² of {goal:g}" if experiment.data.is_regression else f"an accuracy of {goal:g}"
    said = f"Goal: {wanted} within {options.iterations} iterations, {n_done} runs"
    lines = [*experiment_lines(facts), "", *table_lines(rows), "", f"{said}, {seconds:.1f} s. {message}".rstrip()]
    sys.stdout.write("\n".join(lines) + "\n")


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


def json_rows(rows: Sequence[SettingRow], score: str = "accuracy") -> list[dict[str, Any]]:
    """The table with every single run; ``score`` is the name of what a run is judged by."""
    names = {name: name for name in ("seed", "reached", "iteration", "ran_away", "loss", "seconds")}
    names[score] = "score"
    return [
        {
            "settings": dict(row.settings),
            **row.facts(),
            "each_run": [{name: getattr(result, field) for name, field in names.items()} for result in row.results],
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
