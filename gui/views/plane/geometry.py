"""Geometry of the plane's view: where its parts lie, which numbers its axes have room for, which region is seen after a
zoom or a drag. All sizes are logical pixels; how long a text is, the caller measures.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from core.arrays import FloatArray
from core.data.dataset import MAX_COORDINATE
from core.data.region import USUAL_REGION, PlaneRegion, tick_step
from gui.base.plane_coordinates import Place, PlaneFrame

Box = tuple[int, int, int, int]
"""x, y, width and height."""

_FOOTER_GAP = 16
_MARK_GAP = 14
_CHOOSER_GAP = 4
_SMALLEST_SIDE = 40
_LEAST_SIDE_WITH_HELD = 110
"""A smaller square has no line that says where columns are held: the button that opens them says it too."""
_LEAST_SIDE_WITH_MARKS = 190
"""A smaller square gives no height to the points' legend: that is there only where the width leaves height over."""


@dataclass(frozen=True, slots=True)
class PlaneParts:
    """What the view of the plane is made of, in pixels.

    Attributes
    ----------
    line : int
        Height of a line of text.
    gutter : int
        Room for the numbers left of the square, and for the name of the axis where it has a line of its own.
    legend : (least, most)
        Width of the colour legend.
    switches : (width, height)
        Size of the row of check boxes; it goes below the legend where both do not fit side by side.
    buttons : (width, height)
        Size of the row of buttons at the right of the title.
    marks : tuple of int
        Widths of the entries of the points' legend, which take as many rows as they need.
    has_names : bool
        Whether the horizontal axis has its name in a line of its own.
    chooser : int
        Height of the row in which the columns are chosen, with the room below it; 0 where there is none.
    has_held : bool
        Whether a line below that says where the other columns are held.
    """

    line: int
    gutter: int
    legend: tuple[int, int]
    switches: tuple[int, int]
    buttons: tuple[int, int] = (0, 0)
    marks: tuple[int, ...] = ()
    has_names: bool = False
    chooser: int = 0
    has_held: bool = False

    @property
    def head(self) -> int:
        """Height of the title and the room below it."""
        return max(self.line + 8, self.buttons[1] + 3)

    @property
    def held(self) -> int:
        """Height of the line that says where columns are held."""
        return self.line + 3 if self.has_held else 0

    @property
    def header(self) -> int:
        """Height of everything above the square."""
        return self.head + self.chooser + self.held

    @property
    def legend_height(self) -> int:
        """Height of the colours, with their numbers on them."""
        return self.line

    @property
    def axis_height(self) -> int:
        """Height of what is written below the square."""
        return self.line * (2 if self.has_names else 1) + 8

    @property
    def row(self) -> int:
        """Height of a row of the points' legend."""
        return self.line + 1

    def legend_width(self, width: int) -> int:
        """Width of the legend beside the check boxes in a footer of this width, below 0 if they need two rows."""
        room = width - _FOOTER_GAP - self.switches[0]
        return min(room, self.legend[1]) if room >= self.legend[0] else -1

    def marks_height(self, width: int) -> int:
        """Height of the points' legend with all its entries in a column of this width."""
        places = mark_places(self.marks, width)
        return self.row * (places[-1][1] + 1) + 3 if places else 0

    def height_around(self, width: int, *, with_marks: bool = True) -> int:
        """Height of everything above and below a square in an area of this width."""
        room, switches = width - self.gutter, self.switches[1]
        is_one_row = self.legend_width(room) > 0
        footer = max(self.legend_height, switches) if is_one_row else self.legend_height + 4 + switches
        return self.header + self.axis_height + footer + (self.marks_height(room) if with_marks else 0)

    def height_for(self, width: int) -> int:
        """Height of the area in which the square takes the whole width and nothing is left over."""
        room = width - self.gutter
        return max(room, _SMALLEST_SIDE) + self.height_around(width, with_marks=room >= _LEAST_SIDE_WITH_MARKS)


@dataclass(frozen=True, slots=True)
class PlaneLayout:
    """Where the parts of the view lie.

    Attributes
    ----------
    frame : PlaneFrame
        The square.
    title, buttons, legend, switches : Box
    chooser, held : Box
        Where the columns are chosen, and the line that says where the others are held; without a height where there
        is none.
    marks : Box or None
        The points' legend, which flows in rows of ``mark_row``; None where the square is too small for it.
    mark_row : int
    """

    frame: PlaneFrame
    title: Box
    buttons: Box
    legend: Box
    switches: Box
    chooser: Box
    held: Box
    marks: Box | None = None
    mark_row: int = 0


def mark_places(widths: Sequence[int], width: int) -> tuple[tuple[int, int], ...]:
    """Where entries of a legend lie in a column of a width: x, and the number of the row."""
    places, x, row = [], 0, 0
    for mark in widths:
        if x and x + mark > width:
            x, row = 0, row + 1
        places.append((x, row))
        x += mark + _MARK_GAP
    return tuple(places)


