"""The penalties: a price on large weights that is added to what training makes small.

Biases are free, and nothing is divided by m. The loss that is shown, J, does not contain the penalty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from core.arrays import FloatArray


@dataclass(frozen=True, slots=True)
class Penalty:
    """A penalty, to be multiplied by its rate λ.

    Attributes
    ----------
    name, label : str
        Key in `PENALTIES`, and the name on the screen.
    formula : str
        What is added to the loss J, written out.
    of_weights : callable
        ``of_weights(W)``: the sum over one weight matrix, without λ.
    gradient : callable
        ``gradient(W)``: its derivative, shaped like ``W``, without λ.
    add_in_place : callable
        ``add_in_place(theta, rates, gradient, scratch)`` adds ``rates * gradient(theta)`` to ``gradient``, all flat
        vectors of one size; ``rates`` is λ at weights and 0 at biases.
    """

    name: str
    label: str
    formula: str
    of_weights: Callable[[FloatArray], float]
    gradient: Callable[[FloatArray], FloatArray]
    add_in_place: Callable[[FloatArray, FloatArray, FloatArray, FloatArray], None]

    def value(self, weights: Iterable[FloatArray]) -> float:
        """The penalty of a network's weight matrices, without λ."""
        return sum(self.of_weights(W) for W in weights)


def _no_penalty(W: FloatArray) -> float:
    return 0.0


def _no_addition(theta: FloatArray, rates: FloatArray, gradient: FloatArray, scratch: FloatArray) -> None:
    return


def _l1(W: FloatArray) -> float:
    return float(np.abs(W).sum())


def _add_l1(theta: FloatArray, rates: FloatArray, gradient: FloatArray, scratch: FloatArray) -> None:
    np.sign(theta, scratch)
    np.multiply(scratch, rates, scratch)
    np.add(gradient, scratch, gradient)


def _l2(W: FloatArray) -> float:
    return 0.5 * float(np.square(W).sum())


def _add_l2(theta: FloatArray, rates: FloatArray, gradient: FloatArray, scratch: FloatArray) -> None:
    np.multiply(theta, rates, scratch)
    np.add(gradient, scratch, gradient)


PENALTIES: dict[str, Penalty] = {
    record.name: record
    for record in (
        Penalty("none", "none", "nothing", _no_penalty, np.zeros_like, _no_addition),
        Penalty("l1", "L1", "λ Σ |w|", _l1, np.sign, _add_l1),
        Penalty("l2", "L2", "(λ/2) Σ w²", _l2, np.copy, _add_l2),
    )
}
"""The penalties by name. The slope of |w| at 0 is taken as 0, so L1 does not move a weight away from 0."""
