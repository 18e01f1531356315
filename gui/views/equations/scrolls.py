"""How far the matrices are scrolled. Those with the batch's examples move together, so that the same ones are seen.

Everything else is scrolled on its own, the same matrix at all its places alike. It draws nothing.
"""

from __future__ import annotations

from core.explain.quantities import Quantity
from gui.views.equations.blocks import FEWEST_COLUMNS, PlacedMatrix, TextSizes
from gui.views.equations.hits import Offset, largest_offset
from gui.views.equations.subject import Subject


class EquationScrolls:
    """The offsets of all matrices.

    Attributes
    ----------
    peeked : int or None
        A column of the batch that is seen wherever else one has scrolled to, as long as it is set.
    """

    def __init__(self) -> None:
        self.peeked: int | None = None
        self._first_example = 0.0
        self._own: dict[tuple[str, int, bool], Offset] = {}

    def offset(self, subject: Subject, quantity: Quantity, matrix: PlacedMatrix, sizes: TextSizes) -> Offset:
        """How far a matrix is scrolled, never further than there is something to see."""
        limit = largest_offset(matrix, sizes)
        if limit == (0.0, 0.0):
            return limit
        offset = list(self._own.get(_key(quantity), (0.0, 0.0)))
        axis = subject.example_axis(quantity)
        if axis is not None:
            step = sizes.cell_width if axis else sizes.cell_height
            offset[1 - axis] = self._first_shown(matrix.cells[3 - axis] / step) * step
        return _whole(offset[0], limit[0], sizes.cell_width), _whole(offset[1], limit[1], sizes.cell_height)

    def scroll_to(
        self, subject: Subject, quantity: Quantity, matrix: PlacedMatrix, sizes: TextSizes, offset: Offset
    ) -> None:
        """Scroll a matrix, and with it all that show the same."""
        limit = largest_offset(matrix, sizes)
        x, y = min(max(offset[0], 0.0), limit[0]), min(max(offset[1], 0.0), limit[1])
        axis = subject.example_axis(quantity)
        if axis is not None and limit[1 - axis]:
            self._first_example = x / sizes.cell_width if axis else y / sizes.cell_height
        self._own[_key(quantity)] = x, y

    def reveal(self, column: int) -> None:
        """Scroll the examples so far that a column of the batch is seen, also where few are."""
        self._first_example = _first_to_show(column, self._first_example, FEWEST_COLUMNS)

    def _first_shown(self, n_visible: float) -> float:
        if self.peeked is None:
            return self._first_example
        return _first_to_show(self.peeked, self._first_example, round(n_visible))


def _first_to_show(column: int, first: float, n_visible: int) -> float:
    """The first column as it is, if the one that is wanted can be seen then; else its neighbour."""
    return first if first <= column < first + n_visible else max(column - 1.0, 0.0)


def _key(quantity: Quantity) -> tuple[str, int, bool]:
    return quantity.symbol, quantity.layer, quantity.transposed


def _whole(offset: float, limit: float, step: float) -> float:
    """By whole cells: no number is cut."""
    return round(min(max(offset, 0.0), limit) / step) * step
