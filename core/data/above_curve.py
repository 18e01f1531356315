"""Points above and below a curve x2 = f(x1), within a square around the origin: where they can stand, and where not.

The margin is measured straight up and down. Where f has no finite value there are no points.
"""

from __future__ import annotations

import numpy as np

from core.arrays import FloatArray, IntArray
from core.data.formula import Formula
from core.errors import InvalidInputError
from core.sentences import phrase, sentence

N_COLUMNS = 2048
"""Columns of the square whose middles are looked at."""

_LEAST_ROOM = 1e-3
"""Height in which points are placed; below, rounding could put one onto the curve."""

_LEAST_SHARE = 0.01
"""Of the square, for each class."""

_LONGEST_SHOWN = 40
"""Characters of a formula within a sentence."""

_NO_ROOM = (
    (
        1,
        phrase(
            "{curve} leaves no room above it for class 1: points are placed from −{half:g} to {half:g} on both axes; "
            "use a curve that crosses that square."
        ),
        phrase("A margin of {margin:g} leaves no room above the curve for class 1; use a smaller margin."),
    ),
    (
        0,
        phrase(
            "{curve} leaves no room below it for class 0: points are placed from −{half:g} to {half:g} on both axes; "
            "use a curve that crosses that square."
        ),
        phrase("A margin of {margin:g} leaves no room below the curve for class 0; use a smaller margin."),
    ),
)
"""Of each class: what is said where it has no room, without a margin and with one."""


def check_curve(formula: Formula, margin: float, half: float) -> None:
    """Refuse a curve that leaves no room for one of the classes.

    Raises
    ------
    InvalidInputError
        Of ``formula`` or ``margin``.
    """
    values = formula.evaluate(column_middles(half))
    curve = formula.display() if len(formula.text) <= _LONGEST_SHOWN else phrase("The curve")
    if not np.isfinite(values).any():
        reason = sentence(
            "{curve} has no value from x = −{half:g} to {half:g}; use one that has, such as sin(x).",
            curve=curve,
            half=half,
        )
        raise InvalidInputError("formula", reason)
    for label, no_room, no_room_with_margin in _NO_ROOM:
        if _share(values, 0.0, label, half) < _LEAST_SHARE:
            raise InvalidInputError("formula", sentence(no_room, curve=curve, half=half))
        if _share(values, margin, label, half) < _LEAST_SHARE:
            raise InvalidInputError("margin", sentence(no_room_with_margin, margin=margin))


def first_undefined(formula: Formula, half: float) -> float | None:
    """The first place, from the left, of a part of the square where a formula has no finite value."""
    middles = column_middles(half)
    is_missing = ~np.isfinite(formula.evaluate(middles))
    return float(middles[is_missing.argmax()]) if is_missing.any() else None


def points_beside(formula: Formula, margin: float, labels: IntArray, shares: FloatArray, half: float) -> FloatArray:
    """Points spread evenly over the part of the square that belongs to their class.

    Parameters
    ----------
    formula : Formula
        Of one variable; one that `check_curve` lets pass.
    margin : float
        Height that is left free on both sides of the curve, 0 or more.
    labels : array, shape (m,)
        1 for a point above the curve, 0 for one below.
    shares : array, shape (2, m)
        Two numbers in [0, 1) a point, which choose its place. The place changes little where they or the margin do.
    half : float
        Half the side of the square.

    Returns
    -------
    array, shape (2, m)
    """
    middles, width = column_middles(half), 2 * half / N_COLUMNS
    values = formula.evaluate(middles)
    x = np.empty(labels.size)
    for label in (0, 1):
        of_class = labels == label
        column, within = _columns(_room(values, margin, label, half), shares[0, of_class])
        found = middles[column] + (within - 0.5) * width
        # Between two middles a curve may do anything; the middle itself has room.
        has_room = _room(formula.evaluate(found), margin, label, half) > 0
        x[of_class] = np.where(has_room, found, middles[column])
    curve = formula.evaluate(x)
    heights = np.where(labels == 1, _room(curve, margin, 1, half), _room(curve, margin, 0, half))
    away = heights * np.maximum(shares[1], 1e-9)
    lowest = np.maximum(curve + margin, -half)
    highest = np.minimum(curve - margin, half)
    return np.stack((x, np.where(labels == 1, lowest + away, highest - away)))


def column_middles(half: float) -> FloatArray:
    """The x at which the curve is looked at, (`N_COLUMNS`,)."""
    return ((np.arange(N_COLUMNS) + 0.5) / N_COLUMNS * 2 - 1) * half


def _room(values: FloatArray, margin: float, label: int, half: float) -> FloatArray:
    """The height that a class has at each place of a curve; 0 where it is nearly none."""
    with np.errstate(invalid="ignore"):
        side = values + margin if label else -(values - margin)
        height = half - np.maximum(side, -half)
        return np.where(np.isfinite(values) & (height >= _LEAST_ROOM), height, 0.0)


def _share(values: FloatArray, margin: float, label: int, half: float) -> float:
    return float(_room(values, margin, label, half).mean() / (2 * half))


def _columns(room: FloatArray, shares: FloatArray) -> tuple[IntArray, FloatArray]:
    """For each share of the whole room its column, and how far into it, 0 to 1."""
    ends = np.cumsum(room)
    place = np.minimum(shares * ends[-1], np.nextafter(ends[-1], 0.0))
    column = np.searchsorted(ends, place, side="right")
    within = (place - (ends[column] - room[column])) / room[column]
    return column, np.clip(within, 0.0, 1.0)
