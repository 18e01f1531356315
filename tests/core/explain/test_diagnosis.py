"""The laws of the diagnosis: what each finding means, against an independent look at the same network."""

from __future__ import annotations

import dataclasses
import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.arrays import FloatArray
from core.data.dataset import Dataset
from core.data.generators import DataSettings, make_dataset
from core.experiment.experiment import Experiment
from core.experiment.inputs import inputs_of
from core.experiment.spec import ExperimentSpec
from core.explain.diagnosis import diagnose, diagnose_snapshot
from core.explain.findings import Finding, Share
from core.explain.overshoot import StepVerdict, judge_made_step, judge_next_step
from core.explain.unit_health import same_units
from core.model.network import Parameters, backward, cost, forward, initial_parameters, one_hot
from core.model.penalties import PENALTIES
from core.training.boundary import UnitMapper
from core.training.history import History
from core.training.snapshot_builder import build_snapshot
from core.training.step_position import IterationStart
from core.training.trainer import Trainer

SETTINGS = DataSettings(name="circle", n_samples=60, noise=0.1)
CIRCLE = make_dataset("circle", n_samples=60, noise=0.1, seed=0)
SICK = {
    "dead": {"activation": "relu"},
    "saturated": {"initializer": "normal", "init_scale": 10.0, "hidden_units": (8,)},
    "same_as_neighbour": {"initializer": "constant", "init_scale": 0.5},
    "vanishing": {"hidden_units": (4,) * 6, "activation": "sigmoid"},
    "exploding": {"hidden_units": (8,) * 6, "activation": "relu", "initializer": "he", "init_scale": 6.0},
    "overshooting": {"activation": "relu", "learning_rate": 30.0},
    "one_sign": {"activation": "sigmoid"},
}


def examined(**spec: Any) -> tuple[Trainer, tuple[Finding, ...]]:
    """A network at its start on the circle, and what is found."""
    trainer = Trainer(ExperimentSpec(**spec), CIRCLE)
    return trainer, findings(trainer)


def findings(trainer: Trainer, parameters: Parameters | None = None) -> tuple[Finding, ...]:
    return diagnose(parameters or trainer.parameters, trainer.spec, trainer.examples.X, trainer.examples.Y)


def places(found: tuple[Finding, ...], kind: str) -> list[tuple[int | None, int | None]]:
    return [(finding.layer, finding.unit) for finding in found if finding.kind == kind]


def with_dead_unit(trainer: Trainer, layer: int = 1, unit: int = 2) -> Parameters:
    return trainer.parameters.with_bias(layer, unit, -1e3)


def test_without_training_examples_there_is_nothing_to_find() -> None:
    trainer = Trainer(ExperimentSpec(initializer="zeros"), Dataset(np.empty((2, 0)), []))
    assert findings(trainer) == ()


@pytest.mark.parametrize("kind", SICK)
def test_a_finding_says_what_where_why_and_what_to_try(kind: str) -> None:
    trainer, found = examined(**SICK[kind])
    if kind == "dead":
        found = findings(trainer, with_dead_unit(trainer))
    finding = next(finding for finding in found if finding.kind == kind)
    for text in (finding.heading, finding.message, finding.statement, finding.threshold):
        assert text[0].isupper() or text.startswith("dZ")
        assert "nan" not in text.lower().split()
        assert "{" not in text
    assert finding.numbers
    for label, value in finding.numbers:
        assert label
        assert not isinstance(value, Share) or 0.0 <= value <= 1.0
    is_of_unit = kind in ("dead", "saturated", "same_as_neighbour")
    assert (finding.unit is not None) == is_of_unit
    assert (finding.layer is None) == (kind == "overshooting")
    assert finding.severity == ("info" if kind == "one_sign" else "warning")
    if is_of_unit:
        assert finding.unit is not None
        assert f"Unit {finding.unit + 1} of layer {finding.layer}" in finding.heading


def test_what_is_only_worth_knowing_comes_last() -> None:
    _, found = examined(hidden_units=(4,) * 6, activation="sigmoid", initializer="constant")
    severities = [finding.severity for finding in found]
    assert set(severities) == {"info", "warning"}
    assert severities == sorted(severities, reverse=True)


# Units


