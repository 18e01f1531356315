"""The ways in which slips of the forward pass and of the cost are made again."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import numpy as np

from core.arrays import FloatArray
from core.lessons.predictions.operands import (
    Operands,
    Way,
    are_numbers,
    is_in_nats,
    is_squared,
    losses_of,
    mean_loss,
)
from core.model.activations import ACTIVATIONS, SIGMOID_OUTPUT, SOFTMAX_OUTPUT, sigmoid, softmax
from core.model.losses import output_activation

_USUAL_LEAKS = (0.01, 0.1)
"""The lecture's leak is 0.1; most libraries take 0.01."""

# Z


def without_bias(n: Operands, layer: int) -> Iterator[FloatArray]:
    yield n("W", layer) @ n("A", layer - 1)


def bias_subtracted(n: Operands, layer: int) -> Iterator[FloatArray]:
    yield n("W", layer) @ n("A", layer - 1) - n("b", layer)


def bias_along_examples(n: Operands, layer: int) -> Iterator[FloatArray]:
    product, b = n("W", layer) @ n("A", layer - 1), n("b", layer)
    if product.shape[0] == product.shape[1] > 1:
        yield product + b.T


def weights_transposed(n: Operands, layer: int) -> Iterator[FloatArray]:
    W = n("W", layer)
    if W.shape[0] == W.shape[1] > 1:
        yield W.T @ n("A", layer - 1) + n("b", layer)


def sum_of_other_layer(n: Operands, layer: int) -> Iterator[FloatArray]:
    W, A, b = n("W", layer), n("A", layer - 1), n("b", layer)
    for other in range(1, n.n_layers + 1):
        if other == layer:
            continue
        if n("W", other).shape == W.shape:
            yield n("W", other) @ A + b
        if n("b", other).shape == b.shape:
            yield W @ A + n("b", other)
        if n("A", other - 1).shape == A.shape:
            yield W @ n("A", other - 1) + b


def sum_of_z(n: Operands, layer: int) -> Iterator[FloatArray]:
    if layer > 1:
        yield n("W", layer) @ n("Z", layer - 1) + n("b", layer)


# A


def z_itself(n: Operands, layer: int) -> Iterator[FloatArray]:
    yield n("Z", layer)


def sign_in_exponent(n: Operands, layer: int) -> Iterator[FloatArray]:
    if activation_of(n, layer) == SIGMOID_OUTPUT.name:
        yield sigmoid(-n("Z", layer))


def value_of_other_activation(n: Operands, layer: int) -> Iterator[FloatArray]:
    Z = n("Z", layer)
    for name in other_activations(n, layer):
        yield ACTIVATIONS[name].value(Z, n.spec.leak)


def value_with_other_leak(n: Operands, layer: int) -> Iterator[FloatArray]:
    for leak in other_leaks(n, layer):
        yield ACTIVATIONS[activation_of(n, layer)].value(n("Z", layer), leak)


def value_without_leak(n: Operands, layer: int) -> Iterator[FloatArray]:
    if has_leak(n, layer):
        yield ACTIVATIONS[activation_of(n, layer)].value(n("Z", layer), 0.0)


def slope_for_value(n: Operands, layer: int) -> Iterator[FloatArray]:
    name = activation_of(n, layer)
    if name in ACTIVATIONS:
        yield ACTIVATIONS[name].derivative(n("Z", layer), n.spec.leak)


def not_normalised(n: Operands, layer: int) -> Iterator[FloatArray]:
    if activation_of(n, layer) == SOFTMAX_OUTPUT.name:
        yield np.exp(n("Z", layer))


def normalised_over_examples(n: Operands, layer: int) -> Iterator[FloatArray]:
    if activation_of(n, layer) == SOFTMAX_OUTPUT.name:
        yield softmax(n("Z", layer).T).T


def activation_of(n: Operands, layer: int) -> str:
    """Name of a layer's activation, the output layer included."""
    if layer == n.n_layers:
        return output_activation(n.spec.loss, n.worked.layer_sizes[-1]).name
    return n.spec.activations[layer - 1]


def other_activations(n: Operands, layer: int) -> list[str]:
    """The lecture's activations that are not the layer's."""
    own = activation_of(n, layer)
    return [record.name for record in ACTIVATIONS.values() if record.place == "lecture" and record.name != own]


def has_leak(n: Operands, layer: int) -> bool:
    """Whether the leak is in a layer's activation."""
    return layer < n.n_layers and ACTIVATIONS[activation_of(n, layer)].uses_leak and n.spec.leak != 0.0


def other_leaks(n: Operands, layer: int) -> tuple[float, ...]:
    """Leaks that are usual elsewhere; none where the layer does not use any."""
    return tuple(leak for leak in _USUAL_LEAKS if leak != n.spec.leak) if has_leak(n, layer) else ()


# The loss of each example, (1, m), and the mean J of them

Losses = Callable[[Operands, FloatArray, FloatArray], Iterator[FloatArray]]
"""From the operands, the outputs and the targets to the losses that come out with a slip."""


def decimal_logarithm(n: Operands, A: FloatArray, Y: FloatArray) -> Iterator[FloatArray]:
    if is_in_nats(n):
        yield losses_of(n, A, Y) / math.log(10.0)


def binary_logarithm(n: Operands, A: FloatArray, Y: FloatArray) -> Iterator[FloatArray]:
    if is_in_nats(n):
        yield losses_of(n, A, Y) / math.log(2.0)


def without_minus(n: Operands, A: FloatArray, Y: FloatArray) -> Iterator[FloatArray]:
    if is_in_nats(n):
        yield -losses_of(n, A, Y)


def targets_exchanged(n: Operands, A: FloatArray, Y: FloatArray) -> Iterator[FloatArray]:
    if len(A) == 1 and not are_numbers(n):
        yield losses_of(n, A, 1.0 - Y)


def first_term_only(n: Operands, A: FloatArray, Y: FloatArray) -> Iterator[FloatArray]:
    if is_in_nats(n) and len(A) == 1:
        yield np.where(Y == 1.0, losses_of(n, A, Y), 0.0)


def halved(n: Operands, A: FloatArray, Y: FloatArray) -> Iterator[FloatArray]:
    if is_in_nats(n):
        yield 0.5 * losses_of(n, A, Y)


def without_half(n: Operands, A: FloatArray, Y: FloatArray) -> Iterator[FloatArray]:
    if is_squared(n):
        yield 2.0 * losses_of(n, A, Y)


def not_squared(n: Operands, A: FloatArray, Y: FloatArray) -> Iterator[FloatArray]:
    if is_squared(n):
        yield 0.5 * np.abs(A - Y).sum(axis=0, keepdims=True)
        yield np.abs(A - Y).sum(axis=0, keepdims=True)


def never_linear(n: Operands, A: FloatArray, Y: FloatArray) -> Iterator[FloatArray]:
    if are_numbers(n) and not is_squared(n):
        yield 0.5 * np.square(A - Y).sum(axis=0, keepdims=True)


def in_loss(losses: Losses) -> Way:
    """A slip in the loss of an example, as a way in which the losses come out."""
    return lambda n, layer: losses(n, n("A", n.n_layers), n("Y", n.n_layers))


def mean_over_outputs(n: Operands, layer: int) -> Iterator[FloatArray]:
    if n.worked.layer_sizes[-1] > 1:
        yield mean_loss(n, n("loss")) / n.worked.layer_sizes[-1]
