"""Where the signs of the diagnosis stand in the network diagram: at a unit's corner, under a layer's head, beside the
title. Pure geometry on a layout; it does not know what the signs mean.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from gui.views.network.layout import Box, NetworkLayout
from gui.views.network.parts import Part

WHOLE = Part("sign", -1, -1)
"""The sign of the whole network."""

_SIZE = 14.0
_SMALLEST, _LARGEST = 12.0, 16.0


def sign_part(layer: int | None, unit: int | None) -> Part:
    """The sign at a place: unit or layer are None for a layer and for the whole network."""
    return WHOLE if layer is None else Part("sign", layer, -1 if unit is None else unit)


def sign_box(layout: NetworkLayout, part: Part) -> Box:
    """The square of a sign."""
    if part.layer < 0:
        x, y, width, height = layout.title
        return x + width + 7.0, y + 0.5 * (height - _SIZE), _SIZE, _SIZE
    tiles = layout.tiles[part.layer].tolist()
    top = layout.features_caption[1] + layout.features_caption[3] - 1.0
    if part.row >= 0:
        return _at_corner(tiles[part.row], top)
    x, _, width, _ = tiles[0]
    left = x + 0.5 * (width - _SIZE)
    first = _at_corner(tiles[0], top)
    if top + _SIZE > first[1]:
        # No room above the first unit: beside its own sign.
        left = min(left, first[0] - _SIZE - 1.0)
    return left, top, _SIZE, _SIZE


def _at_corner(tile: Sequence[float], top: float) -> Box:
    """At the right upper corner of a tile, a little over its edge, but not in the head."""
    x, y, width, _ = tile
    size = float(np.clip(0.36 * width, _SMALLEST, _LARGEST))
    return x + width - 0.62 * size, max(y - 0.38 * size, top), size, size
