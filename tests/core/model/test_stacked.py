"""The networks of several runs at once are tied to those of the single runs: every product, slope, loss and penalty."""

from __future__ import annotations

import numpy as np
import pytest

from core.model.activations import ACTIVATIONS
from core.model.examples import Batch, ExampleTable, batch_in
from core.model.losses import LOSSES
from core.model.network import one_hot
from core.model.plan import block_sizes
from core.model.stacked import StackedWorkspace
from core.model.workspace import Workspace

N_RUNS = 3
M = 70
HIDDEN = (5, 1, 6)


@pytest.fixture(autouse=True)
def numpy_is_quiet_as_in_a_training_slice():
    with np.errstate(all="ignore"):
        yield


def tables_of(
    n_y: int, loss: str, batch_size: int | None, are_shared: bool, m: int = M
) -> tuple[list[ExampleTable], list[Batch]]:
    """For each run a table of its own, which has the same examples as the others if they are shared."""
    randoms = [np.random.default_rng(0 if are_shared else run) for run in range(N_RUNS)]
    memory = np.empty((N_RUNS, 3 + 1 + 2 * n_y, m))
    tables = [
        ExampleTable(
            random.normal(0, 2, (3, m)),
            one_hot(random.integers(0, max(2, n_y), m), max(2, n_y)),
            loss,
            batch_size,
            memory[run],
        )
        for run, random in enumerate(randoms)
    ]
    return tables, [batch_in(memory, n_y, columns) for columns in tables[0].columns]


def networks_of(sizes: tuple[int, ...], *network: object) -> tuple[StackedWorkspace, list[Workspace]]:
    """One of all runs, and each of them alone with the same parameters."""
    alone = [Workspace(sizes, *network) for _ in range(N_RUNS)]  # type: ignore[arg-type]
    random = np.random.default_rng(len(sizes))
    for one in alone:
        one.theta[:] = random.normal(0, 0.8, one.theta.size)
    theta = np.stack([one.theta for one in alone])
    return StackedWorkspace(sizes, *network, theta=theta), alone  # type: ignore[arg-type]


@pytest.mark.parametrize("batch_size", [1, 16, None])
@pytest.mark.parametrize("n_y", [1, 3])
@pytest.mark.parametrize("depth", [0, 1, 3])
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_all_runs_at_once_are_the_single_runs(activation, loss, depth, n_y, batch_size) -> None:
    together, alone = networks_of((3, *HIDDEN[:depth], n_y), (activation,) * depth, 0.1, loss, "l1", 0.05)
    tables, batches = tables_of(n_y, loss, batch_size, are_shared=False)
    for place in (0, len(batches) - 1):
        losses = together.iterate_all(batches[place], wants_losses=True)
        gradient = together.gradient.copy()
        evaluated, scores = together.evaluate_all(batches[place])
        for run, one in enumerate(alone):
            assert losses is not None
            assert losses[run] == evaluated[run] == pytest.approx(one.iterate(tables[run][place]), rel=1e-12)
            np.testing.assert_allclose(gradient[run], one.gradient, rtol=1e-12, atol=1e-15)
            assert scores[run] == one.evaluate(tables[run][place]).score


@pytest.mark.parametrize("n_y", [1, 3])
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("are_shared", [True, False])
def test_in_blocks_each_run_ends_in_the_digits_of_the_single_run(are_shared, loss, n_y) -> None:
    sizes = (3, *(40,) * 6, n_y)
    together, alone = networks_of(sizes, ("tanh", "relu") * 3, 0.1, loss, "l2", 0.05)
    for workspace in (together, *alone):
        workspace.theta *= 0.3
    tables, batches = tables_of(n_y, loss, None, are_shared, m=block_sizes(sizes)[0] + 9)
    batch = tables[0][0] if are_shared else batches[0]
    losses = together.iterate_all(batch)
    assert losses is not None
    gradient = together.gradient.copy()
    evaluated, scores = together.evaluate_all(batch)
    np.testing.assert_array_equal(evaluated, losses)
    together.gradient.fill(0.0)
    together.go_back(batch)
    np.testing.assert_array_equal(together.gradient, gradient)
    for run, one in enumerate(alone):
        assert losses[run] == pytest.approx(one.iterate(tables[run][0]), rel=1e-14)
        np.testing.assert_array_equal(gradient[run], one.gradient)
        assert scores[run] == one.evaluate(tables[run][0]).score


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("n_y", [1, 3])
def test_runs_on_the_same_examples_need_them_once(loss, n_y) -> None:
    together, _ = networks_of((3, 4, n_y), ("tanh",), 0.1, loss)
    tables, batches = tables_of(n_y, loss, None, are_shared=True)
    own = together.iterate_all(batches[0], wants_losses=True), together.gradient.copy()
    shared = together.iterate_all(tables[0][0], wants_losses=True), together.gradient
    np.testing.assert_array_equal(shared[0], own[0])
    np.testing.assert_array_equal(shared[1], own[1])


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("n_y", [1, 3])
def test_a_run_without_finite_numbers_touches_no_other(activation, n_y) -> None:
    together, alone = networks_of((3, 4, 3, n_y), (activation,) * 2, 0.1, "cross_entropy")
    tables, batches = tables_of(n_y, "cross_entropy", None, are_shared=False)
    together.theta[1] = np.nan
    losses = together.iterate_all(batches[0], wants_losses=True)
    assert losses is not None
    assert np.isnan(losses[1])
    for run in (0, 2):
        assert losses[run] == pytest.approx(alone[run].iterate(tables[run][0]), rel=1e-12)
        np.testing.assert_allclose(together.gradient[run], alone[run].gradient, rtol=1e-12, atol=1e-15)
