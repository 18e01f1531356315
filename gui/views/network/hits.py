"""What of the network diagram is at a place, and where a card about it can stand without hiding it. NumPy, no Qt."""

from __future__ import annotations

import numpy as np

from core.arrays import BoolArray, FloatArray, IntArray
from gui.views.network.edge_curves import nearest_curve
from gui.views.network.layout import Box, NetworkLayout
from gui.views.network.parts import Part

Place = tuple[float, float]
"""x, y."""

REACH = 7.0
"""Pixels by which a pointer may miss an edge or a bias."""

_CARD_STEP = 8.0
_CARD_MARGIN = 4.0


def part_at(layout: NetworkLayout, x: float, y: float, reach: float = REACH) -> Part | None:
    """The part at a place: the tile that is there, else the nearest bias or edge within reach, else None."""
    slot = _box_at(layout.slots, x, y)
    if slot is not None:
        return Part("feature", 0, slot)
    for layer, tiles in enumerate(layout.tiles[1:], start=1):
        row = _box_at(tiles, x, y)
        if row is not None:
            return Part("unit", layer, row)
    bias, bias_distance = _nearest_bias(layout, x, y)
    edge, edge_distance = nearest_curve(layout.curves, x, y)
    if min(bias_distance, edge_distance) > reach:
        return None
    if bias_distance <= edge_distance:
        return bias
    curves = layout.curves
    return Part("weight", int(curves.layer[edge]), int(curves.row[edge]), int(curves.column[edge]))


def box_of(layout: NetworkLayout, part: Part) -> Box:
    """The rectangle of a tile or bias; that around the middle of an edge."""
    if part.kind == "weight":
        points = layout.curves.points[edge_index(layout, part)]
        x, y = 0.5 * (points[0] + points[-1])
        return float(x) - 4.0, float(y) - 4.0, 8.0, 8.0
    if part.kind == "feature":
        boxes = layout.slots
    else:
        boxes = layout.biases[part.layer - 1] if part.kind == "bias" else layout.tiles[max(part.layer, 0)]
    x, y, width, height = boxes[max(part.row, 0)]
    return float(x), float(y), float(width), float(height)


def middle_of(layout: NetworkLayout, part: Part) -> Place:
    """The middle of a tile, a bias or an edge."""
    x, y, width, height = box_of(layout, part)
    return x + 0.5 * width, y + 0.5 * height


def edge_index(layout: NetworkLayout, part: Part) -> int:
    """The place of a weight among the layout's curves."""
    sizes = layout.structure.layer_sizes
    before = sum(sizes[layer - 1] * sizes[layer] for layer in range(1, part.layer))
    return before + part.row * sizes[part.layer - 1] + part.column


def edges_of(layout: NetworkLayout, part: Part) -> BoolArray:
    """Which edges belong to a part, as a mask (E,): all that enter or leave a unit, all that enter a layer."""
    curves, structure = layout.curves, layout.structure
    mask: BoolArray = np.zeros(len(curves.layer), dtype=bool)
    if part.kind == "weight":
        mask[edge_index(layout, part)] = True
        return mask
    if part.kind == "feature":
        if part.row not in structure.slots:
            return mask
        mask |= (curves.layer == 1) & (curves.column == structure.slots.index(part.row))
    if part.kind == "layer" or (part.kind == "sign" and part.row < 0):
        mask |= curves.layer == part.layer
    if part.kind == "unit" or (part.kind == "sign" and part.row >= 0):
        mask |= (curves.layer == part.layer) & (curves.row == part.row)
        mask |= (curves.layer == part.layer + 1) & (curves.column == part.row)
    return mask


