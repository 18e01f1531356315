"""Which cell of a displayed matrix is which weight, unit or example, and back. Shapes and places only, no numbers.

All functions speak of a matrix as it is displayed: rows and columns of a transposed one are exchanged.
"""

from __future__ import annotations

from core.arrays import IntArray
from core.explain.equation import Equation, Part
from core.explain.quantities import LIKE_BIASES, LIKE_WEIGHTS, PER_EXAMPLE, PER_UNIT, Quantity
from core.explain.target import Target

Cell = tuple[int | None, int | None]
"""Row and column; None for all of them."""


def target_of(quantity: Quantity, row: int, column: int, examples: IntArray) -> Target | None:
    """What the cell (row, column) stands for; ``examples`` are the places in the data of the example columns."""
    if quantity.transposed:
        row, column = column, row
    symbol, layer = quantity.symbol, quantity.layer
    if symbol in LIKE_WEIGHTS:
        return Target("weight", layer, row, column)
    if symbol in LIKE_BIASES:
        return Target("bias", layer, row)
    if symbol in PER_EXAMPLE and column < len(examples):
        example = int(examples[column])
        return Target("unit", layer, row, example=example) if symbol in PER_UNIT else _example(example)
    return None


def line_target(quantity: Quantity, index: int, is_row: bool, examples: IntArray) -> Target | None:
    """What a whole row or a whole column stands for: a unit, a unit of the layer before, an example."""
    symbol, layer = quantity.symbol, quantity.layer
    if is_row != quantity.transposed:
        if symbol in LIKE_WEIGHTS or symbol in LIKE_BIASES or symbol in PER_UNIT:
            return Target("unit", layer, index)
    elif symbol in LIKE_WEIGHTS:
        return Target("unit", layer - 1, index)
    elif symbol in PER_EXAMPLE and index < len(examples):
        return _example(int(examples[index]))
    return None


def cells_of(quantity: Quantity, target: Target, examples: IntArray) -> tuple[Cell, ...]:
    """The cells that belong to a target, the other way round than `target_of`; none, or one block of them."""
    found = _upright_cells(quantity, target, examples)
    return tuple((column, row) for row, column in found) if quantity.transposed else found


def sources_of(equation: Equation, row: int, column: int) -> tuple[tuple[int, int | None, int | None], ...]:
    """What of the operands makes the cell (row, column) of the result: place in ``numbers``, row, column."""
    return tuple(
        (index, None if part is Part.COLUMN else row, {Part.ROW: None, Part.SIDE: 0}.get(part, column))
        for index, part in enumerate(equation.parts)
        if index > 0 and part is not None
    )


def _example(place: int) -> Target:
    return Target("example", example=place)


def _upright_cells(quantity: Quantity, target: Target, examples: IntArray) -> tuple[Cell, ...]:
    symbol, layer = quantity.symbol, quantity.layer
    here = layer == target.layer
    match target.kind:
        case "weight":
            return ((target.unit, target.source),) if symbol in LIKE_WEIGHTS and here else ()
        case "bias":
            return ((target.unit, 0),) if symbol in LIKE_BIASES and here else ()
        case "layer":
            is_of_layer = symbol in PER_UNIT or symbol in LIKE_WEIGHTS or symbol in LIKE_BIASES
            return ((None, None),) if is_of_layer and here else ()
        case "example":
            return _columns(None, target, examples) if symbol in PER_EXAMPLE else ()
    if symbol in PER_UNIT and here:
        return _columns(target.unit, target, examples) if target.example is not None else ((target.unit, None),)
    if target.example is not None:
        return ()
    if here and (symbol in LIKE_WEIGHTS or symbol in LIKE_BIASES):
        return ((target.unit, None),)
    return ((None, target.unit),) if symbol in LIKE_WEIGHTS and layer - 1 == target.layer else ()


def _columns(row: int | None, target: Target, examples: IntArray) -> tuple[Cell, ...]:
    return tuple((row, int(column)) for column in (examples == target.example).nonzero()[0])
