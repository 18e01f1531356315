"""Edits of the network's structure: within the limits of the screen, and what must agree stays in agreement."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.data.features import available_features
from core.errors import InvalidInputError
from core.experiment.edits import (
    LAYERS_ON_SCREEN,
    UNITS_ON_SCREEN,
    with_feature,
    with_layer_added,
    with_layer_removed,
    with_unit_added,
    with_unit_removed,
)
from core.experiment.spec import ExperimentSpec


def specs() -> st.SearchStrategy[ExperimentSpec]:
    names = st.sampled_from(["tanh", "relu", "sigmoid"])

    def with_layers(units: list[int]) -> st.SearchStrategy[ExperimentSpec]:
        each = st.lists(names, min_size=len(units), max_size=len(units))
        return st.one_of(names, each).map(
            lambda activation: ExperimentSpec(hidden_units=tuple(units), activation=activation)
        )

    return st.lists(st.integers(1, UNITS_ON_SCREEN), max_size=LAYERS_ON_SCREEN).flatmap(with_layers)


@given(specs(), st.data())
def test_a_unit_added_and_removed_again_changes_nothing(spec: ExperimentSpec, data: st.DataObject) -> None:
    layer = data.draw(st.integers(1, max(1, len(spec.hidden_units))))
    if not spec.hidden_units or spec.hidden_units[layer - 1] == UNITS_ON_SCREEN:
        with pytest.raises(InvalidInputError):
            with_unit_added(spec, layer)
        return
    more = with_unit_added(spec, layer)
    assert sum(more.hidden_units) == sum(spec.hidden_units) + 1
    assert more.activations == spec.activations
    assert with_unit_removed(more, layer) == spec


@given(specs())
def test_a_layer_added_takes_after_the_one_before_it_and_goes_without_a_trace(spec: ExperimentSpec) -> None:
    if len(spec.hidden_units) == LAYERS_ON_SCREEN:
        with pytest.raises(InvalidInputError, match="at most 8"):
            with_layer_added(spec)
        return
    more = with_layer_added(spec)
    assert len(more.activations) == len(more.hidden_units) == len(spec.hidden_units) + 1
    if spec.hidden_units:
        assert more.hidden_units[-1] == spec.hidden_units[-1]
        assert more.activations[-1] == spec.activations[-1]
    fewer = with_layer_removed(more)
    assert (fewer.hidden_units, fewer.activations) == (spec.hidden_units, spec.activations)


def test_the_last_unit_of_a_layer_and_a_layer_that_is_not_there_cannot_be_removed() -> None:
    for edit in (
        lambda: with_unit_removed(ExperimentSpec(hidden_units=(1,)), 1),
        lambda: with_unit_removed(ExperimentSpec(hidden_units=(4,)), 2),
        lambda: with_unit_added(ExperimentSpec(hidden_units=(4,)), 0),
        lambda: with_layer_removed(ExperimentSpec(hidden_units=())),
    ):
        with pytest.raises(InvalidInputError) as caught:
            edit()
        assert caught.value.field == "hidden_units"


@given(st.lists(st.tuples(st.sampled_from(available_features(2)), st.booleans()), max_size=10))
def test_features_keep_the_order_of_the_table_and_at_least_one_stays(switches: list[tuple[str, bool]]) -> None:
    spec = ExperimentSpec()
    for name, used in switches:
        if not used and spec.features == (name,):
            with pytest.raises(InvalidInputError, match="at least one"):
                with_feature(spec, name, used)
            continue
        spec = with_feature(spec, name, used)
        assert (name in spec.features) == used
        assert list(spec.features) == [feature for feature in available_features(2) if feature in spec.features]
