"""The network as the lecture writes it: parameters, forward pass, cost and back propagation, one line an equation.

Examples are columns and layers are counted 1 to L, the output layer; layer 0 is the input. The same equations, in
place and fast, are in `core.model.workspace`; a test ties the two together.
"""

from __future__ import annotations

import operator
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike

from core.arrays import FloatArray, IntArray, as_finite_matrix
from core.errors import InvalidInputError
from core.model.activations import ACTIVATIONS
from core.model.initializers import INITIALIZERS
from core.model.losses import LOSSES, output_activation
from core.sentences import phrase, sentence


class Architecture(Protocol):
    """What the forward and backward pass need to know of an experiment; an ``ExperimentSpec`` has it."""

    @property
    def activations(self) -> tuple[str, ...]:
        """The activation's name for each hidden layer."""

    @property
    def leak(self) -> float:
        """Slope of leaky ReLU below zero."""

    @property
    def loss(self) -> str:
        """Name of the loss."""


class LayerList:
    """Arrays of a network's layers, looked up by the lecture's layer number.

    ``dW[1]`` belongs to the first hidden layer and ``dW[L]`` to the output layer; iteration goes through them in that
    order. Activations start with ``A[0]``, the input.

    Raises
    ------
    IndexError
        For a layer number that does not exist, 0 and negative numbers included.
    """

    __slots__ = ("_arrays", "_first")

    def __init__(self, arrays: Sequence[FloatArray], first: int = 1) -> None:
        self._arrays = tuple(arrays)
        self._first = first

    def __getitem__(self, layer: int) -> FloatArray:
        position = operator.index(layer) - self._first
        if not 0 <= position < len(self._arrays):
            last = self._first + len(self._arrays) - 1
            raise IndexError(f"There is no layer {layer} here; layers are counted from {self._first} to {last}.")
        return self._at(position)

    def _at(self, position: int) -> FloatArray:
        return self._arrays[position]

    def __iter__(self) -> Iterator[FloatArray]:
        return map(self._at, range(len(self._arrays)))

    def __reversed__(self) -> Iterator[FloatArray]:
        return map(self._at, reversed(range(len(self._arrays))))

    def __len__(self) -> int:
        return len(self._arrays)

    def __repr__(self) -> str:
        shapes = ", ".join(f"[{self._first + k}] {array.shape}" for k, array in enumerate(self))
        return f"LayerList({shapes})"


@dataclass(frozen=True, slots=True, eq=False)
class Parameters:
    """The weights and biases of a network, as private read-only copies.

    Parameters
    ----------
    weights : sequence of array_like
        ``weights[0]`` is W[1] of shape (n_1, n_0), ``weights[-1]`` is W[L] of shape (n_L, n_{L-1}).
    biases : sequence of array_like
        ``biases[0]`` is b[1] of shape (n_1, 1), and so on.

    Raises
    ------
    InvalidInputError
        If there is no layer, shapes do not fit together, or an entry is not finite; both shapes are named.
    """

    weights: tuple[FloatArray, ...]
    biases: tuple[FloatArray, ...]

    def __post_init__(self) -> None:
        if not self.weights or len(self.weights) != len(self.biases):
            raise InvalidInputError(
                "weights",
                sentence(
                    "{n_weights} weight matrices and {n_biases} biases; each layer needs one of each.",
                    n_weights=len(self.weights),
                    n_biases=len(self.biases),
                ),
            )
        weights: list[FloatArray] = []
        biases: list[FloatArray] = []
        for layer, (W, b) in enumerate(zip(self.weights, self.biases, strict=True), start=1):
            n_inputs = weights[-1].shape[0] if weights else None
            weights.append(as_finite_matrix(f"W[{layer}]", W, (None, n_inputs)))
            biases.append(as_finite_matrix(f"b[{layer}]", b, (weights[-1].shape[0], 1)))
            if weights[-1].size == 0:
                raise InvalidInputError(
                    f"W[{layer}]", sentence("has shape {shape}; a layer needs a unit.", shape=weights[-1].shape)
                )
        object.__setattr__(self, "weights", tuple(weights))
        object.__setattr__(self, "biases", tuple(biases))

    @property
    def layer_sizes(self) -> tuple[int, ...]:
        """(n_0, n_1, …, n_L): inputs, units of each hidden layer, outputs."""
        return (self.weights[0].shape[1], *(W.shape[0] for W in self.weights))

    @property
    def n_parameters(self) -> int:
        """How many weights and biases there are in all."""
        return sum(W.size for W in self.weights) + sum(b.size for b in self.biases)

    def equals(self, other: Parameters) -> bool:
        """Whether the other has the same shapes and the same numbers."""
        pairs = zip((*self.weights, *self.biases), (*other.weights, *other.biases), strict=False)
        return self.layer_sizes == other.layer_sizes and all(np.array_equal(*pair) for pair in pairs)

    def with_weight(self, layer: int, row: int, column: int, value: float) -> Parameters:
        """A copy with one weight changed: W[layer] at (row, column), layers counted from 1, units from 0.

        Raises
        ------
        InvalidInputError
            If there is no such weight or the value is not finite.
        """
        return Parameters(_with_entry("W", self.weights, layer, (row, column), value), self.biases)

    def with_bias(self, layer: int, row: int, value: float) -> Parameters:
        """A copy with one bias changed: b[layer] at row, layers counted from 1, units from 0.

        Raises
        ------
        InvalidInputError
            If there is no such bias or the value is not finite.
        """
        return Parameters(self.weights, _with_entry("b", self.biases, layer, (row, 0), value))


