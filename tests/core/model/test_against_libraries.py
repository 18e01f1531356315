"""Every number of a pass against scikit-learn and PyTorch on the same parameters: outputs, loss and gradients."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

import numpy as np
import pytest

from core.arrays import FloatArray
from core.experiment.experiment import Experiment
from core.experiment.inputs import inputs_of
from core.experiment.targets import targets_of
from core.io.export import why_not_sklearn
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES, losses_for, score_of
from core.model.network import ForwardPass, Gradients, Parameters, backward, forward
from core.training.trainer import Trainer
from tests.tools.kinds import KINDS, clusters, numbers, table

CASES = {
    **KINDS,
    **{f"three classes, {name}": lambda name=name: clusters(3, activation=name) for name in ACTIVATIONS},
    **{
        f"{n} classes, {loss}": lambda n=n, loss=loss: clusters(n, loss=loss, hidden_units=())
        for n in (2, 3, 8)
        for loss in losses_for(is_regression=False)
    },
    **{f"numbers, {loss}": lambda loss=loss: numbers(loss=loss) for loss in losses_for(is_regression=True)},
    "numbers far from 0": lambda: table(3, is_regression=True, standardise=False),
}


class Pass:
    """Forward and back, by the readable network, after a few iterations."""

    def __init__(self, experiment: Experiment) -> None:
        self.experiment, spec, data = experiment, experiment.spec, experiment.data
        trainer = Trainer(spec, data)
        for _ in range(3 if spec.standardise or data.n_columns < 3 else 0):
            trainer.step()
        self.parameters: Parameters = trainer.parameters
        self.X, self.Y = inputs_of(data, spec), targets_of(data, spec)
        self.passed: ForwardPass = forward(self.parameters, spec, self.X)
        self.gradients: Gradients = backward(self.parameters, spec, self.passed, self.Y)
        self.n_layers = len(self.parameters.weights)
        self.loss = LOSSES[spec.loss].value(self.passed.Z[self.n_layers], self.Y)
        self.outputs = self.passed.A[self.n_layers]


def assert_same(found: Any, expected: FloatArray | float) -> None:
    size = max(1e-9, float(np.abs(expected).max()))
    np.testing.assert_allclose(np.asarray(found), expected, rtol=1e-11, atol=1e-13 * size)


@pytest.mark.skipif(find_spec("torch") is None, reason="PyTorch is not installed")
@pytest.mark.parametrize("case", CASES)
def test_pytorch_has_the_same_outputs_losses_and_gradients(case: str) -> None:
    import torch
    from torch import nn

    ours = Pass(CASES[case]())
    spec, n_outputs = ours.experiment.spec, len(ours.Y)
    leaves = [
        (torch.tensor(W, requires_grad=True), torch.tensor(b[:, 0], requires_grad=True))
        for W, b in zip(ours.parameters.weights, ours.parameters.biases, strict=True)
    ]
    A = torch.tensor(ours.X.T)
    for (W, b), name in zip(leaves, spec.activations, strict=False):
        A = eval(f"{ACTIVATIONS[name].in_exports.torch}", {"nn": nn, "LEAK": spec.leak})(A @ W.T + b)
    Z = A @ leaves[-1][0].T + leaves[-1][1]
    Y = torch.tensor(ours.Y.T)
    if spec.loss == "cross_entropy":
        J = nn.functional.cross_entropy(Z, Y) if n_outputs > 1 else nn.functional.binary_cross_entropy_with_logits(Z, Y)
        outputs = torch.softmax(Z, dim=1) if n_outputs > 1 else torch.sigmoid(Z)
    elif spec.loss == "huber":
        J, outputs = nn.functional.huber_loss(Z, Y), Z
    else:
        outputs = Z if spec.loss == "linear_squared_error" else torch.sigmoid(Z)
        J = 0.5 * nn.functional.mse_loss(outputs, Y, reduction="sum") / len(Y)
    J.backward()
    assert_same(J.item(), ours.loss)
    assert_same(outputs.detach().T, ours.outputs)
    for layer, (W, b) in enumerate(leaves, start=1):
        assert_same(W.grad, ours.gradients.dW[layer])
        assert_same(b.grad, ours.gradients.db[layer][:, 0])


@pytest.mark.skipif(find_spec("sklearn") is None, reason="scikit-learn is not installed")
def test_scikit_learn_has_the_same_outputs_losses_gradients_and_scores() -> None:
    from sklearn.neural_network import MLPClassifier, MLPRegressor

    n_compared = 0
    for make in CASES.values():
        experiment = make()
        if why_not_sklearn(experiment.spec, experiment.data) is not None:
            continue
        ours, data, spec = Pass(experiment), experiment.data, experiment.spec
        activation = ACTIVATIONS[spec.activations[0]].in_exports.sklearn if spec.activations else ("identity",)
        kind = MLPRegressor if data.is_regression else MLPClassifier
        network = kind(hidden_layer_sizes=spec.hidden_units, activation=activation[0], alpha=0.0)
        learnt = data.labels if data.targets is None else data.targets
        arguments = {} if data.is_regression else {"classes": list(range(data.n_classes))}
        network.partial_fit(ours.X.T, learnt, **arguments)
        network.coefs_ = [W.T.copy() for W in ours.parameters.weights]
        network.intercepts_ = [b[:, 0].copy() for b in ours.parameters.biases]
        outputs = network.predict(ours.X.T)[np.newaxis] if data.is_regression else network.predict_proba(ours.X.T).T
        assert_same(outputs if data.is_regression or len(ours.Y) > 1 else outputs[1:], ours.outputs)
        assert_same(network.score(ours.X.T, learnt), score_of(ours.outputs, ours.Y, spec.loss))
        loss, dW, db = _sklearn_pass(network, ours)
        assert_same(loss, ours.loss)
        for layer in range(ours.n_layers):
            assert_same(dW[layer].T, ours.gradients.dW[layer + 1])
            assert_same(db[layer], ours.gradients.db[layer + 1][:, 0])
        n_compared += 1
    assert n_compared >= 14


def _sklearn_pass(network: Any, ours: Pass) -> tuple[float, list[FloatArray], list[FloatArray]]:
    """Its own back propagation, which has no public name."""
    sizes = ours.parameters.layer_sizes
    activations = [ours.X.T, *(np.empty((ours.X.shape[1], n)) for n in sizes[1:])]
    deltas = [np.empty_like(array) for array in activations[1:]]
    dW = [np.empty_like(W) for W in network.coefs_]
    db = [np.empty_like(b) for b in network.intercepts_]
    targets = ours.Y.T.astype(bool) if not ours.experiment.data.is_regression else ours.Y.T
    loss, dW, db = network._backprop(ours.X.T, targets, None, activations, deltas, dW, db)
    return loss, dW, db