def card_place(
    layout: NetworkLayout, part: Part, size: tuple[float, float], near: Place, seen: Box | None = None
) -> Place:
    """Where the top left corner of a card about a part goes: inside the area, beside the part, near a place.

    Parameters
    ----------
    layout : NetworkLayout
    part : Part
        What the card explains and does not cover.
    size : tuple of float
        Width and height of the card.
    near : tuple of float
        The pointer.
    seen : Box, optional
        What is seen of a diagram that scrolls; all of it unless it is given.
    """
    x, y, across, down = seen or (0.0, 0.0, layout.width, layout.height)
    xs = x + np.arange(_CARD_MARGIN, max(across - size[0] - _CARD_MARGIN, _CARD_MARGIN) + 0.5, _CARD_STEP)
    ys = y + np.arange(_CARD_MARGIN, max(down - size[1] - _CARD_MARGIN, _CARD_MARGIN) + 0.5, _CARD_STEP)
    left, top = (grid.ravel()[:, np.newaxis] for grid in np.meshgrid(xs, ys))
    must_stay = _places_in(_kept_free(layout, part, near), left, top, size, margin=6.0)
    better_stay = _places_in(_places_on_edges(layout, part), left, top, size, margin=0.0)
    tiles = _tiles_under(layout, left, top, size)
    header = top[:, 0] < layout.features_caption[1] + layout.features_caption[3]
    away_x = np.maximum(np.maximum(left - near[0], near[0] - left - size[0]), 0.0)[:, 0]
    away_y = np.maximum(np.maximum(top - near[1], near[1] - top - size[1]), 0.0)[:, 0]
    # Below and to the right of the pointer reads best, all else being equal.
    habit = 0.02 * (np.abs(left[:, 0] - near[0] - 14.0) + np.abs(top[:, 0] - near[1] - 14.0))
    # In pixels of distance from the pointer. In a dense network there is no place without tiles: the first one costs
    # most, so that the card stays near. The header's buttons would be drawn over the card.
    cost = 1e4 * must_stay + 1e3 * header + 60.0 * np.minimum(tiles, 1) + 12.0 * tiles + 5.0 * better_stay
    best = int((cost + np.hypot(away_x, away_y) + habit).argmin())
    return float(left[best, 0]), float(top[best, 0])


def _places_in(
    places: FloatArray, left: FloatArray, top: FloatArray, size: tuple[float, float], margin: float
) -> IntArray:
    """How many of the places (n, 2) each of the cards at ``left`` and ``top`` (k, 1) would cover."""
    x, y = places[:, 0], places[:, 1]
    inside = (x > left - margin) & (x < left + size[0] + margin) & (y > top - margin) & (y < top + size[1] + margin)
    counts: IntArray = inside.sum(axis=1)
    return counts


def _places_on_edges(layout: NetworkLayout, part: Part) -> FloatArray:
    """Places (n, 2) along the edges of a unit, which the card had better not cover; none for other parts."""
    if part.kind not in ("unit", "feature"):
        return np.empty((0, 2))
    return layout.curves.points[edges_of(layout, part)][:, ::3].reshape(-1, 2)


def _kept_free(layout: NetworkLayout, part: Part, near: tuple[float, float]) -> FloatArray:
    """Places (n, 2) that the card leaves visible: samples of the edge or of the rectangle, and the pointer."""
    pointer = np.array([near])
    if part.kind == "weight":
        return np.concatenate([layout.curves.points[edge_index(layout, part)], pointer])
    boxes = [box_of(layout, part)]
    if part.kind == "unit":
        boxes.append(box_of(layout, Part("bias", part.layer, part.row)))
    shares = np.linspace(0.0, 1.0, 9)
    grids = [np.stack(np.meshgrid(x + shares * width, y + shares * height), axis=-1) for x, y, width, height in boxes]
    return np.concatenate([*(grid.reshape(-1, 2) for grid in grids), pointer])


def _tiles_under(layout: NetworkLayout, left: FloatArray, top: FloatArray, size: tuple[float, float]) -> IntArray:
    """How many tiles, those of features that are off left out, each of the cards (n, 1) would touch."""
    x, y, width, height = np.concatenate(layout.tiles).T
    across = (x < left + size[0]) & (x + width > left)
    touched: IntArray = (across & (y < top + size[1]) & (y + height > top)).sum(axis=1)
    return touched


def _box_at(boxes: FloatArray, x: float, y: float) -> int | None:
    inside = (boxes[:, 0] <= x) & (x < boxes[:, 0] + boxes[:, 2]) & (boxes[:, 1] <= y) & (y < boxes[:, 1] + boxes[:, 3])
    found = np.flatnonzero(inside)
    return int(found[0]) if len(found) else None


def _nearest_bias(layout: NetworkLayout, x: float, y: float) -> tuple[Part, float]:
    best, best_distance = Part("bias", 1, 0), float("inf")
    for layer, boxes in enumerate(layout.biases, start=1):
        away_x = np.maximum(np.maximum(boxes[:, 0] - x, x - boxes[:, 0] - boxes[:, 2]), 0.0)
        away_y = np.maximum(np.maximum(boxes[:, 1] - y, y - boxes[:, 1] - boxes[:, 3]), 0.0)
        distance = np.hypot(away_x, away_y)
        row = int(distance.argmin())
        if distance[row] < best_distance:
            best, best_distance = Part("bias", layer, row), float(distance[row])
    return best, best_distance
