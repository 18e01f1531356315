"""Laws of the loss surface: every place of it is the readable cost at the parameters that lie there."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.arrays import FloatArray
from core.errors import InvalidInputError
from core.experiment.spec import ExperimentSpec
from core.explain import loss_surface
from core.explain.directions import (
    Directions,
    entries_of,
    entry_directions,
    entry_index,
    path_directions,
    random_directions,
)
from core.explain.loss_surface import (
    FULL_SIZE,
    SurfaceRequest,
    compute_surface,
    losses_along,
    quick_size,
)
from core.explain.target import Target
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.model.network import cost, initial_parameters, one_hot
from core.model.plan import flat_vector
from core.model.workspace import parameters_of
from core.training.run import penalty_of

FIRST, SAME_UNIT, SECOND_UNIT = Target("weight", 1, 0, 0), Target("weight", 1, 0, 1), Target("weight", 1, 1, 0)
PAIRS = {
    "two units of a layer": (FIRST, SECOND_UNIT),
    "two weights of a unit": (FIRST, SAME_UNIT),
    "a weight and its bias": (FIRST, Target("bias", 1, 0)),
    "the first and the last layer": (FIRST, Target("bias", 3, 0)),
    "the last layer alone": (Target("weight", 3, 0, 1), Target("bias", 3, 0)),
    "a later layer before an earlier one": (Target("weight", 2, 1, 0), FIRST),
}


def request(
    directions: str | tuple[Target, Target] = "random", n_y: int = 1, hidden: tuple[int, ...] = (4, 3), **spec: object
) -> SurfaceRequest:
    """A small surface around drawn parameters."""
    random = np.random.default_rng(3)
    sizes = (2, *hidden, n_y)
    drawn = initial_parameters(sizes, "xavier", 1.0, random)
    theta = flat_vector(drawn.weights, (random.normal(0, 0.3, b.shape) for b in drawn.biases))
    X, Y = random.normal(0, 2, (2, 30)), one_hot(random.integers(0, max(n_y, 2), 30), max(n_y, 2))
    if directions == "random":
        chosen = random_directions(theta, sizes, seed=1)
    elif directions == "path":
        found = path_directions(theta + random.normal(0, 1, (6, theta.size)).cumsum(axis=0), sizes)
        assert found is not None
        chosen = found
    else:
        assert not isinstance(directions, str)
        chosen = entry_directions(*directions, sizes)
    u, v = chosen.coordinates(theta).tolist()
    wanted = ExperimentSpec(hidden_units=hidden, **spec)
    return SurfaceRequest(wanted, X, Y, theta, chosen, (u - 2.0, u + 1.5, v - 1.0, v + 2.0), size=7)


def readable(wanted: SurfaceRequest) -> FloatArray:
    """The same, one cost after the other."""
    across, up = wanted.places
    sizes = wanted.directions.layer_sizes
    rows = []
    for v in up:
        parameters = [parameters_of(wanted.directions.moved(wanted.theta, (u, v)), sizes) for u in across]
        penalties = [penalty_of(each, wanted.spec) if wanted.with_penalty else 0.0 for each in parameters]
        rows.append([cost(each, wanted.spec, wanted.X, wanted.Y) for each in parameters] + np.array(penalties))
    return np.array(rows)


def losses_of(wanted: SurfaceRequest) -> FloatArray:
    found = compute_surface(wanted)
    assert found is not None
    return found.losses


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("n_y", [1, 3])
def test_every_place_is_the_readable_cost(activation: str, loss: str, n_y: int) -> None:
    for directions in ("random", "path", PAIRS["two units of a layer"]):
        wanted = request(directions, n_y, activation=activation, loss=loss)
        np.testing.assert_allclose(losses_of(wanted), readable(wanted), rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS.keys())
def test_any_two_entries_can_be_the_axes(pair: tuple[Target, Target]) -> None:
    wanted = request(pair)
    np.testing.assert_allclose(losses_of(wanted), readable(wanted), rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("penalty", ["l1", "l2"])
@pytest.mark.parametrize("directions", ["random", PAIRS["the first and the last layer"]])
def test_the_penalty_is_added_only_where_it_is_wanted(penalty: str, directions: str) -> None:
    without = request(directions, penalty=penalty, penalty_rate=0.1)
    with_it = replace(without, with_penalty=True)
    np.testing.assert_allclose(losses_of(with_it), readable(with_it), rtol=1e-12)
    assert (losses_of(with_it) > losses_of(without)).all()


def test_without_a_hidden_layer_there_is_a_surface_too() -> None:
    wanted = request((Target("weight", 1, 0, 0), Target("bias", 1, 0)), hidden=())
    np.testing.assert_allclose(losses_of(wanted), readable(wanted), rtol=1e-12)


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_single_precision_is_right_to_five_digits(activation: str) -> None:
    exact = request("random", activation=activation)
    quick = losses_of(replace(exact, is_exact=False))
    np.testing.assert_allclose(quick, losses_of(exact), rtol=1e-5, atol=1e-6)


def test_far_away_where_numbers_overflow_the_loss_is_infinite_and_the_rest_is_right() -> None:
    wanted = replace(request((FIRST, Target("bias", 3, 0)), activation="relu"), window=(-1e308, 1e308, -1e308, 1e308))
    losses = losses_of(wanted)
    assert not np.isnan(losses).any()
    assert np.isinf(losses).any()


def test_cut_into_blocks_it_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = request("path")
    whole = losses_of(wanted)
    monkeypatch.setattr("core.explain.loss_surface._BLOCK_WORK", 1)
    np.testing.assert_array_equal(losses_of(wanted), whole)


def test_each_block_is_no_larger_than_the_memory_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted, sizes = request("random"), []
    block = loss_surface._losses
    monkeypatch.setattr(loss_surface, "_BLOCK_WORK", 3 * 30 * 4)  # three places of 30 examples and 4 units
    monkeypatch.setattr(loss_surface, "_losses", lambda *of: sizes.append(block(*of).shape) or block(*of))
    losses_of(wanted)
    assert max(rows * columns for rows, columns in sizes) <= 3
    assert sum(rows * columns for rows, columns in sizes) == wanted.size**2


def test_a_cancelled_surface_is_none() -> None:
    assert compute_surface(request(), lambda: True) is None


def test_a_large_network_gets_fewer_places_while_training_runs() -> None:
    assert quick_size((2, 4, 1), 250) == FULL_SIZE
    assert FULL_SIZE > quick_size((2, *(8,) * 6, 1), 250) > quick_size((2, *(8,) * 6, 1), 10_000) > 1


def test_losses_along_a_line_are_the_cost_with_its_penalty() -> None:
    wanted = request("random", penalty="l2", penalty_rate=0.2)
    sizes = wanted.directions.layer_sizes
    thetas = wanted.theta + np.linspace(0, 1, 5)[:, np.newaxis] * wanted.directions.vectors[0]
    expected = []
    for theta in thetas:
        parameters = parameters_of(theta, sizes)
        expected.append(cost(parameters, wanted.spec, wanted.X, wanted.Y) + penalty_of(parameters, wanted.spec))
    np.testing.assert_allclose(losses_along(wanted.spec, wanted.X, wanted.Y, thetas, sizes), expected, rtol=1e-12)


# Directions


def test_an_entry_is_found_in_the_flat_vector() -> None:
    sizes = (2, 4, 3, 1)
    for place, target in enumerate(entries_of(sizes)):
        assert entry_index(target, sizes) == place
        theta = np.zeros(len(entries_of(sizes)))
        theta[place] = 1.0
        parameters = parameters_of(theta, sizes)
        of_layer = parameters.weights if target.kind == "weight" else parameters.biases
        assert of_layer[target.layer - 1][target.unit, target.source or 0] == 1.0


@pytest.mark.parametrize(
    "target",
    [
        Target("weight", 0, 0, 0),
        Target("weight", 2, 0, 4),
        Target("weight", 1, 4, 0),
        Target("weight", 1, 0),
        Target("bias", 3, 0),
        Target("bias", 1, -1),
        Target("unit", 1, 0),
    ],
)
def test_what_is_no_entry_of_the_network_is_refused(target: Target) -> None:
    with pytest.raises(InvalidInputError, match="a weight or a bias"):
        entry_index(target, (2, 4, 1))


def test_an_axis_cannot_be_both_axes() -> None:
    with pytest.raises(InvalidInputError, match="different"):
        entry_directions(FIRST, FIRST, (2, 4, 1))


@pytest.mark.parametrize("scale", [1e-200, 1e200])
def test_coordinates_neither_overflow_nor_vanish(scale: float) -> None:
    theta = request().theta * scale
    found = random_directions(theta, (2, 4, 3, 1), seed=1)
    np.testing.assert_allclose(found.coordinates(theta + found.vectors), np.eye(2), atol=1e-9)


@pytest.mark.parametrize("directions", ["random", "path", PAIRS["a weight and its bias"]])
def test_parameters_moved_to_a_place_are_at_that_place_and_the_rest_stays(directions: str) -> None:
    wanted = request(directions)
    found = wanted.directions
    moved = found.moved(wanted.theta, (0.3, -1.7))
    np.testing.assert_allclose(found.coordinates(moved), [0.3, -1.7], atol=1e-12)
    # nothing but the two directions was followed
    rest = moved - wanted.theta
    weights, *_ = np.linalg.lstsq(found.vectors.T, rest, rcond=None)
    np.testing.assert_allclose(weights @ found.vectors, rest, atol=1e-12)


def test_a_coordinate_of_an_entry_is_its_value_to_the_last_digit() -> None:
    wanted = request(PAIRS["a weight and its bias"])
    moved = wanted.directions.moved(wanted.theta, (0.1, 1e-300))
    parameters = parameters_of(moved, wanted.directions.layer_sizes)
    assert parameters.weights[0][0, 0] == 0.1
    assert parameters.biases[0][0, 0] == 1e-300


def path(n: int = 30, seed: int = 0) -> FloatArray:
    """A path in nine dimensions that lies nearly in a plane."""
    random = np.random.default_rng(seed)
    plane = np.linalg.qr(random.standard_normal((9, 2)))[0].T
    angle = np.linspace(0, 2, n)
    return np.stack([5 * np.cos(angle), 2 * np.sin(angle)], 1) @ plane + random.normal(0, 1e-3, (n, 9))


def test_the_directions_of_a_path_hold_the_variance_that_they_say() -> None:
    thetas = path()
    found = path_directions(thetas, (2, 2, 1))
    assert found is not None
    np.testing.assert_allclose(found.vectors @ found.vectors.T, np.eye(2), atol=1e-12)
    covariance = np.cov(thetas.T)
    for vector, share in zip(found.vectors, found.shares, strict=True):
        assert share == pytest.approx(vector @ covariance @ vector / np.trace(covariance))
    assert sum(found.shares) > 0.999
    # the start is the origin, and the path leads to the right and up
    np.testing.assert_array_equal(found.coordinates(thetas[0]), 0.0)
    assert (found.coordinates(thetas[-1]) > 0.0).all()


def test_a_run_that_has_not_moved_has_no_directions() -> None:
    assert path_directions(np.ones((4, 9)), (2, 2, 1)) is None
    assert path_directions(np.ones((1, 9)), (2, 2, 1)) is None
    assert path_directions(path() * 1e200, (2, 2, 1)) is None


def test_two_states_have_directions_though_they_lie_on_a_line() -> None:
    found = path_directions(path(2), (2, 2, 1))
    assert found is not None
    np.testing.assert_allclose(found.vectors @ found.vectors.T, np.eye(2), atol=1e-12)
    assert found.shares[0] == pytest.approx(1.0)


def test_directions_stay_as_long_as_they_hold_nearly_as_much() -> None:
    thetas = path()
    before = path_directions(thetas[:28], (2, 2, 1))
    after = path_directions(thetas, (2, 2, 1), before)
    assert before is not None
    assert after is not None
    np.testing.assert_array_equal(after.vectors, before.vectors)
    assert after.shares != before.shares


def test_new_directions_point_to_the_side_of_the_old_ones() -> None:
    thetas = path()
    before = path_directions(thetas, (2, 2, 1))
    assert before is not None
    elsewhere = np.concatenate([thetas, thetas[-1] + 3.0 * np.eye(9)[:2].cumsum(axis=0)])
    after = path_directions(elsewhere, (2, 2, 1), before)
    assert after is not None
    assert not np.array_equal(after.vectors, before.vectors)
    assert (np.einsum("ij,ij->i", after.vectors, before.vectors) >= 0.0).all()
    # and so with directions that were turned round
    turned = replace(before, vectors=-before.vectors)
    against = path_directions(elsewhere, (2, 2, 1), turned)
    assert against is not None
    np.testing.assert_array_equal(against.vectors, -after.vectors)


def test_directions_of_another_network_are_not_kept() -> None:
    other = Directions("path", (2, 3, 1), np.eye(9)[:2], np.zeros(9))
    found = path_directions(path(), (2, 2, 1), other)
    assert found is not None
    assert found.layer_sizes == (2, 2, 1)


def test_random_directions_are_as_long_in_every_unit_as_its_own_weights() -> None:
    wanted = request("random")
    sizes = wanted.directions.layer_sizes
    own = parameters_of(wanted.theta, sizes)
    for vector in wanted.directions.vectors:
        drawn = parameters_of(vector, sizes)
        for W, b, own_W, own_b in zip(drawn.weights, drawn.biases, own.weights, own.biases, strict=True):
            lengths = np.linalg.norm(np.hstack([W, b]), axis=1)
            np.testing.assert_allclose(lengths, np.linalg.norm(np.hstack([own_W, own_b]), axis=1))


def test_a_seed_gives_the_same_random_directions_again_and_another_one_others() -> None:
    theta = request().theta
    first, again, other = (random_directions(theta, (2, 4, 3, 1), seed) for seed in (1, 1, 2))
    np.testing.assert_array_equal(first.vectors, again.vectors)
    assert not np.allclose(first.vectors, other.vectors)


def test_a_unit_of_zeros_is_moved_all_the_same() -> None:
    found = random_directions(np.zeros(9), (2, 2, 1), seed=0)
    assert np.isfinite(found.vectors).all()
    assert (found.vectors != 0.0).all()
