"""The exercise on every kind of data: shapes are said, a right answer is right, and mistakes have their names."""

from __future__ import annotations

import pytest

from core.lessons.exercise.check import check
from core.lessons.exercise.fence import Fence
from core.lessons.exercise.own_training import OwnTraining
from core.lessons.exercise.skeleton import skeleton
from core.lessons.exercise.task import other_task, task_on_screen
from core.training.trainer import Trainer
from tests.core.lessons.exercise.solution import solution
from tests.tools.kinds import KINDS, clusters, numbers


@pytest.mark.parametrize("kind", KINDS)
def test_a_right_answer_is_right_on_every_kind_of_data(kind: str, fence: Fence) -> None:
    experiment = KINDS[kind]()
    trainer = Trainer(experiment.spec, experiment.data)
    for _ in range(3):
        trainer.step()
    sizes = trainer.parameters.layer_sizes
    result = check(solution(experiment.spec, sizes[-1]), experiment, trainer.start, fence)
    assert result.is_right, result.first_wrong
    text = skeleton(experiment.spec, sizes)
    assert f"Y ({sizes[-1]}, m)" in text
    assert f"{sizes[-1]} output{'s' if sizes[-1] > 1 else ''} (" in text


def test_the_other_numbers_are_of_the_same_kind() -> None:
    for make in KINDS.values():
        experiment = make()
        trainer = Trainer(experiment.spec, experiment.data)
        other = other_task(task_on_screen(experiment, trainer.start))
        data = other.experiment.data
        assert (data.n_columns, data.is_regression) == (experiment.data.n_columns, experiment.data.is_regression)
        assert data.is_regression or set(data.labels.tolist()) == set(range(experiment.data.n_classes))
        assert other.value("Y", other.n_layers).shape == (other.sizes[-1], other.m)


@pytest.mark.parametrize(
    ("make", "right", "wrong", "slip"),
    [
        (lambda: clusters(3), "np.exp(Z - Z.max(axis=0)).sum(axis=0)", "np.exp(Z - Z.max()).sum()", None),
        (
            lambda: clusters(3),
            "np.exp(Z - Z.max(axis=0)) / np.exp(Z - Z.max(axis=0)).sum(axis=0)",
            "np.exp(Z) / np.exp(Z).sum(axis=1, keepdims=True)",
            "softmax_over_examples",
        ),
        (lambda: numbers(), "dZ = A - Y", "dZ = (A - Y) * A * (1 - A)", "slope_of_sigmoid"),
        (lambda: numbers(), "/ (2 * m)", "/ m", "forgot_half"),
        (lambda: numbers(loss="huber"), "np.clip(A - Y, -1, 1)", "A - Y", "never_linear"),
    ],
)  # fmt: skip
def test_mistakes_of_softmax_and_of_numbers_have_their_names(make, right, wrong, slip, fence: Fence) -> None:
    experiment = make()
    trainer = Trainer(experiment.spec, experiment.data)
    code = solution(experiment.spec, trainer.parameters.layer_sizes[-1])
    assert right in code
    found = check(code.replace(right, wrong), experiment, trainer.start, fence).first_wrong
    assert found is not None
    assert (found.slip.key if found.slip else None) == slip


@pytest.mark.parametrize(
    "kind", ["softmax of two", "eight classes", "numbers, Huber's loss", "sixteen columns, numbers"]
)
def test_right_code_makes_the_same_iterations_as_the_trainer(kind: str, fence: Fence) -> None:
    experiment = KINDS[kind]().with_spec(batch_size=8, train_fraction=1.0)
    trainer = Trainer(experiment.spec, experiment.data)
    code = solution(experiment.spec, trainer.parameters.layer_sizes[-1])
    own = OwnTraining(code, trainer.examples.X, trainer.examples.Y, fence)
    start, batches, losses = trainer.parameters, [], []
    for _ in range(7):
        batches.append(trainer.start.batch)
        losses.append(trainer.step().loss)
    made = own.advance(start, batches, experiment.spec.learning_rate, 30.0)
    assert made.problem == ""
    assert made.losses == pytest.approx(losses, rel=1e-9)
    last, ours = made.parameters[-1], trainer.parameters
    for array, right in zip((*last.weights, *last.biases), (*ours.weights, *ours.biases), strict=True):
        assert array == pytest.approx(right, rel=1e-9, abs=1e-12)
