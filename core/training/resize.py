"""What becomes of the weights when the network changes its shape under a run. Pure functions on parameters.

The rule: what a change does not touch keeps its weights, and what it adds does not disturb what was learnt.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from core.arrays import FloatArray
from core.experiment.spec import ExperimentSpec
from core.model.initializers import INITIALIZERS
from core.model.losses import output_activation
from core.model.network import Parameters


def layer_sizes(spec: ExperimentSpec, n_outputs: int) -> tuple[int, ...]:
    """(n_0, n_1, …, n_L) of the network that ``spec`` asks for."""
    return (len(spec.features), *spec.hidden_units, n_outputs)


def resized(
    parameters: Parameters, old: ExperimentSpec, new: ExperimentSpec, n_outputs: int, random: np.random.Generator
) -> Parameters:
    """Parameters for the network of ``new``, made from those of ``old``.

    * A unit added, at the end of its layer, gets incoming weights from the initializer and outgoing weights 0: the
      network's function stays as it was. A unit removed leaves all others as they are.
    * A feature added gets weights 0: the function stays. A feature dropped takes only its own weights along.
    * Hidden layers added or removed: the layers before the difference are kept, what follows is drawn anew.
    * Another number of classes keeps the odds between the classes that stay (`_with_outputs`).

    Parameters
    ----------
    parameters : Parameters
        Of the network of ``old``, with any number of outputs.
    old, new : ExperimentSpec
        Before and after.
    n_outputs : int
        Outputs the new network needs.
    random : Generator
        For what is drawn; its state moves on only then.
    """
    sizes = layer_sizes(new, n_outputs)
    n_kept = n_kept_layers(old.hidden_units, new.hidden_units)
    weights = [_with_features(parameters.weights[0], old.features, new.features), *parameters.weights[1:]][:n_kept]
    biases = list(parameters.biases[:n_kept])
    if n_kept == len(sizes) - 1:
        weights[-1], biases[-1] = _with_outputs(weights[-1], biases[-1], n_outputs, new.loss)
    for index, shape in enumerate((n_out, n_in) for n_in, n_out in pairwise(sizes)):
        if index >= n_kept:
            weights.append(_drawn(shape, new, random))
            biases.append(np.zeros((shape[0], 1)))
        elif weights[index].shape != shape:
            weights[index] = _of_shape(weights[index], shape, new, random)
            biases[index] = _overlaid(np.zeros((shape[0], 1)), biases[index])
    return Parameters(tuple(weights), tuple(biases))


def n_kept_layers(old: Sequence[int], new: Sequence[int]) -> int:
    """How many layers keep their weights, by the units in each hidden layer; the output layer counts as one."""
    if len(old) == len(new):
        return len(new) + 1
    pairs = zip(old, new, strict=False)
    return next((index for index, (before, after) in enumerate(pairs) if before != after), min(len(old), len(new)))


def _drawn(shape: tuple[int, int], spec: ExperimentSpec, random: np.random.Generator) -> FloatArray:
    return INITIALIZERS[spec.initializer].draw(shape, spec.init_scale, random)


def _with_features(W: FloatArray, old: Sequence[str], new: Sequence[str]) -> FloatArray:
    columns = [W[:, old.index(name)] if name in old else np.zeros(len(W)) for name in new]
    return np.stack(columns, axis=1)


def _of_shape(W: FloatArray, shape: tuple[int, int], spec: ExperimentSpec, random: np.random.Generator) -> FloatArray:
    """``W`` cut, or enlarged by columns of 0 and by rows from the initializer."""
    n_rows = len(W)
    larger = np.zeros(shape)
    if shape[0] > n_rows:
        larger[n_rows:] = _drawn(shape, spec, random)[n_rows:]
    return _overlaid(larger, W)


def _overlaid(below: FloatArray, above: FloatArray) -> FloatArray:
    """A copy of ``below`` with the entries of ``above`` wherever both have one."""
    n_rows, n_columns = min(len(below), len(above)), min(below.shape[1], above.shape[1])
    result = below.copy()
    result[:n_rows, :n_columns] = above[:n_rows, :n_columns]
    return result


def _with_outputs(W: FloatArray, b: FloatArray, n_outputs: int, loss: str) -> tuple[FloatArray, FloatArray]:
    """The output layer for another number of outputs.

    Two classes are one sigmoid output with the logit z of class 1. As softmax that is the logits (0, z), and back it is
    the difference of the first two logits: the odds of these two classes stay. A further class starts with weights 0.
    With the squared error each class has a sigmoid of its own, so class 0 is -z, since σ(-z) = 1 - σ(z).
    """
    rows = np.hstack((W, b))
    separate = not output_activation(loss, max(n_outputs, len(rows))).over_units
    if len(rows) == 1 and n_outputs > 1:
        rows = np.vstack((-rows if separate else np.zeros_like(rows), rows))
    elif len(rows) > 1 and n_outputs == 1:
        rows = rows[1:2] if separate else rows[1:2] - rows[0:1]
    rows = _overlaid(np.zeros((n_outputs, rows.shape[1])), rows)
    return rows[:, :-1], rows[:, -1:]
