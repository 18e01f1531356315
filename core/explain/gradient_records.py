"""What a gradient check says: one entry of dW or db beside its difference quotient, a layer of them, and all.

Plain values; how they are found is in `core.explain.difference_quotients`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from core.arrays import FloatArray, IntArray
from core.explain.difference_quotients import TOLERANCE, Found
from core.explain.target import Target


@dataclass(frozen=True, slots=True)
class Comparison:
    """One entry of dW or db beside its difference quotient.

    Attributes
    ----------
    target : Target
        A weight or a bias.
    analytic, numeric : float
        Back propagation's value, and (J(w + h) − J(w − h)) / 2h; both over all examples.
    relative_error : float
        |analytic − numeric| / max(|analytic|, |numeric|, floor) over the examples that cross no bend; NaN where that
        leaves nothing to compare or J is not finite.
    step : float
        The h.
    n_bent, n_examples : int
        Examples for which the step carries a unit across the bend of its activation, and examples in all.
    floor : float
        `FLOOR`, times J where that is above 1.
    """

    target: Target
    analytic: float
    numeric: float
    relative_error: float
    step: float
    n_bent: int
    n_examples: int
    floor: float

    @property
    def agrees(self) -> bool | None:
        """Whether the two are the same but for rounding; None where they cannot be compared."""
        return None if math.isnan(self.relative_error) else self.relative_error <= TOLERANCE


@dataclass(frozen=True, slots=True, eq=False)
class LayerEntries:
    """Every comparison of a layer. All arrays are (n_l, n_{l-1} + 1): the columns of W, then b.

    The attributes are those of `Comparison`.
    """

    layer: int
    analytic: FloatArray
    numeric: FloatArray
    relative_error: FloatArray
    step: FloatArray
    n_bent: IntArray

    def comparison(self, unit: int, column: int, n_examples: int, floor: float) -> Comparison:
        """The record of one entry; the last column is the bias."""
        is_bias = column == self.analytic.shape[1] - 1
        target = Target("bias", self.layer, unit) if is_bias else Target("weight", self.layer, unit, column)
        found = Found(self.analytic, self.numeric, self.relative_error, self.step, self.n_bent)
        return comparison_of(target, found, (unit, column), n_examples, floor)


@dataclass(frozen=True, slots=True, eq=False)
class GradientCheckResult:
    """What a check of all parameters found.

    Attributes
    ----------
    entries : tuple of LayerEntries
        For layers 1 to L.
    n_examples, n_given : int
        Examples compared over, and examples there are.
    floor : float
        As in `Comparison`.
    """

    entries: tuple[LayerEntries, ...]
    n_examples: int
    n_given: int
    floor: float

    @property
    def n_entries(self) -> int:
        """Weights and biases in all."""
        return sum(layer.analytic.size for layer in self.entries)

    @property
    def n_bent(self) -> int:
        """Entries whose step crosses a bend for at least one example."""
        return sum(int(np.count_nonzero(layer.n_bent)) for layer in self.entries)

    @property
    def n_not_compared(self) -> int:
        """Entries that could not be compared: every example crosses a bend, or nothing is finite."""
        return sum(int(np.isnan(layer.relative_error).sum()) for layer in self.entries)

    @property
    def n_wrong(self) -> int:
        """Entries that disagree."""
        return sum(int((layer.relative_error > TOLERANCE).sum()) for layer in self.entries)

    @property
    def worst(self) -> Comparison | None:
        """The entry with the largest relative error; None where none could be compared."""
        best: tuple[float, LayerEntries, int] | None = None
        for layer in self.entries:
            errors = np.where(np.isnan(layer.relative_error), -1.0, layer.relative_error)
            place = int(errors.argmax())
            if errors.flat[place] >= 0.0 and (best is None or errors.flat[place] > best[0]):
                best = float(errors.flat[place]), layer, place
        if best is None:
            return None
        _, layer, place = best
        unit, column = divmod(place, layer.analytic.shape[1])
        return layer.comparison(unit, column, self.n_examples, self.floor)

    @property
    def worst_relative_error(self) -> float:
        """The largest relative error; NaN where no entry could be compared."""
        worst = self.worst
        return math.nan if worst is None else worst.relative_error


def comparison_of(target: Target, found: Found, at: tuple[int, ...], n_examples: int, floor: float) -> Comparison:
    """The record of the entry ``at`` of some comparisons."""
    return Comparison(
        target,
        float(found.analytic[at]),
        float(found.numeric[at]),
        float(found.relative_error[at]),
        float(found.step[at]),
        int(found.n_bent[at]),
        n_examples,
        floor,
    )
