"""The check of the learner's functions: what is right, what is wrong, what hides in the numbers on the screen."""

from __future__ import annotations

import time
from typing import Any

import numpy as np
import pytest

from core.data.dataset import Dataset
from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.lessons.exercise.check import check
from core.lessons.exercise.fence import FUNCTIONS, Fence
from core.lessons.exercise.results import CheckEntry, CheckResult, Verdict
from core.lessons.exercise.skeleton import skeleton
from core.model.losses import LOSSES
from core.training.trainer import Trainer
from tests.core.lessons.exercise.solution import solution


def checked(code: str, fence: Fence, iterations: int = 0, **spec: Any) -> CheckResult:
    experiment = Experiment.generated(ExperimentSpec(**spec), DataSettings(n_samples=40))
    trainer = Trainer(experiment.spec, experiment.data)
    for _ in range(iterations):
        trainer.step()
    return check(code, experiment, trainer.start, fence)


def first_wrong(replaced: str, by: str, fence: Fence, **spec: Any) -> CheckEntry:
    """The first wrong entry where a piece of the solution is replaced by another."""
    code = solution(ExperimentSpec(**spec))
    assert replaced in code
    entry = checked(code.replace(replaced, by), fence, **spec).first_wrong
    assert entry is not None
    return entry


@pytest.mark.parametrize(
    "spec",
    [
        {},
        {"hidden_units": ()},
        {"hidden_units": (3, 4, 2), "activation": ("relu", "leaky_relu", "sigmoid"), "loss": "squared_error"},
        {"hidden_units": (2, 2, 2), "activation": ("gelu", "elu", "linear"), "optimizer": "adam", "batch_size": 7},
    ],
)
def test_a_right_solution_is_right_for_every_network(spec: dict[str, Any], fence: Fence) -> None:
    result = checked(solution(ExperimentSpec(**spec)), fence, iterations=3, **spec)
    assert result.is_right, result.first_wrong
    assert {entry.function for entry in result.entries} == set(FUNCTIONS)
    gradients = [entry.difference for entry in result.entries if entry.name[:2] in ("dW", "db")]
    assert all(difference is not None and difference < 1e-5 for difference in gradients)


def test_of_the_skeleton_everything_is_still_to_be_written(fence: Fence) -> None:
    result = checked(skeleton(ExperimentSpec(), (2, 4, 1)), fence)
    assert {entry.verdict for entry in result.entries} == {Verdict.NOT_WRITTEN}
    names = [entry.name for entry in result.entries if entry.function == "backward"]
    assert names == ["dZ2", "dW2", "db2", "dZ1", "dW1", "db1"]
    first = result.first_wrong
    assert first is not None
    assert first.sentence == "initialize: W1 is not written yet."
    assert first.line == 15


def test_the_first_matrix_that_deviates_is_found_with_both_values(fence: Fence) -> None:
    entry = first_wrong("dZ @ (cache", "dZ @ (2 * cache", fence)
    assert (entry.function, entry.name, entry.verdict) == ("backward", "dW2", Verdict.WRONG)
    assert entry.quantity is not None
    assert (entry.quantity.symbol, entry.quantity.layer, entry.cell) == ("dW", 2, (0, 0))
    assert "All 4 numbers differ." in entry.sentence
    assert entry.difference == pytest.approx(0.5)


def test_a_mistake_that_the_numbers_on_the_screen_hide_is_found_with_others(fence: Fence) -> None:
    entry = first_wrong(' + parameters[f"b{l}"]', "", fence)  # all biases start at 0
    assert (entry.name, entry.cell) == ("Z1", None)
    assert entry.sentence.startswith("forward, with other weights and biases: Z1 is ")


def test_several_classes_are_checked_as_well(fence: Fence) -> None:
    """The window has two classes; the core has any number, each with an output of its own."""
    labels = np.arange(30) % 3
    points = np.random.default_rng(1).normal(labels[:, np.newaxis], 1.0, (30, 2))
    data = Dataset(points.T, labels)
    for loss in LOSSES:
        experiment = Experiment(ExperimentSpec(loss=loss), data, DataSettings())
        start = Trainer(experiment.spec, data).start
        assert start.parameters.layer_sizes == (2, 4, 3)
        result = check(solution(experiment.spec, 3), experiment, start, fence)
        assert result.is_right, result.first_wrong


def test_of_many_examples_a_sample_is_compared_and_that_is_said(fence: Fence, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.lessons.exercise.task._MAX_NUMBERS", 14 * 20)
    result = checked(solution(ExperimentSpec()), fence)
    assert result.is_right
    assert result.remarks == ("A sample of 20 of 40 examples was compared.",)


def test_the_answer_for_the_lectures_network_comes_in_a_second_with_a_cold_process() -> None:
    experiment = Experiment.generated(ExperimentSpec(), DataSettings())
    start = Trainer(experiment.spec, experiment.data).start
    durations = []
    for _ in range(2):  # the machine may be busy with something else
        began = time.perf_counter()
        assert check(solution(experiment.spec), experiment, start).is_right
        durations.append(time.perf_counter() - began)
    assert min(durations) < 1.0


def test_what_the_code_prints_is_in_the_result(fence: Fence) -> None:
    code = solution(ExperimentSpec()).replace(
        "    return cache", "    print('Z1', cache['Z1'].shape)\n    return cache"
    )
    assert checked(f"print('begin')\n{code}", fence).printed.startswith("begin\nZ1 (4, 40)\n")


def test_one_mistake_does_not_hide_those_of_the_other_functions(fence: Fence) -> None:
    code = solution(ExperimentSpec()).replace("return -np.sum(", "return np.sum(").replace("learning_rate *", "2 *")
    wrong = [entry.name for entry in checked(code, fence).entries if entry.verdict is Verdict.WRONG]
    assert wrong == ["J", "W1"]
