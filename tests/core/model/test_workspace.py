"""The in-place iteration is tied to the readable passes, for every activation, loss, depth, batch and penalty."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pytest

from core.errors import InvalidInputError
from core.model.activations import ACTIVATIONS
from core.model.examples import ExampleTable
from core.model.losses import LOSSES, score_of
from core.model.network import Parameters, backward, cost, forward, initial_parameters, one_hot
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES
from core.model.plan import block_sizes
from core.model.workspace import MAX_PLANS, Workspace

M = 70
BATCH_SIZES = [1, 16, None]  # 16 leaves a last batch of 6
HIDDEN = (9, 4, 6)


class Architecture(NamedTuple):
    activations: tuple[str, ...]
    leak: float
    loss: str


@pytest.fixture(autouse=True)
def numpy_is_quiet_as_in_a_training_slice():
    """What the workspace's module docstring asks of its caller."""
    with np.errstate(all="ignore"):
        yield


def examples(n_y: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(seed)
    return random.normal(0, 2, (3, M)), one_hot(random.integers(0, max(2, n_y), M), max(2, n_y))


def network(depth: int, n_y: int, scale: float = 1.5) -> Parameters:
    random = np.random.default_rng(depth)
    drawn = initial_parameters((3, *HIDDEN[:depth], n_y), "he", scale, random)
    return Parameters(drawn.weights, tuple(random.normal(0, 0.3, b.shape) for b in drawn.biases))


def workspace_of(parameters: Parameters, spec: Architecture, **options) -> Workspace:
    workspace = Workspace(parameters.layer_sizes, spec.activations, spec.leak, spec.loss, **options)
    workspace.load(parameters)
    return workspace


def assert_equals_the_readable_passes(workspace, parameters, spec, batch, X, Y, penalty="none", rate=0.0) -> None:
    loss = workspace.iterate(batch)
    dW, db = workspace.gradients()
    passed = forward(parameters, spec, X)
    expected = backward(parameters, spec, passed, Y)
    assert loss == pytest.approx(cost(parameters, spec, X, Y), rel=1e-13, abs=1e-12)
    for layer, W in enumerate(parameters.weights, start=1):
        with_penalty = expected.dW[layer] + rate * PENALTIES[penalty].gradient(W)
        np.testing.assert_allclose(dW[layer], with_penalty, rtol=1e-13, atol=1e-12)
        np.testing.assert_allclose(db[layer], expected.db[layer], rtol=0, atol=1e-12)
    outputs = passed.A[len(parameters.weights)]
    np.testing.assert_allclose(workspace.outputs(batch), outputs, rtol=0, atol=1e-12)
    score = score_of(outputs, Y, spec.loss)
    assert workspace.evaluate(batch) == (
        pytest.approx(loss, rel=1e-13, abs=1e-15),
        pytest.approx(score, rel=1e-9, abs=1e-12),
    )


@pytest.mark.parametrize("batch_size", BATCH_SIZES)
@pytest.mark.parametrize("n_y", [1, 3])
@pytest.mark.parametrize("depth", [0, 1, 2, 3])
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", [*ACTIVATIONS, "mixed", "mixed in pairs"])
def test_the_in_place_iteration_equals_the_readable_one(activation, loss, depth, n_y, batch_size) -> None:
    mixtures = {"mixed": ("leaky_relu", "sigmoid", "linear"), "mixed in pairs": ("tanh", "relu", "relu")}
    spec = Architecture(mixtures.get(activation, (activation,) * 3)[:depth], 0.1, loss)
    (X, Y), parameters = examples(n_y), network(depth, n_y)
    workspace, table = workspace_of(parameters, spec), ExampleTable(X, Y, loss, batch_size)
    order = np.random.default_rng(1).permutation(M)
    table.shuffle(order)
    start = 0
    for batch in table:
        chosen = order[start : start + batch.m]
        start += batch.m
        if start == batch.m or start == M:  # the first batch and the last, which may be partial
            assert_equals_the_readable_passes(workspace, parameters, spec, batch, X[:, chosen], Y[:, chosen])
    assert start == M


WIDE = (40, 37, 41, 38, 44, 40)
"""Units of a network that 2 000 examples go through in blocks."""


def many_examples(m: int, n_y: int) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(m)
    return random.normal(0, 2, (3, m)), one_hot(random.integers(0, max(2, n_y), m), max(2, n_y))


@pytest.mark.parametrize("n_y", [1, 3])
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", [*ACTIVATIONS, "mixed"])
def test_in_blocks_many_examples_have_the_gradient_and_the_loss_of_the_readable_passes(activation, loss, n_y) -> None:
    sizes = (3, *WIDE, n_y)
    least, block = block_sizes(sizes)
    m = 9 * block + 3
    assert least == 2000 < m
    mixture = ("leaky_relu", "sigmoid", "linear", "tanh", "tanh", "gelu")
    spec = Architecture(mixture if activation == "mixed" else (activation,) * len(WIDE), 0.1, loss)
    X, Y = many_examples(m, n_y)
    parameters = initial_parameters(sizes, "xavier", 1.0, np.random.default_rng(1))
    workspace = workspace_of(parameters, spec, penalty="l2", penalty_rate=0.1)
    table = ExampleTable(X, Y, loss)
    assert_equals_the_readable_passes(workspace, parameters, spec, table[0], X, Y, "l2", 0.1)
    first = workspace.iterate(table[0]), workspace.gradient.copy()
    assert workspace.iterate(table[0]) == first[0] == workspace.evaluate(table[0]).loss
    np.testing.assert_array_equal(workspace.gradient, first[1])
    memory = sum(plan._buffer.nbytes for plan in workspace._plans.values())
    assert memory < 8 * (sum(WIDE) + len(WIDE)) * m / 2


def test_narrow_layers_and_few_examples_do_not_go_in_blocks() -> None:
    for hidden, fewest in (((), 10**9), ((4, 2), 20_000), ((16,), 10_000), ((8,) * 6, 4000), ((16,) * 8, 2000)):
        least, block = block_sizes((2, *hidden, 1))
        assert least >= fewest
        assert block == 0 or (block % 16 == 8 and block < least)


@pytest.mark.parametrize("penalty", PENALTIES)
@pytest.mark.parametrize("loss", LOSSES)
def test_the_penaltys_gradient_is_added_for_weights_only(loss, penalty) -> None:
    (X, Y), parameters, spec = examples(1), network(2, 1), Architecture(("tanh", "relu"), 0.1, loss)
    workspace = workspace_of(parameters, spec, penalty=penalty, penalty_rate=0.3)
    table = ExampleTable(X, Y, loss)
    assert_equals_the_readable_passes(workspace, parameters, spec, table[0], X, Y, penalty, 0.3)
    workspace.set_penalty("l2", 0.05)
    assert_equals_the_readable_passes(workspace, parameters, spec, table[0], X, Y, "l2", 0.05)


@pytest.mark.parametrize("leak", [0.0, 0.01, 1.0])
def test_any_leak_from_0_to_1_is_kept_to(leak) -> None:
    (X, Y), parameters, spec = examples(1), network(2, 1), Architecture(("leaky_relu",) * 2, leak, "cross_entropy")
    table = ExampleTable(X, Y, spec.loss)
    assert_equals_the_readable_passes(workspace_of(parameters, spec), parameters, spec, table[0], X, Y)


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("loss", LOSSES)
def test_saturated_far_out_both_give_the_same_finite_loss(loss, activation) -> None:
    (X, Y), spec = examples(1), Architecture((activation,) * 2, 0.1, loss)
    parameters = network(2, 1, scale=30.0)
    loss_in_place = workspace_of(parameters, spec).iterate(ExampleTable(X, Y, loss)[0])
    assert np.isfinite(loss_in_place)
    assert loss_in_place == pytest.approx(cost(parameters, spec, X, Y), rel=1e-12, abs=1e-12)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_twenty_updates_in_place_end_where_the_readable_ones_end(optimizer) -> None:
    (X, Y), spec = examples(1), Architecture(("tanh", "sigmoid"), 0.1, "cross_entropy")
    readable = network(2, 1)
    workspace, table, update = workspace_of(readable, spec), ExampleTable(X, Y, spec.loss), OPTIMIZERS[optimizer].update
    state, scratch = OPTIMIZERS[optimizer].new_state(workspace.theta.size), np.empty_like(workspace.theta)
    parts = [(W.copy(), OPTIMIZERS[optimizer].new_state(W.size)) for W in (*readable.weights, *readable.biases)]
    for _ in range(20):
        workspace.iterate(table[0])
        update(workspace.theta, workspace.gradient, state, 0.05, scratch)
        gradients = backward(readable, spec, forward(readable, spec, X), Y)
        for (part, part_state), gradient in zip(parts, (*gradients.dW, *gradients.db), strict=True):
            update(part.reshape(-1), gradient.reshape(-1), part_state, 0.05, np.empty(part.size))
        arrays = [part for part, _ in parts]
        readable = Parameters(tuple(arrays[:3]), tuple(arrays[3:]))
    for ours, theirs in zip(workspace.parameters().weights, readable.weights, strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-9)


def test_iterating_allocates_nothing_that_stays_and_moves_no_parameter() -> None:
    (X, Y), parameters = examples(1), network(2, 1)
    workspace = workspace_of(parameters, Architecture(("tanh", "tanh"), 0.1, "cross_entropy"))
    table = ExampleTable(X, Y, "cross_entropy", 16)
    theta, gradient, before = workspace.theta, workspace.gradient, workspace.theta.copy()
    losses = [[workspace.iterate(batch) for batch in table] for _ in range(2)]
    assert losses[0] == losses[1]
    assert workspace.theta is theta
    assert workspace.gradient is gradient
    np.testing.assert_array_equal(theta, before)


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_equal_units_stay_exactly_equal(activation) -> None:
    (X, Y) = examples(1)
    workspace = Workspace((3, 4, 4, 1), (activation,) * 2, 0.1, "cross_entropy")
    workspace.load(initial_parameters((3, 4, 4, 1), "constant", 0.5, np.random.default_rng(0)))
    table, state = ExampleTable(X, Y, "cross_entropy"), OPTIMIZERS["gradient_descent"].new_state(0)
    for _ in range(10):
        workspace.iterate(table[0])
        OPTIMIZERS["gradient_descent"].update(
            workspace.theta, workspace.gradient, state, 0.1, np.empty_like(workspace.theta)
        )
    for W in workspace.parameters().weights[:2]:
        assert (W[0] == W).all()
        assert (W != 0.5).any()


def test_from_a_zero_start_hidden_weights_stay_zero() -> None:
    (X, Y) = examples(1)
    workspace = Workspace((3, 4, 1), ("tanh",), 0.1, "cross_entropy")
    workspace.iterate(ExampleTable(X, Y, "cross_entropy")[0])
    dW, _ = workspace.gradients()
    assert (dW[1] == 0).all()
    assert (dW[2] == 0).all()


def test_two_workspaces_can_share_their_parameters() -> None:
    (X, Y), parameters, spec = examples(1), network(1, 1), Architecture(("tanh",), 0.1, "cross_entropy")
    first = workspace_of(parameters, spec)
    second = Workspace(first.layer_sizes, spec.activations, spec.leak, spec.loss, theta=first.theta)
    batch = ExampleTable(X, Y, spec.loss)[0]
    assert second.evaluate(batch) == first.evaluate(batch)
    first.theta *= 0.5
    assert second.evaluate(batch) == first.evaluate(batch)


def test_what_is_handed_out_is_a_frozen_copy_of_what_was_loaded() -> None:
    parameters, spec = network(2, 3), Architecture(("tanh", "relu"), 0.1, "cross_entropy")
    workspace = workspace_of(parameters, spec)
    handed_out = workspace.parameters()
    workspace.theta[:] = 0.0
    for given, got in zip(
        (*parameters.weights, *parameters.biases), (*handed_out.weights, *handed_out.biases), strict=True
    ):
        np.testing.assert_array_equal(got, given)
        assert not got.flags.writeable


def test_ten_thousand_examples_are_evaluated_and_many_sizes_do_not_pile_up() -> None:
    parameters, spec = network(2, 1), Architecture(("tanh", "relu"), 0.1, "cross_entropy")
    workspace = workspace_of(parameters, spec)
    for m in (10_000, *range(1, 3 * MAX_PLANS)):
        X, Y = np.ones((3, m)), np.ones((1, m))
        assert workspace.evaluate(ExampleTable(X, Y, spec.loss)[0]).loss == pytest.approx(cost(parameters, spec, X, Y))


def test_a_batch_as_large_as_the_data_or_larger_is_the_data() -> None:
    X, Y = examples(1)
    for size in (None, M, 10 * M):
        (batch,) = ExampleTable(X, Y, "cross_entropy", size)
        assert batch.m == M


def test_a_shuffled_table_can_be_put_back_in_order() -> None:
    X, Y = examples(1)
    table = ExampleTable(X, Y, "cross_entropy", 16)
    table.shuffle(np.random.default_rng(0).permutation(M))
    assert (table[0].X[:3] != X[:, :16]).any()
    table.shuffle(np.arange(M))
    np.testing.assert_array_equal(np.concatenate([batch.X[:3] for batch in table], axis=1), X)


def test_wrong_shapes_are_refused_in_sentences() -> None:
    X, Y = examples(1)
    workspace = Workspace((3, 4, 1), ("tanh",), 0.1, "cross_entropy")
    with pytest.raises(InvalidInputError, match=r"are for layers \(3, 9, 1\), expected \(3, 4, 1\)"):
        workspace.load(network(1, 1))
    with pytest.raises(InvalidInputError, match="2 names for 1 hidden layers"):
        Workspace((3, 4, 1), ("tanh", "tanh"), 0.1, "cross_entropy")
    with pytest.raises(InvalidInputError, match=r"theta: has shape \(3,\), expected \(21,\)"):
        Workspace((3, 4, 1), ("tanh",), 0.1, "cross_entropy", theta=np.zeros(3))
    with pytest.raises(InvalidInputError, match="give one column each"):
        ExampleTable(X, Y[:, :5], "cross_entropy")
    with pytest.raises(InvalidInputError, match="give one column each"):
        ExampleTable(X[:, :0], Y[:, :0], "cross_entropy")
    with pytest.raises(InvalidInputError, match="neither 0 nor 1"):
        ExampleTable(X, Y + 0.5, "cross_entropy")
    with pytest.raises(InvalidInputError, match="batch: has 3 inputs and 3 outputs, expected 3 and 1"):
        workspace.iterate(ExampleTable(*examples(3), "cross_entropy")[0])
