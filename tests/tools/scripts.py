"""Runs for the tests of scripts, and what runs a script: Python without anything of this program."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from core import Dataset, ExperimentSpec, Trainer, make_dataset
from core.data.generators import DataSettings
from core.data.names import DataNames
from core.experiment.experiment import Experiment
from core.training.checkpoint import Checkpoint
from tests.tools.runs import checkpoint_of

CIRCLE = make_dataset("circle", n_samples=40, noise=0.1, seed=3)
THREE_CLASSES = Dataset(np.random.default_rng(5).normal(scale=2.0, size=(2, 30)), np.arange(30) % 3)

FAR = Dataset(CIRCLE.points * [[1.0], [300.0]] + [[1005.0], [-20.0]], CIRCLE.labels, CIRCLE.split_keys)
"""A circle that nothing learns from without standardisation."""

SAME = "The same as in Glassbox.\n"


class Way(NamedTuple):
    """From where a script starts, how many iterations it makes and where that leads; what a writer of scripts takes."""

    start: Checkpoint
    iterations: int
    loss: float


def spec_of(**fields: object) -> ExperimentSpec:
    return ExperimentSpec(**{"hidden_units": (4, 3), "learning_rate": 0.05, **fields})  # type: ignore[arg-type]


def way(data: Dataset = CIRCLE, iterations: int = 60, **fields: object) -> Way:
    """An undisturbed run."""
    return trained(Trainer(spec_of(**fields), data), iterations)


def named_way(names: DataNames, **fields: object) -> Way:
    """A run on points that have names."""
    spec = spec_of(**fields)
    experiment = Experiment.generated(spec, DataSettings()).with_imported(CIRCLE, names)
    return trained(Trainer(spec, CIRCLE, context=experiment), 20)


def changed_way(change: Callable[[ExperimentSpec], ExperimentSpec], **fields: object) -> Way:
    """The part of a run after a change in the midst of an epoch."""
    trainer = Trainer(spec_of(**fields), CIRCLE)
    for _ in range(23):
        trainer.step()
    trainer.reconfigure(change(trainer.spec), trainer.data)
    return trained(trainer, 60)


def trained(trainer: Trainer, iterations: int) -> Way:
    start = checkpoint_of(trainer)
    for _ in range(iterations):
        trainer.step()
    assert trainer.train_loss is not None
    return Way(start, iterations, trainer.train_loss)


def output_of(script: str, folder: Path) -> str:
    """What a script prints in an interpreter of its own; any warning ends it."""
    return _run(["-W", "error", _saved(script, folder, "script.py")], folder)


def outputs_of(scripts: Sequence[str], folder: Path) -> str:
    """What several scripts print that share an interpreter, because what they import takes seconds."""
    paths = [_saved(script, folder, f"script_{number}.py") for number, script in enumerate(scripts)]
    program = "import runpy, sys\nfor path in sys.argv[1:]: runpy.run_path(path, run_name='__main__')"
    return _run(["-W", "error", "-c", program, *paths], folder)


def _saved(script: str, folder: Path, name: str) -> str:
    (folder / name).write_text(script, encoding="utf-8")
    return name


def _run(arguments: list[str], folder: Path) -> str:
    done = subprocess.run([sys.executable, *arguments], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    return done.stdout
