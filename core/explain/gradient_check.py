"""The gradient check: each entry of dW and db beside what two evaluations of J say the slope is.

It stands beside the backward pass and judges it: it takes dW and db as they are, and the forward equations from
`core.model`. It can be asked for one entry, for all, or for all in slices, so that a window stays alive meanwhile.

J is the loss without the penalty, as everywhere; the penalty can be added to both sides. Where a step carries a unit
across the bend of ReLU, the two evaluations lie on two straight pieces and their difference is the slope of neither.
Those examples are left out of that entry's comparison, on both sides, and counted.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from time import perf_counter

import numpy as np

from core.arrays import FloatArray, IntArray
from core.errors import InvalidInputError
from core.experiment.spec import ExperimentSpec
from core.explain.difference_quotients import STEP, TOLERANCE, DifferenceQuotients
from core.explain.gradient_records import Comparison, GradientCheckResult, LayerEntries, comparison_of
from core.explain.target import Target
from core.model.network import ForwardPass, Gradients, Parameters, backward, forward
from core.sentences import sentence

__all__ = [
    "SAMPLE_SIZE",
    "STEP",
    "TOLERANCE",
    "Comparison",
    "GradientCheck",
    "GradientCheckResult",
    "LayerEntries",
    "check_gradients",
    "compare_entry",
    "numeric_gradient",
    "sample_places",
]

SAMPLE_SIZE = 1000
"""Enough examples for a check of all parameters in a window; of more, a sample serves (`sample_places`)."""

_COLUMNS_AT_ONCE = 4096
"""Columns evaluated in one go: they stay in the processor's cache, and a slice stays short."""


