"""Recompute by hand: any cell of a result as the sum that makes it, exact to the digits shown.

``0.31·1.20 + (−0.50)·0.77 + 0.10 = 0.087``: who types the left side into a calculator gets the right side. The grammar
of the text is that of `core.explain.expressions`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from core.explain.cell_sums import cell_expressions, others_expression
from core.explain.equation import Equation
from core.explain.expressions import Expression, read, rounded
from core.explain.quantities import Quantity
from core.explain.worked import WorkedIteration
from core.model.optimizers import OPTIMIZERS
from core.sentences import phrase, sentence

_ALL_DIGITS = 17
"""Significant digits that write any float without loss."""

_READABLE_DIGITS = 8
"""Up to here more digits are tried before another form of the same."""

_LOST = phrase("The computer keeps 16 digits in each step. This result is so small that fewer of its digits are exact.")
_OVERFLOWED = phrase("These numbers are too large for the computer: the result depends on the order of the steps.")


@dataclass(frozen=True, slots=True)
class Recomputation:
    """A cell as the sum that makes it.

    Attributes
    ----------
    text : str
        The sum, "=" and the value: everything, for copying.
    short : str
        The same with an ellipsis in sums of many terms, for the screen.
    left : str
        What the cell is: ``"Z[1], row 2, example 17"``, counted from 1.
    value : float
        As it is in the matrix.
    note : str
        Why the right side has fewer digits than asked for, or "".
    """

    text: str
    short: str
    left: str
    value: float
    note: str = ""


def recompute(worked: WorkedIteration, equation: Equation, row: int, column: int, digits: int = 3) -> Recomputation:
    """The sum that makes the cell (row, column) of an equation's result.

    The operands get as many significant digits as it takes for the sum to round to exactly the right side, which has
    ``digits``. Where no number of digits does it, the right side is given to as many places as come out right.

    Parameters
    ----------
    worked : WorkedIteration
    equation : Equation
        One of ``worked.equations()``.
    row, column : int
        Of the result as it is displayed, counted from 0.
    digits : int
        Significant digits of the right side, 1 to 17.

    Raises
    ------
    IndexError
        If the result has no such cell.
    """
    with np.errstate(all="ignore"):
        forms = cell_expressions(worked, equation, row, column)
    return _recomputed(worked, equation.result, row, column, forms, digits)


def recompute_others(
    worked: WorkedIteration, quantity: Quantity, row: int, column: int, digits: int = 3
) -> Recomputation:
    """The same for a cell of a sum over the other examples of the batch, which is no equation's result.

    Parameters
    ----------
    worked : WorkedIteration
    quantity : Quantity
        ``"dW_others"``, ``"db_others"`` or ``"loss_others"``.
    row, column, digits : int
        As in `recompute`.

    Raises
    ------
    IndexError
        If there is no such cell.
    """
    with np.errstate(all="ignore"):
        forms = (others_expression(worked, quantity, row, column),)
    return _recomputed(worked, quantity, row, column, forms, digits)


def _recomputed(
    worked: WorkedIteration, quantity: Quantity, row: int, column: int, forms: tuple[Expression, ...], digits: int
) -> Recomputation:
    value = float(worked.value(quantity)[row, column])
    left = cell_name(worked, quantity, row, column)
    with np.errstate(all="ignore"):
        form, written, right, note = _matched(forms, value, digits)
        text, short = (form.text(written, is_short) for is_short in (False, True))
    return Recomputation(f"{text} = {right}", f"{short} = {right}", left, value, note)


def _matched(forms: tuple[Expression, ...], value: float, digits: int) -> tuple[Expression, int, str, str]:
    """The first form and the fewest digits for its numbers that give the value, the right side, and a note."""
    right = _right_side(value, digits)
    readable = range(digits, max(digits, _READABLE_DIGITS) + 1)
    for attempts in (readable, range(readable.stop, _ALL_DIGITS + 1)):
        for form in forms:
            for written in attempts:
                if _rounds_to(form.value(written), right):
                    return form, written, right, ""
    form = min(forms, key=lambda candidate: _distance(candidate.value(_ALL_DIGITS), value))
    result = form.value(_ALL_DIGITS)
    if not (math.isfinite(value) and math.isfinite(result)):
        return forms[0], digits, right, _OVERFLOWED
    rougher = [rounded(value, fewer) for fewer in range(digits - 1, 0, -1)]
    right = next((text for text in rougher if _rounds_to(result, text)), _zero_above(max(abs(value), abs(result))))
    written = next((few for few in range(digits, _ALL_DIGITS) if _is_within(form.value(few), right)), _ALL_DIGITS)
    return form, written, right, _LOST


def _right_side(value: float, digits: int) -> str:
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else "∞" if value > 0.0 else "−∞"
    return "0" if value == 0.0 else rounded(value, digits)


def _rounds_to(value: float, right: str) -> bool:
    target = read(right)
    if not math.isfinite(target):
        return value == target or (math.isnan(value) and math.isnan(target))
    return value == 0.0 if target == 0.0 else _is_within(value, right)


def _is_within(value: float, right: str) -> bool:
    """Whether a value is at most half of the last digit away."""
    return abs(value - read(right)) <= 0.5 * _unit(right)


def _unit(text: str) -> float:
    """What the last digit of a number's text counts."""
    mantissa, _, exponent = text.partition("e")
    return float(f"1e{int(exponent.replace('−', '-') or 0) - len(mantissa.partition('.')[2])}")


def _distance(result: float, value: float) -> float:
    return abs(result - value) if math.isfinite(result) else math.inf


def _zero_above(size: float) -> str:
    """0 with as many decimals as numbers up to ``size`` do not reach."""
    place = math.floor(math.log10(2.0 * size)) + 1
    return f"0e{place}" if place > 0 else f"{0.0:.{min(-place, 3)}f}"


def cell_name(worked: WorkedIteration, quantity: Quantity, row: int, column: int) -> str:
    """A cell in words, with rows, columns and examples counted from 1."""
    symbol, layer = quantity.symbol, quantity.layer
    if symbol == "J":
        return "J"
    if symbol == "loss_others":
        return phrase("sum of the other losses")
    examples = worked.examples(quantity)
    place = (
        sentence("column {n}", n=column + 1)
        if examples is None
        else sentence("example {n}", n=int(examples[column]) + 1)
    )
    if symbol == "loss":
        return sentence("loss, {place}", place=place)
    word = _word_for(symbol, worked.spec.optimizer)
    if examples is None and worked.value(quantity).shape[1] == 1:
        return sentence("{quantity}[{layer}], row {row}", quantity=word, layer=layer, row=row + 1)
    return sentence("{quantity}[{layer}], row {row}, {place}", quantity=word, layer=layer, row=row + 1, place=place)


def _word_for(symbol: str, optimizer: str) -> str:
    """A symbol for those who read on a line what is no letter of the lecture's alone."""
    words = {
        "slope": "g′",
        "dW_penalised": phrase("dW with penalty"),
        "W_new": phrase("new W"),
        "b_new": phrase("new b"),
    }
    if symbol.endswith("_others"):
        return sentence("sum of the others for {symbol}", symbol=symbol.removesuffix("_others"))
    if not symbol.startswith("new_"):
        return words.get(symbol, symbol)
    _, which, of = symbol.split("_")
    return sentence("new {letter} of d{of}", letter=OPTIMIZERS[optimizer].letter(which), of=of)
