"""``main.py worksheet``: sheets to be computed by hand, with their keys, as HTML, PDF or Moodle XML."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentTypeError, Namespace
from collections.abc import Sequence
from pathlib import Path

from core.command_line.arguments import EXIT_CODES, ExitCode, Parser, UsageError, changed_spec, check_writable, one_line
from core.command_line.lesson import lesson_path
from core.command_line.progress import Progress
from core.command_line.runs import trainer_at
from core.command_line.show import as_json
from core.command_line.source import file_name, read_run
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.lessons.lesson_file import read_lesson
from core.lessons.library import lesson_paths
from core.lessons.setup import setup_of
from core.lessons.worksheets.files import (
    FORMATS,
    KEYS,
    MOST_SHEETS,
    PAPERS,
    Order,
    PrintPages,
    make_folder,
    planned_files,
    step_count,
    write_files,
)
from core.lessons.worksheets.problem import (
    LARGEST_SEED,
    PARTS,
    SIZES,
    RunNumbers,
    WorksheetChoice,
    activation_of,
    choice_for,
    run_numbers,
)
from core.model.network import Parameters
from core.training.trainer import Trainer

_OPTIONS = {"size": "--size", "parts": "--ask", "digits": "--digits", "n_examples": "--examples", "key": "--key"}


def seed_range(text: str) -> tuple[int, ...]:
    """Reads ``1-30``, ``7`` or ``1,4,9-12``; each seed once, in the order given."""
    seeds: dict[int, None] = {}
    for part in text.split(","):
        first, dash, last = (piece.strip() for piece in part.partition("-"))
        ends = [first, last if dash else first]
        if not all(end.isascii() and end.isdigit() and len(end) < 8 for end in ends):
            raise ArgumentTypeError(f"{text[:40]!r} is not a list of seeds, for example 1-30 or 1,4,9")
        low, high = map(int, ends)
        if not low <= high <= LARGEST_SEED:
            raise ArgumentTypeError(f"{part[:40]!r} is not a range of seeds from 0 to {LARGEST_SEED}")
        seeds.update(dict.fromkeys(range(low, min(high, low + MOST_SHEETS) + 1)))
    if len(seeds) > MOST_SHEETS:
        raise ArgumentTypeError(f"{text[:40]!r} is more than {MOST_SHEETS} sheets")
    return tuple(seeds)


def parser() -> Parser:
    """The arguments of the command."""
    made = Parser(
        "worksheet",
        "[FILE] --out FILE|FOLDER/ [--seeds 1-30] [--format html|pdf|moodle] ...",
        "Make worksheets to be computed by hand, and their keys: the same numbers again from the same seed.",
        EXIT_CODES,
    )
    words = "a run (.glassbox) or a lesson (.toml, or its name) to take network, settings and numbers from"
    made.add_argument("file", metavar="FILE", nargs="?", help=words)
    words = "activation, loss, leak, learning_rate or hidden_units, as in --set activation=relu; may be repeated"
    made.add_argument("--set", dest="settings", metavar="FIELD=VALUE", action="append", default=[], help=words)
    made.add_argument("--out", metavar="PATH", required=True, help="one file for all sheets, or a folder for one each")
    made.add_argument("--seeds", metavar="LIST", type=seed_range, default=(1,), help="one sheet for each; default 1")
    made.add_argument("--format", choices=FORMATS, help="default: by the ending of --out; html in a folder")
    made.add_argument("--key", choices=KEYS, default="with", help="after the sheets, in its own file, or none")
    made.add_argument("--size", choices=SIZES, help="the network; default: the one closest to FILE's, else 2-2-1")
    made.add_argument("--examples", type=int, choices=(1, 2), default=2, help="default 2")
    made.add_argument("--ask", metavar="PARTS", default="+".join(PARTS), help=f"default {'+'.join(PARTS)}")
    made.add_argument("--digits", type=int, default=3, help="decimals of each result, 3 to 5; default 3")
    made.add_argument("--paper", choices=PAPERS, default="a4", help="of a PDF; default a4")
    made.add_argument("--json", action="store_true", help="one JSON object on the output")
    return made


def run(arguments: Sequence[str], print_pages: PrintPages | None = None) -> int:
    """Do the command.

    Raises
    ------
    UsageError, FileError
        One sentence of what is wrong.
    """
    options = parser().read(arguments)
    out, is_folder = Path(options.out), _is_folder(options.out)
    order = _order(options, out, is_folder)
    if order.format == "pdf" and print_pages is None:
        raise UsageError("--format pdf needs main.py; use html or moodle here.")
    if is_folder:
        make_folder(out)
    files = planned_files(order, out, is_folder=is_folder)
    check_writable(file.path for file in files)
    progress = Progress(sys.stderr, step_count(order, files), "sheets")

    def report(done: int) -> bool:
        if progress.is_due:
            progress.show(done)
        return True

    try:
        write_files(order, files, print_pages, report)
    finally:
        progress.end()
    sys.stdout.write(_result(order, [file_name(file.path) for file in files], is_json=options.json))
    return ExitCode.DONE


def _result(order: Order, names: list[str], *, is_json: bool) -> str:
    """What is printed at the end."""
    if is_json:
        facts = {"command": "worksheet", "ending": "done", "files": names, "seeds": order.seeds}
        return as_json({**facts, "format": order.format, "size": order.choice.size})
    sheets = "1 sheet" if len(order.seeds) == 1 else f"{len(order.seeds)} sheets"
    return f"{sheets}: {names[0]}{f' and {len(names) - 1} more' if len(names) > 1 else ''}\n"


def _is_folder(text: str) -> bool:
    return text.endswith(("/", os.sep)) or (text != "" and Path(text).is_dir())


def _order(options: Namespace, out: Path, is_folder: bool) -> Order:
    file_format = options.format or ("html" if is_folder else _format_of(out))
    try:
        choice, numbers = _choice(options)
        return Order(
            choice=choice,
            seeds=options.seeds,
            format=file_format,
            key=options.key,
            paper=options.paper,
            run=numbers,
        )
    except InvalidInputError as error:
        raise UsageError(f"{_OPTIONS.get(error.field, error.field)}: {error.reason}") from error


def _format_of(out: Path) -> str:
    by_ending = {suffix: name for name, suffix in FORMATS.items()}
    if out.suffix.lower() not in by_ending:
        endings = ", ".join(by_ending)
        raise UsageError(
            f"--out {one_line(str(out))!r} ends in none of {endings}; choose one of them, or use --format."
        )
    return by_ending[out.suffix.lower()]


def _choice(options: Namespace) -> tuple[WorksheetChoice, RunNumbers | None]:
    near, numbers = WorksheetChoice(), None
    if options.file is not None:
        experiment, parameters, iteration = _moment(options.file)
        near = choice_for(experiment.spec, parameters.layer_sizes)
        numbers = run_numbers(experiment, parameters, iteration)
    base = changed_spec(near.spec(), options.settings)
    size = _size_of(base, near.layer_sizes[-1])
    choice = WorksheetChoice(
        size=options.size or size,
        activation=activation_of(base),
        loss=base.loss,
        leak=base.leak,
        learning_rate=base.learning_rate,
        n_examples=options.examples,
        parts=tuple(part.strip() for part in options.ask.replace(",", "+").split("+")),
        digits=options.digits,
    )
    return choice, numbers


def _moment(name: str) -> tuple[Experiment, Parameters, int]:
    """Where the run of a file stands, or what a lesson begins with."""
    path = Path(name)
    if path.suffix != ".toml" and (path.exists() or name not in lesson_paths()):
        state = read_run(path)
        trainer = trainer_at(state)
        return state.experiment, trainer.parameters, trainer.iteration
    path = lesson_path([name])
    setup = setup_of(read_lesson(path).start, path.parent, str(path))
    experiment = setup.experiment
    parameters = setup.parameters or Trainer(experiment.spec, experiment.data).parameters
    return experiment, parameters, 0


def _size_of(spec: ExperimentSpec, n_outputs: int) -> str:
    wanted = (2, *spec.hidden_units, n_outputs)
    found = next((name for name, sizes in SIZES.items() if sizes == wanted), "")
    if not found:
        units = "+".join(map(str, spec.hidden_units))
        known = "none, 2 or 3" if n_outputs == 1 else "none or 2"
        raise UsageError(f"--set hidden_units={units} is too large for a worksheet; use {known}.")
    return found