def _with_entry(
    letter: str, arrays: tuple[FloatArray, ...], layer: int, entry: tuple[int, int], value: float
) -> tuple[FloatArray, ...]:
    if not 1 <= layer <= len(arrays):
        raise InvalidInputError(
            letter,
            sentence("there is no layer {layer}; layers are counted from 1 to {last}.", layer=layer, last=len(arrays)),
        )
    shape = arrays[layer - 1].shape
    if not all(0 <= index < size for index, size in zip(entry, shape, strict=True)):
        raise InvalidInputError(
            f"{letter}[{layer}]", sentence("has shape {shape} and no entry {entry}.", shape=shape, entry=entry)
        )
    changed = arrays[layer - 1].copy()
    changed[entry] = value
    return (*arrays[: layer - 1], changed, *arrays[layer:])


def initial_parameters(
    layer_sizes: Sequence[int], initializer: str, scale: float, random: np.random.Generator
) -> Parameters:
    """Start weights drawn layer by layer, and biases 0.

    Parameters
    ----------
    layer_sizes : sequence of int
        (n_0, n_1, …, n_L).
    initializer : str
        A name in ``INITIALIZERS``.
    scale : float
        The start scale.
    random : Generator
        Where the random numbers come from; its state moves on.
    """
    draw = INITIALIZERS[initializer].draw
    shapes = [(n_out, n_in) for n_in, n_out in pairwise(layer_sizes)]
    return Parameters(
        tuple(draw(shape, scale, random) for shape in shapes), tuple(np.zeros((n_out, 1)) for n_out, _ in shapes)
    )


@dataclass(frozen=True, slots=True, eq=False)
class ForwardPass:
    """Everything a forward pass computes: ``Z[1..L]``, and ``A[0..L]`` where ``A[0]`` is X; each (n_l, m)."""

    Z: LayerList
    A: LayerList


@dataclass(frozen=True, slots=True, eq=False)
class Gradients:
    """The gradient of J, without the penalty, for layers 1 to L.

    ``dW[l]`` (n_l, n_{l-1}) and ``db[l]`` (n_l, 1) have the 1/m; ``dZ[l]`` (n_l, m) has not, as in the lecture.
    """

    dW: LayerList  # noqa: N815 - the lecture writes it so
    db: LayerList
    dZ: LayerList  # noqa: N815


def forward(parameters: Parameters, spec: Architecture, X: FloatArray) -> ForwardPass:
    """The forward pass: Z[l] = W[l] A[l-1] + b[l] and A[l] = g[l](Z[l]).

    Parameters
    ----------
    parameters : Parameters
        Weights and biases.
    spec : Architecture
        Names the activations and the loss, for example an ``ExperimentSpec``.
    X : array, shape (n_0, m)
        The inputs, examples as columns.

    Raises
    ------
    InvalidInputError
        If X has another number of rows than the network has inputs, or there is not one activation a hidden layer.
    """
    _check_fit(parameters, spec, X)
    layers = list(forward_layers(parameters, spec, X))
    return ForwardPass(LayerList([Z for Z, _ in layers]), LayerList([X, *(A for _, A in layers)], first=0))


def forward_layers(
    parameters: Parameters, spec: Architecture, X: FloatArray
) -> Iterator[tuple[FloatArray, FloatArray]]:
    """Z[l] and A[l] of layer 1, 2, … to L, each made when it is asked for; parameters as of `forward`, unchecked."""
    A = X
    for W, b, name in zip(parameters.weights, parameters.biases, (*spec.activations, None), strict=True):
        Z = W @ A + b
        A = output_activation(spec.loss, len(b)).value(Z) if name is None else ACTIVATIONS[name].value(Z, spec.leak)
        yield Z, A


