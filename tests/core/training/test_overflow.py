"""What is said of a run that diverged: the first quantity that is no finite number, its phase, and the way out."""

from __future__ import annotations

import numpy as np
import pytest

from core import ExperimentSpec, Trainer, make_dataset
from core.experiment.spec import FIELD_INFO
from core.model.network import Parameters
from core.training.overflow import first_overflow, way_out
from core.training.step_position import Phase

DATA = make_dataset("circle", n_samples=20, noise=0.1, seed=3)


@pytest.mark.parametrize(
    ("weights", "quantity", "phase"),
    [
        ((1e308, 1.0, 1.0), "Z[1]", Phase("forward", 1)),
        ((1e200, 1e200, 1.0), "Z[2]", Phase("forward", 2)),
        ((1e307, 1.0, 1.0), "J", Phase("cost")),
        ((1e-250, 1e200, 1e200), "dZ[1]", Phase("backward", 1)),
        ((1e200, 1.0, 1e-200), "a weight", Phase("update")),
    ],
)
def test_the_first_quantity_that_overflows_is_named_with_its_phase(
    weights: tuple[float, ...], quantity: str, phase: Phase
) -> None:
    spec = ExperimentSpec(hidden_units=(1, 1), activation="linear")
    start = Trainer(spec, DATA)
    matrices = [np.full_like(W, value) for W, value in zip(start.parameters.weights, weights, strict=True)]
    parameters = Parameters(matrices, [np.zeros_like(b) for b in start.parameters.biases])
    assert first_overflow(parameters, spec, start.examples.X, start.examples.Y) == (quantity, phase)


def test_a_smaller_rate_is_advised_only_where_there_is_one() -> None:
    X, least = np.ones((2, 5)), FIELD_INFO["learning_rate"].minimum
    assert "take a smaller learning rate than 0.1" in way_out(ExperimentSpec(learning_rate=0.1), X)
    assert way_out(ExperimentSpec(learning_rate=least), X) == "Reset, and start with smaller weights."
    assert "standardise the inputs" in way_out(ExperimentSpec(learning_rate=0.1), 1000.0 * X)
