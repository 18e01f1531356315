"""Where everything of the activation microscope stands: its parts, the strips of its plot, dots and bars in pixels, and
the free places in which a short text lies on no curve. It knows neither the texts nor what the curves are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from core.arrays import FloatArray, IntArray
from core.explain.microscope import saturated_beyond
from core.model.activations import ACTIVATIONS
from gui.base import axes

Box = tuple[float, float, float, float]
"""Left, top, width, height."""

Range = tuple[float, float]

LEAST_REACH = 4.0
"""The z axis goes at least this far on both sides: there sigmoid begins to saturate."""

LARGEST_REACH = 1e300
"""Beyond, arithmetic on an axis overflows; what lies there is drawn at its end."""

_SHRINK_BELOW = 0.25
_HEADROOM = 1.1

_GAP = 6.0
_BAR = 5.0
_CARD_PLOT, _LEAST_CARD_PLOT = 34.0, 26.0
_LEAST_PLOT, _NARROW = 8.0, 24.0
"""In lines of text: least height of the plot, and the width from which on the statements stand beside it."""

N_CARDS = 4
_STRIP_SHARES = (0.5, 0.26, 0.24)


@dataclass(frozen=True, slots=True)
class Areas:
    """The parts of the microscope below its header, and how many cards stand side by side."""

    plot: Box
    statements: Box
    gallery: Box
    n_columns: int = N_CARDS


def arrange(width: float, height: float, line: float, statements: float) -> Areas:
    """The plot at the left with the statements beside it, and the four activations in a row below.

    Where that is too narrow for the texts, the statements stand below the plot and the cards in two rows.

    Parameters
    ----------
    width, height : float
        What there is; at least `least_height`.
    line : float
        Height of a line of text.
    statements : float
        Height of the statements in `statements_width`.
    """
    if _is_narrow(width, line):
        return _arrange_narrow(width, height, line, statements)
    least, most = _least_card(line), 5 * line + 4 * _CARD_PLOT
    gallery = max(min(0.31 * height, most, height - _GAP - max(_LEAST_PLOT * line, statements)), least)
    top = max(height - gallery - _GAP, 0.0)
    beside = statements_width(width, line)
    plot = width - beside - 2 * _GAP
    return Areas((0.0, 0.0, plot, top), (plot + 2 * _GAP, 0.0, beside, top), (0.0, top + _GAP, width, gallery))


def statements_width(width: float, line: float) -> float:
    """How wide the statements are."""
    if _is_narrow(width, line):
        return width
    plot = round(width - min(max(0.42 * width, 12 * line), 19 * line) - _GAP)
    return width - plot - 2 * _GAP


def least_height(width: float, line: float, statements: float) -> float:
    """The height in which all texts have room; in less the parts have to scroll."""
    if _is_narrow(width, line):
        return _LEAST_PLOT * line + statements + 2 * _least_card(line) + 3 * _GAP
    return max(_LEAST_PLOT * line, statements) + _least_card(line) + _GAP


def _arrange_narrow(width: float, height: float, line: float, statements: float) -> Areas:
    gallery = 2 * _least_card(line) + _GAP
    plot = max(height - gallery - statements - 2 * _GAP, _LEAST_PLOT * line)
    below = plot + statements + 2 * _GAP
    return Areas((0.0, 0.0, width, plot), (0.0, plot + _GAP, width, statements), (0.0, below, width, gallery), 2)


def _is_narrow(width: float, line: float) -> bool:
    return width < _NARROW * line


def _least_card(line: float) -> float:
    return 2 * line + _LEAST_CARD_PLOT + 8


def card_boxes(box: Box, n_cards: int, n_columns: int = N_CARDS) -> tuple[Box, ...]:
    """Cards of one size in rows of so many, on whole pixels."""
    left, top, width, height = box
    n_rows = -(-n_cards // n_columns)
    across = [round(left + index * (width + _GAP) / n_columns) for index in range(n_columns + 1)]
    down = [round(top + index * (height + _GAP) / n_rows) for index in range(n_rows + 1)]
    boxes = [
        (float(x), float(y), end - _GAP - x, bottom - _GAP - y)
        for y, bottom in pairwise(down)
        for x, end in pairwise(across)
    ]
    return tuple(boxes[:n_cards])


def card_lines(height: float, line: float, most: int) -> int:
    """How many lines of numbers a card has room for, below its name and a picture that can still be read.

    One is always there: four pictures without a number could not be compared.
    """
    plot = max(_CARD_PLOT, 0.4 * height)
    return int(min(max((height - line - plot - 8) // line, 1), most))


@dataclass(frozen=True, slots=True)
class Strips:
    """The three plots above one z axis: outputs, slopes, and how many values."""

    output: Box
    slope: Box
    counts: Box

    @property
    def all(self) -> tuple[Box, Box, Box]:
        """From top to bottom."""
        return self.output, self.slope, self.counts


def strips(width: float, height: float, gutter: float, line: float) -> Strips:
    """The strips of a plot with a gutter for the numbers at its left, and a line of numbers below.

    Parameters
    ----------
    width, height : float
        Of the whole plot.
    gutter, line : float
        Room left of the strips, and height of a line of text.
    """
    across = max(width - gutter - 8.0, 1.0)
    room = max(height - line - 9.0 - 2 * _GAP, 3.0)
    top, boxes = 5.0, []
    for share in _STRIP_SHARES:
        boxes.append((gutter, round(top), across, round(room * share)))
        top += room * share + _GAP
    return Strips(*boxes)


def steady_range(low: float, high: float, shown: Range) -> Range:
    """Ends of the z axis around 0, kept as long as the values fit and use enough of them.

    Parameters
    ----------
    low, high : float
        Smallest and largest z; NaN where there is none.
    shown : tuple of float
        The ends now, ``(0, 0)`` before the first.
    """
    below, above = (min(max(reach, 0.0), LARGEST_REACH) if reach == reach else 0.0 for reach in (-low, high))
    least = max(LEAST_REACH, 0.25 * max(below, above))
    return -_steady_end(max(below, least), -shown[0]), _steady_end(max(above, least), shown[1])


def _steady_end(needed: float, shown: float) -> float:
    """As `axes.steady_end`, but calmer: the extremes of z wander more from picture to picture than a loss does."""
    if _SHRINK_BELOW * shown <= needed <= shown:
        return shown
    return needed if needed >= LARGEST_REACH else axes.round_up(needed * (1.0 if shown == 0.0 else _HEADROOM))


def output_range(name: str, z_range: Range, leak: float) -> Range:
    """The outputs from one end of the z axis to the other; bounded activations have their own range."""
    ends = ACTIVATIONS[name].value(np.array(z_range), leak).tolist()
    low, high = (
        limit if np.isfinite(limit) else end for limit, end in zip(ACTIVATIONS[name].output_range, ends, strict=True)
    )
    return low, high


def card_range(name: str, z_range: Range, leak: float) -> Range:
    """Outputs in a small plot: the same for all bounded activations, and for all others, so that they compare."""
    if np.isfinite(ACTIVATIONS[name].output_range).all():
        return -1.0, 1.0
    return min(-0.3 * z_range[1], leak * z_range[0]), z_range[1]


def flat_zones(name: str, z_range: Range) -> tuple[Range, ...]:
    """Where on the z axis the gradient is lost: saturated, or below 0 where a unit can die."""
    low, high = z_range
    if ACTIVATIONS[name].can_die:
        return ((low, 0.0),)
    edge = saturated_beyond(name)
    return () if edge is None else tuple((a, b) for a, b in ((low, -edge), (edge, high)) if a < b)


def curve_z(z_range: Range, width: float) -> FloatArray:
    """Places along the z axis that draw any of the curves smoothly: two a pixel, and exactly 0, where ReLU bends."""
    return np.union1d(np.linspace(*z_range, max(int(2 * width), 2)), [0.0])


def along(values: FloatArray, ends: Range, start: float, length: float) -> FloatArray:
    """Values on an axis to pixels, those outside at its ends."""
    low, high = ends
    share = (np.clip(values, low, high) - low) / (high - low)
    return start + share * length


def xs(z: FloatArray, z_range: Range, box: Box) -> FloatArray:
    """Pixels of z along a strip."""
    return along(z, z_range, box[0], box[2])


def ys(values: FloatArray, ends: Range, box: Box, pad: float = 4.0) -> FloatArray:
    """Pixels of values in a strip, larger ones higher; ``pad`` pixels stay free above and below, for whole dots."""
    pad = min(pad, 0.2 * box[3])
    return along(values, ends, box[1] + box[3] - pad, 2 * pad - box[3])


def slope_range(name: str) -> Range:
    """From the smallest to the steepest slope."""
    return ACTIVATIONS[name].slope_range


def output_ticks(ends: Range, height: float, line: float) -> list[float]:
    """The middle and the ends of a bounded output, or round values; as many as have room one above the other."""
    low, high = ends
    if height < line:
        return []
    if height < 2.0 * line:
        return [high]
    if high <= 1.0:
        return [low, high] if low == 0.0 or height < 3.2 * line else [low, 0.0, high]
    return axes.ticks(low, high, max(int(height / (2.0 * line)), 1))


def slope_ticks(ends: Range, height: float, line: float) -> list[float]:
    """Both ends, as far as they have room one above the other."""
    return list(ends) if height >= 2.0 * line else [ends[1]] if height >= line else []


def z_ticks(z_range: Range, width: float, widest: float) -> list[float]:
    """Round values of z, far enough apart for texts of the widest width; both ends where there is only one such."""
    found = axes.ticks(*z_range, at_most=max(int(width / (widest + 14.0)), 2))
    return found if len(found) > 1 else list(z_range)


def n_bins(width: float) -> int:
    """Bars that a strip has room for: an even number, so that one begins at the middle."""
    return max(2 * int(width / (2 * _BAR)), 2)


def bars(counts: IntArray, box: Box, head: float) -> FloatArray:
    """Bars of a histogram.

    Parameters
    ----------
    counts : array, shape (k,)
    box : Box
    head : float
        Free above the highest bar.

    Returns
    -------
    array, shape (j, 4)
        Left, top, width and height of the bars that are not empty, at least a pixel high.
    """
    left, top, width, height = box
    filled = np.flatnonzero(counts)
    if not filled.size:
        return np.empty((0, 4))
    edges = left + np.arange(counts.size + 1) * (width / counts.size)
    heights = np.maximum(counts[filled] * ((height - head) / counts.max()), 1.0)
    # a pixel between the bars
    return np.stack([edges[filled], top + height - heights, edges[filled + 1] - edges[filled] - 1.0, heights], axis=1)


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
