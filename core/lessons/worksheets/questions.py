"""The questions of a worksheet and their key: every asked equation of the iteration, and each of its cells worked out.

Asked are results with a fixed number of decimals. What an asked equation needs and nobody computes on the sheet is
given. The way to a result is that of `core.explain.cell_sums`: the numbers in it have as many digits as it takes for
the line to come out right.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.explain.cell_sums import cell_expressions
from core.explain.equation import Equation
from core.explain.quantities import LIKE_BIASES, LIKE_WEIGHTS, PER_EXAMPLE, PER_UNIT, Names, Quantity, View
from core.explain.worked import WorkedIteration
from core.lessons.worksheets.problem import Problem

_MOST_WRITTEN = 17
"""Significant digits that write any float without loss."""

_TRAILING_ZEROS = re.compile(r"(\d\.\d*?)0+(?!\d)")
_TOLERANCE_UNITS = 2
"""Of the last digit: so much may be lost by rounding on the way."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One number that is asked for.

    Attributes
    ----------
    name : str
        Which cell, ``"unit 2, example 1"``; "" where the result is one number.
    value : float
    text : str
        With the decimals that are asked for, and a real minus sign.
    way : str
        The sum that makes it.
    """

    name: str
    value: float
    text: str
    way: str


@dataclass(frozen=True, slots=True)
class Question:
    """One equation to be computed.

    Attributes
    ----------
    number : int
        Counted from 1.
    part : str
        ``"forward"``, ``"cost"``, ``"backward"`` or ``"update"``.
    latex : str
        The equation.
    rows, columns : tuple of str
        What the rows and the columns of the result are.
    answers : tuple of tuple of Answer
        A tuple for each row.
    """

    number: int
    part: str
    latex: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    answers: tuple[tuple[Answer, ...], ...]

    @property
    def all_answers(self) -> tuple[Answer, ...]:
        """Row by row."""
        return tuple(answer for row in self.answers for answer in row)


@dataclass(frozen=True, slots=True)
class Given:
    """A number or a matrix that is written on the sheet: its LaTeX, and its numbers as texts with ASCII minus."""

    latex: str
    rows: tuple[tuple[str, ...], ...]

    @property
    def equation(self) -> str:
        """``W = [..]`` in LaTeX."""
        if len(self.rows) == len(self.rows[0]) == 1:
            return f"{self.latex} = {{{self.rows[0][0]}}}"
        body = r" \\ ".join(r" & \,".join(f"{{{number}}}" for number in row) for row in self.rows)
        return rf"{self.latex} = \begin{{bmatrix}} {body} \end{{bmatrix}}"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet with its key.

    Attributes
    ----------
    problem : Problem
    given : tuple of Given
        Inputs, targets and parameters.
    given_results : tuple of Given
        What the asked equations need of earlier parts that are not asked.
    questions : tuple of Question
    """

    problem: Problem
    given: tuple[Given, ...]
    given_results: tuple[Given, ...]
    questions: tuple[Question, ...]

    @property
    def tolerance(self) -> float:
        """How far an answer may be away to count as right."""
        return float(_TOLERANCE_UNITS * 10.0**-self.problem.choice.digits)


def sheet_of(problem: Problem) -> Sheet:
    """The questions for a problem."""
    worked, choice = problem.worked, problem.choice
    asked = [
        equation
        for equation in worked.equations()
        if equation.phase.kind in choice.parts
        and not (equation.name == "cost" and worked.view is View.ALONE)  # of one example it is the loss again
    ]
    results = {equation.result.upright for equation in worked.equations()}
    needed = {part.upright for equation in asked for part in equation.numbers[1:] if isinstance(part, Quantity)}
    missing = needed & results - {equation.result.upright for equation in asked}
    questions = [_question(problem, number, equation) for number, equation in enumerate(asked, start=1)]
    return Sheet(
        problem,
        tuple(_given_numbers(worked)),
        tuple(
            _given_result(worked, equation.result, choice.digits)
            for equation in worked.equations()
            if equation.result.upright in missing
        ),
        tuple(questions),
    )


def fixed(value: float, digits: int) -> str:
    """A number with so many decimals, with an ASCII minus; never −0."""
    text = f"{value:.{digits}f}"
    return text.removeprefix("-") if float(text) == 0.0 else text


def _given_numbers(worked: WorkedIteration) -> list[Given]:
    n_layers = len(worked.layer_sizes) - 1
    names = Names(worked.view, n_layers, True, worked.spec.optimizer)
    layers = range(1, n_layers + 1)
    shown = [names.quantity("A", 0), names.quantity("Y", n_layers)]
    shown += [names.quantity(symbol, layer) for layer in layers for symbol in ("W", "b")]
    return [
        Given(_input_name(quantity), tuple(tuple(f"{value:g}" for value in row) for row in worked.value(quantity)))
        for quantity in shown
    ]


def _input_name(quantity: Quantity) -> str:
    """The inputs have two names in the equations."""
    return f"X = {quantity.latex}" if quantity.latex == "A^{[0]}" else quantity.latex


def _given_result(worked: WorkedIteration, quantity: Quantity, digits: int) -> Given:
    """An earlier result with one digit more than is asked for, so that going on from it loses nothing."""
    rows = worked.value(quantity).tolist()
    return Given(quantity.latex, tuple(tuple(fixed(value, digits + 1) for value in row) for row in rows))


def _question(problem: Problem, number: int, equation: Equation) -> Question:
    worked, digits = problem.worked, problem.choice.digits
    values = worked.value(equation.result)
    rows, columns = line_names(worked, equation.result)
    answers = tuple(
        tuple(
            Answer(
                ", ".join(filter(None, (rows[row], columns[column]))),
                float(values[row, column]),
                fixed(values[row, column], digits).replace("-", "−"),
                way_to(worked, equation, row, column, digits),
            )
            for column in range(len(columns))
        )
        for row in range(len(rows))
    )
    latex = " ".join(piece.latex for piece in equation.line)
    return Question(number, equation.phase.kind, latex, rows, columns, answers)


def way_to(worked: WorkedIteration, equation: Equation, row: int, column: int, digits: int) -> str:
    """The sum that makes a cell, with the fewest digits, more than ``digits``, with which it comes out right."""
    right = fixed(float(worked.value(equation.result)[row, column]), digits)
    forms = cell_expressions(worked, equation, row, column)
    for written in range(digits + 1, _MOST_WRITTEN + 1):
        for form in forms:
            if fixed(form.value(written), digits) == right:
                return _TRAILING_ZEROS.sub(_without_zeros, form.text(written))
    return forms[0].text(_MOST_WRITTEN)


def _without_zeros(found: re.Match[str]) -> str:
    return found[1].removesuffix(".")


def line_names(worked: WorkedIteration, quantity: Quantity) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the rows and the columns of a matrix are; "" where there is only one that needs no name."""
    symbol, layer = quantity.symbol, quantity.layer
    n_rows, n_columns = worked.value(quantity).shape
    rows, columns = ("",) * n_rows, ("",) * n_columns
    if symbol in PER_UNIT | LIKE_WEIGHTS | LIKE_BIASES and n_rows > 1:
        rows = tuple(f"unit {row + 1}" for row in range(n_rows))
    if symbol in PER_EXAMPLE and n_columns > 1:
        columns = tuple(f"example {column + 1}" for column in range(n_columns))
    elif symbol in LIKE_WEIGHTS:
        letter = "x" if layer == 1 else "a"
        columns = tuple(f"{letter}{'₁₂₃'[column]}" for column in range(n_columns))
    return rows, columns