class GradientCheck:
    """A check of all parameters that can be made in slices.

    Parameters
    ----------
    parameters, spec
        The network.
    X, Y : array, shape (n_0, m) and (n_L, m)
        Inputs and targets.
    with_penalty : bool
        Add the spec's penalty to J, and its gradient to dW.
    gradients : Gradients, optional
        What is to be judged; by default what `core.model.network.backward` says.
    n_given : int, optional
        Examples there are, where X is a sample of them.

    Raises
    ------
    InvalidInputError
        If there is no example, or shapes do not fit.
    """

    def __init__(
        self,
        parameters: Parameters,
        spec: ExperimentSpec,
        X: FloatArray,
        Y: FloatArray,
        *,
        with_penalty: bool = False,
        gradients: Gradients | None = None,
        n_given: int | None = None,
    ) -> None:
        with np.errstate(all="ignore"):
            passed = forward(parameters, spec, X)
            gradients = gradients or backward(parameters, spec, passed, Y)
        self._quotients = DifferenceQuotients(parameters, spec, passed, gradients, Y, with_penalty)
        self._n_given = Y.shape[1] if n_given is None else n_given
        self._entries = tuple(_empty_entries(layer, W) for layer, W in enumerate(parameters.weights, start=1))
        self._pieces = self._cut(parameters, Y.shape[1])
        self._n_done = 0
        self.n_entries = parameters.n_parameters

    def _cut(self, parameters: Parameters, m: int) -> list[tuple[int, slice]]:
        """Layer and flat range of its entries, for each piece of work; in the order in which they are taken."""
        at_once = max(1, _COLUMNS_AT_ONCE // (2 * m))
        pieces = []
        for layer, W in enumerate(parameters.weights, start=1):
            size = W.size + len(W)
            pieces += [(layer, slice(k, min(k + at_once, size))) for k in range(0, size, at_once)]
        return pieces[::-1]

    @property
    def n_done(self) -> int:
        """Entries compared so far."""
        return self._n_done

    @property
    def is_done(self) -> bool:
        return not self._pieces

    def advance(self, budget_s: float) -> bool:
        """Compare further entries for about so long, at least some; True when all are compared."""
        end = perf_counter() + budget_s
        while self._pieces:
            layer, places = self._pieces.pop()
            self._compare(layer, places)
            if perf_counter() >= end:
                break
        return self.is_done

    @property
    def result(self) -> GradientCheckResult:
        """What was found; entries not compared yet are NaN."""
        return GradientCheckResult(self._entries, self._quotients.m, self._n_given, self._quotients.floor)

    def _compare(self, layer: int, places: slice) -> None:
        entries = self._entries[layer - 1]
        units, columns = np.divmod(np.arange(places.start, places.stop), entries.analytic.shape[1])
        found = self._quotients.compare(layer, units, columns)
        arrays = entries.analytic, entries.numeric, entries.relative_error, entries.step, entries.n_bent
        for array, values in zip(arrays, found, strict=True):
            array.reshape(-1)[places] = values
        self._n_done += places.stop - places.start


def check_gradients(
    parameters: Parameters, spec: ExperimentSpec, X: FloatArray, Y: FloatArray, *, with_penalty: bool = False
) -> GradientCheckResult:
    """Compare every entry of dW and db with a central difference of J.

    Parameters
    ----------
    parameters : Parameters
        Weights and biases.
    spec : ExperimentSpec
        Names the activations, the loss and the penalty.
    X, Y : array, shape (n_0, m) and (n_L, m)
        Inputs and targets, examples as columns.
    with_penalty : bool
        Add the spec's penalty to J, and its gradient to dW; J is without it by default, as everywhere.

    Returns
    -------
    GradientCheckResult
        With ``worst_relative_error`` and ``worst``, the entry it belongs to.

    Raises
    ------
    InvalidInputError
        If there is no example, or shapes do not fit.
    """
    check = GradientCheck(parameters, spec, X, Y, with_penalty=with_penalty)
    check.advance(math.inf)
    return check.result


def compare_entry(
    parameters: Parameters,
    spec: ExperimentSpec,
    passed: ForwardPass,
    gradients: Gradients,
    Y: FloatArray,
    target: Target,
    *,
    with_penalty: bool = False,
) -> Comparison:
    """One weight or bias, from a forward and a backward pass that were made already.

    Parameters
    ----------
    parameters, spec, passed, gradients
        Of the same moment and the same m examples.
    Y : array, shape (n_L, m)
        Their targets.
    target : Target
        A weight or a bias.

    Raises
    ------
    InvalidInputError
        If there is no such weight or bias.
    """
    layer, unit, column = _place(parameters, target)
    quotients = DifferenceQuotients(parameters, spec, passed, gradients, Y, with_penalty)
    found = quotients.compare(layer, np.array([unit]), np.array([column]))
    return comparison_of(target, found, (0,), Y.shape[1], quotients.floor)


def numeric_gradient(
    parameters: Parameters, spec: ExperimentSpec, X: FloatArray, Y: FloatArray, target: Target
) -> tuple[float, float]:
    """What back propagation and what a central difference of J say of one weight or bias, in this order.

    Raises
    ------
    InvalidInputError
        If there is no such weight or bias, no example, or shapes do not fit.
    """
    with np.errstate(all="ignore"):
        passed = forward(parameters, spec, X)
        gradients = backward(parameters, spec, passed, Y)
    comparison = compare_entry(parameters, spec, passed, gradients, Y, target)
    return comparison.analytic, comparison.numeric


def sample_places(n_examples: int, size: int = SAMPLE_SIZE) -> IntArray:
    """Places of ``size`` of so many examples, ascending, drawn with a fixed seed; all where they are no more.

    Drawn and not every tenth: generated data alternates between its classes.
    """
    if n_examples <= size:
        return np.arange(n_examples)
    return np.sort(np.random.default_rng(0).permutation(n_examples)[:size])


def _empty_entries(layer: int, W: FloatArray) -> LayerEntries:
    shape = len(W), W.shape[1] + 1
    analytic, numeric, error, steps = (np.full(shape, np.nan) for _ in range(4))
    return LayerEntries(layer, analytic, numeric, error, steps, np.zeros(shape, dtype=np.int64))


def _place(parameters: Parameters, target: Target) -> tuple[int, int, int]:
    """Layer, unit and column of [W | b]."""
    if target.kind not in ("weight", "bias"):
        raise InvalidInputError(
            "target", sentence("a {kind} has no gradient of its own; give a weight or a bias.", kind=target.kind)
        )
    shape: Sequence[int] = ()
    if 1 <= target.layer <= len(parameters.weights):
        shape = parameters.weights[target.layer - 1].shape
        column = target.source if target.kind == "weight" else shape[1]
        n_columns = shape[1] + (target.kind == "bias")
        unit = target.unit
        if unit is not None and 0 <= unit < shape[0] and column is not None and 0 <= column < n_columns:
            return target.layer, unit, column
    raise InvalidInputError(
        "target",
        sentence(
            "there is no such {kind}: layer {layer} has W of shape {shape}.",
            kind=target.kind,
            layer=target.layer,
            shape=shape,
        ),
    )
