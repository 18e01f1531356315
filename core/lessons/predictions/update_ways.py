"""The ways in which slips of the update are made again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

import numpy as np

from core.arrays import FloatArray
from core.lessons.predictions.operands import Operands, updated
from core.model.optimizers import EPSILON, OPTIMIZERS

_Of = Literal["W", "b"]
_Way = Callable[[Operands, int], Iterator[FloatArray]]


def unchanged(of: _Of) -> _Way:
    def way(n: Operands, layer: int) -> Iterator[FloatArray]:
        yield n(of, layer)

    return way


def with_rate_one(of: _Of) -> _Way:
    def way(n: Operands, layer: int) -> Iterator[FloatArray]:
        yield updated(n, of, layer, n.gradient(of, layer), 1.0)

    return way


def step_added(of: _Of) -> _Way:
    def way(n: Operands, layer: int) -> Iterator[FloatArray]:
        yield 2.0 * n(of, layer) - updated(n, of, layer, n.gradient(of, layer), n.rate)

    return way


def step_alone(of: _Of) -> _Way:
    def way(n: Operands, layer: int) -> Iterator[FloatArray]:
        step = updated(n, of, layer, n.gradient(of, layer), n.rate) - n(of, layer)
        yield step
        yield -step

    return way


def plain_step(of: _Of) -> _Way:
    """W − α dW, whatever the optimizer."""

    def way(n: Operands, layer: int) -> Iterator[FloatArray]:
        if OPTIMIZERS[n.spec.optimizer].slots:
            yield n(of, layer) - n.rate * n.gradient(of, layer)

    return way


def without_correction(of: _Of) -> _Way:
    """Adam without what undoes the start at 0."""

    def way(n: Operands, layer: int) -> Iterator[FloatArray]:
        if OPTIMIZERS[n.spec.optimizer].corrections:
            first, second = (n("new_first_W", layer), n("new_second_W", layer))
            if of == "b":
                first, second = (n("new_first_b", layer), n("new_second_b", layer))
            yield n(of, layer) - n.rate * first / (np.sqrt(second) + EPSILON)

    return way


def without_penalty(n: Operands, layer: int) -> Iterator[FloatArray]:
    if n.spec.has_penalty:
        yield updated(n, "W", layer, n("dW", layer), n.rate)


def gradient_without_penalty(n: Operands, layer: int) -> Iterator[FloatArray]:
    yield n("dW", layer)


def penalty_divided(n: Operands, layer: int) -> Iterator[FloatArray]:
    if n.m > 1:
        yield n("dW", layer) + (n("dW_penalised", layer) - n("dW", layer)) / n.m
