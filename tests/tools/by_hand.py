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
    sigma = ACTIVATIONS["sigmoid"][0]
    results, inputs, Z = [], [X], []
    for layer, (W, b) in enumerate(zip(weights, biases, strict=True)):
        Z.append(
            [[dot(row, column(inputs[-1], i)) + bias[0] for i in range(m)] for row, bias in zip(W, b, strict=True)]
        )
        inputs.append(each(Z[-1], sigma if layer == len(weights) - 1 else g))
        results += [Z[-1], inputs[-1]]
    a, y = inputs[-1][0], Y[0]
    losses = [loss_of(loss, a[i], y[i]) for i in range(m)]
    results += [[losses], [[sum(losses) / m]]]
    dZ = [[a[i] - y[i] if loss == "cross_entropy" else (a[i] - y[i]) * a[i] * (1 - a[i]) for i in range(m)]]
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


def loss_of(loss: str, a: float, y: float) -> float:
    if loss == "squared_error":
        return (a - y) ** 2 / 2
    return -(y * math.log(a) + (1 - y) * math.log(1 - a))


def dot(left: list[float], right: list[float]) -> float:
    return sum(one * other for one, other in zip(left, right, strict=True))


def column(matrix: Matrix, place: int) -> list[float]:
    return [row[place] for row in matrix]


def each(matrix: Matrix, function) -> Matrix:  # type: ignore[no-untyped-def]
    return [[function(value) for value in row] for row in matrix]


def less(old: Matrix, gradient: Matrix, rate: float) -> Matrix:
    return [[w - rate * d for w, d in zip(row, step, strict=True)] for row, step in zip(old, gradient, strict=True)]
