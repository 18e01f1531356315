"""Loss curves as polylines: thinned to what a screen can show with every extreme kept, cut into dashes, looked up.

Pure arithmetic on arrays, no Qt. A curve comes as buckets of iterations (see ``core.training.snapshot.Curve``).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from core.arrays import FloatArray
from core.training.snapshot import Curve, LossHistory

MAX_VERTICES = 2000
"""More than any screen's width can show; beyond, drawing gets slow (measured)."""

LOG_FLOOR = 1e-16
"""A loss of 0 is drawn here on a logarithmic axis: double precision says nothing about what is smaller."""

_ODD_SHARE = 0.2
"""A batch whose loss differs more often from the training loss is not of all examples."""

Line = tuple[FloatArray, FloatArray]
"""x and y of the vertices, both (n,)."""


def polyline(curve: Curve, first: float, last: float, max_vertices: int = MAX_VERTICES) -> Line:
    """The part of a curve between two iterations as one line that keeps every extreme.

    Neighbouring buckets merge in groups of a power of two that always start at the same buckets, so the line does not
    shimmer while the curve grows. A merged group becomes a stroke from its largest to its smallest value, along as many
    iterations as it holds: a smooth curve stays smooth, a noisy one keeps its extremes.

    Parameters
    ----------
    curve : Curve
        Buckets with a value that is not finite are left out.
    first, last : float
        Iterations in view; one bucket further on either side is kept so that the line leaves the view.
    max_vertices : int
        At least 8; the line has no more vertices than this.

    Returns
    -------
    x, y : FloatArray
        (n,) with n <= max_vertices; x ascends, not strictly.
    """
    iterations, lows, highs = _finite(curve)
    start = max(int(np.searchsorted(iterations, first, "left")) - 1, 0)
    stop = min(int(np.searchsorted(iterations, last, "right")) + 1, len(iterations))
    if stop - start < 2 and len(iterations):
        start, stop = max(start - 1, 0), min(start + 1, len(iterations))
    if stop - start <= max_vertices and np.array_equal(lows[start:stop], highs[start:stop]):
        return iterations[start:stop], lows[start:stop]
    group = 1
    while 2 * ((stop - start) // group + 2) > max_vertices:
        group *= 2
    edges = np.arange(start - start % group, stop, group)
    lows, highs = lows[:stop], highs[:stop]
    begins = iterations[edges]
    # Of a bucket only its first iteration is known; it holds two values at least.
    ends = begins + (1.0 - 0.5 / group) * np.diff(begins, append=begins[-1])
    ends[-1] = iterations[stop - 1]
    return _strokes(begins, ends, np.minimum.reduceat(lows, edges), np.maximum.reduceat(highs, edges))


def logarithmic(values: FloatArray) -> FloatArray:
    """log10 of the values; zero and below count as ``LOG_FLOOR``."""
    return np.log10(np.maximum(values, LOG_FLOOR))


def dashes(line: Line, pixels: tuple[float, float], pattern: Sequence[float], max_patterns: int = 600) -> Line:
    """A line cut into dashes whose lengths on the screen are those of a pattern.

    A dashed pen would have to walk the whole line as one path, which is slow, or begin its dash anew at every vertex,
    which makes a dense line solid.

    Parameters
    ----------
    line : Line
        (n,) and (n,).
    pixels : tuple of float
        Pixels per unit of x and of y.
    pattern : sequence of float
        Pixels drawn and left out in turns. They grow by the same factor where there would be more than ``max_patterns``
        repetitions.

    Returns
    -------
    x, y : FloatArray
        (2k,); vertices 2i and 2i + 1 are the ends of one stroke.
    """
    x, y = line
    if len(x) < 2:
        return x[:0], y[:0]
    along = np.concatenate([[0.0], np.cumsum(np.hypot(np.diff(x) * pixels[0], np.diff(y) * pixels[1]))])
    period = sum(pattern)
    stretch = max(1.0, along[-1] / period / max_patterns)
    turns = stretch * np.cumsum(pattern)
    starts = np.arange(0.0, along[-1], stretch * period)
    changes = np.minimum((starts[:, None] + np.concatenate([[0.0], turns[:-1]])).ravel(), along[-1])
    cuts = np.sort(np.concatenate([along, changes, along[-1:]]))
    middles = 0.5 * (cuts[:-1] + cuts[1:])
    is_drawn = np.searchsorted(turns, middles % (stretch * period), "right") % 2 == 0
    ends = np.stack([cuts[:-1][is_drawn], cuts[1:][is_drawn]], axis=1).ravel()
    return np.interp(ends, along, x), np.interp(ends, along, y)


def value_at(curve: Curve, iteration: float) -> tuple[float, float] | None:
    """Smallest and largest value of the bucket that holds an iteration; None before the first bucket."""
    bucket = int(np.searchsorted(curve.iterations, iteration, "right")) - 1
    return None if bucket < 0 else (float(curve.lows[bucket]), float(curve.highs[bucket]))


def extremes(curves: tuple[Curve, ...], first: float, last: float) -> tuple[float, float, float] | None:
    """Smallest, smallest positive and largest value of some curves between two iterations.

    Returns
    -------
    tuple of float or None
        None where there is no finite value; where none is positive the second is ``LOG_FLOOR``.
    """
    parts = []
    for curve in curves:
        start = max(int(np.searchsorted(curve.iterations, first, "right")) - 1, 0)
        stop = int(np.searchsorted(curve.iterations, last, "right"))
        parts += [curve.lows[start:stop], curve.highs[start:stop]] if stop > start else []
    if not parts:
        return None
    lowest, highest = min(float(part.min()) for part in parts), max(float(part.max()) for part in parts)
    if lowest > LOG_FLOOR and highest < np.inf:
        return lowest, lowest, highest
    values = np.concatenate(parts)
    values = values[np.isfinite(values)]
    if not len(values):
        return None
    positive = values[values > LOG_FLOOR]
    return float(values.min()), float(positive.min()) if len(positive) else LOG_FLOOR, float(values.max())


def follows(batch: Curve, train: Curve) -> bool:
    """Whether the batch's loss is the training loss, as it is when every batch holds all examples.

    Now and then it may differ: where points or weights were edited between two iterations. The two are taken one update
    apart and may be thinned differently, so each bucket of ``batch`` is compared with those of ``train`` around it.
    """
    if not len(batch.iterations) or not len(train.iterations):
        return True
    place = np.searchsorted(train.iterations, batch.iterations, "right") - 1
    last = len(train.iterations) - 1
    around = [np.clip(place + shift, 0, last) for shift in (-1, 0, 1)]
    lowest = np.minimum.reduce([train.lows[index] for index in around])
    highest = np.maximum.reduce([train.highs[index] for index in around])
    slack = 1e-9 * np.maximum(np.abs(highest), 1.0)
    is_odd = (batch.lows < lowest - slack) | (batch.highs > highest + slack)
    return bool(is_odd.mean() <= _ODD_SHARE)


def same(first: Curve, second: Curve) -> bool:
    """Whether two curves hold the same values."""
    return first is second or (
        np.array_equal(first.iterations, second.iterations)
        and np.array_equal(first.lows, second.lows)
        and np.array_equal(first.highs, second.highs)
    )


def same_history(first: LossHistory, second: LossHistory) -> bool:
    """Whether all curves of two histories hold the same values."""
    pairs = ((first.batch, second.batch), (first.train, second.train), (first.test, second.test))
    return all(same(one, other) for one, other in pairs)


def _finite(curve: Curve) -> tuple[FloatArray, FloatArray, FloatArray]:
    is_finite = np.isfinite(curve.lows) & np.isfinite(curve.highs)
    if is_finite.all():
        return curve.iterations, curve.lows, curve.highs
    return curve.iterations[is_finite], curve.lows[is_finite], curve.highs[is_finite]


def _strokes(begins: FloatArray, ends: FloatArray, lows: FloatArray, highs: FloatArray) -> Line:
    """A stroke per group, begun at the end that is nearer to where the curve comes from."""
    middles = lows + highs
    falls = np.diff(middles, prepend=middles[0] + 1.0) <= 0
    y = np.stack([np.where(falls, highs, lows), np.where(falls, lows, highs)], axis=1)
    return np.stack([begins, ends], axis=1).ravel(), y.ravel()
