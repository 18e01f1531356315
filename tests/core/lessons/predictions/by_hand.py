"""The lecture's iteration computed as a learner does with paper and calculator: an independent reference.

Every result can be rounded before it is used, and a number can be wrong and then be carried on.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np

from core.explain.expressions import rounded
from core.explain.quantities import Quantity
from core.explain.worked import WorkedIteration
from core.lessons.predictions.rounding import last_place
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES

Numbers = dict[Quantity, np.ndarray]


def iteration_by_hand(
    worked: WorkedIteration,
    rounded: Callable[[np.ndarray], np.ndarray] = lambda values: values,
    wrong: Mapping[Quantity, np.ndarray] | None = None,
) -> Numbers:
    """Every matrix of an iteration by gradient descent, of the whole batch or one example alone."""
    n_layers, m, rate = len(worked.layer_sizes) - 1, worked.m, worked.spec.learning_rate
    found: Numbers = {}

    def keep(symbol: str, layer: int, values: np.ndarray) -> np.ndarray:
        quantity = Quantity(symbol, layer)
        found[quantity] = (wrong or {}).get(quantity, rounded(values))
        return found[quantity]

    W = {layer: worked.value(Quantity("W", layer)) for layer in range(1, n_layers + 1)}
    b = {layer: worked.value(Quantity("b", layer)) for layer in range(1, n_layers + 1)}
    A = {0: worked.value(Quantity("A", 0))}
    Z, dZ = {}, {}
    Y = worked.value(Quantity("Y", n_layers))
    for layer in range(1, n_layers + 1):
        Z[layer] = keep("Z", layer, W[layer] @ A[layer - 1] + b[layer])
        A[layer] = keep("A", layer, _activated(worked, layer, Z[layer]))
    losses = keep("loss", 0, _losses(worked, A[n_layers], Y))
    keep("J", 0, losses.sum(axis=1, keepdims=True) / m)
    for layer in range(n_layers, 0, -1):
        if layer == n_layers:
            error = A[layer] - Y
            if worked.spec.loss == "squared_error":
                error = error * A[layer] * (1 - A[layer])
            if worked.spec.loss == "huber":
                error = np.clip(error, -1, 1)
        else:
            slope = keep("slope", layer, _slope(worked, layer, Z[layer], A[layer]))
            error = (W[layer + 1].T @ dZ[layer + 1]) * slope
        dZ[layer] = keep("dZ", layer, error)
        dW = keep("dW", layer, dZ[layer] @ A[layer - 1].T / m)
        db = keep("db", layer, dZ[layer].sum(axis=1, keepdims=True) / m)
        keep("W_new", layer, W[layer] - rate * dW)
        keep("b_new", layer, b[layer] - rate * db)
    return found


def _activated(worked: WorkedIteration, layer: int, Z: np.ndarray) -> np.ndarray:
    if layer < len(worked.layer_sizes) - 1:
        return ACTIVATIONS[worked.spec.activations[layer - 1]].value(Z, worked.spec.leak)
    if len(Z) > 1 and worked.spec.loss == "cross_entropy":
        return np.exp(Z) / np.exp(Z).sum(axis=0)
    return Z if LOSSES[worked.spec.loss].is_for_numbers else 1 / (1 + np.exp(-Z))


def _slope(worked: WorkedIteration, layer: int, Z: np.ndarray, A: np.ndarray) -> np.ndarray:
    name = worked.spec.activations[layer - 1]
    if name == "sigmoid":
        return A * (1 - A)
    if name == "tanh":
        return 1 - A**2
    return ACTIVATIONS[name].derivative(Z, worked.spec.leak)


def _losses(worked: WorkedIteration, A: np.ndarray, Y: np.ndarray) -> np.ndarray:
    if worked.spec.loss in ("squared_error", "linear_squared_error"):
        return 0.5 * ((A - Y) ** 2).sum(axis=0, keepdims=True)
    if worked.spec.loss == "huber":
        size = np.abs(A - Y)
        return np.where(size <= 1, 0.5 * size**2, size - 0.5).sum(axis=0, keepdims=True)
    chosen = np.where(Y == 1, A, 1 - A if len(A) == 1 else 1.0)
    with np.errstate(divide="ignore"):
        return -np.log(chosen).sum(axis=0, keepdims=True)


def answer_text(value: float, digits: int) -> str:
    """A number as a learner writes it who is asked for some digits: ``"0.31"``, ``"−0.042"``."""
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else "∞" if value > 0.0 else "−∞"
    unit = last_place(value, digits)
    if unit >= 1.0 or 0.0 < abs(value) < 1e-4:
        return rounded(value, digits + 1 if unit >= 1.0 else digits)
    return f"{value + 0.0:.{round(-math.log10(unit))}f}".replace("-", "−")
