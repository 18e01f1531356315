"""Experiments of every kind of data: two classes and more, numbers, one column and many. Some of the points test."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from core.data.dataset import Dataset
from core.data.generators import DataSettings
from core.data.names import DataNames
from core.experiment.experiment import Experiment
from core.experiment.plane_axes import PlaneAxes
from core.experiment.spec import ExperimentSpec
from core.training.boundary import UnitMapper
from core.training.history import History
from core.training.snapshot import Snapshot
from core.training.snapshot_builder import build_snapshot
from core.training.trainer import Trainer

N_EXAMPLES = 40
_USUAL = {"hidden_units": (4, 3), "train_fraction": 0.7, "learning_rate": 0.05}


def spec_of(**fields: object) -> ExperimentSpec:
    """A small network with some test points."""
    return ExperimentSpec(**{**_USUAL, **fields})  # type: ignore[arg-type]


def picture_of(experiment: Experiment, iterations: int = 0) -> Snapshot:
    """The moment after so many iterations."""
    trainer = Trainer(experiment.spec, experiment.data)
    for _ in range(iterations):
        trainer.step()
    return build_snapshot(trainer, UnitMapper(), History().curves(), experiment)


def clusters(n_classes: int, **fields: object) -> Experiment:
    """Clouds of so many classes."""
    settings = DataSettings(name="clusters", n_samples=N_EXAMPLES, n_classes=n_classes, seed=2)
    return Experiment.generated(spec_of(**fields), settings)


def numbers(name: str = "ridge", **fields: object) -> Experiment:
    """A set of numbers to be learnt."""
    made = Experiment.generated(spec_of(), DataSettings(name=name, n_samples=N_EXAMPLES, seed=3))
    return made.with_spec(**fields)


def table(n_columns: int, n_classes: int = 3, *, is_regression: bool = False, **fields: object) -> Experiment:
    """What a table with so many named columns of very different size becomes."""
    random = np.random.default_rng(n_columns)
    points = random.normal(size=(n_columns, N_EXAMPLES)) * np.geomspace(0.1, 300.0, n_columns)[:, np.newaxis] + 5.0
    scores = points[0] / 0.1 - points[-1] / 300.0 + 0.3 * random.normal(size=N_EXAMPLES)
    if is_regression:
        data = Dataset.of_numbers(points, 20.0 + 4.0 * scores)
    else:
        places = np.argsort(np.argsort(scores))
        data = Dataset(points, places * n_classes // N_EXAMPLES)
    columns = tuple(f"column {column}" for column in range(1, n_columns + 1))
    names = DataNames("table.csv", columns, tuple(f"kind {label}" for label in range(n_classes)), target="price")
    made = Experiment(spec_of(standardise=True), Dataset([[0.0]] * 2, [0]), DataSettings())
    made = made.with_imported(data, names).with_spec(**fields)
    if n_columns < 3:
        return made
    return replace(made, plane=PlaneAxes(2, 0, tuple(float(column) for column in range(n_columns))))


KINDS: dict[str, Callable[[], Experiment]] = {
    "two classes": lambda: clusters(2),
    "softmax of two": lambda: clusters(2, softmax_of_two=True),
    "three classes": lambda: clusters(3),
    "eight classes": lambda: clusters(8),
    "three classes, squared error": lambda: clusters(3, loss="squared_error"),
    "numbers": lambda: numbers(),
    "numbers, Huber's loss": lambda: numbers(loss="huber"),
    "a curve": lambda: numbers("curve"),
    "sixteen columns": lambda: table(16),
    "sixteen columns, numbers": lambda: table(16, is_regression=True),
    "sixty-four columns, eight classes": lambda: table(64, 8),
}
