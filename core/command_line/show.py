"""``main.py show``: what is in a file."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from core.command_line.arguments import EXIT_CODES, Parser
from core.command_line.describe import (
    as_json,
    earlier_lines,
    experiment_facts,
    experiment_lines,
    mark_lines,
    run_facts,
    run_lines,
    setting_lines,
)
from core.command_line.exits import ExitCode
from core.command_line.source import file_name, read_run
from core.command_line.standing import trainer_at


def parser() -> Parser:
    """The arguments of the command."""
    made = Parser(
        "show",
        "FILE [--json]",
        "Print what is in a file: data, network, where its run stands, marks, settings.",
        EXIT_CODES,
    )
    made.add_argument("file", metavar="FILE", type=Path, help="an experiment that was saved, .glassbox")
    made.add_argument("--json", action="store_true", help="one JSON object on the output")
    return made


def run(arguments: Sequence[str]) -> int:
    """Do the command.

    Raises
    ------
    UsageError, FileError
        One sentence of what is wrong.
    """
    options = parser().read(arguments)
    state = read_run(options.file)
    trainer = trainer_at(state)
    facts = {
        "command": "show",
        "file": file_name(options.file),
        **run_facts(trainer),
        "latest_iteration": state.latest_iteration,
        "earlier_runs": [one.run.latest_iteration for one in state.earlier],
        "marks": [{"iteration": mark.iteration, "kind": mark.kind, "name": mark.name} for mark in state.marks],
        **experiment_facts(state.experiment, trainer.parameters.layer_sizes),
    }
    if options.json:
        sys.stdout.write(as_json(facts))
        return ExitCode.DONE
    lines = [
        facts["file"],
        *experiment_lines(facts),
        *run_lines(facts),
        *([f"{'Reached':<10}{state.latest_iteration}"] if state.latest_iteration > trainer.iteration else []),
        *earlier_lines(state.earlier),
        *mark_lines(state.marks),
        *setting_lines(facts),
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return ExitCode.DONE
