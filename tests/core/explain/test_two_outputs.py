"""Softmax of two outputs and the sigmoid of their difference are one function, and switching between them changes none
of the outputs."""

from __future__ import annotations

import numpy as np
import pytest

from core.arrays import FloatArray
from core.experiment.inputs import inputs_of
from core.explain.two_outputs import read_two_outputs
from core.model.network import forward
from core.training.trainer import Trainer
from tests.tools.kinds import clusters, picture_of


def test_the_sigmoid_of_the_difference_is_what_softmax_gives() -> None:
    snapshot = picture_of(clusters(2, softmax_of_two=True), 20)
    for example in range(snapshot.outputs.shape[1]):
        outputs = read_two_outputs(snapshot, example)
        assert outputs is not None
        assert outputs.softmax == pytest.approx(float(snapshot.outputs[1, example]), abs=1e-12)
        assert outputs.sigmoid == pytest.approx(outputs.softmax, abs=1e-12)
        assert outputs.difference == outputs.z_1 - outputs.z_0


def test_there_is_nothing_to_read_of_one_output_or_three() -> None:
    for experiment in (clusters(2), clusters(3), clusters(2, softmax_of_two=True, loss="squared_error")):
        assert read_two_outputs(picture_of(experiment), None) is None


@pytest.mark.parametrize("loss", ["cross_entropy", "squared_error"])
def test_switching_to_two_outputs_and_back_keeps_the_function_and_training_goes_on(loss: str) -> None:
    experiment = clusters(2, loss=loss)
    trainer = Trainer(experiment.spec, experiment.data)
    for _ in range(15):
        trainer.step()
    before = _outputs(trainer)
    trainer.reconfigure(experiment.spec.changed(softmax_of_two=True), experiment.data)
    two = _outputs(trainer)
    assert (trainer.iteration, len(two)) == (15, 2)
    np.testing.assert_allclose(two, np.vstack((1.0 - before, before)), atol=1e-12)
    loss_then = trainer.step().loss
    assert trainer.step().loss < loss_then
    two = _outputs(trainer)
    trainer.reconfigure(experiment.spec, experiment.data)
    np.testing.assert_allclose(_outputs(trainer), two[1:], atol=1e-12)


def _outputs(trainer: Trainer) -> FloatArray:
    passed = forward(trainer.parameters, trainer.spec, inputs_of(trainer.data, trainer.spec))
    outputs: FloatArray = passed.A[len(trainer.parameters.weights)]
    return outputs
