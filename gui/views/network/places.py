"""Places on a laid out diagram: what is at one, where a sign stands, and where cards and numbers find room.

Pure geometry on arrays; it knows neither the numbers nor the fonts, only how large the texts are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from core.arrays import FloatArray, IntArray
from gui.base.diagram.edge_curves import places_along
from gui.base.diagram.figure import Box
from gui.base.diagram.parts import Part
from gui.base.diagram.places import Place, box_of, edge_index, edges_of, outside
from gui.views.network.geometry import NetworkLayout

WHOLE = Part("sign", -1, -1)
"""The sign of the whole network."""

MOST_LABELS = 48
"""More changes have no room in any window, and would take long to place."""

_CARD_STEP = 8.0
_CARD_MARGIN = 4.0
_SIGN = 14.0
_SMALLEST_SIGN, _LARGEST_SIGN = 12.0, 16.0

_GAP = 2.0
_LEAST_GAP = 1.0
_LEAST_OVERLAP = 4.0
"""A tight text may cover so much of its own tile, its frame: the gap before the output is a little narrower."""
_BETWEEN_TILES = 6.0
"""So far a tight text may reach into the next column where no tile stands in its row."""

_SHARES = (0.74, 0.66, 0.82, 0.58, 0.88, 0.5)
"""Parts of an edge at which its number may stand, the best first: towards the side with more units, where the edges are
further apart."""


# Signs


def sign_part(layer: int | None, unit: int | None) -> Part:
    """The sign at a place: unit or layer are None for a layer and for the whole network."""
    return WHOLE if layer is None else Part("sign", layer, -1 if unit is None else unit)


def sign_box(layout: NetworkLayout, part: Part) -> Box:
    """The square of a sign: at a unit's corner, under a layer's head, or beside the title."""
    if part.layer < 0:
        x, y, width, height = layout.title
        return x + width + 7.0, y + 0.5 * (height - _SIGN), _SIGN, _SIGN
    tiles = layout.tiles[part.layer].tolist()
    if part.row >= 0:
        return _at_corner(tiles[part.row], layout.head_end)
    x, _, width, _ = tiles[0]
    left = x + 0.5 * (width - _SIGN)
    first = _at_corner(tiles[0], layout.head_end)
    if layout.head_end - 1.0 + _SIGN > first[1]:
        # No room above the first unit: beside its own sign.
        left = min(left, first[0] - _SIGN - 1.0)
    return left, layout.head_end - 1.0, _SIGN, _SIGN


def _at_corner(tile: Sequence[float], head_end: float) -> Box:
    """At the right upper corner of a tile, a little over its edge, but not in the head."""
    x, y, width, _ = tile
    size = min(max(0.36 * width, _SMALLEST_SIGN), _LARGEST_SIGN)
    return x + width - 0.62 * size, max(y - 0.38 * size, head_end - 1.0), size, size


# Cards


def card_place(layout: NetworkLayout, part: Part, size: tuple[float, float], near: Place, seen: Box) -> Place:
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
    seen : Box
        What is seen of a diagram that scrolls.
    """
    x, y, across, down = seen
    xs = x + np.arange(_CARD_MARGIN, max(across - size[0] - _CARD_MARGIN, _CARD_MARGIN) + 0.5, _CARD_STEP)
    ys = y + np.arange(_CARD_MARGIN, max(down - size[1] - _CARD_MARGIN, _CARD_MARGIN) + 0.5, _CARD_STEP)
    left, top = (grid.ravel()[:, np.newaxis] for grid in np.meshgrid(xs, ys))
    must_stay = _places_in(_kept_free(layout, part, near), left, top, size, margin=6.0)
    better_stay = _places_in(_places_on_edges(layout, part), left, top, size, margin=0.0)
    tile_x, tile_y, width, height = np.concatenate(layout.tiles).T
    under = (tile_x < left + size[0]) & (tile_x + width > left) & (tile_y < top + size[1]) & (tile_y + height > top)
    tiles = np.count_nonzero(under, axis=1)
    left, top = left[:, 0], top[:, 0]
    away = np.hypot(outside(near[0], left, size[0]), outside(near[1], top, size[1]))
    # Below and to the right of the pointer reads best, all else being equal.
    habit = 0.02 * (np.abs(left - near[0] - 14.0) + np.abs(top - near[1] - 14.0))
    # In pixels of distance from the pointer. In a dense network there is no place without tiles: the first one costs
    # most, so that the card stays near. The header's buttons would be drawn over the card.
    cost = 1e4 * must_stay + 1e3 * (top < layout.head_end) + 60.0 * (tiles > 0) + 12.0 * tiles + 5.0 * better_stay
    best = int((cost + away + habit).argmin())
    return float(left[best]), float(top[best])


