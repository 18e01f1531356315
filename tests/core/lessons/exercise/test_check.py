"""The check of the learner's functions: what is right, what is wrong, what hides in the numbers on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.lessons.exercise.check import check
from core.lessons.exercise.fence import FUNCTIONS, Fence
from core.lessons.exercise.results import CheckEntry, CheckResult, Verdict
from core.lessons.exercise.skeleton import skeleton
from core.training.trainer import Trainer
from tests.core.lessons.exercise.solution import solution


@pytest.fixture(scope="module")
def fence() -> Iterator[Fence]:
    with Fence() as fence:
        yield fence


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
    assert first.line == 14


def test_the_first_matrix_that_deviates_is_found_with_both_values(fence: Fence) -> None:
    entry = first_wrong("dZ @ (cache", "dZ @ (2 * cache", fence)
    assert (entry.function, entry.name, entry.verdict) == ("backward", "dW2", Verdict.WRONG)
    assert entry.quantity is not None
    assert (entry.quantity.symbol, entry.quantity.layer, entry.cell) == ("dW", 2, (0, 0))
    assert "4 of 4 numbers differ" in entry.sentence
    assert entry.difference == pytest.approx(0.5)


def test_a_mistake_that_the_numbers_on_the_screen_hide_is_found_with_others(fence: Fence) -> None:
    entry = first_wrong(' + parameters[f"b{l}"]', "", fence)  # all biases start at 0
    assert (entry.name, entry.on_screen) == ("Z1", False)
    assert entry.sentence.startswith("forward, with other weights and biases: Z1 is ")


def test_one_mistake_does_not_hide_those_of_the_other_functions(fence: Fence) -> None:
    code = solution(ExperimentSpec()).replace("return -np.sum(", "return np.sum(").replace("learning_rate *", "2 *")
    wrong = [entry.name for entry in checked(code, fence).entries if entry.verdict is Verdict.WRONG]
    assert wrong == ["J", "W1"]
