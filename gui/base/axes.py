"""Axes that stay put: ranges that grow in round steps instead of with every picture, and round ticks.

Pure arithmetic, no Qt and no texts.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence

_ENDS = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
_LOG_ENDS = (1.0, 2.0, 5.0, 10.0)
_SHRINK_BELOW = 0.4
"""An axis is shortened only when less than this share of it is used, so it cannot flutter."""


def round_up(value: float, ends: tuple[float, ...] = _ENDS) -> float:
    """The next round number that is not below a positive value: 1, 1.2, 1.5, 2, ... times a power of ten."""
    power = 10.0 ** math.floor(math.log10(value))
    # The tolerance keeps 0.3 at 0.3: 0.3 / 0.1 is 2.9999999999999996, 0.7 / 0.1 is 6.999..., 1.2e5 / 1e5 may be above.
    return ends[bisect_left(ends, value / power * (1.0 - 1e-12))] * power


def round_down(value: float) -> float:
    """The next 1, 2 or 5 times a power of ten that is not above a positive value."""
    power = 10.0 ** math.floor(math.log10(value))
    return max(end for end in _LOG_ENDS if end <= value / power * (1.0 + 1e-12)) * power


def steady_end(needed: float, shown: float, minimum: float) -> float:
    """Where an axis that begins at 0 should end.

    Parameters
    ----------
    needed : float
        The largest value to be seen.
    shown : float
        Where the axis ends now; kept as long as it fits.
    minimum : float
        The shortest axis, positive.
    """
    needed = max(needed, minimum)
    return shown if _SHRINK_BELOW * shown <= needed <= shown else round_up(needed)


def steady_decades(low: float, high: float, shown: tuple[float, float]) -> tuple[float, float]:
    """log10 of the ends of a logarithmic axis, at least one decade, both at 1, 2 or 5 times a power of ten.

    Parameters
    ----------
    low, high : float
        Smallest and largest value to be seen, positive.
    shown : tuple of float
        log10 of the ends now; kept as long as they fit and more than a third is used.
    """
    used = (math.log10(low), math.log10(high))
    span = shown[1] - shown[0]
    fits = shown[0] <= used[0] and used[1] <= shown[1]
    is_axis = span >= 1.0 - 1e-9  # and not the nothing that is shown before the first value
    if is_axis and fits and (used[1] - used[0] >= span / 3 or span <= 1.0 + 1e-9):
        return shown
    bottom, top = math.log10(round_down(low)), math.log10(round_up(high, _LOG_ENDS))
    return (min(bottom, top - 1.0), top)


def ticks(low: float, high: float, at_most: int, *, whole: bool = False) -> list[float]:
    """Round values between two ends, 1, 2 or 5 times a power of ten apart; whole numbers where asked for."""
    if not high > low:
        return [low]
    wanted = (high - low) / max(at_most, 1)
    step = round_up(wanted, _LOG_ENDS)
    step = max(step, 1.0) if whole else step
    start, stop = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [index * step for index in range(start, stop + 1)]


def decade_ticks(low: float, high: float, at_most: int) -> list[float]:
    """log10 of the ticks between two ends given as log10: powers of ten; where those are few, multiples of them too."""
    first, last = math.ceil(low - 1e-9), math.floor(high + 1e-9)
    if last - first + 1 > 2:
        stride = math.ceil((last - first + 1) / max(at_most, 1))
        return [float(power) for power in range(first, last + 1) if power % stride == 0]
    for factors in ((1, 2, 5), (1, 3)):
        steps = [power + math.log10(factor) for power in range(first - 1, last + 1) for factor in factors]
        steps = [step for step in steps if low - 1e-9 <= step <= high + 1e-9]
        if len(steps) <= at_most:
            break
    return steps


def apart(centres: Sequence[float], sizes: Sequence[float], low: float, high: float, gap: float) -> dict[int, float]:
    """Places of tick labels along an axis so that none is cut and none touches another.

    A label at an end moves inwards, into the room there is; one that then meets another is left out. The two ends come
    first: they say how far the axis goes.

    Parameters
    ----------
    centres, sizes : sequence of float
        Of the labels in pixels, ascending.
    low, high : float
        The room.
    gap : float
        Between two labels.

    Returns
    -------
    dict
        The place of each label that is shown, and where it begins.
    """
    placed: dict[int, float] = {}
    last = len(centres) - 1
    for index in (0, last, *range(1, last)) if last > 0 else range(last + 1):
        size = sizes[index]
        begin = max(min(centres[index] - size / 2, high - size), low)
        others = ((start, start + sizes[other]) for other, start in placed.items())
        if begin + size <= high + 1e-6 and all(
            begin >= end + gap or begin + size + gap <= start for start, end in others
        ):
            placed[index] = begin
    return placed