def _places_in(
    places: FloatArray, left: FloatArray, top: FloatArray, size: tuple[float, float], margin: float
) -> IntArray:
    """How many of the places (n, 2) each of the cards at ``left`` and ``top`` (k, 1) would cover."""
    x, y = places[:, 0], places[:, 1]
    inside = (x > left - margin) & (x < left + size[0] + margin) & (y > top - margin) & (y < top + size[1] + margin)
    counts: IntArray = np.count_nonzero(inside, axis=1)
    return counts


def _places_on_edges(layout: NetworkLayout, part: Part) -> FloatArray:
    """Places (n, 2) along the edges of a unit, which the card had better not cover; none for other parts."""
    if part.kind not in ("unit", "feature"):
        return np.empty((0, 2))
    return layout.curves.points[edges_of(layout, part)][:, ::3].reshape(-1, 2)


def _kept_free(layout: NetworkLayout, part: Part, near: Place) -> FloatArray:
    """Places (n, 2) that the card leaves visible: samples of the edge or of the rectangle, and the pointer."""
    if part.kind == "weight":
        return np.concatenate([layout.curves.points[edge_index(layout, part)], [near]])
    boxes = [box_of(layout, part)]
    if part.kind == "unit":
        boxes.append(box_of(layout, Part("bias", part.layer, part.row)))
    shares = np.linspace(0.0, 1.0, 9)
    grids = [np.stack(np.meshgrid(x + shares * width, y + shares * height), axis=-1) for x, y, width, height in boxes]
    return np.concatenate([*(grid.reshape(-1, 2) for grid in grids), [near]])


# Numbers


def number_boxes(layout: NetworkLayout, layer: int, width: float, height: float) -> tuple[list[Box], bool]:
    """Boxes for one text of this size at each unit of a layer. They cover neither tiles nor biases.

    Parameters
    ----------
    layout : NetworkLayout
    layer : int
    width, height : float

    Returns
    -------
    boxes : list of Box
        One for each unit, or none at all where the layer is too dense for its numbers.
    is_below : bool
        Whether they stand centred below the tiles, else to the right of them.
    """
    tiles = layout.tiles[layer].tolist()
    size = tiles[0][2]
    pitch = tiles[1][1] - tiles[0][1] if len(tiles) > 1 else layout.height
    if layer == 0 and len(layout.slots) > 1:
        # The features that are off stand in between.
        pitch = min(pitch, float(layout.slots[1, 1] - layout.slots[0, 1]))
    bottom = layout.legend[1] - tiles[-1][1] - size
    left = min(tiles[0][0] + 0.5 * (size - width), layout.width - width - _GAP)
    if min(pitch - size, bottom) >= height + 2.0 * _GAP and _has_room(layout, layer, left, width):
        return [(left, y + h + _GAP, width, height) for _, y, _, h in tiles], True
    left, limit = tiles[0][0] + size + _GAP, layout.width - _GAP
    if layer < layout.structure.n_layers:
        limit = float(layout.biases[layer][0, 0]) - _GAP
    if pitch < height or left + width > limit:
        return [], False
    return [(left, y + 0.5 * (h - height), width, height) for _, y, _, h in tiles], False


def tight_boxes(layout: NetworkLayout, layer: int, widths: Sequence[float], height: float) -> list[Box | None]:
    """Boxes for a text of its own width beside each unit of a dense layer, over the biases of the next one.

    None for a unit beside which there is no room, the output's tile stands there; empty where there is none for most.
    """
    tiles = layout.tiles[layer].tolist()
    if layer == 0 or (len(tiles) > 1 and tiles[1][1] - tiles[0][1] < height):
        return []
    boxes: list[Box | None] = []
    for (x, y, across, down), width in zip(tiles, widths, strict=True):
        left, top = x + across + _GAP, y + 0.5 * (down - height)
        short = max(left + width - _limit(layout, layer, top, top + height), 0.0)
        boxes.append(None if short > _LEAST_OVERLAP else (left - short, top, width, height))
    return boxes if 4 * boxes.count(None) <= len(boxes) else []


