"""The numbers of one iteration, worked out as the lecture does and only when they are shown.

It takes what the iteration starts from and computes with the readable forms of `core.model`; it changes nothing, and
knows neither the run nor the window.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

import numpy as np

from core.arrays import FloatArray, IntArray
from core.experiment.experiment import Experiment
from core.experiment.inputs import inputs_of
from core.experiment.spec import ExperimentSpec
from core.experiment.targets import targets_of
from core.explain.equations import Equation, lecture_equations
from core.explain.places import Cell, cells_of, line_target, sources_of, target_of
from core.explain.quantities import PER_EXAMPLE, Quantity, View
from core.explain.target import Target
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.model.network import ForwardPass, Gradients, LayerList, Parameters, backward, forward
from core.model.optimizer import OptimizerState
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES
from core.model.plan import layer_blocks
from core.training.step_position import IterationStart

_NONE: IntArray = np.empty(0, dtype=np.int64)


class WorkedIteration:
    """One iteration with all its numbers, in one `View`.

    Parameters
    ----------
    experiment : Experiment
        Spec and points.
    start : IterationStart
        What the iteration starts from.
    view : View
    example : int, optional
        Place in the data of the chosen example. Without one that exists there is only the view of the whole batch.

    Attributes
    ----------
    spec : ExperimentSpec
    names : DataNames
    layer_sizes : tuple of int
    m : int
        Examples that the mean is over: those of the batch, or 1 in `View.ALONE`. 0 without training points.
    view : View
        The one that could be given.
    example : int or None
        None in `View.BATCH`.
    in_batch : bool
        Whether the example is one of the batch.
    iteration : int
    """

    def __init__(
        self, experiment: Experiment, start: IterationStart, view: View = View.BATCH, example: int | None = None
    ) -> None:
        data = experiment.data
        if example is None or not 0 <= example < data.n_examples:
            view = View.BATCH
        self._is_whole_batch = start.batch.tolist() == [example]
        if view is View.EXAMPLE and self._is_whole_batch:
            view = View.ALONE  # there are no others to add up
        self.spec: ExperimentSpec = experiment.spec
        self.names = experiment.names
        self.layer_sizes = start.parameters.layer_sizes
        self.view = view
        self.example = None if view is View.BATCH else example
        self.in_batch = view is not View.EXAMPLE or bool((start.batch == example).any())
        self.m = 1 if view is View.ALONE else len(start.batch)
        self.iteration = start.iteration
        self._experiment, self._data, self._start = experiment, data, start
        self._columns = start.batch if self.example is None else np.array([self.example])
        self._values: dict[Quantity, FloatArray] = {}

    # What is asked

    def value(self, quantity: Quantity) -> FloatArray:
        """The matrix as it is displayed, 2-D; it may hold NaN and infinity. Not to be written to."""
        found = self._values.get(quantity)
        if found is None:
            with np.errstate(all="ignore"):
                computed = _SOURCES[quantity.symbol](self, quantity.layer)
            found = self._values[quantity] = computed.T if quantity.transposed else computed
        return found

    def equations(self) -> tuple[Equation, ...]:
        """The equations of this iteration, in their order."""
        in_batch = self._is_whole_batch if self.view is View.ALONE else self.in_batch
        setting = self.spec, self.layer_sizes, self.m, self.view, in_batch
        return lecture_equations(*setting, self.optimizer_step, self.names)

    def examples(self, quantity: Quantity) -> IntArray | None:
        """Places in the data of its example columns, or rows when transposed; None if it has none."""
        return self._columns if quantity.symbol in PER_EXAMPLE else None

    def target(self, quantity: Quantity, row: int, column: int) -> Target | None:
        """What a displayed cell is."""
        return target_of(quantity, row, column, self._columns)

    def row_target(self, quantity: Quantity, index: int) -> Target | None:
        """What a displayed row is as a whole: a unit, or an example."""
        return line_target(quantity, index, True, self._columns)

    def column_target(self, quantity: Quantity, index: int) -> Target | None:
        """What a displayed column is as a whole: an example, or a unit of the layer before."""
        return line_target(quantity, index, False, self._columns)

    def cells(self, quantity: Quantity, target: Target) -> tuple[Cell, ...]:
        """The displayed cells that belong to a target as (row, column), None for the whole line; empty if none."""
        return cells_of(quantity, target, self._columns)

    def sources(self, equation: Equation, row: int, column: int) -> tuple[tuple[int, int | None, int | None], ...]:
        """What of the operands makes a cell of the result: (place in ``equation.numbers``, row, column)."""
        return sources_of(equation, row, column)

    def factors_of_others(self, quantity: Quantity, row: int, column: int) -> tuple[FloatArray, ...]:
        """What a cell of a sum over the other examples is made of.

        Returns
        -------
        tuple of FloatArray
            One or two lines with a number for each of the others; the cell is the sum of their products.
        """
        whole, others, layer = self._whole, self._others, quantity.layer
        if quantity.symbol == "loss_others":
            return (whole.losses[0, others],)
        dZ = whole.gradients.dZ[layer][row, others]
        return (dZ, whole.passed.A[layer - 1][column, others]) if quantity.symbol == "dW_others" else (dZ,)

    def for_example(self, example: int) -> WorkedIteration:
        """The same iteration and view with another example chosen."""
        return WorkedIteration(self._experiment, self._start, self.view, example)

    # How it is worked out

    @property
    def batch(self) -> IntArray:
        """(m,) places in the data of the examples of the iteration, in their order."""
        return self._start.batch

    @property
    def parameters(self) -> Parameters:
        """Before the update."""
        return self._start.parameters

    @property
    def optimizer_step(self) -> int:
        """Updates of the optimizer, this one included: Adam's t."""
        return self._start.optimizer.step + 1

    @cached_property
    def _shown(self) -> _Pass:
        """Of the columns on display."""
        return self._whole if self.view is View.BATCH else self._pass_over(self._columns)

    @cached_property
    def _whole(self) -> _Pass:
        """Of what the mean is over."""
        return self._shown if self.view is View.ALONE else self._pass_over(self._start.batch)

    @cached_property
    def _others(self) -> IntArray:
        """The batch's columns without the example."""
        return np.flatnonzero(self._start.batch != self.example)

    @cached_property
    def _update(self) -> _Update:
        return _Update(self.spec, self.parameters, self._whole.gradients, self._start.optimizer)

    def _pass_over(self, places: IntArray) -> _Pass:
        X = inputs_of(self._data, self.spec, places)
        return _Pass(self.spec, self.parameters, X, targets_of(self._data, self.spec, places))

    def _dW_others(self, layer: int) -> FloatArray:  # noqa: N802
        others, whole = self._others, self._whole
        result: FloatArray = whole.gradients.dZ[layer][:, others] @ whole.passed.A[layer - 1][:, others].T
        return result

    def _db_others(self, layer: int) -> FloatArray:
        result: FloatArray = self._whole.gradients.dZ[layer][:, self._others].sum(axis=1, keepdims=True)
        return result

    def _loss_others(self, layer: int) -> FloatArray:
        result: FloatArray = self._whole.losses[:, self._others].sum(axis=1, keepdims=True)
        return result

    def _J(self, layer: int) -> FloatArray:  # noqa: N802 - the lecture writes it so
        losses = self._whole.losses
        result: FloatArray = losses.sum(axis=1, keepdims=True) / np.float64(losses.shape[1])
        return result

    def _slope(self, layer: int) -> FloatArray:
        spec = self.spec
        return ACTIVATIONS[spec.activations[layer - 1]].derivative(self._shown.passed.Z[layer], spec.leak)


