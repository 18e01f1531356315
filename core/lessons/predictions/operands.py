"""The numbers that an equation is worked out from, and each equation of the lecture on them, ready to be varied.

They are those of the iteration; or rounded, as a learner reads them from the screen; or with numbers in them that the
learner worked out before. `core.explain.worked` has the iteration itself; a test ties the equations here to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

import numpy as np

from core.arrays import FloatArray
from core.explain.quantities import Quantity, Symbol, View
from core.explain.worked import WorkedIteration
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES, output_activation
from core.model.optimizer import OptimizerState
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES

Rounding = Callable[[FloatArray], FloatArray]
Place = tuple[int, int]
Typed = Mapping[Quantity, Mapping[Place, float]]
Way = Callable[["Operands", int], Iterator[FloatArray]]
"""From the operands and the layer to each array that comes out with a slip, shaped like the right one; nothing where
the slip cannot be made."""


class Operands:
    """The numbers of an iteration, as they are or as somebody who computes by hand has them.

    Parameters
    ----------
    worked : WorkedIteration
    rounding : callable, optional
        What is done to every matrix before it is computed with; if everything is computed again, to what is computed.
    typed : mapping, optional
        Cells with other numbers: by quantity, then by row and column.
    carries : bool, optional
        Whether everything that depends on typed cells is computed again. Otherwise only they themselves are different.

    Attributes
    ----------
    worked : WorkedIteration
    spec : ExperimentSpec
    n_layers : int
        L.
    m : int
        Examples that the mean is over.
    """

    def __init__(
        self,
        worked: WorkedIteration,
        rounding: Rounding | None = None,
        typed: Typed | None = None,
        carries: bool = False,
    ) -> None:
        self.worked, self.spec = worked, worked.spec
        self.n_layers, self.m = len(worked.layer_sizes) - 1, worked.m
        self._rounding, self._typed, self._carries = rounding, typed or {}, carries
        self._values: dict[tuple[Symbol, int], FloatArray] = {}

    def __call__(self, symbol: Symbol, layer: int = 0) -> FloatArray:
        """A matrix, never transposed. Not to be written to."""
        found = self._values.get((symbol, layer))
        if found is None:
            found = self._values[symbol, layer] = self._computed(Quantity(symbol, layer))
        return found

    def _computed(self, quantity: Quantity) -> FloatArray:
        is_given = quantity.symbol not in EQUATIONS or (quantity.symbol, quantity.layer) == ("A", 0)
        if self._carries and not is_given:
            result = EQUATIONS[quantity.symbol](self, quantity.layer)
        else:
            result = self.worked.value(quantity)
        if self._rounding is not None and not (self._carries and is_given):
            result = self._rounding(result)
        if quantity in self._typed:
            result = result.copy()
            for place, number in self._typed[quantity].items():
                result[place] = number
        return result

    @cached_property
    def rate(self) -> float:
        """The learning rate."""
        return self.spec.learning_rate

    def g(self, layer: int) -> Callable[[FloatArray], FloatArray]:
        """The activation of a layer, the output layer included."""
        if layer == self.n_layers:
            return output_activation(self.spec.loss, self.worked.layer_sizes[-1]).value
        record, leak = ACTIVATIONS[self.spec.activations[layer - 1]], self.spec.leak
        return lambda Z: record.value(Z, leak)

    def summed(self, own: FloatArray, others: Symbol, layer: int) -> FloatArray:
        """A sum over the batch of which ``own`` is the part that is shown."""
        if self.worked.view is not View.EXAMPLE:
            return own
        rest = self(others, layer)
        return own + rest if self.worked.in_batch else rest

    def gradient(self, of: str, layer: int) -> FloatArray:
        """What the optimizer is given for ``"W"`` or ``"b"``: with the penalty, if there is one."""
        if of == "b":
            return self("db", layer)
        return self("dW_penalised" if self.spec.has_penalty else "dW", layer)


def mean_loss(n: Operands, losses: FloatArray) -> FloatArray:
    """J of the losses that are shown."""
    return n.summed(losses.sum(axis=1, keepdims=True), "loss_others", 0) / n.m


def weight_gradient(n: Operands, layer: int, dZ: FloatArray, A: FloatArray) -> FloatArray:
    """dW of the errors and the outputs of the layer before."""
    return n.summed(dZ @ A.T, "dW_others", layer) / n.m


def bias_gradient(n: Operands, layer: int, dZ: FloatArray) -> FloatArray:
    """db of the errors."""
    return n.summed(dZ.sum(axis=1, keepdims=True), "db_others", layer) / n.m


def penalised(n: Operands, layer: int, dW: FloatArray) -> FloatArray:
    """dW with the penalty's gradient."""
    return dW + n.spec.penalty_rate * PENALTIES[n.spec.penalty].gradient(n("W", layer))


def hidden_error(n: Operands, layer: int, slope: FloatArray) -> FloatArray:
    """dZ of a hidden layer with its g′."""
    return n("W", layer + 1).T @ n("dZ", layer + 1) * slope


