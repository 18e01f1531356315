"""For one cell of a result: the sum that makes it, as an expression with the numbers of the operands.

Where the lecture's form cannot be worked out from rounded numbers, because an output is 0 or 1 as far as a float goes,
further forms of the same follow it, from the logits. `core.explain.recompute` takes the first that comes out right.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from core.arrays import FloatArray
from core.explain.equation import Equation
from core.explain.expressions import Call, Constant, Expression, Number, Product, Quotient, Square, Sum, Where, minus
from core.explain.quantities import Quantity, View
from core.explain.worked import WorkedIteration
from core.model.optimizers import (
    ADAM_FIRST_DECAY,
    ADAM_SECOND_DECAY,
    EPSILON,
    MOMENTUM_DECAY,
    RMSPROP_DECAY,
)

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
    z = cell.number(0)
    if cell.layer == cell.n_layers:
        is_softmax = cell.spec.loss == "cross_entropy" and cell.worked.layer_sizes[-1] > 1
        return _softmax(cell) if is_softmax else (_sigmoid(z),)
    match cell.spec.activations[cell.layer - 1]:
        case "sigmoid":
            return (_sigmoid(z),)
        case "tanh":
            return (Call("tanh", (z,)),)
        case "relu":
            return (Call("max", (Constant(0.0), z)),)
        case "leaky_relu":
            return (Call("max", (Product((Constant(cell.spec.leak), z)), z)),)
        case _:
            return (z,)


def _sigmoid(z: Number) -> Expression:
    return Quotient(_ONE, Sum((_ONE, _exp(-z.number))))


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
    if cell.spec.loss == "squared_error":
        squares = [Square(minus(output, target)) for output, target in zip(a, y, strict=True)]
        return (Product((Constant(0.5), _sum(squares))),)
    return _binary_cross_entropy(cell, a[0], y[0]) if len(a) == 1 else _cross_entropy(cell, a, y)


def _binary_cross_entropy(cell: _Cell, a: Number, y: Number) -> tuple[Expression, ...]:
    lecture = Sum((Product((y, _log(a))), Product((minus(_ONE, y), _log(minus(_ONE, a))))))
    logit = cell.logits()[0]
    wrongness = -logit if y.number == 1.0 else logit
    forms: list[Expression] = [Sum((lecture,), (-1,)), _log(Sum((_ONE, _exp(wrongness))))]
    if abs(wrongness) > _FAR:
        forms.append(Number(wrongness) if wrongness > 0.0 else _exp(wrongness))
    return tuple(forms)


def _cross_entropy(cell: _Cell, a: list[Number], y: list[Number]) -> tuple[Expression, ...]:
    lecture = _sum([Product((target, _log(output))) for output, target in zip(a, y, strict=True)])
    logits = cell.logits()
    right = logits[[target.number for target in y].index(1.0)]
    largest = max(logits)
    ratios = [_exp(z - right) for z in logits]
    below_largest = [_exp(z - largest) for z in logits]
    return (
        Sum((lecture,), (-1,)),
        _log(_sum(ratios)),
        Sum((Number(largest - right), _log(_sum(below_largest)))),
    )


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
    a, y = cell.number(0), cell.number(1)
    if cell.spec.loss == "squared_error":
        return (Product((minus(a, y), a, minus(_ONE, a))),)
    return (minus(a, y),)


def _slope(cell: _Cell) -> tuple[Expression, ...]:
    match cell.spec.activations[cell.layer - 1]:
        case "sigmoid":
            return (Product((cell.number(0), minus(_ONE, cell.number(0)))),)
        case "tanh":
            return (minus(_ONE, Square(cell.number(0))),)
        case "linear":
            return (_ONE,)
        case name:
            return (Where(cell.number(0), _ONE, Constant(cell.spec.leak if name == "leaky_relu" else 0.0)),)


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
    dW, W = cell.number(0), cell.number(1)
    slope = Call("sign", (W,)) if cell.spec.penalty == "l1" else W
    return (Sum((dW, Product((Constant(cell.spec.penalty_rate), slope)))),)


def _first(cell: _Cell) -> tuple[Expression, ...]:
    old, gradient = cell.number(0), cell.number(1)
    if cell.spec.optimizer == "momentum":
        return (Sum((Product((Constant(MOMENTUM_DECAY), old)), gradient)),)
    return (Sum((Product((Constant(ADAM_FIRST_DECAY), old)), Product((_rest(ADAM_FIRST_DECAY), gradient)))),)


def _second(cell: _Cell) -> tuple[Expression, ...]:
    decay = ADAM_SECOND_DECAY if cell.spec.optimizer == "adam" else RMSPROP_DECAY
    old, gradient = cell.number(0), cell.number(1)
    return (Sum((Product((Constant(decay), old)), Product((_rest(decay), Square(gradient))))),)


def _rest(decay: float) -> Constant:
    return Constant(round(1.0 - decay, 12))


def _update(cell: _Cell) -> tuple[Expression, ...]:
    old, rate = cell.number(0), Constant(cell.spec.learning_rate)
    match cell.spec.optimizer:
        case "rmsprop":
            root = Sum((Call("sqrt", (cell.number(2),)), Constant(EPSILON)))
            return (minus(old, Quotient(Product((rate, cell.number(1))), root)),)
        case "adam":
            step = cell.worked.optimizer_step
            first = Quotient(cell.number(1), Number(1.0 - ADAM_FIRST_DECAY**step))
            second = Quotient(cell.number(2), Number(1.0 - ADAM_SECOND_DECAY**step))
            root = Sum((Call("sqrt", (second,)), Constant(EPSILON)))
            return (minus(old, Quotient(Product((rate, first)), root)),)
        case _:
            return (minus(old, Product((rate, cell.number(1)))),)


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
    "optimizer_first_W": _first,
    "optimizer_first_b": _first,
    "optimizer_second_W": _second,
    "optimizer_second_b": _second,
    "update_weights": _update,
    "update_bias": _update,
}
