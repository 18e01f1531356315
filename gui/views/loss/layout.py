"""Where the labels of the loss plot stand: next to or on their own curve, off the others, and never over each other.

Pure arithmetic on arrays; no Qt and no texts.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from core.arrays import BoolArray, FloatArray

_GAP = 3.0
"""Pixels between a label and its curve, and between two labels."""

_SHARES = (1.0, 0.85, 0.7, 0.5, 0.3, 0.15)
"""Where along its curve a label may stand: at the end rather than elsewhere."""

_COST_OF_INK, _COST_OF_OWN_INK = 8.0, 2.0
"""Pixels of another place that covering one more point of another curve, or of its own, is worth."""

_COST_OF_DOUBT = 60.0
"""The same for a place at which another curve is as near as its own: the label would seem to be that one's."""

Area = tuple[float, float, float, float]
"""Left, top, right and bottom."""


def label_places(
    lines: Sequence[FloatArray],
    sizes: Sequence[tuple[float, float]],
    area: Area,
    unnamed: FloatArray,
    taken: Sequence[Area] = (),
) -> list[tuple[float, float] | None]:
    """Where labels stand: the first ones have the choice.

    Parameters
    ----------
    lines : sequence of array, shape (n, 2)
        Points of each label's curve, from left to right and evenly dense.
    sizes : sequence of tuple of float
        Width and height of each label.
    area : tuple of float
        Left, top, right and bottom of the room there is.
    unnamed : array, shape (k, 2)
        Points of a curve that gets no label; as few points as possible are covered, of any curve.
    taken : sequence of tuple of float
        Left, top, right and bottom of places where something stands already.

    Returns
    -------
    list
        Left and top of each label; None where there is no room for it next to its curve.
    """
    boxes_taken = np.array(taken).reshape(-1, 4)
    places: list[tuple[float, float] | None] = []
    for line, size in zip(lines, sizes, strict=True):
        boxes, costs = _candidates(line, size, area)
        is_free = ~_touches(boxes, boxes_taken).any(axis=1) if len(boxes) else np.empty(0, dtype=np.bool_)
        boxes, costs = boxes[is_free], costs[is_free]
        if not len(boxes):
            places.append(None)
            continue
        others = np.vstack([unnamed, *(other for other in lines if other is not line), np.empty((0, 2))])
        ink = _COST_OF_INK * _covered(boxes, others) + _COST_OF_OWN_INK * _covered(boxes, line)
        doubt = _COST_OF_DOUBT * (_nearest(boxes, others) < _nearest(boxes, line) + _GAP)
        best = boxes[np.argmin(costs + ink + doubt)]
        boxes_taken = np.vstack([boxes_taken, best])
        places.append((float(best[0]), float(best[1])))
    return places


def end_label_places(
    ends: FloatArray, sizes: Sequence[tuple[float, float]], area: Area, order: Sequence[int]
) -> list[tuple[float, float] | None]:
    """Where labels stand right of the ends of their curves, moved up or down as far as they have to so that none
    touches another.

    Parameters
    ----------
    ends : array, shape (n, 2)
        Where each curve ends; not finite where none of it is to be seen.
    sizes : sequence of tuple of float
        Width and height of each label.
    area : tuple of float
        Left, top, right and bottom of the room there is.
    order : sequence of int
        Labels as they stood last, the highest first. Two keep their order until the ends of their curves are
        half a label apart: they do not change places with every picture.

    Returns
    -------
    list
        Left and top of each label, the first ones first; None where there is no room, or no curve.
    """
    height = max((size[1] for size in sizes), default=0.0) + 1.0
    n_rooms = int((area[3] - area[1]) / height)
    shown = [index for index in range(len(sizes)) if np.isfinite(ends[index]).all()][:n_rooms]
    new = sorted((index for index in shown if index not in order), key=lambda index: float(ends[index, 1]))
    rows = _from_high_to_low([index for index in order if index in shown] + new, ends[:, 1], 0.5 * height)
    places: list[tuple[float, float] | None] = [None] * len(sizes)
    offsets = height * np.arange(len(rows))
    lowest = area[3] - height * (len(rows) - 0.5)
    middles = np.clip(_ascending(ends[rows, 1] - offsets), area[1] + 0.5 * height, lowest) + offsets
    for index, middle in zip(rows, middles.tolist(), strict=True):
        width, own_height = sizes[index]
        left = max(min(float(ends[index, 0]) + 2 * _GAP, area[2] - width), area[0])
        places[index] = left, middle - own_height / 2
    return places


