"""The maps show what the forward pass computes, with x2 upwards, and are private to their picture."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from core import ExperimentSpec, Parameters, forward
from core.data.features import available_features, feature_matrix
from core.data.region import USUAL_HALF
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.model.network import initial_parameters
from core.training.boundary import UnitMapper, grid_points
from core.training.snapshot import GRID_SIZE, UnitMaps


def network(spec: ExperimentSpec, n_outputs: int = 1, scale: float = 1.0) -> Parameters:
    sizes = (len(spec.features), *spec.hidden_units, n_outputs)
    drawn = initial_parameters(sizes, "xavier", scale, np.random.default_rng(0))
    biases = tuple(np.full_like(b, 0.1 * layer) for layer, b in enumerate(drawn.biases))
    return Parameters(drawn.weights, biases)


def values_of(maps: UnitMaps, layer: int) -> np.ndarray:
    """The levels of a layer as values, (n_l, GRID_SIZE²)."""
    low, high = maps.ranges[layer][:, :1], maps.ranges[layer][:, 1:]
    return low + maps.levels[layer].reshape(len(low), -1) * (high - low) / 255.0


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("n_outputs", [1, 3])
def test_every_unit_is_shown_as_the_forward_pass_computes_it(activation: str, loss: str, n_outputs: int) -> None:
    spec = ExperimentSpec(hidden_units=(5, 3), activation=activation, loss=loss, features=available_features(2))
    parameters = network(spec, n_outputs)
    maps = UnitMapper().maps(parameters, spec)
    passed = forward(parameters, spec, feature_matrix(grid_points(), spec.features))
    assert_allclose(maps.output.reshape(n_outputs, -1), passed.A[3], atol=2e-5)
    for layer in range(4):
        step = np.diff(maps.ranges[layer], axis=1) / 255.0
        assert (np.abs(values_of(maps, layer) - passed.A[layer]) <= 0.502 * step + 1e-4).all()


def test_a_range_is_the_activations_own_or_symmetric() -> None:
    spec = ExperimentSpec(hidden_units=(2, 2, 2), activation=("sigmoid", "tanh", "relu"))
    parameters = network(spec)
    maps = UnitMapper().maps(parameters, spec)
    assert_array_equal(maps.ranges[1], [[0.0, 1.0]] * 2)
    assert_array_equal(maps.ranges[2], [[-1.0, 1.0]] * 2)
    assert_array_equal(maps.ranges[3][:, 0], -maps.ranges[3][:, 1])
    assert_array_equal(maps.ranges[4], [[0.0, 1.0]])
    reached = forward(parameters, spec, grid_points()).A[3].max(axis=1)
    assert_allclose(maps.ranges[3][:, 1], np.where(reached > 0, reached, 1.0), rtol=1e-5)


def test_the_first_row_is_the_top_of_the_plane_and_the_first_column_its_left() -> None:
    spec = ExperimentSpec(hidden_units=())
    maps = UnitMapper().maps(network(spec), spec)
    x1, x2 = maps.levels[0]
    assert (np.diff(x1.astype(int), axis=1) >= 0).all()
    assert (np.diff(x2.astype(int), axis=0) <= 0).all()
    points = grid_points().reshape(2, GRID_SIZE, GRID_SIZE)
    half_a_cell = USUAL_HALF / GRID_SIZE
    assert_allclose(points[:, 0, 0], [-USUAL_HALF + half_a_cell, USUAL_HALF - half_a_cell])
    assert_allclose(points[:, -1, -1], [USUAL_HALF - half_a_cell, -USUAL_HALF + half_a_cell])


def test_a_unit_that_is_zero_everywhere_shows_the_middle() -> None:
    spec = ExperimentSpec(hidden_units=(1,), activation="linear")
    maps = UnitMapper().maps(Parameters(([[0.0, 0.0]], [[0.0]]), ([[0.0]], [[0.0]])), spec)
    assert set(np.unique(maps.levels[1])) <= {127, 128}
    assert_array_equal(maps.ranges[1], [[-1.0, 1.0]])


def test_a_picture_does_not_change_when_the_next_is_made() -> None:
    spec = ExperimentSpec(hidden_units=(4,), activation="relu")
    mapper = UnitMapper()
    first = mapper.maps(network(spec), spec)
    copies = [array.copy() for array in (*first.levels, *first.ranges, first.output)]
    mapper.maps(network(spec, scale=3.0), spec)
    for array, copy in zip((*first.levels, *first.ranges, first.output), copies, strict=True):
        assert_array_equal(array, copy)
        assert not array.flags.writeable


def test_one_mapper_follows_every_change_of_the_network() -> None:
    mapper = UnitMapper()
    for spec, n_outputs in (
        (ExperimentSpec(hidden_units=(4, 2)), 1),
        (ExperimentSpec(hidden_units=(), features=("x1x2",)), 1),
        (ExperimentSpec(hidden_units=(7,), features=("x2", "x1_squared", "sin_x1")), 3),
        (ExperimentSpec(hidden_units=(7,), features=("x1", "x1_squared", "sin_x1")), 3),
    ):
        parameters = network(spec, n_outputs)
        kept, fresh = mapper.maps(parameters, spec), UnitMapper().maps(parameters, spec)
        for mine, theirs in zip(kept.levels, fresh.levels, strict=True):
            assert_array_equal(mine, theirs)


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("size", [1e30, 1e300, 1.7e308, 5e-324])
def test_absurd_weights_give_a_picture_and_no_warning(activation: str, size: float) -> None:
    spec = ExperimentSpec(hidden_units=(3, 3, 3), activation=activation)
    drawn = network(spec)
    absurd = Parameters(tuple(np.sign(W) * size for W in drawn.weights), drawn.biases)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        maps = UnitMapper().maps(absurd, spec)
    assert np.isfinite(maps.output).all()
    assert all(np.isfinite(ranges).all() for ranges in maps.ranges)
