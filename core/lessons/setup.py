"""What a lesson sets up when it, or a step of it, begins: an experiment, and its start weights where they are given."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from msgspec import UNSET

from core.data.dataset import Dataset
from core.data.generators import DataSettings
from core.data.names import PLAIN_CLASSES, DataNames, plain_columns
from core.errors import FileError, InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.spec import FIELD_INFO, ExperimentSpec
from core.experiment.targets import n_outputs
from core.io.experiment.experiment_file import decode
from core.io.experiment.json_text import shortened
from core.io.experiment.points import table_in
from core.io.reading import read_limited
from core.lessons.goal_quantities import nearest
from core.lessons.lesson import Names, Start
from core.model.network import Parameters
from core.sentences import phrase, sentence
from core.training.resize import layer_sizes
from core.training.trainer import Trainer

T = TypeVar("T")

_LONGEST = 300
_WRONG_KIND = phrase("has a value of the wrong kind.")


MAX_PARAMETERS = 500_000
"""Weights and biases of a lesson's network."""


@dataclass(frozen=True, slots=True, eq=False)
class Setup:
    """What a start sets up: the experiment, and its start weights where they are given."""

    experiment: Experiment
    parameters: Parameters | None


def setup_of(
    start: Start, folder: Path | None = None, source: str = phrase("the lesson"), place: str = "start"
) -> Setup:
    """What a start of a lesson sets up.

    Parameters
    ----------
    start : Start
    folder : Path, optional
        Where the lesson's experiment files are.
    source, place : str
        The lesson's file and where in it the start stands, for messages.

    Raises
    ------
    FileError
        If a value is outside its limits, shapes do not fit together, or the experiment file cannot be read.
    """
    if start.file:
        return _setup_in(start.file, folder, source, f"{place}.file")
    spec = _made(ExperimentSpec, start.network, FIELD_INFO, source, f"{place}.network")
    settings = _made(DataSettings, start.data, DataSettings.__slots__, source, f"{place}.data")
    with _named(source, f"{place}.data"):
        experiment = Experiment.generated(spec, settings)
    if start.points is not UNSET:
        data = _points(start, source, f"{place}.points")
        experiment = experiment.with_data(data)
        if start.names is not UNSET:
            experiment = experiment.with_imported(data, _names(start.names, data, source, f"{place}.names"))
    experiment = _fitted(experiment, start, spec, source, f"{place}.network")
    check_network(experiment, source, f"{place}.network.hidden_units")
    return Setup(experiment, _start_weights(start, experiment, source, f"{place}.weights"))


def _points(start: Start, source: str, place: str) -> Dataset:
    rows, is_regression = start.points or [], start.learnt == "numbers"
    named = [] if start.names is UNSET else start.names.columns
    n_columns = max(1, max(map(len, rows)) - 1) if rows else len(named) or 2
    try:
        table = table_in(rows, n_columns, place, is_regression=is_regression, has_keys=False)
    except FileError as error:
        raise FileError(source, error.place, error.reason) from error
    with _named(source, place):
        return Dataset.of_numbers(table[:-1], table[-1]) if is_regression else Dataset(table[:-1], table[-1])


def _names(names: Names, data: Dataset, source: str, place: str) -> DataNames:
    columns = tuple(names.columns) or plain_columns(data.n_columns)
    if len(columns) != data.n_columns:
        raise FileError(
            source,
            f"{place}.columns",
            sentence("has {n_names} names for {n_columns} columns.", n_names=len(columns), n_columns=data.n_columns),
        )
    try:
        return DataNames(names.title, columns, tuple(names.classes) or PLAIN_CLASSES, target=names.target)
    except InvalidInputError as error:
        raise FileError(source, f"{place}.{error.field}", _sentence(error)) from error