def _from_high_to_low(rows: list[int], y: FloatArray, slack: float) -> list[int]:
    """Rows in the order of their y, but two that are hardly apart as they were."""
    sorted_rows: list[int] = []
    for row in rows:
        place = len(sorted_rows)
        while place and y[sorted_rows[place - 1]] > y[row] + slack:
            place -= 1
        sorted_rows.insert(place, row)
    return sorted_rows


def _ascending(values: FloatArray) -> FloatArray:
    """The nearest values, by the sum of squares, of which none is smaller than the one before."""
    groups: list[tuple[float, int]] = []
    for value in values.tolist():
        mean, n = value, 1
        while groups and groups[-1][0] > mean:
            before, n_before = groups.pop()
            mean, n = (before * n_before + mean * n) / (n_before + n), n_before + n
        groups.append((mean, n))
    return np.array([mean for mean, n in groups for _ in range(n)])


def evenly(line: FloatArray, step: float = 4.0) -> FloatArray:
    """Points along a line, about ``step`` pixels apart.

    Parameters
    ----------
    line : array, shape (n, 2)

    Returns
    -------
    array, shape (k, 2)
    """
    if len(line) < 2:
        return line
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    at = np.linspace(0.0, along[-1], min(max(int(along[-1] / step), 1) + 1, 2000))
    return np.stack([np.interp(at, along, line[:, 0]), np.interp(at, along, line[:, 1])], axis=1)


def _candidates(line: FloatArray, size: tuple[float, float], area: Area) -> tuple[FloatArray, FloatArray]:
    """Boxes next to a curve, left, top, right and bottom each, and how much worse each is than the first."""
    inside = line[(line[:, 0] >= area[0] - 1) & (line[:, 0] <= area[2] + 1)] if len(line) else line
    if not len(inside):
        return np.empty((0, 4)), np.empty(0)
    width, height = size
    boxes: list[tuple[float, float]] = []
    costs: list[float] = []
    left_end, right_end = float(inside[0, 0]), float(inside[-1, 0])
    for share in _SHARES:
        x = left_end + share * (right_end - left_end)
        y = min(max(float(np.interp(x, inside[:, 0], inside[:, 1])), area[1]), area[3])
        away = 60.0 * (1.0 - share)
        if share == 1.0:
            boxes.append((x + 2 * _GAP, y - height / 2))
            costs.append(0.0)
        left = x - width if share == 1.0 else x - width / 2
        boxes.append((min(max(left, area[0]), area[2] - width), min(max(y - height / 2, area[1]), area[3] - height)))
        costs.append(away + 8.0)
        for top in (y - height - _GAP, y + _GAP):
            # Where the curve is steep, what is next to it is over it a little further on.
            for shift in (0.0, -0.5 * height, 0.5 * height):
                boxes.append((min(max(left, area[0]), area[2] - width), top + shift))
                costs.append(away + 4.0 + abs(shift) + (2.0 if top > y else 0.0))
    found = np.array(boxes)
    found = np.hstack([found, found + np.array(size)])
    is_inside = (found[:, :2] >= [area[0], area[1]]).all(axis=1) & (found[:, 2:] <= [area[2], area[3]]).all(axis=1)
    return found[is_inside], np.array(costs)[is_inside]


def _touches(boxes: FloatArray, taken: FloatArray) -> BoolArray:
    """(c, t) whether each box comes too near to each that is taken."""
    apart = (
        (boxes[:, None, 0] >= taken[None, :, 2] + _GAP)
        | (boxes[:, None, 2] + _GAP <= taken[None, :, 0])
        | (boxes[:, None, 1] >= taken[None, :, 3] + 1.0)
        | (boxes[:, None, 3] + 1.0 <= taken[None, :, 1])
    )
    touching: BoolArray = ~apart
    return touching


def _covered(boxes: FloatArray, ink: FloatArray) -> FloatArray:
    """(c,) how many points of curves each box covers."""
    x, y = ink[:, 0], ink[:, 1]
    over = (x >= boxes[:, None, 0]) & (x <= boxes[:, None, 2]) & (y >= boxes[:, None, 1]) & (y <= boxes[:, None, 3])
    covered: FloatArray = over.sum(axis=1).astype(np.float64)
    return covered


def _nearest(boxes: FloatArray, points: FloatArray) -> FloatArray:
    """(c,) how far the nearest of some points is from each box; 0 where one is inside, infinite without points."""
    x, y = points[:, 0], points[:, 1]
    across = np.maximum(np.maximum(boxes[:, None, 0] - x, x - boxes[:, None, 2]), 0.0)
    down = np.maximum(np.maximum(boxes[:, None, 1] - y, y - boxes[:, None, 3]), 0.0)
    nearest: FloatArray = np.hypot(across, down).min(axis=1, initial=np.inf)
    return nearest
