"""``main.py show``: what is in a file. The facts are gathered once, and printed as lines or as JSON."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from core.command_line.arguments import EXIT_CODES, ExitCode, Parser, one_line, value_text
from core.command_line.runs import trainer_at
from core.command_line.source import file_name, read_run
from core.data.generators import DATASETS, generate
from core.data.split import split_remark
from core.experiment.experiment import Experiment
from core.experiment.spec import FIELD_INFO
from core.experiment.targets import targets_of
from core.explain.described import described
from core.explain.diagnosis import diagnose_snapshot
from core.explain.true_border import share_right
from core.model.network import forward
from core.training.boundary import UnitMapper
from core.training.history import History
from core.training.run_state import EarlierRun, Mark, RunState
from core.training.snapshot import Fit, fit_of
from core.training.snapshot_builder import build_snapshot
from core.training.trainer import Trainer


def experiment_facts(experiment: Experiment, sizes: tuple[int, ...]) -> dict[str, Any]:
    """Data, network (the layers' sizes) and settings."""
    data, spec, origin, names = experiment.data, experiment.spec, experiment.data_settings, experiment.names
    class_sizes = [] if data.is_regression else np.bincount(data.labels, minlength=2).tolist()
    ends = None
    if data.targets is not None and data.n_examples:
        ends = [float(data.targets.min()), float(data.targets.max())]
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
            "n_classes": origin.n_classes,
            "n_examples": data.n_examples,
            "n_train": n_train,
            "n_test": data.n_examples - n_train,
            "split_remark": split_remark(data, spec.train_fraction, names),
            "class_sizes": class_sizes,
            "class_names": [names.class_name(label) for label in range(len(class_sizes))],
            "learnt": "numbers" if data.is_regression else "classes",
            "target": names.target if data.is_regression else None,
            "target_range": ends,
        },
        "network": list(sizes),
        "settings": {name: getattr(spec, name) for name in FIELD_INFO},
    }


def run_facts(trainer: Trainer, experiment: Experiment) -> dict[str, Any]:
    """Counters, losses and scores as they are now: accuracies of classes, R² and RMSE of numbers."""
    train, test = _fits(trainer)
    is_regression = trainer.data.is_regression
    return {
        "iteration": trainer.iteration,
        "epoch": trainer.epoch,
        "train_loss": trainer.train_loss,
        "test_loss": trainer.test_loss,
        "train_accuracy": None if is_regression else trainer.train_score,
        "test_accuracy": None if is_regression else trainer.test_score,
        "plane_right": share_right(replace(experiment, spec=trainer.spec), trainer.parameters),
        "train_r2": None if train is None else train.r_squared,
        "test_r2": None if test is None else test.r_squared,
        "train_rmse": None if train is None else train.rmse,
        "test_rmse": None if test is None else test.rmse,
    }


def _fits(trainer: Trainer) -> tuple[Fit | None, Fit | None]:
    """How well the numbers of the training and of the test examples are predicted; None for classes."""
    examples, parameters = trainer.examples, trainer.parameters
    if not trainer.data.is_regression:
        return None, None
    with np.errstate(all="ignore"):
        A_out = forward(parameters, trainer.spec, examples.X).A[len(parameters.weights)]
        Y = targets_of(trainer.data, trainer.spec)
        chosen = examples.is_train, ~examples.is_train
        train, test = (fit_of(A_out[:, places], Y[:, places]) if places.any() else None for places in chosen)
    return train, test


def experiment_lines(facts: dict[str, Any]) -> list[str]:
    """The data and the network, one line for each fact."""
    data = facts["data"]
    sizes = zip(data["class_sizes"], data["class_names"], strict=True)
    learnt = ", ".join(f"{size} of {one_line(name)}" for size, name in sizes)
    if data["learnt"] == "numbers":
        low, high = data["target_range"] or (math.nan, math.nan)
        learnt = f"{one_line(data['target'])} from {low:.4g} to {high:.4g}"
    columns = {f"x{place}": one_line(name) for place, name in enumerate(data["columns"], 1)}
    own_names = ", ".join(f"{plain} = {name}" for plain, name in columns.items() if name != plain)
    return [
        _line("Data", f"{one_line(data['title'])}{', edited' if data['is_edited'] else ''}"),
        *([_line("", _origin_text(data))] if data["is_generated"] else []),
        *([_line("", own_names)] if own_names else []),
        _line("Points", f"{data['n_examples']}: {learnt}; {data['n_train']} to train, {data['n_test']} to test"),
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
    parts += [f"--n-classes {data['n_classes']}"] if kind.uses_classes else []
    arguments = " ".join((f"--data {data['kind']}", *parts, f"--seed-data {data['seed']}"))
    return f"generated with {arguments}{', then edited by hand' if data['is_edited'] else ''}"


def run_lines(facts: dict[str, Any]) -> list[str]:
    """Counters, losses and scores, a line each."""
    shown = [("Loss", "loss", _number)]
    are_numbers = facts["data"]["learnt"] == "numbers"
    shown += [("R²", "r2", _number), ("RMSE", "rmse", _number)] if are_numbers else [("Accuracy", "accuracy", _share)]
    lines = [_line("Iteration", f"{facts['iteration']}, epoch {facts['epoch']}")]
    for head, name, text in shown:
        both = [f"train {text(facts[f'train_{name}'])}"]
        both += [f"test {text(facts[f'test_{name}'])}"] if facts["test_loss"] is not None else []
        lines.append(_line(head, ", ".join(both)))
    if facts["plane_right"] is not None:
        lines.append(_line("Plane", f"right on {_share(facts['plane_right'])} of it, by the true border"))
    return lines


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


def score_text(trainer: Trainer) -> str:
    """Loss and score for a line of progress."""
    score = trainer.train_score
    said = f"R² {_number(score)}" if trainer.data.is_regression else f"accuracy {_share(score)}"
    return f"loss {_number(trainer.train_loss)}  {said}"


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


def description_lines(state: RunState, trainer: Trainer) -> tuple[str, ...]:
    """How the run stands, in sentences, as the window's Describe says it."""
    history = History()
    history.restore(state.batch, state.train, state.test)
    history.forget_after(trainer.iteration)
    snapshot = build_snapshot(trainer, UnitMapper(), history.curves(), replace(state.experiment, spec=trainer.spec))
    return described(snapshot, diagnose_snapshot(snapshot))


def parser() -> Parser:
    """The arguments of the command."""
    made = Parser(
        "show",
        "FILE [--json | --describe]",
        "Print what is in a file: data, network, where its run stands, marks, settings.",
        EXIT_CODES,
    )
    made.add_argument("file", metavar="FILE", type=Path, help="an experiment that was saved, .glassbox")
    made.add_argument("--json", action="store_true", help="one JSON object on the output")
    made.add_argument("--describe", action="store_true", help="how the run stands, in sentences")
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
    if options.describe:
        sys.stdout.write("\n".join(description_lines(state, trainer)) + "\n")
        return ExitCode.DONE
    facts = {
        "command": "show",
        "file": file_name(options.file),
        **run_facts(trainer, state.experiment),
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
