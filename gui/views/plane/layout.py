"""Where the parts of the plane's view lie: title and buttons, the square, its numbers, the legends and the switches.

Pure arithmetic, no Qt; all sizes are logical pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.data.region import PlaneRegion
from gui.base.plane_coordinates import PlaneFrame

Box = tuple[int, int, int, int]
"""x, y, width and height."""

_FOOTER_GAP = 16
_MARK_GAP = 14
_SMALLEST_SIDE = 40
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
    """

    line: int
    gutter: int
    legend: tuple[int, int]
    switches: tuple[int, int]
    buttons: tuple[int, int] = (0, 0)
    marks: tuple[int, ...] = ()
    has_names: bool = False

    @property
    def header(self) -> int:
        """Height of the title and the room below it."""
        return max(self.line + 8, self.buttons[1] + 3)

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
    marks : Box or None
        The points' legend, which flows in rows of ``mark_row``; None where the square is too small for it.
    mark_row : int
    """

    frame: PlaneFrame
    title: Box
    buttons: Box
    legend: Box
    switches: Box
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
