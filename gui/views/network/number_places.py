"""Where the numbers of the units stand in the diagram: below the tiles where there is room, else beside them.

Pure geometry on a layout; it knows neither the numbers nor the fonts, only how large they are.
"""

from __future__ import annotations

from collections.abc import Sequence

from gui.views.network.layout import Box, NetworkLayout

_GAP = 2.0
_LEAST_GAP = 1.0
_LEAST_OVERLAP = 4.0
"""A tight text may cover so much of its own tile, its frame: the gap before the output is a little narrower."""
_BETWEEN_TILES = 6.0
"""So far a tight text may reach into the next column where no tile stands in its row."""


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
    if layer == 0:
        # The features that are off stand in between.
        pitch = min(pitch, float(layout.slots[1, 1] - layout.slots[0, 1])) if len(layout.slots) > 1 else pitch
    bottom = layout.legend[1] - tiles[-1][1] - size
    left = min(tiles[0][0] + 0.5 * (size - width), layout.width - width - _GAP)
    if min(pitch - size, bottom) >= height + 2.0 * _GAP and _has_room(layout, layer, left, width):
        return [(left, y + h + _GAP, width, height) for _, y, _, h in tiles], True
    if pitch < height:
        return [], False
    left, limit = tiles[0][0] + size + _GAP, layout.width - _GAP
    if layer < layout.structure.n_layers:
        limit = float(layout.biases[layer][0, 0]) - _GAP
    if left + width > limit:
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


def overlap(first: Box, second: Box) -> bool:
    """Whether two boxes share some area."""
    return (
        first[0] < second[0] + second[2]
        and second[0] < first[0] + first[2]
        and first[1] < second[1] + second[3]
        and second[1] < first[1] + first[3]
    )
