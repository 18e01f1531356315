"""For one cell of a result: the sum that makes it, as an expression with the numbers of the operands.

Where the lecture's form cannot be worked out from rounded numbers, because an output is 0 or 1 as far as a float goes,
further forms of the same follow it, from the logits. `core.explain.recompute` takes the first that comes out right.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from core.arrays import FloatArray
from core.explain.equation import Equation
from core.explain.expressions import Call, Constant, Expression, Number, Product, Quotient, Sum, formula
from core.explain.quantities import Quantity, View
from core.explain.worked import WorkedIteration
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES, output_activation
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES

_ONE = Constant(1.0)
_FAR = 30.0
"""From here on log(1 + eᵗ) is t, or eᵗ where t is negative, to more digits than are shown."""


def cell_expressions(worked: WorkedIteration, equation: Equation, row: int, column: int) -> tuple[Expression, ...]:
    """The forms in which the cell (row, column) of the equation's result can be worked out; the lecture's comes first.

    Raises
    ------
    IndexError
        If the result has no such cell.
    """
    return _FORMS[equation.name](_Cell(worked, equation, row, column))


def others_expression(worked: WorkedIteration, quantity: Quantity, row: int, column: int) -> Expression:
    """A cell of a sum over the other examples, term by term.

    Raises
    ------
    IndexError
        If the matrix has no such cell.
    """
    factors = [_numbers(line) for line in worked.factors_of_others(quantity, row, column)]
    return _sum([Product(pair) if len(pair) > 1 else pair[0] for pair in zip(*factors, strict=True)])


class _Cell:
    """A cell with the operands of its equation."""

    def __init__(self, worked: WorkedIteration, equation: Equation, row: int, column: int) -> None:
        self.worked, self.spec = worked, worked.spec
        self.layer, self.row, self.column = equation.layer, row, column
        self.n_layers = len(worked.layer_sizes) - 1
        operands = [part for part in equation.numbers[1:] if isinstance(part, Quantity)]
        self.operands: list[FloatArray] = [worked.value(operand) for operand in operands]

    def number(self, operand: int) -> Number:
        """The operand's cell at the same place."""
        return Number(float(self.operands[operand][self.row, self.column]))

    def row_of(self, operand: int) -> list[Number]:
        return _numbers(self.operands[operand][self.row])

    def column_of(self, operand: int) -> list[Number]:
        return _numbers(self.operands[operand][:, self.column])

    def products(self) -> list[Expression]:
        """Of the row of the first operand with the column of the second."""
        return [Product(pair) for pair in zip(self.row_of(0), self.column_of(1), strict=True)]

    def logits(self) -> list[float]:
        """The column of Z[L]."""
        column: list[float] = self.worked.value(Quantity("Z", self.n_layers))[:, self.column].tolist()
        return column

    def mean(self, total: Expression) -> Expression:
        """Times 1/m."""
        return Product((Quotient(_ONE, Constant(float(self.worked.m))), total))


def _numbers(values: FloatArray) -> list[Number]:
    return [Number(value) for value in values.tolist()]


def _sum(terms: Sequence[Expression]) -> Expression:
    """Of one term the term; of none 0."""
    if not terms:
        return Constant(0.0)
    return terms[0] if len(terms) == 1 else Sum(tuple(terms))


def _exp(value: float) -> Expression:
    return Call("exp", (Number(value),))


def _log(argument: Expression) -> Expression:
    return Call("log", (argument,))


# Forward


def _forward_z(cell: _Cell) -> tuple[Expression, ...]:
    bias = Number(float(cell.operands[2][cell.row, 0]))
    return (_sum([*cell.products(), bias]),)


def _forward_a(cell: _Cell) -> tuple[Expression, ...]:
    names = *cell.spec.activations, output_activation(cell.spec.loss, cell.worked.layer_sizes[-1]).name
    record = ACTIVATIONS.get(names[cell.layer - 1])
    if record is None:
        return _softmax(cell)
    return (formula(record.in_equations.cell, z=cell.number(0), leak=Constant(cell.spec.leak)),)


def _softmax(cell: _Cell) -> tuple[Expression, ...]:
    """As it is written, and with the largest logit taken off all of them, where an exponential is too large."""
    logits = cell.logits()
    forms = []
    for offset in (0.0, max(logits)):
        exponentials = [_exp(z - offset) for z in logits]
        forms.append(Quotient(exponentials[cell.row], _sum(exponentials)))
    return tuple(forms)


# Cost


def _loss(cell: _Cell) -> tuple[Expression, ...]:
    a, y = cell.column_of(0), cell.column_of(1)
    loss = LOSSES[cell.spec.loss]
    form = loss.form(len(a))
    total = _sum([formula(form.cell_term, a=output, y=target) for output, target in zip(a, y, strict=True)])
    lecture = formula(form.cell, total=total)
    if not loss.in_nats:
        return (lecture,)
    return lecture, *(_of_logit(cell.logits()[0], y[0]) if len(a) == 1 else _of_logits(cell.logits(), y))


