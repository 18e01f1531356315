"""Iterations to work out in the tests of `core.explain`: small networks on few points, with biases that are not 0."""

from __future__ import annotations

from typing import Any

import numpy as np

from core import Dataset, ExperimentSpec, Parameters
from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.targets import n_outputs
from core.explain.quantities import Quantity, View
from core.explain.worked import WorkedIteration
from core.model.losses import LOSSES
from core.model.network import initial_parameters
from core.model.optimizers import OPTIMIZERS
from core.training.step_position import IterationStart


def points(m: int, n_classes: int = 2, seed: int = 0) -> Dataset:
    """Points all over the plane; every class is there from ``n_classes`` points on."""
    random = np.random.default_rng(seed)
    return Dataset(random.normal(0.0, 2.0, (2, m)), np.arange(m) % n_classes)


def numbers(m: int, seed: int = 0) -> Dataset:
    """The same with numbers to be learnt, of about the size of the outputs."""
    random = np.random.default_rng(seed)
    return Dataset.of_numbers(random.normal(0.0, 2.0, (2, m)), random.normal(0.0, 1.5, m))


def parameters_of(spec: ExperimentSpec, n_outputs: int, scale: float = 1.0, seed: int = 1) -> Parameters:
    """Start weights and biases, all drawn."""
    random = np.random.default_rng(seed)
    drawn = initial_parameters((len(spec.features), *spec.hidden_units, n_outputs), "normal", 1.0, random)
    biases = tuple(scale * random.normal(0.0, 0.5, b.shape) for b in drawn.biases)
    return Parameters(tuple(scale * W for W in drawn.weights), biases)


def iteration(
    view: View = View.BATCH,
    example: int | None = None,
    *,
    m: int = 7,
    n_classes: int = 2,
    batch: list[int] | None = None,
    scale: float = 1.0,
    **of_spec: Any,
) -> WorkedIteration:
    """The first iteration of a network with two hidden layers, unless told otherwise."""
    spec = ExperimentSpec(**({"hidden_units": (3, 2)} | of_spec))
    data = numbers(m) if LOSSES[spec.loss].is_for_numbers else points(m, n_classes)
    parameters = parameters_of(spec, n_outputs(spec, data), scale)
    state = OPTIMIZERS[spec.optimizer].new_state(parameters.n_parameters)
    random = np.random.default_rng(2)
    for slot in state.slots:  # as after some iterations: squares are not negative
        slot[:] = scale * np.square(random.normal(0.0, 0.3, slot.shape))
    state.step = 3
    places = np.arange(m) if batch is None else np.array(batch, dtype=np.int64)
    start = IterationStart(4, parameters, state, places)
    return WorkedIteration(Experiment(spec, data, DataSettings()), start, view, example)


def named(worked: WorkedIteration, name: str, layer: int = 0) -> Any:
    """The equation of this name and layer."""
    (found,) = [entry for entry in worked.equations() if entry.name == name and entry.layer == layer]
    return found


def quantities(worked: WorkedIteration) -> set[Quantity]:
    """Everything that stands below the equations."""
    return {part for entry in worked.equations() for part in entry.numbers if isinstance(part, Quantity)}
