"""What a first start shows: after Run something moves at once, and the boundary is closed before one looks away."""

from __future__ import annotations

import numpy as np

from core import Trainer, forward
from core.arrays import FloatArray
from core.demonstrations.catalogue import starter_experiment
from core.experiment.inputs import input_matrix

SPEED = 30
"""Iterations a second, which `tests/stories/test_first_start.py` holds to be the speed of a first start."""

AXIS = np.linspace(-6.0, 6.0, 61)
PLANE = np.array(np.meshgrid(AXIS, AXIS)).reshape(2, -1)


def trainer_after(iterations: int) -> Trainer:
    starter = starter_experiment()
    trainer = Trainer(starter.spec, starter.data)
    for _ in range(iterations):
        trainer.step()
    return trainer


def outputs(trainer: Trainer) -> FloatArray:
    """The network's output over the plane."""
    passed = forward(trainer.parameters, trainer.spec, input_matrix(PLANE, trainer.spec, None))
    return passed.A[2].reshape(61, 61)


def test_it_is_the_lectures_two_layer_network() -> None:
    starter = starter_experiment()
    assert (starter.spec.hidden_units, starter.spec.activation, starter.spec.learning_rate) == ((4,), "tanh", 1.0)


def test_within_half_a_second_the_plane_has_changed_where_anybody_sees_it() -> None:
    assert np.abs(outputs(trainer_after(SPEED // 2)) - outputs(trainer_after(0))).mean() > 0.1


def test_within_two_seconds_95_percent_are_right_and_it_stays_so() -> None:
    trainer = trainer_after(2 * SPEED)
    for _ in range(500):
        assert (trainer.train_score or 0.0) >= 0.95
        trainer.step()
    assert (trainer.test_score or 0.0) >= 0.95


def test_within_three_seconds_the_boundary_is_closed() -> None:
    inside = outputs(trainer_after(3 * SPEED)) > 0.5
    assert inside.any()
    assert not np.concatenate((inside[0], inside[-1], inside[:, 0], inside[:, -1])).any()
