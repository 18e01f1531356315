"""The numbers at an axis of the plane: as many as there is room for, so that none touches another or the axis' name.

Pure arithmetic, no Qt; how long a text is, the caller measures.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from core.data.region import USUAL_REGION, tick_step

MINUS = "\N{MINUS SIGN}"

_GAP = 8.0
"""Pixels between two texts, at least."""

_LEAST_STEP = 46.0
"""Pixels from one number to the next, at least, where there are three or more of them."""

_USUAL_STEPS = (1.0, 2.0, 3.0, 6.0)
"""Of the usual ±6: all have 0 and are symmetric about it."""


@dataclass(frozen=True, slots=True)
class AxisRoom:
    """Where an axis lies on the screen, in pixels along it.

    Attributes
    ----------
    low, high : float
        Where its two ends lie; of a vertical axis ``low`` is the larger one.
    before, after : float
        How far a text may reach beyond the smaller and the larger of the two.
    name : float
        Length of the name that stands between the last two numbers; 0 where it stands elsewhere.
    """

    low: float
    high: float
    before: float
    after: float
    name: float = 0.0

    def placed(self, at: float, length: float) -> float:
        """The middle of a text of a length that belongs at a place, moved inwards where it would reach too far."""
        least = min(self.low, self.high) - self.before + length / 2.0
        most = max(self.low, self.high) + self.after - length / 2.0
        return max(min(at, most), least)


@dataclass(frozen=True, slots=True)
class AxisNumbers:
    """What is written at an axis.

    Attributes
    ----------
    texts : tuple of str
        The numbers, from the low end to the high one.
    ticks : tuple of float
        Where each belongs, in pixels.
    places : tuple of float
        The middle of each text; at an end of the axis it may stand a little inwards of its tick.
    name_place : float
        The middle of the axis' name.
    """

    texts: tuple[str, ...]
    ticks: tuple[float, ...]
    places: tuple[float, ...]
    name_place: float


def axis_numbers(limits: tuple[float, float], room: AxisRoom, length: Callable[[str], float]) -> AxisNumbers:
    """The numbers of an axis with the finest step of which all numbers have room.

    Parameters
    ----------
    limits : (float, float)
        The values at its low and its high end.
    room : AxisRoom
    length : callable
        Length of a number along the axis in pixels.
    """
    for step in _steps(limits):
        values = _multiples(limits, step)
        if len(values) < 2:
            break
        found = _placed(values, step, limits, room, length)
        if _have_room(found, room, length):
            return found
    return _lone_number(limits, room, length)


def widest_text(limits: tuple[float, float], length: Callable[[str], float]) -> float:
    """Length of the longest number that can stand at an axis."""
    step = next(_steps(limits))
    values = _multiples(limits, step)
    return max(length(_text(value, step)) for value in (values[0], values[-1]))


def _steps(limits: tuple[float, float]) -> Iterator[float]:
    """Distances of the numbers, from fine to coarse, up to the whole length."""
    if limits == USUAL_REGION.x1_limits:
        yield from _USUAL_STEPS
        return
    length = limits[1] - limits[0]
    step = tick_step(length / 2.0)
    while step <= length:
        yield step
        power = 10.0 ** math.floor(math.log10(step) + 1e-9)
        step = float(f"{(5.0 if 1.5 < step / power < 3.0 else 2.0 if step / power < 1.5 else 10.0) * power:.6g}")


def _multiples(limits: tuple[float, float], step: float) -> list[float]:
    """The multiples of a step between limits, as the decimals that are meant: 3 × 0.1 is 0.3."""
    first, last = math.ceil(limits[0] / step - 1e-9), math.floor(limits[1] / step + 1e-9)
    return [float(f"{count * step:.12g}") + 0.0 for count in range(first, last + 1)]


def _text(value: float, step: float) -> str:
    return f"{value:.{max(0, -math.floor(math.log10(step) + 1e-9))}f}".replace("-", MINUS)


def _placed(
    values: list[float], step: float, limits: tuple[float, float], room: AxisRoom, length: Callable[[str], float]
) -> AxisNumbers:
    scale = (room.high - room.low) / (limits[1] - limits[0])
    texts = tuple(_text(value, step) for value in values)
    ticks = tuple(room.low + (value - limits[0]) * scale for value in values)
    places = tuple(room.placed(at, length(text)) for at, text in zip(ticks, texts, strict=True))
    # The name takes the free place between the last two numbers, so it costs no room.
    return AxisNumbers(texts, ticks, places, (places[-2] + places[-1]) / 2.0)


def _have_room(found: AxisNumbers, room: AxisRoom, length: Callable[[str], float]) -> bool:
    lengths = [length(text) for text in found.texts]
    free = [
        abs(found.places[n + 1] - found.places[n]) - (lengths[n] + lengths[n + 1]) / 2.0
        for n in range(len(lengths) - 1)
    ]
    for_name = room.name + 2.0 * _GAP if room.name else 0.0
    is_roomy = len(lengths) == 2 or abs(found.ticks[1] - found.ticks[0]) >= _LEAST_STEP
    return is_roomy and min(free) >= _GAP and free[-1] >= for_name


def _lone_number(limits: tuple[float, float], room: AxisRoom, length: Callable[[str], float]) -> AxisNumbers:
    """Of an axis that is too short for two numbers: one at its low end, and the name at its high end."""
    step = next(_steps(limits))
    value = _multiples(limits, step)[0]
    text, name_place = _text(value, step), room.placed(room.high, room.name)
    tick = room.low + (value - limits[0]) * (room.high - room.low) / (limits[1] - limits[0])
    place = room.placed(tick, length(text))
    if abs(name_place - place) < (length(text) + room.name) / 2.0 + _GAP:
        return AxisNumbers((), (), (), name_place)
    return AxisNumbers((text,), (tick,), (place,), name_place)
