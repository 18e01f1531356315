"""What the network has to give for the examples of an experiment: the targets Y, and how many outputs that takes.

Two classes are one output with the targets 0 and 1, as in the lecture, or as softmax two; more classes are an output
each; numbers are one output.
"""

from __future__ import annotations

from core.arrays import FloatArray, IntArray
from core.data.dataset import Dataset
from core.experiment.spec import ExperimentSpec
from core.model.network import one_hot


def n_outputs(spec: ExperimentSpec, data: Dataset) -> int:
    """Units of the output layer."""
    if data.is_regression:
        return 1
    return data.n_classes if data.n_classes > 2 or spec.softmax_of_two else 1


def targets_of(data: Dataset, spec: ExperimentSpec, places: IntArray | None = None) -> FloatArray:
    """The targets Y of all examples, or of those at some ``places`` (k,) of them: (n_y, k), fresh."""
    chosen = slice(None) if places is None else places
    if data.targets is not None:
        return data.targets[chosen][None].copy()
    return one_hot(data.labels[chosen], data.n_classes, n_outputs(spec, data))
