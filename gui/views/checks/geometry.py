"""Where the cells of all parameters stand on the map of a gradient check: a block [W | b] a layer, in lines like words.

Plain geometry in pixels, without Qt.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

Cell = tuple[int, int, int]
"""Layer from 1, unit, and column of [W | b]; both from 0."""

BIAS_GAP = 3.0
"""Between W and b."""


@dataclass(frozen=True, slots=True)
class Block:
    """The cells of a layer: its left top corner, rows and columns."""

    layer: int
    left: float
    top: float
    n_rows: int
    n_columns: int


@dataclass(frozen=True, slots=True)
class CheckLayout:
    """All blocks.

    Attributes
    ----------
    side : float
        Of a cell, its gap included.
    height : float
        Of everything.
    """

    blocks: tuple[Block, ...]
    side: float
    height: float

    def corner(self, cell: Cell) -> tuple[float, float]:
        """Left top corner of a cell."""
        layer, unit, column = cell
        block = self.blocks[layer - 1]
        gap = BIAS_GAP if column == block.n_columns - 1 else 0.0
        return block.left + column * self.side + gap, block.top + unit * self.side

    def cell_at(self, x: float, y: float) -> Cell | None:
        """The cell at a place."""
        for block in self.blocks:
            along, down = x - block.left, y - block.top
            if not (0 <= down < block.n_rows * self.side and 0 <= along < block.n_columns * self.side + BIAS_GAP):
                continue
            is_bias = along >= (block.n_columns - 1) * self.side + BIAS_GAP
            column = block.n_columns - 1 if is_bias else int(along // self.side)
            if not is_bias and column >= block.n_columns - 1:
                return None  # between W and b
            return block.layer, int(down // self.side), column
        return None

    def holds(self, cell: Cell) -> bool:
        """Whether there is such a cell."""
        layer, unit, column = cell
        if not 1 <= layer <= len(self.blocks):
            return False
        block = self.blocks[layer - 1]
        return 0 <= unit < block.n_rows and 0 <= column < block.n_columns

    def moved(self, cell: Cell, across: int, down: int) -> Cell:
        """The cell beside; past the side of a block the next layer's, the same where there is none."""
        layer, unit, column = cell
        target = layer, unit + down, column + across
        if self.holds(target):
            return target
        step = (across > 0) - (across < 0)
        if not step or not 1 <= layer + step <= len(self.blocks):
            return cell
        block = self.blocks[layer + step - 1]
        return layer + step, min(unit, block.n_rows - 1), 0 if step > 0 else block.n_columns - 1


def check_layout(
    layer_sizes: Sequence[int], width: float, side: float, heading: tuple[float, float], gap: float
) -> CheckLayout:
    """Blocks from left to right in as many lines as the width asks for.

    Parameters
    ----------
    layer_sizes : sequence of int
        (n_0, n_1, …, n_L).
    width : float
        Room across.
    side : float
        Of a cell.
    heading : tuple of float
        Width and height of the text above a block.
    gap : float
        Between blocks.
    """
    blocks: list[Block] = []
    left = top = line_height = 0.0
    least_width, heading_height = heading
    for layer, (n_in, n_out) in enumerate(pairwise(layer_sizes), start=1):
        across = max((n_in + 1) * side + BIAS_GAP, least_width)
        if left > 0.0 and left + across > width:
            left, top, line_height = 0.0, top + line_height + gap, 0.0
        blocks.append(Block(layer, left, top + heading_height, n_out, n_in + 1))
        left += across + gap
        line_height = max(line_height, heading_height + n_out * side)
    return CheckLayout(tuple(blocks), side, top + line_height)
