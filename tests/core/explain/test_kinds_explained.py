"""What is explained of every kind of data: three classes and eight, numbers, one column and many."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from core.experiment.experiment import Experiment
from core.experiment.inputs import inputs_of
from core.experiment.spec import ExperimentSpec
from core.experiment.targets import targets_of
from core.explain import check_gradients
from core.explain.diagnosis import diagnose_snapshot
from core.explain.equations import lecture_equations
from core.explain.flow import flow_of
from core.explain.quantities import View
from core.explain.step_profile import profile_step
from core.explain.unit_health import is_harmful
from core.explain.vectorisation import ExampleLoop, matrix_pass
from core.explain.worked import WorkedIteration
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.model.network import initial_parameters, one_hot
from core.training.snapshot import Snapshot
from core.training.step_position import Phase, StepPosition
from core.training.trainer import Trainer
from tests.core.explain.test_recompute import check_cells
from tests.core.lessons.test_recording import snapshot_of
from tests.tools.kinds import KINDS, clusters, numbers, table


@cache
def snapshot(kind: str, n_iterations: int = 5) -> Snapshot:
    experiment = KINDS[kind]()
    trainer = Trainer(experiment.spec, experiment.data, context=experiment)
    for _ in range(n_iterations):
        trainer.step()
    return snapshot_of(trainer)


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("kind", KINDS)
def test_every_cell_of_the_equations_can_be_worked_out_by_hand(kind: str, view: View) -> None:
    now = snapshot(kind)
    worked = WorkedIteration(now.experiment, now.start, view, int(now.start.batch[3]))
    assert not any(check_cells(worked, n_cells=2))


@pytest.mark.parametrize("n_outputs", [1, 2, 8])
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_the_gradient_is_the_slope_for_every_loss_activation_and_number_of_outputs(activation, loss, n_outputs) -> None:
    random = np.random.default_rng(n_outputs)
    spec = ExperimentSpec(hidden_units=(4, 3), activation=activation, loss=loss, penalty="l2")
    parameters = initial_parameters((5, 4, 3, n_outputs), "xavier", 1.0, random)
    X, labels = random.normal(size=(5, 12)), random.integers(0, max(n_outputs, 2), 12)
    for scale in (1.0, 1e3) if LOSSES[loss].is_for_numbers else (1.0,):
        Y = one_hot(labels, max(n_outputs, 2), n_outputs)
        if LOSSES[loss].is_for_numbers:
            Y = scale * random.normal(size=(n_outputs, 12))
        result = check_gradients(parameters, spec, X, Y)
        assert result.worst_relative_error <= 1e-6
        assert result.n_wrong == result.n_not_compared == 0


@pytest.mark.parametrize("kind", KINDS)
def test_a_trained_network_passes_the_gradient_check_of_the_window(kind: str) -> None:
    now = snapshot(kind, 60)
    spec, Y = now.experiment.spec, targets_of(now.experiment.data, now.experiment.spec)
    X = inputs_of(now.experiment.data, spec)
    result = check_gradients(now.parameters, spec, X, Y)
    assert result.n_wrong == 0


def test_numbers_of_any_size_pass_the_gradient_check() -> None:
    random = np.random.default_rng(0)
    spec = ExperimentSpec(hidden_units=(4,), loss="linear_squared_error")
    parameters = initial_parameters((3, 4, 1), "xavier", 1.0, random)
    X = random.normal(size=(3, 20)) * [[1.0], [30.0], [1000.0]]
    for size in (1e-6, 1e6):
        result = check_gradients(parameters, spec, X, size * random.normal(size=(1, 20)))
        assert result.n_wrong == 0, size


@pytest.mark.parametrize("kind", KINDS)
def test_the_loop_over_the_examples_is_the_product_of_matrices(kind: str) -> None:
    now = snapshot(kind)
    spec, data = now.experiment.spec, now.experiment.data
    loop = ExampleLoop(now.parameters, spec, inputs_of(data, spec), targets_of(data, spec))
    loop.run(math.inf)
    product = matrix_pass(now.parameters, spec, inputs_of(data, spec), targets_of(data, spec))
    assert loop.result.difference(product) < 1e-12 * max(1.0, product.loss)


@pytest.mark.parametrize("kind", KINDS)
def test_the_step_profile_begins_with_the_slope_of_the_loss(kind: str) -> None:
    profile = profile_step(snapshot(kind))
    assert profile is not None
    begin = (profile.losses[1] - profile.losses[0]) / (profile.times[1] - profile.times[0])
    curvature = abs(np.diff(profile.losses[:3], 2)[0]) / (profile.times[1] - profile.times[0])
    assert begin == pytest.approx(profile.predicted, abs=2.0 * curvature + 1e-9 * profile.losses[0])


@pytest.mark.parametrize("kind", KINDS)
def test_the_diagnosis_and_the_flow_of_any_network_are_found(kind: str) -> None:
    for n_iterations in (0, 5):
        now = snapshot(kind, n_iterations)
        found = diagnose_snapshot(now)
        assert all(finding.message and finding.threshold for finding in found)
        for phase in (Phase("forward", 1), Phase("cost", 0), Phase("backward", 2), Phase("update", 0)):
            flow = flow_of(replace(now, position=StepPosition(phase, 0)), 3)
            assert flow is not None
            assert all(np.isfinite(values).all() for values in flow.outputs or ())
            if phase.kind == "cost":
                assert flow.cost == pytest.approx(now.train_loss, rel=1e-12)
                Y = targets_of(now.experiment.data, now.experiment.spec)
                assert flow.targets == pytest.approx(Y[:, flow.example])


def test_one_sigmoid_and_softmax_of_two_are_wrong_by_as_much() -> None:
    random = np.random.default_rng(0)
    for size in (0.01, 0.05, 0.099, 0.101, 0.2, 0.5):
        Y = random.integers(0, 2, (1, 30)).astype(float)
        A = np.abs(Y - size)
        of_one = is_harmful(A, Y, "cross_entropy")
        assert of_one == (size > 0.1)
        assert is_harmful(np.vstack((1.0 - A, A)), np.vstack((1.0 - Y, Y)), "cross_entropy") == of_one


def test_an_error_of_eight_classes_is_what_the_right_class_lacks() -> None:
    Y = np.eye(8)
    for lacking in (0.09, 0.11):
        A = (1.0 - lacking) * Y + lacking / 7.0 * (1.0 - Y)
        assert is_harmful(A, Y, "cross_entropy") == (lacking > 0.1)


def test_an_error_of_numbers_counts_by_how_much_they_differ() -> None:
    random = np.random.default_rng(1)
    Y, noise = random.normal(size=(1, 200)), random.normal(size=(1, 200))
    for scale, shift in ((1.0, 0.0), (1e-3, 5.0), (1e4, -1e5)):
        assert not is_harmful(scale * (Y + 0.1 * noise) + shift, scale * Y + shift, "linear_squared_error")
        assert is_harmful(scale * (Y + 0.5 * noise) + shift, scale * Y + shift, "linear_squared_error")


def saturated(experiment: Experiment) -> list[str]:
    """What is said of the saturated units of a network with far too large weights."""
    trainer = Trainer(experiment.spec, experiment.data, context=experiment)
    return [found.threshold for found in diagnose_snapshot(snapshot_of(trainer)) if found.kind == "saturated"]


def test_saturated_units_are_found_in_every_kind_of_network_with_the_measure_in_words() -> None:
    large = {"initializer": "normal", "init_scale": 20.0, "hidden_units": (6,)}
    for experiment, words in (
        (clusters(2, **large), "mean error |a − y| is above 0.1"),
        (clusters(3, **large), "mean error ½ Σₖ |aₖ − yₖ| is above 0.1"),
        (numbers(**large), "mean error |a − y| is above 20% of the mean deviation of the numbers"),
    ):
        found = saturated(experiment)
        assert found
        assert all(words in sentence for sentence in found)


def notes(experiment: Experiment, n_outputs: int) -> str:
    sizes = (len(experiment.spec.features), *experiment.spec.hidden_units, n_outputs)
    equations = lecture_equations(experiment.spec, sizes, 28, View.BATCH, names=experiment.names)
    return " ".join(equation.note for equation in equations if equation.note)


def test_columns_classes_and_numbers_are_named_where_they_come_in() -> None:
    assert "x₂ = column 2, x₉ = column 9, x₁₆ = column 16." in notes(table(16, features=("x16", "x2", "x9")), 3)
    many = notes(table(64, 8), 8)
    assert "x₁ = column 1, x₂ = column 2, x₃ = column 3, " in many
    assert "x₇ = column 7 and 57 more." in many
    assert "The rows of y are kind 0, kind 1, kind 2, kind 3, kind 4, kind 5, kind 6, kind 7." in many
    regression = notes(table(2, is_regression=True), 1)
    assert "y is price." in regression
    assert "kind" not in regression
    assert " is " not in notes(numbers(), 1).replace("A[0] is X", "").replace("X: ", "").replace("number is", "")


def test_the_lines_of_numbers_and_of_several_classes_are_those_of_the_book() -> None:
    lines = {
        (name, equation.name): " ".join(piece.latex for piece in equation.line)
        for name, experiment, n in (("numbers", numbers(), 1), ("softmax", clusters(3), 3))
        for equation in lecture_equations(experiment.spec, (2, 4, 3, n), 28, View.BATCH)
        if equation.phase.kind == "cost" or equation.layer == 3
    }
    assert lines["numbers", "forward_a"] == "A^{[3]} = Z^{[3]}"
    assert lines["numbers", "output_gradient"] == "dZ^{[3]} = A^{[3]} - Y"
    assert r"\frac{1}{2m} \sum_{i=1}^{m}" in lines["numbers", "cost"]
    assert r"\sum_{k}" in lines["softmax", "cost"]
    assert r"\mathrm{softmax}" in lines["softmax", "forward_a"]
    assert lines["softmax", "output_gradient"] == "dZ^{[3]} = A^{[3]} - Y"
