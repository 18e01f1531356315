"""Covered cells of the equations that a learner fills in: which are right, and which slip is in the first that is not.

An answer is right if it is the number of the iteration, rounded to the digits asked; and just as well if it is what
comes out of the operands as they are read from the screen (three digits), with the digits asked, or as the learner
found them in cells before. What lies between these is right, too: computing by hand, one rounds somewhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby
from typing import Literal

import numpy as np

from core.arrays import FloatArray
from core.explain.quantities import LIKE_WEIGHTS, Quantity
from core.explain.recompute import cell_name
from core.explain.worked import WorkedIteration
from core.lessons.predictions.operands import EQUATIONS, Operands, Place
from core.lessons.predictions.rounding import ON_SCREEN, cut_after, last_places, with_digits, within
from core.lessons.predictions.search import slipped
from core.lessons.predictions.slips import SLIPS, Slip
from core.typed_numbers import last_digit, typed_number

Cell = tuple[Quantity, int, int]
"""A quantity with a row and a column of it, as it is displayed."""

Verdict = Literal["right", "consequent", "wrong", "unreadable", "open"]

_FEW = 6
"""Up to so many other rows or examples a wrong number is looked for in all of them; of more, in the two beside it.
Among 250 outputs nearly every number with two digits is found somewhere."""


@dataclass(frozen=True, slots=True, eq=False)
class JudgedCell:
    """An answer with its verdict.

    Attributes
    ----------
    cell : Cell
    text : str
        As it was typed.
    verdict : str
        ``"consequent"``: it follows correctly from a wrong number before it.
    right : float
        What is right.
    slip : Slip or None
        Of a wrong one, if it is known.
    sentence : str
        For the learner; never says what is right. "" for a right one.
    """

    cell: Cell
    text: str
    verdict: Verdict
    right: float
    slip: Slip | None = None
    sentence: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Judgement:
    """All answers, in the lecture's order: forward, cost, backward, update; row by row.

    Attributes
    ----------
    cells : tuple of JudgedCell
    sentence : str
        What is to be said of them together.
    """

    cells: tuple[JudgedCell, ...]
    sentence: str

    @property
    def is_right(self) -> bool:
        """Whether there is nothing left to do."""
        return all(entry.verdict == "right" for entry in self.cells)

    @property
    def right(self) -> tuple[Cell, ...]:
        return self._with("right")

    @property
    def consequent(self) -> tuple[Cell, ...]:
        return self._with("consequent")

    @property
    def unreadable(self) -> dict[Cell, str]:
        """The cells whose text is not a number, with a sentence."""
        return {entry.cell: entry.sentence for entry in self.cells if entry.verdict == "unreadable"}

    @property
    def first(self) -> JudgedCell | None:
        """The first wrong one."""
        return next((entry for entry in self.cells if entry.verdict == "wrong"), None)

    @property
    def first_wrong(self) -> Cell | None:
        return self.first and self.first.cell

    @property
    def slip(self) -> Slip | None:
        """Of the first wrong one."""
        return self.first and self.first.slip

    def _with(self, verdict: Verdict) -> tuple[Cell, ...]:
        return tuple(entry.cell for entry in self.cells if entry.verdict == verdict)


def judge_cells(worked: WorkedIteration, answers: Mapping[Cell, str], digits: int = 2) -> Judgement:
    """Judge what a learner typed into covered cells.

    Parameters
    ----------
    worked : WorkedIteration
    answers : mapping
        Texts by cell, of any computed quantities: Z, A, loss, J, dZ, slope, dW, db, W_new, b_new ...
    digits : int
        How many are asked for: see `core.lessons.predictions.rounding`.

    Raises
    ------
    KeyError, IndexError
        If there is no such cell, or nothing computes it.
    """
    judge = _Judge(worked, digits)
    by_quantity = groupby(_in_order(worked, answers), key=lambda cell: _upright(cell)[0])
    with np.errstate(all="ignore"):
        judged = tuple(
            entry for quantity, cells in by_quantity for entry in judge.judged(quantity, tuple(cells), answers)
        )
    return Judgement(judged, _sentence(worked, judged))


def _in_order(worked: WorkedIteration, cells: Mapping[Cell, str]) -> list[Cell]:
    places = {equation.result: place for place, equation in enumerate(worked.equations())}

    def key(cell: Cell) -> tuple[int, int, int]:
        quantity, row, column = _upright(cell)
        return places[quantity], row, column

    return sorted(cells, key=key)


def _upright(cell: Cell) -> Cell:
    quantity, row, column = cell
    return (replace(quantity, transposed=False), column, row) if quantity.transposed else cell


class _Judge:
    """Goes through the cells in their order and remembers what was typed before."""

    def __init__(self, worked: WorkedIteration, digits: int) -> None:
        self._worked, self._digits = worked, digits
        self._roundings = [partial(with_digits, digits=places) for places in {ON_SCREEN: 0, digits: 0}]
        self._exact = Operands(worked)
        self._shown = [Operands(worked, rounding) for rounding in self._roundings]
        self._typed: dict[Quantity, dict[Place, float]] = {}
        self._typed_right: dict[Quantity, dict[Place, float]] = {}
        self._has_wrong = False

    def judged(self, quantity: Quantity, cells: Sequence[Cell], answers: Mapping[Cell, str]) -> Iterator[JudgedCell]:
        """The cells of one quantity. What was typed for it counts for the quantities after it only."""
        group = _Group(self, quantity)
        entries = [self._judged(group, cell, answers[cell]) for cell in cells]
        for entry in entries:
            if entry.verdict in ("right", "consequent", "wrong"):
                _, row, column = _upright(entry.cell)
                number = typed_number(entry.text)
                self._typed.setdefault(quantity, {})[row, column] = number
                if entry.verdict == "right":
                    self._typed_right.setdefault(quantity, {})[row, column] = number
                else:
                    self._has_wrong = True
        yield from entries

    def _judged(self, group: _Group, cell: Cell, text: str) -> JudgedCell:
        _, row, column = _upright(cell)
        right = float(group.right[row, column])
        if not text.strip():
            return JudgedCell(cell, text, "open", right)
        try:
            number = typed_number(text)
        except ValueError as error:
            return JudgedCell(cell, text, "unreadable", right, None, str(error))
        answer = _Answer(number, last_digit(text), row, column, self._digits)
        if group.is_right(answer):
            return JudgedCell(cell, text, "right", right)
        if group.is_consequent(answer):
            sentence = "This follows correctly from your wrong number before it."
            return JudgedCell(cell, text, "consequent", right, None, sentence)
        slip = group.slip(answer)
        return JudgedCell(cell, text, "wrong", right, slip, slip.sentence if slip else _UNKNOWN)

    def operands(self, kind: Literal["shown", "right", "typed"]) -> list[Operands]:
        """The operands as they are on the screen, or with what was typed before in them."""
        if kind == "shown":
            return self._shown
        typed = self._typed_right if kind == "right" else self._typed
        if not typed or (kind == "typed" and not self._has_wrong):
            return []
        frozen = {quantity: dict(places) for quantity, places in typed.items()}
        return [
            Operands(self._worked, None, frozen),
            Operands(self._worked, None, frozen, carries=True),
            *(Operands(self._worked, rounding, frozen) for rounding in self._roundings),
        ]

    @property
    def exact(self) -> Operands:
        return self._exact


_UNKNOWN = "This is not the number, and no usual slip leads to it. Look at the operands and compute it once more."


@dataclass(frozen=True, slots=True)
class _Answer:
    """A typed number; ``unit`` is what its last digit counts, 0 of a fraction."""

    number: float
    unit: float
    row: int
    column: int
    digits: int

    def of(self, values: FloatArray) -> FloatArray:
        """The entry of an array at its place."""
        return values[self.row, self.column]  # type: ignore[no-any-return]

    def is_rounded(self, *values: FloatArray | float, as_typed: bool = False) -> bool:
        """Whether it is rounded from one of some numbers, or from something between them."""
        finite = [value for value in values if np.isfinite(value)] or list(values)
        low, high = np.min(finite), np.max(finite)
        unit = float(last_places(np.asarray(finite[0]), self.digits))
        if as_typed and 0.0 < self.unit < unit:
            unit = self.unit
        return bool(within(np.asarray(self.number), low, high, unit))


class _Group:
    """The cells of one quantity, with all that is needed to judge them; each made when it is first needed."""

    def __init__(self, judge: _Judge, quantity: Quantity) -> None:
        self._judge, self._symbol, self._layer = judge, quantity.symbol, quantity.layer
        self.right = judge.exact.worked.value(quantity)
        compute = partial(EQUATIONS[quantity.symbol], layer=quantity.layer)
        self._rights = [self.right, *(compute(n) for kind in ("shown", "right") for n in judge.operands(kind))]
        self._carried = [compute(n) for n in judge.operands("typed")]
        self._slipped: list[tuple[Slip, list[FloatArray]]] | None = None

    def is_right(self, answer: _Answer) -> bool:
        return answer.is_rounded(*(answer.of(values) for values in self._rights))

    def is_consequent(self, answer: _Answer) -> bool:
        return bool(self._carried) and answer.is_rounded(*(answer.of(values) for values in self._carried))

    def slip(self, answer: _Answer) -> Slip | None:
        """The most telling slip that gives the answer."""
        for search in (self._exactly, self._in_digits, self._in_sign, self._roughly, self._elsewhere):
            found = search(answer)
            if found is not None:
                return found.with_numbers(self._judge.exact)
        return None

    def _exactly(self, answer: _Answer) -> Slip | None:
        for slip, results in self._of_table():
            if answer.is_rounded(answer.of(results[0]), as_typed=True):
                return slip
        return None

    def _roughly(self, answer: _Answer) -> Slip | None:
        """With operands as they are on the screen, or as they were typed before."""
        for slip, results in self._of_table():
            numbers = [answer.of(result) for result in results]
            if any(answer.is_rounded(number) for number in numbers):
                return slip
        return None

    def _of_table(self) -> list[tuple[Slip, list[FloatArray]]]:
        if self._slipped is None:
            judge = self._judge
            sources = [judge.exact, *judge.operands("shown"), *judge.operands("typed")]
            of_each = [slipped(n, self._symbol, self._layer) for n in sources]
            self._slipped = [(found[0][0], [result for _, result in found]) for found in zip(*of_each, strict=True)]
        return self._slipped

    def _in_digits(self, answer: _Answer) -> Slip | None:
        numbers = [float(answer.of(values)) for values in self._rights]
        right = np.asarray(numbers[0])
        if not np.isfinite(right):
            return None
        unit = float(last_places(right, answer.digits))
        is_shorter = unit < answer.unit <= 100.0 * unit and (
            answer.number != 0.0 or answer.unit <= 10.0**-answer.digits
        )
        if is_shorter and within(np.asarray(answer.number), right, right, answer.unit):
            return SLIPS["few_digits"]
        cut = cut_after(np.array(numbers), answer.digits)
        if within(np.full_like(cut, answer.number), cut, cut, 1e-3 * unit).any():
            return SLIPS["cut"]
        if within(np.asarray(answer.number), np.min(numbers), np.max(numbers), 3.0 * unit):
            return SLIPS["rounded_early"]
        return None

    def _in_sign(self, answer: _Answer) -> Slip | None:
        right = float(answer.of(self.right))
        if answer.is_rounded(-right):
            return SLIPS["sign"]
        if any(answer.is_rounded(right * 10.0**power, as_typed=True) for power in (-2, -1, 1, 2)):
            return SLIPS["decimal_point"]
        return None

    def _elsewhere(self, answer: _Answer) -> Slip | None:
        """Another cell of the same quantity, or the same cell of another layer."""
        row, column, right = answer.row, answer.column, self.right
        is_of_weights = self._symbol in LIKE_WEIGHTS
        has_opposite = is_of_weights and row != column and column < right.shape[0] and row < right.shape[1]
        if has_opposite and answer.is_rounded(right[column, row]):
            return SLIPS["transposed"]
        if any(answer.is_rounded(right[other, column]) for other in _others(row, right.shape[0])):
            return SLIPS["other_row"]
        for layer in range(1, self._judge.exact.n_layers + 1):
            if layer != self._layer and self._has_layer(layer):
                values = self._judge.exact(self._symbol, layer)
                if row < values.shape[0] and column < values.shape[1] and answer.is_rounded(values[row, column]):
                    return SLIPS["other_layer"]
        if any(answer.is_rounded(right[row, other]) for other in _others(column, right.shape[1])):
            return SLIPS["other_column" if is_of_weights else "other_example"]
        return None

    def _has_layer(self, layer: int) -> bool:
        """Whether the quantity exists for another layer, too: there is one J, and no slope at the output."""
        return self._layer > 0 and not (self._symbol == "slope" and layer == self._judge.exact.n_layers)


def _others(place: int, count: int) -> Iterator[int]:
    near = range(count) if count <= _FEW + 1 else (place - 1, place + 1)
    return (other for other in near if other != place and 0 <= other < count)


def _sentence(worked: WorkedIteration, judged: Sequence[JudgedCell]) -> str:
    counts = Counter(entry.verdict for entry in judged)
    sentences = []
    wrong = next((entry for entry in judged if entry.verdict == "wrong"), None)
    if wrong is not None:
        name = cell_name(worked, *_upright(wrong.cell))
        label = f": {wrong.slip.label}" if wrong.slip else ""
        sentences.append(f"The first wrong cell is {name}{label}. {wrong.sentence}")
        if counts["consequent"]:
            sentences.append(f"Cells that follow correctly from a wrong number: {counts['consequent']}.")
    elif judged and counts["right"] == len(judged):
        return "Right." if len(judged) == 1 else f"All {len(judged)} cells are right."
    unreadable = next((entry for entry in judged if entry.verdict == "unreadable"), None)
    if unreadable is not None:
        sentences.append(f"{cell_name(worked, *_upright(unreadable.cell))}: {unreadable.sentence}")
    if counts["open"]:
        sentences.append(f"Right so far: {counts['right']}. Still empty: {counts['open']}.")
    return " ".join(sentences)
