"""Where plane and network of a run lie beside each other, and the network as a small figure. No Qt."""

from __future__ import annotations

import math

import numpy as np

from core.arrays import FloatArray
from gui.base.diagram.edge_curves import edge_curves
from gui.base.diagram.figure import (
    TILE_SHARE,
    Box,
    Figure,
    bias_boxes,
    edge_sources,
    pixel_boxes,
    tile_column,
    widest_edge,
)
from gui.base.diagram.parts import Structure

_GAP = 8.0
_LARGEST_TILE, _SMALLEST_TILE = 34.0, 4.0
_PLANE_SHARE = 0.6
"""Of the height, for the plane above the network."""

_LEAST_NETWORK = 0.8
"""Of the plane's side, what the network beside it needs; with less it lies below."""


def plane_and_network(width: float, height: float) -> tuple[Box, Box]:
    """The square of the plane, and the box of the network beside or below it, in an area of this size."""
    beside = min(height, (width - _GAP) / (1.0 + _LEAST_NETWORK))
    below = min(width, _PLANE_SHARE * height)
    if beside >= below:
        side = math.floor(max(beside, 1.0))
        left = side + _GAP
        return (0.0, 0.0, side, side), (left, 0.0, max(width - left, 1.0), max(height, 1.0))
    side = math.floor(max(below, 1.0))
    top = side + _GAP
    return (math.floor(0.5 * (width - side)), 0.0, side, side), (0.0, top, width, max(height - top, 1.0))


def small_figure(structure: Structure, box: Box) -> Figure:
    """A network in a box, without captions and without the features that are off."""
    left, top, width, height = box
    sizes = structure.layer_sizes
    tallest = TILE_SHARE * height / max(sizes)
    widest = width / (2.0 * len(sizes) - 0.4)
    tile = float(np.clip(math.floor(min(tallest, widest)), _SMALLEST_TILE, _LARGEST_TILE))
    room = width - 1.5 * tile  # with the first biases' room at the left
    tiles = tuple(
        _column(n, left + 0.75 * tile + layer * room / (len(sizes) - 1), top, height, tile)
        for layer, n in enumerate(sizes)
    )
    if structure.picture_side:
        return _with_picture(structure, tiles, box)
    return Figure(
        structure=structure,
        slots=_slots(structure, tiles[0]),
        tiles=tiles,
        biases=tuple(bias_boxes(column) for column in tiles[1:]),
        curves=edge_curves(tiles),
        widest_edge=widest_edge(tiles),
    )


def _with_picture(structure: Structure, tiles: tuple[FloatArray, ...], box: Box) -> Figure:
    """The same where the features are a picture."""
    left, top, width, height = box
    side = float(max(math.floor(min(0.34 * width, 0.8 * height)), structure.picture_side))
    picture = left, top + 0.5 * (height - side), side, side
    slots = pixel_boxes(picture, structure.picture_side)
    shift = np.zeros(4)
    shift[0] = left + side - float(tiles[0][0, 0] + tiles[0][0, 2])
    n = len(tiles) - 1
    columns = [column + max(n - layer, 0) / n * shift for layer, column in enumerate(tiles) if layer]
    pixels = slots[list(structure.slots)]
    return Figure(
        structure=structure,
        slots=slots,
        tiles=(pixels, *columns),
        biases=tuple(bias_boxes(column) for column in columns),
        curves=edge_curves((edge_sources(pixels, picture), *columns)),
        widest_edge=widest_edge(columns),
        picture=picture,
    )


def _column(n: int, x: float, top: float, height: float, largest: float) -> FloatArray:
    size = float(max(min(largest, math.floor(TILE_SHARE * height / n)), _SMALLEST_TILE))
    pitch = min(height / n, 1.9 * largest)
    centres: FloatArray = top + 0.5 * height + (np.arange(n, dtype=np.float64) - 0.5 * (n - 1)) * pitch
    return tile_column(x, centres, np.full(n, size))


def _slots(structure: Structure, tiles: FloatArray) -> FloatArray:
    slots = np.full((structure.n_slots, 4), -1e6)
    slots[:, 2:] = 0.0
    slots[list(structure.slots)] = tiles
    return slots
