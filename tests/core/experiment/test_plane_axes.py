"""What the plane shows of many columns: places and examples are the same where both say something, the others are held
at their medians or where one wants them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.data.dataset import Dataset
from core.data.generators import DATASETS, DataSettings
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.inputs import input_matrix, standardisation_for
from core.experiment.plane_axes import TARGET, PlaneAxes, usual_axes
from core.experiment.plane_edits import with_point_moved, with_points_added
from core.experiment.spec import ExperimentSpec
from core.model.network import forward
from core.training.boundary import UnitMapper, grid_points
from core.training.trainer import Trainer


@st.composite
def planes(draw: st.DrawFn) -> Experiment:
    """An experiment of 3 to 64 columns with some plane."""
    n_columns, n_examples = draw(st.integers(3, 64)), draw(st.integers(1, 30))
    random = np.random.default_rng(draw(st.integers(0, 2**31)))
    data = Dataset(random.normal(0.0, 3.0, (n_columns, n_examples)), random.integers(0, 3, n_examples))
    first, second = draw(st.permutations(range(n_columns)).map(lambda order: order[:2]))
    held = tuple(random.normal(0.0, 3.0, n_columns).tolist()) if draw(st.booleans()) else ()
    experiment = Experiment(ExperimentSpec(), data, DataSettings())
    return experiment.with_plane(PlaneAxes(first, second, held))


@given(planes())
def test_places_of_the_plane_become_examples_with_these_values_in_the_columns_shown_and_the_others_held(experiment):
    plane, data = experiment.plane, experiment.data
    examples = experiment.examples_at(experiment.plane_points)
    np.testing.assert_array_equal(examples[[plane.first, plane.second]], experiment.plane_points)
    held = plane.held or tuple(np.median(data.points, axis=1))
    for column in set(range(data.n_columns)) - {plane.first, plane.second}:
        assert (examples[column] == held[column]).all()


@given(planes(), st.booleans())
def test_swapping_twice_is_the_identity_and_a_column_stands_on_one_axis(experiment, is_second):
    plane = experiment.plane
    for column in range(experiment.data.n_columns):
        other = plane.with_axis(column, is_second=is_second)
        assert other.fit(experiment.data)
        assert (other.second if is_second else other.first) == column
        assert other.held == plane.held
    swapped = plane.with_axis(plane.second, is_second=False)
    assert (swapped.first, swapped.second) == (plane.second, plane.first)
    assert swapped.with_axis(plane.first, is_second=False) == plane


@given(planes(), st.data())
def test_holding_one_column_changes_that_one_and_its_median_gives_it_back(experiment, draw):
    plane, data = PlaneAxes(experiment.plane.first, experiment.plane.second), experiment.data
    others = sorted(set(range(data.n_columns)) - {plane.first, plane.second})
    column = draw.draw(st.sampled_from(others))
    held = plane.with_held(data, column, data.medians[column] + 1.0)
    assert held.held[column] == data.medians[column] + 1.0
    rest = [n for n in range(data.n_columns) if n != column]
    assert [held.held[n] for n in rest] == [data.medians[n] for n in rest]
    assert held.with_held(data, column, data.medians[column]) == plane


def test_points_near_the_slice_are_within_a_deviation_of_the_held_values():
    experiment = Experiment.generated(ExperimentSpec(), DataSettings(name="iris"))
    data, plane = experiment.data, experiment.plane
    spreads, held = data.points[:2].std(axis=1), np.array(data.medians[:2])
    far = np.sqrt((((data.points[:2].T - held) / spreads) ** 2).mean(axis=1))
    np.testing.assert_array_equal(plane.near(data), far <= 1.0)
    assert 0 < plane.near(data).sum() < data.n_examples
    at_one = PlaneAxes(2, 3, tuple(data.points[:, 9].tolist()))
    assert at_one.near(data)[9]
    assert PlaneAxes(0, 1).near(Dataset(data.points[:2], data.labels)).all()


def test_a_column_that_is_the_same_everywhere_makes_no_point_far():
    data = Dataset(np.vstack((np.arange(12.0).reshape(2, 6), np.full(6, 3.0))), [0, 1] * 3)
    assert PlaneAxes(0, 1, (0.0, 0.0, 9.0)).near(data).all()


def test_the_medians_follow_the_points_until_something_is_held():
    experiment = Experiment.generated(ExperimentSpec(), DataSettings(name="iris"))
    moved = experiment.with_data(experiment.data.with_points_removed(range(50)))
    assert moved.held_plane.held != experiment.held_plane.held
    assert moved.held_plane.held == moved.data.medians
    fixed = experiment.with_plane(experiment.plane.with_held(experiment.data, 0, 5.0))
    assert fixed.with_data(moved.data).held_plane.held == fixed.plane.held


@pytest.mark.parametrize("standardise", [False, True])
@pytest.mark.parametrize("name", ["iris", "penguins", "penguin_masses", "handwritten_digits"])
def test_the_maps_are_the_networks_outputs_at_the_examples_of_the_plane(name, standardise):
    spec = ExperimentSpec(hidden_units=(5,), standardise=standardise)
    experiment = Experiment.generated(spec, DataSettings(name=name, n_samples=60))
    held = tuple(experiment.data.points[:, 7].tolist())
    experiment = experiment.with_plane(PlaneAxes(2, 1, held))
    trainer = Trainer(experiment.spec, experiment.data)
    standardisation = standardisation_for(experiment.spec, experiment.data)
    region, spec = experiment.region, experiment.spec
    maps = UnitMapper().maps(trainer.parameters, spec, region, standardisation, experiment.held_plane)
    X = input_matrix(experiment.examples_at(grid_points(region)), spec, standardisation)
    outputs = forward(trainer.parameters, spec, X).A[2]
    np.testing.assert_allclose(maps.output.reshape(len(outputs), -1), outputs, rtol=2e-3, atol=2e-3)


def test_a_point_added_on_the_plane_has_the_held_values_and_a_moved_one_keeps_its_own():
    experiment = Experiment.generated(ExperimentSpec(), DataSettings(name="iris"))
    added = with_points_added(experiment, [[4.0], [1.2]], 2)
    medians = experiment.data.medians
    assert added.data.points[:, -1].tolist() == [medians[0], medians[1], 4.0, 1.2]
    before = experiment.data.points[:, 3].copy()
    moved = with_point_moved(experiment, 3, 5.0, 2.0)
    assert moved.data.points[:, 3].tolist() == [before[0], before[1], 5.0, 2.0]
    swapped = experiment.with_plane(PlaneAxes(3, 0))
    assert with_point_moved(swapped, 3, 2.0, 6.0).data.points[:, 3].tolist() == [6.0, before[1], before[2], 2.0]


def test_a_set_begins_with_its_own_axes_and_keeps_the_chosen_ones_while_it_stays():
    experiment = Experiment.generated(ExperimentSpec(), DataSettings(name="penguins"))
    assert (experiment.plane.first, experiment.plane.second) == DATASETS["penguins"].axes
    chosen = experiment.with_plane(PlaneAxes(0, 3))
    assert chosen.with_data_settings(noise=0.3).plane == PlaneAxes(0, 3)
    assert chosen.with_data_settings(name="iris").plane == PlaneAxes(*DATASETS["iris"].axes)
    assert chosen.with_data_settings(name="curve").plane == PlaneAxes(0, TARGET)
    assert chosen.with_data_settings(name="circle").plane == PlaneAxes()


@pytest.mark.parametrize("plane", [PlaneAxes(0, 0), PlaneAxes(0, 4), PlaneAxes(-1, 2), PlaneAxes(0, 1, (1.0,))])
def test_a_plane_that_the_data_does_not_have_is_refused(plane):
    experiment = Experiment.generated(ExperimentSpec(), DataSettings(name="iris"))
    with pytest.raises(InvalidInputError, match="plane"):
        experiment.with_plane(plane)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -1e7])
def test_a_value_too_far_out_is_not_held(value):
    experiment = Experiment.generated(ExperimentSpec(), DataSettings(name="iris"))
    with pytest.raises(InvalidInputError, match="plane"):
        experiment.with_plane(PlaneAxes(2, 3, (value, 0.0, 0.0, 0.0)))


def test_a_single_column_shows_the_target_and_nothing_else():
    data = Dataset.of_numbers([[1.0, 2.0]], [3.0, 4.0])
    assert usual_axes(data) == PlaneAxes(0, TARGET)
    assert not PlaneAxes(0, 1).fit(data)