def backward(parameters: Parameters, spec: Architecture, passed: ForwardPass, Y: FloatArray) -> Gradients:
    """Back propagation, from dZ[L] to dW[1].

    dW[l] = (1/m) dZ[l] A[l-1]ᵀ,  db[l] = (1/m) Σ dZ[l],  dZ[l-1] = W[l]ᵀ dZ[l] * g′(Z[l-1]).

    Parameters
    ----------
    parameters, spec
        As given to `forward`.
    passed : ForwardPass
        What `forward` returned.
    Y : array, shape (n_L, m)
        The targets.

    Source: the lecture's "Gradient descent for Neural Networks", which writes it for a single example, without 1/m.
    """
    n_layers = len(parameters.weights)
    check_targets(passed.Z[n_layers], Y)
    m = Y.shape[1]
    dZ = LOSSES[spec.loss].output_gradient(passed.A[n_layers], Y)
    all_dW, all_db, all_dZ = [], [], []
    for layer in range(n_layers, 0, -1):
        all_dW.append(dZ @ passed.A[layer - 1].T / m)
        all_db.append(dZ.sum(axis=1, keepdims=True) / m)
        all_dZ.append(dZ)
        if layer > 1:
            dZ = parameters.weights[layer - 1].T @ dZ
            dZ *= slopes_of(spec, passed, layer - 1)
    return Gradients(LayerList(all_dW[::-1]), LayerList(all_db[::-1]), LayerList(all_dZ[::-1]))


def slopes_of(spec: Architecture, passed: ForwardPass, layer: int) -> FloatArray:
    """g′(Z[l]) of a hidden layer, from A[l] where that says it; a new array."""
    activation = ACTIVATIONS[spec.activations[layer - 1]]
    A = passed.A[layer]
    return activation.slopes(passed.Z[layer] if activation.slope_needs_z else A, A, spec.leak)


def cost(parameters: Parameters, spec: Architecture, X: FloatArray, Y: FloatArray) -> float:
    """J over the examples X (n_0, m) with targets Y (n_L, m), without the penalty."""
    Z_out = forward(parameters, spec, X).Z[len(parameters.weights)]
    check_targets(Z_out, Y)
    return LOSSES[spec.loss].value(Z_out, Y)


def one_hot(labels: ArrayLike, n_classes: int, n_outputs: int | None = None) -> FloatArray:
    """Targets Y of class labels: (1, m) holding 0 and 1 for up to two classes, else one-hot (K, m); two classes as well
    where ``n_outputs`` is 2.

    Raises
    ------
    InvalidInputError
        If a label is not a whole number from 0 to K - 1.
    """
    classes = np.asarray(labels)
    n_known = max(n_classes, 2)
    if classes.ndim != 1 or not np.isin(classes, np.arange(n_known)).all():
        raise InvalidInputError(
            "labels", sentence("must be a list of whole numbers from 0 to {last}.", last=n_known - 1)
        )
    rows = classes[np.newaxis] if n_classes <= 2 and n_outputs != 2 else np.arange(n_known)[:, np.newaxis] == classes
    return np.asarray(rows, dtype=np.float64)


def predict(A_out: FloatArray) -> IntArray:
    """Class labels (m,) of outputs A[L] (n_L, m): 1 above one half for a single output, else the largest one's row."""
    labels: IntArray = np.asarray(A_out[0] > 0.5 if A_out.shape[0] == 1 else A_out.argmax(axis=0), dtype=np.int64)
    return labels


def check_targets(Z_out: FloatArray, Y: FloatArray) -> None:
    """Raise InvalidInputError unless targets ``Y`` have the shape of the outputs ``Z_out`` and at least one column."""
    if Y.shape != Z_out.shape:
        raise InvalidInputError(
            "Y",
            sentence(
                "has shape {shape}, but the network's output has shape {expected}.", shape=Y.shape, expected=Z_out.shape
            ),
        )
    if Y.shape[1] == 0:
        raise InvalidInputError("Y", phrase("holds no example; training and its cost need at least one."))


def _check_fit(parameters: Parameters, spec: Architecture, X: FloatArray) -> None:
    n_inputs = parameters.layer_sizes[0]
    if X.ndim != 2 or X.shape[0] != n_inputs:
        raise InvalidInputError(
            "X",
            sentence(
                "has shape {shape}, expected ({n_inputs}, m): one column for each example.",
                shape=X.shape,
                n_inputs=n_inputs,
            ),
        )
    n_hidden = len(parameters.weights) - 1
    if len(spec.activations) != n_hidden:
        raise InvalidInputError(
            "activation",
            sentence(
                "{n_activations} names for {n_hidden} hidden layers; give one for each.",
                n_activations=len(spec.activations),
                n_hidden=n_hidden,
            ),
        )
