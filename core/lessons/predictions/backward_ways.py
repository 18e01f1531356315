"""The ways in which slips of the backward pass are made again."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import numpy as np

from core.arrays import FloatArray
from core.explain.quantities import View
from core.lessons.predictions.forward_ways import activation_of, has_leak, other_activations, other_leaks
from core.lessons.predictions.operands import (
    EQUATIONS,
    Operands,
    Way,
    are_numbers,
    hidden_error,
    is_in_nats,
    is_squared,
    weight_gradient,
)
from core.model.activations import ACTIVATIONS, sigmoid

# g′


def slope_forgotten(n: Operands, layer: int) -> Iterator[FloatArray]:
    if layer < n.n_layers:
        yield np.ones_like(n("Z", layer))


def value_for_slope(n: Operands, layer: int) -> Iterator[FloatArray]:
    if layer < n.n_layers:
        yield n("A", layer)


def slope_at_a(n: Operands, layer: int) -> Iterator[FloatArray]:
    """g′(a): the derivative of what is already the output."""
    if layer < n.n_layers:
        yield ACTIVATIONS[activation_of(n, layer)].derivative(n("A", layer), n.spec.leak)


def slope_formula_with_z(n: Operands, layer: int) -> Iterator[FloatArray]:
    """a (1 − a) or 1 − a² with z in the place of a."""
    record = ACTIVATIONS.get(activation_of(n, layer))
    if layer < n.n_layers and record is not None and "{A}" in record.in_equations.slope_numbers:
        yield record.slopes(n("Z", layer), n("Z", layer), n.spec.leak)


def slope_with_other_leak(n: Operands, layer: int) -> Iterator[FloatArray]:
    for leak in other_leaks(n, layer):
        yield ACTIVATIONS[activation_of(n, layer)].derivative(n("Z", layer), leak)


def slope_without_leak(n: Operands, layer: int) -> Iterator[FloatArray]:
    if has_leak(n, layer):
        yield ACTIVATIONS[activation_of(n, layer)].derivative(n("Z", layer), 0.0)


def slope_of_other_activation(n: Operands, layer: int) -> Iterator[FloatArray]:
    if layer < n.n_layers:
        for name in other_activations(n, layer):
            yield ACTIVATIONS[name].derivative(n("Z", layer), n.spec.leak)


# dZ


def error_turned(n: Operands, layer: int) -> Iterator[FloatArray]:
    yield -EQUATIONS["dZ"](n, layer)


def mean_in_error(n: Operands, layer: int) -> Iterator[FloatArray]:
    if n.m > 1:
        yield EQUATIONS["dZ"](n, layer) / n.m


def z_minus_y(n: Operands, layer: int) -> Iterator[FloatArray]:
    if layer == n.n_layers and is_in_nats(n):
        yield n("Z", layer) - n("Y", layer)


def class_minus_y(n: Operands, layer: int) -> Iterator[FloatArray]:
    if layer == n.n_layers and is_in_nats(n):
        A = n("A", layer)
        predicted = A > 0.5 if len(A) == 1 else A.max(axis=0) == A
        yield predicted.astype(np.float64) - n("Y", layer)


def extra_slope(n: Operands, layer: int) -> Iterator[FloatArray]:
    if layer == n.n_layers and is_in_nats(n):
        A = n("A", layer)
        yield (A - n("Y", layer)) * A * (1.0 - A)


def output_slope_forgotten(n: Operands, layer: int) -> Iterator[FloatArray]:
    if layer == n.n_layers and has_output_slope(n):
        yield n("A", layer) - n("Y", layer)


def output_value_for_slope(n: Operands, layer: int) -> Iterator[FloatArray]:
    if layer == n.n_layers and has_output_slope(n):
        yield (n("A", layer) - n("Y", layer)) * n("A", layer)


def has_output_slope(n: Operands) -> bool:
    """Whether dZ of the output has the slope of its sigmoid in it."""
    return not is_in_nats(n) and not are_numbers(n)


def slope_of_sigmoid(n: Operands, layer: int) -> Iterator[FloatArray]:
    if layer == n.n_layers and are_numbers(n):
        A = n("A", layer)
        yield (A - n("Y", layer)) * A * (1.0 - A)
        yield (A - n("Y", layer)) * sigmoid(A) * (1.0 - sigmoid(A))


def error_not_cut(n: Operands, layer: int) -> Iterator[FloatArray]:
    if layer == n.n_layers and are_numbers(n) and not is_squared(n):
        yield n("A", layer) - n("Y", layer)


def weights_not_transposed(n: Operands, layer: int) -> Iterator[FloatArray]:
    if layer < n.n_layers:
        W = n("W", layer + 1)
        if W.shape[0] == W.shape[1] > 1:
            yield W @ n("dZ", layer + 1) * n("slope", layer)


def weights_forgotten(n: Operands, layer: int) -> Iterator[FloatArray]:
    if layer < n.n_layers and len(n("dZ", layer + 1)) in (1, len(n("Z", layer))):
        yield n("dZ", layer + 1) * n("slope", layer)


def weights_updated_first(n: Operands, layer: int) -> Iterator[FloatArray]:
    if layer < n.n_layers:
        yield n("W_new", layer + 1).T @ n("dZ", layer + 1) * n("slope", layer)


def error_of_other_layer(n: Operands, layer: int) -> Iterator[FloatArray]:
    if layer == n.n_layers:
        return
    W, dZ, slope = n("W", layer + 1), n("dZ", layer + 1), n("slope", layer)
    for other in range(1, n.n_layers + 1):
        if other != layer + 1 and n("W", other).shape == W.shape:
            yield n("W", other).T @ dZ * slope
        if other > layer + 1 and n("dZ", other).shape == dZ.shape:
            yield W.T @ n("dZ", other) * slope
        if other not in (layer, n.n_layers) and n("slope", other).shape == slope.shape:
            yield hidden_error(n, layer, n("slope", other))


# The means: J, dW and db


def not_divided(symbol: str) -> Way:
    def way(n: Operands, layer: int) -> Iterator[FloatArray]:
        if n.m > 1:
            yield EQUATIONS[symbol](n, layer) * n.m

    return way


def divided_twice(symbol: str) -> Way:
    def way(n: Operands, layer: int) -> Iterator[FloatArray]:
        if n.m > 1:
            yield EQUATIONS[symbol](n, layer) / n.m

    return way


# dW and db


def gradient_of_z(n: Operands, layer: int) -> Iterator[FloatArray]:
    if layer > 1:
        yield weight_gradient(n, layer, n("dZ", layer), n("Z", layer - 1))


def gradient_of_other_layer(n: Operands, layer: int) -> Iterator[FloatArray]:
    dZ, A = n("dZ", layer), n("A", layer - 1)
    if n.worked.view is View.EXAMPLE:
        return
    for other in range(n.n_layers + 1):
        if other != layer - 1 and n("A", other).shape == A.shape:
            yield weight_gradient(n, layer, dZ, n("A", other))
        if other not in (0, layer) and n("dZ", other).shape == dZ.shape:
            yield weight_gradient(n, layer, n("dZ", other), A)


def weights_of_one_example(n: Operands, layer: int) -> Iterator[FloatArray]:
    dZ, A = n("dZ", layer), n("A", layer - 1)
    for share, column in _single_examples(n, dZ):
        yield share * np.outer(dZ[:, column], A[:, column])


def bias_of_one_example(n: Operands, layer: int) -> Iterator[FloatArray]:
    dZ = n("dZ", layer)
    for share, column in _single_examples(n, dZ):
        yield share * dZ[:, [column]]


def _single_examples(n: Operands, dZ: FloatArray) -> Iterator[tuple[float, int]]:
    """With and without 1/m, the first example, or the last, which is left when a loop forgets to add up."""
    if n.m > 1:
        yield from product((1.0, 1.0 / n.m), (0, -1) if dZ.shape[1] > 1 else (0,))


def summed_over_units(n: Operands, layer: int) -> Iterator[FloatArray]:
    db = EQUATIONS["db"](n, layer)
    if len(db) > 1:
        yield np.full_like(db, db.sum())


def penalty_added(n: Operands, layer: int) -> Iterator[FloatArray]:
    if n.spec.has_penalty:
        yield EQUATIONS["dW_penalised"](n, layer)
