"""The diverging colour scale: negative, zero, positive; and how a weight looks: one common scale from size to width and
tone, for edges, biases and the legend. Pure arithmetic on arrays, no Qt.

Sizes are put into a few buckets, because a painter draws many lines of one pen much faster than lines of many pens.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.arrays import FloatArray, IntArray

Rgb = tuple[int, int, int]


def rgb(text: str) -> Rgb:
    """``"#0072B2"`` as ``(0, 114, 178)``."""
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


def mix(first: Rgb, second: Rgb, share: float) -> Rgb:
    """``first`` with ``share`` (0..1) of ``second`` in it."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue


def diverging_table(negative: Rgb, zero: Rgb, positive: Rgb, strength: float = 1.0) -> NDArray[np.uint8]:
    """A table of 256 colours from ``negative`` over ``zero`` to ``positive``.

    Parameters
    ----------
    negative, zero, positive : Rgb
    strength : float
        1.0 reaches the full colours at the ends, 0.5 stops half way.

    Returns
    -------
    NDArray[np.uint8]
        (256, 3)
    """
    position = np.linspace(-1.0, 1.0, 256)[:, np.newaxis] * strength
    ends: FloatArray = np.where(position < 0, np.array(negative, float), np.array(positive, float))
    blended = np.array(zero, float) + np.abs(position) * (ends - np.array(zero, float))
    table: NDArray[np.uint8] = np.rint(blended).astype(np.uint8)
    return table


N_BUCKETS = 16
"""Steps from the thinnest to the widest edge; at 8 pixels the widest, half a pixel each."""

THINNEST = 0.7
_WIDTH_SCALE = 3.0
"""Weights of this size have 63 % of the full width; 10 is hard to tell from 20, which is meant."""
_TONE_SCALE = 0.8
_PALEST = 0.5


def buckets(values: FloatArray) -> IntArray:
    """For each value its bucket: 1 to ``N_BUCKETS`` by size, with the value's sign; 0 for exactly zero."""
    strength = 1.0 - np.exp(-np.abs(values) / _WIDTH_SCALE)
    size = np.minimum((strength * N_BUCKETS).astype(np.int64) + 1, N_BUCKETS)
    return np.where(values > 0, size, np.where(values < 0, -size, 0))


def width(bucket: int, widest: float) -> float:
    """Line width of a bucket in pixels, at most ``widest``."""
    if bucket == 0:
        return 1.0
    exact = THINNEST + (widest - THINNEST) * (abs(bucket) - 0.5) / N_BUCKETS
    # Lines up to one pixel wide take half the time; in a dense network, where the widest is not wide, most are.
    return 1.0 if 1.0 < exact < (1.3 if widest > 6.0 else 1.8) else float(exact)


def tone(bucket: int) -> float:
    """How much of its sign's full colour a bucket has, 0..1."""
    if bucket == 0:
        return 0.0
    size = -_WIDTH_SCALE * np.log1p(-(abs(bucket) - 0.5) / N_BUCKETS)
    return float(_PALEST + (1.0 - _PALEST) * (1.0 - np.exp(-size / _TONE_SCALE)))