def is_in_nats(n: Operands) -> bool:
    """Whether the loss is a natural logarithm, cross-entropy, and not the squared error."""
    return LOSSES[n.spec.loss].in_nats


def are_numbers(n: Operands) -> bool:
    """Whether numbers are learnt, with a linear output."""
    return LOSSES[n.spec.loss].is_for_numbers


def is_squared(n: Operands) -> bool:
    """Whether the loss of an example is ½ (a − y)²."""
    return LOSSES[n.spec.loss].form(n.worked.layer_sizes[-1]).cell_term == "(a - y)**2"


def losses_of(n: Operands, A: FloatArray, Y: FloatArray) -> FloatArray:
    """The loss of each example (1, m), from outputs as the lecture writes it."""
    if are_numbers(n):
        return LOSSES[n.spec.loss].per_example(A, Y)[np.newaxis]  # a linear output is its own logit
    if not is_in_nats(n):
        squares: FloatArray = np.square(A - Y).sum(axis=0, keepdims=True)
        return 0.5 * squares
    # Chosen and not weighed: 0 · log 0 is no number.
    logarithms: FloatArray = np.log(np.where(Y == 1.0, A, 1.0 - A if len(A) == 1 else 1.0))
    total: FloatArray = logarithms.sum(axis=0, keepdims=True)
    return -total


def updated(n: Operands, of: str, layer: int, gradient: FloatArray, rate: float) -> FloatArray:
    """W or b after the update by the optimizer itself."""
    return _optimized(n, of, layer, gradient, rate)[0]


def _optimized(
    n: Operands, of: str, layer: int, gradient: FloatArray, rate: float
) -> tuple[FloatArray, tuple[FloatArray, ...]]:
    record, old = OPTIMIZERS[n.spec.optimizer], n("W" if of == "W" else "b", layer)
    slots = tuple(n(slot_symbol(slot.kind, of), layer).flatten() for slot in record.slots)
    theta = old.flatten()
    state = OptimizerState(n.worked.optimizer_step - 1, slots)
    record.update(theta, gradient.flatten(), state, rate, np.empty_like(theta))
    return theta.reshape(old.shape), tuple(slot.reshape(old.shape) for slot in slots)


def slot_symbol(kind: str, of: str) -> Symbol:
    """What the optimizer remembers of ``"W"`` or ``"b"``: ``"first"``, or ``"new_first"`` after the update."""
    return f"{kind}_{of}"  # type: ignore[return-value]


def _output_error(n: Operands) -> FloatArray:
    return LOSSES[n.spec.loss].output_gradient(n("A", n.n_layers), n("Y", n.n_layers))


def _slope(n: Operands, layer: int) -> FloatArray:
    """g′(Z), from A where the equations write it so."""
    record = ACTIVATIONS[n.spec.activations[layer - 1]]
    if "{A}" in record.in_equations.slope_numbers:
        return record.slopes(n("Z", layer), n("A", layer), n.spec.leak)
    return record.derivative(n("Z", layer), n.spec.leak)


def _remembered(kind: str, of: str) -> Callable[[Operands, int], FloatArray]:
    def value(n: Operands, layer: int) -> FloatArray:
        kinds = [slot.kind for slot in OPTIMIZERS[n.spec.optimizer].slots]
        return _optimized(n, of, layer, n.gradient(of, layer), n.rate)[1][kinds.index(kind)]  # type: ignore[arg-type]

    return value


EQUATIONS: dict[str, Callable[[Operands, int], FloatArray]] = {
    "Z": lambda n, layer: n("W", layer) @ n("A", layer - 1) + n("b", layer),
    "A": lambda n, layer: n.g(layer)(n("Z", layer)),
    "loss": lambda n, layer: losses_of(n, n("A", n.n_layers), n("Y", n.n_layers)),
    "J": lambda n, layer: mean_loss(n, n("loss")),
    "dZ": lambda n, layer: _output_error(n) if layer == n.n_layers else hidden_error(n, layer, n("slope", layer)),
    "slope": _slope,
    "dW": lambda n, layer: weight_gradient(n, layer, n("dZ", layer), n("A", layer - 1)),
    "db": lambda n, layer: bias_gradient(n, layer, n("dZ", layer)),
    "dW_penalised": lambda n, layer: penalised(n, layer, n("dW", layer)),
    **{f"new_{kind}_{of}": _remembered(kind, of) for kind in ("first", "second") for of in "Wb"},
    "W_new": lambda n, layer: updated(n, "W", layer, n.gradient("W", layer), n.rate),
    "b_new": lambda n, layer: updated(n, "b", layer, n.gradient("b", layer), n.rate),
}
"""Each computed matrix from the ones before it, by its symbol."""


def forms(n: Operands, quantity: Quantity) -> Iterator[FloatArray]:
    """A computed matrix in each form in which it can be worked out by hand: g′ from A and from Z."""
    yield EQUATIONS[quantity.symbol](n, quantity.layer)
    if quantity.symbol == "slope":
        record = ACTIVATIONS[n.spec.activations[quantity.layer - 1]]
        yield record.derivative(n("Z", quantity.layer), n.spec.leak)