def test_a_dead_unit_is_zero_for_every_example_and_its_gradient_is_exactly_zero() -> None:
    trainer, before = examined(activation="relu", hidden_units=(4, 3), seed=2)
    parameters = with_dead_unit(trainer, layer=2, unit=1)
    new = set(places(findings(trainer, parameters), "dead")) - set(places(before, "dead"))
    assert new == {(2, 1)}
    passed = forward(parameters, trainer.spec, trainer.examples.X)
    gradients = backward(parameters, trainer.spec, passed, trainer.examples.Y)
    assert not passed.A[2][1].any()
    assert not gradients.dW[2][1].any()
    assert gradients.db[2][1] == 0.0


def test_a_unit_that_lives_for_a_single_example_is_not_dead() -> None:
    trainer, _ = examined(activation="relu")
    z = trainer.parameters.weights[0][0] @ trainer.examples.X
    first, second = np.sort(z)[:-3:-1]
    barely = trainer.parameters.with_bias(1, 0, -0.5 * (first + second))
    assert (1, 0) not in places(findings(trainer, barely), "dead")
    assert (1, 0) in places(findings(trainer, barely.with_bias(1, 0, -first)), "dead")


@pytest.mark.parametrize(
    ("activation", "leak", "dies"),
    [("leaky_relu", 0.1, False), ("leaky_relu", 0.0, True), ("tanh", 0.1, False), ("sigmoid", 0.1, False)],
)
def test_only_a_unit_without_slope_dies(activation: str, leak: float, dies: bool) -> None:
    trainer, _ = examined(activation=activation, leak=leak)
    assert places(findings(trainer, with_dead_unit(trainer)), "dead") == ([(1, 2)] if dies else [])


@given(st.lists(st.integers(0, 3), min_size=1, max_size=9), st.integers(0, 2**31), st.sampled_from([0.0, 1e-12]))
def test_units_are_the_same_exactly_when_they_are_copies_of_one(copies: list[int], seed: int, noise: float) -> None:
    random = np.random.default_rng(seed)
    rows = random.standard_normal((4, 6))[copies]
    rows = rows * (1.0 + noise * random.standard_normal(rows.shape))
    groups = same_units(rows[:, :3], rows[:, 3:4], rows[:, 4:].T)
    expected = [[unit for unit, copy in enumerate(copies) if copy == wanted] for wanted in range(4)]
    assert sorted(map(list, groups)) == sorted(group for group in expected if len(group) > 1)


@pytest.mark.parametrize("where", ["W in", "bias", "W out"])
def test_one_different_weight_makes_a_unit_its_own(where: str) -> None:
    trainer, found = examined(initializer="constant", init_scale=0.5, hidden_units=(3,))
    assert places(found, "same_as_neighbour") == [(1, 0), (1, 1), (1, 2)]
    parameters = trainer.parameters
    changed = {
        "W in": parameters.with_weight(1, 1, 0, 0.501),
        "bias": parameters.with_bias(1, 1, 0.001),
        "W out": parameters.with_weight(2, 0, 1, 0.501),
    }[where]
    assert places(findings(trainer, changed), "same_as_neighbour") == [(1, 0), (1, 2)]


def test_units_that_are_named_the_same_stay_the_same() -> None:
    trainer, _ = examined(initializer="zeros", activation="sigmoid", hidden_units=(5, 3), learning_rate=0.5)
    for _ in range(100):
        trainer.step()
    assert len(places(findings(trainer), "same_as_neighbour")) == 8


def test_a_saturated_unit_loses_the_error_signal_that_reaches_it() -> None:
    trainer, found = examined(**SICK["saturated"])
    assert places(found, "saturated")
    parameters, spec = trainer.parameters, trainer.spec
    passed = forward(parameters, spec, trainer.examples.X)
    dZ2 = backward(parameters, spec, passed, trainer.examples.Y).dZ[2]
    for finding in found:
        if finding.kind == "saturated":
            slope = 1.0 - np.tanh(passed.Z[1][finding.unit]) ** 2
            arriving = np.abs(parameters.weights[1][0, finding.unit] * dZ2[0])
            numbers = dict(finding.numbers)
            assert numbers["examples saturated"] == pytest.approx((slope < 0.1).mean())
            assert numbers["error signal lost at g′(z)"] == pytest.approx(
                1.0 - (arriving * slope).sum() / arriving.sum()
            )


