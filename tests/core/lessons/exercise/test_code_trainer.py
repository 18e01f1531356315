"""The learner's code in the training loop: the same iterations one by one as many ahead, and an error at its place."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from core.data.generators import DataSettings
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.lessons.exercise.code_trainer import CodeTrainer
from core.training.trainer import Trainer
from tests.core.lessons.exercise.solution import solution

SPEC = ExperimentSpec(hidden_units=(3,), learning_rate=0.5, train_fraction=0.8)


@pytest.fixture
def code_trainer() -> Iterator[CodeTrainer]:
    made = CodeTrainer()
    yield made
    made.close()


def trainer_of(spec: ExperimentSpec = SPEC) -> Trainer:
    experiment = Experiment.generated(spec, DataSettings(name="circle", n_samples=40))
    return Trainer(experiment.spec, experiment.data, context=experiment)


def advance(trainer: Trainer, iterations: int) -> None:
    end = trainer.iteration + iterations
    trainer.run(lambda record: None, lambda: trainer.iteration >= end)


def assert_near(one: Trainer, other: Trainer) -> None:
    for mine, theirs in zip(one.parameters.weights, other.parameters.weights, strict=True):
        np.testing.assert_allclose(mine, theirs, rtol=1e-8)


@pytest.mark.parametrize("batch_size", [None, 7])
def test_right_code_makes_the_iterations_of_the_network(code_trainer: CodeTrainer, batch_size: int | None) -> None:
    ours, own = (trainer_of(SPEC.changed(batch_size=batch_size)) for _ in range(2))
    own.train_with(code_trainer.iteration_of(solution(SPEC)))
    for trainer in (ours, own):
        advance(trainer, 50)
    assert_near(own, ours)


def test_a_change_under_way_counts_from_the_next_iteration_on(code_trainer: CodeTrainer) -> None:
    ours, own = trainer_of(), trainer_of()
    own.train_with(code_trainer.iteration_of(solution(SPEC)))
    for trainer in (ours, own):
        advance(trainer, 20)  # some are made ahead by now
        trainer.reconfigure(SPEC.changed(learning_rate=0.05), trainer.data)
        advance(trainer, 3)
        trainer.set_parameters(trainer.parameters.with_weight(1, 0, 0, 0.25))
        advance(trainer, 10)
        trainer.reconfigure(SPEC.changed(learning_rate=0.05, train_fraction=0.5), trainer.data)
        advance(trainer, 10)
    assert_near(own, ours)


def test_other_code_takes_over_where_the_one_before_stands(code_trainer: CodeTrainer) -> None:
    still = solution(SPEC).replace("array - learning_rate", "array - 0 * learning_rate")
    own = trainer_of()
    own.train_with(code_trainer.iteration_of(solution(SPEC)))
    advance(own, 20)
    before = own.parameters.weights[0]
    own.train_with(code_trainer.iteration_of(still))
    advance(own, 5)
    np.testing.assert_array_equal(own.parameters.weights[0], before)


@pytest.mark.parametrize("n_made", [0, 1, 29, 64])
def test_an_error_comes_at_its_iteration_with_its_line_and_not_before(code_trainer: CodeTrainer, n_made: int) -> None:
    head = "def update(parameters, grads, learning_rate):\n"
    code = solution(SPEC).replace(
        head, f"calls = []\n\n\n{head}    calls.append(1)\n    1 / (len(calls) - {n_made + 1})\n"
    )
    own = trainer_of()
    own.train_with(code_trainer.iteration_of(code))
    with pytest.raises(InvalidInputError, match="division by zero") as raised:
        advance(own, 100)
    line = code[: code.index("1 / (len")].count("\n") + 1
    assert raised.value.reason.endswith(f"division by zero (line {line}).")
    assert own.iteration == n_made


@pytest.mark.nightly
def test_an_iteration_that_does_not_end_is_stopped_at_its_place(code_trainer: CodeTrainer) -> None:
    still = trainer_of()
    advance(still, 20)
    limit = float(np.abs(still.parameters.weights[1]).max())
    head = "def update(parameters, grads, learning_rate):\n"
    endless = f"{head}    while np.abs(parameters['W2']).max() >= {limit!r} - 1e-12:\n        pass\n"
    own = trainer_of()
    own.train_with(code_trainer.iteration_of(solution(SPEC).replace(head, endless)))
    with pytest.raises(InvalidInputError, match="longer than"):
        advance(own, 100)
    assert own.iteration == 20


def test_a_network_of_another_shape_is_said_and_not_trained(code_trainer: CodeTrainer) -> None:
    code = solution(SPEC).replace(
        'grads[f"db{l}"] =', 'grads[f"dW{l}"].reshape(-1, 3 if l > 1 else 2); grads[f"db{l}"] ='
    )
    own = trainer_of()
    own.train_with(code_trainer.iteration_of(code))
    advance(own, 10)
    own.reconfigure(SPEC.changed(hidden_units=(5,)), own.data)
    with pytest.raises(InvalidInputError, match="reshape"):
        advance(own, 1)
    assert own.iteration == 10


def test_code_that_is_no_python_is_said(code_trainer: CodeTrainer) -> None:
    own = trainer_of()
    own.train_with(code_trainer.iteration_of("def forward(:"))
    with pytest.raises(InvalidInputError, match="Your code"):
        advance(own, 1)


def test_after_the_end_nothing_is_run(code_trainer: CodeTrainer) -> None:
    own = trainer_of()
    own.train_with(code_trainer.iteration_of(solution(SPEC)))
    code_trainer.stop()
    with pytest.raises(InvalidInputError, match="has ended"):
        advance(own, 1)
