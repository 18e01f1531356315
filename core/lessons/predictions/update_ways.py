"""The ways in which slips of the update are made again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import numpy as np

from core.arrays import FloatArray
from core.lessons.predictions.operands import Operands, Way, slot_symbol, updated
from core.model.optimizers import EPSILON, OPTIMIZERS

Of = Literal["W", "b"]


def unchanged(of: Of) -> Way:
    def way(n: Operands, layer: int) -> Iterator[FloatArray]:
        yield n(of, layer)

    return way


def with_rate_one(of: Of) -> Way:
    def way(n: Operands, layer: int) -> Iterator[FloatArray]:
        yield updated(n, of, layer, n.gradient(of, layer), 1.0)

    return way


def step_added(of: Of) -> Way:
    def way(n: Operands, layer: int) -> Iterator[FloatArray]:
        yield 2.0 * n(of, layer) - updated(n, of, layer, n.gradient(of, layer), n.rate)

    return way


def step_alone(of: Of) -> Way:
    def way(n: Operands, layer: int) -> Iterator[FloatArray]:
        step = updated(n, of, layer, n.gradient(of, layer), n.rate) - n(of, layer)
        yield step
        yield -step

    return way


def plain_step(of: Of) -> Way:
    """W − α dW, whatever the optimizer."""

    def way(n: Operands, layer: int) -> Iterator[FloatArray]:
        if OPTIMIZERS[n.spec.optimizer].slots:
            yield n(of, layer) - n.rate * n.gradient(of, layer)

    return way


def without_correction(of: Of) -> Way:
    """Adam without what undoes the start at 0."""

    def way(n: Operands, layer: int) -> Iterator[FloatArray]:
        if OPTIMIZERS[n.spec.optimizer].corrections:
            first, second = (n(slot_symbol(kind, of), layer) for kind in ("new_first", "new_second"))
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
