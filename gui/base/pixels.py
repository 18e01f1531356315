"""Picture data on the screen: the ink of an example, and the weights of a unit, a pixel for each.

An example of 64 columns is a picture of 8 × 8 pixels, row by row from the top.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from core.arrays import BoolArray, FloatArray
from core.training.snapshot import Snapshot
from gui.base.colour import mix, rgb
from gui.base.diagram.figure import Drawn
from gui.base.diagram.parts import Part, Structure
from gui.base.theme import Theme

_WEAK = 0.6
"""A part of the largest weight of a unit: edges below would only hide the others."""


def example_shown(snapshot: Snapshot, example: int | None) -> FloatArray:
    """The picture (n,) that the features of a network are drawn as: an example's, or the mean of those that train."""
    data = snapshot.experiment.data
    if example is not None and 0 <= example < data.n_examples:
        return data.points[:, example]
    trains = data.train_mask(snapshot.experiment.spec.train_fraction)
    return data.points[:, trains].mean(axis=1) if trains.any() else np.zeros(data.n_columns)


def ink_image(values: FloatArray, limits: tuple[float, float], theme: Theme) -> QImage:
    """An example (n,) as a picture: the ground at the lower limit, the colour of the text at the upper one."""
    low, high = limits
    share = (np.nan_to_num(values) - low) / max(high - low, 1e-12)
    ground, ink = rgb(theme.colours.surface), rgb(theme.colours.text)
    table = [QColor(*mix(ground, ink, level / 255.0)).rgb() for level in range(256)]
    return _square_image(np.rint(share.clip(0.0, 1.0) * 255.0).astype(np.uint8), table)


def weights_image(weights: FloatArray, structure: Structure, theme: Theme) -> QImage:
    """The weights (n_0,) of a unit as a picture: blue above 0 and orange below."""
    return _square_image(weight_levels(weights[np.newaxis], structure)[0], theme.heat_table())


def weight_levels(W: FloatArray, structure: Structure) -> NDArray[np.uint8]:
    """Levels (n_1, n_slots) of a heat table for the first layer's weights (n_1, n_0), each unit on its own scale;
    pixels that are not used are 0, in the middle."""
    whole = np.zeros((len(W), structure.n_slots))
    whole[:, list(structure.slots)] = np.nan_to_num(W)
    largest = np.maximum(np.abs(whole).max(axis=1, keepdims=True), 1e-300)
    levels: NDArray[np.uint8] = np.rint(127.5 + 127.5 * whole / largest).astype(np.uint8)
    return levels


def strongest_of_bundles(edges: FloatArray, structure: Structure) -> BoolArray:
    """Which edges (E,) of a network behind a picture are drawn: of those from one row of pixels to one unit, which lie
    on each other, the strongest, unless it is weak beside another one of the unit; of the later layers all."""
    n_in, n_out = structure.layer_sizes[:2]
    kept = np.ones(edges.size, dtype=np.bool_)
    W = np.abs(edges[: n_in * n_out].reshape(n_out, n_in))
    first = np.zeros((n_out, n_in), dtype=np.bool_)
    rows = np.array(structure.slots) // structure.picture_side
    starts = np.flatnonzero(np.diff(rows, prepend=-1))
    units = np.arange(n_out)
    for start, end in zip(starts, [*starts[1:], n_in], strict=True):
        first[units, start + W[:, start:end].argmax(axis=1)] = True
    first &= _WEAK * W.max(axis=1, keepdims=True) <= W
    kept[: n_in * n_out] = first.ravel()
    return kept


def strongest_of_bundle(part: Part, diagram: Drawn) -> Part:
    """Of the weights from one row of pixels to one unit, whose edges lie on each other, the strongest: that is drawn.
    Other parts are themselves."""
    structure, snapshot = diagram.layout.structure, diagram.snapshot
    side = structure.picture_side
    if not side or snapshot is None or part.kind != "weight" or part.layer != 1:
        return part
    rows = np.array(structure.slots) // side
    beside = np.flatnonzero(rows == rows[part.column])
    strongest = int(np.abs(snapshot.parameters.weights[0][part.row, beside]).argmax())
    return replace(part, column=int(beside[strongest]))


class KeptPicture:
    """The example that a network's features are drawn as, as an image that is made anew for another one alone."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._key: tuple[object, ...] = ()
        self._image = QImage()

    def of(self, snapshot: Snapshot, example: int | None) -> QImage:
        """The picture of an example, or the mean of those that train."""
        experiment, colours = snapshot.experiment, self._theme.colours
        key = experiment.data, experiment.spec.train_fraction, example, colours
        if not self._key or key[0] is not self._key[0] or key[1:] != self._key[1:]:
            points = experiment.data.points
            limits = float(points.min(initial=0.0)), float(points.max(initial=1e-9))
            self._key, self._image = key, ink_image(example_shown(snapshot, example), limits, self._theme)
        return self._image


def _square_image(levels: NDArray[np.uint8], table: list[int]) -> QImage:
    side = math.isqrt(levels.size)
    image = QImage(levels.tobytes(), side, side, side, QImage.Format.Format_Indexed8)
    image.setColorTable(table)
    return image.convertToFormat(QImage.Format.Format_RGB32)  # owns its memory
