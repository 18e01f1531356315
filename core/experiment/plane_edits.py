"""Edits by hand, as functions from one experiment to the next: what a place of the plane means for all columns and the
target is known here alone."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from core.experiment.experiment import Experiment
from core.experiment.plane_axes import TARGET


def with_points_added(experiment: Experiment, places: ArrayLike, label: int = 0, value: float = 0.0) -> Experiment:
    """Points at some places of the plane; the columns that it does not show have the values they are held at.

    Parameters
    ----------
    experiment : Experiment
    places : array, shape (2, k)
        Where the plane's vertical axis is the target, the height is the number to be learnt.
    label : int
        The class of all of them, where classes are learnt.
    value : float
        The number to be learnt of all of them, where numbers are and no axis shows them.

    Raises
    ------
    InvalidInputError
        If a point is not valid, or there would be too many.
    """
    on_plane, data = np.asarray(places, dtype=np.float64), experiment.data
    points = experiment.examples_at(on_plane)
    n_added = on_plane.shape[1]
    if not data.is_regression:
        return experiment.with_data(data.with_points_added(points, [label] * n_added))
    targets = on_plane[1] if experiment.plane.second == TARGET else [value] * n_added
    return experiment.with_data(data.with_points_added(points, [0] * n_added, targets))


def with_point_moved(experiment: Experiment, index: int, x: float, y: float) -> Experiment:
    """A point at another place of the plane; the columns that it does not show stay, and so does its class.

    Raises
    ------
    InvalidInputError
        If there is no such point or the place is not valid.
    """
    data, plane = experiment.data, experiment.plane
    point = data.example(index)
    point[plane.first] = x
    if plane.second != TARGET:
        point[plane.second] = y
    return experiment.with_data(data.with_point_moved(index, point, y if plane.second == TARGET else None))
