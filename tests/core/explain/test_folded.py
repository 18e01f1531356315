"""The way x → z → a → next layer: what the stops, the ways between them, the bent grid and the borders must hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.data.dataset import Dataset
from core.data.region import PlaneRegion
from core.experiment.experiment import Experiment
from core.experiment.inputs import input_matrix, inputs_of, standardisation_for
from core.explain.bent_lines import border_lines, grid_lines
from core.explain.folded import BentLines, FoldedReading
from core.explain.folded_reader import Choice, FoldedReader
from core.explain.projection import Projection, principal_projection, projection_across, projection_of_units
from core.model.activations import ACTIVATIONS
from core.model.network import Parameters, forward, initial_parameters, predict
from core.training.snapshot import Snapshot
from tests.tools.kinds import clusters, picture_of
from tests.tools.snapshots import sample_experiment, sample_snapshot

ACTIVATION_NAMES = tuple(ACTIVATIONS)


def read(snapshot: Snapshot, layer: int = 1, choices: dict[int, Choice] | None = None) -> FoldedReading:
    return FoldedReader().read(snapshot, layer, choices or {})


def of_network(hidden_units: Sequence[int], seed: int = 0, **changes: Any) -> Snapshot:
    """A snapshot whose pass is that of its own inputs, standardised or not."""
    snapshot = sample_snapshot(hidden_units, seed=seed, **changes)
    return with_parameters(snapshot, snapshot.parameters)


def with_parameters(snapshot: Snapshot, parameters: Parameters) -> Snapshot:
    experiment = snapshot.experiment
    passed = forward(parameters, experiment.spec, inputs_of(experiment.data, experiment.spec))
    outputs = passed.A[len(parameters.weights)]
    wrong = predict(outputs) != experiment.data.labels
    return replace(snapshot, parameters=parameters, passed=passed, outputs=outputs, wrong=wrong)


def passed_at(snapshot: Snapshot, places: Any) -> Any:
    experiment = snapshot.experiment
    spec = experiment.spec
    X = input_matrix(places, spec, standardisation_for(spec, experiment.data))
    return forward(snapshot.parameters, spec, X)


# The stops and the ways between them


@pytest.mark.parametrize("activation", ACTIVATION_NAMES)
@pytest.mark.parametrize("changes", [{}, {"standardise": True}, {"features": ("x2", "x1x2")}])
def test_the_stops_of_a_layer_with_two_units_are_those_of_the_forward_pass(
    activation: str, changes: dict[str, Any]
) -> None:
    snapshot = of_network((2, 2), activation=activation, **changes)
    reading = read(snapshot)
    passed = passed_at(snapshot, snapshot.experiment.data.points)
    expected = [passed.A[0], passed.Z[1], passed.A[1], passed.Z[2], passed.A[2]]
    assert [(stop.symbol, stop.layer) for stop in reading.stops] == [("a", 0), ("z", 1), ("a", 1), ("z", 2), ("a", 2)]
    for position, H in enumerate(expected):
        np.testing.assert_array_equal(reading.points_at(position), H)


@given(share=st.floats(0.0, 1.0), seed=st.integers(0, 5))
def test_from_x_to_z_all_points_follow_one_linear_map(share: float, seed: int) -> None:
    snapshot = of_network((2,), seed=seed)
    W, b = snapshot.parameters.weights[0], snapshot.parameters.biases[0]
    X = snapshot.experiment.data.points
    expected = ((1.0 - share) * np.eye(2) + share * W) @ X + share * b
    np.testing.assert_allclose(read(snapshot).points_at(share), expected, atol=1e-12)


@pytest.mark.parametrize("activation", ACTIVATION_NAMES)
def test_from_z_to_a_every_point_goes_straight(activation: str) -> None:
    snapshot = of_network((2,), activation=activation)
    Z, A = snapshot.passed.Z[1], snapshot.passed.A[1]
    np.testing.assert_allclose(read(snapshot).points_at(1.25), 0.75 * Z + 0.25 * A, atol=1e-12)


def test_a_position_outside_the_way_is_its_end() -> None:
    reading = read(of_network((2,)))
    np.testing.assert_array_equal(reading.points_at(-1.0), reading.points_at(0.0))
    np.testing.assert_array_equal(reading.points_at(9.0), reading.points_at(4.0))


def test_above_a_layer_with_one_unit_is_the_output() -> None:
    snapshot = of_network((3, 1, 2))
    reading = read(snapshot, layer=2)
    passed, output = snapshot.passed, snapshot.outputs[0]
    np.testing.assert_array_equal(reading.points_at(1.0), np.stack([passed.Z[2][0], output]))
    np.testing.assert_array_equal(reading.points_at(2.0), np.stack([passed.A[2][0], output]))
    assert reading.stops[2].region.x2_limits[0] < 0.0 < 1.0 < reading.stops[2].region.x2_limits[1]


def test_a_network_without_hidden_layers_goes_from_x_to_its_output() -> None:
    reading = read(of_network(()), layer=3)
    assert [(stop.symbol, stop.layer) for stop in reading.stops] == [("a", 0), ("z", 1), ("a", 1)]
    assert (reading.layer, reading.border_layer, reading.border_stop) == (1, 1, 0)


def test_two_chosen_units_are_seen_as_they_are_and_units_that_are_gone_are_not() -> None:
    snapshot = of_network((4,))
    reading = read(snapshot, choices={1: (3, 1)})
    np.testing.assert_array_equal(reading.points_at(2.0), snapshot.passed.A[1][[3, 1]])
    assert read(snapshot, choices={1: (7, 1)}).stops[2].view.units == ()
    assert read(of_network((2,)), choices={1: (3, 1)}).stops[2].view.units == (0, 1)


def test_the_input_is_seen_in_x1_and_x2_wherever_they_stand_among_the_features() -> None:
    snapshot = of_network((2,), features=("x1_squared", "x2", "x1"))
    np.testing.assert_array_equal(read(snapshot).points_at(0.0), snapshot.experiment.data.points)


@pytest.mark.parametrize("symbol_position", range(5))
def test_all_points_and_the_origin_are_seen_at_every_stop(symbol_position: int) -> None:
    reading = read(of_network((5, 3), seed=3))
    stop = reading.stops[symbol_position]
    assert stop.region.holds(stop.points).all()
    if stop.view.n_directions == 2:
        assert stop.region.holds(np.zeros((2, 1))).all()


def test_all_that_a_bounded_activation_can_give_is_seen() -> None:
    snapshot = of_network((2,))
    W, b = snapshot.parameters.weights, snapshot.parameters.biases
    small = with_parameters(snapshot, Parameters((0.01 * W[0], W[1]), b))
    assert read(small).stops[2].region.holds(np.array([[-1.0, 1.0], [1.0, -1.0]])).all()


def test_what_is_seen_stays_while_it_fits() -> None:
    reader, snapshot = FoldedReader(), of_network((2,), activation="relu")
    first = reader.read(snapshot, 1, {})
    W, b = snapshot.parameters.weights, snapshot.parameters.biases
    smaller = with_parameters(snapshot, Parameters((0.8 * W[0], W[1]), (0.8 * b[0], b[1])))
    assert reader.read(smaller, 1, {}).stops[1].region == first.stops[1].region
    much_smaller = with_parameters(snapshot, Parameters((0.2 * W[0], W[1]), (0.2 * b[0], b[1])))
    shown = reader.read(much_smaller, 1, {}).stops[1]
    assert shown.region.half_x1 < 0.5 * first.stops[1].region.half_x1
    assert shown.region.holds(shown.points).all()


# The grid


def seen_on_the_way(lines: BentLines, places: Any, share: float) -> tuple[Any, Any]:
    """Places ``share`` of the way from corner to corner, on the plane and where the drawn lines have them."""
    ways = np.flatnonzero(~lines.starts[1:])
    on_plane = lines.seen[0][:, ways] * (1.0 - share) + lines.seen[0][:, ways + 1] * share
    return on_plane, lines.seen[..., ways] * (1.0 - share) + lines.seen[..., ways + 1] * share


@pytest.mark.parametrize("hidden_units", [(2,), (2, 2), (4, 3)])
@pytest.mark.parametrize("activation", ["relu", "leaky_relu"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_grid_that_relu_folds_has_a_corner_at_every_fold(
    hidden_units: tuple[int, ...], activation: str, share: float
) -> None:
    snapshot = of_network(hidden_units, activation=activation, seed=2)
    reading = read(snapshot)
    on_plane, drawn = seen_on_the_way(reading.grid, None, share)
    passed = passed_at(snapshot, on_plane)
    n_exact = 5 if len(hidden_units) > 1 else 4  # the output itself is a sigmoid
    for position, stop in enumerate(reading.stops[:n_exact]):
        if stop.view.n_directions == 2:
            H = (passed.Z if stop.symbol == "z" else passed.A)[stop.layer]
            np.testing.assert_allclose(drawn[position], stop.view.coordinates(H), atol=1e-9)


@pytest.mark.parametrize("activation", ["tanh", "sigmoid", "gelu", "elu"])
def test_a_grid_that_is_bent_smoothly_lies_where_the_network_takes_it(activation: str) -> None:
    snapshot = of_network((2, 2), activation=activation, seed=1, initializer="normal", init_scale=3.0)
    reading = read(snapshot)
    on_plane, drawn = seen_on_the_way(reading.grid, None, 0.5)
    passed = passed_at(snapshot, on_plane)
    for position, stop in enumerate(reading.stops):
        H = (passed.Z if stop.symbol == "z" else passed.A)[stop.layer]
        off = np.abs(drawn[position] - stop.view.coordinates(H)).max(axis=1) / (2.0 * np.array(stop.region.halves))
        assert off.max() < 0.003


@pytest.mark.parametrize("features", [("x1", "x1_squared"), ("x1x2", "sin_x2", "x2")])
def test_a_grid_of_other_features_is_folded_where_their_z_is_0(features: tuple[str, ...]) -> None:
    snapshot = of_network((2, 2), activation="relu", features=features, seed=1)
    reading = read(snapshot)
    corners = reading.grid.seen[1]
    for unit in range(2):
        reach = 1e-3 * np.abs(corners[unit]).max()
        crossed = (corners[unit, :-1] > reach) & (corners[unit, 1:] < -reach) & ~reading.grid.starts[1:]
        assert not crossed.any()


def test_the_grid_has_round_lines_and_the_axes_among_them() -> None:
    lines = grid_lines(PlaneRegion(0.0, 3.0, 6.0, 4.0))
    first = lines.places[:, lines.starts]
    kinds = lines.kinds[lines.starts]
    assert set(first[0, kinds % 2 == 0]) == {-6.0, -5.0, -4.0, -3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0}
    assert (first[0, kinds == 2] == 0.0).all()
    assert (first[1, kinds == 3] == 0.0).all()
    assert np.count_nonzero(kinds == 2) == np.count_nonzero(kinds == 3) == 1


# The borders


@pytest.mark.parametrize("activation", ["tanh", "relu", "sigmoid"])
@pytest.mark.parametrize("hidden_units", [(2,), (2, 3), (6, 2, 4)])
def test_what_the_plane_reaches_of_a_border_lies_on_its_straight_line(
    hidden_units: tuple[int, ...], activation: str
) -> None:
    snapshot = of_network(hidden_units, activation=activation, seed=4, data="gauss")
    layer = hidden_units.index(2) + 1
    reading = read(snapshot, layer)
    assert reading.border_stop == 2
    assert len(reading.borders) == snapshot.parameters.layer_sizes[layer + 1]
    seen = reading.border_curves.seen[2]
    for number, border in enumerate(reading.borders):
        on_border = seen[:, reading.border_curves.kinds == number]
        cut = border.cuts[2]
        assert cut is not None
        off = np.abs(cut.heights(on_border)) / np.linalg.norm(cut.normal)
        assert off.max(initial=0.0) < 0.01 * max(reading.stops[2].region.halves)


@pytest.mark.parametrize("stop", [2, 3, 4])
def test_the_line_of_the_output_parts_right_from_wrong_points(stop: int) -> None:
    snapshot = of_network((2,), seed=6)
    reading = read(snapshot)
    (border,) = reading.borders
    assert [cut is None for cut in border.cuts] == [True, True, False, False, False]
    cut = border.cuts[stop]
    assert cut is not None
    is_one = cut.heights(reading.points_at(float(stop))) > 0.0
    np.testing.assert_array_equal(is_one != snapshot.experiment.data.labels, snapshot.wrong)
    assert border.unit == 0


@pytest.mark.parametrize("activation", ["tanh", "sigmoid"])
def test_a_border_has_the_same_sides_before_and_after_the_activation(activation: str) -> None:
    reading = read(of_network((2, 2), activation=activation, seed=1))
    for border in reading.borders:
        sides = [cut.heights(stop.points) > 0.0 for cut, stop in zip(border.cuts, reading.stops, strict=True) if cut]
        assert len(sides) == 3
        np.testing.assert_array_equal(sides[0], sides[1])
        np.testing.assert_array_equal(sides[1], sides[2])


def test_of_a_softmax_over_two_outputs_the_border_is_where_they_are_equal() -> None:
    snapshot = of_two_outputs()
    reading = read(snapshot)
    (border,) = reading.borders
    for stop in (2, 3, 4):
        cut = border.cuts[stop]
        assert cut is not None
        is_one = cut.heights(reading.points_at(float(stop))) > 0.0
        np.testing.assert_array_equal(is_one != snapshot.experiment.data.labels, snapshot.wrong)


def of_two_outputs() -> Snapshot:
    """Two outputs for two classes, as a network has them from which a class went away."""
    snapshot = sample_snapshot((2,))
    return with_parameters(snapshot, initial_parameters((2, 2, 2), "normal", 1.0, np.random.default_rng(5)))


def test_without_hidden_layers_the_line_is_that_of_the_plane() -> None:
    snapshot = of_network((), seed=3)
    (border,) = read(snapshot).borders
    cut = border.cuts[0]
    assert cut is not None
    np.testing.assert_allclose(cut.normal, snapshot.parameters.weights[0][0])
    assert cut.offset == pytest.approx(snapshot.parameters.biases[0][0, 0])


def of_classes(n_classes: int, loss: str) -> Snapshot:
    experiment = sample_experiment((2,), loss=loss)
    data = experiment.data
    labels = np.arange(data.n_examples) % n_classes
    experiment = Experiment(experiment.spec, Dataset(data.points, labels, data.split_keys), experiment.data_settings)
    parameters = initial_parameters((2, 2, n_classes), "normal", 1.0, np.random.default_rng(5))
    return with_parameters(replace(sample_snapshot((2,)), experiment=experiment), parameters)


def test_of_separate_outputs_each_has_a_line() -> None:
    assert len(read(of_classes(3, "squared_error")).borders) == 3


@pytest.mark.parametrize("n_classes", [3, 8])
def test_of_a_softmax_the_borders_are_where_the_two_largest_outputs_are_equal(n_classes: int) -> None:
    snapshot = picture_of(clusters(n_classes, hidden_units=(6,), learning_rate=1.0), 200)
    reading = FoldedReader().read(snapshot, 1, {})
    assert len(reading.borders) >= n_classes - 1
    assert reading.only_border is None
    curves = reading.border_curves
    assert set(curves.kinds.tolist()) == set(range(len(reading.borders))), "each pair touches somewhere"
    X = input_matrix(curves.seen[0], snapshot.experiment.spec, None)
    outputs = forward(snapshot.parameters, snapshot.experiment.spec, X).Z[2]
    for number, border in enumerate(reading.borders):
        assert border.other is not None
        on_border = outputs[:, curves.kinds == number]
        np.testing.assert_allclose(on_border[border.unit], on_border[border.other], atol=0.005)
        others = np.delete(on_border, [border.unit, border.other], axis=0)
        assert (others.max(axis=0) <= on_border[border.unit] + 0.005).all()
        cut = border.cuts[reading.border_stop]
        assert cut is not None


def test_a_field_that_is_nowhere_zero_has_no_border() -> None:
    lines = border_lines(PlaneRegion(), lambda places: np.ones((2, places.shape[1])))
    assert lines.places.shape == (2, 0)


@pytest.mark.parametrize("side", [1.0, -1.0])
def test_a_border_is_found_where_the_number_bends_on_it(side: float) -> None:
    def bent(places: Any) -> Any:
        beyond = side * places[:1] - 0.1
        return side * np.where(beyond > 0.0, 2.0 * beyond, 0.02 * beyond)

    np.testing.assert_allclose(border_lines(PlaneRegion(), bent).places[0], side * 0.1, atol=0.03)


def test_a_border_is_found_more_exactly_than_the_cells_are_fine() -> None:
    lines = border_lines(PlaneRegion(), lambda places: (places**2).sum(axis=0, keepdims=True) - 9.0)
    np.testing.assert_allclose(np.hypot(*lines.places), 3.0, atol=1e-3)
    assert np.count_nonzero(lines.starts) == 1


# Projections


def test_principal_components_are_those_of_the_training_points() -> None:
    snapshot = of_network((4,), train_fraction=0.5)
    experiment = snapshot.experiment
    trains = experiment.data.train_mask(experiment.spec.train_fraction)
    assert 0 < trains.sum() < trains.size
    expected = principal_projection(snapshot.passed.A[1][:, trains])
    np.testing.assert_allclose(read(snapshot).stops[2].view.directions, expected.directions)


@given(seed=st.integers(0, 40), n_units=st.integers(2, 7))
def test_principal_components_are_the_directions_of_largest_variance(seed: int, n_units: int) -> None:
    random = np.random.default_rng(seed)
    A = random.normal(size=(n_units, n_units)) @ random.normal(size=(n_units, 60)) + random.normal(size=(n_units, 1))
    projection = principal_projection(A)
    _, singular, right = np.linalg.svd((A - A.mean(axis=1, keepdims=True)).T, full_matrices=False)
    np.testing.assert_allclose(np.abs(np.diag(right[:2] @ projection.directions)), 1.0, atol=1e-6)
    np.testing.assert_allclose(projection.shares, (singular**2 / (singular**2).sum())[:2], atol=1e-9)
    np.testing.assert_allclose(projection.coordinates(A).mean(axis=1), 0.0, atol=1e-9)


def test_principal_components_keep_order_and_signs_while_their_variances_cross() -> None:
    random = np.random.default_rng(1)
    directions = np.linalg.qr(random.normal(size=(4, 4)))[0]
    noise = random.normal(size=(4, 200))
    noise = np.linalg.qr((noise - noise.mean(axis=1, keepdims=True)).T)[0].T
    before: Projection | None = None
    for share in np.linspace(0.0, 1.0, 20):  # none of them where the two are equal
        variances = np.array([2.0 - 1.1 * share, 1.0 + 0.9 * share, 0.1, 0.1])
        now = principal_projection(directions @ (np.sqrt(variances)[:, np.newaxis] * noise) * 14.0, before)
        if before is not None:
            assert (np.einsum("nd,nd->d", now.directions, before.directions) > 0.9).all()
        before = now
    assert before is not None
    assert before.shares[0] < before.shares[1]


@given(seed=st.integers(0, 40), n_units=st.integers(2, 6), is_principal=st.booleans())
def test_a_cut_is_where_the_unit_is_zero_with_the_others_at_their_mean(
    seed: int, n_units: int, is_principal: bool
) -> None:
    random = np.random.default_rng(seed)
    A = random.normal(size=(n_units, 30)) + random.normal(size=(n_units, 1))
    projection = principal_projection(A) if is_principal else projection_of_units(A, (n_units - 1, 0))
    w, b = random.normal(size=n_units), float(random.normal())
    cut = projection.cut(w, b)
    normal, offset = cut.normal, cut.offset
    along = np.array([[-normal[1]], [normal[0]]]) * np.array([[-1.0, 0.0, 2.0]])
    on_line = along - (normal * offset / (normal @ normal))[:, np.newaxis]
    lifted = projection.lifted(on_line)
    np.testing.assert_allclose(w @ lifted + b, 0.0, atol=1e-9)
    np.testing.assert_allclose(projection.coordinates(lifted), on_line, atol=1e-9)
    if not is_principal and n_units > 2:
        np.testing.assert_allclose(lifted[1], A[1].mean())


@given(seed=st.integers(0, 40), n_units=st.integers(2, 6))
def test_across_a_line_the_distance_from_it_is_seen_as_it_is(seed: int, n_units: int) -> None:
    random = np.random.default_rng(seed)
    A = random.normal(size=(n_units, n_units)) @ random.normal(size=(n_units, 40)) + random.normal(size=(n_units, 1))
    w, b = random.normal(size=n_units), float(random.normal())
    projection = projection_across(A, w, b)
    seen = projection.coordinates(A)
    np.testing.assert_allclose(seen[0], (w @ A + b) / np.linalg.norm(w), atol=1e-9)
    np.testing.assert_allclose(projection.directions.T @ projection.directions, np.eye(2), atol=1e-9)
    np.testing.assert_allclose(projection.cut(w, b).heights(seen), w @ A + b, atol=1e-9)
    # No other direction along the line has a larger variance.
    others = np.linalg.svd(w[np.newaxis])[2][1:].T @ random.normal(size=(n_units - 1, 50))
    variances = (others.T @ A).var(axis=1) / (others**2).sum(axis=0)
    assert (variances <= seen[1].var() * (1.0 + 1e-9)).all()


def test_the_second_direction_keeps_its_sign_while_the_line_turns() -> None:
    random = np.random.default_rng(2)
    A = random.normal(size=(4, 60)) * np.array([[3.0], [1.0], [0.5], [0.2]])
    before: Projection | None = None
    for turn in np.linspace(0.0, 3.0, 40):
        w = np.array([0.1, np.sin(turn), np.cos(turn), 0.3])
        now = projection_across(A, w, 0.2, before)
        if before is not None:
            assert now.directions[:, 1] @ before.directions[:, 1] > 0.5
        before = now


def test_across_the_line_all_points_lie_on_their_own_side() -> None:
    snapshot = of_network((6,), seed=3)
    reading = read(snapshot, choices={1: "line"})
    assert reading.stops[2].view.kind == "line"
    cut = reading.borders[0].cuts[2]
    assert cut is not None
    is_one = cut.heights(reading.points_at(2.0)) > 0.0
    np.testing.assert_array_equal(is_one != snapshot.experiment.data.labels, snapshot.wrong)
    np.testing.assert_array_equal(reading.points_at(2.0)[0] > 0.0, is_one)


def test_where_there_is_no_single_line_the_components_are_seen() -> None:
    assert read(of_network((4, 3)), choices={1: "line"}).stops[2].view.kind == "components"
    snapshot = of_network((4,))
    W, b = snapshot.parameters.weights, snapshot.parameters.biases
    without = with_parameters(snapshot, Parameters((W[0], 0.0 * W[1]), b))
    assert read(without, choices={1: "line"}).stops[2].view.kind == "components"


@pytest.mark.parametrize("A", [np.zeros((3, 0)), np.zeros((3, 5)), np.full((3, 4), np.inf), np.full((3, 4), 1e200)])
def test_activations_that_do_not_vary_or_overflow_have_a_projection(A: Any) -> None:
    w = np.array([1.0, 0.0, 2.0])
    for projection in (principal_projection(A), projection_of_units(A, (2, 0)), projection_across(A, w, 1.0)):
        assert np.isfinite(projection.directions).all()
        np.testing.assert_allclose(projection.directions.T @ projection.directions, np.eye(2), atol=1e-9)


@pytest.mark.parametrize("hidden_units", [(1,), (2, 2), (3,)])
def test_what_overflows_is_read_without_a_warning(hidden_units: tuple[int, ...]) -> None:
    snapshot = of_network(hidden_units, activation="relu", data="gauss")
    W, b = snapshot.parameters.weights, snapshot.parameters.biases
    with np.errstate(all="ignore"):
        overflowed = with_parameters(snapshot, Parameters((np.sign(W[0]) * 1.7e308, *W[1:]), b))
    reading = read(overflowed)
    assert not np.isfinite(reading.points_at(1.0)).all()
    assert all(np.isfinite(stop.region.halves).all() for stop in reading.stops)


def test_without_examples_there_is_a_grid_and_no_point() -> None:
    snapshot = sample_snapshot((3,))
    empty = replace(snapshot.experiment, data=Dataset(np.empty((2, 0)), np.empty(0, dtype=np.int64)))
    reading = read(with_parameters(replace(snapshot, experiment=empty), snapshot.parameters))
    assert reading.points_at(2.0).shape == (2, 0)
    assert reading.grid.seen.shape[2] > 0
