"""The ways to draw the start weights, one record for each: functions of one shape, without layers and networks.

Biases always start at 0, which `core.model.network.initial_parameters` sees to.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.arrays import FloatArray
from core.sentences import phrase


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
    is_constant : bool
        Whether all weights of a layer are the same, so that its units stay equal.
    uses_scale : bool
        Whether the start scale changes anything.
    meant_for : str
        The activations that its size is worked out for; empty where it is for none. The numbers themselves do not
        depend on the activation: the same seed draws the same ones.
    """

    name: str
    label: str
    formula: str
    draw: Callable[[tuple[int, int], float, np.random.Generator], FloatArray]
    size: Callable[[tuple[int, int], float], float]
    is_constant: bool = False
    uses_scale: bool = True
    meant_for: str = ""


def _xavier_size(shape: tuple[int, int], scale: float) -> float:
    """Glorot and Bengio 2010, equation 12: variance 2 / (n_in + n_out)."""
    return scale * math.sqrt(2.0 / (shape[0] + shape[1]))


def _he_size(shape: tuple[int, int], scale: float) -> float:
    """He, Zhang, Ren and Sun 2015, equation 10: variance 2 / n_in."""
    return scale * math.sqrt(2.0 / shape[1])


INITIALIZERS: dict[str, Initializer] = {
    record.name: record
    for record in (
        Initializer(
            "zeros",
            phrase("zeros"),
            "w = 0",
            lambda shape, scale, random: np.zeros(shape),
            lambda shape, scale: 0.0,
            is_constant=True,
            uses_scale=False,
        ),
        Initializer(
            "constant",
            phrase("constant"),
            "w = s",
            lambda shape, scale, random: np.full(shape, scale),
            lambda shape, scale: scale,
            is_constant=True,
        ),
        Initializer(
            "normal",
            phrase("normal"),
            "w ~ N(0, s²)",
            lambda shape, scale, random: scale * random.standard_normal(shape),
            lambda shape, scale: scale,
        ),
        Initializer(
            "uniform",
            phrase("uniform"),
            "w ~ U(−s, s)",
            lambda shape, scale, random: scale * random.uniform(-1.0, 1.0, shape),
            lambda shape, scale: scale / math.sqrt(3.0),
        ),
        Initializer(
            "xavier",
            "Xavier",
            "w ~ s · N(0, 2/(n_in + n_out))",
            lambda shape, scale, random: _xavier_size(shape, scale) * random.standard_normal(shape),
            _xavier_size,
            meant_for=phrase("tanh and sigmoid"),
        ),
        Initializer(
            "he",
            "He",
            "w ~ s · N(0, 2/n_in)",
            lambda shape, scale, random: _he_size(shape, scale) * random.standard_normal(shape),
            _he_size,
            meant_for=phrase("ReLU and leaky ReLU"),
        ),
    )
}
"""The initializers by name."""
