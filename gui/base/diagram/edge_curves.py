"""The edges of the network diagram as curves: sampled once for each layout, drawn and searched many times.

Pure NumPy, no Qt. An edge goes from the right side of a tile to the left side of another as a cubic Bézier curve that
starts and ends level. Positive weights are drawn solid and negative ones dashed; the dashes are cut here, because the
stroker of a painter would cut them anew in each picture.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from core.arrays import FloatArray, IntArray

_FINEST_ERROR, _COARSEST_ERROR = 0.06, 0.8
"""Pixels that a piece may be off its curve, for few edges and for many. Nobody sees one edge's bend among hundreds of
others, and each piece costs a microsecond in each picture."""

_EDGES_PER_PIXEL_OF_ERROR = 800.0
_MOST_PIECES = 40
_DASH, _GAP = 7.0, 4.5
_DASH_SAMPLES = 25
_OVERLAP = 0.6
"""Pixels by which pieces of a solid edge overlap: without, antialiasing leaves a pale tick at each joint."""


@dataclass(frozen=True, slots=True, eq=False)
class Curves:
    """All edges of a network, layer by layer in the order of ``W[l].ravel()``.

    Attributes
    ----------
    layer, row, column : IntArray
        (E,) which weight the edge is: the entry of W[layer] at (row, column).
    points : FloatArray
        (E, S, 2) samples of the curve, from source to target. Flat edges need few and repeat their end.
    solid : FloatArray
        (E, S-1, 4) x1, y1, x2, y2 of the pieces of the unbroken line.
    solid_counts : IntArray
        (E,) how many of the S-1 pieces count.
    dashes : FloatArray
        (E, K, 4) as ``solid``, for the dashes.
    dash_counts : IntArray
        (E,) how many of the K dashes count.
    """

    layer: IntArray
    row: IntArray
    column: IntArray
    points: FloatArray
    solid: FloatArray
    solid_counts: IntArray
    dashes: FloatArray
    dash_counts: IntArray


def edge_curves(tiles: Sequence[FloatArray]) -> Curves:
    """Curves between the tiles of successive layers.

    Parameters
    ----------
    tiles : sequence of FloatArray
        For layers 0 to L, (n_l, 4) x, y, width, height.
    """
    ends: list[FloatArray] = []
    places: list[IntArray] = []
    for layer, (source, target) in enumerate(pairwise(tiles), start=1):
        row, column = (grid.ravel() for grid in np.indices((len(target), len(source))))
        start, end = source[column], target[row]
        leaves = start[:, 0] + start[:, 2], start[:, 1] + 0.5 * start[:, 3]
        arrives = end[:, 0], end[:, 1] + 0.5 * end[:, 3]
        ends.append(np.stack([*leaves, *arrives]))
        places.append(np.stack([np.full(len(row), layer), row, column]))
    x1, y1, x2, y2 = np.concatenate(ends, axis=1)
    layer_of, row_of, column_of = np.concatenate(places, axis=1)
    error = min(max(len(x1) / _EDGES_PER_PIXEL_OF_ERROR, _FINEST_ERROR), _COARSEST_ERROR)
    counts = _piece_counts(np.abs(x2 - x1), np.abs(y2 - y1), error)  # in little room an edge may go back
    # Closer together at both ends, where the bends are.
    share = np.minimum(np.arange(counts.max() + 1) / counts[:, np.newaxis], 1.0)
    points = _bezier(x1, y1, x2, y2, 0.5 - 0.5 * np.cos(np.pi * share))
    even = np.linspace(0.0, 1.0, _DASH_SAMPLES)[np.newaxis]
    longer = 1.25 if error == _COARSEST_ERROR else 1.0
    dashes, dash_counts = _cut_into_dashes(_bezier(x1, y1, x2, y2, even), longer * _DASH, longer * _GAP)
    return Curves(layer_of, row_of, column_of, points, _overlapping_pieces(points), counts, dashes, dash_counts)


def nearest_curve(curves: Curves, x: float, y: float) -> tuple[int, float]:
    """The edge nearest to a place.

    Returns
    -------
    index : int
    distance : float
        In pixels, to the polyline through the curve's samples.
    """
    start = curves.points[:, :-1]
    along = curves.points[:, 1:] - start
    offset = np.array([x, y]) - start
    share = np.clip((offset * along).sum(-1) / np.maximum((along * along).sum(-1), 1e-12), 0.0, 1.0)
    gap = offset - share[..., np.newaxis] * along
    squared = (gap * gap).sum(-1).min(axis=1)
    index = int(squared.argmin())
    return index, math.sqrt(squared[index])


def places_along(curves: Curves, indices: IntArray, shares: FloatArray | float) -> tuple[FloatArray, FloatArray]:
    """Places on edges, and which way the edges go there.

    Parameters
    ----------
    curves : Curves
    indices : IntArray
        (k,) which edges.
    shares : FloatArray or float
        (k,) parts of their lengths, 0 at the left and 1 at the right end.

    Returns
    -------
    places, ways : FloatArray
        (k, 2) places in pixels, and unit vectors to the right.
    """
    points = curves.points[indices]
    along = np.diff(points, axis=1)
    reached = np.zeros(points.shape[:2])
    np.cumsum(np.hypot(along[..., 0], along[..., 1]), axis=1, out=reached[:, 1:])
    share = np.clip(np.broadcast_to(np.asarray(shares, dtype=np.float64), (len(indices),)), 0.0, 1.0)[:, np.newaxis]
    around = np.concatenate([np.maximum(share - 0.02, 0.0), share, np.minimum(share + 0.02, 1.0)], axis=1)
    before, places, after = np.moveaxis(_at_length(points, reached, around * reached[:, -1:]), 1, 0)
    way = after - before
    return places, way / np.maximum(np.hypot(way[:, 0], way[:, 1]), 1e-9)[:, np.newaxis]


def arrow_heads(places: FloatArray, ways: FloatArray, sizes: FloatArray) -> FloatArray:
    """Triangles (k, 3, 2) of lengths (k,) with their middles at places (k, 2), pointing along ``ways`` (k, 2)."""
    along = 0.5 * sizes[:, np.newaxis] * ways
    across = 0.9 * np.stack([-along[:, 1], along[:, 0]], axis=1)
    tip, foot = places + along, places - along
    return np.stack([tip, foot + across, foot - across], axis=1)


def _piece_counts(across: FloatArray, rise: FloatArray, error: float) -> IntArray:
    """Pieces for each edge, so that none is more than about ``error`` pixels off; worked out for this form of curve."""
    bend = across * rise / np.maximum(np.hypot(across, rise), 1e-9)
    return np.clip(np.ceil(np.sqrt(bend / error)), 1, _MOST_PIECES).astype(np.int64)


def _bezier(x1: FloatArray, y1: FloatArray, x2: FloatArray, y2: FloatArray, t: FloatArray) -> FloatArray:
    """Points (E, S, 2) at the parameters ``t`` (E, S) or (1, S)."""
    x1, y1, x2, y2 = (ends[:, np.newaxis] for ends in (x1, y1, x2, y2))
    start, first, second, end = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3
    middle = 0.5 * (x1 + x2)
    x = x1 * start + middle * (first + second) + x2 * end
    y = y1 * (start + first) + y2 * (second + end)
    return np.stack([x, y], axis=-1)


def _overlapping_pieces(points: FloatArray) -> FloatArray:
    along = points[:, 1:] - points[:, :-1]
    unit = along / np.maximum(np.hypot(along[..., 0], along[..., 1])[..., np.newaxis], 1e-9)
    return np.concatenate([points[:, :-1] - _OVERLAP * unit, points[:, 1:] + _OVERLAP * unit], axis=-1)


def _cut_into_dashes(points: FloatArray, dash: float, gap: float) -> tuple[FloatArray, IntArray]:
    """Straight dashes along the polylines. Each edge starts and ends with a dash: the gaps are stretched to fit."""
    along = np.diff(points, axis=1)
    reached = np.zeros(points.shape[:2])
    np.cumsum(np.hypot(along[..., 0], along[..., 1]), axis=1, out=reached[:, 1:])
    length = reached[:, -1:]
    counts = np.maximum(np.round((length + gap) / (dash + gap)), 1.0)
    period = np.where(counts > 1, (length - dash) / np.maximum(counts - 1, 1.0), 0.0)
    starts = np.minimum(np.arange(counts.max()) * period, np.maximum(length - dash, 0.0))
    ends = np.minimum(starts + dash, length)
    pieces = np.concatenate([_at_length(points, reached, starts), _at_length(points, reached, ends)], axis=-1)
    return pieces, counts[:, 0].astype(np.int64)


def _at_length(points: FloatArray, reached: FloatArray, lengths: FloatArray) -> FloatArray:
    """Places (E, K, 2) on polylines (E, S, 2) after ``lengths`` (E, K), where ``reached`` (E, S) is the way so far."""
    after = (reached[:, np.newaxis, :] <= lengths[:, :, np.newaxis]).sum(axis=-1).clip(1, points.shape[1] - 1)
    edge = np.arange(len(points))[:, np.newaxis]
    low, high = reached[edge, after - 1], reached[edge, after]
    share = ((lengths - low) / np.maximum(high - low, 1e-9))[..., np.newaxis]
    places: FloatArray = points[edge, after - 1] * (1.0 - share) + points[edge, after] * share
    return places
