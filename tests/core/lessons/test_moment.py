"""What goals read from a moment: each quantity is the number that the window shows, counted from 1, or none."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.explain.target import Target
from core.lessons.goal_quantities import QUANTITIES, MomentFacts
from core.lessons.goals import parse_goal, parse_quantity
from core.lessons.moment import Happened, Moment
from core.model.network import Parameters
from core.training.boundary import UnitMapper
from core.training.history import History
from core.training.run_state import Mark
from core.training.snapshot import Snapshot
from core.training.snapshot_builder import build_snapshot
from core.training.trainer import Trainer
from tests.tools.snapshots import sample_experiment, sample_snapshot

SNAPSHOT = sample_snapshot((3, 2), activation=("relu", "tanh"), train_loss=0.5, test_accuracy=0.75)
W, B, G = SNAPSHOT.parameters.weights, SNAPSHOT.parameters.biases, SNAPSHOT.gradients
Z, A = SNAPSHOT.passed.Z, SNAPSHOT.passed.A
assert G is not None


def value(quantity: str, snapshot: Snapshot = SNAPSHOT, happened: Happened | None = None):
    return parse_quantity(quantity).of(MomentFacts.of_one(Moment(snapshot, happened or Happened())))


def holds(goal: str, snapshot: Snapshot = SNAPSHOT, happened: Happened | None = None) -> bool:
    return parse_goal(goal).holds(MomentFacts.of_one(Moment(snapshot, happened or Happened())))


@pytest.mark.parametrize(
    ("quantity", "expected"),
    [
        ("iteration", 700),
        ("loss", 0.5),
        ("test_accuracy", 0.75),
        ("weight(1, 3, 2)", W[0][2, 1]),
        ("weight(3, 1, 2)", W[2][0, 1]),
        ("bias(2, 1)", B[1][0, 0]),
        ("parameters", 3 * 2 + 3 + 2 * 3 + 2 + 2 + 1),
        ("gradient(2, 1, 3)", G.dW[2][0, 2]),
        ("gradient_size(1)", np.abs(G.dW[1]).mean()),
        ("z(1, 3, 5)", Z[1][2, 4]),
        ("a(2, 2, 1)", A[2][1, 0]),
        ("output(4)", SNAPSHOT.outputs[0, 3]),
        ("slope(2, 1, 2)", 1 - np.tanh(Z[2][0, 1]) ** 2),
        ("slope(2)", (1 - np.tanh(Z[2]) ** 2).mean()),
        ("least_slope(1)", 0.0),
        ("largest_z(1)", Z[1].max()),
        ("slope_at_largest(1)", 1.0),
        ("mean_output(1)", np.maximum(Z[1], 0).mean()),
        ("zero_share(1)", (Z[1] <= 0).mean()),
        ("saturated_share(2)", (1 - np.tanh(Z[2]) ** 2 < 0.1).mean()),
        ("slope(3)", (A[3] * (1 - A[3])).mean()),
        ("layers", 2),
        ("units", 5),
        ("units(2)", 2),
        ("activation", "relu"),
        ("activation(2)", "tanh"),
        ("features", 2),
        ("class(1)", SNAPSHOT.experiment.data.labels[0]),
        ("right(1)", not SNAPSHOT.wrong[0]),
        ("wrong", SNAPSHOT.wrong.sum()),
        ("points", 250),
        ("data", "circle"),
        ("batch_size", 250),
        ("learning_rate", 0.3),
        ("loss_function", "cross_entropy"),
        ("standardise", 0),
        ("phase", "rest"),
        ("diverged", False),
    ],
)
def test_quantity_is_the_number_of_the_moment(quantity, expected):
    found = value(quantity)
    assert found == (expected if isinstance(expected, str | bool) else pytest.approx(float(expected), rel=1e-12))


@pytest.mark.parametrize(
    "quantity",
    [
        "weight(4, 1, 1)",
        "weight(1, 4, 1)",
        "weight(1, 1, 3)",
        "bias(4, 1)",
        "gradient(4, 1, 1)",
        "z(4, 1, 1)",
        "a(1, 4, 1)",
        "z(1, 1, 251)",
        "slope(4)",
        "slope(1, 9, 1)",
        "units(3)",
        "activation(3)",
        "class(251)",
        "right(251)",
        "output(251)",
        "test_loss",
        'evaluation_time("linear")',
    ],
)
def test_what_is_not_there_has_no_value(quantity):
    assert value(quantity) is None


def test_without_points_every_quantity_is_none_or_a_number():
    empty = sample_snapshot((2,), experiment=sample_experiment((2,), data="empty"))
    for name, quantity in QUANTITIES.items():
        for way in quantity.ways:
            texts = [f'"{(quantity.argument_choices or ("x",))[0]}"' if one is str else "1" for one in way]
            value(f"{name}({', '.join(texts)})" if texts else name, empty)
    assert value("mean_output(1)", empty) is None
    assert value("loss", empty) is None


def test_how_much_of_the_plane_is_right_is_known_where_the_true_border_is():
    settings = DataSettings(name="above_curve", formula="x/2", n_samples=40)
    experiment = Experiment.generated(ExperimentSpec(hidden_units=()), settings)
    for W, share in (([[-2.5, 5.0]], 1.0), ([[2.5, -5.0]], 0.0), ([[0.0, 5.0]], 0.875)):
        parameters = Parameters((np.array(W),), (np.zeros((1, 1)),))
        snapshot = sample_snapshot(experiment=experiment, parameters=parameters)
        # On the line itself a class is a matter of rounding.
        assert value("plane_right", snapshot) == pytest.approx(share, abs=0.006)
    assert holds("plane_right > 85% and plane_right < 90%", snapshot)
    assert value("plane_right") is None


def test_numbers_have_r_squared_and_rmse_and_classes_have_accuracy():
    settings = DataSettings(name="tilted_plane", n_samples=40)
    experiment = Experiment.generated(ExperimentSpec(hidden_units=(3,), train_fraction=0.5), settings)
    trainer = Trainer(experiment.spec, experiment.data)
    numbers = build_snapshot(trainer, UnitMapper(), History().curves(), experiment)
    assert numbers.train_fit is not None
    assert numbers.test_fit is not None
    assert value("r_squared", numbers) == trainer.train_score == numbers.train_fit.r_squared
    assert value("test_r_squared", numbers) == trainer.test_score
    assert value("rmse", numbers) == numbers.train_fit.rmse
    assert value("test_rmse", numbers) == numbers.test_fit.rmse
    for quantity in ("accuracy", "test_accuracy", "wrong", "class(1)", "right(1)"):
        assert value(quantity, numbers) is None
    assert not holds("wrong = 0", numbers)
    for quantity in ("r_squared", "test_r_squared", "rmse", "test_rmse"):
        assert value(quantity) is None


def test_findings_are_counted_by_layer_and_unit():
    weights = np.array([[0.1, 0.2], [0.3, -0.1], [-0.2, 0.1]])
    biases = np.array([[-9.0], [0.5], [-9.0]])
    parameters = Parameters((weights, np.array([[1.0, -1.0, 0.5]])), (biases, np.zeros((1, 1))))
    snapshot = sample_snapshot((3,), activation="relu", parameters=parameters)
    assert value("dead", snapshot) == value("dead(1)", snapshot) == 2
    assert [value(f"dead(1, {unit})", snapshot) for unit in (1, 2, 3)] == [1, 0, 1]
    assert value("dead(2)", snapshot) == 0
    assert holds("dead(1, 3) and not dead(1, 2) and one_sign(2)", snapshot)


def test_divergence_on_the_way_of_the_run_is_known():
    assert holds("diverged", replace(SNAPSHOT, marks=(Mark(3, "divergence"),)))
    assert not holds("diverged", replace(SNAPSHOT, marks=(Mark(3, "own"),)))


def test_what_was_done_is_known():
    happened = Happened(
        opened=frozenset({"checks"}),
        pressed=frozenset({"run.step"}),
        pointed=frozenset({Target("weight", 2, 1, 0), Target("example", example=4)}),
        is_answered=True,
        right_code=frozenset({"forward"}),
        own_iterations=20,
    )
    for goal in (
        'opened("checks") and pressed("run.step") and answered',
        'code_right("forward") and own_iterations >= 20',
        'pointed("weight") and pointed("weight", 2) and pointed("weight", 2, 2) and pointed("weight", 2, 2, 1)',
        'pointed("example")',
    ):
        assert holds(goal, happened=happened)
    for goal in ('pointed("weight", 1)', 'pointed("weight", 2, 1)', 'pointed("unit")', 'code_right("cost")'):
        assert not holds(goal, happened=happened)


def test_exp_takes_longer_than_a_comparison():
    assert holds('evaluation_time("sigmoid") > evaluation_time("relu") and evaluation_time("relu") > 0')
