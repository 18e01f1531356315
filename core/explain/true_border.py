"""How far a network agrees with the true border, where points were generated above and below a curve."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from core.arrays import BoolArray, FloatArray, frozen
from core.data.formula import Formula
from core.data.point_sets import RADIUS
from core.experiment.experiment import Experiment
from core.experiment.inputs import input_matrix, standardisation_for
from core.model.network import Parameters, forward, predict

_SIDE = 100
"""Places looked at along each axis."""


def share_right(experiment: Experiment, parameters: Parameters) -> float | None:
    """The share of the square in which the points are placed on which a network predicts the true class.

    Points tell how often a network is right on them; this tells it of all places between them, too. None where the true
    border is not known.
    """
    border = experiment.true_border
    if border is None:
        return None
    places, is_above, is_known = _truth(border)
    if not is_known.any():
        return None
    X = input_matrix(places, experiment.spec, standardisation_for(experiment.spec, experiment.data))
    outputs = forward(parameters, experiment.spec, X).A[len(parameters.weights)]
    return float(np.mean((predict(outputs) == is_above)[is_known]))


@lru_cache(maxsize=4)
def _truth(border: Formula) -> tuple[FloatArray, BoolArray, BoolArray]:
    """The middles of cells of the square (2, k), which of them are above the border, and of which that is known."""
    middles = ((np.arange(_SIDE) + 0.5) / _SIDE * 2.0 - 1.0) * RADIUS
    places = np.stack(np.meshgrid(middles, middles)).reshape(2, -1)
    heights = border.evaluate(places[0])
    return frozen(places), frozen(places[1] > heights), frozen(np.isfinite(heights))
