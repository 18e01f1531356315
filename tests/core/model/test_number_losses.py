"""Losses of numbers: right against formulas written here, and in place and stacked the same as readable."""

from __future__ import annotations

import numpy as np
import pytest

from core.experiment.spec import ExperimentSpec
from core.explain import check_gradients
from core.model.examples import ExampleTable, batch_in
from core.model.losses import LOSSES, losses_for, score_of
from core.model.network import backward, cost, forward, initial_parameters
from core.model.output_steps import r_squared
from core.model.stacked import StackedWorkspace
from core.model.workspace import Workspace

NUMBER_LOSSES = losses_for(is_regression=True)
every_loss = pytest.mark.parametrize("loss", NUMBER_LOSSES)


def some_numbers(m: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Logits and targets of which some are near each other and some far apart."""
    random = np.random.default_rng(seed)
    Y = random.normal(0, 2, (1, m))
    return Y + random.normal(0, 1, (1, m)) * random.choice([0.01, 1.0, 30.0], m), Y


def huber_by_cases(errors: np.ndarray) -> np.ndarray:
    return np.array([e * e / 2 if abs(e) <= 1 else abs(e) - 0.5 for e in errors.tolist()])


def test_the_squared_error_of_numbers_is_half_the_mean_of_the_squares() -> None:
    Z, Y = some_numbers(50)
    assert LOSSES["linear_squared_error"].value(Z, Y) == pytest.approx(((Z - Y) ** 2).sum() / 100, rel=1e-14)


def test_hubers_loss_is_squared_up_to_an_error_of_1_and_then_grows_evenly() -> None:
    Z, Y = some_numbers(50)
    np.testing.assert_allclose(LOSSES["huber"].per_example(Z, Y), huber_by_cases((Z - Y)[0]), rtol=1e-13, atol=1e-16)
    ends = np.array([[-1.0, 1.0, -1.5, 3.0, 0.0]])
    assert LOSSES["huber"].per_example(ends, np.zeros((1, 5))).tolist() == [0.5, 0.5, 1.0, 2.5, 0.0]


def test_hubers_loss_is_that_of_torch() -> None:
    torch = pytest.importorskip("torch")
    Z, Y = some_numbers(50)
    logits = torch.from_numpy(Z).requires_grad_()
    loss = torch.nn.HuberLoss(delta=1.0)(logits, torch.from_numpy(Y))
    loss.backward()
    assert LOSSES["huber"].value(Z, Y) == pytest.approx(loss.item(), rel=1e-14)
    np.testing.assert_allclose(LOSSES["huber"].output_gradient(Z, Y) / 50, logits.grad.numpy(), rtol=1e-14)


@pytest.mark.parametrize("sizes", [(2, 1), (2, 4, 1), (2, 5, 3, 1)])
@every_loss
def test_back_propagation_of_numbers_has_the_slopes_of_the_cost(loss, sizes) -> None:
    spec = ExperimentSpec(hidden_units=sizes[1:-1], loss=loss)
    parameters = initial_parameters(sizes, "xavier", 1.0, np.random.default_rng(1))
    X = np.random.default_rng(2).normal(0, 2, (2, 30))
    result = check_gradients(parameters, spec, X, 3 * some_numbers(30)[1])
    assert result.worst_relative_error <= 1e-6
    assert result.n_wrong == result.n_not_compared == 0


@pytest.mark.parametrize("batch_size", [None, 7])
@every_loss
def test_the_iteration_in_place_is_the_readable_one(loss, batch_size) -> None:
    spec = ExperimentSpec(hidden_units=(4, 3), loss=loss)
    parameters = initial_parameters((2, 4, 3, 1), "xavier", 1.0, np.random.default_rng(3))
    X, Y = np.random.default_rng(4).normal(0, 2, (2, 40)), some_numbers(40)[1]
    table = ExampleTable(X, Y, loss, batch_size)
    workspace = Workspace((2, 4, 3, 1), ("tanh", "tanh"), 0.01, loss)
    workspace.load(parameters)
    for batch, columns in zip(table, table.columns, strict=True):
        own_X, own_Y = X[:, columns], Y[:, columns]
        assert workspace.iterate(batch) == pytest.approx(cost(parameters, spec, own_X, own_Y), rel=1e-12)
        wanted = backward(parameters, spec, forward(parameters, spec, own_X), own_Y)
        dW, db = workspace.gradients()
        for layer in (1, 2, 3):
            np.testing.assert_allclose(dW[layer], wanted.dW[layer], rtol=1e-12, atol=1e-14)
            np.testing.assert_allclose(db[layer], wanted.db[layer], rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("m", [5, 70, 700])
@every_loss
def test_stacked_runs_of_numbers_are_the_single_ones_bit_for_bit(loss, m) -> None:
    n_runs, sizes, network = 3, (2, 5, 1), (("tanh",), 0.01, loss)
    memory = np.empty((n_runs, 2 + 1 + 2, m))
    tables = []
    for run in range(n_runs):
        X = np.random.default_rng(run).normal(0, 2, (2, m))
        tables.append(ExampleTable(X, some_numbers(m, run)[1], loss, None, memory[run]))
    alone = [Workspace(sizes, *network) for _ in range(n_runs)]
    for run, one in enumerate(alone):
        one.theta[:] = np.random.default_rng(10 + run).normal(0, 0.8, one.theta.size)
    together = StackedWorkspace(sizes, *network, theta=np.stack([one.theta for one in alone]))
    losses, scores = together.evaluate_all(batch_in(memory, 1, slice(0, m)))
    together.iterate_all(batch_in(memory, 1, slice(0, m)))
    for run, one in enumerate(alone):
        loss_alone, score_alone = one.evaluate(tables[run][0])
        one.iterate(tables[run][0])
        assert losses is not None
        assert losses[run] == loss_alone
        assert scores[run] == score_alone
        np.testing.assert_array_equal(together.gradient[run], one.gradient)


def test_r_squared_is_the_share_of_the_variance_that_is_explained() -> None:
    Z, Y = some_numbers(60)
    unexplained = sum((y - a) ** 2 for a, y in zip(Z[0], Y[0], strict=True))
    total = sum((y - Y[0].mean()) ** 2 for y in Y[0])
    assert score_of(Z, Y, "huber") == pytest.approx(1 - unexplained / total, rel=1e-12)


def test_r_squared_is_that_of_scikit_learn() -> None:
    metrics = pytest.importorskip("sklearn.metrics")
    Z, Y = some_numbers(60)
    assert float(r_squared(Z, Y)) == pytest.approx(metrics.r2_score(Y[0], Z[0]), rel=1e-12)
    same = np.full((1, 4), 2.0)
    for outputs in (same, same + 0.5):
        assert float(r_squared(outputs, same)) == metrics.r2_score(same[0], outputs[0])
