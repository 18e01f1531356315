"""The penalties: a price on large weights that is added to what training makes small. One record for each.

Biases are free, and nothing is divided by m. The loss that is shown, J, does not contain the penalty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from core.arrays import FloatArray
from core.sentences import phrase


@dataclass(frozen=True, slots=True)
class Penalty:
    """A penalty, to be multiplied by its rate λ.

    Attributes
    ----------
    name, label : str
        Key in `PENALTIES`, and the name on the screen.
    formula : str
        What is added to the loss J, written out.
    of_each : callable
        ``of_each(W)``: what every single weight adds, shaped like ``W``, without λ.
    gradient : callable
        ``gradient(W)``: its derivative, shaped like ``W``, without λ.
    add_in_place : callable
        ``add_in_place(theta, rates, gradient, scratch)`` adds ``rates * gradient(theta)`` to ``gradient``, all flat
        vectors of one size, or (S, size) of several runs; ``rates`` is λ at weights and 0 at biases.
    has_bend : bool
        Whether the gradient jumps at 0.
    line, numbers, cell : str
        What is added to dW in the equations, in LaTeX of ``{W}``, with numbers after the ``{rate}``, and for one of
        them without the rate: see `core.explain.expressions.formula`.
    numpy : str
        The gradient of ``W{n}`` in a script.
    torch : str
        The penalty in a script, of W up to the closing bracket of its sum.
    in_sklearn : bool
        Whether scikit-learn has it.
    """

    name: str
    label: str
    formula: str
    of_each: Callable[[FloatArray], FloatArray]
    gradient: Callable[[FloatArray], FloatArray]
    add_in_place: Callable[[FloatArray, FloatArray, FloatArray, FloatArray], None]
    has_bend: bool = False
    line: str = ""
    numbers: str = ""
    cell: str = ""
    numpy: str = ""
    torch: str = ""
    in_sklearn: bool = True

    def value(self, weights: Iterable[FloatArray]) -> float:
        """The penalty of a network's weight matrices, without λ."""
        return sum(float(self.of_each(W).sum()) for W in weights)


def _add_l1(theta: FloatArray, rates: FloatArray, gradient: FloatArray, scratch: FloatArray) -> None:
    np.sign(theta, scratch)
    np.multiply(scratch, rates, scratch)
    np.add(gradient, scratch, gradient)


def _add_l2(theta: FloatArray, rates: FloatArray, gradient: FloatArray, scratch: FloatArray) -> None:
    np.multiply(theta, rates, scratch)
    np.add(gradient, scratch, gradient)


NO_PENALTY = "none"

PENALTIES: dict[str, Penalty] = {
    record.name: record
    for record in (
        Penalty(NO_PENALTY, phrase("none"), phrase("nothing"), np.zeros_like, np.zeros_like, lambda *_: None),
        Penalty(
            "l1",
            "L1",
            "λ Σ |w|",
            np.abs,
            np.sign,
            _add_l1,
            has_bend=True,
            line=r"\lambda | \mathrm{sign}({W})",
            numbers="+ {rate} · sign({W})",
            cell="sign(w)",
            numpy="np.sign(W{n})",
            torch="PENALTY_RATE * sum(W.abs().sum()",
            in_sklearn=False,
        ),
        Penalty(
            "l2",
            "L2",
            "(λ/2) Σ w²",
            lambda W: 0.5 * np.square(W),
            np.copy,
            _add_l2,
            line=r"\lambda {W}",
            numbers="+ {rate} · {W}",
            cell="w",
            numpy="W{n}",
            torch="PENALTY_RATE / 2 * sum(W.square().sum()",
        ),
    )
}
"""The penalties by name. The slope of |w| at 0 is taken as 0, so L1 does not move a weight away from 0."""