class _Pass:
    """Forward and backward over some examples, each when it is first asked for."""

    def __init__(self, spec: ExperimentSpec, parameters: Parameters, X: FloatArray, Y: FloatArray) -> None:
        self._spec, self._parameters = spec, parameters
        self._X, self.Y = X, Y

    @cached_property
    def passed(self) -> ForwardPass:
        return forward(self._parameters, self._spec, self._X)

    @cached_property
    def losses(self) -> FloatArray:
        """(1, m)."""
        Z_out = self.passed.Z[len(self._parameters.weights)]
        if Z_out.shape[1] == 0:
            return np.empty((1, 0))
        return LOSSES[self._spec.loss].per_example(Z_out, self.Y)[np.newaxis]

    @cached_property
    def gradients(self) -> Gradients:
        if self.Y.shape[1]:
            return backward(self._parameters, self._spec, self.passed, self.Y)
        # a mean over nothing
        weights, biases = self._parameters.weights, self._parameters.biases
        return Gradients(
            LayerList([np.full(W.shape, np.nan) for W in weights]),
            LayerList([np.full(b.shape, np.nan) for b in biases]),
            LayerList([np.empty((len(b), 0)) for b in biases]),
        )


class _Update:
    """The update by the optimizer itself, on flat vectors as in training; blocks are [W | b] of each layer."""

    def __init__(
        self, spec: ExperimentSpec, parameters: Parameters, gradients: Gradients, before: OptimizerState
    ) -> None:
        sizes = parameters.layer_sizes
        theta, gradient = np.empty(parameters.n_parameters), np.empty(parameters.n_parameters)
        blocks = layer_blocks(gradient, sizes)
        penalty = PENALTIES[spec.penalty]
        for index, W in enumerate(parameters.weights):
            blocks[index][:, :-1] = gradients.dW[index + 1] + spec.penalty_rate * penalty.gradient(W)
            blocks[index][:, -1:] = gradients.db[index + 1]
        updated = layer_blocks(theta, sizes)
        for block, W, b in zip(updated, parameters.weights, parameters.biases, strict=True):
            block[:, :-1], block[:, -1:] = W, b
        after = before.copy()
        OPTIMIZERS[spec.optimizer].update(theta, gradient, after, spec.learning_rate, np.empty_like(theta))
        self.blocks = {"penalised": blocks, "parameters": updated}
        for slot, old, new in zip(OPTIMIZERS[spec.optimizer].slots, before.slots, after.slots, strict=True):
            self.blocks[slot.kind] = layer_blocks(old, sizes)
            self.blocks[f"new_{slot.kind}"] = layer_blocks(new, sizes)


