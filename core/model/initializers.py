"""The ways to draw the start weights, as functions of one shape that know neither layers nor networks.

Biases always start at 0, which `core.model.network.initial_parameters` sees to.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.arrays import FloatArray


@dataclass(frozen=True, slots=True)
class Initializer:
    """A rule for start weights.

    Attributes
    ----------
    name, label : str
        Key in `INITIALIZERS`, and the name on the screen.
    formula : str
        The distribution, written out; s is the start scale.
    draw : callable
        ``draw(shape, scale, random)``: a weight matrix of shape (n_out, n_in).
    size : callable
        ``size(shape, scale)``: the root mean square of the weights that are drawn.
    """

    name: str
    label: str
    formula: str
    draw: Callable[[tuple[int, int], float, np.random.Generator], FloatArray]
    size: Callable[[tuple[int, int], float], float]


def _zeros(shape: tuple[int, int], scale: float, random: np.random.Generator) -> FloatArray:
    return np.zeros(shape)


def _constant(shape: tuple[int, int], scale: float, random: np.random.Generator) -> FloatArray:
    return np.full(shape, scale)


def _normal(shape: tuple[int, int], scale: float, random: np.random.Generator) -> FloatArray:
    return scale * random.standard_normal(shape)


def _uniform(shape: tuple[int, int], scale: float, random: np.random.Generator) -> FloatArray:
    return scale * random.uniform(-1.0, 1.0, shape)


def _xavier(shape: tuple[int, int], scale: float, random: np.random.Generator) -> FloatArray:
    """Glorot and Bengio 2010, equation 12: variance 2 / (n_in + n_out)."""
    return _xavier_size(shape, scale) * random.standard_normal(shape)


def _he(shape: tuple[int, int], scale: float, random: np.random.Generator) -> FloatArray:
    """He, Zhang, Ren and Sun 2015, equation 10: variance 2 / n_in."""
    return _he_size(shape, scale) * random.standard_normal(shape)


def _zero_size(shape: tuple[int, int], scale: float) -> float:
    return 0.0


def _scale_size(shape: tuple[int, int], scale: float) -> float:
    return scale


def _uniform_size(shape: tuple[int, int], scale: float) -> float:
    return scale / math.sqrt(3.0)


def _xavier_size(shape: tuple[int, int], scale: float) -> float:
    return scale * math.sqrt(2.0 / (shape[0] + shape[1]))


def _he_size(shape: tuple[int, int], scale: float) -> float:
    return scale * math.sqrt(2.0 / shape[1])


INITIALIZERS: dict[str, Initializer] = {
    record.name: record
    for record in (
        Initializer("zeros", "zeros", "w = 0", _zeros, _zero_size),
        Initializer("constant", "constant", "w = s", _constant, _scale_size),
        Initializer("normal", "normal", "w ~ N(0, s²)", _normal, _scale_size),
        Initializer("uniform", "uniform", "w ~ U(−s, s)", _uniform, _uniform_size),
        Initializer("xavier", "Xavier", "w ~ s · N(0, 2/(n_in + n_out))", _xavier, _xavier_size),
        Initializer("he", "He", "w ~ s · N(0, 2/n_in)", _he, _he_size),
    )
}
"""The initializers by name."""
