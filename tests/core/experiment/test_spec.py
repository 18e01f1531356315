"""The spec of an experiment: frozen, comparable, and nothing absurd gets in; a refusal is a sentence at its field."""

from __future__ import annotations

import math
from dataclasses import FrozenInstanceError, fields
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.data.dataset import Dataset
from core.data.generators import make_dataset
from core.errors import InvalidInputError
from core.experiment.spec import FIELD_INFO, Effect, ExperimentSpec, changed_fields
from core.training.trainer import Trainer

NUMBERS = ("leak", "init_scale", "learning_rate", "penalty_rate", "train_fraction")
WHOLE_NUMBERS = ("batch_size", "seed")
CHOICES = ("activation", "loss", "initializer", "optimizer", "penalty")
ABSURD = (
    math.nan,
    math.inf,
    -math.inf,
    -1.0,
    1e300,
    10**400,
    "abc",
    "nan",
    "",
    None,
    [],
    (1,),
    pytest.param(object(), id="no number at all"),
)


def test_every_field_says_what_the_window_has_to_know() -> None:
    assert [entry.name for entry in fields(ExperimentSpec)] == list(FIELD_INFO)
    for name, info in FIELD_INFO.items():
        assert info.label, name
        assert info.help.endswith("."), name
        assert isinstance(info.effect, Effect)


@pytest.mark.parametrize("field", NUMBERS)
@pytest.mark.parametrize("value", ABSURD, ids=repr)
def test_what_is_no_usable_number_is_refused_at_its_field(field: str, value: Any) -> None:
    with pytest.raises(InvalidInputError) as caught:
        ExperimentSpec(**{field: value})
    assert caught.value.field == field
    assert caught.value.reason.endswith(".")


@pytest.mark.parametrize("field", WHOLE_NUMBERS)
@pytest.mark.parametrize("value", [value for value in ABSURD if value is not None] + [0.5], ids=repr)
def test_what_is_no_whole_number_is_refused_at_its_field(field: str, value: Any) -> None:
    with pytest.raises(InvalidInputError) as caught:
        ExperimentSpec(**{field: value})
    assert caught.value.field == field


@pytest.mark.parametrize("field", CHOICES)
@pytest.mark.parametrize("value", ["", "nothing", 3, None, math.nan, ["tanh", 3], [["tanh"]], {"a": 1}], ids=repr)
def test_a_choice_that_is_not_there_is_refused_at_its_field(field: str, value: Any) -> None:
    with pytest.raises(InvalidInputError) as caught:
        ExperimentSpec(**{field: value}, hidden_units=(4, 2))
    assert caught.value.field == field


@pytest.mark.parametrize(
    "units", [(0,), (-1,), (1.5,), (math.nan,), (4, 10**9), ("a",), 4, None, "44", (1,) * 65], ids=repr
)
def test_layers_that_cannot_be_are_refused(units: Any) -> None:
    with pytest.raises(InvalidInputError) as caught:
        ExperimentSpec(hidden_units=units)
    assert caught.value.field == "hidden_units"


@pytest.mark.parametrize("features", [(), ("x1", "x1"), ("x65",), "x1", None, ([],)], ids=repr)
def test_features_that_cannot_be_are_refused(features: Any) -> None:
    with pytest.raises(InvalidInputError) as caught:
        ExperimentSpec(features=features)
    assert caught.value.field == "features"


def test_whole_numbers_of_any_numeric_type_are_taken_as_int() -> None:
    spec = ExperimentSpec(hidden_units=[4.0, np.int64(2)], batch_size=10.0, seed=np.int32(3))  # type: ignore[arg-type]
    assert spec == ExperimentSpec(hidden_units=(4, 2), batch_size=10, seed=3)
    assert {type(value) for value in (*spec.hidden_units, spec.batch_size, spec.seed)} == {int}
    assert Trainer(spec, make_dataset("circle", n_samples=20)).step().iteration == 1


def test_a_spec_is_frozen_hashable_and_compared_by_value() -> None:
    spec = ExperimentSpec(hidden_units=[4])  # type: ignore[arg-type]
    assert spec == ExperimentSpec(hidden_units=(4,))
    assert hash(spec) == hash(ExperimentSpec(hidden_units=(4,)))
    with pytest.raises(FrozenInstanceError):
        spec.leak = 0.5  # type: ignore[misc]


@given(st.sampled_from(sorted(NUMBERS)), st.floats(0.1, 1.0))
def test_a_change_names_its_field_and_leaves_the_old_spec(field: str, value: float) -> None:
    spec = ExperimentSpec()
    changed = spec.changed(**{field: value})
    assert changed_fields(spec, changed) == ((field,) if getattr(spec, field) != value else ())
    assert spec == ExperimentSpec()


def test_one_activation_stands_for_all_layers_and_several_must_be_one_for_each() -> None:
    assert ExperimentSpec(hidden_units=(3, 2), activation="relu").activations == ("relu", "relu")
    assert ExperimentSpec(hidden_units=(3, 2), activation=("relu", "tanh")).activations == ("relu", "tanh")
    with pytest.raises(InvalidInputError, match="one for each"):
        ExperimentSpec(hidden_units=(3, 2), activation=("relu",))


def test_the_defaults_are_those_of_the_lecture() -> None:
    spec = ExperimentSpec()
    assert (spec.leak, spec.batch_size, spec.loss, spec.optimizer) == (0.1, None, "cross_entropy", "gradient_descent")
    assert isinstance(make_dataset("circle"), Dataset)
