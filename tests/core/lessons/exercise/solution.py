"""A solution of the exercise for any network, written from the lecture; the learner's side in the tests."""

from __future__ import annotations

from core.experiment.spec import ExperimentSpec

_VALUES = {
    "sigmoid": "1 / (1 + np.exp(-Z))",
    "tanh": "np.tanh(Z)",
    "relu": "np.maximum(0, Z)",
    "leaky_relu": "np.maximum(LEAK * Z, Z)",
    "linear": "Z + 0",
    "gelu": "0.5 * Z * (1 + np.tanh(np.sqrt(2 / np.pi) * (Z + 0.044715 * Z**3)))",
    "elu": "np.where(Z > 0, Z, np.exp(np.minimum(Z, 0)) - 1)",
}
_SLOPES = {
    "sigmoid": "(1 / (1 + np.exp(-Z))) * (1 - 1 / (1 + np.exp(-Z)))",
    "tanh": "1 - np.tanh(Z) ** 2",
    "relu": "(Z > 0) * 1.0",
    "leaky_relu": "np.where(Z > 0, 1, LEAK)",
    "linear": "np.ones_like(Z)",
    "gelu": (
        "0.5 * (1 + np.tanh(np.sqrt(2 / np.pi) * (Z + 0.044715 * Z**3))) + 0.5 * Z"
        " * (1 - np.tanh(np.sqrt(2 / np.pi) * (Z + 0.044715 * Z**3)) ** 2)"
        " * np.sqrt(2 / np.pi) * (1 + 3 * 0.044715 * Z**2)"
    ),
    "elu": "np.where(Z > 0, 1, np.exp(np.minimum(Z, 0)))",
}
_OUTPUTS = {
    ("cross_entropy", False): (
        "1 / (1 + np.exp(-Z))",
        "-np.sum(np.where(Y == 1, np.log(np.where(Y == 1, A, 1)), np.log(np.where(Y == 1, 1, 1 - A)))) / m",
        "A - Y",
    ),
    ("cross_entropy", True): (
        "np.exp(Z - Z.max(axis=0)) / np.exp(Z - Z.max(axis=0)).sum(axis=0)",
        "-np.sum(np.log(np.sum(Y * A, axis=0))) / m",
        "A - Y",
    ),
    ("squared_error", False): ("1 / (1 + np.exp(-Z))", "np.sum((A - Y) ** 2) / (2 * m)", "(A - Y) * A * (1 - A)"),
    ("linear_squared_error", False): ("Z + 0", "np.sum((A - Y) ** 2) / (2 * m)", "A - Y"),
    ("huber", False): (
        "Z + 0",
        "np.sum(np.where(abs(A - Y) < 1, (A - Y) ** 2 / 2, abs(A - Y) - 0.5)) / m",
        "np.clip(A - Y, -1, 1)",
    ),
    ("squared_error", True): ("1 / (1 + np.exp(-Z))", "np.sum((A - Y) ** 2) / (2 * m)", "(A - Y) * A * (1 - A)"),
}

_TEXT = """\
import numpy as np

LEAK = {leak!r}
VALUES = [{values}]
SLOPES = [{slopes}]


def initialize(layer_sizes, seed):
    random = np.random.default_rng(seed)
    parameters = {{}}
    for l in range(1, len(layer_sizes)):
        parameters[f"W{{l}}"] = 0.1 * random.standard_normal((layer_sizes[l], layer_sizes[l - 1]))
        parameters[f"b{{l}}"] = np.zeros((layer_sizes[l], 1))
    return parameters


def forward(X, parameters):
    L, A, cache = len(parameters) // 2, X, {{}}
    for l in range(1, L + 1):
        Z = parameters[f"W{{l}}"] @ A + parameters[f"b{{l}}"]
        A = {output} if l == L else VALUES[l - 1](Z)
        cache[f"Z{{l}}"], cache[f"A{{l}}"] = Z, A
    return cache


def cost(A, Y):
    m = Y.shape[1]
    return {cost}


def backward(X, Y, parameters, cache):
    L, m, grads = len(parameters) // 2, X.shape[1], {{}}
    A = cache[f"A{{L}}"]
    dZ = {gradient}
    for l in range(L, 0, -1):
        grads[f"dZ{{l}}"] = dZ
        grads[f"dW{{l}}"] = dZ @ (cache[f"A{{l - 1}}"] if l > 1 else X).T / m
        grads[f"db{{l}}"] = np.sum(dZ, axis=1, keepdims=True) / m
        if l > 1:
            dZ = parameters[f"W{{l}}"].T @ dZ * SLOPES[l - 2](cache[f"Z{{l - 1}}"])
    return grads


def update(parameters, grads, learning_rate):
    return {{name: array - learning_rate * grads["d" + name] for name, array in parameters.items()}}


def train(X, Y, layer_sizes, learning_rate, n_iterations, seed):
    parameters = initialize(layer_sizes, seed)
    costs = []
    for _ in range(n_iterations):
        cache = forward(X, parameters)
        costs.append(cost(cache[f"A{{len(layer_sizes) - 1}}"], Y))
        grads = backward(X, Y, parameters, cache)
        parameters = update(parameters, grads, learning_rate)
    return parameters, costs
"""


def solution(spec: ExperimentSpec, n_outputs: int = 1) -> str:
    """The exercise solved for a network."""
    output, cost, gradient = _OUTPUTS[spec.loss, n_outputs > 1]
    return _TEXT.format(
        leak=spec.leak,
        values=", ".join(f"lambda Z: {_VALUES[name]}" for name in spec.activations),
        slopes=", ".join(f"lambda Z: {_SLOPES[name]}" for name in spec.activations),
        output=output,
        cost=cost,
        gradient=gradient,
    )
