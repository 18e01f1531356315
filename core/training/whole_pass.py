"""The forward pass over all examples for a picture, and what else can be found from it once somebody looks at it.

It computes what `core.model.network` does, with the operations of training and A in one piece of memory. Of a large
network A alone is as much as a picture has time for: Z and the gradients, which few views show, are made when they are
first read, in the thread that reads them. What they are made from never changes.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from core.arrays import BoolArray, FloatArray
from core.model.activations import ACTIVATIONS
from core.model.losses import output_activation
from core.model.network import Architecture, ForwardPass, Gradients, LayerList, Parameters, backward


class LateLayers(LayerList):
    """Arrays of layers, each made by ``make(layer)`` when it is first read, and kept.

    Two threads that read one for the first time may both make it: they make the same.
    """

    __slots__ = ("_kept", "_make")

    def __init__(self, n_layers: int, make: Callable[[int], FloatArray], first: int = 1) -> None:
        super().__init__([np.empty(0)] * n_layers, first)
        self._make = make
        self._kept: dict[int, FloatArray] = {}

    def _at(self, position: int) -> FloatArray:
        array = self._kept.get(position)
        if array is None:
            with np.errstate(all="ignore"):
                array = self._make(self._first + position)
            array.flags.writeable = False
            self._kept[position] = array
        return array


class LateGradients(Gradients):
    """Gradients that are computed when one of them is first read."""

    __slots__ = ("_find", "_found")

    _find: Callable[[], Gradients]
    _found: Gradients | None

    def __init__(self, find: Callable[[], Gradients]) -> None:
        object.__setattr__(self, "_find", find)
        object.__setattr__(self, "_found", None)

    @property
    def _all(self) -> Gradients:
        found = self._found
        if found is None:
            with np.errstate(all="ignore"):
                found = self._find()
            for array in (*found.dW, *found.db, *found.dZ):
                array.flags.writeable = False
            object.__setattr__(self, "_found", found)
        return found

    @property
    def dW(self) -> LayerList:  # noqa: N802 - the lecture writes it so
        return self._all.dW

    @property
    def db(self) -> LayerList:
        return self._all.db

    @property
    def dZ(self) -> LayerList:  # noqa: N802
        return self._all.dZ


def whole_pass(parameters: Parameters, spec: Architecture, X: FloatArray) -> ForwardPass:
    """`core.model.network.forward` of parameters and inputs that fit the spec; NumPy's error state is the caller's."""
    n_layers, m = len(parameters.weights), X.shape[1]
    memory = np.empty((sum(parameters.layer_sizes[1:-1]), m))
    A, start = [X], 0
    for W, b, name in zip(parameters.weights, parameters.biases, spec.activations, strict=False):
        Z = memory[start : start + len(b)]
        start += len(b)
        overwrite = ACTIVATIONS[name].overwrite(Z, spec.leak)
        np.dot(overwrite.factor * W, A[-1], out=Z)
        np.add(Z, overwrite.factor * b, out=Z)
        for operation in overwrite.operations:
            operation()
        Z.flags.writeable = False
        A.append(Z)

    def logits(layer: int) -> FloatArray:
        result: FloatArray = parameters.weights[layer - 1] @ A[layer - 1] + parameters.biases[layer - 1]
        return result

    Z_all = LateLayers(n_layers, logits)
    outputs = output_activation(spec.loss, len(parameters.biases[-1])).value(Z_all[n_layers])
    outputs.flags.writeable = False
    return ForwardPass(Z_all, LayerList([*A, outputs], first=0))


def gradients_over(
    parameters: Parameters, spec: Architecture, passed: ForwardPass, Y: FloatArray, chosen: BoolArray
) -> Gradients:
    """Those of J over the chosen examples, from a pass over all with targets ``Y``; found when they are first read."""

    return LateGradients(lambda: backward(parameters, spec, pass_of(passed, chosen), Y[:, chosen]))


def pass_of(passed: ForwardPass, chosen: BoolArray) -> ForwardPass:
    """The pass of the chosen ones among its examples; each array is taken when it is first read."""
    if chosen.all():
        return passed
    places = np.flatnonzero(chosen)  # takes a fraction of a mask's time
    Z = LateLayers(len(passed.Z), lambda layer: passed.Z[layer].take(places, axis=1))
    A = LateLayers(len(passed.A), lambda layer: passed.A[layer].take(places, axis=1), first=0)
    return ForwardPass(Z, A)