def label_boxes(
    layout: NetworkLayout, edges: Sequence[int], biases: Sequence[int], widths: Sequence[float], height: float
) -> list[Box]:
    """Boxes for one text at each of some edges and then at each of some biases; all of them, or none.

    Parameters
    ----------
    layout : NetworkLayout
    edges, biases : sequence of int
        Places among all weights and among all biases, layer by layer.
    widths : sequence of float
        Of the texts, edges first.
    height : float
    """
    if not 0 < len(widths) <= MOST_LABELS:
        return []
    blocks = [tuple(box) for column in (*layout.tiles, *layout.biases) for box in column.tolist()]
    choices = [*_beside_edges(layout, edges, widths, height)]
    choices += _beside_biases(layout, biases, widths[len(edges) :], height)
    choices = [[box for box in boxes if _is_free(layout, box, blocks)] for boxes in choices]
    found: dict[int, Box] = {}
    for place in sorted(range(len(choices)), key=lambda one: len(choices[one])):  # those with the fewest first
        box = next((box for box in choices[place] if not any(overlap(box, other) for other in found.values())), None)
        if box is None:
            return []
        found[place] = box
    return [found[place] for place in range(len(choices))]


def overlap(first: Box, second: Box) -> bool:
    """Whether two boxes share some area."""
    x, y, width, height = first
    left, top, across, down = second
    return x < left + across and left < x + width and y < top + down and top < y + height


def _limit(layout: NetworkLayout, layer: int, top: float, bottom: float) -> float:
    """How far to the right a text between two heights may go."""
    if layer == layout.structure.n_layers:
        return layout.width - _LEAST_GAP
    column = layout.tiles[layer + 1]
    is_beside = bool(((column[:, 1] < bottom) & (column[:, 1] + column[:, 3] > top)).any())
    return float(column[0, 0]) + (-_LEAST_GAP if is_beside else _BETWEEN_TILES)


def _has_room(layout: NetworkLayout, layer: int, left: float, width: float) -> bool:
    """Whether texts below the tiles keep clear of the columns beside; there is none to the right of the output."""
    if layer < layout.structure.n_layers:
        return width <= float(layout.tiles[1][0, 0] - layout.tiles[0][0, 0]) - 4.0 * _GAP
    x, _, across, _ = layout.tiles[layer - 1][0].tolist()
    return left >= float(x + across) + 2.0 * _GAP


def _beside_edges(
    layout: NetworkLayout, edges: Sequence[int], widths: Sequence[float], height: float
) -> Iterator[list[Box]]:
    """For each edge the boxes in which its text may stand."""
    if not len(edges):
        return
    indices = np.asarray(edges, dtype=np.int64)
    sizes = np.array(layout.structure.layer_sizes)
    layers = layout.curves.layer[indices]
    opens = sizes[layers] >= sizes[layers - 1]
    places = [places_along(layout.curves, indices, np.where(opens, share, 1.0 - share))[0] for share in _SHARES]
    for middles, width in zip(np.stack(places, axis=1).tolist(), widths, strict=False):
        yield [(x - 0.5 * width, y - 0.5 * height, width, height) for x, y in middles]


def _beside_biases(
    layout: NetworkLayout, biases: Sequence[int], widths: Sequence[float], height: float
) -> Iterator[list[Box]]:
    """Below, left of and above the sign of each bias."""
    signs = np.concatenate(layout.biases).tolist()
    for bias, width in zip(biases, widths, strict=True):
        x, y, across, down = signs[bias]
        below, right = y + down + _LEAST_GAP, x + across - width
        yield [
            (x + 0.5 * (across - width), below, width, height),
            (x - width - _LEAST_GAP, y + 0.5 * (down - height), width, height),
            (x, below, width, height),
            (right, below, width, height),
            (right, y - height - _LEAST_GAP, width, height),
        ]


def _is_free(layout: NetworkLayout, box: Box, blocks: Iterable[Box]) -> bool:
    x, y, across, down = box
    is_inside = x >= 0.0 and x + across <= layout.width and layout.head_end <= y and y + down <= layout.legend[1]
    return is_inside and not any(overlap(box, block) for block in blocks)
