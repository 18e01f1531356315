"""Slopes of J from two evaluations with one parameter moved, for many parameters at once.

It knows the forward equations and the loss, and of back propagation only the result it is to be compared with. What a
comparison means to a learner is said in `core.explain.gradient_check`.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from core.arrays import BoolArray, FloatArray, IntArray
from core.experiment.spec import ExperimentSpec
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.model.network import ForwardPass, Gradients, Parameters
from core.model.penalties import PENALTIES

STEP = 2.0**-17
"""How far a step moves z, and never twice as far. The error of a central difference is h²/6 |J‴| from the curve and
about ε |J| / h from rounding; their sum is smallest near h = ε^(1/3) = 6.1e-6 in units in which the function bends over
about 1, which is z and not w (Press, Teukolsky, Vetterling and Flannery, Numerical Recipes, section 5.7, equation
5.7.8). Of that, a power of two: w ± h and h a are then exact."""

FLOOR = 1e-4
"""Gradients smaller than this are compared by their absolute error over this. Two rounded losses of about 1 tell a
slope to about 1e-11; below 1e-4, seven right digits cannot be asked of them. It grows with a loss above 1, as that of
large numbers is."""

TOLERANCE = 1e-5
"""A relative error up to here is agreement; a wrong formula is wrong in the first digits. Usual are 1e-7 and less."""

OTHER_STEPS = (2.0**-4, 2.0**5, 2.0**9)
"""What else the step is tried at where the first one gives no agreement: deep networks with large weights bend within
less, and large z hide a short step behind their rounding. A wrong gradient agrees at no step."""


class Found(NamedTuple):
    """Comparisons of k parameters, each array (k,): as in `core.explain.gradient_check.Comparison`."""

    analytic: FloatArray
    numeric: FloatArray
    relative_error: FloatArray
    step: FloatArray
    n_bent: IntArray


class DifferenceQuotients:
    """Evaluates J with single parameters moved: only what lies behind the moved one is computed again."""

    def __init__(
        self,
        parameters: Parameters,
        spec: ExperimentSpec,
        passed: ForwardPass,
        gradients: Gradients,
        Y: FloatArray,
        with_penalty: bool,
    ) -> None:
        self._parameters, self._spec, self._passed, self._gradients, self._Y = parameters, spec, passed, gradients, Y
        self._with_penalty = with_penalty and spec.has_penalty
        self.m = Y.shape[1]
        with np.errstate(all="ignore"):
            loss = LOSSES[spec.loss].value(passed.Z[len(parameters.weights)], Y)
        self.floor = FLOOR * max(1.0, loss) if np.isfinite(loss) else FLOOR

    def compare(self, layer: int, units: IntArray, columns: IntArray) -> Found:
        """Compare the entries of [W | b] at ``units`` and ``columns``, both (k,)."""
        with np.errstate(all="ignore"):
            found = self._compare(layer, units, columns, 1.0)
            for factor in OTHER_STEPS:
                (open_ones,) = np.nonzero(~(found.relative_error <= 0.1 * TOLERANCE))
                if not open_ones.size:
                    break
                again = self._compare(layer, units[open_ones], columns[open_ones], factor)
                before = found.relative_error[open_ones]
                is_better = (again.relative_error < before) | np.isnan(before)
                for values, new in zip(found, again, strict=True):
                    values[open_ones[is_better]] = new[is_better]
            return found

    def _compare(self, layer: int, units: IntArray, columns: IntArray, factor: float) -> Found:
        W, A_before = self._parameters.weights[layer - 1], self._passed.A[layer - 1]
        is_weight = columns < W.shape[1]
        inputs = np.where(is_weight[:, np.newaxis], A_before[columns * is_weight], 1.0)  # (k, m)
        steps = factor * _steps(inputs)
        changes, is_bent = self._changes(layer, units, inputs * steps[:, np.newaxis])
        numeric = changes.sum(axis=1) / (2.0 * steps * self.m)
        dW, db = self._gradients.dW[layer], self._gradients.db[layer]
        analytic = np.where(is_weight, dW[units, columns * is_weight], db[units, 0])
        if self._with_penalty:
            slope, difference = self._penalties(W[units, columns * is_weight], steps)
            analytic, numeric = analytic + slope * is_weight, numeric + difference * is_weight
        compared = np.stack((analytic, numeric))
        n_bent = is_bent.sum(axis=1)
        if n_bent.any():
            own = self._gradients.dZ[layer][units] * inputs / self.m
            compared[0] -= np.where(is_bent, own, 0.0).sum(axis=1)
            compared[1] -= np.where(is_bent, changes, 0.0).sum(axis=1) / (2.0 * steps * self.m)
        error = np.where(n_bent == self.m, np.nan, _relative_error(compared[0], compared[1], self.floor))
        return Found(analytic, numeric, error, steps, n_bent)

    def _changes(self, layer: int, units: IntArray, moves: FloatArray) -> tuple[FloatArray, BoolArray]:
        """Loss ahead minus loss behind, when z of unit ``units[k]`` of example i moves by ± ``moves[k, i]``: (k, m).

        And whether some unit crosses the bend of its activation between the two.
        """
        spec, n_layers = self._spec, len(self._parameters.weights)
        is_bent = np.zeros(moves.shape, dtype=np.bool_)
        z = self._passed.Z[layer][units] + np.stack((moves, -moves))  # (2, k, m): ahead, behind
        if layer == n_layers:
            Z = np.repeat(self._passed.Z[layer], 2 * len(units), axis=0).reshape(-1, *z.shape)
            Z[units, :, np.arange(len(units))] = np.moveaxis(z, 1, 0)
            return self._loss_changes(Z), is_bent
        activation = spec.activations[layer - 1]
        is_bent |= _crosses(activation, z[np.newaxis])
        # Only this unit's row of A changed, so the next Z changes by its column of W times that change.
        moved = ACTIVATIONS[activation].value(z, spec.leak) - self._passed.A[layer][units]
        columns = self._parameters.weights[layer][:, units]
        Z = self._passed.Z[layer + 1][:, np.newaxis, np.newaxis] + columns[:, np.newaxis, :, np.newaxis] * moved
        for later in range(layer + 1, n_layers):
            activation = spec.activations[later - 1]
            is_bent |= _crosses(activation, Z)
            A = ACTIVATIONS[activation].value(Z, spec.leak).reshape(len(Z), -1)
            Z = (self._parameters.weights[later] @ A + self._parameters.biases[later]).reshape(-1, *z.shape)
        return self._loss_changes(Z), is_bent

    def _loss_changes(self, Z: FloatArray) -> FloatArray:
        """From logits (n_y, 2, k, m). Example by example, which keeps digits that a difference of two sums loses."""
        n_y, _, k, m = Z.shape
        losses = LOSSES[self._spec.loss].per_example(Z.reshape(n_y, -1), np.tile(self._Y, (1, 2 * k)))
        ahead, behind = losses.reshape(2, k, m)
        result: FloatArray = ahead - behind
        return result

    def _penalties(self, weights: FloatArray, steps: FloatArray) -> tuple[FloatArray, FloatArray]:
        """The slope of the penalty of single weights, and its difference quotient."""
        penalty, rate = PENALTIES[self._spec.penalty], self._spec.penalty_rate
        slope = rate * penalty.gradient(weights)
        ahead, behind = penalty.of_each(weights + steps), penalty.of_each(weights - steps)
        difference = rate * (ahead - behind) / (2.0 * steps)
        # |w| has a bend at 0, which the step may cross; there the quotient means nothing.
        crosses = penalty.has_bend & (np.abs(weights) < steps)
        return slope, np.where(crosses, slope, difference)


def _steps(inputs: FloatArray) -> FloatArray:
    """The step of each parameter, such that no z moves twice as far as `STEP`; (k,) from what they multiply, (k, m)."""
    largest = np.abs(inputs).max(axis=1, initial=1.0)
    _, exponents = np.frexp(np.where(np.isfinite(largest), largest, 1.0))
    return np.asarray(np.ldexp(STEP, 1 - exponents))


def _crosses(activation: str, Z: FloatArray) -> BoolArray | bool:
    """Whether a unit lies on another side of the bend ahead than behind: (k, m) from (n, 2, k, m)."""
    if not ACTIVATIONS[activation].has_bend:
        return False
    is_above = Z > 0.0
    result: BoolArray = (is_above[:, 0] != is_above[:, 1]).any(axis=0)
    return result


def _relative_error(analytic: FloatArray, numeric: FloatArray, floor: float) -> FloatArray:
    size = np.maximum(np.maximum(np.abs(analytic), np.abs(numeric)), floor)
    error = np.abs(analytic - numeric) / size
    # Where J is no number, it has no slope; where it has one, a gradient that is no number is as wrong as can be.
    return np.asarray(np.select([~np.isfinite(numeric), ~np.isfinite(analytic)], [np.nan, np.inf], error))
