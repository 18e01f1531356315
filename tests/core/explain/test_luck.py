"""How often training works: the interval of a share, the order and pictures of the runs, and two settings compared."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from math import sqrt

import numpy as np
import pytest

from core.data.generators import DataSettings
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.inputs import input_matrix
from core.experiment.spec import ExperimentSpec
from core.explain.luck import (
    PLANE_SIDE,
    Paired,
    csv_text,
    luck_of,
    other_settings,
    paired,
    wilson_interval,
    wish_for,
)
from core.model.network import forward
from core.training.many_runs import train_many
from tests.tools.commands import Terminal
from tests.tools.kinds import clusters
from tests.tools.luck import XOR, XOR_CLOUD, sample_luck, with_reached


@pytest.mark.parametrize(("hits", "n"), [(1, 2), (5, 100), (72, 100), (350, 1000), (999, 1000)])
def test_each_end_of_the_interval_is_the_share_from_which_what_was_seen_is_1_96_deviations_away(
    hits: int, n: int
) -> None:
    for end in wilson_interval(hits, n):
        assert abs(hits / n - end) == pytest.approx(1.959964 * sqrt(end * (1 - end) / n), rel=1e-6)


def test_the_interval_stays_within_0_and_1_and_has_a_width_where_all_or_none_hit() -> None:
    assert wilson_interval(0, 100) == (0.0, pytest.approx(0.0370, abs=1e-4))
    assert wilson_interval(100, 100) == (pytest.approx(0.9630, abs=1e-4), 1.0)
    assert wilson_interval(0, 0) == (0.0, 1.0)


def test_runs_stand_by_their_loss_and_those_that_diverged_at_the_end() -> None:
    found = sample_luck()
    outcomes = [replace(outcome, diverged=outcome.number == 0) for outcome in found.outcomes]
    again = luck_of(found.wish, outcomes)
    *others, last = again.outcomes
    assert last.number == 0
    losses = [outcome.loss for outcome in others]
    assert losses == sorted(losses, key=lambda loss: loss or 0.0)
    assert again.n_diverged == 1


def test_the_middle_half_lies_between_the_quartiles() -> None:
    found = sample_luck()
    assert with_reached(found, [50, 10, 20, None, 40, 30]).quartiles == (20.0, 40.0)
    assert with_reached(found, [50, None, None, None, None, None]).quartiles is None


def test_the_interval_of_a_difference_is_that_of_newcombes_example() -> None:
    assert Paired(36, 12, 2, 0).difference == pytest.approx((0.2, 0.0569, 0.3404), abs=1e-4)
    assert Paired(0, 0, 0, 0).difference is None
    found = Paired(36, 2, 12, 0).difference  # A and B the other way round
    assert found == pytest.approx((-0.2, -0.3404, -0.0569), abs=1e-4)


@pytest.mark.parametrize("chances", [(0.5, 0.2, 0.1, 0.2), (0.9, 0.05, 0.02, 0.03)])
def test_about_95_of_100_intervals_hold_the_true_difference(chances: tuple[float, ...]) -> None:
    counts = np.random.default_rng(0).multinomial(100, chances, 1000).tolist()
    ends = [found[1:] for found in (Paired(*each).difference for each in counts) if found is not None]
    hold = [low <= chances[1] - chances[2] <= high for low, high in ends]
    assert len(hold) == 1000
    assert 0.93 <= np.mean(hold) <= 0.99


def test_the_small_planes_are_the_outputs_of_the_runs() -> None:
    found = sample_luck(n_runs=2)
    region = XOR.region
    for row, column in ((0, 0), (7, 30), (39, 12)):
        shares = np.array([[(column + 0.5) / PLANE_SIDE * 2 - 1], [1 - (row + 0.5) / PLANE_SIDE * 2]])
        X = input_matrix(region.from_unit(shares), XOR.spec, None)
        for plane, outcome in zip(found.planes, found.outcomes, strict=True):
            output = forward(outcome.parameters, XOR.spec, X).A[2][0, 0]
            assert plane[0, row, column] == round(output * 255)


@pytest.mark.parametrize(("n_classes", "two"), [(2, True), (3, False), (8, False)])
def test_of_several_classes_each_output_has_a_small_plane(n_classes: int, two: bool) -> None:
    experiment = clusters(n_classes, softmax_of_two=two)
    wish = wish_for(experiment, "weights", 2, 0, 30, 0.95)
    found = luck_of(wish, train_many(wish))
    assert found.planes.shape == (2, n_classes, PLANE_SIDE, PLANE_SIDE)
    assert np.abs(found.planes.sum(axis=1, dtype=int) - 255).max() <= n_classes / 2
    np.testing.assert_array_equal(found.plane(0), found.planes[0, 1])


def test_of_few_points_each_run_may_have_other_classes() -> None:
    settings = DataSettings(name="handwritten_digits", n_samples=1)
    experiment = Experiment.generated(ExperimentSpec(hidden_units=(2,)), settings)
    wish = wish_for(experiment, "data", 12, 0, 2, 0.95)
    found = luck_of(wish, train_many(wish, lambda done, most: True))
    numbers_of_classes = [one.data.n_classes for one in found.experiments]
    assert len(set(numbers_of_classes)) > 1
    assert found.planes.shape[1] == max(numbers_of_classes)
    for n_classes, planes in zip(numbers_of_classes, found.planes.astype(int), strict=True):
        np.testing.assert_allclose(planes.sum(axis=0), 255, atol=n_classes)
        assert not planes[n_classes:].any()


def test_without_a_run_that_ended_there_are_no_planes() -> None:
    found = luck_of(wish_for(clusters(3), "weights", 2, 0, 30, 0.95), ())
    assert (found.n_runs, found.planes.shape) == (0, (0, 3, PLANE_SIDE, PLANE_SIDE))


def test_the_numbers_are_those_of_the_sweep(capsys: pytest.CaptureFixture[str]) -> None:
    said = Terminal(capsys).run("sweep --data circle --seeds 3-8 --iterations 150 --jobs 1 --json").facts
    (row,) = said["rows"]
    experiment = Experiment.generated(ExperimentSpec(), DataSettings())
    wish = wish_for(experiment, "weights", 6, 3, 150, 0.95)
    found = luck_of(wish, train_many(wish))
    assert 0 < row["reached"] < 6  # runs of both kinds are compared
    assert (found.n_runs, len(found.reached), found.share) == (row["runs"], row["reached"], row["share"])
    assert (found.median, found.n_diverged) == (row["median_iteration"], row["ran_away"])
    by_seed = {outcome.seed: outcome for outcome in found.outcomes}
    for run in row["each_run"]:
        assert by_seed[run["seed"]].reached == run["reached"]
        if run["reached"] is None:  # the sweep stops at the goal
            assert by_seed[run["seed"]].loss == pytest.approx(run["loss"], rel=1e-9)


def test_pairs_are_counted_seed_by_seed_where_both_have_it() -> None:
    found = sample_luck(n_runs=4)
    first, second = with_reached(found, (10, None, 30, None)), with_reached(found, (20, 20, None, None))
    assert paired(first, second) == Paired(both=1, only_first=1, only_second=1, neither=1)
    fewer = replace(second, outcomes=tuple(one for one in second.outcomes if one.number < 2))
    assert paired(first, fewer) == Paired(both=1, only_first=0, only_second=1, neither=0)


def test_a_result_is_about_experiments_that_differ_in_the_varied_seeds_alone() -> None:
    moved = XOR_CLOUD.with_data(XOR_CLOUD.data.with_point_moved(0, (2.0, 2.0)))
    about_weights, about_data = (
        sample_luck(XOR_CLOUD, n_runs=2, iterations=10),
        sample_luck(XOR_CLOUD, varied="data", n_runs=2, iterations=10),
    )
    assert about_weights.is_about(XOR_CLOUD.with_spec(seed=99))
    assert not about_data.is_about(XOR_CLOUD.with_spec(seed=99))
    assert about_data.is_about(XOR_CLOUD.with_data_settings(seed=99))
    assert not about_weights.is_about(XOR_CLOUD.with_spec(learning_rate=0.1))
    assert not about_weights.is_about(moved)
    assert not about_data.is_about(moved)
    assert other_settings(about_data, moved) == (("other points",), ("other points",))


def test_what_differs_is_said_of_both_and_varied_seeds_do_not_count() -> None:
    found = sample_luck(n_runs=2, iterations=10)
    assert other_settings(found, XOR.with_spec(learning_rate=0.1, seed=7)) == (("α = 0.5",), ("α = 0.1",))
    other_points = XOR.with_data(XOR.data.with_point_moved(0, (2.0, 2.0)))
    assert other_settings(found, other_points) == (("other points",), ("other points",))


def test_data_alone_keep_the_weight_seed_and_both_go_up_together() -> None:
    experiment = XOR_CLOUD.with_spec(seed=5)
    of_data, of_both = (wish_for(experiment, varied, 3, 10, 50, 0.9) for varied in ("data", "both"))
    assert (of_data.weight_seeds, of_data.data_seeds) == ((5, 5, 5), (10, 11, 12))
    assert (of_both.weight_seeds, of_both.data_seeds) == ((10, 11, 12), (10, 11, 12))
    for without_others in (XOR, XOR_CLOUD.with_data(XOR_CLOUD.data.cleared())):
        with pytest.raises(InvalidInputError):
            wish_for(without_others, "data", 3, 0, 50, 0.9)


def test_the_table_has_a_row_for_each_run_of_each_setting_by_seed() -> None:
    found = sample_luck(n_runs=3, iterations=50)
    rows = list(csv.DictReader(io.StringIO(csv_text((("A", found), ("B", found))))))
    assert [(row["setting"], row["seed"]) for row in rows] == [(name, str(k)) for name in "AB" for k in range(3)]
    by_seed = {outcome.seed: outcome for outcome in found.outcomes}
    for row in rows:
        outcome = by_seed[int(row["seed"])]
        assert float(row["loss"]) == outcome.loss
        assert row["reached"] == ("" if outcome.reached is None else str(outcome.reached))
