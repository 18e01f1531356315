"""The 256 colours of a whole GIF: the look's own, so that no picture of the run has other ones and nothing flickers.

The colours of the heat maps stand in it almost as they are; the rest are the mixtures that smoothed edges of lines and
texts have. Knows nothing of pictures.
"""

from __future__ import annotations

import numpy as np

from core.arrays import IntArray
from gui.base.colour import diverging_table, rgb
from gui.base.theme import Colours
from gui.views.network.paint import PICTURE_STRENGTH

N_COLOURS = 256

_HEAT = 192
"""How many colours of the units' pictures are taken; 117 of them are so pale that the plane uses them, too."""

_MIXTURES = (
    ("text", "surface", 10),
    ("text", "chrome", 10),
    ("positive", "chrome", 8),
    ("negative", "chrome", 8),
    ("positive", "outline", 6),
    ("negative", "outline", 6),
    ("accent", "surface", 8),
    ("accent", "accent_soft", 6),
    ("warning", "chrome", 5),
    ("quiet", "chrome", 6),
    ("strong_line", "surface", 5),
    ("line", "chrome", 4),
)
"""Between which colours, and in how many steps, both ends among them."""


def shared_palette(colours: Colours) -> IntArray:
    """The colours of a look.

    Returns
    -------
    IntArray
        (256, 3), red, green and blue in 0..255. None is there twice; places that are left over repeat the first.
    """
    table = diverging_table(rgb(colours.negative), rgb(colours.zero), rgb(colours.positive), PICTURE_STRENGTH)
    parts = [table[np.linspace(0, len(table) - 1, _HEAT).round().astype(np.int64)].astype(np.int64)]
    parts += [_mixture(rgb(getattr(colours, a)), rgb(getattr(colours, b)), n) for a, b, n in _MIXTURES]
    distinct = list(dict.fromkeys(tuple(colour) for part in parts for colour in part.tolist()))[:N_COLOURS]
    distinct += distinct[:1] * (N_COLOURS - len(distinct))
    return np.array(distinct, dtype=np.int64)


def _mixture(first: tuple[int, int, int], last: tuple[int, int, int], n_steps: int) -> IntArray:
    share = np.linspace(0.0, 1.0, n_steps)[:, np.newaxis]
    return np.rint(np.array(first) * (1.0 - share) + np.array(last) * share).astype(np.int64)
