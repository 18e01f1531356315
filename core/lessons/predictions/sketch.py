"""A decision boundary sketched by a learner against the real one, as lines on the plane; or the curve y = f(x) of a
network that learns numbers from one column.

Both are cut into short pieces; each piece has a distance to the nearest of the other line. Distances are shares of half
the plane, as they are seen, whatever the units of the columns are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import contourpy
import numpy as np

from core.arrays import FloatArray
from core.data.region import PlaneRegion
from core.experiment.experiment import Experiment
from core.experiment.inputs import input_matrix, standardisation_for
from core.experiment.plane_axes import TARGET
from core.model.network import Parameters, forward
from core.sentences import phrase
from core.training.boundary import UnitMapper, grid_points
from core.training.snapshot import GRID_SIZE

CLOSE: Final = 0.06
"""Up to this mean distance a sketch is as good as can be drawn: a third of a unit on the usual plane, ±6."""

RIGHT: Final = 0.15
"""Up to this it shows the same boundary: nine tenths of a unit on the usual plane. Measured with 2-4-1 on circle, XOR
and spiral: the boundary drawn by a hand that shakes by ¼ unit is at 0.02 to 0.06; the boundary as it was 20 iterations
before, where it visibly moved, at 0.16 to 0.44."""

_PIECE = 0.02
_FAR = 2.0
"""The distance to a line that is not there: from the middle of one side to the other."""


@dataclass(frozen=True, slots=True, eq=False)
class SketchScore:
    """How far a sketch is from the boundary.

    Attributes
    ----------
    distance : float
        The larger of the next two, 0 for a perfect one.
    off, missed : float
        Mean distance of what was drawn to the boundary, and of the boundary to what was drawn.
    is_right : bool
    sentence : str
    boundary : tuple of array
        The real one: lines (k, 2) of x1 and x2.
    """

    off: float
    missed: float
    is_right: bool
    sentence: str
    boundary: tuple[FloatArray, ...]

    @property
    def distance(self) -> float:
        return max(self.off, self.missed)


def can_be_sketched(experiment: Experiment) -> bool:
    """Whether there is a boundary or a curve: over two columns, numbers have neither."""
    return not experiment.data.is_regression or is_curve(experiment)


def is_curve(experiment: Experiment) -> bool:
    """Whether what is sketched is the curve of the outputs."""
    return experiment.data.is_regression and experiment.plane.second == TARGET


def boundary_of(parameters: Parameters, experiment: Experiment) -> tuple[FloatArray, ...]:
    """Where a network changes its mind on the region of an experiment: lines (k, 2) of x1 and x2.

    It is where the output is ½, or where two outputs are the largest; or the curve of the outputs, of x1 and y.
    """
    region = experiment.region
    if is_curve(experiment):
        x = np.linspace(*region.x1_limits, GRID_SIZE)[np.newaxis]
        X = input_matrix(x, experiment.spec, standardisation_for(experiment.spec, experiment.data))
        return (np.vstack((x, forward(parameters, experiment.spec, X).A[len(parameters.weights)])).T,)
    standardisation = standardisation_for(experiment.spec, experiment.data)
    maps = UnitMapper().maps(parameters, experiment.spec, region, standardisation, experiment.held_plane)
    output = maps.output.astype(np.float64)
    x1, x2 = grid_points(region).reshape(2, GRID_SIZE, GRID_SIZE)
    if len(output) == 1:
        margins = [output[0] - 0.5]
    else:
        margins = [output[k] - np.delete(output, k, axis=0).max(axis=0) for k in range(len(output))]
    lines: list[FloatArray] = []
    for margin in margins:
        generator = contourpy.contour_generator(x1, x2, margin, name="serial", line_type="Separate")
        lines += [np.asarray(line) for line in generator.lines(0.0)]
    return tuple(lines)


def score_sketch(sketch: Sequence[FloatArray], parameters: Parameters, experiment: Experiment) -> SketchScore:
    """Compare a sketch with the boundary of a network.

    Parameters
    ----------
    sketch : sequence of array
        Lines (k, 2) of x1 and x2, in the order in which they were drawn; none if there is no boundary to be expected.
    parameters : Parameters
        Of the network when it has come to where the boundary was asked for.
    experiment : Experiment
    """
    boundary = boundary_of(parameters, experiment)
    drawn, real = (_pieces(lines, experiment.region) for lines in (sketch, boundary))
    off, missed = _mean_distance(drawn, real), _mean_distance(real, drawn)
    said = (_sentence_on_curve if is_curve(experiment) else _sentence)(drawn, real, off, missed)
    return SketchScore(off, missed, max(off, missed) <= RIGHT, said, boundary)


def _sentence(drawn: FloatArray, real: FloatArray, off: float, missed: float) -> str:
    if not len(real):
        if not len(drawn):
            return phrase("Right: there is no boundary in this part of the plane.")
        return phrase("There is no boundary in this part of the plane: the network gives one class everywhere.")
    if not len(drawn):
        return phrase("There is a boundary, and nothing was drawn.")
    if max(off, missed) <= CLOSE:
        return phrase("Very close: your line lies on the boundary nearly everywhere.")
    if max(off, missed) <= RIGHT:
        return phrase("Right: your line follows the boundary.")
    if off <= RIGHT:
        return phrase("What you drew lies on the boundary, but a part of it is missing.")
    if missed <= RIGHT:
        return phrase("You found the boundary, but a part of what you drew is far from it.")
    return phrase("The boundary is elsewhere. Compare its place and its shape with your line.")


def _sentence_on_curve(drawn: FloatArray, real: FloatArray, off: float, missed: float) -> str:
    """The same where one input is learnt from: what is drawn is a curve of numbers."""
    if not len(real):
        if not len(drawn):
            return phrase("Right: there is no network’s curve in this part of the plane.")
        return phrase("There is no network’s curve in this part of the plane: the network gives one class everywhere.")
    if not len(drawn):
        return phrase("There is a network’s curve, and nothing was drawn.")
    if max(off, missed) <= CLOSE:
        return phrase("Very close: your line lies on the network’s curve nearly everywhere.")
    if max(off, missed) <= RIGHT:
        return phrase("Right: your line follows the network’s curve.")
    if off <= RIGHT:
        return phrase("What you drew lies on the network’s curve, but a part of it is missing.")
    if missed <= RIGHT:
        return phrase("You found the network’s curve, but a part of what you drew is far from it.")
    return phrase("The network’s curve is elsewhere. Compare its place and its shape with your line.")


def _pieces(lines: Sequence[FloatArray], region: PlaneRegion) -> FloatArray:
    """(n, 2) points along the lines, `_PIECE` apart, as shares of the region's halves; those outside are left out."""
    found = [np.empty((0, 2))]
    for line in lines:
        corners = region.to_unit(np.asarray(line, dtype=np.float64).reshape(-1, 2).T).T
        steps = np.hypot(*np.diff(corners, axis=0).T)
        along = np.concatenate(([0.0], np.cumsum(steps)))
        places = (
            np.linspace(0.0, along[-1], max(int(np.ceil(along[-1] / _PIECE)), 1) + 1) if len(corners) else along[:0]
        )
        found.append(np.stack([np.interp(places, along, axis) for axis in corners.T], axis=1))
    points = np.concatenate(found)
    return points[(np.abs(points) <= 1.0).all(axis=1)]


def _mean_distance(points: FloatArray, others: FloatArray) -> float:
    """Of each point to the nearest of the others."""
    if not len(points):
        return 0.0
    if not len(others):
        return _FAR
    nearest = [
        np.hypot(*(block[:, np.newaxis] - others).transpose(2, 0, 1)).min(axis=1)
        for block in np.array_split(points, -(-len(points) // 500))
    ]
    return float(np.concatenate(nearest).mean())
