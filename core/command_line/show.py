"""``main.py show``: what is in a file. The facts are gathered once, and printed as lines or as JSON."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from core.command_line.arguments import EXIT_CODES, ExitCode, Parser, one_line, value_text
from core.command_line.runs import trainer_at
from core.command_line.source import file_name, read_run
from core.data.generators import DATASETS, generate
from core.data.names import PLAIN_COLUMNS
from core.data.split import split_remark
from core.experiment.experiment import Experiment
from core.experiment.spec import FIELD_INFO
from core.training.run_state import EarlierRun, Mark
from core.training.trainer import Trainer


def experiment_facts(experiment: Experiment, sizes: tuple[int, ...]) -> dict[str, Any]:
    """Data, network (the layers' sizes) and settings."""
    data, spec, origin, names = experiment.data, experiment.spec, experiment.data_settings, experiment.names
    class_sizes = np.bincount(data.labels, minlength=2).tolist()
    n_train = int(data.train_mask(spec.train_fraction).sum())
    return {
        "data": {
            "title": experiment.title,
            "columns": names.columns,
            "classes": [names.class_word(label) for label in range(len(class_sizes))],
            "is_edited": names.is_edited,
            "is_generated": not names.title,
            "kind": origin.name,
            "is_as_generated": data.has_points_of(generate(origin)),
            "n_samples": origin.n_samples,
            "noise": origin.noise,
            "seed": origin.seed,
            "turns": origin.turns,
            "formula": origin.formula,
            "margin": origin.margin,
            "n_examples": data.n_examples,
            "n_train": n_train,
            "n_test": data.n_examples - n_train,
            "split_remark": split_remark(data, spec.train_fraction, names),
            "class_sizes": class_sizes,
            "class_names": [names.class_name(label) for label in range(len(class_sizes))],
        },
        "network": list(sizes),
        "settings": {name: getattr(spec, name) for name in FIELD_INFO},
    }


def run_facts(trainer: Trainer) -> dict[str, Any]:
    """Counters, losses and accuracies as they are now."""
    return {
        "iteration": trainer.iteration,
        "epoch": trainer.epoch,
        "train_loss": trainer.train_loss,
        "test_loss": trainer.test_loss,
        "train_accuracy": trainer.train_score,
        "test_accuracy": trainer.test_score,
    }


def experiment_lines(facts: dict[str, Any]) -> list[str]:
    """The data and the network, one line for each fact."""
    data = facts["data"]
    sizes = zip(data["class_sizes"], data["class_names"], strict=True)
    classes = ", ".join(f"{size} of {one_line(name)}" for size, name in sizes)
    x1, x2 = map(one_line, data["columns"])
    return [
        _line("Data", f"{one_line(data['title'])}{', edited' if data['is_edited'] else ''}"),
        *([_line("", _origin_text(data))] if data["is_generated"] else []),
        *([_line("", f"x1 = {x1}, x2 = {x2}")] if (x1, x2) != PLAIN_COLUMNS else []),
        _line("Points", f"{data['n_examples']}: {classes}; {data['n_train']} to train, {data['n_test']} to test"),
        *([_line("", data["split_remark"])] if data["split_remark"] else []),
        _line("Network", "-".join(map(str, facts["network"]))),
    ]


def _origin_text(data: dict[str, Any]) -> str:
    """The arguments that generate these points."""
    kind = DATASETS[data["kind"]]
    parts = [f"--samples {data['n_samples']}"] if kind.uses_samples else []
    parts += [f"--noise {data['noise']:g}"] if kind.uses_noise else []
    parts += [f"--turns {data['turns']:g}"] if kind.uses_turns else []
    parts += [f'--formula "{data["formula"]}"'] if kind.uses_formula else []
    parts += [f"--margin {data['margin']:g}"] if kind.uses_margin else []
    arguments = " ".join((f"--data {data['kind']}", *parts, f"--seed-data {data['seed']}"))
    return f"generated with {arguments}{', then edited by hand' if data['is_edited'] else ''}"


def run_lines(facts: dict[str, Any]) -> list[str]:
    """Counters, losses and accuracies, a line each."""
    has_test = facts["test_loss"] is not None
    losses, accuracies = f"train {_number(facts['train_loss'])}", f"train {_share(facts['train_accuracy'])}"
    if has_test:
        losses += f", test {_number(facts['test_loss'])}"
        accuracies += f", test {_share(facts['test_accuracy'])}"
    return [
        _line("Iteration", f"{facts['iteration']}, epoch {facts['epoch']}"),
        _line("Loss", losses),
        _line("Accuracy", accuracies),
    ]


def earlier_lines(earlier: tuple[EarlierRun, ...]) -> list[str]:
    """How many earlier runs there are, and how long each of them is."""
    if not earlier:
        return []
    lengths = ", ".join(str(one.run.latest_iteration) for one in earlier)
    return [
        _line("Earlier", f"{len(earlier)} run{'s' if len(earlier) > 1 else ''} to return to, of {lengths} iterations")
    ]


def mark_lines(marks: tuple[Mark, ...]) -> list[str]:
    """The marks, a line each."""
    words = {"own": "", "change": "changed: ", "divergence": "training diverged after this iteration"}
    texts = [f"{mark.iteration:>8}  {words[mark.kind]}{one_line(mark.name)}".rstrip() for mark in marks]
    return [_line("" if place else "Marks", text) for place, text in enumerate(texts)]


def setting_lines(facts: dict[str, Any]) -> list[str]:
    """The settings, a line each, as ``--set`` takes them."""
    texts = [f"{name}={value_text(value)}" for name, value in facts["settings"].items()]
    return [_line("" if place else "Settings", text) for place, text in enumerate(texts)]


def as_json(facts: dict[str, Any]) -> str:
    """One JSON object on one line. Numbers that JSON has no words for become null."""
    return json.dumps(_plain(facts), allow_nan=False) + "\n"


def score_text(loss: float | None, accuracy: float | None) -> str:
    """Loss and accuracy for a line of progress."""
    return f"loss {_number(loss)}  accuracy {_share(accuracy)}"


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def _line(head: str, text: str) -> str:
    return f"{head:<10}{text}"


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.4g}"


def _share(value: float | None) -> str:
    return "-" if value is None else f"{100 * value:.1f} %"


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