def arrange(area: Box, parts: PlaneParts, region: PlaneRegion) -> PlaneLayout:
    """The largest square an area has room for below a title and above numbers, legends and check boxes.

    The title spans the area. The footer spans the square, or what it needs where the square is smaller.
    """
    x, y, width, height = area
    if height - parts.height_around(width, with_marks=False) < _LEAST_SIDE_WITH_HELD:
        parts = replace(parts, has_held=False)
    if height - parts.height_around(width, with_marks=False) < _SMALLEST_SIDE:
        parts = replace(parts, chooser=0)
    room = width - parts.gutter
    has_marks = height - parts.height_around(width) >= min(room, _LEAST_SIDE_WITH_MARKS)
    side = max(min(room, height - parts.height_around(width, with_marks=has_marks)), _SMALLEST_SIDE)
    left = x + parts.gutter + max(room - side, 0) // 2
    top = y + parts.header
    below = top + side + parts.axis_height
    marks: Box | None = None
    if has_marks:
        # From the square's left edge where a row takes no more width there than it needs.
        marks_left = left if parts.marks_height(side) == parts.marks_height(room) else x + parts.gutter
        marks = marks_left, below, x + width - marks_left, parts.marks_height(room)
        below += parts.marks_height(room)
    legend, switches = _footer((x, below, width, side), left, parts)
    buttons, buttons_height = parts.buttons
    return PlaneLayout(
        frame=PlaneFrame(left, top, side, region),
        title=(x, y, max(width - buttons, 0), max(parts.line, buttons_height)),
        buttons=(x + width - buttons, y, buttons, buttons_height),
        legend=legend,
        switches=switches,
        chooser=(x, y + parts.head, width, max(parts.chooser - _CHOOSER_GAP, 0)),
        held=(x, y + parts.head + parts.chooser, width, parts.held),
        marks=marks,
        mark_row=parts.row,
    )


def _footer(area: Box, left: int, parts: PlaneParts) -> tuple[Box, Box]:
    """Colour legend and check boxes below a square of ``area``'s height as side, which begins at ``left``."""
    x, below, width, side = area
    room = width - parts.gutter
    boxes, boxes_height = parts.switches
    legend = parts.legend_width(room)
    is_one_row = legend > 0
    legend = legend if is_one_row else min(parts.legend[1], side)
    footer = max(side, min(legend + _FOOTER_GAP + boxes, room)) if is_one_row else side
    footer_left = max(x + parts.gutter, min(left, x + width - footer))
    boxes_left = footer_left + footer - boxes if is_one_row else min(footer_left, x + width - boxes)
    boxes_top = below + (parts.legend_height - boxes_height) // 2 if is_one_row else below + parts.legend_height + 4
    legend_box = footer_left, below, legend, parts.legend_height
    return legend_box, (max(x, boxes_left), boxes_top, boxes, boxes_height)


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


ZOOM_STEP = 1.25
"""One notch of the wheel, and one press of a key."""

PAN_STEP = 0.25
"""One press of an arrow moves the view by this share of its half."""

_CLOSEST, _FARTHEST = 1e-4, 4.0
"""Half of the view as a share of the home's, at least and at most."""

_LEAST_SHARE = 1e-9
"""Half of the view as a share of the farthest coordinate, at least: float64 has 16 places, of which a grid needs 5."""

_SAME = 1e-6
"""A view that differs from the home by less than this share of its half is the home."""

_LARGER_UP_TO = 1.6
"""A region that holds all points is kept while it is no more than this larger than the one that fits them."""


def zoomed(region: PlaneRegion, home: PlaneRegion, place: Place, factor: float) -> PlaneRegion:
    """The region seen after zooming in by ``factor`` about a place, which stays where it is on the screen.

    It is held between a 10 000th and four times the home, and never loses sight of it.
    """
    farthest = max(abs(home.middle_x1) + home.half_x1, abs(home.middle_x2) + home.half_x2)
    share = min(region.half_x1 / home.half_x1, region.half_x2 / home.half_x2)
    closest = max(_CLOSEST, _LEAST_SHARE * farthest / min(home.halves))
    farthest_out = min(_FARTHEST, MAX_COORDINATE / max(home.halves))
    wanted = min(max(share / factor, closest), max(farthest_out, 1.0))
    factor = share / wanted
    x1, x2 = (at + (middle - at) / factor for at, middle in zip(place, region.middle, strict=True))
    return _in_sight(PlaneRegion(x1, x2, region.half_x1 / factor, region.half_x2 / factor), home)


def panned(region: PlaneRegion, home: PlaneRegion, across: float, up: float) -> PlaneRegion:
    """The region seen after moving the view by shares of its halves; it never loses sight of the home."""
    x1, x2 = region.middle_x1 + across * region.half_x1, region.middle_x2 + up * region.half_x2
    return _in_sight(PlaneRegion(x1, x2, *region.halves), home)


def is_steady(shown: PlaneRegion, wanted: PlaneRegion, points: FloatArray) -> bool:
    """Whether a region may stay although another one fits the points (2, m) better: it shows them all, and hardly
    smaller than that one. So the plane does not jump when a point is added or moved."""
    sizes = zip(shown.halves, wanted.halves, strict=True)
    return bool(shown.holds(points).all()) and all(one <= _LARGER_UP_TO * other for one, other in sizes)


def _in_sight(region: PlaneRegion, home: PlaneRegion) -> PlaneRegion:
    """The region with its middle within the home; the home itself where nothing tells them apart."""
    (left, right), (low, high) = home.x1_limits, home.x2_limits
    x1, x2 = min(max(region.middle_x1, left), right), min(max(region.middle_x2, low), high)
    differences = (
        (region.half_x1 - home.half_x1) / home.half_x1,
        (region.half_x2 - home.half_x2) / home.half_x2,
        (x1 - home.middle_x1) / home.half_x1,
        (x2 - home.middle_x2) / home.half_x2,
    )
    if max(map(abs, differences)) < _SAME:
        return home
    return PlaneRegion(x1, x2, *region.halves)
