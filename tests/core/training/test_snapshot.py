"""A snapshot says what the trainer says, of one moment, and never changes again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from core import Dataset, ExperimentSpec, NonFiniteError, Parameters, Trainer
from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.model.activations import ACTIVATIONS
from core.model.network import LayerList, backward, forward
from core.training import whole_pass
from core.training.boundary import UnitMapper
from core.training.history import History
from core.training.snapshot import Snapshot
from core.training.snapshot_builder import build_snapshot

SETTINGS = DataSettings(n_samples=60)


def experiment_with(data: Dataset | None = None, **changes: object) -> Experiment:
    experiment = Experiment.generated(ExperimentSpec().changed(**changes), SETTINGS)
    return experiment if data is None else experiment.with_data(data)


def snapshot_of(trainer: Trainer, experiment: Experiment) -> Snapshot:
    return build_snapshot(trainer, UnitMapper(), History().curves(), experiment)


@pytest.mark.parametrize(
    ("is_running", "rate", "expected"), [(True, 61.0, True), (True, 59.0, False), (False, 61.0, False)]
)
def test_flat_out_is_a_run_that_is_faster_than_pictures_can_be_shown(
    is_running: bool, rate: float, expected: bool
) -> None:
    experiment = experiment_with()
    snapshot = snapshot_of(Trainer(experiment.spec, experiment.data), experiment)
    assert replace(snapshot, is_running=is_running, iterations_per_s=rate).is_flat_out is expected


def arrays_of(value: Any) -> Iterator[np.ndarray]:
    """Every array that hangs on a snapshot."""
    if isinstance(value, np.ndarray):
        yield value
    elif isinstance(value, tuple | LayerList):
        for item in value:
            yield from arrays_of(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from arrays_of(getattr(value, field.name))


@pytest.mark.parametrize("train_fraction", [1.0, 0.7])
@pytest.mark.parametrize("batch_size", [None, 10])
def test_a_snapshot_says_what_the_trainer_says(train_fraction: float, batch_size: int | None) -> None:
    experiment = experiment_with(train_fraction=train_fraction, batch_size=batch_size, penalty="l1")
    trainer = Trainer(experiment.spec, experiment.data)
    for _ in range(13):
        trainer.step()
    snapshot = snapshot_of(trainer, experiment)
    assert (snapshot.iteration, snapshot.epoch) == (trainer.iteration, trainer.epoch)
    assert snapshot.penalty == trainer.penalty
    for mine, theirs in (
        (snapshot.train_loss, trainer.train_loss),
        (snapshot.train_accuracy, trainer.train_score),
        (snapshot.test_loss, trainer.test_loss),
        (snapshot.test_accuracy, trainer.test_score),
    ):
        assert mine == (None if theirs is None else pytest.approx(theirs, rel=1e-12))
    assert (snapshot.test_loss is None) == (train_fraction == 1.0)
    assert snapshot.gradients is not None
    assert trainer.gradients is not None
    for mine, theirs in zip(snapshot.gradients.dW, trainer.gradients.dW, strict=True):
        assert_allclose(mine, theirs, atol=1e-14)
    labels = (snapshot.outputs[0] > 0.5).astype(int)
    assert_array_equal(snapshot.wrong, labels != experiment.data.labels)
    assert snapshot.experiment is experiment


def test_a_snapshot_never_changes_and_nothing_in_it_can_be_written_to() -> None:
    experiment = experiment_with(train_fraction=0.8)
    trainer = Trainer(experiment.spec, experiment.data)
    snapshot = snapshot_of(trainer, experiment)
    arrays = list(arrays_of(snapshot))
    copies = [array.copy() for array in arrays]
    for _ in range(20):
        trainer.step()
    snapshot_of(trainer, experiment)
    assert len(arrays) > 20
    for array, copy in zip(arrays, copies, strict=True):
        assert_array_equal(array, copy)
        assert not array.flags.writeable


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("train_fraction", [1.0, 0.7])
@pytest.mark.parametrize("n_classes", [2, 3])
def test_what_is_read_late_is_of_the_moment_of_the_picture(
    activation: str, train_fraction: float, n_classes: int
) -> None:
    data = Dataset(np.random.default_rng(0).normal(size=(2, 60)), np.arange(60) % n_classes)
    experiment = experiment_with(data, activation=activation, train_fraction=train_fraction, hidden_units=(5, 3))
    trainer = Trainer(experiment.spec, experiment.data)
    trainer.step()
    snapshot, parameters, spec = snapshot_of(trainer, experiment), trainer.parameters, experiment.spec
    for _ in range(20):
        trainer.step()
    X, Y, chosen = trainer.examples.X, trainer.examples.Y, trainer.examples.is_train
    expected = forward(parameters, spec, X)
    for mine, theirs in ((snapshot.passed.Z, expected.Z), (snapshot.passed.A, expected.A)):
        for array, other in zip(mine, theirs, strict=True):
            assert_allclose(array, other, rtol=1e-13, atol=1e-14)
    gradients = backward(parameters, spec, forward(parameters, spec, X[:, chosen]), Y[:, chosen])
    assert snapshot.gradients is not None
    for name in ("dW", "db", "dZ"):
        for array, other in zip(getattr(snapshot.gradients, name), getattr(gradients, name), strict=True):
            assert_allclose(array, other, rtol=1e-11, atol=1e-14)


def test_the_gradients_of_a_picture_are_found_when_they_are_first_read_and_then_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = []
    find = whole_pass.backward
    monkeypatch.setattr(whole_pass, "backward", lambda *arguments: (found.append(1), find(*arguments))[1])
    experiment = experiment_with()
    snapshot = snapshot_of(Trainer(experiment.spec, experiment.data), experiment)
    copy = replace(snapshot, run_id=7)
    assert not found
    assert snapshot.gradients is not None
    assert copy.gradients is not None
    assert snapshot.gradients.dW[1] is copy.gradients.dW[1]
    assert len(found) == 1


def test_without_points_there_is_a_picture_of_the_network() -> None:
    experiment = experiment_with(Dataset(np.empty((2, 0)), []))
    snapshot = snapshot_of(Trainer(experiment.spec, experiment.data), experiment)
    assert snapshot.train_loss is snapshot.test_accuracy is snapshot.gradients is None
    assert snapshot.outputs.shape == (1, 0)
    assert snapshot.maps.output.shape == (1, 100, 100)


def test_a_run_that_diverged_has_a_picture_without_warnings() -> None:
    experiment = experiment_with(activation="relu", learning_rate=1000.0)
    trainer = Trainer(experiment.spec, experiment.data)
    with pytest.raises(NonFiniteError):
        trainer.run(lambda record: None, lambda: trainer.iteration >= 500)
    assert np.isfinite(snapshot_of(trainer, experiment).maps.output).all()


def test_three_classes_have_three_outputs() -> None:
    data = Dataset(np.random.default_rng(0).normal(size=(2, 9)), np.arange(9) % 3)
    experiment = experiment_with(data)
    snapshot = snapshot_of(Trainer(experiment.spec, experiment.data), experiment)
    assert snapshot.outputs.shape == (3, 9)
    assert_allclose(snapshot.outputs.sum(axis=0), 1.0)
    assert_array_equal(snapshot.wrong, snapshot.outputs.argmax(axis=0) != data.labels)


@pytest.mark.parametrize("n_classes", [2, 3])
@pytest.mark.parametrize("loss", ["cross_entropy", "squared_error"])
@pytest.mark.parametrize("weight", [1e50, 1e147, 1e200])
def test_a_loss_that_overflows_is_infinite_in_the_picture_and_for_the_trainer(
    weight: float, loss: str, n_classes: int
) -> None:
    data = Dataset(np.random.default_rng(0).normal(size=(2, 60)), np.arange(60) % n_classes)
    deep = {"hidden_units": (2,) * 5, "activation": "linear", "loss": loss, "penalty": "l2", "penalty_rate": 0.0}
    experiment = experiment_with(data, **deep, train_fraction=0.5)
    trainer = Trainer(experiment.spec, experiment.data)
    start = trainer.parameters
    trainer.set_parameters(Parameters(tuple(weight * np.sign(W) for W in start.weights), start.biases))
    snapshot = snapshot_of(trainer, experiment)
    assert not np.isnan([snapshot.train_loss, snapshot.test_loss, snapshot.penalty]).any()
    assert snapshot.penalty == trainer.penalty == 0.0
    assert_allclose(snapshot.train_loss, trainer.train_loss)
    assert_allclose(snapshot.test_loss, trainer.test_loss)
    if n_classes == 2:  # several outputs that are all 1 have no largest one
        assert_allclose(snapshot.train_accuracy, trainer.train_score)
        assert_allclose(snapshot.test_accuracy, trainer.test_score)
