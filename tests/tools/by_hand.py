"""One iteration of a network with one hidden layer or none, in plain Python floats: nothing of the program is used.

Matrices are lists of rows, examples are columns, as in the lecture.
"""

from __future__ import annotations

import math

Matrix = list[list[float]]

ACTIVATIONS = {
    "sigmoid": (lambda z: 1 / (1 + math.exp(-z)), lambda z: math.exp(-z) / (1 + math.exp(-z)) ** 2),
    "tanh": (math.tanh, lambda z: 1 / math.cosh(z) ** 2),
    "relu": (lambda z: z if z > 0 else 0.0, lambda z: 1.0 if z > 0 else 0.0),
    "leaky_relu": (lambda z: z if z > 0 else 0.1 * z, lambda z: 1.0 if z > 0 else 0.1),
    "linear": (lambda z: z, lambda z: 1.0),
}
"""Each with its derivative."""


def iteration_by_hand(
    X: Matrix, Y: Matrix, weights: list[Matrix], biases: list[Matrix], activation: str, loss: str, rate: float
) -> list[Matrix]:
    """Every result of the iteration, in the order in which the lecture computes them."""
    m = len(Y[0])
    g, slope = ACTIVATIONS[activation]
    results, inputs, Z = [], [X], []
    for layer, (W, b) in enumerate(zip(weights, biases, strict=True)):
        Z.append(
            [[dot(row, column(inputs[-1], i)) + bias[0] for i in range(m)] for row, bias in zip(W, b, strict=True)]
        )
        inputs.append(outputs_of(loss, Z[-1]) if layer == len(weights) - 1 else each(Z[-1], g))
        results += [Z[-1], inputs[-1]]
    losses = [loss_of(loss, column(inputs[-1], i), column(Y, i)) for i in range(m)]
    results += [[losses], [[sum(losses) / m]]]
    dZ = [[error_of(loss, a, y) for a, y in zip(*rows, strict=True)] for rows in zip(inputs[-1], Y, strict=True)]
    updates: list[Matrix] = []
    for layer in reversed(range(len(weights))):
        if layer < len(weights) - 1:
            slopes = each(Z[layer], slope)
            W = weights[layer + 1]
            dZ = [
                [dot(column(W, unit), column(dZ, i)) * slopes[unit][i] for i in range(m)]
                for unit in range(len(Z[layer]))
            ]
            results.append(slopes)
        dW = [[dot(row, before) / m for before in inputs[layer]] for row in dZ]
        db = [[sum(row) / m] for row in dZ]
        results += [dZ, dW, db]
        updates = [less(weights[layer], dW, rate), less(biases[layer], db, rate), *updates]
    return results + updates


def outputs_of(loss: str, Z: Matrix) -> Matrix:
    if loss in ("linear_squared_error", "huber"):
        return Z
    if loss == "squared_error" or len(Z) == 1:
        return each(Z, ACTIVATIONS["sigmoid"][0])
    sums = [sum(math.exp(z) for z in column(Z, i)) for i in range(len(Z[0]))]
    return [[math.exp(z) / total for z, total in zip(row, sums, strict=True)] for row in Z]


def loss_of(loss: str, outputs: list[float], targets: list[float]) -> float:
    """Of one example."""
    pairs = list(zip(outputs, targets, strict=True))
    if loss in ("squared_error", "linear_squared_error"):
        return sum((a - y) ** 2 for a, y in pairs) / 2
    if loss == "huber":
        return sum((a - y) ** 2 / 2 if abs(a - y) < 1 else abs(a - y) - 0.5 for a, y in pairs)
    if len(pairs) > 1:
        return -sum(y * math.log(a) for a, y in pairs)
    ((a, y),) = pairs
    return -(y * math.log(a) + (1 - y) * math.log(1 - a))


def error_of(loss: str, a: float, y: float) -> float:
    """dz of an output."""
    if loss == "squared_error":
        return (a - y) * a * (1 - a)
    return max(-1.0, min(a - y, 1.0)) if loss == "huber" else a - y


def dot(left: list[float], right: list[float]) -> float:
    return sum(one * other for one, other in zip(left, right, strict=True))


def column(matrix: Matrix, place: int) -> list[float]:
    return [row[place] for row in matrix]


def each(matrix: Matrix, function) -> Matrix:  # type: ignore[no-untyped-def]
    return [[function(value) for value in row] for row in matrix]


def less(old: Matrix, gradient: Matrix, rate: float) -> Matrix:
    return [[w - rate * d for w, d in zip(row, step, strict=True)] for row, step in zip(old, gradient, strict=True)]
