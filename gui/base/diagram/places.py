"""Places on a network that is drawn: what is at one, and where a part of it is. Pure geometry on arrays."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from core.arrays import BoolArray, FloatArray
from gui.base.diagram.edge_curves import nearest_curve
from gui.base.diagram.figure import Box, Figure
from gui.base.diagram.parts import Part

Place = tuple[float, float]
"""x, y."""

REACH = 7.0
"""Pixels by which a pointer may miss an edge or a bias."""


def part_at(layout: Figure, x: float, y: float) -> Part | None:
    """The part at a place: the tile that is there, else the nearest bias or edge within reach, else None."""
    columns = (layout.slots, *layout.tiles[1:])
    left, top, width, height = np.concatenate(columns).T
    found = np.flatnonzero((left <= x) & (x < left + width) & (top <= y) & (y < top + height))
    if len(found):
        layer, row = _layer_and_row(columns, int(found[0]))
        return Part("unit" if layer else "feature", layer, row)
    left, top, width, height = np.concatenate(layout.biases).T
    away = np.hypot(outside(x, left, width), outside(y, top, height))
    bias = int(away.argmin())
    edge, edge_distance = nearest_curve(layout.curves, x, y)
    if min(away[bias], edge_distance) > REACH:
        return None
    if away[bias] <= edge_distance:
        layer, row = _layer_and_row(layout.biases, bias)
        return Part("bias", layer + 1, row)
    curves = layout.curves
    return Part("weight", int(curves.layer[edge]), int(curves.row[edge]), int(curves.column[edge]))


def box_of(layout: Figure, part: Part) -> Box:
    """The rectangle of a tile or bias; that around the middle of an edge."""
    if part.kind == "weight":
        points = layout.curves.points[edge_index(layout, part)]
        x, y = 0.5 * (points[0] + points[-1])
        return float(x) - 4.0, float(y) - 4.0, 8.0, 8.0
    if part.kind == "feature":
        boxes = layout.slots
    else:
        boxes = layout.biases[part.layer - 1] if part.kind == "bias" else layout.tiles[max(part.layer, 0)]
    x, y, width, height = boxes[max(part.row, 0)].tolist()
    return x, y, width, height


def middle_of(layout: Figure, part: Part) -> Place:
    """The middle of a tile, a bias or an edge."""
    x, y, width, height = box_of(layout, part)
    return x + 0.5 * width, y + 0.5 * height


def edge_index(layout: Figure, part: Part) -> int:
    """The place of a weight among the layout's curves."""
    sizes = layout.structure.layer_sizes
    before = sum(sizes[layer - 1] * sizes[layer] for layer in range(1, part.layer))
    return before + part.row * sizes[part.layer - 1] + part.column


def edges_of(layout: Figure, part: Part) -> BoolArray:
    """Which edges belong to a part, as a mask (E,): all that enter or leave a unit, all that enter a layer."""
    curves, unit = layout.curves, part.unit_in(layout.structure)
    if part.kind == "weight":
        mask: BoolArray = np.arange(len(curves.layer)) == edge_index(layout, part)
    elif unit is not None:
        layer, row = unit
        mask = ((curves.layer == layer) & (curves.row == row)) | ((curves.layer == layer + 1) & (curves.column == row))
    else:
        mask = (curves.layer == part.layer) & (part.kind in ("layer", "sign"))
    return mask


def _layer_and_row(columns: Sequence[FloatArray], index: int) -> tuple[int, int]:
    """Which column a box is in when they stand one after the other, and its row there."""
    ends = np.cumsum([len(boxes) for boxes in columns])
    layer = int(np.searchsorted(ends, index, "right"))
    return layer, index - int(ends[layer]) + len(columns[layer])


def outside(at: FloatArray | float, start: FloatArray, size: FloatArray | float) -> FloatArray:
    """How far places are from stretches of an axis, 0 inside."""
    away: FloatArray = np.maximum(np.maximum(start - at, at - start - size), 0.0)
    return away
