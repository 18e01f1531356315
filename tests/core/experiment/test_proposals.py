"""What is proposed for a comparison: always another value that the experiment can have."""

from __future__ import annotations

from typing import Any

import pytest

from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.proposals import (
    COMPARED_FIELDS,
    LECTURE_ACTIVATIONS,
    activations_compared,
    proposed_value,
    proposed_weight,
)
from core.experiment.spec import FIELD_INFO, ExperimentSpec

SPECS: tuple[dict[str, Any], ...] = (
    {},
    {"activation": "gelu", "leak": 0.0, "init_scale": 0.0, "penalty_rate": 0.0, "hidden_units": ()},
    {"leak": 1.0, "learning_rate": 1e4, "init_scale": 100.0, "penalty_rate": 100.0, "seed": 2**31 - 1},
    {"activation": ("relu", "tanh"), "hidden_units": (16, 1), "batch_size": 10, "standardise": True},
    {"penalty": "l1", "optimizer": "adam", "loss": "squared_error", "initializer": "he"},
)


@pytest.mark.parametrize("field", COMPARED_FIELDS)
@pytest.mark.parametrize("changes", SPECS)
def test_what_is_proposed_is_another_value_that_is_within_its_limits(changes: dict[str, Any], field: str) -> None:
    spec = ExperimentSpec(**changes)
    value = proposed_value(spec, field)
    assert value != getattr(spec, field)
    changed = spec.changed(**{field: value}) if field != "hidden_units" or isinstance(spec.activation, str) else None
    assert changed is None or getattr(changed, field) == value


def test_only_fields_of_the_spec_are_compared_and_not_what_makes_other_points() -> None:
    assert set(COMPARED_FIELDS) == set(FIELD_INFO) - {"features", "train_fraction"}


def test_another_weight_is_proposed() -> None:
    assert [proposed_weight(value) for value in (0.5, -2.0, 0.0)] == [-0.5, 2.0, 1.0]


@pytest.mark.parametrize("activation", [*LECTURE_ACTIVATIONS, "gelu", ("relu", "tanh")])
def test_the_activations_of_the_lecture_are_compared_whatever_there_is(activation: str | tuple[str, ...]) -> None:
    spec = ExperimentSpec(hidden_units=(3, 3), activation=activation)
    experiment, differences = activations_compared(Experiment.generated(spec, DataSettings(n_samples=6)))
    names = [experiment.spec.activation, *(one.experiment(experiment).spec.activation for one in differences)]
    assert sorted(names) == sorted(LECTURE_ACTIVATIONS)
    if activation in LECTURE_ACTIVATIONS:
        assert experiment.spec.activation == activation, "the run stays what it is"
