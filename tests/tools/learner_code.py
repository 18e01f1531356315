"""The exercise as a learner solves it, for the two layers of the lecture."""

from __future__ import annotations

TWO_LAYERS = """\
import numpy as np


def initialize(layer_sizes, seed):
    random = np.random.default_rng(seed)
    n_x, n_h, n_y = layer_sizes
    W1 = random.normal(size=(n_h, n_x))
    b1 = np.zeros((n_h, 1))
    W2 = random.normal(size=(n_y, n_h))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def forward(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1 + b2
    A2 = 1 / (1 + np.exp(-Z2))
    return {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


def cost(A2, Y):
    m = Y.shape[1]
    J = -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m
    return J


def backward(X, Y, parameters, cache):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = dZ2.sum(axis=1, keepdims=True) / m
    dZ1 = (W2.T @ dZ2) * (1 - A1**2)
    dW1 = dZ1 @ X.T / m
    db1 = dZ1.sum(axis=1, keepdims=True) / m
    return {"dZ2": dZ2, "dW2": dW2, "db2": db2, "dZ1": dZ1, "dW1": dW1, "db1": db1}


def update(parameters, grads, learning_rate):
    return {name: parameters[name] - learning_rate * grads["d" + name] for name in parameters}


def train(X, Y, layer_sizes, learning_rate, n_iterations, seed):
    parameters = initialize(layer_sizes, seed)
    costs = []
    for _ in range(n_iterations):
        cache = forward(X, parameters)
        costs.append(cost(cache["A2"], Y))
        grads = backward(X, Y, parameters, cache)
        parameters = update(parameters, grads, learning_rate)
    return parameters, costs
"""
