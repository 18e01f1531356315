"""What the equations are laid out from and into: blocks with matrices and operators, and the same in their places.

Plain records in device-independent pixels; they know neither Qt nor what the numbers are.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

Box = tuple[float, float, float, float]
"""x, y, width, height."""

MARGIN = 16.0
"""Left and right; the bar of the phase stands in the left one."""
BRACKET = 6.0
"""From the edge of a matrix to its cells: the bracket, and the place to point at a whole row."""
STRIP = 5.0
"""Above and below the cells: the place to point at a whole column."""
SCROLL_BAR = 6.0
GAP = 7.0
"""Between a matrix and an operator."""
FEWEST_COLUMNS = 2
"""No matrix is squeezed below this many visible columns."""


@dataclass(frozen=True, slots=True)
class TextSizes:
    """How large texts are in the fonts of the moment, in pixels.

    Attributes
    ----------
    line : float
        Height of a line of text.
    math : float
        Size of the typeset letters.
    caption : float
        Height of the line below a matrix.
    cell_width, cell_height : float
        Room for any number.
    """

    line: float
    math: float
    caption: float
    cell_width: float
    cell_height: float


@dataclass(frozen=True, slots=True)
class Matrix:
    """A matrix that is to be placed.

    Attributes
    ----------
    rows, columns : int
    caption_width : float
        Room for its name and shape below it.
    """

    rows: int
    columns: int
    caption_width: float = 0.0


@dataclass(frozen=True, slots=True)
class Operator:
    """A sign or word between matrices, and how wide it is. Closing ones belong to the matrix before them."""

    width: float
    is_closing: bool = False


Item = Matrix | Operator


@dataclass(frozen=True, slots=True)
class Block:
    """An equation that is to be placed.

    Attributes
    ----------
    items : tuple of Item
        What stands below its typeset line.
    has_heading : bool
    note_lines : int
        In the whole width.
    group : tuple of str and int
        Only equations of one group stand side by side.
    line_width : float
        Of the typeset line, about.
    """

    items: tuple[Item, ...]
    has_heading: bool = False
    note_lines: int = 0
    group: tuple[str, int] = ("", 0)
    line_width: float = 0.0


@dataclass(frozen=True, slots=True)
class PlacedOperator:
    """An operator between matrices; as high as its row."""

    box: Box


@dataclass(frozen=True, slots=True)
class PlacedMatrix:
    """A matrix in its place.

    Attributes
    ----------
    rows, columns : int
    box : Box
        With brackets and strips.
    cells : Box
        What is visible of the cells; the rest is reached by scrolling.
    caption : Box
    """

    rows: int
    columns: int
    box: Box
    cells: Box
    caption: Box


Placed = PlacedMatrix | PlacedOperator


@dataclass(frozen=True, slots=True)
class PlacedEquation:
    """An equation in its place.

    Attributes
    ----------
    x, width : float
        Of its column.
    top, height : float
        Without the heading; the same for all that stand side by side.
    heading : Box or None
        Of the part of the iteration that begins here.
    baseline : float
        Of the typeset line.
    items : tuple
        One for each item of the block.
    note : Box or None
    """

    x: float
    width: float
    top: float
    height: float
    heading: Box | None
    baseline: float
    items: tuple[Placed, ...]
    note: Box | None

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def outer_top(self) -> float:
        """With the heading."""
        return self.top if self.heading is None else self.heading[1]


@dataclass(frozen=True, slots=True, eq=False)
class EquationsLayout:
    """All equations in their order, from left to right and down.

    Attributes
    ----------
    width, height : float
        Of the whole, which scrolls.
    equals : float
        x of the sign "=" of every line, and of every row whose result is narrow enough.
    sizes : TextSizes
    equations : tuple of PlacedEquation
    """

    width: float
    height: float
    equals: float
    sizes: TextSizes
    equations: tuple[PlacedEquation, ...]

    def between(self, top: float, bottom: float) -> range:
        """The equations of which something is between two heights."""
        first = bisect_left(self.equations, top, key=lambda equation: equation.bottom)
        after = bisect_right(self.equations, bottom, key=lambda equation: equation.outer_top)
        return range(first, max(after, first))
