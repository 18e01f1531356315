"""A network as a figure: where its tiles, edges and biases are, and what is drawn there.

Pure geometry on arrays, in device-independent pixels; it knows neither Qt nor what the weights are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.arrays import FloatArray
from core.explain.flow import Flow
from core.training.snapshot import Snapshot
from gui.base.diagram.edge_curves import Curves
from gui.base.diagram.parts import Structure

Box = tuple[float, float, float, float]
"""x, y, width, height."""

TILE_SHARE = 0.8
"""Of the height a unit has, what its tile takes."""


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """The parts of a network that are drawn.

    Attributes
    ----------
    structure : Structure
    slots : FloatArray
        (n_slots, 4) x, y, width, height of every feature's tile; without a size where it is not drawn.
    tiles : tuple of FloatArray
        For layers 0 to L, (n_l, 4); those of layer 0 are the chosen features.
    biases : tuple of FloatArray
        For layers 1 to L, (n_l, 4).
    curves : Curves
        The edges, layer by layer in the order of ``W[l].ravel()``.
    widest_edge : float
        The width no edge exceeds.
    picture : Box
        Where the picture is that the features are; without a size where they are none.
    """

    structure: Structure
    slots: FloatArray
    tiles: tuple[FloatArray, ...]
    biases: tuple[FloatArray, ...]
    curves: Curves
    widest_edge: float
    picture: Box = (0.0, 0.0, 0.0, 0.0)


@dataclass(slots=True)
class Drawn:
    """What is on the screen. The view alone changes it; those who draw and hit parts of it read it.

    Attributes
    ----------
    layout : Figure
    snapshot : Snapshot or None
        Of a network of the figure's structure.
    flow : Flow or None
        Of the snapshot's phase; None between iterations.
    example : int or None
        The example that is looked at. Without one, picture data is seen as the mean of what trains.
    shows_weights : bool
        Whether units behind a picture show their weights as a picture, instead of their output over the plane.
    """

    layout: Figure
    snapshot: Snapshot | None = None
    flow: Flow | None = None
    example: int | None = None
    shows_weights: bool = True

    @property
    def pictured(self) -> int | None:
        """The example whose picture the features are: the one that is looked at, else that of the phase."""
        return self.example if self.example is not None or self.flow is None else self.flow.example


def tile_column(x: float, centres: FloatArray, sizes: FloatArray) -> FloatArray:
    """Square tiles on whole pixels, so that their frames are sharp."""
    boxes = np.empty((len(centres), 4))
    boxes[:, 0], boxes[:, 1] = np.round(x - 0.5 * sizes), np.round(centres - 0.5 * sizes)
    boxes[:, 2], boxes[:, 3] = sizes, sizes
    return boxes


def pixel_boxes(picture: Box, side: int) -> FloatArray:
    """The pixels of a picture, (side², 4), row by row from the top."""
    left, top, width, height = picture
    row, column = np.divmod(np.arange(side * side), side)
    across, down = width / side, height / side
    sizes = np.full(side * side, across), np.full(side * side, down)
    return np.stack((left + column * across, top + row * down, *sizes), axis=1)


def edge_sources(pixels: FloatArray, picture: Box) -> FloatArray:
    """Where edges leave a picture: all pixels of a row at its right border, so that its edges are one bundle."""
    sources = pixels.copy()
    sources[:, 0] = picture[0] + picture[2] - sources[:, 2]
    return sources


def bias_boxes(tiles: FloatArray, scale: float = 1.0) -> FloatArray:
    """A small square left of each tile, at its foot: edges come in at half height, so they stay apart.

    ``scale`` is how many times larger things are than on a desk.
    """
    size = float(np.clip(np.round(0.21 * tiles[0, 2] * scale), 4.0, 10.0 * scale))
    gap = 2.0 if tiles[0, 2] < 16.0 else 3.0
    boxes = np.full_like(tiles, size)
    boxes[:, 0], boxes[:, 1] = tiles[:, 0] - gap - size, tiles[:, 1] + tiles[:, 3] - size
    return boxes


def widest_edge(tiles: Sequence[FloatArray]) -> float:
    """The width of the strongest edges between tiles of these sizes."""
    return float(np.clip(0.17 * min(column[0, 2] for column in tiles), 1.4, 8.0))
