"""The diverging colour scale: negative, zero, positive. Pure arithmetic on arrays, no Qt."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.arrays import FloatArray

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
