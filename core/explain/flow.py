"""What the network diagram shows of a phase of an iteration, as arrays: which edges carry something and what it is.

It reads a snapshot and computes the little that is missing there, the gradients over the batch. NumPy, no Qt; it does
not know where anything is drawn.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from core.arrays import BoolArray, FloatArray, IntArray
from core.experiment.targets import targets_of
from core.model.losses import LOSSES
from core.model.network import ForwardPass, Gradients, LayerList, Parameters, backward
from core.training.snapshot import Snapshot
from core.training.step_position import Phase

WIDEST_GRADIENT = 9.0
"""The largest gradient is drawn as wide as a weight of this size: nearly as wide as an edge can be."""

_LEAST_CHANGE = 0.02
_MOST_CHANGES = 64
"""Edges count as changed from this part of the largest change on, and in a dense network only so many."""


@dataclass(frozen=True, slots=True, eq=False)
class Flow:
    """A phase, ready to be drawn.

    Attributes
    ----------
    phase : Phase
    example : int or None
        Place in the data of the example whose numbers are shown.
    n_examples : int
        Of the batch.
    edges : FloatArray
        (E,) what the width and colour of each edge are drawn from: its weight, or its scaled gradient. Layer by layer,
        in the order of ``W[l].ravel()``.
    biases : tuple of FloatArray
        (n_l,) for layers 1 to L, the same for the biases.
    edge_layers : IntArray
        (E,) the layer each edge leads into.
    active, reached : BoolArray
        (E,) which edges the phase is about, along which something goes or which have changed, and which are no longer
        to be waited for.
    direction : int
        1 from left to right, -1 from right to left, 0 where nothing travels.
    layers : range
        The layers, 0 to L, whose units have their numbers.
    outputs, slopes : tuple of FloatArray or None
        For layers 0 to L, (n_l,): a and dz of the example in every unit, None where there is no example. There is no
        dz for the features; theirs is NaN.
    logits : tuple of FloatArray or None
        For layers 1 to L, (n_l,): z of the example in every unit.
    gradients : tuple of FloatArray and tuple of FloatArray, or None
        dW (n_l, n_{l-1}) and db (n_l, 1) of layers 1 to L, over the batch; of the example where a whole one goes
        through.
    targets : FloatArray or None
        (n_L,) y of the example, from the cost on.
    example_loss, cost : float or None
        The example's loss, and J over the batch, from the cost on.
    largest : float or None
        The largest |dW| of the batch, where edges show gradients.
    before : FloatArray or None
        (E,) the weights before the update.
    biases_before : tuple of FloatArray or None
        (n_l,) for layers 1 to L, the biases before the update.
    """

    phase: Phase
    example: int | None
    n_examples: int
    edges: FloatArray
    biases: tuple[FloatArray, ...]
    edge_layers: IntArray
    active: BoolArray
    reached: BoolArray
    direction: int
    layers: range
    outputs: tuple[FloatArray, ...] | None
    slopes: tuple[FloatArray, ...] | None
    logits: tuple[FloatArray, ...] | None = None
    gradients: tuple[tuple[FloatArray, ...], tuple[FloatArray, ...]] | None = None
    targets: FloatArray | None = None
    example_loss: float | None = None
    cost: float | None = None
    largest: float | None = None
    before: FloatArray | None = None
    biases_before: tuple[FloatArray, ...] | None = None

    @property
    def n_layers(self) -> int:
        """L."""
        return len(self.biases)

    @property
    def change(self) -> FloatArray | None:
        """(E,) what the update added to each weight."""
        return None if self.before is None else self.edges - self.before

    @property
    def bias_change(self) -> FloatArray | None:
        """(B,) what the update added to each bias, layer by layer."""
        return None if self.biases_before is None else np.concatenate(self.biases) - np.concatenate(self.biases_before)


def example_shown(snapshot: Snapshot, chosen: int | None) -> int | None:
    """The example whose numbers belong to the phase: the one that goes through alone, else the chosen one, else the
    first of the batch. None between iterations, and where there is none."""
    phase, batch, done = snapshot.position.phase, snapshot.start.batch, snapshot.position.examples_done
    if phase.kind in ("rest", "update"):
        return None
    if phase.kind == "example" and 1 <= done <= len(batch):
        return int(batch[done - 1])
    n_points = snapshot.outputs.shape[1]
    if chosen is not None and 0 <= chosen < n_points:
        return chosen
    return int(batch[0]) if len(batch) and batch[0] < n_points else None


def flow_of(snapshot: Snapshot, chosen: int | None = None) -> Flow | None:
    """The flow of a snapshot's phase; None between iterations.

    Parameters
    ----------
    snapshot : Snapshot
    chosen : int or None
        The example that the learner chose, a place in the data.
    """
    phase = snapshot.position.phase
    if phase.kind == "rest":
        return None
    with np.errstate(all="ignore"):  # what overflows is shown as it is
        if phase.kind == "forward":
            return _forward(snapshot, phase, example_shown(snapshot, chosen))
        if phase.kind == "update":
            return _update(snapshot, phase)
        return _with_loss(snapshot, phase, example_shown(snapshot, chosen))


def strongest(flow: Flow, most: int) -> IntArray:
    """The active edges with the largest values, at most so many."""
    indices = np.flatnonzero(flow.active)
    chosen: IntArray = indices[np.argsort(-np.abs(flow.edges[indices]), kind="stable")[:most]]
    return chosen


def progress_of_layer(flow: Flow, layer: int, progress: float) -> float | None:
    """How far the pulse has come along the edges into a layer, 0 at their left and 1 at their right end.

    None where no pulse is. All of an example's pass, through all layers and back, takes as long as one phase.
    """
    if flow.phase.kind != "example":
        return progress if flow.direction > 0 else 1.0 - progress
    at = 2.0 * flow.n_layers * progress
    on_the_way = at if at <= flow.n_layers else 2.0 * flow.n_layers - at
    share = on_the_way - (layer - 1)
    return share if 0.0 <= share <= 1.0 else None


def _forward(snapshot: Snapshot, phase: Phase, example: int | None) -> Flow:
    parameters = snapshot.parameters
    layer_of = _edge_layers(parameters)
    return Flow(
        phase=phase,
        example=example,
        n_examples=len(snapshot.start.batch),
        edges=_flat(parameters.weights),
        biases=_columns(parameters.biases),
        edge_layers=layer_of,
        active=layer_of == phase.layer,
        reached=layer_of <= phase.layer,
        direction=1,
        layers=range(phase.layer + 1),
        outputs=_outputs(snapshot, example),
        slopes=None,
        logits=_logits(snapshot, example),
    )


def _with_loss(snapshot: Snapshot, phase: Phase, example: int | None) -> Flow:
    """The cost, and what comes after it: back propagation, and the whole pass of one example."""
    parameters, batch = snapshot.parameters, snapshot.start.batch
    n_layers, layer_of = len(parameters.weights), _edge_layers(parameters)
    Y = targets_of(snapshot.experiment.data, snapshot.experiment.spec)
    alone = None if example is None else np.array([example])
    own = None if alone is None else _gradients(snapshot, Y, alone)
    loss = LOSSES[snapshot.experiment.spec.loss].per_example
    Z = snapshot.passed.Z[n_layers]
    edges, biases, largest = _flat(parameters.weights), _columns(parameters.biases), None
    done = np.full(len(edges), phase.kind != "cost")
    if phase.kind == "backward":
        done = layer_of >= phase.layer
    gradients = own if phase.kind == "example" else None
    if phase.kind == "backward" and len(batch):
        gradients = _batch_gradients(snapshot, Y)
    if gradients is not None:
        factor, largest = _scale(gradients)
        first = phase.layer or 1
        edges = np.where(done, _drawable(factor * _flat(gradients.dW)), edges)
        biases = (*biases[: first - 1], *(_drawable(factor * db) for db in _columns(list(gradients.db)[first - 1 :])))
    return Flow(
        phase=phase,
        example=example,
        n_examples=len(batch),
        edges=edges,
        biases=biases,
        edge_layers=layer_of,
        active=layer_of == phase.layer if phase.kind == "backward" else done,
        reached=done | (phase.kind == "cost"),
        direction=0 if phase.kind == "cost" else -1,
        layers=range(phase.layer, n_layers + 1),
        outputs=_outputs(snapshot, example),
        slopes=None if own is None or phase.kind == "cost" else _slopes(own, len(snapshot.passed.A[0])),
        logits=_logits(snapshot, example),
        gradients=None if gradients is None else (tuple(gradients.dW), tuple(gradients.db)),
        targets=None if alone is None else Y[:, alone[0]],
        example_loss=None if alone is None else float(loss(Z[:, alone], Y[:, alone])[0]),
        cost=float(loss(Z[:, batch], Y[:, batch]).mean()) if len(batch) else None,
        largest=largest,
    )


def _update(snapshot: Snapshot, phase: Phase) -> Flow:
    parameters = snapshot.parameters
    layer_of = _edge_layers(parameters)
    edges = _flat(parameters.weights)
    before = _flat(snapshot.start.parameters.weights)
    is_same = snapshot.start.parameters.layer_sizes == parameters.layer_sizes
    before = before if is_same else edges
    sizes = np.abs(edges - before)
    least = max(_LEAST_CHANGE * sizes.max(), np.sort(sizes)[-min(_MOST_CHANGES, len(sizes))])
    return Flow(
        phase=phase,
        example=None,
        n_examples=len(snapshot.start.batch),
        edges=edges,
        biases=_columns(parameters.biases),
        edge_layers=layer_of,
        active=(sizes >= least) & (sizes > 0.0),
        reached=np.ones(len(edges), dtype=bool),
        direction=0,
        layers=range(0),
        outputs=None,
        slopes=None,
        before=before,
        biases_before=_columns((snapshot.start.parameters if is_same else parameters).biases),
    )


def _outputs(snapshot: Snapshot, example: int | None) -> tuple[FloatArray, ...] | None:
    return None if example is None else tuple(A[:, example] for A in snapshot.passed.A)


def _logits(snapshot: Snapshot, example: int | None) -> tuple[FloatArray, ...] | None:
    return None if example is None else tuple(Z[:, example] for Z in snapshot.passed.Z)


def _slopes(gradients: Gradients, n_features: int) -> tuple[FloatArray, ...]:
    return np.full(n_features, np.nan), *(dZ[:, 0] for dZ in gradients.dZ)


def _batch_gradients(snapshot: Snapshot, Y: FloatArray) -> Gradients:
    """Over the batch. Those over all training examples are there already."""
    batch, all_of = snapshot.start.batch, snapshot.gradients
    if all_of is not None and all_of.dZ[1].shape[1] == len(batch):
        return all_of
    return _gradients(snapshot, Y, batch)


def _gradients(snapshot: Snapshot, Y: FloatArray, examples: IntArray) -> Gradients:
    passed = ForwardPass(
        LayerList([Z[:, examples] for Z in snapshot.passed.Z]),
        LayerList([A[:, examples] for A in snapshot.passed.A], first=0),
    )
    return backward(snapshot.parameters, snapshot.experiment.spec, passed, Y[:, examples])


def _scale(gradients: Gradients) -> tuple[float, float]:
    """What makes gradients as large as weights, and the largest of them, which may be no number."""
    sizes = np.abs(_flat(gradients.dW))
    largest = float(sizes[np.isfinite(sizes)].max(initial=0.0))
    return (WIDEST_GRADIENT / largest if largest > 1e-300 else 1.0), float(sizes.max())


def _drawable(values: FloatArray) -> FloatArray:
    """What has run away is drawn as widest, what is no number as nothing; the numbers beside say which it is."""
    finite: FloatArray = np.nan_to_num(values, nan=0.0, posinf=WIDEST_GRADIENT, neginf=-WIDEST_GRADIENT)
    return finite


def _flat(arrays: Iterable[FloatArray]) -> FloatArray:
    flat: FloatArray = np.concatenate([array.ravel() for array in arrays])
    return flat


def _columns(arrays: Sequence[FloatArray]) -> tuple[FloatArray, ...]:
    return tuple(array[:, 0] for array in arrays)


def _edge_layers(parameters: Parameters) -> IntArray:
    sizes = parameters.layer_sizes
    counts = [n_in * n_out for n_in, n_out in pairwise(sizes)]
    layers: IntArray = np.repeat(np.arange(1, len(sizes)), counts)
    return layers
