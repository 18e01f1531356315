"""Places and sizes of the loss surface: which part of the plane is seen, and where it lies in pixels. No Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from core.arrays import FloatArray
from core.explain.loss_surface import Window
from gui.base.axes import ticks

Box = tuple[float, float, float, float]
"""Left, top, width and height in pixels."""

LEAST_SPAN = {"entries": 4.0, "path": 1e-3, "random": 2.0}
"""Of an axis: single weights of a small network lie within ±2, and random directions are as long as the weights."""

LARGEST_PLACE = 1e6
"""As far as a weight can be typed."""

_LEAST_SPAN = 1e-9
_LEAST_OF_SIZE = 1e-3
"""Of an axis, beside the places on it: its numbers have to differ."""

_MARGIN = 0.2
"""Around the path, as a share of its size."""

_NEAR = 0.08
_WIDENED = 0.5
"""A window in which the run comes this near to the border grows by this share on that side."""

_LEAST_SHARE = 0.6
"""Of the longer axis along a path: a picture that is far flatter than wide shows nothing of the second direction."""

_USED = 0.6
"""The scale of colours stays while so much of it is used."""

_LOWEST = 1e-9
_LOGARITHMIC = 5.0
"""Where the largest loss is so many times the smallest, the colours and lines follow the logarithm all the better."""

_MULTIPLES = ((1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0), (1.0, 1.5, 2.0, 3.0, 5.0, 7.0), (1.0, 2.0, 5.0))
_MOST_LINES = 11

Ends = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Frame:
    """A window of the plane over a box of pixels."""

    box: Box
    window: Window

    def to_pixels(self, places: FloatArray) -> FloatArray:
        """(k, 2) pixels of places (k, 2)."""
        (left, top, width, height), (low, high, bottom, upper) = self.box, self.window
        x = left + (places[:, 0] - low) / (high - low) * width
        y = top + (upper - places[:, 1]) / (upper - bottom) * height
        return np.stack([x, y], axis=1)

    def to_place(self, x: float, y: float) -> tuple[float, float]:
        """The place at a pixel."""
        (left, top, width, height), (low, high, bottom, upper) = self.box, self.window
        return low + (x - left) / width * (high - low), upper - (y - top) / height * (upper - bottom)

    def area_of(self, window: Window) -> Box:
        """Where another window lies, in pixels."""
        low, high, bottom, upper = window
        (left, top), (right, down) = self.to_pixels(np.array([[low, upper], [high, bottom]])).tolist()
        return left, top, right - left, down - top


def home_window(places: FloatArray, kind: str) -> Window:
    """The part in which the path, with where the run stands, is seen; ``places`` is (k, 2) with k of 1 or more."""
    low, high = places.min(axis=0), places.max(axis=0)
    spans = np.maximum((high - low) * (1.0 + 2.0 * _MARGIN), LEAST_SPAN[kind])
    if kind == "path":
        spans = np.maximum(spans, _LEAST_SHARE * spans.max())
    middle = low + (high - low) / 2.0
    spans = np.maximum(spans, _LEAST_OF_SIZE * np.abs(middle))
    return _window(middle - spans / 2.0, middle + spans / 2.0)


def followed(window: Window, place: tuple[float, float], *, widens: bool) -> Window:
    """The window, moved or widened only where the run comes near its border.

    Parameters
    ----------
    place : tuple of float
        Where the run stands.
    widens : bool
        Whether it grows; else it keeps its size and moves, once the run is outside.
    """
    ends = [[window[0], window[1]], [window[2], window[3]]]
    for end, value in zip(ends, place, strict=True):
        span = end[1] - end[0]
        if not widens:
            shift = min(value - end[0], 0.0) + max(value - end[1], 0.0)
            if shift:
                end[:] = value - span / 2.0, value + span / 2.0
            continue
        if value < end[0] + _NEAR * span:
            end[0] = min(end[0], value) - _WIDENED * span
        if value > end[1] - _NEAR * span:
            end[1] = max(end[1], value) + _WIDENED * span
    (low, high), (bottom, top) = ends
    return low, high, bottom, top


def is_inside(window: Window, place: tuple[float, float]) -> bool:
    """Whether a place is seen."""
    left, right, bottom, top = window
    return left <= place[0] <= right and bottom <= place[1] <= top


def zoomed(window: Window, place: tuple[float, float], factor: float) -> Window:
    """The window with spans ``factor`` times as long, in which ``place`` stays where it is; at most to the limits."""
    low, bottom = (place[i] - (place[i] - window[2 * i]) * factor for i in (0, 1))
    high, top = (place[i] + (window[2 * i + 1] - place[i]) * factor for i in (0, 1))
    is_possible = min(high - low, top - bottom) > _LEAST_SPAN * max(1.0, abs(place[0]), abs(place[1]))
    is_possible &= max(map(abs, (low, high, bottom, top))) <= LARGEST_PLACE
    return (low, high, bottom, top) if is_possible else window


def panned(window: Window, across: float, up: float) -> Window:
    """The window moved by shares of its spans."""
    low, high, bottom, top = window
    dx, dy = across * (high - low), up * (top - bottom)
    moved = (low + dx, high + dx, bottom + dy, top + dy)
    return moved if max(map(abs, moved)) <= LARGEST_PLACE else window


def _window(low: FloatArray, high: FloatArray) -> Window:
    (left, bottom), (right, top) = low.tolist(), high.tolist()
    return left, right, bottom, top


# Losses as colours and lines


def steady_ends(losses: FloatArray, shown: Ends | None) -> Ends:
    """The ends of the scale of colours, in the loss; what is shown stays while it fits and most of it is used."""
    finite = losses[np.isfinite(losses)]
    if not finite.size:
        return shown or (1.0, 2.0)
    low, high = max(float(finite.min()), _LOWEST), max(float(finite.max()), 2.0 * _LOWEST)
    used = math.log(max(high / low, 1.0 + 1e-9))
    if shown is not None and shown[0] <= low and high <= shown[1] and used >= _USED * math.log(shown[1] / shown[0]):
        return shown
    room = math.exp(0.1 * used)
    return low / room, high * room


def shades(losses: FloatArray, ends: Ends, width: int, height: int) -> NDArray[np.uint8]:
    """0 to 255 for each pixel (height, width), by the logarithm of the loss, linear between the places; 255 where
    there is no number.

    Parameters
    ----------
    losses : array, shape (rows, columns)
        Row 0 belongs to the lowest pixels. The outermost places lie on the border.
    ends : tuple of float
        The losses that are 0 and 255.
    """
    with np.errstate(all="ignore"):
        shares = np.log(np.maximum(losses, _LOWEST) / ends[0]) / math.log(ends[1] / ends[0])
    shares = np.clip(np.nan_to_num(shares[::-1], nan=1.0, posinf=1.0), 0.0, 1.0).astype(np.float32)
    rows, columns = losses.shape
    levels = _between(rows, height) @ shares @ _between(columns, width).T
    levels *= 255.0
    return np.rint(levels, levels).astype(np.uint8)


@lru_cache(maxsize=8)
def _between(n_values: int, n_pixels: int) -> NDArray[np.float32]:
    """(n_pixels, n_values): what each of some values in a row weighs in each pixel."""
    at = (np.arange(n_pixels) + 0.5) / n_pixels * (n_values - 1)
    weights = 1.0 - np.abs(at[:, np.newaxis] - np.arange(n_values))
    return np.maximum(weights, 0.0).astype(np.float32)


def contour_levels(ends: Ends) -> list[float]:
    """Round losses between the ends, for lines: about ten."""
    low, high = ends
    if high / low < _LOGARITHMIC:
        return [level for level in ticks(low, high, _MOST_LINES - 2) if low < level < high]
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    for multiples in _MULTIPLES:
        levels = [times * 10.0**power for power in powers for times in multiples]
        levels = [level for level in levels if low < level < high]
        if len(levels) <= _MOST_LINES:
            return levels
    return [10.0**power for power in powers if low < 10.0**power < high]


def simplified(places: FloatArray) -> FloatArray:
    """A polyline (k, 2) in pixels without the corners that are in the same two pixels as the one before."""
    cells = np.floor(places / 2.0)
    stays = np.ones(len(places), dtype=np.bool_)
    stays[1:-1] = (cells[1:-1] != cells[:-2]).any(axis=1)
    return places[stays]


# The profile


def profile_ends(low: float, high: float, shown: Ends) -> Ends:
    """The ends of the axis of the change of J; kept while they fit and most of it is used. 0 is always on it."""
    low, high = min(low, 0.0), max(high, 0.0)
    span = max(high - low, 1e-12)
    if shown[0] <= low and high <= shown[1] and span >= 0.4 * (shown[1] - shown[0]):
        return shown
    return low - 0.15 * span, high + 0.15 * span