def test_saturated_units_of_a_network_that_is_right_are_no_warning() -> None:
    trainer = Trainer(ExperimentSpec(hidden_units=(1,)), Dataset([[-5.0, 5.0], [0.0, 0.0]], [0, 1]))
    sure = Parameters(([[10.0, 0.0]], [[10.0]]), ([[0.0]], [[0.0]]))
    assert places(findings(trainer, sure), "saturated") == []
    assert places(findings(trainer, sure.with_weight(2, 0, 0, -10.0)), "saturated") == [(1, 0)]


# Layers


@pytest.mark.parametrize("activation", ["sigmoid", "relu", "tanh", "leaky_relu"])
@pytest.mark.parametrize("features", [("x1", "x2"), ("x1_squared", "x2_squared")])
def test_gradients_of_one_sign_are_those_of_single_examples(activation: str, features: tuple[str, ...]) -> None:
    trainer, found = examined(activation=activation, features=features, hidden_units=(4, 3))
    X, Y, parameters, spec = trainer.examples.X, trainer.examples.Y, trainer.parameters, trainer.spec
    n_same = np.zeros(4)
    for x, y in zip(X.T[:, :, None], Y.T[:, :, None], strict=True):
        gradients = backward(parameters, spec, forward(parameters, spec, x), y)
        for layer in (1, 2, 3):
            dW = gradients.dW[layer]
            n_same[layer] += ((dW >= 0.0).all(axis=1) | (dW <= 0.0).all(axis=1)).all()
    said = {finding.layer: finding.numbers[0][1] for finding in found if finding.kind == "one_sign"}
    assert said == {layer: n_same[layer] / 60 for layer in (1, 2, 3) if n_same[layer] >= 0.95 * 60}
    if activation in ("sigmoid", "relu"):
        assert {2, 3} <= set(said)


def test_the_gradient_vanishes_towards_the_first_layer() -> None:
    trainer, found = examined(**SICK["vanishing"])
    (finding,) = [finding for finding in found if finding.kind == "vanishing"]
    gradients = trainer.gradients
    assert gradients is not None
    assert finding.layer == 1
    assert finding.numbers[0][1] == pytest.approx(np.abs(gradients.dZ[1]).mean() / np.abs(gradients.dZ[7]).mean())
    sizes = [value for label, value in finding.numbers if label.startswith("mean |dW")]
    assert sizes == pytest.approx([np.abs(dW).mean() for dW in gradients.dW])


def test_a_gradient_that_dead_units_stop_has_not_vanished() -> None:
    trainer, _ = examined(activation="relu", hidden_units=(4, 2, 4), seed=2)
    parameters = with_dead_unit(trainer, 2, 0).with_bias(2, 1, -1e3)
    found = findings(trainer, parameters)
    assert set(places(found, "dead")) >= {(2, 0), (2, 1)}
    assert places(found, "vanishing") == []
    _, found = examined(initializer="zeros", activation="sigmoid")
    assert places(found, "vanishing") == []


def test_the_gradient_explodes_where_weights_are_large() -> None:
    _, found = examined(**SICK["exploding"])
    (finding,) = [finding for finding in found if finding.kind == "exploding"]
    assert finding.layer == 1
    assert finding.numbers[0][1] > 30.0


# The step


def objective(trainer: Trainer, parameters: Parameters, batch: Any) -> float:
    X, Y, spec = trainer.examples.X[:, batch], trainer.examples.Y[:, batch], trainer.spec
    return cost(parameters, spec, X, Y) + spec.penalty_rate * PENALTIES[spec.penalty].value(parameters.weights)


def along(before: Parameters, after: Parameters, share: float) -> Parameters:
    def moved(old: tuple[FloatArray, ...], new: tuple[FloatArray, ...]) -> tuple[FloatArray, ...]:
        return tuple(a + share * (b - a) for a, b in zip(old, new, strict=True))

    return Parameters(moved(before.weights, after.weights), moved(before.biases, after.biases))


