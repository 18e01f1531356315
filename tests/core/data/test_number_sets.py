"""Generated numbers to be learnt: right values, steady under noise, of a scale that the starter learns."""

from __future__ import annotations

import numpy as np
import pytest

from core.data.generators import DATASETS, DataSettings, generate
from core.data.point_sets import NOISE_SPREAD
from core.data.value_scale import ValueScale, value_scale
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.training.run_wish import RunWish, trained_alone

NUMBER_KINDS = [name for name, kind in DATASETS.items() if kind.exact is not None]
every_kind = pytest.mark.parametrize("name", NUMBER_KINDS)

VALUES = {
    "tilted_plane": lambda p: 0.5 * p[0] - 0.25 * p[1] + 0.5,
    "hills": lambda p: (
        3.0 * np.exp(-((p[0] - 2.0) ** 2 + (p[1] - 1.5) ** 2) / 6)
        - 2.5 * np.exp(-((p[0] + 2.2) ** 2 + (p[1] + 0.5) ** 2) / 6)
        + 2.0 * np.exp(-((p[0] + 1.0) ** 2 + (p[1] - 3.0) ** 2) / 6)
    ),
    "ridge": lambda p: 2.0 * np.sin(0.8 * p[0] + 0.4 * p[1]),
    "curve": lambda p: 3.0 * np.sin(p[0]),
}


@every_kind
def test_without_noise_the_targets_are_the_exact_values(name) -> None:
    settings = DataSettings(name=name, noise=0.0)
    data, exact = generate(settings), DATASETS[name].exact
    assert exact is not None
    np.testing.assert_allclose(data.targets, VALUES[name](data.points), rtol=1e-12, atol=1e-12)
    np.testing.assert_array_equal(data.targets, exact(settings)(data.points))
    assert 1.0 <= np.abs(data.targets).max() <= 4.5


@every_kind
def test_noise_moves_each_target_by_its_share_and_no_place(name) -> None:
    exact, noisy, noisier = (generate(DataSettings(name=name, noise=noise, n_samples=4000)) for noise in (0, 0.1, 0.2))
    np.testing.assert_array_equal(noisy.points, exact.points)
    errors = noisy.targets - exact.targets
    assert errors.std() == pytest.approx(0.1 * NOISE_SPREAD, rel=0.1)
    np.testing.assert_allclose(noisier.targets - exact.targets, 2 * errors, atol=1e-12)


@every_kind
def test_other_seeds_give_other_points_and_the_same_seed_the_same(name) -> None:
    assert generate(DataSettings(name=name)) == generate(DataSettings(name=name))
    assert generate(DataSettings(name=name)) != generate(DataSettings(name=name, seed=1))


@pytest.mark.parametrize(
    ("name", "hidden"), [("tilted_plane", (4, 2)), ("hills", (8, 8)), ("ridge", (8,)), ("curve", (8,))]
)
def test_a_network_of_the_size_that_the_help_names_learns_it_at_the_usual_rate(name, hidden) -> None:
    for seed in (0, 1):
        experiment = Experiment.generated(ExperimentSpec(hidden_units=hidden, seed=seed), DataSettings(name=name))
        outcome = trained_alone(RunWish(experiment.spec, experiment.data, 2500, 0.95, True), 0)
        assert outcome.reached is not None


def test_points_of_a_curve_lie_only_where_it_has_a_value() -> None:
    data = generate(DataSettings(name="curve", formula="log(x)", noise=0.0))
    assert data.n_examples == 250
    assert data.points.min() > 0.0
    np.testing.assert_allclose(data.targets, np.log(data.points[0]))
    assert np.diff(np.sort(data.points[0])).max() < 3 * 5.0 / 250


@pytest.mark.parametrize("formula", ["log(-x^2 - 1)", "10^9 x", "exp(9 x)"])
def test_a_curve_without_a_value_or_with_too_large_ones_is_refused_at_the_formula(formula) -> None:
    with pytest.raises(InvalidInputError) as refused:
        DataSettings(name="curve", formula=formula)
    assert refused.value.field == "formula"


def test_a_formula_that_nobody_chose_becomes_the_usual_one_of_the_new_kind() -> None:
    usual = DataSettings().changed(name="curve")
    assert usual.formula == "3*sin(x)"
    assert usual.changed(name="above_curve").formula == "sin(x)"
    own = usual.changed(formula="x^2/5")
    assert own.changed(name="above_curve").formula == "x^2/5"


def test_from_classes_to_numbers_the_learning_rate_becomes_a_safe_one_and_back_the_usual_one() -> None:
    circle = Experiment.generated(ExperimentSpec(learning_rate=1.0), DataSettings())
    curve = circle.with_data_settings(name="curve")
    assert curve.spec.learning_rate == 0.1
    assert curve.with_spec(learning_rate=0.5).with_data_settings(name="hills").spec.learning_rate == 0.5
    assert curve.with_data_settings(name="moons").spec.learning_rate == ExperimentSpec().learning_rate
    assert circle.with_spec(learning_rate=0.01).with_data_settings(name="curve").spec.learning_rate == 0.01


def test_a_scale_holds_all_targets_with_0_in_the_middle_of_both_signs() -> None:
    assert value_scale(np.array([-3.2, 1.0])) == ValueScale(0.0, 4.0)
    assert value_scale(np.array([1.0, 2.0])) == ValueScale(0.0, 2.5)
    of_table = value_scale(np.array([100.0, 500.0]), is_table=True)
    assert (of_table.low, of_table.high) == (50.0, 550.0)
    far_off = value_scale(np.array([1000.0, 1001.0]))
    assert far_off.low < 1000.0 < 1001.0 < far_off.high
    assert far_off.half < 1.0


def test_a_scale_stands_still_while_a_target_changes_a_little() -> None:
    assert len({value_scale(np.array([-3.0, value])) for value in np.linspace(2.0, 3.5, 20)}) <= 2


def test_levels_go_from_0_to_255_and_stay_there() -> None:
    scale = ValueScale(1.0, 2.0)
    assert scale.levels(np.array([-9.0, -1.0, 1.0, 3.0, np.inf, -np.inf, np.nan])).tolist() == [
        0,
        0,
        128,
        255,
        255,
        0,
        128,
    ]


def test_round_values_are_few_and_read_as_they_are_meant() -> None:
    assert ValueScale(0.0, 4.0).round_values() == (-4.0, -2.0, 0.0, 2.0, 4.0)
    assert ValueScale(1.5, 0.6).round_values() == (1.0, 1.2, 1.4, 1.6, 1.8, 2.0)
