"""Training by the learner's functions: right code makes what ours makes, and wrong code ends it with a sentence."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from core.arrays import IntArray
from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.lessons.exercise.fence import CodeError, Fence
from core.lessons.exercise.own_training import OwnIterations, OwnTraining
from core.training.trainer import Trainer
from tests.core.lessons.exercise.solution import solution

ALL: IntArray = np.empty(0, dtype=np.int64)
LONG = 30.0


def trainer_of(**spec: Any) -> Trainer:
    experiment = Experiment.generated(ExperimentSpec(**spec), DataSettings(n_samples=30))
    return Trainer(experiment.spec, experiment.data)


def made_with(fence: Fence, replaced: str, by: str, batches: int = 5) -> OwnIterations:
    trainer = trainer_of()
    code = solution(trainer.spec)
    assert replaced in code
    own = OwnTraining(code.replace(replaced, by), trainer.examples.X, trainer.examples.Y, fence)
    return own.advance(trainer.parameters, [ALL] * batches, 0.5, LONG)


def test_right_code_makes_the_same_iterations_as_the_trainer(fence: Fence) -> None:
    trainer = trainer_of(hidden_units=(3, 2), batch_size=8, learning_rate=0.4)
    own = OwnTraining(solution(trainer.spec), trainer.examples.X, trainer.examples.Y, fence)
    start, batches, records, states = trainer.parameters, [], [], []
    for _ in range(9):
        batches.append(trainer.start.batch)
        records.append(trainer.step())
        states.append(trainer.parameters)
    made = own.advance(start, batches, 0.4, LONG)
    assert made.problem == ""
    assert made.losses == pytest.approx([record.loss for record in records], rel=1e-9)
    for state, ours in zip(made.parameters, states, strict=True):
        for array, right in zip((*state.weights, *state.biases), (*ours.weights, *ours.biases), strict=True):
            assert array == pytest.approx(right, rel=1e-9, abs=1e-12)


def test_it_stops_where_the_time_is_used_up_and_makes_one_iteration_at_least(fence: Fence) -> None:
    trainer = trainer_of()
    own = OwnTraining(solution(trainer.spec), trainer.examples.X, trainer.examples.Y, fence)
    made = own.advance(trainer.parameters, [ALL] * 2000, 0.1, 0.0)
    assert (len(made.parameters), len(made.losses), made.problem) == (1, 1, "")


def test_an_exception_ends_it_with_its_line_and_keeps_what_was_made(fence: Fence) -> None:
    counted = "    VALUES.append(0)\n    if len(VALUES) > 4: raise RuntimeError('enough')\n    return {name: array -"
    made = made_with(fence, "    return {name: array -", counted)
    assert (made.problem, made.line) == ("Your code: RuntimeError: enough", 46)
    assert len(made.parameters) == 3


def test_code_that_changes_its_arguments_in_place_trains_none_the_less(fence: Fence) -> None:
    in_place = "    for n in parameters: parameters[n] -= learning_rate * grads['d' + n]\n    return parameters\n"
    changed = made_with(fence, "    return {name: array -", in_place + "    {name: array -")
    right = made_with(fence, "LEAK", "LEAK")
    assert changed.problem == ""
    for state, ours in zip(changed.parameters, right.parameters, strict=True):
        assert state.weights[0] == pytest.approx(ours.weights[0])


@pytest.mark.parametrize(
    ("replaced", "by", "sentence", "n_made"),
    [
        ("learning_rate * grads", "1e200 * array * grads", "Training with your code diverged. ", 1),
        ("return -np.sum", "return np.nan * np.sum", "Training with your code diverged. J: is nan.", 0),
        ("for name, array in parameters.items()", "for name, array in [('W1', 1)]", "Your code: KeyError: 'W2'", 0),
        (
            "{name: array -",
            "{name: array[:1] if name else array -",
            "Your code: ValueError: W1 has shape (1, 2) now; it was (4, 2).",
            0,
        ),
        ("    m = Y.shape[1]\n", "    while True: pass\n", "Your code takes longer than", 0),
    ],
)
def test_what_goes_wrong_ends_it_with_a_sentence(
    replaced: str, by: str, sentence: str, n_made: int, fence: Fence, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.lessons.exercise.own_training._MARGIN_S", 0.5 - LONG)
    made = made_with(fence, replaced, by)
    assert made.problem.startswith(sentence), made.problem
    assert len(made.parameters) == len(made.losses) == n_made


def test_after_it_was_stopped_the_next_training_begins_with_a_fresh_process(fence: Fence) -> None:
    trainer = trainer_of()
    own = OwnTraining(solution(trainer.spec), trainer.examples.X, trainer.examples.Y, fence)
    own.stop()
    assert own.advance(trainer.parameters, [ALL], 0.1, LONG).problem == "Your code was stopped."
    again = OwnTraining(solution(trainer.spec), trainer.examples.X, trainer.examples.Y, fence)
    assert len(again.advance(trainer.parameters, [ALL], 0.1, LONG).parameters) == 1


def test_code_without_a_function_that_training_needs_is_refused_with_its_name(fence: Fence) -> None:
    trainer = trainer_of()
    with pytest.raises(
        CodeError, match="There is no function backward; training needs forward, cost, backward, update"
    ):
        OwnTraining(
            solution(trainer.spec).replace("def backward", "def backwards"),
            trainer.examples.X,
            trainer.examples.Y,
            fence,
        )
