"""Where a short text may stand in a plot without lying on its curve: a free place among a few, or none.

Pure geometry on arrays of pixels, no Qt; it knows neither the texts nor what the curve is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from core.arrays import FloatArray

Box = tuple[float, float, float, float]
"""Left, top, width, height."""

_INSET = 4.0
_N_STEPS = 9
"""Places tried along the upper and the lower edge of the plot."""


def free_box(
    sizes: Sequence[tuple[float, float]],
    within: Box,
    curves: Iterable[tuple[FloatArray, FloatArray]],
    margin: float,
    taken: Sequence[Box] = (),
) -> tuple[int, Box] | None:
    """The first of some texts that has a place, and its box; None if none has.

    Parameters
    ----------
    sizes : sequence of (width, height)
        Of the texts, the one that says most first.
    within : Box
        The plot.
    curves : iterable of (x, y)
        Arrays of pixels along each curve, (k,) each.
    margin : float
        How far a text stays away from a curve: dots lie on it.
    taken : sequence of Box
        Other texts.
    """
    lines = [np.stack([x, y]) for x, y in curves]
    for index, size in enumerate(sizes):
        for box in _candidates(size, within):
            if not any(_overlap(box, other) for other in taken) and all(_is_clear(box, line, margin) for line in lines):
                return index, box
    return None


def _candidates(size: tuple[float, float], within: Box) -> Iterable[Box]:
    """Along the upper edge from the left, then along the lower one; none where the text is larger than the plot."""
    (width, height), (left, top, across, down) = size, within
    if width > across - 2 * _INSET or height > down:
        return
    step = (across - 2 * _INSET - width) / (_N_STEPS - 1)
    for y in (top, top + down - height):
        for k in range(_N_STEPS):
            yield left + _INSET + k * step, y, width, height


def _is_clear(box: Box, line: FloatArray, margin: float) -> bool:
    """Whether no piece of a line comes near a box; the pieces are short, so their own boxes are looked at."""
    left, top, width, height = box
    low, high = np.minimum(line[:, 1:], line[:, :-1]), np.maximum(line[:, 1:], line[:, :-1])
    across = (high[0] > left - margin) & (low[0] < left + width + margin)
    down = (high[1] > top - margin) & (low[1] < top + height + margin)
    return not bool((across & down).any())


def _overlap(first: Box, second: Box) -> bool:
    return (
        first[0] < second[0] + second[2]
        and second[0] < first[0] + first[2]
        and first[1] < second[1] + second[3]
        and second[1] < first[1] + first[3]
    )