_Source = Callable[[WorkedIteration, int], FloatArray]


def _weights_of(name: str) -> _Source:
    return lambda worked, layer: worked._update.blocks[name][layer - 1][:, :-1]


def _biases_of(name: str) -> _Source:
    return lambda worked, layer: worked._update.blocks[name][layer - 1][:, -1:]


_SOURCES: dict[str, _Source] = {
    "A": lambda worked, layer: worked._shown.passed.A[layer],
    "Z": lambda worked, layer: worked._shown.passed.Z[layer],
    "W": lambda worked, layer: worked.parameters.weights[layer - 1],
    "b": lambda worked, layer: worked.parameters.biases[layer - 1],
    "Y": lambda worked, layer: worked._shown.Y,
    "loss": lambda worked, layer: worked._shown.losses,
    "loss_others": WorkedIteration._loss_others,
    "J": WorkedIteration._J,
    "dZ": lambda worked, layer: worked._shown.gradients.dZ[layer],
    "dW": lambda worked, layer: worked._whole.gradients.dW[layer],
    "db": lambda worked, layer: worked._whole.gradients.db[layer],
    "slope": WorkedIteration._slope,
    "dW_others": WorkedIteration._dW_others,
    "db_others": WorkedIteration._db_others,
    "dW_penalised": _weights_of("penalised"),
    "W_new": _weights_of("parameters"),
    "b_new": _biases_of("parameters"),
    **{f"{name}_W": _weights_of(name) for name in ("first", "second", "new_first", "new_second")},
    **{f"{name}_b": _biases_of(name) for name in ("first", "second", "new_first", "new_second")},
}
