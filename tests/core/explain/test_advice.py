"""What a diagnosis tells to try: a table from state to first advice, and the law that no advice is set already."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.data.dataset import Dataset
from core.data.generators import make_dataset
from core.experiment.inputs import LARGE_INPUT
from core.experiment.spec import FIELD_INFO, ExperimentSpec, changed_fields
from core.explain.advice import Advice
from core.explain.causes import Situation, advices_for, lower_rate
from core.explain.diagnosis import diagnose
from core.explain.findings import Finding
from core.model.activations import ACTIVATIONS
from core.model.network import Parameters, initial_parameters
from core.training.trainer import Trainer

STANDARDISE, XAVIER = "Standardise Inputs", "Start with Xavier Weights"
LEAKY, NEW_WEIGHTS = "Use Leaky ReLU in Layer 1", "Start with New Random Weights"
SMALL, LARGE = 2.0, 1585.0


def rate(value: str) -> str:
    return f"Lower the Learning Rate to {value}"


def situation(
    layer: int = 1,
    unit: int | None = 0,
    inputs: float = SMALL,
    factor: float = 1.0,
    bias: float = 0.0,
    limit: float = float("nan"),
    **spec: Any,
) -> Situation:
    """A network at its start weights times a factor."""
    made = ExperimentSpec(**spec)
    drawn = initial_parameters((2, *made.hidden_units, 1), made.initializer, made.init_scale, np.random.default_rng(3))
    parameters = Parameters(
        tuple(factor * W for W in drawn.weights), tuple(np.full_like(b, bias) for b in drawn.biases)
    )
    return Situation(made, parameters, inputs, layer, unit, limit)


BIG_START = {"initializer": "normal", "init_scale": 10.0}
TABLE: list[tuple[str, dict[str, Any], str | None]] = [
    # A saturated unit: the inputs, the start weights, the learning rate, the activation
    ("saturated", {"inputs": LARGE}, STANDARDISE),
    ("saturated", {"inputs": LARGE, **BIG_START}, STANDARDISE),
    ("saturated", {"inputs": LARGE, "factor": 50.0}, STANDARDISE),
    ("saturated", {"inputs": LARGE, "standardise": True, **BIG_START}, XAVIER),
    ("saturated", {"inputs": LARGE, "standardise": True, "factor": 50.0}, rate("0.1")),
    ("saturated", {"inputs": LARGE, "standardise": True}, LEAKY),
    ("saturated", {"inputs": LARGE_INPUT - 0.1}, LEAKY),
    ("saturated", {"inputs": LARGE_INPUT + 0.1}, STANDARDISE),
    ("saturated", BIG_START, XAVIER),
    ("saturated", {"init_scale": 10.0}, XAVIER),
    ("saturated", {"initializer": "he", "init_scale": 10.0}, XAVIER),
    ("saturated", {"initializer": "uniform", "init_scale": 10.0}, XAVIER),
    ("saturated", {"initializer": "constant", "init_scale": 10.0}, XAVIER),
    ("saturated", {"factor": 50.0}, rate("0.1")),
    ("saturated", {"factor": 50.0, "learning_rate": 30.0}, rate("10")),
    ("saturated", {"factor": 50.0, "learning_rate": 1e-6}, LEAKY),
    ("saturated", {"activation": "sigmoid"}, LEAKY),
    ("saturated", {"layer": 2, "hidden_units": (4, 4)}, "Use Leaky ReLU in Layer 2"),
    # A dead unit
    ("dead", {"activation": "relu", "inputs": LARGE}, STANDARDISE),
    ("dead", {"activation": "relu", "learning_rate": 10.0, "bias": -2.0}, rate("3")),
    ("dead", {"activation": "relu", "inputs": LARGE, "standardise": True}, LEAKY),
    ("dead", {"activation": "relu", "bias": -2.0}, LEAKY),
    ("dead", {"activation": "relu"}, LEAKY),
    ("dead", {"activation": "relu", "leak": 0.0}, LEAKY),
    ("dead", {"activation": "leaky_relu", "leak": 0.0}, "Set the Leak to 0.1"),
    ("dead", {"activation": "leaky_relu", "leak": 0.0, "learning_rate": 10.0}, rate("3")),
    # Equal units
    ("same_as_neighbour", {"initializer": "zeros"}, XAVIER),
    ("same_as_neighbour", {"initializer": "constant"}, XAVIER),
    ("same_as_neighbour", {"init_scale": 0.0}, XAVIER),
    ("same_as_neighbour", {"initializer": "he", "init_scale": 0.0}, XAVIER),
    ("same_as_neighbour", {"inputs": LARGE, "initializer": "zeros"}, XAVIER),
    ("same_as_neighbour", {}, "Start Again"),
    ("same_as_neighbour", {"initializer": "he"}, "Start Again"),
    # A layer without an error signal
    ("vanishing", {"unit": None, "inputs": LARGE, "activation": "sigmoid"}, STANDARDISE),
    ("vanishing", {"unit": None, "hidden_units": (4,) * 6, "activation": "sigmoid"}, "Use tanh in the Hidden Layers"),
    ("vanishing", {"unit": None, "hidden_units": (4,) * 6, "activation": "tanh"}, "Use ReLU in the Hidden Layers"),
    ("vanishing", {"unit": None, "hidden_units": (4,) * 6, "activation": "relu"}, "Remove a Hidden Layer"),
    ("vanishing", {"unit": None, "hidden_units": (4,), "activation": "relu"}, NEW_WEIGHTS),
    ("vanishing", {"unit": None, "hidden_units": (4,) * 6, "init_scale": 0.01, "activation": "relu"}, XAVIER),
    ("vanishing", {"unit": None, "hidden_units": (4,) * 6, **BIG_START}, XAVIER),
    # A layer whose error signal has grown
    ("exploding", {"unit": None, "inputs": LARGE}, STANDARDISE),
    ("exploding", {"unit": None, "hidden_units": (8,) * 6, "initializer": "he", "init_scale": 6.0}, XAVIER),
    ("exploding", {"unit": None, "hidden_units": (8,) * 6, "factor": 10.0}, rate("0.1")),
    ("exploding", {"unit": None, "factor": 10.0, "learning_rate": 1e-6}, "Add the L2 penalty"),
    (
        "exploding",
        {"unit": None, "factor": 10.0, "learning_rate": 1e-6, "penalty": "l2", "hidden_units": (4, 4)},
        "Remove a Hidden Layer",
    ),
    # A step that was too long
    ("overshooting", {"unit": None, "inputs": LARGE, "learning_rate": 30.0}, STANDARDISE),
    ("overshooting", {"unit": None, "inputs": LARGE, "standardise": True, "learning_rate": 30.0}, rate("10")),
    ("overshooting", {"unit": None, "learning_rate": 30.0, "limit": 0.25}, rate("0.1")),
    ("overshooting", {"unit": None, "learning_rate": 30.0, "limit": 25.0}, rate("10")),
    ("overshooting", {"unit": None, "learning_rate": 2e-6}, rate("1e-06")),
    ("overshooting", {"unit": None, "learning_rate": 1e-6, "batch_size": 5}, "Use All Examples in Each Batch"),
    ("overshooting", {"unit": None, "learning_rate": 1e-6, **BIG_START}, XAVIER),
    ("overshooting", {"unit": None, "learning_rate": 1e-6}, NEW_WEIGHTS),
    # Gradients of one sign, which are no error
    ("one_sign", {"unit": None}, STANDARDISE),
    ("one_sign", {"unit": None, "standardise": True}, None),
    ("one_sign", {"unit": None, "features": ("x1_squared", "x2_squared")}, None),
    ("one_sign", {"unit": None, "layer": 2, "activation": "sigmoid"}, "Use tanh in Layer 1"),
    ("one_sign", {"unit": None, "layer": 2, "activation": "relu"}, "Use tanh in Layer 1"),
    ("one_sign", {"unit": None, "layer": 2, "activation": "tanh"}, None),
    ("one_sign", {"unit": None, "layer": 3, "hidden_units": (4, 4), "activation": ("tanh", "relu")},
     "Use tanh in Layer 2"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "state", "expected"), TABLE)
def test_the_first_advice_removes_the_most_likely_cause(kind: str, state: dict[str, Any], expected: str | None) -> None:
    advices = advices_for(kind, situation(**state))
    assert (advices[0].action if advices else None) == expected


NAMES = st.sampled_from(sorted(ACTIVATIONS))


@st.composite
def specs(draw: st.DrawFn) -> ExperimentSpec:
    n_layers = draw(st.integers(1, 4))
    return ExperimentSpec(
        hidden_units=tuple(draw(st.lists(st.integers(1, 5), min_size=n_layers, max_size=n_layers))),
        activation=draw(st.one_of(NAMES, st.tuples(*(NAMES,) * n_layers))),
        leak=draw(st.sampled_from([0.0, 0.1])),
        initializer=draw(st.sampled_from(sorted(FIELD_INFO["initializer"].choices or {}))),
        init_scale=draw(st.sampled_from([0.0, 0.01, 1.0, 10.0])),
        optimizer=draw(st.sampled_from(["gradient_descent", "adam"])),
        learning_rate=draw(st.sampled_from([1e-6, 2e-6, 0.001, 0.3, 3.0, 1e4])),
        batch_size=draw(st.sampled_from([None, 2])),
        penalty=draw(st.sampled_from(["none", "l2"])),
        penalty_rate=draw(st.sampled_from([0.0, 0.01])),
        standardise=draw(st.booleans()),
        seed=draw(st.sampled_from([0, 2**31 - 1])),
    )


@given(specs(), st.sampled_from([0.1, 3.0, 1600.0]), st.sampled_from([0.0, 1e-3, 1.0, 100.0]), st.integers(0, 99))
def test_no_advice_is_set_already_and_each_can_be_followed(
    spec: ExperimentSpec, scale: float, weight_scale: float, seed: int
) -> None:
    data = Dataset(scale * np.random.default_rng(seed).normal(1.0, 1.0, (2, 8)), [0, 1] * 4)
    trainer = Trainer(spec, data)
    parameters = Parameters(
        tuple(weight_scale * W for W in trainer.parameters.weights),
        tuple(b - 1.0 for b in trainer.parameters.biases),
    )
    for finding in diagnose(parameters, spec, trainer.examples.X, trainer.examples.Y):
        assert finding.advices or finding.severity == "info", finding.heading
        assert len({advice.action for advice in finding.advices}) == len(finding.advices) <= 3
        for advice in finding.advices:
            _assert_new(spec, finding, advice)


def _assert_new(spec: ExperimentSpec, finding: Finding, advice: Advice) -> None:
    assert advice.reason.endswith(".")
    assert not advice.action.endswith(".")
    if advice.can_be_done:
        # It is the text of a button.
        small = {"a", "in", "the", "to", "with", "tanh"}
        assert all(word in small or not word[0].islower() for word in advice.action.split()), advice.action
    changed = spec.changed(**dict(advice.changes))
    assert set(changed_fields(spec, changed)) == {name for name, _ in advice.changes}
    assert changed.learning_rate <= spec.learning_rate
    if "activation" in dict(advice.changes) and len(changed.hidden_units) == len(spec.hidden_units):
        new = {name for name, old in zip(changed.activations, spec.activations, strict=True) if name != old}
        assert len(new) == 1
        assert ACTIVATIONS[new.pop()].label.casefold() in advice.action.casefold()
    assert ("Standardise" in advice.action) == ("standardise" in dict(advice.changes)), finding.kind


@pytest.mark.parametrize(
    ("now", "limit", "expected"),
    [
        (0.3, np.nan, 0.1),
        (1.0, np.nan, 0.3),
        (0.5, np.nan, 0.1),
        (30.0, 4.0, 3.0),
        (1.0, 0.02, 0.01),
        (2.0, np.inf, 1.0),
        (1e-3, np.nan, 3e-4),
        (3e-6, np.nan, 1e-6),
        (2e-6, 1e-9, 1e-6),
        (1e-6, np.nan, None),
        (1e-6, 1e-9, None),
    ],
)
def test_a_lower_rate_is_a_round_number_well_below_the_present_one(
    now: float, limit: float, expected: float | None
) -> None:
    assert lower_rate(now, limit) == expected


def followed(spec: ExperimentSpec, advice: Advice, data: Dataset, n_iterations: int) -> Trainer:
    trainer = Trainer(spec.changed(**dict(advice.changes)), data)
    for _ in range(n_iterations):
        trainer.step()
    return trainer


def test_a_table_of_prices_and_sizes_is_standardised_and_then_learnt() -> None:
    random = np.random.default_rng(0)
    labels = np.arange(80) % 2
    points = np.array([[1500.0], [70.0]]) + labels * np.array([[900.0], [15.0]])
    data = Dataset(points + random.normal(size=(2, 80)) * np.array([[150.0], [5.0]]), labels)
    spec = ExperimentSpec(activation="tanh")
    trainer = Trainer(spec, data)
    found = diagnose(trainer.parameters, spec, trainer.examples.X, trainer.examples.Y)
    saturated = [finding for finding in found if finding.kind == "saturated"]
    assert saturated
    assert all(finding.advices[0].action == STANDARDISE for finding in found)
    assert all(XAVIER not in {advice.action for advice in finding.advices} for finding in found)
    after = followed(spec, saturated[0].advices[0], data, 50)
    assert after.train_score is not None
    assert after.train_score > 0.95
    kinds = {f.kind for f in diagnose(after.parameters, after.spec, after.examples.X, after.examples.Y)}
    assert "saturated" not in kinds


@pytest.mark.parametrize(
    ("kind", "spec"),
    [
        ("saturated", {"initializer": "normal", "init_scale": 10.0, "hidden_units": (8,)}),
        ("same_as_neighbour", {"initializer": "constant", "init_scale": 0.5}),
        ("vanishing", {"hidden_units": (4,) * 6, "activation": "sigmoid"}),
        ("exploding", {"hidden_units": (8,) * 6, "activation": "relu", "initializer": "he", "init_scale": 6.0}),
        ("overshooting", {"activation": "relu", "learning_rate": 30.0}),
        ("one_sign", {"activation": "sigmoid"}),
    ],
)
def test_what_was_found_is_gone_after_the_first_advice(kind: str, spec: dict[str, Any]) -> None:
    data, before = make_dataset("circle", n_samples=60, noise=0.1, seed=0), ExperimentSpec(**spec)
    for _ in range(12):  # one advice at a time: a rate is lowered step by step
        trainer = Trainer(before, data)
        found = diagnose(trainer.parameters, before, trainer.examples.X, trainer.examples.Y)
        advice = next((finding.advices[0] for finding in found if finding.kind == kind), None)
        if advice is None:
            break
        before = before.changed(**dict(advice.changes))
    assert advice is None
    assert before != ExperimentSpec(**spec)
