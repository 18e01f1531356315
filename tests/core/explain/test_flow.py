"""A phase of an iteration as arrays: the same numbers as an independent computation, for every phase and network."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from core.data.features import feature_matrix
from core.explain.flow import (
    WIDEST_GRADIENT,
    example_shown,
    flow_of,
    progress_of_layer,
    strongest,
)
from core.model.losses import LOSSES
from core.model.network import Parameters, backward, forward, one_hot
from core.training.snapshot import Snapshot
from core.training.step_position import Phase, StepPosition, phases_of
from tests.tools.snapshots import sample_snapshot

BATCH = np.array([17, 3, 44, 91])


def in_phase(kind: Any, layer: int = 0, done: int = 0, **how: Any) -> Snapshot:
    """A snapshot in a phase of an iteration on four examples."""
    snapshot = sample_snapshot(batch_size=4, **how)
    started = replace(snapshot.start, batch=BATCH)
    return replace(snapshot, start=started, position=StepPosition(Phase(kind, layer), done))


def examples(snapshot: Snapshot, columns: np.ndarray[Any, Any]) -> tuple[Any, Any, Any]:
    """Forward pass, gradients and targets of some examples, computed from the points anew."""
    data, spec = snapshot.experiment.data, snapshot.experiment.spec
    Y = one_hot(data.labels[columns], data.n_classes)
    passed = forward(snapshot.parameters, spec, feature_matrix(data.points[:, columns], spec.features))
    return passed, backward(snapshot.parameters, spec, passed, Y), Y


def test_between_iterations_nothing_flows() -> None:
    assert flow_of(sample_snapshot()) is None


@pytest.mark.parametrize("layer", [1, 2, 3])
def test_in_the_forward_pass_the_units_up_to_the_layer_have_their_values(layer: int) -> None:
    snapshot = in_phase("forward", layer)
    flow = flow_of(snapshot, 91)
    assert flow is not None
    assert flow.outputs is not None
    passed, _, _ = examples(snapshot, np.array([91]))
    for l in flow.layers:  # noqa: E741
        assert flow.outputs[l] == pytest.approx(passed.A[l][:, 0])
    assert list(flow.layers) == list(range(layer + 1))
    assert set(flow.edge_layers[flow.active].tolist()) == {layer}
    assert set(flow.edge_layers[~flow.reached].tolist()) == set(range(layer + 1, 4))
    assert flow.direction == 1


@pytest.mark.parametrize("loss", ["cross_entropy", "squared_error"])
def test_the_cost_is_that_of_the_batch_and_the_example_has_its_own_loss(loss: str) -> None:
    snapshot = in_phase("cost", loss=loss)
    flow = flow_of(snapshot, None)
    assert flow is not None
    assert flow.targets is not None
    passed, _, Y = examples(snapshot, BATCH)
    assert flow.example == BATCH[0]
    assert flow.targets == pytest.approx(Y[:, 0])
    assert flow.cost == pytest.approx(LOSSES[loss].value(passed.Z[3], Y))
    assert flow.example_loss == pytest.approx(LOSSES[loss].value(passed.Z[3][:, :1], Y[:, :1]))


@pytest.mark.parametrize("layer", [1, 2, 3])
def test_in_back_propagation_the_edges_show_the_gradients_of_the_batch_and_the_units_dz(layer: int) -> None:
    snapshot = in_phase("backward", layer)
    flow = flow_of(snapshot, 5)
    assert flow is not None
    assert flow.slopes is not None
    _, of_batch, _ = examples(snapshot, BATCH)
    _, of_example, _ = examples(snapshot, np.array([5]))
    gradients = np.concatenate([dW.ravel() for dW in of_batch.dW])
    weights = np.concatenate([W.ravel() for W in snapshot.parameters.weights])
    assert flow.largest == pytest.approx(np.abs(gradients).max())
    done = flow.edge_layers >= layer
    assert flow.edges[done] == pytest.approx(gradients[done] / np.abs(gradients).max() * WIDEST_GRADIENT)
    assert flow.edges[~done] == pytest.approx(weights[~done])
    for l in flow.layers:  # noqa: E741
        assert flow.slopes[l] == pytest.approx(of_example.dZ[l][:, 0])
        assert flow.biases[l - 1] == pytest.approx(of_batch.db[l][:, 0] / flow.largest * WIDEST_GRADIENT)
    assert flow.direction == -1


def test_the_gradients_of_all_training_examples_are_not_computed_twice() -> None:
    snapshot = sample_snapshot(position=StepPosition(Phase("backward", 1)))
    flow = flow_of(snapshot)
    assert flow is not None
    assert snapshot.gradients is not None
    all_dW = np.concatenate([dW.ravel() for dW in snapshot.gradients.dW])
    assert np.array_equal(np.sign(flow.edges), np.sign(all_dW))
    assert flow.largest == np.abs(all_dW).max()


def test_an_example_that_goes_through_alone_is_the_one_shown_whatever_is_chosen() -> None:
    snapshot = in_phase("example", done=3)
    flow = flow_of(snapshot, 5)
    assert flow is not None
    _, gradients, _ = examples(snapshot, np.array([44]))
    assert flow.example == 44
    assert flow.largest == pytest.approx(max(np.abs(dW).max() for dW in gradients.dW))
    assert flow.active.all()


def test_at_the_update_the_change_is_new_minus_old() -> None:
    new = sample_snapshot()
    old = Parameters(tuple(W - 0.01 * W for W in new.parameters.weights), tuple(b - 0.5 for b in new.parameters.biases))
    start = replace(new.start, parameters=old)
    flow = flow_of(replace(new, start=start, position=StepPosition(Phase("update"))))
    assert flow is not None
    weights = np.concatenate([W.ravel() for W in new.parameters.weights])
    assert flow.change == pytest.approx(0.01 * weights)
    assert flow.bias_change == pytest.approx(0.5)
    still = flow_of(replace(new, position=StepPosition(Phase("update"))))
    assert still is not None
    assert still.change is not None
    assert still.bias_change is not None
    assert not still.change.any()
    assert not still.bias_change.any()
    assert not still.active.any()


def test_which_example_is_shown() -> None:
    assert example_shown(sample_snapshot(), 5) is None
    assert example_shown(in_phase("update"), 5) is None
    assert example_shown(in_phase("cost"), 5) == 5
    assert example_shown(in_phase("cost"), 10**6) == BATCH[0]
    assert example_shown(in_phase("example", done=1), 5) == BATCH[0]


@pytest.mark.parametrize("phase", [*phases_of(3), Phase("example")])
def test_no_points_and_numbers_that_ran_away_raise_nothing(phase: Phase) -> None:
    empty = sample_snapshot(data="empty", position=StepPosition(phase))
    assert flow_of(empty) is not None
    huge = Parameters(
        (np.full((4, 2), 1e300), np.full((2, 4), -1e300), np.full((1, 2), 1e300)),
        (np.zeros((4, 1)), np.zeros((2, 1)), np.zeros((1, 1))),
    )
    with np.errstate(all="ignore"):
        snapshot = sample_snapshot(parameters=huge, activation="relu", gradients=None, position=StepPosition(phase, 1))
    flow = flow_of(snapshot, 3)
    assert flow is not None
    assert np.isfinite(flow.edges).all()
    assert all(np.isfinite(b).all() for b in flow.biases)


def test_only_the_strongest_edges_have_arrows() -> None:
    flow = flow_of(in_phase("forward", 1, hidden_units=(16,)))
    assert flow is not None
    chosen = strongest(flow, 10)
    assert len(chosen) == 10
    rest = np.setdiff1d(np.flatnonzero(flow.active), chosen)
    assert np.abs(flow.edges[chosen]).min() >= np.abs(flow.edges[rest]).max()


def test_a_pulse_goes_with_the_phase_and_that_of_an_example_there_and_back() -> None:
    right, left = flow_of(in_phase("forward", 2)), flow_of(in_phase("backward", 2))
    alone = flow_of(in_phase("example", done=1))
    assert right is not None
    assert left is not None
    assert alone is not None
    assert [progress_of_layer(right, 2, p) for p in (0.0, 1.0)] == [0.0, 1.0]
    assert [progress_of_layer(left, 2, p) for p in (0.0, 1.0)] == [1.0, 0.0]
    way = [
        (layer, progress_of_layer(alone, layer, p)) for p in (1 / 12, 5 / 12, 7 / 12, 11 / 12) for layer in (1, 2, 3)
    ]
    assert [layer for layer, share in way if share is not None] == [1, 3, 3, 1]
    assert [share for _, share in way if share is not None] == pytest.approx([0.5, 0.5, 0.5, 0.5])