def _of_logit(logit: float, y: Number) -> list[Expression]:
    """Cross-entropy of one output, without the output."""
    wrongness = -logit if y.number == 1.0 else logit
    forms: list[Expression] = [_log(Sum((_ONE, _exp(wrongness))))]
    if abs(wrongness) > _FAR:
        forms.append(Number(wrongness) if wrongness > 0.0 else _exp(wrongness))
    return forms


def _of_logits(logits: list[float], y: list[Number]) -> list[Expression]:
    """Cross-entropy of several outputs, without them."""
    right, largest = logits[[target.number for target in y].index(1.0)], max(logits)
    ratios = [_exp(z - right) for z in logits]
    below_largest = [_exp(z - largest) for z in logits]
    return [_log(_sum(ratios)), Sum((Number(largest - right), _log(_sum(below_largest))))]


def _cost(cell: _Cell) -> tuple[Expression, ...]:
    match cell.worked.view:
        case View.ALONE:
            return (cell.number(0),)
        case View.BATCH:
            return (cell.mean(_sum(cell.row_of(0))),)
        case _:
            return (cell.mean(_sum([cell.number(place) for place in range(len(cell.operands))])),)


# Backward


def _output_gradient(cell: _Cell) -> tuple[Expression, ...]:
    return (formula(LOSSES[cell.spec.loss].gradient_cell, a=cell.number(0), y=cell.number(1)),)


def _slope(cell: _Cell) -> tuple[Expression, ...]:
    record = ACTIVATIONS[cell.spec.activations[cell.layer - 1]].in_equations
    operands = enumerate(re.findall(r"\{(Z|A)\}", record.slope_numbers))
    numbers = {name.lower(): cell.number(place) for place, name in operands}
    return (formula(record.slope_cell, **numbers, leak=Constant(cell.spec.leak)),)


def _hidden_gradient(cell: _Cell) -> tuple[Expression, ...]:
    return (Product((_sum(cell.products()), cell.number(2))),)


def _weight_gradient(cell: _Cell) -> tuple[Expression, ...]:
    return (_gradient(cell, cell.products),)


def _bias_gradient(cell: _Cell) -> tuple[Expression, ...]:
    return (_gradient(cell, lambda: cell.row_of(0)),)


def _gradient(cell: _Cell, of_shown: Callable[[], Iterable[Expression]]) -> Expression:
    """The mean of what is shown and what is not."""
    worked = cell.worked
    if not worked.in_batch:
        return cell.mean(cell.number(0))
    terms = list(of_shown())
    if worked.view is View.ALONE:
        return _sum(terms)
    return cell.mean(_sum([*terms, cell.number(-1)] if worked.view is View.EXAMPLE else terms))


# Update


def _penalty_gradient(cell: _Cell) -> tuple[Expression, ...]:
    text, rate = PENALTIES[cell.spec.penalty].cell, Constant(cell.spec.penalty_rate)
    return (formula(f"d + rate * {text}", d=cell.number(0), w=cell.number(1), rate=rate),)


def _slot(kind: str) -> Callable[[_Cell], tuple[Expression, ...]]:
    def forms(cell: _Cell) -> tuple[Expression, ...]:
        slots = OPTIMIZERS[cell.spec.optimizer].slots
        text = next(slot.cell for slot in slots if slot.kind == kind)
        return (formula(text, old=cell.number(0), d=cell.number(1)),)

    return forms


def _update(cell: _Cell) -> tuple[Expression, ...]:
    optimizer = OPTIMIZERS[cell.spec.optimizer]
    operands = re.findall(r"\{(d|first|second)\}", optimizer.numbers)
    numbers = {name: cell.number(place) for place, name in enumerate(operands, start=1)}
    corrections = optimizer.corrections_at(cell.worked.optimizer_step)
    numbers |= {name: Number(value) for name, value in corrections.items()}
    return (formula(optimizer.cell, w=cell.number(0), rate=Constant(cell.spec.learning_rate), **numbers),)


_FORMS: dict[str, Callable[[_Cell], tuple[Expression, ...]]] = {
    "forward_z": _forward_z,
    "forward_a": _forward_a,
    "loss": _loss,
    "cost": _cost,
    "output_gradient": _output_gradient,
    "slope": _slope,
    "hidden_gradient": _hidden_gradient,
    "weight_gradient": _weight_gradient,
    "bias_gradient": _bias_gradient,
    "penalty_gradient": _penalty_gradient,
    **{f"optimizer_{kind}_{of}": _slot(kind) for kind in ("first", "second") for of in "Wb"},
    "update_weights": _update,
    "update_bias": _update,
}
