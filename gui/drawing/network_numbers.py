"""Where the numbers of the units stand in the diagram: below the tiles where there is room, else beside them.

Pure geometry on a layout; it knows neither the numbers nor the fonts, only how large they are.
"""

from __future__ import annotations

from gui.drawing.network_layout import Box, NetworkLayout

_GAP = 2.0
_OVERLAP = 0.6
"""Part of its own tile that a number may cover where columns are close together."""


def number_boxes(layout: NetworkLayout, layer: int, width: float, height: float) -> tuple[list[Box], bool]:
    """Boxes for one text of this size at each unit of a layer.

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
    if min(pitch - size, bottom) >= height + 2.0 * _GAP and width <= _room_across(layout):
        left = min(tiles[0][0] + 0.5 * (size - width), layout.width - width - _GAP)
        return [(left, y + h + _GAP, width, height) for _, y, _, h in tiles], True
    if pitch < height:
        return [], False
    right = [x + w + _GAP for x, _, w, _ in tiles]
    limit = layout.width - _GAP
    if layer < layout.structure.n_layers:
        limit = float(layout.biases[layer][0, 0]) - _GAP
    short = max(right[0] + width - limit, 0.0)
    if short > _OVERLAP * size:
        return [], False
    middles = [y + 0.5 * h for _, y, _, h in tiles]
    return [(left - short, y - 0.5 * height, width, height) for left, y in zip(right, middles, strict=True)], False


def _room_across(layout: NetworkLayout) -> float:
    """From the middle of one column to the next, as far as texts below the tiles may go."""
    return float(layout.tiles[1][0, 0] - layout.tiles[0][0, 0]) - 4.0 * _GAP


def overlap(first: Box, second: Box) -> bool:
    """Whether two boxes share some area."""
    return (
        first[0] < second[0] + second[2]
        and second[0] < first[0] + first[2]
        and first[1] < second[1] + second[3]
        and second[1] < first[1] + first[3]
    )
