"""What holds single units up: saturated, dead, or the same as a neighbour. Numbers only, a layer at a time.

It measures and compares with thresholds that are stated here; the words are `core.explain.finding_words`'.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.arrays import FloatArray, IntArray
from core.explain.microscope import SATURATED_BELOW
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES, output_activation
from core.model.network import Architecture, ForwardPass, Gradients, Parameters, slopes_of

SATURATED_SHARE = 0.9
"""A unit is saturated when so many of the training examples are (by the microscope's measure, `SATURATED_BELOW`). Start
weights with a deviation of 10 (circle, raw coordinates, 2-8-1 tanh) make 87 % of the units so, and no network is
without one; with Xavier's start no unit is."""

LOST_SHARE = 0.8
"""And when this share of the error signal that reaches it is lost at its slope, over all training examples."""

HARMFUL_ERROR = 0.1
"""And when the network is still wrong, by more than this on average (mean |a - y|). A trained network is saturated
because it is sure, and little is lost by that: on the spiral tanh 2-8-1 has a unit with 90 % of the examples saturated
at 25 % of all moments, none of them while the error is above 0.1."""

HARMFUL_SHARE = 0.2
"""The same where numbers are learnt, as a share of their mean deviation: that of as many zeros as ones is 0.5."""

SAME_WITHIN = 1e-6
"""Two units are the same when their weights differ by less than this share of the largest. Units that start equal stay
so but for the order of sums, 1e-16 to 1e-12 in the runs measured; different units do not come so close by chance."""


@dataclass(frozen=True, slots=True)
class Saturation:
    """One saturated unit: the shares behind it, and the means over the examples of |z| and g'(z)."""

    unit: int
    saturated_share: float
    lost_share: float
    mean_z: float
    mean_slope: float


def is_harmful(A_out: FloatArray, Y: FloatArray, loss: str) -> bool:
    """Whether a network with outputs A[L] (n_y, m) is still so wrong that saturated units matter.

    Of softmax, half the sum of |a - y| is the error of an example: what the right class lacks.
    """
    error = np.abs(A_out - Y)
    if LOSSES[loss].is_for_numbers:
        return bool(error.mean() > HARMFUL_SHARE * np.abs(Y - Y.mean()).mean())
    if output_activation(loss, len(Y)).over_units:
        return bool(error.sum(axis=0).mean() > 2.0 * HARMFUL_ERROR)
    return bool(error.mean() > HARMFUL_ERROR)


def saturated_units(
    parameters: Parameters, spec: Architecture, passed: ForwardPass, gradients: Gradients, layer: int
) -> list[Saturation]:
    """The saturated units of a hidden layer; whether the network is wrong enough for it to matter is not asked here.

    ``gradients`` are of all examples of ``passed``; they are read only where a unit is flat for most of these.
    """
    record = ACTIVATIONS[spec.activations[layer - 1]]
    if not record.saturates:
        return []
    slopes, steepest, W_next = slopes_of(spec, passed, layer), record.steepest, parameters.weights[layer]
    shares = (slopes < SATURATED_BELOW * steepest).mean(axis=1)
    found = []
    for unit in np.flatnonzero(shares >= SATURATED_SHARE).tolist():
        signal = np.abs(W_next[:, unit] @ gradients.dZ[layer + 1])  # the error signal that reaches it
        total = float(signal.sum())
        lost = 1.0 - float(signal @ slopes[unit]) / (total * steepest) if total > 0.0 else 0.0
        if lost >= LOST_SHARE:
            mean_z = float(np.abs(logits_of(parameters, passed, layer, unit)).mean())
            found.append(Saturation(unit, float(shares[unit]), lost, mean_z, float(slopes[unit].mean())))
    return found


def logits_of(parameters: Parameters, passed: ForwardPass, layer: int, unit: int) -> FloatArray:
    """The z of one unit (m,), without those of the others of its layer."""
    W, b = parameters.weights[layer - 1], parameters.biases[layer - 1]
    return np.asarray(W[unit] @ passed.A[layer - 1] + b[unit])


def dead_units(activation: str, leak: float, A: FloatArray) -> list[int]:
    """The units of a hidden layer that are 0 with slope 0 for every example, by the outputs A (n_l, m)."""
    record = ACTIVATIONS[activation]
    if not (record.can_die or (record.uses_leak and leak == 0.0)):
        return []
    # Comparing and not asking for "none above 0": a unit that is NaN is not called dead.
    units: list[int] = np.flatnonzero(A.max(axis=1) <= 0.0).tolist()
    return units


def same_units(W: FloatArray, b: FloatArray, W_next: FloatArray) -> list[IntArray]:
    """Groups of units of a hidden layer that are one and the same: equal weights in, bias, and weights out.

    Parameters
    ----------
    W, b, W_next : array, shape (n_l, n_{l-1}), (n_l, 1) and (n_{l+1}, n_l)

    Returns
    -------
    list of array
        Each with two or more units, ascending.

    Notes
    -----
    Equal units have equal sums with any factors, so after sorting by such a sum only neighbours have to be compared.
    """
    if len(W) < 2:
        return []
    rows = np.hstack((W, b, W_next.T))
    order = np.argsort(rows @ np.cos(np.arange(1.0, rows.shape[1] + 1.0)), kind="stable")
    ordered = rows[order]
    sizes = np.abs(ordered).max(axis=1)
    are_same = np.abs(np.diff(ordered, axis=0)).max(axis=1) <= SAME_WITHIN * np.maximum(sizes[1:], sizes[:-1])
    if not are_same.any():
        return []
    groups = np.split(order, np.flatnonzero(~are_same) + 1)
    return [np.sort(group) for group in groups if len(group) > 1]
