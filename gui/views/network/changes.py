"""Where the changes of an update stand as numbers: one at every weight and bias that changed, or none at all.

Pure geometry on a layout and a flow; it knows neither the texts nor the fonts, only how large they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from core.arrays import FloatArray
from core.explain.flow import Flow
from gui.views.network.edge_curves import places_along
from gui.views.network.layout import Box, NetworkLayout
from gui.views.network.number_places import overlap

MOST_LABELS = 48
"""More have no room in any window, and would take long to place."""

_SHARES = (0.74, 0.66, 0.82, 0.58, 0.88, 0.5)
"""Parts of an edge at which its number may stand, the best first: towards the side with more units, where the edges are
further apart."""

_GAP = 1.0


def changes_of(flow: Flow) -> tuple[FloatArray, FloatArray]:
    """What the update added to each weight (E,) and to each bias (B,), layer by layer; empty in any other phase."""
    if flow.change is None or flow.biases_before is None:
        return np.empty(0), np.empty(0)
    before, after = (np.concatenate(list(biases)) for biases in (flow.biases_before, flow.biases))
    return flow.change, after - before


def label_boxes(
    layout: NetworkLayout, edges: Sequence[int], biases: Sequence[int], widths: Sequence[float], height: float
) -> list[Box]:
    """Boxes for one text at each of some edges and then at each of some biases; all of them, or none.

    Parameters
    ----------
    layout : NetworkLayout
    edges, biases : sequence of int
        Places in the order of `changes_of`.
    widths : sequence of float
        Of the texts, edges first.
    height : float
    """
    if not 0 < len(widths) <= MOST_LABELS:
        return []
    choices = [*_beside_edges(layout, edges, widths, height)]
    choices += _beside_biases(layout, biases, widths[len(edges) :], height)
    return _placed(layout, choices)


def _beside_edges(
    layout: NetworkLayout, edges: Sequence[int], widths: Sequence[float], height: float
) -> Iterable[list[Box]]:
    """For each edge the boxes in which its text may stand."""
    indices = np.asarray(edges, dtype=np.int64)
    if not len(indices):
        return
    sizes = np.array([len(tiles) for tiles in layout.tiles])
    layers = layout.curves.layer[indices]
    opens = sizes[layers] >= sizes[layers - 1]
    places = [
        places_along(layout.curves, indices, np.where(opens, share, 1.0 - share))[0].tolist() for share in _SHARES
    ]
    for k in range(len(indices)):
        middles = (places[share][k] for share in range(len(_SHARES)))
        yield [(x - 0.5 * widths[k], y - 0.5 * height, widths[k], height) for x, y in middles]


def _beside_biases(
    layout: NetworkLayout, biases: Sequence[int], widths: Sequence[float], height: float
) -> Iterable[list[Box]]:
    """Below, left of and above the sign of each bias."""
    signs = np.concatenate(layout.biases).tolist()
    for bias, width in zip(biases, widths, strict=True):
        x, y, across, down = signs[bias]
        middle = y + 0.5 * (down - height)
        yield [
            (x + 0.5 * (across - width), y + down + _GAP, width, height),
            (x - width - _GAP, middle, width, height),
            (x, y + down + _GAP, width, height),
            (x + across - width, y + down + _GAP, width, height),
            (x + across - width, y - height - _GAP, width, height),
        ]


def _placed(layout: NetworkLayout, choices: Sequence[list[Box]]) -> list[Box]:
    """The first free choice of each, those with the fewest first; empty if one has none."""
    blocks = [tuple(box) for column in (*layout.tiles, *layout.biases) for box in column.tolist()]
    inside = [[box for box in boxes if _is_free(layout, box, blocks)] for boxes in choices]
    found: dict[int, Box] = {}
    for place in sorted(range(len(inside)), key=lambda one: len(inside[one])):
        box = next((box for box in inside[place] if not any(overlap(box, other) for other in found.values())), None)
        if box is None:
            return []
        found[place] = box
    return [found[place] for place in range(len(choices))]


def _is_free(layout: NetworkLayout, box: Box, blocks: Iterable[tuple[float, ...]]) -> bool:
    x, y, across, down = box
    top = layout.features_caption[1] + layout.features_caption[3]
    is_inside = x >= 0.0 and x + across <= layout.width and top <= y and y + down <= layout.legend[1]
    return is_inside and not any(overlap(box, (block[0], block[1], block[2], block[3])) for block in blocks)
