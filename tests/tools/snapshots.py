"""Snapshots for tests of the views: a real network on real data, drawn from a seed, without a trainer behind it.

The pictures of the units come from `core.model.network.forward` over the grid, so a view sees what it will see later.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.arrays import FloatArray, frozen
from core.data.dataset import Dataset
from core.data.features import feature_matrix
from core.data.generators import DataSettings
from core.data.region import USUAL_HALF
from core.experiment.experiment import Experiment
from core.experiment.one_difference import Difference
from core.experiment.spec import ExperimentSpec
from core.experiment.targets import targets_of
from core.model.activations import ACTIVATIONS
from core.model.network import Parameters, backward, cost, forward, initial_parameters, predict
from core.model.optimizers import OPTIMIZERS
from core.training.snapshot import GRID_SIZE, Curve, ForkSnapshot, LossHistory, RunFacts, Snapshot, UnitMaps
from core.training.step_position import IterationStart, StepPosition


def sample_experiment(
    hidden_units: Sequence[int] = (4, 2),
    features: Sequence[str] = ("x1", "x2"),
    seed: int = 0,
    data: str = "circle",
    **spec: Any,
) -> Experiment:
    """An experiment on generated points; further keywords are fields of the spec."""
    return Experiment.generated(
        ExperimentSpec(hidden_units=tuple(hidden_units), features=tuple(features), seed=seed, **spec),
        DataSettings(name=data, seed=seed),
    )


def sample_snapshot(
    hidden_units: Sequence[int] = (4, 2),
    features: Sequence[str] = ("x1", "x2"),
    seed: int = 0,
    parameters: Parameters | None = None,
    **changes: Any,
) -> Snapshot:
    """A picture of a network with random weights and biases, or with the given parameters.

    Further keywords replace fields of the snapshot, or of the spec where the snapshot has no such field.
    """
    of_snapshot = {name: changes.pop(name) for name in list(changes) if name in Snapshot.__dataclass_fields__}
    experiment = of_snapshot.pop("experiment", None) or sample_experiment(hidden_units, features, seed, **changes)
    spec, data = experiment.spec, experiment.data
    parameters = parameters or _random_parameters(spec)
    X, Y = feature_matrix(data.points, spec.features), targets_of(data, spec)
    passed = forward(parameters, spec, X)
    n_layers = len(parameters.weights)
    outputs = passed.A[n_layers]
    wrong = predict(outputs) != data.labels
    has_examples = data.n_examples > 0
    fields: dict[str, Any] = {
        "run_id": 1,
        "experiment": experiment,
        "iteration": 700,
        "epoch": 700,
        "parameters": parameters,
        "gradients": backward(parameters, spec, passed, Y) if has_examples else None,
        "train_loss": cost(parameters, spec, X, Y) if has_examples else None,
        "train_accuracy": float(1.0 - wrong.mean()) if has_examples else None,
        "test_loss": None,
        "test_accuracy": None,
        "penalty": 0.0,
        "outputs": frozen(outputs),
        "wrong": frozen(wrong),
        "passed": passed,
        "start": IterationStart(
            701,
            parameters,
            OPTIMIZERS[spec.optimizer].new_state(parameters.n_parameters),
            np.arange(data.n_examples),
        ),
        "previous": None,
        "position": StepPosition(),
        "node": 0,
        "nodes": (0,),
        "history_bytes": 0,
        "n_handled": 0,
        "marks": (),
        "branches": (),
        "oldest_iteration": 0,
        "maps": _unit_maps(parameters, spec),
        "history": _history(700),
        "is_running": False,
        "problem": None,
        "iterations_per_s": 0.0,
    }
    of_snapshot.setdefault("latest_iteration", of_snapshot.get("iteration", 700))
    return Snapshot(**(fields | of_snapshot))


def sample_fork(key: int, difference: Difference, present: Snapshot, **changes: Any) -> ForkSnapshot:
    """A fork of a run that stands where that one stands, with random weights; further keywords are as for
    `sample_snapshot`."""
    fields = {"iteration": present.iteration, "latest_iteration": present.latest_iteration} | changes
    facts = fields.pop("facts", RunFacts(None, 1e-5))
    snapshot = sample_snapshot(experiment=difference.experiment(present.experiment), **fields)
    return ForkSnapshot(key, difference, snapshot, facts)


def _random_parameters(spec: ExperimentSpec) -> Parameters:
    random = np.random.default_rng(spec.seed)
    start = initial_parameters((len(spec.features), *spec.hidden_units, 1), "normal", 1.0, random)
    return Parameters(start.weights, tuple(random.standard_normal(b.shape) for b in start.biases))


def _unit_maps(parameters: Parameters, spec: ExperimentSpec) -> UnitMaps:
    axis = (np.arange(GRID_SIZE) + 0.5) / GRID_SIZE * 2.0 * USUAL_HALF - USUAL_HALF
    x1, x2 = np.meshgrid(axis, axis[::-1])
    passed = forward(parameters, spec, feature_matrix(np.stack([x1.ravel(), x2.ravel()]), spec.features))
    own_ranges = [(-np.inf, np.inf), *(ACTIVATIONS[name].output_range for name in spec.activations), (0.0, 1.0)]
    scaled = [_scaled(A, own) for A, own in zip(passed.A, own_ranges, strict=True)]
    return UnitMaps(
        levels=tuple(levels for levels, _ in scaled),
        ranges=tuple(ranges for _, ranges in scaled),
        output=_as_maps(passed.A[len(parameters.weights)]).astype(np.float32),
    )


def _scaled(A: FloatArray, own_range: tuple[float, float]) -> tuple[NDArray[np.uint8], FloatArray]:
    if np.isfinite(own_range).all():
        ranges = np.tile(np.array(own_range), (len(A), 1))
    else:
        reach = np.maximum(np.abs(A).max(axis=1, keepdims=True), 1e-12)
        ranges = np.hstack([-reach, reach])
    low, high = ranges[:, :1], ranges[:, 1:]
    levels = np.rint(np.clip((A - low) / (high - low), 0.0, 1.0) * 255.0).astype(np.uint8)
    return frozen(_as_maps(levels)), frozen(ranges)


def _as_maps(A: NDArray[Any]) -> NDArray[Any]:
    return A.reshape(len(A), GRID_SIZE, GRID_SIZE)


def _history(n_iterations: int) -> LossHistory:
    iterations = np.arange(n_iterations, dtype=np.float64)
    loss = 0.7 * np.exp(-iterations / 150.0) + 0.02
    curve = Curve(iterations, loss, loss)
    nothing = np.empty(0)
    return LossHistory(batch=curve, train=curve, test=Curve(nothing, nothing, nothing))


def topmost_at(data: Dataset, example: int) -> int:
    """Which point is on top where an example lies, for several may lie upon each other."""
    return int(np.flatnonzero((data.points == data.points[:, [example]]).all(axis=0))[-1])
