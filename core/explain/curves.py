"""What a network makes of a single column: its output as a curve over x1, the outputs of its units, and what each unit
of the last hidden layer adds to the output.

The readable forward pass over a few hundred places; it knows nothing of the screen.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.arrays import FloatArray
from core.data.standardisation import Standardisation
from core.experiment.inputs import input_matrix
from core.experiment.spec import ExperimentSpec
from core.model.network import Parameters, forward


@dataclass(frozen=True, slots=True, eq=False)
class NetworkCurves:
    """Curves over x1.

    Attributes
    ----------
    x : FloatArray
        (k,) the places, ascending.
    outputs : FloatArray
        (n_y, k) A[L].
    units : tuple of FloatArray
        A[l] (n_l, k) of layer 0, which are the features, to the last hidden one.
    parts : FloatArray
        (n, k) what each unit of the last hidden layer, or each feature where there is none, adds to the logits of the
        first output: w a. With b they add up to z.
    """

    x: FloatArray
    outputs: FloatArray
    units: tuple[FloatArray, ...]
    parts: FloatArray


def network_curves(
    parameters: Parameters,
    spec: ExperimentSpec,
    x: FloatArray,
    standardisation: Standardisation | None = None,
) -> NetworkCurves:
    """The curves at places x (k,) of the only column.

    Parameters
    ----------
    parameters : Parameters
        Of a network whose features are those of ``spec``.
    spec : ExperimentSpec
    x : array, shape (k,)
    standardisation : Standardisation or None
        What is done to a place before its features are computed.
    """
    with np.errstate(all="ignore"):  # of huge weights
        passed = forward(parameters, spec, input_matrix(x[np.newaxis], spec, standardisation))
        last = len(parameters.weights)
        parts = parameters.weights[-1][0][:, np.newaxis] * passed.A[last - 1]
    return NetworkCurves(x, passed.A[last], tuple(passed.A[layer] for layer in range(last)), parts)