def _fitted(experiment: Experiment, start: Start, spec: ExperimentSpec, source: str, place: str) -> Experiment:
    """The experiment with the inputs that the lesson names, or all columns where there are not two."""
    data, features = experiment.data, spec.features
    if "features" not in start.network and data.n_columns != 2:
        features = plain_columns(data.n_columns)
    experiment = experiment.with_spec(features=features, loss=spec.loss)
    if experiment.spec.features != features:
        reason = sentence("names inputs that points with {n_columns} columns do not have.", n_columns=data.n_columns)
        raise FileError(source, f"{place}.features", reason)
    if "loss" in start.network and experiment.spec.loss != spec.loss:
        learnt = phrase("numbers") if data.is_regression else phrase("classes")
        raise FileError(
            source, f"{place}.loss", sentence("{loss!r} is not for {learnt}.", loss=spec.loss, learnt=learnt)
        )
    return experiment


def check_network(experiment: Experiment, source: str, place: str) -> None:
    """Refuse a network that a few letters of a file would make fill the memory.

    Raises
    ------
    FileError
        If it has more than `MAX_PARAMETERS` weights and biases.
    """
    sizes = layer_sizes(experiment.spec, n_outputs(experiment.spec, experiment.data))
    n_parameters = sum(n_out * (n_in + 1) for n_in, n_out in pairwise(sizes))
    if n_parameters > MAX_PARAMETERS:
        reason = sentence(
            "make {n_parameters:,} weights and biases; a lesson's network has at most {most:,}.",
            n_parameters=n_parameters,
            most=MAX_PARAMETERS,
        )
        raise FileError(source, place, reason)


def _start_weights(start: Start, experiment: Experiment, source: str, place: str) -> Parameters | None:
    if start.weights is UNSET:
        return None
    with _named(source, place):
        if any(len({len(row) for row in layer.W}) > 1 for layer in start.weights):
            raise InvalidInputError("weights", phrase("has rows of different lengths."))
        weights = tuple(np.array(layer.W, dtype=np.float64) for layer in start.weights)
        biases = tuple(np.array(layer.b, dtype=np.float64).reshape(-1, 1) for layer in start.weights)
        given = Parameters(weights, biases)
        wanted = layer_sizes(experiment.spec, n_outputs(experiment.spec, experiment.data))
        if given.layer_sizes != wanted:
            raise InvalidInputError(
                "weights",
                sentence(
                    "are for layers {layer_sizes}; this network has {wanted}.",
                    layer_sizes=given.layer_sizes,
                    wanted=wanted,
                ),
            )
    return given


def _setup_in(name: str, folder: Path | None, source: str, place: str) -> Setup:
    if folder is None or Path(name).name != name or "\0" in name:
        raise FileError(source, place, phrase("must be the name of a file in the lesson's folder."))
    run = decode(read_limited(folder / name), str(folder / name))
    trainer = Trainer(run.experiment.spec, run.experiment.data)
    trainer.resume(run.now, run.states, run.latest_iteration)
    return Setup(run.experiment, trainer.parameters)


@contextmanager
def _named(source: str, place: str) -> Iterator[None]:
    """Give what a value cannot be the place where it stands."""
    try:
        yield
    except InvalidInputError as error:
        raise FileError(source, place, _sentence(error)) from error


def _sentence(error: InvalidInputError) -> str:
    """Why a value cannot be; without the value where that would be pages."""
    return error.reason if len(error.reason) <= _LONGEST else _WRONG_KIND


def _made(kind: type[T], values: Mapping[str, Any], known: Collection[str], source: str, place: str) -> T:
    """A record of the experiment from the fields that a lesson gives."""
    for name in values:
        if name not in known:
            raise FileError(
                source, f"{place}.{shortened(name)}", sentence("is not known. {hint}", hint=nearest(name, known))
            )
    try:
        return kind(**values)
    except InvalidInputError as error:
        raise FileError(source, f"{place}.{error.field}", _sentence(error)) from error
    except TypeError as error:
        raise FileError(source, place, _WRONG_KIND) from error
