"""Covered cells of the equations that a learner fills in: which are right, and which slip is in the first that is not.

An answer is right if it is the number of the iteration, rounded to the digits asked; and just as well if it is what
comes out of the operands as they are read from the screen (three digits), with the digits asked, or as the learner
found them in cells before. What lies between these is right, too: computing by hand, one rounds somewhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import Literal

import numpy as np

from core.errors import error_sentence
from core.explain.quantities import Quantity
from core.explain.recompute import cell_name
from core.explain.worked import WorkedIteration
from core.lessons.predictions.cell_slips import Attempt, CellJudge, Sources
from core.lessons.predictions.operands import Operands, Place
from core.lessons.predictions.rounding import ON_SCREEN, with_digits
from core.lessons.predictions.slips import Slip
from core.sentences import joined, phrase, sentence
from core.typed_numbers import last_digit, typed_number

Cell = tuple[Quantity, int, int]
"""A quantity with a row and a column of it, as it is displayed."""

Verdict = Literal["right", "consequent", "wrong", "unreadable", "open"]

_UNKNOWN = phrase(
    "This is not the number, and no usual slip leads to it. Look at the operands and compute it once more."
)
_FOLLOWS = phrase("This follows correctly from your wrong number before it.")


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
    def first(self) -> JudgedCell | None:
        """The first wrong one."""
        return next((entry for entry in self.cells if entry.verdict == "wrong"), None)

    @property
    def first_wrong(self) -> Cell | None:
        return None if self.first is None else self.first.cell

    @property
    def slip(self) -> Slip | None:
        """Of the first wrong one."""
        return None if self.first is None else self.first.slip


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
    return (quantity.upright, column, row) if quantity.transposed else cell


class _Judge:
    """Goes through the cells in their order and remembers what was typed before."""

    def __init__(self, worked: WorkedIteration, digits: int) -> None:
        self._worked, self._digits = worked, digits
        self._roundings = [partial(with_digits, digits=places) for places in sorted({ON_SCREEN, digits})]
        self._exact = Operands(worked)
        self._shown = [Operands(worked, rounding) for rounding in self._roundings]
        self._rounded = Operands(worked, partial(with_digits, digits=digits), carries=True)
        self._typed: dict[Quantity, dict[Place, float]] = {}
        self._typed_right: dict[Quantity, dict[Place, float]] = {}

    def judged(self, quantity: Quantity, cells: Sequence[Cell], answers: Mapping[Cell, str]) -> Iterator[JudgedCell]:
        """The cells of one quantity. What is typed for it counts for the quantities after it only."""
        judge = CellJudge(quantity, self._sources())
        for cell in cells:
            entry = self._judged(judge, cell, answers[cell])
            if entry.verdict in ("right", "consequent", "wrong"):
                _, row, column = _upright(cell)
                number = typed_number(entry.text)
                self._typed.setdefault(quantity, {})[row, column] = number
                if entry.verdict == "right":
                    self._typed_right.setdefault(quantity, {})[row, column] = number
            yield entry

    def _judged(self, judge: CellJudge, cell: Cell, text: str) -> JudgedCell:
        _, row, column = _upright(cell)
        right = float(judge.right[row, column])
        if not text.strip():
            return JudgedCell(cell, text, "open", right)
        try:
            number = typed_number(text)
        except ValueError as error:
            return JudgedCell(cell, text, "unreadable", right, None, error_sentence(error))
        attempt = Attempt(number, last_digit(text), row, column, self._digits)
        if judge.is_right(attempt):
            return JudgedCell(cell, text, "right", right)
        if judge.is_consequent(attempt):
            return JudgedCell(cell, text, "consequent", right, None, _FOLLOWS)
        slip = judge.slip(attempt)
        return JudgedCell(cell, text, "wrong", right, slip, slip.sentence if slip else _UNKNOWN)

    def _sources(self) -> Sources:
        """The operands as they are, on the screen, and with what was typed before in them."""
        right = self._with_typed(self._typed_right)
        typed = self._with_typed(self._typed) if self._typed != self._typed_right else []
        return Sources(self._exact, self._shown, self._rounded, right, typed)

    def _with_typed(self, typed: dict[Quantity, dict[Place, float]]) -> list[Operands]:
        if not typed:
            return []
        kept = {quantity: dict(places) for quantity, places in typed.items()}
        return [
            Operands(self._worked, None, kept),
            Operands(self._worked, None, kept, carries=True),
            *(Operands(self._worked, rounding, kept) for rounding in self._roundings),
            *(Operands(self._worked, rounding, kept, carries=True) for rounding in self._roundings),
        ]


def _sentence(worked: WorkedIteration, judged: Sequence[JudgedCell]) -> str:
    counts = Counter(entry.verdict for entry in judged)
    said: list[str] = []
    wrong = next((entry for entry in judged if entry.verdict == "wrong"), None)
    if wrong is not None:
        name = cell_name(worked, *_upright(wrong.cell))
        first = sentence("The first wrong cell is {name}.", name=name)
        if wrong.slip:
            first = sentence("The first wrong cell is {name}: {slip}.", name=name, slip=wrong.slip.label)
        said += [first, wrong.sentence]
        if counts["consequent"]:
            said.append(sentence("Cells that follow correctly from a wrong number: {n}.", n=counts["consequent"]))
    elif judged and counts["right"] == len(judged):
        few = {1: phrase("Right."), 2: phrase("Both cells are right.")}
        return few.get(len(judged)) or sentence("All {n} cells are right.", n=len(judged))
    unreadable = next((entry for entry in judged if entry.verdict == "unreadable"), None)
    if unreadable is not None:
        said.append(joined(cell_name(worked, *_upright(unreadable.cell)), unreadable.sentence, separator=": "))
    if counts["open"]:
        said.append(sentence("Right so far: {right}. Still empty: {open}.", right=counts["right"], open=counts["open"]))
    return joined(*said)
