"""Covered cells of the equations: numbers that are not shown until the learner has worked them out.

A cell is covered wherever it stands, also transposed and as an operand, and it stays covered when another example or
the whole batch is looked at. It knows neither places on the screen nor what is right.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from core.arrays import BoolArray
from core.explain.equation import Equation
from core.explain.quantities import PER_EXAMPLE, Quantity
from core.explain.target import Target
from gui.views.equations.content import EquationContent
from gui.views.equations.geometry import Spot

Mark = Literal["open", "right", "wrong", "consequent", "unreadable", "shown"]

Place = tuple[int, int]
"""Row and column of a matrix that is not transposed; of examples the column is their place in the data."""

CoveredCell = tuple[Quantity, int, int]
"""A quantity that is not transposed, row and column as displayed."""


@dataclass(frozen=True, slots=True)
class Cover:
    """What stands on a covered cell.

    Attributes
    ----------
    text : str
        What was typed.
    mark : str
        What is known of it: nothing yet, right, wrong, wrong because of an earlier cell, no number, or that the
        solution is shown.
    """

    text: str = ""
    mark: Mark = "open"


class Covers:
    """All covered cells."""

    def __init__(self) -> None:
        self._matrices: dict[tuple[str, int], dict[Place, Cover]] = {}
        self._moment: object = None

    def __bool__(self) -> bool:
        return bool(self._matrices)

    # What is covered

    def at(self, content: EquationContent, quantity: Quantity, row: int, column: int) -> Cover | None:
        """The cover of a displayed cell; None where its number is shown."""
        matrix = self._matrices.get((quantity.symbol, quantity.layer))
        if matrix is None:
            return None
        return matrix.get(_place(content, quantity, row, column))

    def within(
        self, content: EquationContent, quantity: Quantity, rows: Iterable[int], columns: Collection[int]
    ) -> Iterator[tuple[int, int, Cover]]:
        """The covered ones of some displayed cells."""
        if (quantity.symbol, quantity.layer) in self._matrices:
            for row in rows:
                for column in columns:
                    cover = self.at(content, quantity, row, column)
                    if cover is not None:
                        yield row, column, cover

    def hidden(self, content: EquationContent, quantity: Quantity, rows: range, columns: range) -> BoolArray | None:
        """Which of some displayed cells are not to be seen; None for none of them."""
        if (quantity.symbol, quantity.layer) not in self._matrices:
            return None
        found = np.zeros((len(rows), len(columns)), dtype=np.bool_)
        for row, column, cover in self.within(content, quantity, rows, columns):
            found[row - rows.start, column - columns.start] = cover.mark != "shown"
        return found

    def in_order(self, content: EquationContent) -> list[tuple[Spot, CoveredCell]]:
        """Every covered cell that this view has, where it is worked out, in the order of the iteration."""
        found = []
        for place, equation in enumerate(content.equations):
            quantity = equation.result
            rows, columns = content.shape(quantity)
            for row, column, _ in self.within(content, quantity, range(rows), range(columns)):
                found.append((Spot(place, 0, "cell", row, column), (quantity, row, column)))
        return found

    def hides_sum(self, content: EquationContent, quantity: Quantity, row: int, column: int) -> bool:
        """Whether the sum that makes a cell would say a number that is covered."""
        if not self:
            return False
        maker = content.maker(quantity)
        if maker is None:
            symbols = {"dW_others": ("dZ", "A"), "db_others": ("dZ",), "loss_others": ("loss",)}.get(
                quantity.symbol, ()
            )
            return any(symbol in symbols for symbol, _ in self._matrices)
        equation = content.equations[maker]
        at = (column, row) if quantity.transposed else (row, column)
        return any(self._is_any_covered(content, equation, source) for source in content.worked.sources(equation, *at))

    def _is_any_covered(
        self, content: EquationContent, equation: Equation, source: tuple[int, int | None, int | None]
    ) -> bool:
        item, row, column = source
        quantity = equation.numbers[item]
        assert isinstance(quantity, Quantity)
        n_rows, n_columns = content.shape(quantity)
        rows = range(n_rows) if row is None else (row,)
        columns = range(n_columns) if column is None else (column,)
        return any(cover.mark != "shown" for _, _, cover in self.within(content, quantity, rows, columns))

    def has(self, symbols: Collection[str]) -> bool:
        """Whether a number of one of these quantities is covered, and its solution not shown."""
        found = (matrix for (symbol, _), matrix in self._matrices.items() if symbol in symbols)
        return any(cover.mark != "shown" for matrix in found for cover in matrix.values())

    def targets(self, symbols: Collection[str]) -> frozenset[Target]:
        """Weights and biases of which a number is covered that one of these symbols stands for."""
        return frozenset(
            Target("bias", layer, row)
            if symbol[-1] == "b" or symbol == "b_new"
            else Target("weight", layer, row, column)
            for (symbol, layer), matrix in self._matrices.items()
            if symbol in symbols
            for (row, column), cover in matrix.items()
            if cover.mark != "shown"
        )

    # Covering

    def toggle(self, content: EquationContent, spot: Spot) -> bool:
        """Cover a cell, row, column or matrix, or uncover it where all of it is covered. Says whether it can be."""
        quantity = content.equations[spot.equation].numbers[spot.item]
        if not isinstance(quantity, Quantity) or spot.kind == "bar" or content.maker(quantity) is None:
            return False
        n_rows, n_columns = content.shape(quantity)
        rows = range(n_rows) if spot.row is None else (spot.row,)
        columns = range(n_columns) if spot.column is None else (spot.column,)
        cells = [(quantity, row, column) for row in rows for column in columns]
        if all(self.at(content, *cell) is not None for cell in cells):
            self.uncover(content, cells)
        else:
            self.cover(content, cells)
        return True

    def cover(self, content: EquationContent, cells: Iterable[CoveredCell]) -> None:
        """Cover displayed cells; what is covered already stays as it is."""
        for quantity, row, column in cells:
            matrix = self._matrices.setdefault((quantity.symbol, quantity.layer), {})
            matrix.setdefault(_place(content, quantity, row, column), Cover())

    def uncover(self, content: EquationContent, cells: Iterable[CoveredCell]) -> None:
        """Show the numbers of displayed cells, as far as they are covered and this network has them."""
        for quantity, row, column in cells:
            key = quantity.symbol, quantity.layer
            n_rows, n_columns = content.shape(quantity)
            if key in self._matrices and row < n_rows and column < n_columns:
                self._matrices[key].pop(_place(content, quantity, row, column), None)
                if not self._matrices[key]:
                    del self._matrices[key]

    def take(self, other: Covers) -> None:
        """Cover what another one covers, with the same on it."""
        self._matrices = {key: dict(matrix) for key, matrix in other._matrices.items()}
        self._moment = other._moment

    def clear(self) -> None:
        """Show every number."""
        self._matrices.clear()

    # Answers

    def begin(self, moment: object) -> None:
        """At another moment there are other numbers: what was typed goes, what is covered stays so."""
        if moment != self._moment:
            self._moment = moment
            for matrix in self._matrices.values():
                matrix.update(dict.fromkeys(matrix, Cover()))

    def write(self, content: EquationContent, cell: CoveredCell, text: str) -> None:
        """Something was typed onto a covered cell."""
        self._change(content, cell, Cover(text))

    def mark(self, content: EquationContent, cell: CoveredCell, mark: Mark) -> None:
        """Something is known of what was typed."""
        before = self.at(content, *cell)
        if before is not None:
            self._change(content, cell, replace(before, mark=mark))

    def _change(self, content: EquationContent, cell: CoveredCell, cover: Cover) -> None:
        quantity, row, column = cell
        self._matrices[quantity.symbol, quantity.layer][_place(content, quantity, row, column)] = cover


def _place(content: EquationContent, quantity: Quantity, row: int, column: int) -> Place:
    if quantity.transposed:
        row, column = column, row
    if quantity.symbol in PER_EXAMPLE:
        examples = content.worked.examples(quantity)
        assert examples is not None
        return row, int(examples[column])
    return row, column
