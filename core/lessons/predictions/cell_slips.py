"""One typed number against one cell: is it right, does it follow from a wrong number before it, or which slip is it?"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.arrays import FloatArray
from core.explain.quantities import LIKE_WEIGHTS, PER_EXAMPLE, Quantity, View
from core.lessons.predictions.operands import EQUATIONS, Operands, forms
from core.lessons.predictions.rounding import cut_after, is_within, last_place
from core.lessons.predictions.search import slipped
from core.lessons.predictions.slips import SLIPS, Slip

_FEW = 6
"""Up to so many other rows or examples a wrong number is looked for in all of them; of more, in the two beside it.
Among 250 outputs nearly every number with two digits is found somewhere."""

_EARLY = 1.5
"""Of the last digit: a number that is off by less was rounded wrongly or on the way."""

_SHORT = 100.0
"""A number with fewer digits than asked for is taken for one that was not finished up to two digits."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A typed number for a cell.

    Attributes
    ----------
    number : float
    unit : float
        What its last digit counts; 0 of a fraction.
    row, column : int
        Of the matrix, not transposed.
    digits : int
        How many are asked for.
    """

    number: float
    unit: float
    row: int
    column: int
    digits: int

    @property
    def has_decimals_asked(self) -> bool:
        """Whether the digits asked for were understood as decimals, as 0.04 of 0.042."""
        return math.isclose(self.unit, 10.0**-self.digits)

    def at(self, values: FloatArray) -> float:
        """The entry of a matrix at its place."""
        return float(values[self.row, self.column])

    def is_rounded(self, *values: float, as_typed: bool = False) -> bool:
        """Whether it is one of some numbers or lies between them, with the digits asked for.

        With ``as_typed`` it has to agree in all digits that were typed, if those are more. With as many decimals as
        digits are asked for it is enough to agree in these, unless nothing but zeros is left.
        """
        finite = [value for value in values if math.isfinite(value)]
        if not finite:
            return False
        unit = max(last_place(value, self.digits) for value in (*filter(None, finite),) or (0.0,))
        if as_typed and 0.0 < self.unit < unit:
            unit = self.unit
        if self.has_decimals_asked and self.number != 0.0:
            unit = max(unit, self.unit)
        return is_within(self.number, min(finite), max(finite), unit)


@dataclass(frozen=True, slots=True)
class Sources:
    """What a learner may have computed from.

    Attributes
    ----------
    exact : Operands
        The numbers of the iteration.
    shown : sequence of Operands
        As they are read from the screen.
    rounded : Operands
        With every result on the way rounded to the digits asked for.
    with_right, with_typed : sequence of Operands
        With the learner's own right numbers in them, and with all of the learner's numbers, if some are wrong.
    """

    exact: Operands
    shown: Sequence[Operands]
    rounded: Operands
    with_right: Sequence[Operands]
    with_typed: Sequence[Operands]


class CellJudge:
    """The cells of one quantity. What it needs is computed once, when the first cell needs it.

    Attributes
    ----------
    right : array
        The quantity, not transposed.
    """

    def __init__(self, quantity: Quantity, sources: Sources) -> None:
        self._quantity, self._sources = quantity, sources
        self._symbol, self._layer = quantity.symbol, quantity.layer
        self._exact = sources.exact
        self.right = self._exact.worked.value(quantity)

    def is_right(self, attempt: Attempt) -> bool:
        return attempt.is_rounded(*(attempt.at(values) for values in self._rights))

    def is_consequent(self, attempt: Attempt) -> bool:
        return attempt.is_rounded(*(attempt.at(values) for values in self._carried))

    def slip(self, attempt: Attempt) -> Slip | None:
        """The most telling slip that leads to the number."""
        searches: tuple[Callable[[Attempt], Slip | None], ...] = (
            self._of_equation,
            self._of_digits,
            self._of_sign_or_point,
            self._from_other_operands,
            self._of_place,
        )
        found = next((slip for search in searches if (slip := search(attempt)) is not None), None)
        return None if found is None else found.with_numbers(self._exact)

    @cached_property
    def _rights(self) -> list[FloatArray]:
        sources = *self._sources.shown, *self._sources.with_right
        return [self.right, *(result for n in sources for result in forms(n, self._quantity))]

    @cached_property
    def _carried(self) -> list[FloatArray]:
        return [result for n in self._sources.with_typed for result in forms(n, self._quantity)]

    @cached_property
    def _slipped(self) -> list[tuple[Slip, FloatArray]]:
        return list(slipped(self._exact, self._symbol, self._layer))

    @cached_property
    def _slipped_elsewhere(self) -> list[tuple[Slip, FloatArray]]:
        sources = *self._sources.shown, *self._sources.with_typed
        return [entry for n in sources for entry in slipped(n, self._symbol, self._layer)]

    def _of_equation(self, attempt: Attempt) -> Slip | None:
        """With the numbers of the iteration."""
        return _first(self._slipped, attempt)

    def _from_other_operands(self, attempt: Attempt) -> Slip | None:
        """With the numbers as they are on the screen, or as they were typed before."""
        return _first(self._slipped_elsewhere, attempt)

    def _of_digits(self, attempt: Attempt) -> Slip | None:
        numbers = [found for values in self._rights if math.isfinite(found := attempt.at(values))]
        right = attempt.at(self.right)
        if not math.isfinite(right):
            return None
        unit, number = last_place(right, attempt.digits), attempt.number
        has_begun = number != 0.0 or attempt.unit <= 10.0**-attempt.digits
        is_short = has_begun and unit < attempt.unit <= _SHORT * unit
        if is_short and is_within(number, right, right, attempt.unit):
            return SLIPS["few_digits"]
        if any(
            is_within(number, cut, cut, 1e-3 * unit) for cut in cut_after(np.array(numbers), attempt.digits).tolist()
        ):
            return SLIPS["cut"]
        is_early = is_within(number, min(numbers), max(numbers), 2.0 * _EARLY * unit) or any(
            attempt.is_rounded(found) for found in self._rounded_on_the_way(attempt)
        )
        return SLIPS["rounded_early"] if is_early else None

    def _rounded_on_the_way(self, attempt: Attempt) -> Iterator[float]:
        """What comes out if every result is rounded, or each product before they are added."""
        yield attempt.at(EQUATIONS[self._symbol](self._sources.rounded, self._layer))
        n, layer, row, column = self._exact, self._layer, attempt.row, attempt.column
        if self._symbol == "Z":
            terms = n("W", layer)[row] * n("A", layer - 1)[:, column]
            factor, rest = 1.0, float(n("b", layer)[row, 0])
        elif self._symbol == "dZ" and layer < n.n_layers:
            terms = n("W", layer + 1)[:, row] * n("dZ", layer + 1)[:, column]
            factor, rest = float(n("slope", layer)[row, column]), 0.0
        elif self._symbol == "dW" and n.worked.view is not View.EXAMPLE:
            terms = n("dZ", layer)[row] * n("A", layer - 1)[column]
            factor, rest = 1.0 / n.m, 0.0
        else:
            return
        yield factor * float(np.round(terms, attempt.digits).sum()) + rest

    def _of_sign_or_point(self, attempt: Attempt) -> Slip | None:
        right = attempt.at(self.right)
        if attempt.is_rounded(-right):
            return SLIPS["sign"]
        moved = (right * 10.0**power for power in (-1, 1, -2, 2))
        return SLIPS["decimal_point"] if any(attempt.is_rounded(number, as_typed=True) for number in moved) else None

    def _of_place(self, attempt: Attempt) -> Slip | None:
        """Another cell of the same quantity, or the same cell of another layer."""
        row, column, right = attempt.row, attempt.column, self.right
        is_of_weights = self._symbol in LIKE_WEIGHTS
        has_opposite = is_of_weights and row != column and column < right.shape[0] and row < right.shape[1]
        if has_opposite and attempt.is_rounded(right[column, row]):
            return SLIPS["transposed"]
        if any(attempt.is_rounded(right[other, column]) for other in _others(row, right.shape[0])):
            return SLIPS["other_row"]
        for values in self._of_other_layers():
            if row < values.shape[0] and column < values.shape[1] and attempt.is_rounded(attempt.at(values)):
                return SLIPS["other_layer"]
        if any(attempt.is_rounded(right[row, other]) for other in _others(column, right.shape[1])):
            return SLIPS["other_column" if is_of_weights else "other_example"]
        if any(attempt.is_rounded(attempt.at(values)) for values in self._of_other_examples()):
            return SLIPS["other_example"]
        return None

    def _of_other_examples(self) -> Iterator[FloatArray]:
        """The quantity for other examples of the batch, where one is shown alone."""
        worked = self._exact.worked
        if worked.example is not None and (worked.view is View.ALONE or self._symbol in PER_EXAMPLE):
            examples = worked.batch.tolist()
            place = examples.index(worked.example) if worked.example in examples else -1
            for other in _others(place, len(examples)):
                yield worked.for_example(examples[other]).value(self._quantity)

    def _of_other_layers(self) -> Iterator[FloatArray]:
        """The quantity in the other layers; there is one J, and no g′ at the output."""
        last = self._exact.n_layers - (self._symbol == "slope")
        for layer in range(1, last + 1) if self._layer else ():
            if layer != self._layer:
                yield self._exact(self._symbol, layer)


def _first(found: Sequence[tuple[Slip, FloatArray]], attempt: Attempt) -> Slip | None:
    return next((slip for slip, result in found if attempt.is_rounded(attempt.at(result), as_typed=True)), None)


def _others(place: int, count: int) -> Iterator[int]:
    near = range(count) if count <= _FEW + 1 else (place - 1, place + 1)
    return (other for other in near if other != place and 0 <= other < count)
