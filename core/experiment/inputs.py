"""From points to the network's inputs, as a spec wants them: standardised or as they are, then the features of them.

Training, drawing, explaining and exporting all use it, so that the network is given the same numbers everywhere.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from core.arrays import FloatArray, IntArray
from core.data.dataset import Dataset
from core.data.features import feature_matrix
from core.data.standardisation import Standardisation, standardisation_of
from core.experiment.spec import ExperimentSpec

LARGE_INPUT = 10.0
"""An input is large when its mean |x| is above this. The generated points lie within 6 of the origin and their squares
have a mean of about 8; start weights are made for inputs of about 1."""


def input_size(X: FloatArray) -> float:
    """The largest mean |x| of the inputs, of X (n_x, m); 0 without examples."""
    return float(np.abs(X).mean(axis=1).max()) if X.size else 0.0


def standardisation_for(spec: ExperimentSpec, data: Dataset) -> Standardisation | None:
    """What is done to the coordinates of every point, trained on or not; None where they are taken as they are."""
    return standardisation_of(data.points, data.train_mask(spec.train_fraction)) if spec.standardise else None


def input_matrix(points: ArrayLike, spec: ExperimentSpec, standardisation: Standardisation | None) -> FloatArray:
    """The inputs for any points.

    Parameters
    ----------
    points : array, shape (d, m)
        The columns as they are in the data.
    spec : ExperimentSpec
        Names the features.
    standardisation : Standardisation or None
        As `standardisation_for` gives it.

    Returns
    -------
    array, shape (n_x, m)
        Fresh.
    """
    if standardisation is not None:
        points = standardisation.applied(np.asarray(points, dtype=np.float64))
    return feature_matrix(points, spec.features)


def inputs_of(data: Dataset, spec: ExperimentSpec, places: IntArray | None = None) -> FloatArray:
    """The inputs for the examples of an experiment, or for those at some ``places`` (m,) of them: (n_x, m)."""
    points = data.points if places is None else data.points[:, places]
    return input_matrix(points, spec, standardisation_for(spec, data))