def judge_step(experiment: Experiment, start: IterationStart) -> StepVerdict | None:
    data, spec = experiment.data, experiment.spec
    X = inputs_of(data, spec, start.batch)
    return judge_next_step(spec, X, one_hot(data.labels[start.batch], data.n_classes), start)


@pytest.mark.parametrize("optimizer", ["gradient_descent", "momentum", "rmsprop", "adam"])
@pytest.mark.parametrize("penalty", ["none", "l1", "l2"])
@pytest.mark.parametrize("batch_size", [None, 7])
def test_a_judged_step_is_the_one_that_the_trainer_makes(optimizer: str, penalty: str, batch_size: int | None) -> None:
    spec = ExperimentSpec(optimizer=optimizer, penalty=penalty, batch_size=batch_size, learning_rate=0.02)
    experiment = Experiment.generated(spec, SETTINGS)
    trainer = Trainer(spec, experiment.data)
    for _ in range(12):
        start = trainer.start
        trainer.step()
    verdict = judge_step(experiment, start)
    assert verdict is not None
    before, after, batch = start.parameters, trainer.parameters, start.batch
    change = objective(trainer, after, batch) - objective(trainer, before, batch)
    ahead, behind = (objective(trainer, along(before, after, share), batch) for share in (1e-5, -1e-5))
    assert verdict.loss == pytest.approx(objective(trainer, before, batch))
    assert verdict.actual == pytest.approx(change, rel=1e-9)
    assert verdict.predicted == pytest.approx((ahead - behind) / 2e-5, rel=1e-5)
    X, Y = trainer.examples.X[:, batch], trainer.examples.Y[:, batch]
    assert dataclasses.astuple(judge_made_step(spec, X, Y, before, after) or verdict) == pytest.approx(
        dataclasses.astuple(verdict), rel=1e-9
    )


def test_a_short_step_keeps_the_promise_of_the_slope() -> None:
    experiment = Experiment.generated(ExperimentSpec(learning_rate=1e-6), SETTINGS)
    verdict = judge_step(experiment, Trainer(experiment.spec, experiment.data).start)
    assert verdict is not None
    assert verdict.predicted < 0.0
    assert verdict.actual == pytest.approx(verdict.predicted, rel=1e-4)
    assert not verdict.overshoots


@given(st.floats(0.01, 5.0), st.floats(0.1, 100.0), st.floats(0.0, 10.0))
def test_on_a_parabola_a_step_overshoots_from_2_6_times_the_best_length_on(
    stretch: float, steepness: float, least: float
) -> None:
    start = 1.0
    end = start - stretch * start  # the best step goes to 0 at once
    loss = [0.5 * steepness * x * x + least for x in (start, end)]
    verdict = StepVerdict(steepness * start * (end - start), loss[1] - loss[0], loss[0])
    if verdict.overshoots:
        assert stretch > 2.6 - 1e-9
    if stretch > 2.6 + 1e-9 and verdict.actual > 0.1 * loss[0]:
        assert verdict.overshoots
    if stretch > 2.0 + 1e-6:
        assert stretch * verdict.harmless_share == pytest.approx(2.0, rel=1e-4)


def test_an_uphill_step_of_momentum_is_no_overshoot() -> None:
    assert not StepVerdict(predicted=0.5, actual=2.0, loss=0.1).overshoots
    assert math.isnan(StepVerdict(predicted=0.5, actual=2.0, loss=0.1).harmless_share)


def test_the_rate_that_is_named_would_have_lowered_the_loss() -> None:
    trainer, found = examined(**SICK["overshooting"])
    (finding,) = [finding for finding in found if finding.kind == "overshooting"]
    start, loss = trainer.start, trainer.train_loss
    experiment = Experiment(trainer.spec, CIRCLE, SETTINGS)
    verdict = judge_step(experiment, start)
    assert verdict is not None
    assert loss is not None
    assert verdict.overshoots
    rate = 0.5 * trainer.spec.learning_rate * verdict.harmless_share
    better = judge_step(experiment.with_spec(learning_rate=rate), start)
    assert better is not None
    assert better.actual < 0.0
    assert finding.advices[0].action.startswith("Lower the Learning Rate to ")


