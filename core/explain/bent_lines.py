"""Lines of the input plane, sampled so that they stay smooth where a network bends them and sharp where it folds them.

Many lines are kept as one row of places, one line after the other.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import contourpy
import numpy as np

from core.arrays import BoolArray, FloatArray, IntArray
from core.data.region import PlaneRegion

_FIRST_SAMPLES = 17
"""Of each line of the grid, before more are put where it is bent."""

_FINE_STEPS = 4.0
"""With fewer steps of the axis in half a side, there is a line at each half step, too."""

_ROUNDS = 4
_MOST_SAMPLES = 8000
"""Of all lines together."""

_FIELD_SIDE = 41
"""Places along each side at which a border is looked for."""

SECANTS = 7
"""With so many a zero is found well within a pixel."""

_NOUGHT = 1e-9
"""A z this small beside the others is 0 but for rounding."""

Evaluate = Callable[[FloatArray], FloatArray]


@dataclass(frozen=True, slots=True, eq=False)
class PlaneLines:
    """Lines on the input plane.

    Attributes
    ----------
    places : FloatArray
        (2, k) x1 and x2 of the corners, one line after the other.
    starts : BoolArray
        (k,) True where a line begins.
    kinds : IntArray
        (k,) which lines a corner belongs to. In a grid: 0 for lines of constant x1, 1 for constant x2, and 2 more where
        the constant is 0. For borders: the number of the border.
    """

    places: FloatArray
    starts: BoolArray
    kinds: IntArray

    @property
    def ways(self) -> IntArray:
        """Corners from which a line goes on to the next corner."""
        return np.flatnonzero(~self.starts[1:])

    def with_more(self, after: IntArray, places: FloatArray) -> PlaneLines:
        """With new corners, (2, n), each right after the corner of which ``after`` (n,) has the number; ascending."""
        return PlaneLines(
            np.insert(self.places, after + 1, places, axis=1),
            np.insert(self.starts, after + 1, False),
            np.insert(self.kinds, after + 1, self.kinds[after]),
        )


def grid_lines(region: PlaneRegion) -> PlaneLines:
    """Lines of constant x1 and of constant x2 through a part of the plane, at round values."""
    places, kinds = [], []
    for axis, (limits, half, step) in enumerate(
        zip((region.x1_limits, region.x2_limits), region.halves, region.steps, strict=True)
    ):
        step = step if half / step >= _FINE_STEPS else step / 2.0
        along = np.linspace(*(region.x2_limits, region.x1_limits)[axis], _FIRST_SAMPLES)
        for count in range(int(np.ceil(limits[0] / step - 1e-9)), int(np.floor(limits[1] / step + 1e-9)) + 1):
            line = (np.full(_FIRST_SAMPLES, count * step), along)
            places.append(np.stack(line if axis == 0 else line[::-1]))
            kinds.append(axis if count else axis + 2)
    starts = np.tile(np.arange(_FIRST_SAMPLES) == 0, len(kinds))
    return PlaneLines(np.concatenate(places, axis=1), starts, np.repeat(np.array(kinds), _FIRST_SAMPLES))


def with_folds(lines: PlaneLines, evaluate: Evaluate, n_secants: int = 1) -> PlaneLines:
    """Lines with a corner exactly where a z changes its sign, for that is where ReLU folds them.

    Parameters
    ----------
    lines : PlaneLines
    evaluate : callable
        The z of a layer, (n, k), at places (2, k).
    n_secants : int
        1 where z goes straight from corner to corner; else the place is searched with so many.
    """
    Z = evaluate(lines.places)
    clear = np.abs(Z) > _NOUGHT * np.abs(Z).max(axis=1, initial=0.0, keepdims=True)
    is_crossed = ((Z[:, :-1] > 0.0) != (Z[:, 1:] > 0.0)) & clear[:, :-1] & clear[:, 1:] & ~lines.starts[1:]
    units, after = np.nonzero(is_crossed)
    if not after.size or after.size + lines.starts.size > _MOST_SAMPLES:
        return lines
    ends = lines.places[:, after], lines.places[:, after + 1]
    own = units, np.arange(units.size)
    shares = _zeros_between(ends, (Z[units, after], Z[units, after + 1]), lambda x: evaluate(x)[own], n_secants)
    order = np.lexsort((shares, after))
    places = ends[0] + shares * (ends[1] - ends[0])
    return lines.with_more(after[order], places[:, order])


def _zeros_between(
    ends: tuple[FloatArray, FloatArray], numbers: tuple[FloatArray, FloatArray], evaluate: Evaluate, n_secants: int
) -> FloatArray:
    """At which share of the way between two ends, each (2, k), a number is 0 whose sign differs at the ends.

    ``numbers`` are those at the ends, (k,); ``evaluate`` gives them at places (2, k). Each secant but the last costs an
    evaluation.
    """
    low, high = np.zeros(numbers[0].size), np.ones(numbers[0].size)
    below, above = numbers
    for left in reversed(range(n_secants)):
        with np.errstate(all="ignore"):
            shares = low + (high - low) * below / (below - above)
        shares = np.where(np.isfinite(shares), shares, low)
        if not left:
            break
        here = evaluate(ends[0] + shares * (ends[1] - ends[0]))
        # The Illinois rule: an end that stays counts half from then on, or it would stay for ever where the way bends.
        is_low = (here > 0.0) == (below > 0.0)
        low, high = np.where(is_low, shares, low), np.where(is_low, high, shares)
        below, above = np.where(is_low, here, below / 2.0), np.where(is_low, above / 2.0, here)
    return shares


def smooth(lines: PlaneLines, see: Evaluate, spans: FloatArray, tolerance: float) -> tuple[PlaneLines, FloatArray]:
    """Halve the ways between corners until all that is seen of them is straight enough.

    Parameters
    ----------
    lines : PlaneLines
    see : callable
        Where places (2, k) are seen, in pictures: (n_pictures, 2, k).
    spans : array, shape (n_pictures, 2)
        What is seen from side to side along each axis.
    tolerance : float
        How far the middle of a way may lie off the straight line, as a share of that.

    Returns
    -------
    PlaneLines, array of shape (n_pictures, 2, k)
        The lines, and where they are seen.
    """
    seen, ways = see(lines.places), lines.ways
    for _ in range(_ROUNDS):
        if not ways.size or ways.size + lines.starts.size > _MOST_SAMPLES:
            break
        middles = (lines.places[:, ways] + lines.places[:, ways + 1]) / 2.0
        seen_middles = see(middles)
        with np.errstate(all="ignore"):
            off = np.abs(seen_middles - (seen[..., ways] + seen[..., ways + 1]) / 2.0) / spans[:, :, np.newaxis]
        is_bent = (off > tolerance).any(axis=(0, 1))
        bent = ways[is_bent]
        lines = lines.with_more(bent, middles[:, is_bent])
        seen = np.insert(seen, bent + 1, seen_middles[..., is_bent], axis=2)
        halves = bent + np.arange(bent.size)  # each corner has moved on by those put in before it
        ways = np.sort(np.concatenate([halves, halves + 1]))
    return lines, seen


def border_lines(region: PlaneRegion, evaluate: Evaluate) -> PlaneLines:
    """Where numbers that depend on the place are 0.

    Parameters
    ----------
    region : PlaneRegion
        Where it is looked for.
    evaluate : callable
        The numbers, (n, k), at places (2, k).
    """
    across, up = (np.linspace(*limits, _FIELD_SIDE) for limits in (region.x1_limits, region.x2_limits))
    fields = evaluate(np.stack([axis.ravel() for axis in np.meshgrid(across, up)]))
    places, starts, kinds = [np.empty((0, 2))], [np.empty(0, dtype=np.bool_)], [np.empty(0, dtype=np.int64)]
    for number, field in enumerate(fields):
        generator = contourpy.contour_generator(
            across, up, field.reshape(_FIELD_SIDE, _FIELD_SIDE), name="serial", line_type="Separate"
        )
        for line in map(np.asarray, generator.lines(0.0)):
            places.append(line)
            starts.append(np.arange(len(line)) == 0)
            kinds.append(np.full(len(line), number))
    lines = PlaneLines(np.concatenate(places).T, np.concatenate(starts), np.concatenate(kinds))
    return _exact(lines, across, up, evaluate) if lines.starts.size else lines


def _exact(lines: PlaneLines, across: FloatArray, up: FloatArray, evaluate: Evaluate) -> PlaneLines:
    """Each corner lies between two neighbours of the field, one above 0 and one below; moved to where 0 really is."""
    steps = np.array([[across[1] - across[0]], [up[1] - up[0]]])
    cells = (lines.places - [[across[0]], [up[0]]]) / steps
    whole = np.rint(cells)
    on_line = np.abs(cells - whole) < _NOUGHT
    low, high = (lines.places + (np.where(on_line, whole, end(cells)) - cells) * steps for end in (np.floor, np.ceil))
    own = lines.kinds, np.arange(lines.kinds.size)
    numbers = evaluate(low)[own], evaluate(high)[own]
    shares = _zeros_between((low, high), numbers, lambda places: evaluate(places)[own], SECANTS)
    return PlaneLines(low + shares * (high - low), lines.starts, lines.kinds)