def test_a_step_to_what_is_no_finite_number_overshoots_without_a_warning_of_numpy() -> None:
    experiment = Experiment.generated(ExperimentSpec(activation="relu", hidden_units=(8,) * 6), SETTINGS)
    start = Trainer(experiment.spec, experiment.data).start
    huge = Parameters(tuple(1e90 * W for W in start.parameters.weights), start.parameters.biases)
    found = diagnose(huge, experiment.spec, *_examples(experiment))
    assert all(finding.heading and finding.message for finding in found)
    steep = Parameters(tuple(1e30 * W for W in start.parameters.weights), start.parameters.biases)
    verdict = judge_step(experiment.with_spec(learning_rate=1e4), dataclasses.replace(start, parameters=steep))
    assert verdict is not None
    assert verdict.actual == math.inf
    assert verdict.overshoots


def _examples(experiment: Experiment) -> tuple[FloatArray, FloatArray]:
    examples = Trainer(experiment.spec, experiment.data).examples
    return examples.X, examples.Y


# Pictures of a run


@pytest.mark.parametrize("spec", [{}, {"train_fraction": 0.5}, {"train_fraction": 0.5, "batch_size": 5}])
@pytest.mark.parametrize("data", ["circle", "three_classes"])
def test_a_picture_is_diagnosed_on_its_training_examples(spec: dict[str, Any], data: str) -> None:
    settings = dataclasses.replace(SETTINGS, name=data) if data == "circle" else SETTINGS
    experiment = Experiment.generated(ExperimentSpec(activation="relu", learning_rate=5.0, **spec), settings)
    if data != "circle":
        labels = np.arange(experiment.data.n_examples) % 3
        experiment = experiment.with_data(Dataset(experiment.data.points, labels))
    trainer = Trainer(experiment.spec, experiment.data)
    for _ in range(5):
        previous = trainer.start
        trainer.step()
        snapshot = dataclasses.replace(
            build_snapshot(trainer, UnitMapper(), History().curves(), experiment), previous=previous
        )
        is_train = trainer.examples.is_train
        batch = np.searchsorted(np.flatnonzero(is_train), previous.batch)
        expected = diagnose(
            trainer.parameters,
            trainer.spec,
            trainer.examples.X[:, is_train],
            trainer.examples.Y[:, is_train],
            previous=dataclasses.replace(previous, batch=batch),
        )
        assert [f.heading for f in diagnose_snapshot(snapshot)] == [f.heading for f in expected]


def test_a_picture_before_its_first_update_looks_at_the_next_one() -> None:
    experiment = Experiment.generated(ExperimentSpec(activation="relu", learning_rate=30.0), SETTINGS)
    trainer = Trainer(experiment.spec, experiment.data)
    snapshot = build_snapshot(trainer, UnitMapper(), History().curves(), experiment)
    snapshot = dataclasses.replace(snapshot, previous=None)
    (finding,) = [found for found in diagnose_snapshot(snapshot) if found.kind == "overshooting"]
    assert "next update" in finding.message


def test_a_picture_without_examples_has_no_findings() -> None:
    empty = Experiment(ExperimentSpec(), Dataset(np.empty((2, 0)), []), SETTINGS)
    snapshot = build_snapshot(Trainer(empty.spec, empty.data), UnitMapper(), History().curves(), empty)
    assert diagnose_snapshot(snapshot) == ()


@given(
    st.integers(0, 2**31),
    st.sampled_from(["sigmoid", "tanh", "relu", "leaky_relu", "linear"]),
    st.sampled_from([1e-200, 1e-3, 1.0, 1e3, 1e100, 1e300]),
    st.integers(1, 3),
)
def test_no_weights_make_the_diagnosis_fail(seed: int, activation: str, scale: float, m: int) -> None:
    random = np.random.default_rng(seed)
    spec = ExperimentSpec(hidden_units=(3, 2, 3), activation=activation)
    with np.errstate(over="ignore"):
        parameters = initial_parameters((2, 3, 2, 3, 1), "normal", 1.0, random)
        parameters = Parameters(tuple(scale * W for W in parameters.weights), parameters.biases)
    Y = (random.random((1, m)) < 0.5).astype(float)
    for finding in diagnose(parameters, spec, random.standard_normal((2, m)), Y):
        assert finding.heading
        assert finding.message
        assert finding.threshold.startswith("Shown when ")
